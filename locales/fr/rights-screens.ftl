# Les écrans sur les droits. Les droits eux-mêmes se trouvent dans rights.ftl.
rights-title = Droits
rights-lede = Ce que { $name } peut obtenir, et où en sont les choses. On y lit toujours qui décide.
rights-lede-own = Ce que vous pouvez obtenir, et où en sont les choses. Demander un droit n’est pas demander une faveur.
rights-begin = Regarder ensemble quels droits peuvent exister
rights-begin-own = Recevez-vous tout ce à quoi vous avez droit ?
rights-begin-words = Quelques questions suffisent. Rien n’est gardé, sauf si vous le voulez.
rights-begin-words-own = Nous posons quelques questions, une à une. Vous pouvez toujours en passer une. Rien n’est gardé, sauf si vous le voulez.
rights-begin-press = Regarder
rights-begin-press-own = Regarder
rights-kept-count = { $count ->
    [0] Aucune réponse n’est gardée
    [one] 1 réponse est gardée
   *[other] { $count } réponses sont gardées
}
rights-none-followed = Aucun droit n’est encore suivi. Cela commence par regarder.
rights-under-way = En route
rights-granted = Obtenus
rights-ended = { $count ->
    [one] { $count } droit qui s’est terminé
   *[other] { $count } droits qui se sont terminés
}
rights-taken-back = { $count ->
    [one] { $count } droit a été repris
   *[other] { $count } droits ont été repris
}
rights-marks-taken-back = { $count ->
    [one] { $count } note a été reprise
   *[other] { $count } notes ont été reprises
}
rights-bring = Ensemble, les droits obtenus apportent { $amount } par mois.
rights-due = Un délai court ici
rights-appeal-until = Un recours est possible jusqu’au { $day } inclus ({ $count ->
    [0] aujourd’hui
    [one] encore { $count } jour
   *[other] encore { $count } jours
}).
rights-appeal-passed = Le dernier jour pour un recours était le { $day }. Demandez conseil à un service d’aide juridique : parfois, quelque chose reste possible.
rights-appeal-unknown = Aucun jour n’est encore noté. La lettre dit jusqu’à quand un recours est possible. Nous ne connaissons pas le délai légal de chaque droit : non vérifié.

# Regarder.
rights-check = Regarder les droits
rights-check-own = Regarder les droits
rights-check-lede = Notez ce que vous savez et laissez le reste ouvert. Les réponses restent dans cette page : elles ne sont pas gardées.
rights-check-lede-own = Une question à la fois. Vous pouvez toujours passer. Rien n’est gardé.
rights-look = Regarder
rights-look-with = Regarder avec ces réponses
rights-not-said = Pas dit
rights-nobody = Personne
rights-hint-income-year = Il se trouve sur le dernier avertissement-extrait de rôle. Pas sous la main ? Laissez ouvert.
rights-hint-amount = En euros, comme 137,10
rights-hint-amounts = En euros, séparés par un point-virgule, comme 137,10; 45
rights-hint-ages = En années, séparées par une virgule, comme 9, 4
rights-slip-number = Écrivez ici un nombre sans virgule, comme 4.
rights-slip-amount = Écrivez ici un montant en euros, comme 137,10.
rights-slip-most = Nous ne pouvons pas lire ceci. Le plus grand nombre possible ici est { $most }.
slip-rights-amount = Écrivez un montant en euros, comme 137,10, ou laissez vide.
rights-group-home = Qui vit à la maison
rights-group-income = Ce qui entre
rights-group-allowances = Revenus de remplacement et allocations
rights-group-housing = Votre logement
rights-group-else = École, santé et autres questions
rights-group-has = Ce qui existe déjà
rights-not-needed = { $count ->
    [one] { $count } question qui ne change rien maintenant
   *[other] { $count } questions qui ne changent rien maintenant
}
rights-next = Continuer
rights-skip = Passer
rights-left = { $count ->
    [one] Encore { $count } question au plus.
   *[other] Encore { $count } questions au plus.
}
rights-show = Montrer ce que nous voyons
rights-go-on = Répondre à une autre question
rights-why = Pourquoi cette question ?
rights-why-words = Nous demandons seulement ce qui peut ouvrir ou fermer un droit. Pas de nom, pas de numéro national, pas de date de naissance. Vos réponses restent sur cette page.
rights-on = Voici ce qui valait le { $day }.
rights-today = Regarder pour aujourd’hui
rights-other-day = Regarder pour un autre jour
rights-day = Quel jour ?
rights-look-then = Regarder pour ce jour
rights-other-day-hint = Ainsi, un calcul d’autrefois peut être refait avec les règles d’alors.
rights-no-rules = Pour le { $day }, nous ne connaissons pas de règles. Les plus anciennes commencent le { $first }.

# Ce que nous voyons.
rights-found-lede-own = Voici ce que nous voyons avec vos réponses. Qui décide peut voir autrement. Vous pouvez toujours demander.
rights-nothing-said = Notez quelque chose et appuyez sur « Regarder ». Ici apparaît ce qui peut exister.
rights-none-found = Avec ces réponses, nous ne voyons pas de droit qui n’a pas encore été demandé. Quelque chose change ? Regardez à nouveau.
rights-likely-hint = Tout ce que nous savons va dans ce sens. Cela vaut la peine de demander.
rights-possible-hint = Cela dépend encore de quelque chose.
rights-had = Ce qui existe déjà
rights-not-now = Pas maintenant ({ $count })
rights-not-hint = Avec ces réponses. Si quelque chose change, cela peut devenir possible.
rights-not-known = Pour ce jour, nous ne savons rien de : { $rights }.
rights-depends = Cela dépend d’une seule question :
rights-answer = Répondre à cette question
rights-answer-of = Répondre à cette question : { $question }
rights-gives = Cela apporte { $amount } par mois.
rights-make-step = En faire un pas
rights-make-step-of = En faire un pas : { $right }
rights-have = Cela existe déjà
rights-have-of = Cela existe déjà : { $right }
rights-followed = On y travaille
rights-more = Comment demander, et quoi emporter
rights-who-decides = Qui décide
rights-how = Comment demander
rights-papers = Ce qu’il faut emporter
rights-missed = Pourquoi on passe souvent à côté
rights-checked = Comparé à la source le { $day }
rights-since = valable depuis le { $day }
rights-source = source : { $site }

# Garder.
rights-keep = Garder ces réponses
rights-keep-title = Garder ces réponses ?
rights-keep-lede = Seulement si { $name } le veut. Qui peut voir cette partie du dossier verra aussi les réponses. Chaque réponse peut être effacée.
rights-keep-lede-own = Ce n’est pas nécessaire. Si vous les gardez, vous ne devrez plus les donner plus tard. Qui peut voir cette partie de votre dossier les voit aussi. Vous pouvez faire oublier chaque réponse.
rights-nothing-kept = Rien de ces réponses n’est gardé.
rights-answers = Réponses gardées
rights-answers-lede = Ce qui est gardé parce que { $name } le voulait. Chaque réponse peut être oubliée.
rights-answers-lede-own = Ce qui est gardé parce que vous le vouliez. Vous pouvez faire oublier chaque réponse.
rights-answers-none = Rien n’est gardé. On peut aussi regarder sans rien garder.
rights-differ = Vous ne dites pas la même chose ici. Cela peut être le début d’une conversation.
rights-forget = Oublier ceci
rights-forget-of = Oublier ceci : { $answer }
rights-forget-all = Oublier tout ce que j’ai dit

# Suivre un droit.
rights-goal = Demander ce à quoi on a droit
rights-step-words = Demander : { $right }
rights-now = Où en est-on ?
rights-course = Ce qui s’est passé
rights-steps = Dans le plan
rights-no-steps = Le plan n’a pas encore de pas pour ce droit.
rights-money = Dans le budget
rights-money-words = Cela fait { $amount } par mois. Est-ce déjà dans le budget ? Ce qui s’y trouve compte pour ce qui peut aller aux dettes.
rights-money-comes = De l’argent en plus
rights-money-lower = Une facture devient plus basse
rights-was-found = Trouvé
rights-found-by = Regardé pour le { $day }, avec la règle valable depuis le { $from } : { $answer }.
rights-repeat = Regarder à nouveau pour ce jour
rights-was-asked = Demandé
rights-was-asked-at = Demandé : { $place }
rights-was-granted = Obtenu
rights-was-turned-down = Qui décide a dit non
rights-was-appealed = Recours introduit
rights-was-appealed-with = Recours introduit : { $with }
rights-ended-stands = La réponse reste comme elle est
rights-ended-let-go = Nous laissons cela maintenant
rights-from = à partir du { $day }
rights-a-month = { $amount } par mois
rights-with-papers = Remis : { $papers }.
rights-appeal-day = Un recours est possible jusqu’au { $day } inclus, comme la lettre le dit.
rights-stage-found = Trouvé
rights-stage-asked = Demandé
rights-stage-granted = Obtenu
rights-stage-turned-down = Réponse : non
rights-stage-appealed = En recours
rights-stage-ended = Terminé

# Noter ce qui s’est passé.
rights-note-asked = C’est demandé
rights-note-granted = C’est obtenu
rights-note-turned-down = On a dit non
rights-note-appealed = Introduire un recours
rights-note-ended = Cela s’arrête ici
rights-words-asked = Comment cela s’est-il passé ?
rights-words-granted = Voulez-vous ajouter quelque chose ?
rights-words-turned-down = Quelle raison a été donnée ? Dans leurs mots
rights-words-appealed = Pourquoi n’êtes-vous pas d’accord ?
rights-words-ended = Voulez-vous ajouter quelque chose ?
rights-asked-place = Où, ou à qui ?
rights-asked-papers = Quels papiers ont été remis ?
rights-granted-from = À partir de quel jour ?
rights-granted-monthly = Combien cela apporte-t-il par mois ?
rights-appeal-by = Jusqu’à quand un recours est-il possible ?
rights-appeal-by-hint = La lettre le dit. Ce n’est pas écrit ? Laissez ouvert et demandez conseil à un service d’aide juridique.
rights-appealed-with = Auprès de qui ?
rights-appealed-hint = Par exemple le tribunal du travail, ou le service lui-même
rights-ended-how = Comment cela se termine-t-il ?
done-rights-step = Le pas se trouve dans le plan.
done-rights-followed = Ce droit est maintenant suivi.
done-rights-kept = Les réponses sont gardées.
done-rights-nothing-new = Ces réponses étaient déjà gardées.
done-rights-forgotten = Oublié.
done-rights-asked = Noté : c’est demandé.
done-rights-granted = Noté : c’est obtenu.
done-rights-turned-down = Noté. Un non n’est pas toujours la fin.
done-rights-appealed = Noté : vous introduisez un recours.
done-rights-ended = Noté.

# La feuille pour le guichet.
rights-sheet = Feuille pour le guichet
rights-sheet-of = Feuille pour le guichet : { $right }
rights-sheet-lede = À imprimer et à emporter. Rien sur votre ménage n’y figure.
rights-sheet-where = Où
rights-sheet-ask = Ce que vous demandez
rights-sheet-papers = Ce que vous emportez
rights-sheet-answer = Ce qu’on a répondu
rights-sheet-day = Quel jour
rights-sheet-spoke = À qui vous avez parlé
rights-sheet-said = Ce qu’on a dit
rights-sheet-until = Jusqu’à quand un recours est possible
rights-sheet-proof = Demandez toujours une preuve datée de votre demande. Qui dit non doit écrire pourquoi.
rights-sheet-made = Fait le { $day }
