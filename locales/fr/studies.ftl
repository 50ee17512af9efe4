# Recherches de l’organisation

studies-title = Recherches
studies-lede = Dites qui veut chercher quoi. Chaque personne choisit elle-même, dans son dossier. Vous ne voyez pas ici qui a choisi quoi.
studies-nothing = Il n’y a pas encore de recherche. Ajoutez-en une ci-dessous.
studies-add = Ajouter une recherche
studies-name = Comment s’appelle-t-elle ?
studies-question = Quelle est la question ?
studies-question-hint = En mots simples. Les personnes lisent ceci, et disent oui à cette question seulement.
studies-who = Qui fait la recherche ?
studies-who-hint = Les personnes lisent ceci aussi.
studies-until = Jusqu’à quand gardent-ils les données ?
studies-until-hint = Ensuite, ils doivent tout détruire.
studies-close = Fermer
studies-open-again = Rouvrir
studies-closed-on = Fermée le { $day }
studies-no-sets = Aucun jeu n’a encore été fait.
studies-how = Un jeu se fait sur le serveur :
slip-study-until = Choisissez un jour à partir d’aujourd’hui, dans 20 ans au plus.
slip-too-many-studies = Il y a déjà 200 recherches.
slip-study-closed = Cette recherche est fermée. Rouvrez-la d’abord.
done-studies-added = Ajouté. Les personnes peuvent maintenant choisir.
done-studies-closed = Fermée. On ne demande plus rien et on ne fait plus de jeu.
done-studies-opened = De nouveau ouverte.
