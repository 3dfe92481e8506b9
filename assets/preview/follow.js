// Brings a text into view where it is not, and marks it softly: with a bar in the margin that is an element of its own behind the page's,
// so no element of the article changes. Its style is given piece by piece, as the page forbids styles in elements.
var follow = (() => {
  const bar = document.createElement('div');
  bar.setAttribute('aria-hidden', 'true');
  bar.id = 'galley-follows';
  const base = 'all: initial; position: absolute; width: 3px; border-radius: 2px; pointer-events: none; opacity: 0.6;'
    + ' background: var(--accent, #9a3412); z-index: 1;';
  let marked = null, drawn = '';
  function draw(style) {
    if (style === drawn) return;
    drawn = style;
    bar.style.cssText = base + style;
    if (!bar.isConnected) document.documentElement.append(bar);
  }
  function mark() {
    if (!marked || !marked.text.isConnected) return draw('display: none;');
    const nested = [...marked.text.children].find(each => each.matches('ul, ol'));
    const own = marked.text.getBoundingClientRect(), around = marked.element.getBoundingClientRect();
    const bottom = nested ? nested.getBoundingClientRect().top : own.bottom;
    const left = getComputedStyle(document.documentElement).direction === 'rtl' ? around.right + 9 : around.left - 12;
    draw('left: ' + (left + scrollX).toFixed(1) + 'px; top: ' + (own.top + scrollY).toFixed(1) + 'px; height: '
      + Math.max(0, bottom - own.top).toFixed(1) + 'px;');
  }
  // A picture that comes late moves what stands under it.
  if (typeof ResizeObserver === 'function') new ResizeObserver(mark).observe(document.querySelector('article'));
  // The text that has the caret; none for an element below 0.
  function on(element, text) {
    const shown = element < 0 ? null : places.element(element);
    marked = shown ? {element: shown, text: places.texts(shown)[text] || shown} : null;
    mark();
  }
  // The caret's line at that share of the window, unless it is in view; all of the text, where there is room.
  function bring(element, text, units, share) {
    const shown = places.element(element);
    if (!shown) return;
    const found = places.texts(shown)[text] || shown;
    let rect = found.getBoundingClientRect();
    if (rect.height > innerHeight * 0.7) {
      const range = document.createRange();
      range.setStart(...places.point(found, units));
      range.collapse(true);
      rect = range.getClientRects()[0] || rect;
      if (rect.top >= 0 && rect.bottom <= innerHeight) return;
    } else if (rect.top >= 0 && rect.bottom <= innerHeight) return;
    scrollTo(scrollX, Math.max(0, rect.top + scrollY - Math.max(0, Math.min(share * innerHeight, innerHeight - rect.height - 8))));
  }
  // A text at the upper edge.
  function top(element, text, share) {
    const shown = places.element(element);
    if (!shown) return;
    const rect = (places.texts(shown)[text] || shown).getBoundingClientRect();
    const to = element === 0 && text === 0 && share === 0 ? 0 : rect.top + scrollY + share * rect.height;
    scrollTo(scrollX, Math.max(0, to));
  }
  // Does something to the article and leaves in place what is at the upper edge.
  function keeping(doing) {
    const group = [...document.querySelector('article').children].find(each => each.getBoundingClientRect().bottom > 0);
    const anchor = scrollY > 0 && group && [...group.children].find(each => each.getBoundingClientRect().bottom > 0);
    const before = anchor && anchor.getBoundingClientRect().top;
    doing();
    if (anchor && anchor.isConnected) {
      const by = anchor.getBoundingClientRect().top - before;
      if (Math.abs(by) >= 1) scrollBy(0, by);
    }
  }
  // For a picture of the page, which is without it.
  function hide(hidden) {
    bar.style.visibility = hidden ? 'hidden' : 'visible';
  }
  return {on, bring, top, mark, keeping, hide};
})();
