import { useEffect, useState } from 'preact/hooks';
import { useWords } from '../../text/context.tsx';
import { Button } from '../../ui/button.tsx';
import { useFocus } from '../../ui/focus.ts';
import { useOptions } from '../context.tsx';
import { REFUSED } from '../notice.ts';
import { Setting } from '../setting.tsx';
import { useSettingsWords } from '../words.ts';
import { ImportFile } from './import.tsx';

export function DataSection() {
  return (
    <>
      <Cache />
      <ExportFile />
      <ImportFile />
      <Erase />
      <Dropped />
    </>
  );
}

type Size = { pictures: number; bytes: number | null } | null;

function Cache() {
  const t = useSettingsWords();
  const { language } = useWords();
  const { outside, say, notice } = useOptions();
  const [size, setSize] = useState<Size | 'asking'>('asking');
  const look = () => outside.cacheSize().then(setSize, () => setSize(null));
  useEffect(() => void look(), [outside, notice?.key]);
  async function erase(): Promise<void> {
    const done = await outside.eraseCache().then(
      () => true,
      () => false,
    );
    say({ key: done ? 'cacheErased' : 'notSavedStorage' });
    await look();
  }
  function inWords(known: Size): string {
    if (!known) return t('cacheUnknown');
    if (known.pictures === 0) return t('cacheEmpty');
    const count = known.pictures.toLocaleString(language);
    return t('cacheSize', { count, size: megabytes(known.bytes ?? 0, language) });
  }
  return (
    <Setting id="cache">
      <p class="figure" role="status">
        {size === 'asking' ? '' : inWords(size)}
      </p>
      <div class="row">
        <Button onPress={() => void erase()}>{t('cacheErase')}</Button>
      </div>
    </Setting>
  );
}

/**
 * For whoever looks for a fault or an attack: how many, never from where. Last on the page, since it comes
 * late: what is about to be pressed stays where it is.
 */
function Dropped() {
  const t = useSettingsWords();
  const { outside } = useOptions();
  const [count, setCount] = useState<number | null>(null);
  useEffect(() => {
    outside.ask('messages:dropped', null).then(setCount, () => setCount(null));
  }, [outside]);
  return count === null ? null : <p class="soft small">{t('dropped', { count })}</p>;
}

function megabytes(bytes: number, language: string): string {
  const [value, unit] =
    bytes < 1e6
      ? ([Math.max(1, bytes / 1e3), 'kilobyte'] as const)
      : ([bytes / 1e6, 'megabyte'] as const);
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit,
    maximumFractionDigits: unit === 'megabyte' ? 1 : 0,
  }).format(value);
}

function ExportFile() {
  const t = useSettingsWords();
  const { outside, say } = useOptions();
  async function save(): Promise<void> {
    const text = await outside.ask('data:export', null).catch(() => null);
    if (text === null) {
      say({ key: 'notSavedNobody' });
      return;
    }
    const name = 'o-xanh-settings.json';
    outside.saveFile(name, text);
    say({ key: 'exportDone', what: name });
  }
  return (
    <Setting id="exportFile">
      <div class="row">
        <Button onPress={() => void save()}>{t('exportDo')}</Button>
      </div>
    </Setting>
  );
}

/** Two steps, the second one in words that say what goes. */
function Erase() {
  const t = useSettingsWords();
  const { outside, withPin, say, setState } = useOptions();
  const [sure, setSure] = useState<boolean | null>(null);
  const start = useFocus<HTMLButtonElement>(sure === false);
  const cancel = useFocus<HTMLButtonElement>(sure === true);
  function ask(): void {
    say(null); // so that nothing lies over the second step
    setSure(true);
  }
  async function erase(): Promise<void> {
    const reply = await withPin(
      () => outside.ask('data:erase', null).catch(() => null),
      (got) => got?.done === false && got.why === 'pin',
    );
    setSure(false);
    if (!reply?.done) {
      say({ key: reply ? REFUSED[reply.why] : 'notSavedNobody' });
      return;
    }
    setState(await outside.ask('settings:get', null));
    say({ key: 'erased' });
  }
  return (
    <Setting id="erase">
      {sure ? (
        <div class="note note-sun sure" role="alert">
          <p>{t('eraseSure')}</p>
          <div class="row">
            <Button onPress={() => void erase()}>{t('eraseYes')}</Button>
            <Button kind="main" buttonRef={cancel} onPress={() => setSure(false)}>
              {t('cancel')}
            </Button>
          </div>
        </div>
      ) : (
        <div class="row">
          <Button buttonRef={start} onPress={ask}>
            {t('eraseStart')}
          </Button>
        </div>
      )}
    </Setting>
  );
}
