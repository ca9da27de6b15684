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

## Reading a mandate

unit-hours = { $n ->
    [one] 1 time
   *[other] { $n } timer
}
unit-days = { $n ->
    [one] 1 dag
   *[other] { $n } dage
}
unit-working-days = { $n ->
    [one] 1 arbejdsdag
   *[other] { $n } arbejdsdage
}
unit-weekdays = { $n ->
    [one] 1 hverdag
   *[other] { $n } hverdage
}
unit-weeks = { $n ->
    [one] 1 uge
   *[other] { $n } uger
}
unit-months = { $n ->
    [one] 1 måned
   *[other] { $n } måneder
}
unit-years = { $n } år
reads-number = { $n ->
    [1] én
    [2] to
    [3] tre
    [4] fire
    [5] fem
    [6] seks
    [7] syv
    [8] otte
    [9] ni
    [10] ti
    [11] elleve
    [12] tolv
   *[other] { $n }
}
reads-itself = gruppen selv
reads-role-self = gruppen selv
reads-role-chair = formanden
reads-role-chairs = formændene
reads-role-vice-chair = næstformanden
reads-role-secretariat = sekretariatet
reads-role-members = medlemmerne
reads-role-alternates = formændene på skift
reads-role-kommune = den kommunale formand
reads-role-region = den regionale formand
reads-role-1-3 = en tredjedel af medlemmerne
reads-role-1-2 = halvdelen af medlemmerne
reads-role-majority = et flertal af medlemmerne
reads-role-signed = ved underskrift
reads-role-next-meeting = på næste møde
reads-role-agreed-in-each = aftales i hver enkelt gruppe
reads-role-count = tæller med
reads-role-internal = en intern
reads-role-public = en offentlig
reads-role-decision = beslutningsreferat
reads-role-summary = kort referat
reads-role-verbatim = udførligt referat
reads-role-yes = ja
reads-role-no = nej
reads-clause = punkt { $label }
reads-at-least = mindst { $n }
reads-at-most = højst { $n }
reads-open-number = et åbent antal
reads-except = { $often }, men ikke i { $months }
reads-once-a-year = 1 møde om året
reads-per-year = { $number } møder om året
reads-monthly = hver måned
reads-each-unit-hours = hver time
reads-each-unit-days = hver dag
reads-each-unit-working-days = hver arbejdsdag
reads-each-unit-weekdays = hver hverdag
reads-each-unit-weeks = hver uge
reads-each-unit-months = hver måned
reads-each-unit-years = hvert år
reads-every = med { $period } mellem møderne
reads-nth-weekday = den { $nth } { $weekday } i måneden
reads-nth-first = første
reads-nth-second = anden
reads-nth-third = tredje
reads-nth-fourth = fjerde
reads-nth-last = sidste
reads-in-months = i { $months }
reads-as-needed = efter behov
reads-before = { $distance } før { $event }
reads-after = { $distance } efter { $event }
reads-on-the-day = på mødedagen
reads-event-meeting = mødet
reads-event-request = anmodningen
reads-event-sending = udsendelsen
reads-event-agenda = udsendelsen af dagsordenen
reads-event-call = udsendelsen af indkaldelsen
reads-event-minutes = udsendelsen af referatet
reads-half = halvdelen
reads-third = en tredjedel
reads-two-thirds = to tredjedele
reads-quorum-number = { $n ->
    [one] mindst 1 medlem
   *[other] mindst { $n } medlemmer
}
reads-quorum-all = alle medlemmer
reads-quorum-share = mindst { $share } af medlemmerne
reads-quorum-more = mere end { $share } af medlemmerne
reads-with-chair = { $least }, heraf formanden
reads-party-of = de { $number } { $party } i { $cluster }
reads-among-members = medlemmerne
reads-among-parties = organisationerne
reads-among-sides = parterne
reads-among-meetings = parterne fra møde til møde
reads-turns = går på skift mellem { $among }
reads-turns-every = går på skift mellem { $among }, { $every } ad gangen
reads-turns-from = første gang fra { $day }
reads-order = rækkefølgen er { $order }
reads-order-open = rækkefølgen er ikke fastsat
reads-of-chair = den organisation, der har formandskabet for { $party }
reads-of-chair-kommune = formandskabskommunen
reads-staff-one = én medarbejder fra { $from }
reads-staff = { $number } medarbejdere fra { $from }


## Mandate page

# (words of this part follow)


## Meetings

meetings-lead = Møder, der ligger forude, og de seneste, der er holdt.
meetings-views = Visning og år
meetings-now = Kommende og seneste
meetings-ahead = Kommende møder
meetings-latest = Senest holdte møder
meetings-list = Mødeliste
meetings-none-ahead = Der er ingen kommende møder i portalen. Sekretariatet lægger nye møder ind, når mødeplanen er aftalt.
meetings-none-latest = Der er ikke holdt nogen møder endnu.
meetings-of-year = Møder i { $year }
meetings-year-lead = { $all } i { $year }: { $parts }.
meeting-next = Næste møde:
months = Måneder
week = uge { $n }
time-range = kl. { $from }–{ $until }
time-from = kl. { $from }
day-until = { $day } til { $until },
of-meeting = fra mødet i { $body } den { $day }
agenda = Dagsorden
minutes = Referat
meeting-moved-to = Flyttet til { $day }.
meeting-kind-ordinary = Ordinært møde
meeting-kind-extraordinary = Ekstraordinært møde
meeting-kind-constituting = Konstituerende møde
meeting-kind-theme = Temamøde
form-physical = Fysisk
form-virtual = Virtuelt
form-hybrid = Hybridt
count-meetings = { $n ->
    [0] Ingen møder
    [one] { $n } møde
   *[other] { $n } møder
}
count-held = { $n } holdt
count-planned = { $n } { $n ->
    [one] planlagt
   *[other] planlagte
}
count-cancelled = { $n } { $n ->
    [one] aflyst
   *[other] aflyste
}
count-moved = { $n } { $n ->
    [one] flyttet
   *[other] flyttede
}
count-of-which = { $all }, heraf { $part }
state-planned = Planlagt
state-agenda-sent = Dagsorden udsendt
state-held = Holdt
state-awaiting-minutes = Referat på vej
state-cancelled = Aflyst
state-moved = Flyttet



## Meeting

meeting-heading = Møde
meeting-about = Dagsorden og referat for mødet i { $body } { $day }.
meeting-facts = Om mødet
body = Gruppe
mandate = Kommissorium
meeting-rules = Regler
meeting-with = Sammen med
meeting-leader = Mødeleder
meetings-of-body = Gruppens møder
meeting-is-cancelled = Mødet er aflyst
meeting-is-moved = Mødet er flyttet til
meeting-moved-from = Mødet er flyttet hertil fra
meeting-reason = Hvorfor mødet holdes
until = til
call-for-items = Indkaldelse af punkter
items-from-members = Punkter fra medlemmer
call = Indkaldelse
sent-on = Udsendt
not-sent = Ikke udsendt
due-by = Senest
house-rule = husregel
days-late = { $n } { $n ->
    [one] dag
   *[other] dage
} for sent
minutes-approved = Godkendt
waiting-agenda = Dagsordenen er ikke udsendt endnu
waiting-draft = Dagsordenen er et udkast
waiting-minutes = Referatet er på vej
waiting-agenda-overdue = Dagsordenen mangler
waiting-minutes-overdue = Referatet mangler
agenda-stands-here = Indtil det kommer, står dagsordenen her.
agenda-is-due = Efter kommissoriet skal den sendes senest { $day }.
agenda-was-due = Efter kommissoriet skulle den være sendt senest { $day }.
agenda-is-due-house = Efter husreglen skal den sendes senest { $day }. Kommissoriet siger intet om det.
agenda-was-due-house = Efter husreglen skulle den være sendt senest { $day }. Kommissoriet siger intet om det.
agenda-no-deadline = Kommissoriet siger ikke, hvornår den skal være sendt.
minutes-is-due = Efter kommissoriet skal det sendes senest { $day }.
minutes-was-due = Efter kommissoriet skulle det være sendt senest { $day }.
minutes-is-due-house = Efter husreglen skal det sendes senest { $day }. Kommissoriet siger intet om det.
minutes-was-due-house = Efter husreglen skulle det være sendt senest { $day }. Kommissoriet siger intet om det.
minutes-no-deadline = Kommissoriet siger ikke, hvornår det skal være sendt.
attendance = Deltagere
attendance-present = Til stede
attendance-apologies = Afbud
attendance-absent = Fraværende
attendance-secretariat = Sekretariat
attendance-guests = Gæster
apology-on-the-day = Afbud på dagen
came-at = Fra kl. { $time }
left-at = Til kl. { $time }
deputy-for = Stedfortræder for
deputy = Stedfortræder:
item-decision = Beslutning
item-discussion = Drøftelse
item-information = Orientering
item-consent = Samtykke
item-minutes = { $n } min.
item-by = Ved
item-case = Sag { $number }
closed-item = Lukket punkt
answers-recommendation = Svar på indstilling fra
answers-decision = Svar på beslutning i
answered-by = Besvaret af
decision = Beslutning
decision-follow = Følg beslutningen
owner = Ansvarlig
sent-to = Sendt til
recommendation = Indstilling
actions = Opgaver
follow-ups = Opfølgning
dissent = Mindretal
recused = Inhabil
progress-ongoing = I gang
progress-done = Gennemført
progress-dropped = Bortfaldet



## Register

decisions-lead = Det, grupperne har besluttet, med ansvarlig, frist og opfølgning. De nyeste står først.
decisions-page = Beslutninger, side { $n }
decisions-none = Der er ingen beslutninger i portalen endnu. De kommer til, når sekretariatet lægger et referat ind.
count-decisions = { $n } { $n ->
    [one] beslutning
   *[other] beslutninger
}
awaits-from = Venter på { $body }
due = Frist
status-overdue = Frist overskredet
status-awaiting = Afventer svar
status-pending = Følges op
status-adopted = Vedtaget
status-done = Gennemført
status-replaced = Erstattet
status-dropped = Bortfaldet



## Decision

decision-facts = Opfølgning
decision-is-replaced = Beslutningen gælder ikke længere.
decision-now-holds = Den er erstattet af
decision-answers = Svar på
decision-replaces = Erstatter
decision-replaced-by = Erstattet af
decision-fulfils = Løser opgaven
decision-case = Sag
owner-none = Ingen er angivet
owner-chair = Formandskabet
owner-secretariat = Sekretariatet
minutes-item = Referat, punkt { $n }
way = Fra indstilling til opfølgning
way-asked = Svar på:
way-before = Forud:
way-taken = Denne beslutning
way-answered = Svar:
way-after = Derefter:
way-on-agenda = På dagsordenen:
way-followed-up = Opfølgning
way-replaced = Erstattet af:
way-answer-after = { $n ->
    [0] Svar samme dag
    [one] Svar efter { $n } dag
   *[other] Svar efter { $n } dage
}
way-waits = { $n ->
    [one] Har ventet { $n } dag på svar
   *[other] Har ventet { $n } dage på svar
}
case-in-short = Sagen kort
whole-item = Hele punktet i referatet



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
people-seat-count = { $n ->
    [0] Ingen
    [one] 1 plads
   *[other] { $n } pladser
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
people-decisions = Opgaver fra beslutninger
people-decisions-note = I eget navn, på pladsen eller som formand
people-no-decisions = Ingen beslutning peger på denne person.
people-earlier = Tidligere pladser


## Organisations

organisations-lead = Dem, der samarbejder: hvilke pladser de har i grupperne, og hvilke de mangler at besætte.
organisations-clusters = Klynger:
organisations-name = Organisation
organisations-seats = Pladser nu
organisations-chairs = Formandskab for
organisations-no-chairs = Ingen
organisations-count = { $n } { $n ->
    [one] organisation
   *[other] organisationer
}
organisations-former = tidligere { $names }
organisations-no-party = Andre
organisations-ended = Tidligere organisationer
organisations-none = Her er ingen organisationer endnu. Sekretariatet lægger dem ind i content/organisations/.
organisations-over = Organisationen findes ikke længere.
organisations-party = Part
organisations-short = Kort navn
organisations-was = Tidligere navn
organisations-also = Også kaldt
organisations-cluster = Klynge
organisations-kommunekode = Kommunekode
organisations-cvr = CVR-nummer
organisations-vacant = Pladser, der mangler at blive besat
organisations-vacant-intro = Kommissoriet giver organisationen pladsen, men ingen er udpeget.
organisations-empty-since = Ledig siden
organisations-last = Sidst på pladsen
organisations-nobody = Ingen endnu
organisations-holder = Hvem
organisations-no-seats = Ingen sidder for organisationen i nogen gruppe i dag.
organisations-kind-municipality = Kommune
organisations-kind-region = Region
organisations-kind-hospital = Hospital
organisations-kind-practice = Almen praksis
organisations-kind-association = Forening
organisations-kind-state = Statslig myndighed
organisations-kind-company = Virksomhed


## Clusters

clusters-cluster = Klynge
clusters-over = Klyngen er nedlagt.
clusters-over-text = Dens grupper, kommissorier og møder bliver stående.
clusters-ended-name = { $name } (nedlagt)
clusters-basis = Retsgrundlag
clusters-organisations = Organisationer i klyngen
clusters-no-organisations = Klyngen har ingen organisationer endnu. Sekretariatet skriver dem i klyngens fil.
clusters-no-bodies = Ingen grupper arbejder for klyngen i dag.


## Findings

findings-lead = Portalen holder gruppernes praksis op mod deres kommissorier. Den { $day } fandt den { $count }.
findings-lead-none = Portalen holder gruppernes praksis op mod deres kommissorier. Den { $day } fandt den intet.
findings-intro = En fejl er noget, portalen ikke kan læse eller forstå. En advarsel er praksis, der ikke følger et kommissorium. Et vink er godt at vide.
findings-rules = Se alle regler
findings-none = Der er ingen afvigelser.
findings-errors = { $n } fejl
findings-warnings = { $n } { $n ->
    [one] advarsel
   *[other] advarsler
}
findings-hints = { $n } vink
findings-errors-title = Fejl
findings-warnings-title = Advarsler
findings-hints-title = Vink
findings-error = Fejl
findings-warning = Advarsel
findings-hint = Vink
findings-page = Siden det drejer sig om


## Rules

rules = Regler
rules-lead = Hver regel siger, hvad der prøves, hvorfor det betyder noget, og hvordan det rettes.
rules-code = Kode
rules-rule = Regel
rules-level = Niveau
rules-findings = Fund i dag
rules-off = Slået fra
rules-nothing = Ingen
rules-found = { $n } fund
rules-found-title = Fund i dag
rules-found-none = Reglen har ikke fundet noget.
rules-not-looked-for = Reglen er slået fra i denne portals opsætning.
rules-examples = Eksempler
rules-examples-intro = Hvert eksempel er en lille portal. Den linje, reglen peger på, er fremhævet.
rules-caught = Fanges
rules-passes = Godtages
rules-seen-on = set den { $day }
rules-series-m0 = Læsning af filerne
rules-series-m1 = Henvisninger
rules-series-m2 = Pladser og perioder
rules-series-m3 = Møder
rules-series-m4 = Referater og beslutninger
rules-series-m5 = Gruppernes opbygning


## Not found

not-found = Siden findes ikke
not-found-lead = Adressen fører ingen steder hen. Måske er siden flyttet, eller også er der en tastefejl i adressen.
not-found-bodies = Grupper med kommissorium, medlemmer og pladser.
not-found-meetings = Kommende møder, dagsordener og referater.
not-found-decisions = Det, der er besluttet, og hvad der blev af det.
not-found-people = Hvem der sidder hvor.
not-found-organisations = Kommuner, hospitaler og andre med pladser i grupperne.
not-found-home = Begynd forfra.
not-found-write = Kan du ikke finde det, du leder efter? Skriv til

