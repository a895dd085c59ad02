import { parseArgs } from 'node:util';
import { DEFAULT_PLAN, FIREFOX_ID, type Plan } from '../../policy/plan.ts';

const OPTIONS = {
  out: { type: 'string', default: 'o-xanh-policy' },
  json: { type: 'string' },
  settings: { type: 'string' },
  set: { type: 'string', multiple: true },
  'chromium-id': { type: 'string' },
  'chromium-url': { type: 'string' },
  'edge-id': { type: 'string' },
  'edge-url': { type: 'string' },
  'firefox-id': { type: 'string', default: FIREFOX_ID },
  'firefox-url': { type: 'string' },
  'private-windows': { type: 'string' },
  'developer-tools': { type: 'string' },
  guests: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

export const HELP = `npm run policy -- [FLAGS]     without flags it asks
  --out FOLDER            where the files go (o-xanh-policy)
  --json plan.json        all choices from a file, as an earlier run left it
  --chromium-id ID --chromium-url URL     Chrome and Chromium: id, and address of update.xml or of the shop
  --edge-id ID --edge-url URL             Edge
  --firefox-url URL       Firefox: address of the XPI (--firefox-id for another id)
  --settings FILE         settings to lock, a JSON object
  --set NAME=VALUE        one setting; the value is JSON or else text. Any number of times
  --private-windows off|protected|as-is   (off)
  --developer-tools off|as-is|on          (as-is)
  --guests off|as-is                      (off)
docs/policy.md lists the settings and says what each choice means.`;

type Given = ReturnType<typeof parse>;

export function parse(args: readonly string[]) {
  return parseArgs({ args: [...args], options: OPTIONS }).values;
}

/** A plan as the flags say, unchecked. `read` gives the JSON of a file. */
export async function planFrom(
  given: Given,
  read: (file: string) => Promise<unknown>,
): Promise<unknown> {
  const base = given.json === undefined ? {} : ((await read(given.json)) as Partial<Plan>);
  const fromFile = given.settings === undefined ? {} : ((await read(given.settings)) as object);
  const more: [keyof Plan, unknown][] = [
    ['chrome', source(given['chromium-id'], given['chromium-url'])],
    ['edge', source(given['edge-id'], given['edge-url'])],
    ['firefox', given['firefox-url'] && { id: given['firefox-id'], url: given['firefox-url'] }],
    ['privateWindows', given['private-windows']],
    ['developerTools', given['developer-tools']],
    ['guests', given.guests],
  ];
  return {
    ...DEFAULT_PLAN,
    ...base,
    ...Object.fromEntries(more.filter(([, value]) => value !== undefined)),
    settings: { ...base.settings, ...fromFile, ...Object.fromEntries((given.set ?? []).map(pair)) },
  };
}

function source(id: string | undefined, url: string | undefined): object | undefined {
  return id === undefined && url === undefined ? undefined : { id: id ?? '', url: url ?? '' };
}

/** `name=value`; a value that is no JSON is text, so that quotes are not needed for it. */
function pair(text: string): [string, unknown] {
  const at = text.indexOf('=');
  if (at < 1) throw new Error(`--set ${text}: NAME=VALUE is wanted`);
  return [text.slice(0, at), jsonOrText(text.slice(at + 1))];
}

export function jsonOrText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
