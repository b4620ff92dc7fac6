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

    Do you work for a service or for child protection? Share your number, or ask for access by the button below.
admitted-actor = ✅ Done. You are { $role }: <b>{ $actor }</b>.
admitted-orp = ✅ Done. You are { $role }, district <b>{ $orp }</b>.
admitted-kraj = ✅ Done. You are { $role }, <b>{ $kraj }</b>.
admitted = ✅ Done. You are { $role }.
cancelled = Cancelled, nothing was saved.

help-title = <b>What you can do here</b>
help-search = 🔎 <b>Search</b> – write in your own words what you need and where: “dluhy v Teplicích”, “psycholog pro dítě Cheb”. Or { $command } and choose.
help-lines = 🆘 <b>Crisis lines</b> – { $command }: whom you can call at once.
help-capacity = 📊 <b>Capacity</b> – { $command }: state and number in three taps; “No change” in one.
help-crisis = 🆘 <b>Who can help now</b> – { $command }: who of the crisis network can be reached now. For another district just write it (“v Lázních Kynžvart”) or send a location.
help-capacity-coordinator = 📊 As a coordinator you can report for any actor of your district and see its history on the card.
help-people = 👥 <b>People and invitations</b> – { $command }: who may do what in your area, whom to invite, whose access to end.
help-visitor = 🔑 You see public cards. If you work in the network, share your number in the menu, ask for access there, or open an invitation from a coordinator.
help-coordinated = 👤 The network in your district ({ $orp }) has a coordinator in Síťovka, who takes in new people and decides on requests.
help-not-coordinated = 👤 The network in your district ({ $orp }) has no coordinator in Síťovka yet; requests go to the regional coordinator or the operator.
help-settings = ⚙️ { $command } – language, your district, quiet hours and the look of lists.
help-my-data = 🔐 { $data } – what we know about you; { $erase } – erase it.
help-cancel = ↩️ { $command } – put away what you have begun to write.
help-privacy = Please write nothing about a particular child or family.

command-menu = main menu
command-crisis = who can help now
command-search = find a service
command-capacity = report capacity
command-lines = crisis lines
command-people = people and invitations
command-settings = language, district, quiet hours, look
command-mydata = what we know about you
command-eraseme = erase what we know about you
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
settings-language = 🌐 Language: { $language }
settings-home = 📍 Your district: { $orp }
settings-no-home = not chosen yet
settings-quiet = 🌙 Quiet hours: { $hours }
settings-every-day = 📅 Weekends and holidays: working
settings-free-days = 📅 Weekends and holidays: not working, messages wait
settings-roomy = 📄 Lists: in full
settings-short = 📄 Lists: in short
button-home = Change the district
button-quiet = 🌙 Change quiet hours
button-every-day = 📅 I work at weekends and on holidays too
button-free-days = 📅 I do not work at weekends and on holidays
button-short = 📄 Show lists in short
button-roomy = 📄 Show lists in full
quiet-title = 🌙 <b>Quiet hours: { $hours }</b>
quiet-meaning = During quiet hours messages from others wait and come when the hours end; none is lost. What you do yourself is answered at once.
quiet-free-days = At weekends and on public holidays they wait all day.
quiet-every-day = Weekends and public holidays are like any other day.
quiet-never = none
quiet-type = Write from when to when no messages should come, for example “19:30-6:30”.
button-quiet-own = Other…
chosen = ✓ { $option }
refused-too-fast = That is too fast for me. Please wait half a minute and try again.
refused-quiet-hours = I do not understand. Please write two times, for example “19:30-6:30” or “from 21 to 6”.

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

### Requests for access and the shared number

button-share-number = 📱 Share my number
button-ask-access = ✋ Ask for access
button-requests = ✋ Requests ({ $count })
keyboard-away = …

phone-share = Please press “📱 Share number” below. I compare your number with the contacts on the actors' cards; I neither keep it nor pass it on.
button-phone-share = 📱 Share number
button-phone-back = ◀ Back to the menu
phone-joined = ✅ Done. You speak for <b>{ $actor }</b>.
phone-which = Your number stands on the cards of several actors. For whom do you speak? The network coordinator will be told.
phone-unmatched = This number is on no card of an actor at work now. You can ask for access; the network coordinator decides.
phone-press-key = Please do not type the number. Press “📱 Share number” below, or “◀ Back to the menu”.
refused-foreign-phone = This is not your own number. Please use “Share my number” in /menu.
refused-too-many-phones = You have tried too often. Please try again in an hour, or ask for access.
notice-joined-by-phone = 📱 <b>{ $name }</b> speaks for <b>{ $actor }</b> from now on. The shared number is on the card.

request-form-title = Request for access
request-form-orp = In which ORP (district) do you work?
request-form-orp-label = ORP
request-form-organisation = For which organisation? Choose, type a part of its name, or write your own words where it is not listed.
request-form-organisation-label = Organisation
request-form-role = Which role do you ask for?
request-form-role-label = Role
request-form-words = Would you like to write something to the coordinator? How you know each other, for instance. Nothing about a child or a family, please.
request-form-words-label = Message
request-form-send = 📨 Send the request

request-actor-title = Whose right it is
request-actor-actor = For which actor shall the person speak? Choose, or type a part of the name.
request-actor-actor-label = Actor
request-actor-send = ✅ Approve

request-sent-coordinator = ✅ The request has been sent. The network coordinator of your ORP decides; I will tell you.
request-sent-regional-coordinator = ✅ The request has been sent. Your ORP has no coordinator yet, the regional coordinator decides; I will tell you.
request-sent-operator = ✅ The request has been sent. Your ORP has no coordinator yet, the operator decides; I will tell you.
request-sent-nobody = ✅ The request is kept. Nobody decides in your ORP or region yet; it waits for the first coordinator, and I will tell you.
request-own = <b>Your request for access</b>
request-waiting-already = You have asked already:
request-taken-back = You have taken the request back.
request-title = <b>Request for access</b>
request-reminder = ⏰ <b>This request has waited for three days</b>
request-escalated = ⏰ <b>This request has waited for more than a week, please decide</b>
request-answered = 💬 <b>The person has answered</b>
request-decided-before = It is decided already, nothing has changed.
request-who = Asks: <b>{ $name }</b>
request-role = Role: { $role }
request-organisation = Organisation: <b>{ $name }</b>
request-own-organisation = Organisation (in own words): <b>{ $name }</b>
request-orp = ORP: { $orp }
request-words = Message: { $words }
request-waits = ⏳ Waits to be decided, asked { $age }.
request-approved = ✅ Approved: { $name }, { $time }.
request-refused = ⛔ Refused: { $name }, { $time }.
request-withdrawn = ↩️ Taken back { $time }.
request-reason = Reason: { $reason }
request-somebody = network coordinator
request-reason-unknown = We do not know you yet, please get in touch
request-reason-not-in-network = The organisation is not in our network
request-reason-ask-elsewhere = Belongs to another ORP
request-remark-person = 💬 The person: { $text }
request-remark-coordinator = 💬 The coordinator: { $text }
request-why = <b>Why do you refuse?</b> The reason will be read by: { $name }.
request-type-reason = Write the reason (at most { $limit } characters). The person will read it.
request-type-question = Write your question (at most { $limit } characters). The person gets it and answers you here.
request-type-answer = Write your answer (at most { $limit } characters). Those who decide get it.
request-question-sent = ✅ The question has been sent.
request-answer-sent = ✅ The answer has been sent.
requests-title = <b>Requests for access</b> – the oldest first:
requests-none = No request is waiting now.
notice-request-approved = ✅ Your request for access has been approved. Open the menu to see what is new.
notice-request-refused = Your request for access has been refused.
notice-request-question = 💬 <b>The coordinator asks about your request:</b>
button-request-approve = ✅ Approve
button-request-refuse = ⛔ Refuse
button-request-ask = 💬 Ask back
button-request-answer = 💬 Answer
button-request-withdraw = ↩️ Take back
button-request-own-reason = ✏️ Own words
button-request-no-reason = No reason
button-request-write = Write to @{ $username }
refused-second-request = You have asked already. You find your request under “Ask for access”.
refused-too-many-requests = You have asked too often today. Please try again tomorrow.
refused-right-held = You have this right already.
refused-request-without-actor = Please choose an actor of your own ORP for whom the person shall speak.
refused-too-many-messages = Twenty messages fit to one request. Please decide, or call each other.

### Messages sent in the background

notice-fault =
    The bot has met a fault: { $kind }
    The log has it under the code { $code }. More of the same kind are not told within this hour.
private-message-gone = 🔒 The confidential data are no longer here. Please open them again from /menu.

### Visibility of a card

button-visibility = 👁 Visibility
button-look-as = View as…
button-back-to-card = ◀ Back to the card
button-visibility-reset = ↩️ All back to default
button-visibility-default = ↩️ Back to default: { $level }
visibility-title = <b>Visibility: { $actor }</b>
visibility-line = <b>{ $level }:</b> { $fields }
visibility-own = { $field } (changed)
visibility-public = Everybody
visibility-network = Members of the network
visibility-crisis = Crisis workers and coordinators
visibility-coordinator = Coordinators of the district only
visibility-fixed = Everybody who may read the card sees the name, kind, districts, and whom and how the service helps: people search by them. The private note, findings and tags are always for coordinators of the district only.
visibility-sheltered = The address is sheltered: nobody sees the address, places, web, e-mail or contact persons; the phone is for crisis workers and coordinators only.
visibility-hint = Tap a field to change who sees it.
visibility-field =
    <b>{ $actor }</b>
    Who sees “{ $field }”?
visibility-saved = Saved
look-as-heading = 👁 <b>The card as seen by: { $who }</b>
look-as-visitor = visitor
look-as-member = member of the network
look-as-crisis-worker = child protection (OSPOD)
look-as-nothing = They do not find this card at all: it is for members of the network only.

### Search for members only

search-members-only =
    Only members of the network can search here. The crisis lines are for everybody.

    Do you work in the network? Share your number or ask for access – the coordinator of your district decides.
refused-search-members-only = Only members of the network can search here. You can ask for access in the menu (/menu).
menu-hint-members-only = Choose:

### People and invitations

button-people = 👥 People and invitations
people-title =
    👥 <b>People and invitations</b>

    Invite somebody by a link or a QR code, take an invitation back, or end the rights of somebody who has left.
button-invite = ✉️ Invite
button-invitations = 📨 Open invitations ({ $count })
button-people-list = 👤 People ({ $count })
right-actor = { $role }: { $actor }
right-orp = { $role }, district { $orp }
right-kraj = { $role }, { $kraj }
right-since = Since { $on }.
right-since-by = Since { $on }, given by { $giver }.

invite-title = Invitation
invite-role = Whom do you invite?
invite-role-label = Role
invite-actor = For which actor will they speak?
invite-actor-label = Actor
invite-orp = Into which district?
invite-orp-label = District
invite-kraj = Into which region?
invite-kraj-label = Region
invite-uses = For how many people is the invitation?
invite-uses-label = People
invite-days = How long shall it hold?
invite-days-label = Holds for
invite-days-option = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
invite-send = ✅ Make the invitation

invitation-made = ✉️ <b>Invitation: { $what }</b>
invitation-holds = { $count ->
    [one] For { $count } person, holds until { $until }.
   *[other] For { $count } people, holds until { $until }.
}
invitation-once = The link and the QR code are shown only now: keep them or hand them over at once. Whoever has them gets in.
invitation-share-text = An invitation to Síťovka: tap the link, then Start.
button-share-invitation = 📤 Send the invitation
invitation-moves = moving the rights of { $name }
invitations-title = 📨 <b>Open invitations</b>
invitations-none = 📨 <b>Open invitations</b>

    No invitation is open now.
invitation-left = { $left } of { $count } left, holds until { $until }.
invitation-maker = Made by { $name }.
invitation-maker-none = Made by the operator.
button-revoke = ✖ Revoke { $number }: { $what }
revoke-sure = Really revoke this invitation? Those who have come by it stay; nobody else will get in.
button-revoke-sure = ✖ Yes, revoke it
revoked = The invitation is revoked.

people-list = 👤 <b>People with rights in your districts: { $count }</b>
people-found = 🔎 <b>{ $words }</b>: { $count ->
    [one] { $count } person found
   *[other] { $count } people found
}
people-type-name = Tap a person, or type a name and I will find them.
people-narrow = Only the first ones are shown. Please type more of the name.
people-more = { " " }+{ $count }
people-more-rights = … and { $count } more
button-end-right = ⛔ End: { $right }
button-end-all = ⛔ End all
button-lost-phone = 📵 Lost phone
people-end = Really end this? { $name } loses these rights, and every button that needs them stops working at once:
button-people-end = ⛔ Yes, end
people-move = A lost phone? { $name } loses these rights at once. You will get a link and a QR code for a single use: whoever accepts it on the new phone gets exactly these rights.
button-people-move = 📵 Yes, end and move
people-last-coordinator = ⚠️ The district { $orp } will be left without a coordinator: nobody will decide requests and changes there.
people-ended = ✅ Ended. { $name } no longer has:
button-person = 👤 { $name }
notice-joined = ✅ <b>Invitation accepted: { $name }</b>
notice-right-ended = <b>These rights of yours in Síťovka have ended:</b>
notice-right-ended-why = If this is a mistake, ask the coordinator of your district. /menu shows what is left.

### Forms

form-step = step { $step } of { $count }
form-summary = check
form-so-far = So far: <b>{ $answer }</b>
form-begun = You have begun: <b>{ $form }</b>. Go on with it, or start anew?
form-expects-text = I need a text here. Please write your answer in words.
form-expects-number = Write a number from { $least } to { $most }.
form-expects-yes-no = Please answer Yes or No.
form-expects-phone = Write one phone number, such as “+420 000 123 456”, or send a contact (📎 → Contact).
form-expects-day = Choose a day or write it, such as “12 March”, “tomorrow” or “next Tuesday”.
form-expects-hours = Choose a day, or write the whole week in Czech abbreviations, such as “Po–Pá 8–16, So 9–12” or “nonstop”.
form-expects-spans = Choose the hours or write them, such as “8–12, 13–17”.
form-expects-photo = Please send a photo (📎 → Photo).
form-expects-choice = Choose from the list, or write a part of the name.
form-expects-words = Choose from the list, or write it in your own words (at most 100 characters).
form-expects-many = { $least ->
    [0] Tick what applies and tap Done. You may also write a part of a name.
    [one] Tick at least { $least } option and tap Done. You may also write a part of a name.
   *[other] Tick at least { $least } options and tap Done. You may also write a part of a name.
}
form-expects-place = Write a municipality or ORP (“Cheb”), or send a location (📎 → Location).
form-expects-button = Everything is filled in. Please check the answers and use the buttons below them.
form-no-such-choice = “{ $words }” is not in the list. Please choose from it, or write another part of the name.
form-rest-of-text = This was the rest of the long text before, so I did not take it as an answer.
form-not-any-more = This answer is not in the list any more, please choose again.
form-own-words = Use “{ $words }”
form-all-options = ◀ Whole list
form-yes = Yes
form-no = No
form-today = Today
form-tomorrow = Tomorrow
form-day = { $weekday } { $day }. { $month }. { $year }
form-closed = closed
form-all-week = ◀ Whole week
form-nonstop = Non-stop
form-photo-sent = photo
form-nothing = not filled in
weekday-0 = Mon
weekday-1 = Tue
weekday-2 = Wed
weekday-3 = Thu
weekday-4 = Fri
weekday-5 = Sat
weekday-6 = Sun
button-form-keep = Keep
button-form-skip = Skip
button-form-cancel = ✖ Cancel
button-form-change = ✏️ { $label }: { $answer }
button-form-done = ✅ Done
button-form-done-count = ✅ Done ({ $count })
button-form-insist = Send anyway
button-form-go-on = Go on
button-form-anew = Discard and start anew
button-form-resume = ▶ Go on: { $form }

### My data

button-my-data = 📄 My data
button-erase-me = 🗑 Erase me
button-erase-now = 🗑 Yes, erase everything about me
button-erase-not = ◀ Do not erase
my-data = The file holds everything the bot keeps on you: settings, roles, reports, requests, messages and records. Save it; nobody else was given it.
erase-title = <b>Erase everything about you?</b>
erase-goes = Your name and account, settings, unfinished forms, searches, requests and messages are erased at once. All your roles end, and invitations you may no longer give stop being valid.
erase-stays = Capacity reports and records of changed rights stay, but without a name: “former user”. Cards of actors keep the contacts the actor has put there. This cannot be undone; whoever comes back starts from the beginning.
erase-last-coordinator = ⚠️ You are the only coordinator of { $orp }. Without you nobody there decides on requests. Please hand the network over to somebody else first.
erase-last-regional = ⚠️ You are the only regional coordinator for { $kraj }. Please hand the network over to somebody else first.
erased = Done, everything about you is erased. The history of this chat can be deleted in Telegram. Should you want to come back, write /start.
former-user = former user
