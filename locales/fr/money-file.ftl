# Les dettes en fichier : emporter ou reprendre.
money-file = Les dettes en fichier
money-file-start = Emporter ou reprendre
money-file-lede = Emportez les dettes vers un autre service, ou reprenez ce qu’un service vous a donné.
money-file-out = Emporter
money-file-out-words = Un fichier avec les dettes, ce qui est payé et le plan, dans le langage convenu entre services flamands (OSLO schuldbeheer). Ce qui a été écrit sur les lettres et les conversations n’y est pas.
money-file-out-words-own = Un fichier avec vos dettes, ce que vous avez payé et votre plan, dans le langage convenu entre services flamands (OSLO schuldbeheer). Ce que vous avez écrit sur les lettres et les conversations n’y est pas. Vous choisissez qui le reçoit.
money-file-out-do = Emporter le fichier
money-file-out-not = Seulement { $name } peut emporter ce fichier. Faites-le ensemble, à table.
money-file-in = Reprendre d’un fichier
money-file-in-words = Vous voyez d’abord ce qui va se passer. Ensuite seulement, quelque chose s’ajoute aux dettes.
money-file-pick = Choisissez le fichier
money-file-too-large = Ce fichier est trop grand. Il y a place pour environ 1 mégaoctet.
money-file-text = Ou collez ici ce qu’il y a dans le fichier
money-file-text-hint = Un tel fichier est du simple texte. Son nom finit souvent par .jsonld ou .json.
money-file-look = Voir ce qui va se passer
money-file-empty = Choisissez un fichier, ou collez ce qu’il contient.
money-file-no-json = Nous ne pouvons pas lire ce fichier. Demandez au service de le refaire (JSON-LD, OSLO schuldbeheer).
money-file-no-claims = Ce fichier ne contient aucune dette. Vérifiez si c’est le bon fichier.
money-file-too-much = Trop pour { $field } : { $has }. Il peut y en avoir { $most } à la fois.
money-files = Fichiers repris
money-file-of = { $count ->
    [one] Un fichier avec { $count } dette, repris le { $day }
   *[other] Un fichier avec { $count } dettes, repris le { $day }
}
money-file-will = Voici ce qui va se passer
money-file-will-lede = Rien n’a encore changé.
money-file-whose = De qui sont les dettes qui s’ajoutent ?
money-file-whose-missing = Choisissez de qui sont les dettes. Ce fichier en contient de plus d’une personne.
money-file-debtor = { $count ->
    [one] { $name } ({ $count } dette)
   *[other] { $name } ({ $count } dettes)
}
money-file-debts = { $count ->
    [0] Aucune dette ne s’ajoute
    [one] { $count } dette s’ajoute
   *[other] { $count } dettes s’ajoutent
}
money-file-debt = { $count ->
    [0] C’était ainsi le { $day }.
    [one] C’était ainsi le { $day }. { $count } événement s’ajoute.
   *[other] C’était ainsi le { $day }. { $count } événements s’ajoutent.
}
money-file-known = Déjà là, et reste tel quel : { $names }
money-file-of-another = Est à quelqu’un d’autre, et ne s’ajoute pas : { $names }
money-file-no-amount = N’a pas de montant lisible, et ne s’ajoute pas : { $names }
money-file-findings = Ceci ne colle pas dans le fichier
money-file-findings-lede = Nous ne corrigeons rien en silence. Demandez-le à qui a fait le fichier. Ce qui est écrit ici ne dit rien de la personne.
money-file-none = rien
money-file-nobody = Dette sans nom
money-file-carried = { $count ->
    [one] { $count } chose du fichier n’a pas de place ici. Elle est gardée et repart avec le fichier.
   *[other] { $count } choses du fichier n’ont pas de place ici, aussi des données d’autres personnes. Elles sont gardées scellées et repartent avec le fichier.
}
money-file-take-in = Ajouter ainsi aux dettes
money-file-finding-plan-names-others = { $plan } nomme { $named }. Mais { $naming } disent faire partie de ce plan.
money-file-finding-plan-start = { $plan } commence à { $start }. Les dettes qu’il nomme font ensemble { $named }. Les dettes qui disent en faire partie font ensemble { $naming }.
money-file-finding-plan-parts = { $plan } commence à { $start }, mais ses parties ne font ensemble que { $parts }.
money-file-finding-plan-of-more = { $plan } parle de dettes de plusieurs personnes : { $names }.
money-file-finding-balance = Pour { $claim }, il reste { $says } le { $day }. Avec ce qui a été payé, ce serait { $reckoned }.
money-file-finding-booked-elsewhere = { $claim } nomme { $booking }, mais ce paiement va avec { $other }.
money-file-finding-payment-split = { $payment } est de { $paid }, mais { $booked } en est réparti sur des dettes.
money-file-finding-no-day = Pour { $of }, le jour est « { $says } » ({ $term }). Ce n’est pas un jour.
money-file-finding-no-amount = Pour { $of }, le montant est « { $says } » ({ $term }). Ce n’est pas un montant en euros.
money-file-finding-no-term = Pour { $of }, il y a quelque chose sous « { $term } ». La convention ne connaît pas ce mot. Cela reste tel quel.
money-file-finding-no-term-read = Pour { $of }, il y a quelque chose sous « { $term } ». La convention ne connaît pas ce mot. Nous l’avons lu comme le montant qui reste.
money-file-finding-not-described = Ces noms sont dans le fichier sans explication : { $names }.
done-money-file-taken-in = Les dettes du fichier sont ajoutées.
