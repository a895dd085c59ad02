import { useOptions } from '../context.tsx';
import type { Five, Rule } from '../outside.ts';
import { useSettingsWords } from '../words.ts';

export const CLASSES = [0, 1, 2, 3, 4] as const;

/** The five probabilities of one sample by their plain names, and where own limits lie. */
export function Bars(props: { number: number; scores: Five; rule: Rule }) {
  const t = useSettingsWords();
  const { outside } = useOptions();
  const { number, scores, rule } = props;
  const own = rule.sensitivity === 'custom' ? (rule.limits ?? outside.limitsLike('strict')) : null;
  const order = [...CLASSES].sort((a, b) => scores[b] - scores[a]);
  return (
    <div class="bars">
      <h5>{t('barsTitle', { number })}</h5>
      <p class="soft small">{t('barsIntro')}</p>
      <dl>
        {order.map((n) => (
          <div key={n} class="bar-line">
            <dt>{t(`class${n}`)}</dt>
            <dd>
              <span class="bar-track" aria-hidden="true">
                <span class={`bar-fill bar-fill-${n}`} style={`width:${100 * scores[n]}%`} />
                {own && own[n] <= 1 && <span class="bar-limit" style={`left:${100 * own[n]}%`} />}
              </span>
              <span class="bar-number">
                {t('percent', { percent: Math.round(100 * scores[n]) })}
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
