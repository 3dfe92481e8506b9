// Pictures. The page may load none, so each element that names one is given its bytes, once: the element itself is kept and hung again
// where its figure is exchanged, as a key in its caption has it.
var prints = new Map(), names = new WeakMap(), hung = new Map();
function hang() {
  const wanted = [];
  for (const img of document.querySelectorAll('article img')) {
    if (names.has(img)) continue;
    const file = img.getAttribute('src');
    const all = hung.get(file) || [];
    const kept = all.find(old => !old.isConnected);
    if (kept) {
      kept.alt = img.alt;
      img.replaceWith(kept);
    } else {
      names.set(img, file);
      hung.set(file, all.concat([img]));
      if (prints.has(file)) img.src = prints.get(file);
    }
    wanted.push(file);
  }
  return wanted.join('\n');
}
function develop(file, print) {
  if (prints.get(file) === print) return;
  prints.set(file, print);
  for (const img of hung.get(file) || []) img.src = print;
}
