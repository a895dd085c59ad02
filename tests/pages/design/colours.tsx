import { contrast, isColour, PAIRS, type Scheme, tokensIn } from './tokens.ts';

const MEANS: Readonly<Record<string, string>> = {
  sand: 'ground of every screen',
  paper: 'sheets, fields, buttons',
  mist: 'calm notes, what is chosen',
  line: 'edges that only please',
  edge: 'edges of what can be pressed',
  ink: 'words',
  soft: 'words that come second',
  leaf: 'the one accent: main action, links, focus',
  'leaf-deep': 'the accent under the pointer',
  'on-leaf': 'words on the accent',
  dome: 'umbrella',
  shade: 'umbrella, lit side',
  stick: 'umbrella, stick',
  sun: 'warm mark: the coach, a wrong entry',
  'sun-mist': 'warm notes',
  face: 'the face of the younger level',
  cheeks: 'its cheeks',
  badge: 'policy',
  puddle: 'trouble',
};

/** Every colour with its value in light and dark, then what stands on what. */
export function Colours() {
  const both = { light: tokensIn('light'), dark: tokensIn('dark') };
  const names = Object.keys(both.light)
    .filter((name) => isColour(both.light[name] ?? ''))
    .reverse();
  return (
    <>
      <table class="design-table">
        <thead>
          <tr>
            <th>Token</th>
            <th>Light</th>
            <th>Dark</th>
            <th>For</th>
          </tr>
        </thead>
        <tbody>
          {names.map((name) => (
            <tr key={name}>
              <th>
                <code>--ox-{name}</code>
              </th>
              {(['light', 'dark'] as const).map((scheme) => (
                <td key={scheme}>
                  <Swatch colour={both[scheme][name] ?? ''} />
                </td>
              ))}
              <td>{MEANS[name]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h3>Contrast</h3>
      <p>WCAG 2.2: 4.5 for words, 3 for shapes that mean something. A test holds every row.</p>
      <div class="design-pairs">
        {(['light', 'dark'] as const).map((scheme) => (
          <Pairs key={scheme} scheme={scheme} />
        ))}
      </div>
    </>
  );
}

function Swatch({ colour }: { colour: string }) {
  return (
    <span class="design-swatch">
      <span style={{ background: colour }} />
      <code>{colour}</code>
    </span>
  );
}

function Pairs({ scheme }: { scheme: Scheme }) {
  const tokens = tokensIn(scheme);
  return (
    <ul style={{ background: tokens.sand, color: tokens.ink }}>
      {PAIRS.map(([front, ground, needs]) => {
        const [color = '', background = ''] = [tokens[front], tokens[ground]];
        const ratio = contrast(color, background);
        return (
          <li key={front + ground}>
            <span class="design-pair" style={{ color, background }}>
              {front} on {ground}
            </span>
            <span>
              {ratio.toFixed(1)} of {needs} {ratio >= needs ? '✓' : '✗'}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
