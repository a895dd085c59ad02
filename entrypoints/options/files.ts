import type { FileRead } from '../../components/options/outside.ts';
import { inForce } from '../../store/state.ts';
import { readFile } from '../../store/transfer.ts';

/** What a settings file would put in force, if nothing were locked. Applies nothing. */
export function readSettingsFile(text: string): FileRead {
  const file = readFile(text);
  if (typeof file === 'string') return { sound: false, why: file };
  return { sound: true, settings: inForce(file, {}), given: Object.keys(file) };
}

/** As a download made in this page: nothing is asked of the network. */
export function saveFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000); // once the browser has taken it
}
