# De taalspiegel

mirror-look = Kijk eens mee
mirror-language = In welke taal schrijf je?
mirror-in-nl = Nederlands
mirror-in-fr = Frans
mirror-in-en = Engels
mirror-what = Wat is dit?
mirror-theirs = Dit zijn de woorden van { $name }. Verander ze alleen samen.
mirror-nothing = De taalspiegel vond niets om bij stil te staan.
mirror-count = { $count ->
    [one] Eén woord om even bij stil te staan. Bewaren kan altijd.
   *[other] { $count } woorden om even bij stil te staan. Bewaren kan altijd.
 }
mirror-more = { $count ->
    [one] En nog één woord verder in de tekst.
   *[other] En nog { $count } woorden verder in de tekst.
 }
mirror-blame = Legt de oorzaak bij de persoon
mirror-label = Plakt een etiket
mirror-jargon = Vakjargon
mirror-rather = Misschien liever:
mirror-put = Zet dit in de plaats
mirror-to-field = Naar de tekst
mirror-else = Wat kan dit nog verklaren?
mirror-else-lede = Er zijn zes manieren om armoede te verklaren. Kijk eerst het verst van de persoon weg.
mirror-else-macro-external = Wat veranderde er in de samenleving? Denk aan een crisis, dure energie, werk dat verdwijnt.
mirror-else-macro-internal = Hoe is de samenleving geregeld? Denk aan lage uitkeringen, te weinig sociale woningen, papieren die niet tellen.
mirror-else-meso-external = Wat deed een dienst of de buurt? Denk aan een uitkering die stopt, een huisbaas die opzegt, mensen die iemand buitensluiten.
mirror-else-meso-internal = Hoe werkt de dienst of de groep zelf? Denk aan wachtlijsten, moeilijke brieven, regels die niet passen, uren waarop niemand kan.
mirror-else-micro-external = Wat is iemand overkomen? Denk aan ziekte, een ongeval, een scheiding, een verlies.
mirror-else-micro-internal = Wat is voor iemand zelf moeilijk? Kijk hier pas na de andere vijf.
explanation-macro-external = De samenleving verandert
explanation-macro-internal = Hoe de samenleving in elkaar zit
explanation-meso-external = Wat anderen deden
explanation-meso-internal = Hoe diensten en groepen werken
explanation-micro-external = Pech en tegenslag
explanation-micro-internal = Iets in de persoon zelf
mirror-reads = De tekst leest:
mirror-reads-easy = makkelijk
mirror-reads-fair = gaat
mirror-reads-heavy = zwaar

mirror-title = De taalspiegel
mirror-lede = Woorden kunnen schuld geven, een etiket plakken of zich achter vakjargon verstoppen. De taalspiegel wijst ze aan terwijl een hulpverlener schrijft, met gewonere woorden ernaast. Hij houdt niemand tegen, en bewaart niets van wat je typt. Dit zijn alle woorden die hij kent.
mirror-size = { $count } woorden en uitdrukkingen in deze taal. Drie puntjes staan voor de gewone uitgangen.
mirror-column-words = Staat er
mirror-column-instead = Misschien liever
