import { dropped, type Handlers } from '../../bridge/messenger.ts';
import { addCounts, eraseCounts, readCounts } from '../../store/counts.ts';
import { eraseEverything } from '../../store/erase.ts';
import { lockAgain, openWithPin, removePin, setPin } from '../../store/pin-calls.ts';
import { writeSettings } from '../../store/settings.ts';
import { readState } from '../../store/state.ts';
import { exportSettings, importSettings } from '../../store/transfer.ts';
import { openPractice } from './practice.ts';
import { askToShow, decideToShow } from './shows.ts';

/** Settings, PIN, counts and what is decided about them; the messenger lets only our pages ask. */
export const forPages = {
  'settings:get': () => readState(),
  'settings:set': (change) => writeSettings(change),
  'pin:set': ({ pin, old }) => setPin(pin, old),
  'pin:open': ({ pin }) => openWithPin(pin),
  'pin:lock': () => lockAgain(),
  'pin:remove': ({ pin }) => removePin(pin),
  'counts:get': () => readCounts(),
  'counts:erase': () => eraseCounts(),
  'data:export': () => exportSettings(),
  'data:import': ({ text }) => importSettings(text),
  'data:erase': () => eraseEverything(),
  'messages:dropped': () => dropped.count,
  'show:decide': ({ ask, pin }) => decideToShow(ask, pin),
  // From frames too.
  'counts:add': (added, sender) => (sender.tab?.incognito ? null : addCounts(added)),
  'practice:open': () => openPractice(),
  'show:ask': ({ token }, sender) => askToShow(token, sender),
} satisfies Partial<Handlers<'background'>>;
