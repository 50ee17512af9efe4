# Emporter

take-title = Emporter mon dossier
take-lede = Vous recevez une copie de tout. Elle est à vous. Vous ne devez pas dire pourquoi.
take-what = Ce qu’il y a dedans
take-all = Tout ce qui est écrit : votre histoire, la toile, vos forces, votre nid, votre plan, les contacts et les accords.
take-voices = De tous ceux qui ont écrit, avec le nom et le jour. Aussi ce qui était écrit avant.
take-circle = Qui était dans votre cercle, ce que vous avez permis, et qui a regardé.
take-figures = Les dessins de la toile et du nid.
take-not-drawer = Votre propre tiroir n’y est pas. Il reste à vous seul.
take-how = Vous recevez un seul fichier, un ZIP. Ouvrez-le et cliquez sur index.html. Il ne faut ni internet ni Nestkracht.
take-care = Qui a ce fichier peut tout lire. Mieux vaut ne pas le faire sur l’ordinateur de quelqu’un d’autre.
take-do = Emporter mon dossier
take-leave = Je veux partir avec tout
take-way = Emporter mon dossier
