import type { Page } from '../support/driver.ts';
import { sendFrom } from '../support/extension.ts';
import { focused, focusLost, keyTo, tap, watchFocus, wordsOn } from '../support/practise.ts';
import { expect, test } from '../support/test.ts';

/** practice.html as a child uses it: by keyboard alone, by finger on a small screen, without a network. */

async function says(page: Page, words: string): Promise<void> {
  await expect.poll(() => wordsOn(page)).toContain(words);
}

async function isOn(page: Page, name: string): Promise<void> {
  await expect.poll(() => focused(page)).toMatch(new RegExp(`^${name}`));
}

/** Tab to it, then Enter. */
async function enter(page: Page, name: string): Promise<void> {
  await keyTo(page, 'Tab', name);
  await page.press('Enter');
}

/** Runs in one of our pages: how many lessons are on disk as done. */
function lessonsDone(): Promise<number> {
  return new Promise((resolve, reject) => {
    const opened = indexedDB.open('o-xanh');
    opened.onerror = () => reject(opened.error);
    opened.onsuccess = () => {
      const rows = opened.result.transaction('progress').objectStore('progress').getAll();
      rows.onsuccess = () => {
        opened.result.close();
        resolve(rows.result.filter(({ done }) => done !== null).length);
      };
    };
  });
}

test('a lesson from start to end by keyboard alone, and it is remembered', async ({ driver }) => {
  const page = await driver.extensionPage('practice.html');
  await says(page, 'Tập báo cáo và nhờ giúp');
  expect(await wordsOn(page)).toContain('không phải lỗi của bạn');
  await watchFocus(page);
  await enter(page, 'Báo xấu một tin nhắn');
  await says(page, 'Phần 1/3');
  await enter(page, 'Tiếp tục');
  await says(page, 'Bước 1/5');

  await enter(page, 'Thông tin hội thoại');
  await isOn(page, 'Lưu'); // an opened menu has the focus
  await page.press('Escape');
  await says(page, 'Cửa sổ đóng rồi.');
  await isOn(page, 'Thông tin hội thoại');
  await page.press('Enter');
  await keyTo(page, 'ArrowDown', 'Báo xấu');
  await page.press('Enter');

  await says(page, 'Bước 3/5');
  await isOn(page, 'Vì sao báo cáo'); // an opened window, too
  await keyTo(page, 'Tab', 'Làm phiền');
  await keyTo(page, 'ArrowDown', 'Nội dung nhạy cảm');
  await says(page, 'Bước 4/5');
  await enter(page, 'Gửi');
  await enter(page, 'Chặn tin nhắn');

  await isOn(page, 'Tiếp tục');
  await page.press('Enter');
  await enter(page, 'Kể với một người lớn.');
  await enter(page, 'Tiếp tục');
  await says(page, 'Ba điều để nhớ');
  await says(page, 'Bạn có thể gọi 111');
  expect(await focusLost(page)).toEqual([]); // a press in between would have been lost

  await page.close(); // at once, as a child may
  const again = await driver.extensionPage('practice.html');
  await expect.poll(() => again.evaluate(lessonsDone)).toBe(1); // written down, not only on the screen
  await expect.poll(() => wordsOn(again)).toMatch(/Đã tập\s*Báo xấu một tin nhắn/);
  const outside = await again.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => !name.startsWith(location.origin)),
  );
  expect(outside).toEqual([]);
});

test('a lesson by finger on a screen of 360 px; certificate; starting afresh', async ({
  driver,
}) => {
  const page = await driver.extensionPage('practice.html');
  await page.setViewport(360, 720);
  await tap(page, 'Tiếng Việt', '.page-header');
  await page.evaluate(() => {
    location.hash = '#/lesson/facebook-post';
  });
  await tap(page, 'Tiếp tục');
  const otherPost = 'article:not(:has(.sim-sticker))';
  await tap(page, 'Hành động với bài viết này', otherPost);
  await says(page, 'Đó là của người khác. Tìm chú mèo nhé.');
  await tap(page, 'Chỉ chỗ giúp mình');
  await says(page, 'Chỗ cần bấm có viền xanh.');
  await tap(page, 'Hành động với bài viết này', 'article:has(.sim-sticker)');
  await tap(page, 'Báo cáo bài viết');
  await tap(page, 'Làm phiền');
  await says(page, 'Dòng đó dành cho chuyện khác.');
  await tap(page, 'Vấn đề liên quan đến người dưới 18 tuổi');
  await tap(page, 'Chia sẻ ảnh khỏa thân của ai đó');
  await tap(page, 'Gửi', '.sim-ask');
  await tap(page, 'Tiếp', '.sim-ask');
  await tap(page, 'Xong', '.sim-ask');
  await tap(page, 'Bỏ qua bước này'); // blocking is the child's choice
  await tap(page, 'Tiếp tục');
  await tap(page, 'Báo cáo thêm nhiều lần.');
  await says(page, 'Báo một lần là đủ.'); // a hint, and another try
  expect(await wordsOn(page)).not.toContain('Tiếp tục');
  await tap(page, 'Kể với một người lớn.');
  await tap(page, 'Tiếp tục');
  await tap(page, 'Giấy chứng nhận', '.ending');

  await says(page, 'Các bài đã tập');
  expect(await wordsOn(page)).toContain('Báo cáo một bài viết');
  const fields = await page.evaluate(
    () => document.querySelectorAll('input, textarea, [contenteditable]').length,
  );
  expect(fields).toBe(0); // a name is written by hand and kept nowhere

  await tap(page, 'Các bài tập', '.certificate-top');
  await tap(page, 'Bắt đầu lại từ đầu');
  await isOn(page, 'Không, giữ nguyên');
  await tap(page, 'Có, bắt đầu lại');
  await expect.poll(() => wordsOn(page)).not.toContain('Đã tập');
  await isOn(page, 'Tập báo cáo và nhờ giúp');
  await page.reload();
  await says(page, 'Tập xong một bài là in được giấy chứng nhận.');
});

test('damaged progress: practice starts afresh, and says so once', async ({ driver }) => {
  const page = await driver.extensionPage('practice.html');
  await says(page, 'Tập báo cáo và nhờ giúp');
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opened = indexedDB.open('o-xanh');
        opened.onerror = () => reject(opened.error);
        opened.onsuccess = () => {
          const work = opened.result.transaction('progress', 'readwrite');
          work.objectStore('progress').put({ lesson: 'a-friend', done: 7, step: 'x' });
          work.oncomplete = () => {
            opened.result.close();
            resolve();
          };
        };
      }),
  );
  await page.reload();
  await says(page, 'Ô Xanh không đọc được bài đã tập.');
  await page.reload();
  await says(page, 'Tập báo cáo và nhờ giúp');
  expect(await wordsOn(page)).not.toContain('không đọc được');
});

test('an opened practice page is counted, and nothing of what was done in it', async ({
  driver,
}) => {
  const page = await driver.extensionPage('popup.html');
  const practised = async () => {
    const days = (await sendFrom(page, 'background', 'counts:get', null)) as {
      practice: number;
    }[];
    return days.reduce((sum, day) => sum + day.practice, 0);
  };
  const before = await practised();
  const practice = await driver.extensionPage('practice.html');
  await says(practice, 'Tập báo cáo và nhờ giúp');
  await expect.poll(practised).toBe(before + 1);
});
