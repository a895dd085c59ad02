import { useRef } from 'preact/hooks';
import type { DayCounts } from '../../bridge/protocol.ts';
import { UMBRELLA } from '../art/umbrella-paths.ts';
import { isoDay } from './days.ts';
import { useWidth } from './width.ts';
import { useCountsWords, useFormats } from './words.ts';

/** In CSS px. Above the ground: pictures checked; below, on a scale of their own: covered. */
const SKY = 150;
const GROUND = 34;
const EARTH = 84;
const TOP = 26;
const HEIGHT = TOP + SKY + GROUND + EARTH + 24;

/** One column for each day. The table beside it says the same to those who cannot see it. */
export function Chart(props: { days: readonly DayCounts[]; words: string }) {
  const t = useCountsWords();
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box, 640);
  const { days } = props;
  const most = (kind: 'judged' | 'covered') => Math.max(1, ...days.map((day) => day[kind]));
  const scale = { judged: SKY / most('judged'), covered: EARTH / most('covered') };
  return (
    <div class="chart" ref={box}>
      <svg
        role="img"
        aria-label={`${t('chart')}. ${props.words}`}
        width={width}
        height={HEIGHT}
        viewBox={`0 0 ${width} ${HEIGHT}`}
      >
        <rect class="chart-sky" width={width} height={HEIGHT} rx="20" />
        <path class="chart-ground" d={`M0 ${TOP + SKY}H${width}`} />
        {days.map((day, n) => (
          <Column
            key={day.day}
            day={day}
            x={((n + 0.5) * width) / days.length}
            room={width / days.length}
            scale={scale}
            named={days.length <= 7 || (days.length - 1 - n) % 5 === 0}
          />
        ))}
      </svg>
    </div>
  );
}

function Column(props: {
  day: DayCounts;
  x: number;
  room: number;
  scale: { judged: number; covered: number };
  named: boolean;
}) {
  const { day, x, room, scale, named } = props;
  const f = useFormats();
  const wide = Math.min(48, room * 0.62);
  const round = Math.min(12, wide / 2);
  const up = day.judged > 0 ? Math.max(4, day.judged * scale.judged) : 0;
  const down = day.covered > 0 ? Math.max(4, day.covered * scale.covered) : 0;
  const ground = TOP + SKY;
  const below = ground + GROUND;
  const numbers = room >= 36;
  const today = day.day === isoDay(new Date());
  return (
    <g>
      <path class="chart-judged" d={bar(x, ground, wide, -up, round)} />
      <path class="chart-covered" d={bar(x, below, wide, down, round)} />
      {numbers && up > 0 && (
        <text class="chart-number" x={x} y={ground - up - 8}>
          {f.number(day.judged)}
        </text>
      )}
      {numbers && down > 0 && (
        <>
          <g
            transform={`translate(${x - 9} ${below + down - 20}) scale(0.28)`}
            opacity={down > 26 ? 1 : 0}
          >
            <path class="chart-umbrella" d={UMBRELLA.dome} />
          </g>
          <text class="chart-number" x={x} y={below + down + 17}>
            {f.number(day.covered)}
          </text>
        </>
      )}
      {named && (
        <text class={today ? 'chart-day chart-today' : 'chart-day'} x={x} y={ground + 22}>
          {room >= 36 ? f.weekday(day.day) : f.dayOfMonth(day.day)}
        </text>
      )}
    </g>
  );
}

/** A bar from `y` with round far corners; `height` below zero grows upwards. */
function bar(x: number, y: number, wide: number, height: number, round: number): string {
  if (height === 0) return '';
  const r = Math.min(round, Math.abs(height)) * Math.sign(height);
  const [left, right, end] = [x - wide / 2, x + wide / 2, y + height];
  const turn = Math.abs(r);
  return `M${left} ${y}V${end - r}Q${left} ${end} ${left + turn} ${end}H${right - turn}Q${right} ${end} ${right} ${end - r}V${y}Z`;
}
