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
capacity-others-see = The report is old, so others see now: { $state }
reported = reported { $age }

## Numbers and units

count-maximum = capacity { $unit }

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
refused-number = I need a number from 1 to 999: how many are free, such as “3” or “3 of 10”. Your report is waiting; /cancel drops it.
refused-zero = No free place means FULL – please choose Full.
refused-more-than-all = There cannot be more free than in all. Please write the free ones first and then all of them, such as “3 of 10”.
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
import-refused-no-actors = The workbook holds no table of actors: a header with the actor's name and at least two other known columns (such as ORP, kind, phone) is looked for. Nothing was stored.
import-refused-platforms = This looks like the platforms template, not the actors one. Nothing was stored. Platforms are taken over by “python -m bot import platforms FILE”.
import-refused-needs = This looks like the needs and activities template, not the actors one. Nothing was stored. It is taken over by “python -m bot import needs FILE”.
import-refused-unknown-orp = I do not know the district “{ $name }”. Please write its full name.

import-rejected-no-name = the row has no name of an actor
import-rejected-no-orp = it is not clear to which district the actor belongs
import-rejected-orp = no such district is known
import-rejected-orp-of-row = no such district is known; the whole row was not stored
import-rejected-error = the cell holds an error of the spreadsheet instead of a value; the cell was not stored
import-rejected-long-cell = the text is longer than { $limit } characters; the cell was not stored
import-rejected-long-row = the row is longer than { $limit } characters; the whole row was not stored
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
import-warning-rest = this part of the cell was not stored
import-warning-audience = unknown visibility; the network will see the card

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
request-actor-actor = For which actor shall the person speak?
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
request-expired = 📭 Unanswered, no longer valid since { $time }.
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
notice-request-expired = 📭 <b>Nobody has answered your request for access for 90 days, so it is no longer valid.</b> We are sorry. You can ask again.
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
form-not-understood = ❗ I do not understand this answer.
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

### Fields of a card

card-name = What is the service called?
card-name-label = Name
card-ico = What is its company number (IČO)?
card-ico-label = Company number (IČO)
card-formal = Is it a formal (registered, established) service? No means informal help.
card-formal-label = Formal service
card-kind = What kind of service is it?
card-kind-label = Kind
card-founder = Who runs the service?
card-founder-label = Founder
card-resort = Which sector does it belong to?
card-resort-label = Sector
card-domain = In which area of children's needs do you help most?
card-domain-label = Main area of needs
card-further_domains = In which other areas do you help?
card-further_domains-label = Further areas of needs
card-focus = Do you work before trouble comes, or when it is there?
card-focus-label = Focus
card-in_crisis_network = Is the service in the crisis network?
card-in_crisis_network-label = In the crisis network
card-crisis_phone = Which number is for a crisis?
card-crisis_phone-label = Crisis phone
card-crisis_hours = When is the crisis number answered?
card-crisis_hours-label = Crisis hours
card-ages = For which ages is the service?
card-ages-label = Ages
card-situations = In which situations do you help?
card-situations-label = For whom
card-forms = How is the service given?
card-forms-label = How
card-online = Do you help on-line, too?
card-online-label = On-line
card-orps = Which districts (ORP) does the service work for? The first is where it sits.
card-orps-label = Districts (ORP)
card-places = In which municipalities is the service given?
card-places-label = Places
card-address = At which address do people find you?
card-address-label = Address
card-sheltered = Is the address to be secret? Then everybody sees the area only.
card-sheltered-label = Secret address
card-hours = When are you open?
card-hours-label = Opening hours
card-capacity_text = What is the usual capacity? Report free places under Capacity.
card-capacity_text-label = Capacity (of the table)
card-occupancy_text = How full is the service usually?
card-occupancy_text-label = Occupancy (of the table)
card-phones = Which numbers are people to call?
card-phones-label = Phone
card-emails = Which e-mails are people to write to?
card-emails-label = E-mail
card-web = What is the address of the web page?
card-web-label = Web
card-contacts = Whom are colleagues to turn to?
card-contacts-label = Contact persons
card-platforms = Which platforms do you attend?
card-platforms-label = Platforms
card-findings = What has been found out? Read by coordinators only.
card-findings-label = Findings of the network
card-wishes = What would you welcome from others in the network?
card-wishes-label = Would welcome
card-private_note = What is the private note? Read by coordinators only.
card-private_note-label = Private note
card-tags = Which tags is the card to have? Read by coordinators only.
card-tags-label = Tags
card-news = What is new with you?
card-news-label = News
card-audience = Who may find the card?
card-audience-label = Who finds the card
card-rhythm_hours = After how many hours does a capacity report cease to hold? Type the hours.
card-rhythm_hours-label = How long a capacity report holds
card-visibility-label = Visibility
card-state-label = State
card-verified-label = Verified
card-expects-ico = Type the eight digits of the IČO; its check digit must be right.
card-expects-web = Type one web address, such as “www.example.org”.
card-expects-emails = Type an e-mail such as “club@example.org”; several after commas. A tap on ✖ takes one out.
card-expects-phones = Type a phone number such as “+420 000 123 456”, or send a contact (📎 → Contact). A tap on ✖ takes one out.
card-expects-ages = Tick ages, or type a range in years such as “6–18”, “from 15” or “up to 3”.
card-expects-lines = Type the items, each on a line of its own or after a semicolon, at most { $limit } characters each.
card-expects-platforms = Type the name of a platform; several after semicolons. At most { $most }. A tap on ✖ takes one out.
card-expects-tags = Type a tag (“summer 2027”), or a key and a value (“language: Ukrainian”). At most { $most }. A tap on ✖ takes one out.
card-expects-orps = Type a district or a municipality (“Cheb”), or send a location. One district has to stay. A tap on ✖ takes one out.
card-expects-places = Type the name of a municipality (“Plesná”). A tap on ✖ takes one out.
card-expects-contacts = Type the name of a contact person, or tap “Add a person”. A tap on ✖ takes one out.
card-too-many = At most { $most } fit. Please take one out first.
card-add-contact = ➕ Add a person
card-contact-name = New person: what is the name?
card-contact-role = New person: what is the role?
card-contact-phone = New person: which phone?
card-contact-email = New person: which e-mail?
card-contact-skip = Without this
button-form-clear = 🗑 Clear
card-state-active = active
card-state-do-not-refer = do not refer now
card-state-temporarily-closed = temporarily closed
card-state-ended = ended
card-rhythm = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
}

### Nearest services

nearest-offer =
    📍 You are near <b>{ $place }</b> (district { $orp }). I do not keep your location.

    Which nearest services are you looking for?
nearest-now = 🆘 Who can help now: { $orp }
nearest-crisis = 🆘 Nearest of the crisis network
nearest-all = 📍 Nearest services: all
nearest-title = 📍 <b>Nearest services: { $what }</b>, from { $place }
nearest-what-all = all
nearest-what-crisis = crisis network
nearest-km = 📍 { $place } – { $km ->
    [0] here in this municipality
   *[other] { $km } km as the crow flies, to the municipality
}
nearest-km-district = 📍 district { $orp } – { $km } km as the crow flies, to the middle of the district
nearest-order = Ordered by distance as the crow flies, to the municipality; those equally far by state and age of the report. I look among those who work in this district and the neighbouring ones; farther only where nobody is here.
nearest-nobody = I have nobody like that in the network. Try another area, or a search in words.
help-nearest = 📍 Send your location (paper clip 📎) and I will show you the nearest services.

### Sharing a card and the poster

button-share = 📤 Share
button-poster = 🖨 Poster
button-open-card = Open the card in Síťovka
shared-foot = As of { $on }. The card in Síťovka shows current details and free places.
link-gone = I cannot show you this card now: it is either no longer in the network or not for your role. Try to find it by searching.
link-gone-visitor = I cannot show you this card now: it is either no longer in the network or for members only. Do you work in the network? Share your number, or ask for access.
posters = 🖨 <b>Poster for a waiting room</b>: an A5 page with a QR code that opens the services of a district. The poster of one actor is made by the button on its card.
posters-no-home = 🖨 <b>Poster for a waiting room</b>: choose your district in settings first. The poster of one actor is made by the button on its card.
button-poster-district = 🖨 Poster: { $orp }
poster-file = poster
poster-made = 🖨 The poster “{ $title }” is ready. Print it on A5, or enlarged on A4, and try the code with a phone before you put it up.
poster-card-sentence = Point your phone's camera here and see how they can help you.
poster-district-title = Help for children and families: { $orp }
poster-district-sentence = Point your phone's camera here and find help near you.
poster-help = Need help right now? Call
command-poster = poster with a QR code
help-poster = 🖨 { $command }: a poster with a QR code for a waiting room. Pass a card on with the button Share.

### The coordinator and messages through the bot

button-coordinator = 🧭 Network coordinator
button-call-coordinator = 📞 { $name }
button-message = ✉️ Write a message
button-messages = { $count ->
    [0] ✉️ Messages
   *[other] ✉️ Messages ({ $count } new)
}
button-conversations = ✉️ Messages
button-answer = 💬 Answer
button-write-on = 💬 Write more
button-older = ◀ Older
button-newer = Newer ▶
button-contact = 🪪 Name and contact for the network
button-contact-set = ✏️ Fill in
button-contact-drop = 🗑 Do not show
coordinator-title = 🧭 <b>Network coordinator – district of { $orp }</b>
coordinator-regional-coordinator = The district of { $orp } has no coordinator yet; the regional coordinator will answer.
coordinator-operator = The district of { $orp } has no coordinator yet, and there is no regional one either. The operator of the bot will answer.
coordinator-nobody = The district of { $orp } has no coordinator yet, and nobody else answers messages here. The crisis lines help at any time.
coordinator-office-coordinator = network coordinator, district of { $orp }
coordinator-office-regional-coordinator = regional coordinator
coordinator-is-you = You are one of those who answer here.
coordinator-how = Write through the bot: the message goes to everybody who answers here. They see your first name only, not your number. Please write nothing about a particular child.
contact-title = 🪪 <b>Name and contact for the network</b>
contact-none = For now only “network coordinator” and a message through the bot are shown.
contact-meaning = Everybody can see what you fill in here, visitors too. Phone and e-mail are optional.
contact-send = Show it
contact-name = Which name should be shown?
contact-name-label = Name
contact-phone = On which number can the network reach you?
contact-phone-label = Phone
contact-email = At which e-mail address?
contact-email-label = E-mail
contact-expects-email = Please type one e-mail address, such as “net@example.org”.
message-title = Message
message-send = ✉️ Send
message-words = Write the message, 600 characters at most. Please leave out anything about a particular child or family.
message-words-label = Message
message-to-coordinator = To: <b>network coordinator, district of { $orp }</b>
message-to-actor = To: <b>{ $actor }</b>
message-sent = ✅ The message is sent. The answer will come here.
message-you = You
conversation-with-coordinator = Network coordinator, district of { $orp }
conversation-with-regional-coordinator = Regional coordinator, for the district of { $orp }
conversation-with-operator = Operator of the bot, for the district of { $orp }
conversation-with-nobody = District of { $orp } (nobody answers here at present)
conversation-with-actor = Keeper of the card: { $actor }
conversation-for-orp = { $name } writes to the network coordinator, district of { $orp }
conversation-for-actor = { $name } writes to the keeper of the card: { $actor }
conversation-for-actor-instead = { $name } writes to the keeper of the card: { $actor } (nobody of the actor is here yet, the coordinator answers)
conversation-line-coordinator = Coordinator, { $orp }
conversation-unanswered = ⏳ Not answered yet.
conversation-answered = ✅ Answered by { $name }, { $age }.
conversation-closed = 🔒 The conversation is closed: no message for 30 days.
conversations-title = ✉️ <b>Messages</b>
conversations-none = You have no messages here.
notice-message-came = ✉️ A message has come for you.
notice-message-answered = ✉️ The message has been answered.
refused-too-many-written = At most { $limit } messages can be sent a day. Please try again tomorrow, or call.
refused-conversation-closed = The conversation is closed. Please write a new message.
refused-conversation-full = A conversation holds { $limit } messages. Please start a new one, or call.
refused-nobody-answers = There is nobody here to answer at present. Please call the service itself or a crisis line.

### My card and corrections

button-my-card = 🗂 My card
button-edit-card = ✏️ Edit the card
button-card-holds = ✅ The card holds unchanged
button-suggest-correction = 🛠 Suggest a correction
button-write-to-keeper = ✉️ Write to the keeper
button-take-out = ✖ Do not change
button-edit-another = ➕ Change another field
button-send-changes = 📨 Send for approval
button-publish-changes = ✅ Publish the changes
button-show-difference = 📋 Check and send ({ $count })
help-card = 🗂 <b>My card</b> – { $command }: change the card of any actor you speak for, or confirm that it holds; the coordinator approves the changes.
command-card = my card
my-cards = Which card do you want to open?
my-cards-none = You do not speak for any actor yet. Ask the network coordinator of your district for an invitation. Any other card is found by search.
my-card-settled = 🗂 Your card as it is published. Nothing waits for the coordinator.
my-card-waiting = 🗂 Your card as it is published. ⏳ Waiting for the coordinator:
my-card-waiting-field = • { $field }: { $old } → <b>{ $new }</b> ({ $on })
my-card-waiting-confirmation = • the word that the card holds unchanged ({ $on })
my-card-more = … and more: { $count }
card-group-contact = 📞 Contact
card-group-whom = 👪 For whom
card-group-where = 📍 Where and when
card-group-crisis = 🆘 Crisis network
card-group-about = ℹ️ About the service
card-group-news = 📰 News and capacity
card-group-coordinator = 🔒 For coordinators only
edit-groups = ✏️ <b>{ $actor }</b> – what do you want to change? You may change several fields and send them at once; what you have begun is kept.
edit-fields = ✏️ <b>{ $actor }</b> · { $group }
edit-difference = <b>What will change on the card</b>
edit-change =
    <b>{ $field }</b>
    now: { $old }
    new: <b>{ $new }</b>
edit-nothing = Nothing changes yet. Choose a field to change.
edit-overtaken = ⚠️ Meanwhile somebody has changed: { $fields }. The new value stands under “now”; please check whether you still want your change.
edit-unsheltered = ⚠️ The address ceases to be secret: others will then see the address, places, web, e-mails and contact persons.
edit-sent = 📨 Sent for approval. The network coordinator decides about each field; until then the present card is shown. I will let you know.
edit-published = ✅ The changes are published. The card is edited by that, not verified.
card-holds-sent = ✅ Thank you. The network coordinator learns that the card holds unchanged and will verify it.
card-edit-title = Editing a card
card-edit-send = 📨 Send
correction-title = Correction of a card
correction-words = What is wrong on the card, and what is right? Type it in your own words (at most 500 characters). Please nothing about a particular child or family.
correction-words-label = Correction
correction-send = 📨 Send the correction
correction-sent = 🛠 Thank you, the network coordinator gets the correction. I will let you know what came of it.

### Proposals, verifying and the history of a card

button-proposals = 📝 Proposals waiting ({ $count })
proposals-title = <b>Proposals waiting</b> ({ $count }), the oldest first
proposals-none = No proposal is waiting.
proposal-kind-change = change
proposal-kind-confirmation = holds unchanged
proposal-kind-correction = correction
proposal-kind-register = register
proposal-title-change = <b>Proposed change of a card: { $actor }</b>
proposal-title-confirmation = <b>Word that the card holds unchanged: { $actor }</b>
proposal-title-correction = <b>Proposed correction of a card: { $actor }</b>
proposal-title-register = <b>A register says otherwise than the card: { $actor }</b>
proposal-by = Proposed by { $name } · { $age }
proposal-by-register = From a public register · { $age }
proposal-edited-since = ⚠️ The card has changed after it was confirmed ({ $on }). Please read it before you verify it.
proposal-old = So far: { $value }
proposal-new = New: <b>{ $value }</b>
proposal-overtaken = ⚠️ Somebody else has changed it on the card meanwhile: { $name }. Accepting overwrites what stands there now.
proposal-author-saw = The author saw: { $value }
proposal-now = On the card now: { $value }
proposal-published = Published: <b>{ $value }</b>
proposal-field-accepted = ✅ Accepted: { $name }, { $time }
proposal-field-edited = ✏️ Accepted with an edit: { $name }, { $time }
proposal-field-refused = ⛔ Refused: { $name }, { $time }
proposal-field-replaced = ↪️ Replaced by a newer proposal, { $time }
proposal-field-withdrawn = ↩️ Taken back by the author, { $time }
proposal-confirmation-accepted = ✅ Card verified: { $name }, { $time }
proposal-confirmation-refused = ⛔ Not verified: { $name }, { $time }
proposal-correction-accepted = ✅ Correction accepted: { $name }, { $time }
proposal-correction-thanked = 🙏 Thanked: { $name }, { $time }
proposal-correction-refused = ⛔ Refused: { $name }, { $time }
proposal-withdrawn = ↩️ The author has taken it back, { $time }.
proposal-not-verified = Accepting a change does not verify the card. If all of it holds, tap “Verify the whole card”.
proposal-decided-before = <b>It was decided already, nothing has changed.</b>
proposal-not-accepted = <b>Nothing yet: the value on the card has changed meanwhile.</b> Please look at all of them and decide again.
proposal-some-left = <b>Done.</b> The fields that somebody else has changed meanwhile wait for your decision one by one.
proposal-why = <b>Why do you refuse?</b> The author will read the reason; choose one, or type your own. ({ $actor })
proposal-type-reason = Write why you refuse (at most { $limit } characters). The author will read it.
proposal-reason-not-true = As far as we know it is not so
proposal-reason-unclear = We do not understand, please be more precise
proposal-reason-elsewhere = It does not belong on the card
proposal-reason-actor-ended = The actor has left the network
proposal-nobody-decides = <b>A proposed change waits on the card “{ $actor }”.</b> Neither ORP { $orp } nor its region has a coordinator to decide. Please invite one.
proposal-edit-title = Accept with an edit
proposal-edit-send = ✅ Publish
proposal-overwrite-title = The value has changed meanwhile
proposal-overwrite-send = ✅ Save mine all the same
button-proposal-accept-over = ✅ Accept and overwrite the present value
button-proposal-accept-field = ✅ Accept: { $field }
button-proposal-refuse = ⛔ Refuse
button-proposal-edit = ✏️ Accept with an edit
button-proposal-accept-all = ✅ Accept all ({ $count })
button-proposal-field = Decide: { $field }
button-proposal-thank = 🙏 Just thank
button-proposal-card = 📇 Open the card
button-proposal-withdraw = ↩️ Take it back
button-confirmation-accept = ✅ Verify the whole card
button-correction-accept = ✏️ Accept and edit the card
button-verify-card = ✔️ Verify the whole card
own-proposal-title-change = <b>Your proposed change: { $actor }</b>
own-proposal-title-confirmation = <b>Your “holds unchanged”: { $actor }</b>
own-proposal-title-correction = <b>Your proposed correction: { $actor }</b>
own-proposal-waits = ⏳ It waits for the coordinator of the network; until then the published card holds.
own-proposal-withdrawn = ↩️ The proposal no longer holds.
own-proposal-taken-back = <b>Done, the proposal is taken back: { $actor }</b>
own-proposal-decided-before = <b>This proposal does not wait any more, nothing has changed: { $actor }</b>
own-field-open = ⏳ Waits for a decision
own-field-accepted = ✅ Accepted, it is on the card
own-field-edited = ✏️ Accepted as the coordinator has edited it
own-field-refused = ⛔ Refused, the card stays as it was
own-field-replaced = ↪️ Replaced by a newer proposal of yours
own-field-withdrawn = ↩️ Taken back
own-confirmation-accepted = ✅ The coordinator has verified the card. Thank you.
own-confirmation-refused = ⛔ The coordinator has not verified the card yet.
own-correction-accepted = ✅ The coordinator has accepted the correction and will edit the card. Thank you.
own-correction-thanked = 🙏 The coordinator has read it and thanks you.
own-correction-refused = ⛔ The coordinator has not accepted the correction.
notice-proposal-decided = <b>The coordinator has decided about your proposal: { $actor }</b>
notice-proposal-actor-ended =
    📭 <b>Nobody will decide about your proposal any more: { $actor }</b>
    The actor has left the network meanwhile. Thank you for writing.
card-is-verified = ✅ The card “{ $actor }” is verified: { $who }, { $on }.
button-card-changes = 🕘 History of changes
changes-title = <b>History of changes: { $actor }</b>
changes-none = No changes yet.
change-by-proposal = <b>{ $field }</b> · accepted proposal · { $name }, { $time }
change-by-coordinator = <b>{ $field }</b> · coordinator · { $name }, { $time }
change-by-import = <b>{ $field }</b> · from the table · { $time }
change-by-undo = <b>{ $field }</b> · undone change · { $name }, { $time }
change-by-merge = <b>{ $field }</b> · merged cards · { $name }, { $time }
change-by-register = <b>{ $field }</b> · from a register · { $name }, { $time }
change-values = { $old } → <b>{ $new }</b>
change-undone = ↩️ Undone { $time }
change-title = <b>A change of the card: { $actor }</b>
change-now = On the card now: { $value }
change-back-to = After undoing: <b>{ $value }</b>
change-changed-again = ⚠️ It has changed again since then. Undoing overwrites the newer change, too.
change-is-undone = ✅ <b>Undone.</b>
change-not-undone = <b>Nothing yet: the value on the card has changed meanwhile.</b>
button-change-open = ↩️ { $field } ({ $on })
button-change-undo = ↩️ Undo the change
button-change-undo-anyway = ↩️ Undo it all the same
refused-field-value = The card cannot hold such a value. Please check it.
refused-nothing-changed = Nothing changes, there is nothing to send.
refused-changed-meanwhile = Somebody else has changed the card meanwhile. Please open it again and see what it says now.
refused-undone-already = This change was undone already, or cannot be undone.
refused-too-many-corrections = You have proposed { $limit } corrections within a day. Please send more tomorrow, or tell the coordinator of the network.
proposal-more-fields = { $count ->
    [one] And { $count } more field: open it by its button.
   *[other] And { $count } more fields: open them by their buttons.
}

### Keeping a card, notes, merging

button-keep = 🛠 Keep this card
button-keep-add = ➕ Add an actor
button-keep-tags = 🏷 Tags
button-keep-findings = 🔍 Findings
button-keep-wishes = 💬 What we would welcome
button-back-to-keeping = ◀ Back to keeping
button-state-active = ↩️ Reopen
button-state-do-not-refer = ⚠️ Do not refer
button-state-temporarily-closed = ⏸ Close temporarily
button-state-ended = ⛔ End
button-merge = 🔀 Merge with another card
button-notes = 📝 Notes ({ $count })
card-state-until = { $state } until { $on }
card-merged-label = Merged card
record-until = Closed until { $on } inclusive.
card-merged = 🔀 The card “{ $merged }” was merged into this one.
keep-title = 🛠 <b>Keeping the card: { $actor }</b>
keep-state-active = ✅ Active
keep-state-do-not-refer = ⚠️ Do not refer
keep-state-temporarily-closed = ⏸ Temporarily closed
keep-state-ended = ⛔ Ended
keep-state-saved = ✅ The state of the card has changed. Its representatives will be told.
keep-members = { $count ->
    [0] Nobody speaks for it in Síťovka yet.
    [one] { $count } person speaks for it in Síťovka.
   *[other] { $count } people speak for it in Síťovka.
}
keep-end-warning = { $count ->
    [0] ⚠️ The card will leave search and lists, its posts the board. You can reopen it.
    [one] ⚠️ The card will leave search and lists, its posts the board, and { $count } representative will lose their right. You can reopen the card, and then invite them again.
   *[other] ⚠️ The card will leave search and lists, its posts the board, and { $count } representatives will lose their rights. You can reopen the card, and then invite them again.
}
keep-state-title = State of the card
keep-state-send = ✅ Save the state
keep-state-to = How should the state of the card change?
keep-state-to-label = Change
keep-state-until = Until which day, inclusive, will it be closed? The next day the card opens by itself. Skip this if you do not know.
keep-state-until-label = Closed until
keep-state-reason = What is the reason? Everybody who opens the card will see it, and so will its representatives.
keep-state-reason-label = Reason
keep-add-title = New actor
keep-add-send = ✅ Add the actor
keep-add-seat = In which district (ORP) does it sit?
keep-add-seat-label = District (ORP)
keep-add-twin = Is it one of these cards?
keep-add-twin-label = Similar cards
keep-add-it-is = Yes: { $name }
keep-add-it-is-new = No, add a new card
keep-twins = { $count ->
    [one] ⚠️ The network already has a very similar card:
   *[other] ⚠️ The network already has very similar cards:
}
keep-twin = • <b>{ $actor }</b> ({ $state })
keep-added = ✅ Added. You can fill in more by editing the card.
notice-actor-state = <b>The state of a card has changed: { $actor }</b>
notice-actor-ended = Your right to speak for it ended with it. If this is a mistake, please contact the network coordinator of your district.
notice-actor-merged = 🔀 The card <b>{ $merged }</b> was merged into <b>{ $actor }</b>. You now speak for this actor; the capacity reports have been kept.
refused-state-meanwhile = Somebody else has changed the state of the card meanwhile. Please open the card again.
refused-closed-until = That last closed day is over. Please choose another one.

notes-title = 📝 <b>Notes: { $actor }</b>
notes-none = There is no note yet.
note-line = 📝 { $text } <i>({ $name }, { $on })</i>
note-line-private = 🔒 { $text } <i>({ $name }, { $on }; coordinators of the district only)</i>
note-shared = 📝 Members of the network, on the card
note-private = 🔒 Coordinators of this district only
note-delete = Delete this note?
note-deleted = The note is deleted
button-note-add = ➕ Add a note
button-note-delete = 🗑 Delete: { $text }
button-note-delete-sure = 🗑 Yes, delete the note
keep-note-title = Note
keep-note-send = ✅ Save the note
keep-note-who = Who should read the note?
keep-note-who-label = Read by
keep-note-text = Write the note. Nothing about a particular child or family, please.
keep-note-text-label = Note

merge-title = 🔀 <b>Merge cards</b>
merge-twins = You can probably merge <b>{ $actor }</b> with one of these:
merge-no-twins = No card of your districts looks much like <b>{ $actor }</b>.
merge-found = Which card should <b>{ $actor }</b> be merged with?
merge-found-none = No card of your districts has these words in its name. You are merging: <b>{ $actor }</b>.
merge-type-name = To find another card, type a part of its name.
merge-pair =
    Stays: <b>{ $kept }</b>
    Ends and leads to it: <b>{ $other }</b>
merge-same = Both cards have the same values in everything there is to choose.
merge-always = Tags, phones, platforms, notes, capacity reports, proposed changes and representatives of both cards are always kept. A value will be seen only by those who could see it on the card it comes from. Tap a field to choose which value holds.
merge-side-kept = from the first card
merge-side-other = from the second card
merge-side-both = from both cards
merge-field = <b>{ $field }</b>: which value should hold?
merge-preview = 👁 <b>This is how the card will look. “{ $other }” will be merged into it; this cannot be undone.</b>
merge-done = ✅ Merged. Whoever opens “{ $other }” will see this card.
button-merge-preview = 👁 Show the result
button-merge-swap = ⇄ Keep the second card
button-merge-sure = 🔀 Yes, merge
refused-merge-changed = One of the cards has changed meanwhile. Please go back and look at them again.

### The coordinator's view

command-network = my network: filters and lists
help-network = 📇 <b>My network</b> – { $command }: the actors of your districts by anything, who does not report capacity, whose card is unverified, tags and ready-made lists.
button-network = 📇 My network
button-network-back = ◀ My network
network-title = <b>My network</b>
network-orp = { $orp }: { $count ->
    [one] { $count } actor
   *[other] { $count } actors
}
network-ready = Whom to get in touch with:
button-ready-silent = 🔕 Capacity not reported in time ({ $count })
button-ready-unverified = ✔️ Card unverified for a year ({ $count })
button-ready-platformless = 🪑 On no platform ({ $count })
button-ready-memberless = 👤 Without a representative in the bot ({ $count })
button-filter = 🔎 Filter actors
button-saved-filters = 🔖 Saved filters ({ $count })
button-saved-filters-back = ◀ Saved filters
network-unfiltered = <b>All actors of my network</b>
network-filtered = <b>Actors by the filter</b>
network-count = { $count ->
    [one] { $count } actor
   *[other] { $count } actors
}
network-order = In the order of their names.
network-nobody = Nobody like that is in the network. Take some condition off.
network-type-words = Type words and the list narrows by them. I look through the whole card and the notes.
network-choose-attribute = What to filter by? All the conditions must hold; of several values of one field, any will do.
network-choose-value = <b>{ $attribute }</b>: choose a value, or type a part of it.
network-type-to-filter = <b>{ $attribute }</b>: type words that shall stand on the card or in the notes.
network-no-values = The cards say nothing like that.
network-none = not stated
network-no-platform = none
network-everybody = all
network-by-orp = District (ORP)
network-by-kind = Kind
network-by-domain = Domain of needs
network-by-focus = Focus
network-by-situation = Target group
network-by-age = Age
network-by-form = Form
network-by-online = On-line
network-by-crisis = Crisis network
network-by-capacity = Capacity
network-by-reported = Reported in time
network-by-verified = Verified in the last year
network-by-state = State of the card
network-by-member = Representative in the bot
network-by-platform = Platform
network-by-formal = Formal actor
network-by-founder = Founder
network-by-resort = Sector
network-by-tag = Tag
network-by-words = Words
network-state-active = active
network-state-do-not-refer = do not refer
network-state-temporarily-closed = temporarily closed
network-state-ended = ended
button-add-condition = ➕ Add a condition
button-save-filter = 🔖 Save the filter
button-mark-all = 🏷 Mark all ({ $count })
refused-filter-full = The filter already has { $limit } conditions, no more can be added.
refused-words-length = The text has { $length } characters, there is room for { $limit }. Please shorten it.
refused-number-changed = Whom the filter finds has changed meanwhile. Nobody was marked, please look at the list again.

### Saved filters

saved-filters-title = <b>Saved filters</b>

    📣 published as a ready-made list, 🔖 for you alone
saved-filters-none = No filter is saved yet. Filter the actors and save the result under a name.
saved-filter-orps = Districts (ORP): { $orps }
saved-filter-published = 📣 Published: members and crisis workers find it as a ready-made list.
saved-filter-private = 🔖 You alone see this filter.
filter-save-title = Save the filter
filter-save-name = What shall the filter be called? You can also publish it under this name, such as “Addiction care for young people around Cheb”.
filter-save-name-label = Name
filter-save-send = 🔖 Save
filter-rename-title = Rename the filter
filter-rename-name = What shall the filter be called?
filter-rename-name-label = Name
filter-rename-send = ✏️ Rename
filter-saved = The filter is saved.
filter-renamed = The filter is renamed.
filter-published = Published. Members and crisis workers find the list when they search and behind the button “Ready-made lists”.
filter-withdrawn = The list is no longer published.
filter-deleted = The filter is deleted.
button-use-filter = 👁 Show the actors
button-publish-filter = 📣 Publish
button-publish-filter-sure = 📣 Yes, publish
button-withdraw-filter = ↩️ Stop publishing
button-rename-filter = ✏️ Rename
button-delete-filter = 🗑 Delete
button-delete-filter-sure = 🗑 Yes, delete
delete-filter = Delete the filter <b>{ $name }</b>?
delete-filter-published = Delete the filter <b>{ $name }</b>? The ready-made list that the network has from it goes, too.
publish-count = { $count ->
    [one] { $count } actor is on the list now.
   *[other] { $count } actors are on the list now.
}
publish-open = Members and crisis workers will find the list under this name. Everybody sees only what they may read on the cards; nobody sees the conditions of the filter.
publish-private = ⚠️ The filter rests on what only coordinators see (tags, notes, representatives in the bot, answers when asked). Members and crisis workers will see <b>which actors</b> are on the list, but never the tag, the note or the condition. Consider whether the name itself gives it away.

### Tags

tags-title = <b>{ $actor }</b>: tags and target groups. Tap one to take it off the card.
tags-none = <b>{ $actor }</b>: no tags and target groups yet.
button-add-mark = 🏷 Add
mark-tag = Add a tag
mark-tag-off = Take a tag off
mark-situation = Add a target group or life situation
mark-situation-off = Take a target group or life situation off
mark-without-key = (without a key)
mark-one-title = Tag or target group
mark-one-above = <b>{ $actor }</b>
mark-one-what = What do you want to add?
mark-one-what-label = What
mark-one-key = The key of the tag (such as “place”)?
mark-one-key-label = Key
mark-one-value = Which value?
mark-one-value-label = Value
mark-one-send = 🏷 Add
mark-many-title = Mark all
mark-many-above = { $count ->
    [one] The filter has found { $count } actor.
   *[other] The filter has found { $count } actors.
}
mark-many-what = What to do with them?
mark-many-what-label = What
mark-many-key = The key of the tag (such as “place”)?
mark-many-key-label = Key
mark-many-value = Which value?
mark-many-value-label = Value
mark-many-send = ▶ Go on
mark-all-on = { $count ->
    [0] The filter finds nobody now, there is nobody to add “{ $mark }” to. ({ $filter })
    [one] Add <b>{ $mark }</b> to { $count } actor? ({ $filter })
   *[other] Add <b>{ $mark }</b> to { $count } actors? ({ $filter })
}
mark-all-off = { $count ->
    [0] The filter finds nobody now, there is nobody to take “{ $mark }” off. ({ $filter })
    [one] Take <b>{ $mark }</b> off { $count } actor? ({ $filter })
   *[other] Take <b>{ $mark }</b> off { $count } actors? ({ $filter })
}
button-mark-all-sure = ✅ Yes, all ({ $count })
marked-one = Added to the card.
marked-all = { $count ->
    [0] Done. No card had to change.
    [one] Done, { $count } card has changed.
   *[other] Done, { $count } cards have changed.
}
mark-dropped = Taken off: { $mark }

### Ready-made lists

button-lists = 📋 Ready-made lists
lists-title = <b>Ready-made lists</b> – ORP { $orp }
lists-none = No ready-made list has been published in ORP { $orp } yet.
lists-no-home = Ready-made lists belong to a district (ORP). Please choose yours in the settings.

### Help nets and “I worry about a child”

button-nets = 🕸 Help nets
button-worry = 🧒 I worry about a child
command-nets = help nets: who helps with what
command-worry = I worry about a child: what now
help-nets = 🕸 <b>Help nets</b> – { $command }: what to do about a problem and who helps near you.
help-worry = 🧒 <b>I worry about a child</b> – { $command }: what to do and whom to call.
button-net-of = 🕸 Help net: { $name }
nets-title =
    <b>Help nets</b>

    What is going on with the child or in the family? Write it in your own words in Czech (“nechodí do školy”, “táta pije”), or choose an area. Write nothing about a concrete child.
net-domain-title = <b>Help nets · { $domain }</b>
net-which = Which of these do you mean?
net-stages-title = <b>Help net: { $name }</b>
net-stage-1 = Beginning stage
net-stage-2 = Developed stage
net-stage-3 = Acute stage
net-choose-stage = Which of these do you see? Choose, and I will show who helps.
net-title = <b>{ $name }</b> · { $stage } · ORP { $orp }
net-part-signs = What it looks like
net-part-first-step = First step
net-first-step-default = Turn first to: { $kind }.
net-danger = 🆘 If life or health is in danger, call 112, 155 or 158 at once.
net-who-helps = Who helps
net-hole = ⚠️ There is nobody of this kind in ORP { $orp }; the nearest: { $nearest } ({ $km } km)
net-hole-everywhere = ⚠️ There is nobody of this kind in ORP { $orp }, and the network knows of nobody elsewhere.
net-members-only = Only members of the network see contacts here.
net-public-only = You see public cards only; members of the network may see more.
net-order = In the order of kinds of help, then of state and age of the report.
net-page = Page { $page } of { $pages }
button-net-all = All: { $kind } ({ $count })
guides-title =
    <b>I worry about a child</b>

    If the child is in immediate danger, call <b>112</b> or <b>158</b> at once.

    Who are you? I will show what to do now, what to write to OSPOD, what you may share and whom to call.
guide-title = <b>I worry about a child</b> · { $who } · ORP { $orp }
guide-part-now = What to do now
guide-part-report = What a good report to OSPOD contains
guide-part-share = What you may share
guide-part-call = Whom to call – added by the local network
guide-call-now = Whom to call now ({ $time })
guide-danger = 🆘 Child in danger: 112 or 158 at once.
guide-police = 👮 If OSPOD does not answer now and it cannot wait: police 158.
guide-no-office = I cannot show you the OSPOD of ORP { $orp } here yet. The town hall of { $orp } puts you through.
guide-office = { $phone } – { $when }
guide-standby = On standby: { $phone } – { $when }
guide-open-now = open now
guide-hours-unknown = opening hours not known
guide-hours-unsure = opening hours: { $hours }; check by phone
guide-opens-at = closed now, opens { $time }
guide-closed-now = closed now
guide-office-hidden = 👁 Visitors do not see this connection: only the network finds the card. Change it on the card, under “Who finds the card”.
guide-sources = Legal basis (to be confirmed by OSPOD): { $laws }
guide-sources-reviewed = Legal basis: { $laws }
button-offices = All offices of OSPOD ({ $count })
profession-teacher = Teacher
profession-doctor = Doctor, health worker
profession-social-worker = Social worker
profession-leisure-worker = Leader of a club or group
profession-neighbour = Neighbour
profession-parent = Parent
text-reviewed = ✅ Reviewed by: { $who }, { $on }
text-local = ✏️ Changed by the local network on { $on }, not reviewed yet.
text-default-net = Default text, not reviewed by the local network yet
text-default-guide = Default text – to be confirmed by OSPOD
text-own = own text
text-nothing = (nothing)
text-edit-title = <b>Texts for ORP { $orp }</b>: { $name }
text-kinds-title = <b>Kinds in the net for ORP { $orp }</b>: { $name }. A tap takes a kind out.
text-reset-title = Go back to the default text “{ $name }” for ORP { $orp }? Your own texts and the mark of the review are deleted.
button-edit-net = ✏️ Change the texts and the net
button-edit-guide = ✏️ Change the texts
button-edit-part = ✏️ Edit: { $part }
button-edit-kinds = 🕸 Kinds in the net ({ $count })
button-review-text = ✅ Mark as reviewed
button-reset-text = ↩ Back to the default
button-reset-text-sure = ↩ Yes, back to the default
button-show-text = 👁 As people see it
button-drop-kind = ✖ { $kind }
button-add-kind = ➕ Add a kind
refused-last-kind = At least one kind has to stay in the net. Add another one first.
text-words-title = Text of the local network
text-words-send = Save the text
text-words-words = Write the new wording. Short and plain; nothing about a concrete child.
text-words-words-label = Text
text-kind-title = Add a kind to the net
text-kind-send = Add
text-kind-kind = Which kind of help belongs to the net?
text-kind-kind-label = Kind
text-review-title = Review of the text
text-review-send = Mark as reviewed
text-review-reviewer = Who has reviewed the text? Write the name and the office, for example “Jana Nováková, OSPOD Cheb”. All readers see it.
text-review-reviewer-label = Reviewed by

### The register of social services
rpss-refused = These are not the open data of the register of social services. Nothing was stored.
rpss-capacity = registered capacity { $parts }
rpss-unit-luzka = { $count ->
    [one] { $count } bed
   *[other] { $count } beds
}
rpss-unit-klient = { $count ->
    [one] { $count } client
   *[other] { $count } clients
}
rpss-unit-kontakt = { $count ->
    [one] { $count } contact
   *[other] { $count } contacts
}
rpss-unit-interv = { $count ->
    [one] { $count } intervention
   *[other] { $count } interventions
}
rpss-unit-hovor = { $count ->
    [one] { $count } call
   *[other] { $count } calls
}

### New organisations from a register
button-register-new = 🆕 New from the register ({ $count })
register-title = <b>New from the register</b> ({ $count }), the oldest first
register-none = Nothing new from the register is waiting.
register-proposed = 🆕 <b>{ $actor }</b>
register-source = Source: { $source }, proposed { $on }
register-source-rpss = Czech register of social services
register-hint = Once accepted, the card is read by members of the network only. You set who may find it by editing the card.
register-taken = ✅ Accepted, the actor is in the network: <b>{ $actor }</b>
register-sure = <b>Really refuse { $actor }?</b> It will not be proposed from the register again.
register-turned-away = ⛔ Refused, it will not be proposed from the register again: <b>{ $actor }</b>
button-register-take = ✅ Accept
button-register-take-edit = ✏️ Accept and edit
button-register-turn-away = ⛔ Refuse
button-register-sure = ⛔ Refuse for good
button-register-back = ◀ New from the register
refused-register-gone = Somebody else has already decided about this proposal from the register, or it is not meant for you.
refused-register-changed = Nothing was saved: the proposal has changed meanwhile, or the network has got a similar actor. Please open it again.
button-register-seek = 🔗 We have it – it is …
register-seek = <b>Which of your actors is { $actor }?</b>
register-seek-likely = These look like it:
register-seek-unlike = No actor of your districts looks much like it.
register-seek-found = These have it in their names:
register-seek-none = No actor of your districts has these words in its name.
register-seek-type = To find another one, type a part of its name.
register-link = <b>Is it the same actor?</b>
register-link-register = In the register: { $line }
register-link-ours = Yours: { $line }
register-link-hint = The card does not change. Where the register differs, its next import proposes it.
button-register-link = ✅ Yes, it is the same
register-linked = 🔗 Linked: <b>{ $proposed }</b> of the register is your actor <b>{ $actor }</b>.
register-news = 🆕 <b>From the register of social services</b> there wait for you:
register-news-actors = • { $count ->
    [one] { $count } new actor
   *[other] { $count } new actors
}
register-news-facts = • { $count ->
    [one] { $count } different fact on a card
   *[other] { $count } different facts on cards
}
register-news-hint = Nothing changes without you.
button-register-facts = 📝 Different facts of the register ({ $count })

### What came in the quiet hours

bundle-title = 🌙 <b>What came in the quiet hours</b> ({ $count })
bundle-kind = { $kind } ({ $count })
bundle-more = … and { $count } more
button-bundle = ◀ What came in the quiet hours
refused-notice-over = This does not hold any more, or it has been settled.
notice-kind-request-asked = New requests for access
notice-kind-request-reminder = Requests that wait
notice-kind-request-escalated = Requests that wait long
notice-kind-request-approved = Approved requests
notice-kind-request-refused = Refused requests
notice-kind-request-question = Questions about your request
notice-kind-request-expired = Requests that expired
notice-kind-request-answer = Answers of applicants
notice-kind-joined-by-phone = Who came in by a phone number
notice-kind-joined-by-invitation = Who took up an invitation
notice-kind-right-ended = Rights that have ended
notice-kind-proposal-made = Proposed changes of cards
notice-kind-proposal-decided = Decisions about your proposals
notice-kind-register-news = News from the register
notice-kind-actor-state = Changes in the state of cards
notice-kind-actor-merged = Merged cards
notice-kind-fault = Faults of the bot
notice-kind-message-came = New messages
notice-kind-message-answered = Answered messages
notice-kind-post-waiting = Posts to approve
notice-kind-post-decided = Decisions about your posts
notice-kind-post-hidden = Hidden posts
notice-kind-post-reported = Reported posts
notice-kind-post-new = New posts
notice-kind-event-changed = Changed events
notice-kind-event-cancelled = Cancelled events
notice-kind-event-reminder = Reminders of events
notice-kind-event-place = Places at events
notice-kind-event-attendance = Attendance at your events
notice-kind-digest = Digests
notice-kind-place-opened = Places that opened
notice-kind-group-lost = Groups no longer linked
notice-kind-nudge = Questions about capacity
notice-kind-inquiry-asked = Who looks for a place
notice-kind-inquiry-changed = Answers to a call for a place
notice-kind-inquiry-escalated = Calls for a place without an answer
notice-kind-inquiry-over = Closed calls for a place

### Fresh numbers: the question whether capacity still holds
nudge-title = { $count ->
    [one] 🔔 <b>Does this capacity still hold?</b>
   *[other] 🔔 <b>Do these capacities still hold?</b>
}
button-nudge-change = ✏️ Change
button-nudge-change-of = ✏️ Change: { $actor }
button-nudge-all = ✅ No change anywhere
button-nudge-later = ⏰ Later
button-nudge-hour = 🕘 When to ask
nudge-confirmed = ✅ Confirmed, no change: { $actor }
nudge-answered = 🙏 Thank you, this has been answered already. What holds now:
nudge-later = ⏰ All right, I will ask again on { $at }.
nudge-hour-every-day = I ask every day, not before { $hour }, whether the capacity still holds.
nudge-hour-workdays = I ask on working days, not before { $hour }, whether the capacity still holds.
nudge-hour-choose = I ask only when a report has grown old, once a day at most and never in quiet hours. Tap another hour to choose it; the usual one is { $hour }.
nudge-hour-set = Saved
worth-today = { $count ->
    [one] 👣 Thanks to that { $count } child protection worker has found you today.
   *[other] 👣 Thanks to that { $count } child protection workers have found you today.
}
worth-yesterday = { $count ->
    [one] 👣 Thanks to that { $count } child protection worker found you yesterday.
   *[other] 👣 Thanks to that { $count } child protection workers found you yesterday.
}
button-ready-unanswered = 🔔 Do not answer when asked ({ $count })
network-by-answers = Answer when asked

### Unmet demand
button-demand = 📉 Unmet demand
demand-title = 📉 <b>Unmet demand</b> · week { $week } ({ $since } – { $to })
demand-meaning = How often somebody searched here and nobody was found. Counts under 3 are not shown and are in no total.
demand-cell = • { $need }: { $count }×
demand-inquiries = { $count ->
    [one] (of that { $count } call for a place)
   *[other] (of that { $count } calls for a place)
}
demand-any = no particular need
demand-total = Shown in all: { $count }×
demand-none = There is nothing to show for this week.
demand-more = { $count ->
    [one] … and { $count } more line in the file
   *[other] … and { $count } more lines in the file
}
demand-next = The week that is still running will be shown on Monday { $on }.
button-demand-before = ◀ The week before
button-demand-after = The week after ▶
button-demand-file = 📄 The last year as a CSV file
demand-file = 📉 <b>Unmet demand</b> of the last year
demand-file-name = unmet-demand
demand-column-week = week
demand-column-from = from Monday
demand-column-orp-code = district code
demand-column-orp = district
demand-column-need-code = need code
demand-column-need = need
demand-column-count = times nobody was found
demand-column-inquiries = of that calls for a place

### Posts on the board
command-event = New event
command-project = New project
command-wish = New wish
post-event-title = Event
post-project-title = Project
post-wish-title = Wish
post-kind-event = Event
post-kind-project = Project
post-kind-wish = Wish
post-kind-announcement = Announcement
post-event-send = ✅ Publish
post-project-send = ✅ Publish
post-wish-send = ✅ Publish
post-event-message = Write in <b>one message</b> what it is, when and where. The title, the day, the time and the place are read from it. You can add a picture or a PDF. Write nothing about a particular child or family.
post-event-message-label = Message
post-project-message = Write in <b>one message</b> what the project is, whom it is for and how to join. The first sentence will be the title. You can add a picture or a PDF. Write nothing about a particular child or family.
post-project-message-label = Message
post-wish-message = Write in <b>one message</b> what you would welcome. The first sentence will be the title. Write nothing about a particular child or family.
post-wish-message-label = Message
post-leaflet-came = 📎 The leaflet is here, now the words.
post-expects-message = Please write the message in words, below the picture if you like.
post-who = For whom are you writing?
post-who-label = For whom
post-for-district = The network of ORP { $orp }
post-title = What is it called?
post-title-label = Title
post-when = When will it be?
post-when-label = When
post-expects-when = For example: 12. 1. 2027 od 14 do 16 h · příští úterý v 9 · next Tuesday at 9:00
post-place = Where will it be?
post-place-label = Where
post-places = How many people is there room for?
post-places-label = Places
post-words = What should people know about it?
post-words-label = Details
post-leaflet = Is there a leaflet?
post-leaflet-label = Leaflet
post-for-label = Who will see it
post-for = Who should see it?
post-audience = For: { $audience }
post-audience-network = For the whole network
post-audience-public = For the public
post-orps = On which other boards should it hang? On your own it always does.
post-orps-label = Boards
post-domains = Which areas of need is it about? None chosen means all.
post-domains-label = Areas of need
post-group = For those who work with which target group? None chosen means with all.
post-group-label = Target group
post-kinds = For which kinds of actors? None chosen means for all.
post-kinds-label = Kinds of actors
post-roles = For which roles? None chosen means for all.
post-roles-label = Roles
post-valid = How long should it hang?
post-valid-label = Validity
post-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
post-readers-network = The whole network
post-readers-public = The public
post-readers-chosen = Some in the network
post-change-who = ✏️ For whom
post-change-title = ✏️ Title
post-change-when = ✏️ When
post-change-place = ✏️ Where
post-change-words = ✏️ Details
post-change-places = ✏️ Places
post-change-leaflet = 📎 Leaflet
post-change-for = 👥 Who will see it
post-change-orps = 📍 Boards
post-change-valid = ⏳ Validity
post-change-domains = 👥 Areas of need
post-change-group = 👥 Target group
post-change-kinds = 👥 Kinds of actors
post-change-roles = 👥 Roles
post-preview = <b>This is how the post will look.</b> It has not been sent yet.
post-preview-waits = The coordinator of the network looks at it before it hangs.
post-preview-leaflet = 📎 With a leaflet
post-preview-boards = 📍 Boards: { $orps }
post-preview-changed = ✏️ Changes: { $what }
post-preview-guests = Those who answered will be told.
post-orp = ORP { $orp }
post-when-line = When: <b>{ $when }</b>
post-where-line = Where: { $place }
post-room-line = Places: { $count }
post-valid-line = Valid until { $day }
post-hung = hung { $age }
post-edited = edited { $age }
post-reason = Reason: { $reason }
post-pinned = 📌 Pinned on top
post-state-waiting = Waits for the coordinator
post-state-refused = Not published
post-state-hidden = Hidden by the coordinator
post-state-withdrawn = Withdrawn
post-state-over = No longer valid
post-state-event-over = Already over
post-published = ✅ It hangs on the board.
post-saved = ✅ Saved.
post-sent = ✅ Sent. It will hang once the coordinator of the network approves it.
post-not-hung = Not hung where another coordinator looks at posts first: { $orps }
post-renewed = ✅ Valid until { $day }.
post-withdraw = <b>Withdraw “{ $title }” from the board?</b> Those who know of it will learn that it does not hold. This cannot be undone.
post-withdraw-event = <b>Cancel the event “{ $title }”?</b> Its guests will be told that it does not take place. This cannot be undone.
post-withdrawn = The post is withdrawn.
post-report = <b>What is wrong with “{ $title }”?</b> The coordinator of the network will be told.
post-reported = Thank you. The coordinator of the network will look at “{ $title }”.
post-fault-child = Data about a child or a family
post-fault-wrong = Wrong or incomplete
post-fault-outdated = No longer holds
post-fault-off-topic = Does not belong on the network's board
post-leaflet-of = Leaflet: { $title }
posts-own = <b>My posts</b>, newest first
posts-own-none = There is no post here yet.
button-post-event = 📅 Event
button-post-project = 🧩 Project
button-post-wish = 💛 Wish
button-post-publish = ✅ Publish
button-post-to-coordinator = ✅ Send to the coordinator
button-post-save = ✅ Save changes
button-post-edit = ✏️ Edit
button-post-renew = ⏳ Prolong by { $count ->
    [one] { $count } day
   *[other] { $count } days
}
button-post-repeat = 🔁 Post again
button-post-withdraw = 🗑 Take off the board
button-post-withdraw-sure = 🗑 Yes, withdraw
button-post-report = ⚠️ Report
button-post-leaflet = 📎 Leaflet
button-post-approve = ✅ Approve
button-post-refuse = ⛔ Refuse
button-post-hide = 🙈 Hide
button-post-show-again = 👁 Hang again
button-post-pin = 📌 Pin for a week
button-post-unpin = 📌 Unpin
button-post-settle = ✅ It is all right ({ $count ->
    [one] { $count } report
   *[other] { $count } reports
})
button-post-take-down = 🧹 Take off the board of ORP { $orp }
post-take-down = <b>Take “{ $title }” off the board of ORP { $orp }?</b> It will go on hanging elsewhere.
post-taken-down = It no longer hangs on the board of ORP { $orp }.
post-approved = ✅ It hangs on the board.
post-refuse-done = ⛔ Refused. The author will read the reason.
post-hide-done = 🙈 Hidden. The author will read the reason.
post-settled = ✅ The reports are settled.
post-is-reported = ⚠️ reported
post-verdict-title = Why it should not hang
post-verdict-reason = Choose a reason or write one. The author will read it.
post-verdict-reason-label = Reason
post-verdict-send = ✅ Confirm
moderation-title = <b>The board: what waits for you</b>, oldest first
moderation-none = Nothing waits on the board and nothing was reported.
button-moderation-none = 📋 Keep the board
button-moderation = 📋 To decide ({ $count })
button-board-rules = ⚙️ Rules of the board
board-rules = <b>Rules of the board</b>
    Posts either hang at once, or you look at them first. A tap changes it.
button-board-open = { $orp }: hang at once
button-board-moderated = { $orp }: I approve first
notice-post-waiting = 📋 <b>A post waits for your approval</b>
notice-post-edited = 📋 <b>An edited post waits for your approval</b>
notice-post-reported = ⚠️ <b>Somebody reported a post:</b> { $faults }
notice-post-published = ✅ <b>Your post hangs on the board</b>
notice-post-refused = ⛔ <b>The coordinator did not publish your post.</b> You can edit it and send it again.
notice-post-hidden = 🙈 <b>The coordinator has hidden your post.</b> You can edit it and send it again.
form-expects-leaflet = Send a picture or a PDF.
form-leaflet-sent = attached
refused-post-address = This address is not published. Please write the municipality only.
refused-post-withdrawn = The post is withdrawn and cannot be changed any more. You can post it again.
refused-post-not-hanging = The post does not hang on the board now.
refused-post-decided = Somebody else has decided about the post. Please open it again.
refused-post-changed = Somebody else has changed the post meanwhile. Please open it again.
refused-post-over = The post is no longer valid.
refused-post-nowhere = The actor's card names no ORP, so there is no board to write on. Please ask the coordinator of the network to add it.
refused-event-not-renewed = An event is not prolonged. Change its day, or post it again.
refused-event-without-day = The event has no day.
refused-event-past = That day is past. Please write a new one.
refused-too-many-posts = These are too many posts for one day. Please try tomorrow.

### Events: guests, calendar, attendance
event-title = 📅 <b>{ $title }</b>
button-event-yes = I will come
button-event-maybe = Maybe
button-event-no = I will not come
button-event-wait = Wait for a place
button-event-calendar = 🗓 To my calendar
button-event-guests = 👥 Guests ({ $count })
button-event-attendance = 🙋 Who came
button-event-all-came = ✅ Everybody came
button-event-post = ◀ To the post
event-answer-yes = ✅ <b>You are expected.</b>
event-answer-maybe = 🤔 <b>You may come.</b>
event-answer-no = ✖️ <b>You are not coming.</b>
event-answer-waiting = ⏳ <b>It is full; you are number { $line } waiting for a place.</b> I will tell you when one comes free.
event-count-yes = { $count ->
    [one] { $count } comes
   *[other] { $count } come
}
event-count-maybe = { $count } maybe
event-count-waiting = { $count ->
    [one] { $count } waits
   *[other] { $count } wait
}
event-free = { $count ->
    [one] { $count } place free
   *[other] { $count } places free
}
event-full = full
event-guests = 👥 <b>{ $title }</b> – guests
event-guests-yes = <b>Coming ({ $count })</b>
event-guests-waiting = <b>Waiting for a place ({ $count })</b>
event-guests-maybe = <b>Maybe ({ $count })</b>
event-guests-no = Not coming: { $count }
event-guests-none = Nobody has answered yet.
event-attendance = 🙋 <b>{ $title }</b> – who came?
event-attendance-count = { $came } of { $count } came. Tap whoever came; another tap changes it.
event-mark-unknown = ▫️ { $name }
event-mark-came = ✅ { $name }
event-mark-missed = ✖️ { $name }
event-calendar-how = Open the file with a tap and your calendar will offer to keep it.
notice-event-changed = 🔄 <b>{ $title }</b> – as it stands now:
notice-event-cancelled = ❌ <b>{ $title }</b> – it does not take place
notice-event-hidden = ⏸ <b>{ $title }</b> – the network coordinator took the event off the board. You will hear when it is back.
notice-event-reminder = ⏰ <b>{ $title }</b> – it is soon
notice-event-place = 🎉 <b>{ $title }</b> – a place has come free
refused-event-over = This event cannot be answered any more.
refused-moment-past = { $day } or its hour is over. Please write a time that is still to come.
refused-moment-weekday = { $weekday ->
    [0] { $day } is a Monday, not the day you wrote. Please write it again.
    [1] { $day } is a Tuesday, not the day you wrote. Please write it again.
    [2] { $day } is a Wednesday, not the day you wrote. Please write it again.
    [3] { $day } is a Thursday, not the day you wrote. Please write it again.
    [4] { $day } is a Friday, not the day you wrote. Please write it again.
    [5] { $day } is a Saturday, not the day you wrote. Please write it again.
   *[other] { $day } is a Sunday, not the day you wrote. Please write it again.
}

### Looking for a place
help-inquiry = 📣 <b>Looking for a place</b> – { $command }: asks the whole crisis network at once; you follow the answers in one message. Nothing about the child.
command-inquiry = looking for a place: ask the crisis network
button-inquiry = 📣 Looking for a place
button-inquiry-open-ones = 📣 Looking for a place (open: { $count })
button-inquiry-new = 📣 Look for another place
button-inquiry-open = 📣 Open the call
inquiries-title = <b>Looking for a place</b> – your open calls:
inquiry-title = Looking for a place
inquiry-send = ✅ Send now
inquiry-no-child-short = Nothing about the child or the family, only what you need.
inquiry-no-child = ⚠️ Nothing about the child belongs here: no name, date, address or story. Tell the details on the phone.
inquiry-domain = What is needed?
inquiry-domain-label = Need
inquiry-age = For what age?
inquiry-age-label = Age
inquiry-any-age = Age not stated
inquiry-age-untold = not told
inquiry-orp = In which district?
inquiry-orp-label = District
inquiry-urgency = How urgent is it?
inquiry-urgency-label = Urgency
inquiry-urgency-now = 🔴 Now
inquiry-urgency-today = 🟠 Today
inquiry-urgency-days = 🟡 Within a few days
inquiry-phone = Which number should they call back?
inquiry-phone-label = Call back
inquiry-words = A short message to the services (at most 200 characters). Nothing about the child or the family.
inquiry-words-label = Message
inquiry-own-number = Tap “Share my number” below. Only the services you ask and the coordinator see it; it is erased within 24 hours of the end of the call.
button-inquiry-own-number = 📱 My number from Telegram
button-inquiry-number-back = ⌨️ Type another number
button-inquiry-domain = ✏️ Need
button-inquiry-age = ✏️ Age
button-inquiry-orp = ✏️ District
button-inquiry-urgency = ✏️ Urgency
button-inquiry-phone = ✏️ Phone
button-inquiry-words = ✏️ Message
inquiry-fact-domain = Need: <b>{ $domain }</b>
inquiry-fact-urgency = Urgency: <b>{ $urgency }</b>
inquiry-fact-age = Age: <b>{ $age }</b>
inquiry-fact-orp = District: <b>{ $orp }</b>
inquiry-fact-phone = Call back: { $phone }
inquiry-fact-words = Message: { $words }
inquiry-reach = { $count ->
    [one] { $count } service of the crisis network for { $orp } gets it at once.
   *[other] { $count } services of the crisis network for { $orp } get it at once.
}
inquiry-reach-nobody = ⚠️ There is nobody to ask in { $orp } right now. Once sent, the neighbouring districts are asked at once.
inquiry-live-title = 📣 <b>Looking for a place</b> since { $time }
inquiry-nobody = ⚠️ <b>There is nobody to ask in { $orp } right now.</b> Call by the crisis list of the neighbouring districts, or the coordinator.
inquiry-nobody-at-all = ⚠️ <b>There is nobody to ask in { $orp } or its neighbours right now.</b> Call by the crisis list of the region, or the coordinator.
inquiry-yes = ✅ <b>Have a place ({ $count })</b>
inquiry-maybe = 📞 <b>Maybe, call them ({ $count })</b>
inquiry-waiting = ⏳ <b>Waiting for an answer ({ $count })</b>
inquiry-resting = 💤 <b>In their quiet hours, call them ({ $count })</b>
inquiry-no = ❌ <b>Have no place ({ $count })</b>
inquiry-more = { $count ->
    [one] … and { $count } more
   *[other] … and { $count } more
}
inquiry-widens = If nobody offers a place by { $time }, we ask the neighbouring districts.
inquiry-widened = The neighbouring districts have been asked since { $time }.
inquiry-widened-in-vain = There is nobody to ask in the neighbouring districts now. As soon as somebody opens there, we will ask.
inquiry-escalates = If nobody offers a place by { $time } either, the coordinator is told.
inquiry-escalated = The coordinator has known since { $time }.
inquiry-no-coordinator = There is no coordinator here who could help. Call by the crisis list.
button-inquiry-end = 🏁 End the call
inquiry-how-ended = How did it end? The services only learn that they need not answer any more.
button-inquiry-found = ✅ A place was found
button-inquiry-not-found = ❌ No place was found
button-inquiry-otherwise = ↪️ Settled otherwise
button-inquiry-crisis-own = 🆘 Whom to call now
button-inquiry-crisis-neighbour = 🆘 Whom to call: neighbouring districts
button-inquiry-crisis-kraj = 🆘 Whom to call: the whole region
inquiry-first-yes = ✅ <b>They have a place. Call:</b>
inquiry-yes-gone = ⚠️ <b>{ $actor } has no place any more.</b> We keep looking.
inquiry-yes-unsure = ⚠️ <b>{ $actor }: the place is not sure any more, please call them.</b> We go on looking.
inquiry-asked-title = 📣 <b>A place is needed. Do you have one?</b>
inquiry-asks = Asked by: { $name }
inquiry-asked-hint = One tap is enough. Write nothing about the child here, agree on the phone.
inquiry-unanswered = { $actor }: no answer yet
inquiry-answered = <b>{ $actor }</b>: { $answer } – { $who }, { $time }
inquiry-overruled = ⚠️ <b>A colleague answered differently from you. Theirs holds, because it is the last one.</b>
inquiry-overruling = ⚠️ { $who } answered before: { $answer }. Your answer holds, your colleague is told.
button-inquiry-yes = ✅ I have a place
button-inquiry-maybe = 📞 Maybe, call me
button-inquiry-no = ❌ I have none
button-inquiry-for = Answer for: { $actor }
button-inquiry-capacity = 📊 { $state }
inquiry-capacity = 📊 How many places shall the capacity show now? One tap publishes it.
inquiry-answer-kept = ✅ Your answer is sent.
inquiry-capacity-kept = ✅ The capacity is published.
inquiry-escalated-title = 📣 <b>A place is needed and nobody has offered one yet.</b>
inquiry-found-title = 📣 <b>A place is needed and somebody has offered one.</b>
inquiry-over = ✅ <b>The call for a place is over.</b> You need not answer any more, thank you.
inquiry-over-toast = The call is over already. Thank you for wanting to help.
inquiry-closed-found = ✅ <b>The call is over: a place was found.</b>
inquiry-closed-not-found = ❌ <b>The call is over: no place was found.</b>
inquiry-closed-otherwise = ↪️ <b>The call is over: settled otherwise.</b>
inquiry-closed-what = { $domain } · { $orp }
inquiry-erased-soon = Within 24 hours I delete everything about this call here too, only a count stays. Please delete yourself what you have written here.
refused-second-inquiry = You are looking for a place for this need already. Open it in /inquiry.
refused-too-many-inquiries = You have sent { $limit } calls in the last hour, more is not possible now. The next one in { $minutes } min. Meanwhile call by /crisis.
notice-kind-inquiry-answered = Colleagues’ answers to calls for a place
notice-kind-inquiry-turned = Places offered

### Watches and digests
button-watch = 🔔 Watch this
button-watch-place = 🐕 Watch for a free place
button-watches = 🔔 What I am sent
button-watches-back = ◀ What I am sent
button-watch-change = 🔔 Change this watch
button-watch-include = ➕ Only with these words
button-watch-exclude = ➖ Without these words
button-watch-clear = ✖ Any words
button-watch-hour = 🕗 At what time: { $hour }
button-watch-forget = 🗑 Stop watching
button-watch-forget-sure = 🗑 Yes, stop watching
button-pace-at-once = At once
button-pace-daily = Daily
button-pace-weekly = Weekly
button-pace-never = Never
watch-title = <b>What you are sent</b>
watch-hint = All that falls on the same hour comes in one message. Where there is nothing new, nothing comes. Add a watch with the button “Watch this” under a search, a list or the board.
watch-board = New posts on the board of your district.
watch-posts = New posts on the board.
watch-cards = Who is new in this search or list.
watch-places = Watchdog: tells you when a place opens.
watch-where = Districts: { $orps }
watch-pace = Comes: { $pace }
watch-include = Only with one of the words: { $words }
watch-exclude = Without the words: { $words }
watch-rests = Nothing comes from here now.
watch-hours = At what time should “{ $name }” come?
watch-forget = Really stop watching “{ $name }”?
watch-forgotten = ✅ The watch is cancelled.
watch-kept = ✅ <b>Watching.</b> How often should I write?
watch-name-board = Board
watch-name-places = Free place: { $kinds } ({ $orp })
watch-name-free = free only
watch-ring-neighbour = with neighbouring districts
watch-ring-kraj = whole region
watch-pace-at-once = at once
watch-pace-soon = within a quarter of an hour
watch-pace-daily = daily at { $hour }
watch-pace-weekly = { $weekday ->
    [0] every Monday at { $hour }
    [1] every Tuesday at { $hour }
    [2] every Wednesday at { $hour }
    [3] every Thursday at { $hour }
    [4] every Friday at { $hour }
    [5] every Saturday at { $hour }
   *[other] every Sunday at { $hour }
}
watch-pace-never = never
watch-place-title = Watchdog for a free place
watch-place-send = 🐕 Watch
watch-place-kinds = For which kinds of services should a place be watched?
watch-place-kinds-label = Kinds
watch-place-where = Where?
watch-place-where-label = Where
watch-place-where-own = In my own district
watch-place-where-near = In my own and neighbouring districts
watch-place-where-kraj = In the whole region
watch-place-where-other = In another district
watch-place-orp = In which district?
watch-place-orp-label = District
watch-with-title = Only with these words
watch-with-send = Save
watch-with-words = Write words divided by spaces. One of them in the text is enough, in any form.
watch-with-words-label = Words
watch-without-title = Without these words
watch-without-send = Save
watch-without-words = Write words divided by spaces. What holds any of them will not come.
watch-without-words-label = Words
refused-watch-full = You watch { $limit } things already, there cannot be more. Cancel one first.
refused-watch-words = Write one to { $limit } words.
digest-title = 📬 <b>Digest</b>: { $count ->
    [one] { $count } piece of news
   *[other] { $count } pieces of news
}
digest-group-title = 📬 <b>Board of { $orp }</b>: { $count ->
    [one] { $count } piece of news
   *[other] { $count } pieces of news
}
digest-more = … and { $count } more
digest-gone = ✖ Withdrawn: { $title }
digest-over = <b>{ $name }</b>: the watch has ended. The list is not published any more, or you have no access to it.
button-digest-more = Open in Síťovka
post-new = 🔔 <b>New on the board</b>
watch-post-gone = ✖ The post “{ $title }” is not on the board any more.
button-post-open = Open the post
place-opened = 🐕 <b>A place has opened</b>
place-opened-call = “Free” is no promise of acceptance. Call before you send anybody.
button-card-open = Open the card
notice-kind-post-gone = Withdrawn posts

### Groups
button-groups = 👥 Telegram groups
button-group-link = ➕ Link a group: { $orp }
button-group-choose = Choose a group in Telegram
button-group-times = 🕗 When the digest comes
button-group-platform = 🏷 Which platform it belongs to
button-group-unlink = ✂️ Unlink the group
button-group-unlink-sure = ✂️ Yes, unlink
groups-title = <b>Groups that get the digest of the board</b>
groups-none = No group gets the digest of the board yet.
group-link =
    <b>Linking a group for { $orp }</b>

    Tap the button and choose the group. The link holds for an hour, for you alone and only once.

    To link one topic of a group, or a group the bot is in already, write /link@{ $bot } in it. To unlink it, write /unlink@{ $bot } there.
group-orp = District: { $orp }
group-topic = One topic of the group only
group-platform = Platform: { $platform }
group-linked = Linked by { $name }, { $day }
group-meaning = The group gets public posts and posts for the whole network of this district. Never crisis data, notes, or posts for some roles only.
group-unlink = Really unlink the group “{ $title }”? It will not get the digest of the board any more.
group-unlinked = ✅ The group “{ $title }” is unlinked.
group-now-linked = ✅ The digest of the network's board of { $orp } will appear here. Everybody can open a post only by their own rights.
group-now-unlinked = ✅ The digest of the board will not come here any more.
group-which-orp = For which district? Write for example: /link@{ $bot } { $orp }. Your districts: { $orps }.
group-lost = ⚠️ <b>The group “{ $title }” does not get the digest of the board of { $orp } any more.</b> The bot is not in it, or may not write there. You can link it again.
group-name-title = Platform of the group
group-name-send = Save
group-name-platform = Which platform does the group belong to? Write its name.
group-name-platform-label = Platform

### The board

command-board = the board of your district
button-board = 📌 Board
button-board-new = 📌 Board ({ $count } new)
button-board-write = ✍️ Write
button-open-post = Open the post in Síťovka
board-title-own = <b>Board of ORP { $orp }</b>
board-title-neighbour = <b>Board of ORP { $orp } and its neighbours</b>
board-title-kraj = <b>Board of ORP { $orp } and the whole region</b>
board-ring-own = Only here
board-ring-neighbour = Neighbours too
board-ring-kraj = Whole region
board-kind-event = Events
board-kind-project = Projects
board-kind-wish = Wishes
board-kind-announcement = Announcements
board-all-topics = All needs
board-choose-topic = Which need should the posts be about?
board-none = Nothing hangs on the board now.
board-none-such = Nothing of that kind hangs here now. Try to drop a choice or to add the neighbouring districts.
board-order = { $count ->
    [one] { $count } post
   *[other] { $count } posts
  }; the pinned on top, then the newest first.
board-valid-until = valid until { $day }
board-post-gone = This post is not on the board any more, or it is not meant for you.
poster-post-sentence = Read more in Síťovka:

### Meetings
button-meetings = 📅 Meetings
command-meetings = meetings of platforms
help-meetings = 📅 <b>Meetings</b> – { $command }: when your platforms meet, an answer in one tap, a file for your calendar, minutes.
help-meetings-keeper = 📅 You can call a meeting, look for a day that suits or set a regular one; you see all along who comes and who is missing.
meetings-title = 📅 <b>Meetings</b>
meetings-of = 📅 <b>Meetings – { $platform }</b>
meetings-none = No meeting is ahead of you. When one of your platforms is called together, you will be invited.
meetings-legend = ✅ you come · ❓ maybe · ✖️ you do not come · ▫️ waits for your answer · 🗳 a day is being looked for
meetings-past = 🕘 <b>Past meetings</b> · 📝 there are minutes
meetings-past-none = There is no past meeting here yet.
button-meetings-past = 🕘 Past meetings and minutes
button-meetings-back = ◀ Meetings
button-meeting-call = ➕ Call a meeting
button-meeting-poll = 🗳 Find a day
button-meeting-series = 🔁 Regular meeting
button-meeting-absent = 📉 Who does not come
meeting-title = 📅 <b>{ $title }</b>
meeting-when-line = When: <b>{ $when }</b>
meeting-where-line = Where: { $place }
meeting-platform-line = Platform: { $platform }
meeting-orp-line = For the whole network of { $orp }
meeting-agenda-line = <b>Agenda</b>
    { $agenda }
meeting-cancelled-line = ❌ <b>The meeting does not take place.</b>
meeting-over-line = The meeting is over.
meeting-planned-line = Invitations go out closer to the meeting.
meeting-case-line = Nothing is written here of the child or the family. Whoever called the conference tells you whom it concerns.
meeting-count-yes = { $count ->
    [one] { $count } comes
   *[other] { $count } come
    }
meeting-count-maybe = { $count } maybe
meeting-count-no = { $count ->
    [one] { $count } does not come
   *[other] { $count } do not come
    }
meeting-count-silent = { $count } silent so far
meeting-comers = Coming: { $names }
meeting-own-yes = ✅ <b>{ $name }: you come.</b>
meeting-own-maybe = ❓ <b>{ $name }: you may come.</b>
meeting-own-no = ✖️ <b>{ $name }: you do not come.</b>
meeting-own-substitute = ✅ <b>{ $name }: { $substitute } comes in your place.</b>
meeting-own-silent = ▫️ <b>{ $name }: do you come?</b>
meeting-you = You
button-meeting-yes = We come
button-meeting-maybe = Maybe
button-meeting-no = We do not
button-meeting-substitute = 👤 Somebody comes in our place
button-meeting-for = Answer for: { $name }
button-meeting-calendar = 🗓 To calendar
button-meeting-minutes = 📝 Minutes
button-meeting-platform = 🏷 Platform
button-meeting-open = ◀ To the meeting
button-meeting-replies = 👥 Answers
button-meeting-change = ✏️ Change
button-meeting-cancel = ❌ Cancel the meeting
button-meeting-attendance = 🙋 Who came
button-meeting-write-minutes = 📝 Add minutes
button-meeting-rewrite-minutes = 📝 Replace minutes
button-meeting-reminders = 🔔 When to remind
button-meeting-of-series = 🔁 The whole row
meeting-answered = Thank you, it is noted.
meeting-calendar-how = Tap the file to open it; your calendar offers to save it.
meeting-minutes-of = 📝 Minutes: <b>{ $title }</b>, { $when }
meeting-minutes-members = The minutes are for members of the platform only.
meeting-substitute-title = Who comes in your place
meeting-substitute-send = ✅ Confirm
meeting-substitute-words = Who comes in your place? Write a name or a position, such as “Jana from the club” or “the deputy head”.
meeting-substitute-words-label = In our place comes
meeting-replies = 👥 <b>{ $title }</b> – answers
meeting-replies-yes = <b>Coming ({ $count })</b>
meeting-replies-maybe = <b>Maybe ({ $count })</b>
meeting-replies-no = <b>Not coming ({ $count })</b>
meeting-replies-silent = <b>Silent so far ({ $count })</b>
meeting-nobody-in-bot = nobody in the bot, please phone
meeting-composed = ✅ The composition and the number suffice so far.
meeting-missing-kinds = ⚠️ Missing from the composition: { $kinds }
meeting-missing-people = Do not forget to invite in person: { $people }
meeting-quorum-missing = ⚠️ { $yes } of the needed { $quorum } have confirmed.
button-meeting-remind = 🔔 Remind the silent ({ $count })
button-meeting-phones = 📞 Whom to phone
meeting-reminded = { $count ->
    [one] A reminder goes to { $count } person.
   *[other] A reminder goes to { $count } people.
    }
refused-meeting-reminded = You have sent a reminder today already. You can send another one tomorrow, or phone.
meeting-phones = 📞 <b>{ $title }</b> – whom to phone
meeting-phones-none = Everybody has answered.
meeting-phone-none = no phone given
meeting-attendance = 🙋 <b>{ $title }</b> – who came?
meeting-attendance-count = Came: { $came } of { $count }. Tap who came; another tap changes it.
button-meeting-all-came = ✅ All who had confirmed came
meeting-minutes-title = Minutes of the meeting
meeting-minutes-send = 📤 Send to the members
meeting-minutes-what = Send a link to the minutes, or attach them as a file. Only members of the platform get them. Nothing of a concrete child may be in them.
meeting-minutes-what-label = Minutes
meeting-expects-minutes = I expect a link (https://…) or a file.
meeting-minutes-file = a file
meeting-minutes-kept = ✅ The minutes are kept; the members are told.
meeting-cancel-title = Cancelling the meeting
meeting-cancel-send = ❌ Cancel and tell everybody
meeting-cancel-reason = Why does the meeting not take place? All invited read the reason.
meeting-cancel-reason-label = Reason
meeting-was-cancelled = ✅ The meeting is cancelled; the invited are told.
meeting-was-changed = ✅ The change is kept; the invited are told.
meeting-was-saved = ✅ The change is saved.
button-meeting-save-planned = ✅ Save
button-meeting-call-planned = 📨 Send the invitations now
button-meeting-drop-sure = ❌ Yes, cancel it
meeting-drop = Cancel the planned meeting <b>{ $title }</b> on { $when }? Nobody is invited to it yet, so nobody is told.
meeting-was-cancelled-planned = ✅ The meeting is cancelled. Nobody was invited to it yet.
meeting-was-called = ✅ The meeting is called; the invitations are leaving.
meeting-poll-begun = ✅ The vote is open; the members are told.
meeting-reminders = 🔔 <b>{ $platform }</b> – when to remind of a meeting. The first and the last reminder go to all but those who do not come, the others only to those who have not answered.
meeting-before-days = { $count ->
    [one] a day before
   *[other] { $count } days before
    }
meeting-before-hours = { $count ->
    [one] an hour before
   *[other] { $count } hours before
    }
meeting-absent-which = 📉 <b>Who does not come</b> – of which platform?
meeting-absent = 📉 <b>{ $platform }</b> – attendance over the last year
meeting-absent-line = { $came } of { $count }
meeting-absent-none = There is no meeting of the last year with attendance noted.
meeting-new-title = Meeting
meeting-new-send = 📨 Call it
meeting-poll-title = Finding a day
meeting-poll-send = 🗳 Open the vote
meeting-series-title = Regular meeting
meeting-series-send = 🔁 Set it up
button-meeting-save = 📨 Save and tell the invited
meeting-ask-platform = Which platform is to meet?
meeting-ask-platform-label = Platform
meeting-no-platform = There is no platform here yet that you could call together.
meeting-about = 🏷 <b>{ $platform }</b>
meeting-case-plain = 🔒 Please write nothing of the child or the family here – no name, no home address, no reason. The day, the time and the office will do.
meeting-ask-message = When and where? Write it in <b>one message</b>, such as “na radnici 12. 3. v 9:00”; days are best understood in Czech.
meeting-ask-message-label = Message
meeting-ask-title = What is the meeting called?
meeting-ask-title-label = Name
meeting-ask-when = When do you meet? The day and the time.
meeting-ask-when-label = When
meeting-expects-when = For example “tomorrow 9:00”, “12. 3. 2027 9:00–11:00”.
meeting-expects-clock = { $day } – and at what time? For example “9:00” or “9:00–11:00”.
meeting-ask-place = Where do you meet?
meeting-ask-place-label = Where
meeting-ask-agenda = What is on the agenda? A few points will do.
meeting-ask-agenda-label = Agenda
meeting-change-title = 🏷 Name
meeting-change-when = 🕘 When
meeting-change-place = 📍 Where
meeting-change-agenda = 📋 Agenda
meeting-change-options = 🗳 Days
meeting-change-until = ⏳ Vote until
meeting-change-rule = 🔁 How often
meeting-change-clock = 🕘 At what time
meeting-preview = <b>The invitation as it will be read</b>
meeting-preview-change = <b>As it will be from now on</b>
meeting-reach = 📨 The invitation goes to { $actors ->
    [one] { $actors } actor
   *[other] { $actors } actors
    }, { $people ->
    [one] { $people } person
   *[other] { $people } people
    } in the bot.
meeting-unreached = 📞 They have nobody in the bot, please phone them: { $names }
meeting-ask-options = Which days do you offer? Write them one by one, or several at once – each on a line of its own. At most { $most }.
meeting-ask-options-label = Days
meeting-options-remove = Tap a day to take it off.
refused-meeting-options-most = You can offer at most { $most } days.
refused-meeting-options-few = Offer at least two days that are still to come; with one, call the meeting right away.
meeting-option-unread = I do not understand this line: “{ $line }”. Write the day and the time, such as “12. 3. 9:00”.
meeting-ask-until = Until when can people vote?
meeting-ask-until-label = Vote until
meeting-poll-heading = 🗳 <b>{ $title }</b> – which days suit you?
meeting-poll-until = You can vote until { $day }.
meeting-poll-over = The vote is over; the day is yet to be chosen.
meeting-poll-how = Tap a day; another tap changes the answer: ✅ I can → ❓ maybe → ❌ I cannot.
meeting-vote-none = ▫️ { $when }
meeting-vote-yes = ✅ I can · { $when }
meeting-vote-maybe = ❓ maybe · { $when }
meeting-vote-no = ❌ I cannot · { $when }
meeting-option-counts = <b>{ $when }</b>: { $counts }
meeting-poll-silent = { $count ->
    [one] { $count } person has not voted yet.
   *[other] { $count } people have not voted yet.
    }
button-meeting-settle = Choose { $when } (✅ { $yes })
meeting-settle = Call the meeting “{ $title }” for <b>{ $when }</b>? The invitations leave at once.
button-meeting-settle-sure = 📨 Yes, call it
button-meeting-drop-poll = ❌ Call the vote off
meeting-ask-rule = How often do you meet? Write it in Czech as you would say it: „každé první úterý v měsíci v 9“, „každý druhý čtvrtek kromě prázdnin“.
meeting-ask-rule-label = How often
meeting-ask-clock = At what time? For example “9:00” or “9:00–11:00”.
meeting-ask-clock-label = At what time
meeting-expects-time = Write a time, such as “9:30” or “9–11”.
meeting-series-preview = <b>This is how you will meet</b>
meeting-series-clock = Time: { $time }
meeting-series-next = <b>The next meetings</b>
meeting-series-none = No day falls under this rule now.
meeting-series-made = ✅ The regular meeting is set up. Invitations will leave by themselves.
meeting-series-list = 🔁 <b>Regular meetings</b>
meeting-series-list-none = No regular meeting is set up yet.
button-meeting-series-new = ➕ New regular meeting
meeting-series-heading = 🔁 <b>{ $platform }</b>
meeting-series-one = Tap a meeting that you want to move or cancel.
button-meeting-series-end = ⏹ End the row
meeting-series-end = End the regular meeting? Meetings whose invitations have left stay; no others will be called.
button-meeting-series-end-sure = ⏹ Yes, end it
meeting-series-ended = ✅ The regular meeting has ended.
notice-meeting-called = 📅 <b>Invitation: { $title }</b>
notice-meeting-changed = 🔄 <b>{ $title }</b> – from now on:
notice-meeting-cancelled = ❌ <b>{ $title }</b> – the meeting does not take place
notice-meeting-reminder = ⏰ <b>{ $title }</b> – is near
notice-meeting-reminder-silent = ⏰ <b>{ $title }</b> – do you come? You have not answered yet.
notice-meeting-at-risk = ⚠️ <b>{ $title }</b> – the meeting is at risk
notice-meeting-minutes = 📝 <b>{ $title }</b> – the minutes are here ({ $when })
notice-cadence-platform = ⏳ <b>{ $platform }</b> – the platform has not met for a long time. It is to meet: { $frequency }.
notice-cadence-last = Last time: { $day }
notice-cadence-duty = ⏳ <b>{ $area }</b> – it is time to call { $task }.
meeting-group-open = Open in Síťovka
meeting-group-toast-yes = Noted – you come: { $names }
meeting-group-toast-maybe = Noted – you may come: { $names }
meeting-group-toast-no = Noted – you do not come: { $names }
refused-meeting-stranger = Members of this platform can answer. If you work in it, open Síťovka and ask the coordinator for access.
group-platform-which = Which platform does the group belong to? Its invitations, reminders and the link to the minutes will come here; those of case conferences will not.
button-group-platform-words = ✍️ Another one – I write its name
button-group-platform-none = ✖️ To none
group-meets = Invitations and reminders of the platform come here.
meeting-family = the parents and the child
refused-meeting-no-reminder = One reminder has to stay.
meeting-reason-line = Reason: { $reason }
meeting-poll-choose = ⏳ The vote is over. Please choose the day for which you call the meeting.
meeting-ask-invited = Whom do you invite? Choose only those who are to be there.
meeting-ask-invited-label = Invited
notice-kind-meeting-counts = Counts of answers in a group
notice-cadence-region = ⏳ <b>{ $area }</b> – it is time to call { $task }. Invite the networks of the region by an announcement.
duty-pediatri-ospod = the meeting of the child protection office with paediatricians
duty-kazuisticky-seminar = the multidisciplinary case seminar
duty-krajsky-workshop = the regional case workshop
duty-participace-deti = the participation meeting of children
meeting-change-invited = 👥 Invited
button-platforms = 🏷 Platforms
refused-meeting-cancelled = This meeting does not take place.
refused-meeting-over = This meeting is over.
refused-meeting-past = This time has passed. Please choose a later one.
refused-meeting-times = The day is too far, or the meeting ends before it begins. Please write it again.
refused-meeting-without-day = The meeting has no day and time.
refused-meeting-without-title = The meeting has no name.
refused-meeting-long = The text is too long; { $limit } characters fit.
refused-meeting-nobody = The platform has no members yet; there is nobody to invite.
refused-meeting-options = Offer 2 to { $most } different days.
refused-meeting-poll-over = The day has been chosen, or the vote is over.
refused-meeting-poll-until = The vote has to end before the first day offered. Please choose an earlier day.
refused-meeting-link = The link has to begin with https:// and lead to the minutes.
refused-meeting-case-agenda = No agenda is written of a case conference.
refused-meeting-case-minutes = The minutes of a case conference do not belong here. Keep them where you keep the file.
refused-meeting-series-hour = The time of day is missing.
refused-meeting-series-most = The platform has { $most } regular meetings already. Please end one of them first.
refused-meeting-series-empty = By this rule no day falls into the next { $days } days.
button-meeting-details = Details of the meeting
button-meeting-choose = 📅 Choose the day
meeting-and-more = … and { $count } more
meeting-phones-how = Tap ✍️ to note what they told you on the phone.
button-meeting-they-yes = They come
button-meeting-they-maybe = Maybe
button-meeting-they-no = They do not

### Questionnaires

notice-kind-questionnaire-asked = Questionnaires of cooperation
notice-kind-questionnaire-reminder = Reminder of a questionnaire
notice-kind-questionnaire-closed = A questionnaire is over
questionnaires = <b>Questionnaires of cooperation</b>

    Once a year ask the members of the network or a platform how cooperation goes. Answers are anonymous, for you too.
questionnaires-none = <b>Questionnaires of cooperation</b>

    There is none yet. Ask the members of the network or a platform how cooperation goes: take our set of questions or write your own. Answers are anonymous, for you too.
button-questionnaires = Questionnaires of cooperation
button-questionnaire-write = ➕ New questionnaire
button-questionnaire-draft = ✏️ { $title } ({ $year })
button-questionnaire-open = ⏳ { $title } ({ $year })
button-questionnaire-closed = ✔️ { $title } ({ $year })
button-questionnaire-add = ➕ Add a question
button-questionnaire-default = Take our set of questions
button-questionnaire-drop-question = 🗑 { $number }.
button-questionnaire-give-out = Send out…
button-questionnaire-give-out-sure = { $people ->
    [one] Send to { $people } person
   *[other] Send to { $people } people
}
button-questionnaire-close = End collecting
button-questionnaire-drop = Throw away
button-questionnaire-answer = Answer the questionnaire
button-questionnaire-results = Show the results
button-questionnaire-picture = 🖼 Picture
button-questionnaire-workbook = 📄 Workbook
questionnaire-network = Network { $orp }
questionnaire-title = New questionnaire
questionnaire-send = Create
questionnaire-for = Whom do you want to ask?
questionnaire-for-label = For
questionnaire-name = What is the questionnaire called? For example “How we work together”.
questionnaire-name-label = Name
questionnaire-no-questions = No questions yet. Add 1–{ $most } of your own, or take our set and change it.
questionnaire-state-draft = { $people ->
    [0] A draft. There is nobody in the bot to send it to.
    [one] A draft. It will go to { $people } person.
   *[other] A draft. It will go to { $people } people.
}
questionnaire-state-open = Answers are collected until { $until }. { $count } of { $asked } have answered. You will see the results afterwards: earlier one could tell who answered what.
questionnaire-state-closed = Collected until { $until }. { $count } of { $asked } have answered.
questionnaire-give-out-sure = { $people ->
    [one] “{ $title }” goes to { $people } person with 14 days to answer. The questions cannot be changed afterwards.
   *[other] “{ $title }” goes to { $people } people with 14 days to answer. The questions cannot be changed afterwards.
}
questionnaire-given-out = { $people ->
    [one] Sent to { $people } person. Whoever does not answer within a week gets one reminder.
   *[other] Sent to { $people } people. Whoever does not answer within a week gets one reminder.
}
questionnaire-close-sure = End “{ $title }”? { $count } of { $asked } have answered. Nobody can answer afterwards, and the results are shown.
questionnaire-close-few = ❗ There are too few answers so far: results are shown from { $least } answers on.
questionnaire-dropped = The questionnaire is thrown away.
questionnaire-drop-sure = Throw “{ $title }” away, with its questions?
button-questionnaire-drop-sure = Yes, throw away
questionnaire-anonymous = Your answer is anonymous, for the coordinator too. You answer once, and what is handed in cannot be changed.
notice-questionnaire-asked = { $count ->
    [one] 📋 <b>{ $title }</b> · { $place }
        Please answer { $count } question by { $until }.
   *[other] 📋 <b>{ $title }</b> · { $place }
        Please answer { $count } questions by { $until }.
}
notice-questionnaire-reminder = { $count ->
    [one] 📋 <b>{ $title }</b> · { $place }
        Until { $until } you can still answer { $count } question. We will not remind you again.
   *[other] 📋 <b>{ $title }</b> · { $place }
        Until { $until } you can still answer { $count } questions. We will not remind you again.
}
notice-questionnaire-closed = 📋 The questionnaire <b>{ $title }</b> · { $place } is over. { $count } of { $asked } have answered.
questionnaire-thanks = Thank you. Your answer is kept without a name.
questionnaire-few-answers = { $count ->
    [0] Nobody has answered.
    [one] Only { $count } answer: below { $least } answers we show no result.
   *[other] Only { $count } answers: below { $least } answers we show no result.
}
questionnaire-too-few = fewer than { $least } answers
questionnaire-mean = { $count ->
    [one] mean { $mean } of 5 ({ $count } answer)
   *[other] mean { $mean } of 5 ({ $count } answers)
}
questionnaire-before = last time { $mean }
questionnaire-compared = Last time: the questionnaire of { $year }.
questionnaire-picture-compared = Last time = the questionnaire of { $year }
questionnaire-texts = { $count ->
    [one] { $count } answer in words
   *[other] { $count } answers in words
}
questionnaire-texts-in-file = The answers are in the workbook.
questionnaire-picture = <b>{ $title }</b> · { $place }
questionnaire-file = The results as a workbook. Answers in words stand in the order of the alphabet, so that nobody can tell whose they are.
questionnaire-file-name = questionnaire
questionnaire-sheet-results = Results
questionnaire-sheet-texts = Answers in words
questionnaire-column-question = Question
questionnaire-column-answers = Answers
questionnaire-column-mean = Mean (1–5)
questionnaire-column-before = Mean last time
questionnaire-column-counts = How many chose what
questionnaire-column-text = Answer
questionnaire-sort-scale = scale 1–5
questionnaire-sort-choice = one of options
questionnaire-sort-text = an answer in words
questionnaire-how-scale = Tap a button, or write a number 1–5.
questionnaire-how-choice = Tap one of the options.
questionnaire-how-text = Write your answer. Say nothing by which you, a child or a family could be recognised.
questionnaire-scale-1 = 1 – not at all
questionnaire-scale-2 = 2 – rather not
questionnaire-scale-3 = 3 – half
questionnaire-scale-4 = 4 – rather yes
questionnaire-scale-5 = 5 – definitely
questionnaire-default-knows = I know whom in the network to turn to when a child or a family needs help.
questionnaire-default-reaches = When I need somebody of the network, I reach them in time.
questionnaire-default-answers = I learn how it turned out when I pass a family on.
questionnaire-default-meets = Meetings of the network help me in my work.
questionnaire-default-helps = Thanks to cooperation we help children earlier.
questionnaire-default-better = What should we do differently next year?
asked-title = New question
asked-send = Add
asked-words = What is the question?
asked-words-label = Question
asked-sort = How is it answered?
asked-sort-label = Answer
asked-options = Write the options, each on a line of its own (2–8).
asked-options-label = Options
ballot-title = Questionnaire of cooperation
ballot-send = Hand in anonymously
refused-questionnaire-options = There should be 2–{ $most } options, each on a line of its own.
refused-questionnaire-full = A questionnaire has at most { $most } questions.
refused-questionnaire-opened = People already answer, the questions cannot be changed.
refused-questionnaire-empty = The questionnaire has no question yet.
refused-questionnaire-closed = Answers are not collected any more.
refused-questionnaire-nobody = There is nobody in the bot to send the questionnaire to. Invite people who speak for actors.
refused-questionnaire-nothing = Please answer at least one question.
refused-questionnaire-answered = You have already answered this questionnaire. Thank you.

### Meetings: rules

notice-kind-meeting-called = Invitations to meetings
notice-kind-meeting-changed = Changed meetings
notice-kind-meeting-cancelled = Cancelled meetings
notice-kind-meeting-reminder = Reminders of meetings
notice-kind-meeting-poll = Finding a day for a meeting
notice-kind-meeting-at-risk = Meetings where somebody is missing
notice-kind-meeting-attendance = Attendance at meetings
notice-kind-meeting-minutes = Minutes of meetings
notice-kind-cadence-due = Platforms that have not met for long

### Platforms: import

import-refused-no-platforms = There is no table of platforms in the workbook: the column with the platform’s name is missing. Nothing was stored.
import-refused-actors = This looks like the actors template, not the platforms one. Nothing was stored. Actors are taken over by “python -m bot import actors FILE”.
import-refused-needs-no-platforms = This looks like the template of needs and activities, not the platforms one. Nothing was stored. It is taken over by “python -m bot import needs FILE”.
import-rejected-no-platform-name = the row has no name of a platform
import-rejected-no-orp-of-platform = it is not clear which district the platform belongs to; it was not stored
import-rejected-platform-type = unknown type; 1–4 or its name is expected
import-rejected-platform-type-unclear = the number and the name of the type contradict each other
import-rejected-no-platform-type = the platform has no type that can be understood; it was not stored
import-rejected-platform-state = unknown state; active, pilot, paused or ended is expected
import-rejected-families = yes, no or sometimes is expected
import-warning-sheet-no-platforms = the sheet does not look like a table of platforms; it is not read
import-warning-lone-cell-platform = a row with a single cell is not taken for a platform
import-warning-more-orps = several districts are given; the platform belongs to the first one
import-warning-platform-type-guessed = the type was derived from the name
import-warning-platform-ended = the network keeps the platform as ended
import-warning-member-unknown = no such actor is known in this district; the coordinator will be asked
import-warning-member-read = read as: { $actor }
import-warning-member-besides = has the platform on its card but is not in the list; left as it is
import-warning-platform-stays = the row does not name the platform, but the actor belongs to it; it can be taken out there

### Days that come again

recurrence-daily = every day
recurrence-workdays = every working day
recurrence-weeks = { $count ->
    [one] every week
   *[other] every { $count } weeks
    }
recurrence-weeks-even = in even weeks
recurrence-weeks-odd = in odd weeks
recurrence-months = { $count ->
    [one] every month
   *[other] every { $count } months
    }
recurrence-of-month = { $days } of the month
recurrence-month-day = { $day ->
    [-1] the last day
   *[other] day { $day }
    }
recurrence-from-to-month = from { $since } to { $to }
recurrence-since = from { $day }
recurrence-until = until { $day }
recurrence-at = at { $time }
recurrence-from-to = from { $since } to { $to }
recurrence-lasts = { $count ->
    [one] for { $count } minute
   *[other] for { $count } minutes
    }
recurrence-except = except { $what }
recurrence-school-holidays = school holidays
recurrence-public-holidays = public holidays
recurrence-and = { $first } and { $last }
recurrence-school-note = ℹ️ Of school holidays the bot knows those of summer, autumn, Christmas, half-year and Easter, until { $day }. Spring holidays differ by district: the bot does not leave them out, please cancel or move such a day yourself.
recurrence-not-understood = I do not understand “{ $words }”. Please write in Czech only when the meetings come again, for example “každé první úterý v měsíci v 9 kromě prázdnin” (every first Tuesday of the month at 9 except school holidays) or “jednou za dva týdny v pondělí” (every two weeks on Monday).
recurrence-which-every = This can mean two things. Please write either “každý druhý týden” (every second week; or “jednou za tři týdny”) and the day, or “{ $words } v měsíci” (of the month).
recurrence-which-often = How often? Please write for example “každé úterý” (every Tuesday), “první úterý v měsíci” (the first Tuesday of the month) or “jednou za dva týdny v úterý” (every two weeks on Tuesday).
recurrence-which-weekday = Which day of the week? Please write for example “každé úterý” (every Tuesday) or “jednou za dva týdny v úterý” (every two weeks on Tuesday).
recurrence-which-month-day = Which day of the month? Please write for example “první úterý v měsíci” (the first Tuesday) or “15. den v měsíci” (day 15).
recurrence-which-nth = { $weekday ->
    [0] Which Monday of the month? Please write for example “první pondělí v měsíci” (the first one) or “poslední pondělí v měsíci” (the last one).
    [1] Which Tuesday of the month? Please write for example “první úterý v měsíci” (the first one) or “poslední úterý v měsíci” (the last one).
    [2] Which Wednesday of the month? Please write for example “první středa v měsíci” (the first one) or “poslední středa v měsíci” (the last one).
    [3] Which Thursday of the month? Please write for example “první čtvrtek v měsíci” (the first one) or “poslední čtvrtek v měsíci” (the last one).
    [4] Which Friday of the month? Please write for example “první pátek v měsíci” (the first one) or “poslední pátek v měsíci” (the last one).
    [5] Which Saturday of the month? Please write for example “první sobota v měsíci” (the first one) or “poslední sobota v měsíci” (the last one).
   *[6] Which Sunday of the month? Please write for example “první neděle v měsíci” (the first one) or “poslední neděle v měsíci” (the last one).
    }
recurrence-which-months = { $count ->
    [one] In which month? Please write for example “v březnu, první čtvrtek” (in March, the first Thursday).
   *[other] In which { $count } months? Please write for example “v březnu a v říjnu, první čtvrtek” (in March and October, the first Thursday).
    }
recurrence-which-week = Weeks of a month can be counted in more ways. Please write which day it is, for example “třetí úterý v měsíci” (the third Tuesday of the month).
recurrence-which-days = These days do not make one rule. Please write one of them, for example “každé úterý” (every Tuesday) or “první úterý v měsíci” (the first Tuesday of the month), and make the other meetings apart.
recurrence-which-interval = After how many weeks? Please write for example “jednou za dva týdny” (every two weeks) or “jednou za tři týdny” (every three weeks) and the day of the week.
recurrence-which-or = “Nebo” (or) leaves two possibilities. Please write only one.
recurrence-which-hour = At what time? Please write for example “v 9” (at 9) or “od 14 do 16” (from 14 to 16).
recurrence-which-time = The time is not clear. Please write one beginning, for example “v 9” (at 9) or “od 14 do 16” (from 14 to 16).
recurrence-which-length = Is it how long, or when it begins? Please write “na 2 hodiny” (for 2 hours) or “ve 14 hodin” (at 14).
recurrence-which-number = Is it a day or an hour? Please write a day with a dot at its end (“1. 12.”) and an hour with a colon (“9:30”).
recurrence-which-end = Including that month? Please write for example “do konce května” (until the end of May) or “do konce června” (until the end of June).
recurrence-which-holidays = I can leave out all school holidays (“kromě prázdnin”), summer holidays (“letních prázdnin”), public holidays (“svátků”), whole months (“kromě července”) and single days (“kromě 24. 12.”). Please write it like this.
recurrence-which-short-month = Not every month has day { $day }. Please write “poslední den v měsíci” (the last day of the month), or a day up to 28.
recurrence-nth = { $weekday ->
    [0] { $nth ->
            [1] the first Monday
            [2] the second Monday
            [3] the third Monday
            [4] the fourth Monday
            [5] the fifth Monday
            [-2] the last but one Monday
           *[-1] the last Monday
        }
    [1] { $nth ->
            [1] the first Tuesday
            [2] the second Tuesday
            [3] the third Tuesday
            [4] the fourth Tuesday
            [5] the fifth Tuesday
            [-2] the last but one Tuesday
           *[-1] the last Tuesday
        }
    [2] { $nth ->
            [1] the first Wednesday
            [2] the second Wednesday
            [3] the third Wednesday
            [4] the fourth Wednesday
            [5] the fifth Wednesday
            [-2] the last but one Wednesday
           *[-1] the last Wednesday
        }
    [3] { $nth ->
            [1] the first Thursday
            [2] the second Thursday
            [3] the third Thursday
            [4] the fourth Thursday
            [5] the fifth Thursday
            [-2] the last but one Thursday
           *[-1] the last Thursday
        }
    [4] { $nth ->
            [1] the first Friday
            [2] the second Friday
            [3] the third Friday
            [4] the fourth Friday
            [5] the fifth Friday
            [-2] the last but one Friday
           *[-1] the last Friday
        }
    [5] { $nth ->
            [1] the first Saturday
            [2] the second Saturday
            [3] the third Saturday
            [4] the fourth Saturday
            [5] the fifth Saturday
            [-2] the last but one Saturday
           *[-1] the last Saturday
        }
   *[6] { $nth ->
            [1] the first Sunday
            [2] the second Sunday
            [3] the third Sunday
            [4] the fourth Sunday
            [5] the fifth Sunday
            [-2] the last but one Sunday
           *[-1] the last Sunday
        }
    }
recurrence-every-weekday = { $weekday ->
    [0] every Monday
    [1] every Tuesday
    [2] every Wednesday
    [3] every Thursday
    [4] every Friday
    [5] every Saturday
   *[6] every Sunday
    }
recurrence-on-weekday = { $weekday ->
    [0] on Monday
    [1] on Tuesday
    [2] on Wednesday
    [3] on Thursday
    [4] on Friday
    [5] on Saturday
   *[6] on Sunday
    }
recurrence-in-month = { $month ->
    [1] in January
    [2] in February
    [3] in March
    [4] in April
    [5] in May
    [6] in June
    [7] in July
    [8] in August
    [9] in September
    [10] in October
    [11] in November
   *[12] in December
    }
recurrence-of-a-month = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
    }

### Announcements

command-announce = announcements to the network
button-announcements = 📢 Announcements
button-announcements-back = ◀ Announcements
announcements-title = 📢 <b>Announcements</b>

    Your announcements and what waits for your approval.
announcements-none = 📢 <b>Announcements</b>

    Write to the network once and see who got it. You have written nothing yet.
button-announcement-new = ✏️ New announcement
button-announcement-write = 📢 Write to these actors
button-announcement-to-confirm = ⏳ To approve: { $title }
button-announcement-rules = ⚙️ When a second coordinator approves
announcement-state-draft = 📝 draft
announcement-state-waiting = ⏳ waits for approval
announcement-state-scheduled = 🕐 scheduled
announcement-state-sending = 📤 being sent
announcement-state-stopped = ⏹ stopped
announcement-state-sent = ✅ sent
announcement-state-withdrawn = 🗑 withdrawn
announcement-empty = no text
announcement-photo = picture
announcement-document = file
announcement-has-photo = 📎 With a picture
announcement-has-document = 📎 With a file
announcement-head = 📢 <b>Announcement</b> · network of ORP { $orp }
announcement-is-corrected = ✏️ <i>Corrected</i>
announcement-from = <i>{ $author }, network coordination</i>
announcement-please-confirm = 👉 Please confirm that you have read this.
announcement-you-confirmed = ✅ You have confirmed reading this.
button-announcement-read = ✅ I have read this
announcement-thanks = Thank you, noted.
announcement-just-a-test = This is a test. Recipients confirm with this button that they have read the announcement.
announcement-reminder = 🔔 A reminder of the announcement of the network of ORP { $orp } of { $at } ({ $author }). Please confirm that you have read it.
button-announcement-show = 📢 Show the announcement
announcement-title = 📢 <b>Announcement</b> · in the name of ORP { $orp }
announcement-draft = 📝 <b>Draft</b> · in the name of ORP { $orp }
announcement-returned = ↩️ The second coordinator returned it: { $reason }
announcement-no-words = <i>No text yet.</i>
announcement-people = { $count ->
    [one] 👥 It goes to <b>{ $count } person</b>.
   *[other] 👥 It goes to <b>{ $count } people</b>.
    }
announcement-people-roles = Of these { $roles }.
announcement-role-member = { $count ->
    [one] { $count } member
   *[other] { $count } members
    }
announcement-role-crisis-worker = { $count ->
    [one] { $count } crisis worker
   *[other] { $count } crisis workers
    }
announcement-role-coordinator = { $count ->
    [one] { $count } coordinator
   *[other] { $count } coordinators
    }
announcement-only = 🔎 Only actors: { $filter }
announcement-besides = 🚷 Except: { $filter }
announcement-blocked = { $count ->
    [one] 🚫 { $count } of them has blocked the bot and will not get it.
   *[other] 🚫 { $count } of them have blocked the bot and will not get it.
    }
announcement-unreached = { $count ->
    [one] 📵 { $count } actor has nobody in the bot.
   *[other] 📵 { $count } actors have nobody in the bot.
    }
announcement-now = 🕐 Leaves at once.
announcement-at = 🕐 Leaves on { $at }.
announcement-asks-receipt = ✅ Asks to confirm reading.
announcement-confirms-coordinator = ℹ️ To so many people it leaves when a second coordinator of the ORP approves.
announcement-confirms-region = ℹ️ To so many people it leaves after approval. Your ORP has no second coordinator, so we will ask the regional one.
announcement-confirms-nobody = ℹ️ A second coordinator should approve an announcement to so many people. There is nobody else in your ORP or region, so we will ask you once more before sending.
announcement-count-changed = ❗ The number of people has changed meanwhile. Please check it and send again.
button-announcement-words = ✏️ Text and file
button-announcement-drop-file = 📎 Without the file
button-announcement-audience = { $count ->
    [one] 👥 To: { $count } person
   *[other] 👥 To: { $count } people
    }
button-announcement-receipt-on = ☐ Please confirm reading
button-announcement-receipt-off = ☑ Please confirm reading
button-announcement-time = 🕐 When
button-announcement-test = 🧪 Try it on myself
button-announcement-send = { $count ->
    [one] 📤 Send to { $count } person
   *[other] 📤 Send to { $count } people
    }
button-announcement-drop = 🗑 Throw away
button-announcement-drop-sure = 🗑 Yes, throw away
announcement-drop = Throw this draft away?
announcement-alone = { $count ->
    [one] ⚠️ A second coordinator should approve an announcement to { $count } person, but there is none, not even in the region. Send it all the same? It will be recorded that you decided without a second approval.
   *[other] ⚠️ A second coordinator should approve an announcement to { $count } people, but there is none, not even in the region. Send it all the same? It will be recorded that you decided without a second approval.
    }
button-announcement-send-alone = { $count ->
    [one] 📤 Yes, send to { $count } person
   *[other] 📤 Yes, send to { $count } people
    }
announcement-waits = ⏳ Waits until a second coordinator approves. You will hear the decision.
announcement-scheduled = 🕐 Leaves on { $at }.
button-announcement-take-back = ↩️ Take back and edit
announcement-to-confirm = ⏳ <b>An announcement waits for your approval</b>

    It comes from { $author }, in the name of ORP { $orp }.
button-announcement-approve = { $count ->
    [one] ✅ Approve for { $count } person
   *[other] ✅ Approve for { $count } people
    }
button-announcement-return = ↩️ Return with a reason
announcement-approved = ✅ Approved. The author will see how sending goes.
announcement-sent-back = ↩️ Returned. The author will hear the reason.
announcement-came-back = ↩️ The second coordinator returned your announcement “{ $title }”.

    Reason: { $reason }
announcement-was-approved = ✅ Your announcement “{ $title }” is approved. It leaves on { $at }.
button-announcement-open = 📢 Open the announcement
announcement-rules = ⚙️ <b>When a second coordinator approves</b>

    An announcement to more people leaves when a second coordinator approves. Tap the ORP whose number you want to change.
button-announcement-rule = { $count ->
    [one] { $orp }: above { $count } person
   *[other] { $orp }: above { $count } people
    }
announcement-words-title = Announcement
announcement-words-send = Save
announcement-words-content = Write the announcement. You can also send a picture or a file with a text below it. It must say nothing of a concrete child.
announcement-words-content-label = Text
announcement-expects-content = Please send a text, a picture or a file.
announcement-time-title = When it leaves
announcement-time-send = Save
announcement-time-time = When should it be sent?
announcement-time-time-label = When
announcement-expects-time = Write a day and a time, such as “tomorrow 9:00”.
button-announcement-now = At once
announcement-at-once = at once
announcement-return-title = Return the announcement
announcement-return-send = ↩️ Return
announcement-return-reason = What should the author change? Your words will be shown.
announcement-return-reason-label = Reason
announcement-rule-title = When a second coordinator approves
announcement-rule-send = Save
announcement-rule-most = Above how many people should a second coordinator approve?
announcement-rule-most-label = At most without approval
announcement-correction-title = Correction
announcement-correction-send = ✏️ Correct it for everybody
announcement-correction-words = Write the whole corrected text. It takes the place of what people have.
announcement-correction-words-label = New text
announcement-audience = 👥 <b>To whom</b>
announcement-not-you = Whoever has several roles gets it once. You do not get it yourself, but you can try it.
announcement-to-member = members of actors
announcement-to-crisis-worker = crisis workers (OSPOD)
announcement-to-coordinator = coordinators
button-announcement-orps = 🗺 In which ORPs
button-announcement-filter = Only some actors
button-announcement-without = Except some actors
button-announcement-actors = 🏢 Actors one by one
button-announcement-people = 👤 Who gets it ({ $count })
button-announcement-blocked = 🚫 Who has blocked the bot ({ $count })
button-announcement-unreached = 📵 Actors with nobody here ({ $count })
announcement-orps = 🗺 In which ORPs?
announcement-filter = Which actors? Choose a saved filter, or make one in My network and tap “Write to these actors” there. The people who speak for them get it.
announcement-filter-without = Which actors should be left out? Choose a saved filter, or make one in My network and tap “Write to these actors” there.
button-announcement-no-filter = ✖ Without a filter
button-announcement-to-network = 📇 Make a filter in My network
announcement-take-filter = { $count ->
    [one] 📢 The filter finds { $count } actor. What next?
   *[other] 📢 The filter finds { $count } actors. What next?
    }
button-announcement-new-to = { $count ->
    [one] ✏️ New announcement to { $count } actor
   *[other] ✏️ New announcement to { $count } actors
    }
button-announcement-into = ➕ Send them: { $title }
button-announcement-outof = ➖ Leave them out: { $title }
announcement-meant-people = { $count ->
    [one] 👤 { $count } person. A tap leaves them out.
   *[other] 👤 { $count } people. A tap leaves one out.
    }
announcement-meant-actors = { $count ->
    [one] 🏢 { $count } actor. A tap leaves it out.
   *[other] 🏢 { $count } actors. A tap leaves one out.
    }
announcement-meant-blocked = 🚫 <b>Have blocked the bot ({ $count })</b> and will not get it:
announcement-meant-unreached = 📵 <b>Nobody in the bot speaks for them ({ $count })</b>, you will have to phone:
announcement-report = 📢 <b>{ $title }</b>
    Network of ORP { $orp } · { $at }
announcement-is-sending = 📤 <b>Being sent…</b>
announcement-is-sent = ✅ <b>Sent</b>
announcement-is-stopped = ⏹ <b>Stopped</b>
announcement-is-withdrawn = 🗑 <b>Withdrawn</b>
announcement-fate-delivered = ✅ Delivered: <b>{ $count }</b>
announcement-names-delivered = ✅ Delivered ({ $count })
announcement-fate-deferred = 🌙 Waits for the end of quiet hours: <b>{ $count }</b>
announcement-names-deferred = 🌙 Waits for the end of quiet hours ({ $count })
announcement-fate-waiting = ⏳ Waits to be sent: <b>{ $count }</b>
announcement-names-waiting = ⏳ Waits to be sent ({ $count })
announcement-fate-blocked = 🚫 Have blocked the bot: <b>{ $count }</b>
announcement-names-blocked = 🚫 Have blocked the bot ({ $count })
announcement-fate-failed = ⚠️ Not delivered: <b>{ $count }</b>
announcement-names-failed = ⚠️ Not delivered ({ $count })
announcement-fate-stopped = ⏹ Stopped: <b>{ $count }</b>
announcement-names-stopped = ⏹ Stopped ({ $count })
announcement-fate-withdrawn = 🗑 Withdrawn: <b>{ $count }</b>
announcement-names-withdrawn = 🗑 Withdrawn ({ $count })
announcement-names-read = 👁 Have read it ({ $count })
announcement-names-unread = 🔕 Not confirmed yet ({ $count })
announcement-names-nobody = 📵 Nobody in the bot ({ $count })
announcement-total = 👥 In all: <b>{ $count }</b>
announcement-read = 👁 Confirmed reading: <b>{ $count }</b> of { $of }
announcement-reason-before = had blocked the bot before
announcement-reason-blocked = has blocked the bot
announcement-reason-left = the account is gone
announcement-reason-late = too late
announcement-reason-rights = has lost the role meanwhile
announcement-reason-refused = Telegram refused the message
announcement-erased = erased account
announcement-nobody-there = nobody in the bot
announcement-phones = { $count ->
    [one] 📞 <b>Whom to phone</b> ({ $count } actor)
   *[other] 📞 <b>Whom to phone</b> ({ $count } actors)
    }
announcement-phones-none = 📞 There is nobody to phone.
button-announcement-stop = ⏹ Stop
button-announcement-phones = 📞 Whom to phone
button-announcement-again = 🔁 Send to the undelivered only ({ $count })
button-announcement-remind = 🔔 Remind those who have not confirmed ({ $count })
button-announcement-correct = ✏️ Correct
button-announcement-withdraw = 🗑 Withdraw
button-announcement-withdraw-sure = 🗑 Yes, withdraw it for everybody
button-announcement-copy = 📄 Use again
button-announcement-report = ◀ Report
announcement-withdraw = { $count ->
    [one] It will be deleted for { $count } person. Telegram does not let messages older than 48 hours be deleted: their text becomes “The announcement was withdrawn”, a picture or a file stays. Whoever has read it has read it.
   *[other] It will be deleted for { $count } people. Telegram does not let messages older than 48 hours be deleted: their text becomes “The announcement was withdrawn”, a picture or a file stays. Whoever has read it has read it.
    }
announcement-was-withdrawn = 🗑 The announcement was withdrawn.
announcement-reminded = { $count ->
    [one] 🔔 A reminder goes to { $count } person.
   *[other] 🔔 A reminder goes to { $count } people.
    }
announcement-corrected = ✏️ Corrected. Whoever has it will see the new text.
refused-announcement-empty = Please write the text first.
refused-announcement-nobody = Nobody would get it. Please change to whom it goes.
refused-announcement-long = The text is too long: { $count } characters, { $limit } fit (fewer under a picture or a file).
refused-announcement-time = That time has passed. Please choose another one.
refused-announcement-gone = This cannot be done any more, the announcement has moved on.
refused-announcement-over = It has all been sent, there is nothing to stop.
refused-announcement-decided = This announcement has been decided already.
refused-announcement-author = The author does not coordinate this network any more; it cannot be sent.
refused-announcement-nobody-left = There is nobody to send it to: those who did not get it still block the bot.
refused-announcement-reminded = Everybody has confirmed or was reminded today. You can remind again tomorrow.
refused-announcement-no-orp = At least one ORP has to stay.
notice-kind-announcement = Announcements
notice-kind-announcement-progress = How announcements are being sent
notice-kind-announcement-corrected = Corrected announcements
notice-kind-announcement-withdrawn = Withdrawn announcements
notice-kind-announcement-reminder = Reminders of announcements
notice-kind-announcement-waiting = Announcements to approve
notice-kind-announcement-decided = Decisions on your announcements

### Platforms

command-platforms = platforms: who meets where
platforms-title = 🏷 <b>Platforms · { $orp } district</b>
platforms-title-own = 🏷 <b>Platforms</b>
platforms-hint-own = ⭐ You belong here.
platforms-none = There is no platform here yet.
platform-type-mezioborova = multidisciplinary cooperation platform
platform-type-minitym = mini-team
platform-type-pripadova-konference = case conference
platform-type-formalni-oborova = formal or professional platform
platform-party-ospod = child protection authority (OSPOD)
platform-party-zs = a school
platform-party-sas-rd = social services
platform-party-pcr = the police
platform-party-pldd = a doctor
platform-party-opatrovnicky-soud = a judge
platform-party-another = at least one other actor
platform-state-active = meets
platform-state-pilot = on trial (pilot)
platform-state-paused = paused
platform-state-ended = ended
platform-families-yes = yes
platform-families-sometimes = sometimes
platform-families-no = no
platform-field-frequency = Meets:
platform-field-coordinator = Coordinated by:
platform-field-last = Met last:
platform-field-next = Meets next:
platform-field-topics = Topics:
platform-field-goals = Goals:
platform-field-outputs = Outputs:
platform-field-families = Parents and children take part:
platform-field-group = Telegram group:
platform-field-members = Members ({ $count }):
platform-field-people = Invited in person:
platform-field-note = Coordinators’ note:
platform-year = How { $year } was:
platform-next-sought = a date is being sought
platform-missing = ⚠️ Missing: { $who }
platform-late-after = ⏱ When it has not met for more than { $count } days, you will be reminded.
platform-late-never = ⏱ From how often it meets I cannot tell when to remind you that it has not met for long.
platform-advice-family = 💡 Parents and the child belong to this type as well. Invite them as people; they have no card in the network.
platform-quorum-line = { $count ->
    [one] At least { $count } actor has to come.
   *[other] At least { $count } actors have to come.
}
platform-undecided = ❓ I do not know who is meant by: { $words }
platform-undecided-count = { $count } left
platform-undecided-none = All members are decided.
platform-who = Whom do you mean by “{ $words }”?
platform-matched = “{ $words }” is { $actor }.
platform-kept = “{ $words }” stays among the members as words.
platform-dropped = “{ $words }” is not among the members any more.
platform-saved = Saved.
platform-added = The platform is there. Actors with its name on their cards belong to it already.
platform-ended = The platform has ended.
platform-end = { $count ->
    [one] End the platform “{ $name }”? It disappears from the card of { $count } actor and cannot be restored. If it only takes a break, change its state to “paused”.
   *[other] End the platform “{ $name }”? It disappears from the cards of { $count } actors and cannot be restored. If it only takes a break, change its state to “paused”.
}
platform-remove = Should “{ $actor }” no longer belong to the platform “{ $name }”? It disappears from the actor’s card as well.
platform-member-removed = Removed; the platform has disappeared from the actor’s card.
platform-members-title = 👥 <b>{ $name }</b> · { $count ->
    [one] { $count } actor
   *[other] { $count } actors
}
platform-members-words = Outside the network: { $words }
platform-members-people = Invited in person: { $people }
platform-members-added = { $count ->
    [one] { $count } actor added; the platform is on its card as well.
   *[other] { $count } actors added; the platform is on their cards as well.
}
platform-years-title = 📝 <b>{ $name }</b> · year by year
platform-years-none = Nobody has written anything yet.
platform-person = 🙋 { $name }
platform-reminder-days = { $count ->
    [one] { $count } day before
   *[other] { $count } days before
}
platform-reminder-hours = { $count ->
    [one] { $count } hour before
   *[other] { $count } hours before
}
platform-orp = In which district?
platform-orp-label = District
platform-name = What is the platform called? The same name will stand on its members’ cards.
platform-name-label = Name
platform-type = Which type is it?
platform-type-label = Type
platform-frequency = How often does it meet? For example “čtvrtletně”, “1× za 6 týdnů” or “podle potřeby”.
platform-frequency-label = Meets
platform-coordinator = Who coordinates it? They will be able to call meetings.
platform-coordinator-label = Coordinated by
platform-topics = What is it about? Separate topics by semicolons. Never anything about a concrete child or family.
platform-topics-label = Topics
platform-goals = What is the platform to achieve?
platform-goals-label = Goals
platform-outputs = What are its outputs and where are they?
platform-outputs-label = Outputs
platform-families = Do parents or children take part?
platform-families-label = Parents and children
platform-quorum = How many actors have to come so that a meeting makes sense? If it looks like fewer, you will hear of it in advance.
platform-quorum-label = How many have to come
platform-reminders = When should meetings be recalled? If you choose none and skip, the usual reminders hold.
platform-reminders-label = Reminders
platform-note = A note; only coordinators of the network read it.
platform-note-label = Note
platform-state = In what state is it?
platform-state-label = State
platform-new-title = A new platform
platform-new-send = ✅ Make the platform
platform-edit-title = Changes of the platform
platform-edit-send = ✅ Save changes
platform-year-title = How the year was
platform-year-send = ✅ Save
platform-year-words = How did it go? Write it so that those it concerns may read it, too.
platform-year-words-label = How it was
platform-add-members-title = New members
platform-add-members-send = ✅ Add
platform-add-members-actors = Which actors belong to the platform? It will be written on their cards as well.
platform-add-members-actors-label = Actors
platform-remove-member-title = Remove a member
platform-remove-member-send = ✅ Remove
platform-remove-member-actor = Who does not belong to the platform any more? It disappears from their card as well.
platform-remove-member-actor-label = Actor
platform-people-title = Invited in person
platform-people-send = ✅ Save
platform-people-people = Whom to invite besides those who speak for the actors? Choose from people of the district.
platform-people-people-label = People
platform-mean-title = A member of the platform
platform-mean-send = ✅ That is the one
platform-mean-actor = Choose the actor, or write a part of its name.
platform-mean-actor-label = Actor
refused-platform-exists = There is a platform “{ $name }” in this district already.
refused-platform-of-another-district = “{ $actor }” already has a platform “{ $name }” of another district on its card. Please rename one of them.
button-platforms-back = ◀ Platforms
button-platform-open = 🏷 Open the platform
button-platform-add = ➕ Add a platform
button-platform-members = 👥 Members ({ $count })
button-platform-meetings = 📅 Meetings
button-platform-undecided = ❓ Decide unclear members ({ $count })
button-platform-years = 📝 Year by year
button-platform-year = ✏️ Write about { $year }
button-platform-edit = ✏️ Change
button-platform-end = ⏹ End
button-platform-end-sure = ⏹ Yes, end it
button-platform-add-members = ➕ Add actors
button-platform-remove = ➖ Remove
button-platform-remove-sure = ➖ Yes, remove
button-platform-people = 🙋 Invited in person
button-platform-another = 🔎 Somebody else of the network
button-platform-add-meant = ➕ Add an actor
button-platform-keep-words = None of them – keep as words
button-platform-drop-words = None of them – leave out

### Calendars

button-calendar = 📅 Calendar
button-calendar-file = 📄 Send a file
button-calendar-make = 🔗 Make an address to subscribe to
button-calendar-anew = 🔗 New address (the present one ends)
button-calendar-revoke = 🚫 Take the address back
button-calendar-revoke-all = { $count ->
    [one] 📵 I lost my phone: take { $count } address back
   *[other] 📵 I lost my phone: take { $count } addresses back
    }
button-calendar-platform = 📅 Calendar of { $platform }
calendar-name = Calendar of Síťovka
calendar-name-of = Síťovka – { $platform }
calendar-title = 📅 <b>My calendar</b>
calendar-of = 📅 <b>Calendar of { $name }</b>
calendar-meaning = Meetings you are invited to, and events you come or may come to. What you declined is not here.
calendar-meaning-platform = All meetings of this platform that you may see.
calendar-no-address = A file is put in once. An address is read by the calendar itself: you see changes and cancellations without any work.
calendar-not-served = A file is put in once; where something changes we send a new one. This Síťovka does not offer an address to subscribe to.
calendar-has-address = There has been an address to subscribe to since { $day }.
calendar-not-read = No calendar has read it yet.
calendar-read = A calendar last read it on { $day }.
calendar-file = 📄 { $name }
calendar-file-how = Open the file and add it to your calendar. Put in again, nothing is doubled.
calendar-address = 🔗 <b>{ $name }: address to subscribe to</b>
calendar-address-how = A phone opens the first address in its calendar at once; put the second one where a calendar offers to subscribe from a URL. A tap copies it.
calendar-address-secret = 🔒 Whoever has the address sees in the calendar what you see. Do not send it to anybody. It is shown only now, and the message vanishes in a while. You can take it back at any time, for example when you lose your phone.
calendar-revoked = ✅ The address is taken back, no calendar reads anything from it any more.
calendar-revoked-all = ✅ All your addresses are taken back, no calendar reads anything from them any more.
refused-calendar-empty = There is nothing in the calendar yet. When somebody invites you to a meeting, it will be here.
refused-calendar-not-served = This Síťovka does not offer an address to subscribe to. Please have the calendar sent as a file.
help-announce = 📢 <b>Announcements</b> – { $command }: announcements to the network, and who got them.

### Planning

button-planning = 📋 Revision and plan
button-planning-back = ‹ Revision and plan
planning-title = <b>Revision and plan of the network</b>

    The yearly revision, workbooks, needs and activities, white spots and the strategy of your network.
button-revision = Yearly revision
button-workbooks = Workbooks (Excel)
button-practice = Needs and activities
button-coverage = White spots
button-strategy = Strategy of the network
button-region = Region

### Needs and activities: import

import-refused-no-needs = There is no table of needs and activities in the workbook: the column of activities is missing. Nothing was stored.
import-refused-actors-no-needs = This looks like the actors template, not the one of needs and activities. Nothing was stored. Actors are taken over by “python -m bot import actors FILE”.
import-refused-platforms-no-needs = This looks like the platforms template, not the one of needs and activities. Nothing was stored. Platforms are taken over by “python -m bot import platforms FILE”.
import-rejected-no-activity = the row has no activity
import-rejected-no-need = the activity is not in the list and the row does not say to which need it belongs
import-rejected-domain-of-activity = the activity is not in the list and the need domain is not known; it was not stored
import-rejected-no-orp-of-activity = it is not clear to which district the row belongs; it was not stored
import-rejected-phase = the phase is not known; “před vznikem ohrožení” or “při ohrožení” is expected
import-rejected-level = the level is not known; a number from 1 to 5 is expected
import-warning-sheet-no-needs = the sheet does not look like a table of needs and activities and is not read
import-warning-lone-cell-need = a row with a single cell is not taken for an activity
import-warning-more-orps-of-activity = several districts are given; the row is taken for the first one
import-warning-activity-read = read as the activity of the list: { $activity }
import-warning-need-read = read as the need of the list: { $need }
import-warning-listed = this does not change for an activity of the list; it stays as it is there
import-warning-doer-besides = does the activity in Síťovka but is not in the list; stays

### The strategy of a network

strategy-title = <b>Strategy of the network – { $orp }</b>
strategy-none = This network has no strategy here yet.
strategy-none-keeper = Nothing here yet. Begin with a theme the network wants to care for; then add partial goals, and steps with a deadline.
strategy-no-goals = No partial goals yet.
strategy-no-steps = No step here yet.
strategy-no-steps-yet = no steps yet
strategy-sum = { $done } of { $count } { $count ->
    [one] step
   *[other] steps
} done
strategy-sum-late = overdue: { $count }
strategy-step-open = by { $day }
strategy-step-late = overdue, was due by { $day }
strategy-step-done = done on { $day }
strategy-step-dropped = will not be done, decided on { $day }
strategy-nobody = who: not decided yet
strategy-moved = First deadline: { $day }
strategy-list-late = <b>Overdue steps – { $orp }</b>
strategy-list-done = <b>What was done in { $year } – { $orp }</b>
strategy-list-mine = <b>My steps – { $orp }</b>
strategy-list-empty = Nothing here.
strategy-theme-added = The theme is added. Open it and add partial goals.
strategy-goal-added = The partial goal is added. Now add steps to it.
strategy-step-added = The step is added. We ask whoever takes it by ourselves, 14 days and one day before the deadline.
strategy-finished = ✅ Thank you, the step is done.
strategy-outcome-kept = Thank you, saved.
strategy-expects-day = Write the deadline, such as “15 March”, “in 3 weeks” or in Czech “do konce června”.
strategy-due = ⏰ <b>{ $days ->
    [0] A step of the strategy is due today
    [1] A step of the strategy is due tomorrow
   *[other] { $days } days are left for a step of the strategy
}</b>
strategy-due-late = ❗ <b>A step of the strategy is overdue</b>
strategy-due-coordinator = We write to you as the coordinator of the network: nobody else in the bot answers for this step.
button-strategy-back = ‹ Strategy
button-strategy-theme-add = ➕ Add a theme
button-strategy-goal-add = ➕ Add a partial goal
button-strategy-step-add = ➕ Add a step
button-strategy-word = ✏️ Rename
button-strategy-remove = 🗑 Remove
button-strategy-late = ❗ Overdue ({ $count })
button-strategy-mine = My steps ({ $count })
button-strategy-done = Done in { $year }
button-strategy-done-step = ✅ Done
button-strategy-open-step = Open the step
button-strategy-move = Move the deadline
button-strategy-edit = ✏️ Edit
button-strategy-drop = Will not be done
button-strategy-outcome = ✏️ Write what came of it
button-strategy-outcome-change = ✏️ Change the result
button-strategy-reopen = ↩️ Open it again
strategy-theme-title = Theme of the strategy
strategy-theme-send = Save
strategy-theme-name = What does the network want to care for? For example “Children moving to lower secondary school”.
strategy-theme-name-label = Theme
strategy-goal-title = Partial goal
strategy-goal-send = Save
strategy-goal-name = What do you want to reach in this theme?
strategy-goal-name-label = Partial goal
strategy-step-title = Step
strategy-step-send = Save
strategy-step-name = What is to be done?
strategy-step-name-label = Step
strategy-step-due = By when?
strategy-step-due-label = Deadline
strategy-step-who = Who takes care of it? Choose an actor or a person of the network, or write it in words.
strategy-step-who-label = Who
strategy-step-edit-title = Edit the step
strategy-step-edit-send = Save
strategy-move-title = New deadline
strategy-move-send = Save
strategy-drop-title = The step will not be done
strategy-drop-send = Save
strategy-drop-reason = Why will the step not be done?
strategy-drop-reason-label = Reason
strategy-outcome-title = What came of it
strategy-outcome-send = Save
strategy-outcome-outcome = In a sentence or two: what came of the step?
strategy-outcome-outcome-label = Result
notice-kind-strategy-due = Deadlines of the strategy
refused-strategy-most = No more than { $most } fit here. Try to join or finish something.
refused-strategy-past = That day is over. Please write a deadline that is still to come.
refused-strategy-far = That is too far. Please write an earlier deadline.
refused-strategy-not-empty = There is something below it, so it cannot be removed. It has to be empty first.
refused-strategy-who = This person or actor does not belong to the network any more. Please choose somebody else.

### Closing a revision

button-revision-progress = 📊 How far the revision is
button-revision-result = 📊 Revision { $year }: result and files
button-revision-picture = 🖼 Picture
button-revision-close = 🏁 Close the revision
button-revision-close-sure = 🏁 Yes, close it
button-revision-close-anyway = 🏁 Close it all the same
button-revision-not-yet = ◀ Not yet
button-revision-reopen = ↩️ Open again
button-revision-files = 📁 Files: { $time }
button-revision-files-back = ◀ Files
button-revision-region = 📊 Revisions in the region
button-revision-changes = What has changed
button-revision-figures-file = 📄 Numbers and steps done (workbook)
button-revision-changes-file = 📄 What has changed (workbook)
revision-part-verified = verified, gone through
revision-part-waiting = waits for the coordinator
revision-part-phone = to phone
revision-part-silent = not yet
revision-picture-title = Revision { $year }
revision-picture-place = District of { $orp }, as of { $on }
revision-picture-region = The region by district, as of { $on }
revision-picture-last = last year { $done }
revision-bar-actors = Actors
revision-bar-platforms = Platforms
revision-bar-needs = Need domains
revision-bar-region = The whole region
revision-progress-title = 📊 <b>Revision { $year } · district of { $orp }</b>
revision-is-open = Open since { $since }, to be done by { $due }.
revision-is-late = ⏰ Overdue. Open since { $since }, it was to be done by { $due }.
revision-closed-on = ✅ Closed on { $on }.
revision-actors = Verified cards: { $done }/{ $all } ({ $share } %)
revision-waiting = waiting for you: { $count }
revision-phone = to phone: { $count }
revision-silent = no answer yet: { $count }
revision-platforms = Platforms: { $done }/{ $all }
revision-needs = Need domains: { $done }/{ $all }
revision-steps = { $count ->
    [one] Strategy: { $count } step done this year
   *[other] Strategy: { $count } steps done this year
}
revision-white = White spots in needs: { $white }, with one actor alone: { $thin }
revision-last-year = <b>Last year ({ $year })</b>
revision-no-last-year = There is no revision of last year to compare with.
revision-by-clock = by the calendar
revision-log-opened = Opened { $time }: { $name }
revision-log-closed = Closed { $time }: { $name }
revision-log-reopened = Opened again { $time }: { $name }.
revision-left-silent = { $count ->
    [one] { $count } actor has not answered yet.
   *[other] { $count } actors have not answered yet.
}
revision-left-waiting = { $count ->
    [one] { $count } edited card waits for you to verify it.
   *[other] { $count } edited cards wait for you to verify them.
}
revision-left-platforms = { $count ->
    [one] You have not gone through { $count } platform.
   *[other] You have not gone through { $count } platforms.
}
revision-left-needs = { $count ->
    [one] You have not gone through { $count } need domain.
   *[other] You have not gone through { $count } need domains.
}
revision-left-nothing = ✅ Everything is verified and gone through.
revision-close-does = Closing freezes the state of the network, writes the three workbooks without private notes and the list of changes since last year. Whoever has answered is thanked. It takes a moment. You can open the revision again, saying why.
refused-revision-open = This revision is open.
refused-revision-newer = This revision cannot be opened again: the network has a newer one, of { $year }.
revision-was-closed = ✅ The revision is closed. Thank you!
revision-was-reopened = ↩️ The revision is open again. The files written when it was closed are kept.
revision-snapshot = 📁 <b>Revision { $year } · district of { $orp }</b>
    The network as saved { $time }
revision-files = The workbooks are without private notes, as the network reads them.
revision-file = 📄 Revision { $year }, district of { $orp }. Saved { $time }. Without private notes.
revision-region-title = 📊 <b>Revision { $year } in the region</b>
revision-region-late = { $count ->
    [one] ⏰ { $count } district is overdue.
   *[other] ⏰ { $count } districts are overdue.
}
revision-region-meaning = Verified cards are counted. The buttons open single districts.
revision-share = { $done }/{ $all } ({ $share } %)
revision-share-last = last year { $done }/{ $all } ({ $share } %)
revision-state-none = not begun
revision-state-late-begin = overdue, not begun
revision-state-open = by { $due }
revision-state-late = overdue ({ $due })
revision-state-closed = closed { $on }
notice-revision-closed = ✅ The revision { $year } of the network of { $orp } is closed: { $done }/{ $all } cards verified. Thank you for your answer.
notice-revision-overdue = { $count ->
    [one] ⏰ <b>The revision of { $count } district is overdue</b>
   *[other] ⏰ <b>The revisions of { $count } districts are overdue</b>
}
notice-kind-revision-closed = Revision closed
notice-kind-revision-overdue = Revision overdue
revision-changes-title = <b>What has changed · district of { $orp }</b>
    Revision { $year } against revision { $before }
revision-changes-first = <b>What has changed · district of { $orp }</b>

    The revision { $year } is the first one here, there is nothing to compare it with.
revision-changes-none = Nothing has changed.
revision-changes-order = The crisis network first, then who is gone and who is new, then changes by importance.
revision-count-actor-gone = { $count ->
    [one] ➖ { $count } actor is no longer in the network
   *[other] ➖ { $count } actors are no longer in the network
}
revision-count-actor-added = { $count ->
    [one] ➕ { $count } new actor
   *[other] ➕ { $count } new actors
}
revision-count-actor-changed = { $count ->
    [one] ✏️ { $count } changed card
   *[other] ✏️ { $count } changed cards
}
revision-count-platform-gone = { $count ->
    [one] ➖ { $count } platform has ended
   *[other] ➖ { $count } platforms have ended
}
revision-count-platform-added = { $count ->
    [one] ➕ { $count } new platform
   *[other] ➕ { $count } new platforms
}
revision-count-platform-changed = { $count ->
    [one] ✏️ { $count } changed platform
   *[other] ✏️ { $count } changed platforms
}
revision-count-practice-gone = { $count ->
    [one] ➖ { $count } activity is no longer listed
   *[other] ➖ { $count } activities are no longer listed
}
revision-count-practice-added = { $count ->
    [one] ➕ { $count } activity newly described
   *[other] ➕ { $count } activities newly described
}
revision-count-practice-changed = { $count ->
    [one] ✏️ { $count } changed activity
   *[other] ✏️ { $count } changed activities
}
revision-change-crisis = crisis network
revision-of-actor = actor
revision-of-platform = platform
revision-of-practice = activity
revision-sort-gone = no longer here
revision-sort-added = new
revision-sort-changed = changed
revision-field-name = name
revision-field-type = type
revision-field-state = state
revision-field-frequency = how often it meets
revision-field-topics = topics
revision-field-goals = goals
revision-field-outputs = outputs
revision-field-actors = actors
revision-field-words = how it goes
revision-field-level = level
revision-sheet-figures = Summary
revision-sheet-changes = Changes
revision-sheet-steps = Steps done
revision-sheet-what = What
revision-sheet-sort = Change
revision-sheet-name = Name
revision-sheet-field = Field
revision-sheet-theme = Theme
revision-sheet-goal = Partial goal
revision-sheet-step = Step
revision-sheet-outcome = What came of it
revision-sheet-done = Done
revision-value-hidden = changed, the network does not see the value
revision-figure-actors = Actors in the network
revision-figure-verified = Of these verified
revision-figure-platforms = Platforms
revision-figure-platforms-checked = Of these gone through
revision-figure-needs-checked = Need domains gone through
revision-figure-steps-done = Steps of the strategy done
revision-figure-white-spots = White spots in needs
revision-figure-thin-spots = Needs with one actor alone
revision-changes-file = 📄 What has changed in the network of { $orp } up to the revision { $year }. Without private notes and without what the network does not see.
revision-changes-file-name = changes
revision-reopen-title = Open the revision again
revision-reopen-send = ↩️ Open again
revision-reopen-reason = Why is the revision opened again? The reason is kept with the revision.
revision-reopen-reason-label = Reason

### Workbooks in the chat

workbook-actors = Actors
workbook-platforms = Platforms
workbook-needs = Needs and activities
workbook-districts = { $count } districts (ORP)
workbooks-title =
    <b>Tables of the network in Excel</b>

    Download a table, edit it in Excel or LibreOffice and send it back here as a file. I will show how it differs and change nothing until you say so.
workbooks-which = Of which territory do you want it?
workbooks-open = <b>Without private notes:</b> only what all members of the network read. You may send such a file to them, too.
workbooks-private = 🔒 <b>With private notes:</b> also notes, findings and crisis contacts that only coordinators read. The file is for you alone, please do not pass it on.
workbooks-writing = ⏳ Writing the table “{ $book }”. It will come in a moment as another message.
button-workbooks-all = All my districts ({ $count })
button-workbooks-open = I want them without private notes
button-workbooks-private = 🔒 I want them with private notes
button-workbook-state-open = ✏️ Decide: { $book } · { $at }
button-workbook-state-applied = ✅ Taken over: { $book } · { $at }
button-workbook-state-undone = ↩ Put back: { $book } · { $at }
workbook-caption-open = <b>{ $book }</b> · { $orps }. Without private notes. Send it back here as a file when you have edited it.
workbook-caption-private = 🔒 <b>{ $book }</b> · { $orps }. With private notes – for you alone, do not pass it on. Send it back here as a file when you have edited it.
workbook-reading = ⏳ Reading the file “{ $file }”. It may take half a minute.
workbook-not-yours = Files are read here from coordinators of a network only; this one stayed unopened. You can change the card of your actor with /karta; for anything else please turn to the coordinator.
workbook-not-one = I cannot read such a file. Please send a table from Excel or LibreOffice (.xlsx, .xls, .ods) or a .csv file.
workbook-too-big = The file is over 20 MB, and Telegram does not hand me one that big. Please delete pictures and sheets that do not belong to the table, or split it by district.
workbook-not-received = The file could not be downloaded from Telegram. Please send it once more.
workbook-read =
    { $rows ->
        [one] { $rows } row read.
       *[other] { $rows } rows read.
    }
workbook-count-cell =
    ✏️ { $count ->
        [one] { $count } changed cell
       *[other] { $count } changed cells
    }
workbook-count-added =
    ➕ { $count ->
        [one] { $count } new row
       *[other] { $count } new rows
    }
workbook-count-both =
    ⚠️ { $count ->
        [one] { $count } cell has changed both in the workbook and in the bot
       *[other] { $count } cells have changed both in the workbook and in the bot
    } (to be decided: { $open })
workbook-count-missing =
    ❓ { $count ->
        [one] { $count } row is missing from the workbook
       *[other] { $count } rows are missing from the workbook
    } (to be decided: { $open })
workbook-count-doubt =
    ❓ { $count ->
        [one] of { $count } row it is not clear whether the bot has it
       *[other] of { $count } rows it is not clear whether the bot has them
    }
workbook-count-notes = ⛔ not read: { $unread } · ⚠️ with a reservation: { $warned }
workbook-no-difference = The workbook says the same as the bot. There is nothing to change.
workbook-nothing-yet = Nothing has changed yet. What you do not take over stays in the bot as it is.
workbook-many-missing =
    { $count ->
        [one] <b>Careful:</b> { $count } row that the bot knows is missing from the workbook, which is more than a twentieth of all.
       *[other] <b>Careful:</b> { $count } rows that the bot knows are missing from the workbook, which is more than a twentieth of all.
    }

    It may be an older file, only a part of the table, or rows were deleted while filtering. Nothing has changed yet and nothing is deleted by itself. How is it?
button-workbook-keep-all = Keep in the bot all that are missing
button-workbook-see-missing = Go through the missing ones
button-workbook-apply-all = ✅ Accept all ({ $count })
button-workbook-apply = ✅ Accept what is picked ({ $count })
button-workbook-pick = ☑ Look and pick
button-workbook-pick-all = Pick all
button-workbook-pick-none = Pick nothing
button-workbook-whole-row = Whole row: { $name }
button-workbook-ask-both = ⚠️ On both sides ({ $count })
button-workbook-ask-missing = ❓ Missing from the workbook ({ $count })
button-workbook-ask-doubt = ❓ Unclear rows ({ $count })
button-workbook-notes = ⛔ Not read ({ $unread }), with a reservation ({ $warned })
workbook-picked = Picked: { $picked } of { $count }.
workbook-empty-cell = (empty)
workbook-new = new row: { $name }
workbook-new-row = ➕ New row: <b>{ $name }</b>
workbook-both-words =
    When downloaded: { $before }
    Now in the bot: { $now }
    In the workbook: <b>{ $after }</b>
workbook-both-words-unknown =
    Changed in the bot meanwhile to: { $now }
    In the workbook: <b>{ $after }</b>
workbook-ask-both = Changed on both sides, { $at } of { $count }. What should hold?
workbook-ask-missing = Missing from the workbook, { $at } of { $count }. What about it?
workbook-ask-doubt = It is not clear whether the bot has this already, { $at } of { $count }. What is it?
button-workbook-both-leave = Keep what is in the bot
button-workbook-both-take = Take it from the workbook
button-workbook-missing-leave = Keep in the bot
button-workbook-missing-take = End it
workbook-both-leave = ☑ Decided: what is in the bot holds.
workbook-both-take = ☑ Decided: what is in the workbook holds.
workbook-missing-leave = ☑ Decided: it stays in the bot.
workbook-missing-take = ☑ Decided: it will be ended.
button-workbook-is-it = It is { $name }
button-workbook-is-new = It is new
button-workbook-leave-out = Leave the row out
button-workbook-all-are = Yes for all with a single possibility ({ $count })
workbook-notes-title = Not read: { $unread }, read with a reservation: { $warned }
workbook-note-cell = { $sheet }, row { $row }, { $column }
workbook-note-row = { $sheet }, row { $row }
workbook-sure = Shall I store it like this?
workbook-sure-ended = To be ended: { $names }
workbook-sure-undecided =
    { $count ->
        [one] You have not decided about { $count } thing; it stays in the bot as it is.
       *[other] You have not decided about { $count } things; they stay in the bot as they are.
    }
button-workbook-sure = ✅ Yes, store it
workbook-applied = ✅ Stored.
workbook-was-applied = Taken over on { $on }.
workbook-was-undone = Taken over, and put back on { $on }.
workbook-done-cells =
    ✏️ { $count ->
        [one] { $count } cell from the workbook
       *[other] { $count } cells from the workbook
    }
workbook-done-added =
    ➕ { $count ->
        [one] { $count } new row
       *[other] { $count } new rows
    }
workbook-done-ended = ⏹ ended: { $count }
workbook-done-nothing = Nothing has changed.
workbook-overtaken =
    { $count ->
        [one] { $count } cell stayed as it is: somebody has changed it in the bot meanwhile.
       *[other] { $count } cells stayed as they are: somebody has changed them in the bot meanwhile.
    }
workbook-and-more = and { $count } more
workbook-not-verified = Editing is not verifying: cards are verified in the revision.
button-workbook-undo = ↩ Put it back (possible until { $until })
workbook-undo = I will put back what the workbook has changed. What somebody else has changed since stays, and I will list it.
button-workbook-undo-sure = ↩ Yes, put it back
workbook-undone =
    ↩ { $count ->
        [one] { $count } value put back.
       *[other] { $count } values put back.
    }
workbook-undo-kept =
    { $count ->
        [one] { $count } value stayed because it has changed since:
       *[other] { $count } values stayed because they have changed since:
    }
refused-workbook-undone-late = It could be put back for seven days. Single values can be put back in the history of the card.

### Needs and activities

practice-title = Needs and activities
practice-done = Activities in all: { $count }. Done here by somebody: { $done }.
practice-empty = Nothing has been written down for this district yet. Look through what children need and what can be done about it – and if you do some of it, let the others know.
practice-hint = Choose a domain: you will see the child’s needs, what happens when they are not met, and who helps with them here.
practice-how-much = somebody does { $done }, nobody does { $missing }
practice-all-missing = nobody yet
practice-nobody-title = <b>Nobody does this here yet</b>
practice-forms = <b>What it looks like when it goes well</b>
practice-risk = <b>If the need is not met:</b> { $risk }
practice-activities = <b>What can be done</b>
practice-nobody = nobody yet
practice-nobody-here = Nobody does this here yet.
practice-level-short = level { $level }
practice-own = This district’s own activity
practice-for = <b>Need:</b> { $need }
practice-words = <b>How it goes here:</b> { $words }
practice-level = <b>How well it is met:</b> { $level }
practice-note = <b>Coordinator’s note:</b> { $note }
practice-level-1 = 1 – it does not work
practice-level-2 = 2 – it rather does not work
practice-level-3 = 3 – half and half
practice-level-4 = 4 – it rather works
practice-level-5 = 5 – it works well
practice-phase-pred-ohrozenim = before danger arises
practice-phase-pri-ohrozeni = when a child is in danger
practice-who = <b>Done by:</b> { $names }
practice-others = <b>By the workbook also:</b> { $words }
practice-usual = <b>Usually done by:</b> { $kinds }
practice-possible = <b>Could join in:</b> { $kinds }
practice-could = <b>Such actors are here but do not do it yet:</b> { $names }
practice-could-nobody = No other such actor is known here now.
practice-thanks = ✅ Thank you, it is written down. The network coordinator will see it.
practice-taken-off = Written down: does not do it any more.
practice-saved = Saved.
practice-added = The activity is written down.
practice-remove = Forget the activity <b>{ $name }</b> together with who does it?
practice-said = 🙋 <b>{ $actor }</b> in { $orp } also does: { $activity }.
practice-said-no-more = <b>{ $actor }</b> in { $orp } does no more: { $activity }.
practice-unknown-count = { $count ->
        [one] { $count } name of the workbook waits for a decision.
       *[other] { $count } names of the workbook wait for a decision.
    }
practice-unknown = Among those who do it stands “<b>{ $words }</b>”. Whom does it mean?
practice-unknown-none = All names of the workbook are decided.
practice-matched = “{ $words }” is { $actor }.
practice-kept = “{ $words }” stays among those who do it as words.
practice-dropped = “{ $words }” is no more among those who do it.
practice-edit-title = How it goes here
practice-edit-send = ✅ Save the changes
practice-edit-own-title = Own activity
practice-edit-own-send = ✅ Save the changes
practice-new-title = New activity
practice-new-send = ✅ Write the activity down
practice-mean-title = Whom a name of the workbook means
practice-mean-send = ✅ Confirm
practice-mean-actor = Which actor is it?
practice-mean-actor-label = Actor
practice-own-name = What is the activity called?
practice-own-name-label = Activity
practice-own-phase = When does it help?
practice-own-phase-label = Phase
practice-form-words = How does it go in your district? A sentence or two will do.
practice-form-words-label = How it goes
practice-form-level = How well does it work?
practice-form-level-label = Level
practice-form-actors = Who does it in your district?
practice-form-actors-label = Done by
practice-form-note = A note for the coordinators of this district; nobody else will see it.
practice-form-note-label = Note
button-practice-doer = ✅ { $actor }
button-practice-could = Could do it: { $actor }
button-practice-too = 🙋 We do it too
button-practice-too-of = 🙋 We do it too: { $actor }
button-practice-no-more = We do it no more
button-practice-no-more-of = We do it no more: { $actor }
button-practice-edit = ✏️ Edit
button-practice-own = ➕ Own activity
button-practice-remove = 🗑 Forget
button-practice-remove-sure = 🗑 Yes, forget it
button-practice-open = Open the activity
button-practice-take-off = Take the actor off
button-practice-unknown = { $count ->
        [one] ❓ { $count } unclear name of the workbook
       *[other] ❓ { $count } unclear names of the workbook
    }
refused-activity-exists = You already have the activity “{ $name }” for this need. Please call it otherwise.
notice-kind-practice-said = Who joins in activities

### White spots

button-coverage-back = ‹ White spots
button-coverage-picture = 🖼 Picture
button-coverage-print = 🖨 PDF to print
button-coverage-needs = Needs × prevention and intervention
button-coverage-ages = Age
button-coverage-situations = Life situations
button-coverage-platformless = On no platform
button-coverage-offers = Demand and supply
button-coverage-map = 🗺 Map
button-coverage-workbook = 📊 Workbook (Excel)
button-coverage-minimal = Minimal network
button-coverage-remote = Remote municipalities
button-coverage-add-kind = ➕ Add a kind
button-coverage-change = ✏️ Change how many are needed
button-coverage-not-wanted = We do not need this kind here
button-coverage-default = Back to the default
button-coverage-km = { $km } km
button-coverage-km-chosen = ● { $km } km
button-coverage-other-kind = Another kind of actor
coverage-all-orps = all your districts
coverage-title = <b>White spots in your districts</b>
coverage-title-of = <b>White spots: { $orp }</b>
coverage-district = <b>{ $orp }</b>: needs without an actor { $needs }, target groups without an actor { $groups }, missing kinds { $kinds }, on no platform { $platformless }
coverage-what-counts = Only active actors count. Those not to be referred to, temporarily closed and ended ones are no cover.
coverage-part-needs = Needs × prevention and intervention
coverage-part-ages = Age bands
coverage-part-situations = Life situations
coverage-no-gaps = No white spot, and nothing rests on a single actor.
coverage-gaps = White spots (nobody): { $white } of { $of }. Resting on a single actor: { $thin }.
coverage-unsaid = { $count ->
    [one] { $count } actor does not say this on its card and is not counted here.
   *[other] { $count } actors do not say this on their cards and are not counted here.
    }
coverage-meaning-needs = The primary need domain and the further ones count. Who does prevention and intervention is in both lines.
coverage-meaning-ages = A band is covered by an actor who works with at least half of its years.
coverage-meaning-situations = Situations of the code list and their usual names count. Who names no situation is not missing anywhere, only not visible here.
coverage-tap-a-cell = Tap a line to see who covers it.
coverage-numbers-actors = Active actors: { $seated } seated here, { $serving } serving from elsewhere.
coverage-numbers-needs = • Needs: white spots { $white } of { $of }, on a single actor { $thin }
coverage-numbers-ages = • Age bands: white spots { $white } of { $of }, on a single actor { $thin }
coverage-numbers-situations = • Life situations: white spots { $white } of { $of }, on a single actor { $thin }
coverage-numbers-kinds = • Minimal network: too little or nothing of { $lacking } out of { $of } kinds
coverage-numbers-platformless = • On no platform: { $count ->
    [one] { $count } actor
   *[other] { $count } actors
    }
coverage-white-in = Nobody ({ $count }): { $orps }
coverage-thin-in = A single actor ({ $count }): { $orps }
coverage-in-all = all districts
coverage-label-white = 0, white spot
coverage-label-thin = 1, the only one
coverage-label = { $count }
coverage-cell-white = <b>White spot.</b> Nobody active covers this here.
coverage-cell = { $count ->
    [one] Covered by { $count } actor.
   *[other] Covered by { $count } actors.
    }
coverage-cell-thin = When it is full or ends, nobody is left.
coverage-seat = seated in { $orp }
coverage-seated = Seated here
coverage-serving = Serving from elsewhere
coverage-platformless = On no platform
coverage-platformless-count = { $count ->
    [0] Every actor is on at least one platform.
    [one] { $count } actor is on no platform.
   *[other] { $count } actors are on no platform.
    }
coverage-offers = Demand and supply
coverage-offers-meaning = How often somebody searched in the last year and nobody was found, and how many actors cover the domain. Counts under { $least } a week are not shown and are in no sum.
coverage-offers-none = There is no unmet demand of the last year that could be shown.
coverage-sought = not found { $count }×
coverage-not-sought = nothing to show
coverage-offer = • { $need }: { $sought }; covered by { $count } ({ $seated } seated here, { $serving } from elsewhere)
coverage-minimal = Minimal network
coverage-minimal-counts = Kinds asked for: { $of }. Missing: { $missing }, too few actors: { $few }, small capacity: { $short }, capacity unknown: { $unknown }.
coverage-minimal-meaning = The default list is our professional proposal, not a norm. Tap a kind and set how many your district needs.
coverage-verdict-missing = Missing: { $kind } – needed { $least }, there is nobody
coverage-verdict-few = Too few: { $kind } – needed { $least }, there are { $count }
coverage-verdict-short = Small capacity: { $kind } – needed { $capacity }, there is { $known }
coverage-verdict-unknown = Capacity unknown: { $kind } – needed { $capacity }, known { $known }
coverage-verdict-met = Fine: { $kind } – needed { $least }, there are { $count }
coverage-kind-wanted = { $count ->
    [one] Needed: at least { $count } actor.
   *[other] Needed: at least { $count } actors.
    }
coverage-kind-capacity = Capacity of all together at least: { $capacity }.
coverage-kind-own = Set by a coordinator of your district.
coverage-kind-default = This is the default.
coverage-kind-not-wanted = This kind is not asked for here.
coverage-kind-also = Also counted: { $kinds }.
coverage-kind-real = In reality: { $count } ({ $seated } seated here, { $serving } from elsewhere).
coverage-kind-known = Known capacity for this district: { $capacity }.
coverage-kind-silent = { $count ->
    [one] { $count } actor does not state its capacity in this unit.
   *[other] { $count } actors do not state their capacity in this unit.
    }
coverage-kind-shared = The capacity of who serves several districts is divided among them equally.
coverage-kind-nobody = There is nobody of this kind.
coverage-more = … and { $count } more
coverage-remote-count = { $count ->
    [0] All municipalities ({ $of }) have the nearest actor closer than { $km } km.
    [one] From { $km } km on: { $count } municipality of { $of }.
   *[other] From { $km } km on: { $count } municipalities of { $of }.
    }
coverage-remote-meaning = The distance is a straight line from the municipality to the municipality where the actor works; where that is not known, to the town of its district. The nearest one may be in a neighbouring district. Of outreach services it is the place they set out from.
coverage-remote-sheltered = { $count ->
    [one] { $count } actor with a sheltered address is not counted, so that its place is not given away.
   *[other] { $count } actors with a sheltered address are not counted, so that their places are not given away.
    }
coverage-remote-nobody = { $place } – nobody anywhere in Síťovka
coverage-remote-line = { $place } – { $km } km: { $actor }, { $orp }
coverage-picture-on = as of { $day }
coverage-picture-note = Only active actors count; those not to be referred to, temporarily closed and ended ones do not.
coverage-legend-white = nobody, white spot
coverage-legend-thin = a single actor
coverage-legend-few = 2–3
coverage-legend-some = 4–6
coverage-legend-many = 7 and more
coverage-legend-pair = The number is how many actors; 3+2 below it means: 3 seated here, 2 from elsewhere.
coverage-map-ask = What shall the map show?
coverage-measure-needs = Needs that nobody covers
coverage-measure-groups = Target groups nobody works with
coverage-measure-kinds = Kinds missing against the minimal network
coverage-measure-platformless = Actors on no platform
coverage-measure-actors = Active actors seated here
coverage-map-worst = the most of all: { $count }
coverage-map-beside = districts you do not coordinate
coverage-map-far = { $km } km or more
coverage-map-near = less than { $km } km
coverage-map-km = straight line to the nearest one, in kilometres
map-attribution = © ČÚZK, RÚIAN, as of 06/2024, generalised
coverage-picture-caption = <b>{ $title }</b>
    { $place }
coverage-workbook-caption = <b>White spots: { $place }</b>

    A workbook with a sheet for each view. Names of actors are in it, private notes are not.
coverage-file = white-spots
least-title = How many are needed
least-send = Save
least-kind = Which kind of actor?
least-kind-label = Kind
least-number = How many actors of this kind does the district need at least?
least-number-label = Actors
least-capacity = For how many people (or with how many places or beds) should they be all together? Write 0 to leave the capacity unwatched.
least-capacity-label = Capacity
least-above = <b>{ $orp }</b>
least-above-kind = <b>{ $orp }</b>: { $kind }
    Unit of the capacity: { $unit }
remote-title = Remote municipalities
remote-send = Show
remote-kind = To which kind of actor shall the distance be measured?
remote-kind-label = Kind
coverage-sheet-needs = Needs
coverage-sheet-groups = Target groups
coverage-sheet-minimal = Minimal network
coverage-sheet-remote = Remote municipalities
coverage-sheet-distances = Distances in km
coverage-sheet-platformless = On no platform
coverage-sheet-offers = Demand and supply
coverage-sheet-words = Situations in own words
coverage-column-orp = District
coverage-column-line = What should be covered
coverage-column-count = Actors
coverage-column-seated = Seated here
coverage-column-serving = From elsewhere
coverage-column-verdict = Verdict
coverage-column-who-seated = Who is seated here
coverage-column-who-serving = Who serves from elsewhere
coverage-column-kind = Kind
coverage-column-least = Actors needed
coverage-column-least-capacity = Capacity needed
coverage-column-capacity = Known capacity
coverage-column-unit = Unit
coverage-column-silent = State no capacity
coverage-column-source = Set by
coverage-column-who = Who
coverage-column-municipality = Municipality
coverage-column-far-km = Remote from km
coverage-column-far = Remote municipalities
coverage-column-of = Municipalities in all
coverage-column-km = Most km
coverage-column-actor = Actor
coverage-column-actor-orp = Its district
coverage-column-domain = Need domain
coverage-column-sought = Not found in a year
coverage-column-words = Words of the cards
coverage-column-times = How often
coverage-word-white = white spot
coverage-word-thin = a single actor
coverage-word-covered = covered
coverage-word-missing = missing
coverage-word-few = too few actors
coverage-word-short = small capacity
coverage-word-unknown = capacity unknown
coverage-word-met = fine
coverage-word-own = yours
coverage-word-default = default

### Yearly revision: opening, asking, answers

notice-kind-revision-asked = Yearly revision: does your card hold?
notice-kind-revision-reminder = Yearly revision: reminder
notice-kind-revision-alternate = Yearly revision: a question about another actor
notice-kind-revision-opened = Yearly revision has begun
notice-kind-revision-phone-list = Yearly revision: whom to phone
notice-kind-revision-left = Who no longer speaks for an actor
notice-kind-revision-due = Yearly revision has not begun
help-revision = 📋 <b>Yearly revision</b> – { $command }: asking actors, the phone list, closing with the workbooks.
command-revision = yearly revision of the network
button-revise-districts = ‹ My districts
button-revise-open = Open the revision
button-revise-mine = 📋 Waiting for you: { $count ->
    [one] { $count } card
   *[other] { $count } cards
}
revise-districts = <b>Yearly revision</b>

    Each card should be verified at least once a calendar year. Beside a district you see how many cards are verified, and how many there are in all.
revise-title = <b>Yearly revision { $year } · { $orp }</b>
revise-none = This year the revision has not begun here.
revise-closed-on = Closed on { $on }.
revise-opened-itself = It began by itself on { $on }; it is due on { $due }.
revise-opened-by = Begun on { $on } ({ $name }); it is due on { $due }.
revise-overdue = ⚠️ It is overdue.
revise-verified = Cards verified: <b>{ $done }</b>, { $all } in all.
revise-day = It begins by itself every year on { $day }.
revise-day-none = It does not begin by itself: no day of the year is set.
revise-day-of-year = { $day } { $month }
button-revise-begin = ▶️ Begin the revision { $year }
button-revise-day = 📅 When it begins by itself
button-revise-phone = ☎️ To be phoned ({ $count })
button-revise-waiting = 🟡 Waiting for you ({ $count })
button-revise-silent = ⚪ Silent so far ({ $count })
button-revise-verified = ✅ Verified ({ $count })
button-revise-platforms = Platforms { $done }/{ $all }
button-revise-needs = Needs { $done }/{ $all }
revise-begin-sure = <b>Begin the revision { $year } · { $orp }?</b>

    It concerns { $actors ->
    [one] { $actors } actor
   *[other] { $actors } actors
} seated in this district.
revise-begin-people = The question goes to { $people ->
    [one] { $people } person
   *[other] { $people } people
}.
revise-begin-without = Nobody in the bot speaks for { $count ->
    [one] { $count } actor: it goes
   *[other] { $count } actors: they go
} to your phone list at once.
revise-begin-how = Those who do not answer are reminded after 7, 14 and 21 days. After 28 days I ask an alternate contact, and after 35 days the actor goes to the phone list.
button-revise-begin-sure = ▶️ Yes, begin and send
revise-begun = ▶️ The revision has begun. The questions are on their way.
refused-revision-held = This year's revision was held here or is going on. Close last year's first if it is still open.
refused-revision-verified = This card is verified already.
revise-list-phone = <b>☎️ To be phoned: { $count }</b>
revise-list-waiting = <b>🟡 Waiting for you: { $count }</b>
revise-list-silent = <b>⚪ Silent so far: { $count }</b>
revise-list-verified = <b>✅ Verified: { $count }</b>
revise-list-ended = <b>⛔ Ended meanwhile: { $count }</b>
revise-how-phone = Phone them and tap the actor: one tap keeps what came of the call.
revise-how-waiting = Somebody has sent changes here. Decide about them and verify the card; only then is it done.
revise-how-silent = These people are reminded by themselves.
revise-how-ended = These actors do not count any more.
revise-standing-verified = verified on { $on }, { $name }
revise-standing-waiting = answered with changes, waits for you to verify
revise-standing-phone = please phone
revise-standing-ended = the actor has ended
revise-standing-unreached = not reached on { $on }
revise-silent-asked = asked on { $on }, no answer yet
revise-silent-reminded = { $count ->
    [one] reminded once
   *[other] reminded { $count } times
}, last on { $on }
revise-silent-alternate = since { $on } we wait for the alternate contact
revise-people = Speaking for it: { $names }
revise-people-none = Nobody in the bot speaks for it.
revise-alternates = Alternate contact: { $names }
revise-left = { $name } speaks for it no more ({ $on }).
revise-left-words = Who does now: <i>{ $words }</i>
button-revise-they-hold = ✅ It holds
button-revise-verify = ✅ Verify
button-revise-i-edit = ✏️ I will edit the card
button-revise-unreached = 📵 I did not reach them
button-revise-they-ended = ⛔ They have ended
button-revise-proposal = 🟡 Decide about the changes
button-revise-card = Open the card
button-revise-actor = Open the actor in the revision
button-revise-alternate = Alternate contact
revise-result-holds = ✅ “{ $actor }”: the card is verified under your name.
revise-result-unreached = 📵 “{ $actor }”: noted that nobody was reached. It stays on the list.
revise-ended-reason = They said in the yearly revision that the activity has ended.
revise-alternate = Whom to ask when nobody answers for “{ $actor }”? Choose a person of the network of this district; on the card they see only what they may see anyway. Without your choice I ask people of the same organisation (by its IČO).
revise-alternate-nobody = In the network of this district there is nobody to ask about “{ $actor }”. The telephone remains.
button-revise-no-alternate = ✖ Nobody
revise-alternate-set = ✅ The alternate contact is saved.
revise-alternate-dropped = ✅ The alternate contact is removed.
notice-revise-opened = ▶️ <b>Yearly revision { $year } · { $orp }</b> began by itself today, for it is its day. It is due on { $due }. To be phoned at once: { $count }.
notice-revise-opened-by = ▶️ <b>Yearly revision { $year } · { $orp }</b> has begun, opened by { $name }. It is due on { $due }. To be phoned at once: { $count }.
notice-revise-phone = ☎️ <b>Yearly revision { $year } · { $orp }</b>: { $count ->
    [one] { $count } actor waits for your call.
   *[other] { $count } actors wait for your call.
}
notice-revise-due = 📋 <b>Yearly revision { $year } · { $orp }</b> has not begun. It should be held at least once a calendar year.
notice-revise-left = 🔔 { $name } speaks for “{ $actor }” no more.
notice-revise-left-phone = Nobody else in the bot speaks for it, so it is on your phone list.
notice-revise-left-right = End the right to speak for the actor at the person, and invite a new one by a link.
revise-checks-platform = <b>Platforms: you went through { $done }, { $all } in all</b>

    Confirm each of them, or change it.
revise-checks-needs = <b>Needs and activities: you went through { $done }, { $all } in all</b>

    Go through each domain and confirm that what is written is so.
revise-check-open = Not gone through this year.
revise-check-done = ✅ Gone through on { $on }.
revise-platform-frequency = How often it meets: { $frequency }
revise-platform-members = Members: { $count }
revise-platform-no-year = Nothing is said of any year yet.
revise-needs-how = Open needs and activities of this domain, look who does what, and then confirm.
button-revise-check-platform = ✅ It holds
button-revise-check-needs = ✅ I went through it
button-revise-check-undo = ↩️ Take back
button-revise-platform-year = Evaluate { $year }
button-revise-platform-edit = ✏️ Edit
button-revise-platform-open = Open
button-revise-needs-browse = Go through needs and activities
revise-day-month = <b>When shall the revision of { $orp } begin by itself every year?</b> Choose the month, then the day.
revise-day-day = <b>{ $month }</b>: which day? Where it falls on a weekend or a holiday, it begins on the next working day.
revise-month = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
    }
button-revise-day-none = ✖ Not by itself
revise-day-set = ✅ The revision will begin by itself every year on { $day }.
revise-day-next = This year's day has passed; it first begins in { $year }.
revise-day-dropped = ✅ The revision will not begin by itself any more.
revise-asked = 📋 <b>Yearly revision { $year }</b>: does this card hold? Please answer by { $due }.
notice-revise-asked = 📋 <b>Yearly revision { $year }</b>: does the card of “{ $actor }” hold? We ask once a year; please answer by { $due }.
notice-revise-asked-several = 📋 <b>Yearly revision { $year }</b>: please confirm { $count ->
    [one] one card
   *[other] { $count } cards
} by { $due }. Open each of them and answer.
notice-revise-reminder = 🔔 <b>Yearly revision { $year }</b>: we do not know yet whether the card of “{ $actor }” holds. Please answer by { $due }.
notice-revise-reminder-several = 🔔 <b>Yearly revision { $year }</b>: { $count ->
    [one] one card still waits
   *[other] { $count } cards still wait
} for your answer. Please answer by { $due }.
notice-revise-alternate = 📋 <b>Yearly revision { $year }</b>: nobody has answered for “{ $actor }”. Do you know whether its card holds?
notice-revise-alternate-several = 📋 <b>Yearly revision { $year }</b>: nobody has answered for { $count ->
    [one] one actor
   *[other] { $count } actors
}. Do you know whether their cards hold? Please open them by { $due }.
revise-rest = Your changes wait for the coordinator already. If the rest of the card holds, confirm it.
button-revise-holds = ✅ Holds unchanged
button-revise-rest = ✅ The rest holds
button-revise-edit = ✏️ Edit
button-revise-correct = ✏️ Suggest a correction
button-revise-gone = It is not me any more
button-revise-not-known = I do not know
button-revise-more = 📋 Further cards to confirm
revise-mine = <b>Yearly revision</b>: { $count ->
    [one] { $count } card waits
   *[other] { $count } cards wait
} for your answer.
revise-mine-none = <b>Yearly revision</b>: we need nothing from you now. Thank you.
revise-thanks-verified = ✅ Thank you. The card of “{ $actor }” is verified under your name; that is all for this year.
revise-thanks-waiting = ✅ Thank you. The changes of “{ $actor }” wait for the coordinator of the network, who decides and then verifies the card.
revise-before-verified = { $name } has answered for “{ $actor }” already ({ $on }): the card is verified. There is nothing left for you to do.
revise-before-waiting = { $name } has answered for “{ $actor }” already and sent changes, which wait for the coordinator. There is nothing left for you to do.
revise-closed-kindly = The revision of { $year } is closed already, so the button has changed nothing. Thank you for your answer. You can change the card at any time: /card.
refused-revision-closed = This revision is closed already.
revise-left-noted = Thank you. The coordinator of the network hears that you speak for “{ $actor }” no more. We will not remind you of it in this revision.
revise-not-known-noted = Thank you all the same. The coordinator of the network will phone about “{ $actor }”.
revise-gone-title = Who speaks for the actor now?
revise-gone-send = Send
revise-gone-words = Who speaks for this actor now, and how can we reach them? Write a name and a contact, or skip it. Only the coordinator of the network hears of it.
revise-gone-words-label = Who now
change-verified = <b>{ $field }</b> · { $name }, { $time }

### The region side by side

region-title = <b>{ $kraj } – networks side by side</b>
region-hint = The numbers show where support can help. They judge neither networks nor people.
region-order-name = In alphabetical order.
region-order-coverage = Needs and target groups covered, from the lowest share:
region-order-capacity = Actors with a fresh capacity report, from the lowest share:
region-order-cards = Cards verified within the last year, from the lowest share:
region-order-revision = This year's revision, from the lowest share of verified cards:
region-order-meetings = Meetings in the last 12 months, from the lowest number:
region-order-platforms = Platforms that meet as often as they should, from the lowest share:
region-measure-coverage = Needs and target groups covered
region-measure-capacity = Actors with a fresh capacity report
region-measure-cards = Cards verified within the last year
region-measure-revision = This year's revision, verified cards
region-measure-meetings = Meetings in the last 12 months
region-measure-platforms = Platforms that meet as often as they should
region-short-coverage = coverage
region-short-capacity = capacity
region-short-cards = cards
region-short-revision = revision
region-short-meetings = meetings
region-short-platforms = platforms
region-head-coverage = Needs covered
region-head-capacity = Fresh capacity
region-head-cards = Verified cards
region-head-revision = This year's revision
region-head-meetings = Meetings in a year
region-head-platforms = Platforms in rhythm
region-part = { $count } of { $of } ({ $percent } %)
region-percent = { $percent } %
region-nothing = nothing to measure
region-meetings = { $count ->
    [one] { $count } meeting
   *[other] { $count } meetings
}
region-stage-not-begun = not begun yet
region-stage-open = under way
region-stage-closed = closed
region-coordinators = Coordinated by: { $names }
region-no-coordinator = Nobody is entered as its coordinator yet.
region-late = Have not met for longer than they should: { $names }
region-picture-title = { $kraj } – networks side by side
region-picture-under = As of { $day }. The numbers show where support can help; they do not judge the networks. A dash: nothing to measure.
region-picture = <b>{ $kraj } – networks side by side</b>
region-workbook = <b>{ $kraj } – networks side by side</b>, as a workbook.
region-export = <b>{ $kraj }</b> – workbooks of actors, of needs and activities, and of platforms of all networks of the region. Notes of coordinators are not in them.
region-export-wait = <b>{ $kraj }</b> – I am preparing the workbooks of all networks; it may take a minute. I will send them here.
region-file = comparison-of-networks
region-export-file = workbooks-of-the-region
region-sheet = Networks of the region
region-column-orp = District
region-column-of = { $name } – of how many
region-column-percent = { $name } – %
button-region-back = ‹ Region
button-region-by-name = Alphabetically
button-region-by-coverage = Coverage
button-region-by-capacity = Capacity
button-region-by-cards = Verified cards
button-region-by-revision = Revision
button-region-by-meetings = Meetings
button-region-by-platforms = Platforms
button-region-picture = 🖼 Picture
button-region-workbook = 📄 Workbook
button-region-export = 📦 Workbooks of the whole region

### Good practice shared among districts

good-practice-title = <b>Good practice – { $orp }</b>
good-practice-hint = What has proved itself. What bears 🆕 is shared with you by the region and waits for you.
good-practice-none = Nothing here yet. Write down what has proved itself, so that others can use it too.
good-practice-source = Comes from: { $source }
good-practice-source-plain = Comes from: { $source }
good-practice-from = From: district { $orp }, written down on { $day }
good-practice-from-plain = An experience from the district { $orp }
good-practice-kept = 💡 Kept among your good practice on { $day }.
good-practice-aside = Put aside on { $day }.
good-practice-shared = Shared with: { $orps }
good-practice-shared-new = { $orp } (no answer yet)
good-practice-shared-kept = { $orp } (have kept it)
good-practice-shared-aside = { $orp } (have put it aside)
good-practice-notice = 💡 <b>Good practice from the district { $orp }</b>
    The region shares it with you: you can keep it, send it to your network or put it aside.
good-practice-saved = Saved.
good-practice-sent = Shared. The coordinators will hear of it.
good-practice-nobody-there = Has no coordinator yet: { $orps }
good-practice-remove = Really remove “{ $title }”?
good-practice-file = Attachment: { $title }
good-practice-form-title = Good practice
good-practice-form-send = Save
good-practice-form-name = What will you call it? For example “Breakfast of schools and child protection”.
good-practice-form-name-label = Name
good-practice-form-words = Describe what you do and what it brings, so that others can try it. Nothing about a concrete child may be in it.
good-practice-form-words-label = Description
good-practice-form-source = Which platform or activity does it come from?
good-practice-form-source-label = Comes from
good-practice-form-file = Would you like to attach a picture or a PDF?
good-practice-form-file-label = Attachment
good-practice-share-title = Share good practice
good-practice-share-send = Share
good-practice-share-orps = With which networks of the region do you want to share it?
good-practice-share-orps-label = With whom
button-good-practice = 💡 Good practice
button-good-practice-new = 💡 Good practice (new: { $count })
button-good-practice-add = ➕ Write down good practice
button-good-practice-back = ‹ Good practice
button-good-practice-edit = ✏️ Edit
button-good-practice-remove = 🗑 Remove
button-good-practice-share = Share with other networks
button-good-practice-file = 📎 Attachment
button-good-practice-pass = 📣 Send to our network
button-good-practice-kept = 💡 Keep it
button-good-practice-aside = Put aside
notice-kind-practice-shared = Good practice from elsewhere
refused-good-practice-shared = Other networks have this practice already, so it cannot be removed. You can change its description.

### Workbooks there and back: what cannot be taken over
import-warning-duplicate = the same record stands on row { $first } already; this row is not read
import-warning-rows-left-out = { $count ->
        [one] { $count } row belongs to another ORP, or to a record that has ended; I leave it alone
       *[other] { $count } rows belong to other ORPs, or to records that have ended; I leave them alone
    }
import-warning-not-taken = a workbook cannot change this; please change it in the bot
import-warning-own-column = no such column is known; what it says is taken as tags of the coordinator
import-warning-column-renamed = the column is read as “{ $header }”, for it says the same
import-refused-no-template = The workbook holds none of the three templates (actors, platforms, needs and activities). Nothing was stored.
refused-workbook-many-missing = More than 5% of the rows are missing from the workbook. Please confirm first that this is meant so.
refused-workbook-too-slow = The workbook could not be made in time. Please try again in a while, or choose fewer ORPs.
workbook-end-reason = It is no longer in the table that was sent back.
workbooks-of = District (ORP): { $orps }

### Revision that is open for too long
notice-kind-revision-late = Revision overdue: what is left
notice-revision-late = ⏰ <b>Yearly revision { $year } · { $orp }</b>: its deadline { $due } is over, { $done } of { $all } cards are verified. Finish it, or close it as it is; you can open it again later.
notice-revision-blocks = ⏰ <b>Yearly revision { $year } · { $orp }</b> is still open, { $done } of { $all } cards are verified. Please close it: then you can begin the revision of { $next }.
notice-revision-blocks-rule = ⏰ <b>Yearly revision { $year } · { $orp }</b> is still open, { $done } of { $all } cards are verified. Please close it: then the revision of { $next } begins by itself.
revise-alternate-asked = ✅ The alternate contact is saved and is being asked now. Without an answer within a week the actor comes back to the phone list.
strategy-not-a-day = I do not understand this deadline.
button-good-practice-post = 📌 On the board
