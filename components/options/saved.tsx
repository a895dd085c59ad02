import { Pictogram } from '../art/pictograms.tsx';
import { Button } from '../ui/button.tsx';
import { useOptions } from './context.tsx';
import { useSettingsWords } from './words.ts';

/** What became of the last change, with the way back. It stays until the next one, or until closed. */
export function Saved() {
  const t = useSettingsWords();
  const { notice, back, say } = useOptions();
  return (
    <div class="saved" data-shown={notice !== null}>
      <p class="saved-words" role="status">
        {notice && (
          <>
            <Pictogram name={notice.what === undefined ? 'info' : 'check'} size={24} />
            <span>{t(notice.key, { what: notice.what ?? '' })}</span>
          </>
        )}
      </p>
      {notice?.back && (
        <Button kind="quiet" onPress={() => void back()}>
          {t(notice.back.redo ? 'redo' : 'undo')}
        </Button>
      )}
      {notice && (
        <Button kind="quiet" drawing="close" label={t('closeNotice')} onPress={() => say(null)} />
      )}
    </div>
  );
}
