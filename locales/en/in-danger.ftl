# In danger

in-danger-link = Is somebody's life in danger?
in-danger-title = Somebody's life is in danger
in-danger-lede = You can then read a file that is closed to you. Only do this when there is no other way.
in-danger-then = What happens then?
in-danger-call = Call 112 first if it is happening now. This helps you afterwards to find the right people.
in-danger-reads-only = The file opens for 24 hours. You can read everything and write nothing.
in-danger-person-sees = The person sees at once who it was, when and why. This cannot be switched off.
in-danger-tries = You can try this three times a day.
in-danger-login = Name with which the person signs in
in-danger-login-hint = As the person types it: a nickname or an e-mail address.
in-danger-reason = Why is it needed?
in-danger-reason-hint = At least 20 characters. The person reads exactly these words.
in-danger-do = Open the file for 24 hours
in-danger-nobody = We find no file with this name. Check how you wrote it.
in-danger-too-often = You tried this three times today. Call 112 if somebody is in danger, and ask your team.
in-danger-open = Opened in danger, to read only, until { $until }. { $name } sees this, with your reason.
in-danger-told = Your file was opened in danger
in-danger-who = { $name } opened your file { $from }, because your life may have been in danger. This is what { $name } wrote:
in-danger-until = It stays open until { $until }. It can only be read.
in-danger-was-until = It was open until { $until }. It could only be read.
in-danger-read = I have read this
in-danger-you-read = You read this on { $day }.
in-danger-history = Opened in danger
help-in-danger-title = Is somebody's life in danger?
help-in-danger = Call 112. After that a guide can read a file for 24 hours, with a reason. The person sees it at once.

done-in-danger-opened = The file is open. The person sees this on their first page.
done-in-danger-read = Good. It stays under “Who looked?”.
