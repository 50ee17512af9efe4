# Ce qui rentre, ce qui sort, ce qui reste.
budget-minimum = Pour vivre
budget-envelope = Enveloppe
budget-income = Rentre
budget-cost = Sort
budget-from-day = à partir du { $day }
budget-until-day = jusqu’au { $day } inclus
budget-steps = Les étapes avec l’argent
budget-no-letting-go = Plus prévu
budget-ask-step = Êtes-vous d’accord avec cette étape ?
