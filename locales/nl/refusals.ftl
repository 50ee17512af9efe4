# Waarom iets niet kan, en hoe het wel kan.

refusal-empty = Dit kan niet leeg blijven. Schrijf een paar woorden.
refusal-too-long = Dit is te lang: { $length } tekens. Er is plaats voor { $max }. Maak het korter of splits het.
refusal-control-characters = Hier staan tekens in die we niet kunnen bewaren. Typ het opnieuw zonder die tekens.
refusal-out-of-range = Kies een getal van { $min } tot { $max }.
refusal-not-yet = Deze dag moet nog komen: { $day }. Kies vandaag of een vroegere dag.
refusal-passed = Deze dag is voorbij: { $day }. Kies vandaag of een latere dag.
refusal-not-in-circle = Je zit niet in de kring van dit dossier.
refusal-not-your-voice = Als { $role } kan je niet schrijven met deze stem: { $voice }.
refusal-own-voice-only = Dit kan iedereen alleen zelf zeggen. Niemand tekent voor een ander.
refusal-not-for-role = Dit hoort niet bij jouw rol: { $role }.
refusal-not-here = Dit staat niet (meer) in het dossier.
refusal-taken-back = Dit is teruggenomen. Zet het eerst terug.
refusal-not-the-writer = Alleen wie dit schreef, kan het veranderen. Je kan het wel vragen.
refusal-same-domain = Een draad loopt van het ene naar het andere. Kies twee verschillende delen.
refusal-strand-there = Deze draad is er al. Verander hoe sterk hij trekt.
refusal-same-place = Een weg loopt van de ene plek naar een andere. Kies twee verschillende plekken.
refusal-way-there = Deze weg staat er al. Verander de woorden ervan.
refusal-choose-one = Kies er minstens één.
refusal-too-many = Dit zijn er te veel. Het mogen er hoogstens { $max } zijn.
refusal-already-done = Dit was al gebeurd.
refusal-lies-open = Beide cijfers liggen nu open. Zet er samen één, of laat ze naast elkaar staan.
refusal-not-open-yet = Wacht tot jullie allebei een cijfer hebben gezet.
refusal-same-phase = Het traject is al in deze fase.
refusal-in-circle-already = Deze persoon zit al in de kring.
refusal-one-participant = Een dossier is van één persoon.
refusal-open-already = Dit dossier is al geopend.
refusal-not-open = Dit dossier is nog niet geopend.
refusal-own-dossier = Dit is het eigen dossier van de persoon. Die blijft in de kring.
refusal-no-time = Schrijf het uur als uren en minuten, zoals 14:30.

slip-choose = Kies iets.
slip-unreadable = Dit kunnen we niet lezen. Kies of typ het opnieuw.
slip-no-day = Schrijf de dag als dag, maand en jaar, zoals 3/12/2026.
slip-name-taken = Deze naam is al in gebruik. Kies een andere.
slip-busy = Er schrijft net iemand anders. Probeer het nog eens; wat je typte staat er nog.
slip-password-short = Dit wachtwoord is te kort. Neem minstens 10 tekens.
slip-too-long = Dit is te lang. Maak het korter.

# Consents.
refusal-too-short = Schrijf minstens { $min } tekens, zodat de persoon begrijpt waarom.
refusal-for-the-person = Dit zegt de persoon zelf: alleen, of samen met jou aan tafel.
refusal-not-for-yourself = Niemand geeft zichzelf toestemming. De persoon geeft ze, aangemeld op eender welk toestel.
refusal-more-than-you-have = Je kan niet meer geven dan je zelf ziet en schrijft. Laat de andere delen weg.
refusal-by-law = Dit rust op de wet of een vonnis en eindigt daarmee. Maak bezwaar, of spreek wie het besliste aan.
refusal-not-shared = In het deel “{ $part }” kan je niet schrijven. Vraag het aan de persoon van wie het dossier is.
refusal-too-far = { $day } ligt te ver vooruit. Kies een vroegere dag.
refusal-no-place = Deze account heeft geen plaats in een kring, of niet in die rol. Kijk de naam en de rol na.
refusal-same-person = Een band is tussen twee mensen. Kies twee verschillende mensen.
refusal-tie-there = Deze twee kennen elkaar al op de kaart.
refusal-cannot-be-tied = Een band is tussen mensen die leven. Zeg eerst dat dit een mens is die leeft.

# Geld.
refusal-amount-too-large = Een bedrag is hoogstens 100 miljoen euro. Kijk naar de komma.
refusal-rate-too-large = Intrest is hoogstens 100 procent per jaar. Kijk naar de komma.
refusal-not-agreed = De persoon en een begeleider gaan eerst allebei akkoord met dit plan.
slip-no-amount = Schrijf een bedrag, zoals 137,10. Zonder punt tussen de duizenden.
slip-no-percent = Schrijf een percentage, zoals 9,5.

# Papieren.
refusal-no-file = Kies een foto of een bestand.
refusal-file-too-large = Dit bestand is te groot. Het mag tot { $max } megabyte zijn. Maak de foto opnieuw met minder detail, of verstuur de bladzijden een voor een.
refusal-papers-full = Alle papieren samen mogen tot { $max } megabyte zijn. Doe eerst een papier weg dat niet meer nodig is.
refusal-file-kind = Dit is geen foto en geen pdf. Maak er een foto van, of bewaar het als pdf.
refusal-file-damaged = Dit bestand is beschadigd of veel te groot om te tonen. Maak de foto opnieuw.
