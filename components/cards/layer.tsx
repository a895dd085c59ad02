import { render } from 'preact';
import type { GuardFrame } from '../../bridge/frame.ts';
import { isPanelBeside } from '../../bridge/own-hosts.ts';
import type { GuardSettings } from '../../bridge/protocol.ts';
import { cardWords } from '../../locales/card/area.ts';
import { reader } from '../../locales/text.ts';
import { createHost, type Host, undoZoom } from '../ui/host.ts';
import { onTop } from '../ui/top.ts';
import { Bar } from './bar.tsx';
import { sizeOf } from './box.ts';
import { Card, type CardActions } from './card.tsx';
import css from './cards.css?inline';
import { type Placed, Tracker } from './tracker.ts';

/** More cards than this in view are noise; the bar goes again when few are left. */
const MANY = 6;
const FEW = 4;
/** While the child uses the page by the panel's steps no card may lie on what it has to press. */
const ASIDE = 'visibility: hidden';

/** Cards on this frame's covered pictures for as long as the frame lives. */
export function startCards(frame: GuardFrame, help: CardActions['help']): void {
  let settings = frame.settings();
  let crowded = false;
  const host = createHost(css);
  const actions: CardActions = { help, retry: ({ element }) => frame.retry(element) };
  const top = onTop(host.element);

  const tracker = new Tracker((placed) => {
    const shown = placed.filter(({ box }) => sizeOf(box) !== 'none');
    crowded = shown.length > (crowded ? FEW : MANY);
    if (shown.length > 0) top.show();
    else top.hide();
    undoZoom(host);
    draw(host, settings, shown, crowded, actions);
  });
  frame.watch((pictures, now) => {
    settings = now;
    tracker.follow(pictures);
  });
}

function draw(
  host: Host,
  settings: GuardSettings,
  shown: readonly Placed[],
  crowded: boolean,
  actions: CardActions,
): void {
  const { language, textLevel } = settings;
  const t = reader(cardWords, language, textLevel);
  const same = { t, actions, face: textLevel === 'younger' };
  render(
    <div class="ox" lang={language} data-level={textLevel} style={isPanelBeside() ? ASIDE : ''}>
      {crowded ? (
        <Bar placed={shown} {...same} />
      ) : (
        shown.map(({ picture, box, clear }) => (
          <Card key={keyOf(picture.element)} picture={picture} box={box} clear={clear} {...same} />
        ))
      )}
    </div>,
    host.body,
  );
}

const KEYS = new WeakMap<Element, number>();
let keys = 0;

function keyOf(element: Element): number {
  const key = KEYS.get(element) ?? ++keys;
  KEYS.set(element, key);
  return key;
}
