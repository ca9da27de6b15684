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

front-lead = See who decides what: bodies and their mandates, members, meetings and decisions.
front-mandates = Bodies and mandates
front-seats-of-mine = The seats of my organisation
front-find-person = Find a person
front-year = Meetings in { $year }
front-attention = Needs attention
front-all-well = No deadline has passed, and the rules have nothing to remark.
front-overdue-count = { $n ->
    [one] 1 deadline passed
   *[other] { $n } deadlines passed
}
front-due = due { $day }
front-more = and { $n } { $n ->
    [one] other
   *[other] others
}
front-attention-vacant-seat = { $n ->
    [one] 1 vacant seat
   *[other] { $n } vacant seats
}
front-attention-overfilled-seat = { $n ->
    [one] 1 seat with too many
   *[other] { $n } seats with too many
}
front-attention-expired-term = { $n ->
    [one] 1 term has run out
   *[other] { $n } terms have run out
}
front-attention-missing-minutes = { $n ->
    [one] Minutes of 1 meeting are missing
   *[other] Minutes of { $n } meetings are missing
}
front-attention-too-few-meetings = Too few meetings
front-attention-late-agenda = { $n ->
    [one] 1 agenda was sent late
   *[other] { $n } agendas were sent late
}
front-attention-unread-front-matter = { $n ->
    [one] 1 file cannot be read
   *[other] { $n } files cannot be read
}
front-other-findings = { $n ->
    [one] 1 other deviation
   *[other] { $n } other deviations
}
front-see-findings = See the deviations
front-organisation = The organisation
front-bodies = { $n } { $n ->
    [one] body
   *[other] bodies
}
front-diagram-note = { $n ->
    [one] One body.
   *[other] { $n } bodies. Choose a box to see mandate, members and meetings.
}
front-meetings = Coming meetings
front-all-meetings = All meetings
front-no-meetings = No meetings are in the calendar. The secretariat enters them when their dates are set.
front-decisions = New decisions
front-all-decisions = All decisions
front-no-decisions = There are no decisions yet. They come with the first minutes.
front-figures = The cooperation in numbers
front-stat-bodies = { $n ->
    [one] body at work
   *[other] bodies at work
}
front-stat-seats = of { $of } seats are filled
front-stat-meetings = of { $of } meetings in { $year } have been held
front-stat-decisions = decisions in { $year }
front-empty-title = The portal is still empty
front-empty = There are no bodies yet. The first comes when a mandate stands in content/bodies/BODY/mandate.md; the secretariat puts it there.
front-clock = { $time }
front-planned = Planned
front-agenda-sent = Agenda sent
front-awaiting-minutes = Minutes on their way
front-held = Held
front-cancelled = Cancelled
front-moved = Moved
front-overdue = Overdue
front-awaiting = Awaiting answer
front-pending = Being followed up
front-adopted = Adopted
front-done = Done
front-replaced = Replaced
front-dropped = Dropped


## Bodies

bodies-lead = Each body has a mandate that says what it may do and who sits there.
bodies-name = Body
bodies-kind = Kind
bodies-reports-to = Reports to
bodies-filled = Seats filled
bodies-next = Next meeting
bodies-life = At work
bodies-successor = Replaced by
bodies-no-successor = None
bodies-unknown = Not stated
bodies-none-above = None
bodies-no-seats = No seats created
bodies-no-meeting = Not set
bodies-seats = { $filled } of { $of }
bodies-seats-open = { $filled }, number open
bodies-since = from
bodies-until = until
bodies-always = not stated
bodies-no-cluster = Other bodies
bodies-coming = Coming bodies
bodies-ended = Ended bodies
bodies-ended-intro = These bodies are no longer at work. Their mandates, meetings and decisions remain.
bodies-none = There are no bodies yet. The secretariat enters the first as content/bodies/BODY/mandate.md.
bodies-kind-political = Political body
bodies-kind-strategic = Strategic body
bodies-kind-steering = Steering group
bodies-kind-operative = Operative body
bodies-kind-working = Working group
bodies-kind-advisory = Advisory body
bodies-kind-ad-hoc = Ad hoc group


## Body page

legend-steering = Strategic or steering group
legend-other = Other body
legend-temporary = Temporary body
legend-reports = Reports to
figure-as-list = Show the diagram as a list


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

people-lead = Everyone who sits or sat in a body, or serves one as its secretariat. The list is by family name.
people-letters = Letters
people-count = { $n } { $n ->
    [one] person
   *[other] people
}
people-name = Name
people-position = Position
people-organisation = Organisation
people-seats = Sits in
people-serves = secretariat of
people-former = Former member
people-no-seat = No seat
people-none = There are no people yet. The secretariat enters them in content/people/.
people-left = Left the position on { $day }.
people-left-text = The page remains, so that it can be seen who sat when.
people-facts = In brief
people-email = E-mail
people-phone = Phone
people-contact = Contact
people-no-contact = Not shown
people-seats-now = Seats now
people-seat-count = { $n } { $n ->
    [one] seat
   *[other] seats
}
people-no-seats = Holds no seat in any body today.
people-deputy-for = Deputy for
people-deputy = Deputy
people-none-stated = Not stated
people-chairs = Chairmanship
people-role = Role
people-chair = Chair
people-vice-chair = Vice-chair
people-period = Period
people-now = Now
people-services = Secretariat
people-seat = Seat
people-for = For
people-meetings = Coming meetings
people-meetings-note = The next three months
people-no-meetings = No meetings are in the calendar for the next three months.
people-decisions = Decisions to carry out
people-decisions-note = By name, by seat or as chair
people-no-decisions = No decision points to this person.
people-earlier = Earlier seats


## Organisations

# (words of this part follow)


## Clusters

# (words of this part follow)


## Findings

findings-error = Error
findings-warning = Warning
findings-hint = Hint
findings-page = The page concerned


## Rules

# (words of this part follow)


## Not found

# (words of this part follow)

