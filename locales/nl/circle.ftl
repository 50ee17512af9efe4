# De kring

circle-title = Kring
circle-title-own = Jouw kring
circle-lede = De mensen die naast { $name } staan. Alleen zij kunnen meelezen.
circle-lede-own = Deze mensen staan naast jou. Alleen zij kunnen meelezen. Jij kiest wie.
circle-in = Wie zit in de kring?
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

circle-who-sees = Wie ziet wat?
circle-sees-all = Iedereen in de kring ziet alles wat nu in het dossier staat. Begeleider, coach en netwerk zien hetzelfde.
circle-sees-all-own = Iedereen in je kring ziet alles wat nu in het dossier staat. Begeleider, coach en netwerk zien hetzelfde.
circle-sees-person = Alleen { $name } ziet ook hoe iets vroeger stond en wat is teruggenomen.
circle-sees-person-own = Alleen jij ziet ook hoe iets vroeger stond en wat is teruggenomen.
circle-writes = Iedereen schrijft met de eigen stem. Begeleider en coach kunnen ook opschrijven wat { $name } zegt. Er staat dan bij wie het opschreef.
circle-writes-own = Iedereen schrijft met de eigen stem. Je begeleider en coach kunnen ook opschrijven wat jij zegt. Er staat dan bij wie het opschreef.
circle-decides = { $name } kan iedereen uit de kring halen. { $name } en een begeleider kunnen iemand opnemen.
circle-decides-own = Jij kan iedereen uit je kring halen. Jij en je begeleider kunnen iemand opnemen.

circle-invite = Iemand opnemen
circle-invite-lede = Spreek dit eerst af met { $name }. Wie je opneemt, kan meteen meelezen.
circle-invite-lede-own = Wie je opneemt, kan meteen meelezen. Je kan die persoon er altijd weer uit halen.
circle-login = Naam waarmee die persoon zich aanmeldt
circle-login-hint = Vraag die naam aan de persoon zelf. Het kan ook een e-mailadres zijn.
circle-unknown-login = We kennen deze naam niet. Vraag aan de beheerder om een account.
circle-name = Hoe heet die persoon hier?
circle-name-hint = De naam waarmee { $name } die persoon kent.
circle-name-hint-own = De naam waarmee jij die persoon kent.
circle-role = Wat is die persoon?
circle-role-hint = Weet je het niet? Kies dan niets. We nemen wat bij het account staat.
circle-invite-sees = Deze persoon ziet dan alles wat nu in het dossier staat.
circle-invite-sees-own = Deze persoon ziet dan alles wat nu in je dossier staat.
circle-invite-do = In de kring opnemen

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
