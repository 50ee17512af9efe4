# Taking along

take-title = Take my file along
take-lede = You get a copy of everything. It is yours. You do not have to say why.
take-what = What is in it
take-all = Everything that is written: your story, the web, your strengths, your nest, your plan, the contacts and the agreements.
take-voices = Of everyone who wrote, with the name and the day. Also what stood there before.
take-circle = Who was in your circle, what you allowed, and who looked.
take-figures = The drawings of the web and the nest.
take-not-drawer = Your own drawer is not in it. It stays yours alone.
take-how = You get one file, a ZIP. Open it and click on index.html. You need no internet and no Nestkracht.
take-care = Whoever has this file can read everything. Better not do this on somebody else’s computer.
take-do = Take my file along
take-leave = I want to leave with everything
take-way = Take my file along
