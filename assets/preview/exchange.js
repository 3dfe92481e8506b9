// Takes elements out of the article and puts others in their place. The article stands in groups of some hundred elements, a plain div
// each: WebKit lays out all children of an element where one of them changes, and of a book that would be felt at each key. A group ends
// nowhere between a heading and what follows, as the style sets two headings in a row closer.
const most = 100;
function exchange(from, removed, html) {
  const heading = /^H[2-4]$/;
  const article = document.querySelector('article');
  const fresh = () => document.createElement('div');
  let group = article.firstElementChild || article.appendChild(fresh()), at = from;
  while (at > group.childElementCount) {
    at -= group.childElementCount;
    group = group.nextElementSibling;
  }
  for (let each = group, first = at; removed > 0; first = 0) {
    const next = each.nextElementSibling;
    const count = Math.min(removed, each.childElementCount - first);
    if (each !== group && count === each.childElementCount) {
      each.remove();
    } else if (count > 0) {
      stretch(each, first, first + count).deleteContents();
    }
    removed -= count;
    each = next;
  }
  if (html && at >= most && at === group.childElementCount && !heading.test(group.lastElementChild.tagName)) {
    const behind = fresh();
    group.after(behind);
    group = behind;
    at = 0;
  }
  if (at === 0) group.insertAdjacentHTML('afterbegin', html);
  else group.children[at - 1].insertAdjacentHTML('afterend', html);
  const count = group.childElementCount;
  if (count === 0 && article.childElementCount > 1) group.remove();
  let middle = count >> 1;
  while (count > 2 * most && middle < count && heading.test(group.children[middle - 1].tagName)) middle++;
  if (count > 2 * most && middle < count) {
    const behind = fresh();
    behind.append(stretch(group, middle, count).extractContents());
    group.after(behind);
  }
}
function stretch(group, from, to) {
  const range = document.createRange();
  range.setStartBefore(group.children[from]);
  if (to < group.childElementCount) range.setEndBefore(group.children[to]);
  else range.setEndAfter(group.lastChild);
  return range;
}
