import './scheme.ts';
import '../preview/main.tsx';

/** The preview in one state, inside the design page, which is told how high it is. */
const tell = () =>
  parent.postMessage(
    { frame: location.search, height: document.documentElement.scrollHeight },
    '*',
  );
new ResizeObserver(tell).observe(document.body);
document.body.style.margin = '0';
