import type { ComponentChildren } from 'preact';
import type { PartName } from './parts.ts';
import { Sources } from './sources.tsx';
import { useTalk } from './words.ts';

/** One part of the page: heading, what it is, and at its end where it comes from. */
export function Part(props: {
  name: PartName;
  intro?: string;
  /** data with sources in it, however deep */
  of?: object;
  children: ComponentChildren;
}) {
  const { t } = useTalk();
  const { name, intro, of, children } = props;
  return (
    <section class={`part part-${name}`} id={name} aria-labelledby={`${name}-title`}>
      <h2 class="section-title" id={`${name}-title`}>
        {t(name)}
      </h2>
      {intro && <p class="soft part-intro">{intro}</p>}
      {children}
      {of && <Sources of={of} />}
    </section>
  );
}
