import type { DayCounts } from '../../../bridge/protocol.ts';
import { Counts } from '../../../components/counts/counts.tsx';
import { isoDay } from '../../../components/counts/days.ts';
import type { Outside } from '../../../components/counts/outside.ts';
import type { Asked } from './asked.ts';
import { stateWith } from './settings.ts';

/** Forty days of a child who is online more at week-ends. */
const COUNTED: readonly DayCounts[] = Array.from({ length: 40 }, (_, n) => {
  const date = new Date();
  date.setDate(date.getDate() - 39 + n);
  const busy = date.getDay() % 6 === 0 ? 2.4 : 1;
  const judged = n % 11 === 3 ? 0 : Math.round(busy * (180 + ((n * 67) % 140)));
  const covered = Math.round((judged * ((n * 13) % 5)) / 140);
  return {
    day: isoDay(date),
    judged,
    covered,
    help: n % 9 === 8 ? 1 : 0,
    practice: n % 6 === 3 ? 1 : 0,
  };
});

/** &empty &off &level=younger */
export function PreviewedCounts({ asked, language, onLanguage }: Asked) {
  const textLevel = asked.get('level') === 'younger' ? 'younger' : 'older';
  const state = stateWith({ language, textLevel, counts: !asked.has('off') });
  return (
    <Counts state={state} outside={asked.has('empty') ? EMPTY : FULL} onLanguage={onLanguage} />
  );
}

const FULL: Outside = {
  counts: async () => COUNTED,
  erase: async () => ({ done: false, why: 'pin' }),
  openPin: async () => ({ done: false, why: 'wrong', waitMs: 0 }),
  saveFile: () => undefined,
  onReturn: () => () => undefined,
};
const EMPTY: Outside = { ...FULL, counts: async () => [] };
