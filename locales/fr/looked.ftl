# Qui a regardé

looked-title = Qui a regardé ?
looked-lede = Vous voyez ici qui a regardé dans votre dossier, quand, et quoi. Ce que vous regardez vous-même n’est pas noté.
looked-sure = C’est toujours noté. Personne ne peut l’éteindre, le changer ou l’effacer. Vous seul le voyez.
looked-spans = Jusqu’où voulez-vous regarder en arrière ?
looked-week = 7 derniers jours
looked-month = 30 derniers jours
looked-all = Tout
looked-nobody-week = Personne n’a regardé ces 7 derniers jours.
looked-nobody-month = Personne n’a regardé ces 30 derniers jours.
looked-nobody-all = Personne d’autre n’a encore regardé dans votre dossier.
looked-newest = Au plus récent
looked-older = Plus loin en arrière
looked-at = à { $time }
looked-not-in-circle = pas dans votre cercle
looked-act-read = A regardé :
looked-act-printed = A ouvert une feuille à imprimer. On y trouve :
looked-act-exported = A pris le dossier avec un programme. Il contient :
looked-this-week = { $count ->
    [0] Qui a regardé ? Personne ces 7 derniers jours
    [one] Qui a regardé ? Une personne ces 7 derniers jours
   *[other] Qui a regardé ? { $count } personnes ces 7 derniers jours
 }
