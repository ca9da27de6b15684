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

## Parts

on-this-page = På siden
name-withheld = Navnet vises ikke
source-excerpt = Uddrag af kilden
pages = Sider
page-number = Side { $number }
previous = Forrige
next = Næste
link-to = Link til { $name }
