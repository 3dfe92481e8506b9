// Puts other rules into the one style element the page allows itself.
function dress(rules) {
  document.querySelector('style').textContent = rules;
}
