# Onderzoeken van de organisatie

studies-title = Onderzoeken
studies-lede = Zeg wie wat wil onderzoeken. Elke deelnemer kiest zelf, in het eigen dossier. Wie wat koos, zie je hier niet.
studies-nothing = Er is nog geen onderzoek. Voeg er hieronder een toe.
studies-add = Onderzoek toevoegen
studies-name = Hoe heet het?
studies-question = Wat is de vraag?
studies-question-hint = In gewone woorden. Deelnemers lezen dit, en zeggen ja op deze vraag alleen.
studies-who = Wie doet het onderzoek?
studies-who-hint = Deelnemers lezen dit ook.
studies-until = Tot wanneer houden zij de gegevens bij?
studies-until-hint = Daarna moeten ze alles vernietigen.
studies-close = Sluiten
studies-open-again = Opnieuw openen
studies-closed-on = Gesloten op { $day }
studies-no-sets = Er is nog geen set gemaakt.
studies-how = Een set maak je op de server:
slip-study-until = Kies een dag vanaf vandaag, hoogstens 20 jaar verder.
slip-too-many-studies = Er staan al 200 onderzoeken.
slip-study-closed = Dit onderzoek is gesloten. Open het eerst opnieuw.
done-studies-added = Toegevoegd. Deelnemers kunnen nu kiezen.
done-studies-closed = Gesloten. Er wordt niets meer gevraagd en geen set meer gemaakt.
done-studies-opened = Weer open.
