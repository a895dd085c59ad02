import { render } from 'preact';
import { send } from '../../bridge/messenger.ts';
import { sampleAddress } from '../../bridge/samples.ts';
import { NoAnswer } from '../../components/options/no-answer.tsx';
import { Options } from '../../components/options/options.tsx';
import type { Outside } from '../../components/options/outside.ts';
import { isAnyFlaggedBy, LIMITS, limitsOf } from '../../models/verdict.ts';
import { watchSettings } from '../../store/settings.ts';
import { cacheSize, eraseCache } from './cache.ts';
import { readSettingsFile, saveFile } from './files.ts';
import { judgedSamples } from './samples.ts';

const outside: Outside = {
  ask: (name, body) => send('background', name, body),
  scene: sampleAddress('hills-1'),
  samples: judgedSamples,
  isCovered(seen, { sensitivity, limits, drawings }) {
    const photographs = limitsOf(sensitivity, limits);
    const apart = drawings === 'same' ? photographs : LIMITS[drawings];
    return isAnyFlaggedBy([seen], { photographs, drawings: apart });
  },
  limitsLike(level) {
    const { explicit, suggestive } = limitsOf(level, null);
    return [2, explicit, 2, explicit, suggestive];
  },
  cacheSize,
  eraseCache,
  readFile: readSettingsFile,
  saveFile,
  watch: watchSettings,
};

const root = document.querySelector('#options');
const state = await send('background', 'settings:get', null).catch(() => null);
if (root) {
  const again = () => location.reload();
  render(state ? <Options state={state} outside={outside} /> : <NoAnswer onAgain={again} />, root);
}
