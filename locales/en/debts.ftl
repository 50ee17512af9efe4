# Debts, one by one.
debts-debt = Debt
debts-principal = The debt itself
debts-interest = Interest
debts-costs = Costs
debts-yearly-rate = Interest a year
debts-asks = They ask a month
debts-priority = comes first
debts-collector = Who collects
debts-contested = Contested:
debts-contested-no-longer = No longer contested
debts-contract = Day of the contract
debts-due = To be paid by
debts-penalty = Penalty clause
debts-penalty-on = Penalty asked on
debts-late-rate = Interest for paying late
debts-late-from = Interest asked from
debts-gone = a debt that no longer stands here
