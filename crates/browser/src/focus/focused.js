const plain = text => (text ?? '').replace(/\s+/g, ' ').trim();
const element = document.activeElement ?? document.body;
const seen = colour => !/^(transparent|rgba\(.*, 0\))$/.test(colour);
const outlined = one => {
  const style = getComputedStyle(one);
  return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1 && seen(style.outlineColor);
};
// A radio button or a check box is often hidden, and its label or what is around it shows the focus.
const places = [element, ...(element.labels ?? []), element.parentElement, element.nextElementSibling].filter(Boolean);
const box = element.getBoundingClientRect();
const middle = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
return {
  tag: element.tagName.toLowerCase(),
  id: element.id ?? '',
  name: element.getAttribute('name') ?? '',
  text: plain(element.innerText) || plain(element.getAttribute('aria-label')) || plain(element.labels?.[0]?.innerText) || plain(element.value),
  outline_visible: element !== document.body && element.matches(':focus-visible') && places.some(outlined),
  in_view: middle !== null && (element.contains(middle) || middle.contains(element)),
};
