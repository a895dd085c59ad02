import sheet from '../../../components/style/tokens.css?raw';

export type Scheme = 'light' | 'dark';
/** A custom property of tokens.css without its `--ox-`, and its value. */
export type Tokens = Readonly<Record<string, string>>;

/** What tokens.css says in light and, where it differs, in dark. */
export function tokensIn(scheme: Scheme, css: string = sheet): Tokens {
  const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)');
  const read = (text: string) =>
    [...text.matchAll(/--ox-([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [
      name,
      value.replace(/\s+/g, ' '),
    ]);
  // what only the younger level has comes later in the sheet
  const common = Object.fromEntries(read(light).reverse());
  return scheme === 'light' ? common : { ...common, ...Object.fromEntries(read(dark)) };
}

export function isColour(value: string): boolean {
  return /^#[0-9a-f]{6}$/i.test(value);
}

/** WCAG 2.2 contrast of two colours `#rrggbb`, from 1 to 21. */
export function contrast(a: string, b: string): number {
  const [lower = 0, higher = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (higher + 0.05) / (lower + 0.05);
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** What stands on what, and how much it needs: 4.5 for words, 3 for shapes that mean something. */
export const PAIRS: readonly (readonly [front: string, ground: string, needs: number])[] = [
  ['ink', 'sand', 4.5],
  ['ink', 'paper', 4.5],
  ['ink', 'mist', 4.5],
  ['ink', 'sun-mist', 4.5],
  ['soft', 'sand', 4.5],
  ['soft', 'paper', 4.5],
  ['soft', 'mist', 4.5],
  ['leaf', 'sand', 4.5],
  ['leaf', 'paper', 4.5],
  ['leaf', 'mist', 4.5],
  ['leaf', 'sun-mist', 4.5],
  ['on-leaf', 'leaf', 4.5],
  ['on-leaf', 'leaf-deep', 4.5],
  ['edge', 'sand', 3],
  ['edge', 'paper', 3],
  ['dome', 'sand', 3],
  ['dome', 'paper', 3],
  ['stick', 'sand', 3],
  ['face', 'dome', 3],
];
