import type { CoveredPicture, GuardFrame } from '../../../bridge/frame.ts';
import { startCards } from '../../../components/cards/layer.tsx';
import type { State } from './state.ts';

const SIZES = [
  [48, 48],
  [100, 80],
  [170, 165],
  [240, 180],
  [300, 400],
  [640, 360],
] as const;

/** The product's trees are closed; here axe and the tests must see in. */
function openShadowTrees(): void {
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    return attach.call(this, { ...init, mode: 'open' });
  };
}

/** Blurred drawings of several sizes with the real card layer over them, and what was pressed. */
export function showCards(state: State): void {
  openShadowTrees();
  const language = state.language === 'en' ? 'en' : 'vi';
  const textLevel = state.level === 'younger' ? 'younger' : 'older';
  document.documentElement.lang = language;
  const many = state.many ? 3 : 1;
  const reason = state.reason === 'undecided' ? 'undecided' : 'flagged';
  const pictures: CoveredPicture[] = [];
  for (let round = 0; round < many; round += 1) {
    for (const [width, height] of SIZES) pictures.push({ element: drawing(width, height), reason });
  }
  document.body.append(desk);
  const log: string[] = [];
  Object.assign(window, { pressed: log });
  const frame: GuardFrame = {
    isConnected: () => true,
    settings: () => ({ ...SETTINGS, language, textLevel }),
    watch(listener) {
      listener(pictures, this.settings());
      return () => undefined;
    },
    pointed: () => null,
    retry: () => log.push('retry'),
    tokenOf: () => 'token',
  };
  startCards(frame, (picture) => log.push(`help ${picture.reason}`));
}

const SETTINGS = {
  sensitivity: 'balanced',
  limits: null,
  cover: 'blur',
  drawings: 'same',
  video: 'same',
  undecided: 'auto',
  showAnyway: 'never',
  counts: true,
  paused: false,
} as const;

const desk = document.createElement('main');

function drawing(width: number, height: number): Element {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  canvas.style.cssText = `margin:8px;filter:blur(16px);clip-path:inset(0)`;
  const pen = canvas.getContext('2d');
  if (pen) {
    pen.fillStyle = '#7aa6c8';
    pen.fillRect(0, 0, width, height);
    pen.fillStyle = '#c8a06a';
    pen.fillRect(width * 0.2, height * 0.4, width * 0.5, height * 0.6);
  }
  desk.append(canvas);
  return canvas;
}
