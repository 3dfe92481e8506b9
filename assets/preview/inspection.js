// Looks at one group of the article after the other with axe, as far as it changed since it was looked at. What axe finds is told by the element
// of the group it is in. Only rules that can fail on a page of ours are run; what the article itself tells is checked without a page.
const inspection = {fresh: new Set(), found: new Map(), busy: false, took: []};
const rules = ['color-contrast', 'link-in-text-block', 'link-name', 'empty-heading', 'heading-order', 'image-alt', 'valid-lang', 'list', 'listitem'];
new MutationObserver(changes => {
  for (const change of changes) {
    let node = change.target;
    if (node.nodeName === 'ARTICLE') {
      change.addedNodes.forEach(group => inspection.fresh.add(group));
      change.removedNodes.forEach(group => inspection.found.delete(group));
      continue;
    }
    while (node && node.parentNode && node.parentNode.nodeName !== 'ARTICLE') node = node.parentNode;
    if (node) inspection.fresh.add(node);
  }
}).observe(document.querySelector('article'), {childList: true, subtree: true, characterData: true});
inspectAnew();
// Another style or width makes another page of the same elements.
function inspectAnew() {
  document.querySelectorAll('article > div').forEach(group => inspection.fresh.add(group));
}
// Begins with a group that changed; tells whether there was one.
function inspect() {
  if (inspection.busy) return true;
  for (const group of inspection.fresh) {
    inspection.fresh.delete(group);
    if (!group.isConnected) continue;
    inspection.busy = true;
    const began = performance.now();
    const done = found => {
      inspection.took.push(performance.now() - began);
      inspection.found.set(group, found);
      inspection.busy = false;
    };
    axe.run(group, {runOnly: {type: 'rule', values: rules}, resultTypes: ['violations'], elementRef: true, iframes: false, preload: false,
                    selectors: false, ancestry: false, xpath: false})
      .then(result => done(result.violations.flatMap(rule => rule.nodes.map(node => ({rule: rule.id, element: node.element})))),
            problem => { inspection.problem = String(problem); done([]); });
    return true;
  }
  return false;
}
// What was found, a line each: the rule, and the element by its number in the article.
function inspected() {
  const lines = new Set();
  let before = 0;
  for (const group of document.querySelectorAll('article > div')) {
    for (const {rule, element} of inspection.found.get(group) || []) {
      let each = element;
      while (each && each.parentNode !== group) each = each.parentNode;
      if (each) lines.add(rule + ' ' + (before + [...group.children].indexOf(each)));
    }
    before += group.childElementCount;
  }
  return [...lines].join('\n');
}
