what-holds = Ce qui retient
what-carries = Ce qui porte
table-mode = Ensemble à table
name-strength = Nommer une force
note-contact = Noter un contact
next-step = La prochaine étape
next-nothing = Il n’y a pas encore d’étape. Cherchez-en une petite ensemble.
goals = Buts
no-review-yet = pas encore regardé
in-the-beginning = au début
new-since = Nouveau depuis votre dernière visite
phase-now = Vous êtes ici
phase-done = C’est fait
phase-ahead = Encore à venir

web-figure-title = La toile qui retient { $name }
web-nothing-yet = Il n’y a encore rien dans la toile.
web-looser = La toile serre moins qu’en { $day }.
web-tighter = La toile serre plus fort qu’en { $day }.
web-same = À peu près comme en { $day }.
web-tightest = { $count ->
    [one] Ceci retient le plus maintenant : { $domains }.
   *[other] Ces parties retiennent le plus maintenant : { $domains }.
 }
web-apart = Ici, vous voyez les choses autrement : { $domains }. C’est bien d’en parler ensemble.
strand-tip = { $from } : un fil tire { $weight } sur { $to } ({ $who })

nest-figure-title = Le nid qui porte { $name }
nest-nothing-yet = Le nid est encore vide. Que savez-vous déjà faire ? Qui est là pour vous ?
nest-counts = { $strengths ->
    [0] Pas encore de forces
    [one] Une force
   *[other] { $strengths } forces
 }, { $goals ->
    [0] pas encore de buts.
    [one] un but{ $growing ->
        [0] .
       *[other] { " " }qui grandit.
     }
   *[other] { $goals } buts{ $growing ->
        [0] .
        [one] , dont un qui grandit.
       *[other] , dont { $growing } qui grandissent.
     }
 }
nest-places = { $places ->
    [one] Un lieu qui rend quelque chose possible.
   *[other] { $places } lieux qui rendent quelque chose possible.
 }
nest-from-me = de moi-même
nest-from-around = de mon entourage

start-title = Bonjour { $name }
start-places = Où voulez-vous aller ?
place-story-start = Dites ce que vous avez sur le cœur
place-spiderweb-start = Qu’est-ce qui vous retient ?
place-nest-start = Que savez-vous faire ? Qui est là ?
place-plan-start = Que voulez-vous atteindre ?
place-contacts-start = Qui avez-vous vu, qui allez-vous voir ?
place-trajectory-start = Où êtes-vous sur votre chemin ?
place-network-start = Qui est autour de vous ?
place-rights-start = Recevez-vous ce à quoi vous avez droit ?
place-together-start = Comment ça se passe entre vous ?
place-circle-start = Qui peut lire avec vous ?
question-turn = { $who } propose de continuer vers « { $phase } ». Qu’en pensez-vous ?
question-goal = Êtes-vous d’accord avec le but « { $goal } » ?
