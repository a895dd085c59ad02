import { targetOf } from '../../../guides/find.ts';
import { generic } from '../../../guides/generic.ts';
import { type Step, stepsFor, type TargetKind } from '../../../guides/guide.ts';
import { PLATFORMS } from '../../../guides/platforms.ts';
import { Chance } from './chance.ts';
import { dress, el, frame, hollow } from './dress.ts';
import { boxAround, popUp } from './layers.ts';
import { Tags } from './tags.ts';
import { CASES, OTHERS, shares, WORDS, type World, worldOf } from './world.ts';

const SLOW = 250;

/** A site that nobody built: a feed of posts, menus and a way to report, all of it grown from a seed. */
export class Site {
  readonly chance: Chance;
  readonly guide: string;
  readonly kind: TargetKind;
  readonly steps: readonly Step[];
  /** how far the report of the right post has really come: the step whose control is to be pressed */
  at = 0;
  /** what was done that a child would not want: a report of another post, words that were sent */
  readonly log: string[] = [];
  private readonly asked: readonly number[];
  readonly tags = new Tags();
  private readonly language: 'vi' | 'en';
  private readonly own: number;
  private readonly count: number;
  private readonly world: World;
  private feed: Element = document.body;
  private layers: Element[] = [];
  private posts: readonly Element[] = [];
  private pictures: Element[] = [];

  constructor(seed: number) {
    const chance = new Chance(seed);
    this.chance = chance;
    const { guide, kind } = chance.of(CASES);
    this.guide = guide;
    this.kind = kind;
    const found = [...PLATFORMS, generic].find(({ id }) => id === guide) ?? generic;
    const target = targetOf(found, kind);
    this.steps = target ? stepsFor(target, chance.of(['under-18', 'other', 'me'])) : [];
    const leftOut = (step: Step) => step.optional && chance.is(0.4);
    this.asked = [...this.steps.keys()].filter((n) => {
      const step = this.steps[n];
      const isPlain = step?.find || step?.gesture === 'right-click';
      return step && isPlain && !leftOut(step) && step.gesture !== 'point';
    });
    this.at = this.asked[0] ?? 0;
    this.language = chance.of(['vi', 'en']);
    this.count = 2 + chance.below(3);
    this.own = chance.below(this.count);
    this.world = worldOf(chance);
  }

  get about(): string {
    return `${this.guide} ${this.kind} ${JSON.stringify(this.world)} asked ${this.asked}`;
  }

  build(): void {
    const { chance } = this;
    document.documentElement.dir = chance.is(0.15) ? 'rtl' : 'ltr';
    document.body.style.zoom = chance.is(0.15) ? '1.5' : '';
    document.body.style.transform = chance.is(0.1) ? 'scale(0.8)' : '';
    document.body.replaceChildren();
    scrollTo(0, 0);
    document.body.append(this.bar());
    if (this.world.root === 'frame') {
      this.feed = frame('width:700px;height:1400px', document.body);
    } else if (this.world.root === 'none') {
      this.feed = el('main');
      document.body.append(this.feed);
    } else {
      this.feed = el('main');
      document.body.append(hollow('x-feed', this.world.root, this.feed));
    }
    this.render();
    if (this.world.anew === 'often') this.often();
    if (this.world.asks) window.setTimeout(() => this.ask(), chance.below(6000));
  }

  /** Where the pictures are, as the guard would tell. */
  covered(): Element[] {
    return this.pictures;
  }

  picture(): Element | null {
    return this.pictures[this.own] ?? null;
  }

  /** All controls there are now: of the right report's next step, or of what a child may press by mistake. */
  controls(own: boolean): Element[] {
    return this.tags.all().filter((one) => {
      const tag = this.tags.get(one);
      return tag?.own === own && (!own || tag.step === this.at);
    });
  }

  close(): void {
    for (const layer of this.layers) layer.remove();
    this.layers = [];
    if ((this.asked[1] ?? 0) > this.at) return;
    this.at = this.asked[0] ?? 0;
  }

  private ask(): void {
    const words = [this.word('send'), 'Tiếp tục', 'Xong', 'Xác nhận'];
    const rows = words.map((one) => this.wrong(dress(this.chance, one, 'button'), `asked ${one}`));
    const style = 'position:fixed;bottom:0;right:0;background:#fff;z-index:20;width:200px';
    document.body.append(
      el('div', { role: 'dialog', style }, el('p', {}, 'Bạn thấy trang này thế nào?'), ...rows),
    );
  }

  private often(): void {
    window.setTimeout(() => {
      this.render();
      this.often();
    }, 420);
  }

  private render(): void {
    const posts = Array.from({ length: this.count }, (_, n) => this.post(n));
    this.posts = posts;
    const open = this.layers.filter((one) => this.feed.contains(one));
    this.feed.replaceChildren(...posts, ...open);
  }

  /** The bar that most sites have, with words like those that are looked for. */
  private bar(): Element {
    const bar = el('div', { style: 'position:sticky;top:0;background:#fff;height:40px;z-index:3' });
    const named = this.steps[this.asked[0] ?? -1]?.find?.names.vi ?? [];
    const words = ['Menu', 'Thêm', 'Báo cáo sự cố', 'Xong', this.word('send')].filter(
      (one) => !named.includes(one), // nobody could tell them apart
    );
    for (const one of words)
      bar.append(this.wrong(dress(this.chance, one, 'button'), `bar ${one}`));
    return bar;
  }

  private word(name: 'send' | 'ad'): string {
    return WORDS[this.language][name];
  }

  private post(n: number): Element {
    const chance = new Chance(this.world.looks + (this.world.sameWords ? 0 : n)); // all alike, or not
    const isAd = n !== this.own && chance.is(0.2);
    const first = this.steps[this.asked[0] ?? -1];
    const head = el('div', {}, el('b', {}, this.world.sameWords ? 'An' : `An ${n}`));
    if (first?.kind === 'menu' && first.find && !(this.world.lacksMenu && n === this.own)) {
      const button = dress(chance, this.named(first, chance), first.icon ? 'sign' : 'button');
      head.append(
        this.tags.act(button, { step: this.asked[0] ?? 0, own: n === this.own }, () =>
          this.menu(n, isAd),
        ),
      );
    }
    const picture = el('img', {
      width: '300',
      height: '160',
      src: `data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' id='p${this.world.samePicture ? 0 : n}'/>`,
      style: 'display:block;background:#9bd',
    });
    picture.addEventListener('contextmenu', () => this.menu(n, isAd));
    this.pictures[n] = picture;
    this.tags.set(picture, { step: -1, own: n === this.own });
    const foot = el('div');
    for (const one of [chance.of(OTHERS), chance.of(OTHERS)])
      foot.append(this.wrong(dress(chance, one, 'button'), `foot ${one}`));
    const write = el('div', {}, el('textarea', { 'aria-label': 'Viết bình luận' }));
    write.append(this.wrong(dress(chance, this.word('send'), 'button'), 'comment'));
    const parts = chance.is(0.5) ? [head, picture, foot, write] : [picture, head, write, foot];
    const own = this.world.post === 'x-post' ? 'div' : this.world.post;
    const box = el(own, { class: 'post', style: 'display:block;margin:8px;width:400px' }, ...parts);
    return this.world.post === 'x-post'
      ? hollow('x-post', chance.is(0.5) ? 'open' : 'closed', box)
      : box;
  }

  private menu(n: number, isAd: boolean): void {
    this.close();
    if (this.world.anew === 'pressed') this.render();
    if (this.world.anew === 'grows')
      this.feed.prepend(el('div', { class: 'post', style: 'height:90px' }, 'mới'));
    const own = n === this.own;
    const next = this.asked[1];
    if (own && next !== undefined) this.at = next;
    const rows = el('div');
    window.setTimeout(() => {
      const some = [this.chance.of(OTHERS), this.chance.of(OTHERS)];
      rows.append(...some.map((one) => this.wrong(dress(this.chance, one, 'row'), `row ${one}`)));
      const report = next === undefined ? undefined : this.steps[next];
      if (!report) return;
      if (isAd) rows.prepend(this.wrong(dress(this.chance, this.word('ad'), 'row'), 'ad'));
      else rows.append(...this.page(next ?? 0, own));
    }, SLOW);
    this.lift(rows, this.world.role, n);
  }

  /** The controls of a step, and, where a form has all at once, the button that sends it. */
  private page(step: number, own: boolean): Element[] {
    const { chance, steps } = this;
    const wanted = steps[step];
    if (!wanted) return [];
    const made: Element[] = [];
    if (wanted.kind === 'choose' && step !== this.asked[1]) {
      made.push(this.wrong(dress(chance, 'Tôi không thích', 'row'), 'other reason'));
    }
    made.push(this.control(step, own));
    const send = this.asked.find((n) => n > step && steps[n]?.kind === 'submit');
    const differs = send !== undefined && !shares(wanted, steps[send]);
    if (this.world.sendsEarly && differs && wanted.kind === 'choose' && step !== this.asked[1])
      made.push(this.control(send, own));
    return made;
  }

  private control(step: number, own: boolean): Element {
    const { chance } = this;
    const wanted = this.steps[step];
    if (!wanted) throw new Error('no such step');
    if (wanted.kind === 'write') {
      const box = el('textarea', { 'aria-label': 'Mô tả' });
      box.addEventListener('input', () => this.went(step, own));
      this.tags.set(box, { step, own });
      return box;
    }
    const kind = wanted.kind === 'choose' ? 'row' : 'button';
    const button = dress(chance, this.named(wanted, chance), kind);
    if (chance.is(0.2)) {
      button.setAttribute('aria-disabled', 'true'); // it wakes a little later
      window.setTimeout(() => button.removeAttribute('aria-disabled'), 500);
    }
    return this.tags.act(button, { step, own }, () => this.went(step, own));
  }

  private went(step: number, own: boolean): void {
    if (!own) {
      if (this.steps[step]?.kind === 'submit') this.log.push('sent for another post');
    } else if (step !== this.at) {
      if (this.steps[step]?.kind === 'submit' && this.at < step) this.log.push('sent too early');
      return;
    }
    const next = this.asked[this.asked.indexOf(step) + 1];
    if (own) this.at = next ?? this.steps.length;
    const before = this.layers;
    if (this.world.dialogs === 'same' || step === this.asked[1]) {
      this.layers = [];
      window.setTimeout(() => {
        for (const one of before) one.remove();
      }, 120);
    } else
      for (const one of before) if (this.chance.is(0.5)) one.setAttribute('aria-hidden', 'true');
    if (next === undefined) return;
    const inside = el('div');
    this.lift(inside, 'dialog', -1);
    window.setTimeout(() => inside.append(...this.page(next, own)), SLOW);
  }

  private named(step: Step, chance: Chance): string {
    const names = step.find?.names;
    const all = names?.[this.language].length
      ? names[this.language]
      : [...(names?.vi ?? []), ...(names?.en ?? [])];
    return all[Math.min(all.length - 1, chance.below(3))] ?? '';
  }

  private lift(inside: HTMLElement, role: 'menu' | 'dialog' | 'none', n: number): void {
    const box = boxAround(inside, role, this.layers.length, this.chance);
    this.layers = [...this.layers, box];
    const { layer } = this.world;
    const post = layer === 'post' ? this.posts[n] : undefined;
    if (post) (post.localName === 'x-post' ? this.feed : post).append(box);
    else if (layer === 'popover') popUp(box);
    else if (layer === 'shadow') {
      document.body.append(hollow('x-portal', this.chance.is(0.5) ? 'open' : 'closed', box));
    } else {
      document.body.append(box);
      if (layer === 'frame' && role === 'dialog')
        frame('width:280px;height:180px;border:0', box).append(inside);
    }
  }

  private wrong(element: HTMLElement, what: string): HTMLElement {
    return this.tags.act(element, { step: -2, own: false }, () => {
      if (what === 'comment') this.log.push('a comment was sent');
    });
  }
}
