# Les personnes autour de quelqu’un. Personne ne reçoit de note.
network-mine = Les personnes autour de moi
network-of = Les personnes autour de { $name }
network-lede = Qui est autour de { $name }, à quelle distance, et qui connaît qui ? Un prénom suffit. Personne ne reçoit de note.
network-lede-mine = Qui est autour de vous ? Plus quelqu’un vous est proche, plus il est près du centre.
network-empty-mine = À qui pensez-vous en premier ? Mettez cette personne sur la carte. Un prénom suffit.
network-ways = Que voulez-vous faire ?
network-somebody = quelqu’un
network-where = { $sector }, { $horizon }
network-figure-title = Les personnes autour de { $name }
network-described = { $count ->
    [0] Il n’y a encore personne sur la carte.
    [one] Il y a une personne sur la carte. { $sectors }.
   *[other] Il y a { $count } personnes sur la carte, avec { $ties } liens entre elles. { $sectors }.
 }
network-not-in-touch = pas de contact pour le moment
network-how-to-move = Vous pouvez déplacer quelqu’un en le faisant glisser.
network-how-with-keys = Ou choisissez quelqu’un avec la touche tabulation et déplacez-le avec les flèches.
network-move-failed = Ce n’est pas enregistré. Vérifiez votre connexion et essayez encore une fois.
network-kept-beside = Enregistré comme votre regard. Sur la carte reste ce que { $name } a dit.
network-whose-hand = Qui déplace ?
network-whose-words = Ce que dit { $name } est sur la carte. Ce que voit un aidant est à côté.

network-key-gets = soutient { $name }
network-key-gives = reçoit du soutien de { $name }
network-key-both = les deux
network-key-apart = pas de contact pour le moment
network-key-gets-mine = me soutient
network-key-gives-mine = reçoit mon soutien
network-key-both-mine = les deux
network-key-apart-mine = pas de contact pour le moment

network-why = Pourquoi cette carte ?
network-why-words = Personne n’est seul au monde. La carte montre qui est là, même ceux que vous avez un peu perdus de vue. Elle ne dit pas qui vous fait du bien ou du mal : chacun fait parfois les deux.
network-why-names = Les personnes sur la carte ne le savent peut-être pas. C’est pourquoi un prénom suffit, et vous pouvez rendre quelqu’un méconnaissable.

# Mettre quelqu’un sur la carte.
network-add = Mettre quelqu’un sur la carte
network-add-lede = Un prénom ou un surnom suffit.
network-add-lede-mine = Trois petites questions. Vous pouvez tout changer plus tard.
network-name = Comment appelez-vous cette personne ?
network-name-hint = Un prénom ou un surnom suffit.
network-sector = De quel côté est cette personne ?
network-sector-short = Où ?
network-horizon = Est-elle proche, selon vous ?
network-horizon-hint = C’est le sentiment qui compte, pas la distance en kilomètres.
network-horizon-short = Proche ?
network-put-there = Mettre sur la carte
network-more = Plus
network-everybody = Tout le monde sur la carte
network-nobody-here = Il n’y a encore personne ici.
network-left = Plus sur la carte
network-taken-back = Repris
done-network-added = C’est sur la carte.

# Une personne.
network-not-there = N’est pas sur la carte pour le moment
network-where-is = Où se trouve { $who } ?
network-to-and-fro = Que faites-vous l’un pour l’autre ?
network-gets = Ce que { $name } reçoit de { $who }
network-gives = Ce que { $name } donne à { $who }
network-gets-mine = Ce que je reçois de { $who }
network-gives-mine = Ce que je donne à { $who }
network-gets-words = { $name } reçoit de { $who } : { $what }.
network-gives-words = { $name } donne à { $who } : { $what }.
network-gets-words-mine = Vous recevez de { $who } : { $what }.
network-gives-words-mine = Vous donnez à { $who } : { $what }.
network-gets-short = reçoit : { $what }
network-gives-short = donne : { $what }
network-touch = Y a-t-il du contact en ce moment ?
network-touch-yes = Il y a du contact
network-touch-no = Pas pour le moment
network-kind = Qui est-ce ?
network-more-with = Faire autre chose
network-leave = Retirer de la carte
network-leave-words = À partir d’aujourd’hui. Sur la carte d’avant, cette personne reste.
network-return = Remettre sur la carte
network-veil = Rendre méconnaissable
network-veil-words = Les autres voient alors « quelqu’un » à la place du nom. La place reste.
network-unveil = Montrer de nouveau le nom
network-unveil-words = Ceux qui peuvent lire votre réseau voient alors de nouveau le nom.
network-is-veiled = Méconnaissable : les autres ne voient pas de nom ici.
network-is-veiled-mine = Vous seul voyez encore que vous avez écrit : { $who }.
network-person-leads = Sur la carte figure ce que { $name } a dit : { $where }. Ce que vous indiquez vous-même est à côté.
done-network-moved = La nouvelle place est enregistrée.
done-network-stands = Cette place reste.
done-network-described = Enregistré.
done-network-left = N’est plus sur la carte.
done-network-returned = De nouveau sur la carte.
done-network-veiled = Les autres voient maintenant « quelqu’un ».
done-network-unveiled = Le nom est de nouveau visible.

# Qui connaît qui.
network-tie = Qui connaît qui ?
network-tie-start = Reliez deux personnes
network-tie-lede = Choisissez deux personnes qui se connaissent, dans la liste ou sur la carte.
network-tie-one = Qui …
network-tie-other = … connaît qui ?
network-tie-with = Qui encore ?
network-tie-choose = Choisissez quelqu’un
network-tie-do = Ils se connaissent
network-tie-press-one = Appuyez sur une personne sur la carte.
network-tie-press-other = Appuyez maintenant sur l’autre personne.
network-tie-save = C’est juste ? Appuyez ci-dessus sur « Ils se connaissent ».
network-knows = Qui { $who } connaît-il ou connaît-elle ?
network-knows-nobody = Encore personne d’autre sur la carte, à notre connaissance.
network-untie = Plus maintenant
done-network-tied = Ils se connaissent.
done-network-untied = Ce lien est terminé.

# Ce que dit la carte.
network-says = Que dit cette carte ?
network-size = { $count ->
    [one] Il y a une personne sur la carte
   *[other] Il y a { $count } personnes sur la carte
 }{ $near ->
    [0] .
    [one] , dont une proche.
   *[other] , dont { $near } proches.
 }
network-density = { $ties ->
    [0] À notre connaissance, elles ne se connaissent pas.
    [one] Il y a un lien entre elles. C’est { $percent } % de ce qui est possible.
   *[other] Il y a { $ties } liens entre elles. C’est { $percent } % de ce qui est possible.
 }
network-stars = { $count ->
    [one] { $names } connaît le plus de monde.
   *[other] { $names } connaissent le plus de monde.
 }
network-isolated = { $count ->
    [one] Sur cette carte, { $names } ne connaît que { $name }.
   *[other] Sur cette carte, { $names } ne connaissent que { $name }.
 }
network-isolated-mine = { $count ->
    [one] Sur cette carte, { $names } ne connaît que vous.
   *[other] Sur cette carte, { $names } ne connaissent que vous.
 }
network-isolated-many = Sur cette carte, { $count } personnes ne connaissent que { $name }.
network-isolated-mine-many = Sur cette carte, { $count } personnes ne connaissent que vous.
network-numbers = En chiffres
network-by-sector = Par partie de la carte
network-fact-size = Personnes
network-fact-size-what = qui se trouve sur la carte
network-fact-ties = Liens
network-fact-ties-what = entre les personnes sur la carte
network-fact-density = Densité
network-fact-density-what = 0 personne ne se connaît, 1 tout le monde se connaît
network-fact-degree = Liens par personne
network-fact-degree-what = en moyenne, sans le lien avec le centre
network-fact-closeness = Proximité
network-fact-closeness-what = en moyenne, de 0 loin à 9 très proche
network-fact-effective = Côtés différents
network-fact-effective-what = combien de personnes ouvrent autre chose que les autres
network-fact-constraint = Entrelacement
network-fact-constraint-what = plus c’est haut, plus tout passe par les mêmes personnes

# Au fil du temps.
network-over-time = Au fil du temps
network-over-time-start = Qu’est-ce qui a changé ?
network-over-time-lede = Deux jours côte à côte. Faites glisser, ou choisissez un jour.
network-one-day = Il n’y a encore qu’un seul jour à regarder. Si la carte change, vous le verrez ici.
network-to-map = Vers la carte
network-two-days = De { $from } à { $to }
network-slider = Jusqu’à quel jour ?
network-show = Montrer ce jour
network-from = De
network-to = À
network-key-came = nouveau sur la carte
network-key-went = plus sur la carte
network-key-way = de l’ancienne à la nouvelle place
network-changed = Qu’est-ce qui a changé ?
network-both-days = Les deux jours en chiffres
network-came = { $count ->
    [one] Nouveau sur la carte : { $names }.
   *[other] Nouveaux sur la carte : { $names }.
 }
network-nearer = { $names } { $count ->
    [one] est
   *[other] sont
 } plus proche{ $count ->
    [one] {""}
   *[other] s
 }.
network-farther = { $names } { $count ->
    [one] est
   *[other] sont
 } plus loin.
network-other-sector = { $names } { $count ->
    [one] est
   *[other] sont
 } maintenant dans une autre partie de la carte.
network-went = { $names } { $count ->
    [one] n’est plus
   *[other] ne sont plus
 } sur la carte.
network-new-ties = { $count ->
    [one] Il y a un lien en plus.
   *[other] Il y a { $count } liens en plus.
 }
network-gone-ties = { $count ->
    [one] Un lien est terminé.
   *[other] { $count } liens sont terminés.
 }
network-same = Tout est encore comme avant.
network-mark = Donner un nom à ce jour
network-mark-title = Comment appelez-vous la carte de ce jour ?
network-mark-hint = Par exemple : au début, après le déménagement.
network-named-days = Les jours qui ont un nom
network-now = Maintenant
done-network-marked = Le jour a un nom.

# En fichier.
network-file = Fichier
network-file-start = Emporter ou reprendre
network-file-lede = Emportez la carte vers un autre programme, ou reprenez-en une.
network-file-out = Emporter
network-file-out-words = easyNWK est un programme gratuit pour les cartes de réseau. GraphML sert à la recherche. Qui est méconnaissable le reste.
network-file-in = Reprendre d’easyNWK
network-file-in-words = Vous voyez d’abord ce qui va se passer. Rien ne vient sur la carte avant cela.
network-file-pick = Choisissez le fichier
network-file-too-large = Ce fichier est trop grand. Il peut faire environ 1 mégaoctet.
network-file-text = Ou collez ici le contenu du fichier
network-file-text-hint = Un fichier d’easyNWK est du texte ordinaire.
network-file-look = Voir ce qui va se passer
network-file-empty = Choisissez un fichier, ou collez son contenu.
network-file-no-json = Ce n’est pas un fichier d’easyNWK. Enregistrez-le de nouveau là-bas et essayez encore une fois.
network-file-field = Dans le fichier, ceci n’est pas correct : { $field }. Corrigez-le dans easyNWK et essayez encore une fois.
network-file-too-much = Trop pour { $field } : { $has }. Le maximum en une fois est { $most }. Reprenez une partie du fichier.
network-files = Fichiers repris
network-file-of = Une carte d’easyNWK, reprise le { $day }
network-file-will = Voici ce qui va se passer
network-file-will-lede = Rien n’a encore changé.
network-file-people = { $count ->
    [one] Une personne vient sur la carte :
   *[other] { $count } personnes viennent sur la carte :
 }
network-file-version = { $people ->
    [one] une personne
   *[other] { $people } personnes
 }, { $ties ->
    [one] { $ties } lien
   *[other] { $ties } liens
 }
network-file-unplaced = { $count ->
    [one] Une personne n’avait pas encore de place dans easyNWK. Elle reste dans le fichier, pas sur la carte.
   *[other] { $count } personnes n’avaient pas encore de place dans easyNWK. Elles restent dans le fichier, pas sur la carte.
 }
network-file-all-fields = Tout le reste du fichier est gardé et repart avec lui.
network-file-same = Ces noms sont déjà sur la carte : { $names }. S’agit-il des mêmes personnes ?
network-file-same-yes = Oui, les mêmes
network-file-same-no = Non, d’autres
network-file-take-in = Mettre ainsi sur la carte
done-network-taken-in = La carte est reprise.
