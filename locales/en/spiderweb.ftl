# spiderweb
