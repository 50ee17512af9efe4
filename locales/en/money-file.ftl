# Debts as a file: taking along or bringing in.
money-file = Debts as a file
money-file-start = Take along or bring in
money-file-lede = Take the debts along to another service, or bring in what a service gave you.
money-file-out = Taking along
money-file-out-words = One file with the debts, what was paid and the plan, in the language that Flemish services agreed on (OSLO schuldbeheer). What was written about letters and talks is not in it.
money-file-out-words-own = One file with your debts, what you paid and your plan, in the language that Flemish services agreed on (OSLO schuldbeheer). What you wrote about letters and talks is not in it. You choose who gets it.
money-file-out-do = Take the file along
money-file-out-not = Only { $name } can take this file along. Do it together, at the table.
money-file-in = Bringing in from a file
money-file-in-words = You first see what will happen. Only then is something added to the debts.
money-file-pick = Choose the file
money-file-too-large = This file is too large. About 1 megabyte fits.
money-file-text = Or paste here what is in the file
money-file-text-hint = Such a file is plain text. Its name often ends in .jsonld or .json.
money-file-look = See what will happen
money-file-empty = Choose a file, or paste what is in it.
money-file-no-json = This is no file that we can read. Ask the service to make it again (JSON-LD, OSLO schuldbeheer).
money-file-no-claims = There is not a single debt in this file. Check whether it is the right one.
money-file-too-much = Too much in { $field }: { $has }. There can be { $most } at once.
money-files = Files that were brought in
money-file-of = { $count ->
    [one] A file with { $count } debt, brought in on { $day }
   *[other] A file with { $count } debts, brought in on { $day }
}
money-file-will = This will happen
money-file-will-lede = Nothing has changed yet.
money-file-whose = Whose debts are added?
money-file-whose-missing = Choose whose debts they are. There are debts of more than one person in this file.
money-file-debtor = { $count ->
    [one] { $name } ({ $count } debt)
   *[other] { $name } ({ $count } debts)
}
money-file-debts = { $count ->
    [0] No debt is added
    [one] { $count } debt is added
   *[other] { $count } debts are added
}
money-file-debt = { $count ->
    [0] This is how it stood on { $day }.
    [one] This is how it stood on { $day }. { $count } event is added.
   *[other] This is how it stood on { $day }. { $count } events are added.
}
money-file-known = Is here already, and stays as it is: { $names }
money-file-of-another = Is somebody else’s, and is not added: { $names }
money-file-no-amount = Has no amount that we can read, and is not added: { $names }
money-file-findings = This does not fit in the file
money-file-findings-lede = We put nothing right silently. Ask whoever made the file. What stands here says nothing about the person.
money-file-none = nothing
money-file-nobody = Debt without a name
money-file-carried = { $count ->
    [one] { $count } thing in the file has no place here. It is kept and goes out again with it.
   *[other] { $count } things in the file have no place here, also data of others. They are kept sealed and go out again with it.
}
money-file-take-in = Add to the debts like this
money-file-finding-plan-names-others = { $plan } names { $named }. But { $naming } say that they belong to this plan.
money-file-finding-plan-start = { $plan } starts from { $start }. The debts that it names make { $named } together. The debts that say they belong to it make { $naming } together.
money-file-finding-plan-parts = { $plan } starts from { $start }, but its parts make only { $parts } together.
money-file-finding-plan-of-more = { $plan } is about debts of different people: { $names }.
money-file-finding-balance = Of { $claim }, { $says } is open on { $day }. With what was paid it would be { $reckoned }.
money-file-finding-booked-elsewhere = { $claim } names { $booking }, but that payment belongs to { $other }.
money-file-finding-payment-split = { $payment } is { $paid }, but { $booked } of it is divided over debts.
money-file-finding-no-day = At { $of } the day is “{ $says }” ({ $term }). That is no day.
money-file-finding-no-amount = At { $of } the amount is “{ $says }” ({ $term }). That is no amount in euro.
money-file-finding-no-term = At { $of } something stands under “{ $term }”. The agreement does not know that word. It stays as it is.
money-file-finding-no-term-read = At { $of } something stands under “{ $term }”. The agreement does not know that word. We read it as the amount that is still open.
money-file-finding-not-described = These names are in the file without an explanation: { $names }.
done-money-file-taken-in = The debts from the file have been added.
