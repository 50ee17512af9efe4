# Budget and debts as a table for a spreadsheet.
csv-title = Money in a table
csv-link = Money as a table (spreadsheet)
csv-lede = Take the figures along to a spreadsheet, or bring them from there.
csv-out = Take along
csv-out-words = A file that Excel, LibreOffice and Numbers open right. It stands apart from here: whoever has it can read it.
csv-budget = What comes in and goes out
csv-in = Bring in
csv-in-words = First you see, row by row, what will happen. Then you choose. A row that is missing takes nothing away here.
csv-pick = Choose a file (CSV)
csv-text = Or paste the table here
csv-text-hint = With the names of the columns on the first row.
csv-look = See what will happen
csv-columns = Which columns do we read?
csv-columns-words = In any order. Leave a column out, and what stands stays. Write days as 2026-12-31 or 31/12/2026.
csv-empty = Choose a file or paste a table.
csv-letters = Some letters cannot be read. Save the file as “CSV UTF-8” and try again.
csv-too-many = There are too many rows. Bring in at most { $most } at a time.
csv-too-large = This file is too large: at most { $most } kilobytes.
csv-no-names = We do not find the names of the columns. Put at least “creditor”, or “kind” and “amount”, on the first row.
csv-mistakes = { $count ->
    [one] There is 1 cell that we cannot read.
   *[other] There are { $count } cells that we cannot read.
 }
csv-mend = This is not right yet
csv-more = And { $count } more.
csv-nothing-yet = Nothing has changed yet. Mend it in the table below or in your file, and look again.
csv-place = Row { $row }, “{ $column }”:
csv-row = row { $row }
csv-row-wrong = Row { $row }: { $why }
csv-why-missing = Something has to stand here.
csv-why-no-amount = This is no amount. Write it as 1489.00.
csv-why-no-percent = This is no percentage. Write it as 9.5.
csv-why-no-day = This is no day. Write it as 2026-12-31.
csv-why-unknown-word = We do not know this word. It can be: { $known }.
csv-why-too-long = This is too long: at most { $most } letters.
csv-why-other-group = This stands here already in another group. Give it another name, or take it away here first.
csv-why-twice = This can stand in the table only once.
csv-will = This is what will happen
csv-will-lede = { $comes } new, { $changes } different, { $stands } as it is.
csv-unread = We do not read these columns: { $names }.
csv-comes = is added
csv-stands = stands there already
csv-changes = becomes different: { $what }
csv-nothing-out = What is not in the table simply stays here.
csv-take-in = Bring in
done-money-csv = The table was brought in.
done-money-csv-stands = Everything stood there already. Nothing has changed.
