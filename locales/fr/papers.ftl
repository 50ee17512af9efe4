# Papiers : lettres et factures, gardées en photo avec ce dont elles parlent.

papers-title = Papiers
papers-lede = Lettres et factures, près de ce dont elles parlent. Qui peut voir l’argent les voit ; qui a regardé est dans la liste.
papers-lede-own = Vos lettres et vos factures. Vous prenez une photo, nous la gardons pour vous.
papers-tile = Une photo d’une lettre ou d’une facture.
papers-empty = Il n’y a pas encore de papier ici. Prenez une photo d’une lettre ou d’une facture. Ainsi elle ne se perd plus.
papers-none-here = Pas encore de papier ici.
papers-add = Ajouter un papier
papers-add-lede = Prenez une photo de la lettre ou de la facture, ou choisissez un fichier.
papers-add-lede-own = Posez le papier à plat, avec une bonne lumière. Prenez ensuite une photo.
papers-all = Tous les papiers
papers-file = Le papier
papers-file-hint = Une photo ou un PDF, jusqu’à 8 mégaoctets.
papers-camera = Prendre une photo
papers-choose = Choisir une photo ou un fichier
papers-words = Qu’y a-t-il dessus ?
papers-words-hint = Quelques mots, par exemple : lettre du propriétaire pour mars. Peut rester vide.
papers-about = À quoi appartient-il ?
papers-about-money = L’argent en général
papers-about-debt = Dette envers { $name }
papers-about-income = Revenu : { $name }
papers-about-cost = Dépense : { $name }
papers-about-gone = Quelque chose qui n’est plus là
papers-unnamed = Papier ({ $day })
papers-picture = Photo de : { $words }
papers-open = Voir en grand
papers-open-pdf = Ouvrir le PDF
papers-size = Gardé : { $size }.
papers-kilobytes = { $count ->
    [one] { $count } kilooctet
   *[other] { $count } kilooctets
}
papers-megabytes = { $count } mégaoctets
papers-describe = Autres mots
papers-destroy = Enlever
papers-destroy-title = Enlever ce papier
papers-destroy-words = La photo sera détruite. Personne ne peut la faire revenir, nous non plus.
papers-destroy-stays = Dans la liste de ce qui s’est passé, il reste écrit qu’il y avait ici un papier. Dans d’anciennes copies de réserve, la photo reste encore un temps, sous clé.
papers-destroy-do = Enlever pour toujours
papers-keep = Garder quand même
papers-why = Comment gardons-nous ceci ?
papers-why-words = Chaque papier est sous clé, avec la clé de ce dossier. Seul qui peut voir l’argent peut l’ouvrir. Vous voyez qui a regardé.
papers-why-place = Une photo de votre téléphone dit où et avec quel appareil elle a été prise. Nous l’enlevons avant de la garder. Un PDF est gardé tel qu’il est.
papers-what-stays = Que gardons-nous d’une photo ?

done-paper-kept = Le papier est gardé.
done-paper-described = Les nouveaux mots sont gardés.
done-paper-destroyed = Le papier est parti, pour toujours.
