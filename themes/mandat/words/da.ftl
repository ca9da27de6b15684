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
overviews = Overblik
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
front-attention-smart-quote-or-tab-in-yaml = { $n ->
    [one] 1 fil har forkerte tegn i hovedet
   *[other] { $n } filer har forkerte tegn i hovedet
}
front-attention-too-large-document = { $n ->
    [one] 1 fil er for stor
   *[other] { $n } filer er for store
}
front-attention-unreadable-encoding = { $n ->
    [one] 1 fil er ikke gemt som UTF-8
   *[other] { $n } filer er ikke gemt som UTF-8
}
front-attention-missing-attachment = { $n ->
    [one] 1 bilag mangler
   *[other] { $n } bilag mangler
}
front-attention-person-past-retention = { $n ->
    [one] 1 person skulle være slettet
   *[other] { $n } personer skulle være slettet
}
front-attention-wrong-party = { $n ->
    [one] 1 plads har en fra en forkert part
   *[other] { $n } pladser har en fra en forkert part
}
front-attention-organisation-missing = { $n ->
    [one] 1 organisation mangler ved bordet
   *[other] { $n } organisationer mangler ved bordet
}
front-attention-chair-missing = { $n ->
    [one] 1 formandspost er ubesat
   *[other] { $n } formandsposter er ubesatte
}
front-attention-rotation-out-of-turn = { $n ->
    [one] 1 formandspost er gået uden for tur
   *[other] { $n } formandsposter er gået uden for tur
}
front-attention-cadence-broken = { $n ->
    [one] 1 for lang pause mellem møder
   *[other] { $n } for lange pauser mellem møder
}
front-attention-late-call = { $n ->
    [one] 1 indkaldelse blev sendt for sent
   *[other] { $n } indkaldelser blev sendt for sent
}
front-attention-no-quorum = { $n ->
    [one] 1 møde var ikke beslutningsdygtigt
   *[other] { $n } møder var ikke beslutningsdygtige
}
front-attention-quorum-lost-by-recusal = { $n ->
    [one] 1 punkt blev besluttet af for få
   *[other] { $n } punkter blev besluttet af for få
}
front-attention-late-minutes = { $n ->
    [one] 1 referat blev sendt for sent
   *[other] { $n } referater blev sendt for sent
}
front-attention-unapproved-minutes = { $n ->
    [one] 1 referat er ikke godkendt
   *[other] { $n } referater er ikke godkendt
}
front-attention-decision-beyond-powers = { $n ->
    [one] 1 beslutning uden for beføjelserne
   *[other] { $n } beslutninger uden for beføjelserne
}
front-attention-proposal-unanswered = { $n ->
    [one] 1 forslag venter på svar
   *[other] { $n } forslag venter på svar
}
front-attention-action-without-owner = { $n ->
    [one] 1 opgave har ingen ansvarlig
   *[other] { $n } opgaver har ingen ansvarlig
}
front-attention-missing-duty-evidence = { $n ->
    [one] 1 fast opgave mangler dokumentation
   *[other] { $n } faste opgaver mangler dokumentation
}
front-attention-overdue-review = { $n ->
    [one] 1 kommissorium skulle være taget op igen
   *[other] { $n } kommissorier skulle være taget op igen
}
front-attention-expired-legal-basis = { $n ->
    [one] 1 kommissorium hviler på noget udløbet
   *[other] { $n } kommissorier hviler på noget udløbet
}
front-attention-expired-frame = { $n ->
    [one] 1 gruppe fortsætter efter sin ramme
   *[other] { $n } grupper fortsætter efter deres ramme
}
front-attention-successor-missing = { $n ->
    [one] 1 nedlagt gruppe mangler en efterfølger
   *[other] { $n } nedlagte grupper mangler en efterfølger
}
front-attention-cpr-number = { $n ->
    [one] 1 sted ligner et CPR-nummer
   *[other] { $n } steder ligner et CPR-nummer
}
front-attention-closed-text-outside-edition = { $n ->
    [one] 1 lukket tekst står åbent
   *[other] { $n } lukkede tekster står åbent
}
front-attention-private-contact = { $n ->
    [one] 1 privat kontaktoplysning
   *[other] { $n } private kontaktoplysninger
}
front-attention-expired-waiver = { $n ->
    [one] 1 fravigelse er udløbet
   *[other] { $n } fravigelser er udløbet
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
body-kind-political = Politisk udvalg
body-kind-strategic = Strategisk gruppe
body-kind-steering = Styregruppe
body-kind-operative = Operativ gruppe
body-kind-working = Arbejdsgruppe
body-kind-advisory = Rådgivende gruppe
body-kind-ad-hoc = Ad hoc-gruppe
body-alive = I kraft
body-draft = Udkast
body-draft-from = Kommissoriet træder i kraft { $day }. Indtil da er gruppen ikke nedsat.
body-ended-on = Nedlagt { $day }.
body-ended-by = Nedlagt { $day } af { $by }.
body-successor = Opgaverne er gået videre til
body-facts = Kort om gruppen
body-read-mandate = Læs kommissoriet
body-reports-to = Refererer til
body-has-parent = Nedsat af og refererer til
body-via = gennem { $name }
body-established-by = Nedsat af
body-chairs-now = Formand
body-chairs-now-several = Formænd
body-for-side = for { $party }
body-for-side-kommune = for kommunerne
body-for-side-region = for regionen
body-for-side-almen-praksis = for almen praksis
body-until = til { $day }
body-seats = Pladser
body-seats-filled = { $filled } af { $of } besat
body-seats-open = { $filled } besat, åbent antal
body-often = Møder
body-often-open = Ikke fastsat
body-this-year = I { $year }: { $held }, { $planned }
body-held = { $n } holdt
body-planned = { $n } planlagt
body-too-few = færre end fastsat
body-agenda-due = Dagsorden
body-in-force = I kraft
body-term = Funktionsperiode
body-mandate = Kommissorium
body-version-from = Udgaven fra { $day }
body-approved = Godkendt af { $by } { $on }
body-approved-undated = Godkendt af { $by }
body-somebody = en ikke angivet part
body-unapproved = Godkendelse ikke angivet
body-placement = Placering i organisationen
body-whole-organisation = Hele organisationen
body-meetings = Næste møder
body-all-meetings = Alle møder
body-meetings-none = Der er ikke fastsat nye møder. Sekretariatet lægger datoerne ind, når de er aftalt.
body-meetings-ended = Gruppen er nedlagt og holder ikke flere møder.
body-meeting-extraordinary = Ekstraordinært møde
body-meeting-constituting = Konstituerende møde
body-meeting-theme = Temamøde
body-items = { $n ->
    [one] 1 punkt
   *[other] { $n } punkter
}
body-place-open = Sted følger
body-decisions = Seneste beslutninger
body-all-decisions = Alle beslutninger
body-decisions-ended = Der er ingen beslutninger i gruppens referater.
body-decisions-none = Der er ingen beslutninger i referaterne endnu.
body-due = frist { $day }
body-members = Medlemmer og pladser
body-members-on = Medlemmer pr. { $day }. F er formanden, og en stiplet cirkel er en ledig plads.
body-members-none = Der står ingen medlemmer eller pladser i kommissoriet. Sekretariatet kan skrive pladserne ind.
body-members-ended = Gruppen er nedlagt og har ikke længere medlemmer.
body-no-party = Uden for parterne
body-observers = Observatører
body-filled = { $n ->
    [one] 1 besat
   *[other] { $n } besat
}
body-name = Navn
body-seat = Plads
body-position = Stilling og organisation
body-appointed = Udpeget
body-deputy = Stedfortræder
body-filled-by = Udfyldes af
body-vacant-place = Ledig plads
body-vacant-several = { $n } ledige pladser
body-expired = Udløbet periode
body-vacant-since = Ledig siden { $day }
body-never-filled = Ingen tidligere udpegning kendes
body-term-ran-out = Perioden udløb { $day }, og ingen er udpeget efter den
body-appointing-open = Ikke angivet, hvem der udpeger
body-member-since = medlem siden { $day }
body-is-chair = Formand
body-is-vice-chair = Næstformand
body-to-come = Tiltræder
body-held-over = Bliver siddende
body-by-office = I kraft af sit hverv
body-stepped-in = Indtrådt som stedfortræder
body-undated = uden dato
body-seats-by-mandate = Pladserne i kommissoriet
body-places = Antal
body-taken = Besat
body-sitters = Hvem der kan sidde der
body-appointing = Udpegning
body-clause = Punkt
body-one-each = én hver
body-not-said = ikke angivet
body-former = { $n ->
    [one] 1 tidligere medlem
   *[other] { $n } tidligere medlemmer
}
body-former-label = Tidligere medlemmer
body-organisation = Organisation
body-period = Periode
body-chair = Formandskab
body-chair-of = Formand for { $party }
body-chair-of-kommune = Kommunal formand
body-chair-of-region = Regional formand
body-chair-name = Formand
body-chosen = Valgt
body-not-noted = ikke noteret
body-at-meeting = på mødet { $day }
body-nobody-named = Ikke navngivet
body-now = Nu
body-vice-chair = næstformand
body-chair-turns = Posten { $turns }.
body-chair-stays = Kommissoriet siger ikke, om posten går på skift.
body-chair-until-by-rule = efter kommissoriet til { $day }
body-chair-next = Efter rækkefølgen er næste formand fra { $whose }, fra { $day }.
body-chair-none = Ingen formand er noteret. Sekretariatet skriver formanden ind under »chairs« i members.yaml.
body-secretariat = Sekretariat
body-secretariat-open = Kommissoriet siger ikke, hvem der er sekretariat.
body-servants = Sekretariatet er i dag
body-former-servants = Tidligere medarbejdere i sekretariatet
body-powers = Beføjelser
body-decides = Kan selv beslutte
body-decides-none = Kommissoriet giver ikke gruppen noget at beslutte selv.
body-recommends = Indstiller
body-recommends-none = Kommissoriet nævner ingen indstillinger.
body-may-not = Må ikke
body-may-not-none = Kommissoriet nævner intet, gruppen ikke må.
body-to = til
body-duties = Opgaver
body-relations = Forbindelser til andre grupper
body-implements = Fører beslutninger ud i livet for
body-guided-by = Følger retningslinjer fra
body-advises = Rådgiver
body-secretariat-for = Er sekretariat for
body-sends-minutes-to = Sender sine referater til
body-back-implements = Får sine beslutninger ført ud i livet af
body-back-guided-by = Giver retningslinjer til
body-back-advises = Får råd af
body-back-secretariat-for = Har som sekretariat
body-back-sends-minutes-to = Får tilsendt referater fra
body-under = Grupper under gruppen
body-open = Ikke reguleret i kommissoriet
body-open-intro = Kommissoriet siger intet om følgende. Det er ikke en fejl, men gruppen må selv finde ud af det, når spørgsmålet melder sig.
body-open-none = Kommissoriet tager stilling til alt det, portalen spørger efter.
body-findings = Afvigelser
body-all-findings = Alle afvigelser
body-findings-none = Portalen har ikke fundet afvigelser mellem kommissorium og praksis.
body-rule = Om reglen »{ $name }«
rule-kind-purpose = Formål
rule-kind-powers = Hvad gruppen må
rule-kind-duties = Faste opgaver
rule-kind-reporting = Hvem gruppen refererer til
rule-kind-legal-basis = Retsgrundlag
rule-kind-seats = Hvem der er med
rule-kind-appointing = Hvem der udpeger
rule-kind-deputies = Stedfortrædere
rule-kind-term = Funktionsperiode
rule-kind-limit = Hvor længe én person kan sidde
rule-kind-chair = Formand
rule-kind-chair-order = Rækkefølgen for formandskabet
rule-kind-secretariat = Sekretariat
rule-kind-cadence = Hvor tit gruppen mødes
rule-kind-extraordinary = Ekstraordinære møder
rule-kind-leader = Hvem der leder møderne
rule-kind-openness = Om møderne er åbne
rule-kind-items = Frist for punkter til dagsordenen
rule-kind-agenda = Frist for dagsordenen
rule-kind-minutes = Hvem der skriver referat
rule-kind-minutes-deadline = Frist for referatet
rule-kind-minutes-approval = Godkendelse af referatet
rule-kind-quorum = Hvor mange der skal være til stede
rule-kind-deciding = Enighed eller flertal
rule-kind-tie = Stemmelighed
rule-kind-written-procedure = Skriftlig behandling
rule-kind-sub-bodies = Undergrupper
rule-kind-review = Hvornår kommissoriet tages op igen
rule-kind-in-force = Hvornår kommissoriet træder i kraft
rule-kind-approval = Hvem der har godkendt kommissoriet

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
reads-role-members-in-turn = medlemmerne på skift
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
reads-clause = punkt { $label }
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
reads-with-chair-or-vice = { $least }, heraf formanden eller i dennes fravær næstformanden
reads-party-of = de { $number } { $party } i { $cluster }
reads-among-members = medlemmerne
reads-among-members-of = medlemmerne fra { $party }
reads-among-members-of-kommune = de kommunale medlemmer
reads-among-members-of-region = de regionale medlemmer
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
reads-each-year = hvert år
reads-each-half-year = hvert halve år
reads-each-month = hver måned
reads-each-quarter = hvert kvartal
reads-each-meeting = på hvert møde
reads-by = af { $by }
reads-side = { $party }
reads-side-kommune = kommunerne
reads-side-region = regionen
reads-side-almen-praksis = almen praksis
reads-side-patient = patienter og pårørende
reads-from = fra { $from }
reads-from-party = fra { $party }
reads-from-party-kommune = fra kommunerne
reads-from-party-region = fra regionen
reads-from-party-almen-praksis = fra almen praksis
reads-from-party-patient = fra patienter og pårørende
reads-one-per = én fra hver af { $among }
reads-member-of = medlem af { $name }
reads-chair-of = formanden for { $name }
reads-mirrors = afspejler sammensætningen af { $name }
reads-ex-officio = følger stillingen som { $name }
reads-on-behalf-of = på vegne af { $names }
reads-appointed-by = udpeges af { $by }
reads-elected-by = vælges af { $by }
reads-nominated-by = indstilles af { $by }
reads-observer = observatør
reads-voting = med stemmeret
reads-not-voting = uden stemmeret
reads-alternates = har stedfortrædere
reads-alternates-personal = hvert medlem har sin egen stedfortræder
reads-alternates-ranked = stedfortrædere i rækkefølge
reads-alternates-by-organisation = organisationen sender en stedfortræder
reads-alternates-succeed = stedfortræderen overtager pladsen, når et medlem træder ud
reads-limit-terms = højst { $number } perioder
reads-limit-in-a-row = højst { $number } perioder i træk
reads-limit-years = højst { $number } år
reads-term-valgperiode = følger valgperioden
reads-term-follows = følger { $period }
reads-term-fixed = { $length } ad gangen
reads-term-staggered = forskudt: { $number } ad gangen
reads-term-holdover = medlemmet bliver siddende, til en ny er udpeget
reads-term-no-holdover = medlemmet træder ud, når perioden er slut
reads-chair-single = gruppen har én formand
reads-chair-with-vice = gruppen har en formand og en næstformand
reads-chair-several = gruppen har flere formænd
reads-chair-shared = formandskabet er delt mellem { $parties }
reads-chair-chosen = valget træffes af { $by }
reads-chair-member-of = formænd skal være medlemmer af { $name }
reads-chair-among = vælges blandt { $seats }


## Mandate page

mandate-title = Kommissorium for { $name }
mandate-draft = Udkast
mandate-draft-from = Kommissoriet træder i kraft { $day }.
mandate-ended = Kommissoriet gælder ikke længere. Det ophørte { $day }.
mandate-replaced = Denne udgave gælder ikke længere. Den ophørte { $day }.
mandate-newest = den nyeste udgave
mandate-see-instead = Se i stedet
mandate-to-body = Til gruppens side
mandate-edition = Udgaven fra { $day }
mandate-undated = Kommissorium uden dato
mandate-no-date = Ikke angivet
mandate-in-force = I kraft
mandate-approved = Godkendt af
mandate-unapproved = Ikke angivet
mandate-review = Næste gennemgang
mandate-review-open = Ikke fastsat
mandate-review-every = med { $every } imellem
mandate-review-undated = Uden dato
mandate-basis = Retsgrundlag
mandate-readings = Sådan er reglerne læst
mandate-readings-intro = Tabellen viser, hvordan sekretariatet har læst kommissoriet, så portalen kan regne med det. Er der forskel, er det teksten ovenfor, der gælder.
mandate-rule = Regel
mandate-read-as = Læst som
mandate-clause = Punkt
mandate-strength = Styrke
mandate-must = skal
mandate-normally = i udgangspunktet
mandate-example = eksempel
mandate-interpretation = Fortolkning:
mandate-versions = Udgaver
mandate-is-in-force = Gælder nu
mandate-was-in-force = Gælder ikke længere
mandate-to-come = Træder i kraft senere
mandate-seats = Pladser
mandate-chair = Formandskab
mandate-secretariat = Sekretariat
mandate-meetings = Møder og referater
mandate-deciding = Beslutninger
mandate-work = Beføjelser og opgaver
mandate-place = Placering
mandate-places = { $number } pladser
mandate-total = Antal i alt
mandate-parity = Ligelig fordeling
mandate-equally = lige mange fra { $of }
mandate-majority = Flertal i gruppen
mandate-term = Funktionsperiode
mandate-chairmanship = Ordning
mandate-provided = Stilles af
mandate-cadence = Hvor tit
mandate-call-for-items = Indkaldelse af punkter
mandate-items-from-members = Punkter fra medlemmerne
mandate-apologies = Afbud
mandate-comments = Bemærkninger til referatet
mandate-call = Indkaldelse
mandate-agenda = Dagsorden
mandate-standing-items = Faste punkter
mandate-numbering = Nummerering
mandate-running = punkterne nummereres fortløbende hen over året
mandate-urgent = i hastesager: { $due }
mandate-leader = Mødeleder
mandate-minutes = Referat
mandate-written-by = skrives af { $by }
mandate-approved-how = godkendes: { $how }
mandate-minutes-versions = der laves { $versions } udgave
mandate-minutes-due = Frist for referat
mandate-extraordinary = Ekstraordinære møder
mandate-demanded = kan kræves af { $by }
mandate-notice = varsles { $notice } før
mandate-constituting = Konstituering
mandate-before = Ligger før
mandate-form = Mødeform
mandate-form-physical = fysisk
mandate-form-virtual = virtuelt
mandate-form-hybrid = både fysisk og virtuelt
mandate-open = Adgang
mandate-open-yes = åbent for alle
mandate-open-no = lukket
mandate-quorum = Hvor mange der skal være til stede
mandate-deputies = stedfortrædere: { $how }
mandate-mode = Hvordan der besluttes
mandate-mode-consensus = ved enighed
mandate-mode-majority = ved flertal blandt de fremmødte
mandate-mode-absolute = ved flertal blandt alle medlemmer
mandate-tie = Stemmelighed
mandate-tie-chair = formandens stemme afgør
mandate-tie-lapses = forslaget bortfalder
mandate-tie-revote = der stemmes om
mandate-tie-lot = afgøres ved lodtrækning
mandate-in-writing = Skriftlig behandling
mandate-to = til { $to }
mandate-recommended = { $what }, til { $to }
mandate-sub-bodies = Undergrupper
mandate-may-create = kan nedsætte { $kinds }
mandate-groups-political = politiske udvalg
mandate-groups-strategic = strategiske grupper
mandate-groups-steering = styregrupper
mandate-groups-operative = operative grupper
mandate-groups-working = arbejdsgrupper
mandate-groups-advisory = rådgivende grupper
mandate-groups-ad-hoc = ad hoc-grupper
mandate-served = sekretariatet { $how }
mandate-established = Nedsat af
mandate-reports-to = Refererer til


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
apologies-due = Afbud
comments-due = Bemærkninger til referatet
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
decisions-page = { $title }, side { $n }
decisions-none = Der er ingen beslutninger i portalen endnu. De kommer til, når sekretariatet lægger et referat ind.
count-decisions = { $n } { $n ->
    [one] beslutning
   *[other] beslutninger
}
awaits-from = Afventer svar fra { $body }
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
way-replaces = Erstatter:
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
findings-intro = En fejl er noget, portalen ikke kan læse eller ikke må udgive. En advarsel er praksis, der ikke følger et kommissorium. Et vink er godt at vide; det, et kommissorium fraviger for en tid, står også som vink. Siger kommissoriet intet, eller mangler det, der skulle vise, hvad der skete, står det ved fundet; så er det ikke et brud.
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
findings-clause = Kommissoriet, { $name }
findings-waived = Fraveget
findings-waived-by = Besluttet { $day }
findings-silence = Ikke reguleret
findings-unproven = Kan ikke afgøres
findings-of-house = Husregel


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
rules-series-m6 = Kommissorierne selv
rules-series-m7 = Udgivelse og personoplysninger


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



## Ledger

ledger = Praksis
body-practice = Mandat og praksis
body-practice-more = Krav for krav i { $year }
front-practice = Se grupperne, krav for krav
ledger-title = { $name }: mandat og praksis { $year }
ledger-lead = Hvad kommissoriet for { $name } kræver i { $year }, og hvad der skete.
ledger-seen = Set den { $day }.
ledger-overview = Mandat og praksis { $year }
ledger-overview-lead = Hver gruppe holdes op mod sit eget kommissorium, krav for krav. Det, kommissoriet ikke siger, bliver ikke bedømt.
ledger-overview-link = Alle grupper i { $year }
ledger-years = Andre år
ledger-facets = Vis
ledger-facet-alle = Alle grupper
ledger-facet-afvigelser = Med afvigelser
ledger-facet-uoplyst = Med noget, der ikke kan afgøres
ledger-body = Gruppe
ledger-asked = Kommissoriet kræver
ledger-happened = Det skete
ledger-verdict = Vurdering
ledger-signs = Sådan læses tegnene
ledger-data = Hent tallene
ledger-data-intro = De samme rækker med punkt, læsning, hændelser og vurdering.
ledger-file-csv = Regneark (CSV)
ledger-file-json = Data (JSON)
ledger-no-bodies = Ingen grupper at vise her.
ledger-nothing = Kommissoriet stiller ingen krav, som kan holdes op mod praksis. Sekretariatet kan skrive dem i kommissoriets regler.
ledger-nothing-asked = Kommissoriet stiller ingen krav, der kan holdes op mod praksis.
ledger-mandate = Kommissoriet
ledger-open-kinds = Ikke reguleret i kommissoriet
ledger-none = Ikke reguleret
ledger-held = Overholdt
ledger-open = Åbent
ledger-at-risk = Ventes ikke overholdt
ledger-undecidable = Kan ikke afgøres
ledger-broken = Ikke overholdt
ledger-waived = Fraveget
ledger-unusual = Afviger fra det sædvanlige
ledger-house = Husregel
ledger-by-house = efter husregel
ledger-meaning-none = Kommissoriet siger intet om det, så det bedømmes ikke.
ledger-meaning-held = Praksis følger kommissoriet.
ledger-meaning-open = Året er ikke gået. Som det er planlagt, bliver kravet overholdt.
ledger-meaning-unusual = Kommissoriet siger, hvordan det plejer at være. Praksis er en anden, og det er ikke et brud.
ledger-meaning-waived = Kravet bliver ikke overholdt, og kommissoriet har fraveget det for en tid.
ledger-meaning-at-risk = Året er ikke gået. Som det er planlagt, bliver kravet ikke overholdt.
ledger-meaning-undecidable = Det, der skulle vise det, mangler, for eksempel en dato for udsendelsen. Det er ikke et brud.
ledger-meaning-broken = Praksis følger ikke kommissoriet.
ledger-count = { $n ->
    [one] 1 krav
   *[other] { $n } krav
}
ledger-count-held = { $n } overholdt
ledger-count-open = { $n } { $n ->
    [one] åbent
   *[other] åbne
}
ledger-count-unusual = { $n } afviger fra det sædvanlige
ledger-count-waived = { $n } fraveget
ledger-count-at-risk = { $n } ventes ikke overholdt
ledger-count-undecidable = { $n } kan ikke afgøres
ledger-count-broken = { $n } ikke overholdt
ledger-review = kommissoriet tages op igen
ledger-review-by = kommissoriet tages op igen senest { $day }
ledger-review-every = kommissoriet tages op igen med { $every } imellem
ledger-matter-seats = Pladser
ledger-matter-chair = Formandskab
ledger-matter-quorum = Fremmøde
ledger-matter-duties = Faste opgaver
ledger-send-apologies = afbud meldes
ledger-send-comments = bemærkninger til referatet sendes
ledger-total = { $number } medlemmer i alt
ledger-parity = lige mange fra { $of }
ledger-majority = flertal til { $of }
ledger-turns = { $whose } { $turns }
ledger-chair = formandsposten er besat
ledger-quorum = beslutningsdygtig med { $number }
ledger-approval-chair = formanden godkender referatet
ledger-approval-silence = referatet er godkendt, når ingen har gjort indsigelse inden { $length }
ledger-approval-next = referatet godkendes på næste møde
ledger-approval-signed = referatet underskrives
ledger-leading = mødeledelsen går på skift: { $who }
ledger-before = møde før hvert møde i { $body }
ledger-before-by = møde senest { $by } før hvert møde i { $body }
ledger-matter-meetings = Møder
ledger-matter-calls = Indkaldelse
ledger-matter-agenda = Dagsorden
ledger-matter-minutes = Referat
ledger-send-call-for-items = punkter indkaldes
ledger-send-items-from-members = medlemmer sender punkter
ledger-send-call = indkaldelse sendes
ledger-send-agenda = dagsorden sendes
ledger-send-minutes = referat sendes
ledger-seat = { $title }: { $number }
ledger-reading-by = Læst af { $by }: { $says }
ledger-reading = Læst sådan: { $says }
ledger-column-year = År
ledger-column-body = Gruppe
ledger-column-matter = Krav om
ledger-column-clause = Punkt
ledger-column-text = Punktets ord
ledger-column-asked = Kræver
ledger-column-reading = Læsning
ledger-column-house = Husregel
ledger-column-happened = Det skete
ledger-column-verdict = Vurdering
ledger-column-waived = Fraveget fordi
ledger-column-evidence = Hændelser
ledger-column-rule = Regel
ledger-column-source = Kilde
ledger-column-page = Side

## Days

days = Portalen på andre dage
days-lead = Hele portalen, som den så ud på de dage, der er valgt til at blive gemt: grupper, medlemmer, kommissorier og beslutninger.
count-days = { $n } { $n ->
    [one] dag
   *[other] dage
}
days-note = Kilden kender dagen for udsendelser, møder, udpegninger og godkendelser. Det, der ikke har en dag, for eksempel en kontaktperson eller et planlagt møde, vises, som det er skrevet i dag.
kept-day = Portalen, som den var { $day }.
kept-today = Gå til portalen i dag

## Secretariat

secretariat-title = Sekretariatets kalender
secretariat-title-of = Sekretariatets kalender: { $whose }
secretariat-page = { $title }, side { $number }
secretariat-lead = Det, sekretariaterne skal nå og holde øje med i de næste { $n } dage, og det, der er overskredet og stadig mangler.
secretariat-count = { $n ->
    [0] Ingen linjer
    [one] 1 linje
   *[other] { $n } linjer
}
secretariat-parts = Hvem der er ansvarlig
secretariat-part-all = Alle
secretariat-part-itself = Grupper, der betjener sig selv
secretariat-part-unstated = Sekretariat ikke fastsat
secretariat-late-title = Overskredet og mangler
secretariat-days-30 = De næste 30 dage: { $from } – { $until }
secretariat-days-60 = 31–60 dage: { $from } – { $until }
secretariat-days-90 = 61–90 dage: { $from } – { $until }
secretariat-none-late = Intet er overskredet.
secretariat-none = Intet falder i disse dage. Møder, der ikke er skrevet ind i planen, kan ikke stå her.
secretariat-day = Dato
secretariat-body = Gruppe
secretariat-what = Hvad
secretariat-rule = Regel og kilde
secretariat-who = Ansvarlig
secretariat-no-day = Dato ikke oplyst
secretariat-joint = Fælles
secretariat-unstated = Ikke fastsat
secretariat-itself = Gruppen selv
secretariat-waived = Fraveget
secretariat-late = Overskredet med { $days }
secretariat-empty-for = Ubesat i { $days }
secretariat-missing-now = Mangler
secretariat-done = Sendt { $day }
secretariat-settled = På plads
secretariat-call-for-items = Punkter til mødet den { $day } indkaldes
secretariat-items-from-members = Medlemmernes punkter til mødet den { $day } er kommet ind
secretariat-call = Indkaldelsen til mødet den { $day } sendes
secretariat-agenda = Dagsordenen til mødet den { $day } sendes
secretariat-apologies = Afbud til mødet den { $day } er meldt
secretariat-minutes = Referatet af mødet den { $day } sendes
secretariat-comments = Bemærkninger til referatet af mødet den { $day } er kommet ind
secretariat-meeting = Møde
secretariat-approval = Referatet af mødet den { $day } godkendes
secretariat-chair-passes = { $whose } går videre
secretariat-chair-to = Til { $whose }.
secretariat-chair-to-nobody = Til hvem er ikke fastsat.
secretariat-secretariat-passes = Sekretariatet går fra { $from } til { $to }
secretariat-secretariat-begins = Sekretariatet begynder: { $to }
secretariat-secretariat-ends = Sekretariatet ophører: { $from }
secretariat-nobody-serves = Ingen er skrevet ind som sekretær fra den dag.
secretariat-service-ends = { $who } stopper i sekretariatet
secretariat-term-ends = { $n ->
    [one] Perioden udløber for 1 plads
   *[other] Perioden udløber for { $n } pladser
}
secretariat-term-open = { $n ->
    [one] Der er ingen efterfølger til 1 plads.
   *[other] Der er ingen efterfølgere til { $n } pladser.
}
secretariat-appointment-ends = Udpegningen udløber: { $seat }
secretariat-held-by = Pladsen har { $name }.
secretariat-seat-vacant = Pladsen er ubesat: { $seat }
secretariat-seats-vacant = { $number } pladser er ubesatte: { $seat }
secretariat-duty-times = { $done } af { $times } gange i år.
secretariat-review = Kommissoriet tages op til revision
secretariat-basis-ends = Grundlaget ophører: { $name }
secretariat-waiver-ends = Fravigelsen udløber: { $rule }
secretariat-body-ends = Gruppens sidste dag
secretariat-by-date = Følger af datoen i kilden
secretariat-reminder-title = Tekst til påmindelse
secretariat-reminder = Kære alle. Vi minder om { $what } i { $body } { $meeting }. Fristen er { $day } ({ $rule }).
secretariat-reminder-late = Kære alle. Vi mangler { $what } i { $body } { $meeting }. Fristen var { $day } ({ $rule }).
secretariat-thing-call-for-items = indkaldelsen af punkter til mødet
secretariat-thing-items-from-members = jeres punkter til mødet
secretariat-thing-call = indkaldelsen til mødet
secretariat-thing-agenda = dagsordenen til mødet
secretariat-thing-apologies = afbud til mødet
secretariat-thing-minutes = referatet af mødet
secretariat-thing-comments = jeres bemærkninger til referatet af mødet
secretariat-serves = { $n ->
    [0] Betjener ingen grupper i dag
    [one] Betjener 1 gruppe
   *[other] Betjener { $n } grupper
}
secretariat-serve-themselves = { $n ->
    [0] Ingen grupper betjener sig selv i dag
    [one] 1 gruppe betjener sig selv
   *[other] { $n } grupper betjener sig selv
}
secretariat-without = { $n ->
    [0] Alle grupper har et sekretariat
    [one] 1 gruppe uden fastsat sekretariat
   *[other] { $n } grupper uden fastsat sekretariat
}
secretariat-more = og { $n ->
    [one] 1 gruppe mere
   *[other] { $n } grupper mere
}
secretariat-with = med
secretariat-served-by = Sekretær:
secretariat-chaired-by = Formand:
secretariat-missing = Det mangler at blive oplyst
secretariat-missing-of = Det mangler at blive oplyst: { $whose }
secretariat-missing-lead = Det, som ikke kan afgøres, før nogen skriver det ned, og det, som sekretariatet skal spørge efter. For hver linje står, hvad der retter det.
secretariat-missing-count = { $n ->
    [0] Intet mangler at blive oplyst
    [one] 1 ting mangler at blive oplyst
   *[other] { $n } ting mangler at blive oplyst
}
secretariat-missing-none = Intet mangler at blive oplyst.
secretariat-election = Udpegninger efter { $name }
secretariat-election-lead = Pladser, hvis periode udløber { $day }, gruppe for gruppe: hvem der sidder der, hvem der udpeger, og om nogen følger efter.
secretariat-election-count = { $n ->
    [one] 1 plads.
   *[other] { $n } pladser.
}
secretariat-election-open = { $n ->
    [0] Alle er udpeget.
    [one] 1 mangler at blive udpeget.
   *[other] { $n } mangler at blive udpeget.
}
secretariat-seat = Plads
secretariat-holder = Sidder der nu
secretariat-appointers = Udpeges af
secretariat-follower = Efterfølger
secretariat-empty = Ubesat
secretariat-no-appointers = Ikke fastsat i kommissoriet
secretariat-from = fra
secretariat-appointed = Udpeget
secretariat-stays = Bliver siddende
secretariat-to-appoint = Skal udpeges

## Register of decisions

item-unstated = Ikke angivet
decisions-lead-kind = Typen er den, punktet havde på dagsordenen. De nyeste beslutninger står først.
decisions-narrowed = Beslutninger: { $what }
decisions-of-body = Beslutninger fra { $body }
decisions-of-year = Beslutninger fra { $year }
decisions-of-body-in-year = Beslutninger fra { $body } i { $year }
decisions-all = Vis alle beslutninger
decisions-narrow = Afgræns listen
decisions-search = Søg i beslutninger
decisions-side-status = Status
decisions-side-gruppe = Gruppe
decisions-side-type = Type
decisions-side-aar = År
decisions-side-years-of = År i { $body }
decisions-all-bodies = { $n ->
    [one] Gruppen med antal pr. år
   *[other] Alle { $n } grupper med antal pr. år
}
decisions-by-body = Beslutninger efter gruppe
decisions-makers = { $n } { $n ->
    [one] gruppe har truffet beslutninger
   *[other] grupper har truffet beslutninger
}
decisions-item = Punkt { $n }
decisions-file-csv = Regneark (CSV)
decisions-file-json = Data (JSON)
decisions-clear = Fjern afgrænsning
decisions-more = Vis flere
decisions-no-hit = Ingen beslutninger passer til det valgte. Fjern en afgrænsning, eller søg efter et andet ord.
decisions-column-id = Id
decisions-column-page = Side
decisions-column-title = Titel
decisions-column-text = Beslutning
decisions-column-body = Gruppe-id
decisions-column-body_name = Gruppe
decisions-column-date = Dato
decisions-column-kind = Type
decisions-column-status = Statuskode
decisions-column-status_name = Status
decisions-column-owner = Ansvarlig
decisions-column-due = Frist
decisions-column-sent_to = Sendt til
decisions-column-answers = Svar på
decisions-column-answered_by = Besvaret af
decisions-column-replaces = Erstatter
decisions-column-replaced_by = Erstattet af
decisions-column-case_number = Sagsnummer
decisions-column-item_number = Punkt
decisions-column-subject = Emne
decisions-column-follow_ups = Opfølgninger
decisions-column-minutes = Referat

## Standing

standing = Status
standing-late = { $n ->
    [one] 1 dag over fristen
   *[other] { $n } dage over fristen
}
standing-due-in = { $n ->
    [0] Fristen er i dag
    [one] 1 dag til fristen
   *[other] { $n } dage til fristen
}
standing-ongoing = I gang, oplyst den { $day }
standing-done = Gennemført, oplyst den { $day }
standing-dropped = Bortfaldet, oplyst den { $day }
standing-replaced = Erstattet den { $day }
standing-at-once = Svar fra { $body } samme dag
standing-answered = Svar fra { $body } efter { $days }
standing-awaits = Har ventet { $days } på svar fra { $body }
standing-on-agenda = Har ventet { $days } på svar fra { $body }. Står på dagsordenen den { $day }
standing-waits-here = Har ventet { $days } på svar fra denne gruppe
standing-answered-here = Besvaret efter { $days }
standing-never = Kom ikke til svar
ground = Hjemmel
ground-limit = Grænsen står i
ground-decides = Kan selv beslutte: { $what }
ground-recommends = Kan kun anbefale: { $what }
ground-may-not = Må ikke: { $what }
waiting = Opfølgning
waiting-here = Afventer svar fra denne gruppe
waiting-elsewhere = Afventer svar fra andre
waiting-span = Den ældste har ventet { $oldest }, den nyeste { $newest }.
waiting-this-body = denne gruppe



## Actions

todo = Opgaver
todo-lead = Det, grupperne har aftalt, og som ikke er meldt gennemført. Listen er delt efter den organisation, der skal gøre det, og overskredne frister står først.
todo-of = Opgaver for { $name }
todo-page = { $title }, side { $number }
todo-count = { $n ->
    [0] Ingen åbne opgaver
    [one] 1 åben opgave
   *[other] { $n } åbne opgaver
}
todo-overdue = { $n } over fristen
todo-what = Opgave
todo-no-due = Ingen frist
todo-no-organisation = Ingen bestemt organisation
todo-none = Der er ingen åbne opgaver. Nye kommer til, når sekretariatet lægger et referat ind, hvor en beslutning eller en opgave har en ansvarlig eller en frist.
todo-filter = Vælg en organisation
todo-organisation = Organisation
todo-everybody = Alle
todo-all = Alle åbne opgaver
todo-note = I eget navn, på pladsen, som formand eller i sekretariatet
todo-none-for-person = Ingen åben opgave peger på denne person.
todo-none-for-organisation = Ingen åben opgave peger på organisationen eller dem, der sidder for den.
todo-settled = { $n ->
    [one] 1 beslutning eller opgave uden noget udestående
   *[other] { $n } beslutninger og opgaver uden noget udestående
}
todo-settled-newest = De { $n } nyeste.
organisations-decisions = Beslutninger, der vedrører organisationen
organisations-decisions-intro = Dem, organisationen eller en plads for den har ansvaret for, og dem, der nævner den. { $count } i alt, de nyeste først.
organisations-decisions-none = Ingen beslutning nævner organisationen eller peger på den.

## Meeting: seats, agenda, annexes and what has changed since

meeting-joint = Fællesmøde
meetings-of = Møder i { $body }
attendance-members = Medlemmer
attendance-observers = Observatører
attendance-of = { $n } af { $of } pladser
attended-items = Punkt { $items }
seat-apology = Afbud
seat-absent = Udeblevet uden afbud
seat-unrecorded = Ikke nævnt i referatet
seat-without-vote = Uden stemmeret
deputy-votes-from = stemmeret fra punkt { $n }
deputy-called-in-vain = { $name } blev indkaldt som stedfortræder, men kom ikke
meeting-quorum = Fremmøde
quorum-yes = Beslutningsdygtigt
quorum-no = Ikke beslutningsdygtigt
quorum-unknown = Kan ikke afgøres
quorum-numbers = { $there } af { $members } med stemmeret deltog, mindst { $needed } kræves
expected-items = Faste punkter på dagsordenen
expected-of-mandate = Kommissoriet siger, at de står på hver dagsorden. Øvrige punkter følger.
expected-of-house = Efter husreglen står de på hver dagsorden. Øvrige punkter følger.
item-standing = Fast punkt
agenda-time = Der er afsat { $time } i alt.
agenda-time-stated = Der er afsat { $time } til de punkter, hvor tiden er angivet.
agenda-consent = Punkt { $numbers } behandles samlet uden drøftelse, medmindre et medlem beder om andet.
agenda-consent-one = Punkt { $numbers } behandles uden drøftelse, medmindre et medlem beder om andet.
agenda-consent-was = Punkt { $numbers } var sat på til samlet behandling uden drøftelse.
agenda-consent-one-was = Punkt { $numbers } var sat på til behandling uden drøftelse.
agenda-running = Punkterne er nummereret fortløbende i { $year }.
lasting-hours = { $n } t
annexes = Bilag
annexes-all = Bilag til mødet
annex-of-item = Punkt { $n }
since-changed = Ændret siden
since-mandate-from = Kommissoriet fra { $day }
since-mandate-now = Nu gælder en nyere udgave
since-mandate-now-from = Nu gælder udgaven fra { $day }
since-answered = Besvaret af
since-ongoing = Meldt i gang af
since-done = Meldt gennemført af
since-dropped = Meldt bortfaldet af
since-replaced = Erstattet af

## Data

data = Åbne data
data-lead = Alt, hvad portalen viser, som filer, andre systemer kan læse.
data-count = { $n ->
    [one] Der er { $n } fil.
   *[other] Der er { $n } filer.
}
data-start = Maskiner begynder i kataloget
data-kind = Indhold
data-files = Filer
data-schema = Skema
data-none = Der er ingen filer endnu.
data-things = { $n ->
    [0] ingen poster
    [one] { $n } post
   *[other] { $n } poster
}
data-bodies = Grupper
data-bodies-about = Kommissorierne med hver regel og dens punkt, pladserne, og hvem der sidder der
data-meetings = Møder
data-meetings-about = Tid, sted, status, fremmøde, dagsordenens punkter og bilag, en fil for hvert år
data-people = Personer
data-people-about = De personer, portalen nævner ved navn
data-organisations = Organisationer
data-organisations-about = Kommuner, regioner, sygehuse og andre, med tidligere navne og afløsere
data-clusters = Klynger
data-clusters-about = Samarbejderne, deres organisationer og det, de hviler på
data-periods = Perioder
data-periods-about = Valgperioder og andre navngivne tidsrum
data-decisions = Beslutninger
data-decisions-about = Hver beslutning med ansvarlig, frist, status, svar og opfølgning
data-practice = Kommissorium og praksis
data-practice-about = Hvad kommissorierne kræver år for år, og hvad der skete
data-popolo = Popolo
data-popolo-about = Personer, organisationer, pladser, medlemskaber, møder og beslutninger i den åbne standard Popolo
data-version = Version { $number }
data-promise = Inden for en version kommer der nøgler til, men ingen forsvinder eller skifter betydning. Læs derfor uden om nøgler, du ikke kender. En ændring, der kan forstyrre læsere, giver en ny version, og dens skemaer får deres egen adresse.
data-ids = Id'er
data-ids-how = Hver ting har et id, der ikke skifter, når navnet gør, og stien til sin side på portalen. En plads med flere stole har et id for hver af dem, så man kan se, hvem der afløste hvem. Det, der er nedlagt, aflyst eller flyttet, bliver stående med sine datoer. Datoer er så præcise, som de er oplyst: en dag, en måned eller et år.
data-shown = Det, der ikke er med
data-shown-how = Filerne viser det samme som siderne. Tekst fra lukkede punkter er ikke med, og en person, portalen ikke nævner, står uden navn og id. En plads er ikke ledig, fordi navnet mangler.

## News

news = Nyt
news-lead = Det, der er sket, som dokumenterne daterer det: kommissorier, medlemmer, møder og beslutninger.
news-latest = Seneste
news-views = Tidsrum
news-of-year = Nyt i { $year }
news-page = Nyt i { $year }, side { $number }
news-count = { $n } { $n ->
    [one] hændelse
   *[other] hændelser
}
news-count-latest = { $n ->
    [one] Den seneste hændelse
   *[other] De { $n } seneste hændelser
}
news-none = Der er intet nyt endnu. Det kommer, når et kommissorium, et medlem eller et møde får en dato.
news-all = Alt nyt
news-follow = Følg med (Atom)
news-feed-of = Nyt fra { $name }
news-more = og { $n } til
news-summary = { $body }, { $date }
news-approved = Kommissoriet er godkendt
news-set-up = Gruppen er nedsat
news-in-force = Nyt kommissorium er trådt i kraft
news-ended = Gruppen er nedlagt
news-appointed = { $n } { $n ->
    [one] medlem udpeget
   *[other] medlemmer udpeget
}
news-left = { $n } { $n ->
    [one] medlem udtrådt
   *[other] medlemmer udtrådt
}
news-chair-begun = { $n ->
    [one] Skifte i formandskabet
   *[other] Nyt formandskab
}
news-chair-ended = { $n ->
    [one] En formandsperiode er slut
   *[other] Formandskabet er fratrådt
}
news-role-chair = formand
news-role-vice-chair = næstformand
news-call = Indkaldelsen til mødet { $day } er sendt
news-agenda = Dagsordenen til mødet { $day } er sendt
news-call-and-agenda = Indkaldelse og dagsorden til mødet { $day } er sendt
news-minutes = Referatet af mødet { $day } er sendt
news-minutes-approved = Referatet af mødet { $day } er godkendt
news-cancelled = Mødet { $day } blev aflyst
news-moved = Mødet { $day } blev flyttet
news-moved-to = Mødet { $day } blev flyttet til { $to }
news-decided = { $count } fra mødet { $day }
news-answered = Svar på: { $title }
news-replaced = Erstattet: { $title }
news-followed-up = Opfølgning: { $title }
body-news = Nyt i gruppen
news-kind-body = Gruppe
news-kind-members = Medlemmer
news-kind-chair = Formandskab
news-kind-call = Indkaldelse
news-kind-agenda = Dagsorden
news-kind-minutes = Referat
news-kind-decision = Beslutning
news-kind-answer = Svar

## Editions

internal-edition = Intern udgave
annex-internal = Bilag, internt
gone-meeting-internal = Mødet er holdt. Dagsorden og referat er interne.
gone-meeting-to-come = Mødet er planlagt. Dagsorden og referat er interne.
gone-meeting-past = Referatet er slettet efter { $period } efter portalens slettefrist.
gone-since = Det, der stod her, er fjernet { $day }.
gone-since-unknown = Det, der stod her, er fjernet.
gone-reason = Begrundelse: { $reason }
gone-instead = Se i stedet:
gone-body = Gruppe:
gone-decisions = { $n } { $n ->
    [one] beslutning
   *[other] beslutninger
}, der gemmes længere
gone-kind-body = Fjernet gruppe
gone-kind-mandate = Fjernet kommissorium
gone-kind-meeting = Møde
gone-kind-decision = Fjernet beslutning
gone-kind-organisation = Fjernet organisation
gone-kind-cluster = Fjernet klynge
gone-kind-page = Fjernet side

## Plain words

plain-seats = Hvem sidder her
plain-chair = Formandskab og sekretariat
plain-meetings = Møder, dagsorden og referat
plain-deciding = Sådan beslutter vi
plain-place = Hvor vi hører til
plain-normally = i udgangspunktet gælder, at { $clause }
plain-example = eksempelvis gælder, at { $clause }
plain-reading = { $says } Læst sådan af { $by }.
plain-seat = der er { $places } som { $title }
plain-one-each = én plads hver
plain-chosen = den, der sidder som { $title }, { $how }
plain-those = den, der sidder som { $title }
plain-members = medlemmerne
plain-observer = den, der sidder som { $title }, er observatør uden stemmeret
plain-voting = den, der sidder som { $title }, har stemmeret
plain-not-voting = den, der sidder som { $title }, er uden stemmeret
plain-deputies = der er stedfortrædere for den, der sidder som { $title }
plain-deputies-personal = enhver, der sidder som { $title }, har sin egen stedfortræder
plain-deputies-ranked = stedfortræderne for { $title } træder til i en fast rækkefølge
plain-deputies-by-organisation = organisationen sender en stedfortræder, når den, der sidder som { $title }, er væk
plain-deputies-when = stedfortræderen for { $title } kan træde til sådan: { $when }
plain-deputies-voting = stedfortræderen for { $title } har stemmeret
plain-deputies-not-voting = stedfortræderen for { $title } er uden stemmeret
plain-deputies-succeed = stedfortræderen for { $title } overtager pladsen, når et medlem træder ud før tiden
plain-limit-terms = én person kan sidde som { $title } i højst { $n } { $n ->
    [one] periode
   *[other] perioder
}
plain-limit-in-a-row = én person kan sidde som { $title } i højst { $n } { $n ->
    [one] periode
   *[other] perioder
} i træk
plain-limit-years = én person kan sidde som { $title } i højst { $n } år
plain-period-valgperiode = valgperioden
plain-term-follows = funktionsperioden for { $whose } følger { $period }
plain-term-fixed = funktionsperioden for { $whose } er { $length }
plain-term-staggered = perioderne er forskudt, så { $number } er på valg ad gangen
plain-term-holdover = den, hvis periode er udløbet, bliver siddende, til en ny er udpeget
plain-term-no-holdover = den, hvis periode er udløbet, træder ud
plain-total = gruppen har i alt { $number } medlemmer
plain-parity = der er lige mange fra { $parties }
plain-majority = der er flertal af { $seats }
plain-appointed = medlemmerne udpeges af { $by }
plain-chair-chosen = valget af formand træffes af { $by }
plain-chair-among = formanden vælges blandt { $seats }
plain-post = posten som { $title }
plain-the-chair = formandskabet
plain-post-turns = { $post } { $turns }
plain-secretariat = sekretariatet er { $who }
plain-secretariat-self = gruppen er sit eget sekretariat
plain-holds = gruppen holder { $often }
plain-meets = gruppen mødes { $often }
plain-leader = møderne ledes af { $who }
plain-leader-sides = formændene skiftes til at lede møderne
plain-leader-members = medlemmerne skiftes til at lede møderne
plain-call-for-items = der indkaldes punkter til dagsordenen senest { $due }
plain-items-from-members = medlemmerne sender deres punkter senest { $due }
plain-call = mødet indkaldes senest { $due }
plain-agenda = dagsordenen udsendes senest { $due }
plain-apologies = afbud meldes senest { $due }
plain-minutes-due = referatet udsendes senest { $due }
plain-comments = bemærkninger til referatet sendes senest { $due }
plain-urgent = { $clause }, i hastesager dog senest { $due }
plain-minutes = der skrives { $kind }
plain-minutes-by = { $by } skriver { $kind }
plain-minutes-writer = { $by } skriver referatet
plain-approved = referatet godkendes sådan: { $how }
plain-versions = der laves { $versions } udgave af referatet
plain-demanded = et ekstraordinært møde kan kræves af { $by }
plain-notice = et ekstraordinært møde varsles mindst { $length } før
plain-constituting = om det konstituerende møde gælder: { $how }
plain-form = møderne holdes { $form }
plain-open = møderne er åbne for alle
plain-closed = møderne er lukkede for andre
plain-before = gruppen mødes før { $body }
plain-before-by = gruppen mødes mindst { $by } før { $body }
plain-quorum = gruppen er beslutningsdygtig, når der er mødt { $who }
plain-deputies-count = stedfortrædere tæller med
plain-deputies-do-not-count = stedfortrædere tæller ikke med
plain-deputies-stated = om stedfortrædere gælder: { $how }
plain-decides = gruppen beslutter { $how }
plain-tie-chair = formandens stemme afgør, når stemmerne står lige
plain-tie-lapses = forslaget bortfalder, når stemmerne står lige
plain-tie-revote = der stemmes om, når stemmerne står lige
plain-tie-lot = der trækkes lod, når stemmerne står lige
plain-in-writing = gruppen kan beslutte ved skriftlig behandling
plain-not-in-writing = skriftlig behandling er udelukket
plain-in-writing-how = gruppen kan beslutte ved skriftlig behandling sådan: { $how }
plain-established = gruppen er nedsat af { $by }
plain-reports = gruppen refererer til { $to }
plain-reports-via = gruppen refererer til { $to } gennem { $via }
plain-relation = gruppen { $does } { $name }
plain-may-create = gruppen kan nedsætte { $kinds }
plain-served = sekretariatet for grupperne under gruppen { $how }
plain-duty = det er en opgave at { $what }
plain-basis = kommissoriet hviler på { $name }
plain-review-every = kommissoriet tages op igen med { $every } imellem
plain-review-next = næste gang kommissoriet tages op, er { $day }
plain-review-by = kommissoriet tages op af { $by }


## New in the group

newcomer-link = Ny i gruppen?
newcomer-title = Ny i { $name }
newcomer-about = Det vigtigste om { $name } for den, der lige er begyndt.
newcomer-mandate = Her er det vigtigste på ti minutter. Det, der gælder, står i kommissoriet:
newcomer-unread = Kommissoriet kan ikke læses, så reglerne kan ikke gengives her. Sekretariatet skal rette filen.
newcomer-powers = Hvad gruppen må
newcomer-rules = Reglerne i klare ord
newcomer-rules-intro = Sætningerne er lavet af kommissoriet. Tallet i parentes fører til det sted, hvor det står. En husregel gælder, hvor kommissoriet intet siger.
newcomer-open = Ikke reguleret i kommissoriet
newcomer-decisions = Besluttet det seneste år
newcomer-decided = { $n ->
    [one] Gruppen har truffet 1 beslutning de seneste 12 måneder.
   *[other] Gruppen har truffet { $n } beslutninger de seneste 12 måneder, og de nyeste står her.
}
newcomer-all-decisions = Se alle beslutninger
newcomer-decisions-none = Gruppen har ikke truffet beslutninger de seneste 12 måneder.
newcomer-undone = Endnu ikke gjort
newcomer-undone-count = { $n ->
    [one] 1 beslutning eller opgave er stadig åben.
   *[other] { $n } beslutninger og opgaver er stadig åbne. Det, der haster mest, står først.
}
newcomer-undone-none = Alle beslutninger og opgaver er gjort færdige.
newcomer-people = Hvem er hvem
newcomer-people-on = Formandskab, sekretariat og medlemmer pr. { $day }
newcomer-leading = Formandskab og sekretariat
newcomer-as = Plads eller rolle
newcomer-since = Siden
newcomer-places = Den plads, du overtager
newcomer-places-intro = Find din plads. Her står, hvem der sidder på den i dag, hvem der udpeger, hvornår perioden slutter, og hvem der er stedfortræder.
newcomer-holder = Sidder der i dag
newcomer-appointing = Udpegning
newcomer-appointing-open = Ikke angivet i kommissoriet
newcomer-until = Perioden slutter
newcomer-until-open = ikke fastsat
newcomer-by-rule = efter kommissoriet
newcomer-anyone = en anden fra organisationen
newcomer-no-deputy = ingen noteret
newcomer-place = Hvor gruppen hører til
newcomer-here = Du er her:
newcomer-above = Gruppen refererer til
newcomer-above-none = Der er ingen gruppe over denne.
newcomer-under = Under gruppen:
newcomer-under-none = Der er ingen grupper under denne.
newcomer-meetings = De næste møder
newcomer-calendar = Se hele mødekalenderen
newcomer-terms = Ord, du møder her
newcomer-terms-intro = Kun de ord, der bruges på denne side.


## Glossary

term-ad-hoc = Ad hoc-gruppe
term-ad-hoc-forms = ad hoc, ad-hoc-, ad hoc-arbejdsgruppe, ad hoc-grupper
term-ad-hoc-means = En gruppe, der nedsættes til én bestemt opgave og lukker, når den er løst.
term-afbud = Afbud
term-afbud-forms = afbud-
term-afbud-means = Besked om, at man ikke kommer til et møde.
term-almindeligt-flertal = Flertal
term-almindeligt-flertal-forms = flertal, flertallet
term-almindeligt-flertal-means = Flere end halvdelen. Kommissoriet siger, om der regnes af dem, der er mødt, eller af alle medlemmer.
term-arbejdsdag = Arbejdsdag
term-arbejdsdag-forms = arbejdsdag-
term-arbejdsdag-means = Mandag til fredag, når det ikke er helligdag.
term-beslutningsdygtig = Beslutningsdygtig
term-beslutningsdygtig-forms = beslutningsdygtig-, hvor mange der skal være til stede
term-beslutningsdygtig-means = Når så mange er mødt, at gruppen gyldigt kan beslutte noget.
term-beslutningsoplaeg = Beslutningsoplæg
term-beslutningsoplaeg-forms = beslutningsoplæg-
term-beslutningsoplaeg-means = Et kort papir, der gør en sag klar til at blive besluttet, ofte i gruppen over.
term-beslutningsreferat = Beslutningsreferat
term-beslutningsreferat-forms = beslutningsreferat-
term-beslutningsreferat-means = Et referat, der gengiver, hvad der blev besluttet, og ikke hvad hver enkelt sagde.
term-dagsorden = Dagsorden
term-dagsorden-forms = dagsorden-
term-dagsorden-means = Listen over de punkter, et møde skal behandle, i den rækkefølge de tages.
term-ekstraordinaert = Ekstraordinært møde
term-ekstraordinaert-forms = ekstraordinær-
term-ekstraordinaert-means = Et møde uden for mødeplanen, kaldt sammen, fordi noget ikke kan vente.
term-enighed = Enighed
term-enighed-forms = enighed-, konsensus
term-enighed-means = Ingen stemmes ned: en beslutning er truffet, når ingen længere siger imod.
term-formandskab = Formandskab
term-formandskab-forms = formandskab-
term-formandskab-means = Den eller de, der leder gruppen. Er det delt, har hver side sin formand, og de leder sammen.
term-formandskabskommune = Formandskabskommune
term-formandskabskommune-forms = formandskabskommune-
term-formandskabskommune-means = Den kommune, der har det kommunale formandskab lige nu.
term-funktionsperiode = Funktionsperiode
term-funktionsperiode-forms = funktionsperiode-
term-funktionsperiode-means = Den tid, man er udpeget for. Derefter skal der udpeges igen.
term-gaar-paa-skift = Går på skift
term-gaar-paa-skift-forms = på skift, skiftes
term-gaar-paa-skift-means = Hvervet flytter fra den ene til den anden efter en fast tid eller fra møde til møde.
term-hverdag = Hverdag
term-hverdag-forms = hverdag, hverdage
term-hverdag-means = Mandag til lørdag, når det ikke er helligdag. Lørdag tæller altså med.
term-husregel = Husregel
term-husregel-forms = husregel-, husregler-
term-husregel-means = En regel, portalens parter er enige om at følge, hvor kommissoriet ikke siger noget.
term-i-kraft-af = I kraft af stilling
term-i-kraft-af-forms = følger stillingen som, i kraft af sit hverv
term-i-kraft-af-means = Pladsen hører til en bestemt stilling. Skifter stillingen hænder, følger pladsen med uden en ny udpegning.
term-i-udgangspunktet = I udgangspunktet
term-i-udgangspunktet-forms = i udgangspunktet
term-i-udgangspunktet-means = Sådan plejer det at være. Der kan afviges, når der er grund til det.
term-indstilling = Indstilling
term-indstilling-forms = indstil-
term-indstilling-means = Et forslag til, hvad der skal besluttes, fra den, der har gjort sagen klar. En gruppe kan også indstille til gruppen over.
term-inhabil = Inhabil
term-inhabil-forms = inhabil-
term-inhabil-means = Den, der selv har en interesse i en sag og derfor ikke må være med til at behandle den.
term-klynge = Klynge
term-klynge-forms = klynge-, gødstrup-klyngen, vestklyngen
term-klynge-means = Samarbejdet mellem ét hospital, kommunerne omkring det, regionen og almen praksis. Klyngen er rammen; det er grupperne, der beslutter.
term-kommissorium = Kommissorium
term-kommissorium-forms = kommissori-
term-kommissorium-means = Den tekst, der giver gruppen lov til at virke: hvad den er til for, hvad den må, hvem der sidder der, og hvordan den arbejder.
term-konstituere = Konstituere sig
term-konstituere-forms = konstitu-
term-konstituere-means = Gruppen vælger selv sin formand og fordeler sine poster, ofte på det første møde.
term-ledig-plads = Ledig plads
term-ledig-plads-forms = ledig plads, ledige pladser
term-ledig-plads-means = En plads, der skal være besat, men som ingen er udpeget til lige nu.
term-nedsat = Nedsætte
term-nedsat-forms = nedsat, nedsætte, nedsætter
term-nedsat-means = At oprette en gruppe og give den en opgave.
term-observatoer = Observatør
term-observatoer-forms = observatør-
term-observatoer-means = En, der er med ved bordet uden at stemme.
term-part = Part
term-part-forms = part, parter, parterne, parternes, kommunerne, regionen, almen praksis
term-part-means = En af dem, der samarbejder: kommunerne, regionen eller almen praksis.
term-referere-til = Referere til
term-referere-til-forms = refererer til, hvem gruppen refererer til
term-referere-til-means = At stå til ansvar for en anden gruppe, som får ens indstillinger og følger ens arbejde.
term-sekretariat = Sekretariat
term-sekretariat-forms = sekretariat-, fællessekretariat-
term-sekretariat-means = De medarbejdere, der kalder til møder, sender papirer ud og skriver referat. De stemmer ikke.
term-skriftlig-behandling = Skriftlig behandling
term-skriftlig-behandling-forms = skriftlig behandling
term-skriftlig-behandling-means = En beslutning, der træffes på skrift mellem møderne.
term-stedfortraeder = Stedfortræder
term-stedfortraeder-forms = stedfortræder-, suppleant-
term-stedfortraeder-means = Den, der tager et bestemt medlems plads, når medlemmet er væk. Kaldes også suppleant.
term-stemmelighed = Stemmelighed
term-stemmelighed-forms = stemmelighed-, stemmerne står lige
term-stemmelighed-means = Når lige mange stemmer for og imod.
term-udpege = Udpege
term-udpege-forms = udpeg-
term-udpege-means = At bestemme, hvem der skal sidde på en plads. Det gør ofte den organisation, pladsen hører til.
term-valgperiode = Valgperiode
term-valgperiode-forms = valgperiode-
term-valgperiode-means = De fire år, kommunalbestyrelser og regionsråd er valgt for. Perioden begynder 1. januar efter valget.


## Chair brief

brief-waited = { $n ->
    [0] Sendt i dag
    [one] Har ventet 1 dag
   *[other] Har ventet { $n } dage
}
brief-link = Til formanden
brief-title = Til formanden: mødet { $day }
brief-about = Det, formanden skal vide før mødet i { $body } { $day }.
brief-to-meeting = Til mødet
brief-leader = Hvem leder mødet
brief-turn = Turen er kommet til { $who }:
brief-turn-any = Enhver af formændene kan lede mødet:
brief-turn-members = { $n ->
    [0] Hvis tur det er, kan ikke afgøres.
    [one] Turen er kommet til ét medlem:
   *[other] Turen er kommet til et af de { $n } medlemmer, der har ledet færrest gange, bl.a.
}
brief-turn-open = Kommissoriet siger ikke, hvem der leder mødet. Formandskabet er
brief-by-order = rækkefølgen står i kommissoriet
brief-led-last = Det seneste møde, { $day }, blev ledet af { $who }.
brief-out-of-turn = Det er ikke efter tur
brief-set = Mødet er sat til at blive ledet af
brief-before = De seneste møder blev ledet sådan:
brief-leader-unknown = mødelederen er ikke noteret
brief-quorum = Er vi beslutningsdygtige?
brief-no-quorum-rule = Kommissoriet siger ikke, hvor mange der skal være til stede
brief-spare = { $n ->
    [0] Beslutningsdygtig, hvis ingen flere melder afbud
    [one] Beslutningsdygtig, hvis højst én mere melder afbud
   *[other] Beslutningsdygtig, hvis højst { $n } flere melder afbud
}{ $presiding ->
    [chair] , og formanden kommer
    [vice] , og formanden eller næstformanden kommer
   *[anyone] {""}
}
brief-deputies-decide = Afhænger af, om stedfortrædere tæller med, og det siger kommissoriet ikke
brief-short = { $n ->
    [one] Ikke beslutningsdygtig: der mangler 1
   *[other] Ikke beslutningsdygtig: der mangler { $n }
}
brief-leaderless = Ikke beslutningsdygtig: formanden har meldt afbud
brief-unknown-chair = Kan ikke afgøres: formanden er ikke noteret
brief-unknown-members = Kan ikke afgøres: medlemmerne er ikke noteret
brief-members = { $n ->
    [one] Gruppen har 1 medlem med stemmeret.
   *[other] Gruppen har { $n } medlemmer med stemmeret.
}
brief-needed = { $n ->
    [one] 1 skal komme.
   *[other] { $n } skal komme.
}
brief-expected = { $n ->
    [one] 1 ventes.
   *[other] { $n } ventes.
}
brief-apologies = { $n ->
    [0] Ingen har meldt afbud.
    [one] 1 afbud:
   *[other] { $n } afbud:
}
brief-no-vote = har ikke stemmeret
brief-no-deputy = uden stedfortræder
brief-deputy-does-not-count = tæller ikke med
brief-deputy-may-count = om stedfortræderen tæller med, er ikke reguleret
brief-deadlines = Frister
brief-deadlines-none = Hverken kommissoriet eller husreglerne sætter frister for dette møde.
brief-due-call-for-items = Indkaldelse af punkter
brief-due-items-from-members = Punkter fra medlemmer
brief-due-call = Indkaldelse
brief-due-agenda = Dagsorden
brief-due-apologies = Afbud
brief-due-minutes = Referat
brief-due-comments = Bemærkninger til referatet
brief-sent = udsendt
brief-in-time = Overholdt
brief-early = Udsendt før tiden
brief-undecided = Kan ikke afgøres
brief-next = Næste frist
brief-to-come = Kommer senere
brief-missed = Ikke udsendt
brief-passed = Fristen er gået
brief-asked = Kravet er { $number } møder i året
brief-reach-held = Nået
brief-reach-planned = Nås, hvis de planlagte holdes
brief-reach-open = { $n ->
    [one] 1 møde mangler og kan nås
   *[other] { $n } møder mangler og kan nås
}
brief-reach-lost = { $n ->
    [one] 1 møde mangler og kan ikke nås
   *[other] { $n } møder mangler og kan ikke alle nås
}
brief-answers = Svar på
brief-agenda-none = Dagsordenen er ikke lagt ind endnu. Det gør sekretariatet.
brief-undone = Åbne beslutninger og opgaver
brief-answers-due = Svar, der ventes
brief-owed = Vi skylder svar til
brief-asked-of = Vi venter på svar fra
brief-on-agenda = står på en dagsorden
brief-answers-none = Ingen venter på svar fra gruppen, og gruppen venter ikke på svar.
brief-news = Nyt siden sidst
brief-since = Gruppen mødtes sidst
brief-news-none = Medlemmer, formandskab og kommissorium er som på sidste møde.
brief-joined = Nyt medlem
brief-left = Udtrådt
brief-new-chair = Ny formand
brief-new-mandate = Ny udgave af kommissoriet
brief-vacant = Ubesatte pladser
brief-handover-to = går af { $day }, næste er { $next }
brief-handover-open = går af { $day }, og den næste er ikke fastsat
brief-status = Faste opgaver og status i år
brief-duty-fulfilled = Gjort
brief-duty-planned = Står på en dagsorden
brief-duty-open = Mangler endnu
brief-duty-unproven = Ingen dokumentation
brief-decisions = Årets beslutninger til status
brief-decided = { $n ->
    [one] 1 beslutning i år, som status kan bygge på.
   *[other] { $n } beslutninger i år, som status kan bygge på.
}
brief-by = ved
