import { document, type Words } from './parts.ts';

/**
 * A feed like Facebook's: every post has the same menu button, the text has "See more", an advert and
 * a side bar have buttons of their own, a hidden twin of the right row lies behind the menu.
 */
export function feed(words: Words): string {
  return document(words, CSS, SCRIPT);
}

const CSS = `
  #top { position: sticky; top: 0; z-index: 5; height: 56px; background: #fff; box-shadow: 0 1px 2px #0003; display: flex; gap: 16px; align-items: center; padding: 0 16px }
  #page { display: flex; gap: 24px; justify-content: center }
  #side { width: 220px; padding: 16px }
  .post { width: min(560px, 100vw - 16px); margin: 16px 0; background: #fff; border-radius: 8px }
  .head { display: flex; gap: 8px; align-items: center; padding: 12px }
  .head > span { flex: 1 }
  .icon { width: 36px; height: 36px; display: grid; place-items: center; border-radius: 50%; cursor: pointer }
  .text { padding: 0 12px 8px }
  .foot { display: flex; justify-content: space-around; padding: 8px }
  .menu { position: absolute; z-index: 20; width: 300px; padding: 8px; background: #fff; border-radius: 8px; box-shadow: 0 4px 16px #0004 }
  .row { display: flex; flex-direction: column; padding: 8px; cursor: pointer }
  .row small { color: #666 }
  .veil { position: fixed; inset: 0; z-index: 30; background: #fffc; display: grid; place-items: center }
  .box { width: min(500px, 100vw - 16px); max-height: 70vh; overflow: auto; background: #fff; border-radius: 8px; box-shadow: 0 4px 16px #0004; padding: 16px }
  .gone { position: absolute; left: -9999px }
  .main { padding: 8px; border-radius: 6px; background: #0866ff; color: #fff; text-align: center; cursor: pointer }
  .main[aria-disabled=true] { background: #ccc }
`;

const SCRIPT = `
  const W = vi
    ? { more: 'Hành động với bài viết này', see: 'Xem thêm', save: 'Lưu bài viết', report: window.reportWords ?? 'Báo cáo bài viết', note: 'Chúng tôi sẽ không cho người đăng biết ai đã báo cáo.', block: 'Chặn trang cá nhân của An', ad: 'Được tài trợ', adReport: 'Báo cáo quảng cáo', hide: 'Ẩn bài viết', title: 'Báo cáo', under18: 'Vấn đề liên quan đến người dưới 18 tuổi', adult: 'Nội dung người lớn', bullying: 'Bắt nạt, quấy rối hoặc lăng mạ', sharing: 'Chia sẻ ảnh khỏa thân của ai đó', threat: 'Đe dọa chia sẻ hình ảnh khỏa thân của tôi', minor: 'Có vẻ giống hành vi bóc lột tình dục', send: 'Gửi', done: 'Xong', problem: 'Báo cáo sự cố', like: 'Thích', comment: 'Bình luận' }
    : { more: 'Actions for this post', see: 'See more', save: 'Save post', report: window.reportWords ?? 'Report post', note: "We won't let anyone know who reported this.", block: "Block An's profile", ad: 'Sponsored', adReport: 'Report ad', hide: 'Hide post', title: 'Report', under18: 'Problem involving someone under 18', adult: 'Adult content', bullying: 'Bullying, harassment or abuse', sharing: "Sharing someone's nude images", threat: 'Threatening to share my nude images', minor: 'Seems like sexual exploitation', send: 'Submit', done: 'Done', problem: 'Report a problem', like: 'Like', comment: 'Comment' };
  const button = (words, act, more = {}) => el('div', { role: 'button', tabindex: '0', class: 'row ' + hashed(), onclick: () => { pressed.push(words); act?.() }, ...more }, el('span', {}, words));
  const portal = el('div', { id: 'portal' });
  const close = () => portal.replaceChildren();
  const post = (who, picture, ad) => el('div', { class: 'post ' + hashed() },
    el('div', { 'aria-posinset': '1', role: 'article', 'aria-label': who },
      el('div', { class: 'head' }, el('span', {}, who + (ad ? ' · ' + W.ad : '')),
        el('div', { role: 'button', tabindex: '0', 'aria-haspopup': 'menu', 'aria-expanded': 'false', 'aria-label': W.more, class: 'icon ' + hashed(), onclick: (event) => { pressed.push('menu ' + who); menu(event.currentTarget, ad) } }, el('svg'))),
      el('div', { class: 'text' }, who + ' … ', el('div', { role: 'button', tabindex: '0', style: 'display:inline;font-weight:600' }, W.see)),
      el('div', {}, picture ? el('img', { src: picture, width: '560', height: '300', id: ad ? 'ad' : 'picture-' + who }) : ''),
      el('div', { class: 'foot' }, button(W.like), button(W.comment))));
  function menu(at, ad) {
    close();
    const { left, bottom } = at.getBoundingClientRect();
    const box = el('div', { role: 'menu', class: 'menu ' + hashed(), style: 'left:' + Math.max(8, left + scrollX - 260) + 'px;top:' + (bottom + scrollY) + 'px' });
    const row = (words, note, act) => el('div', { role: 'menuitem', tabindex: '0', class: 'row ' + hashed(), onclick: () => { pressed.push(words); close(); act?.() } }, el('span', {}, words), note ? el('small', {}, note) : '');
    portal.append(box);
    later(() => box.append(row(W.save), row(W.hide), row(ad ? W.adReport : W.report, W.note, () => dialog(reasons)), row(W.block)));
  }
  function dialog(fill) {
    const inside = el('div', { class: 'box ' + hashed(), role: 'dialog', 'aria-modal': 'true', 'aria-label': W.title });
    portal.append(el('div', { class: 'veil' }, inside));
    fill(inside);
  }
  const page = (inside, title, ...rows) => later(() => inside.replaceChildren(el('h2', {}, title), ...rows), 200);
  const reasons = (inside) => page(inside, W.title, ...[[W.bullying], [W.adult, details], [W.under18, details]].map(([words, next]) => el('div', { role: 'listitem' }, button(words, () => next?.(inside)))));
  const details = (inside) => page(inside, W.title, ...[W.minor, W.threat, W.sharing].map((words) => el('div', { role: 'listitem' }, button(words, () => sending(inside)))));
  const sending = (inside) => page(inside, W.title, el('p', {}, W.note), el('div', { role: 'button', 'aria-disabled': 'true', class: 'main', style: 'display:none' }, W.send), el('div', { role: 'button', tabindex: '0', class: 'main ' + hashed(), 'aria-label': W.send, onclick: () => { pressed.push(W.send); page(inside, '✓', el('div', { role: 'button', tabindex: '0', class: 'main', onclick: () => { pressed.push(W.done); close() } }, W.done)) } }, W.send));
  document.body.append(
    el('div', { id: 'top' }, 'F', button(W.problem), el('div', { role: 'button', class: 'gone', tabindex: '-1' }, W.report)),
    el('div', { id: 'page' },
      el('div', { id: 'side' }, button(W.title), button(W.see), el('div', { role: 'button', 'aria-hidden': 'true', tabindex: '-1' }, W.report)),
      el('div', { role: 'feed' }, post('Bình', '/hills/1.png?w=560&h=300'), post('shop', '/hills/2.png?w=560&h=300', true), post('An', '/ellipses/20.png?w=560&h=300'), post('Chi', '/hills/3.png?w=560&h=300'))),
    portal);
  document.addEventListener('mousedown', (event) => { if (!portal.contains(event.target) && !event.target.closest('[role=dialog]')) close() });
`;
