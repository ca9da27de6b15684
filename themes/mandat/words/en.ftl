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

