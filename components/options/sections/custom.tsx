import { useState } from 'preact/hooks';
import type { Settings } from '../../../bridge/protocol.ts';
import { Toggle } from '../choices.tsx';
import { useLocked, useOptions } from '../context.tsx';
import type { Five } from '../outside.ts';
import { Setting } from '../setting.tsx';
import { useSettingsWords } from '../words.ts';
import { CLASSES } from './bars.tsx';

/** The slider's end stands for "never": a limit above 1 is reached by no probability. */
const NEVER = 105;

/** Own limits for each kind, for experts. They start from the level in force and never fall below relaxed. */
export function CustomLimits(props: { onMove: (moving: Partial<Settings> | null) => void }) {
  const t = useSettingsWords();
  const { state, change, outside } = useOptions();
  const { sensitivity, limits } = state.settings;
  const disabled = useLocked(['limits', 'sensitivity']);
  const own = sensitivity === 'custom';
  const [before, setBefore] = useState<Settings['sensitivity']>('balanced');

  function use(on: boolean): void {
    if (on) setBefore(sensitivity);
    const like = limits ?? outside.limitsLike(sensitivity);
    const next = on ? ({ sensitivity: 'custom', limits: like } as const) : { sensitivity: before };
    void change(next, t('customTitle'));
  }
  async function rest(next: Five): Promise<void> {
    await change({ limits: next }, t('customTitle'));
    props.onMove(null);
  }
  return (
    <Setting id="custom" keys={['limits', 'sensitivity']}>
      <Toggle name={t('customUse')} on={own} disabled={disabled} onChange={use} />
      {own && (
        <>
          {CLASSES.map((n) => (
            <Limit
              key={n}
              n={n}
              limits={limits ?? outside.limitsLike('strict')}
              disabled={disabled}
              onMove={(next) => props.onMove({ limits: next })}
              onRest={(next) => void rest(next)}
            />
          ))}
          <p class="note small">{t('customFloor')}</p>
        </>
      )}
    </Setting>
  );
}

function Limit(props: {
  n: (typeof CLASSES)[number];
  limits: Five;
  disabled: boolean;
  onMove: (limits: Five) => void;
  onRest: (limits: Five) => void;
}) {
  const t = useSettingsWords();
  const { n, limits, onMove, onRest } = props;
  const [moving, setMoving] = useState<number | null>(null);
  const at = moving ?? Math.min(NEVER, Math.round(100 * limits[n]));
  const said = at >= NEVER ? t('limitNever') : t('limitAt', { percent: at });
  const withThis = (value: number) =>
    limits.map((limit, i) =>
      i === n ? (value >= NEVER ? 2 : value / 100) : limit,
    ) as unknown as Five;
  return (
    <label class="limit">
      <span class="limit-name">{t(`class${n}`)}</span>
      <input
        type="range"
        class="range"
        min={5}
        max={NEVER}
        step={5}
        value={at}
        disabled={props.disabled}
        aria-valuetext={said}
        onInput={(event) => {
          setMoving(event.currentTarget.valueAsNumber);
          onMove(withThis(event.currentTarget.valueAsNumber));
        }}
        onChange={(event) => {
          setMoving(null);
          onRest(withThis(event.currentTarget.valueAsNumber));
        }}
      />
      <span class="limit-said">{said}</span>
    </label>
  );
}
