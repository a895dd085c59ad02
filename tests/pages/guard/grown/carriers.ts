import { type Carrier, changing, drawing, drawn, loaded, sized, styled } from './shown.ts';

/** What shows a picture. */
export const carriers: Readonly<Record<string, Carrier>> = {
  img(into, source) {
    const element = sized(into, 'img');
    element.src = source;
    into.append(element);
    return changing(element, 'src');
  },
  srcset(into, source) {
    const element = sized(into, 'img');
    element.srcset = `${source} 1x, ${source} 3x`;
    into.append(element);
    return changing(element, 'srcset');
  },
  'picture with a source'(into, source) {
    into.insertAdjacentHTML('beforeend', `<picture><source srcset="${source}"><img></picture>`);
    const element = into.querySelector('img') as HTMLImageElement;
    element.style.cssText = 'width:300px;height:200px';
    const from = element.previousElementSibling;
    return { element, set: (other) => from?.setAttribute('srcset', other) };
  },
  'lazy img'(into, source) {
    const element = sized(into, 'img');
    element.loading = 'lazy';
    into.append(element);
    element.src = source;
    return changing(element, 'src');
  },
  async 'img decoded before'(into, source) {
    const element = sized(into, 'img');
    element.src = source;
    await element.decode();
    into.append(element);
    return changing(element, 'src');
  },
  async 'img of a blob'(into, source) {
    const element = sized(into, 'img');
    const address = URL.createObjectURL(await (await fetch(source)).blob());
    element.onload = () => URL.revokeObjectURL(address);
    element.src = address;
    into.append(element);
    return changing(element, 'src');
  },
  async 'img of a canvas'(into, source) {
    const element = sized(into, 'img');
    element.src = (await drawn(source)).toDataURL();
    into.append(element);
    return changing(element, 'src');
  },
  async 'img of an SVG with a picture'(into, source) {
    const element = sized(into, 'img');
    const inside = (await drawn(source)).toDataURL();
    element.src = `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" width="320" height="240"><image width="320" height="240" href="${inside}"/></svg>`)}`;
    into.append(element);
    return { element };
  },
  input(into, source) {
    const element = sized(into, 'input');
    element.type = 'image';
    element.src = source;
    into.append(element);
    return changing(element, 'src');
  },
  object(into, source) {
    const element = sized(into, 'object');
    element.type = 'image/png';
    element.data = source;
    into.append(element);
    return changing(element, 'data');
  },
  embed(into, source) {
    const element = sized(into, 'embed');
    element.type = 'image/png';
    element.src = source;
    into.append(element);
    return { element };
  },
  'frame of a picture'(into, source) {
    const element = sized(into, 'iframe');
    element.src = source;
    into.append(element);
    return { element };
  },
  poster(into, source) {
    const element = sized(into, 'video');
    element.poster = source;
    into.append(element);
    return changing(element, 'poster');
  },
  'SVG image'(into, source) {
    const box = drawing(into, `<image width="300" height="200" href="${source}"/>`);
    into.append(box);
    const element = box.querySelector('image') as Element;
    return changing(element, 'href');
  },
  'SVG image, used elsewhere'(into, source) {
    const box = drawing(
      into,
      `<defs><image id="i" width="300" height="200" href="${source}"/></defs><use href="#i"/>`,
    );
    into.append(box);
    const element = box.querySelector('image') as Element;
    return changing(element, 'href');
  },
  'SVG pattern'(into, source) {
    const box = drawing(
      into,
      `<pattern id="p" width="1" height="1"><image width="300" height="200" href="${source}"/></pattern><rect width="300" height="200" fill="url(#p)"/>`,
    );
    into.append(box);
    const element = box.querySelector('image') as Element;
    return changing(element, 'href');
  },
  'SVG filter'(into, source) {
    const box = drawing(
      into,
      `<filter id="f" x="0" y="0" width="1" height="1"><feImage href="${source}"/></filter><rect width="300" height="200" filter="url(#f)"/>`,
    );
    into.append(box);
    const element = box.querySelector('feImage') as Element;
    return changing(element, 'href');
  },
  'foreign object'(into, source) {
    const box = drawing(into, '<foreignObject width="300" height="200"></foreignObject>');
    into.append(box);
    const element = sized(into, 'img');
    element.src = source;
    box.querySelector('foreignObject')?.append(element);
    return changing(element, 'src');
  },
  background(into, source) {
    const element = sized(into, 'div');
    const set = (other: string) => {
      element.style.background = `url("${other}")`;
    };
    set(source);
    into.append(element);
    return { element, set };
  },
  'background by a class'(into, source) {
    const element = sized(into, 'div');
    styled(into, `.shown{background-image:image-set(url("${source}") 1x)}`);
    element.className = 'shown';
    into.append(element);
    return { element };
  },
  'background of a custom property'(into, source) {
    const element = sized(into, 'div');
    const set = (other: string) => element.style.setProperty('--picture', `url("${other}")`);
    set(source);
    element.style.backgroundImage = 'linear-gradient(transparent,transparent),var(--picture)';
    into.append(element);
    return { element, set };
  },
  'background in keyframes'(into, source) {
    const element = sized(into, 'div');
    styled(
      into,
      `@keyframes show{from,to{background-image:url("${source}")}}.moving{animation:show 9s infinite}`,
    );
    element.className = 'moving';
    into.append(element);
    return { element };
  },
  'border image'(into, source) {
    const element = sized(into, 'div');
    element.style.cssText = `box-sizing:border-box;width:300px;height:200px;border:1px solid;border-image:url("${source}") 1 fill`;
    into.append(element);
    return { element };
  },
  content(into, source) {
    const element = sized(into, 'div');
    const set = (other: string) => {
      element.style.content = `url("${other}")`;
    };
    set(source);
    into.append(element);
    return { element, set };
  },
  'content of ::before'(into, source) {
    const element = sized(into, 'div');
    styled(into, `.before::before{content:url("${source}")}`);
    element.className = 'before';
    into.append(element);
    return { element };
  },
  'background of ::after'(into, source) {
    const element = sized(into, 'div');
    styled(
      into,
      `.after::after{content:"";display:block;width:300px;height:200px;background:url("${source}")}`,
    );
    element.className = 'after';
    into.append(element);
    return { element };
  },
  marker(into, source) {
    const element = sized(into, 'div');
    element.style.cssText = `display:list-item;list-style:inside url("${source}")`;
    into.append(element);
    return { element };
  },
  async canvas(into, source) {
    const element = sized(into, 'canvas');
    [element.width, element.height] = [320, 240];
    const picture = await loaded(source);
    element.getContext('2d')?.drawImage(picture, 0, 0);
    into.append(element);
    return { element };
  },
  async 'canvas of a bitmap'(into, source) {
    const element = sized(into, 'canvas');
    into.append(element);
    const context = element.getContext('bitmaprenderer');
    context?.transferFromImageBitmap(await createImageBitmap(await loaded(source)));
    return { element };
  },
  async 'canvas drawn by a worker'(into, source) {
    const element = sized(into, 'canvas');
    [element.width, element.height] = [320, 240];
    into.append(element);
    const off = element.transferControlToOffscreen();
    const code = `onmessage = ({ data: [off, bitmap] }) => off.getContext('2d').drawImage(bitmap, 0, 0)`;
    const worker = new Worker(URL.createObjectURL(new Blob([code])));
    const bitmap = await createImageBitmap(await loaded(source));
    worker.postMessage([off, bitmap], [off, bitmap]);
    return { element };
  },
  async 'video of a canvas'(into, source) {
    const element = sized(into, 'video');
    element.muted = true;
    element.autoplay = true;
    const canvas = await drawn(source);
    const context = canvas.getContext('2d');
    let frames = 0;
    setInterval(() => context?.fillRect((frames++ * 3) % 300, 236, 3, 3), 50); // each frame a new one
    element.srcObject = canvas.captureStream(20);
    into.append(element);
    return { element };
  },
};
