# What the portal says of itself, in English. One group a page; the same keys stand in every language.

## Frame

skip-to-content = Skip to content
menu = Menu
menu-close = Close menu
main-menu = Main menu
breadcrumb = Breadcrumb
contact = Contact
phone = Phone { $number }
overviews = Overviews
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
front-attention-smart-quote-or-tab-in-yaml = { $n ->
    [one] 1 file has wrong signs in its front matter
   *[other] { $n } files have wrong signs in their front matter
}
front-attention-too-large-document = { $n ->
    [one] 1 file is too large
   *[other] { $n } files are too large
}
front-attention-unreadable-encoding = { $n ->
    [one] 1 file is not saved as UTF-8
   *[other] { $n } files are not saved as UTF-8
}
front-attention-missing-attachment = { $n ->
    [one] 1 annex is missing
   *[other] { $n } annexes are missing
}
front-attention-person-past-retention = { $n ->
    [one] 1 person was to be removed
   *[other] { $n } people were to be removed
}
front-attention-wrong-party = { $n ->
    [one] 1 seat is held by the wrong party
   *[other] { $n } seats are held by the wrong party
}
front-attention-organisation-missing = { $n ->
    [one] 1 organisation is missing at the table
   *[other] { $n } organisations are missing at the table
}
front-attention-chair-missing = { $n ->
    [one] 1 chair is vacant
   *[other] { $n } chairs are vacant
}
front-attention-rotation-out-of-turn = { $n ->
    [one] 1 chair was taken out of turn
   *[other] { $n } chairs were taken out of turn
}
front-attention-cadence-broken = { $n ->
    [one] 1 pause between meetings is too long
   *[other] { $n } pauses between meetings are too long
}
front-attention-late-call = { $n ->
    [one] 1 call was sent late
   *[other] { $n } calls were sent late
}
front-attention-no-quorum = { $n ->
    [one] 1 meeting had no quorum
   *[other] { $n } meetings had no quorum
}
front-attention-quorum-lost-by-recusal = { $n ->
    [one] 1 item was decided by too few
   *[other] { $n } items were decided by too few
}
front-attention-late-minutes = { $n ->
    [one] Minutes of 1 meeting were sent late
   *[other] Minutes of { $n } meetings were sent late
}
front-attention-unapproved-minutes = { $n ->
    [one] Minutes of 1 meeting are not approved
   *[other] Minutes of { $n } meetings are not approved
}
front-attention-decision-beyond-powers = { $n ->
    [one] 1 decision beyond powers
   *[other] { $n } decisions beyond powers
}
front-attention-proposal-unanswered = { $n ->
    [one] 1 proposal awaits an answer
   *[other] { $n } proposals await an answer
}
front-attention-action-without-owner = { $n ->
    [one] 1 action has no owner
   *[other] { $n } actions have no owner
}
front-attention-missing-duty-evidence = { $n ->
    [one] 1 duty lacks evidence
   *[other] { $n } duties lack evidence
}
front-attention-overdue-review = { $n ->
    [one] 1 mandate is due for review
   *[other] { $n } mandates are due for review
}
front-attention-expired-legal-basis = { $n ->
    [one] 1 mandate rests on something expired
   *[other] { $n } mandates rest on something expired
}
front-attention-expired-frame = { $n ->
    [one] 1 body has outlived its frame
   *[other] { $n } bodies have outlived their frame
}
front-attention-successor-missing = { $n ->
    [one] 1 ended body has no successor
   *[other] { $n } ended bodies have no successor
}
front-attention-cpr-number = { $n ->
    [one] 1 place looks like a CPR number
   *[other] { $n } places look like a CPR number
}
front-attention-closed-text-outside-edition = { $n ->
    [one] 1 closed text stands in the open
   *[other] { $n } closed texts stand in the open
}
front-attention-private-contact = { $n ->
    [one] 1 private contact
   *[other] { $n } private contacts
}
front-attention-expired-waiver = { $n ->
    [one] 1 waiver has expired
   *[other] { $n } waivers have expired
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
body-kind-political = Political committee
body-kind-strategic = Strategic group
body-kind-steering = Steering group
body-kind-operative = Operative group
body-kind-working = Working group
body-kind-advisory = Advisory group
body-kind-ad-hoc = Ad hoc group
body-alive = In force
body-draft = Draft
body-draft-from = The mandate enters into force on { $day }. Until then the body is not established.
body-ended-on = Ended { $day }.
body-ended-by = Ended { $day } by { $by }.
body-successor = Its work has passed to
body-facts = In brief
body-read-mandate = Read the mandate
body-reports-to = Reports to
body-has-parent = Established by and reports to
body-via = through { $name }
body-established-by = Established by
body-chairs-now = Chair
body-chairs-now-several = Chairs
body-for-side = for { $party }
body-for-side-kommune = for the municipalities
body-for-side-region = for the region
body-for-side-almen-praksis = for general practice
body-until = until { $day }
body-seats = Seats
body-seats-filled = { $filled } of { $of } filled
body-seats-open = { $filled } filled, open number
body-often = Meetings
body-often-open = Not laid down
body-this-year = In { $year }: { $held }, { $planned }
body-held = { $n } held
body-planned = { $n } planned
body-too-few = fewer than laid down
body-agenda-due = Agenda
body-in-force = In force
body-term = Term
body-mandate = Mandate
body-version-from = The version of { $day }
body-approved = Approved by { $by } { $on }
body-approved-undated = Approved by { $by }
body-somebody = a party that is not stated
body-unapproved = Approval not stated
body-placement = Place in the organisation
body-whole-organisation = The whole organisation
body-meetings = Next meetings
body-all-meetings = All meetings
body-meetings-none = No new meetings are fixed. The secretariat adds the dates when they are agreed.
body-meetings-ended = The body has ended and meets no more.
body-meeting-extraordinary = Extraordinary meeting
body-meeting-constituting = Constituting meeting
body-meeting-theme = Theme meeting
body-items = { $n ->
    [one] 1 item
   *[other] { $n } items
}
body-place-open = Place to follow
body-decisions = Latest decisions
body-all-decisions = All decisions
body-decisions-ended = There are no decisions in the minutes of the body.
body-decisions-none = There are no decisions in the minutes yet.
body-due = due { $day }
body-members = Members and seats
body-members-on = Members on { $day }. C is the chair, and a dashed circle is a vacant place.
body-members-none = The mandate names neither members nor seats. The secretariat can add the seats.
body-members-ended = The body has ended and has no members any more.
body-no-party = Outside the parties
body-observers = Observers
body-filled = { $n ->
    [one] 1 filled
   *[other] { $n } filled
}
body-name = Name
body-seat = Seat
body-position = Position and organisation
body-appointed = Appointed
body-deputy = Deputy
body-filled-by = To be filled by
body-vacant-place = Vacant place
body-vacant-several = { $n } vacant places
body-expired = Term ran out
body-vacant-since = Vacant since { $day }
body-never-filled = No earlier appointment is known
body-term-ran-out = The term ran out on { $day }, and nobody was appointed after it
body-appointing-open = Not stated who appoints
body-member-since = member since { $day }
body-is-chair = Chair
body-is-vice-chair = Vice-chair
body-to-come = To come
body-held-over = Stays on
body-by-office = By office
body-stepped-in = Stepped in as deputy
body-undated = undated
body-seats-by-mandate = The seats in the mandate
body-places = Number
body-taken = Filled
body-sitters = Who may sit there
body-appointing = Appointment
body-clause = Clause
body-one-each = one each
body-not-said = not stated
body-former = { $n ->
    [one] 1 former member
   *[other] { $n } former members
}
body-former-label = Former members
body-organisation = Organisation
body-period = Period
body-chair = Chair
body-chair-of = Chair for { $party }
body-chair-of-kommune = Municipal chair
body-chair-of-region = Regional chair
body-chair-name = Chair
body-chosen = Chosen
body-not-noted = not noted
body-at-meeting = at the meeting on { $day }
body-nobody-named = Not named
body-now = Now
body-vice-chair = vice-chair
body-chair-turns = The chair { $turns }.
body-chair-stays = The mandate does not say whether the chair turns.
body-chair-until-by-rule = by the mandate until { $day }
body-chair-next = By the order, the next chair is from { $whose }, from { $day }.
body-chair-none = No chair is noted. The secretariat adds the chair under “chairs” in members.yaml.
body-secretariat = Secretariat
body-secretariat-open = The mandate does not say who is the secretariat.
body-servants = The secretariat today is
body-former-servants = Former employees of the secretariat
body-powers = Powers
body-decides = Decides itself
body-decides-none = The mandate gives the body nothing to decide itself.
body-recommends = Recommends
body-recommends-none = The mandate names no recommendations.
body-may-not = May not
body-may-not-none = The mandate names nothing that the body may not do.
body-to = to
body-duties = Duties
body-relations = Ties to other bodies
body-implements = Carries out decisions for
body-guided-by = Follows guidelines from
body-advises = Advises
body-secretariat-for = Is the secretariat of
body-sends-minutes-to = Sends its minutes to
body-back-implements = Has its decisions carried out by
body-back-guided-by = Gives guidelines to
body-back-advises = Is advised by
body-back-secretariat-for = Is served by
body-back-sends-minutes-to = Receives minutes from
body-under = Bodies under this one
body-open = Not regulated in the mandate
body-open-intro = The mandate says nothing of the following. That is no error, but the body must find its own way when the question comes up.
body-open-none = The mandate regulates everything that the portal asks about.
body-findings = Deviations
body-all-findings = All deviations
body-findings-none = The portal has found no difference between mandate and practice.
body-rule = About the rule “{ $name }”
rule-kind-purpose = Purpose
rule-kind-powers = What the body may do
rule-kind-duties = Standing duties
rule-kind-reporting = To whom the body reports
rule-kind-legal-basis = Legal basis
rule-kind-seats = Who sits in it
rule-kind-appointing = Who appoints
rule-kind-deputies = Deputies
rule-kind-term = Term
rule-kind-limit = How long one person may sit
rule-kind-chair = Chair
rule-kind-chair-order = The order of the chair
rule-kind-secretariat = Secretariat
rule-kind-cadence = How often it meets
rule-kind-extraordinary = Extraordinary meetings
rule-kind-leader = Who leads the meetings
rule-kind-openness = Whether the meetings are open
rule-kind-items = Deadline for items
rule-kind-agenda = Deadline of the agenda
rule-kind-minutes = Who keeps minutes
rule-kind-minutes-deadline = Deadline of the minutes
rule-kind-minutes-approval = Approval of the minutes
rule-kind-quorum = How many must be present
rule-kind-deciding = Agreement or majority
rule-kind-tie = A tie
rule-kind-written-procedure = Deciding in writing
rule-kind-sub-bodies = Bodies under it
rule-kind-review = When the mandate is looked at again
rule-kind-in-force = When the mandate enters into force
rule-kind-approval = Who approved the mandate

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
reads-role-members-in-turn = the members in turn
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
reads-clause = clause { $label }
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
reads-with-chair-or-vice = { $least }, the chair or, in absence, the vice-chair among them
reads-party-of = the { $number } { $party } in { $cluster }
reads-among-members = the members
reads-among-members-of = the members from { $party }
reads-among-members-of-kommune = the municipal members
reads-among-members-of-region = the regional members
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
reads-each-year = every year
reads-each-half-year = every half year
reads-each-month = every month
reads-each-quarter = every quarter
reads-each-meeting = at every meeting
reads-by = by { $by }
reads-side = { $party }
reads-side-kommune = the municipalities
reads-side-region = the region
reads-side-almen-praksis = general practice
reads-side-patient = patients and relatives
reads-from = from { $from }
reads-from-party = from { $party }
reads-from-party-kommune = from the municipalities
reads-from-party-region = from the region
reads-from-party-almen-praksis = from general practice
reads-from-party-patient = from patients and relatives
reads-one-per = one from each of { $among }
reads-member-of = a member of { $name }
reads-chair-of = the chair of { $name }
reads-mirrors = mirrors the composition of { $name }
reads-ex-officio = goes with the position of { $name }
reads-on-behalf-of = on behalf of { $names }
reads-appointed-by = appointed by { $by }
reads-elected-by = elected by { $by }
reads-nominated-by = nominated by { $by }
reads-observer = observer
reads-voting = with a vote
reads-not-voting = without a vote
reads-alternates = has deputies
reads-alternates-personal = each member has a deputy
reads-alternates-ranked = deputies in order
reads-alternates-by-organisation = the organisation sends a deputy
reads-alternates-succeed = the deputy takes the seat when a member leaves
reads-limit-terms = at most { $number } terms
reads-limit-in-a-row = at most { $number } terms in a row
reads-limit-years = at most { $number } years
reads-term-valgperiode = follows the election period
reads-term-follows = follows { $period }
reads-term-fixed = { $length } at a time
reads-term-staggered = staggered: { $number } at a time
reads-term-holdover = the member stays until another is appointed
reads-term-no-holdover = the member leaves when the term ends
reads-chair-single = the body has one chair
reads-chair-with-vice = the body has a chair and a vice-chair
reads-chair-several = the body has several chairs
reads-chair-shared = the chair is shared between { $parties }
reads-chair-chosen = the choice is made by { $by }
reads-chair-member-of = chairs must be members of { $name }
reads-chair-among = chosen among { $seats }


## Mandate page

mandate-title = Mandate of { $name }
mandate-draft = Draft
mandate-draft-from = The mandate enters into force on { $day }.
mandate-ended = The mandate is no longer in force. It ended { $day }.
mandate-replaced = This version is no longer in force. It ended { $day }.
mandate-newest = the newest version
mandate-see-instead = See instead
mandate-to-body = To the page of the body
mandate-edition = The version of { $day }
mandate-undated = Undated mandate
mandate-no-date = Not stated
mandate-in-force = In force
mandate-approved = Approved by
mandate-unapproved = Not stated
mandate-review = Next review
mandate-review-open = Not laid down
mandate-review-every = with { $every } between
mandate-review-undated = Undated
mandate-basis = Legal basis
mandate-readings = How the rules were read
mandate-readings-intro = The table shows how the secretariat has read the mandate, so that the portal can reckon with it. Where they differ, the text above holds.
mandate-rule = Rule
mandate-read-as = Read as
mandate-clause = Clause
mandate-strength = Strength
mandate-must = must
mandate-normally = normally
mandate-example = example
mandate-interpretation = Interpretation:
mandate-versions = Versions
mandate-is-in-force = In force now
mandate-was-in-force = No longer in force
mandate-to-come = Enters into force later
mandate-seats = Seats
mandate-chair = Chair
mandate-secretariat = Secretariat
mandate-meetings = Meetings and minutes
mandate-deciding = Decisions
mandate-work = Powers and duties
mandate-place = Place
mandate-places = { $number } seats
mandate-total = Number in all
mandate-parity = Parity
mandate-equally = equally many from { $of }
mandate-majority = Majority of the body
mandate-term = Term
mandate-chairmanship = Arrangement
mandate-provided = Provided by
mandate-cadence = How often
mandate-call-for-items = Call for items
mandate-items-from-members = Items from members
mandate-apologies = Apologies
mandate-comments = Comments on the minutes
mandate-call = Call
mandate-agenda = Agenda
mandate-standing-items = Standing items
mandate-numbering = Numbering
mandate-running = items are numbered through the year
mandate-urgent = in urgent cases: { $due }
mandate-leader = Leader of the meeting
mandate-minutes = Minutes
mandate-written-by = written by { $by }
mandate-approved-how = approved: { $how }
mandate-minutes-versions = there is { $versions }
mandate-minutes-due = Deadline of the minutes
mandate-extraordinary = Extraordinary meetings
mandate-demanded = may be demanded by { $by }
mandate-notice = called { $notice } before
mandate-constituting = Constituting
mandate-before = Lies before
mandate-form = Form
mandate-form-physical = in a room
mandate-form-virtual = on line
mandate-form-hybrid = both in a room and on line
mandate-open = Access
mandate-open-yes = open to all
mandate-open-no = closed
mandate-quorum = How many must be present
mandate-deputies = deputies: { $how }
mandate-mode = How it is decided
mandate-mode-consensus = by agreement
mandate-mode-majority = by a majority of those present
mandate-mode-absolute = by a majority of all members
mandate-tie = A tie
mandate-tie-chair = the chair's vote decides
mandate-tie-lapses = the proposal lapses
mandate-tie-revote = there is a second vote
mandate-tie-lot = lots are drawn
mandate-in-writing = Deciding in writing
mandate-to = to { $to }
mandate-recommended = { $what }, to { $to }
mandate-sub-bodies = Bodies under it
mandate-may-create = may create { $kinds }
mandate-groups-political = political committees
mandate-groups-strategic = strategic groups
mandate-groups-steering = steering groups
mandate-groups-operative = operative groups
mandate-groups-working = working groups
mandate-groups-advisory = advisory groups
mandate-groups-ad-hoc = ad hoc groups
mandate-served = the secretariat: { $how }
mandate-established = Established by
mandate-reports-to = Reports to


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
apologies-due = Apologies
comments-due = Comments on the minutes
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
decisions-page = { $title }, page { $n }
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
way-replaces = Replaces:
case-in-short = The case in short
whole-item = The whole item in the minutes



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
people-seat-count = { $n ->
    [0] None
    [one] 1 seat
   *[other] { $n } seats
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
people-earlier = Earlier seats


## Organisations

organisations-lead = Those who cooperate: which seats they have in the bodies, and which they have yet to fill.
organisations-clusters = Clusters:
organisations-name = Organisation
organisations-seats = Seats now
organisations-chairs = Chairs
organisations-no-chairs = None
organisations-count = { $n } { $n ->
    [one] organisation
   *[other] organisations
}
organisations-former = formerly { $names }
organisations-no-party = Others
organisations-ended = Former organisations
organisations-none = There are no organisations yet. The secretariat enters them in content/organisations/.
organisations-over = The organisation is no more.
organisations-party = Party
organisations-short = Short name
organisations-was = Former name
organisations-also = Also called
organisations-cluster = Cluster
organisations-kommunekode = Municipality code
organisations-cvr = CVR number
organisations-vacant = Seats yet to be filled
organisations-vacant-intro = The mandate gives the organisation the seat, but nobody has been appointed.
organisations-empty-since = Vacant since
organisations-last = Last holder
organisations-nobody = Nobody yet
organisations-holder = Who
organisations-no-seats = Nobody sits for the organisation in any body today.
organisations-kind-municipality = Municipality
organisations-kind-region = Region
organisations-kind-hospital = Hospital
organisations-kind-practice = General practice
organisations-kind-association = Association
organisations-kind-state = State authority
organisations-kind-company = Company


## Clusters

clusters-cluster = Cluster
clusters-over = The cluster has ended.
clusters-over-text = Its bodies, mandates and meetings remain.
clusters-ended-name = { $name } (ended)
clusters-basis = Legal basis
clusters-organisations = Organisations of the cluster
clusters-no-organisations = The cluster has no organisations yet. The secretariat writes them in the cluster's file.
clusters-no-bodies = No body works for the cluster today.


## Findings

findings-lead = The portal holds the practice of bodies against their mandates. On { $day } it found { $count }.
findings-lead-none = The portal holds the practice of bodies against their mandates. On { $day } it found nothing.
findings-intro = An error is something the portal cannot read or may not publish. A warning is practice that does not follow a mandate. A hint is good to know; what a mandate waives for a time stands as a hint. Where the mandate says nothing, or what would show what happened is missing, the finding says so; that is no breach.
findings-rules = See all rules
findings-none = There are no deviations.
findings-errors = { $n } { $n ->
    [one] error
   *[other] errors
}
findings-warnings = { $n } { $n ->
    [one] warning
   *[other] warnings
}
findings-hints = { $n } { $n ->
    [one] hint
   *[other] hints
}
findings-errors-title = Errors
findings-warnings-title = Warnings
findings-hints-title = Hints
findings-error = Error
findings-warning = Warning
findings-hint = Hint
findings-clause = Mandate, { $name }
findings-waived = Waived
findings-waived-by = Decided on { $day }
findings-silence = Not regulated
findings-unproven = Cannot be decided
findings-of-house = House rule


## Rules

rules = Rules
rules-lead = Each rule says what is looked at, why it matters and what mends it.
rules-code = Code
rules-rule = Rule
rules-level = Level
rules-findings = Found today
rules-off = Turned off
rules-nothing = Nothing
rules-found = { $n } found
rules-found-title = Found today
rules-found-none = The rule has found nothing.
rules-not-looked-for = The rule is turned off in the settings of this portal.
rules-examples = Examples
rules-examples-intro = Each example is a small portal. The line that the rule points at is marked.
rules-caught = Caught
rules-passes = Passes
rules-seen-on = seen on { $day }
rules-series-m0 = Reading the files
rules-series-m1 = References
rules-series-m2 = Seats and terms
rules-series-m3 = Meetings
rules-series-m4 = Minutes and decisions
rules-series-m5 = Structure of the bodies
rules-series-m6 = The mandates themselves
rules-series-m7 = Publication and personal data


## Not found

not-found = The page does not exist
not-found-lead = The address leads nowhere. The page may have moved, or the address has a slip in it.
not-found-bodies = Bodies with their mandates, members and seats.
not-found-meetings = Coming meetings, agendas and minutes.
not-found-decisions = What was decided, and what became of it.
not-found-people = Who sits where.
not-found-organisations = Municipalities, hospitals and others with seats in the bodies.
not-found-home = Start over.
not-found-write = Cannot find what you look for? Write to



## Ledger

ledger = Practice
body-practice = Mandate and practice
body-practice-more = One requirement at a time in { $year }
front-practice = See the bodies, one requirement at a time
ledger-title = { $name }: mandate and practice { $year }
ledger-lead = What the mandate of { $name } asks in { $year }, and what happened.
ledger-seen = Seen on { $day }.
ledger-overview = Mandate and practice { $year }
ledger-overview-lead = Each body is held to its own mandate, one requirement at a time. What a mandate does not say is not judged.
ledger-overview-link = All bodies in { $year }
ledger-years = Other years
ledger-facets = Show
ledger-facet-alle = All bodies
ledger-facet-afvigelser = With deviations
ledger-facet-uoplyst = With something that cannot be decided
ledger-body = Body
ledger-asked = The mandate asks
ledger-happened = What happened
ledger-verdict = Verdict
ledger-signs = How to read the signs
ledger-data = Download the figures
ledger-data-intro = The same rows with clause, reading, events and verdict.
ledger-file-csv = Spreadsheet (CSV)
ledger-file-json = Data (JSON)
ledger-no-bodies = No bodies to show here.
ledger-nothing = The mandate asks nothing that can be held against practice. The secretariat can state it in the mandate's rules.
ledger-nothing-asked = The mandate asks nothing that can be held against practice.
ledger-mandate = The mandate
ledger-open-kinds = Not regulated by the mandate
ledger-none = Not regulated
ledger-held = Kept
ledger-open = Open
ledger-at-risk = Not expected to be kept
ledger-undecidable = Cannot be decided
ledger-broken = Not kept
ledger-waived = Waived
ledger-unusual = Departs from the usual
ledger-house = House rule
ledger-by-house = by a house rule
ledger-meaning-none = The mandate says nothing of it, so it is not judged.
ledger-meaning-held = Practice follows the mandate.
ledger-meaning-open = The year is not over. As planned, the requirement will be kept.
ledger-meaning-unusual = The mandate says what is usual. Practice is another, which is no breach.
ledger-meaning-waived = The requirement is not kept, and the mandate has waived it for a time.
ledger-meaning-at-risk = The year is not over. As planned, the requirement will not be kept.
ledger-meaning-undecidable = Something that would show it is missing, such as a date of sending. That is no breach.
ledger-meaning-broken = Practice does not follow the mandate.
ledger-count = { $n ->
    [one] 1 requirement
   *[other] { $n } requirements
}
ledger-count-held = { $n } kept
ledger-count-open = { $n } open
ledger-count-unusual = { $n } unlike the usual
ledger-count-waived = { $n } waived
ledger-count-at-risk = { $n } not expected to be kept
ledger-count-undecidable = { $n } that cannot be decided
ledger-count-broken = { $n } not kept
ledger-review = the mandate is looked at again
ledger-review-by = the mandate is looked at again by { $day }
ledger-review-every = the mandate is looked at again every { $every }
ledger-matter-seats = Seats
ledger-matter-chair = Chair
ledger-matter-quorum = Quorum
ledger-matter-duties = Duties
ledger-send-apologies = apologies sent
ledger-send-comments = comments on the minutes sent
ledger-total = { $number } members in all
ledger-parity = equally many from { $of }
ledger-majority = a majority for { $of }
ledger-turns = { $whose } { $turns }
ledger-chair = the chair is held
ledger-quorum = a quorum of { $number }
ledger-approval-chair = the chair approves the minutes
ledger-approval-silence = the minutes are approved when nobody has objected within { $length }
ledger-approval-next = the minutes are approved at the next meeting
ledger-approval-signed = the minutes are signed
ledger-leading = the leading goes in turn: { $who }
ledger-before = a meeting before each of { $body }
ledger-before-by = a meeting at least { $by } before each of { $body }
ledger-matter-meetings = Meetings
ledger-matter-calls = Call
ledger-matter-agenda = Agenda
ledger-matter-minutes = Minutes
ledger-send-call-for-items = items called for
ledger-send-items-from-members = items from members
ledger-send-call = call sent
ledger-send-agenda = agenda sent
ledger-send-minutes = minutes sent
ledger-seat = { $title }: { $number }
ledger-reading-by = Read by { $by }: { $says }
ledger-reading = Read as: { $says }
ledger-column-year = Year
ledger-column-body = Body
ledger-column-matter = Requirement on
ledger-column-clause = Clause
ledger-column-text = Words of the clause
ledger-column-asked = Asks
ledger-column-reading = Reading
ledger-column-house = House rule
ledger-column-happened = What happened
ledger-column-verdict = Verdict
ledger-column-waived = Waived because
ledger-column-evidence = Events
ledger-column-rule = Rule
ledger-column-source = Source
ledger-column-page = Page

## Days

days = The portal on other days
days-lead = The whole portal as it stood on the days that were chosen to be kept: bodies, members, mandates and decisions.
count-days = { $n } { $n ->
    [one] day
   *[other] days
}
days-note = The source knows the day of what was sent, held, appointed and approved. What has no day, such as a contact or a planned meeting, is shown as it is written today.
kept-day = The portal as it was on { $day }.
kept-today = Go to the portal of today

## Secretariat

secretariat-title = The secretariat's calendar
secretariat-title-of = The secretariat's calendar: { $whose }
secretariat-page = { $title }, page { $number }
secretariat-lead = What the secretariats must do and watch in the next { $n } days, and what is past its day and still missing.
secretariat-count = { $n ->
    [0] No lines
    [one] 1 line
   *[other] { $n } lines
}
secretariat-parts = Who answers for it
secretariat-part-all = All
secretariat-part-itself = Bodies that serve themselves
secretariat-part-unstated = No secretariat stated
secretariat-late-title = Past its day and missing
secretariat-days-30 = The next 30 days: { $from } – { $until }
secretariat-days-60 = 31–60 days: { $from } – { $until }
secretariat-days-90 = 61–90 days: { $from } – { $until }
secretariat-none-late = Nothing is past its day.
secretariat-none = Nothing falls in these days. Meetings that nobody has put on the plan cannot stand here.
secretariat-day = Date
secretariat-body = Body
secretariat-what = What
secretariat-rule = Rule and source
secretariat-who = Answers for it
secretariat-no-day = Date not known
secretariat-joint = Joint
secretariat-unstated = Not stated
secretariat-itself = The body itself
secretariat-waived = Waived
secretariat-late = { $days } past its day
secretariat-empty-for = Vacant for { $days }
secretariat-missing-now = Missing
secretariat-done = Sent { $day }
secretariat-settled = Settled
secretariat-call-for-items = Items for the meeting on { $day } are called for
secretariat-items-from-members = Members' items for the meeting on { $day } are in
secretariat-call = The call to the meeting on { $day } is sent
secretariat-agenda = The agenda of the meeting on { $day } is sent
secretariat-apologies = Apologies for the meeting on { $day } are in
secretariat-minutes = The minutes of the meeting on { $day } are sent
secretariat-comments = Comments on the minutes of the meeting on { $day } are in
secretariat-meeting = Meeting
secretariat-approval = The minutes of the meeting on { $day } are approved
secretariat-chair-passes = { $whose } passes on
secretariat-chair-to = To { $whose }.
secretariat-chair-to-nobody = To whom is not laid down.
secretariat-secretariat-passes = The secretariat goes from { $from } to { $to }
secretariat-secretariat-begins = The secretariat begins: { $to }
secretariat-secretariat-ends = The secretariat ends: { $from }
secretariat-nobody-serves = Nobody is written down to serve from that day.
secretariat-service-ends = { $who } leaves the secretariat
secretariat-term-ends = { $n ->
    [one] The term of 1 seat ends
   *[other] The term of { $n } seats ends
}
secretariat-term-open = { $n ->
    [one] Nobody follows in 1 seat.
   *[other] Nobody follows in { $n } seats.
}
secretariat-appointment-ends = The appointment ends: { $seat }
secretariat-held-by = The seat is held by { $name }.
secretariat-seat-vacant = The seat is vacant: { $seat }
secretariat-seats-vacant = { $number } seats are vacant: { $seat }
secretariat-duty-times = { $done } of { $times } times this year.
secretariat-review = The mandate is looked at again
secretariat-basis-ends = What it rests on ends: { $name }
secretariat-waiver-ends = The waiver ends: { $rule }
secretariat-body-ends = The last day of the body
secretariat-by-date = Follows from the date in the source
secretariat-reminder-title = Words for a reminder
secretariat-reminder = Dear all. This is a reminder of { $what } of { $body } on { $meeting }. It is due on { $day } ({ $rule }).
secretariat-reminder-late = Dear all. We still lack { $what } of { $body } on { $meeting }. It was due on { $day } ({ $rule }).
secretariat-thing-call-for-items = the call for items for the meeting
secretariat-thing-items-from-members = your items for the meeting
secretariat-thing-call = the call to the meeting
secretariat-thing-agenda = the agenda of the meeting
secretariat-thing-apologies = apologies for the meeting
secretariat-thing-minutes = the minutes of the meeting
secretariat-thing-comments = your comments on the minutes of the meeting
secretariat-serves = { $n ->
    [0] Serves no bodies today
    [one] Serves 1 body
   *[other] Serves { $n } bodies
}
secretariat-serve-themselves = { $n ->
    [0] No bodies serve themselves today
    [one] 1 body serves itself
   *[other] { $n } bodies serve themselves
}
secretariat-without = { $n ->
    [0] Every body has a secretariat
    [one] 1 body without a stated secretariat
   *[other] { $n } bodies without a stated secretariat
}
secretariat-more = and { $n ->
    [one] 1 body more
   *[other] { $n } bodies more
}
secretariat-with = with
secretariat-served-by = Secretary:
secretariat-chaired-by = Chair:
secretariat-missing = What is yet to be told
secretariat-missing-of = What is yet to be told: { $whose }
secretariat-missing-lead = What cannot be decided until somebody writes it down, and what the secretariat must ask for. Each line says what mends it.
secretariat-missing-count = { $n ->
    [0] Nothing is missing
    [one] 1 thing is missing
   *[other] { $n } things are missing
}
secretariat-missing-none = Nothing is missing.
secretariat-election = Appointments after { $name }
secretariat-election-lead = Seats whose term ends on { $day }, body by body: who sits there, who appoints, and whether somebody follows.
secretariat-election-count = { $n ->
    [one] 1 seat.
   *[other] { $n } seats.
}
secretariat-election-open = { $n ->
    [0] All are appointed.
    [one] 1 is yet to be appointed.
   *[other] { $n } are yet to be appointed.
}
secretariat-seat = Seat
secretariat-holder = Sits there now
secretariat-appointers = Appointed by
secretariat-follower = Who follows
secretariat-empty = Vacant
secretariat-no-appointers = Not stated in the mandate
secretariat-from = from
secretariat-appointed = Appointed
secretariat-stays = Stays on
secretariat-to-appoint = To be appointed

## Register of decisions

item-unstated = Not stated
decisions-lead-kind = The type is that of the item on the agenda. The newest decisions come first.
decisions-narrowed = Decisions: { $what }
decisions-of-body = Decisions of { $body }
decisions-of-year = Decisions of { $year }
decisions-of-body-in-year = Decisions of { $body } in { $year }
decisions-all = Show all decisions
decisions-narrow = Narrow the list
decisions-search = Search decisions
decisions-side-status = Status
decisions-side-gruppe = Body
decisions-side-type = Type
decisions-side-aar = Year
decisions-side-years-of = Years of { $body }
decisions-all-bodies = { $n ->
    [one] The body with numbers by year
   *[other] All { $n } bodies with numbers by year
}
decisions-by-body = Decisions by body
decisions-makers = { $n } { $n ->
    [one] body has taken decisions
   *[other] bodies have taken decisions
}
decisions-item = Item { $n }
decisions-file-csv = Spreadsheet (CSV)
decisions-file-json = Data (JSON)
decisions-clear = Clear all
decisions-more = Show more
decisions-no-hit = No decision fits what is chosen. Remove a choice, or search for another word.
decisions-column-id = Id
decisions-column-page = Page
decisions-column-title = Title
decisions-column-text = Decision
decisions-column-body = Body id
decisions-column-body_name = Body
decisions-column-date = Date
decisions-column-kind = Type
decisions-column-status = Status code
decisions-column-status_name = Status
decisions-column-owner = Owner
decisions-column-due = Due
decisions-column-sent_to = Sent to
decisions-column-answers = Answers
decisions-column-answered_by = Answered by
decisions-column-replaces = Replaces
decisions-column-replaced_by = Replaced by
decisions-column-case_number = Case number
decisions-column-item_number = Item
decisions-column-subject = Subject
decisions-column-follow_ups = Follow-ups
decisions-column-minutes = Minutes

## Standing

standing = Status
standing-late = { $n ->
    [one] 1 day overdue
   *[other] { $n } days overdue
}
standing-due-in = { $n ->
    [0] Due today
    [one] 1 day until it is due
   *[other] { $n } days until it is due
}
standing-ongoing = Under way, as told on { $day }
standing-done = Done, as told on { $day }
standing-dropped = Dropped, as told on { $day }
standing-replaced = Replaced on { $day }
standing-at-once = Answered by { $body } the same day
standing-answered = Answered by { $body } after { $days }
standing-awaits = Has waited { $days } for an answer from { $body }
standing-on-agenda = Has waited { $days } for an answer from { $body }. It is on the agenda of { $day }
standing-waits-here = Has waited { $days } for an answer from this body
standing-answered-here = Answered after { $days }
standing-never = Was not answered
ground = Authority
ground-limit = The limit stands in
ground-decides = May decide: { $what }
ground-recommends = May recommend only: { $what }
ground-may-not = May not: { $what }
waiting = Follow-up
waiting-here = Awaiting an answer from this body
waiting-elsewhere = Awaiting an answer from others
waiting-span = The oldest has waited { $oldest }, the newest { $newest }.
waiting-this-body = this body



## Actions

todo = Tasks
todo-lead = What the bodies have agreed on and has not been reported as done. The list is by the organisation that must do it, and what is overdue comes first.
todo-of = Tasks for { $name }
todo-page = { $title }, page { $number }
todo-count = { $n ->
    [0] No open tasks
    [one] 1 open task
   *[other] { $n } open tasks
}
todo-overdue = { $n } overdue
todo-what = Task
todo-no-due = No deadline
todo-no-organisation = No particular organisation
todo-none = There are no open tasks. More will come when the secretariat adds minutes in which a decision or an action has an owner or a deadline.
todo-filter = Choose an organisation
todo-organisation = Organisation
todo-everybody = All
todo-all = All open tasks
todo-note = By name, by seat, as chair or in the secretariat
todo-none-for-person = No open task points to this person.
todo-none-for-organisation = No open task points to the organisation or to those who sit for it.
todo-settled = { $n ->
    [one] 1 decision or action with nothing outstanding
   *[other] { $n } decisions and actions with nothing outstanding
}
todo-settled-newest = The newest { $n }.
organisations-decisions = Decisions that concern the organisation
organisations-decisions-intro = Those that the organisation or a seat for it answers for, and those that name it. { $count } in all, the newest first.
organisations-decisions-none = No decision names the organisation or points to it.

## Meeting: seats, agenda, annexes and what has changed since

meeting-joint = Joint meeting on
meetings-of = Meetings of { $body }
attendance-members = Members
attendance-observers = Observers
attendance-of = { $n } of { $of } seats
attended-items = Item { $items }
seat-apology = Apologies
seat-absent = Absent without notice
seat-unrecorded = Not mentioned in the minutes
seat-without-vote = Without a vote
deputy-votes-from = with a vote from item { $n }
deputy-called-in-vain = { $name } was called as deputy and did not come
meeting-quorum = Quorum
quorum-yes = Quorate
quorum-no = Not quorate
quorum-unknown = Cannot be decided
quorum-numbers = { $there } of { $members } with a vote took part, at least { $needed } are required
expected-items = Standing items on the agenda
expected-of-mandate = The mandate puts them on every agenda. Other items will follow.
expected-of-house = A house rule puts them on every agenda. Other items will follow.
item-standing = Standing item
agenda-time = { $time } are set aside in all.
agenda-time-stated = { $time } are set aside for the items that state their time.
agenda-consent = Items { $numbers } are taken together without discussion unless a member asks otherwise.
agenda-consent-one = Item { $numbers } is taken without discussion unless a member asks otherwise.
agenda-consent-was = Items { $numbers } were listed to be taken together without discussion.
agenda-consent-one-was = Item { $numbers } was listed to be taken without discussion.
agenda-running = Items are numbered through { $year }.
lasting-hours = { $n } h
annexes = Annexes
annexes-all = Annexes of the meeting
annex-of-item = Item { $n }
since-changed = Changed since
since-mandate-from = The mandate from { $day }
since-mandate-now = A newer version is in force now
since-mandate-now-from = The version from { $day } is in force now
since-answered = Answered by
since-ongoing = Reported under way by
since-done = Reported done by
since-dropped = Reported dropped by
since-replaced = Replaced by

## Data

data = Open data
data-lead = Everything that the portal shows, as files for other systems to read.
data-count = { $n ->
    [one] There is { $n } file.
   *[other] There are { $n } files.
}
data-start = Machines begin at the catalogue
data-kind = Content
data-files = Files
data-schema = Schema
data-none = There are no files yet.
data-things = { $n ->
    [0] no records
    [one] { $n } record
   *[other] { $n } records
}
data-bodies = Groups
data-bodies-about = The mandates with each rule and its clause, the seats, and who sits there
data-meetings = Meetings
data-meetings-about = Time, place, state, attendance, agenda items and annexes, one file for each year
data-people = People
data-people-about = The people whom the portal names
data-organisations = Organisations
data-organisations-about = Municipalities, regions, hospitals and others, with former names and successors
data-clusters = Clusters
data-clusters-about = The cooperations, their organisations and what they rest on
data-periods = Periods
data-periods-about = Election periods and other named spans of time
data-decisions = Decisions
data-decisions-about = Every decision with its owner, deadline, status, answers and follow-ups
data-practice = Mandate and practice
data-practice-about = What the mandates ask year by year, and what was done
data-popolo = Popolo
data-popolo-about = People, organisations, seats, memberships, meetings and decisions in the open standard Popolo
data-version = Version { $number }
data-promise = Within a version keys are added, but none is taken away or changes its meaning. So pass over keys that you do not know. A change that may disturb readers brings a new version, whose schemas have an address of their own.
data-ids = Ids
data-ids-how = Everything has an id that does not change when the name does, and the path of its page on the portal. A seat with several places has an id for each of them, so that it can be seen who followed whom. What was dissolved, cancelled or moved stays, with its dates. Dates are as precise as they were given: a day, a month or a year.
data-shown = What is not there
data-shown-how = The files show what the pages show. The text of closed items is not there, and a person whom the portal does not name stands without name and id. A seat is not vacant because the name is missing.

## News

news = News
news-lead = What has happened, as the documents date it: mandates, members, meetings and decisions.
news-latest = Latest
news-views = Period
news-of-year = News of { $year }
news-page = News of { $year }, page { $number }
news-count = { $n } { $n ->
    [one] event
   *[other] events
}
news-count-latest = { $n ->
    [one] The latest event
   *[other] The { $n } latest events
}
news-none = There is no news yet. It comes when a mandate, a member or a meeting has a date.
news-all = All news
news-follow = Follow (Atom)
news-feed-of = News from { $name }
news-more = and { $n } more
news-summary = { $body }, { $date }
news-approved = The mandate has been approved
news-set-up = The body has been set up
news-in-force = A new mandate has come into force
news-ended = The body has been dissolved
news-appointed = { $n } { $n ->
    [one] member appointed
   *[other] members appointed
}
news-left = { $n } { $n ->
    [one] member left
   *[other] members left
}
news-chair-begun = { $n ->
    [one] Change in the chair
   *[other] New chairs
}
news-chair-ended = { $n ->
    [one] A turn in the chair has ended
   *[other] The chairs have stepped down
}
news-role-chair = chair
news-role-vice-chair = vice-chair
news-call = The call for the meeting on { $day } has been sent
news-agenda = The agenda of the meeting on { $day } has been sent
news-call-and-agenda = The call and agenda of the meeting on { $day } have been sent
news-minutes = The minutes of the meeting on { $day } have been sent
news-minutes-approved = The minutes of the meeting on { $day } have been approved
news-cancelled = The meeting on { $day } was cancelled
news-moved = The meeting on { $day } was moved
news-moved-to = The meeting on { $day } was moved to { $to }
news-decided = { $count } from the meeting on { $day }
news-answered = Answer to: { $title }
news-replaced = Replaced: { $title }
news-followed-up = Follow-up: { $title }
body-news = News of the body
news-kind-body = Body
news-kind-members = Members
news-kind-chair = Chair
news-kind-call = Call
news-kind-agenda = Agenda
news-kind-minutes = Minutes
news-kind-decision = Decision
news-kind-answer = Answer

## Editions

internal-edition = Internal edition
annex-internal = Annex, internal
gone-meeting-internal = The meeting was held. Its agenda and minutes are internal.
gone-meeting-to-come = The meeting is planned. Its agenda and minutes are internal.
gone-meeting-past = The minutes were deleted after { $period }, as long as the portal keeps them.
gone-since = What stood here was removed on { $day }.
gone-since-unknown = What stood here has been removed.
gone-reason = Reason: { $reason }
gone-instead = See instead:
gone-body = Body:
gone-decisions = { $n } { $n ->
    [one] decision
   *[other] decisions
} kept longer
gone-kind-body = Removed body
gone-kind-mandate = Removed mandate
gone-kind-meeting = Meeting
gone-kind-decision = Removed decision
gone-kind-organisation = Removed organisation
gone-kind-cluster = Removed cluster
gone-kind-page = Removed page

## Plain words

plain-seats = Who sits here
plain-chair = Chair and secretariat
plain-meetings = Meetings, agenda and minutes
plain-deciding = How we decide
plain-place = Where we belong
plain-normally = as a rule, { $clause }
plain-example = for example, { $clause }
plain-reading = { $says } Read so by { $by }.
plain-seat = there { $number ->
    [one] is
   *[many] are
} { $places } as { $title }
plain-one-each = seats, one each,
plain-chosen = whoever sits as { $title } is { $how }
plain-those = whoever sits as { $title }
plain-members = the members
plain-observer = whoever sits as { $title } is an observer without a vote
plain-voting = whoever sits as { $title } has a vote
plain-not-voting = whoever sits as { $title } has no vote
plain-deputies = there are deputies for whoever sits as { $title }
plain-deputies-personal = each one who sits as { $title } has a deputy
plain-deputies-ranked = deputies for { $title } step in, in a fixed order
plain-deputies-by-organisation = the organisation sends a deputy when whoever sits as { $title } is away
plain-deputies-when = a deputy for { $title } may step in as follows: { $when }
plain-deputies-voting = a deputy for { $title } has a vote
plain-deputies-not-voting = a deputy for { $title } has no vote
plain-deputies-succeed = a deputy for { $title } takes the seat when a member leaves before the time
plain-limit-terms = one person may sit as { $title } for at most { $n } { $n ->
    [one] term
   *[other] terms
}
plain-limit-in-a-row = one person may sit as { $title } for at most { $n } { $n ->
    [one] term
   *[other] terms
} in a row
plain-limit-years = one person may sit as { $title } for at most { $n } { $n ->
    [one] year
   *[other] years
}
plain-period-valgperiode = the election period
plain-term-follows = the term of { $whose } follows { $period }
plain-term-fixed = the term of { $whose } is { $length }
plain-term-staggered = terms are staggered, so that { $number } are up at a time
plain-term-holdover = whoever’s term has run out stays until another is appointed
plain-term-no-holdover = whoever’s term has run out leaves
plain-total = the body has { $number } members in all
plain-parity = there are as many from each of { $parties }
plain-majority = there is a majority of { $seats }
plain-appointed = the members are appointed by { $by }
plain-chair-chosen = the choice of chair is made by { $by }
plain-chair-among = the chair is chosen among { $seats }
plain-post = the post of { $title }
plain-the-chair = the chair
plain-post-turns = { $post } { $turns }
plain-secretariat = the secretariat is { $who }
plain-secretariat-self = the body is its own secretariat
plain-holds = the body holds { $often }
plain-meets = the body meets { $often }
plain-leader = meetings are led by { $who }
plain-leader-sides = the chairs take turns to lead the meetings
plain-leader-members = the members take turns to lead the meetings
plain-call-for-items = items for the agenda are called for no later than { $due }
plain-items-from-members = members send their items no later than { $due }
plain-call = the meeting is called no later than { $due }
plain-agenda = the agenda is sent no later than { $due }
plain-apologies = apologies are sent no later than { $due }
plain-minutes-due = the minutes are sent no later than { $due }
plain-comments = comments on the minutes are sent no later than { $due }
plain-urgent = { $clause }, in urgent cases no later than { $due }
plain-minutes = { $kind } are written
plain-minutes-by = { $kind } are written by { $by }
plain-minutes-writer = the minutes are written by { $by }
plain-approved = the minutes are approved as follows: { $how }
plain-versions = of the minutes, these are made: { $versions }
plain-demanded = an extraordinary meeting may be demanded by { $by }
plain-notice = notice of an extraordinary meeting is given at least { $length } before
plain-constituting = of the constituting meeting it is said: { $how }
plain-form = meetings are held { $form }
plain-open = meetings are open to everyone
plain-closed = meetings are closed to others
plain-before = the body meets before { $body }
plain-before-by = the body meets at least { $by } before { $body }
plain-quorum = a quorum is { $who }
plain-deputies-count = deputies count
plain-deputies-do-not-count = deputies do not count
plain-deputies-stated = of deputies it is said: { $how }
plain-decides = the body decides { $how }
plain-tie-chair = the chair’s vote decides at a tie
plain-tie-lapses = the proposal falls at a tie
plain-tie-revote = there is a second vote at a tie
plain-tie-lot = lots are drawn at a tie
plain-in-writing = the body may decide by written procedure
plain-not-in-writing = a written procedure is ruled out
plain-in-writing-how = the body may decide by written procedure as follows: { $how }
plain-established = the body was established by { $by }
plain-reports = the body reports to { $to }
plain-reports-via = the body reports to { $to } through { $via }
plain-relation = the body { $does } { $name }
plain-may-create = the body may set up { $kinds }
plain-served = the secretariat of the groups under the body is { $how }
plain-duty = it is a task to { $what }
plain-basis = the mandate rests on { $name }
plain-review-every = the mandate is looked at again every { $every }
plain-review-next = the next review of the mandate: { $day }
plain-review-by = the mandate is looked at by { $by }


## New in the group

newcomer-link = New in the group?
newcomer-title = New in { $name }
newcomer-about = The essentials of { $name } for those who have just begun.
newcomer-mandate = Here is what matters, in ten minutes. What holds stands in the mandate:
newcomer-unread = The mandate cannot be read, so its rules cannot be told here. The secretariat must mend the file.
newcomer-powers = What the group may do
newcomer-rules = The rules in plain words
newcomer-rules-intro = The sentences are made from the mandate. What stands in brackets leads to the place in its text. A house rule holds where the mandate is silent.
newcomer-open = Not regulated in the mandate
newcomer-decisions = Decided in the last year
newcomer-decided = { $n ->
    [one] The group has taken 1 decision in the last 12 months.
   *[other] The group has taken { $n } decisions in the last 12 months, and the newest stand here.
}
newcomer-all-decisions = See all decisions
newcomer-decisions-none = The group has taken no decisions in the last 12 months.
newcomer-undone = Still to be done
newcomer-undone-count = { $n ->
    [one] 1 decision or action is still open.
   *[other] { $n } decisions and actions are still open. What is most urgent stands first.
}
newcomer-undone-none = All decisions and actions have been carried out.
newcomer-people = Who is who
newcomer-people-on = Chair, secretariat and members on { $day }
newcomer-leading = Chair and secretariat
newcomer-as = Seat or role
newcomer-since = Since
newcomer-places = The seat you take over
newcomer-places-intro = Find your seat. Here is who holds it today, who appoints, when the term ends, and who is the deputy.
newcomer-holder = Held today by
newcomer-appointing = Appointment
newcomer-appointing-open = Not stated in the mandate
newcomer-until = The term ends
newcomer-until-open = not laid down
newcomer-by-rule = by the mandate
newcomer-anyone = another from the organisation
newcomer-no-deputy = none noted
newcomer-place = Where the group belongs
newcomer-here = You are here:
newcomer-above = The group reports to
newcomer-above-none = There is no group above this one.
newcomer-under = Under the group:
newcomer-under-none = There are no groups under this one.
newcomer-meetings = The next meetings
newcomer-calendar = See the whole calendar
newcomer-terms = Words you meet here
newcomer-terms-intro = Only the words that are used on this page.


## Glossary

term-ad-hoc = Ad hoc group
term-ad-hoc-forms = ad hoc, ad-hoc-
term-ad-hoc-means = A group that is set up for one task and closes when it is done.
term-afbud = Apology
term-afbud-forms = apology, apologies
term-afbud-means = Notice that one will not come to a meeting.
term-almindeligt-flertal = Majority
term-almindeligt-flertal-forms = majorit-
term-almindeligt-flertal-means = More than half. The mandate says whether of those present or of all members.
term-arbejdsdag = Working day
term-arbejdsdag-forms = working day, working days
term-arbejdsdag-means = Monday to Friday, unless it is a public holiday.
term-beslutningsdygtig = Quorum
term-beslutningsdygtig-forms = quorum-, quorate
term-beslutningsdygtig-means = As many members as must be present for the group to decide.
term-beslutningsoplaeg = Decision paper
term-beslutningsoplaeg-forms = decision paper, beslutningsoplæg-
term-beslutningsoplaeg-means = A short paper that makes a case ready to be decided, often in the group above.
term-beslutningsreferat = Minutes of decisions
term-beslutningsreferat-forms = minutes of decisions
term-beslutningsreferat-means = Minutes that say what was decided, and not what each one said.
term-dagsorden = Agenda
term-dagsorden-forms = agenda-
term-dagsorden-means = The list of items that a meeting is to treat, in their order.
term-ekstraordinaert = Extraordinary meeting
term-ekstraordinaert-forms = extraordinary-
term-ekstraordinaert-means = A meeting beside the plan, called because something cannot wait.
term-enighed = Agreement
term-enighed-forms = by agreement, consensus
term-enighed-means = Nobody is outvoted: a decision is taken when nobody speaks against it any longer.
term-formandskab = Chair
term-formandskab-forms = chair, chairs
term-formandskab-means = Whoever leads the group. Where it is shared, each side has its chair, and they lead together.
term-formandskabskommune = Municipality that holds the chair
term-formandskabskommune-forms = municipality that holds the chair
term-formandskabskommune-means = The municipality that has the municipal chair at present.
term-funktionsperiode = Term
term-funktionsperiode-forms = term, terms
term-funktionsperiode-means = The time one is appointed for. After it somebody must be appointed again.
term-gaar-paa-skift = Take turns
term-gaar-paa-skift-forms = take turns, turns among
term-gaar-paa-skift-means = The post passes from one to the next after a fixed time, or from meeting to meeting.
term-hverdag = Weekday
term-hverdag-forms = weekday, weekdays
term-hverdag-means = Monday to Saturday, unless it is a public holiday. Saturdays do count.
term-husregel = House rule
term-husregel-forms = house rule, house rules
term-husregel-means = A rule that those behind the portal agree to follow where the mandate is silent.
term-i-kraft-af = Ex officio
term-i-kraft-af-forms = goes with the position, by office
term-i-kraft-af-means = The seat belongs to a position. When the position passes on, the seat follows without a new appointment.
term-i-udgangspunktet = As a rule
term-i-udgangspunktet-forms = as a rule
term-i-udgangspunktet-means = It is usually so. One may depart from it where there is reason to.
term-indstilling = Recommendation
term-indstilling-forms = recommend-
term-indstilling-means = A proposal for what to decide, from whoever made the case ready. A group may also recommend to the group above.
term-inhabil = Disqualified
term-inhabil-forms = disqualif-
term-inhabil-means = Someone with an interest of their own in a case, who may therefore not take part in it.
term-klynge = Cluster
term-klynge-forms = cluster-, gødstrup-klyngen, vestklyngen
term-klynge-means = The cooperation of one hospital, the municipalities around it, the region and general practice. The cluster is the frame; it is the groups that decide.
term-kommissorium = Mandate
term-kommissorium-forms = mandate-
term-kommissorium-means = The text that lets the group act: what it is for, what it may do, who sits there, and how it works.
term-konstituere = Constitute itself
term-konstituere-forms = constitut-
term-konstituere-means = The group chooses its own chair and shares out its posts, often at the first meeting.
term-ledig-plads = Vacant seat
term-ledig-plads-forms = vacant seat, vacant seats
term-ledig-plads-means = A seat that must be filled and to which nobody is appointed at present.
term-nedsat = Establish
term-nedsat-forms = establish-, set up
term-nedsat-means = To create a group and give it a task.
term-observatoer = Observer
term-observatoer-forms = observer-
term-observatoer-means = Someone who sits at the table without a vote.
term-part = Party
term-part-forms = party, parties, municipalities, general practice
term-part-means = One of those who cooperate: the municipalities, the region or general practice.
term-referere-til = Report to
term-referere-til-forms = reports to
term-referere-til-means = To answer to another group, which receives one’s recommendations and follows one’s work.
term-sekretariat = Secretariat
term-sekretariat-forms = secretariat-
term-sekretariat-means = The staff who call meetings, send out papers and write the minutes. They do not vote.
term-skriftlig-behandling = Written procedure
term-skriftlig-behandling-forms = written procedure
term-skriftlig-behandling-means = A decision that is taken in writing between meetings.
term-stedfortraeder = Deputy
term-stedfortraeder-forms = deputy, deputies, alternate-
term-stedfortraeder-means = Someone who takes the place of a certain member when that member is away.
term-stemmelighed = Tie
term-stemmelighed-forms = tie, ties
term-stemmelighed-means = When as many vote for as against.
term-udpege = Appoint
term-udpege-forms = appoint-
term-udpege-means = To say who is to sit in a seat. That is often done by the organisation that the seat belongs to.
term-valgperiode = Election period
term-valgperiode-forms = election period
term-valgperiode-means = The four years for which municipal and regional councils are elected. It begins on 1 January after the election.


## Chair brief

brief-waited = { $n ->
    [0] Sent today
    [one] Has waited 1 day
   *[other] Has waited { $n } days
}
brief-link = For the chair
brief-title = For the chair: the meeting of { $day }
brief-about = What the chair is to know before the meeting of { $body } on { $day }.
brief-to-meeting = To the meeting
brief-leader = Who leads the meeting
brief-turn = The turn has come to { $who }:
brief-turn-any = Any of the chairs may lead the meeting:
brief-turn-members = { $n ->
    [0] Whose turn it is cannot be told.
    [one] The turn has come to one member:
   *[other] The turn has come to one of the { $n } members who have led the fewest times, among them
}
brief-turn-open = The mandate does not say who leads the meeting. The chair is
brief-by-order = the order stands in the mandate
brief-led-last = The last meeting, on { $day }, was led by { $who }.
brief-out-of-turn = That is out of turn
brief-set = The meeting is set to be led by
brief-before = The last meetings were led as follows:
brief-leader-unknown = the leader is not noted
brief-quorum = Do we have a quorum?
brief-no-quorum-rule = The mandate does not say how many must be present
brief-spare = { $n ->
    [0] A quorum, if nobody else sends an apology
    [one] A quorum, if at most one more sends an apology
   *[other] A quorum, if at most { $n } more send apologies
}{ $presiding ->
    [chair] , and the chair comes
    [vice] , and the chair or the vice-chair comes
   *[anyone] {""}
}
brief-deputies-decide = That depends on whether deputies count, and the mandate does not say
brief-short = { $n ->
    [one] No quorum: 1 is missing
   *[other] No quorum: { $n } are missing
}
brief-leaderless = No quorum: the chair has sent an apology
brief-unknown-chair = Cannot be told: the chair is not noted
brief-unknown-members = Cannot be told: the members are not noted
brief-members = { $n ->
    [one] The body has 1 member with a vote.
   *[other] The body has { $n } members with a vote.
}
brief-needed = { $n ->
    [one] 1 must come.
   *[other] { $n } must come.
}
brief-expected = { $n ->
    [one] 1 is expected.
   *[other] { $n } are expected.
}
brief-apologies = { $n ->
    [0] Nobody has sent an apology.
    [one] 1 apology:
   *[other] { $n } apologies:
}
brief-no-vote = has no vote
brief-no-deputy = without a deputy
brief-deputy-does-not-count = does not count
brief-deputy-may-count = whether the deputy counts is not regulated
brief-deadlines = Deadlines
brief-deadlines-none = Neither the mandate nor the house rules set deadlines for this meeting.
brief-due-call-for-items = Call for items
brief-due-items-from-members = Items from members
brief-due-call = Call
brief-due-agenda = Agenda
brief-due-apologies = Apologies
brief-due-minutes = Minutes
brief-due-comments = Comments on the minutes
brief-sent = sent
brief-in-time = Met
brief-early = Sent early
brief-undecided = Cannot be told
brief-next = Next deadline
brief-to-come = Comes later
brief-missed = Not sent
brief-passed = The deadline has passed
brief-asked = Asked for: { $number } meetings in the year
brief-reach-held = Reached
brief-reach-planned = Reached, if those planned are held
brief-reach-open = { $n ->
    [one] 1 meeting is missing, and there is time
   *[other] { $n } meetings are missing, and there is time
}
brief-reach-lost = { $n ->
    [one] 1 meeting is missing, and there is no time
   *[other] { $n } meetings are missing, and there is no time for all
}
brief-answers = Answers
brief-agenda-none = The agenda is not here yet. The secretariat will enter it.
brief-undone = Open decisions and actions
brief-answers-due = Answers awaited
brief-owed = We owe an answer to
brief-asked-of = We await an answer from
brief-on-agenda = stands on an agenda
brief-answers-none = Nobody awaits an answer from the body, and the body awaits none.
brief-news = New since last time
brief-since = The body last met on
brief-news-none = Members, chair and mandate are as they were at the last meeting.
brief-joined = New member
brief-left = Left
brief-new-chair = New chair
brief-new-mandate = New version of the mandate
brief-vacant = Vacant seats
brief-handover-to = ends { $day }, next is { $next }
brief-handover-open = ends { $day }, and who is next is not laid down
brief-status = Returning tasks and status this year
brief-duty-fulfilled = Done
brief-duty-planned = Stands on an agenda
brief-duty-open = Still to be done
brief-duty-unproven = No evidence
brief-decisions = The year’s decisions for the status
brief-decided = { $n ->
    [one] 1 decision this year that a status may rest on.
   *[other] { $n } decisions this year that a status may rest on.
}
brief-by = by
