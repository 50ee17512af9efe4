# The payment plan on one sheet, for the fridge.
fridge-link = The plan for the fridge
fridge-lede = One sheet with large figures. Hang it where you see it, and tick off every month.
fridge-none = There is no plan to hang up yet.
fridge-title = The payment plan of { $name }
fridge-words = Step by step. Every month counts.
fridge-show = What may stand on it?
fridge-show-hint = Whoever comes into the kitchen reads along.
fridge-show-living = What there is to live on
fridge-show-done = What was paid already
fridge-show-names = Who is paid
fridge-living = To live on
fridge-to-debts = To the debts
fridge-end = Done
fridge-to-go = { $count ->
    [one] 1 month to go
   *[other] { $count } months to go
 }
fridge-gone = { $count ->
    [one] 1 debt is gone altogether.
   *[other] { $count } debts are gone altogether.
 }
fridge-pays = Paying every month
fridge-from-until = { $from } to { $until }
fridge-day = each time on day { $day }
fridge-others = the others together
fridge-together = Together
fridge-later = What comes after that stands in the plan.
fridge-tick = Tick off what worked out
fridge-ticked = (worked out)
fridge-kind = A month that does not work out? That can happen to anybody. Say so, and we adapt the plan.
receipt-of-money-to-live-on = What living takes (what you wrote down or the amount you chose, the larger of the two), plus what the plan leaves that month.
receipt-input-left = The plan leaves
