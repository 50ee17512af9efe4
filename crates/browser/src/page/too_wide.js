// Nothing when the page fits; otherwise how wide it is and what sticks out, the innermost first.
const root = document.documentElement;
if (root.scrollWidth <= root.clientWidth) return null;
const over = [...document.body.querySelectorAll('*')].filter(element => {
  const box = element.getBoundingClientRect();
  return box.width > 0 && box.right + scrollX > root.clientWidth + 0.5;
});
const name = element => element.tagName.toLowerCase()
  + (element.id ? '#' + element.id : '')
  + [...element.classList].map(word => '.' + word).join('');
return { screen: root.clientWidth, page: root.scrollWidth, over: over.reverse().slice(0, 8).map(name) };
