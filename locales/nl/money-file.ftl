# Schulden als bestand: meenemen of ophalen.
money-file = Schulden als bestand
money-file-start = Meenemen of ophalen
money-file-lede = Neem de schulden mee naar een andere dienst, of haal op wat een dienst je gaf.
money-file-out = Meenemen
money-file-out-words = Eén bestand met de schulden, wat er betaald is en het plan, in de taal die Vlaamse diensten afspraken (OSLO schuldbeheer). Wat je over brieven en gesprekken schreef, zit er niet in.
money-file-out-words-own = Eén bestand met je schulden, wat je betaalde en je plan, in de taal die Vlaamse diensten afspraken (OSLO schuldbeheer). Wat je over brieven en gesprekken schreef, zit er niet in. Jij kiest wie het krijgt.
money-file-out-do = Het bestand meenemen
money-file-out-not = Alleen { $name } kan dit bestand meenemen. Doe het samen aan tafel.
money-file-in = Ophalen uit een bestand
money-file-in-words = Je ziet eerst wat er zal gebeuren. Pas daarna komt er iets bij de schulden.
money-file-pick = Kies het bestand
money-file-too-large = Dit bestand is te groot. Er past ongeveer 1 megabyte.
money-file-text = Of plak hier wat in het bestand staat
money-file-text-hint = Zo’n bestand is gewone tekst. De naam eindigt vaak op .jsonld of .json.
money-file-look = Kijken wat er zal gebeuren
money-file-empty = Kies een bestand, of plak wat erin staat.
money-file-no-json = Dit is geen bestand dat we kunnen lezen. Vraag de dienst om het opnieuw te maken (JSON-LD, OSLO schuldbeheer).
money-file-no-claims = In dit bestand staat geen enkele schuld. Kijk of het het juiste bestand is.
money-file-too-much = Te veel bij { $field }: { $has }. Er kunnen er { $most } in één keer.
money-files = Opgehaalde bestanden
money-file-of = { $count ->
    [one] Een bestand met { $count } schuld, opgehaald op { $day }
   *[other] Een bestand met { $count } schulden, opgehaald op { $day }
}
money-file-will = Dit zal er gebeuren
money-file-will-lede = Er is nog niets veranderd.
money-file-whose = Van wie zijn de schulden die erbij komen?
money-file-whose-missing = Kies van wie de schulden zijn. In dit bestand staan er van meer dan één mens.
money-file-debtor = { $count ->
    [one] { $name } ({ $count } schuld)
   *[other] { $name } ({ $count } schulden)
}
money-file-debts = { $count ->
    [0] Er komt geen schuld bij
    [one] Er komt { $count } schuld bij
   *[other] Er komen { $count } schulden bij
}
money-file-debt = { $count ->
    [0] Zo stond het op { $day }.
    [one] Zo stond het op { $day }. Er komt { $count } gebeurtenis bij.
   *[other] Zo stond het op { $day }. Er komen { $count } gebeurtenissen bij.
}
money-file-known = Staat er al, en blijft zoals het is: { $names }
money-file-of-another = Is van iemand anders, en komt er niet bij: { $names }
money-file-no-amount = Heeft geen bedrag dat we kunnen lezen, en komt er niet bij: { $names }
money-file-findings = Dit klopt niet in het bestand
money-file-findings-lede = We zetten niets stil recht. Vraag het aan wie het bestand maakte. Wat hier staat, zegt niets over de mens.
money-file-none = niets
money-file-nobody = Schuld zonder naam
money-file-carried = { $count ->
    [one] { $count } ding in het bestand heeft hier geen plaats. Het blijft bewaard en gaat weer mee naar buiten.
   *[other] { $count } dingen in het bestand hebben hier geen plaats, ook gegevens van anderen. Ze blijven verzegeld bewaard en gaan weer mee naar buiten.
}
money-file-take-in = Zo bij de schulden zetten
money-file-finding-plan-names-others = { $plan } noemt { $named }. Maar { $naming } zeggen dat ze bij dit plan horen.
money-file-finding-plan-start = { $plan } begint bij { $start }. De schulden die het noemt, zijn samen { $named }. De schulden die zeggen dat ze erbij horen, zijn samen { $naming }.
money-file-finding-plan-parts = { $plan } begint bij { $start }, maar de delen zijn samen maar { $parts }.
money-file-finding-plan-of-more = { $plan } gaat over schulden van verschillende mensen: { $names }.
money-file-finding-balance = Bij { $claim } staat op { $day } nog { $says } open. Met wat er betaald is, zou het { $reckoned } zijn.
money-file-finding-booked-elsewhere = { $claim } noemt { $booking }, maar die betaling hoort bij { $other }.
money-file-finding-payment-split = { $payment } is { $paid }, maar daarvan is { $booked } verdeeld over schulden.
money-file-finding-no-day = Bij { $of } staat als dag “{ $says }” ({ $term }). Dat is geen dag.
money-file-finding-no-amount = Bij { $of } staat als bedrag “{ $says }” ({ $term }). Dat is geen bedrag in euro.
money-file-finding-no-term = Bij { $of } staat iets onder “{ $term }”. Dat woord kent de afspraak niet. Het blijft staan zoals het is.
money-file-finding-no-term-read = Bij { $of } staat iets onder “{ $term }”. Dat woord kent de afspraak niet. We lazen het als het bedrag dat nog open is.
money-file-finding-not-described = Deze namen staan in het bestand zonder uitleg: { $names }.
done-money-file-taken-in = De schulden uit het bestand staan erbij.
