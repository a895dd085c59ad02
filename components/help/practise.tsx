import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { useWords } from '../text/context.tsx';
import { Button } from '../ui/button.tsx';

/** How to open the practice page from here; null where there is no way, or where we are on it. */
export const OpenPractice = createContext<(() => void) | null>(null);

/** A quiet way to the practice page, where nothing is at stake. */
export function PractiseLink() {
  const { t } = useWords();
  const open = useContext(OpenPractice);
  if (!open) return null;
  return (
    <Button kind="quiet" drawing="try" onPress={open}>
      {t('practise')}
    </Button>
  );
}
