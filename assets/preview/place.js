// The reader's place: which element stands at the top of what is seen, and how much of it is over the edge. It is kept while the page is
// laid out for another width, which the page learns with one frame and has done with the next.
var kept = null;
function keep() {
  const over = list => [...list].find(element => element.getBoundingClientRect().bottom > 0);
  const group = scrollY > 0 && over(document.querySelectorAll('article > div'));
  const element = group && over(group.children);
  const box = element && element.getBoundingClientRect();
  kept = box && {element, share: box.height > 0 ? -box.top / box.height : 0};
}
function goBack() {
  if (!kept || !kept.element.isConnected) return;
  const box = kept.element.getBoundingClientRect();
  scrollTo(0, scrollY + box.top + kept.share * box.height);
}
addEventListener('resize', goBack);
