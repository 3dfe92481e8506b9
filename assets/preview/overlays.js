// What an editor sees over the page: the levels of headings, the words for pictures, where links lead, the order of reading. All of it stands
// in a layer of our own behind the article, which takes no place and no mouse; of a book only what is near the window is marked.
const overlays = {on: new Set(), decorative: new Set(), levels: null, zoom: 1, layer: null, asked: false};
{
  const style = new CSSStyleSheet();
  style.replaceSync(`
    #galley-overlays { position: absolute; left: 0; top: 0; width: 100%; overflow: hidden; pointer-events: none; z-index: 2147483000;
      direction: ltr; font: 600 1em/1.35 Inter, system-ui, sans-serif; letter-spacing: 0; text-align: left; }
    #galley-overlays > span { position: absolute; box-sizing: border-box; padding: 0.05em 0.4em; border-radius: 0.3em; overflow: hidden;
      background: #1d4ed8; color: #fff; box-shadow: 0 0 0 1px #fff; white-space: nowrap; text-overflow: ellipsis; }
    #galley-overlays > .bad { background: #b91c1c; }
    #galley-overlays > .said { background: #1c1b19; white-space: normal; overflow-wrap: anywhere; }
    #galley-overlays > .leads { background: #0f5c4a; font-weight: 500; }
    #galley-overlays > .order { background: #5b21b6; border-radius: 1em; }`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, style];
  for (const [on, kind] of [[window, 'scroll'], [window, 'resize'], [document, 'load']]) {
    on.addEventListener(kind, () => overlays.on.size && askOverlays(), {capture: true, passive: true});
  }
}
function askOverlays() {
  if (overlays.asked) return;
  overlays.asked = true;
  requestAnimationFrame(() => {
    overlays.asked = false;
    drawOverlays();
  });
}
// Which are on; the pictures that are decorative, by their files; the levels of the headings as they were written; how large the page is drawn.
function overlay(on, decorative, levels, zoom) {
  overlays.on = new Set(on);
  overlays.decorative = new Set(decorative);
  overlays.levels = levels;
  overlays.zoom = zoom;
  drawOverlays();
}
function drawOverlays() {
  if (overlays.layer) overlays.layer.remove();
  overlays.layer = null;
  if (overlays.on.size === 0) return;
  const root = document.documentElement, wide = root.clientWidth, high = root.scrollHeight;
  const em = Math.max(10, 11 / overlays.zoom);
  const layer = document.createElement('div');
  layer.id = 'galley-overlays';
  layer.setAttribute('aria-hidden', 'true');
  layer.style.height = high + 'px';
  layer.style.fontSize = em + 'px';
  const near = innerHeight, left = scrollX, top = scrollY, placed = [];
  const seen = box => box.bottom > -near && box.top < innerHeight + near;
  const put = (kind, text, place, most) => {
    const mark = document.createElement('span');
    mark.className = kind;
    mark.textContent = text;
    mark.style.maxWidth = Math.max(0, Math.min(most, wide - 4)) + 'px';
    layer.append(mark);
    placed.push([mark, place]);
  };
  let heading = 0, number = 0;
  for (const group of document.querySelectorAll('article > div')) {
    const headings = group.querySelectorAll('h1, h2, h3, h4'), parts = group.querySelectorAll(':scope > :not(header), :scope > header > *');
    if (seen(group.getBoundingClientRect())) {
      if (overlays.on.has('headings')) {
        headings.forEach((each, i) => {
          const box = each.getBoundingClientRect(), level = +each.tagName[1];
          const meant = overlays.levels ? overlays.levels[heading + i] : level;
          if (seen(box)) {
            put(meant > level || each.matches('.untitled') ? 'bad' : 'level', meant > level ? `h${meant} → h${level}` : 'h' + level,
                (w, h) => level === 1 ? [box.left - w - 3, box.top + 1] : [box.left, box.top - h + 2], wide);
          }
        });
      }
      if (overlays.on.has('alternatives')) {
        for (const img of group.querySelectorAll('img')) {
          const box = img.getBoundingClientRect();
          if (!seen(box)) continue;
          const bare = overlays.decorative.has(names.get(img) || img.getAttribute('src'));
          put(img.alt || bare ? 'said' : 'bad', img.alt || (bare ? sayings.decorative : sayings.silent),
              (w, h) => [box.left + 4, Math.max(box.top, box.bottom - h - 4)], Math.max(box.width - 8, 16 * em));
        }
      }
      if (overlays.on.has('links')) {
        for (const link of group.querySelectorAll('a[href]')) {
          const lines = link.getClientRects();
          if (lines.length === 0 || !seen(lines[lines.length - 1])) continue;
          const box = lines[lines.length - 1];
          put('leads', link.getAttribute('href'), (w, h) => [box.left, box.bottom - 0.2 * em], 24 * em);
        }
      }
      if (overlays.on.has('order')) {
        parts.forEach((each, i) => {
          const box = each.getBoundingClientRect();
          if (seen(box)) put('order', String(number + i + 1), (w, h) => [box.left - w - 3, box.top + (each.tagName === 'H1' ? 1.8 : 0.3) * em], wide);
        });
      }
    }
    heading += headings.length;
    number += parts.length;
  }
  document.body.append(layer);
  const sizes = placed.map(([mark]) => [mark.offsetWidth, mark.offsetHeight]);
  placed.forEach(([mark, place], i) => {
    const [w, h] = sizes[i], [x, y] = place(w, h);
    mark.style.left = Math.max(1, Math.min(x + left, wide - w - 1)) + 'px';
    mark.style.top = Math.max(1, Math.min(y + top, high - h - 1)) + 'px';
  });
  overlays.layer = layer;
}
