today = Aujourd’hui
today-lede = Bonjour { $name }. Nous sommes le { $day }.
today-due = Ce qui vient
today-due-empty = Rien n’est prévu dans les deux semaines qui viennent.
today-news = Depuis votre dernière visite
today-news-empty = Personne d’autre n’a écrit.
today-caseload = Les personnes avec qui vous êtes en chemin
today-caseload-empty = Vous n’êtes encore dans aucun cercle. La personne à qui est le dossier peut vous y faire entrer.
today-caseload-empty-guide = Encore personne. Ouvrez un premier dossier, ensemble avec quelqu’un.
open-dossier = Ouvrir un dossier
phase-waits = Une nouvelle phase est proposée
last-contact = dernier contact : { $day }
no-contact-yet = pas encore de contact

today-in-danger = Le dossier de { $name } a été ouvert en urgence
today-in-danger-until = Seulement pour lire, jusqu’à { $day } à { $time }.
today-appeal = dernier jour pour un recours
