# Contacts

contacts-title = Contacts
contacts-title-own = Qui vais-je voir ?
contacts-lede = Ce que { $name } et vous avez fait ensemble, et ce qui vient encore.
contacts-lede-own = Qui vous allez voir, et qui vous avez vu.
contacts-line = Le chemin jusqu’ici
contacts-line-tells = { $count ->
    [one] Un moment depuis le { $day }.
   *[other] { $count } moments depuis le { $day }.
 }
contacts-to-come = À venir
contacts-was = Ce qui s’est passé
contacts-next = Bientôt
contacts-then = Ensuite
contacts-was-own = Qui ai-je vu ?
contacts-none-to-come = Rien n’est encore prévu.
contacts-none-to-come-own = Il n’y a pas encore de rendez-vous. Voulez-vous voir quelqu’un ?
contacts-none-held = Aucun contact n’est encore noté. Notez le premier : quelques clics suffisent.
contacts-none-held-own = Ici viendra qui vous avez vu et ce que vous avez dit.

contacts-plan = Prévoir un rendez-vous
contacts-plan-lede = Ce que vous prévoyez ensemble, vous le voyez tous les deux.
contacts-plan-kind = Comment allez-vous vous voir ?
contacts-plan-do = Prévoir
contacts-day = Jour
contacts-new-day = Nouveau jour
contacts-time = Heure, si vous la connaissez
contacts-day-at = { $day } à { $time }
contacts-place = Où ?
contacts-what-for = Pour quoi ?
contacts-what-for-hint = En quelques mots. Ce n’est pas obligatoire.
contacts-is-past = Ce jour est passé
contacts-took-place = Cela a eu lieu
contacts-change = Changer quelque chose
contacts-move = Déplacer
contacts-move-title = À quel jour ?
contacts-move-do = Déplacer
contacts-moved-by = Déplacé par
contacts-call-off = Annuler
contacts-call-off-title = Annuler ce rendez-vous ?
contacts-call-off-lede = Le rendez-vous n’aura pas lieu. Tout le monde dans le cercle le voit. Vous pouvez ensuite en prévoir un autre.
contacts-call-off-why = Pourquoi n’a-t-il pas lieu ?
contacts-call-off-why-hint = Ce n’est pas obligatoire.
contacts-call-off-do = Annuler le rendez-vous
contacts-off = { $count ->
    [one] Un rendez-vous n’a pas eu lieu
   *[other] { $count } rendez-vous n’ont pas eu lieu
 }
contacts-off-why = Pourquoi : { $words }
contacts-taken-back = { $count ->
    [one] Un contact repris
   *[other] { $count } contacts repris
 }

contacts-note-title = Noter un contact
contacts-note-title-own = Qui ai-je vu ?
contacts-note-lede = Un clic et quelques mots suffisent.
contacts-note-lede-own = Vous dites comment c’était pour vous.
contacts-note-own-do = Noter quelque chose moi-même
contacts-was-planned = Prévu : { $day }
contacts-kind = Comment vous êtes-vous vus ?
contacts-kind-own = Comment vous êtes-vous vus ?
contacts-who = Qui était là ?
contacts-who-own = Qui avez-vous vu ?
contacts-who-else = Encore quelqu’un ?
contacts-who-else-hint = Un prénom suffit. Mettez une virgule entre deux noms.
contacts-note = Que voulez-vous garder ?
contacts-note-own = Que voulez-vous retenir ?
contacts-note-hint = Écrivez pour pouvoir le lire ensemble. Ceci peut rester vide.
contacts-note-hint-own = Qu’est-ce qui était bien ? Et moins bien ? Ceci peut rester vide.
contacts-reflect = Qu’est-ce que j’étais en train de faire ?
contacts-reflect-hint = Ceci parle de vous et de cet entretien, pas de la personne. Tout le monde dans le cercle peut le lire.
contacts-attitudes = Mon attitude
contacts-stances = Ce que j’ai fait
contacts-next-fold = Quand allez-vous vous revoir ?
contacts-next-kind = Comment ?
contacts-next-same = Comme maintenant
contacts-purpose = Prévu pour : { $words }
contacts-own-part = Ce que faisait { $name } :
contacts-my-view = Pour moi, c’était ainsi

done-contact-noted = Le contact est noté.
done-contact-noted-and-planned = Le contact est noté, et le prochain rendez-vous aussi.
done-contact-planned = Le rendez-vous est noté.
done-contact-moved = Le rendez-vous est déplacé.
done-contact-called-off = Le rendez-vous est annulé.
