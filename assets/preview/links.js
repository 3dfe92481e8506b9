// Links lead nowhere. A listener of Java's would do, but the web view forgets it at the next garbage collection.
for (const kind of ['click', 'auxclick', 'submit']) {
  document.addEventListener(kind, event => event.preventDefault(), true);
}
// Nor does a refresh, which is no link and which no policy forbids: one that got into the page is stopped before it sets out.
{
  const metas = document.getElementsByTagName('meta'), own = metas.length;
  new MutationObserver(() => {
    if (metas.length === own) return;
    window.stop();
    location.href = 'javascript:void 0'; // takes the place of the refresh in the queue, and is forbidden itself
    [...metas].slice(own).forEach(meta => meta.remove());
  }).observe(document, {childList: true, subtree: true});
}
