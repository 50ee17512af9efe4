# Recherche : ce que dit la personne

taking-part-title = Recherche
taking-part-lede = Parfois, quelqu’un veut apprendre de ce que vivent les gens. Vous seul décidez de participer. Ne rien dire, c’est dire non. Cela ne change rien à votre accompagnement.
taking-part-nothing = En ce moment, aucune recherche ne vous demande quelque chose.
taking-part-who = Par : { $who }
taking-part-until = gardé jusqu’au { $day }
taking-part-said-yes = Vous avez dit oui.
taking-part-said-no = Vous avez dit non.
taking-part-said-back = Vous avez repris votre oui. Vous ne serez dans aucun jeu suivant.
taking-part-said-nothing = Vous n’avez encore rien dit. C’est la même chose que non.
taking-part-closed = Cette recherche est fermée. Il n’y aura plus de nouveaux jeux.
taking-part-say-yes = Oui, je participe
taking-part-say-no = Non
taking-part-take-back = Reprendre mon oui
taking-part-no-sets = Rien n’est encore parti chez les chercheurs.
taking-part-sets = { $count ->
    [one] Ce qui est déjà parti chez les chercheurs : { $count } fois
   *[other] Ce qui est déjà parti chez les chercheurs : { $count } fois
}
taking-part-set = { $count ->
    [one] Le { $day } : { $count } dossier
   *[other] Le { $day } : { $count } dossiers ensemble
}
taking-part-goes = Qu’est-ce qui part chez les chercheurs si vous dites oui ?
taking-part-goes-outside = Votre tranche d’âge, avec qui vous vivez, votre région, depuis quand vous êtes en route et dans quelle phase. Jamais plus précisément que pour au moins neuf autres.
taking-part-goes-moved = Comment vos buts, votre toile, les rênes et la relation ont bougé, en codes : bas, milieu ou haut. Et comment un accompagnant a vu les rôles, s’il l’a partagé avec vous.
taking-part-never = Qu’est-ce qui ne part jamais ?
taking-part-never-words = Votre nom, votre adresse, vos mots, vos photos, ni le jour où quelque chose s’est passé.
taking-part-never-recognised = Qui vous êtes. Ce qui vous est arrivé n’est écrit nulle part à côté de vous : seulement combien de fois cela arrive dans un groupe.
taking-part-never-forever = Vous pouvez toujours reprendre votre oui. Le jeu suivant sera alors sans vous. Nous ne pouvons pas reprendre un jeu déjà parti.
taking-part-way = Voulez-vous que d’autres apprennent de ce que vous vivez ? C’est votre choix, pour chaque recherche.
taking-part-go = Regarder et choisir
done-taking-part-yes = Merci. Vous participez à cette recherche. Vous pouvez toujours reprendre votre oui.
done-taking-part-no = Vous ne participez pas. C’est bien ainsi.
done-taking-part-back = Votre oui est repris. Le jeu suivant sera sans vous.
