# Schulden, één voor één.
debts-debt = Schuld
debts-principal = Schuld zelf
debts-interest = Intrest
debts-costs = Kosten
debts-yearly-rate = Intrest per jaar
debts-asks = Ze vragen per maand
debts-priority = gaat voor
debts-collector = Wie int
debts-contested = Betwist:
debts-contested-no-longer = Niet meer betwist
debts-contract = Dag van het contract
debts-due = Te betalen tegen
debts-penalty = Schadebeding
debts-penalty-on = Schadebeding gevraagd op
debts-late-rate = Intrest voor laat betalen
debts-late-from = Intrest gevraagd vanaf
debts-gone = een schuld die hier niet meer staat
