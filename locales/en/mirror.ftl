# The language mirror

mirror-look = Look along with me
mirror-language = Which language are you writing in?
mirror-in-nl = Dutch
mirror-in-fr = French
mirror-in-en = English
mirror-what = What is this?
mirror-theirs = These are the words of { $name }. Only change them together.
mirror-nothing = The language mirror found nothing to pause at.
mirror-count = { $count ->
    [one] One word to pause at. You can always save.
   *[other] { $count } words to pause at. You can always save.
 }
mirror-more = { $count ->
    [one] And one more word further on in the text.
   *[other] And { $count } more words further on in the text.
 }
mirror-blame = Lays the cause with the person
mirror-label = Sticks a label on somebody
mirror-jargon = Jargon
mirror-rather = Perhaps rather:
mirror-put = Put this in its place
mirror-to-field = To the text
mirror-else = What else could explain this?
mirror-else-lede = There are six ways to explain poverty. Look first at what is farthest from the person.
mirror-else-macro-external = What changed in society? Think of a crisis, dear energy, work that disappears.
mirror-else-macro-internal = How is society arranged? Think of low benefits, too little social housing, papers that do not count.
mirror-else-meso-external = What did a service or the neighbourhood do? Think of a benefit that stops, a landlord who gives notice, people who shut somebody out.
mirror-else-meso-internal = How does the service or the group itself work? Think of waiting lists, difficult letters, rules that do not fit, hours when nobody can come.
mirror-else-micro-external = What happened to the person? Think of illness, an accident, a separation, a loss.
mirror-else-micro-internal = What is hard for the person? Look here only after the other five.
explanation-macro-external = Society changes
explanation-macro-internal = How society is made
explanation-meso-external = What others did
explanation-meso-internal = How services and groups work
explanation-micro-external = Bad luck and setbacks
explanation-micro-internal = Something in the person
mirror-reads = The text reads:
mirror-reads-easy = easily
mirror-reads-fair = fairly well
mirror-reads-heavy = with difficulty

mirror-title = The language mirror
mirror-lede = Words can blame, stick a label on somebody, or hide behind jargon. The language mirror points them out while a helper writes, with plainer words beside them. It stops nobody, and keeps nothing of what you type. These are all the words that it knows.
mirror-size = { $count } words and phrases in this language. Three dots stand for the usual endings.
mirror-column-words = It says
mirror-column-instead = Perhaps rather
