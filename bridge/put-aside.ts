import { lasting } from './lasting.ts';

const waiting = new Set<() => void>();

if (typeof window !== 'undefined')
  lasting<PageTransitionEvent>(window, 'pageshow', ({ persisted }) => {
    if (persisted) for (const cut of [...waiting]) cut();
  });

/**
 * `work` that goes through a channel of the browser, or a rejection when this page comes back after it was
 * put aside (back/forward cache): by then the browser has cut every channel and may not have told the page,
 * also one that was opened after `pagehide`, in the moment before the page was frozen.
 */
export async function unlessPutAside<T>(work: Promise<T>): Promise<T> {
  const aside = Promise.withResolvers<never>();
  const cut = () => aside.reject(new Error('the page was put aside'));
  waiting.add(cut);
  try {
    return await Promise.race([work, aside.promise]);
  } finally {
    waiting.delete(cut);
  }
}
