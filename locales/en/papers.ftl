# Papers: letters and bills, kept as a photo with what they belong to.

papers-title = Papers
papers-lede = Letters and bills, with what they belong to. Who may see the money sees them; who looked is in the list.
papers-lede-own = Your letters and bills. You take a photo, and we keep it for you.
papers-tile = A photo of a letter or a bill.
papers-empty = There is no paper here yet. Take a photo of a letter or a bill. Then it cannot get lost any more.
papers-none-here = No paper here yet.
papers-add = Add a paper
papers-add-lede = Take a photo of the letter or the bill, or choose a file.
papers-add-lede-own = Lay the paper flat, in good light. Then take a photo.
papers-all = All papers
papers-file = The paper
papers-file-hint = A photo or a PDF, up to 8 megabytes.
papers-camera = Take a photo
papers-choose = Choose a photo or a file
papers-words = What is on it?
papers-words-hint = A few words, such as: letter of the landlord about March. May stay empty.
papers-about = What does it belong to?
papers-about-money = Money in general
papers-about-debt = Debt to { $name }
papers-about-income = Income: { $name }
papers-about-cost = Cost: { $name }
papers-about-gone = Something that is no longer there
papers-unnamed = Paper of { $day }
papers-picture = Photo of: { $words }
papers-open = See it large
papers-open-pdf = Open the PDF
papers-size = Kept as { $size }.
papers-kilobytes = { $count ->
    [one] { $count } kilobyte
   *[other] { $count } kilobytes
}
papers-megabytes = { $count } megabytes
papers-describe = Other words
papers-destroy = Take it out
papers-destroy-title = Take this paper out
papers-destroy-words = The photo will be destroyed. Nobody can bring it back, we cannot either.
papers-destroy-stays = In the list of what happened it stays written that there was a paper. In old backups the photo stays for a while, locked.
papers-destroy-do = Take it out for ever
papers-keep = Keep it after all
papers-why = How do we keep this?
papers-why-words = Each paper is locked, with the key of this dossier. Only who may see the money can open it. You see who looked.
papers-why-place = A photo of your phone says where and with which phone it was taken. We take that out before we keep it. A PDF is kept as it is.
papers-what-stays = What do we keep of a photo?

done-paper-kept = The paper is kept.
done-paper-described = The new words are kept.
done-paper-destroyed = The paper is gone, for ever.
