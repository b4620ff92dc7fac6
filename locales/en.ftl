# Síťovka in English. Czech (cs.ftl) is the source: the same keys with the same arguments.
# Texts are sent as HTML; the variables are escaped already.

## Capacity states

state-free = 🟢 FREE
state-waiting-list = 🟡 WAITING LIST
state-assessment = 🟡 AFTER ASSESSMENT
state-full = 🔴 FULL
state-unknown = ⚪ UNKNOWN – CALL

not-accepting = ⛔ not accepting now
never-reported = capacity not reported yet
reported = reported { $age }

## Numbers and units

count-maximum = at most { $unit }

unit-beds = { $count } { $count ->
    [one] bed
   *[other] beds
}
unit-clients = for { $count } { $count ->
    [one] client
   *[other] clients
}
unit-contacts = { $count } { $count ->
    [one] contact
   *[other] contacts
}
unit-interventions = { $count } { $count ->
    [one] intervention
   *[other] interventions
}
unit-calls = { $count } { $count ->
    [one] call
   *[other] calls
}
unit-places = { $count } { $count ->
    [one] place
   *[other] places
}
unit-beds-of = { $available } of { $count } { $count ->
    [one] bed
   *[other] beds
}
unit-clients-of = for { $available } of { $count } { $count ->
    [one] client
   *[other] clients
}
unit-contacts-of = { $available } of { $count } { $count ->
    [one] contact
   *[other] contacts
}
unit-interventions-of = { $available } of { $count } { $count ->
    [one] intervention
   *[other] interventions
}
unit-calls-of = { $available } of { $count } { $count ->
    [one] call
   *[other] calls
}
unit-places-of = { $available } of { $count } { $count ->
    [one] place
   *[other] places
}
unit-name-beds = Beds
unit-name-clients = Clients
unit-name-contacts = Contacts
unit-name-interventions = Interventions
unit-name-calls = Calls
unit-name-places = Places

## Age

age-now = just now
age-minutes = { $count } min ago
age-hours = { $count } h ago
age-days = { $count } { $count ->
    [one] day
   *[other] days
} ago
age-months = { $count } { $count ->
    [one] month
   *[other] months
} ago

## Where

where-own = { $orp }
where-serves = serves this district, seat in { $orp }
where-neighbour = neighbouring district { $orp } ({ $km } km)
where-far = district { $orp } ({ $km } km)
where-unknown = place not stated
no-phone = no phone given
hours-unsure = Opening hours: { $hours } – check by phone
opens-at = Closed now, opens { $time }
closed-now = Closed now

## Need domains, forms, focus

domain-vztahy = Relationships
domain-bezpeci = Safety
domain-zdravi = Health
domain-uceni = Learning
domain-chovani = Behaviour
domain-material = Material security

form-ambulantni = at its premises
form-terenni = in the field
form-pobytova = with a stay

focus-prevence = prevention
focus-intervence = intervention
focus-oboji = prevention and intervention

## Roles

role-visitor = visitor
role-member = representative of an actor
role-crisis-worker = crisis worker (child protection)
role-coordinator = network coordinator
role-regional-coordinator = regional coordinator
role-operator = operator
your-roles = Your roles: { $roles }

## Menu

menu-title = <b>Síťovka</b> – the notice board of services for children and parents
menu-hint = Write what you are looking for, or choose:
button-menu = ☰ Menu
button-crisis = 🆘 Who can help now
button-lines = 🆘 Crisis lines
button-search = 🔎 Find a service
button-capacity = 📊 Report capacity
button-capacity-of = 📊 Capacity: { $actor }
button-unchanged-of = ✅ No change: { $actor }
button-settings = ⚙️ Settings
button-help = ❓ Help
button-back = ◀ Back
button-previous = ◀ Previous
button-next = Next ▶

welcome =
    Hello { $name },
    I am Síťovka: I show you who helps children and families near you, and who has free places now.

    Do you work for a service or for child protection? Ask the network coordinator of your district for an invitation.
admitted-actor = ✅ Done. You are { $role }: <b>{ $actor }</b>.
admitted-orp = ✅ Done. You are { $role }, district <b>{ $orp }</b>.
admitted-kraj = ✅ Done. You are { $role }, <b>{ $kraj }</b>.
admitted = ✅ Done. You are { $role }.
cancelled = Cancelled, nothing was saved.

help-title = <b>What you can do here</b>
help-everybody =
    🔎 <b>Search</b> – write in your own words what you need and where: “dluhy v Teplicích”, “psycholog pro dítě Cheb”. Or /search and choose.
    ⚙️ /settings – language and your district.
help-member = 📊 <b>Capacity</b> – /capacity: state and number in three taps; “No change” in one.
help-crisis = 🆘 <b>Who can help now</b> – /crisis: who of the crisis network can be reached now. For another district just write it (“v Lázních Kynžvart”) or send a location.
help-coordinator = 📊 As a coordinator you can report for any actor of your district and see its history on the card.
help-visitor = You see public cards and crisis lines. If you work in the network, ask the coordinator for an invitation.
help-privacy = Please write nothing about a particular child or family.

command-menu = main menu
command-crisis = who can help now
command-search = find a service
command-capacity = report capacity
command-settings = language and your district
command-help = what you can do here
command-cancel = cancel what was begun

## Crisis

crisis-ring-own =
    🆘 <b>Who can help now: { $orp }</b>
    { $time }
crisis-ring-neighbour =
    🆘 <b>Who can help now: neighbouring districts ({ $orp })</b>
    { $time }
crisis-ring-kraj =
    🆘 <b>Who can help now: rest of the region ({ $orp })</b>
    { $time }
crisis-ring-country =
    🆘 <b>Who can help now: other regions ({ $orp })</b>
    { $time }
crisis-nobody = Nobody of the crisis network can be reached here now. Try further around, or the lines below.
crisis-nobody-at-all = Nobody else of the crisis network can be reached now. Call the lines below.
crisis-maybe-heading = <b>Opening hours unknown – try calling:</b>
crisis-closed-heading = Closed now:
crisis-closed = { $count ->
    [one] { $count } more service is closed now.
   *[other] { $count } more services are closed now.
}
crisis-order = Ordered by state, distance and age of the report; ties take turns daily. “Free” is no promise of acceptance.
crisis-lines = <b>Crisis lines</b>
crisis-only-workers = The list of the crisis network is for child protection and crisis workers. If you are one, ask the network coordinator for an invitation.
button-ring-neighbour = ➕ Neighbouring districts
button-ring-kraj = ➕ Whole region
button-ring-country = ➕ Whole country
button-closed = Show { $count } closed
button-refresh = 🔄 Refresh
button-other-orp = Another district…

## Place

choose-place = Choose a district, or just write the name of a municipality (“v Lázních Kynžvart” too), or send a location (📎 → Location).
choose-orp = <b>{ $kraj }</b> – choose a district:
which-place = There are more places of this name. Which district do you mean?
refused-place-unknown = I do not know this place. Please write a municipality or a district, such as “Cheb”, or use /menu.
refused-place-abroad = This location is outside Czechia. Please write the name of a municipality.

## Search

search-domains = Write in your own words what you need and where (“dluhy v Teplicích”) – or choose an area:
search-any = All areas
search-title = 🔎 <b>{ $query }</b>
search-guided-title = 🔎 <b>{ $domain } · { $orp }</b>
search-place = Place: { $place }
place-in-orp = { $place }, district { $orp }
search-none-free = Nobody is known to have a free place; these are the others – call:
search-count = { $count ->
    [one] { $count } card found
   *[other] { $count } cards found
}
search-nothing = Nothing found. Try other words, one thing only (“dluhy”), further around, or choose an area.
search-partly = No exact match; this is the nearest:
search-order = Ordered by match, state, distance and age of the report; ties take turns daily.
search-order-guided = Ordered by state, distance and age of the report; ties take turns daily.
search-which-place = Several places have this name; please say which.
filter-age = Age: { $age }
filter-kind = Kind: { $kind }
filter-free-on = 🟢 Only with free places: yes
filter-free-off = Only with free places: no
filter-any = all
filter-age-title = For what age?
filter-kind-title = What kind of service?
button-any = Any
button-by-domain = Choose by area

## Card

record-do-not-refer = ⚠️ <b>Please do not refer here now.</b>
record-temporarily-closed = ⚠️ <b>Temporarily closed.</b>
record-ended = <b>No longer active.</b>
sheltered-area = the address is secret, only the area is given
yes = yes
age-all = all ages
age-from = from { $since }
age-range = { $since }–{ $to }
field-kind = Kind:
field-orps = District:
field-area = Location:
field-places = Places:
field-address = Address:
field-phone = Phone:
field-crisis-phone = Crisis phone:
field-email = E-mail:
field-web = Web:
field-hours = Opening hours:
field-crisis-hours = Crisis hours:
field-crisis-network = In the crisis network:
field-domains = Need domains:
field-focus = Focus:
field-ages = Age:
field-situations = For whom:
field-forms = How:
field-online = Online:
field-capacity = Capacity (from the table):
field-occupancy = Occupancy (from the table):
field-contacts = Contact:
field-platforms = Platforms:
field-founder = Founder:
field-resort = Sector:
field-ico = Company ID:
field-wishes = Would welcome:
field-news = News:
field-findings = Findings of the network:
field-tags = Tags:
field-private-note = 🔒 Private note:
clock-capacity = 🕐 Capacity: { $age } ({ $on })
clock-capacity-never = 🕐 Capacity: not reported yet
clock-edited = ✏️ Edited: { $age } ({ $on })
clock-verified = ✔️ Verified: { $age } ({ $on }), { $who }
clock-verified-never = ✔️ Verified: not yet
clock-table = 📄 In the network's table as of { $on }
button-call = 📞 Call
button-web = 🌐 Web
button-map = 📍 Map
button-report = 📊 Report capacity
button-history = 🕐 History
history-title = <b>Capacity history: { $actor }</b>
history-line = { $time } { $state } ({ $reporter })

## Capacity

capacity-whose = Whose capacity do you report?
capacity-nobody = You do not represent any actor yet. Ask the network coordinator of your district for an invitation.
capacity-state = What is the state now?
capacity-number = How many are free? Tap, or write a number (“3 of 10” too).
capacity-unit = What is counted?
capacity-published = ✅ Published.
capacity-confirmed = ✅ Confirmed, no change.
capacity-replaced = A moment ago a colleague reported here: { $state }. Your later report holds.
capacity-note = Write a note (at most { $limit } characters). Nothing about a particular child.
capacity-stop-reason = Why do you not accept anybody now? Write it briefly (at most { $limit } characters), such as “illness in the team, until Friday”.
button-unchanged = ✅ No change
button-no-number = Without a number
button-note = 📝 Note
button-stop-accepting = ⛔ Not accepting
button-accept-again = 🟢 Accepting again
button-unit = Unit
button-change = Change

## Settings

settings-title = <b>Settings</b>
settings-language = Language: { $language }
settings-home = Your district: { $orp }
settings-no-home = not chosen yet
button-home = Change the district

## When something is refused

refused-not-found = This is no longer here, or it is not meant for you.
refused-role = Your role does not allow this. The network coordinator will help.
refused-old-button = This button no longer works. Please open /menu.
refused-invitation = This invitation is not valid: it is wrong, used, or expired. Please ask for a new one.
refused-too-many-codes = You have tried too many invitations. Please try again in an hour.
refused-report-replaced = A newer report has come meanwhile. Please open the capacity again.
refused-number = I need a number from 1 to 999, such as “3” or “3 of 10”. Your report is waiting; /cancel drops it.
refused-zero = No free place means FULL – please choose Full.
refused-note-too-long = The text has { $length } characters, { $limit } fit. Please shorten it and send it again.
refused-text-too-long = The text has { $length } characters, I can search up to { $limit }. Please shorten it.
refused-personal-birth-number = This looks like a birth number: “{ $found }”. Write nothing about a particular child. Please rewrite it without it.
refused-personal-birth-date = This looks like a date of birth: “{ $found }”. Write nothing about a particular child. Please rewrite it.
refused-personal-name-and-age = This looks like a person's name and age: “{ $found }”. Write nothing about a particular child. Please rewrite it.
unknown-command = I do not know this command. /help shows what you can do here.
only-text = I understand text and locations only. Write what you are looking for, or open /menu.
only-text-here = I need text here. Please write the answer, or /cancel.
fault = Sorry, something went wrong. Please try again. Fault code: { $id }

## Import of the actors workbook

import-refused-missing = The file is not here or cannot be read.
import-refused-not-workbook = This is no workbook (xlsx, xls, ods or csv). Nothing was stored.
import-refused-password = The workbook is protected by a password. Please save it without one and send it again; nothing was stored.
import-refused-damaged = The workbook is damaged or incomplete. Please open it, save it again and send it; nothing was stored.
import-refused-too-big = The workbook is too big. Please delete empty rows and sheets that hold no actors; nothing was stored.
import-refused-too-slow = Reading the workbook took too long and was stopped; nothing was stored.
import-refused-empty = The workbook holds no data. Nothing was stored.
import-refused-no-actors = The workbook holds no table of actors: the column with the actor's name is missing. Nothing was stored.
import-refused-platforms = This looks like the platforms template, not the actors one. Nothing was stored.
import-refused-needs = This looks like the needs and activities template, not the actors one. Nothing was stored.
import-refused-unknown-orp = I do not know the district “{ $name }”. Please write its full name.

import-rejected-no-name = the row has no name of an actor
import-rejected-no-orp = it is not clear to which district the actor belongs
import-rejected-orp = no such district is known
import-rejected-domain = not in the code list of need domains
import-rejected-ico = the check digit of the company ID is wrong
import-rejected-kind = not in the code list of kinds
import-rejected-kind-ambiguous = the abbreviation has more meanings: { $kinds }
import-rejected-age = the age is not understood
import-rejected-form = an unknown form of service
import-rejected-phone = no phone number
import-rejected-email = no e-mail address
import-rejected-web = no web address
import-rejected-date = no date
import-rejected-sheltered = yes or no is expected
import-rejected-crisis = yes or no is expected
import-rejected-online = yes or no is expected
import-rejected-formal = formal or informal is expected
import-rejected-focus = prevention, intervention or both is expected
import-rejected-birth-number = this looks like a birth number; the whole row was not stored
import-rejected-birth-date = this looks like a date of birth; the whole row was not stored
import-rejected-name-and-age = this looks like a person's name and age; the whole row was not stored

import-warning-age-date = the age became a date in the workbook; read as { $ages }
import-warning-ended = the network keeps this actor as ended
import-warning-kind-guessed = read as: { $kind }
import-warning-lone-cell = a row with a single cell is not taken for an actor
import-warning-more-kinds = more kinds are given; the first is stored: { $kind }
import-warning-more-webs = more web pages are given; the first is stored: { $web }
import-warning-no-header = the column has no header, its content was not stored
import-warning-orp-from-place = district derived from the municipality
import-warning-phone = a possible number, but assigned to nobody
import-warning-place = unknown municipality; kept as written
import-warning-sheet-ignored = the sheet does not look like a table of actors and was not read
import-warning-too-long = the text is longer than { $limit } characters; the rest was not stored
