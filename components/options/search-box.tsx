import { useId } from 'preact/hooks';
import { Pictogram } from '../art/pictograms.tsx';
import { addressOf } from './route.ts';
import { find } from './search.ts';
import { useSettingsWords } from './words.ts';

/** Finds settings by any word on them, in both languages, with or without diacritics. */
export function SearchBox(props: { query: string; onQuery: (query: string) => void }) {
  const t = useSettingsWords();
  const id = useId();
  return (
    <search class="search">
      <label class="unseen" for={id}>
        {t('searchName')}
      </label>
      <Pictogram name="search" size={24} />
      <input
        id={id}
        class="input"
        type="search"
        autocomplete="off"
        placeholder={t('searchHint')}
        value={props.query}
        onInput={(event) => props.onQuery(event.currentTarget.value)}
      />
    </search>
  );
}

export function Results(props: { query: string; onGo: () => void }) {
  const t = useSettingsWords();
  const found = find(props.query);
  return (
    <section class="results" aria-label={t('searchName')}>
      <p role="status" class="soft">
        {found.length === 0
          ? t('foundNone', { words: props.query.trim() })
          : t('foundSome', { count: found.length })}
      </p>
      <ul class="groups">
        {found.map(({ section, item }) => (
          <li key={item}>
            <a class="group" href={addressOf(section, item)} onClick={props.onGo}>
              <span class="group-words">
                <span class="group-name">{t(`${item}Title`)}</span>
                <span class="group-state">{t(`${section}Section`)}</span>
              </span>
              <Pictogram name="next" size={20} />
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
