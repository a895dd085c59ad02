/** Functions that run inside pages: sent as text, they may use nothing from outside themselves. */

/** In a page of the extension: remembered pictures, once they are at most `most`, and bytes on disk. */
export async function stored(most: number): Promise<{ rows: number; disk: number }> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('o-xanh');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const count = () =>
    new Promise<number>((resolve, reject) => {
      const request = db.transaction('scores').objectStore('scores').count();
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  // What was just judged is written first, and then the oldest go.
  let rows = await count();
  for (let left = 50; rows > most && left > 0; left -= 1) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    rows = await count();
  }
  db.close();
  const { usage = Number.NaN } = await navigator.storage.estimate();
  return { rows, disk: usage };
}

/**
 * In a page of the extension: fills the memory of pictures to its bound with keys of no picture, last
 * used yesterday, so that from now on every new picture must make another one go.
 */
export async function fillMemory(count: number): Promise<null> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('o-xanh');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const day = Math.floor(Date.now() / 86_400_000) - 1;
  const write = db.transaction('scores', 'readwrite');
  const store = write.objectStore('scores');
  const there = await new Promise<number>((resolve) => {
    const request = store.count();
    request.onsuccess = () => resolve(request.result);
  });
  for (let n = there; n < count; n += 1)
    store.put({
      key: `p${`soak${n}`.padStart(24, '0')}`,
      frames: [[0.2, 0.2, 0.2, 0.2, 0.2]],
      day,
    });
  await new Promise<void>((resolve, reject) => {
    write.oncomplete = () => resolve();
    write.onerror = () => reject(write.error);
  });
  db.close();
  return null;
}

/** Adds pictures `from` to `from + count` below the others, keeps the last `keep`, and scrolls to the end. */
export async function scrollOn(from: number, count: number, keep: number): Promise<null> {
  const feed = document.querySelector('main');
  for (let n = from; n < from + count; n += 1) {
    const post = document.createElement('article');
    const picture = document.createElement('img');
    picture.src = `/p/${n}.png`;
    picture.width = 192;
    picture.height = 144;
    post.append(picture);
    feed?.append(post);
  }
  while ((feed?.childElementCount ?? 0) > keep) feed?.firstElementChild?.remove();
  scrollTo(0, document.documentElement.scrollHeight);
  await new Promise((resolve) => setTimeout(resolve, 150));
  return null;
}

/** Goes to another place of the same page: other content, another address, no load. */
export async function navigate(place: number, pictures: readonly number[]): Promise<null> {
  history.pushState(null, '', `/staying/${place}`);
  const list = pictures.map((n) => {
    const picture = document.createElement('img');
    picture.src = `/p/${n}.png`;
    picture.width = 192;
    picture.height = 144;
    picture.addEventListener('click', () => undefined);
    return picture;
  });
  const drawing = document.createElement('div');
  drawing.style.cssText = `width:120px;height:90px;background:url(/p/${pictures[0]}.png)`;
  document.querySelector('main')?.replaceChildren(...list, drawing);
  scrollTo(0, 0);
  await new Promise((resolve) => requestAnimationFrame(() => resolve(null)));
  return null;
}
