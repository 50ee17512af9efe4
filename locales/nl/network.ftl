# De mensen om iemand heen. Niemand krijgt een cijfer.
network-mine = Mensen om mij heen
network-of = De mensen rond { $name }
network-lede = Wie staat er rond { $name }, hoe dichtbij, en wie kent wie? Een voornaam is genoeg. Niemand krijgt een cijfer.
network-lede-mine = Wie staat er om je heen? Dicht bij het midden staat wie dicht bij jou is.
network-empty-mine = Wie komt er het eerst in je op? Zet die persoon op de kaart. Een voornaam is genoeg.
network-ways = Wat wil je doen?
network-somebody = iemand
network-where = { $sector }, { $horizon }
network-figure-title = De mensen rond { $name }
network-described = { $count ->
    [0] Er staat nog niemand op de kaart.
    [one] Er staat één mens op de kaart. { $sectors }.
   *[other] Er staan { $count } mensen op de kaart, met { $ties } banden tussen hen. { $sectors }.
 }
network-not-in-touch = nu geen contact
network-how-to-move = Je kan iemand verslepen.
network-how-with-keys = Of kies iemand met de tabtoets en verplaats met de pijltjes.
network-move-failed = Dit is niet bewaard. Kijk of je verbinding hebt en probeer het nog eens.
network-kept-beside = Bewaard als jouw kijk. Op de kaart blijft staan wat { $name } zei.
network-whose-hand = Wie verplaatst er?
network-whose-words = Wat { $name } zegt, staat op de kaart. Wat een helper ziet, staat ernaast.

network-key-gets = steunt { $name }
network-key-gives = krijgt steun van { $name }
network-key-both = allebei
network-key-apart = nu geen contact
network-key-gets-mine = steunt mij
network-key-gives-mine = krijgt steun van mij
network-key-both-mine = allebei
network-key-apart-mine = nu geen contact

network-why = Waarom deze kaart?
network-why-words = Niemand staat alleen op de wereld. De kaart toont wie er is, ook wie je even uit het oog verloor. Ze zegt niet wie goed of slecht voor je is: mensen zijn dat allebei wel eens.
network-why-names = Wie op de kaart staat, weet dat misschien niet. Daarom is een voornaam genoeg, en kan je iemand onherkenbaar maken.

# Iemand erop zetten.
network-add = Iemand op de kaart zetten
network-add-lede = Een voornaam of een bijnaam is genoeg.
network-add-lede-mine = Drie kleine vragen. Je kan alles later veranderen.
network-name = Hoe noem je die persoon?
network-name-hint = Een voornaam of een bijnaam is genoeg.
network-sector = Waar hoort die persoon bij?
network-sector-short = Waar?
network-horizon = Hoe dichtbij voelt het?
network-horizon-hint = Het gaat om het gevoel, niet om de afstand in kilometer.
network-horizon-short = Hoe dichtbij?
network-put-there = Op de kaart zetten
network-more = Meer
network-everybody = Iedereen op de kaart
network-nobody-here = Hier staat nog niemand.
network-left = Niet meer op de kaart
network-taken-back = Teruggenomen
done-network-added = Staat op de kaart.

# Eén mens.
network-not-there = Staat nu niet op de kaart
network-where-is = Waar staat { $who }?
network-to-and-fro = Wat doen jullie voor elkaar?
network-gets = Wat { $name } krijgt van { $who }
network-gives = Wat { $name } geeft aan { $who }
network-gets-mine = Wat ik krijg van { $who }
network-gives-mine = Wat ik geef aan { $who }
network-gets-words = { $name } krijgt van { $who }: { $what }.
network-gives-words = { $name } geeft aan { $who }: { $what }.
network-gets-words-mine = Je krijgt van { $who }: { $what }.
network-gives-words-mine = Je geeft aan { $who }: { $what }.
network-gets-short = krijgt: { $what }
network-gives-short = geeft: { $what }
network-touch = Is er nu contact?
network-touch-yes = Er is contact
network-touch-no = Nu even niet
network-kind = Wie is het?
network-more-with = Nog iets doen
network-leave = Niet meer op de kaart
network-leave-words = Vanaf vandaag. Op de kaart van vroeger blijft deze persoon staan.
network-return = Terug op de kaart zetten
network-veil = Onherkenbaar maken
network-veil-words = Anderen zien dan ‘iemand’ in plaats van de naam. De plek blijft.
network-unveil = De naam weer tonen
network-unveil-words = Wie mag meelezen in je netwerk, ziet dan de naam weer.
network-is-veiled = Onherkenbaar: anderen zien hier geen naam.
network-is-veiled-mine = Alleen jij ziet nog dat je schreef: { $who }.
network-person-leads = Op de kaart staat wat { $name } zei: { $where }. Wat je zelf invult, staat ernaast.
done-network-moved = De nieuwe plek is bewaard.
done-network-stands = Deze plek blijft staan.
done-network-described = Bewaard.
done-network-left = Staat niet meer op de kaart.
done-network-returned = Staat weer op de kaart.
done-network-veiled = Anderen zien nu ‘iemand’.
done-network-unveiled = De naam is weer te zien.

# Wie kent wie.
network-tie = Wie kent wie?
network-tie-start = Verbind twee mensen
network-tie-lede = Kies twee mensen die elkaar kennen, in de lijst of op de kaart.
network-tie-one = Wie …
network-tie-other = … kent wie?
network-tie-with = Wie nog?
network-tie-choose = Kies iemand
network-tie-do = Zij kennen elkaar
network-tie-press-one = Druk op de kaart op de ene persoon.
network-tie-press-other = Druk nu op de andere persoon.
network-tie-save = Klopt het? Druk dan hierboven op ‘Zij kennen elkaar’.
network-knows = Wie kent { $who }?
network-knows-nobody = Nog niemand anders op de kaart, voor zover we weten.
network-untie = Niet meer
done-network-tied = Zij kennen elkaar.
done-network-untied = Die band is voorbij.

# Wat de kaart zegt.
network-says = Wat zegt deze kaart?
network-size = { $count ->
    [one] Er staat één mens op de kaart
   *[other] Er staan { $count } mensen op de kaart
 }{ $near ->
    [0] .
    [one] , van wie één dichtbij.
   *[other] , van wie { $near } dichtbij.
 }
network-density = { $ties ->
    [0] Voor zover we weten kennen zij elkaar niet.
    [one] Er is één band tussen hen. Dat is { $percent } % van wat kan.
   *[other] Er zijn { $ties } banden tussen hen. Dat is { $percent } % van wat kan.
 }
network-stars = { $count ->
    [one] { $names } kent de meeste anderen.
   *[other] { $names } kennen de meeste anderen.
 }
network-isolated = { $count ->
    [one] { $names } kent op deze kaart alleen { $name }.
   *[other] { $names } kennen op deze kaart alleen { $name }.
 }
network-isolated-mine = { $count ->
    [one] { $names } kent op deze kaart alleen jou.
   *[other] { $names } kennen op deze kaart alleen jou.
 }
network-isolated-many = { $count } mensen kennen op deze kaart alleen { $name }.
network-isolated-mine-many = { $count } mensen kennen op deze kaart alleen jou.
network-numbers = In cijfers
network-by-sector = Per deel van de kaart
network-fact-size = Mensen
network-fact-size-what = wie er op de kaart staat
network-fact-ties = Banden
network-fact-ties-what = tussen de mensen op de kaart
network-fact-density = Dichtheid
network-fact-density-what = 0 niemand kent elkaar, 1 iedereen kent elkaar
network-fact-degree = Banden per mens
network-fact-degree-what = gemiddeld, zonder de band met het midden
network-fact-closeness = Nabijheid
network-fact-closeness-what = gemiddeld, van 0 ver tot 9 heel dichtbij
network-fact-effective = Verschillende kanten
network-fact-effective-what = hoeveel mensen iets anders openen dan de anderen
network-fact-constraint = Verweven
network-fact-constraint-what = hoe hoger, hoe meer alles langs dezelfde mensen gaat

# Door de tijd.
network-over-time = Door de tijd
network-over-time-start = Wat is er veranderd?
network-over-time-lede = Twee dagen naast elkaar. Schuif, of kies een dag.
network-one-day = Er is nog maar één dag om naar te kijken. Verandert er iets op de kaart, dan zie je het hier.
network-to-map = Naar de kaart
network-two-days = Van { $from } tot { $to }
network-slider = Tot welke dag?
network-show = Toon deze dag
network-from = Van
network-to = Tot
network-key-came = nieuw op de kaart
network-key-went = niet meer op de kaart
network-key-way = van de oude naar de nieuwe plek
network-changed = Wat is er veranderd?
network-both-days = De twee dagen in cijfers
network-came = { $names } kwam{ $count ->
    [one] {""}
   *[other] en
 } erbij.
network-nearer = { $names } { $count ->
    [one] staat
   *[other] staan
 } dichterbij.
network-farther = { $names } { $count ->
    [one] staat
   *[other] staan
 } verder weg.
network-other-sector = { $names } { $count ->
    [one] staat
   *[other] staan
 } nu op een ander deel van de kaart.
network-went = { $names } { $count ->
    [one] staat
   *[other] staan
 } niet meer op de kaart.
network-new-ties = { $count ->
    [one] Er kwam één band bij.
   *[other] Er kwamen { $count } banden bij.
 }
network-gone-ties = { $count ->
    [one] Eén band is voorbij.
   *[other] { $count } banden zijn voorbij.
 }
network-same = Er staat nog alles zoals het was.
network-mark = Deze dag een naam geven
network-mark-title = Hoe noem je de kaart van deze dag?
network-mark-hint = Bijvoorbeeld: bij het begin, na de verhuizing.
network-named-days = Dagen met een naam
network-now = Nu
done-network-marked = De dag heeft een naam.

# Als bestand.
network-file = Bestand
network-file-start = Meenemen of ophalen
network-file-lede = Neem de kaart mee naar een ander programma, of haal er een op.
network-file-out = Meenemen
network-file-out-words = easyNWK is een gratis programma voor netwerkkaarten. GraphML is voor onderzoek. Wie onherkenbaar is, blijft dat.
network-file-in = Ophalen uit easyNWK
network-file-in-words = Je ziet eerst wat er zal gebeuren. Pas daarna komt er iets op de kaart.
network-file-pick = Kies het bestand
network-file-too-large = Dit bestand is te groot. Er past ongeveer 1 megabyte.
network-file-text = Of plak hier wat in het bestand staat
network-file-text-hint = Een bestand van easyNWK is gewone tekst.
network-file-look = Kijken wat er zal gebeuren
network-file-empty = Kies een bestand, of plak wat erin staat.
network-file-no-json = Dit is geen bestand van easyNWK. Bewaar het daar opnieuw en probeer het nog eens.
network-file-field = In het bestand klopt dit niet: { $field }. Maak het in easyNWK in orde en probeer het nog eens.
network-file-too-much = Te veel bij { $field }: { $has }. Er kunnen er { $most } in één keer. Haal een deel van het bestand op.
network-files = Opgehaalde bestanden
network-file-of = Een kaart uit easyNWK, opgehaald op { $day }
network-file-will = Dit zal er gebeuren
network-file-will-lede = Er is nog niets veranderd.
network-file-people = { $count ->
    [one] Eén mens komt op de kaart:
   *[other] { $count } mensen komen op de kaart:
 }
network-file-version = { $people ->
    [one] één mens
   *[other] { $people } mensen
 }, { $ties ->
    [one] één band
   *[other] { $ties } banden
 }
network-file-unplaced = { $count ->
    [one] Eén mens had in easyNWK nog geen plek. Die blijft in het bestand, niet op de kaart.
   *[other] { $count } mensen hadden in easyNWK nog geen plek. Zij blijven in het bestand, niet op de kaart.
 }
network-file-all-fields = Alles wat er verder in het bestand staat, blijft bewaard en gaat weer mee naar buiten.
network-file-same = Deze namen staan al op de kaart: { $names }. Zijn dat dezelfde mensen?
network-file-same-yes = Ja, dezelfde
network-file-same-no = Nee, anderen
network-file-take-in = Zo op de kaart zetten
done-network-taken-in = De kaart is opgehaald.
