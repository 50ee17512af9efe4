# Why something cannot be done, and what can be done instead.

refusal-empty = This cannot stay empty. Write a few words.
refusal-too-long = This is too long: { $length } characters. There is room for { $max }. Make it shorter or split it.
refusal-control-characters = There are characters here that we cannot keep. Type it again without them.
refusal-out-of-range = Choose a number from { $min } to { $max }.
refusal-not-yet = This day is still to come: { $day }. Choose today or an earlier day.
refusal-passed = This day has passed: { $day }. Choose today or a later day.
refusal-not-in-circle = You are not in the circle of this dossier.
refusal-not-your-voice = In your role ({ $role }) you cannot write in this voice: { $voice }.
refusal-own-voice-only = Everybody can only say this for themselves. Nobody signs for somebody else.
refusal-not-for-role = This is not for your role: { $role }.
refusal-not-here = This is not in the dossier, or not any more.
refusal-taken-back = This was taken back. Put it back first.
refusal-not-the-writer = Only the person who wrote this can change it. You can ask them to.
refusal-same-domain = A strand runs from one part to another. Choose two different parts.
refusal-strand-there = This strand is already there. Change how strongly it pulls instead.
refusal-same-place = A way leads from one place to another. Choose two different places.
refusal-way-there = This way is already there. Change its words instead.
refusal-choose-one = Choose at least one.
refusal-too-many = These are too many. The most you can have is { $max }.
refusal-already-done = This was already done.
refusal-lies-open = Both numbers lie open now. Set one together, or let them stand side by side.
refusal-not-open-yet = Wait until both of you have set a number.
refusal-same-phase = The path is already in this phase.
refusal-in-circle-already = This person is already in the circle.
refusal-one-participant = A dossier belongs to one person.
refusal-open-already = This dossier is already open.
refusal-not-open = This dossier has not been opened yet.
refusal-own-dossier = This is the person’s own dossier. They stay in the circle.
refusal-no-time = Write the time as hours and minutes, such as 14:30.

slip-choose = Choose something.
slip-unreadable = We cannot read this. Choose or type it again.
slip-no-day = Write the day as day, month and year, such as 3/12/2026.
slip-name-taken = This name is already in use. Choose another one.
slip-busy = Somebody else is writing just now. Try again; what you typed is still there.
slip-password-short = This password is too short. Use at least 10 characters.
slip-too-long = This is too long. Make it shorter.

# Consents.
refusal-too-short = Write at least { $min } characters, so that the person understands why.
refusal-for-the-person = This is for the person to say: alone, or together with you at the table.
refusal-not-for-yourself = Nobody gives a consent to themselves. The person gives it, signed in on any device.
refusal-more-than-you-have = You cannot give more than you see and write yourself. Leave out the other parts.
refusal-by-law = This rests on the law or a judgment and ends with it. Object, or speak to whoever decided it.
refusal-not-shared = You cannot write in the part “{ $part }”. Ask the person.
refusal-too-far = { $day } is too far ahead. Choose an earlier day.
refusal-no-place = This account has no place in a circle, or not in that role. Check the name and the role.
refusal-same-person = A tie is between two people. Choose two different people.
refusal-tie-there = These two already know each other on the map.
refusal-cannot-be-tied = A tie is between people who live. Say first that this is somebody who lives.

# Money.
refusal-amount-too-large = An amount is at most 100 million euro. Look at the point.
refusal-rate-too-large = Interest is at most 100 percent a year. Look at the point.
refusal-not-agreed = The person and a guide first both agree on this plan.
slip-no-amount = Write an amount, such as 137.10. Without a comma between the thousands.
slip-no-percent = Write a percentage, such as 9.5.

# Papers.
refusal-no-file = Choose a photo or a file.
refusal-file-too-large = This file is too large. It may be up to { $max } megabytes. Take the photo again with less detail, or send the pages one by one.
refusal-papers-full = All papers together may be up to { $max } megabytes. First take out a paper that is no longer needed.
refusal-file-kind = This is no photo and no PDF. Take a photo of it, or save it as a PDF.
refusal-file-damaged = This file is damaged, or far too large to be shown. Take the photo again.
