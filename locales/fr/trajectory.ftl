trajectory-title = Le chemin
trajectory-lede = Une phase commence seulement quand les deux sont d’accord. Personne ne répond pour quelqu’un d’autre.
trajectory-my-title = Notre chemin
trajectory-my-lede = Où nous en sommes, et ce que nous nous sommes promis.
trajectory-since = Depuis : { $day }
trajectory-phases = De quoi s’agit-il dans chaque phase ?
trajectory-began = Début : { $days }
trajectory-about-welcome = Vous faites connaissance. D’abord écouter et se poser : rien ne doit encore être décidé.
trajectory-about-explore-rights = Vous regardez ensemble ce qui se passe et ce qui va déjà bien. Vous vérifiez à quoi vous avez droit, et vous faites en sorte de l’obtenir.
trajectory-about-stability = Vous vous occupez ensemble du plus urgent, pour que le calme revienne. Ensuite, vous voyez mieux comment les choses se tiennent.
trajectory-about-path = Vous faites vos propres pas, avec quelqu’un à vos côtés. Ce qui réussit devient plus fort et reste.
trajectory-about-closing = Vous regardez ensemble en arrière et vous vous dites au revoir, sans hâte. Vous convenez qui sera là si cela redevient difficile.
trajectory-about-aftercare = L’aide s’arrête, la porte reste ouverte. De temps en temps, vous prenez encore des nouvelles.

trajectory-proposed = { $who } propose : vers « { $phase } »
trajectory-both-turn = La nouvelle phase commence quand { $name } et un accompagnateur sont tous les deux d’accord. On peut aussi revenir plus tard.
trajectory-free = Chaque réponse est bonne. Vous pouvez aussi répondre autrement plus tard.
trajectory-turn-way = Proposer une autre phase
trajectory-turn-title = Vers quelle phase ?
trajectory-turn-lede = Vous êtes maintenant dans « { $phase } ».
trajectory-turn-to = Quelle phase proposez-vous ?
trajectory-turn-to-hint = Le plus souvent, c’est la suivante. On peut aussi revenir en arrière.
trajectory-turn-words = Pourquoi maintenant ?
trajectory-turn-words-hint = Avec vos propres mots. Peut rester vide.
trajectory-turn-replaces = Une proposition attend déjà. Si vous proposez autre chose, la première tombe.
trajectory-propose = Proposer
trajectory-history = Propositions précédentes
trajectory-turned-on = Début : { $day }
trajectory-replaced = Cela ne s’est pas fait. Une autre proposition est venue.
trajectory-earlier-answer = A répondu autrement plus tard
trajectory-all-phases = Toutes les phases
trajectory-earlier-turns = Comment nous sommes arrivés ici

trajectory-who-agrees = Qui est d’accord ?
trajectory-agrees = D’accord
trajectory-does-not-agree = Voit cela autrement
trajectory-cannot-answer-now = Ne peut pas répondre maintenant
trajectory-not-answered = N’a pas encore répondu
trajectory-answered-other-words = Les mots ont changé. N’a pas encore répondu à ceux-ci.
trajectory-wrote-it = L’a écrit soi-même
trajectory-two-answers = A donné deux réponses. Il reste à choisir laquelle compte.
trajectory-which-stands = Vous avez donné deux réponses différentes. Laquelle compte ?
trajectory-answer-too = Je veux répondre aussi
trajectory-answer-anew = Je veux répondre autre chose
trajectory-your-answer = Votre réponse
trajectory-i-agree = Je suis d’accord
trajectory-i-see-it-differently = Je vois cela autrement
trajectory-i-cannot-answer-now = Je ne peux pas répondre maintenant
trajectory-answers-now = Que dit chacun ?
trajectory-ask-goal = Êtes-vous d’accord avec ce but ?
trajectory-ask-promise = Êtes-vous d’accord avec cet accord ?
trajectory-ask-turn = Allons-nous vers une autre phase ?
trajectory-differently-title = Comment voyez-vous cela ?
trajectory-differently-lede = Vos mots seront à côté des autres. Ainsi, vous pourrez en parler ensemble.
trajectory-differently-words = Avec vos propres mots
trajectory-say-it = C’est ce que je veux dire
trajectory-look-first = D’abord regarder le chemin

trajectory-promises = Accords
trajectory-no-promises = Pas encore d’accords. Que voulez-vous vous promettre ? L’accompagnateur promet aussi quelque chose.
trajectory-promise-way = Faire un accord
trajectory-promise-title = Un accord
trajectory-promise-lede = Quelque chose que vous vous promettez. Qui le fait est d’accord. L’autre répond pour soi.
trajectory-promise-words = De quoi convenez-vous ?
trajectory-promise-hint = Dites qui fait quoi. Par exemple : « On prévient à l’avance si quelque chose ne va pas. »
trajectory-promise-make = Faire l’accord
trajectory-is-agreed = Convenu
trajectory-taken-back = { $count ->
    [one] Un accord repris
   *[other] { $count } accords repris
 }

done-answered = Votre réponse est notée.
done-turned = Vous êtes tous les deux d’accord. La nouvelle phase commence.
done-turn-proposed = Votre proposition est là. L’autre peut répondre maintenant.
done-promise-made = L’accord est là. L’autre peut répondre maintenant.
trajectory-both-turn-own = La nouvelle phase commence quand vous et un accompagnateur êtes tous les deux d’accord. On peut aussi revenir plus tard.
