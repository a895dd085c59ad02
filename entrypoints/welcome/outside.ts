import { send } from '../../bridge/messenger.ts';
import { onReturn } from '../../bridge/on-return.ts';
import { askForEverySite, openDetails, readAccess } from '../../bridge/protection.ts';
import { sampleAddress } from '../../bridge/samples.ts';
import { runSelfTest } from '../../bridge/self-test.ts';
import type { Outside } from '../../components/welcome/outside.ts';

export const outside: Outside = {
  set: (change) => send('background', 'settings:set', change),
  setPin: (pin) => send('background', 'pin:set', { pin, old: null }),
  openPin: (pin) => send('background', 'pin:open', { pin }),
  access: readAccess,
  askForEverySite,
  openDetails,
  selfTest: runSelfTest,
  picture: sampleAddress,
  onReturn,
};
