plan-lede = Des buts dans ses propres mots, avec de petites étapes. Qui fait quoi, et pour quand ?
plan-new = Nouveau but
plan-paper = Le plan sur papier
plan-back = Vers tout le plan
plan-empty = Il n’y a pas encore de but. Demandez à { $name } ce qu’il ou elle veut. Un petit but, c’est bien aussi.
plan-why = Pourquoi est-ce important ?
plan-why-hint = Peut rester vide.
plan-steps = Ce qui vient maintenant
plan-where = Où en est-on ?
plan-no-review = On n’a pas encore regardé où on en est.
plan-review = Où en est-on maintenant ?
plan-scale = Pourquoi, et à quoi voit-on qu’on avance ?
plan-ladder-title = L’échelle de « { $goal } »
plan-reviews-before = { $count ->
    [one] Regardé une fois avant
   *[other] Regardé { $count } fois avant
 }
plan-taken-back = { $count ->
    [one] Une chose reprise
   *[other] { $count } choses reprises
 }

# Étapes
plan-no-steps = Il n’y a pas d’étape ouverte. Quelle petite étape serait possible ?
plan-more-steps = { $count ->
    [one] Encore une étape
   *[other] Encore { $count } étapes
 }
plan-by = pour { $day }
plan-was-by = c’était pour { $day }
plan-done = C’est fait
plan-let-go = On laisse tomber
plan-more = Plus
plan-replan = Prévoir autrement
plan-end-with-words = Raconter comment ça s’est passé
plan-just-done = C’est fait :
plan-just-let-go = Laissé tomber :
plan-was-done = Fait
plan-was-let-go = Laissé tomber
plan-also-written = Aussi noté :
plan-reopen = Rouvrir
plan-ended = { $count ->
    [one] Une étape derrière nous
   *[other] { $count } étapes derrière nous
 }
plan-step-add = Ajouter une étape
plan-add = Ajouter
plan-step-title = Une petite étape
plan-for-goal = Pour le but « { $goal } »
plan-step-words = Quelle étape ?
plan-step-hint = Si petite qu’elle va presque sûrement réussir.
plan-step-by = Pour quand ?
plan-step-by-hint = Peut rester vide.
plan-who = Qui la fait ?
plan-who-someone = Quelqu’un d’autre
plan-who-name = Qui est-ce ?
plan-who-name-hint = Un prénom suffit.
plan-replan-title = Prévoir une étape autrement
plan-end-title = Comment ça s’est passé ?
plan-end-words = Racontez en quelques mots
plan-end-hint = Peut rester vide. On peut toujours laisser tomber une étape.

# Nouveau but
plan-new-title = Nouveau but
plan-new-lede = Écrivez-le comme cela a été dit.
plan-new-words = Quel est le but ?
plan-new-words-hint = Avec ses propres mots. C’est la seule chose à remplir.
plan-domain = De quelle partie de la vie s’agit-il ?
plan-domain-hint = Peut rester vide.
plan-domain-none = Aucune de celles-ci
plan-first-step = Une première petite étape
plan-scale-title = Pourquoi, et à quoi voit-on qu’on avance ?
plan-scale-legend = À quoi voit-on qu’on avance ?
plan-scale-hint = Ainsi, vous verrez plus tard ensemble où vous en êtes. Notez ce que vous savez déjà.

# Nouveau but, question par question
plan-question-of = Question { $number } sur { $count }
plan-next = Continuer
plan-enough = C’est assez comme ça
plan-new-leave = Finalement non. Ne rien garder.
plan-ask-words = Que voulez-vous ?
plan-ask-words-hint = Dites-le avec vos propres mots. Petit ou grand, tout est permis.
plan-ask-why = Pourquoi est-ce important pour vous ?
plan-ask-why-hint = Vous pouvez aussi laisser vide.
plan-ask-domain = De quelle partie de votre vie s’agit-il ?
plan-ask-domain-hint = Vous pouvez aussi passer.
plan-ask-now = Comment est-ce maintenant ?
plan-ask-now-hint = D’où partez-vous ? Une phrase suffit. Vous pouvez laisser vide.
plan-ask-hoped = À quoi cela ressemblerait-il si ça réussit ?
plan-ask-hoped-hint = À quoi verrez-vous que c’est réussi ? Vous pouvez laisser vide.
plan-ask-step = Quelle est une première petite étape ?
plan-ask-step-hint = Si petite qu’elle va presque sûrement réussir. Pas d’idée ? Laissez vide.
plan-ask-who = Qui fait cette étape ?
plan-ask-by = Pour quand ?
plan-ask-by-hint = Rien ne presse. Vous pouvez laisser vide.
plan-ask-check = Est-ce juste ?
plan-ask-check-hint = Ce sera dans votre plan seulement quand vous appuyez sur « Garder ».

# Où en est-on
plan-review-title = Où en est-on maintenant ?
plan-review-level = Choisissez ce qui convient le mieux
plan-review-words = Qu’est-ce qui a changé ?
plan-review-hint = Peut rester vide.
plan-last-time = La dernière fois

# Mon plan
plan-my = Mon plan
plan-my-lede = Ce que vous voulez, pas à pas.
plan-my-empty = Il n’y a encore rien. Et vous, que voulez-vous ? Une petite chose, c’est bien aussi.
plan-my-new = Je veux quelque chose de nouveau
plan-my-paper = Mon plan sur papier
plan-my-agree = Êtes-vous d’accord avec ce but ?
plan-my-next = Ce qui vient maintenant
plan-my-all = Tout sur ce but
plan-my-back = Vers mon plan
plan-my-steps = Les étapes
plan-my-where = Où en est-on ?

# Sur papier
plan-paper-lede = Une feuille pour le frigo. C’est vous qui choisissez ce qu’elle montre.
plan-paper-keys = Imprimez avec Ctrl+P, ou avec le menu de votre téléphone.
plan-paper-choose = Choisir ce qu’elle montre
plan-paper-what = Que peut-on voir sur la feuille ?
plan-paper-headline = Propres mots
plan-paper-nest = Le nid
plan-paper-promises = Accords
plan-paper-contact = Prochain rendez-vous
plan-paper-people = Noms
plan-paper-show = Montrer ainsi
plan-sheet-title = Le plan de { $name }
plan-sheet-no-goals = Qu’est-ce que je veux ?
plan-sheet-more = { $count ->
    [one] et encore une étape
   *[other] et encore { $count } étapes
 }
plan-sheet-promises = Ce que nous avons convenu
plan-sheet-contact = On se voit
plan-sheet-people = Qui puis-je appeler ?
plan-sheet-date = Imprimé le { $day }

done-goal-set = Le but est dans le plan.
done-goal-reviewed = C’est noté où on en est.
done-goal-described = C’est gardé.
done-step-added = L’étape est ajoutée.
done-step-planned = L’étape est prévue autrement.
done-step-reopened = L’étape est de nouveau ouverte.
plan-weight = Combien cela compte-t-il ?
plan-weight-title = Combien ce but compte-t-il ?
plan-weight-why = Pourquoi cette question ?
plan-weight-why-words = Tous les buts ne comptent pas autant. Dire ce qui est important et ce qui est difficile, c’est faire qu’un grand pas compte comme un grand pas. Si personne n’a rien dit, le but compte comme la plupart.
plan-importance = Quelle est l’importance de ce but ?
plan-importance-own = Quelle importance cela a-t-il pour vous ?
plan-importance-1 = un peu important
plan-importance-2 = important
plan-importance-3 = très important
plan-difficulty = Est-ce difficile ?
plan-difficulty-own = Est-ce difficile pour vous ?
plan-difficulty-1 = faisable
plan-difficulty-2 = pas facile
plan-difficulty-3 = très difficile
done-goal-weighed = C’est noté : voilà combien ce but compte.
plan-attain-title = Comment allons-nous, ensemble ?
plan-attain-more = Ensemble, nous sommes plus loin que nous l’espérions.
plan-attain-hoped = Ensemble, nous sommes à peu près là où nous espérions être.
plan-attain-less = Ensemble, nous ne sommes pas encore là où nous espérions être. C’est un bon moment pour demander ce dont le plan a besoin.
plan-attain-score = { $count ->
    [one] Le chiffre de ce plan est { $score }, pour un but, regardé pour la dernière fois { $day }. 50, c’est ce que nous espérions.
   *[other] Le chiffre de ce plan est { $score }, pour { $count } buts, regardés pour la dernière fois { $day }. 50, c’est ce que nous espérions.
 }
plan-attain-not-a-grade = Cela dit quelque chose du plan que nous portons ensemble : convient-il, y a-t-il assez de soutien, n’est-ce pas trop ? Cela ne dit rien de { $name }, qui voit ici les échelles et non ce chiffre.
plan-attain-steps = Parmi les étapes, { $done } sont faites, { $gone } ont été laissées et { $open } restent à faire.
plan-attain-figure = Le plan au fil du temps
