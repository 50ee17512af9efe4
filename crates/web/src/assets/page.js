// Small helps on a page that is complete without them: reading aloud, printing, and not losing what was typed.

const speech = window.speechSynthesis;

function readable() {
  const skip = "nav, form, .thing-menu, .read-aloud, .said form, svg, [aria-hidden='true'], script";
  const parts = [];
  for (const part of document.querySelectorAll("main h1, main h2, main h3, main p, main li, main blockquote, main dt, main dd, main legend, main label, main figcaption")) {
    if (part.closest(skip) && !part.closest("form.card")) continue;
    if (part.querySelector("p, li, blockquote, h2, h3")) continue;
    const words = part.innerText.trim();
    if (words) parts.push(words);
  }
  return parts;
}

for (const button of document.querySelectorAll("[data-read-aloud]")) {
  if (!speech) break;
  button.hidden = false;
  const label = button.querySelector("span");
  const [start, stop] = [label.textContent, button.dataset.stop];
  const rest = () => { label.textContent = start; button.setAttribute("aria-pressed", "false"); };
  button.addEventListener("click", () => {
    if (button.getAttribute("aria-pressed") === "true") { speech.cancel(); rest(); return; }
    speech.cancel();
    label.textContent = stop;
    button.setAttribute("aria-pressed", "true");
    const parts = readable();
    parts.forEach((words, n) => {
      const utterance = new SpeechSynthesisUtterance(words);
      utterance.lang = document.documentElement.lang;
      utterance.rate = 0.95;
      if (n === parts.length - 1) utterance.onend = rest;
      speech.speak(utterance);
    });
  });
}
window.addEventListener("pagehide", () => speech?.cancel());

for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}

// What is shown once is easily copied.
for (const field of document.querySelectorAll("[data-select]")) field.addEventListener("focus", () => field.select());
for (const button of document.querySelectorAll("[data-copy]")) {
  if (!navigator.clipboard) break;
  button.hidden = false;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).value);
    button.querySelector("span").textContent = button.dataset.copied;
  });
}

// Leaving with words that were typed and not sent: the browser asks first.
for (const form of document.querySelectorAll("form[data-keep]")) {
  let typed = false;
  form.addEventListener("input", () => { typed = true; });
  form.addEventListener("submit", () => { typed = false; });
  window.addEventListener("beforeunload", (event) => { if (typed) event.preventDefault(); });
}

// What is wrong with a form is the first thing to hear of.
document.querySelector(".wrong-summary")?.focus();

// A place named in the address shows itself, also when it is folded away.
function unfold() {
  const named = location.hash && document.getElementById(location.hash.slice(1));
  if (named instanceof HTMLDetailsElement) named.open = true;
  const fold = named && named.closest("details:not([open])");
  if (!fold) return;
  fold.open = true;
  named.scrollIntoView();
}
unfold();
window.addEventListener("hashchange", unfold);

// Where one waits for the other at the table: look now and then, and go on once there is something else to see.
const waiting = document.querySelector("[data-look-again]");
async function look() {
  if (document.hidden) return;
  const answer = await fetch(location.href).catch(() => null);
  if (!answer?.ok) return;
  const there = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("[data-look-again]");
  if (there?.dataset.lookAgain !== waiting.dataset.lookAgain) location.replace(location.pathname + location.search);
}
if (waiting) setInterval(look, 4000);

// A scale can be held with a thumb: sliding along it takes the knot along.
for (const scale of document.querySelectorAll(".scale")) {
  const inputs = [...scale.querySelectorAll("input")];
  let from = null;
  const hold = (event) => {
    const { left, width } = scale.getBoundingClientRect();
    const n = Math.floor(((event.clientX - left) / width) * inputs.length);
    const input = inputs[Math.min(Math.max(n, 0), inputs.length - 1)];
    if (input.checked) return;
    input.checked = true;
    input.dispatchEvent(new Event("input", { bubbles: true }));
  };
  scale.addEventListener("pointerdown", (event) => { if (event.button === 0) from = event.clientX; });
  scale.addEventListener("pointermove", (event) => {
    if (from === null || (!scale.hasPointerCapture(event.pointerId) && Math.abs(event.clientX - from) < 8)) return;
    scale.setPointerCapture(event.pointerId);
    hold(event);
  });
  for (const end of ["pointerup", "pointercancel"]) scale.addEventListener(end, () => { from = null; });
}
