# Meenemen

take-title = Mijn dossier meenemen
take-lede = Je krijgt een kopie van alles. Ze is van jou. Je hoeft niet te zeggen waarom.
take-what = Dit zit erin
take-all = Alles wat er staat: je verhaal, het web, je krachten, je nest, je plan, de contacten en de afspraken.
take-voices = Van iedereen die schreef, met de naam en de dag erbij. Ook hoe het er vroeger stond.
take-circle = Wie in je kring zat, wat je toestond, en wie er keek.
take-figures = De tekeningen van het web en het nest.
take-not-drawer = Je eigen lade zit er niet in. Die blijft alleen van jou.
take-how = Je krijgt één bestand, een ZIP. Open het en klik op index.html. Je hebt geen internet en geen Nestkracht nodig.
take-care = Wie dit bestand heeft, kan alles lezen. Doe dit liever niet op een computer van iemand anders.
take-do = Neem mijn dossier mee
take-leave = Ik wil weg met alles
take-way = Mijn dossier meenemen
