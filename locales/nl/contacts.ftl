# Contacten

contacts-title = Contacten
contacts-title-own = Wie zie ik?
contacts-lede = Wat { $name } en jullie samen deden, en wat nog komt.
contacts-lede-own = Wie je nog ziet, en wie je zag.
contacts-line = De weg tot nu
contacts-line-tells = { $count ->
    [one] Eén moment sinds { $day }.
   *[other] { $count } momenten sinds { $day }.
 }
contacts-to-come = Komt nog
contacts-was = Zo ging het
contacts-next = Binnenkort
contacts-then = Daarna
contacts-was-own = Wie zag ik?
contacts-none-to-come = Er is nog niets gepland.
contacts-none-to-come-own = Er staat nog geen afspraak. Wil je iemand zien?
contacts-none-held = Er is nog geen contact genoteerd. Noteer het eerste: een paar keer drukken is genoeg.
contacts-none-held-own = Hier komt te staan wie je zag en wat jullie zeiden.

contacts-plan = Afspraak plannen
contacts-plan-lede = Wat jullie afspreken, zien jullie allebei.
contacts-plan-kind = Hoe zien jullie elkaar?
contacts-plan-do = Plannen
contacts-day = Dag
contacts-new-day = Nieuwe dag
contacts-time = Uur, als je het weet
contacts-day-at = { $day } om { $time }
contacts-place = Waar?
contacts-what-for = Waarvoor?
contacts-what-for-hint = In een paar woorden. Dit hoeft niet.
contacts-is-past = Deze dag is voorbij
contacts-took-place = Het ging door
contacts-change = Iets veranderen
contacts-move = Verzetten
contacts-move-title = Naar welke dag?
contacts-move-do = Verzetten
contacts-moved-by = Verzet door
contacts-call-off = Afzeggen
contacts-call-off-title = Deze afspraak afzeggen?
contacts-call-off-lede = De afspraak gaat dan niet door. Iedereen in de kring ziet dat. Je kan daarna een nieuwe plannen.
contacts-call-off-why = Waarom gaat het niet door?
contacts-call-off-why-hint = Dit hoeft niet.
contacts-call-off-do = Afzeggen
contacts-off = { $count ->
    [one] Eén afspraak ging niet door
   *[other] { $count } afspraken gingen niet door
 }
contacts-off-why = Waarom: { $words }
contacts-taken-back = { $count ->
    [one] Eén contact teruggenomen
   *[other] { $count } contacten teruggenomen
 }

contacts-note-title = Contact noteren
contacts-note-title-own = Wie zag ik?
contacts-note-lede = Eén druk en een paar woorden zijn genoeg.
contacts-note-lede-own = Jij zegt hoe het voor jou was.
contacts-note-own-do = Zelf iets noteren
contacts-was-planned = Gepland voor { $day }
contacts-kind = Hoe zagen jullie elkaar?
contacts-kind-own = Hoe zag je elkaar?
contacts-who = Wie was erbij?
contacts-who-own = Wie zag je?
contacts-who-else = Nog iemand?
contacts-who-else-hint = Een voornaam is genoeg. Zet een komma tussen twee namen.
contacts-note = Wat wil je bijhouden?
contacts-note-own = Wat wil je onthouden?
contacts-note-hint = Schrijf zo dat jullie het samen kunnen lezen. Dit mag leeg blijven.
contacts-note-hint-own = Wat was goed? Wat niet? Dit mag leeg blijven.
contacts-reflect = Waar was ik mee bezig?
contacts-reflect-hint = Dit gaat over jou en dit ene gesprek, niet over de persoon. Iedereen in de kring kan het lezen.
contacts-attitudes = Mijn houding
contacts-stances = Wat ik deed
contacts-next-fold = Wanneer zien jullie elkaar weer?
contacts-next-kind = Hoe?
contacts-next-same = Zoals nu
contacts-purpose = Gepland voor: { $words }
contacts-own-part = Waar { $name } mee bezig was:
contacts-my-view = Zo was het voor mij

done-contact-noted = Het contact staat erbij.
done-contact-noted-and-planned = Het contact staat erbij, en de volgende afspraak ook.
done-contact-planned = De afspraak staat erbij.
done-contact-moved = De afspraak is verzet.
done-contact-called-off = De afspraak is afgezegd.
