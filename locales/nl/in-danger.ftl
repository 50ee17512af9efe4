# In nood

in-danger-link = Is iemands leven in gevaar?
in-danger-title = Iemands leven is in gevaar
in-danger-lede = Je kan dan een dossier lezen waar je anders niet bij kan. Doe dit alleen als het niet anders kan.
in-danger-then = Wat gebeurt er dan?
in-danger-call = Bel eerst 112 als het nu gebeurt. Dit helpt je daarna om de juiste mensen te vinden.
in-danger-reads-only = Het dossier gaat 24 uur open. Je kan alles lezen en niets schrijven.
in-danger-person-sees = De persoon ziet meteen wie het was, wanneer en waarom. Dat kan niet uit.
in-danger-tries = Je kan dit drie keer per dag proberen.
in-danger-login = Naam waarmee de persoon zich aanmeldt
in-danger-login-hint = Zoals de persoon die zelf typt: een bijnaam of een e-mailadres.
in-danger-reason = Waarom is het nodig?
in-danger-reason-hint = Minstens 20 tekens. De persoon leest precies deze woorden.
in-danger-do = Open het dossier 24 uur
in-danger-nobody = We vinden geen dossier bij deze naam. Kijk na hoe je hem schrijft.
in-danger-too-often = Je probeerde dit vandaag drie keer. Bel 112 als iemand in gevaar is, en vraag het aan je team.
in-danger-open = In nood geopend, alleen om te lezen, tot { $until }. { $name } ziet dit, met je reden.
in-danger-told = Je dossier werd in nood geopend
in-danger-who = { $name } opende je dossier { $from }, omdat je leven misschien in gevaar was. Dit schreef { $name }:
in-danger-until = Het blijft open tot { $until }. Er kan alleen in gelezen worden.
in-danger-was-until = Het was open tot { $until }. Er kon alleen in gelezen worden.
in-danger-read = Ik heb dit gelezen
in-danger-you-read = Je las dit op { $day }.
in-danger-history = In nood geopend
help-in-danger-title = Is iemands leven in gevaar?
help-in-danger = Bel 112. Daarna kan een begeleider een dossier 24 uur lezen, met een reden. De persoon ziet dat meteen.

done-in-danger-opened = Het dossier is open. De persoon ziet dit op de eerste bladzijde.
done-in-danger-read = Goed. Het blijft bewaard bij “Wie keek er?”.
