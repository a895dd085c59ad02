import { vn } from '../../guides/helplines/vn.ts';
import { useWords } from '../text/context.tsx';

const line = vn.lines.find(({ id }) => id === 'take-it-down');
const address = line?.channels[0].url ?? '';

/** NCMEC's service. Only where a picture of the child itself is the matter. */
export function TakeItDown() {
  const { t } = useWords();
  return (
    <div class="note">
      <h2>{t('tid')}</h2>
      <p>{t('tidWhat')}</p>
      <p>{t('tidHow')}</p>
      <p>{t('tidWhere')}</p>
      <p>{t('tidTogether')}</p>
      <a class="button button-plain" href={address} target="_blank" rel="noreferrer noopener">
        {t('tidOpen')}
      </a>
    </div>
  );
}
