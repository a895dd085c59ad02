const SIZE = 'width="200" height="150"';

/** Harmless pictures in `<object>` and `<embed>` that scripts put in, or come to show, when the page is there. */
export const LATE_OBJECTS = `<!doctype html><style>.off object{display:none}</style>
<div class="off" id="D"><object id="shown" type="image/png" ${SIZE} data="/benign.png"></object></div>
<script>
  setTimeout(() => {
    D.className = '';
    const object = document.createElement('object');
    Object.assign(object, { id: 'object', type: 'image/png', width: 200, height: 150, data: '/benign.png' });
    const embed = document.createElement('embed');
    Object.assign(embed, { id: 'embed', type: 'image/png', width: 200, height: 150, src: '/benign.png' });
    document.body.append(object, embed);
  }, 300);
</script>`;
