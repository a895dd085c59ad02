const picture = (name: string, id: string) =>
  `<img id="${id}" width="240" height="180" src="OTHER/${name}.png">`;

/** A page of everyday kinds, none of which may move by a pixel. OTHER: the other site. */
export const ARTICLE = `<!doctype html><link rel="icon" href="data:,"><style>
  body { font: 16px/1.5 sans-serif; width: 700px }
  .backed { width: 240px; height: 120px; background: url(OTHER/benign.png) center / cover }
  .drawn { width: 240px; height: 60px; background: linear-gradient(90deg, #0f0, #0f0) }
  .bordered { border: 20px solid; border-image: url(OTHER/benign.png) 30 }
  .flagged { width: 240px; height: 120px; background: url(OTHER/flagged.png) }
  .quoted::before { content: url(OTHER/benign.png) ' ' }
</style>
<h1>Title</h1><p>Words ${picture('benign', 'one')} in a line with ${picture('flagged', 'two')} and words.</p>
<figure><a href="/elsewhere">${picture('flagged', 'three')}</a><figcaption>Caption</figcaption></figure>
<div class="backed">b</div><div class="drawn">d</div><div class="bordered">c</div><div class="flagged">f</div>
<ul><li>list</ul><p class="quoted">quoted</p>
<form><input id="four" type="image" width="60" height="40" src="OTHER/flagged.png"></form>
<svg width="240" height="180"><image id="five" href="OTHER/flagged.png" width="240" height="180"/></svg>
<video id="six" width="240" height="180" poster="OTHER/flagged.png"></video><p>End`;
