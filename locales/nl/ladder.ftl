# Laddervragen: waar sta je, wat houdt je daar, hoe ziet één trede hoger eruit

ladder-title = Laddervragen
ladder-title-own = Mijn ladders
ladder-lede = Waar staat iemand, wat maakt dat het niet lager is, en hoe ziet één trede hoger eruit? Het cijfer opent het gesprek; de woorden tellen.
ladder-lede-own = Waar sta je nu? Een cijfer is nooit fout. De woorden erbij zijn het belangrijkst.
ladder-way = Laddervragen
ladder-way-own = Mijn ladders
ladder-new = Stel een laddervraag
ladder-new-own = Kies waar je staat
ladder-new-lede = Vraag het, en schrijf op wat je hoort. Kies wiens woorden het zijn. Ook jouw eigen kijk mag ernaast staan.
ladder-empty = Er werd nog geen laddervraag gesteld. Begin met iets wat nu telt.
ladder-empty-own = Je hebt nog geen ladder. Begin met iets wat nu voor jou telt.
ladder-why = Waarom een ladder?
ladder-why-words = Wie zegt waar hij staat, ziet ook wat hem al draagt. Daarom vragen we eerst wat maakt dat het niet lager is, en dan pas wat één trede hoger zou zijn. Het cijfer wordt met niemand vergeleken.
ladder-about-life = Mijn leven zoals het nu gaat
ladder-ask-about = Waarover gaat het?
ladder-ask-rung = Waar sta je nu?
ladder-choose = Kies een trede
ladder-ask-holds = Wat maakt dat het niet lager is?
ladder-ask-holds-bottom = Hoe hou je het vol?
ladder-ask-next = Hoe zou één trede hoger eruitzien?
ladder-ask-next-top = Wat helpt om het zo te houden?
ladder-holds-hint = Wat doe je zelf al? Wie of wat helpt? Bij 0: hoe hou je het vol?
ladder-next-hint = Waaraan zou je het merken? Wie zou het nog merken?
ladder-is-about = Het gaat over: { $about }
ladder-you-are = Je staat op trede { $rung }.
ladder-may-stay-empty = Weet je het niet? Dan mag dit leeg blijven.
ladder-top = 10: zoals ik het graag heb
ladder-bottom = 0: lager kan niet
ladder-figure = De ladder over de tijd: { $about }
ladder-stands = { $name } staat op trede { $rung }.
ladder-moved = { $name } ging van trede { $first } naar trede { $last }.
ladder-at = Trede { $rung }
ladder-held = Wat maakt dat het niet lager is:
ladder-held-bottom = Hoe iemand het volhoudt:
ladder-next = Eén trede hoger:
ladder-again = Vraag het opnieuw
ladder-ask-here = Laddervraag
ladder-before = { $count ->
    [one] Eén keer vroeger
   *[other] { $count } keer vroeger
 }
ladder-taken-back = { $count ->
    [one] Eén antwoord teruggenomen
   *[other] { $count } antwoorden teruggenomen
 }
done-ladder-answered = Je antwoord staat op de ladder.
