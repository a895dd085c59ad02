import { isRecord, isSettingsPart } from '../bridge/checks.ts';
import type { ImportReply, Settings } from '../bridge/protocol.ts';
import { inTurn } from './in-turn.ts';
import { ITEMS } from './items.ts';
import { replaceChosen } from './settings.ts';
import { readState } from './state.ts';
import { type Chosen, migrate, readChosen, sound, VERSION } from './stored.ts';

const FORMAT = 'o-xanh settings';

/** JSON of what was chosen: no PIN, no counts, nothing of a policy. */
export async function exportSettings(): Promise<string> {
  return JSON.stringify({ format: FORMAT, version: VERSION, chosen: await readChosen() }, null, 2);
}

/** What a file holds; anything in it that is not sound makes the whole file unsound. */
export function readFile(text: string): Chosen | 'damaged' | 'newer' {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return 'damaged';
  }
  if (!isRecord(file) || file.format !== FORMAT || !Number.isInteger(file.version))
    return 'damaged';
  if (Number(file.version) > VERSION) return 'newer';
  if (Number(file.version) < VERSION) return 'damaged'; // no version before this one wrote files
  const { chosen } = migrate(file);
  const keys = Object.keys(chosen);
  const ours = keys.every((key) => isChoosable(key));
  if (!isRecord(file.chosen) || !ours || !isSettingsPart(chosen)) return 'damaged';
  return sound(chosen);
}

/** All of a file or nothing. What a policy locks is skipped; what loosens asks for the PIN. */
export function importSettings(text: string): Promise<ImportReply> {
  return inTurn(async () => {
    const state = await readState();
    const file = readFile(text);
    if (typeof file === 'string') return { done: false, why: file, state };
    const skipped = state.locked.filter((key) => Object.hasOwn(file, key));
    const reply = await replaceChosen(() => file);
    return reply.done ? { ...reply, skipped } : reply;
  });
}

/** What only a school sets is in no file of ours. */
function isChoosable(key: string): boolean {
  return Object.hasOwn(ITEMS, key) && ITEMS[key as keyof Settings].scope !== 'school';
}
