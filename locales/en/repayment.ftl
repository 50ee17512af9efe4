# The payment plan.
repayment-plan = Payment plan
repayment-available = Can go to debts a month
repayment-keep = Is left for certain
repayment-start = First payment
repayment-ask-plan = Do you agree with this payment plan?
