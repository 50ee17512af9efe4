trajectory-title = De weg
trajectory-lede = Een fase begint pas als allebei akkoord gaan. Niemand antwoordt voor een ander.
trajectory-my-title = Onze weg
trajectory-my-lede = Waar we zijn, en wat we elkaar beloofden.
trajectory-since = Sinds { $day }
trajectory-phases = Waar gaat elke fase over?
trajectory-began = Begon { $days }
trajectory-about-welcome = Jullie leren elkaar kennen. Eerst luisteren en tot rust komen, er moet nog niets beslist worden.
trajectory-about-explore-rights = Jullie bekijken samen wat er speelt en wat al goed gaat. Jullie kijken na waar je recht op hebt, en zorgen dat je het krijgt.
trajectory-about-stability = Jullie pakken samen aan wat het meest dringend is, zodat er rust komt. Dan zien jullie beter hoe de dingen samenhangen.
trajectory-about-path = Je zet eigen stappen, met iemand naast je. Wat lukt, wordt sterker en blijft.
trajectory-about-closing = Jullie kijken samen terug en nemen rustig afscheid. Jullie spreken af wie er is als het weer moeilijk wordt.
trajectory-about-aftercare = De hulp stopt, de deur blijft open. Af en toe vragen jullie nog aan elkaar hoe het gaat.

trajectory-proposed = { $who } stelt voor: naar “{ $phase }”
trajectory-both-turn = De nieuwe fase begint als { $name } en een begeleider allebei akkoord gaan. Later terugkeren kan ook.
trajectory-free = Elk antwoord is goed. Je kan later ook anders antwoorden.
trajectory-turn-way = Een andere fase voorstellen
trajectory-turn-title = Naar welke fase?
trajectory-turn-lede = Nu zijn jullie in “{ $phase }”.
trajectory-turn-to = Welke fase stel je voor?
trajectory-turn-to-hint = Meestal is het de volgende. Terugkeren mag ook.
trajectory-turn-words = Waarom nu?
trajectory-turn-words-hint = In je eigen woorden. Mag leeg blijven.
trajectory-turn-replaces = Er wacht al een voorstel. Stel je iets anders voor, dan vervalt het eerste.
trajectory-propose = Voorstellen
trajectory-history = Eerdere voorstellen
trajectory-turned-on = Begonnen { $day }
trajectory-replaced = Niet doorgegaan. Er kwam een ander voorstel.
trajectory-earlier-answer = Later anders geantwoord
trajectory-all-phases = Alle fasen
trajectory-earlier-turns = Hoe we hier kwamen

trajectory-who-agrees = Wie gaat akkoord?
trajectory-agrees = Akkoord
trajectory-does-not-agree = Ziet het anders
trajectory-cannot-answer-now = Kan nu niet antwoorden
trajectory-not-answered = Heeft nog niet geantwoord
trajectory-answered-other-words = De woorden zijn veranderd. Heeft hierop nog niet geantwoord.
trajectory-wrote-it = Schreef dit zelf
trajectory-two-answers = Gaf twee antwoorden. Nog te kiezen welk antwoord geldt.
trajectory-which-stands = Je gaf twee verschillende antwoorden. Welk antwoord geldt?
trajectory-answer-too = Ik wil ook antwoorden
trajectory-answer-anew = Ik wil iets anders antwoorden
trajectory-your-answer = Jouw antwoord
trajectory-i-agree = Ik ga akkoord
trajectory-i-see-it-differently = Ik zie het anders
trajectory-i-cannot-answer-now = Ik kan nu niet antwoorden
trajectory-answers-now = Wat zegt ieder?
trajectory-ask-goal = Ga je akkoord met dit doel?
trajectory-ask-promise = Ga je akkoord met deze afspraak?
trajectory-ask-turn = Gaan we verder naar een andere fase?
trajectory-differently-title = Hoe zie jij het?
trajectory-differently-lede = Je woorden komen ernaast te staan. Zo kunnen jullie erover praten.
trajectory-differently-words = In je eigen woorden
trajectory-say-it = Dit wil ik zeggen
trajectory-look-first = Eerst de weg bekijken

trajectory-promises = Afspraken
trajectory-no-promises = Nog geen afspraken. Wat willen jullie elkaar beloven? Ook een begeleider belooft iets.
trajectory-promise-way = Een afspraak maken
trajectory-promise-title = Een afspraak
trajectory-promise-lede = Iets wat jullie elkaar beloven. Wie ze maakt, gaat zelf akkoord. De ander antwoordt zelf.
trajectory-promise-words = Wat spreken jullie af?
trajectory-promise-hint = Zeg wie wat doet. Bijvoorbeeld: “We zeggen het op voorhand als iets niet lukt.”
trajectory-promise-make = Afspraak maken
trajectory-is-agreed = Afgesproken
trajectory-taken-back = { $count ->
    [one] Eén afspraak teruggenomen
   *[other] { $count } afspraken teruggenomen
 }

done-answered = Je antwoord staat erbij.
done-turned = Jullie gaan allebei akkoord. De nieuwe fase begint.
done-turn-proposed = Je voorstel staat er. De ander kan nu antwoorden.
done-promise-made = De afspraak staat er. De ander kan nu antwoorden.
trajectory-both-turn-own = De nieuwe fase begint als jij en een begeleider allebei akkoord gaan. Later terugkeren kan ook.
