# Ce qui est encore possible, phase par phase : des propositions, jamais des portes

offers-title = Qu’est-ce qui est encore possible ?
offers-title-own = Quelque chose de possible
offers-lede = Des propositions, pas des obligations. Ce qui ne convient pas maintenant, vous le mettez de côté.
offers-lede-own = Vous pouvez faire ceci. Rien n’est obligé.
offers-way = Qu’est-ce qui est encore possible ?
offers-now = Maintenant
offers-earlier = Ceci est encore possible aussi
offers-none = Rien n’est ouvert pour le moment. Prenez le temps pour ce qui est là.
offers-none-own = Rien ne doit se faire maintenant. Prenez votre temps.
offers-do = Je le fais
offers-not-now = Pas maintenant
offers-done = Nous l’avons déjà fait
offers-aside = { $count ->
    [one] Une proposition mise de côté
   *[other] { $count } propositions mises de côté
 }
offers-was-done = déjà fait, dit { $name }
offers-was-not-now = pas maintenant, dit { $name }
offers-up = Finalement oui
offers-all = Tout ce qui est possible
done-offer-aside = Mis de côté. Cela ne revient que si vous le voulez.
done-offer-done = Très bien. C’est avec ce qui est déjà fait.
done-offer-up = C’est de nouveau là.

offer-hear-the-story = Demandez un morceau de l’histoire
offer-name-a-strength = Nommez une force
offer-make-a-promise = Convenez de la façon d’être ensemble et de tenir le dossier
offer-look-at-rights = Regardez ensemble les droits de base
offer-look-at-the-web = Regardez ensemble la toile qui bloque
offer-take-rest = Voyez-vous une fois sans rien devoir régler
offer-share-an-insight = Mettez deux regards côte à côte et cherchez ce que vous voyez tous les deux
offer-set-a-goal = Fixez un but dans les propres mots de la personne
offer-take-a-step = Faites un petit pas
offer-find-a-niche = Cherchez un lieu qui rend possible
offer-look-at-the-reins = Regardez ensemble qui tient les rênes, et où
offer-look-again = Regardez encore la toile
offer-look-back = Revenez sur un but
offer-agree-on-aftercare = Convenez d’un suivi après
offer-own-hear-the-story = Voulez-vous raconter quelque chose ? Une phrase suffit.
offer-own-name-a-strength = Qu’est-ce que vous savez bien faire, ou qui est à vos côtés ?
offer-own-make-a-promise = Comment voulez-vous que nous soyons avec vous et avec votre dossier ?
offer-own-look-at-rights = Regardons-nous ensemble si vous recevez ce à quoi vous avez droit ?
offer-own-look-at-the-web = Qu’est-ce qui est bloqué, qu’est-ce qui est libre ? Regardez votre toile.
offer-own-take-rest = Envie de parler ou de marcher ensemble, sans rien devoir faire ?
offer-own-share-an-insight = Vous et votre accompagnant mettez chacun votre regard sur la table. Que voyez-vous tous les deux ?
offer-own-set-a-goal = Que voudriez-vous autrement ? Dites-le avec vos mots.
offer-own-take-a-step = Quel petit pas pouvez-vous faire cette semaine ?
offer-own-find-a-niche = Où vous sentez-vous bien, et où pouvez-vous faire ce que vous savez faire ?
offer-own-look-at-the-reins = Qu’aimez-vous faire vous-même, et que laissez-vous encore à quelqu’un d’autre ?
offer-own-look-again = Cela fait un moment. Quelque chose s’est-il desserré dans votre toile ?
offer-own-look-back = Où en êtes-vous avec ce que vous vouliez ?
offer-own-agree-on-aftercare = Quand nous parlerons-nous encore, une fois que ce sera fini ?
