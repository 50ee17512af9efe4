reins-title = Qui tient quoi en main ?
reins-lede = Par tâche : qui s’en occupe ? Vous voyez ensemble ce que { $name } a repris en main.
reins-lede-own = Que faites-vous vous-même, et où quelqu’un vous aide-t-il ? Rien n’est juste ou faux.
reins-helper = accompagnateur
reins-alone = { $name } seul(e)
reins-alone-own = moi seul(e)
reins-own-task = tâche personnelle
reins-value-0 = L’accompagnateur le fait seul
reins-value-1 = L’accompagnateur le fait, { $name } regarde
reins-value-2 = Ensemble
reins-value-3 = { $name } le fait, quelqu’un regarde
reins-value-4 = { $name } s’en occupe sans aide
reins-choice-0 = L’accompagnateur seul
reins-choice-1 = L’accompagnateur, { $name } regarde
reins-choice-2 = Ensemble
reins-choice-3 = { $name }, quelqu’un regarde
reins-choice-4 = { $name } seul(e)
reins-choice-0-own = Mon accompagnateur le fait
reins-choice-1-own = Mon accompagnateur, et je regarde
reins-choice-2-own = Ensemble
reins-choice-3-own = Moi, et quelqu’un regarde
reins-choice-4-own = Je le fais moi-même
reins-ask = Qui s’en occupe maintenant, selon vous ?
reins-ask-own = Qui s’en occupe maintenant ?
reins-question = Qui tient cela en main maintenant ?
reins-question-own = Qui s’en occupe maintenant ?
reins-who = Qui le fait ?
reins-who-hint = Peut rester vide.
reins-words = Comment ça se passe ?
reins-words-hint = Avec vos mots. Peut rester vide.
reins-set = Dire où ça en est
reins-set-of = Dire où ça en est : { $task }
reins-new = Ajouter autre chose
reins-new-words = Quelle tâche ?
reins-new-hint = Par exemple : appeler le logopède.
reins-more = Regardez aussi
reins-all = Tout voir
reins-then = Au début
reins-nothing-yet = Vous verrez ici ce qui change. Choisissez une première tâche ci-dessous.
reins-for-closing = Au moment de terminer, il est bon de voir ce que la personne a repris en main. Vous pouvez déjà commencer.
reins-begun = C’est le début. Plus tard, vous verrez ici ce qui a changé.
reins-given = { $count ->
    [one] Ici, { $name } a repris plus en main : { $tasks }.
   *[other] { $name } a repris plus en main dans { $count } domaines : { $tasks }.
 }
reins-given-own = { $count ->
    [one] Cela, vous le faites maintenant davantage vous-même : { $tasks }.
   *[other] Ces { $count } choses, vous les faites davantage vous-même : { $tasks }.
 }
reins-whole = Entièrement en main chez { $name } : { $tasks }.
reins-whole-own = Cela, vous le faites entièrement vous-même : { $tasks }.
reins-taken-back = { $count ->
    [one] Une tâche retirée
   *[other] { $count } tâches retirées
 }
reins-why = Pourquoi regarder cela ?
reins-why-words = L’aide prend parfois le relais, surtout dans une crise. C’est permis. Ici vous voyez si les choses reviennent, pas à pas, au rythme de { $name }.
rein-task-letters = Le courrier
rein-task-creditors = Les créanciers
rein-task-landlord = Le propriétaire
rein-task-school = L’école
rein-task-appointments = Les rendez-vous
rein-task-money = L’argent du mois
rein-task-doctor = Le médecin
rein-task-offices = La commune et les services
done-reins-held = C’est noté.
done-reins-added = La tâche est ajoutée.
reins-value-0-own = Votre accompagnateur s’en occupe
reins-value-1-own = Votre accompagnateur s’en occupe, vous regardez
reins-value-3-own = Vous vous en occupez, quelqu’un regarde
reins-value-4-own = Vous vous en occupez vous-même
reins-why-words-own = L’aide prend parfois le relais, surtout dans une crise. C’est permis. Ici vous voyez si les choses reviennent chez vous, pas à pas, à votre rythme.
reins-at-table = Dire ensemble à table qui fait quoi
