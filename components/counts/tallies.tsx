import { type Drawing, Pictogram } from '../art/pictograms.tsx';
import { Umbrella } from '../art/umbrella.tsx';
import { KINDS, type Kind, type Sums } from './days.ts';
import { useCountsWords, useFormats } from './words.ts';

const DRAWINGS: Readonly<Record<Exclude<Kind, 'covered'>, Drawing>> = {
  judged: 'picture',
  help: 'heart',
  practice: 'sprout',
};

/** The four numbers of the span, large. Also the chart's legend. */
export function Tallies(props: { sums: Sums }) {
  const t = useCountsWords();
  const f = useFormats();
  return (
    <ul class="tallies">
      {KINDS.map((kind) => (
        <li key={kind} class={`tally tally-${kind}`} data-kind={kind}>
          <span class="tally-drawing">
            {kind === 'covered' ? (
              <Umbrella size={32} />
            ) : (
              <Pictogram name={DRAWINGS[kind]} size={28} />
            )}
          </span>
          <span class="tally-words">
            <b class="tally-number">{f.number(props.sums[kind])}</b>
            <span class="soft small">{t(kind)}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
