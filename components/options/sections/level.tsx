import { useState } from 'preact/hooks';
import type { Settings } from '../../../bridge/protocol.ts';
import { Button } from '../../ui/button.tsx';
import { useLocked, useOptions } from '../context.tsx';
import { Setting } from '../setting.tsx';
import { useSettingsWords } from '../words.ts';
import { CustomLimits } from './custom.tsx';
import { Preview } from './preview.tsx';

const STOPS = ['relaxed', 'balanced', 'strict'] as const;
type Level = Settings['sensitivity'];

/** The slider with its samples: what it would do is seen while it moves, and saved when it rests. */
export function LevelSettings() {
  const { state } = useOptions();
  const [moving, setMoving] = useState<Partial<Settings> | null>(null);
  const rule = { ...state.settings, ...moving };
  return (
    <>
      <Setting id="level" keys={['sensitivity']}>
        <Slider level={rule.sensitivity} onMove={setMoving} />
        <Preview rule={rule} cover={state.settings.cover} />
      </Setting>
      <CustomLimits onMove={setMoving} />
    </>
  );
}

function Slider(props: { level: Level; onMove: (moving: Partial<Settings> | null) => void }) {
  const t = useSettingsWords();
  const { change, state } = useOptions();
  const disabled = useLocked(['sensitivity']);
  const { level, onMove } = props;
  const at = STOPS.indexOf(level as (typeof STOPS)[number]);
  const stop = (value: string) => STOPS[Number(value)] ?? 'balanced';
  async function rest(sensitivity: Level): Promise<void> {
    if (sensitivity !== state.settings.sensitivity) await change({ sensitivity }, t('levelTitle'));
    onMove(null);
  }
  return (
    <div class="slider">
      <input
        type="range"
        class="range"
        min={0}
        max={2}
        step={1}
        value={at < 0 ? 1 : at}
        data-own={level === 'custom'}
        disabled={disabled || level === 'custom'}
        aria-label={t('sliderName')}
        aria-valuetext={t(level === 'custom' ? 'customLevel' : level)}
        onInput={(event) => onMove({ sensitivity: stop(event.currentTarget.value) })}
        onChange={(event) => void rest(stop(event.currentTarget.value))}
      />
      <div class="slider-stops">
        {STOPS.map((one) => (
          <Button
            key={one}
            kind="quiet"
            pressed={one === level}
            disabled={disabled}
            onPress={() => void rest(one)}
          >
            {t(one)}
          </Button>
        ))}
      </div>
      <p class="slider-means">{t(level === 'custom' ? 'customMeans' : `${level}Means`)}</p>
    </div>
  );
}
