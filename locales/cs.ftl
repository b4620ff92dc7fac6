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
capacity-others-see = Hlášení zestárlo, ostatní teď vidí: { $state }
reported = nahlášeno { $age }

## Čísla a jednotky

count-maximum = kapacita { $unit }

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
unit-beds-of = { $available } { $count ->
    [few] ze
   *[other] z
} { $count } { $count ->
    [one] lůžka
   *[other] lůžek
}
unit-clients-of = pro { $available } { $count ->
    [few] ze
   *[other] z
} { $count } { $count ->
    [one] klienta
   *[other] klientů
}
unit-contacts-of = { $available } { $count ->
    [few] ze
   *[other] z
} { $count } { $count ->
    [one] kontaktu
   *[other] kontaktů
}
unit-interventions-of = { $available } { $count ->
    [few] ze
   *[other] z
} { $count } { $count ->
    [one] intervence
   *[other] intervencí
}
unit-calls-of = { $available } { $count ->
    [few] ze
   *[other] z
} { $count } { $count ->
    [one] hovoru
   *[other] hovorů
}
unit-places-of = { $available } { $count ->
    [few] ze
   *[other] z
} { $count } { $count ->
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
    Jsem Síťovka: ukážu Vám, kdo ve Vašem okolí pomáhá dětem a rodinám a kde je právě volno.

    Zastupujete službu, nebo pracujete na OSPOD? Sdílejte své číslo, nebo požádejte o přístup tlačítkem níže.
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
refused-number = Potřebuji číslo od 1 do 999: kolik je volných, třeba „3“ nebo „3 z 10“. Rozepsané hlášení čeká; /zrusit ho zahodí.
refused-zero = Nula volných znamená PLNO – zvolte prosím Plno.
refused-more-than-all = Volných nemůže být víc než všech. Napište prosím nejdřív volné, potom všechny, třeba „3 z 10“.
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
import-refused-no-actors = V sešitu není tabulka aktérů: hledám záhlaví s názvem aktéra a aspoň dvěma dalšími známými sloupci (třeba ORP, druh, telefon). Nic se neuložilo.
import-refused-platforms = Vypadá to na šablonu platforem, ne aktérů. Nic se neuložilo. Platformy převezme „python -m bot import platforms SOUBOR“.
import-refused-needs = Vypadá to na šablonu potřeb a činností, ne aktérů. Nic se neuložilo. Převezme ji „python -m bot import needs SOUBOR“.
import-refused-unknown-orp = ORP „{ $name }“ neznám. Napište ji prosím celým názvem.

import-rejected-no-name = řádek nemá název aktéra
import-rejected-no-orp = není jasné, do které ORP aktér patří
import-rejected-orp = takovou ORP neznám
import-rejected-orp-of-row = takovou ORP neznám; celý řádek se neuložil
import-rejected-error = místo hodnoty je v buňce chyba tabulky; buňka se neuložila
import-rejected-long-cell = text je delší než { $limit } znaků; buňka se neuložila
import-rejected-long-row = řádek je delší než { $limit } znaků; celý řádek se neuložil
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
import-warning-rest = tohle z buňky se neuložilo
import-warning-audience = viditelnost neznám; kartu uvidí síť

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
request-actor-actor = Za kterého aktéra má žadatel mluvit?
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
request-withdrawn = ↩️ Vzato zpět { $time }.
request-expired = 📭 Bez odpovědi, neplatí od { $time }.
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
notice-request-expired = 📭 <b>Na Vaši žádost o přístup nikdo 90 dní neodpověděl, proto už neplatí.</b> Mrzí nás to. Můžete požádat znovu.
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
invitation-left = Zbývá: { $left } { $count ->
    [few] ze
   *[other] z
} { $count }, platí do { $until }.
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
people-move = Ztracený telefon? { $name } hned přijde o tato práva. Dostanete odkaz a QR kód na jedno použití: kdo je použije na novém telefonu, bude mít přesně tato práva.
button-people-move = 📵 Ano, ukončit a přenést
people-last-coordinator = ⚠️ ORP { $orp } tím zůstane bez koordinátora. Žádosti a změny tam pak nebude mít kdo vyřídit.
people-ended = ✅ Ukončeno. { $name } už nemá:
button-person = 👤 { $name }
notice-joined = ✅ <b>Pozvánka přijata: { $name }</b>
notice-right-ended = <b>Tato Vaše práva v Síťovce skončila:</b>
notice-right-ended-why = Pokud je to omyl, obraťte se na koordinátora sítě ve své ORP. /menu ukáže, co Vám zůstává.

### Formuláře

form-step = krok { $step } { $count ->
    [few] ze
   *[other] z
} { $count }
form-summary = kontrola
form-so-far = Zatím máte: <b>{ $answer }</b>
form-begun = Máte rozepsané: <b>{ $form }</b>. Chcete pokračovat, nebo začít nové?
form-not-understood = ❗ Této odpovědi nerozumím.
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
weekday-0 = po
weekday-1 = út
weekday-2 = st
weekday-3 = čt
weekday-4 = pá
weekday-5 = so
weekday-6 = ne
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

### Údaje karty

card-name = Jak se služba jmenuje?
card-name-label = Název
card-ico = Jaké má IČO?
card-ico-label = IČO
card-formal = Je to formální (registrovaná, zřízená) služba? „Ne“ znamená neformální pomoc.
card-formal-label = Formální služba
card-kind = Co je to za službu?
card-kind-label = Druh
card-founder = Kdo službu zřizuje?
card-founder-label = Zřizovatel
card-resort = Do kterého resortu patří?
card-resort-label = Resort
card-domain = Ve které oblasti dětských potřeb pomáháte hlavně?
card-domain-label = Hlavní oblast potřeb
card-further_domains = Ve kterých dalších oblastech pomáháte?
card-further_domains-label = Další oblasti potřeb
card-focus = Pracujete preventivně, nebo když už potíže jsou?
card-focus-label = Zaměření
card-in_crisis_network = Patří služba do krizové sítě?
card-in_crisis_network-label = V krizové síti
card-crisis_phone = Na které číslo volat v krizi?
card-crisis_phone-label = Krizový telefon
card-crisis_hours = Kdy se na krizové číslo dovoláte?
card-crisis_hours-label = Krizová doba
card-ages = Pro jaký věk služba je?
card-ages-label = Věk
card-situations = V jakých situacích pomáháte?
card-situations-label = Pro koho
card-forms = Jak službu poskytujete?
card-forms-label = Jak
card-online = Pomáháte i on-line?
card-online-label = On-line
card-orps = Pro které ORP služba pracuje? První je ta, kde sídlíte.
card-orps-label = ORP
card-places = Ve kterých obcích službu poskytujete?
card-places-label = Místa
card-address = Na jaké adrese Vás lidé najdou?
card-address-label = Adresa
card-sheltered = Má být adresa utajená? Pak se všem ukazuje jen oblast.
card-sheltered-label = Utajená adresa
card-hours = Kdy máte otevřeno?
card-hours-label = Provozní doba
card-capacity_text = Jaká je obvyklá kapacita? Aktuální volná místa hlaste přes Kapacitu.
card-capacity_text-label = Kapacita (z tabulky)
card-occupancy_text = Jak bývá služba naplněná?
card-occupancy_text-label = Naplněnost (z tabulky)
card-phones = Na která čísla mají lidé volat?
card-phones-label = Telefon
card-emails = Na které e-maily mají lidé psát?
card-emails-label = E-mail
card-web = Jaká je adresa webu?
card-web-label = Web
card-contacts = Na koho se mají kolegové obracet?
card-contacts-label = Kontaktní osoby
card-platforms = Kterých platforem se účastníte?
card-platforms-label = Platformy
card-findings = Jaké jsou zmapované poznatky? Čtou je jen koordinátoři.
card-findings-label = Poznatky ze sítě
card-wishes = Co byste od ostatních v síti uvítali?
card-wishes-label = Uvítali by
card-private_note = Co má být v soukromé poznámce? Čtou ji jen koordinátoři.
card-private_note-label = Soukromá poznámka
card-tags = Jaké štítky má karta mít? Čtou je jen koordinátoři.
card-tags-label = Štítky
card-news = Co je u Vás nového?
card-news-label = Aktuality
card-audience = Kdo smí kartu najít?
card-audience-label = Kdo kartu najde
card-rhythm_hours = Po kolika hodinách má hlášení kapacity přestat platit? Napište počet hodin.
card-rhythm_hours-label = Platnost hlášení kapacity
card-visibility-label = Viditelnost
card-state-label = Stav
card-verified-label = Ověření
card-expects-ico = Napište osm číslic IČO; kontrolní číslice musí souhlasit.
card-expects-web = Napište jednu adresu webu, třeba „www.example.org“.
card-expects-emails = Napište e-mail, třeba „klub@example.org“; více jich oddělte čárkou. Klepnutím na ✖ e-mail odeberete.
card-expects-phones = Napište telefonní číslo, třeba „+420 000 123 456“, nebo pošlete kontakt (📎 → Kontakt). Klepnutím na ✖ číslo odeberete.
card-expects-ages = Zaškrtněte věk, nebo napište rozmezí v letech, třeba „6–18“, „od 15“ nebo „do 3“.
card-expects-lines = Napište položky, každou na vlastní řádek nebo oddělené středníkem, jednu nejvýše { $limit } znaků.
card-expects-platforms = Napište název platformy; více jich oddělte středníkem. Nejvýše { $most }. Klepnutím na ✖ položku odeberete.
card-expects-tags = Napište štítek („léto 2027“), nebo klíč a hodnotu („jazyk: ukrajinština“). Nejvýše { $most }. Klepnutím na ✖ štítek odeberete.
card-expects-orps = Napište ORP nebo obec („Cheb“), případně pošlete polohu. Aspoň jedna ORP musí zůstat. Klepnutím na ✖ ji odeberete.
card-expects-places = Napište název obce („Plesná“). Klepnutím na ✖ místo odeberete.
card-expects-contacts = Napište jméno kontaktní osoby, nebo klepněte na „Přidat osobu“. Klepnutím na ✖ osobu odeberete.
card-too-many = Vejde se jich nejvýše { $most }. Některou položku prosím nejdřív odeberte.
card-add-contact = ➕ Přidat osobu
card-contact-name = Nová osoba: jak se jmenuje?
card-contact-role = Nová osoba: jakou má funkci?
card-contact-phone = Nová osoba: jaký má telefon?
card-contact-email = Nová osoba: jaký má e-mail?
card-contact-skip = Bez tohoto údaje
button-form-clear = 🗑 Vymazat údaj
card-state-active = v činnosti
card-state-do-not-refer = nyní neodkazovat
card-state-temporarily-closed = dočasně zavřeno
card-state-ended = činnost skončila
card-rhythm = { $count ->
    [one] { $count } hodina
    [few] { $count } hodiny
   *[other] { $count } hodin
}

### Nejbližší služby

nearest-offer =
    📍 Jste poblíž obce <b>{ $place }</b> (ORP { $orp }). Polohu si neukládám.

    Které nejbližší služby hledáte?
nearest-now = 🆘 Kdo může pomoci teď: { $orp }
nearest-crisis = 🆘 Nejbližší z krizové sítě
nearest-all = 📍 Nejbližší služby: všechny
nearest-title = 📍 <b>Nejbližší služby: { $what }</b>, od obce { $place }
nearest-what-all = všechny
nearest-what-crisis = krizová síť
nearest-km = 📍 { $place } – { $km ->
    [0] tady v obci
   *[other] { $km } km vzdušnou čarou, k obci
}
nearest-km-district = 📍 ORP { $orp } – { $km } km vzdušnou čarou, ke středu ORP
nearest-order = Řazeno podle vzdálenosti vzdušnou čarou, k obci; stejně daleké podle stavu a stáří hlášení. Hledám mezi těmi, kdo působí v této ORP a v sousedních; dál jen tehdy, když tu nikdo není.
nearest-nobody = Nikoho takového v síti nemám. Zkuste jinou oblast, nebo hledání slovy.
help-nearest = 📍 Pošlete polohu (sponka 📎) a ukážu Vám nejbližší služby.

### Sdílení karty a plakát

button-share = 📤 Sdílet
button-poster = 🖨 Plakát
button-open-card = Otevřít kartu v Síťovce
shared-foot = Stav k { $on }. Aktuální údaje a volná místa ukáže karta v Síťovce.
link-gone = Tuto kartu Vám teď neukážu: buď už v síti není, nebo není pro Vaši roli. Zkuste ji najít hledáním.
link-gone-visitor = Tuto kartu Vám teď neukážu: buď už v síti není, nebo je jen pro členy sítě. Pracujete v síti? Sdílejte své číslo, nebo požádejte o přístup.
posters = 🖨 <b>Plakát do čekárny</b>: stránka A5 s QR kódem, který otevře služby ORP. Plakát jednoho aktéra uděláte tlačítkem na jeho kartě.
posters-no-home = 🖨 <b>Plakát do čekárny</b>: vyberte si nejdřív v nastavení svou ORP. Plakát jednoho aktéra uděláte tlačítkem na jeho kartě.
button-poster-district = 🖨 Plakát: ORP { $orp }
poster-file = plakat
poster-made = 🖨 Plakát „{ $title }“ je hotový. Vytiskněte ho na A5, nebo zvětšený na A4, a než ho vyvěsíte, vyzkoušejte kód telefonem.
poster-card-sentence = Namiřte sem fotoaparát telefonu a zjistěte, s čím Vám pomohou.
poster-district-title = Pomoc pro děti a rodiny: { $orp }
poster-district-sentence = Namiřte sem fotoaparát telefonu a najděte pomoc v okolí.
poster-help = Potřebujete pomoc hned? Volejte
command-poster = plakát s QR kódem
help-poster = 🖨 { $command }: plakát s QR kódem do čekárny. Kartu pošlete dál tlačítkem Sdílet.

### Koordinátor sítě a zprávy přes bota

button-coordinator = 🧭 Koordinátor sítě
button-call-coordinator = 📞 { $name }
button-message = ✉️ Napsat zprávu
button-messages = { $count ->
    [0] ✉️ Zprávy
    [one] ✉️ Zprávy ({ $count } nová)
    [few] ✉️ Zprávy ({ $count } nové)
   *[other] ✉️ Zprávy ({ $count } nových)
}
button-conversations = ✉️ Zprávy
button-answer = 💬 Odpovědět
button-write-on = 💬 Napsat další
button-older = ◀ Starší
button-newer = Novější ▶
button-contact = 🪪 Jméno a kontakt pro síť
button-contact-set = ✏️ Vyplnit
button-contact-drop = 🗑 Nezobrazovat
coordinator-title = 🧭 <b>Koordinátor sítě – ORP { $orp }</b>
coordinator-regional-coordinator = ORP { $orp } zatím koordinátora nemá, odpoví krajský koordinátor.
coordinator-operator = ORP { $orp } zatím koordinátora nemá a krajský koordinátor také chybí. Odpoví správce bota.
coordinator-nobody = ORP { $orp } zatím koordinátora nemá a ani nikdo jiný tu na zprávy neodpovídá. Krizové linky pomohou kdykoli.
coordinator-office-coordinator = koordinátor sítě ORP { $orp }
coordinator-office-regional-coordinator = krajský koordinátor
coordinator-is-you = Patříte k těm, kdo tu odpovídají.
coordinator-how = Napište přes bota: zpráva přijde všem, kdo tu odpovídají. Uvidí jen Vaše křestní jméno, ne číslo. O konkrétním dítěti prosím nic nepište.
contact-title = 🪪 <b>Jméno a kontakt pro síť</b>
contact-none = Zatím se zobrazuje jen „koordinátor sítě“ a zpráva přes bota.
contact-meaning = Co tu vyplníte, uvidí každý, i návštěvník. Telefon a e-mail jsou nepovinné.
contact-send = Zobrazovat
contact-name = Jaké jméno má být vidět?
contact-name-label = Jméno
contact-phone = Na jakém čísle Vás síť zastihne?
contact-phone-label = Telefon
contact-email = Na jakém e-mailu?
contact-email-label = E-mail
contact-expects-email = Napište prosím jednu e-mailovou adresu, třeba „sit@example.org“.
message-title = Zpráva
message-send = ✉️ Odeslat
message-words = Napište zprávu, nejvýše 600 znaků. Pište prosím bez údajů o konkrétním dítěti nebo rodině.
message-words-label = Zpráva
message-to-coordinator = Komu: <b>koordinátor sítě ORP { $orp }</b>
message-to-actor = Komu: <b>{ $actor }</b>
message-sent = ✅ Zpráva je odeslaná. Odpověď přijde sem.
message-you = Vy
conversation-with-coordinator = Koordinátor sítě ORP { $orp }
conversation-with-regional-coordinator = Krajský koordinátor, za ORP { $orp }
conversation-with-operator = Správce bota, za ORP { $orp }
conversation-with-nobody = ORP { $orp } (teď tu nikdo neodpovídá)
conversation-with-actor = Správce karty: { $actor }
conversation-for-orp = { $name } píše koordinátorovi sítě, ORP { $orp }
conversation-for-actor = { $name } píše správci karty: { $actor }
conversation-for-actor-instead = { $name } píše správci karty: { $actor } (za aktéra tu zatím nikdo není, odpovídá koordinátor)
conversation-line-coordinator = Koordinátor, ORP { $orp }
conversation-unanswered = ⏳ Zatím bez odpovědi.
conversation-answered = ✅ Odpověď: { $name }, { $age }.
conversation-closed = 🔒 Rozhovor je uzavřený: 30 dní v něm nepřibyla zpráva.
conversations-title = ✉️ <b>Zprávy</b>
conversations-none = Žádné zprávy tu nemáte.
notice-message-came = ✉️ Přišla Vám zpráva.
notice-message-answered = ✉️ Zpráva už má odpověď.
refused-too-many-written = Za jeden den lze poslat nejvýše { $limit } zpráv. Zkuste to prosím zítra, nebo zavolejte.
refused-conversation-closed = Rozhovor je už uzavřený. Napište prosím novou zprávu.
refused-conversation-full = Do jednoho rozhovoru se vejde { $limit } zpráv. Začněte prosím nový, nebo zavolejte.
refused-nobody-answers = Teď tu není nikdo, kdo by odpověděl. Zavolejte prosím přímo službě nebo na krizovou linku.

### Moje karta a opravy

button-my-card = 🗂 Moje karta
button-edit-card = ✏️ Upravit kartu
button-card-holds = ✅ Karta platí beze změny
button-suggest-correction = 🛠 Navrhnout opravu
button-write-to-keeper = ✉️ Napsat správci
button-take-out = ✖ Neměnit
button-edit-another = ➕ Změnit další údaj
button-send-changes = 📨 Odeslat ke schválení
button-publish-changes = ✅ Zveřejnit změny
button-show-difference = 📋 Zkontrolovat a odeslat ({ $count })
help-card = 🗂 <b>Moje karta</b> – { $command }: upravte kartu kteréhokoli aktéra, kterého zastupujete, nebo potvrďte, že platí; změny schválí koordinátor.
command-card = moje karta
my-cards = Kterou kartu chcete otevřít?
my-cards-none = Zatím nezastupujete žádného aktéra. O pozvánku požádejte koordinátora sítě ve své ORP. Kartu kohokoli jiného najdete hledáním.
my-card-settled = 🗂 Vaše karta, jak je zveřejněná. Na koordinátora nic nečeká.
my-card-waiting = 🗂 Vaše karta, jak je zveřejněná. ⏳ Na koordinátora čeká:
my-card-waiting-field = • { $field }: { $old } → <b>{ $new }</b> ({ $on })
my-card-waiting-confirmation = • potvrzení, že karta platí beze změny ({ $on })
my-card-more = … a další: { $count }
card-group-contact = 📞 Kontakt
card-group-whom = 👪 Pro koho
card-group-where = 📍 Kde a kdy
card-group-crisis = 🆘 Krizová síť
card-group-about = ℹ️ O službě
card-group-news = 📰 Aktuality a kapacita
card-group-coordinator = 🔒 Jen pro koordinátory
edit-groups = ✏️ <b>{ $actor }</b> – co chcete změnit? Můžete změnit více údajů a odeslat je najednou; rozepsané zůstává uložené.
edit-fields = ✏️ <b>{ $actor }</b> · { $group }
edit-difference = <b>Co se na kartě změní</b>
edit-change =
    <b>{ $field }</b>
    dosud: { $old }
    nově: <b>{ $new }</b>
edit-nothing = Zatím se nic nemění. Vyberte údaj, který chcete změnit.
edit-overtaken = ⚠️ Mezitím někdo změnil: { $fields }. Pod „dosud“ už je nová hodnota; zkontrolujte prosím, zda svou změnu stále chcete.
edit-unsheltered = ⚠️ Adresa přestane být utajená: adresu, místa, web, e-maily i kontaktní osoby pak uvidí i ostatní.
edit-sent = 📨 Odesláno ke schválení. O každém údaji rozhodne koordinátor sítě; do té doby se ukazuje dosavadní karta. Dám Vám vědět.
edit-published = ✅ Změny jsou zveřejněné. Karta je tím upravená, ne ověřená.
card-holds-sent = ✅ Děkujeme. Koordinátor sítě se dozví, že karta platí beze změny, a ověří ji.
card-edit-title = Úprava karty
card-edit-send = 📨 Odeslat
correction-title = Návrh opravy karty
correction-words = Co na kartě nesouhlasí a jak je to správně? Napište vlastními slovy (nejvýše 500 znaků). O konkrétním dítěti ani rodině prosím nic.
correction-words-label = Oprava
correction-send = 📨 Odeslat opravu
correction-sent = 🛠 Děkujeme, opravu dostane koordinátor sítě. O výsledku Vám dám vědět.

### Návrhy změn, ověření a historie karty

button-proposals = 📝 Čekající návrhy ({ $count })
proposals-title = <b>Čekající návrhy</b> ({ $count }), nejstarší první
proposals-none = Žádný návrh nečeká.
proposal-kind-change = změna
proposal-kind-confirmation = platí beze změny
proposal-kind-correction = oprava
proposal-kind-register = registr
proposal-title-change = <b>Návrh změny karty: { $actor }</b>
proposal-title-confirmation = <b>Potvrzení, že karta platí beze změny: { $actor }</b>
proposal-title-correction = <b>Návrh opravy karty: { $actor }</b>
proposal-title-register = <b>Registr má na kartě jiné údaje: { $actor }</b>
proposal-by = Navrhuje: { $name } · { $age }
proposal-by-register = Podle veřejného registru · { $age }
proposal-edited-since = ⚠️ Karta se změnila až po tomto potvrzení ({ $on }). Projděte ji prosím, než ji ověříte.
proposal-old = Dosud: { $value }
proposal-new = Nově: <b>{ $value }</b>
proposal-overtaken = ⚠️ Mezitím to na kartě změnil někdo jiný: { $name }. Přijetím přepíšete, co tam je nyní.
proposal-author-saw = Autor viděl: { $value }
proposal-now = Nyní na kartě: { $value }
proposal-published = Zveřejněno: <b>{ $value }</b>
proposal-field-accepted = ✅ Přijato: { $name }, { $time }
proposal-field-edited = ✏️ Přijato s úpravou: { $name }, { $time }
proposal-field-refused = ⛔ Odmítnuto: { $name }, { $time }
proposal-field-replaced = ↪️ Nahrazeno novějším návrhem, { $time }
proposal-field-withdrawn = ↩️ Autor vzal návrh zpět, { $time }
proposal-confirmation-accepted = ✅ Karta ověřena: { $name }, { $time }
proposal-confirmation-refused = ⛔ Neověřeno: { $name }, { $time }
proposal-correction-accepted = ✅ Oprava přijata: { $name }, { $time }
proposal-correction-thanked = 🙏 Poděkováno: { $name }, { $time }
proposal-correction-refused = ⛔ Odmítnuto: { $name }, { $time }
proposal-withdrawn = ↩️ Autor vzal návrh zpět, { $time }.
proposal-not-verified = Přijetím změny kartu neověřujete. Platí-li celá, klepněte na „Ověřit celou kartu“.
proposal-decided-before = <b>Už je rozhodnuto, nic se nezměnilo.</b>
proposal-not-accepted = <b>Zatím nic: hodnota na kartě se mezitím změnila.</b> Podívejte se prosím na všechny údaje a rozhodněte znovu.
proposal-some-left = <b>Hotovo.</b> Údaje, které mezitím změnil někdo jiný, čekají na Vaše rozhodnutí jedno po druhém.
proposal-why = <b>Proč odmítáte?</b> Důvod si autor přečte; vyberte ho, nebo napište vlastními slovy. ({ $actor })
proposal-type-reason = Napište důvod odmítnutí (nejvýše { $limit } znaků). Autor si ho přečte.
proposal-reason-not-true = Údaj podle nás neplatí
proposal-reason-unclear = Nerozumíme, napište to prosím přesněji
proposal-reason-elsewhere = Na kartu to nepatří
proposal-reason-actor-ended = Aktér v síti skončil
proposal-nobody-decides = <b>Na kartě „{ $actor }“ čeká návrh změny.</b> ORP { $orp } ani její kraj nemá koordinátora, který by rozhodl. Pozvěte ho prosím.
proposal-edit-title = Přijmout s úpravou
proposal-edit-send = ✅ Zveřejnit
proposal-overwrite-title = Hodnota se mezitím změnila
proposal-overwrite-send = ✅ Uložit přesto moje
button-proposal-accept-over = ✅ Přijmout a přepsat nynější hodnotu
button-proposal-accept-field = ✅ Přijmout: { $field }
button-proposal-refuse = ⛔ Odmítnout
button-proposal-edit = ✏️ Přijmout s úpravou
button-proposal-accept-all = ✅ Přijmout vše ({ $count })
button-proposal-field = Rozhodnout: { $field }
button-proposal-thank = 🙏 Jen poděkovat
button-proposal-card = 📇 Otevřít kartu
button-proposal-withdraw = ↩️ Vzít návrh zpět
button-confirmation-accept = ✅ Ověřit celou kartu
button-correction-accept = ✏️ Přijmout a upravit kartu
button-verify-card = ✔️ Ověřit celou kartu
own-proposal-title-change = <b>Váš návrh změny: { $actor }</b>
own-proposal-title-confirmation = <b>Vaše potvrzení „platí beze změny“: { $actor }</b>
own-proposal-title-correction = <b>Váš návrh opravy: { $actor }</b>
own-proposal-waits = ⏳ Čeká na koordinátora sítě; do té doby platí zveřejněná karta.
own-proposal-withdrawn = ↩️ Návrh už neplatí.
own-proposal-taken-back = <b>Hotovo, návrh je vzat zpět: { $actor }</b>
own-proposal-decided-before = <b>Tento návrh už nečeká, nic se nezměnilo: { $actor }</b>
own-field-open = ⏳ Čeká na rozhodnutí
own-field-accepted = ✅ Přijato, na kartě to už je
own-field-edited = ✏️ Přijato s úpravou koordinátora
own-field-refused = ⛔ Odmítnuto, na kartě zůstává dosavadní údaj
own-field-replaced = ↪️ Nahrazeno Vaším novějším návrhem
own-field-withdrawn = ↩️ Vzato zpět
own-confirmation-accepted = ✅ Koordinátor kartu ověřil. Děkujeme.
own-confirmation-refused = ⛔ Koordinátor kartu zatím neověřil.
own-correction-accepted = ✅ Koordinátor opravu přijal a kartu upraví. Děkujeme.
own-correction-thanked = 🙏 Koordinátor si návrh přečetl a děkuje.
own-correction-refused = ⛔ Koordinátor opravu nepřijal.
notice-proposal-decided = <b>Koordinátor rozhodl o Vašem návrhu: { $actor }</b>
notice-proposal-actor-ended =
    📭 <b>O Vašem návrhu už nikdo nerozhodne: { $actor }</b>
    Aktér mezitím v síti skončil. Děkujeme, že jste napsali.
card-is-verified = ✅ Karta „{ $actor }“ je ověřená: { $who }, { $on }.
button-card-changes = 🕘 Historie změn
changes-title = <b>Historie změn: { $actor }</b>
changes-none = Zatím žádné změny.
change-by-proposal = <b>{ $field }</b> · přijatý návrh · { $name }, { $time }
change-by-coordinator = <b>{ $field }</b> · koordinátor · { $name }, { $time }
change-by-import = <b>{ $field }</b> · z tabulky · { $time }
change-by-undo = <b>{ $field }</b> · vrácená změna · { $name }, { $time }
change-by-merge = <b>{ $field }</b> · sloučení karet · { $name }, { $time }
change-by-register = <b>{ $field }</b> · z registru · { $name }, { $time }
change-values = { $old } → <b>{ $new }</b>
change-undone = ↩️ Vráceno { $time }
change-title = <b>Změna na kartě: { $actor }</b>
change-now = Nyní na kartě: { $value }
change-back-to = Po vrácení: <b>{ $value }</b>
change-changed-again = ⚠️ Údaj se od té doby znovu změnil. Vrácením přepíšete i novější změnu.
change-is-undone = ✅ <b>Vráceno.</b>
change-not-undone = <b>Zatím nic: hodnota na kartě se mezitím změnila.</b>
button-change-open = ↩️ { $field } ({ $on })
button-change-undo = ↩️ Vrátit změnu
button-change-undo-anyway = ↩️ Přesto vrátit
refused-field-value = Takovou hodnotu karta nepřijme. Zkontrolujte ji prosím.
refused-nothing-changed = Nic se nemění, není co odeslat.
refused-changed-meanwhile = Kartu mezitím změnil někdo jiný. Otevřete ji prosím znovu a podívejte se, co na ní je.
refused-undone-already = Tuto změnu už někdo vrátil, nebo ji vrátit nejde.
refused-too-many-corrections = Za poslední den od Vás přišlo už { $limit } oprav. Další prosím zítra, nebo je řekněte koordinátorovi sítě.
proposal-more-fields = { $count ->
    [one] A ještě { $count } údaj: otevřete ho tlačítkem.
    [few] A ještě { $count } údaje: otevřete je tlačítky.
   *[other] A ještě { $count } údajů: otevřete je tlačítky.
}

### Správa karty, poznámky, slučování

button-keep = 🛠 Správa karty
button-keep-add = ➕ Přidat aktéra
button-keep-tags = 🏷 Štítky
button-keep-findings = 🔍 Poznatky
button-keep-wishes = 💬 Co bychom uvítali
button-back-to-keeping = ◀ Zpět na správu
button-state-active = ↩️ Znovu otevřít
button-state-do-not-refer = ⚠️ Neodkazovat
button-state-temporarily-closed = ⏸ Dočasně zavřít
button-state-ended = ⛔ Ukončit
button-merge = 🔀 Sloučit s jinou kartou
button-notes = 📝 Poznámky ({ $count })
card-state-until = { $state } do { $on }
card-merged-label = Sloučená karta
record-until = Zavřeno do { $on } včetně.
card-merged = 🔀 Karta „{ $merged }“ byla sloučena s touto.
keep-title = 🛠 <b>Správa karty: { $actor }</b>
keep-state-active = ✅ Aktivní
keep-state-do-not-refer = ⚠️ Neodkazovat
keep-state-temporarily-closed = ⏸ Dočasně zavřeno
keep-state-ended = ⛔ Ukončeno
keep-state-saved = ✅ Stav karty je změněn. Zástupci aktéra dostanou zprávu.
keep-members = { $count ->
    [0] V Síťovce za aktéra zatím nikdo nemluví.
    [one] V Síťovce za aktéra mluví { $count } člověk.
    [few] V Síťovce za aktéra mluví { $count } lidé.
   *[other] V Síťovce za aktéra mluví { $count } lidí.
}
keep-end-warning = { $count ->
    [0] ⚠️ Karta zmizí z hledání a seznamů, její příspěvky z nástěnky. Znovu ji můžete otevřít.
    [one] ⚠️ Karta zmizí z hledání a seznamů, její příspěvky z nástěnky a { $count } zástupce přijde o své právo. Kartu můžete znovu otevřít, zástupce pak pozvete znovu.
    [few] ⚠️ Karta zmizí z hledání a seznamů, její příspěvky z nástěnky a { $count } zástupci přijdou o své právo. Kartu můžete znovu otevřít, zástupce pak pozvete znovu.
   *[other] ⚠️ Karta zmizí z hledání a seznamů, její příspěvky z nástěnky a { $count } zástupců přijde o své právo. Kartu můžete znovu otevřít, zástupce pak pozvete znovu.
}
keep-state-title = Stav karty
keep-state-send = ✅ Uložit stav
keep-state-to = Jak se má stav karty změnit?
keep-state-to-label = Změna
keep-state-until = Do kterého dne včetně bude zavřeno? Druhý den se karta sama otevře. Pokud to nevíte, přeskočte.
keep-state-until-label = Zavřeno do
keep-state-reason = Jaký je důvod? Uvidí ho každý, kdo kartu otevře, a zástupci aktéra.
keep-state-reason-label = Důvod
keep-add-title = Nový aktér
keep-add-send = ✅ Přidat aktéra
keep-add-seat = Ve které ORP aktér sídlí?
keep-add-seat-label = ORP
keep-add-twin = Je to některá z těchto karet?
keep-add-twin-label = Podobné karty
keep-add-it-is = Ano: { $name }
keep-add-it-is-new = Ne, přidat novou kartu
keep-twins = { $count ->
    [one] ⚠️ Velmi podobná karta už v síti je:
   *[other] ⚠️ Velmi podobné karty už v síti jsou:
}
keep-twin = • <b>{ $actor }</b> ({ $state })
keep-added = ✅ Aktér je přidán. Další údaje doplníte úpravou karty.
notice-actor-state = <b>Změnil se stav karty: { $actor }</b>
notice-actor-ended = Tím skončilo i Vaše právo za aktéra mluvit. Pokud je to omyl, obraťte se na koordinátora sítě ve své ORP.
notice-actor-merged = 🔀 Karta <b>{ $merged }</b> byla sloučena s kartou <b>{ $actor }</b>. Zastupujete teď tohoto aktéra; hlášení kapacity se zachovala.
refused-state-meanwhile = Stav karty mezitím změnil někdo jiný. Otevřete prosím kartu znovu.
refused-closed-until = Poslední den zavření už uplynul. Vyberte prosím jiný.

notes-title = 📝 <b>Poznámky: { $actor }</b>
notes-none = Zatím tu žádná poznámka není.
note-line = 📝 { $text } <i>({ $name }, { $on })</i>
note-line-private = 🔒 { $text } <i>({ $name }, { $on }; jen koordinátoři ORP)</i>
note-shared = 📝 Členové sítě, na kartě
note-private = 🔒 Jen koordinátoři této ORP
note-delete = Opravdu smazat tuto poznámku?
note-deleted = Poznámka je smazána
button-note-add = ➕ Přidat poznámku
button-note-delete = 🗑 Smazat: { $text }
button-note-delete-sure = 🗑 Ano, smazat poznámku
keep-note-title = Poznámka
keep-note-send = ✅ Uložit poznámku
keep-note-who = Kdo má poznámku číst?
keep-note-who-label = Čtou
keep-note-text = Napište poznámku. O konkrétním dítěti ani rodině prosím nic.
keep-note-text-label = Poznámka

merge-title = 🔀 <b>Sloučit karty</b>
merge-twins = Kartu <b>{ $actor }</b> nejspíš můžete sloučit s některou z těchto:
merge-no-twins = Kartě <b>{ $actor }</b> se ve Vašich ORP žádná nápadně nepodobá.
merge-found = Se kterou kartou sloučit kartu <b>{ $actor }</b>?
merge-found-none = Ve Vašich ORP není žádná karta s těmito slovy v názvu. Slučujete: <b>{ $actor }</b>.
merge-type-name = Jinou kartu najdete, když napíšete část jejího názvu.
merge-pair =
    Zůstane: <b>{ $kept }</b>
    Ukončí se a povede na ni: <b>{ $other }</b>
merge-same = Údaje, které se vybírají, mají obě karty stejné.
merge-always = Štítky, telefony, platformy, poznámky, hlášení kapacity, návrhy změn a zástupci zůstanou z obou karet vždy. Údaj uvidí jen ti, kdo ho směli vidět na kartě, ze které pochází. Klepnutím na údaj vyberete, která hodnota platí.
merge-side-kept = z první karty
merge-side-other = z druhé karty
merge-side-both = z obou karet
merge-field = <b>{ $field }</b>: která hodnota má platit?
merge-preview = 👁 <b>Takto bude karta vypadat. „{ $other }“ se s ní sloučí, vrátit to nejde.</b>
merge-done = ✅ Sloučeno. Kdo otevře kartu „{ $other }“, uvidí tuto.
button-merge-preview = 👁 Ukázat výsledek
button-merge-swap = ⇄ Ponechat druhou kartu
button-merge-sure = 🔀 Ano, sloučit
refused-merge-changed = Některá z karet se mezitím změnila. Vraťte se prosím a podívejte se na ně znovu.

### Pohled koordinátora

command-network = moje síť: filtry a seznamy
help-network = 📇 <b>Moje síť</b> – { $command }: aktéři Vašich ORP podle čehokoli, kdo nehlásí kapacitu, čí karta není ověřená, štítky a hotové seznamy.
button-network = 📇 Moje síť
button-network-back = ◀ Moje síť
network-title = <b>Moje síť</b>
network-orp = { $orp }: { $count ->
    [one] { $count } aktér
    [few] { $count } aktéři
   *[other] { $count } aktérů
}
network-ready = Komu je dobré se ozvat:
button-ready-silent = 🔕 Nenahlásili včas kapacitu ({ $count })
button-ready-unverified = ✔️ Karta rok neověřená ({ $count })
button-ready-platformless = 🪑 Nechodí na žádnou platformu ({ $count })
button-ready-memberless = 👤 Bez zástupce v Síťovce ({ $count })
button-filter = 🔎 Filtrovat aktéry
button-saved-filters = 🔖 Uložené filtry ({ $count })
button-saved-filters-back = ◀ Uložené filtry
network-unfiltered = <b>Všichni aktéři mé sítě</b>
network-filtered = <b>Aktéři podle filtru</b>
network-count = { $count ->
    [one] { $count } aktér
    [few] { $count } aktéři
   *[other] { $count } aktérů
}
network-order = Řazeno podle názvu.
network-nobody = Nikdo takový v síti není. Uberte některou podmínku.
network-type-words = Napište slova a seznam se podle nich zúží. Hledám v celé kartě i v poznámkách.
network-choose-attribute = Podle čeho filtrovat? Platit musí všechny podmínky; z více hodnot téhož údaje stačí jedna.
network-choose-value = <b>{ $attribute }</b>: vyberte hodnotu, nebo napište její část.
network-type-to-filter = <b>{ $attribute }</b>: napište slova, která mají na kartě nebo v poznámkách být.
network-no-values = Nic takového na kartách není.
network-none = neuvedeno
network-no-platform = žádná
network-everybody = všichni
network-by-orp = ORP
network-by-kind = Druh
network-by-domain = Oblast potřeb
network-by-focus = Zaměření
network-by-situation = Cílová skupina
network-by-age = Věk
network-by-form = Forma
network-by-online = On-line
network-by-crisis = Krizová síť
network-by-capacity = Kapacita
network-by-reported = Nahlásili včas
network-by-verified = Ověřeno za poslední rok
network-by-state = Stav karty
network-by-member = Zástupce v Síťovce
network-by-platform = Platforma
network-by-formal = Formální aktér
network-by-founder = Zřizovatel
network-by-resort = Resort
network-by-tag = Štítek
network-by-words = Slova
network-state-active = aktivní
network-state-do-not-refer = neodkazovat
network-state-temporarily-closed = dočasně zavřeno
network-state-ended = ukončeno
button-add-condition = ➕ Přidat podmínku
button-save-filter = 🔖 Uložit filtr
button-mark-all = 🏷 Označit všechny ({ $count })
refused-filter-full = Filtr má už { $limit } podmínek, víc jich nejde přidat.
refused-words-length = Text má { $length } znaků, vejde se jich sem { $limit }. Zkraťte ho prosím.
refused-number-changed = Mezitím se změnilo, koho filtr najde. Nic se neoznačilo, zkontrolujte prosím seznam znovu.

### Uložené filtry

saved-filters-title = <b>Uložené filtry</b>

    📣 zveřejněný jako hotový seznam, 🔖 jen pro Vás
saved-filters-none = Zatím žádný filtr uložený není. Vyfiltrujte aktéry a výsledek uložte pod názvem.
saved-filter-orps = ORP: { $orps }
saved-filter-published = 📣 Zveřejněno: členové a krizoví pracovníci ho najdou jako hotový seznam.
saved-filter-private = 🔖 Filtr vidíte jen Vy.
filter-save-title = Uložit filtr
filter-save-name = Jak se má filtr jmenovat? Pod tímto názvem ho můžete i zveřejnit, třeba „Adiktologie pro mládež na Chebsku“.
filter-save-name-label = Název
filter-save-send = 🔖 Uložit
filter-rename-title = Přejmenovat filtr
filter-rename-name = Jak se má filtr jmenovat?
filter-rename-name-label = Název
filter-rename-send = ✏️ Přejmenovat
filter-saved = Filtr je uložený.
filter-renamed = Filtr je přejmenovaný.
filter-published = Zveřejněno. Členové a krizoví pracovníci seznam najdou při hledání a pod tlačítkem „Hotové seznamy“.
filter-withdrawn = Seznam už zveřejněný není.
filter-deleted = Filtr je smazaný.
button-use-filter = 👁 Zobrazit aktéry
button-publish-filter = 📣 Zveřejnit
button-publish-filter-sure = 📣 Ano, zveřejnit
button-withdraw-filter = ↩️ Přestat zveřejňovat
button-rename-filter = ✏️ Přejmenovat
button-delete-filter = 🗑 Smazat
button-delete-filter-sure = 🗑 Ano, smazat
delete-filter = Smazat filtr <b>{ $name }</b>?
delete-filter-published = Smazat filtr <b>{ $name }</b>? Zmizí i hotový seznam, který z něj síť má.
publish-count = { $count ->
    [one] Teď je v seznamu { $count } aktér.
    [few] Teď jsou v seznamu { $count } aktéři.
   *[other] Teď je v seznamu { $count } aktérů.
}
publish-open = Členové a krizoví pracovníci najdou seznam pod tímto názvem. Každý v něm uvidí jen to, co smí na kartách číst; podmínky filtru neuvidí.
publish-private = ⚠️ Filtr se opírá o to, co vidí jen koordinátoři (štítky, poznámky, zástupci v Síťovce, odpovědi na výzvy). Členové a krizoví pracovníci uvidí, <b>kteří aktéři</b> v seznamu jsou, nikdy však štítek, poznámku ani podmínku. Zvažte, zda to neprozradí sám název.

### Štítky

tags-title = <b>{ $actor }</b>: štítky a cílové skupiny. Klepnutím je z karty odeberete.
tags-none = <b>{ $actor }</b>: zatím bez štítků a cílových skupin.
button-add-mark = 🏷 Přidat
mark-tag = Přidat štítek
mark-tag-off = Odebrat štítek
mark-situation = Přidat cílovou skupinu nebo životní situaci
mark-situation-off = Odebrat cílovou skupinu nebo životní situaci
mark-without-key = (bez klíče)
mark-one-title = Štítek nebo cílová skupina
mark-one-above = <b>{ $actor }</b>
mark-one-what = Co chcete přidat?
mark-one-what-label = Co
mark-one-key = Klíč štítku (třeba „lokalita“)?
mark-one-key-label = Klíč
mark-one-value = Jaká hodnota?
mark-one-value-label = Hodnota
mark-one-send = 🏷 Přidat
mark-many-title = Označit všechny
mark-many-above = { $count ->
    [one] Filtr našel { $count } aktéra.
    [few] Filtr našel { $count } aktéry.
   *[other] Filtr našel { $count } aktérů.
}
mark-many-what = Co s nimi?
mark-many-what-label = Co
mark-many-key = Klíč štítku (třeba „lokalita“)?
mark-many-key-label = Klíč
mark-many-value = Jaká hodnota?
mark-many-value-label = Hodnota
mark-many-send = ▶ Pokračovat
mark-all-on = { $count ->
    [0] Nikoho takového teď filtr nenajde, „{ $mark }“ není komu přidat. ({ $filter })
    [one] Přidat <b>{ $mark }</b> { $count } aktérovi? ({ $filter })
   *[other] Přidat <b>{ $mark }</b> { $count } aktérům? ({ $filter })
}
mark-all-off = { $count ->
    [0] Nikoho takového teď filtr nenajde, „{ $mark }“ není komu odebrat. ({ $filter })
    [one] Odebrat <b>{ $mark }</b> { $count } aktérovi? ({ $filter })
   *[other] Odebrat <b>{ $mark }</b> { $count } aktérům? ({ $filter })
}
button-mark-all-sure = ✅ Ano, všem ({ $count })
marked-one = Přidáno na kartu.
marked-all = { $count ->
    [0] Hotovo. Žádná karta se nemusela měnit.
    [one] Hotovo, změnila se { $count } karta.
    [few] Hotovo, změnily se { $count } karty.
   *[other] Hotovo, změnilo se { $count } karet.
}
mark-dropped = Odebráno: { $mark }

### Hotové seznamy

button-lists = 📋 Hotové seznamy
lists-title = <b>Hotové seznamy</b> – ORP { $orp }
lists-none = V ORP { $orp } zatím žádný hotový seznam zveřejněný není.
lists-no-home = Hotové seznamy patří k ORP. Vyberte prosím v nastavení tu svou.

### Síť pomoci a „Mám obavu o dítě“

button-nets = 🕸 Síť pomoci
button-worry = 🧒 Mám obavu o dítě
command-nets = síť pomoci: kdo pomůže s čím
command-worry = mám obavu o dítě: co teď
help-nets = 🕸 <b>Síť pomoci</b> – { $command }: co s konkrétním problémem a kdo u Vás pomůže.
help-worry = 🧒 <b>Mám obavu o dítě</b> – { $command }: co udělat a komu zavolat.
button-net-of = 🕸 Síť pomoci: { $name }
nets-title =
    <b>Síť pomoci</b>

    Co se s dítětem nebo v rodině děje? Napište to vlastními slovy („nechodí do školy“, „táta pije“), nebo vyberte oblast. O konkrétním dítěti nepište.
net-domain-title = <b>Síť pomoci · { $domain }</b>
net-which = Co z toho máte na mysli?
net-stages-title = <b>Síť pomoci: { $name }</b>
net-stage-1 = Počínající stadium
net-stage-2 = Rozvinuté stadium
net-stage-3 = Akutní stadium
net-choose-stage = Které z toho vidíte? Vyberte a ukážu, kdo pomůže.
net-title = <b>{ $name }</b> · { $stage } · ORP { $orp }
net-part-signs = Jak se to pozná
net-part-first-step = První krok
net-first-step-default = Jako první oslovte: { $kind }.
net-danger = 🆘 Jde-li o život nebo zdraví, volejte hned 112, 155 nebo 158.
net-who-helps = Kdo pomůže
net-hole = ⚠️ V ORP { $orp } nikdo takový není; nejbližší: { $nearest } ({ $km } km)
net-hole-everywhere = ⚠️ V ORP { $orp } nikdo takový není a síť nezná nikoho ani jinde.
net-members-only = Kontakty tu vidí jen členové sítě.
net-public-only = Vidíte jen veřejné karty; členové sítě mohou vidět další.
net-order = Řazeno podle druhu pomoci, pak podle stavu a stáří hlášení.
net-page = Stránka { $page } { $pages ->
    [few] ze
   *[other] z
} { $pages }
button-net-all = Všichni: { $kind } ({ $count })
guides-title =
    <b>Mám obavu o dítě</b>

    Je-li dítě v přímém nebezpečí, volejte hned <b>112</b> nebo <b>158</b>.

    Kdo jste? Ukážu, co udělat teď, co napsat OSPOD, co smíte sdílet a komu zavolat.
guide-title = <b>Mám obavu o dítě</b> · { $who } · ORP { $orp }
guide-part-now = Co udělat teď
guide-part-report = Co má obsahovat dobré oznámení pro OSPOD
guide-part-share = Co smíte sdílet
guide-part-call = Komu volat – doplnění místní sítě
guide-call-now = Komu volat teď ({ $time })
guide-danger = 🆘 Dítě v nebezpečí: hned 112 nebo 158.
guide-police = 👮 Nedovoláte-li se teď na OSPOD a věc nepočká: Policie ČR 158.
guide-no-office = Spojení na OSPOD pro ORP { $orp } Vám tu zatím ukázat neumím. Dá Vám ho městský úřad nebo magistrát ({ $orp }).
guide-office = { $phone } – { $when }
guide-standby = Pohotovost: { $phone } – { $when }
guide-open-now = teď v provozu
guide-hours-unknown = provozní dobu neznáme
guide-hours-unsure = provozní doba: { $hours }; ověřte telefonem
guide-opens-at = nyní zavřeno, otevírá { $time }
guide-closed-now = nyní zavřeno
guide-office-hidden = 👁 Návštěvníci toto spojení nevidí: kartu najde jen síť. Změníte to na kartě v údaji „Kdo kartu najde“.
guide-sources = Opora v zákoně (k potvrzení OSPOD): { $laws }
guide-sources-reviewed = Opora v zákoně: { $laws }
button-offices = Všechna pracoviště OSPOD ({ $count })
profession-teacher = Učitel(ka)
profession-doctor = Lékař(ka), zdravotník
profession-social-worker = Sociální pracovník, pracovnice
profession-leisure-worker = Vedoucí kroužku nebo oddílu
profession-neighbour = Soused(ka)
profession-parent = Rodič
text-reviewed = ✅ Zkontroloval(a): { $who }, { $on }
text-local = ✏️ Text upravila místní síť { $on }, zatím nezkontrolován.
text-default-net = Výchozí text, zatím nezkontrolován místní sítí
text-default-guide = Výchozí text – čeká na potvrzení OSPOD
text-own = vlastní text
text-nothing = (nic)
text-edit-title = <b>Texty pro ORP { $orp }</b>: { $name }
text-kinds-title = <b>Druhy v síti pro ORP { $orp }</b>: { $name }. Klepnutím druh odeberete.
text-reset-title = Vrátit pro ORP { $orp } výchozí text „{ $name }“? Vlastní texty i údaj o kontrole se smažou.
button-edit-net = ✏️ Upravit texty a síť
button-edit-guide = ✏️ Upravit texty
button-edit-part = ✏️ Upravit: { $part }
button-edit-kinds = 🕸 Druhy v síti ({ $count })
button-review-text = ✅ Označit jako zkontrolované
button-reset-text = ↩ Zpět na výchozí
button-reset-text-sure = ↩ Ano, zpět na výchozí
button-show-text = 👁 Jak to vidí lidé
button-drop-kind = ✖ { $kind }
button-add-kind = ➕ Přidat druh
refused-last-kind = V síti musí zůstat aspoň jeden druh. Nejdřív přidejte jiný.
text-words-title = Text místní sítě
text-words-send = Uložit text
text-words-words = Napište nové znění. Krátce a srozumitelně; nic o konkrétním dítěti.
text-words-words-label = Text
text-kind-title = Přidat druh do sítě
text-kind-send = Přidat
text-kind-kind = Který druh pomoci do sítě patří?
text-kind-kind-label = Druh
text-review-title = Kontrola textu
text-review-send = Označit jako zkontrolované
text-review-reviewer = Kdo text zkontroloval? Napište jméno a úřad, například „Jana Nováková, OSPOD Cheb“. Uvidí to všichni čtenáři.
text-review-reviewer-label = Zkontroloval(a)

### Registr sociálních služeb
rpss-refused = Tohle nejsou otevřená data registru poskytovatelů sociálních služeb. Nic se neuložilo.
rpss-capacity = registrovaná kapacita { $parts }
rpss-unit-luzka = { $count ->
    [one] { $count } lůžko
    [few] { $count } lůžka
   *[other] { $count } lůžek
}
rpss-unit-klient = { $count ->
    [one] { $count } klient
    [few] { $count } klienti
   *[other] { $count } klientů
}
rpss-unit-kontakt = { $count ->
    [one] { $count } kontakt
    [few] { $count } kontakty
   *[other] { $count } kontaktů
}
rpss-unit-interv = { $count ->
    [one] { $count } intervence
    [few] { $count } intervence
   *[other] { $count } intervencí
}
rpss-unit-hovor = { $count ->
    [one] { $count } hovor
    [few] { $count } hovory
   *[other] { $count } hovorů
}

### Noví aktéři z registru
button-register-new = 🆕 Nové z registru ({ $count })
register-title = <b>Nové z registru</b> ({ $count }), nejstarší první
register-none = Nic nového z registru nečeká.
register-proposed = 🆕 <b>{ $actor }</b>
register-source = Zdroj: { $source }, navrženo { $on }
register-source-rpss = registr poskytovatelů sociálních služeb
register-hint = Po přijetí budou kartu číst jen členové sítě. Kdo ji smí najít, změníte úpravou karty.
register-taken = ✅ Přijato, aktér je v síti: <b>{ $actor }</b>
register-sure = <b>Opravdu odmítnout: { $actor }?</b> Z registru se už znovu nenavrhne.
register-turned-away = ⛔ Odmítnuto, z registru se už nenavrhne: <b>{ $actor }</b>
button-register-take = ✅ Přijmout
button-register-take-edit = ✏️ Přijmout a upravit
button-register-turn-away = ⛔ Odmítnout
button-register-sure = ⛔ Odmítnout natrvalo
button-register-back = ◀ Nové z registru
refused-register-gone = Tento návrh z registru už vyřídil někdo jiný, nebo není určen Vám.
refused-register-changed = Nic se neuložilo: návrh se mezitím změnil, nebo v síti přibyl podobný aktér. Otevřete ho prosím znovu.
button-register-seek = 🔗 Už máme – je to …
register-seek = <b>Kterým Vaším aktérem je { $actor }?</b>
register-seek-likely = Podobají se mu tito:
register-seek-unlike = Ve Vašich ORP se mu žádný aktér nápadně nepodobá.
register-seek-found = V názvu to mají tito:
register-seek-none = Ve Vašich ORP není žádný aktér s těmito slovy v názvu.
register-seek-type = Jiného najdete, když napíšete část jeho názvu.
register-link = <b>Je to tentýž aktér?</b>
register-link-register = V registru: { $line }
register-link-ours = U Vás: { $line }
register-link-hint = Karta se tím nezmění. V čem se registr liší, navrhne jeho příští načtení.
button-register-link = ✅ Ano, je to tentýž
register-linked = 🔗 Spojeno: <b>{ $proposed }</b> z registru je Váš aktér <b>{ $actor }</b>.
register-news = 🆕 <b>Z registru sociálních služeb</b> na Vás čeká:
register-news-actors = • { $count ->
    [one] { $count } nový aktér
    [few] { $count } noví aktéři
   *[other] { $count } nových aktérů
}
register-news-facts = • { $count ->
    [one] { $count } jiný údaj na kartě
    [few] { $count } jiné údaje na kartách
   *[other] { $count } jiných údajů na kartách
}
register-news-hint = Bez Vás se nic nezmění.
button-register-facts = 📝 Jiné údaje z registru ({ $count })

### Co přišlo v době klidu

bundle-title = 🌙 <b>Co přišlo v době klidu</b> ({ $count })
bundle-kind = { $kind } ({ $count })
bundle-more = … a dalších { $count }
button-bundle = ◀ Co přišlo v době klidu
refused-notice-over = Tohle už neplatí, nebo je to vyřízené.
notice-kind-request-asked = Nové žádosti o přístup
notice-kind-request-reminder = Žádosti, které čekají
notice-kind-request-escalated = Žádosti, které čekají dlouho
notice-kind-request-approved = Schválené žádosti
notice-kind-request-refused = Odmítnuté žádosti
notice-kind-request-question = Dotazy k Vaší žádosti
notice-kind-request-expired = Žádosti, které propadly
notice-kind-request-answer = Odpovědi žadatelů
notice-kind-joined-by-phone = Kdo přišel přes telefonní číslo
notice-kind-joined-by-invitation = Kdo přijal pozvánku
notice-kind-right-ended = Práva, která skončila
notice-kind-proposal-made = Návrhy změn karet
notice-kind-proposal-decided = Rozhodnutí o Vašich návrzích
notice-kind-register-news = Novinky z registru
notice-kind-actor-state = Změny stavu karet
notice-kind-actor-merged = Sloučené karty
notice-kind-fault = Chyby bota
notice-kind-message-came = Nové zprávy
notice-kind-message-answered = Zodpovězené zprávy
notice-kind-post-waiting = Příspěvky ke schválení
notice-kind-post-decided = Rozhodnutí o Vašich příspěvcích
notice-kind-post-hidden = Skryté příspěvky
notice-kind-post-reported = Nahlášené příspěvky
notice-kind-post-new = Nové příspěvky
notice-kind-event-changed = Změněné akce
notice-kind-event-cancelled = Zrušené akce
notice-kind-event-reminder = Připomínky akcí
notice-kind-event-place = Uvolněná místa na akcích
notice-kind-event-attendance = Účast na Vašich akcích
notice-kind-digest = Přehledy
notice-kind-place-opened = Uvolněná místa
notice-kind-group-lost = Odpojené skupiny
notice-kind-nudge = Dotazy na kapacitu
notice-kind-inquiry-asked = Kdo hledá místo
notice-kind-inquiry-changed = Odpovědi na hledání místa
notice-kind-inquiry-escalated = Hledání místa bez odpovědi
notice-kind-inquiry-over = Uzavřená hledání místa

### Čerstvé údaje: výzva k potvrzení kapacity
nudge-title = { $count ->
    [one] 🔔 <b>Platí ještě tento údaj o kapacitě?</b>
   *[other] 🔔 <b>Platí ještě tyto údaje o kapacitě?</b>
}
button-nudge-change = ✏️ Změnit
button-nudge-change-of = ✏️ Změnit: { $actor }
button-nudge-all = ✅ Vše beze změny
button-nudge-later = ⏰ Později
button-nudge-hour = 🕘 Kdy se ptát
nudge-confirmed = ✅ Potvrzeno, beze změny: { $actor }
nudge-answered = 🙏 Děkujeme, tady už je odpovězeno. Nyní platí:
nudge-later = ⏰ Dobře, zeptám se znovu { $at }.
nudge-hour-every-day = Zda údaj o kapacitě ještě platí, se ptám každý den nejdříve od { $hour }.
nudge-hour-workdays = Zda údaj o kapacitě ještě platí, se ptám v pracovní dny nejdříve od { $hour }.
nudge-hour-choose = Ptám se jen tehdy, když hlášení zestárne, nejvýše jednou denně a nikdy v tichých hodinách. Jinou hodinu zvolíte klepnutím, obvyklá je { $hour }.
nudge-hour-set = Uloženo
worth-today = { $count ->
    [one] 👣 Dnes Vás díky tomu našel { $count } člověk z OSPOD.
    [few] 👣 Dnes Vás díky tomu našli { $count } lidé z OSPOD.
   *[other] 👣 Dnes Vás díky tomu našlo { $count } lidí z OSPOD.
}
worth-yesterday = { $count ->
    [one] 👣 Včera Vás díky tomu našel { $count } člověk z OSPOD.
    [few] 👣 Včera Vás díky tomu našli { $count } lidé z OSPOD.
   *[other] 👣 Včera Vás díky tomu našlo { $count } lidí z OSPOD.
}
button-ready-unanswered = 🔔 Neodpovídají na výzvy ({ $count })
network-by-answers = Odpovídají na výzvy

### Nenaplněná poptávka
button-demand = 📉 Nenaplněná poptávka
demand-title = 📉 <b>Nenaplněná poptávka</b> · { $week }. týden ({ $since } – { $to })
demand-meaning = Kolikrát se tu hledalo a nikdo se nenašel. Počty pod 3 se neukazují a nejsou ani v součtech.
demand-cell = • { $need }: { $count }×
demand-inquiries = { $count ->
    [one] (z toho { $count } výzva „Hledám místo“)
    [few] (z toho { $count } výzvy „Hledám místo“)
   *[other] (z toho { $count } výzev „Hledám místo“)
}
demand-any = bez určení potřeby
demand-total = Celkem ukázáno: { $count }×
demand-none = Za tento týden tu není nic k ukázání.
demand-more = { $count ->
    [one] … a { $count } další řádek v souboru
    [few] … a { $count } další řádky v souboru
   *[other] … a { $count } dalších řádků v souboru
}
demand-next = Týden, který ještě běží, se ukáže v pondělí { $on }.
button-demand-before = ◀ Týden předtím
button-demand-after = Týden potom ▶
button-demand-file = 📄 Poslední rok jako soubor CSV
demand-file = 📉 <b>Nenaplněná poptávka</b> za poslední rok
demand-file-name = nenaplnena-poptavka
demand-column-week = týden
demand-column-from = od pondělí
demand-column-orp-code = kód ORP
demand-column-orp = ORP
demand-column-need-code = kód potřeby
demand-column-need = potřeba
demand-column-count = kolikrát se nenašlo
demand-column-inquiries = z toho výzvy Hledám místo

### Příspěvky na nástěnce
command-event = Nová událost
command-project = Nový projekt
command-wish = Nové přání
post-event-title = Událost
post-project-title = Projekt
post-wish-title = Přání
post-kind-event = Událost
post-kind-project = Projekt
post-kind-wish = Přání
post-kind-announcement = Oznámení
post-event-send = ✅ Zveřejnit
post-project-send = ✅ Zveřejnit
post-wish-send = ✅ Zveřejnit
post-event-message = Napište <b>jednou zprávou</b>, co, kdy a kde se koná. Poznám z ní název, den, čas i místo. Můžete přiložit obrázek nebo PDF. O konkrétním dítěti nebo rodině nic nepište.
post-event-message-label = Zpráva
post-project-message = Napište <b>jednou zprávou</b>, o jaký projekt jde, pro koho je a jak se zapojit. První věta bude název. Můžete přiložit obrázek nebo PDF. O konkrétním dítěti nebo rodině nic nepište.
post-project-message-label = Zpráva
post-wish-message = Napište <b>jednou zprávou</b>, co byste uvítali. První věta bude název. O konkrétním dítěti nebo rodině nic nepište.
post-wish-message-label = Zpráva
post-leaflet-came = 📎 Leták mám, teď ještě slova.
post-expects-message = Napište prosím zprávu slovy, třeba pod obrázkem.
post-who = Za koho píšete?
post-who-label = Za koho
post-for-district = Síť ORP { $orp }
post-title = Jak se to jmenuje?
post-title-label = Název
post-when = Kdy to bude?
post-when-label = Kdy
post-expects-when = Například: příští úterý v 9 · 12. 1. 2027 od 14 do 16 h · v pátek 4. 12. · za 14 dní v 10:00
post-place = Kde to bude?
post-place-label = Kde
post-places = Pro kolik lidí je místo?
post-places-label = Počet míst
post-words = Co k tomu mají lidé vědět?
post-words-label = Podrobnosti
post-leaflet = Máte k tomu leták?
post-leaflet-label = Leták
post-for-label = Kdo to uvidí
post-for = Kdo to má vidět?
post-audience = Pro: { $audience }
post-audience-network = Pro celou síť
post-audience-public = Pro veřejnost
post-orps = Na kterých dalších nástěnkách má viset? Na té vlastní visí vždy.
post-orps-label = Nástěnky
post-domains = Kterých oblastí potřeb se to týká? Nic nevybráno znamená všech.
post-domains-label = Oblasti potřeb
post-group = Pro ty, kdo pracují s kterou cílovou skupinou? Nic nevybráno znamená se všemi.
post-group-label = Cílová skupina
post-kinds = Pro které druhy aktérů? Nic nevybráno znamená pro všechny.
post-kinds-label = Druhy aktérů
post-roles = Pro které role? Nic nevybráno znamená pro všechny.
post-roles-label = Role
post-valid = Jak dlouho má příspěvek viset?
post-valid-label = Platnost
post-days = { $count ->
    [one] { $count } den
    [few] { $count } dny
   *[other] { $count } dní
}
post-readers-network = Celá síť
post-readers-public = Veřejnost
post-readers-chosen = Vybraní v síti
post-change-who = ✏️ Za koho
post-change-title = ✏️ Název
post-change-when = ✏️ Kdy
post-change-place = ✏️ Kde
post-change-words = ✏️ Podrobnosti
post-change-places = ✏️ Počet míst
post-change-leaflet = 📎 Leták
post-change-for = 👥 Kdo to uvidí
post-change-orps = 📍 Nástěnky
post-change-valid = ⏳ Platnost
post-change-domains = 👥 Oblasti potřeb
post-change-group = 👥 Cílová skupina
post-change-kinds = 👥 Druhy aktérů
post-change-roles = 👥 Role
post-preview = <b>Takto se příspěvek zobrazí.</b> Zatím není odeslaný.
post-preview-waits = Než se vyvěsí, prohlédne si ho koordinátor sítě.
post-preview-leaflet = 📎 S letákem
post-preview-boards = 📍 Nástěnky: { $orps }
post-preview-changed = ✏️ Mění se: { $what }
post-preview-guests = Přihlášení o tom dostanou zprávu.
post-orp = ORP { $orp }
post-when-line = Kdy: <b>{ $when }</b>
post-where-line = Kde: { $place }
post-room-line = Počet míst: { $count }
post-valid-line = Platí do { $day }
post-hung = vyvěšeno { $age }
post-edited = upraveno { $age }
post-reason = Důvod: { $reason }
post-pinned = 📌 Připnuto nahoře
post-state-waiting = Čeká na koordinátora
post-state-refused = Nezveřejněno
post-state-hidden = Skryto koordinátorem
post-state-withdrawn = Staženo
post-state-over = Platnost skončila
post-state-event-over = Už proběhlo
post-published = ✅ Vyvěšeno na nástěnku.
post-saved = ✅ Uloženo.
post-sent = ✅ Odesláno. Vyvěsí se, až to schválí koordinátor sítě.
post-not-hung = Nevyvěšeno tam, kde si příspěvky nejdřív prohlíží jiný koordinátor: { $orps }
post-renewed = ✅ Platí do { $day }.
post-withdraw = <b>Stáhnout „{ $title }“ z nástěnky?</b> Kdo o něm už ví, dozví se, že neplatí. Vrátit to nejde.
post-withdraw-event = <b>Zrušit událost „{ $title }“?</b> Přihlášení dostanou zprávu, že se nekoná. Vrátit to nejde.
post-withdrawn = Příspěvek je stažený.
post-report = <b>Co je s příspěvkem „{ $title }“ špatně?</b> Dozví se to koordinátor sítě.
post-reported = Děkujeme. Koordinátor sítě se na „{ $title }“ podívá.
post-fault-child = Údaje o dítěti nebo rodině
post-fault-wrong = Nesprávné nebo neúplné údaje
post-fault-outdated = Už neplatí
post-fault-off-topic = Na nástěnku sítě nepatří
post-leaflet-of = Leták: { $title }
posts-own = <b>Moje příspěvky</b>, nejnovější první
posts-own-none = Zatím tu není žádný příspěvek.
button-post-event = 📅 Událost
button-post-project = 🧩 Projekt
button-post-wish = 💛 Přání
button-post-publish = ✅ Zveřejnit
button-post-to-coordinator = ✅ Odeslat koordinátorovi
button-post-save = ✅ Uložit změny
button-post-edit = ✏️ Upravit
button-post-renew = ⏳ Prodloužit o { $count ->
    [one] { $count } den
    [few] { $count } dny
   *[other] { $count } dní
}
button-post-repeat = 🔁 Vypsat znovu
button-post-withdraw = 🗑 Stáhnout z nástěnky
button-post-withdraw-sure = 🗑 Ano, stáhnout
button-post-report = ⚠️ Nahlásit
button-post-leaflet = 📎 Leták
button-post-approve = ✅ Schválit
button-post-refuse = ⛔ Odmítnout
button-post-hide = 🙈 Skrýt
button-post-show-again = 👁 Zase vyvěsit
button-post-pin = 📌 Připnout na týden
button-post-unpin = 📌 Odepnout
button-post-settle = ✅ Je to v pořádku ({ $count ->
    [one] { $count } hlášení
   *[other] { $count } hlášení
})
button-post-take-down = 🧹 Sundat z nástěnky ORP { $orp }
post-take-down = <b>Sundat „{ $title }“ z nástěnky ORP { $orp }?</b> Jinde bude viset dál.
post-taken-down = Na nástěnce ORP { $orp } už nevisí.
post-approved = ✅ Visí na nástěnce.
post-refuse-done = ⛔ Odmítnuto. Autor se dozví důvod.
post-hide-done = 🙈 Skryto. Autor se dozví důvod.
post-settled = ✅ Hlášení jsou vyřízená.
post-is-reported = ⚠️ nahlášeno
post-verdict-title = Proč nemá viset
post-verdict-reason = Vyberte důvod, nebo ho napište. Přečte si ho autor.
post-verdict-reason-label = Důvod
post-verdict-send = ✅ Potvrdit
moderation-title = <b>Nástěnka: co na Vás čeká</b>, nejstarší první
moderation-none = Na nástěnce nic nečeká a nic není nahlášené.
button-moderation-none = 📋 Správa nástěnky
button-moderation = 📋 K rozhodnutí ({ $count })
button-board-rules = ⚙️ Pravidla nástěnky
board-rules = <b>Pravidla nástěnky</b>
    Buď příspěvky visí hned, nebo si je nejdřív prohlédnete. Klepnutím to změníte.
button-board-open = { $orp }: visí hned
button-board-moderated = { $orp }: nejdřív schvaluji
notice-post-waiting = 📋 <b>Příspěvek čeká na Vaše schválení</b>
notice-post-edited = 📋 <b>Upravený příspěvek čeká na Vaše schválení</b>
notice-post-reported = ⚠️ <b>Příspěvek někdo nahlásil:</b> { $faults }
notice-post-published = ✅ <b>Váš příspěvek visí na nástěnce</b>
notice-post-refused = ⛔ <b>Váš příspěvek koordinátor nezveřejnil.</b> Můžete ho upravit a poslat znovu.
notice-post-hidden = 🙈 <b>Váš příspěvek koordinátor skryl.</b> Můžete ho upravit a poslat znovu.
form-expects-leaflet = Pošlete obrázek nebo PDF.
form-leaflet-sent = přiložen
refused-post-address = Tato adresa se nezveřejňuje. Napište prosím jen obec.
refused-post-withdrawn = Příspěvek je stažený, už ho nejde měnit. Můžete ho vypsat znovu.
refused-post-not-hanging = Příspěvek teď na nástěnce nevisí.
refused-post-decided = O příspěvku už rozhodl někdo jiný. Otevřete ho prosím znovu.
refused-post-changed = Příspěvek mezitím změnil někdo jiný. Otevřete ho prosím znovu.
refused-post-over = Platnost příspěvku už skončila.
refused-post-nowhere = Karta aktéra nemá uvedené ORP, není tedy nástěnka, kam psát. Požádejte koordinátora sítě, ať ho doplní.
refused-event-not-renewed = Událost se neprodlužuje. Změňte její den, nebo ji vypište znovu.
refused-event-without-day = U události chybí den.
refused-event-past = Tento den už minul. Napište prosím nový.
refused-too-many-posts = Za jeden den je to příliš mnoho příspěvků. Zkuste to prosím zítra.

### Události: hosté, kalendář, docházka
event-title = 📅 <b>{ $title }</b>
button-event-yes = Přijdu
button-event-maybe = Možná
button-event-no = Nepřijdu
button-event-wait = Počkám na místo
button-event-calendar = 🗓 Do kalendáře
button-event-guests = 👥 Hosté ({ $count })
button-event-attendance = 🙋 Kdo přišel
button-event-all-came = ✅ Všichni přišli
button-event-post = ◀ Na příspěvek
event-answer-yes = ✅ <b>Počítá se s Vámi.</b>
event-answer-maybe = 🤔 <b>Možná přijdete.</b>
event-answer-no = ✖️ <b>Nepřijdete.</b>
event-answer-waiting = ⏳ <b>Je plno, čekáte na místo jako { $line }. v pořadí.</b> Až se uvolní, dám Vám vědět.
event-count-yes = { $count ->
    [one] přijde { $count }
    [few] přijdou { $count }
   *[other] přijde { $count }
}
event-count-maybe = možná { $count }
event-count-waiting = { $count ->
    [one] čeká { $count }
    [few] čekají { $count }
   *[other] čeká { $count }
}
event-free = { $count ->
    [one] volné { $count } místo
    [few] volná { $count } místa
   *[other] volných { $count } míst
}
event-full = plno
event-guests = 👥 <b>{ $title }</b> – hosté
event-guests-yes = <b>Přijdou ({ $count })</b>
event-guests-waiting = <b>Čekají na místo ({ $count })</b>
event-guests-maybe = <b>Možná ({ $count })</b>
event-guests-no = Nepřijde: { $count }
event-guests-none = Zatím se nikdo nepřihlásil.
event-attendance = 🙋 <b>{ $title }</b> – kdo přišel?
event-attendance-count = Přišlo: { $came } { $count ->
    [few] ze
   *[other] z
} { $count }. Klepněte na toho, kdo přišel; dalším klepnutím to změníte.
event-mark-unknown = ▫️ { $name }
event-mark-came = ✅ { $name }
event-mark-missed = ✖️ { $name }
event-calendar-how = Soubor otevřete klepnutím a kalendář nabídne uložení.
notice-event-changed = 🔄 <b>{ $title }</b> – nově platí:
notice-event-cancelled = ❌ <b>{ $title }</b> – událost se nekoná
notice-event-hidden = ⏸ <b>{ $title }</b> – koordinátor sítě událost stáhl z nástěnky. Až se na ni vrátí, dám Vám vědět.
notice-event-reminder = ⏰ <b>{ $title }</b> – blíží se
notice-event-place = 🎉 <b>{ $title }</b> – uvolnilo se místo
refused-event-over = Na tuto událost už se přihlásit nedá.
refused-moment-past = Den { $day } nebo jeho hodina už uplynuly. Napište prosím čas, který teprve bude.
refused-moment-weekday = { $weekday ->
    [0] { $day } je pondělí, ne den, který jste napsali. Napište to prosím znovu.
    [1] { $day } je úterý, ne den, který jste napsali. Napište to prosím znovu.
    [2] { $day } je středa, ne den, který jste napsali. Napište to prosím znovu.
    [3] { $day } je čtvrtek, ne den, který jste napsali. Napište to prosím znovu.
    [4] { $day } je pátek, ne den, který jste napsali. Napište to prosím znovu.
    [5] { $day } je sobota, ne den, který jste napsali. Napište to prosím znovu.
   *[other] { $day } je neděle, ne den, který jste napsali. Napište to prosím znovu.
}

### Hledám místo
help-inquiry = 📣 <b>Hledám místo</b> – { $command }: zeptá se najednou celé krizové sítě a odpovědi uvidíte v jedné zprávě. Nic o dítěti.
command-inquiry = hledám místo: zeptat se krizové sítě
button-inquiry = 📣 Hledám místo
button-inquiry-open-ones = 📣 Hledám místo (otevřené: { $count })
button-inquiry-new = 📣 Nové hledání
button-inquiry-open = 📣 Otevřít hledání
inquiries-title = <b>Hledám místo</b> – Vaše otevřená hledání:
inquiry-title = Hledám místo
inquiry-send = ✅ Odeslat teď
inquiry-no-child-short = Nic o dítěti ani rodině, jen co hledáte.
inquiry-no-child = ⚠️ O dítěti sem nepatří nic: žádné jméno, datum, adresa ani příběh. Podrobnosti řekněte až po telefonu.
inquiry-domain = Co je potřeba?
inquiry-domain-label = Potřeba
inquiry-age = Pro jaký věk?
inquiry-age-label = Věk
inquiry-any-age = Věk neuvádím
inquiry-age-untold = neuveden
inquiry-orp = Ve které ORP?
inquiry-orp-label = ORP
inquiry-urgency = Jak to spěchá?
inquiry-urgency-label = Naléhavost
inquiry-urgency-now = 🔴 Hned
inquiry-urgency-today = 🟠 Ještě dnes
inquiry-urgency-days = 🟡 Do několika dnů
inquiry-phone = Na jaké číslo mají volat zpět?
inquiry-phone-label = Zavolat zpět
inquiry-words = Krátký vzkaz pro služby (nejvýše 200 znaků). Nic o dítěti ani rodině.
inquiry-words-label = Vzkaz
inquiry-own-number = Klepněte dole na „Sdílet číslo“. Číslo uvidí jen služby, kterých se ptáte, a koordinátor; nejdéle do 24 hodin po skončení hledání se smaže.
button-inquiry-own-number = 📱 Moje číslo z Telegramu
button-inquiry-number-back = ⌨️ Napíšu jiné číslo
button-inquiry-domain = ✏️ Potřeba
button-inquiry-age = ✏️ Věk
button-inquiry-orp = ✏️ ORP
button-inquiry-urgency = ✏️ Naléhavost
button-inquiry-phone = ✏️ Telefon
button-inquiry-words = ✏️ Vzkaz
inquiry-fact-domain = Potřeba: <b>{ $domain }</b>
inquiry-fact-urgency = Naléhavost: <b>{ $urgency }</b>
inquiry-fact-age = Věk: <b>{ $age }</b>
inquiry-fact-orp = ORP: <b>{ $orp }</b>
inquiry-fact-phone = Zavolat zpět: { $phone }
inquiry-fact-words = Vzkaz: { $words }
inquiry-reach = { $count ->
    [one] Hned to dostane { $count } služba krizové sítě pro ORP { $orp }.
    [few] Hned to dostanou { $count } služby krizové sítě pro ORP { $orp }.
   *[other] Hned to dostane { $count } služeb krizové sítě pro ORP { $orp }.
}
inquiry-reach-nobody = ⚠️ V ORP { $orp } teď není koho se zeptat. Po odeslání se hned zeptáme v sousedních ORP.
inquiry-live-title = 📣 <b>Hledáme místo</b> od { $time }
inquiry-nobody = ⚠️ <b>V ORP { $orp } teď není koho se zeptat.</b> Zavolejte podle krizového seznamu sousedních ORP, nebo koordinátorovi.
inquiry-nobody-at-all = ⚠️ <b>V ORP { $orp } ani v sousedních teď není koho se zeptat.</b> Zavolejte podle krizového seznamu kraje, nebo koordinátorovi.
inquiry-yes = ✅ <b>Mají místo ({ $count })</b>
inquiry-maybe = 📞 <b>Možná, zavolejte ({ $count })</b>
inquiry-waiting = ⏳ <b>Čekáme na odpověď ({ $count })</b>
inquiry-resting = 💤 <b>Mají tiché hodiny, zavolejte jim ({ $count })</b>
inquiry-no = ❌ <b>Nemají místo ({ $count })</b>
inquiry-more = { $count ->
    [one] … a { $count } další
    [few] … a { $count } další
   *[other] … a { $count } dalších
}
inquiry-widens = Když do { $time } nikdo místo nenabídne, zeptáme se v sousedních ORP.
inquiry-widened = Sousedních ORP se ptáme od { $time }.
inquiry-widened-in-vain = V sousedních ORP teď není koho se zeptat. Jakmile tam někdo otevře, zeptáme se.
inquiry-escalates = Když nikdo nenabídne místo ani do { $time }, dozví se to koordinátor.
inquiry-escalated = Koordinátor o tom ví od { $time }.
inquiry-no-coordinator = Koordinátora, který by pomohl, tu Síťovka nemá. Volejte podle krizového seznamu.
button-inquiry-end = 🏁 Ukončit hledání
inquiry-how-ended = Jak hledání dopadlo? Služby se dozvědí jen to, že už odpovídat nemusí.
button-inquiry-found = ✅ Místo se našlo
button-inquiry-not-found = ❌ Místo se nenašlo
button-inquiry-otherwise = ↪️ Vyřešeno jinak
button-inquiry-crisis-own = 🆘 Komu zavolat teď
button-inquiry-crisis-neighbour = 🆘 Komu zavolat: sousední ORP
button-inquiry-crisis-kraj = 🆘 Komu zavolat: celý kraj
inquiry-first-yes = ✅ <b>Mají místo. Zavolejte:</b>
inquiry-yes-gone = ⚠️ <b>{ $actor } už místo nemá.</b> Hledáme dál.
inquiry-yes-unsure = ⚠️ <b>{ $actor }: místo už není jisté, zavolejte tam.</b> Hledáme dál.
inquiry-asked-title = 📣 <b>Hledá se místo. Máte ho?</b>
inquiry-asks = Ptá se: { $name }
inquiry-asked-hint = Stačí klepnout. O dítěti sem nic nepište, domluvte se po telefonu.
inquiry-unanswered = { $actor }: zatím bez odpovědi
inquiry-answered = <b>{ $actor }</b>: { $answer } – { $who }, { $time }
inquiry-overruled = ⚠️ <b>Kolega odpověděl jinak než Vy. Platí jeho odpověď, protože je poslední.</b>
inquiry-overruling = ⚠️ { $who } předtím odpověděl(a): { $answer }. Platí Vaše odpověď, kolega se to dozví.
button-inquiry-yes = ✅ Mám místo
button-inquiry-maybe = 📞 Možná, zavolejte
button-inquiry-no = ❌ Nemám
button-inquiry-for = Odpovědět za: { $actor }
button-inquiry-capacity = 📊 { $state }
inquiry-capacity = 📊 Kolik míst teď ukázat v kapacitě? Jedno klepnutí ji zveřejní.
inquiry-answer-kept = ✅ Odpověď je odeslaná.
inquiry-capacity-kept = ✅ Kapacita je zveřejněná.
inquiry-escalated-title = 📣 <b>Hledá se místo a nikdo ho zatím nenabídl.</b>
inquiry-found-title = 📣 <b>Hledá se místo a už ho někdo nabídl.</b>
inquiry-over = ✅ <b>Hledání místa skončilo.</b> Odpovídat už nemusíte, děkujeme.
inquiry-over-toast = Hledání už skončilo. Děkujeme, že jste chtěli pomoci.
inquiry-closed-found = ✅ <b>Hledání skončilo: místo se našlo.</b>
inquiry-closed-not-found = ❌ <b>Hledání skončilo: místo se nenašlo.</b>
inquiry-closed-otherwise = ↪️ <b>Hledání skončilo: vyřešeno jinak.</b>
inquiry-closed-what = { $domain } · { $orp }
inquiry-erased-soon = Do 24 hodin všechno o tomto hledání smažu i tady, zůstane jen počet. Co jste sem napsali Vy, smažte prosím sami.
refused-second-inquiry = Na tuto potřebu už místo hledáte. Otevřete ho v /hledam.
refused-too-many-inquiries = Za poslední hodinu jste poslali { $limit } hledání, víc teď nejde. Další za { $minutes } min. Zatím volejte podle /krize.
notice-kind-inquiry-answered = Odpovědi kolegů na hledání místa
notice-kind-inquiry-turned = Nabídnutá místa

### Hlídání a přehledy
button-watch = 🔔 Hlídat
button-watch-place = 🐕 Hlídat volné místo
button-watches = 🔔 Co mi chodí
button-watches-back = ◀ Co mi chodí
button-watch-change = 🔔 Upravit hlídání
button-watch-include = ➕ Jen s těmito slovy
button-watch-exclude = ➖ Bez těchto slov
button-watch-clear = ✖ Bez omezení slovy
button-watch-hour = 🕗 V kolik: { $hour }
button-watch-forget = 🗑 Přestat hlídat
button-watch-forget-sure = 🗑 Ano, přestat hlídat
button-pace-at-once = Hned
button-pace-daily = Denně
button-pace-weekly = Týdně
button-pace-never = Nikdy
watch-title = <b>Co Vám chodí</b>
watch-hint = Vše, co se sejde na stejnou hodinu, přijde v jedné zprávě. Když není nic nového, nepřijde nic. Další hlídání přidáte tlačítkem „Hlídat“ pod hledáním, seznamem nebo nástěnkou.
watch-board = Nové příspěvky na nástěnce Vaší ORP.
watch-posts = Nové příspěvky na nástěnce.
watch-cards = Kdo v tomto hledání nebo seznamu přibyl.
watch-places = Hlídací pes: ozve se, když se uvolní místo.
watch-where = ORP: { $orps }
watch-pace = Chodí: { $pace }
watch-include = Jen s některým ze slov: { $words }
watch-exclude = Bez slov: { $words }
watch-rests = Teď odsud nechodí nic.
watch-hours = V kolik hodin má chodit „{ $name }“?
watch-forget = Opravdu přestat hlídat „{ $name }“?
watch-forgotten = ✅ Hlídání je zrušené.
watch-kept = ✅ <b>Hlídám to.</b> Jak často se mám ozvat?
watch-name-board = Nástěnka
watch-name-places = Volné místo: { $kinds } ({ $orp })
watch-name-free = jen volné
watch-ring-neighbour = se sousedními ORP
watch-ring-kraj = celý kraj
watch-pace-at-once = hned
watch-pace-soon = do čtvrt hodiny
watch-pace-daily = denně v { $hour }
watch-pace-weekly = { $weekday ->
    [0] každé pondělí v { $hour }
    [1] každé úterý v { $hour }
    [2] každou středu v { $hour }
    [3] každý čtvrtek v { $hour }
    [4] každý pátek v { $hour }
    [5] každou sobotu v { $hour }
   *[other] každou neděli v { $hour }
}
watch-pace-never = nikdy
watch-place-title = Hlídací pes na volné místo
watch-place-send = 🐕 Hlídat
watch-place-kinds = U kterých druhů služeb místo hlídat?
watch-place-kinds-label = Druhy
watch-place-where = Kde?
watch-place-where-label = Kde
watch-place-where-own = Ve vlastní ORP
watch-place-where-near = Ve vlastní a sousedních ORP
watch-place-where-kraj = V celém kraji
watch-place-where-other = V jiné ORP
watch-place-orp = Ve které ORP?
watch-place-orp-label = ORP
watch-with-title = Jen s těmito slovy
watch-with-send = Uložit
watch-with-words = Napište slova oddělená mezerou. Stačí, aby se v textu objevilo jedno z nich, v jakémkoli pádu.
watch-with-words-label = Slova
watch-without-title = Bez těchto slov
watch-without-send = Uložit
watch-without-words = Napište slova oddělená mezerou. Co obsahuje některé z nich, nepřijde.
watch-without-words-label = Slova
refused-watch-full = Hlídáte už { $limit } věcí, víc jich být nemůže. Některou nejdřív zrušte.
refused-watch-words = Napište jedno až { $limit } slov.
digest-title = 📬 <b>Přehled</b>: { $count ->
    [one] { $count } novinka
    [few] { $count } novinky
   *[other] { $count } novinek
}
digest-group-title = 📬 <b>Nástěnka ORP { $orp }</b>: { $count ->
    [one] { $count } novinka
    [few] { $count } novinky
   *[other] { $count } novinek
}
digest-more = { $count ->
    [one] … a { $count } další
    [few] … a { $count } další
   *[other] … a dalších { $count }
}
digest-gone = ✖ Staženo: { $title }
digest-over = <b>{ $name }</b>: hlídání skončilo. Seznam už není zveřejněný, nebo k němu nemáte přístup.
button-digest-more = Otevřít v Síťovce
post-new = 🔔 <b>Nově na nástěnce</b>
watch-post-gone = ✖ Příspěvek „{ $title }“ už na nástěnce není.
button-post-open = Otevřít příspěvek
place-opened = 🐕 <b>Uvolnilo se místo</b>
place-opened-call = „Volno“ není slib přijetí. Než někoho pošlete, zavolejte.
button-card-open = Otevřít kartu
notice-kind-post-gone = Stažené příspěvky

### Skupiny
button-groups = 👥 Skupiny na Telegramu
button-group-link = ➕ Připojit skupinu: ORP { $orp }
button-group-choose = Vybrat skupinu v Telegramu
button-group-times = 🕗 Kdy má přehled chodit
button-group-platform = 🏷 Ke které platformě patří
button-group-unlink = ✂️ Odpojit skupinu
button-group-unlink-sure = ✂️ Ano, odpojit
groups-title = <b>Skupiny, kterým chodí přehled nástěnky</b>
groups-none = Žádná skupina zatím přehled nástěnky nedostává.
group-link =
    <b>Připojení skupiny pro ORP { $orp }</b>

    Klepněte na tlačítko a vyberte skupinu. Odkaz platí hodinu, jen pro Vás a jen jednou.

    Chcete připojit jedno téma skupiny, nebo už v ní bot je? Napište v ní /propojit@{ $bot }. Odpojíte ji tam zprávou /odpojit@{ $bot }.
group-orp = ORP: { $orp }
group-topic = Jen jedno téma skupiny
group-platform = Platforma: { $platform }
group-linked = Připojil(a): { $name }, { $day }
group-meaning = Skupině chodí veřejné příspěvky a příspěvky pro celou síť této ORP. Nikdy krizové údaje, poznámky ani příspěvky jen pro některé role.
group-unlink = Opravdu odpojit skupinu „{ $title }“? Přehled nástěnky jí přestane chodit.
group-unlinked = ✅ Skupina „{ $title }“ je odpojená.
group-now-linked = ✅ Tady se teď bude objevovat přehled nástěnky sítě ORP { $orp }. Otevřít příspěvek může každý jen podle svých práv.
group-now-unlinked = ✅ Přehled nástěnky sem už chodit nebude.
group-which-orp = Pro kterou ORP? Napište například: /propojit@{ $bot } { $orp }. Vaše ORP: { $orps }.
group-lost = ⚠️ <b>Skupina „{ $title }“ už přehled nástěnky ORP { $orp } nedostává.</b> Bot v ní není, nebo v ní nesmí psát. Můžete ji připojit znovu.
group-name-title = Platforma skupiny
group-name-send = Uložit
group-name-platform = Ke které platformě skupina patří? Napište její název.
group-name-platform-label = Platforma

### Nástěnka

command-board = nástěnka Vaší ORP
button-board = 📌 Nástěnka
button-board-new = 📌 Nástěnka ({ $count } { $count ->
    [one] nový
    [few] nové
   *[other] nových
  })
button-board-write = ✍️ Napsat
button-open-post = Otevřít příspěvek v Síťovce
board-title-own = <b>Nástěnka ORP { $orp }</b>
board-title-neighbour = <b>Nástěnka ORP { $orp } a sousedních</b>
board-title-kraj = <b>Nástěnka ORP { $orp } a celého kraje</b>
board-ring-own = Jen tady
board-ring-neighbour = I sousedé
board-ring-kraj = Celý kraj
board-kind-event = Akce
board-kind-project = Projekty
board-kind-wish = Přání
board-kind-announcement = Oznámení
board-all-topics = Všechny oblasti
board-choose-topic = O které oblasti potřeb mají příspěvky být?
board-none = Na nástěnce teď nic nevisí.
board-none-such = Nic takového tu teď nevisí. Zkuste zrušit výběr nebo přidat sousední ORP.
board-order = { $count ->
    [one] { $count } příspěvek
    [few] { $count } příspěvky
   *[other] { $count } příspěvků
  }; připnuté nahoře, pak od nejnovějšího.
board-valid-until = platí do { $day }
board-post-gone = Tento příspěvek už na nástěnce není, nebo pro Vás není určen.
poster-post-sentence = Přečtěte si víc v Síťovce:

### Setkání
button-meetings = 📅 Setkání
command-meetings = setkání platforem
help-meetings = 📅 <b>Setkání</b> – { $command }: kdy se schází Vaše platformy, odpověď jedním klepnutím, soubor do kalendáře, zápisy.
help-meetings-keeper = 📅 Setkání můžete svolat, najít společný termín nebo nastavit pravidelné; kdo přijde a kdo chybí, uvidíte průběžně.
meetings-title = 📅 <b>Setkání</b>
meetings-of = 📅 <b>Setkání – { $platform }</b>
meetings-none = Žádné setkání Vás teď nečeká. Až někdo Vaši platformu svolá, přijde Vám pozvánka.
meetings-legend = ✅ přijdete · ❓ možná · ✖️ nepřijdete · ▫️ čeká na Vaši odpověď · 🗳 hledá se termín
meetings-past = 🕘 <b>Minulá setkání</b> · 📝 je k nim zápis
meetings-past-none = Žádné minulé setkání tu zatím není.
button-meetings-past = 🕘 Minulá setkání a zápisy
button-meetings-back = ◀ Setkání
button-meeting-call = ➕ Svolat setkání
button-meeting-poll = 🗳 Hledat termín
button-meeting-series = 🔁 Pravidelné setkání
button-meeting-absent = 📉 Kdo se neúčastní
meeting-title = 📅 <b>{ $title }</b>
meeting-when-line = Kdy: <b>{ $when }</b>
meeting-where-line = Kde: { $place }
meeting-platform-line = Platforma: { $platform }
meeting-orp-line = Pro celou síť ORP { $orp }
meeting-agenda-line = <b>Program</b>
    { $agenda }
meeting-cancelled-line = ❌ <b>Setkání se nekoná.</b>
meeting-over-line = Setkání už proběhlo.
meeting-planned-line = Pozvánky se rozešlou až před setkáním.
meeting-case-line = O dítěti ani rodině se tu nic nepíše. Koho se konference týká, Vám řekne ten, kdo ji svolal.
meeting-count-yes = { $count ->
    [one] přijde { $count }
    [few] přijdou { $count }
   *[other] přijde { $count }
    }
meeting-count-maybe = možná { $count }
meeting-count-no = { $count ->
    [one] nepřijde { $count }
    [few] nepřijdou { $count }
   *[other] nepřijde { $count }
    }
meeting-count-silent = zatím mlčí { $count }
meeting-comers = Přijdou: { $names }
meeting-own-yes = ✅ <b>{ $name }: přijdete.</b>
meeting-own-maybe = ❓ <b>{ $name }: možná přijdete.</b>
meeting-own-no = ✖️ <b>{ $name }: nepřijdete.</b>
meeting-own-substitute = ✅ <b>{ $name }: za Vás přijde { $substitute }.</b>
meeting-own-silent = ▫️ <b>{ $name }: přijdete?</b>
meeting-you = Vy
button-meeting-yes = Přijdeme
button-meeting-maybe = Možná
button-meeting-no = Nepřijdeme
button-meeting-substitute = 👤 Přijde za nás někdo jiný
button-meeting-for = Odpovědět za: { $name }
button-meeting-calendar = 🗓 Do kalendáře
button-meeting-minutes = 📝 Zápis
button-meeting-platform = 🏷 Platforma
button-meeting-open = ◀ Na setkání
button-meeting-replies = 👥 Odpovědi
button-meeting-change = ✏️ Změnit
button-meeting-cancel = ❌ Zrušit setkání
button-meeting-attendance = 🙋 Kdo přišel
button-meeting-write-minutes = 📝 Přidat zápis
button-meeting-rewrite-minutes = 📝 Vyměnit zápis
button-meeting-reminders = 🔔 Kdy připomínat
button-meeting-of-series = 🔁 Celá řada
meeting-answered = Děkujeme, je to zapsané.
meeting-calendar-how = Soubor otevřete klepnutím a kalendář nabídne uložení.
meeting-minutes-of = 📝 Zápis: <b>{ $title }</b>, { $when }
meeting-minutes-members = Zápis je jen pro členy platformy.
meeting-substitute-title = Kdo přijde za Vás
meeting-substitute-send = ✅ Potvrdit
meeting-substitute-words = Kdo za Vás přijde? Napište jméno nebo funkci, například „Jana z klubu“ nebo „zástupkyně ředitele“.
meeting-substitute-words-label = Za nás přijde
meeting-replies = 👥 <b>{ $title }</b> – odpovědi
meeting-replies-yes = <b>Přijdou ({ $count })</b>
meeting-replies-maybe = <b>Možná ({ $count })</b>
meeting-replies-no = <b>Nepřijdou ({ $count })</b>
meeting-replies-silent = <b>Zatím mlčí ({ $count })</b>
meeting-nobody-in-bot = nikdo v botu, zavolejte
meeting-composed = ✅ Složení i počet zatím stačí.
meeting-missing-kinds = ⚠️ Ke složení chybí: { $kinds }
meeting-missing-people = Nezapomeňte pozvat osobně: { $people }
meeting-quorum-missing = ⚠️ Potvrzeno { $yes } z potřebných { $quorum }.
button-meeting-remind = 🔔 Připomenout mlčícím ({ $count })
button-meeting-phones = 📞 Komu zavolat
meeting-reminded = { $count ->
    [one] Připomínka jde { $count } člověku.
    [few] Připomínka jde { $count } lidem.
   *[other] Připomínka jde { $count } lidem.
    }
refused-meeting-reminded = Dnes už jste připomínku poslali. Další můžete poslat zítra, nebo zavolejte.
meeting-phones = 📞 <b>{ $title }</b> – komu zavolat
meeting-phones-none = Všichni odpověděli.
meeting-phone-none = telefon neuveden
meeting-attendance = 🙋 <b>{ $title }</b> – kdo přišel?
meeting-attendance-count = Přišlo: { $came } { $count ->
    [few] ze
   *[other] z
} { $count }. Klepněte na toho, kdo přišel; dalším klepnutím to změníte.
button-meeting-all-came = ✅ Všichni, kdo to potvrdili, přišli
meeting-minutes-title = Zápis ze setkání
meeting-minutes-send = 📤 Poslat členům
meeting-minutes-what = Pošlete odkaz na zápis, nebo ho přiložte jako soubor. Dostanou ho jen členové platformy. O konkrétním dítěti v něm nic být nesmí.
meeting-minutes-what-label = Zápis
meeting-expects-minutes = Čekám odkaz (https://…) nebo soubor.
meeting-minutes-file = soubor
meeting-minutes-kept = ✅ Zápis je uložený, členům přijde zpráva.
meeting-cancel-title = Zrušení setkání
meeting-cancel-send = ❌ Zrušit a dát všem vědět
meeting-cancel-reason = Proč se setkání nekoná? Důvod uvidí všichni pozvaní.
meeting-cancel-reason-label = Důvod
meeting-was-cancelled = ✅ Setkání je zrušené, pozvaní dostanou zprávu.
meeting-was-changed = ✅ Změna je uložená, pozvaní dostanou zprávu.
meeting-was-saved = ✅ Změna je uložená.
button-meeting-save-planned = ✅ Uložit
button-meeting-call-planned = 📨 Rozeslat pozvánky hned
button-meeting-drop-sure = ❌ Ano, zrušit
meeting-drop = Zrušit plánované setkání <b>{ $title }</b> { $when }? Nikdo na ně ještě pozvaný není, takže se nikomu nic nepošle.
meeting-was-cancelled-planned = ✅ Setkání je zrušené. Nikdo na ně ještě pozvaný nebyl.
meeting-was-called = ✅ Setkání je svolané, pozvánky odcházejí.
meeting-poll-begun = ✅ Hlasování běží, členové dostanou zprávu.
meeting-reminders = 🔔 <b>{ $platform }</b> – kdy připomínat setkání. První a poslední připomínka jde všem kromě těch, kdo nepřijdou; ostatní jen těm, kdo neodpověděli.
meeting-before-days = { $count ->
    [one] den předem
    [few] { $count } dny předem
   *[other] { $count } dní předem
    }
meeting-before-hours = { $count ->
    [one] hodinu předem
    [few] { $count } hodiny předem
   *[other] { $count } hodin předem
    }
meeting-absent-which = 📉 <b>Kdo se neúčastní</b> – které platformy?
meeting-absent = 📉 <b>{ $platform }</b> – účast za poslední rok
meeting-absent-line = { $came } { $count ->
    [few] ze
   *[other] z
} { $count }
meeting-absent-none = Za poslední rok tu není žádné setkání se zapsanou účastí.
meeting-new-title = Setkání
meeting-new-send = 📨 Svolat
meeting-poll-title = Hledání termínu
meeting-poll-send = 🗳 Zahájit hlasování
meeting-series-title = Pravidelné setkání
meeting-series-send = 🔁 Nastavit
button-meeting-save = 📨 Uložit a dát vědět pozvaným
meeting-ask-platform = Která platforma se sejde?
meeting-ask-platform-label = Platforma
meeting-no-platform = Zatím tu není žádná platforma, kterou byste mohli svolat.
meeting-about = 🏷 <b>{ $platform }</b>
meeting-case-plain = 🔒 O dítěti ani rodině sem prosím nic nepište – ani jméno, ani adresu bydliště, ani důvod. Stačí den, čas a úřad.
meeting-ask-message = Kdy a kde? Napište to <b>jednou zprávou</b>, třeba „příští úterý v 9 v zasedačce“.
meeting-ask-message-label = Zpráva
meeting-ask-title = Jak se setkání jmenuje?
meeting-ask-title-label = Název
meeting-ask-when = Kdy se sejdete? Den a čas.
meeting-ask-when-label = Kdy
meeting-expects-when = Například „příští úterý v 9“ nebo „12. 3. 2027 9:00–11:00“.
meeting-expects-clock = { $day } – a v kolik hodin? Například „v 9“ nebo „9–11“.
meeting-ask-place = Kde se sejdete?
meeting-ask-place-label = Kde
meeting-ask-agenda = Co bude na programu? Stačí pár bodů.
meeting-ask-agenda-label = Program
meeting-change-title = 🏷 Název
meeting-change-when = 🕘 Kdy
meeting-change-place = 📍 Kde
meeting-change-agenda = 📋 Program
meeting-change-options = 🗳 Termíny
meeting-change-until = ⏳ Hlasovat do
meeting-change-rule = 🔁 Jak často
meeting-change-clock = 🕘 V kolik hodin
meeting-preview = <b>Náhled pozvánky</b>
meeting-preview-change = <b>Takto to bude nově</b>
meeting-reach = 📨 Pozvánka půjde: { $actors ->
    [one] { $actors } aktér
    [few] { $actors } aktéři
   *[other] { $actors } aktérů
    }, { $people ->
    [one] { $people } člověk
    [few] { $people } lidé
   *[other] { $people } lidí
    } v botu.
meeting-unreached = 📞 V botu nikoho nemají, zavolejte jim: { $names }
meeting-ask-options = Které termíny nabídnete? Napište je po jednom, nebo víc najednou – každý na svůj řádek. Nejvýš { $most }.
meeting-ask-options-label = Termíny
meeting-options-remove = Klepnutím termín odeberete.
refused-meeting-options-most = Nabídnout můžete nejvýš { $most } termínů.
refused-meeting-options-few = Nabídněte aspoň dva termíny, které teprve přijdou; s jedním setkání rovnou svolejte.
meeting-option-unread = Tomuhle řádku nerozumím: „{ $line }“. Napište den a čas, například „příští úterý v 9“.
meeting-ask-until = Do kdy se může hlasovat?
meeting-ask-until-label = Hlasovat do
meeting-poll-heading = 🗳 <b>{ $title }</b> – kdy se Vám hodí?
meeting-poll-until = Hlasovat můžete do { $day }.
meeting-poll-over = Hlasování skončilo, čeká se na výběr termínu.
meeting-poll-how = Klepněte na termín, dalším klepnutím odpověď změníte: ✅ můžu → ❓ možná → ❌ nemůžu.
meeting-vote-none = ▫️ { $when }
meeting-vote-yes = ✅ můžu · { $when }
meeting-vote-maybe = ❓ možná · { $when }
meeting-vote-no = ❌ nemůžu · { $when }
meeting-option-counts = <b>{ $when }</b>: { $counts }
meeting-poll-silent = { $count ->
    [one] Ještě nehlasoval { $count } člověk.
    [few] Ještě nehlasovali { $count } lidé.
   *[other] Ještě nehlasovalo { $count } lidí.
    }
button-meeting-settle = Vybrat { $when } (✅ { $yes })
meeting-settle = Svolat setkání „{ $title }“ na <b>{ $when }</b>? Pozvánky odejdou hned.
button-meeting-settle-sure = 📨 Ano, svolat
button-meeting-drop-poll = ❌ Hlasování zrušit
meeting-ask-rule = Jak často se scházíte? Napište to, jak to říkáte: „každé první úterý v měsíci v 9“, „každý druhý čtvrtek kromě prázdnin“.
meeting-ask-rule-label = Jak často
meeting-ask-clock = V kolik hodin? Například „v 9“ nebo „9–11“.
meeting-ask-clock-label = V kolik hodin
meeting-expects-time = Napište čas, například „v 9“, „9:30“ nebo „9–11“.
meeting-series-preview = <b>Tak se budete scházet</b>
meeting-series-clock = Čas: { $time }
meeting-series-next = <b>Nejbližší setkání</b>
meeting-series-none = Podle tohoto pravidla teď nevychází žádný den.
meeting-series-made = ✅ Pravidelné setkání je nastavené. Pozvánky budou odcházet samy.
meeting-series-list = 🔁 <b>Pravidelná setkání</b>
meeting-series-list-none = Žádné pravidelné setkání zatím není nastavené.
button-meeting-series-new = ➕ Nové pravidelné setkání
meeting-series-heading = 🔁 <b>{ $platform }</b>
meeting-series-one = Klepněte na setkání, které chcete přesunout nebo zrušit.
button-meeting-series-end = ⏹ Ukončit řadu
meeting-series-end = Ukončit pravidelné setkání? Setkání, na která už odešly pozvánky, zůstanou; další se svolávat nebudou.
button-meeting-series-end-sure = ⏹ Ano, ukončit
meeting-series-ended = ✅ Pravidelné setkání je ukončené.
notice-meeting-called = 📅 <b>Pozvánka: { $title }</b>
notice-meeting-changed = 🔄 <b>{ $title }</b> – nově platí:
notice-meeting-cancelled = ❌ <b>{ $title }</b> – setkání se nekoná
notice-meeting-reminder = ⏰ <b>{ $title }</b> – blíží se
notice-meeting-reminder-silent = ⏰ <b>{ $title }</b> – přijdete? Ještě jste neodpověděli.
notice-meeting-at-risk = ⚠️ <b>{ $title }</b> – setkání je ohrožené
notice-meeting-minutes = 📝 <b>{ $title }</b> – je k dispozici zápis ({ $when })
notice-cadence-platform = ⏳ <b>{ $platform }</b> – platforma se už dlouho nesešla. Má se scházet: { $frequency }.
notice-cadence-last = Naposledy: { $day }
notice-cadence-duty = ⏳ <b>ORP { $area }</b> – je čas svolat { $task }.
meeting-group-open = Otevřít v Síťovce
meeting-group-toast-yes = Zapsáno – přijdete: { $names }
meeting-group-toast-maybe = Zapsáno – možná přijdete: { $names }
meeting-group-toast-no = Zapsáno – nepřijdete: { $names }
refused-meeting-stranger = Odpovídat mohou členové této platformy. Pracujete-li v ní, otevřete si Síťovku a požádejte koordinátora o přístup.
group-platform-which = Ke které platformě skupina patří? Budou sem chodit její pozvánky, připomínky a odkaz na zápis; případové konference ne.
button-group-platform-words = ✍️ Jiná – napíšu název
button-group-platform-none = ✖️ K žádné
group-meets = Chodí sem pozvánky a připomínky platformy.
meeting-family = rodiče a dítě
refused-meeting-no-reminder = Jedna připomínka zůstat musí.
meeting-reason-line = Důvod: { $reason }
meeting-poll-choose = ⏳ Hlasování skončilo. Vyberte prosím den, na který setkání svoláte.
meeting-ask-invited = Koho pozvete? Vyberte jen ty, kdo tam mají být.
meeting-ask-invited-label = Pozvaní
notice-kind-meeting-counts = Počty odpovědí ve skupině
notice-cadence-region = ⏳ <b>{ $area }</b> – je čas svolat { $task }. Pozvěte na něj sítě kraje oznámením.
duty-pediatri-ospod = setkání OSPOD s pediatry
duty-kazuisticky-seminar = mezioborový kazuistický seminář
duty-krajsky-workshop = krajský kazuistický workshop
duty-participace-deti = participační setkání dětí
meeting-change-invited = 👥 Pozvaní
button-platforms = 🏷 Platformy
refused-meeting-cancelled = Tohle setkání se nekoná.
refused-meeting-over = Tohle setkání už proběhlo.
refused-meeting-past = Tento čas už minul. Zvolte prosím pozdější.
refused-meeting-times = Den je příliš daleko, nebo konec setkání předchází začátku. Napište ho prosím znovu.
refused-meeting-without-day = U setkání chybí den a čas.
refused-meeting-without-title = U setkání chybí název.
refused-meeting-long = Text je příliš dlouhý, vejde se { $limit } znaků.
refused-meeting-nobody = Platforma zatím nemá žádné členy, není koho pozvat.
refused-meeting-options = Nabídněte 2 až { $most } různých termínů.
refused-meeting-poll-over = Termín už je vybraný, nebo hlasování skončilo.
refused-meeting-poll-until = Hlasování musí skončit před prvním nabídnutým termínem. Zvolte prosím dřívější den.
refused-meeting-link = Odkaz musí začínat https:// a vést na zápis.
refused-meeting-case-agenda = U případové konference se program nepíše.
refused-meeting-case-minutes = Zápis z případové konference sem nepatří. Uložte ho tam, kde vedete spis.
refused-meeting-series-hour = Chybí, v kolik hodin se scházíte.
refused-meeting-series-most = Platforma už má { $most } pravidelných setkání. Nejdřív prosím některé ukončete.
refused-meeting-series-empty = Podle tohoto pravidla nevychází v příštích { $days } dnech žádný den.
button-meeting-details = Podrobnosti setkání
button-meeting-choose = 📅 Vybrat den
meeting-and-more = … a další: { $count }
meeting-phones-how = Klepnutím ✍️ zapíšete, co Vám do telefonu řekli.
button-meeting-they-yes = Přijdou
button-meeting-they-maybe = Možná
button-meeting-they-no = Nepřijdou

### Questionnaires

notice-kind-questionnaire-asked = Dotazníky spolupráce
notice-kind-questionnaire-reminder = Připomenutí dotazníku
notice-kind-questionnaire-closed = Dotazník skončil
questionnaires = <b>Dotazníky spolupráce</b>

    Jednou za rok se zeptejte členů sítě nebo platformy, jak se jim spolupracuje. Odpovědi jsou anonymní i pro Vás.
questionnaires-none = <b>Dotazníky spolupráce</b>

    Zatím tu žádný není. Zeptejte se členů sítě nebo platformy, jak se jim spolupracuje: můžete použít naši sadu otázek, nebo napsat vlastní. Odpovědi jsou anonymní i pro Vás.
button-questionnaires = Dotazníky spolupráce
button-questionnaire-write = ➕ Nový dotazník
button-questionnaire-draft = ✏️ { $title } ({ $year })
button-questionnaire-open = ⏳ { $title } ({ $year })
button-questionnaire-closed = ✔️ { $title } ({ $year })
button-questionnaire-add = ➕ Přidat otázku
button-questionnaire-default = Vzít naši sadu otázek
button-questionnaire-drop-question = 🗑 { $number }.
button-questionnaire-give-out = Rozeslat…
button-questionnaire-give-out-sure = { $people ->
    [one] Rozeslat { $people } člověku
   *[other] Rozeslat { $people } lidem
}
button-questionnaire-close = Ukončit sběr
button-questionnaire-drop = Zahodit dotazník
button-questionnaire-answer = Vyplnit dotazník
button-questionnaire-results = Zobrazit výsledky
button-questionnaire-picture = 🖼 Obrázek
button-questionnaire-workbook = 📄 Tabulka
questionnaire-network = Síť { $orp }
questionnaire-title = Nový dotazník
questionnaire-send = Založit
questionnaire-for = Koho se chcete zeptat?
questionnaire-for-label = Pro koho
questionnaire-name = Jak se dotazník jmenuje? Například „Jak se nám spolupracuje“.
questionnaire-name-label = Název
questionnaire-no-questions = Zatím bez otázek. Přidejte 1–{ $most } vlastních, nebo vezměte naši sadu a upravte ji.
questionnaire-state-draft = { $people ->
    [0] Rozpracovaný. V botu zatím není nikdo, komu by se rozeslal.
    [one] Rozpracovaný. Dostane ho { $people } člověk.
    [few] Rozpracovaný. Dostanou ho { $people } lidé.
   *[other] Rozpracovaný. Dostane ho { $people } lidí.
}
questionnaire-state-open = Sběr běží do { $until }. Odpovědělo { $count } { $asked ->
    [few] ze
   *[other] z
} { $asked }. Výsledky uvidíte po skončení: dřív by se dalo poznat, kdo co odpověděl.
questionnaire-state-closed = Sběr skončil { $until }. Odpovědělo { $count } { $asked ->
    [few] ze
   *[other] z
} { $asked }.
questionnaire-give-out-sure = { $people ->
    [one] Dotazník „{ $title }“ dostane { $people } člověk a má 14 dní na odpověď. Otázky už potom nepůjde změnit.
    [few] Dotazník „{ $title }“ dostanou { $people } lidé a mají 14 dní na odpověď. Otázky už potom nepůjde změnit.
   *[other] Dotazník „{ $title }“ dostane { $people } lidí a mají 14 dní na odpověď. Otázky už potom nepůjde změnit.
}
questionnaire-given-out = { $people ->
    [one] Rozesláno { $people } člověku. Kdo neodpoví do týdne, dostane jedno připomenutí.
   *[other] Rozesláno { $people } lidem. Kdo neodpoví do týdne, dostane jedno připomenutí.
}
questionnaire-close-sure = Ukončit „{ $title }“? Odpovědělo { $count } { $asked ->
    [few] ze
   *[other] z
} { $asked }. Potom už nikdo neodpoví a zobrazí se výsledky.
questionnaire-close-few = ❗ Odpovědí je zatím málo: výsledky ukazujeme, až jsou aspoň { $least }.
questionnaire-dropped = Dotazník je zahozený.
questionnaire-drop-sure = Opravdu chcete zahodit „{ $title }“ i s otázkami?
button-questionnaire-drop-sure = Ano, zahodit
questionnaire-anonymous = Odpověď je anonymní, i pro koordinátora. Odpovídá se jednou a odeslanou odpověď už nejde změnit.
notice-questionnaire-asked = { $count ->
    [one] 📋 <b>{ $title }</b> · { $place }
        Prosíme o odpověď na { $count } otázku do { $until }.
    [few] 📋 <b>{ $title }</b> · { $place }
        Prosíme o odpověď na { $count } otázky do { $until }.
   *[other] 📋 <b>{ $title }</b> · { $place }
        Prosíme o odpověď na { $count } otázek do { $until }.
}
notice-questionnaire-reminder = { $count ->
    [one] 📋 <b>{ $title }</b> · { $place }
        Ještě do { $until } můžete odpovědět na { $count } otázku. Znovu už připomínat nebudeme.
    [few] 📋 <b>{ $title }</b> · { $place }
        Ještě do { $until } můžete odpovědět na { $count } otázky. Znovu už připomínat nebudeme.
   *[other] 📋 <b>{ $title }</b> · { $place }
        Ještě do { $until } můžete odpovědět na { $count } otázek. Znovu už připomínat nebudeme.
}
notice-questionnaire-closed = 📋 Dotazník <b>{ $title }</b> · { $place } skončil. Odpovědělo { $count } { $asked ->
    [few] ze
   *[other] z
} { $asked }.
questionnaire-thanks = Děkujeme. Odpověď je uložená beze jména.
questionnaire-few-answers = { $count ->
    [0] Nikdo neodpověděl.
    [one] Jen { $count } odpověď: výsledek ukazujeme, až jsou aspoň { $least }.
   *[other] Jen { $count } odpovědi: výsledek ukazujeme, až jsou aspoň { $least }.
}
questionnaire-too-few = méně než { $least } odpovědi
questionnaire-mean = { $count ->
    [few] průměr { $mean } z 5 ({ $count } odpovědi)
   *[other] průměr { $mean } z 5 ({ $count } odpovědí)
}
questionnaire-before = minule { $mean }
questionnaire-compared = Minule: dotazník z roku { $year }.
questionnaire-picture-compared = Minule = dotazník z roku { $year }
questionnaire-texts = { $count ->
    [few] { $count } odpovědi slovy
   *[other] { $count } odpovědí slovy
}
questionnaire-texts-in-file = Odpovědi jsou v tabulce.
questionnaire-picture = <b>{ $title }</b> · { $place }
questionnaire-file = Výsledky v tabulce. Odpovědi slovy jsou seřazené podle abecedy, aby nešlo poznat, čí jsou.
questionnaire-file-name = dotaznik
questionnaire-sheet-results = Výsledky
questionnaire-sheet-texts = Odpovědi slovy
questionnaire-column-question = Otázka
questionnaire-column-answers = Počet odpovědí
questionnaire-column-mean = Průměr (1–5)
questionnaire-column-before = Průměr minule
questionnaire-column-counts = Rozložení
questionnaire-column-text = Odpověď
questionnaire-sort-scale = stupnice 1–5
questionnaire-sort-choice = výběr z možností
questionnaire-sort-text = odpověď slovy
questionnaire-how-scale = Klepněte na tlačítko, nebo napište číslo 1–5.
questionnaire-how-choice = Klepněte na jednu z možností.
questionnaire-how-text = Napište odpověď. Neuvádějte nic, podle čeho by šlo poznat Vás, dítě nebo rodinu.
questionnaire-scale-1 = 1 – vůbec ne
questionnaire-scale-2 = 2 – spíše ne
questionnaire-scale-3 = 3 – napůl
questionnaire-scale-4 = 4 – spíše ano
questionnaire-scale-5 = 5 – rozhodně ano
questionnaire-default-knows = Vím, na koho se v síti obrátit, když dítě nebo rodina potřebuje pomoc.
questionnaire-default-reaches = Když někoho ze sítě potřebuji, dovolám se včas.
questionnaire-default-answers = Dozvím se, jak to dopadlo, když rodinu předám dál.
questionnaire-default-meets = Společná setkání mi pomáhají v práci.
questionnaire-default-helps = Díky spolupráci se dětem daří pomáhat dřív.
questionnaire-default-better = Co bychom měli příští rok dělat jinak?
asked-title = Nová otázka
asked-send = Přidat
asked-words = Jak otázka zní?
asked-words-label = Otázka
asked-sort = Jak se na ni odpovídá?
asked-sort-label = Odpověď
asked-options = Napište možnosti, každou na nový řádek (2–8).
asked-options-label = Možnosti
ballot-title = Dotazník spolupráce
ballot-send = Odeslat anonymně
refused-questionnaire-options = Možností má být 2–{ $most }, každá na novém řádku.
refused-questionnaire-full = Dotazník má nejvýš { $most } otázek.
refused-questionnaire-opened = Dotazník už lidé vyplňují, otázky nejde změnit.
refused-questionnaire-empty = Dotazník ještě nemá žádnou otázku.
refused-questionnaire-closed = Sběr odpovědí už skončil.
refused-questionnaire-nobody = V botu zatím není nikdo, komu by se dotazník rozeslal. Pozvěte zástupce aktérů.
refused-questionnaire-nothing = Odpovězte prosím aspoň na jednu otázku.
refused-questionnaire-answered = Na tento dotazník jste už odpověděli. Děkujeme.

### Meetings: rules

notice-kind-meeting-called = Pozvánky na setkání
notice-kind-meeting-changed = Změněná setkání
notice-kind-meeting-cancelled = Zrušená setkání
notice-kind-meeting-reminder = Připomínky setkání
notice-kind-meeting-poll = Hledání termínu setkání
notice-kind-meeting-at-risk = Setkání, kde někdo chybí
notice-kind-meeting-attendance = Účast na setkáních
notice-kind-meeting-minutes = Zápisy ze setkání
notice-kind-cadence-due = Platformy, které se dlouho nesešly

### Platforms: import

import-refused-no-platforms = V sešitu není tabulka platforem: chybí sloupec s názvem platformy. Nic se neuložilo.
import-refused-actors = Vypadá to na šablonu aktérů, ne platforem. Nic se neuložilo. Aktéry převezme „python -m bot import actors SOUBOR“.
import-refused-needs-no-platforms = Vypadá to na šablonu potřeb a činností, ne platforem. Nic se neuložilo. Převezme ji „python -m bot import needs SOUBOR“.
import-rejected-no-platform-name = řádek nemá název platformy
import-rejected-no-orp-of-platform = není jasné, do které ORP platforma patří; neuložila se
import-rejected-platform-type = typ neznám; čekám 1–4 nebo jeho název
import-rejected-platform-type-unclear = číslo a název typu si odporují
import-rejected-no-platform-type = platforma nemá typ, kterému rozumím; neuložila se
import-rejected-platform-state = stav neznám; čekám aktivní, pilot, pozastavená nebo ukončená
import-rejected-families = čekám ano, ne nebo občas
import-warning-sheet-no-platforms = list nevypadá na tabulku platforem, nečtu ho
import-warning-lone-cell-platform = řádek s jedinou buňkou neberu jako platformu
import-warning-more-orps = uvedeno více ORP; platforma patří do první
import-warning-platform-type-guessed = typ odvozen z názvu
import-warning-platform-ended = platforma je v síti vedena jako ukončená
import-warning-member-unknown = takového aktéra v této ORP neznám; zeptám se koordinátora
import-warning-member-read = čtu jako: { $actor }
import-warning-member-besides = má platformu na kartě, v seznamu ale není; nechávám
import-warning-platform-stays = řádek platformu neuvádí, aktér k ní ale patří; odebrat se dá v ní

### Days that come again

recurrence-daily = každý den
recurrence-workdays = každý pracovní den
recurrence-weeks = { $count ->
    [few] každé { $count } týdny
   *[other] každých { $count } týdnů
    }
recurrence-weeks-even = v sudých týdnech
recurrence-weeks-odd = v lichých týdnech
recurrence-months = { $count ->
    [few] každé { $count } měsíce
   *[other] každých { $count } měsíců
    }
recurrence-of-month = { $days } v měsíci
recurrence-month-day = { $day ->
    [-1] poslední den
   *[other] { $day }. den
    }
recurrence-from-to-month = od { $since } do { $to }
recurrence-since = od { $day }
recurrence-until = do { $day }
recurrence-at = v { $time }
recurrence-from-to = od { $since } do { $to }
recurrence-lasts = { $count ->
    [one] na { $count } minutu
    [few] na { $count } minuty
   *[other] na { $count } minut
    }
recurrence-except = kromě { $what }
recurrence-school-holidays = školních prázdnin
recurrence-public-holidays = svátků
recurrence-and = { $first } a { $last }
recurrence-school-note = ℹ️ Ze školních prázdnin bot zná letní, podzimní, vánoční, pololetní a velikonoční, a to do { $day }. Jarní prázdniny má každý okres jindy: ty bot nevynechá, takový termín prosím zrušte nebo přesuňte sami.
recurrence-not-understood = Tomu nerozumím: „{ $words }“. Napište prosím jen kdy se schůzky opakují, třeba „každé první úterý v měsíci v 9 kromě prázdnin“ nebo „jednou za dva týdny v pondělí“.
recurrence-which-every = To může znamenat dvojí. Napište prosím buď „každý druhý týden“ (nebo „jednou za tři týdny“) a den, nebo „{ $words } v měsíci“.
recurrence-which-often = Jak často? Napište prosím třeba „každé úterý“, „první úterý v měsíci“ nebo „jednou za dva týdny v úterý“.
recurrence-which-weekday = Který den v týdnu? Napište prosím třeba „každé úterý“ nebo „jednou za dva týdny v úterý“.
recurrence-which-month-day = Který den v měsíci? Napište prosím třeba „první úterý v měsíci“ nebo „15. den v měsíci“.
recurrence-which-nth = { $weekday ->
    [0] Které pondělí v měsíci? Napište prosím třeba „první pondělí v měsíci“ nebo „poslední pondělí v měsíci“.
    [1] Které úterý v měsíci? Napište prosím třeba „první úterý v měsíci“ nebo „poslední úterý v měsíci“.
    [2] Která středa v měsíci? Napište prosím třeba „první středa v měsíci“ nebo „poslední středa v měsíci“.
    [3] Který čtvrtek v měsíci? Napište prosím třeba „první čtvrtek v měsíci“ nebo „poslední čtvrtek v měsíci“.
    [4] Který pátek v měsíci? Napište prosím třeba „první pátek v měsíci“ nebo „poslední pátek v měsíci“.
    [5] Která sobota v měsíci? Napište prosím třeba „první sobota v měsíci“ nebo „poslední sobota v měsíci“.
   *[6] Která neděle v měsíci? Napište prosím třeba „první neděle v měsíci“ nebo „poslední neděle v měsíci“.
    }
recurrence-which-months = { $count ->
    [one] Ve kterém měsíci? Napište prosím třeba „v březnu, první čtvrtek“.
    [few] Ve kterých { $count } měsících? Napište prosím třeba „v březnu a v říjnu, první čtvrtek“.
   *[other] Ve kterých { $count } měsících? Napište prosím třeba „v březnu a v říjnu, první čtvrtek“.
    }
recurrence-which-week = Týden v měsíci se dá počítat různě. Napište prosím raději, který den to je, třeba „třetí úterý v měsíci“.
recurrence-which-days = Dny se nedají spojit do jednoho pravidla. Napište prosím jedno z nich, třeba „každé úterý“ nebo „první úterý v měsíci“; ostatní schůzky založte zvlášť.
recurrence-which-interval = Po kolika týdnech? Napište prosím třeba „jednou za dva týdny“ nebo „jednou za tři týdny“ a den v týdnu.
recurrence-which-or = „Nebo“ nechává dvě možnosti. Napište prosím jen jednu.
recurrence-which-hour = V kolik hodin? Napište prosím třeba „v 9“ nebo „od 14 do 16“.
recurrence-which-time = Čas není jasný. Napište prosím jeden začátek, třeba „v 9“ nebo „od 14 do 16“.
recurrence-which-length = Je to délka, nebo začátek? Napište prosím „na 2 hodiny“, nebo „ve 14 hodin“.
recurrence-which-number = Je to den, nebo hodina? Napište prosím den s tečkou na konci („1. 12.“) a hodinu s dvojtečkou („9:30“).
recurrence-which-end = Včetně toho měsíce? Napište prosím třeba „do konce května“ nebo „do konce června“.
recurrence-which-holidays = Vynechat umím všechny školní prázdniny („kromě prázdnin“), letní prázdniny, svátky, celé měsíce („kromě července“) a jednotlivé dny („kromě 24. 12.“). Napište to prosím takto.
recurrence-which-short-month = { $day }. den nemá každý měsíc. Napište prosím „poslední den v měsíci“, nebo den do 28.
recurrence-nth = { $weekday ->
    [0] { $nth ->
            [1] první pondělí
            [2] druhé pondělí
            [3] třetí pondělí
            [4] čtvrté pondělí
            [5] páté pondělí
            [-2] předposlední pondělí
           *[-1] poslední pondělí
        }
    [1] { $nth ->
            [1] první úterý
            [2] druhé úterý
            [3] třetí úterý
            [4] čtvrté úterý
            [5] páté úterý
            [-2] předposlední úterý
           *[-1] poslední úterý
        }
    [2] { $nth ->
            [1] první středa
            [2] druhá středa
            [3] třetí středa
            [4] čtvrtá středa
            [5] pátá středa
            [-2] předposlední středa
           *[-1] poslední středa
        }
    [3] { $nth ->
            [1] první čtvrtek
            [2] druhý čtvrtek
            [3] třetí čtvrtek
            [4] čtvrtý čtvrtek
            [5] pátý čtvrtek
            [-2] předposlední čtvrtek
           *[-1] poslední čtvrtek
        }
    [4] { $nth ->
            [1] první pátek
            [2] druhý pátek
            [3] třetí pátek
            [4] čtvrtý pátek
            [5] pátý pátek
            [-2] předposlední pátek
           *[-1] poslední pátek
        }
    [5] { $nth ->
            [1] první sobota
            [2] druhá sobota
            [3] třetí sobota
            [4] čtvrtá sobota
            [5] pátá sobota
            [-2] předposlední sobota
           *[-1] poslední sobota
        }
   *[6] { $nth ->
            [1] první neděle
            [2] druhá neděle
            [3] třetí neděle
            [4] čtvrtá neděle
            [5] pátá neděle
            [-2] předposlední neděle
           *[-1] poslední neděle
        }
    }
recurrence-every-weekday = { $weekday ->
    [0] každé pondělí
    [1] každé úterý
    [2] každou středu
    [3] každý čtvrtek
    [4] každý pátek
    [5] každou sobotu
   *[6] každou neděli
    }
recurrence-on-weekday = { $weekday ->
    [0] v pondělí
    [1] v úterý
    [2] ve středu
    [3] ve čtvrtek
    [4] v pátek
    [5] v sobotu
   *[6] v neděli
    }
recurrence-in-month = { $month ->
    [1] v lednu
    [2] v únoru
    [3] v březnu
    [4] v dubnu
    [5] v květnu
    [6] v červnu
    [7] v červenci
    [8] v srpnu
    [9] v září
    [10] v říjnu
    [11] v listopadu
   *[12] v prosinci
    }
recurrence-of-a-month = { $month ->
    [1] ledna
    [2] února
    [3] března
    [4] dubna
    [5] května
    [6] června
    [7] července
    [8] srpna
    [9] září
    [10] října
    [11] listopadu
   *[12] prosince
    }

### Announcements

command-announce = oznámení síti
button-announcements = 📢 Oznámení
button-announcements-back = ◀ Oznámení
announcements-title = 📢 <b>Oznámení</b>

    Vaše oznámení a to, co čeká na Vaše schválení.
announcements-none = 📢 <b>Oznámení</b>

    Napište síti jednou a uvidíte, kdo zprávu dostal. Zatím jste nic nenapsali.
button-announcement-new = ✏️ Nové oznámení
button-announcement-write = 📢 Napsat těmto aktérům
button-announcement-to-confirm = ⏳ Ke schválení: { $title }
button-announcement-rules = ⚙️ Kdy schvaluje druhý koordinátor
announcement-state-draft = 📝 rozepsáno
announcement-state-waiting = ⏳ čeká na schválení
announcement-state-scheduled = 🕐 naplánováno
announcement-state-sending = 📤 odesílá se
announcement-state-stopped = ⏹ zastaveno
announcement-state-sent = ✅ odesláno
announcement-state-withdrawn = 🗑 staženo
announcement-empty = bez textu
announcement-photo = obrázek
announcement-document = soubor
announcement-has-photo = 📎 S obrázkem
announcement-has-document = 📎 Se souborem
announcement-head = 📢 <b>Oznámení</b> · síť ORP { $orp }
announcement-is-corrected = ✏️ <i>Opravené znění</i>
announcement-from = <i>{ $author }, koordinace sítě</i>
announcement-please-confirm = 👉 Prosím potvrďte přečtení.
announcement-you-confirmed = ✅ Přečtení jste potvrdili.
button-announcement-read = ✅ Potvrzuji přečtení
announcement-thanks = Děkujeme, přečtení je potvrzené.
announcement-just-a-test = Tohle je zkouška. Příjemci tímto tlačítkem potvrdí, že oznámení četli.
announcement-reminder = 🔔 Připomínáme oznámení sítě ORP { $orp } z { $at } ({ $author }). Prosím potvrďte, že jste ho četli.
button-announcement-show = 📢 Zobrazit oznámení
announcement-title = 📢 <b>Oznámení</b> · jménem sítě ORP { $orp }
announcement-draft = 📝 <b>Rozepsané oznámení</b> · jménem sítě ORP { $orp }
announcement-returned = ↩️ Druhý koordinátor oznámení vrátil: { $reason }
announcement-no-words = <i>Zatím bez textu.</i>
announcement-people = { $count ->
    [one] 👥 Dostane ho <b>{ $count } člověk</b>.
    [few] 👥 Dostanou ho <b>{ $count } lidé</b>.
   *[other] 👥 Dostane ho <b>{ $count } lidí</b>.
    }
announcement-people-roles = Z toho { $roles }.
announcement-role-member = { $count ->
    [one] { $count } zástupce aktéra
    [few] { $count } zástupci aktérů
   *[other] { $count } zástupců aktérů
    }
announcement-role-crisis-worker = { $count ->
    [one] { $count } krizový pracovník
    [few] { $count } krizoví pracovníci
   *[other] { $count } krizových pracovníků
    }
announcement-role-coordinator = { $count ->
    [one] { $count } koordinátor
    [few] { $count } koordinátoři
   *[other] { $count } koordinátorů
    }
announcement-only = 🔎 Jen aktéři: { $filter }
announcement-besides = 🚷 Kromě: { $filter }
announcement-blocked = { $count ->
    [one] 🚫 { $count } z nich bota zablokoval, zpráva k němu nedojde.
    [few] 🚫 { $count } z nich bota zablokovali, zpráva k nim nedojde.
   *[other] 🚫 { $count } z nich bota zablokovalo, zpráva k nim nedojde.
    }
announcement-unreached = { $count ->
    [one] 📵 Za { $count } aktéra v botu nikdo není.
    [few] 📵 Za { $count } aktéry v botu nikdo není.
   *[other] 📵 Za { $count } aktérů v botu nikdo není.
    }
announcement-now = 🕐 Odejde hned.
announcement-at = 🕐 Odejde { $at }.
announcement-asks-receipt = ✅ S prosbou o potvrzení přečtení.
announcement-confirms-coordinator = ℹ️ Tolika lidem ho odešleme, až ho schválí druhý koordinátor ORP.
announcement-confirms-region = ℹ️ Tolika lidem ho odešleme po schválení. Ve Vaší ORP druhý koordinátor není, požádáme krajského.
announcement-confirms-nobody = ℹ️ Tolika lidem má oznámení schválit druhý koordinátor. Ve Vaší ORP ani v kraji ale nikdo další není, proto se před odesláním ještě jednou zeptáme.
announcement-count-changed = ❗ Počet lidí se mezitím změnil. Zkontrolujte ho prosím a odešlete znovu.
button-announcement-words = ✏️ Text a příloha
button-announcement-drop-file = 📎 Bez přílohy
button-announcement-audience = { $count ->
    [one] 👥 Komu: { $count } člověk
    [few] 👥 Komu: { $count } lidé
   *[other] 👥 Komu: { $count } lidí
    }
button-announcement-receipt-on = ☐ Prosím potvrďte přečtení
button-announcement-receipt-off = ☑ Prosím potvrďte přečtení
button-announcement-time = 🕐 Kdy
button-announcement-test = 🧪 Vyzkoušet na sobě
button-announcement-send = { $count ->
    [one] 📤 Odeslat { $count } člověku
    [few] 📤 Odeslat { $count } lidem
   *[other] 📤 Odeslat { $count } lidem
    }
button-announcement-drop = 🗑 Zahodit
button-announcement-drop-sure = 🗑 Ano, zahodit
announcement-drop = Opravdu chcete rozepsané oznámení zahodit?
announcement-alone = { $count ->
    [one] ⚠️ Oznámení pro { $count } člověka by měl schválit druhý koordinátor. Nikdo takový tu ale není, ani v kraji. Opravdu ho chcete odeslat? Zapíšeme, že jste rozhodli bez druhého schválení.
    [few] ⚠️ Oznámení pro { $count } lidi by měl schválit druhý koordinátor. Nikdo takový tu ale není, ani v kraji. Opravdu ho chcete odeslat? Zapíšeme, že jste rozhodli bez druhého schválení.
   *[other] ⚠️ Oznámení pro { $count } lidí by měl schválit druhý koordinátor. Nikdo takový tu ale není, ani v kraji. Opravdu ho chcete odeslat? Zapíšeme, že jste rozhodli bez druhého schválení.
    }
button-announcement-send-alone = { $count ->
    [one] 📤 Ano, odeslat { $count } člověku
    [few] 📤 Ano, odeslat { $count } lidem
   *[other] 📤 Ano, odeslat { $count } lidem
    }
announcement-waits = ⏳ Čeká, až ho schválí druhý koordinátor. Dozvíte se, jak rozhodl.
announcement-scheduled = 🕐 Odejde { $at }.
button-announcement-take-back = ↩️ Vzít zpět a upravit
announcement-to-confirm = ⏳ <b>Oznámení čeká na Vaše schválení</b>

    Posílá ho { $author } jménem sítě ORP { $orp }.
button-announcement-approve = { $count ->
    [one] ✅ Schválit pro { $count } člověka
    [few] ✅ Schválit pro { $count } lidi
   *[other] ✅ Schválit pro { $count } lidí
    }
button-announcement-return = ↩️ Vrátit s důvodem
announcement-approved = ✅ Schváleno. Autor uvidí, jak odesílání postupuje.
announcement-sent-back = ↩️ Vráceno. Autor se dozví důvod.
announcement-came-back = ↩️ Druhý koordinátor vrátil Vaše oznámení „{ $title }“.

    Důvod: { $reason }
announcement-was-approved = ✅ Vaše oznámení „{ $title }“ je schválené. Odejde { $at }.
button-announcement-open = 📢 Otevřít oznámení
announcement-rules = ⚙️ <b>Kdy schvaluje druhý koordinátor</b>

    Oznámení pro víc lidí odejde, až ho schválí druhý koordinátor. Klepněte na ORP, kde chcete počet změnit.
button-announcement-rule = { $count ->
    [one] { $orp }: nad { $count } člověka
    [few] { $orp }: nad { $count } lidi
   *[other] { $orp }: nad { $count } lidí
    }
announcement-words-title = Oznámení
announcement-words-send = Uložit
announcement-words-content = Napište text oznámení. Můžete poslat i obrázek nebo soubor s textem pod ním. O konkrétním dítěti v něm nic být nesmí.
announcement-words-content-label = Text
announcement-expects-content = Čekám text, obrázek nebo soubor.
announcement-time-title = Kdy oznámení odejde
announcement-time-send = Uložit
announcement-time-time = Kdy ho máme odeslat?
announcement-time-time-label = Kdy
announcement-expects-time = Napište den i čas, třeba „zítra v 9:00“ nebo „12. 3. ve 14 hodin“.
button-announcement-now = Hned
announcement-at-once = hned
announcement-return-title = Vrátit oznámení
announcement-return-send = ↩️ Vrátit
announcement-return-reason = Co má autor změnit? Vaše slova uvidí.
announcement-return-reason-label = Důvod
announcement-rule-title = Kdy schvaluje druhý koordinátor
announcement-rule-send = Uložit
announcement-rule-most = Nad kolik lidí má oznámení schválit druhý koordinátor?
announcement-rule-most-label = Nejvýše bez schválení
announcement-correction-title = Oprava oznámení
announcement-correction-send = ✏️ Opravit u všech
announcement-correction-words = Napište celé opravené znění. Nahradí text, který lidé už mají.
announcement-correction-words-label = Nové znění
announcement-audience = 👥 <b>Komu</b>
announcement-not-you = Kdo má víc rolí, dostane oznámení jednou. Vám nepřijde, vyzkoušet si ho můžete na sobě.
announcement-to-member = zástupcům aktérů
announcement-to-crisis-worker = krizovým pracovníkům (OSPOD)
announcement-to-coordinator = koordinátorům
button-announcement-orps = 🗺 Ve kterých ORP
button-announcement-filter = Jen některým aktérům
button-announcement-without = Kromě některých aktérů
button-announcement-actors = 🏢 Aktéři jeden po druhém
button-announcement-people = 👤 Kdo ho dostane ({ $count })
button-announcement-blocked = 🚫 Kdo bota zablokoval ({ $count })
button-announcement-unreached = 📵 Za koho tu nikdo není ({ $count })
announcement-orps = 🗺 Ve kterých ORP má oznámení přijít?
announcement-filter = Kterým aktérům? Vyberte uložený filtr, nebo si ho sestavte v části Moje síť a klepněte tam na „Napsat těmto aktérům“. Zprávu dostanou lidé, kteří za ně mluví.
announcement-filter-without = Které aktéry vynechat? Vyberte uložený filtr, nebo si ho sestavte v části Moje síť a klepněte tam na „Napsat těmto aktérům“.
button-announcement-no-filter = ✖ Bez filtru
button-announcement-to-network = 📇 Sestavit filtr (Moje síť)
announcement-take-filter = { $count ->
    [one] 📢 Filtr najde { $count } aktéra. Co s ním?
    [few] 📢 Filtr najde { $count } aktéry. Co s nimi?
   *[other] 📢 Filtr najde { $count } aktérů. Co s nimi?
    }
button-announcement-new-to = { $count ->
    [one] ✏️ Nové oznámení { $count } aktérovi
    [few] ✏️ Nové oznámení { $count } aktérům
   *[other] ✏️ Nové oznámení { $count } aktérům
    }
button-announcement-into = ➕ Poslat jim: { $title }
button-announcement-outof = ➖ Vynechat je: { $title }
announcement-meant-people = { $count ->
    [one] 👤 Oznámení dostane { $count } člověk. Klepnutím ho vynecháte.
    [few] 👤 Oznámení dostanou { $count } lidé. Klepnutím někoho vynecháte.
   *[other] 👤 Oznámení dostane { $count } lidí. Klepnutím někoho vynecháte.
    }
announcement-meant-actors = { $count ->
    [one] 🏢 { $count } aktér. Klepnutím ho vynecháte.
    [few] 🏢 { $count } aktéři. Klepnutím některého vynecháte.
   *[other] 🏢 { $count } aktérů. Klepnutím některého vynecháte.
    }
announcement-meant-blocked = 🚫 <b>Bota zablokovali ({ $count })</b>, zpráva k nim nedojde:
announcement-meant-unreached = 📵 <b>Nikdo za ně v botu není ({ $count })</b>, budete jim muset zavolat:
announcement-report = 📢 <b>{ $title }</b>
    Síť ORP { $orp } · { $at }
announcement-is-sending = 📤 <b>Odesílá se…</b>
announcement-is-sent = ✅ <b>Odesláno</b>
announcement-is-stopped = ⏹ <b>Zastaveno</b>
announcement-is-withdrawn = 🗑 <b>Staženo</b>
announcement-fate-delivered = ✅ Doručeno: <b>{ $count }</b>
announcement-names-delivered = ✅ Doručeno ({ $count })
announcement-fate-deferred = 🌙 Čeká na konec tichých hodin: <b>{ $count }</b>
announcement-names-deferred = 🌙 Čeká na konec tichých hodin ({ $count })
announcement-fate-waiting = ⏳ Čeká na odeslání: <b>{ $count }</b>
announcement-names-waiting = ⏳ Čeká na odeslání ({ $count })
announcement-fate-blocked = 🚫 Zablokovali bota: <b>{ $count }</b>
announcement-names-blocked = 🚫 Zablokovali bota ({ $count })
announcement-fate-failed = ⚠️ Nepodařilo se doručit: <b>{ $count }</b>
announcement-names-failed = ⚠️ Nepodařilo se doručit ({ $count })
announcement-fate-stopped = ⏹ Zastaveno: <b>{ $count }</b>
announcement-names-stopped = ⏹ Zastaveno ({ $count })
announcement-fate-withdrawn = 🗑 Staženo: <b>{ $count }</b>
announcement-names-withdrawn = 🗑 Staženo ({ $count })
announcement-names-read = 👁 Přečetli ({ $count })
announcement-names-unread = 🔕 Zatím nepotvrdili ({ $count })
announcement-names-nobody = 📵 Nikdo v botu ({ $count })
announcement-total = 👥 Celkem: <b>{ $count }</b>
announcement-read = 👁 Přečtení potvrdilo: <b>{ $count }</b> { $of ->
    [few] ze
   *[other] z
} { $of }
announcement-reason-before = bot zablokovaný už dřív
announcement-reason-blocked = zablokovaný bot
announcement-reason-left = účet už není
announcement-reason-late = nestihlo se včas
announcement-reason-rights = mezitím bez potřebné role
announcement-reason-refused = Telegram zprávu odmítl
announcement-erased = smazaný účet
announcement-nobody-there = v botu nikdo není
announcement-phones = { $count ->
    [one] 📞 <b>Komu zavolat</b> ({ $count } aktér)
    [few] 📞 <b>Komu zavolat</b> ({ $count } aktéři)
   *[other] 📞 <b>Komu zavolat</b> ({ $count } aktérů)
    }
announcement-phones-none = 📞 Není komu volat.
button-announcement-stop = ⏹ Zastavit
button-announcement-phones = 📞 Komu zavolat
button-announcement-again = 🔁 Poslat jen nedoručeným ({ $count })
button-announcement-remind = 🔔 Připomenout nepotvrzeným ({ $count })
button-announcement-correct = ✏️ Opravit
button-announcement-withdraw = 🗑 Stáhnout
button-announcement-withdraw-sure = 🗑 Ano, stáhnout všem
button-announcement-copy = 📄 Použít znovu
button-announcement-report = ◀ Přehled oznámení
announcement-withdraw = { $count ->
    [one] Oznámení smažeme { $count } člověku. Zprávu starší než 48 hodin Telegram smazat nedovolí: místo textu v ní bude „Oznámení bylo staženo“, obrázek nebo soubor v ní zůstane. Kdo zprávu četl, ten ji četl.
    [few] Oznámení smažeme { $count } lidem. Zprávy starší než 48 hodin Telegram smazat nedovolí: místo textu v nich bude „Oznámení bylo staženo“, obrázek nebo soubor v nich zůstane. Kdo zprávu četl, ten ji četl.
   *[other] Oznámení smažeme { $count } lidem. Zprávy starší než 48 hodin Telegram smazat nedovolí: místo textu v nich bude „Oznámení bylo staženo“, obrázek nebo soubor v nich zůstane. Kdo zprávu četl, ten ji četl.
    }
announcement-was-withdrawn = 🗑 Oznámení bylo staženo.
announcement-reminded = { $count ->
    [one] 🔔 Připomínka jde { $count } člověku.
    [few] 🔔 Připomínka jde { $count } lidem.
   *[other] 🔔 Připomínka jde { $count } lidem.
    }
announcement-corrected = ✏️ Opraveno. Kdo už oznámení má, uvidí nové znění.
refused-announcement-empty = Napište prosím nejdřív text oznámení.
refused-announcement-nobody = Takto oznámení nikdo nedostane. Upravte prosím, komu má přijít.
refused-announcement-long = Text je moc dlouhý: má { $count } znaků, vejde se jich { $limit } (pod obrázek nebo soubor méně).
refused-announcement-time = Tento čas už minul. Zvolte prosím jiný.
refused-announcement-gone = Tohle už udělat nejde, oznámení je mezitím dál.
refused-announcement-over = Oznámení už je rozeslané, není co zastavit.
refused-announcement-decided = O tomto oznámení už je rozhodnuto.
refused-announcement-author = Autor už v této síti nekoordinuje, oznámení nejde odeslat.
refused-announcement-nobody-left = Není komu poslat znovu: kdo oznámení nedostal, má bota pořád zablokovaného.
refused-announcement-reminded = Všichni už potvrdili, nebo dostali připomínku dnes. Další můžete poslat zítra.
refused-announcement-no-orp = Aspoň jedna ORP musí zůstat.
notice-kind-announcement = Oznámení
notice-kind-announcement-progress = Jak jde odesílání oznámení
notice-kind-announcement-corrected = Opravená oznámení
notice-kind-announcement-withdrawn = Stažená oznámení
notice-kind-announcement-reminder = Připomínky oznámení
notice-kind-announcement-waiting = Oznámení ke schválení
notice-kind-announcement-decided = Rozhodnutí o Vašich oznámeních

### Platforms

command-platforms = platformy: kdo se kde schází
platforms-title = 🏷 <b>Platformy · ORP { $orp }</b>
platforms-title-own = 🏷 <b>Platformy</b>
platforms-hint-own = ⭐ Sem patříte.
platforms-none = Zatím tu žádná platforma není.
platform-type-mezioborova = platforma mezioborové spolupráce
platform-type-minitym = minitým
platform-type-pripadova-konference = případová konference
platform-type-formalni-oborova = formální nebo oborová platforma
platform-party-ospod = OSPOD
platform-party-zs = škola
platform-party-sas-rd = sociální služby
platform-party-pcr = policie
platform-party-pldd = lékař
platform-party-opatrovnicky-soud = soudce
platform-party-another = aspoň jeden další aktér
platform-state-active = schází se
platform-state-pilot = zkouší se (pilot)
platform-state-paused = pozastavená
platform-state-ended = ukončená
platform-families-yes = ano
platform-families-sometimes = občas
platform-families-no = ne
platform-field-frequency = Schází se:
platform-field-coordinator = Koordinuje:
platform-field-last = Naposledy:
platform-field-next = Příště:
platform-field-topics = Témata:
platform-field-goals = Cíle:
platform-field-outputs = Výstupy:
platform-field-families = Rodiče a děti se účastní:
platform-field-group = Skupina v Telegramu:
platform-field-members = Členové ({ $count }):
platform-field-people = Zvaní jednotlivě:
platform-field-note = Poznámka koordinátorů:
platform-year = Zhodnocení { $year }:
platform-next-sought = hledá se termín
platform-missing = ⚠️ Chybí: { $who }
platform-late-after = ⏱ Když se nesejde déle než { $count } dní, připomenu to.
platform-late-never = ⏱ Z četnosti nepoznám, kdy připomenout, že se dlouho nesešla.
platform-advice-family = 💡 K tomuto typu patří i rodiče a dítě. Zvěte je jako lidi; kartu v síti nemají.
platform-quorum-line = { $count ->
    [one] Má přijít aspoň { $count } aktér.
    [few] Mají přijít aspoň { $count } aktéři.
   *[other] Má přijít aspoň { $count } aktérů.
}
platform-undecided = ❓ Nevím, koho myslíte slovy: { $words }
platform-undecided-count = { $count ->
    [one] zbývá { $count }
    [few] zbývají { $count }
   *[other] zbývá { $count }
}
platform-undecided-none = Všichni členové jsou rozhodnutí.
platform-who = Koho myslíte slovy „{ $words }“?
platform-matched = „{ $words }“ je { $actor }.
platform-kept = „{ $words }“ zůstává mezi členy jako slova.
platform-dropped = „{ $words }“ už mezi členy není.
platform-saved = Uloženo.
platform-added = Platforma je založená. Aktéři, kteří ji mají na kartě, k ní už patří.
platform-ended = Platforma je ukončená.
platform-end = { $count ->
    [one] Ukončit platformu „{ $name }“? Z karty { $count } aktéra zmizí a nedá se obnovit. Když má jen přestávku, upravte její stav na „pozastavená“.
    [few] Ukončit platformu „{ $name }“? Z karet { $count } aktérů zmizí a nedá se obnovit. Když má jen přestávku, upravte její stav na „pozastavená“.
   *[other] Ukončit platformu „{ $name }“? Z karet { $count } aktérů zmizí a nedá se obnovit. Když má jen přestávku, upravte její stav na „pozastavená“.
}
platform-remove = Má „{ $actor }“ přestat patřit k platformě „{ $name }“? Platforma zmizí i z karty aktéra.
platform-member-removed = Odebráno; z karty aktéra platforma zmizela.
platform-members-title = 👥 <b>{ $name }</b> · { $count ->
    [one] { $count } aktér
    [few] { $count } aktéři
   *[other] { $count } aktérů
}
platform-members-words = Mimo síť: { $words }
platform-members-people = Zvaní jednotlivě: { $people }
platform-members-added = { $count ->
    [one] Přidán { $count } aktér; platformu má i na kartě.
    [few] Přidáni { $count } aktéři; platformu mají i na kartě.
   *[other] Přidáno { $count } aktérů; platformu mají i na kartě.
}
platform-years-title = 📝 <b>{ $name }</b> · zhodnocení po letech
platform-years-none = Zatím nikdo nic nenapsal.
platform-person = 🙋 { $name }
platform-reminder-days = { $count ->
    [one] { $count } den předem
    [few] { $count } dny předem
   *[other] { $count } dní předem
}
platform-reminder-hours = { $count ->
    [one] { $count } hodinu předem
    [few] { $count } hodiny předem
   *[other] { $count } hodin předem
}
platform-orp = Ve které ORP?
platform-orp-label = ORP
platform-name = Jak se platforma jmenuje? Stejně bude stát na kartách členů.
platform-name-label = Název
platform-type = Jaký je to typ?
platform-type-label = Typ
platform-frequency = Jak často se schází? Třeba „čtvrtletně“, „1× za 6 týdnů“ nebo „podle potřeby“.
platform-frequency-label = Schází se
platform-coordinator = Kdo platformu koordinuje? Bude moci svolávat setkání.
platform-coordinator-label = Koordinuje
platform-topics = O čem se tam mluví? Témata oddělte středníkem. Nikdy nic o konkrétním dítěti nebo rodině.
platform-topics-label = Témata
platform-goals = Čeho má platforma dosáhnout?
platform-goals-label = Cíle
platform-outputs = Jaké má výstupy a kde jsou?
platform-outputs-label = Výstupy
platform-families = Účastní se rodiče nebo děti?
platform-families-label = Rodiče a děti
platform-quorum = Kolik aktérů má přijít, aby setkání mělo smysl? Když to bude vypadat na méně, dozvíte se to předem.
platform-quorum-label = Kolik má přijít
platform-reminders = Kdy setkání připomínat? Když nevyberete nic a přeskočíte, platí obvyklé připomínky.
platform-reminders-label = Připomínky
platform-note = Poznámka; čtou ji jen koordinátoři sítě.
platform-note-label = Poznámka
platform-state = V jakém je stavu?
platform-state-label = Stav
platform-new-title = Nová platforma
platform-new-send = ✅ Založit platformu
platform-edit-title = Úprava platformy
platform-edit-send = ✅ Uložit změny
platform-year-title = Zhodnocení roku
platform-year-send = ✅ Uložit zhodnocení
platform-year-words = Jak se dařilo? Napište to tak, aby to mohli číst i ti, kterých se to týká.
platform-year-words-label = Zhodnocení
platform-add-members-title = Noví členové
platform-add-members-send = ✅ Přidat
platform-add-members-actors = Kteří aktéři k platformě patří? Platforma se zapíše i na jejich karty.
platform-add-members-actors-label = Aktéři
platform-remove-member-title = Odebrat člena
platform-remove-member-send = ✅ Odebrat
platform-remove-member-actor = Kdo už k platformě nepatří? Platforma zmizí i z jeho karty.
platform-remove-member-actor-label = Aktér
platform-people-title = Zvaní jednotlivě
platform-people-send = ✅ Uložit
platform-people-people = Koho zvát kromě zástupců aktérů? Vybírejte z lidí v ORP.
platform-people-people-label = Lidé
platform-mean-title = Člen platformy
platform-mean-send = ✅ To je on
platform-mean-actor = Vyberte aktéra, nebo napište kus názvu.
platform-mean-actor-label = Aktér
refused-platform-exists = Platforma „{ $name }“ v této ORP už je.
refused-platform-of-another-district = „{ $actor }“ už má na kartě platformu „{ $name }“ jiné ORP. Přejmenujte prosím jednu z nich.
button-platforms-back = ◀ Platformy
button-platform-open = 🏷 Otevřít platformu
button-platform-add = ➕ Přidat platformu
button-platform-members = 👥 Členové ({ $count })
button-platform-meetings = 📅 Setkání
button-platform-undecided = ❓ Rozhodnout nejasné členy ({ $count })
button-platform-years = 📝 Zhodnocení po letech
button-platform-year = ✏️ Napsat za { $year }
button-platform-edit = ✏️ Upravit
button-platform-end = ⏹ Ukončit
button-platform-end-sure = ⏹ Ano, ukončit
button-platform-add-members = ➕ Přidat aktéry
button-platform-remove = ➖ Odebrat
button-platform-remove-sure = ➖ Ano, odebrat
button-platform-people = 🙋 Zvaní jednotlivě
button-platform-another = 🔎 Někdo jiný ze sítě
button-platform-add-meant = ➕ Přidat aktéra
button-platform-keep-words = Nikdo z nich – nechat jako slova
button-platform-drop-words = Nikdo z nich – vynechat

### Calendars

button-calendar = 📅 Kalendář
button-calendar-file = 📄 Poslat soubor
button-calendar-make = 🔗 Vytvořit adresu k odběru
button-calendar-anew = 🔗 Nová adresa (dosavadní přestane platit)
button-calendar-revoke = 🚫 Zrušit adresu
button-calendar-revoke-all = { $count ->
    [one] 📵 Ztratil se mi telefon: zrušit { $count } adresu
    [few] 📵 Ztratil se mi telefon: zrušit { $count } adresy
   *[other] 📵 Ztratil se mi telefon: zrušit { $count } adres
    }
button-calendar-platform = 📅 Kalendář platformy { $platform }
calendar-name = Kalendář Síťovky
calendar-name-of = Síťovka – { $platform }
calendar-title = 📅 <b>Můj kalendář</b>
calendar-of = 📅 <b>Kalendář platformy { $name }</b>
calendar-meaning = Setkání, na která jste zváni, a události, na které přijdete nebo možná přijdete. Co jste odmítli, tu není.
calendar-meaning-platform = Všechna setkání této platformy, která smíte vidět.
calendar-no-address = Soubor se vloží jednou. Adresu si kalendář čte sám, takže v něm změny a zrušení uvidíte bez práce.
calendar-not-served = Soubor se vloží jednou; při změně pošleme nový. Odběr na adrese tato Síťovka nenabízí.
calendar-has-address = Adresa k odběru je od { $day }.
calendar-not-read = Zatím ji žádný kalendář nečetl.
calendar-read = Naposledy ji kalendář četl { $day }.
calendar-file = 📄 { $name }
calendar-file-how = Otevřete soubor a přidejte do kalendáře. Vložíte-li ho znovu, záznamy se nezdvojí.
calendar-address = 🔗 <b>{ $name }: adresa k odběru</b>
calendar-address-how = První adresu otevře telefon rovnou v kalendáři, druhou vložte tam, kde kalendář nabízí odběr z adresy URL. Klepnutím ji zkopírujete.
calendar-address-secret = 🔒 Kdo adresu má, vidí v kalendáři totéž co Vy. Nikomu ji neposílejte. Ukazujeme ji jen teď, zpráva za chvíli zmizí. Zrušit ji můžete kdykoli, třeba když ztratíte telefon.
calendar-revoked = ✅ Adresa je zrušená, kalendář z ní už nic nepřečte.
calendar-revoked-all = ✅ Všechny Vaše adresy jsou zrušené, kalendáře z nich už nic nepřečtou.
refused-calendar-empty = V kalendáři zatím nic není. Až Vás někdo pozve na setkání, bude tady.
refused-calendar-not-served = Tato Síťovka odběr na adrese nenabízí. Pošlete si prosím kalendář jako soubor.
help-announce = 📢 <b>Oznámení</b> – { $command }: oznámení lidem v síti, s přehledem, kdo ho dostal.

### Planning

button-planning = 📋 Revize a plán sítě
button-planning-back = ‹ Revize a plán
planning-title = <b>Revize a plán sítě</b>

    Roční revize, tabulky, potřeby a činnosti, bílá místa a strategie Vaší sítě.
button-revision = Roční revize
button-workbooks = Tabulky (Excel)
button-practice = Potřeby a činnosti
button-coverage = Bílá místa
button-strategy = Strategie sítě
button-region = Kraj

### Needs and activities: import

import-refused-no-needs = V sešitu není tabulka potřeb a činností: chybí sloupec s činností. Nic se neuložilo.
import-refused-actors-no-needs = Vypadá to na šablonu aktérů, ne potřeb a činností. Nic se neuložilo. Aktéry převezme „python -m bot import actors SOUBOR“.
import-refused-platforms-no-needs = Vypadá to na šablonu platforem, ne potřeb a činností. Nic se neuložilo. Platformy převezme „python -m bot import platforms SOUBOR“.
import-rejected-no-activity = řádek nemá činnost
import-rejected-no-need = činnost není v seznamu a řádek neříká, které potřebě patří
import-rejected-domain-of-activity = činnost není v seznamu a okruh potřeb neznám; neuložila se
import-rejected-no-orp-of-activity = není jasné, do které ORP řádek patří; neuložil se
import-rejected-phase = fázi neznám; čekám před vznikem ohrožení nebo při ohrožení
import-rejected-level = úroveň neznám; čekám číslo 1–5
import-warning-sheet-no-needs = list nevypadá na tabulku potřeb a činností, nečtu ho
import-warning-lone-cell-need = řádek s jedinou buňkou neberu jako činnost
import-warning-more-orps-of-activity = uvedeno více ORP; řádek beru pro první
import-warning-activity-read = čtu jako činnost ze seznamu: { $activity }
import-warning-need-read = čtu jako potřebu ze seznamu: { $need }
import-warning-listed = u činnosti ze seznamu se tohle nemění; ponechávám, jak je v seznamu
import-warning-doer-besides = v Síťovce činnost dělá, v seznamu ale není; nechávám

### The strategy of a network

strategy-title = <b>Strategie sítě – { $orp }</b>
strategy-none = Strategie této sítě tu zatím není.
strategy-none-keeper = Zatím tu nic není. Začněte tématem, o které se síť chce starat; k němu přidáte dílčí cíle a kroky s termínem.
strategy-no-goals = Zatím bez dílčích cílů.
strategy-no-steps = Zatím tu není žádný krok.
strategy-no-steps-yet = zatím bez kroků
strategy-sum = hotovo { $done } z celkem { $count } { $count ->
    [one] kroku
   *[other] kroků
}
strategy-sum-late = po termínu: { $count }
strategy-step-open = do { $day }
strategy-step-late = po termínu, mělo být do { $day }
strategy-step-done = hotovo { $day }
strategy-step-dropped = nebude se dělat, rozhodnuto { $day }
strategy-nobody = kdo: zatím neurčeno
strategy-moved = Původní termín: { $day }
strategy-list-late = <b>Kroky po termínu – { $orp }</b>
strategy-list-done = <b>Co se udělalo v roce { $year } – { $orp }</b>
strategy-list-mine = <b>Moje kroky – { $orp }</b>
strategy-list-empty = Nic tu není.
strategy-theme-added = Téma je přidané. Otevřete ho a přidejte dílčí cíle.
strategy-goal-added = Dílčí cíl je přidaný. Teď k němu přidejte kroky.
strategy-step-added = Krok je přidaný. Na termín se 14 dní a den předem sami zeptáme toho, kdo ho má na starosti.
strategy-finished = ✅ Děkujeme, krok je hotový.
strategy-outcome-kept = Děkujeme, uloženo.
strategy-expects-day = Napište termín, třeba „15. 3.“, „do konce června“ nebo „za 3 měsíce“.
strategy-due = ⏰ <b>{ $days ->
    [0] Dnes má být hotový krok strategie
    [1] Zítra má být hotový krok strategie
    [one] Do termínu kroku strategie zbývá { $days } den
    [few] Do termínu kroku strategie zbývají { $days } dny
    [many] Do termínu kroku strategie zbývá { $days } dne
   *[other] Do termínu kroku strategie zbývá { $days } dní
}</b>
strategy-due-late = ❗ <b>Krok strategie je po termínu</b>
strategy-due-coordinator = Píšeme Vám jako koordinátorovi sítě: za krok v botu nikdo jiný neodpovídá.
button-strategy-back = ‹ Strategie
button-strategy-theme-add = ➕ Přidat téma
button-strategy-goal-add = ➕ Přidat dílčí cíl
button-strategy-step-add = ➕ Přidat krok
button-strategy-word = ✏️ Přejmenovat
button-strategy-remove = 🗑 Odstranit
button-strategy-late = ❗ Po termínu ({ $count })
button-strategy-mine = Moje kroky ({ $count })
button-strategy-done = Hotovo v roce { $year }
button-strategy-done-step = ✅ Hotovo
button-strategy-open-step = Otevřít krok
button-strategy-move = Posunout termín
button-strategy-edit = ✏️ Upravit
button-strategy-drop = Nebude se dělat
button-strategy-outcome = ✏️ Napsat, jak to dopadlo
button-strategy-outcome-change = ✏️ Změnit výsledek
button-strategy-reopen = ↩️ Vrátit mezi otevřené
strategy-theme-title = Téma strategie
strategy-theme-send = Uložit
strategy-theme-name = O co se chce síť postarat? Třeba „Děti při přechodu na druhý stupeň“.
strategy-theme-name-label = Téma
strategy-goal-title = Dílčí cíl
strategy-goal-send = Uložit
strategy-goal-name = Čeho chcete v tomto tématu dosáhnout?
strategy-goal-name-label = Dílčí cíl
strategy-step-title = Krok
strategy-step-send = Uložit
strategy-step-name = Co je potřeba udělat?
strategy-step-name-label = Krok
strategy-step-due = Do kdy?
strategy-step-due-label = Termín
strategy-step-who = Kdo to má na starosti? Vyberte aktéra nebo člověka ze sítě, nebo to napište slovy.
strategy-step-who-label = Kdo
strategy-step-edit-title = Úprava kroku
strategy-step-edit-send = Uložit
strategy-move-title = Nový termín
strategy-move-send = Uložit
strategy-drop-title = Krok se dělat nebude
strategy-drop-send = Uložit
strategy-drop-reason = Proč se krok dělat nebude?
strategy-drop-reason-label = Důvod
strategy-outcome-title = Jak to dopadlo
strategy-outcome-send = Uložit
strategy-outcome-outcome = Jednou či dvěma větami: co z kroku vzešlo?
strategy-outcome-outcome-label = Výsledek
notice-kind-strategy-due = Termíny kroků strategie
refused-strategy-most = Víc než { $most } se sem nevejde. Zkuste něco spojit nebo dokončit.
refused-strategy-past = Tento den už byl. Napište prosím termín, který teprve přijde.
refused-strategy-far = To je příliš daleko. Napište prosím bližší termín.
refused-strategy-not-empty = Něco už pod tím je, proto se to odstranit nedá. Nejdřív je potřeba, aby to bylo prázdné.
refused-strategy-who = Tento člověk nebo aktér už do sítě nepatří. Vyberte prosím někoho jiného.

### Uzavření revize

button-revision-progress = 📊 Jak revize postupuje
button-revision-result = 📊 Revize { $year }: výsledek a soubory
button-revision-picture = 🖼 Obrázek
button-revision-close = 🏁 Uzavřít revizi
button-revision-close-sure = 🏁 Ano, uzavřít
button-revision-close-anyway = 🏁 Přesto uzavřít
button-revision-not-yet = ◀ Ještě ne
button-revision-reopen = ↩️ Znovu otevřít
button-revision-files = 📁 Soubory: { $time }
button-revision-files-back = ◀ Soubory
button-revision-region = 📊 Revize v kraji
button-revision-changes = Co se změnilo
button-revision-figures-file = 📄 Čísla a splněné kroky (sešit)
button-revision-changes-file = 📄 Co se změnilo (sešit)
revision-part-verified = ověřeno, prošlo
revision-part-waiting = čeká na koordinátora
revision-part-phone = zavolat
revision-part-silent = zatím ne
revision-picture-title = Revize { $year }
revision-picture-place = ORP { $orp }, stav { $on }
revision-picture-region = Kraj po ORP, stav { $on }
revision-picture-last = loni { $done }
revision-bar-actors = Aktéři
revision-bar-platforms = Platformy
revision-bar-needs = Oblasti potřeb
revision-bar-region = Celý kraj
revision-progress-title = 📊 <b>Revize { $year } · ORP { $orp }</b>
revision-is-open = Otevřená od { $since }, hotovo má být do { $due }.
revision-is-late = ⏰ Po termínu. Otevřená od { $since }, hotovo mělo být do { $due }.
revision-closed-on = ✅ Uzavřená { $on }.
revision-actors = Ověřené karty: { $done }/{ $all } ({ $share } %)
revision-waiting = čeká na Vás: { $count }
revision-phone = zavolat: { $count }
revision-silent = zatím bez odpovědi: { $count }
revision-platforms = Platformy: { $done }/{ $all }
revision-needs = Oblasti potřeb: { $done }/{ $all }
revision-steps = { $count ->
    [one] Strategie: v tomto roce splněn { $count } krok
    [few] Strategie: v tomto roce splněny { $count } kroky
   *[other] Strategie: v tomto roce splněno { $count } kroků
}
revision-white = Bílá místa v potřebách: { $white }, s jediným aktérem: { $thin }
revision-last-year = <b>Loni ({ $year })</b>
revision-no-last-year = Loňská revize tu není, není s čím srovnat.
revision-by-clock = podle kalendáře
revision-log-opened = Otevřeno { $time }: { $name }
revision-log-closed = Uzavřeno { $time }: { $name }
revision-log-reopened = Znovu otevřeno { $time }: { $name }.
revision-left-silent = { $count ->
    [one] { $count } aktér zatím neodpověděl.
    [few] { $count } aktéři zatím neodpověděli.
   *[other] { $count } aktérů zatím neodpovědělo.
}
revision-left-waiting = { $count ->
    [one] { $count } upravená karta čeká, až ji ověříte.
    [few] { $count } upravené karty čekají, až je ověříte.
   *[other] { $count } upravených karet čeká, až je ověříte.
}
revision-left-platforms = { $count ->
    [one] { $count } platformu jste neprošli.
    [few] { $count } platformy jste neprošli.
   *[other] { $count } platforem jste neprošli.
}
revision-left-needs = { $count ->
    [one] { $count } oblast potřeb jste neprošli.
    [few] { $count } oblasti potřeb jste neprošli.
   *[other] { $count } oblastí potřeb jste neprošli.
}
revision-left-nothing = ✅ Všechno je ověřené a prošlé.
revision-close-does = Uzavřením se stav sítě zmrazí, zapíšou se tři tabulky bez soukromých poznámek a seznam změn proti loňsku. Kdo odpověděl, dostane poděkování. Chvíli to potrvá. Revizi můžete s udáním důvodu znovu otevřít.
refused-revision-open = Tato revize je otevřená.
refused-revision-newer = Tuto revizi už znovu otevřít nejde: síť má novější, z roku { $year }.
revision-was-closed = ✅ Revize je uzavřená. Děkujeme!
revision-was-reopened = ↩️ Revize je znovu otevřená. Soubory z uzavření zůstaly.
revision-snapshot = 📁 <b>Revize { $year } · ORP { $orp }</b>
    Stav sítě uložený { $time }
revision-files = Tabulky jsou bez soukromých poznámek, jako je čte síť.
revision-file = 📄 Revize { $year }, ORP { $orp }. Uloženo { $time }. Bez soukromých poznámek.
revision-region-title = 📊 <b>Revize { $year } v kraji</b>
revision-region-late = { $count ->
    [one] ⏰ { $count } ORP je po termínu.
    [few] ⏰ { $count } ORP jsou po termínu.
   *[other] ⏰ { $count } ORP je po termínu.
}
revision-region-meaning = Počítají se ověřené karty. Pod tlačítky najdete jednotlivé ORP.
revision-share = { $done }/{ $all } ({ $share } %)
revision-share-last = loni { $done }/{ $all } ({ $share } %)
revision-state-none = nezačala
revision-state-late-begin = po termínu, nezačala
revision-state-open = do { $due }
revision-state-late = po termínu ({ $due })
revision-state-closed = uzavřena { $on }
notice-revision-closed = ✅ Revize { $year } sítě ORP { $orp } je uzavřená: ověřených karet { $done }/{ $all }. Děkujeme, že jste odpověděli.
notice-revision-overdue = { $count ->
    [one] ⏰ <b>Revize v { $count } ORP je po termínu</b>
    [few] ⏰ <b>Revize ve { $count } ORP jsou po termínu</b>
   *[other] ⏰ <b>Revize v { $count } ORP jsou po termínu</b>
}
notice-kind-revision-closed = Revize uzavřená
notice-kind-revision-overdue = Revize po termínu
revision-changes-title = <b>Co se změnilo · ORP { $orp }</b>
    Revize { $year } proti revizi { $before }
revision-changes-first = <b>Co se změnilo · ORP { $orp }</b>

    Revize { $year } je tu první, není s čím srovnat.
revision-changes-none = Nic se nezměnilo.
revision-changes-order = Nejdřív krizová síť, pak kdo ubyl a přibyl, pak změny podle důležitosti.
revision-count-actor-gone = { $count ->
    [one] ➖ { $count } aktér už v síti není
    [few] ➖ { $count } aktéři už v síti nejsou
   *[other] ➖ { $count } aktérů už v síti není
}
revision-count-actor-added = { $count ->
    [one] ➕ { $count } nový aktér
    [few] ➕ { $count } noví aktéři
   *[other] ➕ { $count } nových aktérů
}
revision-count-actor-changed = { $count ->
    [one] ✏️ { $count } změněná karta
    [few] ✏️ { $count } změněné karty
   *[other] ✏️ { $count } změněných karet
}
revision-count-platform-gone = { $count ->
    [one] ➖ { $count } platforma skončila
    [few] ➖ { $count } platformy skončily
   *[other] ➖ { $count } platforem skončilo
}
revision-count-platform-added = { $count ->
    [one] ➕ { $count } nová platforma
    [few] ➕ { $count } nové platformy
   *[other] ➕ { $count } nových platforem
}
revision-count-platform-changed = { $count ->
    [one] ✏️ { $count } změněná platforma
    [few] ✏️ { $count } změněné platformy
   *[other] ✏️ { $count } změněných platforem
}
revision-count-practice-gone = { $count ->
    [one] ➖ { $count } činnost se už neuvádí
    [few] ➖ { $count } činnosti se už neuvádějí
   *[other] ➖ { $count } činností se už neuvádí
}
revision-count-practice-added = { $count ->
    [one] ➕ { $count } nově popsaná činnost
    [few] ➕ { $count } nově popsané činnosti
   *[other] ➕ { $count } nově popsaných činností
}
revision-count-practice-changed = { $count ->
    [one] ✏️ { $count } změněná činnost
    [few] ✏️ { $count } změněné činnosti
   *[other] ✏️ { $count } změněných činností
}
revision-change-crisis = krizová síť
revision-of-actor = aktér
revision-of-platform = platforma
revision-of-practice = činnost
revision-sort-gone = už tu není
revision-sort-added = nově
revision-sort-changed = změněno
revision-field-name = název
revision-field-type = typ
revision-field-state = stav
revision-field-frequency = jak často se schází
revision-field-topics = témata
revision-field-goals = cíle
revision-field-outputs = výstupy
revision-field-actors = aktéři
revision-field-words = jak to probíhá
revision-field-level = úroveň
revision-sheet-figures = Souhrn
revision-sheet-changes = Změny
revision-sheet-steps = Splněné kroky
revision-sheet-what = Co
revision-sheet-sort = Změna
revision-sheet-name = Název
revision-sheet-field = Pole
revision-sheet-theme = Téma
revision-sheet-goal = Dílčí cíl
revision-sheet-step = Krok
revision-sheet-outcome = Co z toho je
revision-sheet-done = Splněno
revision-value-hidden = změněno, síť hodnotu nevidí
revision-figure-actors = Aktérů v síti
revision-figure-verified = Z toho ověřených
revision-figure-platforms = Platforem
revision-figure-platforms-checked = Z toho prošlých
revision-figure-needs-checked = Prošlých oblastí potřeb
revision-figure-steps-done = Splněných kroků strategie
revision-figure-white-spots = Bílých míst v potřebách
revision-figure-thin-spots = Potřeb s jediným aktérem
revision-changes-file = 📄 Co se v síti ORP { $orp } změnilo do revize { $year }. Bez soukromých poznámek a bez toho, co síť nevidí.
revision-changes-file-name = zmeny
revision-reopen-title = Znovu otevřít revizi
revision-reopen-send = ↩️ Znovu otevřít
revision-reopen-reason = Proč se revize otevírá znovu? Důvod zůstane u revize zapsaný.
revision-reopen-reason-label = Důvod

### Workbooks in the chat

workbook-actors = Aktéři
workbook-platforms = Platformy
workbook-needs = Potřeby a činnosti
workbook-districts = { $count } ORP
workbooks-title =
    <b>Tabulky sítě v Excelu</b>

    Tabulku si stáhněte, upravte ji v Excelu nebo LibreOffice a pošlete ji sem zpátky jako soubor. Ukážu, v čem se liší, a nic nezměním, dokud neřeknete.
workbooks-which = Z kterého území ji chcete?
workbooks-open = <b>Bez soukromých poznámek:</b> jen to, co čtou všichni členové sítě. Takový soubor můžete poslat i jim.
workbooks-private = 🔒 <b>I se soukromými poznámkami:</b> také poznámky, zjištění a krizové kontakty, které čtou jen koordinátoři. Soubor je jen pro Vás, neposílejte ho prosím dál.
workbooks-writing = ⏳ Píšu tabulku „{ $book }“. Přijde za chvíli jako další zpráva.
button-workbooks-all = Všechny moje ORP ({ $count })
button-workbooks-open = Chci je bez soukromých poznámek
button-workbooks-private = 🔒 Chci je i se soukromými poznámkami
button-workbook-state-open = ✏️ Rozhodnout: { $book } · { $at }
button-workbook-state-applied = ✅ Převzato: { $book } · { $at }
button-workbook-state-undone = ↩ Vráceno: { $book } · { $at }
workbook-caption-open = <b>{ $book }</b> · { $orps }. Bez soukromých poznámek. Upravenou mi ji pošlete sem zpátky jako soubor.
workbook-caption-private = 🔒 <b>{ $book }</b> · { $orps }. I se soukromými poznámkami – jen pro Vás, neposílejte ji dál. Upravenou mi ji pošlete sem zpátky jako soubor.
workbook-reading = ⏳ Čtu soubor „{ $file }“. Může to trvat i půl minuty.
workbook-not-yours = Soubory se tu čtou jen od koordinátorů sítě; tenhle zůstal neotevřený. Kartu svého aktéra můžete změnit přes /karta, s ostatním se prosím obraťte na koordinátora.
workbook-not-one = Takový soubor přečíst neumím. Pošlete prosím tabulku z Excelu nebo LibreOffice (.xlsx, .xls, .ods) nebo soubor .csv.
workbook-too-big = Soubor má přes 20 MB a tak velký mi Telegram nepředá. Smažte v něm prosím obrázky a listy, které k tabulce nepatří, nebo ho rozdělte po ORP.
workbook-not-received = Soubor se mi z Telegramu nepodařilo stáhnout. Pošlete ho prosím ještě jednou.
workbook-read =
    { $rows ->
        [one] Přečten { $rows } řádek.
        [few] Přečteny { $rows } řádky.
       *[other] Přečteno { $rows } řádků.
    }
workbook-count-cell =
    ✏️ { $count ->
        [one] { $count } změněná buňka
        [few] { $count } změněné buňky
       *[other] { $count } změněných buněk
    }
workbook-count-added =
    ➕ { $count ->
        [one] { $count } nový řádek
        [few] { $count } nové řádky
       *[other] { $count } nových řádků
    }
workbook-count-both =
    ⚠️ { $count ->
        [one] { $count } buňka se změnila v sešitu i v botu
        [few] { $count } buňky se změnily v sešitu i v botu
       *[other] { $count } buněk se změnilo v sešitu i v botu
    } (zbývá rozhodnout: { $open })
workbook-count-missing =
    ❓ { $count ->
        [one] { $count } řádek v sešitu chybí
        [few] { $count } řádky v sešitu chybějí
       *[other] { $count } řádků v sešitu chybí
    } (zbývá rozhodnout: { $open })
workbook-count-doubt =
    ❓ { $count ->
        [one] u { $count } řádku není jasné, zda už v botu je
        [few] u { $count } řádků není jasné, zda už v botu jsou
       *[other] u { $count } řádků není jasné, zda už v botu jsou
    }
workbook-count-notes = ⛔ nepřečteno: { $unread } · ⚠️ s výhradou: { $warned }
workbook-no-difference = Sešit říká totéž co bot. Není co měnit.
workbook-nothing-yet = Zatím se nic nezměnilo. Co nepřevezmete, zůstane v botu, jak je.
workbook-many-missing =
    { $count ->
        [one] <b>Pozor:</b> v sešitu chybí { $count } řádek, který bot zná, a to je víc než dvacetina všech.
        [few] <b>Pozor:</b> v sešitu chybějí { $count } řádky, které bot zná, a to je víc než dvacetina všech.
       *[other] <b>Pozor:</b> v sešitu chybí { $count } řádků, které bot zná, a to je víc než dvacetina všech.
    }

    Může to být starší soubor, jen část tabulky, nebo se řádky smazaly při filtrování. Nic se zatím nezměnilo a samo od sebe se nic nesmaže. Jak to je?
button-workbook-keep-all = Nechat v botu všechny, které chybí
button-workbook-see-missing = Projít chybějící po jednom
button-workbook-apply-all = ✅ Přijmout vše ({ $count })
button-workbook-apply = ✅ Přijmout vybrané ({ $count })
button-workbook-pick = ☑ Prohlédnout a vybrat
button-workbook-pick-all = Vybrat vše
button-workbook-pick-none = Nevybrat nic
button-workbook-whole-row = Celý řádek: { $name }
button-workbook-ask-both = ⚠️ Na obou stranách ({ $count })
button-workbook-ask-missing = ❓ V sešitu chybí ({ $count })
button-workbook-ask-doubt = ❓ Nejasné řádky ({ $count })
button-workbook-notes = ⛔ Nepřečteno ({ $unread }), s výhradou ({ $warned })
workbook-picked = Vybráno { $picked } z { $count }.
workbook-empty-cell = (prázdné)
workbook-new = nový řádek: { $name }
workbook-new-row = ➕ Nový řádek: <b>{ $name }</b>
workbook-both-words =
    Při stažení: { $before }
    Teď v botu: { $now }
    V sešitu: <b>{ $after }</b>
workbook-both-words-unknown =
    V botu se to mezitím změnilo na: { $now }
    V sešitu: <b>{ $after }</b>
workbook-ask-both = Změněno na obou stranách, { $at } z { $count }. Co má platit?
workbook-ask-missing = V sešitu chybí, { $at } z { $count }. Co s tím?
workbook-ask-doubt = Není jasné, zda tohle už v botu je, { $at } z { $count }. Co to je?
button-workbook-both-leave = Nechat, co je v botu
button-workbook-both-take = Vzít ze sešitu
button-workbook-missing-leave = Nechat v botu
button-workbook-missing-take = Ukončit
workbook-both-leave = ☑ Rozhodnuto: platí, co je v botu.
workbook-both-take = ☑ Rozhodnuto: platí, co je v sešitu.
workbook-missing-leave = ☑ Rozhodnuto: zůstane v botu.
workbook-missing-take = ☑ Rozhodnuto: ukončí se.
button-workbook-is-it = Je to { $name }
button-workbook-is-new = Je to nové
button-workbook-leave-out = Řádek vynechat
button-workbook-all-are = Ano u všech, kde je jediná možnost ({ $count })
workbook-notes-title = Nepřečteno: { $unread }, přečteno s výhradou: { $warned }
workbook-note-cell = { $sheet }, řádek { $row }, { $column }
workbook-note-row = { $sheet }, řádek { $row }
workbook-sure = Mám to tak uložit?
workbook-sure-ended = Ukončím: { $names }
workbook-sure-undecided =
    { $count ->
        [one] O { $count } věci jste nerozhodli; zůstane v botu, jak je.
        [few] O { $count } věcech jste nerozhodli; zůstanou v botu, jak jsou.
       *[other] O { $count } věcech jste nerozhodli; zůstanou v botu, jak jsou.
    }
button-workbook-sure = ✅ Ano, uložit
workbook-applied = ✅ Uloženo.
workbook-was-applied = Převzato { $on }.
workbook-was-undone = Převzato a { $on } vráceno zpět.
workbook-done-cells =
    ✏️ { $count ->
        [one] { $count } buňka ze sešitu
        [few] { $count } buňky ze sešitu
       *[other] { $count } buněk ze sešitu
    }
workbook-done-added =
    ➕ { $count ->
        [one] { $count } nový řádek
        [few] { $count } nové řádky
       *[other] { $count } nových řádků
    }
workbook-done-ended =
    ⏹ { $count ->
        [one] { $count } ukončení
        [few] { $count } ukončení
       *[other] { $count } ukončení
    }
workbook-done-nothing = Nic se nezměnilo.
workbook-overtaken =
    { $count ->
        [one] { $count } buňka zůstala, jak je: v botu ji mezitím někdo změnil.
        [few] { $count } buňky zůstaly, jak jsou: v botu je mezitím někdo změnil.
       *[other] { $count } buněk zůstalo, jak jsou: v botu je mezitím někdo změnil.
    }
workbook-and-more = a ještě { $count }
workbook-not-verified = Úprava není ověření: karty se ověřují při revizi.
button-workbook-undo = ↩ Vrátit zpět (jde to do { $until })
workbook-undo = Vrátím, co sešit změnil. Co od té doby změnil někdo jiný, zůstane, a vypíšu to.
button-workbook-undo-sure = ↩ Ano, vrátit zpět
workbook-undone =
    ↩ { $count ->
        [one] Vrácen { $count } údaj.
        [few] Vráceny { $count } údaje.
       *[other] Vráceno { $count } údajů.
    }
workbook-undo-kept =
    { $count ->
        [one] { $count } údaj zůstal, protože se mezitím změnil:
        [few] { $count } údaje zůstaly, protože se mezitím změnily:
       *[other] { $count } údajů zůstalo, protože se mezitím změnily:
    }
refused-workbook-undone-late = Vrátit zpět to šlo sedm dní. Jednotlivé údaje vrátíte v historii karty.

### Needs and activities

practice-title = Potřeby a činnosti
practice-done = Činností celkem: { $count }. Z toho tu někdo dělá: { $done }.
practice-empty = O této ORP tu zatím nikdo nic nezapsal. Projděte si, co děti potřebují a co pro to lze dělat – a když něco z toho děláte, dejte to ostatním vědět.
practice-hint = Vyberte oblast: uvidíte potřeby dítěte, co se stane, když se nenaplní, a kdo s nimi tady pomáhá.
practice-how-much = někdo dělá { $done }, nikdo nedělá { $missing }
practice-all-missing = zatím nikdo
practice-nobody-title = <b>Tohle tu zatím nikdo nedělá</b>
practice-forms = <b>Jak vypadá, když se daří</b>
practice-risk = <b>Když se potřeba nenaplní:</b> { $risk }
practice-activities = <b>Co se s tím dá dělat</b>
practice-nobody = zatím nikdo
practice-nobody-here = Zatím to tu nikdo nedělá.
practice-level-short = úroveň { $level }
practice-own = Vlastní činnost této ORP
practice-for = <b>Potřeba:</b> { $need }
practice-words = <b>Jak to u nás probíhá:</b> { $words }
practice-level = <b>Úroveň naplnění:</b> { $level }
practice-note = <b>Poznámka koordinátora:</b> { $note }
practice-level-1 = 1 – nedaří se
practice-level-2 = 2 – spíš se nedaří
practice-level-3 = 3 – napůl
practice-level-4 = 4 – spíš se daří
practice-level-5 = 5 – daří se dobře
practice-phase-pred-ohrozenim = před vznikem ohrožení
practice-phase-pri-ohrozeni = při ohrožení
practice-who = <b>Dělá to:</b> { $names }
practice-others = <b>Podle sešitu také:</b> { $words }
practice-usual = <b>Obvykle to dělá:</b> { $kinds }
practice-possible = <b>Přidat by se mohli:</b> { $kinds }
practice-could = <b>Takoví aktéři jsou tady, ale zatím to nedělají:</b> { $names }
practice-could-nobody = Jiného takového aktéra tu teď neznáme.
practice-thanks = ✅ Děkujeme, zapsáno. Koordinátor sítě se o tom dozví.
practice-taken-off = Zapsáno: už to nedělá.
practice-saved = Uloženo.
practice-added = Činnost je zapsaná.
practice-remove = Zapomenout činnost <b>{ $name }</b> i s tím, kdo ji dělá?
practice-said = 🙋 <b>{ $actor }</b> v ORP { $orp } dělá také: { $activity }.
practice-said-no-more = <b>{ $actor }</b> v ORP { $orp } už nedělá: { $activity }.
practice-unknown-count = { $count ->
        [one] Na rozhodnutí čeká { $count } jméno ze sešitu.
        [few] Na rozhodnutí čekají { $count } jména ze sešitu.
        [many] Na rozhodnutí čeká { $count } jména ze sešitu.
       *[other] Na rozhodnutí čeká { $count } jmen ze sešitu.
    }
practice-unknown = Mezi zapojenými aktéry stojí „<b>{ $words }</b>“. Koho to znamená?
practice-unknown-none = Všechna jména ze sešitu jsou rozhodnutá.
practice-matched = „{ $words }“ je { $actor }.
practice-kept = „{ $words }“ zůstává mezi zapojenými jako slova.
practice-dropped = „{ $words }“ už mezi zapojenými není.
practice-edit-title = Jak to u nás probíhá
practice-edit-send = ✅ Uložit změny
practice-edit-own-title = Vlastní činnost
practice-edit-own-send = ✅ Uložit změny
practice-new-title = Nová činnost
practice-new-send = ✅ Zapsat činnost
practice-mean-title = Koho jméno ze sešitu znamená
practice-mean-send = ✅ Potvrdit
practice-mean-actor = Který aktér to je?
practice-mean-actor-label = Aktér
practice-own-name = Jak se činnost jmenuje?
practice-own-name-label = Činnost
practice-own-phase = Kdy pomáhá?
practice-own-phase-label = Fáze
practice-form-words = Jak to u Vás probíhá? Stačí věta nebo dvě.
practice-form-words-label = Jak to probíhá
practice-form-level = Jak se to u Vás daří?
practice-form-level-label = Úroveň
practice-form-actors = Kdo to u Vás dělá?
practice-form-actors-label = Dělá to
practice-form-note = Poznámka pro koordinátory této ORP; nikdo jiný ji neuvidí.
practice-form-note-label = Poznámka
button-practice-doer = ✅ { $actor }
button-practice-could = Mohli by: { $actor }
button-practice-too = 🙋 To děláme taky
button-practice-too-of = 🙋 To děláme taky: { $actor }
button-practice-no-more = Už to neděláme
button-practice-no-more-of = Už to neděláme: { $actor }
button-practice-edit = ✏️ Upravit
button-practice-own = ➕ Vlastní činnost
button-practice-remove = 🗑 Zapomenout
button-practice-remove-sure = 🗑 Ano, zapomenout
button-practice-open = Otevřít činnost
button-practice-take-off = Odebrat aktéra
button-practice-unknown = { $count ->
        [one] ❓ { $count } nejasné jméno ze sešitu
        [few] ❓ { $count } nejasná jména ze sešitu
        [many] ❓ { $count } nejasného jména ze sešitu
       *[other] ❓ { $count } nejasných jmen ze sešitu
    }
refused-activity-exists = Činnost „{ $name }“ už u této potřeby máte. Nazvěte ji prosím jinak.
notice-kind-practice-said = Kdo se hlásí k činnostem

### White spots

button-coverage-back = ‹ Bílá místa
button-coverage-picture = 🖼 Obrázek
button-coverage-print = 🖨 PDF k tisku
button-coverage-needs = Potřeby × prevence a intervence
button-coverage-ages = Věk
button-coverage-situations = Životní situace
button-coverage-platformless = Bez platformy
button-coverage-offers = Poptávka a nabídka
button-coverage-map = 🗺 Mapa
button-coverage-workbook = 📊 Sešit (Excel)
button-coverage-minimal = Minimální síť
button-coverage-remote = Vzdálené obce
button-coverage-add-kind = ➕ Přidat druh
button-coverage-change = ✏️ Změnit, kolik je potřeba
button-coverage-not-wanted = Tento druh tu nepotřebujeme
button-coverage-default = Vrátit výchozí
button-coverage-km = { $km } km
button-coverage-km-chosen = ● { $km } km
button-coverage-other-kind = Jiný druh aktéra
coverage-all-orps = všechny Vaše ORP
coverage-title = <b>Bílá místa ve Vašich ORP</b>
coverage-title-of = <b>Bílá místa: { $orp }</b>
coverage-district = <b>{ $orp }</b>: potřeby bez aktéra { $needs }, cílové skupiny bez aktéra { $groups }, chybějící druhy { $kinds }, bez platformy { $platformless }
coverage-what-counts = Počítají se jen aktivní aktéři. Ti, na které se nemá odkazovat, dočasně zavření a ukončení se za pokrytí nepočítají.
coverage-part-needs = Potřeby × prevence a intervence
coverage-part-ages = Věková pásma
coverage-part-situations = Životní situace
coverage-no-gaps = Žádné bílé místo a nic nestojí na jediném aktérovi.
coverage-gaps = Bílá místa (nikdo): { $white } z { $of }. Na jediném aktérovi stojí: { $thin }.
coverage-unsaid = { $count ->
    [one] { $count } aktér tyto údaje na kartě nemá, proto tu není započítaný.
    [few] { $count } aktéři tyto údaje na kartě nemají, proto tu nejsou započítaní.
   *[many] { $count } aktérů tyto údaje na kartě nemá, proto tu nejsou započítaní.
    }
coverage-meaning-needs = Počítá se primární oblast i další oblasti potřeb. Kdo dělá prevenci i intervenci, je v obou řádcích.
coverage-meaning-ages = Pásmo pokrývá aktér, který pracuje aspoň s polovinou jeho ročníků.
coverage-meaning-situations = Počítají se situace z číselníku a jejich běžná pojmenování. Kdo na kartě žádnou situaci neuvádí, nikde nechybí, jen tu není vidět.
coverage-tap-a-cell = Klepněte na řádek a uvidíte, kdo ho pokrývá.
coverage-numbers-actors = Aktivní aktéři: { $seated } tu sídlí, dalších { $serving } tu působí a sídlí jinde.
coverage-numbers-needs = • Potřeby: bílá místa { $white } z { $of }, na jediném aktérovi { $thin }
coverage-numbers-ages = • Věková pásma: bílá místa { $white } z { $of }, na jediném aktérovi { $thin }
coverage-numbers-situations = • Životní situace: bílá místa { $white } z { $of }, na jediném aktérovi { $thin }
coverage-numbers-kinds = • Minimální síť: málo nebo nic u { $lacking } z { $of } druhů
coverage-numbers-platformless = • Na žádné platformě: { $count ->
    [one] { $count } aktér
    [few] { $count } aktéři
   *[many] { $count } aktérů
    }
coverage-white-in = Nikdo ({ $count }): { $orps }
coverage-thin-in = Jediný aktér ({ $count }): { $orps }
coverage-in-all = všechny ORP
coverage-label-white = 0, bílé místo
coverage-label-thin = 1, jediný
coverage-label = { $count }
coverage-cell-white = <b>Bílé místo.</b> Nikdo aktivní to tu nepokrývá.
coverage-cell = { $count ->
    [one] Pokrývá { $count } aktér.
    [few] Pokrývají { $count } aktéři.
   *[many] Pokrývá { $count } aktérů.
    }
coverage-cell-thin = Když bude mít plno nebo skončí, nezbude nikdo.
coverage-seat = sídlí v ORP { $orp }
coverage-seated = Sídlí tady
coverage-serving = Působí tady, sídlí jinde
coverage-platformless = Na žádné platformě
coverage-platformless-count = { $count ->
    [0] Každý aktér je aspoň na jedné platformě.
    [one] { $count } aktér není na žádné platformě.
    [few] { $count } aktéři nejsou na žádné platformě.
   *[many] { $count } aktérů není na žádné platformě.
    }
coverage-offers = Poptávka a nabídka
coverage-offers-meaning = Kolikrát se za poslední rok hledalo a nikdo se nenašel, a kolik aktérů oblast pokrývá. Počty pod { $least } za týden se neukazují a nejsou ani v součtech.
coverage-offers-none = Za poslední rok tu není žádná nenaplněná poptávka, kterou by šlo ukázat.
coverage-sought = nenašlo se { $count }×
coverage-not-sought = bez poptávky k ukázání
coverage-offer = • { $need }: { $sought }; pokrývá { $count } ({ $seated } tu sídlí, { $serving } jinde)
coverage-minimal = Minimální síť
coverage-minimal-counts = Požadovaných druhů: { $of }. Chybí: { $missing }, málo aktérů: { $few }, malá kapacita: { $short }, kapacita neznámá: { $unknown }.
coverage-minimal-meaning = Výchozí seznam je náš odborný návrh, žádná norma. Klepněte na druh a nastavte, kolik ho Vaše ORP potřebuje.
coverage-verdict-missing = Chybí: { $kind } – potřeba { $least }, není nikdo
coverage-verdict-few = Málo: { $kind } – potřeba { $least }, je { $count }
coverage-verdict-short = Malá kapacita: { $kind } – potřeba { $capacity }, je { $known }
coverage-verdict-unknown = Kapacita neznámá: { $kind } – potřeba { $capacity }, víme o { $known }
coverage-verdict-met = V pořádku: { $kind } – potřeba { $least }, je { $count }
coverage-kind-wanted = { $count ->
    [one] Potřeba: aspoň { $count } aktér.
    [few] Potřeba: aspoň { $count } aktéři.
   *[many] Potřeba: aspoň { $count } aktérů.
    }
coverage-kind-capacity = Kapacita všech dohromady aspoň: { $capacity }.
coverage-kind-own = Tak to nastavil koordinátor Vaší ORP.
coverage-kind-default = To je výchozí nastavení Síťovky.
coverage-kind-not-wanted = Tento druh se tu nepožaduje.
coverage-kind-also = Počítá se i: { $kinds }.
coverage-kind-real = Skutečnost: { $count } ({ $seated } tu sídlí, { $serving } sídlí jinde).
coverage-kind-known = Známá kapacita pro tuto ORP: { $capacity }.
coverage-kind-silent = { $count ->
    [one] { $count } aktér kapacitu v této jednotce neuvádí.
    [few] { $count } aktéři kapacitu v této jednotce neuvádějí.
   *[many] { $count } aktérů kapacitu v této jednotce neuvádí.
    }
coverage-kind-shared = Kapacita toho, kdo působí ve více ORP, se mezi ně dělí rovným dílem.
coverage-kind-nobody = Nikdo takový tu není.
coverage-more = { $count ->
    [one] … a { $count } další
    [few] … a { $count } další
   *[many] … a { $count } dalších
    }
coverage-remote-count = { $count ->
    [0] Všechny obce ({ $of }) mají nejbližšího aktéra blíž než { $km } km.
    [one] Od { $km } km výš: { $count } obec z { $of }.
    [few] Od { $km } km výš: { $count } obce z { $of }.
   *[many] Od { $km } km výš: { $count } obcí z { $of }.
    }
coverage-remote-meaning = Vzdálenost je vzdušnou čarou od obce k obci, kde aktér pracuje; kde ji neznáme, k městu jeho ORP. Nejbližší může být i v sousední ORP. U terénních služeb je to místo, odkud vyjíždějí.
coverage-remote-sheltered = { $count ->
    [one] { $count } aktér s utajenou adresou tu není započítaný, aby se jeho místo neprozradilo.
    [few] { $count } aktéři s utajenou adresou tu nejsou započítaní, aby se jejich místo neprozradilo.
   *[many] { $count } aktérů s utajenou adresou tu není započítáno, aby se jejich místo neprozradilo.
    }
coverage-remote-nobody = { $place } – v Síťovce nikde nikdo
coverage-remote-line = { $place } – { $km } km: { $actor }, ORP { $orp }
coverage-picture-on = stav k { $day }
coverage-picture-note = Počítají se jen aktivní aktéři; ti, na které se nemá odkazovat, dočasně zavření a ukončení ne.
coverage-legend-white = nikdo, bílé místo
coverage-legend-thin = jediný aktér
coverage-legend-few = 2–3
coverage-legend-some = 4–6
coverage-legend-many = 7 a více
coverage-legend-pair = Číslo je počet aktérů; pod ním 3+2 znamená: 3 tu sídlí, 2 sídlí jinde a působí i tady.
coverage-map-ask = Co má mapa ukázat?
coverage-measure-needs = Potřeby, které nikdo nepokrývá
coverage-measure-groups = Cílové skupiny, se kterými nikdo nepracuje
coverage-measure-kinds = Druhy, které chybí proti minimální síti
coverage-measure-platformless = Aktéři na žádné platformě
coverage-measure-actors = Aktivní aktéři, kteří tu sídlí
coverage-map-worst = nejvíc ze všech: { $count }
coverage-map-beside = ORP, které nekoordinujete
coverage-map-far = od { $km } km výš
coverage-map-near = blíž než { $km } km
coverage-map-km = vzdušnou čarou k nejbližšímu, v kilometrech
map-attribution = © ČÚZK, RÚIAN, stav 06/2024, generalizováno
coverage-picture-caption = <b>{ $title }</b>
    { $place }
coverage-workbook-caption = <b>Bílá místa: { $place }</b>

    Sešit s listem pro každý pohled. Jména aktérů v něm jsou, soukromé poznámky ne.
coverage-file = bila-mista
least-title = Kolik je potřeba
least-send = Uložit
least-kind = Který druh aktéra?
least-kind-label = Druh
least-number = Kolik aktérů tohoto druhu ORP potřebuje aspoň?
least-number-label = Aktérů
least-capacity = Pro kolik lidí (nebo s kolika místy či lůžky) mají být všichni dohromady? Napište 0, pokud kapacitu nechcete hlídat.
least-capacity-label = Kapacita
least-above = <b>{ $orp }</b>
least-above-kind = <b>{ $orp }</b>: { $kind }
    Kapacita se počítá v jednotce: { $unit }
remote-title = Vzdálené obce
remote-send = Ukázat
remote-kind = K jakému druhu aktéra se má vzdálenost měřit?
remote-kind-label = Druh
coverage-sheet-needs = Potřeby
coverage-sheet-groups = Cílové skupiny
coverage-sheet-minimal = Minimální síť
coverage-sheet-remote = Vzdálené obce
coverage-sheet-distances = Vzdálenosti v km
coverage-sheet-platformless = Bez platformy
coverage-sheet-offers = Poptávka a nabídka
coverage-sheet-words = Vlastní slova situací
coverage-column-orp = ORP
coverage-column-line = Co má být pokryto
coverage-column-count = Aktérů
coverage-column-seated = Sídlí tu
coverage-column-serving = Sídlí jinde
coverage-column-verdict = Hodnocení
coverage-column-who-seated = Kdo tu sídlí
coverage-column-who-serving = Kdo sídlí jinde
coverage-column-kind = Druh
coverage-column-least = Potřeba aktérů
coverage-column-least-capacity = Potřeba kapacity
coverage-column-capacity = Známá kapacita
coverage-column-unit = Jednotka
coverage-column-silent = Neuvádí kapacitu
coverage-column-source = Nastavení
coverage-column-who = Kdo
coverage-column-municipality = Obec
coverage-column-far-km = Vzdálené od km
coverage-column-far = Vzdálených obcí
coverage-column-of = Obcí celkem
coverage-column-km = Nejvíc km
coverage-column-actor = Aktér
coverage-column-actor-orp = Jeho ORP
coverage-column-domain = Oblast potřeb
coverage-column-sought = Nenašlo se za rok
coverage-column-words = Slova z karet
coverage-column-times = Kolikrát
coverage-word-white = bílé místo
coverage-word-thin = jediný aktér
coverage-word-covered = pokryto
coverage-word-missing = chybí
coverage-word-few = málo aktérů
coverage-word-short = malá kapacita
coverage-word-unknown = kapacita neznámá
coverage-word-met = v pořádku
coverage-word-own = vaše
coverage-word-default = výchozí

### Yearly revision: opening, asking, answers

notice-kind-revision-asked = Roční revize: platí Vaše karta?
notice-kind-revision-reminder = Roční revize: připomínka
notice-kind-revision-alternate = Roční revize: otázka za jiného aktéra
notice-kind-revision-opened = Roční revize začala
notice-kind-revision-phone-list = Roční revize: komu zavolat
notice-kind-revision-left = Kdo už za aktéra nemluví
notice-kind-revision-due = Roční revize ještě nezačala
help-revision = 📋 <b>Roční revize</b> – { $command }: oslovení aktérů, telefonní seznam, uzavření se sešity.
command-revision = roční revize sítě
button-revise-districts = ‹ Moje ORP
button-revise-open = Otevřít revizi
button-revise-mine = 📋 Čeká na Vás: { $count ->
    [one] { $count } karta
    [few] { $count } karty
   *[other] { $count } karet
}
revise-districts = <b>Roční revize</b>

    Každá karta má být aspoň jednou za kalendářní rok ověřená. U ORP vidíte, kolik karet už ověřených je a kolik jich je celkem.
revise-title = <b>Roční revize { $year } · { $orp }</b>
revise-none = Letos tu revize ještě nezačala.
revise-closed-on = Uzavřená { $on }.
revise-opened-itself = Začala sama { $on }, termín je { $due }.
revise-opened-by = Začala { $on } ({ $name }), termín je { $due }.
revise-overdue = ⚠️ Termín už uplynul.
revise-verified = Ověřené karty: <b>{ $done }</b>, celkem { $all }.
revise-day = Každý rok začíná sama: { $day }.
revise-day-none = Sama nezačíná: den v roce není určený.
revise-day-of-year = { $day }. { $month }
button-revise-begin = ▶️ Zahájit revizi { $year }
button-revise-day = 📅 Kdy začíná sama
button-revise-phone = ☎️ K zavolání ({ $count })
button-revise-waiting = 🟡 Čeká na Vás ({ $count })
button-revise-silent = ⚪ Zatím mlčí ({ $count })
button-revise-verified = ✅ Ověřené ({ $count })
button-revise-platforms = Platformy { $done }/{ $all }
button-revise-needs = Potřeby { $done }/{ $all }
revise-begin-sure = <b>Zahájit revizi { $year } · { $orp }?</b>

    Týká se { $actors ->
    [one] { $actors } aktéra
    [few] { $actors } aktérů
   *[other] { $actors } aktérů
} se sídlem v této ORP.
revise-begin-people = { $people ->
    [one] Otázku dostane { $people } člověk.
    [few] Otázku dostanou { $people } lidé.
   *[other] Otázku dostane { $people } lidí.
}
revise-begin-without = Bez zástupce v botu: { $count ->
    [one] { $count } aktér. Bude rovnou
    [few] { $count } aktéři. Budou rovnou
   *[other] { $count } aktérů. Budou rovnou
} na Vašem telefonním seznamu.
revise-begin-how = Kdo neodpoví, dostane připomínku po 7, 14 a 21 dnech. Po 28 dnech se zeptám náhradního kontaktu a po 35 dnech aktéra přidám na telefonní seznam.
button-revise-begin-sure = ▶️ Ano, zahájit a rozeslat
revise-begun = ▶️ Revize začala. Otázky se rozesílají.
refused-revision-held = Letošní revize už tu proběhla nebo právě běží. Neuzavřenou loňskou nejdřív uzavřete.
refused-revision-verified = Tato karta už je ověřená.
revise-list-phone = <b>☎️ K zavolání: { $count }</b>
revise-list-waiting = <b>🟡 Čeká na Vás: { $count }</b>
revise-list-silent = <b>⚪ Zatím mlčí: { $count }</b>
revise-list-verified = <b>✅ Ověřené: { $count }</b>
revise-list-ended = <b>⛔ Mezitím skončili: { $count }</b>
revise-how-phone = Zavolejte a klepněte na aktéra: výsledek hovoru uložíte jedním klepnutím.
revise-how-waiting = Tady někdo poslal změny. Rozhodněte o nich a kartu ověřte; teprve tím je hotovo.
revise-how-silent = Těmto lidem se připomínky posílají samy.
revise-how-ended = S těmito aktéry se už nepočítá.
revise-standing-verified = ověřeno { $on }, { $name }
revise-standing-waiting = odpověděli se změnami, čeká na Vaše ověření
revise-standing-phone = prosíme o telefonát
revise-standing-ended = aktér skončil
revise-standing-unreached = { $on } se nepodařilo dovolat
revise-silent-asked = osloveni { $on }, zatím bez odpovědi
revise-silent-reminded = { $count ->
    [one] připomenuto { $count }×
    [few] připomenuto { $count }×
   *[other] připomenuto { $count }×
}, naposledy { $on }
revise-silent-alternate = od { $on } čekáme na náhradní kontakt
revise-people = Mluví za něj: { $names }
revise-people-none = V botu za něj nikdo nemluví.
revise-alternates = Náhradní kontakt: { $names }
revise-left = { $name } už za něj nemluví ({ $on }).
revise-left-words = Kdo teď: <i>{ $words }</i>
button-revise-they-hold = ✅ Platí
button-revise-verify = ✅ Ověřit
button-revise-i-edit = ✏️ Upravím kartu
button-revise-unreached = 📵 Bez spojení
button-revise-they-ended = ⛔ Skončili
button-revise-proposal = 🟡 Posoudit změny
button-revise-card = Otevřít kartu
button-revise-actor = Otevřít aktéra v revizi
button-revise-alternate = Náhradní kontakt
revise-result-holds = ✅ „{ $actor }“: karta je ověřená pod Vaším jménem.
revise-result-unreached = 📵 „{ $actor }“: zapsáno, že se nepodařilo dovolat. Na seznamu zůstává.
revise-ended-reason = Sdělili při roční revizi, že činnost skončila.
revise-alternate = Koho se zeptat, když za „{ $actor }“ nikdo neodpoví? Vyberte člověka ze sítě této ORP; na kartě uvidí jen to, co smí vidět i jinak. Bez Vašeho výběru se ptám lidí ze stejné organizace (podle IČO).
revise-alternate-nobody = V síti této ORP není nikdo, koho by šlo za „{ $actor }“ požádat. Zůstává telefon.
button-revise-no-alternate = ✖ Nikoho
revise-alternate-set = ✅ Náhradní kontakt je uložený.
revise-alternate-dropped = ✅ Náhradní kontakt je zrušený.
notice-revise-opened = ▶️ <b>Roční revize { $year } · { $orp }</b> dnes začala sama, protože je její den. Termín je { $due }. K zavolání rovnou: { $count }.
notice-revise-opened-by = ▶️ <b>Roční revize { $year } · { $orp }</b> začala ({ $name }). Termín je { $due }. K zavolání rovnou: { $count }.
notice-revise-phone = ☎️ <b>Roční revize { $year } · { $orp }</b>: { $count ->
    [one] { $count } aktér čeká na Váš telefonát.
    [few] { $count } aktéři čekají na Váš telefonát.
   *[other] { $count } aktérů čeká na Váš telefonát.
}
notice-revise-due = 📋 <b>Roční revize { $year } · { $orp }</b> ještě nezačala. Má proběhnout aspoň jednou za kalendářní rok.
notice-revise-left = 🔔 { $name } už nemluví za aktéra „{ $actor }“.
notice-revise-left-phone = Nikdo jiný za něj v botu nemluví, je proto na Vašem telefonním seznamu.
notice-revise-left-right = Právo mluvit za aktéra mu (jí) ukončíte u člověka, nového zástupce pozvěte odkazem.
revise-checks-platform = <b>Platformy: prošli jste { $done }, celkem { $all }</b>

    U každé potvrďte, že údaje platí, nebo je upravte.
revise-checks-needs = <b>Potřeby a činnosti: prošli jste { $done }, celkem { $all }</b>

    Projděte každou oblast a potvrďte, že zápis odpovídá skutečnosti.
revise-check-open = Letos ještě neprošlé.
revise-check-done = ✅ Prošli jste { $on }.
revise-platform-frequency = Jak často se schází: { $frequency }
revise-platform-members = Členů: { $count }
revise-platform-no-year = Zhodnocení roku zatím není napsané.
revise-needs-how = Otevřete potřeby a činnosti této oblasti, zkontrolujte, kdo co dělá, a pak potvrďte.
button-revise-check-platform = ✅ Platí
button-revise-check-needs = ✅ Prohlédnuto
button-revise-check-undo = ↩️ Vzít zpět
button-revise-platform-year = Zhodnotit rok { $year }
button-revise-platform-edit = ✏️ Upravit
button-revise-platform-open = Otevřít
button-revise-needs-browse = Projít potřeby a činnosti
revise-day-month = <b>Kdy má revize v ORP { $orp } každý rok začít sama?</b> Vyberte měsíc, pak den.
revise-day-day = <b>{ $month }</b>: který den? Připadne-li na víkend nebo svátek, začne nejbližší pracovní den.
revise-month = { $month ->
    [1] leden
    [2] únor
    [3] březen
    [4] duben
    [5] květen
    [6] červen
    [7] červenec
    [8] srpen
    [9] září
    [10] říjen
    [11] listopad
   *[12] prosinec
    }
button-revise-day-none = ✖ Nezačínat sama
revise-day-set = ✅ Revize bude každý rok začínat sama: { $day }.
revise-day-next = Letos už ten den byl, poprvé začne v roce { $year }.
revise-day-dropped = ✅ Revize už sama začínat nebude.
revise-asked = 📋 <b>Roční revize { $year }</b>: platí tato karta? Odpovězte prosím do { $due }.
notice-revise-asked = 📋 <b>Roční revize { $year }</b>: platí karta „{ $actor }“? O potvrzení prosíme jednou za rok, odpovězte prosím do { $due }.
notice-revise-asked-several = 📋 <b>Roční revize { $year }</b>: prosíme o potvrzení { $count ->
    [one] jedné karty
    [few] { $count } karet
   *[other] { $count } karet
} do { $due }. Otevřete každou a odpovězte.
notice-revise-reminder = 🔔 <b>Roční revize { $year }</b>: zatím nevíme, zda platí karta „{ $actor }“. Odpovězte prosím do { $due }.
notice-revise-reminder-several = 🔔 <b>Roční revize { $year }</b>: na odpověď { $count ->
    [one] čeká ještě jedna karta
    [few] čekají ještě { $count } karty
   *[other] čeká ještě { $count } karet
}. Odpovězte prosím do { $due }.
notice-revise-alternate = 📋 <b>Roční revize { $year }</b>: za aktéra „{ $actor }“ se nikdo neozval. Víte, zda jeho karta platí?
notice-revise-alternate-several = 📋 <b>Roční revize { $year }</b>: nikdo se neozval za { $count ->
    [one] jednoho aktéra
    [few] { $count } aktéry
   *[other] { $count } aktérů
}. Víte, zda jejich karty platí? Otevřete je prosím do { $due }.
revise-rest = Vaše změny už čekají na koordinátora. Platí-li zbytek karty, potvrďte ho.
button-revise-holds = ✅ Platí beze změny
button-revise-rest = ✅ Zbytek platí
button-revise-edit = ✏️ Upravit
button-revise-correct = ✏️ Navrhnout opravu
button-revise-gone = Už to nedělám já
button-revise-not-known = Nevím
button-revise-more = 📋 Další karty k potvrzení
revise-mine = <b>Roční revize</b>: na Vaši odpověď { $count ->
    [one] čeká { $count } karta
    [few] čekají { $count } karty
   *[other] čeká { $count } karet
}.
revise-mine-none = <b>Roční revize</b>: teď od Vás nic nepotřebujeme. Děkujeme.
revise-thanks-verified = ✅ Děkujeme. Karta „{ $actor }“ je ověřená pod Vaším jménem, tím je pro letošek hotovo.
revise-thanks-waiting = ✅ Děkujeme. Změny karty „{ $actor }“ čekají na koordinátora sítě; až o nich rozhodne, kartu ověří.
revise-before-verified = Za „{ $actor }“ už máme odpověď ({ $name }, { $on }): karta je ověřená. Vy už nic dělat nemusíte.
revise-before-waiting = Za „{ $actor }“ už máme odpověď ({ $name }): změny čekají na koordinátora. Vy už nic dělat nemusíte.
revise-closed-kindly = Revize za rok { $year } je už uzavřená, tlačítko proto nic nezměnilo. Děkujeme za Vaši odpověď. Kartu můžete upravit kdykoli: /karta.
refused-revision-closed = Tato revize je už uzavřená.
revise-left-noted = Děkujeme. Koordinátor sítě se dozví, že za „{ $actor }“ už nemluvíte. V této revizi Vám ho už připomínat nebudeme.
revise-not-known-noted = Děkujeme i tak. Za „{ $actor }“ zavolá koordinátor sítě.
revise-gone-title = Kdo teď za aktéra mluví?
revise-gone-send = Odeslat
revise-gone-words = Kdo teď za tohoto aktéra mluví a jak ho zastihneme? Napište jméno a kontakt, nebo přeskočte. Dozví se to jen koordinátor sítě.
revise-gone-words-label = Kdo teď
change-verified = <b>{ $field }</b> · { $name }, { $time }

### The region side by side

region-title = <b>{ $kraj } – sítě vedle sebe</b>
region-hint = Čísla ukazují, kde může pomoci podpora. Nejsou hodnocením sítí ani lidí.
region-order-name = Řazeno podle abecedy.
region-order-coverage = Pokrytí potřeb a cílových skupin, od nejnižšího podílu:
region-order-capacity = Aktéři s čerstvým hlášením kapacity, od nejnižšího podílu:
region-order-cards = Karty ověřené za poslední rok, od nejnižšího podílu:
region-order-revision = Letošní revize, od nejnižšího podílu ověřených karet:
region-order-meetings = Setkání za posledních 12 měsíců, od nejnižšího počtu:
region-order-platforms = Platformy, které se scházejí, jak si daly, od nejnižšího podílu:
region-measure-coverage = Pokryté potřeby a cílové skupiny
region-measure-capacity = Aktéři s čerstvým hlášením kapacity
region-measure-cards = Karty ověřené za poslední rok
region-measure-revision = Letošní revize, ověřené karty
region-measure-meetings = Setkání za posledních 12 měsíců
region-measure-platforms = Platformy scházející se podle své frekvence
region-short-coverage = pokrytí
region-short-capacity = kapacity
region-short-cards = karty
region-short-revision = revize
region-short-meetings = setkání
region-short-platforms = platformy
region-head-coverage = Pokrytí potřeb
region-head-capacity = Čerstvé kapacity
region-head-cards = Ověřené karty
region-head-revision = Letošní revize
region-head-meetings = Setkání za rok
region-head-platforms = Platformy v rytmu
region-part = { $count } z celkem { $of } ({ $percent } %)
region-percent = { $percent } %
region-nothing = není co měřit
region-meetings = { $count ->
    [one] { $count } setkání
   *[other] { $count } setkání
}
region-stage-not-begun = zatím neotevřena
region-stage-open = probíhá
region-stage-closed = uzavřena
region-coordinators = Koordinuje: { $names }
region-no-coordinator = Koordinátora tu zatím nikdo nemá zapsaného.
region-late = Déle, než je jejich frekvence, se nesešly: { $names }
region-picture-title = { $kraj } – sítě vedle sebe
region-picture-under = Stav ke dni { $day }. Čísla ukazují, kde může pomoci podpora; nejsou hodnocením sítí. Pomlčka: není co měřit.
region-picture = <b>{ $kraj } – sítě vedle sebe</b>
region-workbook = <b>{ $kraj } – sítě vedle sebe</b>, jako tabulka.
region-export = <b>{ $kraj }</b> – tabulky aktérů, potřeb a činností a platforem všech sítí kraje. Poznámky koordinátorů v nich nejsou.
region-export-wait = <b>{ $kraj }</b> – připravuji tabulky všech sítí, může to trvat i minutu. Pošlu je sem.
region-file = srovnani-siti
region-export-file = tabulky-kraje
region-sheet = Sítě kraje
region-column-orp = ORP
region-column-of = { $name } – z kolika
region-column-percent = { $name } – %
button-region-back = ‹ Kraj
button-region-by-name = Podle abecedy
button-region-by-coverage = Pokrytí
button-region-by-capacity = Kapacity
button-region-by-cards = Ověřené karty
button-region-by-revision = Revize
button-region-by-meetings = Setkání
button-region-by-platforms = Platformy
button-region-picture = 🖼 Obrázek
button-region-workbook = 📄 Tabulka
button-region-export = 📦 Tabulky všech sítí kraje

### Good practice shared among districts

good-practice-title = <b>Dobrá praxe – { $orp }</b>
good-practice-hint = Co se osvědčilo. Co je označené 🆕, s Vámi sdílí kraj a čeká na Vás.
good-practice-none = Zatím tu nic není. Zapište, co se Vám osvědčilo, ať to mohou použít i jinde.
good-practice-source = Vychází z: { $source }
good-practice-source-plain = Vychází z: { $source }
good-practice-from = Odkud: ORP { $orp }, zapsáno { $day }
good-practice-from-plain = Zkušenost z ORP { $orp }
good-practice-kept = 💡 Ponecháno mezi Vaší dobrou praxí { $day }.
good-practice-aside = Odloženo { $day }.
good-practice-shared = Sdíleno: { $orps }
good-practice-shared-new = { $orp } (zatím bez odpovědi)
good-practice-shared-kept = { $orp } (ponechali si ji)
good-practice-shared-aside = { $orp } (odložili)
good-practice-notice = 💡 <b>Dobrá praxe z ORP { $orp }</b>
    Kraj ji s Vámi sdílí, můžete si ji ponechat, poslat své síti nebo odložit.
good-practice-saved = Uloženo.
good-practice-sent = Sdíleno. Koordinátoři se o tom dozvědí.
good-practice-nobody-there = Koordinátora zatím nemá: { $orps }
good-practice-remove = Opravdu odstranit „{ $title }“?
good-practice-file = Příloha: { $title }
good-practice-form-title = Dobrá praxe
good-practice-form-send = Uložit
good-practice-form-name = Jak tomu budete říkat? Třeba „Společná snídaně škol a OSPOD“.
good-practice-form-name-label = Název
good-practice-form-words = Popište, co děláte a co to přináší, aby to mohli vyzkoušet i jinde. O konkrétním dítěti v tom nic být nesmí.
good-practice-form-words-label = Popis
good-practice-form-source = Z jaké platformy nebo činnosti to vychází?
good-practice-form-source-label = Vychází z
good-practice-form-file = Chcete přiložit obrázek nebo PDF?
good-practice-form-file-label = Příloha
good-practice-share-title = Sdílet dobrou praxi
good-practice-share-send = Sdílet
good-practice-share-orps = Se kterými sítěmi kraje ji chcete sdílet?
good-practice-share-orps-label = Komu
button-good-practice = 💡 Dobrá praxe
button-good-practice-new = 💡 Dobrá praxe (nové: { $count })
button-good-practice-add = ➕ Zapsat dobrou praxi
button-good-practice-back = ‹ Dobrá praxe
button-good-practice-edit = ✏️ Upravit
button-good-practice-remove = 🗑 Odstranit
button-good-practice-share = Sdílet s dalšími sítěmi
button-good-practice-file = 📎 Příloha
button-good-practice-pass = 📣 Poslat své síti
button-good-practice-kept = 💡 Ponechat u nás
button-good-practice-aside = Odložit
notice-kind-practice-shared = Dobrá praxe odjinud
refused-good-practice-shared = Tuto praxi už mají i jiné sítě, proto ji nejde odstranit. Můžete upravit její popis.

### Sešity tam a zpět: co z nich nejde převzít
import-warning-duplicate = stejný záznam je už na řádku { $first }; tenhle řádek se nečte
import-warning-rows-left-out = { $count ->
        [one] { $count } řádek patří do jiné ORP, nebo k záznamu, který už skončil; nechávám ho být
        [few] { $count } řádky patří do jiných ORP, nebo k záznamům, které už skončily; nechávám je být
       *[other] { $count } řádků patří do jiných ORP, nebo k záznamům, které už skončily; nechávám je být
    }
import-warning-not-taken = tohle se sešitem změnit nedá; upravte to prosím přímo v botovi
import-warning-own-column = takový sloupec neznám; co v něm stojí, vezmu jako štítky koordinátora
import-warning-column-renamed = sloupec čtu jako „{ $header }“, protože v něm stojí totéž
import-refused-no-template = V sešitu není žádná ze tří šablon (aktéři, platformy, potřeby a činnosti). Nic se neuložilo.
refused-workbook-many-missing = V sešitu chybí víc než 5 % řádků. Potvrďte prosím nejdřív, že je to tak správně.
refused-workbook-too-slow = Sešit se nepodařilo připravit včas. Zkuste to prosím za chvíli, nebo vyberte méně ORP.
workbook-end-reason = V tabulce poslané zpět už není.
workbooks-of = ORP: { $orps }

### Revision that is open for too long
notice-kind-revision-late = Revize po termínu: co zbývá
notice-revision-late = ⏰ <b>Roční revize { $year } · { $orp }</b>: termín { $due } uplynul, ověřené karty: { $done }, celkem { $all }. Dokončete ji, nebo ji uzavřete tak, jak je; znovu otevřít ji můžete i později.
notice-revision-blocks = ⏰ <b>Roční revize { $year } · { $orp }</b> je stále otevřená, ověřené karty: { $done }, celkem { $all }. Uzavřete ji prosím: revizi { $next } pak můžete zahájit.
notice-revision-blocks-rule = ⏰ <b>Roční revize { $year } · { $orp }</b> je stále otevřená, ověřené karty: { $done }, celkem { $all }. Uzavřete ji prosím: revize { $next } pak začne sama.
revise-alternate-asked = ✅ Náhradní kontakt je uložený a hned se ho ptám. Neodpoví-li do týdne, aktér se na telefonní seznam vrátí.
strategy-not-a-day = Tomuto termínu nerozumím.
button-good-practice-post = 📌 Na nástěnku
