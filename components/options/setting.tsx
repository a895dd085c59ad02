import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Settings } from '../../bridge/protocol.ts';
import { Pictogram } from '../art/pictograms.tsx';
import { useLocked, useOptions } from './context.tsx';
import type { ItemId } from './list.ts';
import { useRoute } from './route.ts';
import { useSettingsWords } from './words.ts';

/**
 * One setting: its plain title, a sentence on what it does for the child, and its control. A deep link
 * to it takes the focus to its title. What a policy fixed is shown, and said to be fixed by whom.
 */
export function Setting(props: {
  id: ItemId;
  keys?: readonly (keyof Settings)[];
  children: ComponentChildren;
}) {
  const { id, keys = [], children } = props;
  const t = useSettingsWords();
  const route = useRoute();
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (route.item !== id) return;
    title.current?.focus({ preventScroll: true });
    title.current?.scrollIntoView({ block: 'start' });
  }, [route, id]);
  return (
    <section class="paper setting" aria-labelledby={`title-${id}`}>
      <h3 id={`title-${id}`} tabIndex={-1} ref={title}>
        {t(`${id}Title`)}
      </h3>
      <p class="setting-hint">{t(`${id}Hint`)}</p>
      <LockedBy keys={keys} />
      {children}
    </section>
  );
}

function LockedBy(props: { keys: readonly (keyof Settings)[] }) {
  const t = useSettingsWords();
  const who = useOptions().state.settings.organisation;
  if (!useLocked(props.keys)) return null;
  return (
    <p class="setting-locked">
      <Pictogram name="house" size={24} />
      <span>{who ? t('lockedBy', { who }) : t('lockedBySchool')}</span>
    </p>
  );
}
