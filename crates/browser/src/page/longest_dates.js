// Every day and month on the page becomes the one with the longest name, so that what fits today fits on any day.
const longest = {
  nl: [/\b(?:maan|dins|woens|donder|vrij|zater|zon)dag\b/gi, 'donderdag',
    /\b(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\b/gi, 'september'],
  fr: [/\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b/gi, 'mercredi',
    /(?<!\p{L})(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)(?!\p{L})/giu,
    'septembre'],
  en: [/\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/gi, 'Wednesday',
    /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/g, 'September'],
};
const [days, day, months, month] = longest[document.documentElement.lang.slice(0, 2)] ?? longest.en;
const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
for (let text = texts.nextNode(); text; text = texts.nextNode()) {
  const said = text.data;
  if (['SCRIPT', 'STYLE', 'TEXTAREA'].includes(text.parentElement?.tagName)) continue;
  const longer = said.replace(days, day).replace(months, month).replace(/\b[1-9] (?=sept|Sept)/g, '30 ');
  if (longer !== said) text.data = longer;
}
