import type { DayCounts } from '../../bridge/protocol.ts';
import { KINDS } from './days.ts';
import { useCountsWords, useFormats } from './words.ts';

/** The same numbers to read, one row for each day, newest first. */
export function Table(props: { days: readonly DayCounts[]; words: string }) {
  const t = useCountsWords();
  const f = useFormats();
  return (
    <details class="counts-table more">
      <summary>{t('table')}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: wide tables scroll, also by keyboard */}
      <section class="counts-scroll" aria-label={t('table')} tabIndex={0}>
        <table>
          <caption class="unseen">{props.words}</caption>
          <thead>
            <tr>
              <th scope="col">{t('day')}</th>
              {KINDS.map((kind) => (
                <th key={kind} scope="col">
                  {t(kind)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {props.days.toReversed().map((day) => (
              <tr key={day.day}>
                <th scope="row">{f.longDate(day.day)}</th>
                {KINDS.map((kind) => (
                  <td key={kind}>{f.number(day[kind])}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
