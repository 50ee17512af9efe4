# Accounts, a new dossier, and a new installation.

accounts-title = Accounts
accounts-lede = Who can sign in. What somebody sees depends on the circle of a dossier. As administrator you see no dossiers.
accounts-search = Search by name
accounts-search-button = Search
accounts-none = Nobody found with “{ $letters }”.
accounts-all = Show everybody
accounts-count = { $count ->
    [one] 1 account
   *[other] { $count } accounts
 }
accounts-page = { $page } of { $last }
accounts-since = since { $day }
accounts-since-no-password = since { $day } · no password yet
accounts-ended = ended on { $day }
accounts-own = This is you
accounts-new-link = New link
accounts-new-link-for = New link for { $name }
accounts-end = End
accounts-end-for = End: { $name }
accounts-back = To the accounts
accounts-add = Add an account
accounts-add-lede = Then you get a link. With it the person signs in the first time.
accounts-add-button = Add and show the link
accounts-kind = Who is the account for?
accounts-kind-hint = This says what the account is for. It opens no dossier.

link-for = Link for { $name }
link-once = You see this link only once. Is it lost? Then simply make a new one.
link-copy-title = The link
link-care = Whoever has this link can come in. Give it to the person yourself, on paper or in a message.
link-of = Link to sign in, for { $name }
link-copy = Copy
link-copied = Copied
card-title = Card to sign in
card-link = Go to this address
card-until = Works once, until { $day }. After that you choose a password.

end-title = End the account of { $name }?
end-signs-out = This person can no longer sign in, and is signed out everywhere.
end-keeps = What this person wrote stays, with their own name.
end-person = This is somebody with a dossier of their own. They will not be able to read it any more. Talk about it before you do this.
end-for-good = This cannot be undone.
end-button = End the account
end-own = You cannot end your own account. Ask another administrator.
end-ended = This account has already ended.

opening-title = Open a dossier
opening-lede = Do this together, at the table. No real name is needed, no birth date and no number.
opening-person = The person whose dossier it is
opening-name = What do you want to be called here?
opening-name-hint = A first name or another name is enough.
opening-login = Nickname to sign in with
opening-login-free = This one is still free. Feel free to choose another that is easy to remember.
opening-login-hint = Choose one that is easy to remember.
opening-language = In which language do you want to read this?
opening-known = Can the person sign in here already?
opening-known-login = The sign-in name that exists
opening-known-hint = If you fill this in, no new account is made and the nickname above is not needed.
opening-guide = The guide
opening-guide-name = What does the person call you?
opening-guide-name-hint = This is your name in the circle.
opening-button = Open the dossier
opening-birds = robin wren swallow sparrow finch owl heron magpie dove cuckoo swan goose kestrel puffin linnet
opened-title = The dossier of { $name } is open
opened-next = To the dossier

person-link-lede = Can { $name } no longer sign in? Then make a new link.
person-link-why = The link is only for the person. Do not use it in their place: here everybody writes in their own voice.
person-link-button = Make a link
person-link-administrator = For this person only an administrator can make a link.

research-title = Hello { $name }
research-lede = Figures for research will come here later.
research-no-dossier = You see no dossiers, now or later.
research-set = What will come here is about groups. Nobody can be recognised in it.
research-consent = Only who says yes is counted.

set-up-title = Welcome to Nestkracht
set-up-lede = Make the first account. It is the administrator’s, who makes accounts for the others.
set-up-button = Begin
set-up-why = Why do we ask this?
set-up-because = Without an administrator nobody else can sign in. The administrator sees no dossier.
set-up-ended = This link has already set up the installation, or it is too old.
set-up-ended-way-out = Do you have an account? Then sign in. If that does not work, ask whoever runs the server.

trouble-not-your-account = This is not for your account
trouble-not-your-account-way-out = This page is for people with another task. You did nothing wrong.

slip-no-such-person = We find nobody with a dossier of their own under this name. Check it, or leave this empty.

done-account-ended = The account has ended.
done-dossier-opened = The dossier is open.
done-set-up = All is ready. Now add accounts for the others.
