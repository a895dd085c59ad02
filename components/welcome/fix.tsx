import type { Access } from '../../bridge/protection.ts';
import { BROWSERS, labelWords } from '../../guides/browser-steps.ts';
import { useWords } from '../text/context.tsx';
import { Button } from '../ui/button.tsx';
import { BrowserDrawing } from './browser-drawing.tsx';
import type { Line } from './check-lines.ts';
import type { Outside } from './outside.ts';
import { useWelcomeWords } from './words.ts';

/** How to put a line right in this browser: words and a drawing, with its own labels. */
export function Fix(props: {
  id: Line['id'];
  access: Access;
  outside: Outside;
  onFixed: () => void;
}) {
  const { id, access, outside, onFixed } = props;
  const t = useWelcomeWords();
  const ask = async () => {
    if (await outside.askForEverySite()) onFixed();
  };
  if (id === 'toolbar') return <BrowserDrawing kind="toolbar" label="Ô Xanh" />;
  if (id !== 'sites' && id !== 'private') return null;
  return (
    <>
      {id === 'sites' && (
        <div class="row">
          <Button kind="main" onPress={() => void ask()}>
            {t('sitesAsk')}
          </Button>
        </div>
      )}
      <Steps what={id} access={access} outside={outside} />
    </>
  );
}

function Steps(props: { what: 'sites' | 'private'; access: Access; outside: Outside }) {
  const t = useWelcomeWords();
  const { language } = useWords();
  const { what, access, outside } = props;
  const { details, privateWindows, everySite } = BROWSERS[access.browser];
  const fix = what === 'private' ? privateWindows : everySite;
  const allow = what === 'private' ? privateWindows.allow : undefined;
  const label = labelWords(fix.label, access.menus);
  const choice = allow && labelWords(allow, access.menus);
  const said = (text: string) => text.replace('{label}', label).replace('{allow}', choice ?? '');
  return (
    <div class="fix">
      <ol class="fix-steps" aria-label={t('how')}>
        {fix.steps.map((step) => (
          <li key={step.en}>{said(step[language])}</li>
        ))}
      </ol>
      <BrowserDrawing kind={choice ? 'choice' : 'switch'} label={label} choice={choice ?? ''} />
      {details && (
        <div class="row">
          <Button drawing="next" onPress={() => void outside.openDetails(details)}>
            {t('openDetails')}
          </Button>
        </div>
      )}
      {what === 'private' && <p class="soft small">{t('privateReturn')}</p>}
    </div>
  );
}
