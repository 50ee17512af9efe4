# Onderzoek: wat de deelnemer zegt

taking-part-title = Onderzoek
taking-part-lede = Soms wil iemand leren van wat mensen meemaken. Of je meedoet, kies jij alleen. Wie niets zegt, zegt nee. Voor je begeleiding maakt het niets uit.
taking-part-nothing = Er is nu geen onderzoek dat iets aan je vraagt.
taking-part-who = Door: { $who }
taking-part-until = bewaard tot en met { $day }
taking-part-said-yes = Je zei ja.
taking-part-said-no = Je zei nee.
taking-part-said-back = Je nam je ja terug. Je zit in geen volgende set.
taking-part-said-nothing = Je hebt nog niets gezegd. Dat is hetzelfde als nee.
taking-part-closed = Dit onderzoek is gesloten. Er worden geen nieuwe sets meer gemaakt.
taking-part-say-yes = Ja, ik doe mee
taking-part-say-no = Nee
taking-part-take-back = Mijn ja terugnemen
taking-part-no-sets = Er ging nog niets naar de onderzoekers.
taking-part-sets = { $count ->
    [one] Wat er al naar de onderzoekers ging: één keer
   *[other] Wat er al naar de onderzoekers ging: { $count } keer
}
taking-part-set = { $count ->
    [one] Op { $day }: één dossier
   *[other] Op { $day }: { $count } dossiers samen
}
taking-part-goes = Wat gaat er naar de onderzoekers als je ja zegt?
taking-part-goes-outside = Je leeftijdsgroep, met wie je woont, je gewest, hoelang je op weg bent en in welke fase. Nooit preciezer dan bij minstens negen anderen.
taking-part-goes-moved = Hoe je doelen, je web, je regie en de relatie bewogen, als codes: laag, midden of hoog. En hoe een begeleider de rollen zag, als die dat met je deelde.
taking-part-never = Wat gaat er nooit naar hen?
taking-part-never-words = Je naam, je adres, je woorden, je foto’s, en op welke dag iets gebeurde.
taking-part-never-recognised = Wie je bent. Wat er met jou gebeurde, staat nergens naast jou: alleen hoe vaak iets voorkomt in een groep.
taking-part-never-forever = Je kan je ja altijd terugnemen. De volgende set is dan zonder jou. Een set die al weg is, kunnen we niet terughalen.
taking-part-way = Wil je dat anderen leren uit wat jij meemaakt? Dat kies jij, per onderzoek.
taking-part-go = Bekijken en kiezen
done-taking-part-yes = Dank je. Je doet mee met dit onderzoek. Je kan je ja altijd terugnemen.
done-taking-part-no = Je doet niet mee. Dat is goed.
done-taking-part-back = Je ja is terug van jou. De volgende set is zonder jou.
