import { expect, it } from 'vitest';
import type { Settings } from '../../bridge/protocol.ts';
import { changesOf } from './changes.ts';

const now = { video: 'covered', cover: 'blur', country: 'vn', organisation: 'A' } as Settings;

function changes(file: Partial<Settings>, given: string[], locked: (keyof Settings)[] = []) {
  const settings = { ...now, ...file };
  return changesOf({ sound: true, settings, given }, { settings: now, locked });
}

it('lists what differs, also what the file leaves to its default', () => {
  expect(changes({ cover: 'opaque', video: 'same' }, ['cover'])).toEqual([
    { key: 'video', from: 'covered', to: 'same', kept: false },
    { key: 'cover', from: 'blur', to: 'opaque', kept: false },
  ]);
});

it('says of a locked item that it stays only where the file names it', () => {
  expect(changes({ cover: 'opaque' }, ['cover'], ['cover'])).toMatchObject([{ kept: true }]);
  expect(changes({ cover: 'opaque' }, [], ['cover'])).toEqual([]);
});

it('says nothing of what only a policy sets, or of what is the same', () => {
  expect(changes({ organisation: 'B' }, ['organisation'])).toEqual([]);
  expect(changes({}, ['video', 'cover'])).toEqual([]);
});
