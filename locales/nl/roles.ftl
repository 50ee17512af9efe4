roles-lede = In welke rol viel jij, en wat drukte er op jou? Om van te leren, niet om te oordelen.
roles-lede-own = Soms denkt wie jou helpt na over de eigen rol. Hier staat wat die met je deelt.
roles-only-you = Alleen jij ziet dit, tot jij het deelt. { $name } ziet het niet. Het gaat nooit mee naar buiten.
roles-note = Een moment noteren
roles-note-lede = Denk aan één contact. Eén keer drukken is genoeg.
roles-which = In welke rol viel je?
roles-which-hint = Niet wie je bent, wel wat er in dat moment gebeurde.
roles-what-are-they = Wat betekenen deze rollen?
roles-pressures = Wat drukte er op jou?
roles-may-stay-empty = Mag leeg blijven.
roles-position = Wat speelde er aan de andere kant, zoals jij het voelde?
roles-position-hint = Het gaat over het samenspel in dit moment. Het blijft nergens als etiket staan. Mag leeg blijven.
roles-words = In eigen woorden
roles-nothing-yet = Je noteerde nog geen moment. Na een contact kan het met één keer drukken.
roles-over = Over al je momenten
roles-times = { $count ->
    [one] één keer
   *[other] { $count } keer
 }
roles-times-under = { $count ->
    [one] { $pressure }
   *[other] { $pressure } ({ $count } keer)
 }
roles-under = Onder druk van: { $pressures }
roles-with = { $count ->
    [one] Eén keer samen met “{ $position }”.
   *[other] { $count } keer samen met “{ $position }”.
 }
roles-in-play = In het samenspel: { $position }
roles-deck-open = Wat het schema hierover zegt, is niet leesbaar.
roles-deck-none = Het schema verwacht hier geen succes.
roles-deck-some = Het schema verwacht hier succes.
roles-deck-strong = Het schema verwacht hier veel succes.
roles-relation-better = Daarna voelde de relatie beter.
roles-relation-worse = Daarna voelde de relatie moeilijker.
roles-relation-same = Daarna voelde de relatie ongeveer gelijk.
roles-moments = Jouw momenten
roles-taken-back = { $count ->
    [one] Eén moment teruggenomen
   *[other] { $count } momenten teruggenomen
 }
roles-shared = Gedeeld met jou
roles-nothing-shared = Er is nog niets gedeeld.
roles-is-shared = Gedeeld
roles-share = Delen
roles-unshare = Niet meer delen
roles-offer = In welke rol viel ik?
roles-offer-hint = Alleen voor jou. Overslaan mag.
roles-matrix = Welke rollen passen samen?
roles-matrix-words = Zo staat het in de methode: van boven naar onder wat er aan de ene kant speelt, van links naar rechts de rol van wie helpt.
roles-matrix-key = – geen succes verwacht · S succes · SS veel succes · ? niet leesbaar in de bron
roles-matrix-source = Bron: Bind-Kracht, “Succesvolle rolconfiguraties”. Twee getekende tekens van de bron zijn niet leesbaar; wij raden niet wat ze betekenen.
roles-matrix-corner = Wat er speelt
roles-matrix-probable = (waarschijnlijk)
roles-matrix-unreadable = niet leesbaar in de bron
roles-matrix-empty = niets over gezegd
roles-matrix-own = { $name }, vanaf { $day }
roles-success-none = geen succes
roles-success-some = succes
roles-success-strong = veel succes
helper-role-ritualistic-provider = Rituele zorgverstrekker
helper-role-words-ritualistic-provider = Geeft wat het aanbod is, volgens de regels.
helper-role-controller = Controleur
helper-role-words-controller = Kijkt na en stelt voorwaarden.
helper-role-rescuer = Redder
helper-role-words-rescuer = Neemt over in een crisis.
helper-role-problem-solver = Probleemoplosser
helper-role-words-problem-solver = Lost op wat gevraagd wordt.
helper-role-guide = Begeleider
helper-role-words-guide = Gaat mee met de persoon.
helper-role-mediator = Bemiddelaar
helper-role-words-mediator = Staat tussen de persoon en de omgeving.
seeker-position-lone-manager = Plantrekker
seeker-position-temporary-seeker = Tijdelijke hulpvrager
seeker-position-consumer = Consument
seeker-position-attached-stayer = Aanhankelijke blijver
seeker-position-autonomous-seeker = Autonome hulpzoeker
seeker-position-willing-collaborator = Bereidwillige medewerker
pressure-workload = te veel werk
pressure-quick-results = snel resultaat willen
pressure-rules = regels van de organisatie
pressure-crisis = een crisis
pressure-safety = zorg om veiligheid
pressure-powerlessness = zelf niet meer weten
pressure-power = macht hebben
pressure-blame = “eigen schuld” om ons heen
done-role-noted = Genoteerd. Alleen jij ziet dit.
done-role-shared = Gedeeld. Je kan het weer voor jezelf houden.
done-role-unshared = Nu weer alleen voor jou.
done-role-taken-back = Teruggenomen. Je kan het hieronder terugzetten.
done-role-put-back = Teruggezet.
role-matrix-title = Eigen rolschema
role-matrix-lede = Naast het schema van de methode kan jullie organisatie een eigen schema leggen. Begeleiders zien allebei naast elkaar.
role-matrix-none = Er is nog geen eigen schema. Het schema van de methode staat er altijd.
role-matrix-add = Een schema toevoegen
role-matrix-name = Hoe heet het?
role-matrix-name-hint = Bijvoorbeeld: ons team, voorjaar.
role-matrix-day = Vanaf welke dag?
role-matrix-source = Waar komt het vandaan?
role-matrix-caption = Vul in wat jullie verwachten. Wat leeg blijft, zegt niets.
role-matrix-from = vanaf { $day }
role-matrix-cells = { $count ->
    [one] één vakje
   *[other] { $count } vakjes
 }
role-matrix-remove = Weghalen
done-role-matrix-added = Het schema staat erbij.
done-role-matrix-removed = Het schema is weg.
slip-no-cells = Vul minstens één vakje in.
slip-too-many-matrices = Er staan al tien schema’s. Haal er eerst een weg.
roles-relation-note = Wat daarna kwam, hoeft niet door die rol te komen. Het is iets om bij stil te staan.
