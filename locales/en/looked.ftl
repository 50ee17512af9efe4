# Who looked

looked-title = Who looked?
looked-lede = Here you see who looked in your file, when, and at what. What you look at yourself is not in it.
looked-sure = This is always written down. Nobody can switch it off, change it or remove it. Only you see it.
looked-spans = How far back do you want to look?
looked-week = Last 7 days
looked-month = Last 30 days
looked-all = All
looked-nobody-week = Nobody looked in the last 7 days.
looked-nobody-month = Nobody looked in the last 30 days.
looked-nobody-all = Nobody else ever looked in your file.
looked-newest = To the newest
looked-older = Further back
looked-at = at { $time }
looked-not-in-circle = not in your circle
looked-act-read = Looked at:
looked-act-printed = Opened something to print. On it is:
looked-act-exported = Took the file out with a program. In it is:
looked-this-week = { $count ->
    [0] Who looked? Nobody in the last 7 days
    [one] Who looked? One person in the last 7 days
   *[other] Who looked? { $count } people in the last 7 days
 }
