/** Blobs held at once; pages with more show them one after the other. */
const MOST = 50;

/** A picture that was not read by then is too small, or not looked at. */
const HOLD_MS = 30_000;

const held = new Map<string, Promise<Blob | null>>();

/**
 * Keeps what a `blob:` address names until it has been read: pages take such an address back as soon as
 * the picture has loaded, which is before its turn comes.
 */
export function holdBlob(url: string): void {
  if (!url.startsWith('blob:') || held.has(url)) return;
  const blob = fetch(url).then(
    (answer) => answer.blob(),
    () => null,
  );
  held.set(url, blob);
  setTimeout(() => held.delete(url), HOLD_MS);
  for (const oldest of held.keys()) if (held.size > MOST) held.delete(oldest);
}

/** What was kept of this address; only once. */
export async function keptBlob(url: string): Promise<Blob | null> {
  const blob = held.get(url);
  held.delete(url);
  return (await blob) ?? null;
}
