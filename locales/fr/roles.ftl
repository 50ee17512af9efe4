roles-lede = Dans quel rôle êtes-vous tombé, et qu’est-ce qui pesait sur vous ? Pour apprendre, pas pour juger.
roles-lede-own = Parfois, ceux qui vous aident réfléchissent à leur propre rôle. Voici ce qu’ils partagent avec vous.
roles-only-you = Vous seul le voyez, tant que vous ne le partagez pas. { $name } ne le voit pas. Cela ne sort jamais d’ici.
roles-note = Noter un moment
roles-note-lede = Pensez à un contact. Un seul choix suffit.
roles-which = Dans quel rôle êtes-vous tombé ?
roles-which-hint = Pas qui vous êtes, mais ce qui s’est passé à ce moment.
roles-what-are-they = Que veulent dire ces rôles ?
roles-pressures = Qu’est-ce qui pesait sur vous ?
roles-may-stay-empty = Peut rester vide.
roles-position = Qu’est-ce qui jouait de l’autre côté, selon vous ?
roles-position-hint = Il s’agit de l’interaction à ce moment. Cela ne reste nulle part comme étiquette. Peut rester vide.
roles-words = Avec vos mots
roles-nothing-yet = Vous n’avez encore rien noté. Après un contact, un seul choix suffit.
roles-over = Sur tous vos moments
roles-times = { $count ->
    [one] une fois
   *[other] { $count } fois
 }
roles-times-under = { $count ->
    [one] { $pressure }
   *[other] { $pressure } ({ $count } fois)
 }
roles-under = Sous la pression de : { $pressures }
roles-with = { $count ->
    [one] Une fois avec « { $position } ».
   *[other] { $count } fois avec « { $position } ».
 }
roles-in-play = Dans l’interaction : { $position }
roles-deck-open = Ce que dit le schéma est illisible ici.
roles-deck-none = Le schéma n’attend pas de succès ici.
roles-deck-some = Le schéma attend du succès ici.
roles-deck-strong = Le schéma attend beaucoup de succès ici.
roles-relation-better = Ensuite, la relation était vécue comme meilleure.
roles-relation-worse = Ensuite, la relation était vécue comme plus difficile.
roles-relation-same = Ensuite, la relation était vécue à peu près comme avant.
roles-moments = Vos moments
roles-taken-back = { $count ->
    [one] Un moment retiré
   *[other] { $count } moments retirés
 }
roles-shared = Partagé avec vous
roles-nothing-shared = Rien n’est encore partagé.
roles-is-shared = Partagé
roles-share = Partager
roles-unshare = Ne plus partager
roles-offer = Dans quel rôle suis-je tombé ?
roles-offer-hint = Pour vous seul. Vous pouvez passer.
roles-matrix = Quels rôles vont ensemble ?
roles-matrix-words = C’est ainsi dans la méthode : de haut en bas ce qui joue d’un côté, de gauche à droite le rôle de l’aidant.
roles-matrix-key = – pas de succès attendu · S succès · SS beaucoup de succès · ? illisible dans la source
roles-matrix-source = Source : Bind-Kracht, « Succesvolle rolconfiguraties ». Deux signes dessinés sont illisibles ; nous ne devinons pas leur sens.
roles-matrix-corner = Ce qui joue
roles-matrix-probable = (probable)
roles-matrix-unreadable = illisible dans la source
roles-matrix-empty = rien n’est dit
roles-matrix-own = { $name }, à partir du { $day }
roles-success-none = pas de succès
roles-success-some = succès
roles-success-strong = beaucoup de succès
helper-role-ritualistic-provider = Prestataire rituel
helper-role-words-ritualistic-provider = Donne ce qui est prévu, selon les règles.
helper-role-controller = Contrôleur
helper-role-words-controller = Vérifie et pose des conditions.
helper-role-rescuer = Sauveur
helper-role-words-rescuer = Prend le relais dans une crise.
helper-role-problem-solver = Solutionneur
helper-role-words-problem-solver = Résout ce qui est demandé.
helper-role-guide = Accompagnateur
helper-role-words-guide = Accompagne la personne.
helper-role-mediator = Médiateur
helper-role-words-mediator = Se tient entre la personne et son entourage.
seeker-position-lone-manager = Débrouillard
seeker-position-temporary-seeker = Demandeur temporaire
seeker-position-consumer = Consommateur
seeker-position-attached-stayer = Attaché qui reste
seeker-position-autonomous-seeker = Chercheur d’aide autonome
seeker-position-willing-collaborator = Partenaire volontaire
pressure-workload = trop de travail
pressure-quick-results = vouloir un résultat rapide
pressure-rules = règles de l’organisation
pressure-crisis = une crise
pressure-safety = souci de sécurité
pressure-powerlessness = ne plus savoir quoi faire
pressure-power = avoir du pouvoir
pressure-blame = « sa propre faute » autour de nous
done-role-noted = Noté. Vous seul le voyez.
done-role-shared = Partagé. Vous pouvez de nouveau le garder pour vous.
done-role-unshared = De nouveau pour vous seul.
done-role-taken-back = Retiré. Vous pouvez le remettre ci-dessous.
done-role-put-back = Remis.
role-matrix-title = Schéma de rôles propre
role-matrix-lede = À côté du schéma de la méthode, votre organisation peut poser le sien. Les accompagnateurs voient les deux côte à côte.
role-matrix-none = Il n’y a pas encore de schéma propre. Celui de la méthode est toujours là.
role-matrix-add = Ajouter un schéma
role-matrix-name = Comment s’appelle-t-il ?
role-matrix-name-hint = Par exemple : notre équipe, printemps.
role-matrix-day = À partir de quel jour ?
role-matrix-source = D’où vient-il ?
role-matrix-caption = Indiquez ce que vous attendez. Ce qui reste vide ne dit rien.
role-matrix-from = à partir du { $day }
role-matrix-cells = { $count ->
    [one] une case
   *[other] { $count } cases
 }
role-matrix-remove = Enlever
done-role-matrix-added = Le schéma est ajouté.
done-role-matrix-removed = Le schéma est enlevé.
slip-no-cells = Remplissez au moins une case.
slip-too-many-matrices = Il y a déjà dix schémas. Enlevez-en d’abord un.
roles-relation-note = Ce qui a suivi ne vient pas forcément de ce rôle. C’est une invitation à y réfléchir.
