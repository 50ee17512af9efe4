plan-lede = Doelen in eigen woorden, met kleine stappen. Wie doet wat, en tegen wanneer?
plan-new = Nieuw doel
plan-paper = Plan op papier
plan-back = Naar het hele plan
plan-empty = Er staat nog geen doel. Vraag { $name } wat hij of zij wil. Een klein doel is ook goed.
plan-why = Waarom is dat belangrijk?
plan-why-hint = Mag leeg blijven.
plan-steps = Wat nu komt
plan-where = Waar staat het?
plan-no-review = Nog niet bekeken waar het staat.
plan-review = Waar staat het nu?
plan-scale = Waarom, en hoe ziet vooruitgang eruit?
plan-ladder-title = De ladder van “{ $goal }”
plan-reviews-before = { $count ->
    [one] Eén keer eerder bekeken
   *[other] { $count } keer eerder bekeken
 }
plan-taken-back = { $count ->
    [one] Eén ding teruggenomen
   *[other] { $count } dingen teruggenomen
 }

# Stappen
plan-no-steps = Er staat geen open stap. Wat zou een kleine stap kunnen zijn?
plan-more-steps = { $count ->
    [one] Nog één stap
   *[other] Nog { $count } stappen
 }
plan-by = tegen { $day }
plan-was-by = was tegen { $day }
plan-done = Gedaan
plan-let-go = Laten we los
plan-more = Meer
plan-replan = Anders plannen
plan-end-with-words = Vertellen hoe het ging
plan-just-done = Gedaan:
plan-just-let-go = Losgelaten:
plan-was-done = Gedaan
plan-was-let-go = Losgelaten
plan-also-written = Ook opgeschreven:
plan-reopen = Weer openen
plan-ended = { $count ->
    [one] Eén stap achter de rug
   *[other] { $count } stappen achter de rug
 }
plan-step-add = Een stap erbij
plan-add = Erbij zetten
plan-step-title = Een kleine stap
plan-for-goal = Voor het doel “{ $goal }”
plan-step-words = Welke stap?
plan-step-hint = Zo klein dat hij bijna zeker lukt.
plan-step-by = Tegen wanneer?
plan-step-by-hint = Mag leeg blijven.
plan-who = Wie doet het?
plan-who-someone = Iemand anders
plan-who-name = Wie is dat?
plan-who-name-hint = Een voornaam is genoeg.
plan-replan-title = Een stap anders plannen
plan-end-title = Hoe ging het?
plan-end-words = Vertel het kort
plan-end-hint = Mag leeg blijven. Een stap loslaten mag altijd.

# Nieuw doel
plan-new-title = Nieuw doel
plan-new-lede = Schrijf het zoals het gezegd werd.
plan-new-words = Wat is het doel?
plan-new-words-hint = In eigen woorden. Alleen dit moet je invullen.
plan-domain = Bij welk deel van het leven hoort het?
plan-domain-hint = Mag leeg blijven.
plan-domain-none = Geen van deze
plan-first-step = Een eerste kleine stap
plan-scale-title = Waarom, en hoe ziet vooruitgang eruit?
plan-scale-legend = Hoe ziet vooruitgang eruit?
plan-scale-hint = Zo zien jullie later samen waar het staat. Vul in wat je al weet.

# Nieuw doel, vraag na vraag
plan-question-of = Vraag { $number } van { $count }
plan-next = Verder
plan-enough = Zo is het genoeg
plan-new-leave = Toch niet. Niets bewaren.
plan-ask-words = Wat wil je?
plan-ask-words-hint = Zeg het in je eigen woorden. Groot of klein, alles mag.
plan-ask-why = Waarom is dat belangrijk voor jou?
plan-ask-why-hint = Je mag dit ook leeg laten.
plan-ask-domain = Bij welk deel van je leven hoort het?
plan-ask-domain-hint = Je mag dit ook overslaan.
plan-ask-now = Hoe is het nu?
plan-ask-now-hint = Waar begin je? Eén zin is genoeg. Leeg laten mag.
plan-ask-hoped = Hoe zou het eruitzien als het lukt?
plan-ask-hoped-hint = Waaraan zie je dat het gelukt is? Leeg laten mag.
plan-ask-step = Wat is een kleine eerste stap?
plan-ask-step-hint = Zo klein dat hij bijna zeker lukt. Weet je er nog geen? Laat het leeg.
plan-ask-who = Wie doet die stap?
plan-ask-by = Tegen wanneer?
plan-ask-by-hint = Geen haast. Je mag dit leeg laten.
plan-ask-check = Klopt dit?
plan-ask-check-hint = Pas als je op “Bewaren” drukt, staat het in je plan.

# Waar staat het
plan-review-title = Waar staat het nu?
plan-review-level = Kies wat het best past
plan-review-words = Wat is er veranderd?
plan-review-hint = Mag leeg blijven.
plan-last-time = Vorige keer

# Mijn plan
plan-my = Mijn plan
plan-my-lede = Wat je wil, stap voor stap.
plan-my-empty = Er staat nog niets. Wat wil jij? Het mag iets kleins zijn.
plan-my-new = Ik wil iets nieuws
plan-my-paper = Mijn plan op papier
plan-my-agree = Ga je akkoord met dit doel?
plan-my-next = Wat nu komt
plan-my-all = Alles over dit doel
plan-my-back = Naar mijn plan
plan-my-steps = De stappen
plan-my-where = Waar staat het?

# Op papier
plan-paper-lede = Eén blad voor op de koelkast. Jij kiest wat erop staat.
plan-paper-keys = Druk af met Ctrl+P, of met het menu van je telefoon.
plan-paper-choose = Kies wat erop staat
plan-paper-what = Wat mag op het blad?
plan-paper-headline = Eigen woorden
plan-paper-nest = Het nest
plan-paper-promises = Afspraken
plan-paper-contact = Volgende afspraak
plan-paper-people = Namen
plan-paper-show = Toon het zo
plan-sheet-title = Het plan van { $name }
plan-sheet-no-goals = Wat wil ik?
plan-sheet-more = { $count ->
    [one] en nog één stap
   *[other] en nog { $count } stappen
 }
plan-sheet-promises = Dit spraken we af
plan-sheet-contact = We zien elkaar
plan-sheet-people = Wie kan ik bellen?
plan-sheet-date = Afgedrukt op { $day }

done-goal-set = Het doel staat in het plan.
done-goal-reviewed = Bewaard waar het nu staat.
done-goal-described = Bewaard.
done-step-added = De stap staat erbij.
done-step-planned = De stap is anders gepland.
done-step-reopened = De stap staat weer open.
plan-weight = Hoe zwaar telt dit?
plan-weight-title = Hoe zwaar telt dit doel?
plan-weight-why = Waarom vragen we dit?
plan-weight-why-words = Niet elk doel telt even zwaar. Wie zegt wat belangrijk is en wat moeilijk, zorgt dat een grote stap ook als een grote stap telt. Zei niemand iets, dan telt het doel gewoon mee.
plan-importance = Hoe belangrijk is dit doel?
plan-importance-own = Hoe belangrijk is dit voor jou?
plan-importance-1 = een beetje belangrijk
plan-importance-2 = belangrijk
plan-importance-3 = heel belangrijk
plan-difficulty = Hoe moeilijk is het?
plan-difficulty-own = Hoe moeilijk is het voor jou?
plan-difficulty-1 = goed te doen
plan-difficulty-2 = niet makkelijk
plan-difficulty-3 = heel moeilijk
done-goal-weighed = Het staat er: zo zwaar telt dit doel.
plan-attain-title = Hoe gaat het met ons samen?
plan-attain-more = Samen zijn we verder dan we hoopten.
plan-attain-hoped = Samen zijn we ongeveer waar we hoopten te zijn.
plan-attain-less = Samen zijn we nog niet waar we hoopten. Een goed moment om te vragen wat het plan nodig heeft.
plan-attain-score = { $count ->
    [one] Het cijfer van dit plan is { $score }, over één doel, het laatst bekeken { $day }. 50 is waar we op hoopten.
   *[other] Het cijfer van dit plan is { $score }, over { $count } doelen, het laatst bekeken { $day }. 50 is waar we op hoopten.
 }
plan-attain-not-a-grade = Dit zegt iets over het plan dat we samen dragen: past het, is er genoeg steun, is het niet te veel? Het zegt niets over { $name }, die hier de ladders zelf ziet en niet dit cijfer.
plan-attain-steps = Van de stappen zijn er { $done } gezet, { $gone } losgelaten en { $open } nog te zetten.
plan-attain-figure = Het plan over de tijd
