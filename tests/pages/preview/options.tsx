import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Language, Settings, SettingsState } from '../../../bridge/protocol.ts';
import '../../../components/options/options.css';
import { Options } from '../../../components/options/options.tsx';
import type { Ask, Five, Outside } from '../../../components/options/outside.ts';
import { isAnyFlaggedBy, LIMITS, limitsOf } from '../../../models/verdict.ts';
import { draw, isDrawingKind } from '../../../scripts/fixtures/pictures.ts';

/** The model's own numbers for these drawings, rounded. */
const SEEN: Readonly<Record<string, Five>> = {
  'hills-1': [0.9, 0.02, 0.07, 0.01, 0],
  'fish-1': [0.8, 0.1, 0.08, 0.01, 0.01],
  'flowers-3': [0.6, 0.05, 0.34, 0.01, 0],
  'ellipses-279': [0.014, 0.001, 0.568, 0.416, 0.001],
  'ellipses-40': [0.005, 0.019, 0.406, 0.567, 0.002],
  'ellipses-2': [0, 0.004, 0.005, 0.989, 0.002],
};

const SITES: Settings['sites'] = [
  { host: 'hoc-ve.vn', sensitivity: 'relaxed', pausedUntil: null, reason: 'Bài tập mỹ thuật' },
  { host: 'vidu.vn', sensitivity: null, pausedUntil: 4_000_000_000_000, reason: '' },
];

function settingsOf(asked: URLSearchParams, language: Language): Settings {
  return {
    sensitivity: asked.get('level') === 'custom' ? 'custom' : 'balanced',
    limits: asked.get('level') === 'custom' ? [2, 0.5, 2, 0.5, 0.4] : null,
    cover: 'blur',
    language,
    textLevel: 'older',
    drawings: 'same',
    video: 'same',
    undecided: 'auto',
    showAnyway: 'never',
    country: 'vn',
    mark: 'boat-blue',
    sites: SITES,
    counts: true,
    autoLock: 5,
    organisation: asked.has('school') ? 'Trường Tiểu học Bình Minh' : '',
    contact: null,
    pauseSites: null,
    lessons: [],
    pin: 'own',
    countsExport: true,
  };
}

function pictureOf(name: string): string {
  const [kind = '', seed] = name.split('-');
  const canvas = document.createElement('canvas');
  canvas.width = 96;
  canvas.height = 96;
  const pen = canvas.getContext('2d');
  if (!pen || !isDrawingKind(kind)) return '';
  const { data } = draw(kind, Number(seed), 96, 96);
  const rgba = pen.createImageData(96, 96);
  for (let i = 0; i < 96 * 96; i += 1)
    rgba.data.set([data[3 * i] ?? 0, data[3 * i + 1] ?? 0, data[3 * i + 2] ?? 0, 255], 4 * i);
  pen.putImageData(rgba, 0, 0);
  return canvas.toDataURL();
}

/** The rest of the extension, in memory; a locked PIN opens to nothing. */
function outsideOf(first: SettingsState): Outside {
  let state = first;
  const answers: Record<string, (body: never) => unknown> = {
    'settings:get': () => state,
    'settings:set': (change: Partial<Settings>) => {
      if (state.lock === 'locked') return { done: false, why: 'pin', state };
      state = { ...state, settings: { ...state.settings, ...change } };
      return { done: true, state };
    },
    'pin:open': () => ({ done: false, why: 'wrong', waitMs: 0 }),
    'messages:dropped': () => 0,
  };
  const ask: Ask = async (name, body) => answers[name]?.(body as never) as never;
  return {
    ask,
    scene: pictureOf('hills-1'),
    samples: async () =>
      Object.entries(SEEN).map(([name, scores]) => ({
        name,
        seen: { scores },
        picture: pictureOf(name),
      })),
    isCovered(seen, { sensitivity, limits, drawings }) {
      const photographs = limitsOf(sensitivity, limits);
      const apart = drawings === 'same' ? photographs : LIMITS[drawings];
      return isAnyFlaggedBy([seen], { photographs, drawings: apart });
    },
    limitsLike: () => [2, 0.5, 2, 0.5, 2],
    cacheSize: async () => ({ pictures: 1234, bytes: 2_400_000 }),
    eraseCache: async () => undefined,
    readFile: () => ({ sound: false, why: 'damaged' }),
    saveFile: () => undefined,
    watch: () => () => undefined,
  };
}

/** `hash`: the place on the page; `lock`, `level`, `school`: how things stand; `press`: what is pressed. */
export function PreviewOptions(props: { asked: URLSearchParams; language: Language }) {
  const { asked, language } = props;
  const [shown, setShown] = useState(false);
  const state = useMemo<SettingsState>(() => {
    const managed = asked.has('school');
    return {
      settings: settingsOf(asked, language),
      locked: managed ? ['sensitivity', 'video', 'organisation'] : [],
      managed,
      problems: [],
      lock: (asked.get('lock') ?? 'none') as SettingsState['lock'],
    };
  }, [asked, language]);
  const outside = useMemo(() => outsideOf(state), [state]);
  useEffect(() => {
    location.hash = asked.get('hash') ?? '';
    setShown(true);
  }, [asked]);
  useEffect(() => {
    const press = asked.get('press');
    if (shown && press) document.querySelector<HTMLElement>(press)?.click();
  }, [shown, asked]);
  return shown ? <Options state={state} outside={outside} /> : null;
}
