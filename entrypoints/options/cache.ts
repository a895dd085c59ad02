import { Database } from '../../store/db.ts';
import { eraseVerdicts } from '../../store/verdict-cache.ts';

/** Pictures remembered and, where the browser tells, bytes on the disk; null: it cannot be read. */
export async function cacheSize(): Promise<{ pictures: number; bytes: number | null } | null> {
  const db = new Database();
  try {
    const pictures = await db.scores.count();
    const { usage } = await navigator.storage.estimate().catch(() => ({ usage: undefined }));
    return { pictures, bytes: usage ?? null };
  } catch {
    return null;
  } finally {
    db.close();
  }
}

export async function eraseCache(): Promise<void> {
  const db = new Database();
  try {
    await eraseVerdicts(db);
  } finally {
    db.close();
  }
}
