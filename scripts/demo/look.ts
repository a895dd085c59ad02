/** The demo's looks: a plain feed, and the tour in the colours of components/style/tokens.css. */
export const CSS = `
  :root { color-scheme: light; font: 16px/1.5 system-ui, 'Noto Sans', sans-serif; color: #26332d; background: #eef1ec }
  * { box-sizing: border-box }
  body { margin: 0; display: grid; grid-template-columns: 336px minmax(0, 1fr); align-items: start }
  button, a { font: inherit; color: inherit; min-height: 44px; cursor: pointer }
  :focus-visible { outline: 3px solid #1d6a50; outline-offset: 2px }
  .site > header { background: #fff; border-bottom: 1px solid #dde3da; padding: 14px 32px; display: flex; flex-wrap: wrap; gap: 0 12px; align-items: baseline }
  .site h1 { font-size: 22px; margin: 0 } .site header span { color: #5c6b62 }
  main { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(320px, 100%), 1fr)); gap: 20px; padding: 20px 32px; max-width: 1280px; margin: auto }
  article { background: #fff; border-radius: 16px; overflow: hidden; border: 1px solid #dde3da; scroll-margin: 20px }
  .who { display: flex; gap: 10px; align-items: center; padding: 8px 8px 0 16px } .who b { flex: 1; font-weight: 600 }
  .dot { width: 32px; height: 32px; border-radius: 50%; display: grid; place-items: center; color: #fff; font-size: 14px }
  .more { border: 0; background: none; width: 44px; border-radius: 50% } .more:hover { background: #eef1ec } .more svg { fill: #47594f; display: block; margin: auto }
  article p { margin: 0; padding: 0 16px 12px }
  article img { display: block; width: 100%; aspect-ratio: 4 / 3 }

  .menu { position: absolute; z-index: 5; width: 240px; padding: 8px; background: #fff; border-radius: 12px; box-shadow: 0 4px 20px #0003; display: grid }
  .menu button, .box button { border: 0; background: none; text-align: start; padding: 8px 12px; border-radius: 8px } .menu button:hover, .box li button:hover { background: #eef1ec }
  .veil { position: fixed; inset: 0; z-index: 6; background: #26332d88; display: grid; place-items: center; padding: 16px }
  .box { background: #fff; border-radius: 16px; padding: 20px 24px; width: min(420px, 100%) } .box h2 { margin: 0 0 8px; font-size: 18px }
  .box ul { list-style: none; margin: 0; padding: 0 } .box li button { width: 100% } .box .send { background: #2f5fd0; color: #fff; padding: 8px 20px }

  .tour { position: sticky; top: 0; height: 100vh; overflow: auto; background: #fbf6ec; color: #1d352e; padding: 20px 24px; display: flex; flex-direction: column; gap: 16px; border-inline-end: 1px solid #d9d0bd }
  .brand { display: flex; gap: 12px; align-items: center } .brand svg { width: 48px; flex: none } .brand b { font-size: 20px; line-height: 1.2; display: block } .brand span { color: #47594f }
  .tour nav { display: flex; gap: 8px } .tour nav a { border: 1px solid #7d8f84; border-radius: 99px; padding: 8px 16px; text-decoration: none; background: #fff } .tour nav a[aria-current] { background: #1d6a50; border-color: #1d6a50; color: #fff }
  .tour ol { list-style: none; margin: 0; padding: 0; display: grid; gap: 4px }
  .tour li { border-radius: 16px; padding: 2px 12px } .tour li.now { background: #fff; box-shadow: 0 1px 2px #1d352e1f, 0 8px 24px #1d352e1f; padding-bottom: 12px }
  .stop { border: 0; background: none; display: flex; gap: 12px; align-items: center; width: 100%; text-align: start; padding: 4px 0; font-weight: 600 }
  .stop i { font-style: normal; font-weight: 600; width: 28px; height: 28px; border-radius: 50%; display: grid; place-items: center; background: #e7f2ea; flex: none; font-size: 14px } .now .stop i { background: #1d6a50; color: #fff } .past .stop i { background: #3c9f77; color: #fff }
  .say p { margin: 0 0 10px } .say kbd { font: inherit; font-weight: 600; background: #e7f2ea; border-radius: 6px; padding: 1px 6px; color: #15523d; box-decoration-break: clone; -webkit-box-decoration-break: clone }
  .say button { display: block; width: 100%; border: 1px solid #7d8f84; background: #fbf6ec; border-radius: 12px; margin-bottom: 8px; padding: 8px 12px; text-align: start } .say button:hover { background: #e7f2ea }
  .count { background: #e7f2ea; border-radius: 12px; padding: 8px 12px; margin: 0; font-variant-numeric: tabular-nums }
  .go { display: flex; gap: 8px; margin-top: auto } .go button { flex: 1; border-radius: 12px; border: 1px solid #7d8f84; background: #fff; padding: 8px } .go .next { background: #1d6a50; border-color: #1d6a50; color: #fff; font-weight: 600; flex: 2 } .go .next:hover { background: #15523d }
  .go button:disabled { visibility: hidden }
  [hidden] { display: none !important }
  @media (max-width: 860px) { body { display: block } .tour { position: static; height: auto; border: 0 } main { padding: 16px } .site > header { padding: 12px 16px } }
`;
