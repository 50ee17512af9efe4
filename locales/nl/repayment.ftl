# Het betaalplan.
repayment-plan = Betaalplan
repayment-available = Kan per maand naar schulden
repayment-keep = Blijft zeker over
repayment-start = Eerste betaling
repayment-ask-plan = Ga je akkoord met dit betaalplan?
