# Ce qui s’est passé, pour « depuis votre dernière visite ». $who l’a fait, $count fois.

event-circle-opened = { $who } a ouvert le dossier
event-circle-joined = { $who } a fait entrer quelqu’un dans le cercle
event-circle-left = { $who } a changé le cercle
event-story-told = { $count ->
    [one] { $who } a raconté quelque chose
   *[other] { $who } a raconté { $count } choses
 }
event-story-headlined = { $who } a choisi les mots en haut
event-spiderweb-assessed = { $count ->
    [one] { $who } a mis un chiffre dans la toile
   *[other] { $who } a mis { $count } chiffres dans la toile
 }
event-spiderweb-tied = { $count ->
    [one] { $who } a tendu un fil dans la toile
   *[other] { $who } a tendu { $count } fils dans la toile
 }
event-spiderweb-weighed = { $who } a changé la force d’un fil
event-strengths-named = { $count ->
    [one] { $who } a nommé une force
   *[other] { $who } a nommé { $count } forces
 }
event-strengths-recognised = { $who } a dit reconnaître une force ou non
event-nest-added = { $count ->
    [one] { $who } a ajouté un lieu
   *[other] { $who } a ajouté { $count } lieux
 }
event-nest-rated = { $who } a regardé un lieu
event-nest-way-opened = { $count ->
    [one] { $who } a raconté où mène un lieu
   *[other] { $who } a raconté où mènent { $count } lieux
 }
event-goals-set = { $count ->
    [one] { $who } a fixé un but
   *[other] { $who } a fixé { $count } buts
 }
event-goals-explained = { $who } a écrit pourquoi un but compte
event-goals-described = { $who } a écrit comment on voit que cela avance
event-goals-reviewed = { $who } a regardé où en est un but
event-goals-step-added = { $count ->
    [one] { $who } a ajouté une étape
   *[other] { $who } a ajouté { $count } étapes
 }
event-goals-step-planned = { $who } a prévu une étape autrement
event-goals-step-ended = { $count ->
    [one] { $who } a terminé une étape
   *[other] { $who } a terminé { $count } étapes
 }
event-goals-step-reopened = { $who } a rouvert une étape
event-contact-noted = { $count ->
    [one] { $who } a noté un contact
   *[other] { $who } a noté { $count } contacts
 }
event-contact-planned = { $count ->
    [one] { $who } a prévu un contact
   *[other] { $who } a prévu { $count } contacts
 }
event-contact-moved = { $who } a déplacé un contact
event-contact-called-off = { $who } a annulé un contact
event-trajectory-proposed = { $who } propose une nouvelle phase
event-trajectory-turned = Une nouvelle phase a commencé
event-agreements-promised = { $who } propose un accord
event-agreements-answered = { $who } a répondu
event-corrections-asked = { $who } demande une correction
event-corrections-reworded = { $who } a choisi d’autres mots
event-corrections-taken-back = { $who } a repris quelque chose
event-corrections-put-back = { $who } a remis quelque chose
event-table-laid = { $who } a commencé un tour à table
event-table-put = { $who } a mis un chiffre à table
event-table-shared = Vous avez mis un chiffre ensemble
event-corrections-objected = { $who } fait une objection
event-corrections-let-go = { $who } laisse tomber une objection
event-corrections-unsaid = { $who } a annulé quelque chose
event-consents-given = { $who } a donné un accord
event-consents-withdrawn = { $who } a retiré un accord
event-consents-confirmed = { $who } a confirmé un accord
event-consents-broken-open = { $who } a ouvert le dossier en urgence
event-consents-read = { $who } a lu que le dossier a été ouvert en urgence
event-reins-held = { $who } a dit qui tient quelque chose en main
event-reins-added = { $who } a ajouté une tâche
event-rights-kept = { $who } a gardé des réponses sur les droits
event-rights-followed = { $who } suit un droit
event-rights-linked = { $who } a fait d’un droit un pas
event-rights-unlinked = { $who } a détaché un pas d’un droit
event-rights-asked = { $who } a noté qu’un droit est demandé
event-rights-granted = { $who } a noté qu’un droit est obtenu
event-rights-turned-down = { $who } a noté un non à la demande d’un droit
event-rights-appealed = { $who } a noté un recours
event-rights-ended = { $who } a clos un droit
event-relationship-begun = { $who } aimerait voir comment ça va entre vous
event-relationship-given = { $who } a donné une réponse sur la relation
event-relationship-shown = { $who } montre une réponse sur la relation
event-relationship-withdrawn = { $who } a retiré une réponse sur la relation
event-roles-noted = { $who } a noté une réflexion pour soi
event-roles-shared = { $who } partage une réflexion sur son propre rôle
event-roles-unshared = { $who } ne partage plus une réflexion
event-roles-taken-back = { $who } a retiré une réflexion
event-roles-put-back = { $who } a remis une réflexion
event-goals-weighed = { $who } a dit combien un but compte
event-ladder-answered = { $count ->
    [one] { $who } a répondu à une question de l’échelle
   *[other] { $who } a répondu à { $count } questions de l’échelle
 }
event-strengths-linked = { $who } a trouvé une force dans l’histoire
event-strengths-unlinked = { $who } a détaché une force de l’histoire
event-trajectory-offer-set-aside = { $who } a mis de côté une proposition du chemin
event-trajectory-offer-taken-up = { $who } a repris une proposition du chemin
event-network-added = { $count ->
    [one] { $who } a mis une personne sur la carte
   *[other] { $who } a mis { $count } personnes sur la carte
 }
event-network-moved = { $who } a déplacé quelqu’un sur la carte
event-network-described = { $who } a dit ce que l’on fait l’un pour l’autre
event-network-left = { $who } a retiré quelqu’un de la carte
event-network-returned = { $who } a remis quelqu’un sur la carte
event-network-veiled = { $who } a rendu quelqu’un méconnaissable
event-network-unveiled = { $who } montre de nouveau un nom
event-network-tied = { $count ->
    [one] { $who } a dit qui se connaît
   *[other] { $who } a indiqué { $count } fois qui se connaît
 }
event-network-untied = { $who } a dit qu’un lien est terminé
event-network-marked = { $who } a donné un nom à la carte d’un jour
event-network-imported = { $who } a repris une carte d’un fichier

# Argent.
event-money-income-added = { $who } a noté ce qui rentre
event-money-income-set = { $who } a dit ce qui rentre maintenant
event-money-cost-added = { $who } a noté une dépense
event-money-cost-set = { $who } a dit ce que coûte une chose maintenant
event-money-minimum-set = { $who } a dit ce qu’il faut pour vivre
event-money-envelope-added = { $who } a fait une enveloppe
event-money-envelope-filled = { $who } a dit ce qui va dans une enveloppe
event-money-debt-added = { $who } a noté une dette
event-money-claimed = { $who } a noté ce qui est demandé
event-money-stage-set = { $who } a dit où en est une dette
event-money-contested = { $who } a parlé d’une dette contestée
event-money-terms-set = { $who } a noté ce que dit le contrat
event-money-offered = { $who } a dit ce qui peut être offert à un créancier
event-money-noted = { $who } a noté ce qui s’est passé autour d’une dette
event-money-plan-proposed = { $who } a proposé un plan de paiement
event-money-followed = { $who } a dit comment un mois s’est passé
event-money-step-proposed = { $who } a proposé une étape suivante avec l’argent
event-money-step-turned = { $who } a marqué son accord : une étape suivante avec l’argent
event-money-letting-go-planned = { $who } a choisi un jour pour arrêter l’aide avec l’argent
event-money-file-taken-in = { $who } a repris des dettes d’un fichier

event-papers-kept = { $count ->
    [one] { $who } a gardé un papier
   *[other] { $who } a gardé { $count } papiers
 }
event-papers-described = { $who } a donné d’autres mots à un papier
event-papers-destroyed = { $who } a enlevé un papier
event-research-agreed = { $who } a dit oui à une recherche
event-research-declined = { $who } a dit non à une recherche
event-research-withdrawn = { $who } a repris un oui à une recherche
