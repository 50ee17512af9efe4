today = Today
today-lede = Hello { $name }. It is { $day }.
today-due = What is coming up
today-due-empty = Nothing is planned for the next two weeks.
today-news = Since you last looked
today-news-empty = Nobody else wrote anything.
today-caseload = The people you are on the way with
today-caseload-empty = You are not in any circle yet. The person whose dossier it is can bring you in.
today-caseload-empty-guide = Nobody yet. Open a first dossier together with somebody.
open-dossier = Open a dossier
phase-waits = A new phase is suggested
last-contact = last contact: { $day }
no-contact-yet = no contact yet

today-in-danger = The dossier of { $name } was opened in an emergency
today-in-danger-until = To read only, until { $day } at { $time }.
today-appeal = last day to appeal
