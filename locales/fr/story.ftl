# Le récit

story-title = Récit
story-title-own = Votre récit
story-lede = Avec les mots de la personne qui raconte. { $name } vient en premier.
story-lede-own = Avec vos mots. Vous pouvez toujours en raconter plus.
story-tell = Raconter quelque chose
story-tell-lede = Écrivez comme cela a été dit. Une phrase suffit.
story-tell-lede-own = Une phrase suffit. Les fautes ne sont pas graves.
story-write = Raconter quelque chose
story-words = Les mots, comme ils ont été dits
story-words-own = Avec vos mots
story-prompts = Vous ne savez pas comment commencer ? Choisissez une question.
story-prompt-good-day = Une bonne journée
story-prompt-good-day-more = Qu’avez-vous fait ce jour-là ? Qui était là ? Qu’est-ce qui l’a rendue bonne ?
story-prompt-can-do = Quelque chose que vous savez faire
story-prompt-can-do-more = Que faites-vous bien ? Qui vous l’a appris ? Qui l’a déjà vu ?
story-prompt-awake = Ce qui vous empêche de dormir
story-prompt-awake-more = Qu’est-ce qui vous passe par la tête ? Depuis quand ? Qu’est-ce qui aiderait déjà un peu ?
story-prompt-otherwise = Ce que vous aimeriez changer
story-prompt-otherwise-more = À quoi ressemble alors une journée ordinaire ? Qui remarque en premier que cela va mieux ?
story-about-fold = De quoi cela parle-t-il ? Ce n’est pas obligatoire.
story-about-which = C’est lié à quelle partie de la vie ?
story-about-hint = Ainsi vous le retrouvez facilement plus tard.
story-about-anything = De tout
story-why = Qui lit ceci, et pourquoi le demandons-nous ?
story-why-own = Vos mots viennent en premier. Tout le monde dans votre cercle peut les lire. Vous pouvez toujours les dire autrement ou les reprendre.
story-why-beside = La personne qui raconte décide aussi de quoi on parle. Tout le monde dans le cercle peut lire ceci. La personne voit aussi les mots d’avant.
story-empty = Il n’y a encore rien ici. Commencez par une phrase que vous avez entendue. Écrivez-la comme elle a été dite.
story-empty-own = Votre livre est encore vide. Que voulez-vous qu’on sache d’abord de vous ?
story-empty-sieved = Il n’y a rien ici avec ce choix.
story-show-all = Tout montrer
story-sieve = Choisissez ce que vous lisez
story-whose = Les mots de qui
story-everybody = Tout le monde
story-about = À propos de quoi
story-about-all = Tout
story-from-oldest = Lire depuis le début
story-from-newest = Montrer d’abord le plus récent
story-change = Changer quelque chose
story-on-top = Tout en haut
story-put-on-top = Mettre ceci tout en haut de mon dossier
story-take-off-top = Ne plus mettre ceci tout en haut
story-which-on-top = Qu’est-ce qui doit être tout en haut ?
story-which-on-top-own = Vous avez fait deux choix différents. Quels mots restent tout en haut ?
story-which-on-top-theirs = Deux choix différents ont été faits. La personne dit elle-même ce qui reste.
story-none-on-top = (rien tout en haut)
story-taken-back = { $count ->
    [one] Un texte repris
   *[other] { $count } textes repris
 }
taken-back-hint = Il n’y a plus que vous qui voyez ceci. Vous pouvez le remettre.

done-story-told = C’est dans le récit.
done-story-on-top = Ces mots sont maintenant tout en haut du dossier.
done-story-off-top = Ces mots ne sont plus tout en haut.
