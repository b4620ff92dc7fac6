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

    Zástupce služby nebo pracovník OSPOD? O pozvánku požádejte koordinátora sítě ve své ORP.
admitted-actor = ✅ Hotovo. Jste { $role }: <b>{ $actor }</b>.
admitted-orp = ✅ Hotovo. Jste { $role }, ORP <b>{ $orp }</b>.
admitted-kraj = ✅ Hotovo. Jste { $role }, <b>{ $kraj }</b>.
admitted = ✅ Hotovo. Jste { $role }.
cancelled = Zrušeno, nic se neuložilo.

help-title = <b>Co tu můžete dělat</b>
help-everybody =
    🔎 <b>Hledat</b> – napište vlastními slovy, co potřebujete a kde: „dluhy v Teplicích“, „psycholog pro dítě Cheb“. Nebo /hledat a vybírejte.
    ⚙️ /nastaveni – jazyk a Vaše ORP.
help-member = 📊 <b>Kapacita</b> – /kapacita: stav a počet třemi klepnutími; „Beze změny“ jedním.
help-crisis = 🆘 <b>Kdo může pomoci teď</b> – /krize: kdo z krizové sítě je nyní dostupný. Jinou ORP stačí napsat („v Lázních Kynžvart“) nebo poslat polohu.
help-coordinator = 📊 Jako koordinátor můžete kapacitu zapsat za kteréhokoli aktéra své ORP a vidíte její historii na kartě.
help-visitor = Vidíte veřejné karty a krizové linky. Pokud pracujete v síti, požádejte koordinátora o pozvánku.
help-privacy = O konkrétním dítěti ani rodině sem prosím nic nepište.

command-menu = hlavní nabídka
command-crisis = kdo může pomoci teď
command-search = hledat službu
command-capacity = nahlásit kapacitu
command-settings = jazyk a Vaše ORP
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
search-none-free = Žádné volno teď nevíme; tohle jsou ostatní – zavolejte:
search-count = { $count ->
    [one] Nalezena { $count } karta
    [few] Nalezeny { $count } karty
   *[other] Nalezeno { $count } karet
}
search-nothing = Nic jsem nenašel. Zkuste jiná slova, jen jednu věc („dluhy“), širší okolí, nebo vyberte oblast.
search-partly = Přesnou shodu jsem nenašel, tohle je nejblíž:
search-order = Řazeno podle shody, stavu, vzdálenosti a stáří hlášení; shody se denně střídají.
search-order-guided = Řazeno podle stavu, vzdálenosti a stáří hlášení; shody se denně střídají.
search-which-place = Více míst má tento název; upřesněte prosím.
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
age-from = od { $since } let
age-range = { $since }–{ $to } let
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
settings-language = Jazyk: { $language }
settings-home = Vaše ORP: { $orp }
settings-no-home = zatím nezvolena
button-home = Změnit ORP

## Když něco nejde

refused-not-found = Tohle už tu není, nebo to není určeno Vám.
refused-role = Na tohle Vaše role nestačí. Pomůže koordinátor sítě.
refused-old-button = Toto tlačítko už neplatí. Otevřete prosím /menu.
refused-invitation = Tato pozvánka neplatí: je chybná, použitá, nebo už vypršela. Požádejte o novou.
refused-too-many-codes = Zkusili jste příliš mnoho pozvánek. Zkuste to prosím za hodinu.
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
