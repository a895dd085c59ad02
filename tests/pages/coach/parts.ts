/**
 * Pages that imitate how large sites are built: no semantic elements, generated class names, menus in
 * a portal at the end of the body, everything rendered anew on each press. Own code, run in the page.
 */
export interface Words {
  readonly language: 'vi' | 'en';
  readonly dir?: 'ltr' | 'rtl';
}

/** `el('div', { role: 'button', onclick: f }, 'words', child)`, and a portal that is shown above the page. */
export const TOOLS = `
  const el = (tag, attributes = {}, ...children) => {
    const made = tag === 'svg' ? dots() : document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
      if (name.startsWith('on')) made.addEventListener(name.slice(2), value);
      else made.setAttribute(name, value);
    }
    made.append(...children);
    return made;
  };
  const dots = () => {
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    svg.setAttribute('viewBox', '0 0 20 20');
    svg.setAttribute('width', '20');
    svg.setAttribute('height', '20');
    for (const x of [4, 10, 16]) {
      const dot = document.createElementNS('http://www.w3.org/2000/svg', 'circle');
      dot.setAttribute('cx', x); dot.setAttribute('cy', 10); dot.setAttribute('r', 2);
      svg.append(dot);
    }
    return svg;
  };
  let random = 7;
  const hashed = () => 'x' + ((random = (random * 16807) % 2147483647)).toString(36);
  const pressed = [];
  window.pressed = pressed;
  const later = (work, ms = 250) => setTimeout(work, ms);
`;

/** A whole document: head, tools, the page's own script. */
export function document(words: Words, css: string, script: string): string {
  return `<!doctype html><html lang="${words.language}" dir="${words.dir ?? 'ltr'}"><meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <style>
      body { margin: 0; font: 15px/1.4 system-ui, sans-serif; background: #f2f4f7; color: #1c1e21 }
      ${css}
    </style><body><script>${TOOLS}const vi = ${words.language === 'vi'};${script}</script></body></html>`;
}
