import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contrast, isColour, PAIRS, type Scheme, tokensIn } from './tokens.ts';

const ROOT = join(import.meta.dirname, '../../..');
const TOKENS = readFileSync(join(ROOT, 'components/style/tokens.css'), 'utf8');

/** Our own sheets; the simulator draws other people's pages, paper is measured in millimetres. */
const APART = /simulator\/|tokens\.css$|(print|paper|sheet)\.css$/;
const sheets = readdirSync(join(ROOT, 'components'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.css') && !APART.test(path))
  .map((path) => ({ path, css: readFileSync(join(ROOT, 'components', path), 'utf8') }));

/** Every place in our sheets that says `what`, but in the files where it has a reason of its own. */
function places(what: RegExp, reasons: readonly string[] = []): string[] {
  return sheets
    .filter(({ path }) => !reasons.includes(path))
    .flatMap(({ path, css }) => [...css.matchAll(what)].map(([found]) => `${path}: ${found}`));
}

describe('the tokens', () => {
  it('know a contrast when they see one', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });

  it.each<Scheme>(['light', 'dark'])('can be read, %s', (scheme) => {
    const tokens = tokensIn(scheme, TOKENS);
    expect(tokens.base).toBe('16px');
    const weak = PAIRS.filter(([front, ground, needs]) => {
      const [a = '', b = ''] = [tokens[front], tokens[ground]];
      return !isColour(a) || !isColour(b) || contrast(a, b) < needs;
    });
    expect(weak).toEqual([]);
  });

  it('are the only colours', () => {
    // the sample in the settings shows what the guard's own sheet paints; a child's mark keeps its colours
    const apart = ['options/preview.css', 'mark/mark.css'];
    expect(places(/#[0-9a-f]{3,8}\b/gi, apart)).toEqual([]);
  });

  it('are the only sizes of letters that grow with the text level', () => {
    const odd = places(/font(?:-size)?:[^;]*?[\d.]+r?em\b/g);
    expect(odd.filter((place) => !/[ :]1em$/.test(place))).toEqual([]);
  });

  it('are the only corners, but for those of marks and tails', () => {
    expect(places(/border-radius:[^;]*?\b(?:[7-9]|\d\d+)px/g)).toEqual([]);
  });
});
