import { useWords } from '../text/context.tsx';

/** 113, for danger now only. Calm: the same colours as everything else. */
export function Danger() {
  const { t } = useWords();
  return (
    <div class="note note-sun">
      <h2>{t('dangerTitle')}</h2>
      <p>{t('danger')}</p>
    </div>
  );
}
