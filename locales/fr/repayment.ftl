# Le plan de paiement.
repayment-plan = Plan de paiement
repayment-available = Peut aller aux dettes par mois
repayment-keep = Reste certainement
repayment-start = Premier paiement
repayment-ask-plan = Êtes-vous d’accord avec ce plan de paiement ?
