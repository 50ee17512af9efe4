// The what-if of the web: each list becomes a slider, and the picture follows while it slides. Without this the lists
// and the button do the same.

const form = document.querySelector("form[data-what-if]");
if (form) {
  form.classList.add("slides");
  for (const list of form.querySelectorAll("select")) slide(list);
}

function slide(list) {
  const slider = document.createElement("input");
  const said = document.createElement("output");
  Object.assign(slider, { type: "range", min: 0, max: list.options.length - 1, step: 1, id: list.id });
  list.removeAttribute("id");
  list.hidden = true;
  said.htmlFor = slider.id;
  const show = () => {
    const words = list.selectedOptions[0].textContent;
    said.textContent = words;
    slider.value = list.selectedIndex;
    slider.setAttribute("aria-valuetext", words);
    list.closest(".if-domain").classList.toggle("is-loose", list.selectedIndex > 0);
  };
  list.after(slider, said);
  slider.addEventListener("input", () => {
    list.selectedIndex = Number(slider.value);
    show();
    later();
  });
  // A page that the browser brings back keeps what was chosen in its lists.
  window.addEventListener("pageshow", show);
  show();
}

let timer, asking;
function later() {
  clearTimeout(timer);
  timer = setTimeout(look, 150);
}

async function look() {
  asking?.abort();
  asking = new AbortController();
  const address = new URL(form.action);
  address.search = new URLSearchParams([...new FormData(form)].filter(([, value]) => value));
  const answer = await fetch(address, { signal: asking.signal }).catch(() => null);
  if (!answer?.ok) return;
  const text = await answer.text().catch(() => null);
  if (!text) return;
  const there = new DOMParser().parseFromString(text, "text/html");
  for (const part of document.querySelectorAll("[data-if-part]")) {
    const fresh = there.querySelector(`[data-if-part="${part.dataset.ifPart}"]`);
    if (fresh) part.replaceWith(fresh);
  }
  history.replaceState(null, "", address);
}
