# Budget en schulden als tabel voor een rekenblad.
csv-title = Geld in een tabel
csv-link = Geld als tabel (rekenblad)
csv-lede = Neem de cijfers mee naar een rekenblad, of breng ze van daar naar hier.
csv-out = Meenemen
csv-out-words = Een bestand dat Excel, LibreOffice en Numbers goed openen. Het staat los van hier: wie het heeft, kan het lezen.
csv-budget = Wat binnenkomt en uitgaat
csv-in = Binnenbrengen
csv-in-words = Je ziet eerst rij per rij wat er gebeurt. Daarna kies je. Een rij die ontbreekt, haalt hier niets weg.
csv-pick = Kies een bestand (CSV)
csv-text = Of plak de tabel hier
csv-text-hint = Met de namen van de kolommen op de eerste rij.
csv-look = Kijken wat er gebeurt
csv-columns = Welke kolommen lezen we?
csv-columns-words = In elke volgorde. Laat je een kolom weg, dan blijft wat er staat. Dagen schrijf je als 2026-12-31 of 31/12/2026.
csv-empty = Kies een bestand of plak een tabel.
csv-letters = Sommige letters zijn niet leesbaar. Bewaar het bestand als “CSV UTF-8” en probeer opnieuw.
csv-too-many = Er staan te veel rijen in. Breng er hoogstens { $most } tegelijk binnen.
csv-too-large = Dit bestand is te groot: hoogstens { $most } kilobyte.
csv-no-names = We vinden de namen van de kolommen niet. Zet op de eerste rij minstens “schuldeiser”, of “soort” en “bedrag”.
csv-mistakes = { $count ->
    [one] Er is 1 vakje dat we niet kunnen lezen.
   *[other] Er zijn { $count } vakjes die we niet kunnen lezen.
 }
csv-mend = Dit klopt nog niet
csv-more = En nog { $count } andere.
csv-nothing-yet = Er is nog niets veranderd. Pas het aan in de tabel hieronder of in je bestand, en kijk opnieuw.
csv-place = Rij { $row }, “{ $column }”:
csv-row = rij { $row }
csv-row-wrong = Rij { $row }: { $why }
csv-why-missing = Hier moet iets staan.
csv-why-no-amount = Dit is geen bedrag. Schrijf het zoals 1489,00.
csv-why-no-percent = Dit is geen percentage. Schrijf het zoals 9,5.
csv-why-no-day = Dit is geen dag. Schrijf hem zoals 2026-12-31.
csv-why-unknown-word = Dit woord kennen we niet. Het kan zijn: { $known }.
csv-why-too-long = Dit is te lang: hoogstens { $most } letters.
csv-why-other-group = Dit staat hier al in een andere groep. Geef het een andere naam, of neem het eerst hier weg.
csv-why-twice = Dit kan maar één keer in de tabel staan.
csv-will = Dit zal er gebeuren
csv-will-lede = { $comes } nieuw, { $changes } anders, { $stands } zoals het is.
csv-unread = Deze kolommen lezen we niet: { $names }.
csv-comes = komt erbij
csv-stands = staat er al zo
csv-changes = wordt anders: { $what }
csv-nothing-out = Wat niet in de tabel staat, blijft hier gewoon staan.
csv-take-in = Binnenbrengen
done-money-csv = De tabel is binnengebracht.
done-money-csv-stands = Alles stond er al zo. Er is niets veranderd.
