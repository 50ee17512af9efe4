# Research: what the participant says

taking-part-title = Research
taking-part-lede = Sometimes somebody wants to learn from what people live through. Whether you take part is for you alone. Who says nothing, says no. It makes no difference to the support you get.
taking-part-nothing = No research is asking you anything now.
taking-part-who = By: { $who }
taking-part-until = kept up to and including { $day }
taking-part-said-yes = You said yes.
taking-part-said-no = You said no.
taking-part-said-back = You took your yes back. You will be in no next set.
taking-part-said-nothing = You have not said anything yet. That is the same as no.
taking-part-closed = This study is closed. No new sets will be made.
taking-part-say-yes = Yes, I take part
taking-part-say-no = No
taking-part-take-back = Take my yes back
taking-part-no-sets = Nothing has gone to the researchers yet.
taking-part-sets = { $count ->
    [one] What has gone to the researchers: once
   *[other] What has gone to the researchers: { $count } times
}
taking-part-set = { $count ->
    [one] On { $day }: one dossier
   *[other] On { $day }: { $count } dossiers together
}
taking-part-goes = What goes to the researchers if you say yes?
taking-part-goes-outside = Your age group, whom you live with, your region, how long you have been on the way and in which phase. Never more precisely than for at least nine others.
taking-part-goes-moved = How your goals, your web, your reins and the relation moved, as codes: low, middle or high. And how a guide saw the roles, if they shared that with you.
taking-part-never = What never goes to them?
taking-part-never-words = Your name, your address, your words, your photos, and on which day something happened.
taking-part-never-recognised = Who you are. What happened to you stands nowhere beside you: only how often something happens in a group.
taking-part-never-forever = You can always take your yes back. The next set is then without you. A set that has gone out we cannot get back.
taking-part-way = Do you want others to learn from what you live through? You choose, study by study.
taking-part-go = Look and choose
done-taking-part-yes = Thank you. You take part in this study. You can always take your yes back.
done-taking-part-no = You do not take part. That is fine.
done-taking-part-back = Your yes is yours again. The next set is without you.
