# nest
nest-mine = Mon nid
nest-of = Le nid qui porte { $name }
nest-in-it = Qu’y a-t-il dedans ?
nest-waiting = { $count ->
    [one] { $count } force attend encore une réponse de { $name }.
   *[other] { $count } forces attendent encore une réponse de { $name }.
 }
nest-assessment = Les forces sur une feuille
nest-assessment-mine = Mes forces sur une feuille
nest-taken-back = Ce que j’ai repris
nest-from-me-hint = Ce que l’on veut, ce que l’on sait faire, ce que l’on ose.
nest-from-me-hint-mine = Ce que je veux, ce que je sais faire, ce que j’ose.
nest-from-around-hint-mine = Les gens et les choses sur lesquels je peux m’appuyer.
nest-from-around-hint = Les gens et les choses sur lesquels on peut s’appuyer.
nest-count = { $count ->
    [0] pas encore
    [one] { $count } force
   *[other] { $count } forces
 }
nest-more = Changer quelque chose

# Les six sortes : ce que c’est, ce que l’on peut demander, des exemples.
nest-what-aspiration = Un rêve ou un souhait pour plus tard.
nest-what-competency = Ce que l’on sait faire ou que l’on a appris.
nest-what-confidence = La confiance en soi, tenir bon.
nest-what-resource = Une chose, un service ou un lieu qui aide.
nest-what-relation = Quelqu’un sur qui compter.
nest-what-opportunity = Ce qui est possible maintenant.
nest-question-aspiration = De quoi rêvez-vous ?
nest-question-competency = Que savez-vous bien faire ?
nest-question-confidence = Qu’avez-vous déjà surmonté ?
nest-question-resource = Qu’avez-vous autour de vous ?
nest-question-relation = Qui est là pour vous ?
nest-question-opportunity = Quelle porte est ouverte ?
nest-examples-aspiration = Que voulez-vous faire ou être plus tard ? De quoi vous réjouissez-vous ?
nest-examples-competency = Que vous demandent les autres ? Qu’est-ce qui vous réussit presque tout seul ?
nest-examples-confidence = Qu’osez-vous faire ? De quoi êtes-vous fier ou fière ?
nest-examples-resource = Qu’est-ce qui vous aide : une chose, un service, un lieu calme ?
nest-examples-relation = À qui pouvez-vous parler ? Avec qui pouvez-vous rire ?
nest-examples-opportunity = Un cours, un travail, une place qui se libère, une invitation ?
nest-add-aspiration = Nommer un rêve
nest-add-competency = Nommer un talent
nest-add-confidence = Nommer une confiance
nest-add-resource = Nommer une ressource
nest-add-relation = Nommer une relation
nest-add-opportunity = Nommer une chance

# Vous y reconnaissez-vous ?
nest-ask-in-you = { $who } voit en vous :
nest-ask-around-you = { $who } voit autour de vous :
nest-ask-dream = { $who } a entendu un de vos rêves :
nest-do-you-recognise = Vous y reconnaissez-vous ?
nest-yes = Oui, je m’y reconnais
nest-no = Non, je ne m’y reconnais pas
nest-yes-short = Oui, c’est juste pour moi
nest-no-short = Non, pas pour moi
nest-later = Plus tard
nest-more-questions = { $count ->
    [one] Il y en a encore une après.
   *[other] Il y en a encore { $count } après. Tout ne doit pas se faire aujourd’hui.
 }
nest-questions-wait = { $count ->
    [one] Une question vous attend encore. Rien ne presse.
   *[other] { $count } questions vous attendent encore. Rien ne presse.
 }
nest-you-said-yes = « { $words } » : vous avez dit oui.
nest-you-said-no = « { $words } » : vous avez dit non.
nest-otherwise = Non, autrement
nest-not-asked = Pas encore demandé à { $name }
nest-recognised = { $name } s’y reconnaît
nest-not-recognised = { $name } ne s’y reconnaît pas
nest-two-answers = { $name } a donné deux réponses
nest-recognised-mine = Vous vous y reconnaissez
nest-not-recognised-mine = Vous ne vous y reconnaissez pas
nest-see-too = Je le vois aussi
nest-see-not = Je ne le vois pas encore
nest-sees-too = le voit aussi
nest-sees-not = ne le voit pas encore
nest-sees-both = a donné deux réponses
nest-answered-twice = Vous avez donné deux réponses.

# Nommer une force
nest-new = Nommer une force
nest-new-lede = Notez-la comme elle a été dite. Petit, c’est bien aussi.
nest-kind = Quelle sorte de force est-ce ?
nest-kind-lede = De quoi voulez-vous parler ? Choisissez une seule chose.
nest-tiles-me = Sur vous-même
nest-tiles-around = Sur ce qui vous entoure
nest-words = Dans ses propres mots
nest-words-mine = Dites-le avec vos propres mots
nest-words-hint = Une phrase suffit.
nest-time = Quand est-ce là ?
nest-area = À quelle partie de la vie est-ce lié ?
nest-area-lede = Appuyez sur ce qui convient le mieux. Votre force sera alors dans votre nid.
nest-area-none = Partout ou autre chose
nest-area-short = Partie de la vie
nest-to-nest = Vers le nid
nest-named-last = Nommées en dernier
nest-why = Pourquoi demandons-nous cela ?
nest-why-words = Ce que l’on sait faire, ce que l’on veut et ceux qui sont là portent le plan. Une force ne dit rien de ce qui est difficile. Elle ne doit pas être grande.
nest-step = Étape { $step } sur { $steps }
nest-onward = Continuer
nest-skip = Passer

# Tout sur une feuille
nest-sheet-mine = Mes forces
nest-sheet-of = Les forces de { $name }
nest-sheet-lede = Tout sur une feuille : ce qui est là, ce qui est souhaité et ce qui était là avant.
nest-column-now = Qu’y a-t-il maintenant ?
nest-column-wish = Qu’est-ce que je souhaite ?
nest-column-used-before = Qu’est-ce que j’avais avant ?

# Lieux
nest-niches = Des lieux qui rendent possible
nest-niches-lede = Un club, un cours, un voisin, un lieu de travail : là où l’on peut être soi-même et grandir.
nest-niches-none = Il n’y a pas encore de lieu ici. Où pouvez-vous être vous-même ? Où aimez-vous aller ?
nest-niche-add = Ajouter un lieu
nest-niche-new-mine = Où pouvez-vous être vous-même ?
nest-niche-new-lede-mine = Pensez à un lieu où vous aimez aller, ou bien où vous devez souvent être.
nest-niche-new-lede = Un lieu où l’on peut être et grandir. Ensuite vous regardez ensemble comment c’est là-bas.
nest-niche-name = Comment appelez-vous ce lieu ?
nest-niche-name-hint = Par exemple : le club de couture, la bibliothèque, chez les voisins.
nest-niche-unseen = Pas encore regardé. Comment est-ce là-bas ?
nest-niche-strong = Le plus fort selon { $who } : { $traits }.
nest-niche-strong-mine = Le plus fort selon vous : { $traits }.
nest-niche-growing = Ce qui peut encore grandir là-bas : { $traits }.
nest-niche-apart = Vous voyez autrement { $traits }. C’est bien d’en parler.
nest-niche-between = Il y a un peu de tout.
nest-voices-beside = Les voix côte à côte
nest-trait = Aspect
nest-flower = Comment c’est là-bas
nest-rate = Dire comment c’est là-bas
nest-rate-mine = Dire comment c’est là-bas
nest-rate-invite = Sept courtes questions sur ce lieu. Vous pouvez en passer et vous pouvez arrêter.
nest-rate-title = Comment est-ce là-bas maintenant ?
nest-rate-hint = Remplissez seulement ce dont on a parlé. Le reste ne change pas.
nest-clear = Vider
nest-not = pas du tout
nest-fully = tout à fait
nest-at-place = { $place }
nest-said-before = La dernière fois, vous avez dit { $value } ({ $day }).
nest-trait-no-stigma = Les gens vous y voient-ils, sans étiquette ?
nest-trait-whole-person = Y a-t-il de la place pour toute votre personne : ce que vous savez faire, ce que vous sentez, ce que vous avez vécu ?
nest-trait-safe-and-valued = Vous y sentez-vous en sécurité ? Les gens vous y regardent-ils d’une bonne manière ?
nest-trait-own-abilities = Pouvez-vous y utiliser ce que vous savez faire ? Y apprenez-vous des choses ?
nest-trait-having-a-say = Vous demande-t-on votre avis ? Pouvez-vous décider avec les autres ?
nest-trait-connection = En faites-vous partie ? Y rencontrez-vous des gens ?
nest-trait-other-nests = Ce lieu vous ouvre-t-il d’autres portes ?

done-strength-named = La force est dans le nid.
done-strength-recognised = Votre réponse est notée : oui.
done-strength-not-recognised = Votre réponse est notée : non. Les mots restent à la personne qui les a dits.
done-niche-added = Le lieu est dans le nid. Comment est-ce là-bas ?
done-niche-rated = Gardé. Voilà comment c’est là-bas maintenant.

# Où mènent les lieux
nest-ways = D'un lieu à l'autre
nest-ways-lede = Un lieu peut ouvrir la porte d'un autre.
nest-way-add = Dire où mène un lieu
nest-way-here = Où mène ce lieu ?
nest-way-title = Quelle porte s'est ouverte ?
nest-way-from-mine = De quel lieu s'agit-il ?
nest-way-to-mine = Où mène « { $place } » ?
nest-way-lede = Par un lieu, on arrive parfois à un autre : un cours, un club, un travail, des gens.
nest-way-choose = Choisissez un lieu
nest-way-from = Ce lieu …
nest-way-to = … ouvre le chemin vers
nest-way-new-place = Un nouveau lieu (ci-dessous)
nest-way-place = Ou un nouveau lieu
nest-way-place-hint = Il viendra aussi dans le nid.
nest-way-words = Comment cela s'est-il passé ? Avec vos propres mots
nest-way-words-hint = Vous pouvez laisser ceci vide.
nest-way = { $from } ouvre le chemin vers { $to }
nest-over-time = D'hier à aujourd'hui
nest-over-time-lede = Un rond ouvert est le début. À droite, un lieu rend possible ; à gauche, il retient.
nest-history-title = { $place } au fil du temps
nest-entraps = retient
nest-enables = rend possible
nest-from-to = { $who } : de { $first } à { $now }
nest-opened = Selon { $who }, ceci s'est ouvert : { $traits }.
nest-closed = Selon { $who }, ceci s'est fermé : { $traits }.
nest-leans-enabling = En tout, ce lieu rend beaucoup possible, selon { $who }.
nest-leans-between = En tout, ce lieu a un peu de tout, selon { $who }.
nest-leans-entrapping = En tout, ce lieu retient plutôt, selon { $who }. Cela parle du lieu.
done-way-told = Le chemin est dans le nid.
slip-one-place = Choisissez un lieu dans la liste, ou écrivez-en un nouveau. Pas les deux.
