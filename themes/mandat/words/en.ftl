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

legend-steering = Strategic or steering group
legend-other = Other body
legend-temporary = Temporary body
legend-reports = Reports to
figure-as-list = Show the diagram as a list

## Reading a mandate

unit-hours = { $n ->
    [one] 1 hour
   *[other] { $n } hours
}
unit-days = { $n ->
    [one] 1 day
   *[other] { $n } days
}
unit-working-days = { $n ->
    [one] 1 working day
   *[other] { $n } working days
}
unit-weekdays = { $n ->
    [one] 1 weekday
   *[other] { $n } weekdays
}
unit-weeks = { $n ->
    [one] 1 week
   *[other] { $n } weeks
}
unit-months = { $n ->
    [one] 1 month
   *[other] { $n } months
}
unit-years = { $n ->
    [one] 1 year
   *[other] { $n } years
}
reads-number = { $n ->
    [1] one
    [2] two
    [3] three
    [4] four
    [5] five
    [6] six
    [7] seven
    [8] eight
    [9] nine
    [10] ten
    [11] eleven
    [12] twelve
   *[other] { $n }
}
reads-itself = the body itself
reads-role-self = the body itself
reads-role-chair = the chair
reads-role-chairs = the chairs
reads-role-vice-chair = the vice-chair
reads-role-secretariat = the secretariat
reads-role-members = the members
reads-role-alternates = the chairs in turn
reads-role-kommune = the municipal chair
reads-role-region = the regional chair
reads-role-1-3 = one third of the members
reads-role-1-2 = half of the members
reads-role-majority = a majority of the members
reads-role-signed = by signature
reads-role-next-meeting = at the next meeting
reads-role-agreed-in-each = agreed in each group
reads-role-count = count
reads-role-internal = an internal one
reads-role-public = a public one
reads-role-decision = minutes of decisions
reads-role-summary = short minutes
reads-role-verbatim = full minutes
reads-role-yes = yes
reads-role-no = no
reads-clause = clause { $label }
reads-at-least = at least { $n }
reads-at-most = at most { $n }
reads-open-number = an open number
reads-except = { $often }, but not in { $months }
reads-once-a-year = 1 meeting a year
reads-per-year = { $number } meetings a year
reads-monthly = every month
reads-each-unit-hours = every hour
reads-each-unit-days = every day
reads-each-unit-working-days = every working day
reads-each-unit-weekdays = every weekday
reads-each-unit-weeks = every week
reads-each-unit-months = every month
reads-each-unit-years = every year
reads-every = every { $period }
reads-nth-weekday = the { $nth } { $weekday } of the month
reads-nth-first = first
reads-nth-second = second
reads-nth-third = third
reads-nth-fourth = fourth
reads-nth-last = last
reads-in-months = in { $months }
reads-as-needed = as needed
reads-before = { $distance } before { $event }
reads-after = { $distance } after { $event }
reads-on-the-day = on the day of the meeting
reads-event-meeting = the meeting
reads-event-request = the request
reads-event-sending = it is sent
reads-event-agenda = the agenda is sent
reads-event-call = the call is sent
reads-event-minutes = the minutes are sent
reads-half = half
reads-third = one third
reads-two-thirds = two thirds
reads-quorum-number = { $n ->
    [one] at least 1 member
   *[other] at least { $n } members
}
reads-quorum-all = all members
reads-quorum-share = at least { $share } of the members
reads-quorum-more = more than { $share } of the members
reads-with-chair = { $least }, the chair among them
reads-party-of = the { $number } { $party } in { $cluster }
reads-among-members = the members
reads-among-parties = the organisations
reads-among-sides = the parties
reads-among-meetings = the parties from meeting to meeting
reads-turns = turns among { $among }
reads-turns-every = turns among { $among }, { $every } at a time
reads-turns-from = for the first time from { $day }
reads-order = the order is { $order }
reads-order-open = the order is not laid down
reads-of-chair = the organisation that holds the chair for { $party }
reads-of-chair-kommune = the municipality that holds the chair
reads-staff-one = one employee of { $from }
reads-staff = { $number } employees of { $from }


## Mandate page

# (words of this part follow)


## Meetings

# (words of this part follow)


## Meeting

# (words of this part follow)


## Register

# (words of this part follow)


## Decision

# (words of this part follow)


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

