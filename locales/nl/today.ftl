today = Vandaag
today-lede = Dag { $name }. Het is { $day }.
today-due = Wat eraan komt
today-due-empty = De komende twee weken staat er niets gepland.
today-news = Sinds je laatst keek
today-news-empty = Niemand anders schreef iets.
today-caseload = De mensen met wie je op weg bent
today-caseload-empty = Je zit nog in geen enkele kring. De persoon van wie het dossier is, kan je erin opnemen.
today-caseload-empty-guide = Nog niemand. Open samen met iemand een eerste dossier.
open-dossier = Dossier openen
phase-waits = Voorstel voor een nieuwe fase
last-contact = laatste contact { $day }
no-contact-yet = nog geen contact

today-in-danger = Het dossier van { $name } is in nood geopend
today-in-danger-until = Alleen om te lezen, tot { $day } om { $time }.
today-appeal = laatste dag om in beroep te gaan
