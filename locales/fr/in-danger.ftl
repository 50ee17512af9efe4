# En danger

in-danger-link = La vie de quelqu’un est en danger ?
in-danger-title = La vie de quelqu’un est en danger
in-danger-lede = Vous pouvez alors lire un dossier qui vous est fermé. Faites-le seulement s’il n’y a pas d’autre moyen.
in-danger-then = Que se passe-t-il alors ?
in-danger-call = Appelez d’abord le 112 si cela se passe maintenant. Ceci vous aide ensuite à trouver les bonnes personnes.
in-danger-reads-only = Le dossier s’ouvre pour 24 heures. Vous pouvez tout lire et ne rien écrire.
in-danger-person-sees = La personne voit tout de suite qui c’était, quand et pourquoi. On ne peut pas l’éteindre.
in-danger-tries = Vous pouvez l’essayer trois fois par jour.
in-danger-login = Nom avec lequel la personne se connecte
in-danger-login-hint = Comme la personne le tape elle-même : un surnom ou une adresse e-mail.
in-danger-reason = Pourquoi est-ce nécessaire ?
in-danger-reason-hint = Au moins 20 caractères. La personne lira exactement ces mots.
in-danger-do = Ouvrir le dossier 24 heures
in-danger-nobody = Nous ne trouvons pas de dossier avec ce nom. Vérifiez comment vous l’écrivez.
in-danger-too-often = Vous l’avez essayé trois fois aujourd’hui. Appelez le 112 si quelqu’un est en danger, et demandez à votre équipe.
in-danger-open = Ouvert en cas de danger, en lecture seule, jusque { $until }. { $name } le voit, avec votre raison.
in-danger-told = Votre dossier a été ouvert en cas de danger
in-danger-who = { $name } a ouvert votre dossier { $from }, parce que votre vie était peut-être en danger. Voici les mots de { $name } :
in-danger-until = Il reste ouvert jusque { $until }. On peut seulement y lire.
in-danger-was-until = Il était ouvert jusque { $until }. On pouvait seulement y lire.
in-danger-read = J’ai lu ceci
in-danger-you-read = Vous l’avez lu le { $day }.
in-danger-history = Ouvert en cas de danger
help-in-danger-title = La vie de quelqu’un est en danger ?
help-in-danger = Appelez le 112. Ensuite, un accompagnateur peut lire un dossier pendant 24 heures, avec une raison. La personne le voit tout de suite.

done-in-danger-opened = Le dossier est ouvert. La personne le voit sur sa première page.
done-in-danger-read = Bien. Cela reste gardé sous « Qui a regardé ? ».
