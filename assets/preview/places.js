// Which element shows which block. The article's elements are counted through all its groups, and in each the elements that hold the text
// of a block are counted; where there is none, as of a picture without a caption, the element itself is the one.
var places = (() => {
  const groups = () => [...document.querySelector('article').children];
  function element(index) {
    let at = index;
    for (const group of groups()) {
      if (at < group.childElementCount) return group.children[at];
      at -= group.childElementCount;
    }
    return null;
  }
  function indexOf(element) {
    let before = 0;
    for (let group = element.parentElement.previousElementSibling; group; group = group.previousElementSibling) {
      before += group.childElementCount;
    }
    return before + [...element.parentElement.children].indexOf(element);
  }
  function texts(element) {
    const holds = element.matches('header') ? 'h1, .standfirst'
      : element.matches('ul, ol') ? 'li'
      : element.matches('.fact-box') ? 'p'
      : element.matches('.correction') ? 'p:not(.correction-date)'
      : element.matches('figure') ? 'blockquote > p, figcaption' : null;
    const found = holds ? [...element.querySelectorAll(holds)] : [];
    return found.length ? found : [element];
  }
  const foreign = node => node.nodeType === 1 && node.matches('ul, ol, .credit');
  // The letters of a text: its text nodes and its line breaks, without a list in an item or the credit behind a caption.
  function* letters(node) {
    if (node.nodeType === 3 || node.nodeName === 'BR') yield node;
    else for (const child of node.childNodes) if (!foreign(child)) yield* letters(child);
  }
  const length = node => node.nodeType === 3 ? node.length : 1;
  function before(text, container, offset) {
    const end = document.createRange();
    end.setStart(container, offset);
    let units = 0;
    for (const node of letters(text)) {
      if (node === container) return units + offset;
      if (end.comparePoint(node, 0) >= 0) return units;
      units += length(node);
    }
    return units;
  }
  function point(text, units) {
    let left = units, last = [text, 0];
    for (const node of letters(text)) {
      const index = [...node.parentNode.childNodes].indexOf(node);
      if (left <= length(node)) return node.nodeType === 3 ? [node, left] : [node.parentNode, index + left];
      left -= length(node);
      last = node.nodeType === 3 ? [node, node.length] : [node.parentNode, index + 1];
    }
    return last;
  }
  const fields = [['.kicker', 'KICKER'], ['.dateline', 'DATELINE'], ['.byline, .biography', 'BYLINE'], ['.editors-note', 'EDITORS_NOTE']];
  // What is at a place in the window: "field NAME", "text ELEMENT TEXT UNITS", or nothing.
  function at(x, y) {
    const caret = document.caretRangeFromPoint(x, y);
    const hit = document.elementFromPoint(x, y);
    const whole = node => {
      const inside = node && (node.nodeType === 1 ? node : node.parentElement);
      return inside && inside.closest('article > div > *');
    };
    const element = whole(hit) || whole(caret && caret.startContainer);
    if (!element || x >= document.documentElement.clientWidth) return '';
    const field = fields.find(each => hit.closest(each[0]));
    if (field) return 'field ' + field[1];
    const all = texts(element);
    let found = all.findLast(text => caret && text.contains(caret.startContainer));
    const within = found !== undefined;
    if (!within) found = all.findLast(text => text.getBoundingClientRect().top <= y) || all[0];
    const units = within ? before(found, caret.startContainer, caret.startOffset) : 0;
    return ['text', indexOf(element), all.indexOf(found), units].join(' ');
  }
  // The text at the upper edge: "ELEMENT TEXT SHARE", the share of it that is over the edge.
  function top() {
    const under = node => node.getBoundingClientRect().bottom > 1;
    const group = groups().find(under);
    const element = group && [...group.children].find(under);
    if (!element) return '';
    const all = texts(element);
    const text = all.find(under) || all[all.length - 1];
    const rect = text.getBoundingClientRect();
    const share = rect.height > 0 ? Math.min(1, Math.max(0, -rect.top / rect.height)) : 0;
    return [indexOf(element), all.indexOf(text), share].join(' ');
  }
  return {element, indexOf, texts, before, point, at, top};
})();
