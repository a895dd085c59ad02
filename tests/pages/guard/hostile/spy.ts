/**
 * A page that writes down everything it can notice of an extension, from before anything else runs:
 * what it calls by the name of each way is in docs/threat-model.md. `window.found` in the end.
 */
export const SPY = `<script>
  const seen = { events: new Set(), attributes: new Set(), elements: new Set(), roots: 0, reports: [], errors: [] };
  for (const target of [window, document])
    for (const name of ['o-xanh-root', 'o-xanh-rules', 'o-xanh-takes-over', 'message', 'securitypolicyviolation'])
      target.addEventListener(name, (event) => seen.events.add(event.type), true);
  addEventListener('error', ({ message }) => seen.errors.push(message));
  new MutationObserver((records) => {
    for (const { target, attributeName, addedNodes } of records) {
      if (attributeName) seen.attributes.add(attributeName);
      for (const node of addedNodes) if (node.nodeType === 1 && !node.dataset.own) seen.elements.add(node.parentNode?.localName + ' > ' + node.localName);
    }
  }).observe(document, { subtree: true, childList: true, attributes: true });
  new PerformanceObserver((list) => { for (const { name } of list.getEntries()) seen.reports.push(name); })
    .observe({ type: 'resource', buffered: true });
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) { seen.roots += 1; return attach.call(this, { ...init, mode: 'open' }); };
  window.found = () => ({
    events: [...seen.events].sort(),
    attributes: [...seen.attributes].sort(),
    elements: [...seen.elements].sort(),
    roots: seen.roots,
    reports: seen.reports.filter((name) => /extension|o-xanh/.test(name)),
    errors: seen.errors,
    globals: Object.getOwnPropertyNames(window).filter((name) => /o.?xanh/i.test(name)),
    open: [...document.querySelectorAll('*')].filter(({ shadowRoot }) => shadowRoot).length,
    markup: [...document.querySelectorAll('*')].filter((e) => !e.closest('script')).map((e) => e.cloneNode().outerHTML).join(''),
    styles: [...document.styleSheets].map(({ href }) => href).filter(Boolean),
    words: ['Giúp mình', 'Kể với người lớn'].filter((words) => window.find?.(words)),
  });
</script>`;
