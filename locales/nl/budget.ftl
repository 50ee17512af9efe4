# Wat binnenkomt, wat eruit gaat, wat blijft.
budget-minimum = Om van te leven
budget-envelope = Enveloppe
budget-income = Komt binnen
budget-cost = Gaat eruit
budget-from-day = vanaf { $day }
budget-until-day = tot en met { $day }
budget-steps = De stappen met het geld
budget-no-letting-go = Niet meer gepland
budget-ask-step = Ga je akkoord met deze stap?
