# What comes in, what goes out, what is left.
budget-minimum = To live on
budget-envelope = Envelope
budget-income = Comes in
budget-cost = Goes out
budget-from-day = from { $day }
budget-until-day = until { $day }
budget-steps = The steps with the money
budget-no-letting-go = No longer planned
budget-ask-step = Do you agree with this step?
