import { DRAWINGS, type Drawing, Pictogram } from '../../../components/art/pictograms.tsx';
import { Umbrella, type UmbrellaState } from '../../../components/art/umbrella.tsx';
import { DRAWINGS as MARKS } from '../../../components/mark/drawings.ts';
import { MarkPicture } from '../../../components/mark/mark.tsx';

const STATES: readonly (readonly [UmbrellaState, string, string])[] = [
  ['open', 'Protecting', 'New pictures are looked at before they are shown.'],
  ['folded', 'Resting', 'Paused on this site, or a picture that could not be looked at.'],
  ['badge', 'Policy', 'A school or an organisation chose how much is covered.'],
  ['puddle', 'Trouble', 'The engine is damaged or failed: new pictures stay covered.'],
];

/** The one symbol, with what it says. */
export function TheSymbol() {
  return (
    <div class="design-row">
      {STATES.map(([state, name, means]) => (
        <figure key={state} class="design-tile">
          <Umbrella state={state} size={96} />
          <figcaption>
            <strong>{name}</strong> {means}
          </figcaption>
        </figure>
      ))}
      <figure class="design-tile">
        <Umbrella face size={96} />
        <figcaption>
          <strong>With a face</strong> For ages 6–10 only, and never on trouble.
        </figcaption>
      </figure>
      <p class="design-wide">
        The name is written <strong>Ô Xanh</strong>, in both languages, with its accents. Drawn by
        us as paths (<code>components/art/umbrella-paths.ts</code>). No shields, eyes, locks, sirens
        or crossed-out signs.
      </p>
    </div>
  );
}

const ICONS = import.meta.glob<string>('../../../public/icon/*.png', {
  query: '?inline',
  import: 'default',
  eager: true,
});
const iconOf = (state: UmbrellaState, size: number) =>
  ICONS[`../../../public/icon/${state === 'open' ? '' : `${state}-`}${size}.png`];

/** The pictures that the browser shows in its toolbar, at their true sizes. */
export function Toolbar() {
  return (
    <div class="design-toolbars">
      {(['light', 'dark'] as const).map((scheme) => (
        <div key={scheme} class={`design-toolbar design-toolbar-${scheme}`}>
          {STATES.map(([state, name]) => (
            <figure key={state}>
              {[16, 32, 48].map((size) => (
                <img key={size} src={iconOf(state, size)} width={size} height={size} alt="" />
              ))}
              <figcaption>{name}</figcaption>
            </figure>
          ))}
        </div>
      ))}
      <p>
        <code>entrypoints/background/icon.ts</code> chooses: trouble before policy before
        protecting; resting in the tab of a paused site. Drawn by{' '}
        <code>scripts/build/icons.ts</code>.
      </p>
    </div>
  );
}

/** All line drawings; each stands beside words that say the same. */
export function Pictograms() {
  return (
    <ul class="design-pictograms">
      {(Object.keys(DRAWINGS) as Drawing[]).map((name) => (
        <li key={name}>
          <Pictogram name={name} />
          <span>{name}</span>
        </li>
      ))}
    </ul>
  );
}

const MARK_COLOURS = ['green', 'blue', 'plum', 'amber'] as const;

/** What a child may choose to know our screens by. The same in light and dark. */
export function Marks() {
  return (
    <div class="design-row">
      {(Object.keys(MARKS) as (keyof typeof MARKS)[]).map((drawing) => (
        <figure key={drawing} class="design-marks">
          {MARK_COLOURS.map((colour) => (
            <MarkPicture key={colour} drawing={drawing} colour={colour} />
          ))}
          <figcaption>{drawing}</figcaption>
        </figure>
      ))}
    </div>
  );
}
