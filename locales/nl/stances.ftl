stances-lede = Wat jullie deden in de contacten, door de tijd. Een mengeling is gewoon; een lange tijd hetzelfde is een vraag waard.
stances-lede-own = Zo hielpen de mensen naast jou, zoals zij het zelf zien. Zie jij het ook zo?
stances-nothing-yet = Nog niets genoteerd. Bij elk contact kan je met één keer drukken zeggen wat je deed.
stances-most = Het meest was het: { $stance }.
stances-more = De laatste tijd meer: { $stance }.
stances-stretch = { $count } keer na elkaar alleen: { $stance } ({ $from } tot { $to }).
stances-stretch-key = Een ovaal: { $count } of meer contacten na elkaar met enkel dat.
stances-share = { $part } op 10
stances-attitudes = De basishouding: waar stond je bij stil?
stances-used = { $count ->
    [one] één keer, { $day }
   *[other] { $count } keer, laatst { $day }
 }
stances-not-used = nog niet genoteerd
stances-words-title = Wat betekenen deze vier?
stance-words-support = Er zijn, hoop geven, contacten helpen leggen.
stance-words-stabilise = Rust en overzicht brengen, veiligheid eerst.
stance-words-stimulate = Vaardigheden en eigen kracht doen groeien.
stance-words-steer = Richting geven, spiegelen, soms overnemen.
