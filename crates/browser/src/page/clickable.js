// The element that says arguments[0], or the list of what can be clicked.
const plain = text => (text ?? '').replace(/\s+/g, ' ').trim();
const wanted = plain(arguments[0]);
const kinds = 'a[href], button, summary, label, input[type=submit], input[type=button], [role=button], [role=link], [role=tab]';
const visible = [...document.querySelectorAll(kinds)].filter(element => element.checkVisibility({ visibilityProperty: true }));
const names = element => [element.innerText, element.textContent, element.value, element.getAttribute('aria-label')].map(plain);
const exact = visible.filter(element => names(element).includes(wanted));
if (exact.length > 0) return exact[0];
const among = visible.filter(element => names(element).some(name => name.includes(wanted)));
if (among.length === 1) return among[0];
return visible.map(element => plain(element.innerText) || plain(element.value) || plain(element.getAttribute('aria-label')));
