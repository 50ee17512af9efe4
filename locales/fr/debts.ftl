# Les dettes, une par une.
debts-debt = Dette
debts-principal = La dette même
debts-interest = Intérêts
debts-costs = Frais
debts-yearly-rate = Intérêt par an
debts-asks = Ils demandent par mois
debts-priority = passe d’abord
debts-collector = Qui encaisse
debts-contested = Contestée :
debts-contested-no-longer = Plus contestée
debts-contract = Jour du contrat
debts-due = À payer pour le
debts-penalty = Clause pénale
debts-penalty-on = Clause pénale demandée le
debts-late-rate = Intérêt de retard
debts-late-from = Intérêt demandé depuis le
debts-gone = une dette qui n’est plus ici
