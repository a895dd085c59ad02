import { tokensIn } from './tokens.ts';

const SIZES = ['tiny', 'small', 'base', 'name', 'head', 'title', 'page', 'number'];
const CORNERS = ['s', 'm', 'l', 'xl', 'sheet'];
const SPACES = [4, 8, 12, 16, 24, 32, 48];
const SAMPLE = 'Ô xanh che mưa, cũng che nắng';

/** Type scale at both text levels, corners, and the grid. */
export function Measures() {
  const tokens = tokensIn('light');
  return (
    <>
      <p>
        The system's own letters, which carry Vietnamese well; rounded where it has them. 18 px for
        ages 6–10, 16 px for 11–17 and adults, lines at least 1.25 high in titles and 1.5 in text.
      </p>
      <table class="design-table">
        <tbody>
          {SIZES.map((name) => (
            <tr key={name}>
              <th>
                <code>--ox-{name}</code>
                <br />
                {name === 'base' ? '16 / 18 px' : tokens[name]}
              </th>
              {(['younger', 'older'] as const).map((level) => (
                <td key={level} class="ox" data-level={level}>
                  <span style={{ fontSize: name === 'base' ? '1em' : `var(--ox-${name})` }}>
                    {name === 'number' ? '111' : SAMPLE}
                  </span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <h3>Corners</h3>
      <div class="design-row">
        {CORNERS.map((name) => (
          <figure key={name} class="design-corner">
            <span style={{ borderRadius: `var(--ox-corner-${name})` }} />
            <figcaption>
              <code>corner-{name}</code> {tokens[`corner-${name}`]}
            </figcaption>
          </figure>
        ))}
      </div>
      <h3>Space</h3>
      <p>A grid of 8 px with half steps. What can be pressed is at least 44 × 44 px.</p>
      <div class="design-spaces">
        {SPACES.map((size) => (
          <figure key={size}>
            <span style={{ width: `${size}px` }} />
            <figcaption>{size}</figcaption>
          </figure>
        ))}
      </div>
    </>
  );
}
