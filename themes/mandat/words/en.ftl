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

## Parts

on-this-page = On this page
name-withheld = Name not shown
source-excerpt = Excerpt from the source
pages = Pages
page-number = Page { $number }
previous = Previous
next = Next
link-to = Link to { $name }
