import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PracticeKey } from '../../../locales/practice/area.ts';
import { usePractice } from '../words.ts';
import { attributesOf, ringFor, spotsOf, useSim } from './context.tsx';
import { useMenuKeys } from './keys.ts';
import { among } from './rows.ts';

const OTHERS: readonly PracticeKey[] = ['simSave', 'simHide', 'simCopy', 'simQuiet'];

/** The menu behind the dots: the guide's row among others. Arrows move, Enter takes, Esc closes. */
export function Menu() {
  const sim = useSim();
  const { t } = usePractice();
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = useMenuKeys(list, () => sim.act({ kind: 'close' }));
  useLayoutEffect(() => {
    list.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus();
  }, []);
  const rows = among(spotsOf(sim), OTHERS);
  return (
    <div
      class="sim-menu"
      role="menu"
      tabIndex={-1}
      aria-label={t('simMenu')}
      ref={list}
      onKeyDown={onKeyDown}
    >
      {rows.map((row) =>
        typeof row === 'string' ? (
          <button
            key={row}
            type="button"
            role="menuitem"
            tabIndex={-1}
            class="sim-row"
            onClick={() => sim.act({ kind: 'wrong', why: 'other-row' })}
          >
            {t(row)}
          </button>
        ) : (
          <button
            key={row[0].step.id}
            type="button"
            role="menuitem"
            tabIndex={-1}
            class={`sim-row${ringFor(sim, row[1])}`}
            {...attributesOf(row[0])}
            onClick={() => sim.act({ kind: 'press', spot: row[1] })}
          >
            {row[0].name}
          </button>
        ),
      )}
    </div>
  );
}
