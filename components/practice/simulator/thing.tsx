import type { ComponentChildren } from 'preact';
import { Umbrella } from '../../art/umbrella.tsx';
import { usePractice } from '../words.ts';
import { ringFor, screenOf, useSim } from './context.tsx';
import { useFocusWhenClosed } from './control.tsx';
import { Menu } from './menu.tsx';
import { useSubject } from './subject.tsx';

/**
 * The post, video or message to practise with. Where the guide begins with opening it, pointing at it
 * or a right click, it can be pressed; touch and keyboard do with a plain press what a mouse must do
 * its own way.
 */
export function Thing(props: { children?: ComponentChildren }) {
  const sim = useSim();
  const { t } = usePractice();
  const subject = useSubject();
  const index = sim.plan.spots.findIndex(({ where }) => where === 'thing');
  const spot = sim.plan.spots[index];
  const button = useFocusWhenClosed(index);
  const picture = (
    <>
      <span class="sim-picture">
        {subject.picture}
        <span class="sim-sticker" title={t('simSticker')}>
          <Umbrella face size={28} />
        </span>
      </span>
      {props.children}
    </>
  );
  if (!spot) return <div class="sim-thing">{picture}</div>;

  const { gesture } = spot.step;
  const screen = screenOf(sim);
  const isNext = sim.state.at === index;
  const press = () => sim.act({ kind: 'press', spot: index });
  return (
    <div class="sim-anchor">
      <button
        type="button"
        class={`sim-thing sim-thing-press${ringFor(sim, index)}`}
        aria-label={subject.title}
        ref={button}
        onClick={(event) => {
          const byMouse = 'pointerType' in event && event.pointerType === 'mouse';
          if (!isNext) return;
          if (gesture === 'right-click' && byMouse) sim.act({ kind: 'wrong', why: 'right-click' });
          else press();
        }}
        onContextMenu={(event) => {
          if (gesture !== 'right-click') return;
          event.preventDefault();
          if (isNext) press();
        }}
        onPointerEnter={(event) => {
          if (gesture === 'point' && event.pointerType === 'mouse' && isNext) press();
        }}
      >
        {picture}
      </button>
      {screen.kind === 'menu' && screen.opener === index && <Menu />}
    </div>
  );
}
