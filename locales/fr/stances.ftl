stances-lede = Ce que vous avez fait lors des contacts, dans le temps. Un mélange est normal ; longtemps la même chose mérite une question.
stances-lede-own = Voici comment les gens à vos côtés ont aidé, selon eux. Le voyez-vous aussi ainsi ?
stances-nothing-yet = Rien n’est encore noté. À chaque contact, un seul choix suffit pour dire ce que vous avez fait.
stances-most = Le plus souvent : { $stance }.
stances-more = Ces derniers temps, davantage : { $stance }.
stances-stretch = { $count } fois de suite uniquement : { $stance } ({ $from } à { $to }).
stances-stretch-key = Un ovale : { $count } contacts ou plus de suite avec cela seulement.
stances-share = { $part } sur 10
stances-attitudes = L’attitude de base : qu’avez-vous relevé ?
stances-used = { $count ->
    [one] une fois, { $day }
   *[other] { $count } fois, dernièrement { $day }
 }
stances-not-used = pas encore noté
stances-words-title = Que veulent dire ces quatre mots ?
stance-words-support = Être là, donner de l’espoir, aider à nouer des contacts.
stance-words-stabilise = Apporter calme et vue d’ensemble, la sécurité d’abord.
stance-words-stimulate = Faire grandir les capacités et la force propre.
stance-words-steer = Donner une direction, refléter, parfois prendre le relais.
