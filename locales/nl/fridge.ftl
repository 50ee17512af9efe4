# Het betaalplan op één blad, voor op de koelkast.
fridge-link = Het plan voor op de koelkast
fridge-lede = Eén blad met grote cijfers. Hang het waar je het ziet, en kruis elke maand af.
fridge-none = Er is nog geen plan om op te hangen.
fridge-title = Het betaalplan van { $name }
fridge-words = Stap voor stap. Elke maand telt.
fridge-show = Wat mag erop staan?
fridge-show-hint = Wie in de keuken komt, leest mee.
fridge-show-living = Wat er is om van te leven
fridge-show-done = Wat al betaald is
fridge-show-names = Aan wie er betaald wordt
fridge-living = Om van te leven
fridge-to-debts = Naar de schulden
fridge-end = Klaar
fridge-to-go = { $count ->
    [one] nog 1 maand
   *[other] nog { $count } maanden
 }
fridge-gone = { $count ->
    [one] 1 schuld is helemaal weg.
   *[other] { $count } schulden zijn helemaal weg.
 }
fridge-pays = Elke maand betalen
fridge-from-until = { $from } tot en met { $until }
fridge-day = telkens op dag { $day }
fridge-others = de anderen samen
fridge-together = Samen
fridge-later = Wat daarna komt, staat in het plan.
fridge-tick = Kruis af wat lukte
fridge-ticked = (gelukt)
fridge-kind = Lukt het een maand niet? Dat kan iedereen overkomen. Zeg het, dan passen we het plan aan.
receipt-of-money-to-live-on = Wat nodig is om te leven (wat je opschreef of het bedrag dat jullie kozen, het grootste van de twee), plus wat het plan die maand overlaat.
receipt-input-left = Laat het plan over
