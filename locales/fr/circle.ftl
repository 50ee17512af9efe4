# Le cercle

circle-title = Cercle
circle-title-own = Votre cercle
circle-lede = Les personnes qui sont à côté de { $name }. Elles seules peuvent lire.
circle-lede-own = Ces personnes sont à vos côtés. Elles seules peuvent lire. C’est vous qui choisissez.
circle-in = Qui est dans le cercle ?
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

circle-who-sees = Qui voit quoi ?
circle-sees-all = Tout le monde dans le cercle voit tout ce qui est maintenant dans le dossier. L’accompagnateur, le coach et le réseau voient la même chose.
circle-sees-all-own = Tout le monde dans votre cercle voit tout ce qui est maintenant dans le dossier. L’accompagnateur, le coach et le réseau voient la même chose.
circle-sees-person = Seule la personne, { $name }, voit aussi les mots d’avant et ce qui a été repris.
circle-sees-person-own = Il n’y a que vous qui voyez aussi les mots d’avant et ce qui a été repris.
circle-writes = Chacun écrit avec sa propre voix. L’accompagnateur et le coach peuvent aussi noter ce que dit { $name }. On voit alors qui l’a noté.
circle-writes-own = Chacun écrit avec sa propre voix. Votre accompagnateur et votre coach peuvent aussi noter ce que vous dites. On voit alors qui l’a noté.
circle-decides = { $name } peut faire sortir tout le monde du cercle. { $name } et un accompagnateur peuvent y faire entrer quelqu’un.
circle-decides-own = Vous pouvez faire sortir tout le monde de votre cercle. Vous et votre accompagnateur pouvez y faire entrer quelqu’un.

circle-invite = Faire entrer quelqu’un
circle-invite-lede = Parlez-en d’abord avec { $name }. La personne que vous faites entrer peut lire tout de suite.
circle-invite-lede-own = La personne que vous faites entrer peut lire tout de suite. Vous pouvez toujours la faire sortir.
circle-login = Nom avec lequel cette personne se connecte
circle-login-hint = Demandez ce nom à la personne même. Cela peut aussi être une adresse e-mail.
circle-unknown-login = Nous ne connaissons pas ce nom. Demandez un compte au gestionnaire.
circle-name = Comment s’appelle cette personne ici ?
circle-name-hint = Le nom que { $name } utilise pour cette personne.
circle-name-hint-own = Le nom que vous utilisez pour elle.
circle-role = Qui est cette personne ?
circle-role-hint = Vous ne savez pas ? Ne choisissez rien. Nous prenons ce qui est écrit dans le compte.
circle-invite-sees = Cette personne verra tout ce qui est maintenant dans le dossier.
circle-invite-sees-own = Cette personne verra tout ce qui est maintenant dans votre dossier.
circle-invite-do = Faire entrer dans le cercle

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
