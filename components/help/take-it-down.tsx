import { useWords } from '../text/context.tsx';

/** NCMEC's service. Only where a picture of the child itself is the matter (fact base 1.2). */
export const TAKE_IT_DOWN = 'https://takeitdown.ncmec.org/';

export function TakeItDown() {
  const { t } = useWords();
  return (
    <div class="note">
      <h2>{t('tid')}</h2>
      <p>{t('tidWhat')}</p>
      <p>{t('tidHow')}</p>
      <p>{t('tidWhere')}</p>
      <p>{t('tidTogether')}</p>
      <a class="button button-plain" href={TAKE_IT_DOWN} target="_blank" rel="noreferrer noopener">
        {t('tidOpen')}
      </a>
    </div>
  );
}
