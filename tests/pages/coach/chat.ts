import { document, type Words } from './parts.ts';

/**
 * A chat like Zalo's: no roles at all, only divs that look pressable; the list is made anew while it is
 * read (new messages come), other chats have a menu of their own, the panel with *report* slides in.
 */
export function chat(words: Words): string {
  return document(words, CSS, SCRIPT);
}

const CSS = `
  body { display: flex; height: 100vh; overflow: hidden }
  .chats { width: 200px; border-right: 1px solid #ddd }
  .talk { flex: 1; display: flex; flex-direction: column; min-width: 0 }
  .bar { display: flex; justify-content: space-between; padding: 12px; border-bottom: 1px solid #ddd }
  .says { flex: 1; overflow: auto; padding: 12px }
  .icon, .line { cursor: pointer; padding: 6px 10px }
  .info { width: 260px; border-left: 1px solid #ddd; overflow: auto }
  .tall { height: 700px; background: linear-gradient(#fff, #eef) }
  .over { position: fixed; inset: 0; background: #0006 }
  .box { position: absolute; inset: 80px 0 auto; margin: auto; width: 300px; background: #fff; padding: 12px }
`;

const SCRIPT = `
  const line = (words, act) => el('div', { class: 'line ' + hashed(), onclick: () => { pressed.push(words); act?.() } }, el('i', {}, '◦ '), el('span', {}, words));
  const says = el('div', { class: 'says' });
  let count = 3;
  const paint = () => says.replaceChildren(...Array.from({ length: count }, (_, i) => el('div', { class: hashed() }, 'Tin ' + i)), el('div', { class: hashed() }, el('img', { src: '/ellipses/4.png?w=300&h=300', width: '300', height: '300' })));
  paint();
  const flow = () => setInterval(() => { count += 1; if (count < 9) paint() }, 700);
  const info = el('div', { class: 'info', style: 'display:none' });
  const over = (...rows) => { const box = el('div', { class: 'over' }, el('div', { class: 'box' }, ...rows)); document.body.append(box); return () => box.remove() };
  info.append(el('h3', {}, 'Thông tin hội thoại'), el('div', { class: 'tall' }), line('Báo xấu', () => {
    const close = over(el('div', {}, 'Báo xấu'), ...['Nội dung nhạy cảm', 'Làm phiền', 'Lừa đảo'].map((words) => line(words, () => { close(); const end = over(el('div', {}, 'Báo xấu người này?'), line('Hủy', () => end()), line('Xác nhận', () => end())) })));
  }), line('Chặn tin nhắn'), line('Xóa lịch sử trò chuyện'));
  document.body.append(
    el('div', { class: 'chats' }, line('Bình'), line('Chi'), line('Báo cáo sự cố')),
    el('div', { class: 'talk' }, el('div', { class: 'bar' }, 'An', el('div', { class: 'icon', title: 'Thông tin hội thoại', onclick: () => { pressed.push('info'); flow(); later(() => { info.style.display = 'block' }, 150) } }, el('svg'))), says),
    info);
`;
