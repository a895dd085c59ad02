import { pagesWords } from '../../locales/pages/area.ts';
import { type Drawing, Pictogram } from '../art/pictograms.tsx';
import { useArea } from '../text/context.tsx';

const ROW = [
  { name: 'options', drawing: 'sliders' },
  { name: 'counts', drawing: 'chart' },
  { name: 'talk', drawing: 'speech' },
  { name: 'practice', drawing: 'try' },
] as const satisfies readonly { name: string; drawing: Drawing }[];

/** Also the name of the page's file: `<name>.html`. */
export type PageName = (typeof ROW)[number]['name'] | 'welcome' | 'show' | 'policy' | 'privacy';

export function PageNav(props: { here: PageName }) {
  const t = useArea(pagesWords);
  return (
    <nav class="page-nav" aria-label={t('pages')}>
      {ROW.map(({ name, drawing }) => (
        <a
          key={name}
          href={`${name}.html`}
          class="page-link"
          aria-current={name === props.here ? 'page' : undefined}
        >
          <Pictogram name={drawing} size={24} />
          <span>{t(name)}</span>
        </a>
      ))}
    </nav>
  );
}
