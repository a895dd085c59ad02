import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { Pictogram } from '../../art/pictograms.tsx';
import { usePractice } from '../words.ts';
import { Choices } from './choices.tsx';
import { attributesOf, ringFor, screenOf, spotsOf, useSim } from './context.tsx';

/** The window that asks for a reason, sends, and thanks. It takes the focus; Esc closes it. */
export function Ask() {
  const sim = useSim();
  const { t } = usePractice();
  const title = useId();
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    box.current?.focus({ preventScroll: true });
    box.current?.scrollIntoView({ block: 'nearest' });
  }, []);

  const spots = spotsOf(sim);
  const thanks = screenOf(sim).kind === 'thanks';
  const asks = spots.some(([{ where }]) => where === 'row' || where === 'radio');
  const close = () => sim.act({ kind: 'close' });
  return (
    <div
      class="sim-ask"
      role="dialog"
      aria-labelledby={title}
      tabIndex={-1}
      ref={box}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        close();
      }}
    >
      <div class="sim-ask-head">
        <p class="sim-ask-title" id={title}>
          {t(thanks ? 'simThanks' : asks ? 'simWhy' : 'simSend')}
        </p>
        <button
          type="button"
          class="sim-button sim-icon"
          aria-label={t('simClose')}
          onClick={close}
        >
          <Pictogram name="close" size={20} />
        </button>
      </div>
      {asks && !thanks && <p class="sim-soft">{t('simPick')}</p>}
      <Choices spots={spots} others={!thanks} labelledBy={title} />
      {spots.map(([spot, index]) => {
        switch (spot.where) {
          case 'field':
            return (
              <button
                key={spot.step.id}
                type="button"
                class={`sim-row sim-field${ringFor(sim, index)}`}
                onClick={() => sim.act({ kind: 'press', spot: index })}
              >
                <span>{spot.name}</span>
                {sim.state.at > index && <span class="sim-soft">{t('simChosen')}</span>}
              </button>
            );
          case 'text':
            return (
              <textarea
                key={spot.step.id}
                class={`sim-text${ringFor(sim, index)}`}
                rows={2}
                autocomplete="off"
                aria-label={t('simWrite')}
                placeholder={t('simWrite')}
                onFocus={() => {
                  if (sim.state.at === index) sim.act({ kind: 'press', spot: index });
                }}
              />
            );
          case 'foot':
            return (
              <button
                key={spot.step.id}
                type="button"
                class={`sim-send${ringFor(sim, index)}`}
                {...attributesOf(spot)}
                onClick={() => sim.act({ kind: 'press', spot: index })}
              >
                {spot.name}
              </button>
            );
          default:
            return null;
        }
      })}
      {thanks && !spots.some(([{ where }]) => where === 'foot') && (
        <button type="button" class="sim-send" onClick={close}>
          {t('simClose')}
        </button>
      )}
    </div>
  );
}
