# Le plan de paiement sur une feuille, pour le frigo.
fridge-link = Le plan pour le frigo
fridge-lede = Une feuille avec de grands chiffres. Accrochez-la bien en vue, et cochez chaque mois.
fridge-none = Il n’y a pas encore de plan à accrocher.
fridge-title = Le plan de paiement de { $name }
fridge-words = Pas à pas. Chaque mois compte.
fridge-show = Que peut-on y lire ?
fridge-show-hint = Qui entre dans la cuisine lit aussi.
fridge-show-living = Ce qu’il y a pour vivre
fridge-show-done = Ce qui est déjà payé
fridge-show-names = À qui on paie
fridge-living = Pour vivre
fridge-to-debts = Pour les dettes
fridge-end = Terminé
fridge-to-go = { $count ->
    [one] encore { $count } mois
   *[other] encore { $count } mois
 }
fridge-gone = { $count ->
    [one] { $count } dette a tout à fait disparu.
   *[other] { $count } dettes ont tout à fait disparu.
 }
fridge-pays = Payer chaque mois
fridge-from-until = { $from } à { $until } inclus
fridge-day = { $day ->
    [1] chaque fois le 1er
   *[other] chaque fois le { $day }
 }
fridge-others = les autres ensemble
fridge-together = Ensemble
fridge-later = La suite se trouve dans le plan.
fridge-tick = Cochez ce qui a réussi
fridge-ticked = (réussi)
fridge-kind = Un mois ne va pas ? Cela peut arriver à tout le monde. Dites-le, et nous adaptons le plan.
receipt-of-money-to-live-on = Ce qu’il faut pour vivre (ce que vous avez noté ou le montant que vous avez choisi, le plus grand des deux), plus ce que le plan laisse ce mois-là.
receipt-input-left = Le plan laisse
