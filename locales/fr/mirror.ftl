# Le miroir des mots

mirror-look = Relisons ensemble
mirror-language = Dans quelle langue écrivez-vous ?
mirror-in-nl = Néerlandais
mirror-in-fr = Français
mirror-in-en = Anglais
mirror-what = Qu’est-ce que c’est ?
mirror-theirs = Ce sont les mots de { $name }. Ne les changez qu’ensemble.
mirror-nothing = Le miroir des mots n’a rien trouvé à signaler.
mirror-count = { $count ->
    [one] Un mot sur lequel s’arrêter un instant. Vous pouvez toujours enregistrer.
   *[other] { $count } mots sur lesquels s’arrêter un instant. Vous pouvez toujours enregistrer.
 }
mirror-more = { $count ->
    [one] Et encore un mot plus loin dans le texte.
   *[other] Et encore { $count } mots plus loin dans le texte.
 }
mirror-blame = Met la cause chez la personne
mirror-label = Colle une étiquette
mirror-jargon = Jargon de métier
mirror-rather = Peut-être plutôt :
mirror-put = Mettre à la place
mirror-to-field = Vers le texte
mirror-else = Qu’est-ce qui peut encore l’expliquer ?
mirror-else-lede = Il y a six façons d’expliquer la pauvreté. Regardez d’abord le plus loin de la personne.
mirror-else-macro-external = Qu’est-ce qui a changé dans la société ? Pensez à une crise, à l’énergie chère, au travail qui disparaît.
mirror-else-macro-internal = Comment la société est-elle organisée ? Pensez aux allocations trop basses, au manque de logements sociaux, aux diplômes qui ne comptent pas.
mirror-else-meso-external = Qu’a fait un service ou le quartier ? Pensez à une allocation arrêtée, à un propriétaire qui donne congé, à des gens qui excluent quelqu’un.
mirror-else-meso-internal = Comment fonctionne le service ou le groupe lui-même ? Pensez aux listes d’attente, aux lettres difficiles, aux règles qui ne conviennent pas, aux heures où personne ne peut venir.
mirror-else-micro-external = Qu’est-il arrivé à la personne ? Pensez à une maladie, un accident, une séparation, une perte.
mirror-else-micro-internal = Qu’est-ce qui est difficile pour la personne elle-même ? Ne regardez ici qu’après les cinq autres.
explanation-macro-external = La société change
explanation-macro-internal = La façon dont la société est faite
explanation-meso-external = Ce que d’autres ont fait
explanation-meso-internal = La façon dont les services et les groupes fonctionnent
explanation-micro-external = La malchance et les coups durs
explanation-micro-internal = Quelque chose dans la personne elle-même
mirror-reads = Le texte se lit :
mirror-reads-easy = facilement
mirror-reads-fair = assez bien
mirror-reads-heavy = difficilement

mirror-title = Le miroir des mots
mirror-lede = Des mots peuvent accuser, coller une étiquette ou se cacher derrière le jargon. Le miroir des mots les montre pendant qu’un accompagnant écrit, avec des mots plus simples à côté. Il n’arrête personne et ne garde rien de ce que vous écrivez. Voici tous les mots qu’il connaît.
mirror-size = { $count } mots et expressions dans cette langue. Trois points remplacent les terminaisons habituelles.
mirror-column-words = On lit
mirror-column-instead = Peut-être plutôt
