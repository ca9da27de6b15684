# What the portal says of itself, in Danish. One group a page; the same keys stand in every language.

## Frame

skip-to-content = Gå til indhold
menu = Menu
menu-close = Luk menu
main-menu = Hovedmenu
breadcrumb = Brødkrumme
contact = Kontakt
phone = Telefon { $number }
about-portal = Om portalen
accessibility = Tilgængelighed
accessibility-statement = Tilgængelighedserklæring
source = Kilde
edit-page = Foreslå en rettelse
status-on = Status pr.
made-with = Lavet med Mandat { $version }

## Sections

home = Forside
bodies = Grupper
meetings = Møder
decisions = Beslutninger
people = Personer
organisations = Organisationer
findings = Afvigelser
table = Tabel
unread-title = Filen kan ikke læses

## Diagrams

diagram-organisation = Organisationsdiagram for { $name }
diagram-body = { $name } og gruppens plads i organisationen
diagram-also-list = Diagrammet findes også som liste.
ended = Nedlagt
vacant-places = { $n } { $n ->
    [one] ledig
   *[other] ledige
}
places = { $n } { $n ->
    [one] plads
   *[other] pladser
}
places-range = { $range } pladser
places-open = Åbent antal pladser

## Parties

party-kommune = Kommuner
party-region = Region
party-almen-praksis = Almen praksis
party-patient = Patienter og pårørende

## Parts

on-this-page = På siden
name-withheld = Navnet vises ikke
source-excerpt = Uddrag af kilden
pages = Sider
page-number = Side { $number }
previous = Forrige
next = Næste
link-to = Link til { $name }

## Front page

# (words of this part follow)


## Bodies

# (words of this part follow)


## Body page

legend-steering = Strategisk gruppe eller styregruppe
legend-other = Anden gruppe
legend-temporary = Midlertidig gruppe
legend-reports = Refererer til
figure-as-list = Vis diagrammet som liste


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

