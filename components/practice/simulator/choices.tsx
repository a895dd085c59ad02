import { useId, useRef } from 'preact/hooks';
import type { PracticeKey } from '../../../locales/practice/area.ts';
import { Pictogram } from '../../art/pictograms.tsx';
import { usePractice } from '../words.ts';
import { attributesOf, ringFor, useSim } from './context.tsx';
import { among } from './rows.ts';
import type { Spot } from './screens.ts';

type Numbered = readonly [Spot, number];
const OTHERS: readonly PracticeKey[] = ['simAnnoys', 'simTrick', 'simFalse', 'simDislike'];

/** The rows of a window: buttons that lead on, or one to be chosen before the button at the foot. */
export function Choices(props: {
  spots: readonly Numbered[];
  others: boolean;
  labelledBy: string;
}) {
  const rows = props.spots.filter(([{ where }]) => where === 'row' || where === 'radio');
  if (rows.length === 0) return null;
  const all = among(rows, props.others ? OTHERS : []);
  const isRadio = rows.some(([{ where }]) => where === 'radio');
  return isRadio ? (
    <Radios all={all} right={rows} labelledBy={props.labelledBy} />
  ) : (
    <ul class="sim-rows">
      {all.map((row) => (
        <li key={typeof row === 'string' ? row : row[0].step.id}>
          <RowButton row={row} />
        </li>
      ))}
    </ul>
  );
}

function RowButton(props: { row: Numbered | PracticeKey }) {
  const sim = useSim();
  const { t } = usePractice();
  const { row } = props;
  const other = typeof row === 'string';
  return (
    <button
      type="button"
      class={`sim-row${other ? '' : ringFor(sim, row[1])}`}
      {...(other ? {} : attributesOf(row[0]))}
      onClick={() =>
        sim.act(other ? { kind: 'wrong', why: 'other-row' } : { kind: 'press', spot: row[1] })
      }
    >
      <span>{other ? t(row) : row[0].name}</span>
      <Pictogram name="next" size={16} />
    </button>
  );
}

function Radios(props: {
  all: readonly (Numbered | PracticeKey)[];
  right: readonly Numbered[];
  labelledBy: string;
}) {
  const byPointer = useRef(false);
  const sim = useSim();
  const { t } = usePractice();
  const name = useId();
  const from = props.right[0]?.[1] ?? 0;
  /** Every row carries what the real page gives its rows, so that it tells nothing. */
  const attributes = props.right[0] ? attributesOf(props.right[0][0]) : {};
  return (
    <div
      class="sim-rows"
      role="radiogroup"
      aria-labelledby={props.labelledBy}
      onPointerDown={() => {
        byPointer.current = true;
      }}
      onKeyDown={() => {
        byPointer.current = false;
      }}
    >
      {props.all.map((row) => {
        const other = typeof row === 'string';
        return (
          <label
            class={`sim-row${other ? '' : ringFor(sim, row[1])}`}
            key={other ? row : row[0].step.id}
            {...attributes}
          >
            <input
              type="radio"
              name={name}
              onChange={() => {
                if (!other) sim.act({ kind: 'press', spot: row[1] });
                else if (byPointer.current) sim.act({ kind: 'wrong', why: 'other-row', from });
                else sim.act({ kind: 'unchoose', spot: from });
              }}
            />
            <span>{other ? t(row) : row[0].name}</span>
          </label>
        );
      })}
    </div>
  );
}
