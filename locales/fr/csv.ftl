# Budget et dettes sous forme de tableau, pour un tableur.
csv-title = L’argent dans un tableau
csv-link = L’argent en tableau (tableur)
csv-lede = Emportez les chiffres vers un tableur, ou apportez-les de là.
csv-out = Emporter
csv-out-words = Un fichier qu’Excel, LibreOffice et Numbers ouvrent bien. Il est détaché d’ici : qui l’a peut le lire.
csv-budget = Ce qui entre et ce qui sort
csv-in = Apporter
csv-in-words = Vous voyez d’abord, ligne par ligne, ce qui va se passer. Ensuite vous choisissez. Une ligne absente n’enlève rien ici.
csv-pick = Choisir un fichier (CSV)
csv-text = Ou collez le tableau ici
csv-text-hint = Avec les noms des colonnes à la première ligne.
csv-look = Voir ce qui va se passer
csv-columns = Quelles colonnes lisons-nous ?
csv-columns-words = Dans n’importe quel ordre. Sans une colonne, ce qui est noté reste. Les jours s’écrivent comme 2026-12-31 ou 31/12/2026.
csv-empty = Choisissez un fichier ou collez un tableau.
csv-letters = Certaines lettres sont illisibles. Enregistrez le fichier en « CSV UTF-8 » et réessayez.
csv-too-many = Il y a trop de lignes. Apportez-en au plus { $most } à la fois.
csv-too-large = Ce fichier est trop grand : au plus { $most } kilo-octets.
csv-no-names = Nous ne trouvons pas les noms des colonnes. Mettez à la première ligne au moins « créancier », ou « sorte » et « montant ».
csv-mistakes = { $count ->
    [one] Il y a { $count } case que nous ne pouvons pas lire.
   *[other] Il y a { $count } cases que nous ne pouvons pas lire.
 }
csv-mend = Ceci n’est pas encore juste
csv-more = Et encore { $count } autres.
csv-nothing-yet = Rien n’a encore changé. Corrigez dans le tableau ci-dessous ou dans votre fichier, et regardez à nouveau.
csv-place = Ligne { $row }, « { $column } » :
csv-row = ligne { $row }
csv-row-wrong = Ligne { $row } : { $why }
csv-why-missing = Il doit y avoir quelque chose ici.
csv-why-no-amount = Ce n’est pas un montant. Écrivez-le comme 1489,00.
csv-why-no-percent = Ce n’est pas un pourcentage. Écrivez-le comme 9,5.
csv-why-no-day = Ce n’est pas un jour. Écrivez-le comme 2026-12-31.
csv-why-unknown-word = Nous ne connaissons pas ce mot. Cela peut être : { $known }.
csv-why-too-long = C’est trop long : au plus { $most } lettres.
csv-why-other-group = Ceci est déjà noté ici dans un autre groupe. Donnez-lui un autre nom, ou retirez-le d’abord ici.
csv-why-twice = Ceci ne peut figurer qu’une fois dans le tableau.
csv-will = Voici ce qui va se passer
csv-will-lede = { $comes } en plus, { $changes } autrement, { $stands } sans changement.
csv-unread = Nous ne lisons pas ces colonnes : { $names }.
csv-comes = s’ajoute
csv-stands = est déjà noté ainsi
csv-changes = change : { $what }
csv-nothing-out = Ce qui n’est pas dans le tableau reste simplement ici.
csv-take-in = Apporter
done-money-csv = Le tableau a été apporté.
done-money-csv-stands = Tout était déjà noté ainsi. Rien n’a changé.
