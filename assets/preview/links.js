// Links lead nowhere. A listener of Java's would do, but the web view forgets it at the next garbage collection.
for (const kind of ['click', 'auxclick', 'submit']) {
  document.addEventListener(kind, event => event.preventDefault(), true);
}
