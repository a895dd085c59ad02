const PAGE = 'judge.html';
let opening: Promise<void> | undefined;

/**
 * Chromium: an offscreen document. It outlives the service worker, so a worker that was restarted
 * looks for the one that is there; calls at the same time share one opening.
 */
export function ensureJudge(): Promise<void> {
  opening ??= open().finally(() => {
    opening = undefined;
  });
  return opening;
}

/** A judge that is there and does not answer makes way for a new one. */
export async function closeJudge(): Promise<void> {
  await chrome.offscreen.closeDocument().catch(() => undefined); // none is there
}

async function open(): Promise<void> {
  if (await exists()) return;
  try {
    await chrome.offscreen.createDocument({
      url: PAGE,
      reasons: ['WORKERS', 'BLOBS'],
      justification:
        'Looks at pictures on this device, in a worker, to cover those not for children.',
    });
  } catch (error) {
    // A worker that ended in between may have opened it.
    if (!(await exists())) throw error;
  }
}

async function exists(): Promise<boolean> {
  const contexts = await chrome.runtime.getContexts({
    contextTypes: ['OFFSCREEN_DOCUMENT'],
    documentUrls: [chrome.runtime.getURL(PAGE)],
  });
  return contexts.length > 0;
}
