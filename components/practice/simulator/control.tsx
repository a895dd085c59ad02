import { type Drawing, Pictogram } from '../../art/pictograms.tsx';
import { useFocus } from '../../ui/focus.ts';
import { attributesOf, ringFor, screenOf, useSim } from './context.tsx';
import { Menu } from './menu.tsx';
import { isOnPage, type Spot } from './screens.ts';

/** The guide's controls beside the thing, or at the top of the page, once the thing is open. */
export function Controls(props: { place: 'item' | 'top' }) {
  const { plan, state } = useSim();
  const thing = plan.spots.findIndex(({ step }) => step.kind === 'open');
  if (state.at <= thing) return null;
  return (
    <>
      {plan.spots.map(
        (spot, index) =>
          spot.where === props.place && <Control key={spot.step.id} spot={spot} index={index} />,
      )}
    </>
  );
}

function Control(props: { spot: Spot; index: number }) {
  const sim = useSim();
  const { spot, index } = props;
  const screen = screenOf(sim);
  const isOpen = screen.opener === index;
  const leadsToMenu = sim.plan.screens.some(
    ({ kind, opener }) => kind === 'menu' && opener === index,
  );
  const isPoint = spot.step.gesture === 'point';
  const button = useFocusWhenClosed(index);

  function press(): void {
    if (!isOpen) sim.act({ kind: 'press', spot: index });
    else if (!isPoint) sim.act({ kind: 'close' });
  }

  return (
    <span class="sim-anchor">
      <button
        type="button"
        class={`sim-button${spot.icon ? ' sim-icon' : ' sim-worded'}${ringFor(sim, index)}`}
        aria-label={spot.icon ? spot.name : undefined}
        aria-haspopup={leadsToMenu ? 'menu' : 'dialog'}
        aria-expanded={isOpen}
        ref={button}
        {...attributesOf(spot)}
        onClick={press}
        onPointerEnter={(event) => {
          if (isPoint && event.pointerType === 'mouse' && !isOpen) press();
        }}
      >
        {spot.icon ? <Pictogram name={spot.icon} size={24} /> : spot.name}
      </button>
      {isOpen && screen.kind === 'menu' && <Menu />}
    </span>
  );
}

/** After Esc the focus is where it was before, as on a good page. */
export function useFocusWhenClosed(index: number) {
  const { state } = useSim();
  return useFocus<HTMLButtonElement>(state.wrong === 'closed' && state.at === index);
}

/** A button of the page that has nothing to do with reporting. */
export function Decoy(props: { drawing: Drawing; name: string; words?: boolean }) {
  const { act } = useSim();
  return (
    <button
      type="button"
      class={`sim-button ${props.words ? 'sim-worded' : 'sim-icon'}`}
      aria-label={props.words ? undefined : props.name}
      onClick={() => act({ kind: 'wrong', why: 'other-button' })}
    >
      <Pictogram name={props.drawing} size={22} />
      {props.words && <span>{props.name}</span>}
    </button>
  );
}

/** The same sign on somebody else's post: the look-alike that a child, and a coach, must tell apart. */
export function Twin() {
  const { plan, act } = useSim();
  const menu = plan.spots.find(({ where, icon }) => isOnPage(where) && icon);
  if (!menu?.icon) return null;
  return (
    <button
      type="button"
      class="sim-button sim-icon"
      aria-label={menu.name}
      aria-haspopup="menu"
      onClick={() => act({ kind: 'wrong', why: 'other-item' })}
    >
      <Pictogram name={menu.icon} size={24} />
    </button>
  );
}
