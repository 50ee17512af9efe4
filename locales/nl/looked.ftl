# Wie keek

looked-title = Wie keek er?
looked-lede = Hier zie je wie in je dossier keek, wanneer, en naar wat. Wat je zelf bekijkt, staat hier niet bij.
looked-sure = Dit wordt altijd opgeschreven. Niemand kan het uitzetten, veranderen of wegdoen. Alleen jij ziet het.
looked-spans = Hoe ver wil je terugkijken?
looked-week = Laatste 7 dagen
looked-month = Laatste 30 dagen
looked-all = Alles
looked-nobody-week = De laatste 7 dagen keek er niemand.
looked-nobody-month = De laatste 30 dagen keek er niemand.
looked-nobody-all = Er keek nog nooit iemand anders in je dossier.
looked-newest = Naar het nieuwste
looked-older = Verder terug
looked-at = om { $time }
looked-not-in-circle = niet in je kring
looked-act-read = Keek naar:
looked-act-printed = Opende iets om af te drukken. Daarop staat:
looked-act-exported = Haalde het dossier op met een programma. Daarin zit:
looked-this-week = { $count ->
    [0] Wie keek? De laatste 7 dagen niemand
    [one] Wie keek? De laatste 7 dagen één iemand
   *[other] Wie keek? De laatste 7 dagen { $count } mensen
 }
