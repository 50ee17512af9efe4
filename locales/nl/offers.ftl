# Wat nog kan, fase per fase: voorstellen, nooit poorten

offers-title = Wat kan nog?
offers-title-own = Iets wat kan
offers-lede = Voorstellen, geen verplichtingen. Wat nu niet past, leg je opzij.
offers-lede-own = Dit kan je doen. Het moet niet.
offers-way = Wat kan nog?
offers-now = Nu
offers-earlier = Dit kan ook nog
offers-none = Er ligt nu niets open. Neem de tijd voor wat er is.
offers-none-own = Er hoeft nu niets. Neem je tijd.
offers-do = Dat doe ik
offers-not-now = Niet nu
offers-done = Dat deden we al
offers-aside = { $count ->
    [one] Eén voorstel opzijgelegd
   *[other] { $count } voorstellen opzijgelegd
 }
offers-was-done = al gedaan, zegt { $name }
offers-was-not-now = niet nu, zegt { $name }
offers-up = Toch wel
offers-all = Alles wat kan
done-offer-aside = Opzijgelegd. Het komt alleen terug als je dat wil.
done-offer-done = Fijn. Het ligt bij wat al gedaan is.
done-offer-up = Het ligt er weer bij.

offer-hear-the-story = Vraag naar een stuk van het verhaal
offer-name-a-strength = Noem een kracht
offer-make-a-promise = Maak een afspraak over hoe jullie met elkaar en met het dossier omgaan
offer-look-at-rights = Bekijk samen de basisrechten
offer-look-at-the-web = Bekijk samen het web dat vastzet
offer-take-rest = Spreek eens af zonder iets te moeten regelen
offer-share-an-insight = Leg twee kijken naast elkaar en zoek wat jullie allebei zien
offer-set-a-goal = Zet een doel in eigen woorden
offer-take-a-step = Zet een kleine stap
offer-find-a-niche = Zoek een plek die mogelijk maakt
offer-look-at-the-reins = Kijk samen wie waar de teugels heeft
offer-look-again = Kijk nog eens naar het web
offer-look-back = Kijk terug op een doel
offer-agree-on-aftercare = Spreek nazorg af
offer-own-hear-the-story = Wil je iets vertellen? Eén zin is genoeg.
offer-own-name-a-strength = Wat kan jij goed, of wie staat er naast jou?
offer-own-make-a-promise = Hoe wil je dat we met jou en met je dossier omgaan?
offer-own-look-at-rights = Zullen we samen kijken of je krijgt waar je recht op hebt?
offer-own-look-at-the-web = Wat zit er vast, en wat is los? Kijk eens naar je web.
offer-own-take-rest = Zin om eens samen te praten of te wandelen, zonder dat er iets moet?
offer-own-share-an-insight = Jij en je begeleider leggen elk jullie kijk op tafel. Wat zien jullie allebei?
offer-own-set-a-goal = Wat wil je graag anders? Zeg het in je eigen woorden.
offer-own-take-a-step = Welke kleine stap kan je deze week zetten?
offer-own-find-a-niche = Waar voel je je goed en kan je iets doen wat je kan?
offer-own-look-at-the-reins = Wat doe je graag zelf, en wat laat je nog even aan een ander?
offer-own-look-again = Het is een tijd geleden. Is er iets losser geworden in je web?
offer-own-look-back = Waar sta je nu met wat je graag wou?
offer-own-agree-on-aftercare = Wanneer horen we elkaar nog, als dit gedaan is?
