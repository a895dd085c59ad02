import type { Source } from '../../guides/guide.ts';
import { isSource, walk } from '../../guides/meta/walk.ts';
import { useTalk } from './words.ts';

const MARKS = { V: 'markV', V2: 'markV2', UI: 'markUI', GK: 'markGK' } as const;

/** Where a part's sentences come from: each source once, with its day and how sure it is. */
export function Sources(props: { of: object }) {
  const { t } = useTalk();
  const all = walk(props.of, '', isSource).map(({ value }) => value);
  const once = [...new Map(all.map((source) => [source.url, source])).values()];
  return (
    <details class="sources more not-printed">
      <summary>{t('sources')}</summary>
      <ul>
        {once.map((source) => (
          <li key={source.url}>
            <SourceLink source={source} />
          </li>
        ))}
      </ul>
    </details>
  );
}

export function SourceLink(props: { source: Source }) {
  const { t, date } = useTalk();
  const { url, evidence, verifiedOn } = props.source;
  return (
    <span class="source small">
      <a href={url} target="_blank" rel="noreferrer">
        {new URL(url).hostname.replace(/^www\./, '')}
      </a>
      <span class="soft">
        {t('checkedOn', { mark: t(MARKS[evidence]), day: date(verifiedOn) })}
      </span>
    </span>
  );
}
