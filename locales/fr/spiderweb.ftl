# La toile qui retient.
spiderweb-title = La toile
spiderweb-lede = Dix parties de la vie : à quel point chacune est-elle coincée, selon qui, et qu’est-ce qui tire sur quoi ? 0, c’est libre ; 10, c’est tout à fait coincé.
spiderweb-lede-own = Qu’est-ce qui vous retient ? Et qu’est-ce qui s’est relâché ? 0, c’est libre ; 10, c’est tout à fait coincé.
spiderweb-now = La toile maintenant
spiderweb-ways = Que voulez-vous faire ?
spiderweb-domains = Les dix parties
spiderweb-rate = Remplir la toile
spiderweb-rate-one = Remplir à nouveau
spiderweb-tie = Tendre un fil
spiderweb-tie-from = Ceci tire sur autre chose
spiderweb-tie-question = Qu’est-ce qui tire sur quoi ?
spiderweb-tie-question-start = Tendez un fil dans votre toile
table-mode-start = Chacun un chiffre, puis regarder ensemble
spiderweb-not-said = encore rien de dit
spiderweb-line-title = { $domain } au fil du temps
spiderweb-pulls-on = Tire sur
spiderweb-pulled-by = Ce qui tire dessus
spiderweb-loose = libre
spiderweb-stuck = coincé
spiderweb-why = Pourquoi cette toile ?
spiderweb-why-words = Les problèmes tiennent souvent les uns aux autres. Qui est mal logé tombe plus vite malade. Qui est malade perd parfois son travail. Ce n’est la faute de personne. La toile montre où un fil dénoué relâche aussi d’autres parties. C’est le début d’une conversation, pas un rapport.

# Quelque chose est écrit deux fois.
spiderweb-contested = Pour { $domain }, il y a deux chiffres pour le même jour.
spiderweb-contested-which = Les deux sont gardés. Quel chiffre doit rester ?
spiderweb-contested-theirs = La personne qui les a écrits peut choisir celui qui reste.
spiderweb-stands = { $value } reste
spiderweb-contested-weight = Avec quelle force ce fil tire-t-il ?
done-value-stands = Ce chiffre reste.

# Les fils.
spiderweb-strands = Qu’est-ce qui tire sur quoi ?
spiderweb-strands-lede = Le fil le plus fort est en haut.
spiderweb-no-strands = Il n’y a pas encore de fils. Qu’est-ce qui rend autre chose plus difficile ?
spiderweb-strand = { $from } tire { $weight } sur { $to }
spiderweb-change = Changer quelque chose
spiderweb-strand-count = { $count ->
    [one] { $count } fil
   *[other] { $count } fils
 }
spiderweb-reweigh = Cela tire autrement maintenant ?
spiderweb-taken-back = { $count ->
    [one] Un fil repris
   *[other] { $count } fils repris
 }
done-strand-weighed = Le fil est adapté.
done-strand-tied = Le fil est dans la toile.
spiderweb-tie-title = Qu’est-ce qui tire sur quoi ?
spiderweb-tie-lede = Un fil va de ce qui rend les choses difficiles vers ce qui en devient plus difficile.
spiderweb-tie-choose = Choisissez une partie
spiderweb-tie-from-label = Ceci tire …
spiderweb-tie-to-label = … sur ceci
spiderweb-tie-weight = Avec quelle force ?
spiderweb-tie-words = Comment cela se passe ? Dites-le avec vos mots
spiderweb-tie-words-hint = Vous pouvez laisser vide.
spiderweb-tie-step-from = Qu’est-ce qui tire ?
spiderweb-tie-step-to = Sur quoi cela tire-t-il ?
spiderweb-tie-pulls = { $weight ->
    [none] tire sur
   *[other] tire { $weight } sur
 }
spiderweb-tie-change = changer
spiderweb-tie-to-there = Vers ce fil
spiderweb-tie-there = ce fil existe déjà

# Remplir.
spiderweb-rate-title = Qu’est-ce qui coince maintenant ?
spiderweb-rate-title-start = Remplissez votre toile
spiderweb-rate-lede = Remplissez ce que vous savez. Ce que vous laissez vide reste comme avant.
spiderweb-rate-lede-own = Dix parties de votre vie, une à la fois. Ce que vous ne voulez pas dire, vous le passez.
spiderweb-rate-nothing = Rien n’est encore rempli. Choisissez un chiffre pour au moins une partie.
spiderweb-rate-empty = Tout effacer
spiderweb-rate-begin = Commencer
spiderweb-rate-go-on = Continuer où vous étiez
spiderweb-rate-all-said = Aujourd’hui, vous avez déjà parlé des dix parties. Vous voulez dire autre chose ? Choisissez ci-dessous.
spiderweb-rate-choose = Ou choisissez une partie
spiderweb-said-today = dit aujourd’hui
spiderweb-before = { $value } · { $day }
spiderweb-last-time = Qu’est-ce que j’ai dit la dernière fois ?
spiderweb-choose-or-skip = Choisissez un chiffre, ou passez cette partie.
spiderweb-next = Suivant
spiderweb-skip = Passer
spiderweb-stop = Arrêter, c’est assez pour l’instant
spiderweb-done-title = Voici votre toile maintenant
spiderweb-done-lede = Merci. Ce que vous avez dit est gardé.
spiderweb-done-ready = C’est fini
done-web-rated = La toile est remplie.
spiderweb-ask-family = À quel point est-ce coincé à la maison, dans votre famille ?
spiderweb-ask-work = À quel point est-ce coincé pour le travail ?
spiderweb-ask-social-contacts = À quel point est-ce coincé avec les amis et les gens autour de vous ?
spiderweb-ask-justice = À quel point est-ce coincé avec la justice, les amendes ou les huissiers ?
spiderweb-ask-welfare-services = À quel point est-ce coincé avec l’aide que vous recevez ?
spiderweb-ask-income-and-debts = À quel point est-ce coincé pour l’argent et les dettes ?
spiderweb-ask-housing = À quel point est-ce coincé pour le logement ?
spiderweb-ask-health = À quel point est-ce coincé pour votre santé ?
spiderweb-ask-education = À quel point est-ce coincé pour apprendre et pour l’école ?
spiderweb-ask-culture = À quel point est-ce coincé pour le temps libre et la culture ?

# Ensemble à table.
table-lede = { $name } et vous choisissez chacun, sans regarder. Puis les deux sont visibles, et vous en parlez.
table-lede-own = Vous et { $who } choisissez chacun, sans regarder. Puis les deux sont visibles, et vous en parlez.
table-what = Que regardez-vous ensemble ?
table-all = Toute la toile, les dix parties
table-some = Quelques parties de la toile
table-niche = Le lieu « { $place } »
table-which = Quelles parties ?
table-devices = Sur quel appareil ?
table-one-device = Un seul appareil, on se le passe
table-own-devices = Chacun son appareil
table-own-device = { $who } participe sur son propre appareil. Dites que vous avez commencé.
table-begin = Commencer
table-why = Pourquoi sans regarder ?
table-why-words = Qui entend d’abord une réponse dit souvent la même chose. Ainsi, chaque voix compte autant. Vous voyez les choses autrement ? Alors vous savez de quoi il est bon de parler. Personne n’a raison ou tort.
table-step = { $place } sur { $of }
table-invitation = { $who } veut regarder avec vous.
table-go-on-today = Continuer le tour d’aujourd’hui
table-go-on = Continuer le tour ({ $day })
table-left = { $left ->
    [one] Encore un.
   *[other] Encore { $left }.
 }
table-give = Donnez l’appareil à { $name }.
table-look-away = { $other } regarde ailleurs un instant.
table-your-turn = { $name }, à vous.
table-unseen = { $other } ne voit votre choix que quand vous avez choisi tous les deux.
table-unseen-helper = { $name } ne voit votre choix que quand vous avez choisi tous les deux.
table-ask-helper = À quel point est-ce coincé pour { $name }, comme vous le voyez ?
table-ask-trait-helper = À quel point est-ce là pour { $name }, comme vous le voyez ?
table-put = Je le mets ainsi
table-skip = Passer
table-choose = Choisissez d’abord un chiffre. Ou passez ceci.
table-has-own-device = { $name } a son propre appareil
table-is-put = Le choix de { $person } est posé, face cachée. Maintenant, c’est à { $name }.
table-i-am = Je suis { $name }
table-put-again = { $person } veut encore changer
table-put-mine-again = Je veux encore changer
table-waiting = En attente de { $name }
table-waiting-words = Votre choix pour { $topic } est posé, face cachée. Cette page continue toute seule.
table-waiting-where = { $name } trouve ce tour sur son appareil, sous « Toile ».
table-not-waiting = Ne pas attendre, continuer
table-look-again = Regarder à nouveau
table-gone = Ce lieu a été repris. Il n’y a plus rien à choisir.
table-next = Suivant
table-stop = Arrêter et voir ce qu’il y a
table-figure-title = Les chiffres pour { $topic }
table-equal = Vous voyez la même chose.
table-near = Vous êtes proches l’un de l’autre.
table-far = Vous voyez les choses autrement. C’est permis.
table-talk = Pour en parler
table-equal-1 = { $name }, où le sentez-vous le plus ?
table-equal-2 = Qu’est-ce qui le relâcherait d’un petit pas ?
table-near-1 = { $name }, pourquoi justement ce chiffre ?
table-near-2 = { $who }, que voyez-vous que { $name } ne voit peut-être pas ?
table-far-1 = { $name }, racontez. Qu’est-ce que { $who } ne voit pas encore ?
table-far-2 = { $who }, que regardiez-vous en mettant ce chiffre ?
table-equal-trait-1 = { $name }, à quel moment pensez-vous ?
table-equal-trait-2 = Qu’est-ce qui en donnerait encore plus ?
table-near-trait-1 = { $name }, pourquoi justement ce chiffre ?
table-near-trait-2 = { $who }, qu’avez-vous vu ou entendu ?
table-far-trait-1 = { $name }, racontez. Comment est-ce d’être là ?
table-far-trait-2 = { $who }, que regardiez-vous en mettant ce chiffre ?
table-share-question = Voulez-vous mettre un chiffre ensemble ?
table-share = C’est notre chiffre
table-share-equal = Oui, { $value } est notre chiffre
table-share-otherwise = Mettre quand même un autre chiffre ensemble
table-shared = Ensemble : { $value }.
table-shared-words = C’est ainsi que { $name } et { $who } le voient maintenant.
done-table-shared = Ce que vous dites ensemble est gardé.
table-let-stand = Laisser les deux l’un à côté de l’autre
table-next-is = Suivant : { $topic }
table-to-end = Vers la fin
table-two-values = Quel chiffre doit rester ?
table-end-title = Regardé ensemble
table-end-lede = Merci, { $name }. Merci, { $who }. Voici ce que vous avez vu ensemble.
table-end-nothing = Rien n’est encore visible. Vous pouvez toujours continuer.
table-end-go-on = Continuer ce tour
table-end-shared = Notre chiffre
table-end-none-shared = Pas encore. Ce n’est pas obligé.
table-end-beside = L’un à côté de l’autre
table-end-none-beside = Rien. Vous dites tout ensemble.
table-end-warm = Dire franchement ce qui coince demande du courage. Une différence n’est pas une faute : c’est de quoi parler.
table-end-warm-trait = Parler d’un lieu aide à voir ce qui y est bon, et ce qui peut encore venir. Une différence n’est pas une faute : c’est de quoi parler.
table-end-to-web = Vers la toile
table-end-to-nest = Vers le nid

# Qu'est-ce qui retient quoi ?
spiderweb-dynamics = Qu'est-ce qui retient quoi ?
spiderweb-dynamics-start = Voyez ce qui peut bouger avec
spiderweb-dynamics-title = Qu'est-ce qui retient quoi ?
spiderweb-dynamics-lede = Nous lisons cela dans les fils. Cela ne prédit rien et ne dit rien de la personne. C'est un début pour en parler.
spiderweb-to-web = Retour à la toile
spiderweb-opening-way = Voir ce qui retient quoi
spiderweb-no-circle = Il n'y a pas de cercle : ce qui tire ne revient pas à lui-même.
spiderweb-circle = { $domains } se retiennent l'un l'autre. Le fil le plus faible va de { $from } à { $to } : c'est là que le cercle s'ouvre le plus facilement.{ $others ->
    [0] {""}
    [one] { " " }Il y a encore un autre cercle.
   *[other] { " " }Il y a encore { $others } autres cercles.
 }
spiderweb-circle-even = { $domains } se retiennent l'un l'autre, partout aussi fort.{ $others ->
    [0] {""}
    [one] { " " }Il y a encore un autre cercle.
   *[other] { " " }Il y a encore { $others } autres cercles.
 }
spiderweb-circle-own = { $domains } se retiennent l'un l'autre.
spiderweb-rules-disagree = Les trois façons de calculer ne montrent pas la même chose : { $domains }. C'est un sujet de conversation, pas une base sur laquelle bâtir.
spiderweb-no-rest = { $count ->
    [one] Une façon de calculer n'a pas trouvé le repos : { $rules }. Elle ne dit donc rien ici.
   *[other] { $count } façons de calculer n'ont pas trouvé le repos : { $rules }. Elles ne disent donc rien ici.
 }
spiderweb-few-strands = { $strands ->
    [one] Il n'y a encore qu'un seul fil. Avec plus de fils, la toile en dit plus.
   *[other] Il n'y a encore que { $strands } fils. Avec plus de fils, la toile en dit plus.
 }
spiderweb-if = { $count ->
    [one] Si { $domains } se desserre, cela peut aussi desserrer { $also }.
   *[other] Si { $domains } se desserrent, cela peut aussi desserrer { $also }.
 }
spiderweb-if-perhaps = Peut-être aussi { $also } : une façon de calculer le dit, une autre non.
spiderweb-if-nothing = { $count ->
    [one] Si { $domains } se desserre, rien d'autre ne bouge le long de ces fils.{ $also }
   *[other] Si { $domains } se desserrent, rien d'autre ne bouge le long de ces fils.{ $also }
 }
spiderweb-rule-kosko = Seulement ce qui tire
spiderweb-rule-modified = Ce qui tire, et ce qui était déjà là
spiderweb-rule-rescaled = Calculé à partir du milieu
spiderweb-rule-points = va le plus loin pour { $domain }
spiderweb-rule-nowhere = ne montre rien
spiderweb-rule-no-rest = n'a pas trouvé le repos et ne dit rien ici
spiderweb-strands-of = Les fils de qui ?
spiderweb-strands-all = Tous les fils
spiderweb-strands-mine = Seulement mes fils
spiderweb-ask-loose = Qu'aimeriez-vous voir se desserrer ?
spiderweb-ask-step = Quel serait un premier petit pas ?
spiderweb-ask-step-hint = Il ne doit pas être grand. Cela peut aussi attendre.
spiderweb-make-goal = Faire un objectif
spiderweb-choose-again = Choisir autre chose
spiderweb-helps = Ce qui aide déjà ici
spiderweb-more-loose = Et si autre chose se desserre aussi ?
spiderweb-more-said = En savoir plus
spiderweb-no-forecast = Ce n'est pas une prévision. Ce sont vos fils, pensés un pas plus loin.
spiderweb-not-all-seen = Les forces ou les objectifs que { $name } ne partage pas avec vous ne comptent pas ici.
spiderweb-key-loose = se desserre, en pensée
spiderweb-key-moves = peut bouger avec
spiderweb-circles = Cercles
spiderweb-circles-lede = { $count ->
    [0] Ce qui tire ne revient pas à lui-même.
    [one] Un cercle se retient lui-même.
   *[other] { $count } cercles se retiennent eux-mêmes. Le plus fort est en haut.
 }
spiderweb-more-circles = { $count ->
    [one] Encore un cercle
   *[other] Encore { $count } cercles
 }
spiderweb-weakest = S'ouvre le plus facilement entre { $from } et { $to }.
spiderweb-knots = Nœuds
spiderweb-knots-lede = Ce à quoi tient le plus. Un fil compte d'un tiers (un peu) à un (très fort).
spiderweb-knot-domain = Domaine
spiderweb-knot-pulls = tire
spiderweb-knot-pulled = est tiré
spiderweb-knot-circles = cercles
spiderweb-reach = Où desserrer va le plus loin
spiderweb-reach-lede = Supposons qu'un domaine se desserre : combien peut bouger avec lui en tout ? La barre est la moyenne de trois façons de calculer ; le trait va de la plus prudente à la plus hardie.
spiderweb-reach-none = Le long de ces fils, rien ne bouge avec.
spiderweb-bars-low = reste comme c'est
spiderweb-bars-high = bouge le plus
spiderweb-bars-sure = Toutes les façons de calculer : { $domains }.
spiderweb-bars-perhaps = Pas toutes les façons de calculer : { $domains }.
spiderweb-loosens = Ce qui desserre
spiderweb-loosens-lede = Les forces qui sont là et les objectifs, chacun près du domaine de vie où il agit. Ils comptent.
spiderweb-if-title = Et si quelque chose se desserre ?
spiderweb-if-lede = Choisissez ensemble un ou plusieurs domaines. Vous verrez ce qui peut bouger avec, le long des fils.
spiderweb-if-0 = reste
spiderweb-if-1 = un peu desserré
spiderweb-if-2 = bien desserré
spiderweb-if-3 = lâche
spiderweb-if-look = Voir ce qui peut bouger avec
spiderweb-if-empty = Vider
spiderweb-tie-turned = Dans l'autre sens
table-which-tasks = Quelles tâches ?
table-choose-reins = Choisissez d’abord qui s’en occupe. Ou passez.
table-equal-reins-1 = { $name }, comment le vivez-vous ainsi ?
table-equal-reins-2 = Est-ce bien ainsi, ou quelqu’un voudrait-il autrement ?
table-near-reins-1 = { $name }, que faites-vous déjà vous-même ?
table-near-reins-2 = { $who }, que pouvez-vous lâcher l’esprit tranquille ?
table-far-reins-1 = { $name }, racontez. Que faites-vous ici que { $who } ne voit pas ?
table-far-reins-2 = { $who }, à quelle fois pensiez-vous ?
table-share-question-trait = Voulez-vous mettre un chiffre ensemble ?
table-share-question-reins = Comment le dites-vous ensemble ?
table-share-reins = Nous le disons ainsi ensemble
table-share-equal-reins = Oui, nous le disons ainsi ensemble
table-share-otherwise-reins = Le dire quand même autrement, ensemble
table-shared-reins = Vous dites ensemble : { $value }.
table-end-shared-reins = Ce que nous disons ensemble
table-end-warm-reins = Savoir qui fait quoi apaise. Faire soi-même, c’est bien. Demander de l’aide, c’est bien aussi.
table-end-to-reins = Vers qui tient quoi en main
