reins-title = Wie heeft wat in handen?
reins-lede = Per taak: wie doet het? Zo zien jullie samen wat { $name } weer zelf in handen heeft.
reins-lede-own = Wat doe jij zelf, en wat doet iemand met je mee? Er is geen goed of fout.
reins-helper = begeleider
reins-alone = { $name } alleen
reins-alone-own = ik alleen
reins-own-task = eigen taak
reins-value-0 = De begeleider doet dit alleen
reins-value-1 = De begeleider doet dit, { $name } kijkt mee
reins-value-2 = Samen
reins-value-3 = { $name } doet dit, iemand kijkt mee
reins-value-4 = { $name } doet dit zelf
reins-choice-0 = Begeleider alleen
reins-choice-1 = Begeleider, en { $name } kijkt mee
reins-choice-2 = Samen
reins-choice-3 = { $name }, en iemand kijkt mee
reins-choice-4 = { $name } alleen
reins-choice-0-own = Mijn begeleider doet het
reins-choice-1-own = Mijn begeleider, en ik kijk mee
reins-choice-2-own = Samen
reins-choice-3-own = Ik, en iemand kijkt mee
reins-choice-4-own = Ik doe het zelf
reins-ask = Wie doet dit nu, zoals jij het ziet?
reins-ask-own = Wie doet dit nu?
reins-question = Wie heeft dit nu in handen?
reins-question-own = Wie doet dit nu?
reins-who = Wie doet het?
reins-who-hint = Mag leeg blijven.
reins-words = Hoe gaat het?
reins-words-hint = In eigen woorden. Mag leeg blijven.
reins-set = Zeggen hoe het nu is
reins-set-of = Zeggen hoe het nu is: { $task }
reins-new = Iets anders toevoegen
reins-new-words = Welke taak?
reins-new-hint = Bijvoorbeeld: naar de logopedist bellen.
reins-more = Kijk ook naar
reins-all = Alles bekijken
reins-then = In het begin
reins-nothing-yet = Hier zien jullie later wat er verschuift. Kies hieronder een eerste taak.
reins-for-closing = Bij het afronden helpt het om te zien wat iemand weer zelf in handen heeft. Jullie kunnen er nu al mee beginnen.
reins-begun = Dit is het begin. Later zien jullie hier wat verschoof.
reins-given = { $count ->
    [one] { $name } kreeg hierin meer zelf in handen: { $tasks }.
   *[other] { $name } kreeg in { $count } dingen meer zelf in handen: { $tasks }.
 }
reins-given-own = { $count ->
    [one] Dit doe jij nu meer zelf: { $tasks }.
   *[other] Deze { $count } dingen doe jij nu meer zelf: { $tasks }.
 }
reins-whole = Helemaal in handen van { $name }: { $tasks }.
reins-whole-own = Dit doe jij helemaal zelf: { $tasks }.
reins-taken-back = { $count ->
    [one] Eén taak teruggenomen
   *[other] { $count } taken teruggenomen
 }
reins-why = Waarom kijken we hiernaar?
reins-why-words = Hulp neemt soms over, zeker in een crisis. Dat mag. Hier zien jullie of het ook weer teruggaat, stap voor stap, op het tempo van { $name }.
rein-task-letters = Brieven
rein-task-creditors = Schuldeisers
rein-task-landlord = De verhuurder
rein-task-school = De school
rein-task-appointments = Afspraken maken
rein-task-money = Het geld van de maand
rein-task-doctor = De dokter
rein-task-offices = Gemeente en diensten
done-reins-held = Het staat erbij.
done-reins-added = De taak staat erbij.
reins-value-0-own = Je begeleider doet dit
reins-value-1-own = Je begeleider doet dit, jij kijkt mee
reins-value-3-own = Jij doet dit, iemand kijkt mee
reins-value-4-own = Jij doet dit zelf
reins-why-words-own = Hulp neemt soms over, zeker in een crisis. Dat mag. Hier zie je of het ook weer naar jou teruggaat, stap voor stap, op jouw tempo.
reins-at-table = Samen aan tafel zeggen wie wat doet
