/** Runs before anything of a page: what a page can notice of somebody else's work on it. */
export const WATCHED = `<script>
  window.noticed = []; window.events = []; window.shifts = 0;
  new MutationObserver((records) => {
    for (const { addedNodes, removedNodes, target } of records)
      for (const node of [...addedNodes, ...removedNodes])
        if (document.readyState === 'complete') noticed.push(target.nodeName + ' > ' + node.nodeName);
  }).observe(document, { childList: true, subtree: true });
  try { new PerformanceObserver((list) => { for (const { value } of list.getEntries()) shifts += value; }).observe({ type: 'layout-shift', buffered: true }); } catch {}
  for (const type of ['load', 'error', 'click', 'contextmenu', 'securitypolicyviolation', 'o-xanh-root', 'o-xanh-rules'])
    document.addEventListener(type, ({ type, target }) => events.push(type + ' ' + (target.id || target.nodeName)), true);
</script>`;
