# Les comptes, un nouveau dossier, et une nouvelle installation.

accounts-title = Comptes
accounts-lede = Qui peut se connecter. Ce que quelqu’un voit dépend du cercle d’un dossier. Comme gestionnaire, vous ne voyez aucun dossier.
accounts-search = Chercher par nom
accounts-search-button = Chercher
accounts-none = Personne trouvé avec « { $letters } ».
accounts-all = Montrer tout le monde
accounts-count = { $count ->
    [one] { $count } compte
   *[other] { $count } comptes
 }
accounts-page = { $page } sur { $last }
accounts-since = depuis le { $day }
accounts-since-no-password = depuis le { $day } · pas encore de mot de passe
accounts-ended = terminé le { $day }
accounts-own = C’est vous
accounts-new-link = Nouveau lien
accounts-new-link-for = Nouveau lien pour { $name }
accounts-end = Terminer
accounts-end-for = Terminer : { $name }
accounts-back = Vers les comptes
accounts-add = Ajouter un compte
accounts-add-lede = Ensuite vous recevez un lien. Avec ce lien, la personne se connecte la première fois.
accounts-add-button = Ajouter et montrer le lien
accounts-kind = Pour qui est le compte ?
accounts-kind-hint = Ceci dit à quoi sert le compte. Il n’ouvre aucun dossier.

link-for = Lien pour { $name }
link-once = Vous voyez ce lien une seule fois. Vous l’avez perdu ? Faites simplement un nouveau lien.
link-copy-title = Le lien
link-care = Qui a ce lien peut entrer. Donnez-le vous-même à la personne, sur papier ou dans un message.
link-of = Lien pour se connecter, pour { $name }
link-copy = Copier
link-copied = Copié
card-title = Carte pour se connecter
card-link = Allez à cette adresse
card-until = Marche une seule fois, jusqu’au { $day }. Ensuite vous choisissez un mot de passe.

end-title = Terminer le compte de { $name } ?
end-signs-out = Cette personne ne peut plus se connecter et est déconnectée partout.
end-keeps = Ce que cette personne a écrit reste, avec son nom.
end-person = C’est une personne qui a son propre dossier. Elle ne pourra plus le lire elle-même. Parlez-en avant de le faire.
end-for-good = Vous ne pouvez pas revenir en arrière.
end-button = Terminer
end-own = Vous ne pouvez pas terminer votre propre compte. Demandez à un autre gestionnaire.
end-ended = Ce compte est déjà terminé.

opening-title = Ouvrir un dossier
opening-lede = Faites-le ensemble, à table. Pas besoin d’un vrai nom, d’une date de naissance ni d’un numéro.
opening-person = La personne à qui est le dossier
opening-name = Comment voulez-vous vous appeler ici ?
opening-name-hint = Un prénom ou un autre nom suffit.
opening-login = Surnom pour se connecter
opening-login-free = Celui-ci est encore libre. Vous pouvez en choisir un autre, facile à retenir.
opening-login-hint = Choisissez-en un facile à retenir.
opening-language = Dans quelle langue voulez-vous lire ceci ?
opening-known = La personne peut déjà se connecter ici ?
opening-known-login = Nom pour se connecter qui existe déjà
opening-known-hint = Si vous remplissez ceci, aucun nouveau compte n’est fait et le surnom ci-dessus n’est pas nécessaire.
opening-guide = L’accompagnateur
opening-guide-name = Comment la personne vous appelle-t-elle ?
opening-guide-name-hint = C’est votre nom dans le cercle.
opening-button = Ouvrir le dossier
opening-birds = merle pinson moineau hibou cygne canari colibri rossignol hirondelle pivert cigogne mouette faucon oie
opened-title = Le dossier de { $name } est ouvert
opened-next = Vers le dossier

person-link-lede = { $name } ne peut plus se connecter ? Faites un nouveau lien.
person-link-why = Le lien est seulement pour la personne elle-même. Ne l’utilisez pas à sa place : ici, chacun écrit avec sa propre voix.
person-link-button = Faire un lien
person-link-administrator = Pour cette personne, seul un gestionnaire peut faire un lien.

research-title = Bonjour { $name }
research-lede = Ici viendront plus tard des chiffres pour la recherche.
research-no-dossier = Vous ne voyez aucun dossier, ni maintenant ni plus tard.
research-set = Ce qui viendra ici parle de groupes. Personne ne peut y être reconnu.
research-consent = Seules comptent les personnes qui disent oui.

set-up-title = Bienvenue dans Nestkracht
set-up-lede = Faites le premier compte. C’est celui du gestionnaire, qui fait les comptes des autres.
set-up-button = Commencer
set-up-why = Pourquoi cette question ?
set-up-because = Sans gestionnaire, personne d’autre ne peut se connecter. Le gestionnaire ne voit aucun dossier.
set-up-ended = Ce lien a déjà servi à préparer l’installation, ou il est trop vieux.
set-up-ended-way-out = Vous avez déjà un compte ? Connectez-vous. Si cela ne marche pas, demandez de l’aide à la personne qui gère le serveur.

trouble-not-your-account = Ceci n’est pas pour votre compte
trouble-not-your-account-way-out = Cette page est pour des personnes qui ont une autre tâche. Vous n’avez rien fait de mal.

slip-no-such-person = Nous ne trouvons personne avec son propre dossier sous ce nom. Vérifiez-le, ou laissez ceci vide.

done-account-ended = Le compte est terminé.
done-dossier-opened = Le dossier est ouvert.
done-set-up = Tout est prêt. Ajoutez maintenant des comptes pour les autres.
