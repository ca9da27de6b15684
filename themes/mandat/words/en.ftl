# What the portal says of itself, in English. One group a page; the same keys stand in every language.

## Frame

skip-to-content = Skip to content
menu = Menu
menu-close = Close menu
main-menu = Main menu
breadcrumb = Breadcrumb
contact = Contact
phone = Phone { $number }
about-portal = About this portal
accessibility = Accessibility
accessibility-statement = Accessibility statement
source = Source
edit-page = Suggest a correction
status-on = Status on
made-with = Made with Mandat { $version }

## Sections

home = Home
bodies = Bodies
meetings = Meetings
decisions = Decisions
people = People
organisations = Organisations
findings = Deviations
table = Table
unread-title = The file cannot be read

## Diagrams

diagram-organisation = Organisation chart of { $name }
diagram-body = { $name } and its place in the organisation
diagram-also-list = The chart is also given as a list.
ended = Ended
vacant-places = { $n } vacant
places = { $n } { $n ->
    [one] seat
   *[other] seats
}
places-range = { $range } seats
places-open = Open number of seats

## Parties

party-kommune = Municipalities
party-region = Region
party-almen-praksis = General practice
party-patient = Patients and relatives

## Parts

on-this-page = On this page
name-withheld = Name not shown
source-excerpt = Excerpt from the source
pages = Pages
page-number = Page { $number }
previous = Previous
next = Next
link-to = Link to { $name }

## Front page

# (words of this part follow)


## Bodies

# (words of this part follow)


## Body page

# (words of this part follow)


## Mandate page

# (words of this part follow)


## Meetings

meetings-lead = Meetings that lie ahead, and the latest that were held.
meetings-views = View and year
meetings-now = Upcoming and latest
meetings-ahead = Upcoming meetings
meetings-latest = Latest meetings held
meetings-list = List of meetings
meetings-none-ahead = The portal has no upcoming meetings. The secretariat adds them once the plan is agreed.
meetings-none-latest = No meetings have been held yet.
meetings-of-year = Meetings in { $year }
meetings-year-lead = { $all } in { $year }: { $parts }.
meeting-next = Next meeting:
months = Months
week = week { $n }
time-range = { $from }–{ $until }
time-from = { $from }
day-until = { $day } until { $until },
of-meeting = of the meeting of { $body } on { $day }
agenda = Agenda
minutes = Minutes
meeting-moved-to = Moved to { $day }.
meeting-kind-ordinary = Ordinary meeting
meeting-kind-extraordinary = Extraordinary meeting
meeting-kind-constituting = Constituting meeting
meeting-kind-theme = Theme meeting
form-physical = In person
form-virtual = Online
form-hybrid = Hybrid
count-meetings = { $n ->
    [0] No meetings
    [one] { $n } meeting
   *[other] { $n } meetings
}
count-held = { $n } held
count-planned = { $n } planned
count-cancelled = { $n } cancelled
count-moved = { $n } moved
count-of-which = { $all }, of which { $part }
state-planned = Planned
state-agenda-sent = Agenda sent
state-held = Held
state-awaiting-minutes = Minutes on their way
state-cancelled = Cancelled
state-moved = Moved



## Meeting

meeting-heading = Meeting on
meeting-about = Agenda and minutes of the meeting of { $body } on { $day }.
meeting-facts = About the meeting
body = Body
mandate = Mandate
meeting-rules = Rules
meeting-with = Together with
meeting-leader = Led by
meetings-of-body = Meetings of this body
meeting-is-cancelled = The meeting is cancelled
meeting-is-moved = The meeting is moved to
meeting-moved-from = The meeting was moved here from
meeting-reason = Why the meeting is held
until = until
call-for-items = Call for items
items-from-members = Items from members
call = Call
sent-on = Sent
not-sent = Not sent
sent-untold = Day not stated
due-by = By
house-rule = house rule
days-late = { $n } { $n ->
    [one] day
   *[other] days
} late
minutes-approved = Approved
waiting-agenda = The agenda has not been sent yet
waiting-draft = The agenda is a draft
waiting-minutes = The minutes are on their way
waiting-agenda-overdue = The agenda is missing
waiting-minutes-overdue = The minutes are missing
agenda-stands-here = Until they come, the agenda stands here.
agenda-is-due = The mandate asks for it by { $day }.
agenda-was-due = The mandate asked for it by { $day }.
agenda-is-due-house = A house rule asks for it by { $day }. The mandate does not say.
agenda-was-due-house = A house rule asked for it by { $day }. The mandate does not say.
agenda-no-deadline = The mandate does not say when it must be sent.
minutes-is-due = The mandate asks for them by { $day }.
minutes-was-due = The mandate asked for them by { $day }.
minutes-is-due-house = A house rule asks for them by { $day }. The mandate does not say.
minutes-was-due-house = A house rule asked for them by { $day }. The mandate does not say.
minutes-no-deadline = The mandate does not say when they must be sent.
attendance = Attendance
attendance-present = Present
attendance-apologies = Apologies
attendance-absent = Absent
attendance-secretariat = Secretariat
attendance-guests = Guests
apology-on-the-day = Apology on the day
came-at = From { $time }
left-at = Until { $time }
deputy-for = Deputy for
deputy = Deputy:
item-decision = Decision
item-discussion = Discussion
item-information = Information
item-consent = Consent
item-minutes = { $n } min
item-by = Presented by
item-case = Case { $number }
closed-item = Closed item
answers-recommendation = Answers a recommendation of
answers-decision = Answers a decision of
answered-by = Answered by
decision = Decision
decision-follow = Follow the decision
owner = Owner
sent-to = Sent to
recommendation = Recommendation
actions = Actions
follow-ups = Follow-up
dissent = Dissent
recused = Disqualified
progress-ongoing = Under way
progress-done = Done
progress-dropped = Dropped



## Register

decisions-lead = What the bodies have decided, with owner, deadline and follow-up. The newest come first.
decisions-page = Decisions, page { $n }
decisions-none = The portal has no decisions yet. They appear once the secretariat adds minutes.
count-decisions = { $n } { $n ->
    [one] decision
   *[other] decisions
}
awaits-from = Awaits { $body }
due = Due
status-overdue = Overdue
status-awaiting = Awaits an answer
status-pending = In progress
status-adopted = Adopted
status-done = Done
status-replaced = Replaced
status-dropped = Dropped



## Decision

decision-facts = Follow-up
decision-is-replaced = The decision no longer holds.
decision-now-holds = It was replaced by
decision-answers = Answers
decision-replaces = Replaces
decision-replaced-by = Replaced by
decision-fulfils = Fulfils the duty
decision-case = Case
owner-none = Nobody is named
owner-chair = The chairs
owner-secretariat = The secretariat
minutes-item = Minutes, item { $n }
way = From recommendation to follow-up
way-asked = Answers:
way-before = Before:
way-taken = This decision
way-answered = Answer:
way-after = After that:
way-on-agenda = On the agenda:
way-followed-up = Follow-up
way-replaced = Replaced by:
way-answer-after = { $n ->
    [0] Answered the same day
    [one] Answered after { $n } day
   *[other] Answered after { $n } days
}
way-waits = { $n ->
    [one] Has waited { $n } day for an answer
   *[other] Has waited { $n } days for an answer
}
case-in-short = The case in short
whole-item = The whole item in the minutes



## People

# (words of this part follow)


## Organisations

# (words of this part follow)


## Clusters

# (words of this part follow)


## Findings

# (words of this part follow)


## Rules

# (words of this part follow)


## Not found

# (words of this part follow)

