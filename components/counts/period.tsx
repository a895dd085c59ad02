import type { DayCounts } from '../../bridge/protocol.ts';
import { Button } from '../ui/button.tsx';
import { Switch } from '../ui/switch.tsx';
import type { Span } from './days.ts';
import { useCountsWords, useFormats } from './words.ts';

/** Week or month, and the way back through those before. */
export function Period(props: {
  span: Span;
  days: readonly DayCounts[];
  earlier: boolean;
  later: boolean;
  onSpan: (span: Span) => void;
  onMove: (by: 1 | -1) => void;
}) {
  const t = useCountsWords();
  const f = useFormats();
  const [first, last] = [props.days[0]?.day ?? '', props.days.at(-1)?.day ?? ''];
  return (
    <div class="period">
      <Switch
        name={t('span')}
        quiet
        value={props.span}
        options={[
          { value: 'week', name: t('week') },
          { value: 'month', name: t('month') },
        ]}
        onChoose={props.onSpan}
      />
      <div class="period-move">
        {props.earlier && (
          <Button
            kind="quiet"
            drawing="back"
            label={t('earlier')}
            onPress={() => props.onMove(1)}
          />
        )}
        <p aria-live="polite">{t('from', { from: f.date(first), to: f.date(last) })}</p>
        {props.later && (
          <Button kind="quiet" drawing="next" label={t('later')} onPress={() => props.onMove(-1)} />
        )}
      </div>
    </div>
  );
}
