# Pourquoi quelque chose n’est pas possible, et comment faire autrement.

refusal-empty = Ceci ne peut pas rester vide. Écrivez quelques mots.
refusal-too-long = C’est trop long : { $length } signes. Il y a de la place pour { $max }. Faites plus court, ou coupez en deux.
refusal-control-characters = Il y a ici des signes que nous ne pouvons pas garder. Écrivez à nouveau, sans ces signes.
refusal-out-of-range = Choisissez un nombre de { $min } à { $max }.
refusal-not-yet = Ce jour doit encore venir : { $day }. Choisissez aujourd’hui ou un jour plus tôt.
refusal-passed = Ce jour est passé : { $day }. Choisissez aujourd’hui ou un jour plus tard.
refusal-not-in-circle = Vous n’êtes pas dans le cercle de ce dossier.
refusal-not-your-voice = Dans votre rôle ({ $role }), vous ne pouvez pas écrire avec cette voix : { $voice }.
refusal-own-voice-only = Chaque personne ne peut dire ceci que pour elle-même. Personne ne signe pour quelqu’un d’autre.
refusal-not-for-role = Ce n’est pas prévu dans votre rôle : { $role }.
refusal-not-here = Ceci n’est pas, ou plus, dans le dossier.
refusal-taken-back = Ceci est repris. Remettez-le d’abord.
refusal-not-the-writer = Seule la personne qui a écrit ceci peut le changer. Vous pouvez le lui demander.
refusal-same-domain = Un fil va d’une partie à une autre. Choisissez deux parties différentes.
refusal-strand-there = Ce fil existe déjà. Changez plutôt sa force.
refusal-same-place = Un chemin va d’un lieu à un autre. Choisissez deux lieux différents.
refusal-way-there = Ce chemin existe déjà. Changez plutôt ses mots.
refusal-choose-one = Choisissez au moins une réponse.
refusal-too-many = Il y a trop de choix. Maximum : { $max }.
refusal-already-done = C’était déjà fait.
refusal-lies-open = Les deux chiffres sont visibles maintenant. Mettez-en un ensemble, ou laissez-les côte à côte.
refusal-not-open-yet = Attendez que vous ayez mis un chiffre tous les deux.
refusal-same-phase = Le chemin est déjà dans cette phase.
refusal-in-circle-already = Cette personne est déjà dans le cercle.
refusal-one-participant = Un dossier est à une seule personne.
refusal-open-already = Ce dossier est déjà ouvert.
refusal-not-open = Ce dossier n’est pas encore ouvert.
refusal-own-dossier = Cette personne est ici dans son propre dossier. Elle reste dans le cercle.
refusal-no-time = Écrivez l’heure en heures et minutes, comme 14:30.

slip-choose = Faites un choix.
slip-unreadable = Nous ne pouvons pas lire ceci. Choisissez ou écrivez à nouveau.
slip-no-day = Écrivez le jour, le mois et l’année, comme 3/12/2026.
slip-name-taken = Ce nom est déjà pris. Choisissez-en un autre.
slip-busy = Quelqu’un d’autre est en train d’écrire. Réessayez ; ce que vous avez écrit est encore là.
slip-password-short = Ce mot de passe est trop court. Prenez au moins 10 signes.
slip-too-long = C’est trop long. Faites plus court.

# Consents.
refusal-too-short = Écrivez au moins { $min } caractères, pour que la personne comprenne pourquoi.
refusal-for-the-person = C’est à la personne de le dire : seule, ou avec vous à table.
refusal-not-for-yourself = Personne ne se donne un accord à soi-même. La personne le donne, connectée sur n’importe quel appareil.
refusal-more-than-you-have = Vous ne pouvez pas donner plus que ce que vous voyez et écrivez vous-même. Laissez les autres parties.
refusal-by-law = Ceci repose sur la loi ou un jugement et prend fin avec lui. Faites une objection, ou parlez à qui l’a décidé.
refusal-not-shared = Vous ne pouvez pas écrire dans la partie « { $part } ». Demandez-le à la personne.
refusal-too-far = Le { $day } est trop loin. Choisissez un jour plus proche.
refusal-no-place = Ce compte n’a pas de place dans un cercle, ou pas dans ce rôle. Vérifiez le nom et le rôle.
refusal-same-person = Un lien va d’une personne à une autre. Choisissez deux personnes différentes.
refusal-tie-there = Ces deux personnes se connaissent déjà sur la carte.
refusal-cannot-be-tied = Un lien existe entre des personnes en vie. Dites d’abord que c’est une personne en vie.

# Argent.
refusal-amount-too-large = Un montant est de 100 millions d’euros au plus. Regardez la virgule.
refusal-rate-too-large = L’intérêt est de 100 pour cent par an au plus. Regardez la virgule.
refusal-not-agreed = La personne et un accompagnateur doivent d’abord être d’accord avec ce plan.
slip-no-amount = Écrivez un montant, comme 137,10. Sans point entre les milliers.
slip-no-percent = Écrivez un pourcentage, comme 9,5.

# Papiers.
refusal-no-file = Choisissez une photo ou un fichier.
refusal-file-too-large = Ce fichier est trop grand. Il peut faire jusqu’à { $max } mégaoctets. Reprenez la photo avec moins de détails, ou envoyez les pages une à une.
refusal-papers-full = Tous les papiers ensemble peuvent faire jusqu’à { $max } mégaoctets. Enlevez d’abord un papier qui n’est plus nécessaire.
refusal-file-kind = Ceci n’est ni une photo ni un PDF. Prenez-en une photo, ou enregistrez-le en PDF.
refusal-file-damaged = Ce fichier est abîmé, ou bien trop grand pour être montré. Reprenez la photo.
