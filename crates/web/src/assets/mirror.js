// The language mirror looks along while somebody writes: what it sees stands under the field, and saving never waits for it.
for (const way of document.querySelectorAll("[data-mirror]")) {
  const language = way.querySelector("select");
  const fields = way.closest("form").querySelectorAll("textarea, input[type='text']:not([list])");
  const looks = [...fields].filter((field) => field.maxLength > 80).map((field) => looksAt(field, way.dataset.mirror, language));
  language.addEventListener("change", () => looks.forEach((look) => look(false)));
  way.querySelector("button[value='look']").addEventListener("click", (event) => {
    event.preventDefault();
    looks.forEach((look) => look(true));
  });
}

function looksAt(field, address, language) {
  const place = document.createElement("div");
  const count = document.createElement("p");
  const seen = document.createElement("div");
  place.className = "mirror";
  place.hidden = true;
  count.className = "mirror-count";
  count.setAttribute("aria-live", "polite");
  place.append(count, seen);
  field.closest(".field").append(place);
  let timer, asking, last = "";

  const show = (there, asked) => {
    const found = Number(there.dataset.count);
    const words = there.querySelector(".mirror-count");
    count.textContent = found || asked || seen.querySelector(".mirror-list") ? words.textContent : "";
    words.remove();
    seen.replaceChildren(...there.childNodes);
    place.hidden = !count.textContent && !seen.childElementCount;
  };

  const look = async (asked) => {
    clearTimeout(timer);
    const text = field.value;
    if (!asked && last === language.value + text) return;
    last = language.value + text;
    asking?.abort();
    if (!text.trim()) {
      count.textContent = "";
      seen.replaceChildren();
      place.hidden = true;
      return;
    }
    asking = new AbortController();
    const sent = { method: "POST", body: new URLSearchParams({ text, language: language.value }), signal: asking.signal };
    const answer = await fetch(address, sent).catch(() => null);
    if (!answer?.ok) return;
    const there = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector(".mirror");
    if (there && field.value === text) show(there, asked);
  };

  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(look, 600, false);
  });

  // One press puts the kinder words in; the browser's own undo takes them out again.
  seen.addEventListener("click", (event) => {
    const { start, length, words, instead } = event.target.closest("[data-instead]")?.dataset ?? {};
    if (!instead) return;
    const letters = [...field.value];
    if (letters.slice(Number(start), Number(start) + Number(length)).join("") !== words) return void look(true);
    const from = letters.slice(0, Number(start)).join("").length;
    field.focus();
    field.setSelectionRange(from, from + words.length);
    if (!document.execCommand("insertText", false, instead)) {
      field.setRangeText(instead, from, from + words.length, "end");
      field.dispatchEvent(new Event("input", { bubbles: true }));
    }
    look(true);
  });

  return look;
}
