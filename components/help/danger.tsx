import { useWords } from '../text/context.tsx';

/** 113 in Viet Nam, for danger now only. Calm: the same colours as everything else. */
export function Danger() {
  const { t, local } = useWords();
  return (
    <div class="note note-sun">
      <h2>{t('dangerTitle')}</h2>
      <p>{t(local.country === 'vn' ? 'danger' : 'dangerElsewhere')}</p>
    </div>
  );
}
