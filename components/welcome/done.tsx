import { TO_SAY } from '../../guides/caregiver/words-to-say.ts';
import { pagesWords } from '../../locales/pages/area.ts';
import { type Drawing, Pictogram } from '../art/pictograms.tsx';
import { useArea, useWords } from '../text/context.tsx';
import { useWelcomeWords } from './words.ts';

/** The sentence of the national handbook, to be said before anything happens. */
const BEFORE = TO_SAY.at(-1);

export function DoneStep() {
  const t = useWelcomeWords();
  const tPages = useArea(pagesWords);
  const { language } = useWords();
  return (
    <>
      <figure class="welcome-say">
        <figcaption>{t('doneSay')}</figcaption>
        <blockquote>“{BEFORE?.say[language]}”</blockquote>
      </figure>
      <h2 class="welcome-question">{t('doneWhere')}</h2>
      <ul class="welcome-list">
        <Way drawing="hand" words={t('doneToolbar')} />
        <Way drawing="picture" words={t('doneRight')} needs="menus" />
        <Way drawing="keypad" words={t('doneKeys')} needs="menus" />
      </ul>
      <div class="welcome-links">
        <a class="button button-main" href="talk.html">
          {t('doneTalk')}
        </a>
        <a class="button button-plain" href="practice.html">
          {t('donePractice')}
        </a>
        <a class="button button-plain" href="options.html">
          {t('doneSettings')}
        </a>
        <a class="button button-quiet" href="privacy.html">
          {tPages('forChildren')}
        </a>
      </div>
    </>
  );
}

function Way(props: { drawing: Drawing; words: string; needs?: 'menus' }) {
  return (
    <li class={props.needs && `needs-${props.needs}`}>
      <Pictogram name={props.drawing} size={28} />
      <span>{props.words}</span>
    </li>
  );
}
