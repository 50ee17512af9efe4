# Questions de l’échelle : où êtes-vous, qu’est-ce qui vous tient là, à quoi ressemble un échelon de plus

ladder-title = Questions de l’échelle
ladder-title-own = Mes échelles
ladder-lede = Où en est la personne, qu’est-ce qui fait que ce n’est pas plus bas, et à quoi ressemble un échelon de plus ? Le chiffre ouvre la conversation ; ce sont les mots qui comptent.
ladder-lede-own = Où en êtes-vous ? Un chiffre n’est jamais faux. Les mots à côté sont le plus important.
ladder-way = Questions de l’échelle
ladder-way-own = Mes échelles
ladder-new = Poser une question de l’échelle
ladder-new-own = Choisir où j’en suis
ladder-new-lede = Posez la question et écrivez ce que vous entendez. Choisissez de qui sont les mots. Votre propre regard peut aussi être à côté.
ladder-empty = Aucune question de l’échelle n’a encore été posée. Commencez par quelque chose qui compte maintenant.
ladder-empty-own = Vous n’avez pas encore d’échelle. Commencez par quelque chose qui compte pour vous.
ladder-why = Pourquoi une échelle ?
ladder-why-words = Quand on dit où l’on en est, on voit aussi ce qui nous porte déjà. C’est pourquoi nous demandons d’abord ce qui fait que ce n’est pas plus bas, et ensuite seulement à quoi ressemblerait un échelon de plus. Le chiffre n’est comparé à personne.
ladder-about-life = Ma vie comme elle va maintenant
ladder-ask-about = De quoi s’agit-il ?
ladder-ask-rung = Où en êtes-vous maintenant ?
ladder-choose = Choisissez un échelon
ladder-ask-holds = Qu’est-ce qui fait que ce n’est pas plus bas ?
ladder-ask-holds-bottom = Comment tenez-vous bon ?
ladder-ask-next = À quoi ressemblerait un échelon de plus ?
ladder-ask-next-top = Qu’est-ce qui aide à ce que cela reste ainsi ?
ladder-holds-hint = Que faites-vous déjà vous-même ? Qui ou quoi vous aide ? À 0 : comment tenez-vous bon ?
ladder-next-hint = À quoi le remarqueriez-vous ? Qui d’autre le remarquerait ?
ladder-is-about = Il s’agit de : { $about }
ladder-you-are = Vous êtes à l’échelon { $rung }.
ladder-may-stay-empty = Vous ne savez pas ? Vous pouvez laisser vide.
ladder-top = 10 : comme je le souhaite
ladder-bottom = 0 : on ne peut pas être plus bas
ladder-figure = L’échelle au fil du temps : { $about }
ladder-stands = { $name } est à l’échelon { $rung }.
ladder-moved = { $name } est passé de l’échelon { $first } à l’échelon { $last }.
ladder-at = Échelon { $rung }
ladder-held = Ce qui fait que ce n’est pas plus bas :
ladder-held-bottom = Ce qui permet de tenir bon :
ladder-next = Un échelon de plus :
ladder-again = Poser à nouveau la question
ladder-ask-here = Question de l’échelle
ladder-before = { $count ->
    [one] Une fois auparavant
   *[other] { $count } fois auparavant
 }
ladder-taken-back = { $count ->
    [one] Une réponse reprise
   *[other] { $count } réponses reprises
 }
done-ladder-answered = Votre réponse est sur l’échelle.
