import { useEffect, useState } from 'preact/hooks';
import type { State } from '../preview/state.ts';
import { type Area, addressOf, type Look, nameOf } from './states.ts';

const LOOKS: { readonly [K in keyof Look]: readonly Look[K][] } = {
  language: ['vi', 'en'],
  level: ['younger', 'older'],
  scheme: ['light', 'dark'],
  width: ['320', '360', '768', '1280'],
};

/** Every screen in every state, as live frames that load when they come near. */
export function Screens(props: {
  areas: readonly Area[];
  states: ReadonlyMap<Area, readonly State[]>;
  look: Look;
  onLook: (look: Look) => void;
}) {
  const { areas, states, look, onLook } = props;
  const heights = useHeights();
  return (
    <>
      <div class="design-looks">
        {(Object.keys(LOOKS) as (keyof Look)[]).map((key) => (
          <fieldset key={key}>
            <legend>{key}</legend>
            {LOOKS[key].map((value) => (
              <label key={value}>
                <input
                  type="radio"
                  name={key}
                  value={value}
                  checked={look[key] === value}
                  onChange={() => onLook({ ...look, [key]: value })}
                />
                {value}
              </label>
            ))}
          </fieldset>
        ))}
      </div>
      {areas.map((area) => (
        <section key={area.id} id={area.id} class="design-part">
          <h2>{area.name}</h2>
          <div class="design-frames">
            {states.get(area)?.map((state) => {
              const address = addressOf(state, look);
              return (
                <Frame
                  key={nameOf(state)}
                  name={nameOf(state)}
                  address={address}
                  width={Number(look.width)}
                  height={heights.get(address) ?? 720}
                />
              );
            })}
          </div>
        </section>
      ))}
    </>
  );
}

/** To be looked at only; the link opens it alone, to be used. */
function Frame(props: { name: string; address: string; width: number; height: number }) {
  const { name, address, width } = props;
  const scale = width > 400 ? 0.5 : 0.75;
  const height = Math.min(Math.max(props.height, 640), width > 400 ? 1800 : 1400);
  return (
    <figure class="design-frame" style={{ width: `${width * scale}px` }}>
      <div style={{ height: `${height * scale}px` }}>
        <iframe
          title={name}
          src={address}
          loading="lazy"
          inert
          style={{ width: `${width}px`, height: `${height}px`, transform: `scale(${scale})` }}
        />
      </div>
      <figcaption>
        <a href={address} target="_blank" rel="noreferrer">
          {name}
        </a>
      </figcaption>
    </figure>
  );
}

/** What each frame says of its own height, in CSS pixels, by its address. */
function useHeights(): ReadonlyMap<string, number> {
  const [heights, setHeights] = useState<ReadonlyMap<string, number>>(new Map());
  useEffect(() => {
    const told = ({ data }: MessageEvent) => {
      if (typeof data?.frame !== 'string' || typeof data.height !== 'number') return;
      setHeights((before) => new Map([...before, [`frame.html${data.frame}`, data.height]]));
    };
    addEventListener('message', told);
    return () => removeEventListener('message', told);
  }, []);
  return heights;
}
