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

# (words of this part follow)


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
time-range = kl.{"\u00A0"}{ $from }–{ $until }
time-from = kl.{"\u00A0"}{ $from }
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
sent-untold = Dato ikke oplyst
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

