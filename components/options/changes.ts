import type { Settings, SettingsState } from '../../bridge/protocol.ts';
import { itemOf } from './list.ts';
import type { FileRead } from './outside.ts';

/** One thing that a settings file would change, or that a policy keeps as it is. */
export interface Change {
  readonly key: keyof Settings;
  readonly from: unknown;
  readonly to: unknown;
  readonly kept: boolean;
}

/**
 * What applying a file would do. A file replaces every choice, so what it leaves out goes back to its
 * default; what a policy locks stays, which is only said of what the file itself names.
 */
export function changesOf(
  file: Extract<FileRead, { sound: true }>,
  { settings, locked }: Pick<SettingsState, 'settings' | 'locked'>,
): readonly Change[] {
  return (Object.keys(file.settings) as (keyof Settings)[])
    .filter((key) => itemOf(key) !== undefined)
    .map((key) => ({
      key,
      from: settings[key],
      to: file.settings[key],
      kept: locked.includes(key),
    }))
    .filter(({ from, to }) => JSON.stringify(from) !== JSON.stringify(to))
    .filter(({ key, kept }) => !kept || file.given.includes(key));
}
