# Síťovka česky. Čeština je výchozí jazyk: ostatní jazyky mají stejné klíče a stejné argumenty.
# Texty se posílají jako HTML; proměnné jsou už ošetřené.

## Stavy kapacity

state-free = 🟢 VOLNO
state-waiting-list = 🟡 POŘADNÍK
state-assessment = 🟡 PO POSOUZENÍ
state-full = 🔴 PLNO
state-unknown = ⚪ NEVÍME – VOLEJTE

not-accepting = ⛔ nyní nepřijímá
never-reported = kapacita zatím nenahlášena
reported = nahlášeno { $age }

## Čísla a jednotky

count-maximum = nejvýše { $unit }

unit-beds = { $count ->
    [one] { $count } lůžko
    [few] { $count } lůžka
   *[other] { $count } lůžek
}
unit-clients = pro { $count } { $count ->
    [one] klienta
    [few] klienty
   *[other] klientů
}
unit-contacts = { $count ->
    [one] { $count } kontakt
    [few] { $count } kontakty
   *[other] { $count } kontaktů
}
unit-interventions = { $count ->
    [one] { $count } intervence
    [few] { $count } intervence
   *[other] { $count } intervencí
}
unit-calls = { $count ->
    [one] { $count } hovor
    [few] { $count } hovory
   *[other] { $count } hovorů
}
unit-places = { $count ->
    [one] { $count } místo
    [few] { $count } místa
   *[other] { $count } míst
}
unit-beds-of = { $available } z { $count } { $count ->
    [one] lůžka
   *[other] lůžek
}
unit-clients-of = pro { $available } z { $count } { $count ->
    [one] klienta
   *[other] klientů
}
unit-contacts-of = { $available } z { $count } { $count ->
    [one] kontaktu
   *[other] kontaktů
}
unit-interventions-of = { $available } z { $count } { $count ->
    [one] intervence
   *[other] intervencí
}
unit-calls-of = { $available } z { $count } { $count ->
    [one] hovoru
   *[other] hovorů
}
unit-places-of = { $available } z { $count } { $count ->
    [one] místa
   *[other] míst
}
unit-name-beds = Lůžka
unit-name-clients = Klienti
unit-name-contacts = Kontakty
unit-name-interventions = Intervence
unit-name-calls = Hovory
unit-name-places = Místa

## Stáří

age-now = právě teď
age-minutes = před { $count } min
age-hours = před { $count } h
age-days = před { $count ->
    [one] { $count } dnem
   *[other] { $count } dny
}
age-months = před { $count ->
    [one] { $count } měsícem
   *[other] { $count } měsíci
}

## Kde

where-own = { $orp }
where-serves = působí i zde, sídlí v ORP { $orp }
where-neighbour = sousední ORP { $orp } ({ $km } km)
where-far = ORP { $orp } ({ $km } km)
where-unknown = místo neuvedeno
no-phone = telefon není uveden
hours-unsure = Provozní doba: { $hours } – ověřte telefonem
opens-at = Nyní zavřeno, otevírá { $time }
closed-now = Nyní zavřeno

## Oblasti potřeb, formy, zaměření

domain-vztahy = Vztahy
domain-bezpeci = Bezpečí
domain-zdravi = Zdraví
domain-uceni = Učení
domain-chovani = Chování
domain-material = Materiální zajištění

form-ambulantni = ambulantně
form-terenni = v terénu
form-pobytova = s pobytem

focus-prevence = prevence
focus-intervence = intervence
focus-oboji = prevence i intervence

## Role

role-visitor = návštěvník
role-member = zástupce aktéra
role-crisis-worker = krizový pracovník (OSPOD)
role-coordinator = koordinátor sítě
role-regional-coordinator = krajský koordinátor
role-operator = správce
your-roles = Vaše role: { $roles }

## Nabídka

menu-title = <b>Síťovka</b> – nástěnka sítě služeb pro děti a rodiny
menu-hint = Napište, co hledáte, nebo zvolte:
button-menu = ☰ Nabídka
button-crisis = 🆘 Kdo může pomoci teď
button-lines = 🆘 Krizové linky
button-search = 🔎 Hledat službu
button-capacity = 📊 Nahlásit kapacitu
button-capacity-of = 📊 Kapacita: { $actor }
button-unchanged-of = ✅ Beze změny: { $actor }
button-settings = ⚙️ Nastavení
button-help = ❓ Nápověda
button-back = ◀ Zpět
button-previous = ◀ Předchozí
button-next = Další ▶

welcome =
    Dobrý den, { $name }.
    Jsem Síťovka: ukážu Vám, kdo ve Vašem okolí pomáhá dětem a rodinám, a kde je právě volno.

    Zástupce služby nebo pracovník OSPOD? Sdílejte své číslo, nebo požádejte o přístup tlačítkem níže.
admitted-actor = ✅ Hotovo. Jste { $role }: <b>{ $actor }</b>.
admitted-orp = ✅ Hotovo. Jste { $role }, ORP <b>{ $orp }</b>.
admitted-kraj = ✅ Hotovo. Jste { $role }, <b>{ $kraj }</b>.
admitted = ✅ Hotovo. Jste { $role }.
cancelled = Zrušeno, nic se neuložilo.

help-title = <b>Co tu můžete dělat</b>
help-search = 🔎 <b>Hledat</b> – napište vlastními slovy, co potřebujete a kde: „dluhy v Teplicích“, „psycholog pro dítě Cheb“. Nebo { $command } a vybírejte.
help-lines = 🆘 <b>Krizové linky</b> – { $command }: kam se dovoláte hned.
help-capacity = 📊 <b>Kapacita</b> – { $command }: stav a počet třemi klepnutími; „Beze změny“ jedním.
help-crisis = 🆘 <b>Kdo může pomoci teď</b> – { $command }: kdo z krizové sítě je nyní dostupný. Jinou ORP stačí napsat („v Lázních Kynžvart“) nebo poslat polohu.
help-capacity-coordinator = 📊 Kapacitu můžete zapsat i za kteréhokoli aktéra své ORP; její historii najdete na kartě.
help-people = 👥 <b>Lidé a pozvánky</b> – { $command }: kdo má ve Vaší oblasti jaké oprávnění, koho pozvat, komu přístup ukončit.
help-visitor = 🔑 Vidíte veřejné karty. Pracujete-li v síti, sdílejte v nabídce své číslo, požádejte tam o přístup, nebo otevřete pozvánku od koordinátora.
help-coordinated = 👤 Síť ve Vaší ORP ({ $orp }) má v Síťovce koordinátora: přijímá nové lidi a vyřizuje žádosti.
help-not-coordinated = 👤 Síť ve Vaší ORP ({ $orp }) zatím v Síťovce koordinátora nemá; žádosti vyřizuje krajský koordinátor nebo správce.
help-settings = ⚙️ { $command } – jazyk, Vaše ORP, tiché hodiny a vzhled seznamů.
help-my-data = 🔐 { $data } – co o Vás víme; { $erase } – smazat to.
help-cancel = ↩️ { $command } – zahodit rozepsané.
help-privacy = O konkrétním dítěti ani rodině sem prosím nic nepište.

command-menu = hlavní nabídka
command-crisis = kdo může pomoci teď
command-search = hledat službu
command-capacity = nahlásit kapacitu
command-lines = krizové linky
command-people = lidé a pozvánky
command-settings = jazyk, ORP, tiché hodiny, vzhled
command-mydata = co o Vás víme
command-eraseme = smazat, co o Vás víme
command-help = co tu můžete dělat
command-cancel = zrušit rozepsané

## Krize

crisis-ring-own =
    🆘 <b>Kdo může pomoci teď: { $orp }</b>
    { $time }
crisis-ring-neighbour =
    🆘 <b>Kdo může pomoci teď: sousední ORP ({ $orp })</b>
    { $time }
crisis-ring-kraj =
    🆘 <b>Kdo může pomoci teď: zbytek kraje ({ $orp })</b>
    { $time }
crisis-ring-country =
    🆘 <b>Kdo může pomoci teď: ostatní kraje ({ $orp })</b>
    { $time }
crisis-nobody = Tady teď nikdo z krizové sítě dostupný není. Zkuste širší okolí nebo linky níže.
crisis-nobody-at-all = Nikdo další z krizové sítě teď dostupný není. Volejte linky níže.
crisis-maybe-heading = <b>Provozní dobu neznáme – zkuste zavolat:</b>
crisis-closed-heading = Mají teď zavřeno:
crisis-closed = { $count ->
    [one] Další { $count } služba má teď zavřeno.
    [few] Další { $count } služby mají teď zavřeno.
   *[other] Dalších { $count } služeb má teď zavřeno.
}
crisis-order = Řazeno podle stavu, vzdálenosti a stáří hlášení; shody se denně střídají. „Volno“ není příslib přijetí.
crisis-lines = <b>Krizové linky</b>
crisis-only-workers = Seznam krizové sítě je určen pracovníkům OSPOD a krizových služeb. Pokud k nim patříte, požádejte koordinátora sítě o pozvánku.
button-ring-neighbour = ➕ Sousední ORP
button-ring-kraj = ➕ Celý kraj
button-ring-country = ➕ Celá republika
button-closed = { $count ->
    [one] Zobrazit { $count } zavřenou
    [few] Zobrazit { $count } zavřené
   *[other] Zobrazit { $count } zavřených
}
button-refresh = 🔄 Obnovit
button-other-orp = Jiná ORP…

## Místo

choose-place = Vyberte ORP, nebo prostě napište název obce (i „v Lázních Kynžvart“), případně pošlete polohu (📎 → Poloha).
choose-orp = <b>{ $kraj }</b> – vyberte ORP:
which-place = Míst s tímto názvem je více. Které ORP myslíte?
refused-place-unknown = Takové místo neznám. Napište prosím název obce nebo ORP, třeba „Cheb“, nebo použijte /menu.
refused-place-abroad = Tato poloha je mimo Českou republiku. Napište prosím název obce.

## Hledání

search-domains = Napište vlastními slovy, co potřebujete a kde („dluhy v Teplicích“) – nebo vyberte oblast:
search-any = Všechny oblasti
search-title = 🔎 <b>{ $query }</b>
search-guided-title = 🔎 <b>{ $domain } · { $orp }</b>
search-place = Místo: { $place }
place-in-orp = { $place }, ORP { $orp }
search-none-free = O volném místě teď nevíme; tohle jsou ostatní – zavolejte:
search-count = { $count ->
    [one] Nalezena { $count } karta
    [few] Nalezeny { $count } karty
   *[other] Nalezeno { $count } karet
}
search-nothing = Nic se nenašlo. Zkuste jiná slova, jen jednu věc („dluhy“), širší okolí, nebo vyberte oblast.
search-partly = Přesná shoda se nenašla, tohle je nejblíž:
search-order = Řazeno podle shody, stavu, vzdálenosti a stáří hlášení; shody se denně střídají.
search-order-guided = Řazeno podle stavu, vzdálenosti a stáří hlášení; shody se denně střídají.
search-which-place = Tento název má více míst; upřesněte prosím.
filter-age = Věk: { $age }
filter-kind = Druh: { $kind }
filter-free-on = 🟢 Jen s volným místem: ano
filter-free-off = Jen s volným místem: ne
filter-any = vše
filter-age-title = Pro jaký věk?
filter-kind-title = Jaký druh služby?
button-any = Nezáleží
button-by-domain = Vybrat podle oblasti

## Karta

record-do-not-refer = ⚠️ <b>Prosíme, nyní sem neodkazujte.</b>
record-temporarily-closed = ⚠️ <b>Dočasně zavřeno.</b>
record-ended = <b>Činnost skončila.</b>
sheltered-area = adresa je utajená, uvádí se jen oblast
yes = ano
age-all = všechny věky
age-from = od { $since } { $since ->
    [one] roku
   *[other] let
}
age-range = { $since }–{ $to } { $to ->
    [one] rok
    [few] roky
   *[other] let
}
field-kind = Druh:
field-orps = ORP:
field-area = Poloha:
field-places = Místa:
field-address = Adresa:
field-phone = Telefon:
field-crisis-phone = Krizový telefon:
field-email = E-mail:
field-web = Web:
field-hours = Provozní doba:
field-crisis-hours = Krizová doba:
field-crisis-network = V krizové síti:
field-domains = Oblasti potřeb:
field-focus = Zaměření:
field-ages = Věk:
field-situations = Pro koho:
field-forms = Jak:
field-online = On-line:
field-capacity = Kapacita (z tabulky):
field-occupancy = Naplněnost (z tabulky):
field-contacts = Kontakt:
field-platforms = Platformy:
field-founder = Zřizovatel:
field-resort = Resort:
field-ico = IČO:
field-wishes = Uvítali by:
field-news = Aktuality:
field-findings = Poznatky ze sítě:
field-tags = Štítky:
field-private-note = 🔒 Soukromá poznámka:
clock-capacity = 🕐 Kapacita: { $age } ({ $on })
clock-capacity-never = 🕐 Kapacita: zatím nenahlášena
clock-edited = ✏️ Upraveno: { $age } ({ $on })
clock-verified = ✔️ Ověřeno: { $age } ({ $on }), { $who }
clock-verified-never = ✔️ Ověřeno: zatím ne
clock-table = 📄 V tabulce sítě k { $on }
button-call = 📞 Zavolat
button-web = 🌐 Web
button-map = 📍 Mapa
button-report = 📊 Nahlásit kapacitu
button-history = 🕐 Historie
history-title = <b>Historie kapacity: { $actor }</b>
history-line = { $time } { $state } ({ $reporter })

## Kapacita

capacity-whose = Za koho kapacitu hlásíte?
capacity-nobody = Zatím nezastupujete žádného aktéra. O pozvánku požádejte koordinátora sítě ve své ORP.
capacity-state = Jaký je stav teď?
capacity-number = Kolik je volných? Klepněte, nebo napište číslo (i „3 z 10“).
capacity-unit = Co se počítá?
capacity-published = ✅ Zveřejněno.
capacity-confirmed = ✅ Potvrzeno, beze změny.
capacity-replaced = Před chvílí tu kolega nahlásil: { $state }. Platí Vaše pozdější hlášení.
capacity-note = Napište poznámku (nejvýše { $limit } znaků). Nic o konkrétním dítěti.
capacity-stop-reason = Proč nyní nepřijímáte? Napište krátce (nejvýše { $limit } znaků), třeba „nemoc v týmu, do pátku“.
button-unchanged = ✅ Beze změny
button-no-number = Bez čísla
button-note = 📝 Poznámka
button-stop-accepting = ⛔ Nepřijímáme
button-accept-again = 🟢 Opět přijímáme
button-unit = Jednotka
button-change = Změnit

## Nastavení

settings-title = <b>Nastavení</b>
settings-language = 🌐 Jazyk: { $language }
settings-home = 📍 Vaše ORP: { $orp }
settings-no-home = zatím nezvolena
settings-quiet = 🌙 Tiché hodiny: { $hours }
settings-every-day = 📅 O víkendech a svátcích: pracuji
settings-free-days = 📅 O víkendech a svátcích: nepracuji, zprávy počkají
settings-roomy = 📄 Seznamy: podrobné
settings-short = 📄 Seznamy: stručné
button-home = Změnit ORP
button-quiet = 🌙 Změnit tiché hodiny
button-every-day = 📅 Pracuji i o víkendech a svátcích
button-free-days = 📅 O víkendech a svátcích nepracuji
button-short = 📄 Ukazovat seznamy stručně
button-roomy = 📄 Ukazovat seznamy podrobně
quiet-title = 🌙 <b>Tiché hodiny: { $hours }</b>
quiet-meaning = V tichých hodinách zprávy od druhých počkají a přijdou po jejich konci; žádná se neztratí. Na to, co uděláte Vy, odpovídám hned.
quiet-free-days = O víkendech a státních svátcích počkají po celý den.
quiet-every-day = O víkendech a státních svátcích je to stejné jako jindy.
quiet-never = žádné
quiet-type = Napište, odkdy dokdy nemají zprávy chodit, třeba „19:30-6:30“.
button-quiet-own = Jiné…
chosen = ✓ { $option }
refused-too-fast = To je na mě moc rychle. Počkejte prosím půl minuty a zkuste to znovu.
refused-quiet-hours = Tomu nerozumím. Napište prosím dva časy, třeba „19:30-6:30“ nebo „od 21 do 6“.

## Když něco nejde

refused-not-found = Tohle už tu není, nebo to není určeno Vám.
refused-role = Na tohle Vaše role nestačí. Pomůže koordinátor sítě.
refused-old-button = Toto tlačítko už neplatí. Otevřete prosím /menu.
refused-invitation = Tato pozvánka neplatí: je chybná, použitá, nebo už vypršela. Požádejte o novou.
refused-too-many-codes = Pokusů s pozvánkami bylo příliš mnoho. Zkuste to prosím za hodinu.
refused-report-replaced = Mezitím přišlo novější hlášení. Otevřete prosím kapacitu znovu.
refused-number = Potřebuji číslo od 1 do 999, třeba „3“ nebo „3 z 10“. Rozepsané hlášení čeká; /zrusit ho zahodí.
refused-zero = Nula volných znamená PLNO – zvolte prosím Plno.
refused-note-too-long = Text má { $length } znaků, vejde se { $limit }. Zkraťte ho prosím a pošlete znovu.
refused-text-too-long = Text má { $length } znaků, hledat umím do { $limit }. Zkraťte ho prosím.
refused-personal-birth-number = Vypadá to na rodné číslo: „{ $found }“. O konkrétním dítěti sem nic nepište. Přepište to prosím bez něj.
refused-personal-birth-date = Vypadá to na datum narození: „{ $found }“. O konkrétním dítěti sem nic nepište. Přepište to prosím.
refused-personal-name-and-age = Vypadá to na jméno a věk člověka: „{ $found }“. O konkrétním dítěti sem nic nepište. Přepište to prosím.
unknown-command = Takový příkaz neznám. Co tu můžete dělat, ukáže /napoveda.
only-text = Rozumím jen textu a poloze. Napište, co hledáte, nebo otevřete /menu.
only-text-here = Tady potřebuji text. Napište prosím odpověď, nebo /zrusit.
fault = Omlouváme se, něco se nepovedlo. Zkuste to prosím znovu. Kód chyby: { $id }

## Import sešitu aktérů

import-refused-missing = Soubor tu není nebo ho nelze přečíst.
import-refused-not-workbook = Tohle není sešit (xlsx, xls, ods ani csv). Nic se neuložilo.
import-refused-password = Sešit je chráněn heslem. Uložte ho prosím bez hesla a pošlete znovu; nic se neuložilo.
import-refused-damaged = Sešit je poškozený nebo neúplný. Otevřete ho prosím, uložte znovu a pošlete; nic se neuložilo.
import-refused-too-big = Sešit je příliš velký. Smažte prosím prázdné řádky a listy, které nepatří aktérům; nic se neuložilo.
import-refused-too-slow = Čtení sešitu trvalo příliš dlouho, a tak bylo zastaveno; nic se neuložilo.
import-refused-empty = V sešitu nejsou žádné údaje. Nic se neuložilo.
import-refused-no-actors = V sešitu není tabulka aktérů: chybí sloupec s názvem aktéra. Nic se neuložilo.
import-refused-platforms = Vypadá to na šablonu platforem, ne aktérů. Nic se neuložilo.
import-refused-needs = Vypadá to na šablonu potřeb a činností, ne aktérů. Nic se neuložilo.
import-refused-unknown-orp = ORP „{ $name }“ neznám. Napište ji prosím celým názvem.

import-rejected-no-name = řádek nemá název aktéra
import-rejected-no-orp = není jasné, do které ORP aktér patří
import-rejected-orp = takovou ORP neznám
import-rejected-domain = není v číselníku oblastí potřeb
import-rejected-ico = nesedí kontrolní číslice IČO
import-rejected-kind = není v číselníku druhů
import-rejected-kind-ambiguous = zkratka má více významů: { $kinds }
import-rejected-age = věku nerozumím
import-rejected-form = formu poskytování neznám
import-rejected-phone = není telefonní číslo
import-rejected-email = není e-mailová adresa
import-rejected-web = není webová adresa
import-rejected-date = není datum
import-rejected-sheltered = čekám ano nebo ne
import-rejected-crisis = čekám ano nebo ne
import-rejected-online = čekám ano nebo ne
import-rejected-formal = čekám formální nebo neformální
import-rejected-focus = čekám prevence, intervence nebo obojí
import-rejected-birth-number = vypadá to na rodné číslo; celý řádek se neuložil
import-rejected-birth-date = vypadá to na datum narození; celý řádek se neuložil
import-rejected-name-and-age = vypadá to na jméno a věk člověka; celý řádek se neuložil

import-warning-age-date = z věku je v sešitu datum; čtu ho jako { $ages }
import-warning-ended = aktér je v síti veden jako ukončený
import-warning-kind-guessed = čtu jako: { $kind }
import-warning-lone-cell = řádek s jedinou buňkou neberu jako aktéra
import-warning-more-kinds = uvedeno více druhů; ukládám první: { $kind }
import-warning-more-webs = uvedeno více webů; ukládám první: { $web }
import-warning-no-header = sloupec nemá záhlaví, jeho obsah se neuložil
import-warning-orp-from-place = ORP odvozena z obce
import-warning-phone = možné číslo, ale nikomu nepřidělené
import-warning-place = obec neznám; ponechávám, jak je napsána
import-warning-sheet-ignored = list nevypadá na tabulku aktérů, nečtu ho
import-warning-too-long = text je delší než { $limit } znaků; zbytek se neuložil

### Žádosti o přístup a sdílené číslo

button-share-number = 📱 Sdílet moje číslo
button-ask-access = ✋ Požádat o přístup
button-requests = ✋ Žádosti ({ $count })
keyboard-away = …

phone-share = Stiskněte prosím tlačítko „📱 Sdílet číslo“ dole. Vaše číslo porovnám s kontakty na kartách aktérů; nikam ho neuložím ani nepředám.
button-phone-share = 📱 Sdílet číslo
button-phone-back = ◀ Zpět do nabídky
phone-joined = ✅ Hotovo. Zastupujete aktéra <b>{ $actor }</b>.
phone-which = Vaše číslo je uvedeno na kartách několika aktérů. Za koho mluvíte? Koordinátor sítě se o tom dozví.
phone-unmatched = Toto číslo není na kartě žádného aktéra, který je právě v činnosti. Můžete požádat o přístup, rozhodne koordinátor sítě.
phone-press-key = Číslo sem prosím nepište. Stiskněte tlačítko „📱 Sdílet číslo“ dole, nebo „◀ Zpět do nabídky“.
refused-foreign-phone = Tohle není Vaše vlastní číslo. Použijte prosím tlačítko „Sdílet moje číslo“ v /menu.
refused-too-many-phones = Pokusů bylo příliš mnoho. Zkuste to prosím za hodinu, nebo požádejte o přístup.
notice-joined-by-phone = 📱 <b>{ $name }</b>: od teď zastupuje aktéra <b>{ $actor }</b>. Sdílené číslo souhlasí s číslem na kartě.

request-form-title = Žádost o přístup
request-form-orp = Ve které ORP pracujete?
request-form-orp-label = ORP
request-form-organisation = Za kterou organizaci? Vyberte, napište část názvu, nebo napište vlastními slovy, když v seznamu není.
request-form-organisation-label = Organizace
request-form-role = O jakou roli žádáte?
request-form-role-label = Role
request-form-words = Chcete koordinátorovi něco napsat? Třeba odkud se znáte. O konkrétním dítěti ani rodině prosím nic.
request-form-words-label = Vzkaz
request-form-send = 📨 Odeslat žádost

request-actor-title = Komu právo patří
request-actor-actor = Za kterého aktéra má žadatel mluvit? Vyberte, nebo napište část názvu.
request-actor-actor-label = Aktér
request-actor-send = ✅ Schválit

request-sent-coordinator = ✅ Žádost je odeslaná. Rozhodne koordinátor sítě Vaší ORP; dám Vám vědět.
request-sent-regional-coordinator = ✅ Žádost je odeslaná. Vaše ORP zatím koordinátora nemá, rozhodne krajský koordinátor; dám Vám vědět.
request-sent-operator = ✅ Žádost je odeslaná. Vaše ORP zatím koordinátora nemá, rozhodne správce; dám Vám vědět.
request-sent-nobody = ✅ Žádost je uložená. Ve Vaší ORP ani kraji zatím nikdo nerozhoduje; počká na prvního koordinátora a dám Vám vědět.
request-own = <b>Vaše žádost o přístup</b>
request-waiting-already = Jednu žádost už máte podanou:
request-taken-back = Žádost je vzata zpět.
request-title = <b>Žádost o přístup</b>
request-reminder = ⏰ <b>Žádost čeká už tři dny</b>
request-escalated = ⏰ <b>Žádost čeká déle než týden, rozhodněte prosím</b>
request-answered = 💬 <b>Žadatel odpověděl</b>
request-decided-before = Už je rozhodnuto, nic se nezměnilo.
request-who = Žádá: <b>{ $name }</b>
request-role = Role: { $role }
request-organisation = Organizace: <b>{ $name }</b>
request-own-organisation = Organizace (vlastními slovy): <b>{ $name }</b>
request-orp = ORP: { $orp }
request-words = Vzkaz: { $words }
request-waits = ⏳ Čeká na rozhodnutí, podáno { $age }.
request-approved = ✅ Schváleno: { $name }, { $time }.
request-refused = ⛔ Odmítnuto: { $name }, { $time }.
request-withdrawn = ↩️ Vzata zpět { $time }.
request-reason = Důvod: { $reason }
request-somebody = koordinátor sítě
request-reason-unknown = Neznáme se, prosím ozvěte se nám
request-reason-not-in-network = Organizace není v naší síti
request-reason-ask-elsewhere = Patří do jiné ORP
request-remark-person = 💬 Žadatel: { $text }
request-remark-coordinator = 💬 Koordinátor: { $text }
request-why = <b>Proč žádost odmítáte?</b> Důvod si přečte: { $name }.
request-type-reason = Napište důvod odmítnutí (nejvýše { $limit } znaků). Žadatel si ho přečte.
request-type-question = Napište otázku (nejvýše { $limit } znaků). Žadatel ji dostane a odpoví Vám tady.
request-type-answer = Napište odpověď (nejvýše { $limit } znaků). Dostanou ji ti, kdo o žádosti rozhodují.
request-question-sent = ✅ Otázka je odeslaná.
request-answer-sent = ✅ Odpověď je odeslaná.
requests-title = <b>Žádosti o přístup</b> – nejstarší první:
requests-none = Žádná žádost teď nečeká.
notice-request-approved = ✅ Vaše žádost o přístup byla schválena. Otevřete nabídku, najdete v ní nové možnosti.
notice-request-refused = Vaše žádost o přístup byla odmítnuta.
notice-request-question = 💬 <b>Koordinátor se ptá k Vaší žádosti:</b>
button-request-approve = ✅ Schválit
button-request-refuse = ⛔ Odmítnout
button-request-ask = 💬 Zeptat se
button-request-answer = 💬 Odpovědět
button-request-withdraw = ↩️ Vzít zpět
button-request-own-reason = ✏️ Vlastní slova
button-request-no-reason = Bez důvodu
button-request-write = Napsat @{ $username }
refused-second-request = Jednu žádost už máte podanou. Najdete ji pod „Požádat o přístup“.
refused-too-many-requests = Za poslední den bylo Vašich žádostí příliš mnoho. Zkuste to prosím zítra.
refused-right-held = Tohle právo už máte.
refused-request-without-actor = Vyberte prosím aktéra ze své ORP, za kterého má žadatel mluvit.
refused-too-many-messages = K jedné žádosti se vejde dvacet zpráv. Rozhodněte prosím, nebo si zavolejte.

### Zprávy odesílané na pozadí

notice-fault =
    Bot narazil na poruchu: { $kind }
    V záznamech ji najdete pod kódem { $code }. Další stejné poruchy se v této hodině už neohlásí.
private-message-gone = 🔒 Důvěrné údaje tu už nejsou. Otevřete je prosím znovu z /menu.

### Viditelnost karty

button-visibility = 👁 Viditelnost
button-look-as = Zobrazit jako…
button-back-to-card = ◀ Zpět na kartu
button-visibility-reset = ↩️ Vše zpět k výchozímu
button-visibility-default = ↩️ Zpět k výchozímu: { $level }
visibility-title = <b>Viditelnost: { $actor }</b>
visibility-line = <b>{ $level }:</b> { $fields }
visibility-own = { $field } (změněno)
visibility-public = Všichni
visibility-network = Členové sítě
visibility-crisis = Krizoví pracovníci a koordinátoři
visibility-coordinator = Jen koordinátoři ORP
visibility-fixed = Název, druh, ORP a to, komu a jak služba pomáhá, vidí každý, kdo kartu smí číst: podle toho se hledá. Soukromou poznámku, poznatky a štítky čtou vždy jen koordinátoři ORP.
visibility-sheltered = Adresa je utajená: adresu, místa, web, e-mail ani kontaktní osoby nevidí nikdo, telefon jen krizoví pracovníci a koordinátoři.
visibility-hint = Klepněte na údaj, u kterého chcete změnit, kdo jej vidí.
visibility-field =
    <b>{ $actor }</b>
    Kdo vidí údaj „{ $field }“?
visibility-saved = Uloženo
look-as-heading = 👁 <b>Takto kartu vidí: { $who }</b>
look-as-visitor = návštěvník
look-as-member = člen sítě
look-as-crisis-worker = OSPOD
look-as-nothing = Tuto kartu vůbec nenajde: je jen pro členy sítě.

### Hledání jen pro členy sítě

search-members-only =
    Hledat tu mohou jen členové sítě. Krizové linky jsou tu pro každého.

    Pracujete v síti? Sdílejte své číslo, nebo požádejte o přístup – rozhodne koordinátor Vaší ORP.
refused-search-members-only = Hledat tu mohou jen členové sítě. O přístup požádáte v nabídce (/menu).
menu-hint-members-only = Zvolte:

### Lidé a pozvánky

button-people = 👥 Lidé a pozvánky
people-title =
    👥 <b>Lidé a pozvánky</b>

    Pozvěte člověka odkazem nebo QR kódem, zrušte pozvánku, nebo ukončete práva tomu, kdo odešel.
button-invite = ✉️ Pozvat
button-invitations = 📨 Otevřené pozvánky ({ $count })
button-people-list = 👤 Lidé ({ $count })
right-actor = { $role }: { $actor }
right-orp = { $role }, ORP { $orp }
right-kraj = { $role }, { $kraj }
right-since = Platí od { $on }.
right-since-by = Platí od { $on }, udělil(a) { $giver }.

invite-title = Pozvánka
invite-role = Koho zvete?
invite-role-label = Role
invite-actor = Za kterého aktéra bude mluvit?
invite-actor-label = Aktér
invite-orp = Do které ORP?
invite-orp-label = ORP
invite-kraj = Do kterého kraje?
invite-kraj-label = Kraj
invite-uses = Pro kolik lidí pozvánka bude?
invite-uses-label = Počet lidí
invite-days = Jak dlouho má platit?
invite-days-label = Platnost
invite-days-option = { $count ->
    [one] { $count } den
    [few] { $count } dny
   *[other] { $count } dní
}
invite-send = ✅ Vytvořit pozvánku

invitation-made = ✉️ <b>Pozvánka: { $what }</b>
invitation-holds = { $count ->
    [one] Pro { $count } člověka, platí do { $until }.
    [few] Pro { $count } lidi, platí do { $until }.
   *[other] Pro { $count } lidí, platí do { $until }.
}
invitation-once = Odkaz a QR kód se ukazují jen teď, uložte si je nebo je hned předejte. Kdo je má, ten se dostane dovnitř.
invitation-share-text = Pozvánka do Síťovky: klepněte na odkaz a potom na Start.
button-share-invitation = 📤 Poslat pozvánku
invitation-moves = přenos práv: { $name }
invitations-title = 📨 <b>Otevřené pozvánky</b>
invitations-none = 📨 <b>Otevřené pozvánky</b>

    Žádná pozvánka teď není otevřená.
invitation-left = Zbývá: { $left } z { $count }, platí do { $until }.
invitation-maker = Vytvořil(a) { $name }.
invitation-maker-none = Vytvořil správce.
button-revoke = ✖ Zrušit { $number }: { $what }
revoke-sure = Opravdu zrušit tuto pozvánku? Kdo s ní už přišel, zůstane; nikdo další s ní nepřijde.
button-revoke-sure = ✖ Ano, zrušit pozvánku
revoked = Pozvánka je zrušena.

people-list = 👤 <b>Lidé s právy ve Vašich ORP: { $count }</b>
people-found = 🔎 <b>{ $words }</b>: { $count ->
    [one] nalezen { $count } člověk
    [few] nalezeni { $count } lidé
   *[other] nalezeno { $count } lidí
}
people-type-name = Klepněte na člověka, nebo napište jméno a najdu ho.
people-narrow = Ukazuji jen první. Napište prosím jméno přesněji.
people-more = { " " }+{ $count }
people-more-rights = … a další: { $count }
button-end-right = ⛔ Ukončit: { $right }
button-end-all = ⛔ Ukončit vše
button-lost-phone = 📵 Ztracený telefon
people-end = Opravdu ukončit? { $name } tím přijde o tato práva a všechna tlačítka s nimi hned přestanou platit:
button-people-end = ⛔ Ano, ukončit
people-move = Ztracený telefon? { $name } hned přijde o tato práva. Dostanete odkaz a QR kód na jedno použití: kdo je přijme na novém telefonu, bude mít přesně tato práva.
button-people-move = 📵 Ano, ukončit a přenést
people-last-coordinator = ⚠️ ORP { $orp } tím zůstane bez koordinátora. Žádosti a změny tam pak nebude mít kdo vyřídit.
people-ended = ✅ Ukončeno. { $name } už nemá:
button-person = 👤 { $name }
notice-joined = ✅ <b>Pozvánka přijata: { $name }</b>
notice-right-ended = <b>Tato Vaše práva v Síťovce skončila:</b>
notice-right-ended-why = Pokud je to omyl, obraťte se na koordinátora sítě ve své ORP. /menu ukáže, co Vám zůstává.

### Formuláře

form-step = krok { $step } z { $count }
form-summary = kontrola
form-so-far = Zatím máte: <b>{ $answer }</b>
form-begun = Máte rozepsané: <b>{ $form }</b>. Chcete pokračovat, nebo začít nové?
form-expects-text = Tady potřebuji text. Napište prosím odpověď slovy.
form-expects-number = Napište číslo od { $least } do { $most }.
form-expects-yes-no = Odpovězte prosím Ano, nebo Ne.
form-expects-phone = Napište jedno telefonní číslo, třeba „+420 000 123 456“, nebo pošlete kontakt (📎 → Kontakt).
form-expects-day = Vyberte den, nebo ho napište, třeba „12. 3.“, „zítra“ nebo „příští úterý“.
form-expects-hours = Vyberte den, nebo napište celý týden, třeba „Po–Pá 8–16, So 9–12“ nebo „nonstop“.
form-expects-spans = Vyberte hodiny, nebo je napište, třeba „8–12, 13–17“.
form-expects-photo = Pošlete prosím fotografii (📎 → Fotka).
form-expects-choice = Vyberte z nabídky, nebo napište část názvu.
form-expects-words = Vyberte z nabídky, nebo to napište vlastními slovy (nejvýše 100 znaků).
form-expects-many = { $least ->
    [0] Zaškrtněte, co platí, a klepněte na Hotovo. Můžete napsat i část názvu.
    [one] Zaškrtněte aspoň { $least } možnost a klepněte na Hotovo. Můžete napsat i část názvu.
    [few] Zaškrtněte aspoň { $least } možnosti a klepněte na Hotovo. Můžete napsat i část názvu.
   *[other] Zaškrtněte aspoň { $least } možností a klepněte na Hotovo. Můžete napsat i část názvu.
}
form-expects-place = Napište obec nebo ORP („Cheb“, „v Lázních Kynžvart“), případně pošlete polohu (📎 → Poloha).
form-expects-button = Vše je vyplněno. Zkontrolujte prosím odpovědi a použijte tlačítka pod nimi.
form-no-such-choice = „{ $words }“ v nabídce není. Vyberte z ní prosím, nebo napište jinou část názvu.
form-rest-of-text = Tohle je zbytek předchozího dlouhého textu, proto ho neberu jako odpověď.
form-not-any-more = Tato odpověď už není v nabídce, vyberte prosím znovu.
form-own-words = Použít „{ $words }“
form-all-options = ◀ Celý seznam
form-yes = Ano
form-no = Ne
form-today = Dnes
form-tomorrow = Zítra
form-day = { $weekday } { $day }. { $month }. { $year }
form-closed = zavřeno
form-all-week = ◀ Celý týden
form-nonstop = Nonstop
form-photo-sent = fotografie
form-nothing = nevyplněno
weekday-0 = Po
weekday-1 = Út
weekday-2 = St
weekday-3 = Čt
weekday-4 = Pá
weekday-5 = So
weekday-6 = Ne
button-form-keep = Ponechat
button-form-skip = Přeskočit
button-form-cancel = ✖ Zrušit
button-form-change = ✏️ { $label }: { $answer }
button-form-done = ✅ Hotovo
button-form-done-count = ✅ Hotovo ({ $count })
button-form-insist = Poslat i tak
button-form-go-on = Pokračovat
button-form-anew = Zahodit a začít nové
button-form-resume = ▶ Pokračovat: { $form }

### Moje údaje

button-my-data = 📄 Moje údaje
button-erase-me = 🗑 Smazat mě
button-erase-now = 🗑 Ano, smazat všechno o mně
button-erase-not = ◀ Nemazat
my-data = V souboru je všechno, co o Vás bot vede: nastavení, role, hlášení, žádosti, zprávy a záznamy. Uložte si ho; nikdo jiný ho nedostal.
erase-title = <b>Smazat všechno o Vás?</b>
erase-goes = Hned se smaže Vaše jméno a účet, nastavení, rozepsané formuláře, hledání, žádosti a zprávy. Všechny Vaše role skončí a pozvánky, které už nebudete smět dávat, přestanou platit.
erase-stays = Zůstanou hlášení kapacity a záznamy o změnách práv, ale beze jména: „bývalý uživatel“. Na kartách aktérů zůstane, co tam o kontaktech uvedl aktér. Vrátit to nejde; kdo přijde znovu, začíná od začátku.
erase-last-coordinator = ⚠️ V ORP { $orp } kromě Vás žádný koordinátor není. Bez Vás tam nikdo nerozhodne o žádostech. Předejte prosím síť nejdřív někomu dalšímu.
erase-last-regional = ⚠️ { $kraj }: kromě Vás tu žádný krajský koordinátor není. Předejte prosím síť nejdřív někomu dalšímu.
erased = Hotovo, všechno o Vás je smazáno. Historii tohoto chatu smažete v Telegramu. Pokud se budete chtít vrátit, napište /start.
former-user = bývalý uživatel
