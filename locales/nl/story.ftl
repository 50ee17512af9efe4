# Het verhaal

story-title = Verhaal
story-title-own = Jouw verhaal
story-lede = In de eigen woorden van wie vertelt. { $name } staat voorop.
story-lede-own = In jouw woorden. Je kan altijd iets bij vertellen.
story-tell = Vertel iets
story-tell-lede = Schrijf op zoals het gezegd is. Eén zin is genoeg.
story-tell-lede-own = Eén zin is genoeg. Fouten zijn niet erg.
story-write = Vertel iets
story-words = De woorden, zoals ze gezegd zijn
story-words-own = In jouw woorden
story-prompts = Weet je niet hoe te beginnen? Kies een vraag.
story-prompt-good-day = Een goede dag
story-prompt-good-day-more = Wat deed je die dag? Wie was erbij? Wat maakte het goed?
story-prompt-can-do = Iets wat je kan
story-prompt-can-do-more = Wat doe je goed? Van wie leerde je het? Wie heeft het al gezien?
story-prompt-awake = Wat je wakker houdt
story-prompt-awake-more = Wat gaat er door je hoofd? Sinds wanneer? Wat zou al een beetje helpen?
story-prompt-otherwise = Wat je graag anders wil
story-prompt-otherwise-more = Hoe ziet een gewone dag er dan uit? Wie merkt het eerst dat het beter gaat?
story-about-fold = Waarover gaat het? Dit hoeft niet.
story-about-which = Bij welk deel van het leven hoort het?
story-about-hint = Zo vind je het later makkelijk terug.
story-about-anything = Van alles
story-why = Wie leest dit, en waarom vragen we het?
story-why-own = Jouw woorden staan voorop. Iedereen in je kring kan ze lezen. Je kan ze altijd anders verwoorden of terugnemen.
story-why-beside = Wie zelf vertelt, bepaalt mee waar het over gaat. Iedereen in de kring kan dit lezen. De persoon ziet ook de vroegere woorden.
story-empty = Hier staat nog niets. Begin met één zin die je hoorde. Schrijf ze op zoals ze gezegd is.
story-empty-own = Jouw boek is nog leeg. Wat wil je dat mensen eerst over jou weten?
story-empty-sieved = Hier vind je niets met deze keuze.
story-show-all = Toon alles
story-sieve = Kies wat je leest
story-whose = Wiens woorden
story-everybody = Iedereen
story-about = Waarover
story-about-all = Alles
story-from-oldest = Lees vanaf het begin
story-from-newest = Toon eerst het nieuwste
story-change = Iets veranderen
story-on-top = Staat bovenaan
story-put-on-top = Zet dit bovenaan mijn dossier
story-take-off-top = Haal dit weg van bovenaan
story-which-on-top = Wat moet er bovenaan staan?
story-which-on-top-own = Je koos twee keer iets anders. Welke woorden blijven bovenaan staan?
story-which-on-top-theirs = Er is twee keer iets anders gekozen. De persoon zegt zelf wat blijft staan.
story-none-on-top = (niets bovenaan)
story-taken-back = { $count ->
    [one] Eén tekst teruggenomen
   *[other] { $count } teksten teruggenomen
 }
taken-back-hint = Alleen jij ziet dit nog. Je kan het terugzetten.

done-story-told = Het staat in het verhaal.
done-story-on-top = Deze woorden staan nu bovenaan het dossier.
done-story-off-top = Deze woorden staan niet meer bovenaan.
