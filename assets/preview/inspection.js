// Looks at a few elements of the article after the other with axe, as far as they changed since they were looked at. What axe finds is told by the
// element it is in. Only rules that can fail on a page of ours are run; what the article itself tells is checked without a page. axe reads
// the whole page each time, so a book is not looked at: it would be felt at each key.
const inspection = {fresh: new Set(), found: new Map(), busy: false, took: []};
const slice = 4, book = 150;
const rules = ['color-contrast', 'link-in-text-block', 'link-name', 'empty-heading', 'heading-order', 'image-alt', 'valid-lang', 'list', 'listitem'];
const isPart = node => node.nodeType === 1 && node.parentNode && node.parentNode.parentNode && node.parentNode.parentNode.nodeName === 'ARTICLE';
new MutationObserver(changes => {
  for (const change of changes) {
    for (const node of [change.target, ...change.addedNodes]) {
      let each = node;
      while (each && each.nodeName !== 'ARTICLE' && !isPart(each)) each = each.parentNode;
      if (each && isPart(each)) inspection.fresh.add(each);
      if (node.parentNode && node.parentNode.nodeName === 'ARTICLE') {
        for (const part of change.target === node ? [] : node.children) inspection.fresh.add(part);
      }
    }
  }
}).observe(document.querySelector('article'), {childList: true, subtree: true, characterData: true});
inspectAnew();
// Another style or width makes another page of the same elements.
function inspectAnew() {
  document.querySelectorAll('article > div > *').forEach(part => inspection.fresh.add(part));
}
// Begins with some elements that changed; tells whether there were any.
function inspect() {
  if (inspection.busy) return true;
  let parts = 0;
  document.querySelectorAll('article > div').forEach(group => parts += group.childElementCount);
  const some = [];
  for (const part of inspection.fresh) {
    if (some.length === slice) break;
    inspection.fresh.delete(part);
    if (part.isConnected && parts <= book) some.push(part);
  }
  if (some.length === 0) return false;
  inspection.busy = true;
  const began = performance.now();
  const done = nodes => {
    inspection.took.push(performance.now() - began);
    some.forEach(part => inspection.found.set(part, new Set()));
    for (const {rule, element} of nodes) {
      let each = element;
      while (each && !isPart(each)) each = each.parentNode;
      if (inspection.found.has(each)) inspection.found.get(each).add(rule);
    }
    inspection.busy = false;
  };
  axe.run({include: some}, {runOnly: {type: 'rule', values: rules}, resultTypes: ['violations'], elementRef: true, iframes: false,
                            preload: false, selectors: false, ancestry: false, xpath: false})
    .then(result => done(result.violations.flatMap(rule => rule.nodes.map(node => ({rule: rule.id, element: node.element})))),
          problem => { inspection.problem = String(problem); done([]); });
  return true;
}
// What was found, a line each: the rule, and the element by its number in the article.
function inspected() {
  for (const part of inspection.found.keys()) if (!part.isConnected) inspection.found.delete(part);
  const lines = [];
  let number = 0;
  for (const group of document.querySelectorAll('article > div')) {
    for (const part of group.children) {
      for (const rule of inspection.found.get(part) || []) lines.push(rule + ' ' + number);
      number++;
    }
  }
  return lines.join('\n');
}
