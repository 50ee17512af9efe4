# Accounts, een nieuw dossier, en een nieuwe installatie.

accounts-title = Accounts
accounts-lede = Wie zich kan aanmelden. Wat iemand ziet, hangt af van de kring van een dossier. Als beheerder zie je geen dossiers.
accounts-search = Zoek op naam
accounts-search-button = Zoeken
accounts-none = Niemand gevonden met “{ $letters }”.
accounts-all = Toon iedereen
accounts-count = { $count ->
    [one] 1 account
   *[other] { $count } accounts
 }
accounts-page = { $page } van { $last }
accounts-since = sinds { $day }
accounts-since-no-password = sinds { $day } · nog geen wachtwoord
accounts-ended = beëindigd op { $day }
accounts-own = Dit ben jij
accounts-new-link = Nieuwe link
accounts-new-link-for = Nieuwe link voor { $name }
accounts-end = Beëindigen
accounts-end-for = Beëindigen: { $name }
accounts-back = Naar de accounts
accounts-add = Account toevoegen
accounts-add-lede = Daarna krijg je een link. Daarmee meldt de persoon zich de eerste keer aan.
accounts-add-button = Toevoegen en link tonen
accounts-kind = Voor wie is het account?
accounts-kind-hint = Dit zegt waarvoor het account dient. Het opent geen enkel dossier.

link-for = Link voor { $name }
link-once = Je ziet deze link maar één keer. Is hij weg? Maak dan gewoon een nieuwe.
link-copy-title = De link
link-care = Wie deze link heeft, kan binnen. Geef hem zelf af aan wie hij is, op papier of in een bericht.
link-of = Link om aan te melden, voor { $name }
link-copy = Kopieer
link-copied = Gekopieerd
card-title = Kaartje om aan te melden
card-link = Ga naar dit adres
card-until = Werkt één keer, tot { $day }. Daarna kies je zelf een wachtwoord.

end-title = Account van { $name } beëindigen?
end-signs-out = Deze persoon kan zich niet meer aanmelden en wordt overal afgemeld.
end-keeps = Wat deze persoon schreef, blijft staan met de eigen naam erbij.
end-person = Dit is iemand met een eigen dossier. Die persoon kan het dan zelf niet meer lezen. Spreek erover voor je dit doet.
end-for-good = Dit kan je niet ongedaan maken.
end-button = Beëindigen
end-own = Je kan je eigen account niet beëindigen. Vraag het aan een andere beheerder.
end-ended = Dit account is al beëindigd.

opening-title = Een dossier openen
opening-lede = Doe dit samen, aan tafel. Er is geen echte naam nodig, geen geboortedatum en geen nummer.
opening-person = De persoon van wie het dossier is
opening-name = Hoe wil je hier heten?
opening-name-hint = Een voornaam of een andere naam is genoeg.
opening-login = Bijnaam om aan te melden
opening-login-free = Deze is nog vrij. Kies gerust een andere die je goed onthoudt.
opening-login-hint = Kies er een die je goed onthoudt.
opening-language = In welke taal wil je dit lezen?
opening-known = Kan de persoon zich hier al aanmelden?
opening-known-login = Naam om aan te melden die er al is
opening-known-hint = Vul je hier iets in, dan komt er geen nieuw account bij en is de bijnaam hierboven niet nodig.
opening-guide = De begeleider
opening-guide-name = Hoe noemt de persoon jou?
opening-guide-name-hint = Zo sta jij in de kring.
opening-button = Dossier openen
opening-birds = mees merel zwaluw mus specht roodborst vink uil reiger kievit ekster duif koekoek kraai zwaan gans
opened-title = Het dossier van { $name } is open
opened-next = Naar het dossier

person-link-lede = Kan { $name } zich niet meer aanmelden? Maak dan een nieuwe link.
person-link-why = De link is alleen voor de persoon zelf. Gebruik hem niet in de plaats van de persoon: iedereen schrijft hier met de eigen stem.
person-link-button = Link maken
person-link-administrator = Voor deze persoon kan alleen een beheerder een link maken.

research-title = Dag { $name }
research-lede = Hier komen later cijfers om mee te onderzoeken.
research-no-dossier = Je ziet geen dossiers, nu niet en later niet.
research-set = Wat hier komt, gaat over groepen. Niemand is erin te herkennen.
research-consent = Alleen wie er ja op zegt, telt mee.

set-up-title = Welkom bij Nestkracht
set-up-lede = Maak het eerste account. Het is van de beheerder: die maakt accounts voor de anderen.
set-up-button = Beginnen
set-up-why = Waarom vragen we dit?
set-up-because = Zonder beheerder kan niemand anders zich aanmelden. De beheerder ziet geen enkel dossier.
set-up-ended = Met deze link is de installatie al klaargezet, of hij is te oud.
set-up-ended-way-out = Heb je al een account? Meld je dan aan. Lukt dat niet, vraag dan hulp aan wie de server beheert.

trouble-not-your-account = Dit is niet voor jouw account
trouble-not-your-account-way-out = Deze bladzijde is voor mensen met een andere taak. Je deed niets verkeerd.

slip-no-such-person = We vinden niemand met een eigen dossier onder deze naam. Kijk hem nog eens na, of laat dit leeg.

done-account-ended = Het account is beëindigd.
done-dossier-opened = Het dossier is open.
done-set-up = Alles staat klaar. Voeg nu accounts toe voor de anderen.
