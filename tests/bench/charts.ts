/** A line through points, in the units of the axes. */
export interface Series {
  readonly name: string;
  readonly points: readonly (readonly [x: number, y: number])[];
}

export interface Axes {
  readonly title: string;
  readonly x: string;
  readonly y: string;
  /** Highest values of both axes; they start at 0. */
  readonly to: readonly [x: number, y: number];
}

const [W, H, LEFT, BOTTOM, TOP] = [520, 300, 56, 44, 34];
const COLOURS = ['#1b7f5c', '#c26a2d', '#3b5fa8', '#8a4f9e', '#6b6b6b'];

/** A chart of lines, as SVG text. */
export function lines({ title, x, y, to }: Axes, series: readonly Series[]): string {
  const at = ([px, py]: readonly [number, number]) =>
    `${(LEFT + (px / to[0]) * (W - LEFT - 12)).toFixed(1)},${(H - BOTTOM - (py / to[1]) * (H - BOTTOM - TOP)).toFixed(1)}`;
  const grid = [0, 0.25, 0.5, 0.75, 1].map((part) => {
    const [gx, gy] = [at([to[0] * part, 0]), at([0, to[1] * part])].map((p) => p.split(',')) as [
      [string, string],
      [string, string],
    ];
    return (
      `<path class="grid" d="M${LEFT},${gy[1]}H${W - 12}"/>` +
      text(LEFT - 6, Number(gy[1]) + 4, number(to[1] * part), 'end') +
      text(Number(gx[0]), H - BOTTOM + 16, number(to[0] * part), part === 1 ? 'end' : 'middle')
    );
  });
  const paths = series.map(({ points, name }, n) => {
    const colour = COLOURS[n % COLOURS.length];
    return (
      `<polyline points="${points.map(at).join(' ')}" fill="none" stroke="${colour}" stroke-width="2"/>` +
      `<text x="${W - 14}" y="${TOP + 14 + n * 16}" text-anchor="end" fill="${colour}">${escapeText(name)}</text>`
    );
  });
  return frame(title, x, y, grid.join('') + paths.join(''));
}

/** Vertical bars side by side; every group has one bar for each series. */
export function columns(
  { title, x, y }: Omit<Axes, 'to'>,
  groups: readonly string[],
  series: readonly { readonly name: string; readonly values: readonly number[] }[],
): string {
  const most = Math.max(...series.flatMap(({ values }) => values), Number.EPSILON) * 1.1; // room for its label
  const wide = (W - LEFT - 12) / groups.length;
  const bar = (wide * 0.8) / series.length;
  const bars = series.map(({ name, values }, s) => {
    const colour = COLOURS[s % COLOURS.length];
    const rects = values.map((value, g) => {
      const high = (value / most) * (H - BOTTOM - TOP);
      const left = LEFT + g * wide + wide * 0.1 + s * bar;
      return (
        `<rect x="${left.toFixed(1)}" y="${(H - BOTTOM - high).toFixed(1)}" width="${bar.toFixed(1)}" height="${high.toFixed(1)}" fill="${colour}">` +
        `<title>${escapeText(name)}: ${number(value)}</title></rect>` +
        (groups.length <= 8
          ? text(left + bar / 2, H - BOTTOM - high - 4, number(value), 'middle')
          : '')
      );
    });
    const label =
      series.length > 1
        ? `<text x="${W - 14}" y="${TOP + 2 + s * 16}" text-anchor="end" fill="${colour}">${escapeText(name)}</text>`
        : '';
    return rects.join('') + label;
  });
  const every = Math.ceil(groups.length / 10);
  const names = groups.map((group, g) =>
    g % every === 0 ? text(LEFT + (g + 0.5) * wide, H - BOTTOM + 16, group, 'middle') : '',
  );
  return frame(title, x, y, bars.join('') + names.join(''));
}

/** Text as HTML or SVG content. */
export function escapeText(value: string): string {
  return value.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);
}

/** Three meaningful digits. */
export function number(value: number): string {
  if (!Number.isFinite(value)) return '–';
  return String(Number(value.toPrecision(value < 1000 ? 3 : 5)));
}

function frame(title: string, x: string, y: string, inside: string): string {
  return `<svg viewBox="0 0 ${W} ${H}" role="img" aria-label="${escapeText(title)}"><text class="title" x="${LEFT}" y="18">${escapeText(title)}</text>${inside}<path class="axis" d="M${LEFT},${TOP}V${H - BOTTOM}H${W - 12}"/>${text((W + LEFT) / 2, H - 8, x, 'middle')}<text transform="translate(14 ${H / 2}) rotate(-90)" text-anchor="middle">${escapeText(y)}</text></svg>`;
}

function text(x: number, y: number, content: string, anchor: string): string {
  return `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" text-anchor="${anchor}">${escapeText(content)}</text>`;
}
