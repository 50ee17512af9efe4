# Le cercle

circle-title = Cercle
circle-title-own = Votre cercle
circle-alone = Il n’y a encore personne d’autre dans le cercle.
circle-you = vous
circle-since = Depuis le { $day }
circle-since-by = Depuis le { $day }, par { $name }
circle-gone = Qui était dans le cercle avant ?
circle-from-to = Du { $from } au { $to }. Sorti du cercle par { $name }.
circle-from-to-self = Du { $from } au { $to }. Sorti du cercle par son propre choix.
circle-back-in = Faire revenir
circle-back-in-name = Faire revenir : { $name }
circle-take-out = Sortir du cercle
circle-take-out-name = Sortir du cercle : { $name }
circle-leave = Je quitte le cercle

circle-invite = Faire entrer quelqu’un
circle-login = Nom avec lequel cette personne se connecte
circle-login-hint = Demandez ce nom à la personne même. Cela peut aussi être une adresse e-mail.
circle-unknown-login = Nous ne connaissons pas ce nom. Demandez un compte au gestionnaire.
circle-name = Comment s’appelle cette personne ici ?
circle-name-hint = Le nom que { $name } utilise pour cette personne.
circle-name-hint-own = Le nom que vous utilisez pour elle.
circle-role = Qui est cette personne ?
circle-role-hint = Vous ne savez pas ? Ne choisissez rien. Nous prenons ce qui est écrit dans le compte.

circle-out-title = Sortir { $name } du cercle ?
circle-out-title-leave = Voulez-vous quitter le cercle ?
circle-out-lede = Voici ce qui se passe :
circle-out-sees-nothing = Dès ce moment, { $name } ne voit plus rien du dossier.
circle-out-sees-nothing-leave = Dès ce moment, vous ne voyez plus rien de ce dossier.
circle-out-words-stay = Ce que { $name } a écrit reste, avec son nom.
circle-out-words-stay-leave = Ce que vous avez écrit reste, avec votre nom.
circle-out-last-guide = Il n’y aura alors plus d’accompagnateur dans le cercle.
circle-out-back = Vous ne devez pas dire pourquoi. Vous pouvez faire revenir { $name } plus tard.
circle-out-back-leave = Vous ne pouvez pas revenir vous-même. Quelqu’un doit vous faire revenir.
circle-out-do = Sortir { $name } du cercle
circle-out-do-leave = Je quitte le cercle

done-circle-joined = Cette personne est maintenant dans le cercle.
done-circle-taken-out = Cette personne ne voit plus rien du dossier.
done-circle-back = Cette personne est de nouveau dans le cercle.
done-circle-left = Vous avez quitté le cercle.

circle-lede = Les personnes qui sont aux côtés de { $name }. { $name } choisit ce que chacun voit et écrit.
circle-lede-own = Ces personnes sont à vos côtés. Vous avez les clés : vous choisissez ce que chacun voit et écrit, et pour combien de temps.
circle-whose = C’est le dossier de { $name }.

# Ce que quelqu’un peut faire
circle-for = Pour quoi
circle-sees = Voit
circle-writes-in = Écrit dans
circle-how-long = Combien de temps
circle-nothing = rien
circle-everything = tout le dossier
circle-until-day = jusqu’au { $day } inclus
circle-until-withdrawn = jusqu’à ce que { $name } l’arrête
circle-until-withdrawn-own = jusqu’à ce que vous l’arrêtiez
circle-begins = à partir du { $day },
circle-instead-of-name = à la place de { $name }
circle-represents-own = agir en mon nom
circle-by-law-basis = Cela repose sur : { $basis }
circle-by-law-stays = La loi ou un juge en a décidé ainsi. Vous ne pouvez pas l’arrêter ici. Ce n’est pas juste ? Parlez-en à quelqu’un en qui vous avez confiance.
circle-no-access = { $name } ne voit rien du dossier pour le moment.
circle-is-it-right = Est-ce juste ?
circle-written-down = Écrit par { $who }.
circle-right = Oui, c’est juste
circle-right-name = Oui, c’est juste pour { $name }
circle-waits = { $name } ne l’a pas encore confirmé.

# Arrêter, changer, donner
circle-stop = Arrêter l’accès
circle-stop-name = Arrêter l’accès : { $name }
circle-stop-one = Arrêter seulement ceci
circle-stop-one-name = Arrêter seulement ceci : { $name }
circle-change = Changer
circle-change-together = Changer ensemble
circle-change-name = Changer ce que { $name } peut faire
circle-change-together-name = Changer ensemble ce que { $name } peut faire
circle-again = Redonner l’accès
circle-again-name = Redonner l’accès à { $name }
circle-give = Choisir un accès
circle-give-name = Choisir un accès pour { $name }
circle-stop-title = Arrêter l’accès de { $name }
circle-stop-lede = Faites-le seulement avec { $name }, à table. L’effet est immédiat.
circle-stop-together = Arrêter ensemble
circle-save-together = Enregistrer ensemble
circle-change-title = Que peut faire { $name } ?
circle-change-lede = Remplissez ceci avec { $name }, à table. { $name } devra ensuite dire si c’est juste.
circle-change-lede-own = C’est vous qui choisissez. L’effet est immédiat quand vous enregistrez. Vous pouvez toujours changer d’avis.
circle-parts = Quelles parties ?
circle-parts-hint = Voir et écrire sont deux choses séparées. Vous ne pouvez donner que les parties que vous avez vous-même.
circle-parts-hint-own = Voir et écrire sont deux choses séparées. Ce que vous ne cochez pas reste fermé.
circle-may-reads = voir
circle-may-writes = écrire
circle-purpose = Pour quoi faire ?
circle-instead-of = À la place de qui ?
circle-instead-of-hint = L’accompagnateur qui est absent pendant un temps.
circle-from = À partir de quel jour ?
circle-from-hint = Si vous ne remplissez rien, cela commence aujourd’hui.
circle-basis = D’où cela vient-il ?
circle-basis-hint = Un choix à soi, on peut toujours l’arrêter. Ce que la loi ou un juge a décidé, non.
circle-basis-choice = un choix de la personne
circle-basis-law = la loi ou un juge l’a décidé
circle-by-law = Sur quoi cela repose-t-il ?
circle-by-law-hint = Par exemple : jugement du juge de paix, avec la date. Seulement si la loi ou un juge l’a décidé.
circle-ends = Combien de temps ?
circle-ends-hint = Ensuite, l’accès se ferme tout seul. On peut toujours l’arrêter plus tôt.
circle-ends-week = une semaine
circle-ends-month = un mois
circle-ends-quarter = trois mois
circle-ends-year = un an
circle-ends-day = jusqu’à un jour que je choisis
circle-ends-open = aussi longtemps que je veux
circle-until = Jusqu’à quel jour inclus ?
circle-until-hint = Seulement si vous avez choisi un jour ci-dessus.

# Ce qui se termine bientôt
circle-ending = L’accès de { $name } se termine le { $day }.
circle-ending-mine = Votre accès se termine le { $day }.
circle-prolong = Voulez-vous le prolonger ?
circle-talk = Parlez-en avec { $person }.
question-consents = { $count ->
    [one] On a noté ce que { $name } peut voir et écrire. Est-ce juste ?
   *[other] Pour { $count } personnes, on a noté ce qu’elles peuvent voir et écrire. Est-ce juste ?
 }

# Ce qui est passé
circle-ended = Accès d’avant
circle-ended-count = { $count ->
    [one] { $count }
   *[other] { $count }
 }
circle-saw = Voyait : { $parts }.
circle-wrote = Écrivait dans : { $parts }.
circle-ended-stopped = Du { $from } au { $to }, puis arrêté.
circle-ended-given-back = Du { $from } au { $to }, puis rendu par la personne elle-même.
circle-ended-passed = Du { $from } au { $to } inclus, comme convenu.

circle-how = Comment ça marche ?
circle-how-keys = { $name } choisit qui est dans le cercle, quelles parties chacun voit et écrit, pour quoi et pour combien de temps. Un accompagnateur peut le noter ensemble, à table.
circle-how-keys-own = Vous choisissez qui est dans votre cercle, quelles parties chacun voit et écrit, pour quoi et pour combien de temps.
circle-how-stop = Quand un accès s’arrête, cette personne ne voit plus rien tout de suite. Ce qu’elle a écrit reste, avec son nom.
circle-how-stop-own = Quand vous arrêtez un accès, cette personne ne voit plus rien tout de suite. Vous ne devez pas dire pourquoi. Ce qu’elle a écrit reste, avec son nom.
circle-how-earlier = Seul { $name } voit les mots d’avant, ce qui a été repris, et qui a regardé.
circle-how-earlier-own = Vous êtes seul à voir les mots d’avant, ce qui a été repris, et qui a regardé.
circle-how-writes = Chacun écrit avec sa propre voix. Si quelqu’un note ce que { $name } dit, on voit qui l’a noté.
circle-how-writes-own = Chacun écrit avec sa propre voix. Si quelqu’un note ce que vous dites, on voit qui l’a noté.

circle-invite-lede = Mettez-vous d’abord d’accord avec { $name }. Ici, vous choisissez d’abord qui c’est, puis ce que cette personne peut faire.
circle-invite-lede-own = Ici, vous choisissez d’abord qui c’est. Ensuite, ce que cette personne peut voir et écrire. Vous pouvez toujours l’arrêter.
circle-invite-next = Rien ne s’ouvre encore. À la page suivante, vous choisissez ce que cette personne peut faire.
circle-invite-on = Continuer
circle-grant-title = Que peut voir et écrire { $name } ?
circle-grant-lede = Voici coché ce qui est habituel pour ce rôle : { $role }. Enlevez ce que vous ne voulez pas partager.
circle-invite-do = Accueillir { $name } dans le cercle

done-circle-stopped = L’accès est arrêté. Cette personne ne voit plus rien de ce que vous avez fermé.
done-circle-given-again = L’accès est rétabli, comme avant.
done-circle-changed = Enregistré. Cela vaut dès maintenant.
done-circle-confirmed = Merci. Il est noté que c’est juste.
done-circle-given-back = Vous avez rendu votre accès.
