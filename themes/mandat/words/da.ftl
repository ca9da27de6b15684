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

front-lead = Her kan du se, hvem der beslutter hvad: grupper og kommissorier, medlemmer, møder og beslutninger.
front-mandates = Grupper og kommissorier
front-seats-of-mine = Min organisations pladser
front-find-person = Find en person
front-year = Møder i { $year }
front-attention = Kræver opmærksomhed
front-all-well = Ingen frister er overskredet, og reglerne har intet at bemærke.
front-overdue-count = { $n ->
    [one] 1 frist overskredet
   *[other] { $n } frister overskredet
}
front-due = frist { $day }
front-more = og { $n } { $n ->
    [one] anden
   *[other] andre
}
front-attention-vacant-seat = { $n ->
    [one] 1 ledig plads
   *[other] { $n } ledige pladser
}
front-attention-overfilled-seat = { $n ->
    [one] 1 plads med for mange
   *[other] { $n } pladser med for mange
}
front-attention-expired-term = { $n ->
    [one] 1 periode er udløbet
   *[other] { $n } perioder er udløbet
}
front-attention-missing-minutes = { $n ->
    [one] 1 referat mangler
   *[other] { $n } referater mangler
}
front-attention-too-few-meetings = For få møder
front-attention-late-agenda = { $n ->
    [one] 1 dagsorden blev sendt for sent
   *[other] { $n } dagsordener blev sendt for sent
}
front-attention-unread-front-matter = { $n ->
    [one] 1 fil kan ikke læses
   *[other] { $n } filer kan ikke læses
}
front-other-findings = { $n ->
    [one] 1 anden afvigelse
   *[other] { $n } andre afvigelser
}
front-see-findings = Se afvigelserne
front-organisation = Organisationen
front-bodies = { $n } { $n ->
    [one] gruppe
   *[other] grupper
}
front-diagram-note = { $n ->
    [one] Én gruppe.
   *[other] { $n } grupper. Vælg en boks for at se kommissorium, medlemmer og møder.
}
front-meetings = Kommende møder
front-all-meetings = Alle møder
front-no-meetings = Der er ingen møder i kalenderen. Sekretariatet lægger dem ind, når datoerne er fastsat.
front-decisions = Nye beslutninger
front-all-decisions = Alle beslutninger
front-no-decisions = Der er ingen beslutninger endnu. De kommer med det første referat.
front-figures = Samarbejdet i tal
front-stat-bodies = { $n ->
    [one] gruppe i arbejde
   *[other] grupper i arbejde
}
front-stat-seats = af { $of } pladser er besat
front-stat-meetings = af { $of } møder i { $year } er holdt
front-stat-decisions = beslutninger i { $year }
front-empty-title = Portalen er tom endnu
front-empty = Her er ingen grupper endnu. Den første kommer, når der ligger et kommissorium i content/bodies/GRUPPE/mandate.md; sekretariatet lægger det ind.
front-clock = kl. { $time }
front-planned = Planlagt
front-agenda-sent = Dagsorden udsendt
front-awaiting-minutes = Referat på vej
front-held = Holdt
front-cancelled = Aflyst
front-moved = Flyttet
front-overdue = Frist overskredet
front-awaiting = Afventer svar
front-pending = Følges op
front-adopted = Vedtaget
front-done = Gennemført
front-replaced = Erstattet
front-dropped = Bortfaldet


## Bodies

bodies-lead = Hver gruppe har et kommissorium, der siger, hvad den må, og hvem der sidder der.
bodies-name = Gruppe
bodies-kind = Type
bodies-reports-to = Refererer til
bodies-filled = Besatte pladser
bodies-next = Næste møde
bodies-life = I arbejde
bodies-successor = Afløst af
bodies-no-successor = Ingen
bodies-unknown = Ikke oplyst
bodies-none-above = Ingen
bodies-no-seats = Ingen pladser oprettet
bodies-no-meeting = Ikke fastsat
bodies-seats = { $filled } af { $of }
bodies-seats-open = { $filled }, åbent antal
bodies-since = fra
bodies-until = til
bodies-always = ikke oplyst
bodies-no-cluster = Andre grupper
bodies-coming = Kommende grupper
bodies-ended = Nedlagte grupper
bodies-ended-intro = Grupperne arbejder ikke længere. Deres kommissorier, møder og beslutninger bliver stående.
bodies-none = Her er ingen grupper endnu. Sekretariatet lægger den første ind som content/bodies/GRUPPE/mandate.md.
bodies-kind-political = Politisk organ
bodies-kind-strategic = Strategisk gruppe
bodies-kind-steering = Styregruppe
bodies-kind-operative = Operativ gruppe
bodies-kind-working = Arbejdsgruppe
bodies-kind-advisory = Rådgivende gruppe
bodies-kind-ad-hoc = Ad hoc-gruppe


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

people-lead = Alle, der sidder eller har siddet i en gruppe eller hjælper den som sekretariat. Listen er efter efternavn.
people-letters = Bogstaver
people-count = { $n } { $n ->
    [one] person
   *[other] personer
}
people-name = Navn
people-position = Stilling
people-organisation = Organisation
people-seats = Sidder i
people-serves = sekretariat for
people-former = Tidligere medlem
people-no-seat = Ingen plads
people-none = Her er ingen personer endnu. Sekretariatet lægger dem ind i content/people/.
people-left = Fratrådt { $day }.
people-left-text = Siden bliver stående, så man kan se, hvem der sad hvornår.
people-facts = Kort om
people-email = E-mail
people-phone = Telefon
people-contact = Kontakt
people-no-contact = Vises ikke
people-seats-now = Pladser nu
people-seat-count = { $n } { $n ->
    [one] plads
   *[other] pladser
}
people-no-seats = Sidder ikke på en plads i nogen gruppe i dag.
people-deputy-for = Stedfortræder for
people-deputy = Stedfortræder
people-none-stated = Ikke oplyst
people-chairs = Formandskab
people-role = Rolle
people-chair = Formand
people-vice-chair = Næstformand
people-period = Periode
people-now = Nu
people-services = Sekretariat
people-seat = Plads
people-for = For
people-meetings = Kommende møder
people-meetings-note = De næste tre måneder
people-no-meetings = Der er ingen møder i kalenderen de næste tre måneder.
people-decisions = Beslutninger at udføre
people-decisions-note = I eget navn, på pladsen eller som formand
people-no-decisions = Ingen beslutning peger på denne person.
people-earlier = Tidligere pladser


## Organisations

# (words of this part follow)


## Clusters

# (words of this part follow)


## Findings

findings-error = Fejl
findings-warning = Advarsel
findings-hint = Vink
findings-page = Siden det drejer sig om


## Rules

# (words of this part follow)


## Not found

# (words of this part follow)

