import { Button } from '../../ui/button.tsx';
import { Toggle } from '../choices.tsx';
import { useLocked, useOptions } from '../context.tsx';
import { REFUSED } from '../notice.ts';
import { Setting } from '../setting.tsx';
import { useSettingsWords } from '../words.ts';

export function CountsSection() {
  const t = useSettingsWords();
  const { state, change, withPin, outside, say } = useOptions();
  const { counts } = state.settings;
  async function erase(): Promise<void> {
    const reply = await withPin(
      () => outside.ask('counts:erase', null).catch(() => null),
      (got) => got?.done === false && got.why === 'pin',
    );
    if (reply?.done) say({ key: 'countsErased' });
    else say({ key: reply ? REFUSED[reply.why] : 'notSavedNobody' });
  }
  return (
    <Setting id="keepCounts" keys={['counts']}>
      <Toggle
        name={t(counts ? 'on' : 'off')}
        on={counts}
        disabled={useLocked(['counts'])}
        onChange={(on) => void change({ counts: on }, t('keepCountsTitle'))}
      />
      {!counts && <p class="soft">{t('countsOffMeans')}</p>}
      <div class="row">
        <a class="button" href="counts.html">
          {t('countsSee')}
        </a>
        <Button onPress={() => void erase()}>{t('countsErase')}</Button>
      </div>
    </Setting>
  );
}
