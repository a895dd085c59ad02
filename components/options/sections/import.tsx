import { useRef, useState } from 'preact/hooks';
import type { SettingsKey } from '../../../locales/settings/area.ts';
import { useWords } from '../../text/context.tsx';
import { Button } from '../../ui/button.tsx';
import { type Change, changesOf } from '../changes.ts';
import { useOptions } from '../context.tsx';
import { itemOf } from '../list.ts';
import { REFUSED } from '../notice.ts';
import type { FileRead } from '../outside.ts';
import { Setting } from '../setting.tsx';
import { valueName } from '../summary.ts';
import { useSettingsWords } from '../words.ts';

/** Larger files are none of ours; they are not even read. */
const MOST_BYTES = 2 ** 20;

interface Chosen {
  readonly name: string;
  readonly text: string;
  readonly file: Extract<FileRead, { sound: true }>;
}

/** Reads a file, says what it would change, and applies it only then. */
export function ImportFile() {
  const t = useSettingsWords();
  const { outside, withPin, say, setState } = useOptions();
  const input = useRef<HTMLInputElement>(null);
  const [chosen, setChosen] = useState<Chosen | SettingsKey | null>(null);

  async function read(file: File | undefined): Promise<void> {
    if (!file) return;
    const text = file.size > MOST_BYTES ? '' : await file.text().catch(() => '');
    const found = outside.readFile(text);
    if (found.sound) setChosen({ name: file.name, text, file: found });
    else setChosen(found.why === 'newer' ? 'importNewer' : 'importDamaged');
    if (input.current) input.current.value = ''; // the same file may be chosen again
  }
  async function apply({ text }: Chosen): Promise<void> {
    const reply = await withPin(
      () => outside.ask('data:import', { text }).catch(() => null),
      (got) => got?.done === false && got.why === 'pin',
    );
    if (reply) setState(reply.state);
    if (reply?.done) say({ key: 'saved', what: t('importDone') });
    else say({ key: reply ? REFUSED[reply.why] : 'notSavedNobody' });
    setChosen(null);
  }

  return (
    <Setting id="importFile">
      <input
        ref={input}
        class="unseen"
        type="file"
        accept="application/json,.json"
        tabIndex={-1}
        aria-label={t('importChoose')}
        onChange={(event) => void read(event.currentTarget.files?.[0])}
      />
      <div class="row">
        <Button onPress={() => input.current?.click()}>{t('importChoose')}</Button>
      </div>
      <div role="status">
        {typeof chosen === 'string' && <p class="note note-sun">{t(chosen)}</p>}
        {chosen !== null && typeof chosen === 'object' && (
          <WouldChange
            chosen={chosen}
            onApply={() => void apply(chosen)}
            onCancel={() => setChosen(null)}
          />
        )}
      </div>
    </Setting>
  );
}

function WouldChange(props: { chosen: Chosen; onApply: () => void; onCancel: () => void }) {
  const t = useSettingsWords();
  const { language } = useWords();
  const { state } = useOptions();
  const { name, file } = props.chosen;
  const changes = changesOf(file, state);
  if (changes.length === 0) return <p class="note">{t('importSame')}</p>;
  function line({ key, from, to, kept }: Change): string {
    const id = itemOf(key);
    const what = id ? t(`${id}Title`) : key;
    const was = valueName(key, from, t, language);
    const will = valueName(key, to, t, language);
    if (kept) return t('importSkipped', { what });
    return was && will
      ? t('importChange', { what, from: was, to: will })
      : t('importChanged', { what });
  }
  return (
    <div class="note would-change">
      <p>{t('importWill', { name })}</p>
      <ul>
        {changes.map((change) => (
          <li key={change.key}>{line(change)}</li>
        ))}
      </ul>
      <div class="row">
        <Button kind="main" onPress={props.onApply}>
          {t('importApply')}
        </Button>
        <Button kind="quiet" onPress={props.onCancel}>
          {t('cancel')}
        </Button>
      </div>
    </div>
  );
}
