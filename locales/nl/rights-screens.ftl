# De schermen over rechten. De rechten zelf staan in rights.ftl.
rights-title = Rechten
rights-lede = Wat { $name } kan krijgen, en hoe ver het staat. Wie beslist, staat er altijd bij.
rights-lede-own = Wat je kan krijgen, en hoe ver het staat. Een recht vragen is geen gunst.
rights-begin = Samen kijken welke rechten er kunnen zijn
rights-begin-own = Krijg je alles waar je recht op hebt?
rights-begin-words = Een paar vragen volstaan. Er wordt niets bewaard, tenzij jullie dat willen.
rights-begin-words-own = We stellen een paar vragen, één voor één. Je mag er altijd een overslaan. Er wordt niets bewaard, tenzij jij dat wil.
rights-begin-press = Kijken
rights-begin-press-own = Kijk mee
rights-kept-count = { $count ->
    [0] Er zijn geen antwoorden bewaard
    [one] 1 antwoord is bewaard
   *[other] { $count } antwoorden zijn bewaard
}
rights-none-followed = Er wordt nog geen recht gevolgd. Dat begint met kijken.
rights-under-way = Onderweg
rights-granted = Gekregen
rights-ended = { $count ->
    [one] 1 recht dat afliep
   *[other] { $count } rechten die afliepen
}
rights-taken-back = { $count ->
    [one] 1 recht werd teruggenomen
   *[other] { $count } rechten werden teruggenomen
}
rights-marks-taken-back = { $count ->
    [one] 1 aantekening werd teruggenomen
   *[other] { $count } aantekeningen werden teruggenomen
}
rights-bring = Samen brengen de gekregen rechten { $amount } per maand op.
rights-due = Hier loopt een termijn
rights-appeal-until = In beroep gaan kan tot en met { $day } ({ $count ->
    [0] vandaag
    [one] nog 1 dag
   *[other] nog { $count } dagen
}).
rights-appeal-passed = De dag om in beroep te gaan was { $day }. Vraag raad aan een dienst voor rechtshulp: soms kan er nog iets.
rights-appeal-unknown = Er is nog geen dag ingevuld. In de brief staat tot wanneer je in beroep kan gaan. De wettelijke termijn kennen we niet voor elk recht: niet nagekeken.

# Kijken.
rights-check = Rechten bekijken
rights-check-own = Rechten bekijken
rights-check-lede = Vul in wat jullie weten en laat de rest open. De antwoorden blijven in deze pagina: ze worden niet bewaard.
rights-check-lede-own = Eén vraag per keer. Overslaan mag altijd. Er wordt niets bewaard.
rights-look = Kijken
rights-look-with = Kijken met deze antwoorden
rights-not-said = Niet gezegd
rights-nobody = Niemand
rights-hint-income-year = Het staat op het laatste aanslagbiljet. Niet bij de hand? Laat open.
rights-hint-amount = In euro, zoals 137,10
rights-hint-amounts = In euro, met een puntkomma ertussen, zoals 137,10; 45
rights-hint-ages = In jaren, met een komma ertussen, zoals 9, 4
rights-slip-number = Schrijf hier een getal zonder komma, zoals 4.
rights-slip-amount = Schrijf hier een bedrag in euro, zoals 137,10.
rights-slip-most = Dit kunnen we niet lezen. Het hoogste dat hier past, is { $most }.
slip-rights-amount = Schrijf een bedrag in euro, zoals 137,10, of laat het leeg.
rights-group-home = Wie er thuis woont
rights-group-income = Wat er binnenkomt
rights-group-allowances = Uitkeringen en toelagen
rights-group-housing = Hoe jullie wonen
rights-group-else = School, gezondheid en andere vragen
rights-group-has = Wat er al is
rights-not-needed = { $count ->
    [one] 1 vraag die nu niets verandert
   *[other] { $count } vragen die nu niets veranderen
}
rights-next = Verder
rights-skip = Sla over
rights-left = { $count ->
    [one] Nog hoogstens 1 vraag.
   *[other] Nog hoogstens { $count } vragen.
}
rights-show = Toon wat we nu zien
rights-go-on = Nog een vraag beantwoorden
rights-why = Waarom vragen we dit?
rights-why-words = We vragen alleen wat een recht kan openen of sluiten. We vragen geen naam, geen rijksregisternummer en geen geboortedatum. Je antwoorden blijven op deze pagina.
rights-on = Dit is wat gold op { $day }.
rights-today = Kijk voor vandaag
rights-other-day = Kijken voor een andere dag
rights-day = Welke dag?
rights-look-then = Kijk voor die dag
rights-other-day-hint = Zo kan een berekening van vroeger opnieuw, met de regels van toen.
rights-no-rules = Voor { $day } kennen we geen regels. De oudste beginnen op { $first }.

# Wat we zien.
rights-found-lede-own = Dit zien we met wat je zei. Wie beslist, kan het anders zien. Vragen mag altijd.
rights-nothing-said = Vul iets in en druk op “Kijken”. Hier verschijnt wat er kan zijn.
rights-none-found = Met deze antwoorden zien we nu geen recht dat nog niet gevraagd is. Verandert er iets? Kijk dan opnieuw.
rights-likely-hint = Alles wat we weten, spreekt ervoor. De moeite om te vragen.
rights-possible-hint = Dit hangt nog van iets af.
rights-had = Wat er al is
rights-not-now = Nu niet ({ $count })
rights-not-hint = Met deze antwoorden. Als er iets verandert, kan het wel.
rights-not-known = Over deze dag weten we niets van: { $rights }.
rights-depends = Dit hangt af van één vraag:
rights-answer = Beantwoord deze vraag
rights-answer-of = Beantwoord deze vraag: { $question }
rights-gives = Het brengt { $amount } per maand op.
rights-make-step = Maak er een stap van
rights-make-step-of = Maak er een stap van: { $right }
rights-have = Dit is er al
rights-have-of = Dit is er al: { $right }
rights-followed = Hier wordt aan gewerkt
rights-more = Hoe vragen, en wat meenemen
rights-who-decides = Wie beslist
rights-how = Hoe vragen
rights-papers = Wat meenemen
rights-missed = Waarom het vaak gemist wordt
rights-checked = Vergeleken met de bron op { $day }
rights-since = geldt sinds { $day }
rights-source = bron: { $site }

# Bewaren.
rights-keep = Bewaar deze antwoorden
rights-keep-title = Deze antwoorden bewaren?
rights-keep-lede = Alleen als { $name } dat wil. Wie dit deel van het dossier mag zien, ziet dan ook de antwoorden. Elk antwoord kan weer weg.
rights-keep-lede-own = Dat hoeft niet. Bewaar je ze, dan hoef je ze later niet opnieuw te geven. Wie dit deel van je dossier mag zien, ziet ze ook. Elk antwoord kan je weer laten vergeten.
rights-nothing-kept = Van deze antwoorden wordt niets bewaard.
rights-answers = Bewaarde antwoorden
rights-answers-lede = Wat bewaard is omdat { $name } dat wilde. Elk antwoord kan vergeten worden.
rights-answers-lede-own = Wat bewaard is omdat jij dat wilde. Elk antwoord kan je laten vergeten.
rights-answers-none = Er is niets bewaard. Kijken kan ook zonder iets te bewaren.
rights-differ = Jullie zeggen hier iets anders. Dat kan een begin zijn om erover te praten.
rights-forget = Vergeet dit
rights-forget-of = Vergeet dit: { $answer }
rights-forget-all = Vergeet alles wat ik zei

# Een recht volgen.
rights-goal = Vragen waar er recht op is
rights-step-words = Vragen: { $right }
rights-now = Waar staat het?
rights-course = Wat er gebeurde
rights-steps = In het plan
rights-no-steps = In het plan staat nog geen stap voor dit recht.
rights-money = In het geld
rights-money-words = Dit is { $amount } per maand. Staat het al in het budget? Wat daar staat, telt mee voor wat er naar schulden kan.
rights-money-comes = Er komt geld bij
rights-money-lower = Een rekening wordt lager
rights-was-found = Gevonden
rights-found-by = Gekeken voor { $day }, met de regel die geldt sinds { $from }: { $answer }.
rights-repeat = Kijk opnieuw voor die dag
rights-was-asked = Gevraagd
rights-was-asked-at = Gevraagd: { $place }
rights-was-granted = Gekregen
rights-was-turned-down = Wie beslist, zei nee
rights-was-appealed = In beroep gegaan
rights-was-appealed-with = In beroep gegaan: { $with }
rights-ended-stands = Het antwoord blijft zoals het is
rights-ended-let-go = We laten dit nu los
rights-from = vanaf { $day }
rights-a-month = { $amount } per maand
rights-with-papers = Meegegeven: { $papers }.
rights-appeal-day = In beroep gaan kan tot en met { $day }, zoals het in de brief staat.
rights-stage-found = Gevonden
rights-stage-asked = Gevraagd
rights-stage-granted = Gekregen
rights-stage-turned-down = Antwoord: nee
rights-stage-appealed = In beroep
rights-stage-ended = Afgelopen

# Wat er gebeurde, opschrijven.
rights-note-asked = Het is gevraagd
rights-note-granted = Het is gekregen
rights-note-turned-down = Ze zeiden nee
rights-note-appealed = In beroep gaan
rights-note-ended = Hier stopt het
rights-words-asked = Hoe ging het?
rights-words-granted = Wil je er iets bij zeggen?
rights-words-turned-down = Welke reden gaven ze? In hun woorden
rights-words-appealed = Waarom zijn jullie het niet eens?
rights-words-ended = Wil je er iets bij zeggen?
rights-asked-place = Waar, of aan wie?
rights-asked-papers = Welke papieren gingen mee?
rights-granted-from = Vanaf welke dag?
rights-granted-monthly = Wat brengt het per maand op?
rights-appeal-by = Tot wanneer kan je in beroep gaan?
rights-appeal-by-hint = Dat staat in de brief. Staat het er niet? Laat het open en vraag raad aan een dienst voor rechtshulp.
rights-appealed-with = Bij wie?
rights-appealed-hint = Bijvoorbeeld de arbeidsrechtbank, of de dienst zelf
rights-ended-how = Hoe loopt het af?
done-rights-step = De stap staat in het plan.
done-rights-followed = Dit recht wordt nu gevolgd.
done-rights-kept = De antwoorden zijn bewaard.
done-rights-nothing-new = Deze antwoorden waren al bewaard.
done-rights-forgotten = Vergeten.
done-rights-asked = Opgeschreven: het is gevraagd.
done-rights-granted = Opgeschreven: het is gekregen.
done-rights-turned-down = Opgeschreven. Een nee is niet altijd het einde.
done-rights-appealed = Opgeschreven: jullie gaan in beroep.
done-rights-ended = Opgeschreven.

# Het blad voor aan het loket.
rights-sheet = Blad voor aan het loket
rights-sheet-of = Blad voor aan het loket: { $right }
rights-sheet-lede = Om af te drukken en mee te nemen. Er staat niets over je gezin op.
rights-sheet-where = Waar
rights-sheet-ask = Wat je vraagt
rights-sheet-papers = Wat je meeneemt
rights-sheet-answer = Wat ze antwoordden
rights-sheet-day = Op welke dag
rights-sheet-spoke = Met wie je sprak
rights-sheet-said = Wat ze zeiden
rights-sheet-until = Tot wanneer je in beroep kan gaan
rights-sheet-proof = Vraag altijd een bewijs dat je het gevraagd hebt, met de datum erop. Wie nee zegt, moet schrijven waarom.
rights-sheet-made = Gemaakt op { $day }
