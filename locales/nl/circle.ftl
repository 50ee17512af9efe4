# De kring

circle-title = Kring
circle-title-own = Jouw kring
circle-alone = Er is nog niemand anders in de kring.
circle-you = jij
circle-since = Sinds { $day }
circle-since-by = Sinds { $day }, opgenomen door { $name }
circle-gone = Wie zat er vroeger in?
circle-from-to = Van { $from } tot { $to }. { $name } haalde deze persoon uit de kring.
circle-from-to-self = Van { $from } tot { $to }. Stapte zelf uit de kring.
circle-back-in = Weer opnemen
circle-back-in-name = Weer opnemen: { $name }
circle-take-out = Uit de kring halen
circle-take-out-name = Uit de kring halen: { $name }
circle-leave = Ik stap uit de kring

circle-invite = Iemand opnemen
circle-login = Naam waarmee die persoon zich aanmeldt
circle-login-hint = Vraag die naam aan de persoon zelf. Het kan ook een e-mailadres zijn.
circle-unknown-login = We kennen deze naam niet. Vraag aan de beheerder om een account.
circle-name = Hoe heet die persoon hier?
circle-name-hint = De naam waarmee { $name } die persoon kent.
circle-name-hint-own = De naam waarmee jij die persoon kent.
circle-role = Wat is die persoon?
circle-role-hint = Weet je het niet? Kies dan niets. We nemen wat bij het account staat.

circle-out-title = { $name } uit de kring halen?
circle-out-title-leave = Stap je uit de kring?
circle-out-lede = Dit gebeurt er:
circle-out-sees-nothing = { $name } ziet vanaf dan niets meer van het dossier.
circle-out-sees-nothing-leave = Je ziet vanaf dan niets meer van dit dossier.
circle-out-words-stay = Wat { $name } schreef, blijft staan, met de naam erbij.
circle-out-words-stay-leave = Wat je schreef, blijft staan, met je naam erbij.
circle-out-last-guide = Er is dan geen begeleider meer in de kring.
circle-out-back = Je hoeft niet te zeggen waarom. Je kan { $name } later weer opnemen.
circle-out-back-leave = Je kan niet zelf terugkomen. Iemand moet je weer opnemen.
circle-out-do = Haal { $name } uit de kring
circle-out-do-leave = Ik stap uit de kring

done-circle-joined = Deze persoon zit nu in de kring.
done-circle-taken-out = Deze persoon ziet nu niets meer van het dossier.
done-circle-back = Deze persoon zit weer in de kring.
done-circle-left = Je bent uit de kring gestapt.

circle-lede = De mensen die naast { $name } staan. { $name } kiest wat ieder ziet en schrijft.
circle-lede-own = Deze mensen staan naast jou. Jij hebt de sleutels: jij kiest wat ieder ziet en schrijft, en hoe lang.
circle-whose = Dit is het dossier van { $name }.

# Wat iemand mag
circle-for = Waarvoor
circle-sees = Ziet
circle-writes-in = Schrijft in
circle-how-long = Hoe lang
circle-nothing = niets
circle-everything = alles in het dossier
circle-until-day = tot en met { $day }
circle-until-withdrawn = tot { $name } het stopt
circle-until-withdrawn-own = tot jij het stopt
circle-begins = vanaf { $day },
circle-instead-of-name = in de plaats van { $name }
circle-represents-own = in mijn naam handelen
circle-by-law-basis = Dit rust op: { $basis }
circle-by-law-stays = Dit besliste de wet of een rechter. Jij kan het hier niet stoppen. Klopt het niet? Praat erover met iemand die je vertrouwt.
circle-no-access = { $name } ziet nu niets van het dossier.
circle-is-it-right = Klopt dit?
circle-written-down = { $who } schreef dit op.
circle-right = Ja, dit klopt
circle-right-name = Ja, dit klopt voor { $name }
circle-waits = { $name } heeft dit nog niet bevestigd.

# Stoppen, veranderen, geven
circle-stop = Toegang stoppen
circle-stop-name = Toegang stoppen: { $name }
circle-stop-one = Alleen dit stoppen
circle-stop-one-name = Alleen dit stoppen: { $name }
circle-change = Veranderen
circle-change-together = Samen veranderen
circle-change-name = Veranderen wat { $name } mag
circle-change-together-name = Samen veranderen wat { $name } mag
circle-again = Toegang weer geven
circle-again-name = Toegang weer geven aan { $name }
circle-give = Toegang kiezen
circle-give-name = Toegang kiezen voor { $name }
circle-stop-title = De toegang van { $name } stoppen
circle-stop-lede = Doe dit alleen samen met { $name }, aan tafel. Het werkt meteen.
circle-stop-together = Samen stoppen
circle-save-together = Samen bewaren
circle-change-title = Wat mag { $name }?
circle-change-lede = Vul dit samen met { $name } in, aan tafel. { $name } krijgt daarna de vraag of het klopt.
circle-change-lede-own = Jij kiest. Het werkt meteen als je op Bewaren drukt. Je kan het altijd weer veranderen.
circle-parts = Welke delen?
circle-parts-hint = Zien en schrijven staan los van elkaar. Je kan hier alleen delen geven die jij zelf hebt.
circle-parts-hint-own = Zien en schrijven staan los van elkaar. Wat je niet aanduidt, blijft dicht.
circle-may-reads = zien
circle-may-writes = schrijven
circle-purpose = Waarvoor is het?
circle-instead-of = In wiens plaats?
circle-instead-of-hint = De begeleider die er een tijd niet is.
circle-from = Vanaf welke dag?
circle-from-hint = Vul je niets in, dan begint het vandaag.
circle-basis = Hoe kwam dat zo?
circle-basis-hint = Zelf gekozen kan je altijd zelf stoppen. Wat de wet of een rechter besliste, niet.
circle-basis-choice = zelf gekozen
circle-basis-law = de wet of een rechter besliste het
circle-by-law = Waarop rust het?
circle-by-law-hint = Bijvoorbeeld: vonnis van de vrederechter, met de dag. Alleen als de wet of een rechter het besliste.
circle-ends = Hoe lang?
circle-ends-hint = Daarna gaat het vanzelf dicht. Stoppen kan altijd vroeger.
circle-ends-week = een week
circle-ends-month = een maand
circle-ends-quarter = drie maanden
circle-ends-year = een jaar
circle-ends-day = tot een dag die ik kies
circle-ends-open = zo lang ik wil
circle-until = Tot en met welke dag?
circle-until-hint = Alleen als je hierboven een dag koos.

# Wat bijna stopt
circle-ending = De toestemming van { $name } stopt op { $day }.
circle-ending-mine = Jouw toestemming stopt op { $day }.
circle-prolong = Wil je ze verlengen?
circle-talk = Praat erover met { $person }.
question-consents = { $count ->
    [one] Er werd opgeschreven wat { $name } mag zien en schrijven. Klopt dat?
   *[other] Van { $count } mensen werd opgeschreven wat ze mogen zien en schrijven. Klopt dat?
 }

# Wat voorbij is
circle-ended = Vroegere toestemmingen
circle-ended-count = { $count ->
    [one] één
   *[other] { $count }
 }
circle-saw = Zag: { $parts }.
circle-wrote = Schreef in: { $parts }.
circle-ended-stopped = Van { $from } tot { $to }, toen gestopt.
circle-ended-given-back = Van { $from } tot { $to }, toen zelf teruggegeven.
circle-ended-passed = Van { $from } tot en met { $to }, zoals afgesproken.

circle-how = Hoe werkt dit?
circle-how-keys = { $name } kiest wie in de kring zit, welke delen ieder ziet en schrijft, waarvoor en hoe lang. Een begeleider kan het samen aan tafel opschrijven.
circle-how-keys-own = Jij kiest wie in je kring zit, welke delen ieder ziet en schrijft, waarvoor en hoe lang.
circle-how-stop = Stopt een toegang, dan ziet die persoon meteen niets meer. Wat die persoon schreef, blijft staan met de naam erbij.
circle-how-stop-own = Stop je een toegang, dan ziet die persoon meteen niets meer. Je hoeft niet te zeggen waarom. Wat die persoon schreef, blijft staan met de naam erbij.
circle-how-earlier = Alleen { $name } ziet hoe iets vroeger stond, wat is teruggenomen, en wie keek.
circle-how-earlier-own = Alleen jij ziet hoe iets vroeger stond, wat is teruggenomen, en wie keek.
circle-how-writes = Iedereen schrijft met de eigen stem. Schrijft iemand op wat { $name } zegt, dan staat erbij wie het opschreef.
circle-how-writes-own = Iedereen schrijft met de eigen stem. Schrijft iemand op wat jij zegt, dan staat erbij wie het opschreef.

circle-invite-lede = Spreek dit eerst af met { $name }. Hier kiezen jullie eerst wie het is, en dan wat die persoon mag.
circle-invite-lede-own = Hier kies je eerst wie het is. Daarna kies je wat die persoon mag zien en schrijven. Je kan het altijd weer stoppen.
circle-invite-next = Er gaat nog niets open. Op de volgende bladzijde kies je wat die persoon mag.
circle-invite-on = Verder
circle-grant-title = Wat mag { $name } zien en schrijven?
circle-grant-lede = Dit is aangeduid wat voor deze rol gewoon is: { $role }. Haal weg wat je niet wil delen.
circle-invite-do = Neem { $name } op in de kring

done-circle-stopped = De toegang is gestopt. Deze persoon ziet nu niets meer van wat je stopte.
done-circle-given-again = De toegang is er weer, zoals voordien.
done-circle-changed = Bewaard. Het werkt vanaf nu.
done-circle-confirmed = Dank je. Het staat vast dat dit klopt.
done-circle-given-back = Je gaf je toegang terug.
