# Síťovka українською. Ключі й аргументи ті самі, що в чеській мові (cs.ftl).
# Тексти надсилаються як HTML; змінні вже знешкоджено.

## Стани місць

state-free = 🟢 Є МІСЦЕ
state-waiting-list = 🟡 ЧЕРГА
state-assessment = 🟡 ПІСЛЯ ОЦІНКИ
state-full = 🔴 МІСЦЬ НЕМАЄ
state-unknown = ⚪ НЕ ЗНАЄМО – ТЕЛЕФОНУЙТЕ

not-accepting = ⛔ зараз не приймає
never-reported = про місця ще не повідомлено
reported = повідомлено { $age }

## Числа й одиниці

count-maximum = щонайбільше { $unit }

unit-beds = { $count ->
    [one] { $count } ліжко
    [few] { $count } ліжка
   *[other] { $count } ліжок
}
unit-clients = для { $count } { $count ->
    [one] клієнта
   *[other] клієнтів
}
unit-contacts = { $count ->
    [one] { $count } контакт
    [few] { $count } контакти
   *[other] { $count } контактів
}
unit-interventions = { $count ->
    [one] { $count } інтервенція
    [few] { $count } інтервенції
   *[other] { $count } інтервенцій
}
unit-calls = { $count ->
    [one] { $count } дзвінок
    [few] { $count } дзвінки
   *[other] { $count } дзвінків
}
unit-places = { $count ->
    [one] { $count } місце
    [few] { $count } місця
   *[other] { $count } місць
}
unit-beds-of = { $available } з { $count } { $count ->
    [one] ліжка
   *[other] ліжок
}
unit-clients-of = для { $available } з { $count } { $count ->
    [one] клієнта
   *[other] клієнтів
}
unit-contacts-of = { $available } з { $count } { $count ->
    [one] контакту
   *[other] контактів
}
unit-interventions-of = { $available } з { $count } { $count ->
    [one] інтервенції
   *[other] інтервенцій
}
unit-calls-of = { $available } з { $count } { $count ->
    [one] дзвінка
   *[other] дзвінків
}
unit-places-of = { $available } з { $count } { $count ->
    [one] місця
   *[other] місць
}
unit-name-beds = Ліжка
unit-name-clients = Клієнти
unit-name-contacts = Контакти
unit-name-interventions = Інтервенції
unit-name-calls = Дзвінки
unit-name-places = Місця

## Давність

age-now = щойно
age-minutes = { $count } хв тому
age-hours = { $count } год тому
age-days = { $count ->
    [one] { $count } день тому
    [few] { $count } дні тому
   *[other] { $count } днів тому
}
age-months = { $count ->
    [one] { $count } місяць тому
    [few] { $count } місяці тому
   *[other] { $count } місяців тому
}

## Де

where-own = { $orp }
where-serves = працює і тут, розташовано в ORP { $orp }
where-neighbour = сусідня ORP { $orp } ({ $km } км)
where-far = ORP { $orp } ({ $km } км)
where-unknown = місце не вказано
no-phone = телефон не вказано
hours-unsure = Години роботи: { $hours } – перевірте телефоном
opens-at = Зараз зачинено, відчиняється { $time }
closed-now = Зараз зачинено

## Сфери потреб, форми, спрямування

domain-vztahy = Стосунки
domain-bezpeci = Безпека
domain-zdravi = Здоров’я
domain-uceni = Навчання
domain-chovani = Поведінка
domain-material = Матеріальне забезпечення

form-ambulantni = амбулаторно
form-terenni = з виїздом до клієнта
form-pobytova = з проживанням

focus-prevence = профілактика
focus-intervence = втручання
focus-oboji = профілактика і втручання

## Ролі

role-visitor = відвідувач
role-member = представник організації
role-crisis-worker = кризовий працівник (OSPOD)
role-coordinator = координатор мережі
role-regional-coordinator = крайовий координатор
role-operator = адміністратор
your-roles = Ваші ролі: { $roles }

## Меню

menu-title = <b>Síťovka</b> – дошка оголошень мережі служб для дітей і родин
menu-hint = Напишіть, що шукаєте, або виберіть:
button-menu = ☰ Меню
button-crisis = 🆘 Хто може допомогти зараз
button-lines = 🆘 Кризові лінії
button-search = 🔎 Знайти службу
button-capacity = 📊 Повідомити про місця
button-capacity-of = 📊 Місця: { $actor }
button-unchanged-of = ✅ Без змін: { $actor }
button-settings = ⚙️ Налаштування
button-help = ❓ Довідка
button-back = ◀ Назад
button-previous = ◀ Попередні
button-next = Наступні ▶

welcome =
    Доброго дня, { $name }.
    Я Síťovka: покажу Вам, хто поблизу допомагає дітям і родинам та де зараз є місце.

    Представляєте службу чи працюєте в OSPOD? Поділіться своїм номером або попросіть доступ кнопкою нижче.
admitted-actor = ✅ Готово. Ваша роль – { $role }: <b>{ $actor }</b>.
admitted-orp = ✅ Готово. Ваша роль – { $role }, ORP <b>{ $orp }</b>.
admitted-kraj = ✅ Готово. Ваша роль – { $role }, <b>{ $kraj }</b>.
admitted = ✅ Готово. Ваша роль – { $role }.
cancelled = Скасовано, нічого не збережено.

help-title = <b>Що тут можна робити</b>
help-search = 🔎 <b>Пошук</b> – напишіть своїми словами, що Вам потрібно і де (найкраще чеською): «dluhy v Teplicích», «psycholog pro dítě Cheb». Або { $command } і вибирайте.
help-lines = 🆘 <b>Кризові лінії</b> – { $command }: куди можна зателефонувати одразу.
help-capacity = 📊 <b>Місця</b> – { $command }: стан і кількість трьома дотиками; «Без змін» одним.
help-crisis = 🆘 <b>Хто може допомогти зараз</b> – { $command }: хто з кризової мережі зараз доступний. Іншу ORP досить написати («v Lázních Kynžvart») або надіслати геолокацію.
help-capacity-coordinator = 📊 Записати місця можна й за будь-яку організацію своєї ORP; їхня історія – на картці.
help-people = 👥 <b>Люди й запрошення</b> – { $command }: хто у Вашій місцевості має які права, кого запросити, кому припинити доступ.
help-visitor = 🔑 Ви бачите публічні картки. Якщо працюєте в мережі, поділіться в меню своїм номером, попросіть там доступ або відкрийте запрошення від координатора.
help-coordinated = 👤 Мережа у Вашій ORP ({ $orp }) має в Síťovce координатора: він приймає нових людей і розглядає запити.
help-not-coordinated = 👤 Мережа у Вашій ORP ({ $orp }) ще не має в Síťovce координатора; запити розглядає крайовий координатор або адміністратор.
help-settings = ⚙️ { $command } – мова, Ваша ORP, тихі години та вигляд списків.
help-my-data = 🔐 { $data } – що ми про Вас знаємо; { $erase } – видалити це.
help-cancel = ↩️ { $command } – відкинути розпочате.
help-privacy = Будь ласка, нічого не пишіть сюди про конкретну дитину чи родину.

command-menu = головне меню
command-crisis = хто може допомогти зараз
command-search = знайти службу
command-capacity = повідомити про місця
command-lines = кризові лінії
command-people = люди й запрошення
command-settings = мова, ORP, тихі години, вигляд
command-mydata = що ми про Вас знаємо
command-eraseme = видалити, що ми про Вас знаємо
command-help = що тут можна робити
command-cancel = скасувати розпочате

## Криза

crisis-ring-own =
    🆘 <b>Хто може допомогти зараз: { $orp }</b>
    { $time }
crisis-ring-neighbour =
    🆘 <b>Хто може допомогти зараз: сусідні ORP ({ $orp })</b>
    { $time }
crisis-ring-kraj =
    🆘 <b>Хто може допомогти зараз: решта краю ({ $orp })</b>
    { $time }
crisis-ring-country =
    🆘 <b>Хто може допомогти зараз: інші краї ({ $orp })</b>
    { $time }
crisis-nobody = Тут зараз немає нікого доступного з кризової мережі. Спробуйте ширшу околицю або лінії нижче.
crisis-nobody-at-all = Більше нікого доступного з кризової мережі зараз немає. Телефонуйте на лінії нижче.
crisis-maybe-heading = <b>Годин роботи не знаємо – спробуйте зателефонувати:</b>
crisis-closed-heading = Зараз зачинено:
crisis-closed = { $count ->
    [one] Ще { $count } служба зараз зачинена.
    [few] Ще { $count } служби зараз зачинені.
   *[other] Ще { $count } служб зараз зачинено.
}
crisis-order = Упорядковано за станом, відстанню та давністю повідомлення; однакові щодня чергуються. «Є місце» не є обіцянкою прийняти.
crisis-lines = <b>Кризові лінії</b>
crisis-only-workers = Список кризової мережі призначений для працівників OSPOD і кризових служб. Якщо Ви серед них, попросіть запрошення в координатора мережі.
button-ring-neighbour = ➕ Сусідні ORP
button-ring-kraj = ➕ Увесь край
button-ring-country = ➕ Уся республіка
button-closed = { $count ->
    [one] Показати { $count } зачинену
    [few] Показати { $count } зачинені
   *[other] Показати { $count } зачинених
}
button-refresh = 🔄 Оновити
button-other-orp = Інша ORP…

## Місце

choose-place = Виберіть ORP або просто напишіть назву населеного пункту (також «v Lázních Kynžvart»), або надішліть геолокацію (📎 → Локація).
choose-orp = <b>{ $kraj }</b> – виберіть ORP:
which-place = Місць із такою назвою кілька. Яку ORP Ви маєте на увазі?
refused-place-unknown = Такого місця я не знаю. Напишіть, будь ласка, назву населеного пункту або ORP, наприклад «Cheb», чи скористайтеся /menu.
refused-place-abroad = Це місце за межами Чеської Республіки. Напишіть, будь ласка, назву населеного пункту.

## Пошук

search-domains = Напишіть своїми словами, що Вам потрібно і де («dluhy v Teplicích») – або виберіть сферу:
search-any = Усі сфери
search-title = 🔎 <b>{ $query }</b>
search-guided-title = 🔎 <b>{ $domain } · { $orp }</b>
search-place = Місце: { $place }
place-in-orp = { $place }, ORP { $orp }
search-none-free = Про вільні місця зараз не знаємо; ось інші – зателефонуйте:
search-count = { $count ->
    [one] Знайдено { $count } картку
    [few] Знайдено { $count } картки
   *[other] Знайдено { $count } карток
}
search-nothing = Нічого не знайдено. Спробуйте інші слова, лише одну річ («dluhy»), ширшу околицю або виберіть сферу.
search-partly = Точного збігу немає, ось найближче:
search-order = Упорядковано за збігом, станом, відстанню та давністю повідомлення; однакові щодня чергуються.
search-order-guided = Упорядковано за станом, відстанню та давністю повідомлення; однакові щодня чергуються.
search-which-place = Таку назву має кілька місць; уточніть, будь ласка.
filter-age = Вік: { $age }
filter-kind = Вид: { $kind }
filter-free-on = 🟢 Лише з вільним місцем: так
filter-free-off = Лише з вільним місцем: ні
filter-any = усе
filter-age-title = Для якого віку?
filter-kind-title = Який вид служби?
button-any = Не має значення
button-by-domain = Вибрати за сферою

## Картка

record-do-not-refer = ⚠️ <b>Будь ласка, зараз сюди не скеровуйте.</b>
record-temporarily-closed = ⚠️ <b>Тимчасово зачинено.</b>
record-ended = <b>Діяльність припинено.</b>
sheltered-area = адреса прихована, вказано лише місцевість
yes = так
age-all = будь-який вік
age-from = від { $since } { $since ->
    [one] року
   *[other] років
}
age-range = { $since }–{ $to } { $to ->
    [one] рік
    [few] роки
   *[other] років
}
field-kind = Вид:
field-orps = ORP:
field-area = Розташування:
field-places = Місця:
field-address = Адреса:
field-phone = Телефон:
field-crisis-phone = Кризовий телефон:
field-email = Ел. пошта:
field-web = Вебсайт:
field-hours = Години роботи:
field-crisis-hours = Кризові години:
field-crisis-network = У кризовій мережі:
field-domains = Сфери потреб:
field-focus = Спрямування:
field-ages = Вік:
field-situations = Для кого:
field-forms = Як:
field-online = Онлайн:
field-capacity = Місткість (з таблиці):
field-occupancy = Заповненість (з таблиці):
field-contacts = Контакт:
field-platforms = Платформи:
field-founder = Засновник:
field-resort = Відомство:
field-ico = IČO:
field-wishes = Були б раді:
field-news = Новини:
field-findings = Спостереження з мережі:
field-tags = Позначки:
field-private-note = 🔒 Приватна нотатка:
clock-capacity = 🕐 Місця: { $age } ({ $on })
clock-capacity-never = 🕐 Місця: ще не повідомлено
clock-edited = ✏️ Змінено: { $age } ({ $on })
clock-verified = ✔️ Перевірено: { $age } ({ $on }), { $who }
clock-verified-never = ✔️ Перевірено: ще ні
clock-table = 📄 У таблиці мережі станом на { $on }
button-call = 📞 Зателефонувати
button-web = 🌐 Вебсайт
button-map = 📍 Карта
button-report = 📊 Повідомити про місця
button-history = 🕐 Історія
history-title = <b>Історія місць: { $actor }</b>
history-line = { $time } { $state } ({ $reporter })

## Місця

capacity-whose = За кого повідомляєте?
capacity-nobody = Ви ще нікого не представляєте. Попросіть запрошення в координатора мережі у своїй ORP.
capacity-state = Який стан зараз?
capacity-number = Скільки вільних? Торкніться або напишіть число (також «3 з 10»).
capacity-unit = Що рахуємо?
capacity-published = ✅ Опубліковано.
capacity-confirmed = ✅ Підтверджено, без змін.
capacity-replaced = Щойно від колеги надійшло: { $state }. Чинним є Ваше пізніше повідомлення.
capacity-note = Напишіть примітку (щонайбільше { $limit } знаків). Нічого про конкретну дитину.
capacity-stop-reason = Чому зараз не приймаєте? Напишіть коротко (щонайбільше { $limit } знаків), наприклад «nemoc v týmu, do pátku».
button-unchanged = ✅ Без змін
button-no-number = Без числа
button-note = 📝 Примітка
button-stop-accepting = ⛔ Не приймаємо
button-accept-again = 🟢 Знову приймаємо
button-unit = Одиниця
button-change = Змінити

## Налаштування

settings-title = <b>Налаштування</b>
settings-language = 🌐 Мова: { $language }
settings-home = 📍 Ваша ORP: { $orp }
settings-no-home = ще не вибрано
settings-quiet = 🌙 Тихі години: { $hours }
settings-every-day = 📅 Вихідні та свята: працюю
settings-free-days = 📅 Вихідні та свята: не працюю, повідомлення почекають
settings-roomy = 📄 Списки: докладні
settings-short = 📄 Списки: стислі
button-home = Змінити ORP
button-quiet = 🌙 Змінити тихі години
button-every-day = 📅 Працюю і у вихідні та свята
button-free-days = 📅 У вихідні та свята не працюю
button-short = 📄 Показувати списки стисло
button-roomy = 📄 Показувати списки докладно
quiet-title = 🌙 <b>Тихі години: { $hours }</b>
quiet-meaning = У тихі години повідомлення від інших почекають і надійдуть після їх завершення; жодне не загубиться. На те, що робите Ви, відповідаю одразу.
quiet-free-days = У вихідні та державні свята вони чекають увесь день.
quiet-every-day = У вихідні та державні свята все так само, як в інші дні.
quiet-never = немає
quiet-type = Напишіть, відколи й доки не надсилати повідомлень, наприклад «19:30-6:30».
button-quiet-own = Інші…
chosen = ✓ { $option }
refused-too-fast = Це для мене зашвидко. Зачекайте, будь ласка, пів хвилини й спробуйте ще раз.
refused-quiet-hours = Цього я не розумію. Напишіть, будь ласка, два часи, наприклад «19:30-6:30» або «з 21 до 6».

## Коли щось не вдається

refused-not-found = Цього тут уже немає, або воно не призначене для Вас.
refused-role = Для цього Вашої ролі недостатньо. Допоможе координатор мережі.
refused-old-button = Ця кнопка вже не діє. Відкрийте, будь ласка, /menu.
refused-invitation = Це запрошення не діє: воно хибне, використане або прострочене. Попросіть нове.
refused-too-many-codes = Забагато спроб із запрошеннями. Спробуйте, будь ласка, за годину.
refused-report-replaced = Тим часом надійшло новіше повідомлення. Відкрийте, будь ласка, місця ще раз.
refused-number = Потрібне число від 1 до 999, наприклад «3» або «3 з 10». Розпочате повідомлення чекає; /cancel його відкине.
refused-zero = Нуль вільних означає МІСЦЬ НЕМАЄ – виберіть, будь ласка, цей стан.
refused-note-too-long = Текст має { $length } знаків, вміщується { $limit }. Скоротіть його, будь ласка, і надішліть ще раз.
refused-text-too-long = Текст має { $length } знаків, а шукати можна щонайбільше за { $limit }. Скоротіть його, будь ласка.
refused-personal-birth-number = Схоже на номер народження (rodné číslo): «{ $found }». Нічого не пишіть сюди про конкретну дитину. Перепишіть, будь ласка, без нього.
refused-personal-birth-date = Схоже на дату народження: «{ $found }». Нічого не пишіть сюди про конкретну дитину. Перепишіть, будь ласка.
refused-personal-name-and-age = Схоже на ім’я та вік людини: «{ $found }». Нічого не пишіть сюди про конкретну дитину. Перепишіть, будь ласка.
unknown-command = Такої команди я не знаю. Що тут можна робити, покаже /help.
only-text = Я розумію лише текст і геолокацію. Напишіть, що шукаєте, або відкрийте /menu.
only-text-here = Тут потрібен текст. Напишіть, будь ласка, відповідь або /cancel.
fault = Перепрошуємо, щось не вдалося. Спробуйте, будь ласка, ще раз. Код помилки: { $id }

## Імпорт таблиці організацій

import-refused-missing = Файлу тут немає або його не можна прочитати.
import-refused-not-workbook = Це не таблиця (xlsx, xls, ods чи csv). Нічого не збережено.
import-refused-password = Таблицю захищено паролем. Збережіть її, будь ласка, без пароля і надішліть ще раз; нічого не збережено.
import-refused-damaged = Таблиця пошкоджена або неповна. Відкрийте її, будь ласка, збережіть знову і надішліть; нічого не збережено.
import-refused-too-big = Таблиця завелика. Видаліть, будь ласка, порожні рядки та аркуші, які не стосуються організацій; нічого не збережено.
import-refused-too-slow = Читання таблиці тривало надто довго, тому його зупинено; нічого не збережено.
import-refused-empty = У таблиці немає жодних даних. Нічого не збережено.
import-refused-no-actors = У файлі немає таблиці організацій: бракує стовпця з назвою. Нічого не збережено.
import-refused-platforms = Схоже на шаблон платформ, а не організацій. Нічого не збережено.
import-refused-needs = Схоже на шаблон потреб і діяльності, а не організацій. Нічого не збережено.
import-refused-unknown-orp = ORP «{ $name }» я не знаю. Напишіть її, будь ласка, повною назвою.

import-rejected-no-name = у рядку немає назви організації
import-rejected-no-orp = незрозуміло, до якої ORP належить організація
import-rejected-orp = такої ORP я не знаю
import-rejected-domain = немає в переліку сфер потреб
import-rejected-ico = не сходиться контрольна цифра IČO
import-rejected-kind = немає в переліку видів
import-rejected-kind-ambiguous = скорочення має кілька значень: { $kinds }
import-rejected-age = вік не зрозуміло
import-rejected-form = форма надання невідома
import-rejected-phone = не телефонний номер
import-rejected-email = не адреса електронної пошти
import-rejected-web = не вебадреса
import-rejected-date = не дата
import-rejected-sheltered = очікую ano або ne
import-rejected-crisis = очікую ano або ne
import-rejected-online = очікую ano або ne
import-rejected-formal = очікую formální або neformální
import-rejected-focus = очікую prevence, intervence або obojí
import-rejected-birth-number = схоже на номер народження; увесь рядок не збережено
import-rejected-birth-date = схоже на дату народження; увесь рядок не збережено
import-rejected-name-and-age = схоже на ім’я та вік людини; увесь рядок не збережено

import-warning-age-date = вік у таблиці записано датою; читаю його як { $ages }
import-warning-ended = організацію в мережі записано як завершену
import-warning-kind-guessed = читаю як: { $kind }
import-warning-lone-cell = рядок з єдиною клітинкою не вважаю організацією
import-warning-more-kinds = вказано кілька видів; зберігаю перший: { $kind }
import-warning-more-webs = вказано кілька вебсайтів; зберігаю перший: { $web }
import-warning-no-header = стовпець без заголовка, його вміст не збережено
import-warning-orp-from-place = ORP визначено за населеним пунктом
import-warning-phone = можливий номер, але нікому не призначений
import-warning-place = населеного пункту не знаю; залишаю, як написано
import-warning-sheet-ignored = аркуш не схожий на таблицю організацій, не читаю його
import-warning-too-long = текст довший за { $limit } знаків; решту не збережено

### Запити на доступ і номер, яким поділилися

button-share-number = 📱 Поділитися моїм номером
button-ask-access = ✋ Попросити доступ
button-requests = ✋ Запити ({ $count })
keyboard-away = …

phone-share = Натисніть, будь ласка, кнопку «📱 Поділитися номером» внизу. Я порівняю Ваш номер із контактами на картках організацій; ніде його не збережу й нікому не передам.
button-phone-share = 📱 Поділитися номером
button-phone-back = ◀ Назад до меню
phone-joined = ✅ Готово. Ви представляєте організацію <b>{ $actor }</b>.
phone-which = Ваш номер вказано на картках кількох організацій. Кого Ви представляєте? Координатор мережі про це дізнається.
phone-unmatched = Цього номера немає на картці жодної діючої організації. Можете попросити доступ, вирішить координатор мережі.
phone-press-key = Будь ласка, не пишіть номер сюди. Натисніть внизу кнопку «📱 Поділитися номером» або «◀ Назад до меню».
refused-foreign-phone = Це не Ваш власний номер. Скористайтеся, будь ласка, кнопкою «Поділитися моїм номером» у /menu.
refused-too-many-phones = Забагато спроб. Спробуйте, будь ласка, за годину або попросіть доступ.
notice-joined-by-phone = 📱 <b>{ $name }</b>: відтепер представляє організацію <b>{ $actor }</b>. Наданий номер збігається з номером на картці.

request-form-title = Запит на доступ
request-form-orp = У якій ORP Ви працюєте?
request-form-orp-label = ORP
request-form-organisation = Від якої організації? Виберіть, напишіть частину назви або, якщо її немає у списку, напишіть своїми словами.
request-form-organisation-label = Організація
request-form-role = Яку роль Ви просите?
request-form-role-label = Роль
request-form-words = Хочете щось написати координаторові? Наприклад, звідки Ви знайомі. Про конкретну дитину чи родину, будь ласка, нічого.
request-form-words-label = Повідомлення
request-form-send = 📨 Надіслати запит

request-actor-title = Кому належить право
request-actor-actor = Від якої організації має говорити ця людина? Виберіть або напишіть частину назви.
request-actor-actor-label = Організація
request-actor-send = ✅ Схвалити

request-sent-coordinator = ✅ Запит надіслано. Вирішить координатор мережі Вашої ORP; я Вас повідомлю.
request-sent-regional-coordinator = ✅ Запит надіслано. Ваша ORP ще не має координатора, вирішить крайовий координатор; я Вас повідомлю.
request-sent-operator = ✅ Запит надіслано. Ваша ORP ще не має координатора, вирішить адміністратор; я Вас повідомлю.
request-sent-nobody = ✅ Запит збережено. У Вашій ORP та краї ще нікому вирішувати; він почекає на першого координатора, і я Вас повідомлю.
request-own = <b>Ваш запит на доступ</b>
request-waiting-already = Один Ваш запит уже подано:
request-taken-back = Запит відкликано.
request-title = <b>Запит на доступ</b>
request-reminder = ⏰ <b>Запит чекає вже три дні</b>
request-escalated = ⏰ <b>Запит чекає понад тиждень, вирішіть, будь ласка</b>
request-answered = 💬 <b>Надійшла відповідь на Ваше запитання</b>
request-decided-before = Уже вирішено, нічого не змінилося.
request-who = Просить: <b>{ $name }</b>
request-role = Роль: { $role }
request-organisation = Організація: <b>{ $name }</b>
request-own-organisation = Організація (своїми словами): <b>{ $name }</b>
request-orp = ORP: { $orp }
request-words = Повідомлення: { $words }
request-waits = ⏳ Чекає на рішення, подано { $age }.
request-approved = ✅ Схвалено: { $name }, { $time }.
request-refused = ⛔ Відхилено: { $name }, { $time }.
request-withdrawn = ↩️ Відкликано { $time }.
request-expired = 📭 Без відповіді, не дійсний з { $time }.
request-reason = Причина: { $reason }
request-somebody = координатор мережі
request-reason-unknown = Ми не знайомі, зв’яжіться, будь ласка, з нами
request-reason-not-in-network = Організація не входить до нашої мережі
request-reason-ask-elsewhere = Належить до іншої ORP
request-remark-person = 💬 Автор запиту: { $text }
request-remark-coordinator = 💬 Координатор: { $text }
request-why = <b>Чому відхиляєте запит?</b> Причину прочитає: { $name }.
request-type-reason = Напишіть причину відмови (щонайбільше { $limit } знаків). Автор запиту її прочитає.
request-type-question = Напишіть запитання (щонайбільше { $limit } знаків). Автор запиту його отримає і відповість Вам тут.
request-type-answer = Напишіть відповідь (щонайбільше { $limit } знаків). Її отримають ті, хто вирішує про запит.
request-question-sent = ✅ Запитання надіслано.
request-answer-sent = ✅ Відповідь надіслано.
requests-title = <b>Запити на доступ</b> – найстаріші перші:
requests-none = Зараз жоден запит не чекає.
notice-request-approved = ✅ Ваш запит на доступ схвалено. Відкрийте меню, там Ви знайдете нові можливості.
notice-request-refused = Ваш запит на доступ відхилено.
notice-request-expired = 📭 <b>На Ваш запит на доступ 90 днів ніхто не відповів, тому він уже не дійсний.</b> Нам прикро. Ви можете надіслати його знову.
notice-request-question = 💬 <b>Координатор запитує щодо Вашого запиту:</b>
button-request-approve = ✅ Схвалити
button-request-refuse = ⛔ Відхилити
button-request-ask = 💬 Запитати
button-request-answer = 💬 Відповісти
button-request-withdraw = ↩️ Відкликати
button-request-own-reason = ✏️ Своїми словами
button-request-no-reason = Без причини
button-request-write = Написати @{ $username }
refused-second-request = Один Ваш запит уже подано. Знайдете його під кнопкою «Попросити доступ».
refused-too-many-requests = За останню добу від Вас надійшло забагато запитів. Спробуйте, будь ласка, завтра.
refused-right-held = Ви вже маєте це право.
refused-request-without-actor = Виберіть, будь ласка, організацію зі своєї ORP, від якої має говорити ця людина.
refused-too-many-messages = До одного запиту вміщується двадцять повідомлень. Вирішіть, будь ласка, або зателефонуйте одне одному.

### Повідомлення, які надсилаються у фоні

notice-fault =
    Бот натрапив на збій: { $kind }
    У журналі його знайдете за кодом { $code }. Про такі самі збої цієї години більше не повідомлятиму.
private-message-gone = 🔒 Конфіденційних даних тут уже немає. Відкрийте їх, будь ласка, знову з /menu.

### Видимість картки

button-visibility = 👁 Видимість
button-look-as = Показати як…
button-back-to-card = ◀ Назад до картки
button-visibility-reset = ↩️ Усе як за замовчуванням
button-visibility-default = ↩️ Як за замовчуванням: { $level }
visibility-title = <b>Видимість: { $actor }</b>
visibility-line = <b>{ $level }:</b> { $fields }
visibility-own = { $field } (змінено)
visibility-public = Усі
visibility-network = Учасники мережі
visibility-crisis = Кризові працівники та координатори
visibility-coordinator = Лише координатори ORP
visibility-fixed = Назву, вид, ORP і те, кому та як служба допомагає, бачить кожен, хто може читати картку: за цим шукають. Приватну нотатку, спостереження й позначки завжди читають лише координатори ORP.
visibility-sheltered = Адреса прихована: адреси, місць, вебсайту, ел. пошти та контактних осіб не бачить ніхто, телефон – лише кризові працівники та координатори.
visibility-hint = Торкніться поля, щоб змінити, хто його бачить.
visibility-field =
    <b>{ $actor }</b>
    Хто бачить «{ $field }»?
visibility-saved = Збережено
look-as-heading = 👁 <b>Так картку бачить: { $who }</b>
look-as-visitor = відвідувач
look-as-member = учасник мережі
look-as-crisis-worker = працівник OSPOD
look-as-nothing = Цієї картки взагалі не знайде: вона лише для учасників мережі.

### Пошук лише для учасників мережі

search-members-only =
    Шукати тут можуть лише учасники мережі. Кризові лінії тут для кожного.

    Працюєте в мережі? Поділіться своїм номером або попросіть доступ – вирішить координатор Вашої ORP.
refused-search-members-only = Шукати тут можуть лише учасники мережі. Попросити доступ можна в меню (/menu).
menu-hint-members-only = Виберіть:

### Люди й запрошення

button-people = 👥 Люди й запрошення
people-title =
    👥 <b>Люди й запрошення</b>

    Запросіть людину посиланням або QR-кодом, скасуйте запрошення чи припиніть права того, хто пішов.
button-invite = ✉️ Запросити
button-invitations = 📨 Відкриті запрошення ({ $count })
button-people-list = 👤 Люди ({ $count })
right-actor = { $role }: { $actor }
right-orp = { $role }, ORP { $orp }
right-kraj = { $role }, { $kraj }
right-since = Діє з { $on }.
right-since-by = Діє з { $on }, право надає { $giver }.

invite-title = Запрошення
invite-role = Кого запрошуєте?
invite-role-label = Роль
invite-actor = Від якої організації буде говорити ця людина?
invite-actor-label = Організація
invite-orp = До якої ORP?
invite-orp-label = ORP
invite-kraj = До якого краю?
invite-kraj-label = Край
invite-uses = Для скількох людей буде запрошення?
invite-uses-label = Кількість людей
invite-days = Як довго має діяти?
invite-days-label = Термін дії
invite-days-option = { $count ->
    [one] { $count } день
    [few] { $count } дні
   *[other] { $count } днів
}
invite-send = ✅ Створити запрошення

invitation-made = ✉️ <b>Запрошення: { $what }</b>
invitation-holds = { $count ->
    [one] Для { $count } особи, діє до { $until }.
   *[other] Для { $count } осіб, діє до { $until }.
}
invitation-once = Посилання та QR-код показуються лише зараз: збережіть їх або одразу передайте. Хто їх має, той увійде.
invitation-share-text = Запрошення до бота Síťovka: торкніться посилання, а потім кнопки Start.
button-share-invitation = 📤 Надіслати запрошення
invitation-moves = перенесення прав: { $name }
invitations-title = 📨 <b>Відкриті запрошення</b>
invitations-none = 📨 <b>Відкриті запрошення</b>

    Зараз відкритих запрошень немає.
invitation-left = Залишилося: { $left } з { $count }, діє до { $until }.
invitation-maker = Запрошення від: { $name }.
invitation-maker-none = Запрошення від адміністратора.
button-revoke = ✖ Скасувати { $number }: { $what }
revoke-sure = Справді скасувати це запрошення? Хто вже прийшов за ним, залишиться; більше ніхто за ним не прийде.
button-revoke-sure = ✖ Так, скасувати запрошення
revoked = Запрошення скасовано.

people-list = 👤 <b>Люди з правами у Ваших ORP: { $count }</b>
people-found = 🔎 <b>{ $words }</b>: { $count ->
    [one] знайдено { $count } людину
    [few] знайдено { $count } людини
   *[other] знайдено { $count } людей
}
people-type-name = Торкніться людини або напишіть ім’я, і я її знайду.
people-narrow = Показую лише перших. Напишіть, будь ласка, ім’я точніше.
people-more = { " " }+{ $count }
people-more-rights = … та інші: { $count }
button-end-right = ⛔ Припинити: { $right }
button-end-all = ⛔ Припинити все
button-lost-phone = 📵 Втрачений телефон
people-end = Справді припинити? { $name } втратить ці права, і всі пов’язані з ними кнопки одразу перестануть діяти:
button-people-end = ⛔ Так, припинити
people-move = Втрачений телефон? { $name } одразу втратить ці права. Ви отримаєте посилання та QR-код на одне використання: хто прийме їх на новому телефоні, матиме саме ці права.
button-people-move = 📵 Так, припинити й перенести
people-last-coordinator = ⚠️ ORP { $orp } залишиться без координатора. Запити й зміни там не буде кому розглядати.
people-ended = ✅ Припинено. { $name } більше не має:
button-person = 👤 { $name }
notice-joined = ✅ <b>Запрошення прийнято: { $name }</b>
notice-right-ended = <b>Ці Ваші права в Síťovce припинено:</b>
notice-right-ended-why = Якщо це помилка, зверніться до координатора мережі у своїй ORP. /menu покаже, що Вам залишається.

### Форми

form-step = крок { $step } з { $count }
form-summary = перевірка
form-so-far = Поки що: <b>{ $answer }</b>
form-begun = Ви вже почали: <b>{ $form }</b>. Продовжити чи почати нове?
form-not-understood = ❗ Не розумію цієї відповіді.
form-expects-text = Тут потрібен текст. Напишіть, будь ласка, відповідь словами.
form-expects-number = Напишіть число від { $least } до { $most }.
form-expects-yes-no = Відповідайте, будь ласка, Так або Ні.
form-expects-phone = Напишіть один номер телефону, наприклад «+420 000 123 456», або надішліть контакт (📎 → Контакт).
form-expects-day = Виберіть день або напишіть його, наприклад «12. 3.», «завтра» чи «наступний вівторок».
form-expects-hours = Виберіть день або напишіть увесь тиждень чеськими скороченнями, наприклад «Po–Pá 8–16, So 9–12» чи «nonstop».
form-expects-spans = Виберіть години або напишіть їх, наприклад «8–12, 13–17».
form-expects-photo = Надішліть, будь ласка, фотографію (📎 → Фото).
form-expects-choice = Виберіть зі списку або напишіть частину назви.
form-expects-words = Виберіть зі списку або напишіть своїми словами (щонайбільше 100 знаків).
form-expects-many = { $least ->
    [0] Позначте, що підходить, і торкніться Готово. Можна написати й частину назви.
    [one] Позначте щонайменше { $least } варіант і торкніться Готово. Можна написати й частину назви.
    [few] Позначте щонайменше { $least } варіанти і торкніться Готово. Можна написати й частину назви.
   *[other] Позначте щонайменше { $least } варіантів і торкніться Готово. Можна написати й частину назви.
}
form-expects-place = Напишіть населений пункт або ORP («Cheb», «v Lázních Kynžvart») чи надішліть геолокацію (📎 → Локація).
form-expects-button = Усе заповнено. Перевірте, будь ласка, відповіді та скористайтеся кнопками під ними.
form-no-such-choice = «{ $words }» у списку немає. Виберіть, будь ласка, з нього або напишіть іншу частину назви.
form-rest-of-text = Це залишок попереднього довгого тексту, тому не беру його за відповідь.
form-not-any-more = Цієї відповіді у списку вже немає, виберіть, будь ласка, ще раз.
form-own-words = Використати «{ $words }»
form-all-options = ◀ Увесь список
form-yes = Так
form-no = Ні
form-today = Сьогодні
form-tomorrow = Завтра
form-day = { $weekday } { $day }. { $month }. { $year }
form-closed = зачинено
form-all-week = ◀ Увесь тиждень
form-nonstop = Цілодобово
form-photo-sent = фотографія
form-nothing = не заповнено
weekday-0 = Пн
weekday-1 = Вт
weekday-2 = Ср
weekday-3 = Чт
weekday-4 = Пт
weekday-5 = Сб
weekday-6 = Нд
button-form-keep = Залишити
button-form-skip = Пропустити
button-form-cancel = ✖ Скасувати
button-form-change = ✏️ { $label }: { $answer }
button-form-done = ✅ Готово
button-form-done-count = ✅ Готово ({ $count })
button-form-insist = Надіслати попри це
button-form-go-on = Продовжити
button-form-anew = Відкинути й почати нове
button-form-resume = ▶ Продовжити: { $form }

### Мої дані

button-my-data = 📄 Мої дані
button-erase-me = 🗑 Видалити мене
button-erase-now = 🗑 Так, видалити все про мене
button-erase-not = ◀ Не видаляти
my-data = У файлі є все, що бот зберігає про Вас: налаштування, ролі, повідомлення про місця, запити, листування та записи. Збережіть його; ніхто інший його не отримав.
erase-title = <b>Видалити все про Вас?</b>
erase-goes = Одразу буде видалено Ваше ім’я та обліковий запис, налаштування, розпочаті форми, пошуки, запити та повідомлення. Усі Ваші ролі припиняться, а запрошення, які Ви вже не зможете надавати, перестануть діяти.
erase-stays = Залишаться повідомлення про місця та записи про зміни прав, але без імені: «колишній користувач». На картках організацій залишаться контакти, які вказала сама організація. Повернути це неможливо; хто прийде знову, починає спочатку.
erase-last-coordinator = ⚠️ В ORP { $orp } немає іншого координатора. Без Вас там ніхто не вирішуватиме про запити. Передайте, будь ласка, спершу мережу комусь іншому.
erase-last-regional = ⚠️ { $kraj }: немає іншого крайового координатора. Передайте, будь ласка, спершу мережу комусь іншому.
erased = Готово, усе про Вас видалено. Історію цього чату можна видалити в Telegram. Якщо захочете повернутися, напишіть /start.
former-user = колишній користувач

### Поля картки

card-name = Як називається служба?
card-name-label = Назва
card-ico = Яке IČO має служба?
card-ico-label = IČO
card-formal = Це офіційна (зареєстрована) служба? «Ні» означає неформальну допомогу.
card-formal-label = Офіційна служба
card-kind = Що це за служба? Виберіть або напишіть частину назви.
card-kind-label = Вид
card-founder = Хто є засновником служби?
card-founder-label = Засновник
card-resort = До якого відомства належить?
card-resort-label = Відомство
card-domain = У якій сфері потреб дитини Ви допомагаєте насамперед?
card-domain-label = Головна сфера потреб
card-further_domains = У яких ще сферах Ви допомагаєте?
card-further_domains-label = Інші сфери потреб
card-focus = Ви працюєте на запобігання чи коли проблема вже є?
card-focus-label = Спрямування
card-in_crisis_network = Чи належить служба до кризової мережі?
card-in_crisis_network-label = У кризовій мережі
card-crisis_phone = На який номер телефонувати у кризі?
card-crisis_phone-label = Кризовий телефон
card-crisis_hours = Коли відповідають на кризовий номер?
card-crisis_hours-label = Кризові години
card-ages = Для якого віку служба?
card-ages-label = Вік
card-situations = У яких ситуаціях Ви допомагаєте?
card-situations-label = Для кого
card-forms = Як надається служба?
card-forms-label = Як
card-online = Чи допомагаєте Ви й онлайн?
card-online-label = Онлайн
card-orps = Для яких ORP працює служба? Перша – та, де вона розташована.
card-orps-label = ORP
card-places = У яких населених пунктах надається служба?
card-places-label = Місця
card-address = За якою адресою Вас знайти?
card-address-label = Адреса
card-sheltered = Чи має адреса бути прихованою? Тоді всі бачать лише місцевість.
card-sheltered-label = Прихована адреса
card-hours = Коли у Вас відчинено?
card-hours-label = Години роботи
card-capacity_text = Яка звичайна місткість? Про вільні місця повідомляйте через меню «Повідомити про місця».
card-capacity_text-label = Місткість (з таблиці)
card-occupancy_text = Наскільки служба зазвичай заповнена?
card-occupancy_text-label = Заповненість (з таблиці)
card-phones = На які номери телефонувати?
card-phones-label = Телефон
card-emails = На які адреси ел. пошти писати?
card-emails-label = Ел. пошта
card-web = Яка адреса вебсайту?
card-web-label = Вебсайт
card-contacts = До кого звертатися колегам?
card-contacts-label = Контактні особи
card-platforms = У яких платформах Ви берете участь?
card-platforms-label = Платформи
card-findings = Які є спостереження? Їх читають лише координатори.
card-findings-label = Спостереження з мережі
card-wishes = Що б Ви хотіли від інших у мережі?
card-wishes-label = Були б раді
card-private_note = Якою має бути приватна нотатка? Її читають лише координатори.
card-private_note-label = Приватна нотатка
card-tags = Які позначки має мати картка? Їх читають лише координатори.
card-tags-label = Позначки
card-news = Що у Вас нового?
card-news-label = Новини
card-audience = Хто може знайти картку?
card-audience-label = Хто знайде картку
card-rhythm_hours = Через скільки годин повідомлення про місця перестає бути чинним? Напишіть кількість годин.
card-rhythm_hours-label = Чинність повідомлення про місця
card-visibility-label = Видимість
card-state-label = Стан
card-verified-label = Перевірка
card-expects-ico = Напишіть вісім цифр IČO; контрольна цифра має збігатися.
card-expects-web = Напишіть одну адресу вебсайту, наприклад «www.example.org».
card-expects-emails = Напишіть адресу ел. пошти, наприклад «klub@example.org»; кілька – через кому. Дотик до ✖ її прибирає.
card-expects-phones = Напишіть номер телефону, наприклад «+420 000 123 456», або надішліть контакт (📎 → Контакт). Дотик до ✖ прибирає номер.
card-expects-ages = Позначте вік або напишіть проміжок у роках, наприклад «6–18», «від 15» або «до 3».
card-expects-lines = Напишіть пункти, кожен в окремому рядку або через крапку з комою, щонайбільше { $limit } знаків кожен.
card-expects-platforms = Напишіть назву платформи; кілька – через крапку з комою. Щонайбільше { $most }. Дотик до ✖ прибирає пункт.
card-expects-tags = Напишіть позначку («літо 2027») або ключ і значення («мова: українська»). Щонайбільше { $most }. Дотик до ✖ прибирає позначку.
card-expects-orps = Напишіть ORP або населений пункт («Cheb») чи надішліть геолокацію. Щонайменше одна ORP має лишитися. Дотик до ✖ її прибирає.
card-expects-places = Напишіть назву населеного пункту («Plesná»). Дотик до ✖ прибирає місце.
card-expects-contacts = Напишіть ім’я контактної особи або торкніться «Додати особу». Дотик до ✖ прибирає особу.
card-too-many = Вміститься щонайбільше { $most }. Спершу щось приберіть.
card-add-contact = ➕ Додати особу
card-contact-name = Нова особа: як звати?
card-contact-role = Нова особа: яка посада?
card-contact-phone = Нова особа: який телефон?
card-contact-email = Нова особа: яка ел. пошта?
card-contact-skip = Без цього
button-form-clear = 🗑 Очистити
card-state-active = працює
card-state-do-not-refer = зараз не скеровувати
card-state-temporarily-closed = тимчасово зачинено
card-state-ended = діяльність припинено
card-rhythm = { $count ->
    [one] { $count } година
    [few] { $count } години
   *[other] { $count } годин
}

### Найближчі служби

nearest-offer =
    📍 Ви поблизу <b>{ $place }</b> (ORP { $orp }). Ваше місцезнаходження я не зберігаю.

    Які найближчі служби Ви шукаєте?
nearest-now = 🆘 Хто може допомогти зараз: { $orp }
nearest-crisis = 🆘 Найближчі з кризової мережі
nearest-all = 📍 Найближчі служби: усі
nearest-title = 📍 <b>Найближчі служби: { $what }</b>, від { $place }
nearest-what-all = усі
nearest-what-crisis = кризова мережа
nearest-km = 📍 { $place } – { $km ->
    [0] тут, у цьому населеному пункті
   *[other] { $km } км по прямій, до населеного пункту
}
nearest-km-district = 📍 ORP { $orp } – { $km } км по прямій, до центру ORP
nearest-order = Упорядковано за відстанню по прямій, до населеного пункту; однаково віддалені – за станом і давністю повідомлення. Шукаю серед тих, хто працює в цій ORP і в сусідніх; далі лише тоді, коли тут нікого немає.
nearest-nobody = Нікого такого в мережі немає. Спробуйте іншу сферу або пошук словами.
help-nearest = 📍 Надішліть місцезнаходження (скріпка 📎), і я покажу найближчі служби.

### Поширення картки та плакат

button-share = 📤 Поділитися
button-poster = 🖨 Плакат
button-open-card = Відкрити картку в Síťovka
shared-foot = Станом на { $on }. Актуальні дані та вільні місця покаже картка в Síťovka.
link-gone = Цю картку я зараз не покажу: або її вже немає в мережі, або вона не для Вашої ролі. Спробуйте знайти її пошуком.
link-gone-visitor = Цю картку я зараз не покажу: або її вже немає в мережі, або вона лише для учасників мережі. Працюєте в мережі? Поділіться своїм номером або попросіть доступ.
posters = 🖨 <b>Плакат для приймальні</b>: сторінка A5 з QR-кодом, який відкриє служби ORP. Плакат однієї організації робить кнопка на її картці.
posters-no-home = 🖨 <b>Плакат для приймальні</b>: спершу виберіть у налаштуваннях свою ORP. Плакат однієї організації робить кнопка на її картці.
button-poster-district = 🖨 Плакат: ORP { $orp }
poster-file = plakat
poster-made = 🖨 Плакат «{ $title }» готовий. Надрукуйте його на A5 або збільшений на A4 і перевірте код телефоном, перш ніж вивісити.
poster-card-sentence = Наведіть сюди камеру телефону і дізнайтеся, чим Вам допоможуть.
poster-district-title = Допомога дітям і родинам: { $orp }
poster-district-sentence = Наведіть сюди камеру телефону і знайдіть допомогу поблизу.
poster-help = Потрібна допомога негайно? Телефонуйте
command-poster = плакат з QR-кодом
help-poster = 🖨 { $command }: плакат з QR-кодом для приймальні. Картку можна переслати кнопкою «Поділитися».

### Координатор мережі та повідомлення через бота

button-coordinator = 🧭 Координатор мережі
button-call-coordinator = 📞 { $name }
button-message = ✉️ Написати повідомлення
button-messages = { $count ->
    [0] ✉️ Повідомлення
    [one] ✉️ Повідомлення ({ $count } нове)
    [few] ✉️ Повідомлення ({ $count } нові)
   *[other] ✉️ Повідомлення ({ $count } нових)
}
button-conversations = ✉️ Повідомлення
button-answer = 💬 Відповісти
button-write-on = 💬 Написати ще
button-older = ◀ Старіші
button-newer = Новіші ▶
button-contact = 🪪 Ім’я та контакт для мережі
button-contact-set = ✏️ Заповнити
button-contact-drop = 🗑 Не показувати
coordinator-title = 🧭 <b>Координатор мережі – ORP { $orp }</b>
coordinator-regional-coordinator = ORP { $orp } ще не має координатора, відповість крайовий координатор.
coordinator-operator = ORP { $orp } ще не має координатора, крайового координатора теж немає. Відповість адміністратор.
coordinator-nobody = ORP { $orp } ще не має координатора, і ніхто інший тут на повідомлення не відповідає. Кризові лінії допоможуть будь-коли.
coordinator-office-coordinator = координатор мережі ORP { $orp }
coordinator-office-regional-coordinator = крайовий координатор
coordinator-is-you = Ви серед тих, хто тут відповідає.
coordinator-how = Напишіть через бота: повідомлення отримають усі, хто тут відповідає. Вони побачать лише Ваше ім’я, без номера. Не пишіть, будь ласка, нічого про конкретну дитину.
contact-title = 🪪 <b>Ім’я та контакт для мережі</b>
contact-none = Поки що показується лише «координатор мережі» та повідомлення через бота.
contact-meaning = Те, що Ви тут заповните, побачить кожен, навіть відвідувач. Телефон та ел. пошта необов’язкові.
contact-send = Показувати
contact-name = Яке ім’я показувати?
contact-name-label = Ім’я
contact-phone = За яким номером мережа може з Вами зв’язатися?
contact-phone-label = Телефон
contact-email = На яку адресу ел. пошти?
contact-email-label = Ел. пошта
contact-expects-email = Напишіть, будь ласка, одну адресу ел. пошти, наприклад «net@example.org».
message-title = Повідомлення
message-send = ✉️ Надіслати
message-words = Напишіть повідомлення, щонайбільше 600 знаків. Будь ласка, без даних про конкретну дитину чи родину.
message-words-label = Повідомлення
message-to-coordinator = Кому: <b>координатор мережі ORP { $orp }</b>
message-to-actor = Кому: <b>{ $actor }</b>
message-sent = ✅ Повідомлення надіслано. Відповідь прийде сюди.
message-you = Ви
conversation-with-coordinator = Координатор мережі ORP { $orp }
conversation-with-regional-coordinator = Крайовий координатор, за ORP { $orp }
conversation-with-operator = Адміністратор, за ORP { $orp }
conversation-with-nobody = ORP { $orp } (зараз тут ніхто не відповідає)
conversation-with-actor = Відповідальний за картку: { $actor }
conversation-for-orp = { $name } пише координатору мережі, ORP { $orp }
conversation-for-actor = { $name } пише відповідальному за картку: { $actor }
conversation-for-actor-instead = { $name } пише відповідальному за картку: { $actor } (від служби тут ще нікого немає, відповідає координатор)
conversation-line-coordinator = Координатор, ORP { $orp }
conversation-unanswered = ⏳ Поки без відповіді.
conversation-answered = ✅ Відповідь: { $name }, { $age }.
conversation-closed = 🔒 Розмову закрито: 30 днів не було повідомлень.
conversations-title = ✉️ <b>Повідомлення</b>
conversations-none = Тут у Вас немає повідомлень.
notice-message-came = ✉️ Вам прийшло повідомлення.
notice-message-answered = ✉️ На повідомлення вже відповіли.
refused-too-many-written = За один день можна надіслати щонайбільше { $limit } повідомлень. Спробуйте, будь ласка, завтра або зателефонуйте.
refused-conversation-closed = Розмову вже закрито. Напишіть, будь ласка, нове повідомлення.
refused-conversation-full = В одній розмові вміщається { $limit } повідомлень. Почніть, будь ласка, нову або зателефонуйте.
refused-nobody-answers = Зараз тут немає нікого, хто б відповів. Зателефонуйте, будь ласка, безпосередньо службі або на кризову лінію.

### Моя картка й виправлення

button-my-card = 🗂 Моя картка
button-edit-card = ✏️ Редагувати картку
button-card-holds = ✅ Картка чинна без змін
button-suggest-correction = 🛠 Запропонувати виправлення
button-write-to-keeper = ✉️ Написати відповідальному
button-take-out = ✖ Не змінювати
button-edit-another = ➕ Змінити ще одне поле
button-send-changes = 📨 Надіслати на схвалення
button-publish-changes = ✅ Опублікувати зміни
button-show-difference = 📋 Перевірити й надіслати ({ $count })
help-card = 🗂 <b>Моя картка</b> – { $command }: змініть картку будь-якої організації, яку представляєте, або підтвердьте, що вона чинна; зміни схвалить координатор.
command-card = моя картка
my-cards = Яку картку відкрити?
my-cards-none = Ви ще не представляєте жодної організації. Попросіть запрошення в координатора мережі Вашої ORP. Картку будь-кого іншого знайдете пошуком.
my-card-settled = 🗂 Ваша картка, як її опубліковано. На координатора нічого не чекає.
my-card-waiting = 🗂 Ваша картка, як її опубліковано. ⏳ Чекає на координатора:
my-card-waiting-field = • { $field }: { $old } → <b>{ $new }</b> ({ $on })
my-card-waiting-confirmation = • підтвердження, що картка чинна без змін ({ $on })
my-card-more = … і ще: { $count }
card-group-contact = 📞 Контакт
card-group-whom = 👪 Для кого
card-group-where = 📍 Де й коли
card-group-crisis = 🆘 Кризова мережа
card-group-about = ℹ️ Про службу
card-group-news = 📰 Новини й місткість
card-group-coordinator = 🔒 Лише для координаторів
edit-groups = ✏️ <b>{ $actor }</b> – що Ви хочете змінити? Можна змінити кілька полів і надіслати їх разом; розпочате зберігається.
edit-fields = ✏️ <b>{ $actor }</b> · { $group }
edit-difference = <b>Що зміниться на картці</b>
edit-change =
    <b>{ $field }</b>
    досі: { $old }
    нове: <b>{ $new }</b>
edit-nothing = Поки нічого не змінюється. Виберіть поле, яке хочете змінити.
edit-overtaken = ⚠️ Тим часом хтось змінив: { $fields }. Нове значення вже стоїть під «досі»; перевірте, чи Ви ще хочете свою зміну.
edit-unsheltered = ⚠️ Адреса перестане бути прихованою: адресу, місця, вебсайт, ел. пошту й контактних осіб бачитимуть інші.
edit-sent = 📨 Надіслано на схвалення. Про кожне поле вирішить координатор мережі; доти показується теперішня картка. Я повідомлю Вас.
edit-published = ✅ Зміни опубліковано. Картку відредаговано, але не перевірено.
card-holds-sent = ✅ Дякуємо. Координатор мережі дізнається, що картка чинна без змін, і перевірить її.
card-edit-title = Редагування картки
card-edit-send = 📨 Надіслати
correction-title = Виправлення картки
correction-words = Що на картці неправильно, і як правильно? Напишіть власними словами (щонайбільше 500 знаків). Будь ласка, нічого про конкретну дитину чи родину.
correction-words-label = Виправлення
correction-send = 📨 Надіслати виправлення
correction-sent = 🛠 Дякуємо, виправлення отримає координатор мережі. Я повідомлю Вас про результат.

### Пропозиції змін, підтвердження та історія картки

button-proposals = 📝 Пропозиції чекають ({ $count })
proposals-title = <b>Пропозиції, що чекають</b> ({ $count }), найстаріші спершу
proposals-none = Жодна пропозиція не чекає.
proposal-kind-change = зміна
proposal-kind-confirmation = чинна без змін
proposal-kind-correction = виправлення
proposal-kind-register = реєстр
proposal-title-change = <b>Пропозиція зміни картки: { $actor }</b>
proposal-title-confirmation = <b>Підтвердження, що картка чинна без змін: { $actor }</b>
proposal-title-correction = <b>Пропозиція виправити картку: { $actor }</b>
proposal-title-register = <b>Реєстр має інші дані, ніж картка: { $actor }</b>
proposal-by = Пропонує: { $name } · { $age }
proposal-by-register = За публічним реєстром · { $age }
proposal-edited-since = ⚠️ Картка змінилася вже після цього підтвердження ({ $on }). Перегляньте її, будь ласка, перш ніж позначити перевіреною.
proposal-old = Досі: { $value }
proposal-new = Нове: <b>{ $value }</b>
proposal-overtaken = ⚠️ Тим часом це на картці змінив хтось інший: { $name }. Прийнявши, Ви перепишете те, що там є зараз.
proposal-author-saw = Автор бачив: { $value }
proposal-now = Зараз на картці: { $value }
proposal-published = Опубліковано: <b>{ $value }</b>
proposal-field-accepted = ✅ Прийнято: { $name }, { $time }
proposal-field-edited = ✏️ Прийнято з правкою: { $name }, { $time }
proposal-field-refused = ⛔ Відхилено: { $name }, { $time }
proposal-field-replaced = ↪️ Замінено новішою пропозицією, { $time }
proposal-field-withdrawn = ↩️ Автор відкликав, { $time }
proposal-confirmation-accepted = ✅ Картку перевірено: { $name }, { $time }
proposal-confirmation-refused = ⛔ Не перевірено: { $name }, { $time }
proposal-correction-accepted = ✅ Виправлення прийнято: { $name }, { $time }
proposal-correction-thanked = 🙏 Подякувано: { $name }, { $time }
proposal-correction-refused = ⛔ Відхилено: { $name }, { $time }
proposal-withdrawn = ↩️ Автор відкликав пропозицію, { $time }.
proposal-not-verified = Прийняти зміну ще не означає перевірити картку. Якщо чинна вся картка, натисніть «Уся картка перевірена».
proposal-decided-before = <b>Уже вирішено, нічого не змінилося.</b>
proposal-not-accepted = <b>Поки нічого: значення на картці тим часом змінилося.</b> Подивіться, будь ласка, на всі й вирішіть ще раз.
proposal-some-left = <b>Готово.</b> Поля, які тим часом змінив хтось інший, чекають на Ваше рішення по одному.
proposal-why = <b>Чому відхиляєте?</b> Причину прочитає автор; виберіть її або напишіть своїми словами. ({ $actor })
proposal-type-reason = Напишіть причину відмови (щонайбільше { $limit } знаків). Автор її прочитає.
proposal-reason-not-true = За нашими даними це не так
proposal-reason-unclear = Не розуміємо, напишіть, будь ласка, точніше
proposal-reason-elsewhere = Це не стосується картки
proposal-reason-actor-ended = Організація вже не в мережі
proposal-nobody-decides = <b>На картці «{ $actor }» чекає пропозиція зміни.</b> Ні ORP { $orp }, ні її край не має координатора, який би вирішив. Запросіть його, будь ласка.
proposal-edit-title = Прийняти з правкою
proposal-edit-send = ✅ Опублікувати
proposal-overwrite-title = Значення тим часом змінилося
proposal-overwrite-send = ✅ Усе одно зберегти моє
button-proposal-accept-over = ✅ Прийняти й переписати теперішнє значення
button-proposal-accept-field = ✅ Прийняти: { $field }
button-proposal-refuse = ⛔ Відхилити
button-proposal-edit = ✏️ Прийняти з правкою
button-proposal-accept-all = ✅ Прийняти все ({ $count })
button-proposal-field = Вирішити: { $field }
button-proposal-thank = 🙏 Лише подякувати
button-proposal-card = 📇 Відкрити картку
button-proposal-withdraw = ↩️ Відкликати
button-confirmation-accept = ✅ Уся картка перевірена
button-correction-accept = ✏️ Прийняти й змінити картку
button-verify-card = ✔️ Уся картка перевірена
own-proposal-title-change = <b>Ваша пропозиція зміни: { $actor }</b>
own-proposal-title-confirmation = <b>Ваше підтвердження «чинна без змін»: { $actor }</b>
own-proposal-title-correction = <b>Ваша пропозиція виправлення: { $actor }</b>
own-proposal-waits = ⏳ Чекає на координатора мережі; доти чинна опублікована картка.
own-proposal-withdrawn = ↩️ Пропозиція вже не чинна.
own-proposal-taken-back = <b>Готово, пропозицію відкликано: { $actor }</b>
own-proposal-decided-before = <b>Ця пропозиція вже не чекає, нічого не змінилося: { $actor }</b>
own-field-open = ⏳ Чекає на рішення
own-field-accepted = ✅ Прийнято, вже на картці
own-field-edited = ✏️ Прийнято з правкою координатора
own-field-refused = ⛔ Відхилено, на картці лишається попереднє
own-field-replaced = ↪️ Замінено Вашою новішою пропозицією
own-field-withdrawn = ↩️ Відкликано
own-confirmation-accepted = ✅ Координатор перевірив картку. Дякуємо.
own-confirmation-refused = ⛔ Координатор картку поки не перевірив.
own-correction-accepted = ✅ Координатор прийняв виправлення й змінить картку. Дякуємо.
own-correction-thanked = 🙏 Координатор прочитав пропозицію й дякує.
own-correction-refused = ⛔ Координатор виправлення не прийняв.
notice-proposal-decided = <b>Координатор вирішив щодо Вашої пропозиції: { $actor }</b>
notice-proposal-actor-ended =
    📭 <b>Про Вашу пропозицію вже ніхто не вирішить: { $actor }</b>
    Організація тим часом вийшла з мережі. Дякуємо, що написали.
card-is-verified = ✅ Картку «{ $actor }» перевірено: { $who }, { $on }.
button-card-changes = 🕘 Історія змін
changes-title = <b>Історія змін: { $actor }</b>
changes-none = Змін поки немає.
change-by-proposal = <b>{ $field }</b> · прийнята пропозиція · { $name }, { $time }
change-by-coordinator = <b>{ $field }</b> · координатор · { $name }, { $time }
change-by-import = <b>{ $field }</b> · з таблиці · { $time }
change-by-undo = <b>{ $field }</b> · скасована зміна · { $name }, { $time }
change-by-merge = <b>{ $field }</b> · об’єднання карток · { $name }, { $time }
change-by-register = <b>{ $field }</b> · з реєстру · { $name }, { $time }
change-values = { $old } → <b>{ $new }</b>
change-undone = ↩️ Скасовано { $time }
change-title = <b>Зміна на картці: { $actor }</b>
change-now = Зараз на картці: { $value }
change-back-to = Після скасування: <b>{ $value }</b>
change-changed-again = ⚠️ Відтоді це знову змінилося. Скасувавши, Ви перепишете й новішу зміну.
change-is-undone = ✅ <b>Скасовано.</b>
change-not-undone = <b>Поки нічого: значення на картці тим часом змінилося.</b>
button-change-open = ↩️ { $field } ({ $on })
button-change-undo = ↩️ Скасувати зміну
button-change-undo-anyway = ↩️ Усе ж скасувати
refused-field-value = Картка не прийме такого значення. Перевірте його, будь ласка.
refused-nothing-changed = Нічого не змінюється, нема чого надсилати.
refused-changed-meanwhile = Картку тим часом змінив хтось інший. Відкрийте її, будь ласка, знову й подивіться, що на ній є.
refused-undone-already = Цю зміну вже скасовано, або скасувати її не можна.
refused-too-many-corrections = За останній день Ви запропонували вже { $limit } виправлень. Наступні, будь ласка, завтра або скажіть координаторові мережі.
proposal-more-fields = { $count ->
    [one] І ще { $count } поле: відкрийте його кнопкою.
    [few] І ще { $count } поля: відкрийте їх кнопками.
   *[other] І ще { $count } полів: відкрийте їх кнопками.
}

### Ведення картки, нотатки, об’єднання

button-keep = 🛠 Ведення картки
button-keep-add = ➕ Додати організацію
button-keep-tags = 🏷 Позначки
button-keep-findings = 🔍 Спостереження
button-keep-wishes = 💬 Що ми б вітали
button-back-to-keeping = ◀ Назад до ведення
button-state-active = ↩️ Відкрити знову
button-state-do-not-refer = ⚠️ Не скеровувати
button-state-temporarily-closed = ⏸ Тимчасово закрити
button-state-ended = ⛔ Завершити
button-merge = 🔀 Об’єднати з іншою карткою
button-notes = 📝 Нотатки ({ $count })
card-state-until = { $state } до { $on }
card-merged-label = Об’єднана картка
record-until = Зачинено до { $on } включно.
card-merged = 🔀 Картку «{ $merged }» об’єднано з цією.
keep-title = 🛠 <b>Ведення картки: { $actor }</b>
keep-state-active = ✅ Активна
keep-state-do-not-refer = ⚠️ Не скеровувати
keep-state-temporarily-closed = ⏸ Тимчасово зачинено
keep-state-ended = ⛔ Завершено
keep-state-saved = ✅ Стан картки змінено. Представники отримають повідомлення.
keep-members = { $count ->
    [0] У Síťovce від імені організації ще ніхто не виступає.
    [one] У Síťovce від імені організації виступає { $count } людина.
    [few] У Síťovce від імені організації виступають { $count } людини.
   *[other] У Síťovce від імені організації виступають { $count } людей.
}
keep-end-warning = { $count ->
    [0] ⚠️ Картка зникне з пошуку та списків. Її можна відкрити знову.
    [one] ⚠️ Картка зникне з пошуку та списків, і { $count } представник втратить своє право. Картку можна відкрити знову, представника тоді запросіть ще раз.
    [few] ⚠️ Картка зникне з пошуку та списків, і { $count } представники втратять своє право. Картку можна відкрити знову, представників тоді запросіть ще раз.
   *[other] ⚠️ Картка зникне з пошуку та списків, і { $count } представників втратять своє право. Картку можна відкрити знову, представників тоді запросіть ще раз.
}
keep-state-title = Стан картки
keep-state-send = ✅ Зберегти стан
keep-state-to = Як має змінитися стан картки?
keep-state-to-label = Зміна
keep-state-until = До якого дня включно буде зачинено? Наступного дня картка відкриється сама. Якщо не знаєте, пропустіть.
keep-state-until-label = Зачинено до
keep-state-reason = Яка причина? Її побачить кожен, хто відкриє картку, і представники організації.
keep-state-reason-label = Причина
keep-add-title = Нова організація
keep-add-send = ✅ Додати організацію
keep-add-seat = У якій ORP організація розташована?
keep-add-seat-label = ORP
keep-add-twin = Чи це одна з цих карток?
keep-add-twin-label = Схожі картки
keep-add-it-is = Так: { $name }
keep-add-it-is-new = Ні, додати нову картку
keep-twins = { $count ->
    [one] ⚠️ Дуже схожа картка вже є в мережі:
   *[other] ⚠️ Дуже схожі картки вже є в мережі:
}
keep-twin = • <b>{ $actor }</b> ({ $state })
keep-added = ✅ Організацію додано. Інші дані можна доповнити, редагуючи картку.
notice-actor-state = <b>Змінився стан картки: { $actor }</b>
notice-actor-ended = Разом із цим закінчилося й Ваше право виступати від її імені. Якщо це помилка, зверніться до координатора мережі своєї ORP.
notice-actor-merged = 🔀 Картку <b>{ $merged }</b> об’єднано з карткою <b>{ $actor }</b>. Тепер Ви виступаєте від її імені; повідомлення про місця збережено.
refused-state-meanwhile = Стан картки тим часом змінив хтось інший. Відкрийте, будь ласка, картку знову.
refused-closed-until = Цей останній день уже минув. Виберіть, будь ласка, інший.

notes-title = 📝 <b>Нотатки: { $actor }</b>
notes-none = Поки що тут немає жодної нотатки.
note-line = 📝 { $text } <i>({ $name }, { $on })</i>
note-line-private = 🔒 { $text } <i>({ $name }, { $on }; лише координатори ORP)</i>
note-shared = 📝 Учасники мережі, на картці
note-private = 🔒 Лише координатори цієї ORP
note-delete = Справді видалити цю нотатку?
note-deleted = Нотатку видалено
button-note-add = ➕ Додати нотатку
button-note-delete = 🗑 Видалити: { $text }
button-note-delete-sure = 🗑 Так, видалити нотатку
keep-note-title = Нотатка
keep-note-send = ✅ Зберегти нотатку
keep-note-who = Хто має читати нотатку?
keep-note-who-label = Читають
keep-note-text = Напишіть нотатку. Про конкретну дитину чи родину, будь ласка, нічого.
keep-note-text-label = Нотатка

merge-title = 🔀 <b>Об’єднати картки</b>
merge-twins = Картку <b>{ $actor }</b>, мабуть, можна об’єднати з однією з цих:
merge-no-twins = У Ваших ORP немає картки, дуже схожої на <b>{ $actor }</b>.
merge-found = З якою карткою об’єднати картку <b>{ $actor }</b>?
merge-found-none = У Ваших ORP немає картки з такими словами в назві. Ви об’єднуєте: <b>{ $actor }</b>.
merge-type-name = Щоб знайти іншу картку, напишіть частину її назви.
merge-pair =
    Залишиться: <b>{ $kept }</b>
    Завершиться й вестиме на неї: <b>{ $other }</b>
merge-same = Дані, які можна вибрати, на обох картках однакові.
merge-always = Позначки, телефони, платформи, нотатки, повідомлення про місця, пропозиції змін і представники завжди залишаються з обох карток. Дані побачать лише ті, хто міг бачити їх на картці, з якої вони походять. Торкніться даних, щоб вибрати, яке значення дійсне.
merge-side-kept = з першої картки
merge-side-other = з другої картки
merge-side-both = з обох карток
merge-field = <b>{ $field }</b>: яке значення має бути дійсним?
merge-preview = 👁 <b>Так виглядатиме картка. «{ $other }» об’єднається з нею, скасувати це не можна.</b>
merge-done = ✅ Об’єднано. Хто відкриє картку «{ $other }», побачить цю.
button-merge-preview = 👁 Показати результат
button-merge-swap = ⇄ Залишити другу картку
button-merge-sure = 🔀 Так, об’єднати
refused-merge-changed = Одна з карток тим часом змінилася. Поверніться, будь ласка, і перегляньте їх знову.

### Погляд координатора

command-network = моя мережа: фільтри та списки
help-network = 📇 <b>Моя мережа</b> – { $command }: організації Ваших ORP за будь-якою ознакою, хто не повідомляє про місця, чия картка не перевірена, позначки та готові списки.
button-network = 📇 Моя мережа
button-network-back = ◀ Моя мережа
network-title = <b>Моя мережа</b>
network-orp = { $orp }: { $count ->
    [one] { $count } організація
    [few] { $count } організації
   *[other] { $count } організацій
}
network-ready = До кого варто звернутися:
button-ready-silent = 🔕 Вчасно не повідомили про місця ({ $count })
button-ready-unverified = ✔️ Картка рік не перевірена ({ $count })
button-ready-platformless = 🪑 Не беруть участі в жодній платформі ({ $count })
button-ready-memberless = 👤 Без представника в боті ({ $count })
button-filter = 🔎 Фільтрувати організації
button-saved-filters = 🔖 Збережені фільтри ({ $count })
button-saved-filters-back = ◀ Збережені фільтри
network-unfiltered = <b>Усі організації моєї мережі</b>
network-filtered = <b>Організації за фільтром</b>
network-count = { $count ->
    [one] { $count } організація
    [few] { $count } організації
   *[other] { $count } організацій
}
network-order = Упорядковано за назвою.
network-nobody = Нікого такого в мережі немає. Приберіть якусь умову.
network-type-words = Напишіть слова, і список звузиться за ними. Шукаю в усій картці та в нотатках.
network-choose-attribute = За чим фільтрувати? Мають справджуватися всі умови; з кількох значень тих самих даних досить одного.
network-choose-value = <b>{ $attribute }</b>: виберіть значення або напишіть його частину.
network-type-to-filter = <b>{ $attribute }</b>: напишіть слова, які мають бути на картці або в нотатках.
network-no-values = Нічого такого на картках немає.
network-none = не вказано
network-no-platform = жодна
network-everybody = усі
network-by-orp = ORP
network-by-kind = Вид
network-by-domain = Сфера потреб
network-by-focus = Спрямування
network-by-situation = Цільова група
network-by-age = Вік
network-by-form = Форма
network-by-online = Онлайн
network-by-crisis = Кризова мережа
network-by-capacity = Вільні місця
network-by-reported = Повідомили вчасно
network-by-verified = Перевірено за останній рік
network-by-state = Стан картки
network-by-member = Представник у боті
network-by-platform = Платформа
network-by-formal = Формальна організація
network-by-founder = Засновник
network-by-resort = Відомство
network-by-tag = Позначка
network-by-words = Слова
network-state-active = діє
network-state-do-not-refer = не скеровувати
network-state-temporarily-closed = тимчасово зачинено
network-state-ended = припинено
button-add-condition = ➕ Додати умову
button-save-filter = 🔖 Зберегти фільтр
button-mark-all = 🏷 Позначити всі ({ $count })
refused-filter-full = Фільтр уже має { $limit } умов, більше додати не можна.
refused-words-length = Текст має { $length } знаків, сюди вміститься { $limit }. Скоротіть його, будь ласка.
refused-number-changed = Тим часом змінилося, кого знаходить фільтр. Нікого не позначено, перегляньте, будь ласка, список ще раз.

### Збережені фільтри

saved-filters-title = <b>Збережені фільтри</b>

    📣 оприлюднений як готовий список, 🔖 лише для Вас
saved-filters-none = Ще немає жодного збереженого фільтра. Відфільтруйте організації та збережіть результат під назвою.
saved-filter-orps = ORP: { $orps }
saved-filter-published = 📣 Оприлюднено: учасники та кризові працівники знайдуть його як готовий список.
saved-filter-private = 🔖 Фільтр бачите лише Ви.
filter-save-title = Зберегти фільтр
filter-save-name = Як має називатися фільтр? Під цією назвою його можна й оприлюднити, наприклад «Допомога молоді із залежностями біля Хеба».
filter-save-name-label = Назва
filter-save-send = 🔖 Зберегти
filter-rename-title = Перейменувати фільтр
filter-rename-name = Як має називатися фільтр?
filter-rename-name-label = Назва
filter-rename-send = ✏️ Перейменувати
filter-saved = Фільтр збережено.
filter-renamed = Фільтр перейменовано.
filter-published = Оприлюднено. Учасники та кризові працівники знайдуть список під час пошуку та за кнопкою «Готові списки».
filter-withdrawn = Список більше не оприлюднений.
filter-deleted = Фільтр видалено.
button-use-filter = 👁 Показати організації
button-publish-filter = 📣 Оприлюднити
button-publish-filter-sure = 📣 Так, оприлюднити
button-withdraw-filter = ↩️ Припинити оприлюднення
button-rename-filter = ✏️ Перейменувати
button-delete-filter = 🗑 Видалити
button-delete-filter-sure = 🗑 Так, видалити
delete-filter = Видалити фільтр <b>{ $name }</b>?
delete-filter-published = Видалити фільтр <b>{ $name }</b>? Зникне й готовий список, який мережа з нього має.
publish-count = { $count ->
    [one] Зараз у списку { $count } організація.
    [few] Зараз у списку { $count } організації.
   *[other] Зараз у списку { $count } організацій.
}
publish-open = Учасники та кризові працівники знайдуть список під цією назвою. Кожен побачить у ньому лише те, що може читати на картках; умов фільтра не побачить ніхто.
publish-private = ⚠️ Фільтр спирається на те, що бачать лише координатори (позначки, нотатки, представники в боті, відповіді на запитання). Учасники та кризові працівники побачать, <b>які організації</b> є в списку, але ніколи не побачать позначки, нотатки чи умови. Зважте, чи не видасть цього сама назва.

### Позначки

tags-title = <b>{ $actor }</b>: позначки та цільові групи. Натисніть, щоб прибрати їх із картки.
tags-none = <b>{ $actor }</b>: поки що без позначок і цільових груп.
button-add-mark = 🏷 Додати
mark-tag = Додати позначку
mark-tag-off = Прибрати позначку
mark-situation = Додати цільову групу або життєву ситуацію
mark-situation-off = Прибрати цільову групу або життєву ситуацію
mark-without-key = (без ключа)
mark-one-title = Позначка або цільова група
mark-one-above = <b>{ $actor }</b>
mark-one-what = Що хочете додати?
mark-one-what-label = Що
mark-one-key = Ключ позначки (наприклад «місцевість»)?
mark-one-key-label = Ключ
mark-one-value = Яке значення?
mark-one-value-label = Значення
mark-one-send = 🏷 Додати
mark-many-title = Позначити всі
mark-many-above = { $count ->
    [one] Фільтр знайшов { $count } організацію.
    [few] Фільтр знайшов { $count } організації.
   *[other] Фільтр знайшов { $count } організацій.
}
mark-many-what = Що з ними зробити?
mark-many-what-label = Що
mark-many-key = Ключ позначки (наприклад «місцевість»)?
mark-many-key-label = Ключ
mark-many-value = Яке значення?
mark-many-value-label = Значення
mark-many-send = ▶ Далі
mark-all-on = { $count ->
    [0] Зараз фільтр нікого не знаходить, нікому додати «{ $mark }». ({ $filter })
    [one] Додати <b>{ $mark }</b> { $count } організації? ({ $filter })
   *[other] Додати <b>{ $mark }</b> { $count } організаціям? ({ $filter })
}
mark-all-off = { $count ->
    [0] Зараз фільтр нікого не знаходить, нікому прибрати «{ $mark }». ({ $filter })
    [one] Прибрати <b>{ $mark }</b> у { $count } організації? ({ $filter })
   *[other] Прибрати <b>{ $mark }</b> у { $count } організацій? ({ $filter })
}
button-mark-all-sure = ✅ Так, усім ({ $count })
marked-one = Додано на картку.
marked-all = { $count ->
    [0] Готово. Жодну картку не довелося змінювати.
    [one] Готово, змінено { $count } картку.
    [few] Готово, змінено { $count } картки.
   *[other] Готово, змінено { $count } карток.
}
mark-dropped = Прибрано: { $mark }

### Готові списки

button-lists = 📋 Готові списки
lists-title = <b>Готові списки</b> – ORP { $orp }
lists-none = В ORP { $orp } ще немає жодного оприлюдненого списку.
lists-no-home = Готові списки належать до ORP. Виберіть, будь ласка, свою в налаштуваннях.

### Мережа допомоги та «Турбуюся про дитину»

button-nets = 🕸 Мережа допомоги
button-worry = 🧒 Турбуюся про дитину
command-nets = мережа допомоги: хто і з чим допоможе
command-worry = турбуюся про дитину: що робити
help-nets = 🕸 <b>Мережа допомоги</b> – { $command }: що робити з проблемою і хто допоможе поруч.
help-worry = 🧒 <b>Турбуюся про дитину</b> – { $command }: що робити і кому телефонувати.
button-net-of = 🕸 Мережа допомоги: { $name }
nets-title =
    <b>Мережа допомоги</b>

    Що відбувається з дитиною або в родині? Напишіть чеською своїми словами («nechodí do školy», «táta pije») або виберіть сферу. Про конкретну дитину не пишіть.
net-domain-title = <b>Мережа допомоги · { $domain }</b>
net-which = Що з цього Ви маєте на увазі?
net-stages-title = <b>Мережа допомоги: { $name }</b>
net-stage-1 = Початкова стадія
net-stage-2 = Розвинена стадія
net-stage-3 = Гостра стадія
net-choose-stage = Що з цього Ви бачите? Виберіть, і я покажу, хто допоможе.
net-title = <b>{ $name }</b> · { $stage } · ORP { $orp }
net-part-signs = Як це розпізнати
net-part-first-step = Перший крок
net-first-step-default = Спершу зверніться сюди: { $kind }.
net-danger = 🆘 Якщо йдеться про життя чи здоров’я, негайно телефонуйте 112, 155 або 158.
net-who-helps = Хто допоможе
net-hole = ⚠️ В ORP { $orp } нікого такого немає; найближче: { $nearest } ({ $km } км)
net-hole-everywhere = ⚠️ В ORP { $orp } нікого такого немає, і мережа не знає нікого деінде.
net-members-only = Контакти тут бачать лише учасники мережі.
net-public-only = Ви бачите лише публічні картки; учасники мережі можуть бачити більше.
net-order = Упорядковано за видом допомоги, потім за станом і давністю повідомлення.
net-page = Сторінка { $page } з { $pages }
button-net-all = Усі: { $kind } ({ $count })
guides-title =
    <b>Турбуюся про дитину</b>

    Якщо дитині загрожує безпосередня небезпека, негайно телефонуйте <b>112</b> або <b>158</b>.

    Хто Ви? Я покажу, що робити зараз, що написати до OSPOD, чим можна ділитися і кому телефонувати.
guide-title = <b>Турбуюся про дитину</b> · { $who } · ORP { $orp }
guide-part-now = Що робити зараз
guide-part-report = Що має містити добре повідомлення до OSPOD
guide-part-share = Чим можна ділитися
guide-part-call = Кому телефонувати – доповнення місцевої мережі
guide-call-now = Кому телефонувати зараз ({ $time })
guide-danger = 🆘 Дитина в небезпеці: негайно 112 або 158.
guide-police = 👮 Якщо OSPOD зараз не відповідає, а справа не чекає: поліція 158.
guide-no-office = Поки не можу показати Вам контакт OSPOD для ORP { $orp }. Його дасть міська управа або магістрат ({ $orp }).
guide-office = { $phone } – { $when }
guide-standby = Чергування: { $phone } – { $when }
guide-open-now = зараз працює
guide-hours-unknown = години роботи невідомі
guide-sources = Правова підстава (має підтвердити OSPOD): { $laws }
guide-sources-reviewed = Правова підстава: { $laws }
button-offices = Усі відділення OSPOD ({ $count })
profession-teacher = Учитель(ка)
profession-doctor = Лікар(ка), медпрацівник
profession-social-worker = Соціальний працівник, працівниця
profession-leisure-worker = Керівник або керівниця гуртка
profession-neighbour = Сусід(ка)
profession-parent = Батько чи мати
text-reviewed = ✅ Перевірено: { $who }, { $on }
text-local = ✏️ Текст змінила місцева мережа { $on }, ще не перевірено.
text-default-net = Типовий текст, місцева мережа його ще не перевірила
text-default-guide = Типовий текст – чекає на підтвердження OSPOD
text-own = власний текст
text-nothing = (нічого)
text-edit-title = <b>Тексти для ORP { $orp }</b>: { $name }
text-kinds-title = <b>Види допомоги в мережі для ORP { $orp }</b>: { $name }. Натисніть, щоб вилучити вид.
text-reset-title = Повернути для ORP { $orp } типовий текст «{ $name }»? Власні тексти й позначку перевірки буде видалено.
button-edit-texts = ✏️ Змінити тексти й мережу
button-edit-part = ✏️ Змінити: { $part }
button-edit-kinds = 🕸 Види в мережі ({ $count })
button-review-text = ✅ Позначити як перевірене
button-reset-text = ↩ Назад до типового
button-reset-text-sure = ↩ Так, назад до типового
button-show-text = 👁 Як це бачать люди
button-drop-kind = ✖ { $kind }
button-add-kind = ➕ Додати вид
refused-last-kind = У мережі має залишитися хоча б один вид. Спершу додайте інший.
text-words-title = Текст місцевої мережі
text-words-send = Зберегти текст
text-words-words = Напишіть нове формулювання. Коротко й зрозуміло; нічого про конкретну дитину.
text-words-words-label = Текст
text-kind-title = Додати вид до мережі
text-kind-send = Додати
text-kind-kind = Який вид допомоги належить до мережі?
text-kind-kind-label = Вид
text-review-title = Перевірка тексту
text-review-send = Позначити як перевірене
text-review-reviewer = Хто перевірив текст? Напишіть ім’я та установу, наприклад «Jana Nováková, OSPOD Cheb». Це побачать усі читачі.
text-review-reviewer-label = Перевірив(ла)

### Реєстр соціальних послуг
rpss-refused = Це не відкриті дані реєстру надавачів соціальних послуг. Нічого не збережено.
rpss-capacity = зареєстрована місткість { $parts }
rpss-unit-luzka = { $count ->
    [one] { $count } ліжко
    [few] { $count } ліжка
   *[other] { $count } ліжок
}
rpss-unit-klient = { $count ->
    [one] { $count } клієнт
    [few] { $count } клієнти
   *[other] { $count } клієнтів
}
rpss-unit-kontakt = { $count ->
    [one] { $count } контакт
    [few] { $count } контакти
   *[other] { $count } контактів
}
rpss-unit-interv = { $count ->
    [one] { $count } інтервенція
    [few] { $count } інтервенції
   *[other] { $count } інтервенцій
}
rpss-unit-hovor = { $count ->
    [one] { $count } дзвінок
    [few] { $count } дзвінки
   *[other] { $count } дзвінків
}

### Нові організації з реєстру
button-register-new = 🆕 Нове з реєстру ({ $count })
register-title = <b>Нове з реєстру</b> ({ $count }), найстаріші спершу
register-none = Нічого нового з реєстру не чекає.
register-proposed = 🆕 <b>{ $actor }</b>
register-source = Джерело: { $source }, запропоновано { $on }
register-source-rpss = чеський реєстр надавачів соціальних послуг
register-hint = Після прийняття картку читатимуть лише учасники мережі. Хто може її знайти, зміните редагуванням картки.
register-taken = ✅ Прийнято, організація вже в мережі: <b>{ $actor }</b>
register-sure = <b>Справді відхилити: { $actor }?</b> З реєстру це більше не запропонують.
register-turned-away = ⛔ Відхилено, з реєстру це більше не запропонують: <b>{ $actor }</b>
button-register-take = ✅ Прийняти
button-register-take-edit = ✏️ Прийняти й відредагувати
button-register-turn-away = ⛔ Відхилити
button-register-sure = ⛔ Відхилити назавжди
button-register-back = ◀ Нове з реєстру
refused-register-gone = Цю пропозицію з реєстру вже розглянув хтось інший, або вона не призначена Вам.
refused-register-changed = Нічого не збережено: пропозиція тим часом змінилася або в мережі з’явилася схожа організація. Відкрийте її, будь ласка, ще раз.
button-register-seek = 🔗 Уже є – це …
register-seek = <b>Яка Ваша організація – це { $actor }?</b>
register-seek-likely = На неї схожі ці:
register-seek-unlike = У Ваших ORP немає організації, дуже схожої на неї.
register-seek-found = Ці мають такі слова в назві:
register-seek-none = У Ваших ORP немає організації з такими словами в назві.
register-seek-type = Щоб знайти іншу, напишіть частину її назви.
register-link = <b>Це та сама організація?</b>
register-link-register = У реєстрі: { $line }
register-link-ours = У Вас: { $line }
register-link-hint = Картка не зміниться. Чим реєстр відрізняється, запропонує його наступне завантаження.
button-register-link = ✅ Так, це та сама
register-linked = 🔗 Пов’язано: <b>{ $proposed }</b> з реєстру – це Ваша організація <b>{ $actor }</b>.
register-news = 🆕 <b>З реєстру соціальних послуг</b> на Вас чекає:
register-news-actors = • { $count ->
    [one] { $count } нова організація
    [few] { $count } нові організації
   *[other] { $count } нових організацій
}
register-news-facts = • { $count ->
    [one] { $count } інше дане на картці
    [few] { $count } інші дані на картках
   *[other] { $count } інших даних на картках
}
register-news-hint = Без Вас нічого не зміниться.
button-register-facts = 📝 Інші дані з реєстру ({ $count })

### Що надійшло в тихі години

bundle-title = 🌙 <b>Що надійшло в тихі години</b> ({ $count })
bundle-kind = { $kind } ({ $count })
bundle-more = … і ще { $count }
button-bundle = ◀ Що надійшло в тихі години
refused-notice-over = Це вже не діє або вже вирішено.
notice-kind-request-asked = Нові запити на доступ
notice-kind-request-reminder = Запити, що чекають
notice-kind-request-escalated = Запити, що чекають довго
notice-kind-request-approved = Схвалені запити
notice-kind-request-refused = Відхилені запити
notice-kind-request-question = Запитання щодо Вашого запиту
notice-kind-request-expired = Запити, строк яких минув
notice-kind-request-answer = Відповіді заявників
notice-kind-joined-by-phone = Хто прийшов за номером телефону
notice-kind-joined-by-invitation = Хто прийняв запрошення
notice-kind-right-ended = Права, що закінчилися
notice-kind-proposal-made = Пропозиції змін карток
notice-kind-proposal-decided = Рішення щодо Ваших пропозицій
notice-kind-register-news = Новини з реєстру
notice-kind-actor-state = Зміни стану карток
notice-kind-actor-merged = Об’єднані картки
notice-kind-fault = Помилки бота
notice-kind-message-came = Нові повідомлення
notice-kind-message-answered = Повідомлення з відповіддю
notice-kind-post-waiting = Дописи на схвалення
notice-kind-post-decided = Рішення щодо Ваших дописів
notice-kind-post-hidden = Приховані дописи
notice-kind-post-reported = Дописи, на які поскаржилися
notice-kind-post-new = Нові дописи
notice-kind-event-changed = Змінені події
notice-kind-event-cancelled = Скасовані події
notice-kind-event-reminder = Нагадування про події
notice-kind-event-place = Вільні місця на подіях
notice-kind-event-attendance = Участь у Ваших подіях
notice-kind-digest = Огляди
notice-kind-place-opened = Місця, що звільнилися
notice-kind-group-lost = Від’єднані групи
notice-kind-nudge = Запитання про місткість
notice-kind-inquiry-asked = Хто шукає місце
notice-kind-inquiry-changed = Відповіді на пошук місця
notice-kind-inquiry-escalated = Пошук місця без відповіді
notice-kind-inquiry-over = Завершені пошуки місця

### Свіжі дані: запитання, чи місця ще є
nudge-title = { $count ->
    [one] 🔔 <b>Чи ці дані про місця ще чинні?</b>
   *[other] 🔔 <b>Чи ці дані про місця ще чинні?</b>
}
button-nudge-change = ✏️ Змінити
button-nudge-change-of = ✏️ Змінити: { $actor }
button-nudge-all = ✅ Усюди без змін
button-nudge-later = ⏰ Пізніше
button-nudge-hour = 🕘 Коли питати
nudge-confirmed = ✅ Підтверджено, без змін: { $actor }
nudge-answered = 🙏 Дякуємо, тут уже є відповідь. Зараз чинне:
nudge-later = ⏰ Добре, запитаю знову { $at }.
nudge-hour-every-day = Чи дані про місця ще чинні, питаю щодня, не раніше { $hour }.
nudge-hour-workdays = Чи дані про місця ще чинні, питаю в робочі дні, не раніше { $hour }.
nudge-hour-choose = Питаю лише тоді, коли повідомлення застаріває, щонайбільше раз на день і ніколи в тихі години. Щоб вибрати іншу годину, натисніть її; звичайна – { $hour }.
nudge-hour-set = Збережено
worth-today = { $count ->
    [one] 👣 Сьогодні завдяки цьому вас знайшов { $count } працівник служби захисту дітей.
    [few] 👣 Сьогодні завдяки цьому вас знайшли { $count } працівники служби захисту дітей.
   *[other] 👣 Сьогодні завдяки цьому вас знайшли { $count } працівників служби захисту дітей.
}
worth-yesterday = { $count ->
    [one] 👣 Учора завдяки цьому вас знайшов { $count } працівник служби захисту дітей.
    [few] 👣 Учора завдяки цьому вас знайшли { $count } працівники служби захисту дітей.
   *[other] 👣 Учора завдяки цьому вас знайшли { $count } працівників служби захисту дітей.
}
button-ready-unanswered = 🔔 Не відповідають на запитання ({ $count })
network-by-answers = Відповідають на запитання

### Незадоволений попит
button-demand = 📉 Незадоволений попит
demand-title = 📉 <b>Незадоволений попит</b> · { $week }-й тиждень ({ $since } – { $to })
demand-meaning = Скільки разів тут шукали й нікого не знайшли. Числа, менші за 3, не показуємо, і до сум вони не входять.
demand-cell = • { $need }: { $count }×
demand-inquiries = { $count ->
    [one] (з них { $count } запит «Шукаю місце»)
    [few] (з них { $count } запити «Шукаю місце»)
   *[other] (з них { $count } запитів «Шукаю місце»)
}
demand-any = без визначеної потреби
demand-total = Разом показано: { $count }×
demand-none = За цей тиждень показати нічого.
demand-more = { $count ->
    [one] … і ще { $count } рядок у файлі
    [few] … і ще { $count } рядки у файлі
   *[other] … і ще { $count } рядків у файлі
}
demand-next = Тиждень, який ще триває, буде показано в понеділок { $on }.
button-demand-before = ◀ Тиждень раніше
button-demand-after = Тиждень пізніше ▶
button-demand-file = 📄 Останній рік як файл CSV
demand-file = 📉 <b>Незадоволений попит</b> за останній рік
demand-file-name = незадоволений-попит
demand-column-week = тиждень
demand-column-from = від понеділка
demand-column-orp-code = код ORP
demand-column-orp = ORP
demand-column-need-code = код потреби
demand-column-need = потреба
demand-column-count = скільки разів не знайшли
demand-column-inquiries = з них запити «Шукаю місце»

### Дописи на дошці
command-event = Нова подія
command-project = Новий проєкт
command-wish = Нове побажання
post-event-title = Подія
post-project-title = Проєкт
post-wish-title = Побажання
post-kind-event = Подія
post-kind-project = Проєкт
post-kind-wish = Побажання
post-kind-announcement = Оголошення
post-event-send = ✅ Опублікувати
post-project-send = ✅ Опублікувати
post-wish-send = ✅ Опублікувати
post-event-message = Напишіть <b>одним повідомленням</b>, що, коли й де відбудеться. Назву, день, час і місце буде прочитано з нього. Можна додати зображення або PDF. Не пишіть нічого про конкретну дитину чи родину.
post-event-message-label = Повідомлення
post-project-message = Напишіть <b>одним повідомленням</b>, що це за проєкт, для кого він і як долучитися. Перше речення стане назвою. Можна додати зображення або PDF. Не пишіть нічого про конкретну дитину чи родину.
post-project-message-label = Повідомлення
post-wish-message = Напишіть <b>одним повідомленням</b>, що Вам було б до речі. Перше речення стане назвою. Не пишіть нічого про конкретну дитину чи родину.
post-wish-message-label = Повідомлення
post-expects-message = Напишіть, будь ласка, повідомлення словами, наприклад під зображенням.
post-who = Від кого Ви пишете?
post-who-label = Від кого
post-for-district = Мережа ORP { $orp }
post-title = Як це називається?
post-title-label = Назва
post-when = Коли це буде?
post-when-label = Коли
post-expects-when = Наприклад: 12. 1. 2027 od 14 do 16 h · příští úterý v 9 · наступного вівторка о 9:00
post-place = Де це буде?
post-place-label = Де
post-places = На скільки людей є місце?
post-places-label = Кількість місць
post-words = Що людям варто про це знати?
post-words-label = Подробиці
post-leaflet = Надішліть листівку: зображення або PDF.
post-leaflet-label = Листівка
post-for-label = Хто це побачить
post-for = Хто має це бачити?
post-audience = Для: { $audience }
post-audience-network = Для всієї мережі
post-audience-public = Для всіх
post-orps = На яких дошках це має висіти? Власний ORP є завжди.
post-orps-label = Дошки
post-domains = Яких сфер потреб це стосується? Якщо нічого не вибрано – усіх.
post-domains-label = Сфери потреб
post-group = Для тих, хто працює з якою цільовою групою? Якщо нічого не вибрано – з усіма.
post-group-label = Цільова група
post-kinds = Для яких видів установ? Якщо нічого не вибрано – для всіх.
post-kinds-label = Види установ
post-roles = Для яких ролей? Якщо нічого не вибрано – для всіх.
post-roles-label = Ролі
post-valid = Скільки часу це має висіти?
post-valid-label = Термін дії
post-days = { $count ->
    [one] { $count } день
    [few] { $count } дні
   *[other] { $count } днів
}
post-readers-network = Уся мережа
post-readers-public = Усі
post-readers-chosen = Вибрані в мережі
post-change-who = ✏️ Від кого
post-change-title = ✏️ Назва
post-change-when = ✏️ Коли
post-change-place = ✏️ Де
post-change-words = ✏️ Подробиці
post-change-places = ✏️ Кількість місць
post-change-leaflet = 📎 Листівка
post-change-for = 👥 Хто це побачить
post-change-orps = 📍 Дошки
post-change-valid = ⏳ Термін дії
post-change-domains = 👥 Сфери потреб
post-change-group = 👥 Цільова група
post-change-kinds = 👥 Види установ
post-change-roles = 👥 Ролі
post-preview = <b>Так виглядатиме допис.</b> Його ще не надіслано.
post-preview-waits = Перш ніж він з’явиться, його перегляне координатор мережі.
post-preview-leaflet = 📎 З листівкою
post-orp = ORP { $orp }
post-when-line = Коли: <b>{ $when }</b>
post-where-line = Де: { $place }
post-room-line = Кількість місць: { $count }
post-valid-line = Діє до { $day }
post-hung = розміщено { $age }
post-edited = змінено { $age }
post-reason = Причина: { $reason }
post-pinned = 📌 Закріплено вгорі
post-state-waiting = Чекає на координатора
post-state-refused = Не опубліковано
post-state-hidden = Приховано координатором
post-state-withdrawn = Відкликано
post-state-over = Термін дії минув
post-state-event-over = Уже відбулося
post-published = ✅ Розміщено на дошці.
post-saved = ✅ Збережено.
post-sent = ✅ Надіслано. З’явиться, коли його схвалить координатор мережі.
post-not-hung = Не розміщено там, де дописи спершу переглядає інший координатор: { $orps }
post-renewed = ✅ Діє до { $day }.
post-withdraw = <b>Відкликати «{ $title }» з дошки?</b> Хто про нього вже знає, дізнається, що він не діє. Скасувати це не можна.
post-withdraw-event = <b>Скасувати подію «{ $title }»?</b> Гості дізнаються, що вона не відбудеться. Повернути це не можна.
post-withdrawn = Допис відкликано.
post-report = <b>Що не так із дописом «{ $title }»?</b> Про це дізнається координатор мережі.
post-reported = Дякуємо. Координатор мережі перегляне «{ $title }».
post-fault-child = Дані про дитину чи родину
post-fault-wrong = Неправильні або неповні дані
post-fault-outdated = Уже не діє
post-fault-off-topic = Не належить на дошку мережі
post-leaflet-of = Листівка: { $title }
posts-own = <b>Мої дописи</b>, найновіші спершу
posts-own-none = Тут ще немає жодного допису.
button-post-event = 📅 Подія
button-post-project = 🧩 Проєкт
button-post-wish = 💛 Побажання
button-post-publish = ✅ Опублікувати
button-post-to-coordinator = ✅ Надіслати координаторові
button-post-save = ✅ Зберегти зміни
button-post-edit = ✏️ Змінити
button-post-renew = ⏳ Продовжити на { $count ->
    [one] { $count } день
    [few] { $count } дні
   *[other] { $count } днів
}
button-post-repeat = 🔁 Оголосити знову
button-post-withdraw = 🗑 Відкликати
button-post-withdraw-sure = 🗑 Так, відкликати
button-post-report = ⚠️ Поскаржитися
button-post-leaflet = 📎 Листівка
button-post-approve = ✅ Схвалити
button-post-refuse = ⛔ Відхилити
button-post-hide = 🙈 Приховати
button-post-show-again = 👁 Розмістити знову
button-post-pin = 📌 Закріпити на тиждень
button-post-unpin = 📌 Відкріпити
button-post-settle = ✅ Усе гаразд ({ $count ->
    [one] { $count } скарга
    [few] { $count } скарги
   *[other] { $count } скарг
})
button-post-take-down = 🧹 Зняти з дошки ORP { $orp }
post-take-down = <b>Зняти «{ $title }» з дошки ORP { $orp }?</b> На інших дошках він висітиме далі.
post-taken-down = На дошці ORP { $orp } його вже немає.
post-approved = ✅ Допис висить на дошці.
post-refuse-done = ⛔ Відхилено. Автор дізнається причину.
post-hide-done = 🙈 Приховано. Автор дізнається причину.
post-settled = ✅ Скарги розглянуто.
post-is-reported = ⚠️ є скарга
post-verdict-title = Чому допис не має висіти
post-verdict-reason = Виберіть причину або напишіть її. Її прочитає автор.
post-verdict-reason-label = Причина
post-verdict-send = ✅ Підтвердити
moderation-title = <b>Дошка: що чекає на Вас</b>, найстаріші спершу
moderation-none = На дошці нічого не чекає, скарг немає.
button-moderation-none = 📋 Керування дошкою
button-moderation = 📋 На рішення ({ $count })
button-board-rules = ⚙️ Правила дошки
board-rules = <b>Правила дошки</b>
    Дописи або з’являються одразу, або Ви їх спершу переглядаєте. Натисніть, щоб змінити.
button-board-open = { $orp }: одразу
button-board-moderated = { $orp }: спершу схвалюю
notice-post-waiting = 📋 <b>Допис чекає на Ваше схвалення</b>
notice-post-reported = ⚠️ <b>На допис поскаржилися:</b> { $faults }
notice-post-published = ✅ <b>Ваш допис висить на дошці</b>
notice-post-refused = ⛔ <b>Координатор не опублікував Ваш допис.</b> Ви можете змінити його й надіслати знову.
notice-post-hidden = 🙈 <b>Координатор приховав Ваш допис.</b> Ви можете змінити його й надіслати знову.
form-expects-leaflet = Надішліть зображення або PDF.
form-leaflet-sent = додано
refused-post-address = Цю адресу не оприлюднюють. Напишіть, будь ласка, лише населений пункт.
refused-post-withdrawn = Допис відкликано, його вже не можна змінити. Його можна оголосити знову.
refused-post-not-hanging = Допис зараз не висить на дошці.
refused-post-decided = Щодо допису вже вирішив хтось інший. Відкрийте його, будь ласка, знову.
refused-post-changed = Допис тим часом змінив хтось інший. Відкрийте його, будь ласка, знову.
refused-post-over = Термін дії допису вже минув.
refused-post-nowhere = У картці установи не вказано ORP, тож немає дошки, на якій писати. Попросіть координатора мережі його додати.
refused-event-not-renewed = Подію не продовжують. Змініть її день або оголосіть її знову.
refused-event-without-day = У події немає дня.
refused-event-past = Цей день уже минув. Напишіть, будь ласка, новий.
refused-too-many-posts = Забагато дописів за один день. Спробуйте, будь ласка, завтра.

### Події: гості, календар, присутність
event-title = 📅 <b>{ $title }</b>
button-event-yes = Прийду
button-event-maybe = Можливо
button-event-no = Не прийду
button-event-wait = Почекаю на місце
button-event-calendar = 🗓 До календаря
button-event-guests = 👥 Гості ({ $count })
button-event-attendance = 🙋 Хто прийшов
button-event-all-came = ✅ Усі прийшли
button-event-post = ◀ До допису
event-answer-yes = ✅ <b>На Вас чекають.</b>
event-answer-maybe = 🤔 <b>Можливо, Ви прийдете.</b>
event-answer-no = ✖️ <b>Ви не прийдете.</b>
event-answer-waiting = ⏳ <b>Місць немає, Ваш номер у черзі: { $line }.</b> Коли місце звільниться, я Вам повідомлю.
event-count-yes = { $count ->
    [one] прийде { $count }
    [few] прийдуть { $count }
    [many] прийдуть { $count }
   *[other] прийде { $count }
}
event-count-maybe = можливо { $count }
event-count-waiting = { $count ->
    [one] чекає { $count }
    [few] чекають { $count }
    [many] чекають { $count }
   *[other] чекає { $count }
}
event-free = { $count ->
    [one] { $count } вільне місце
    [few] { $count } вільні місця
    [many] { $count } вільних місць
   *[other] { $count } вільного місця
}
event-full = місць немає
event-guests = 👥 <b>{ $title }</b> – гості
event-guests-yes = <b>Прийдуть ({ $count })</b>
event-guests-waiting = <b>Чекають на місце ({ $count })</b>
event-guests-maybe = <b>Можливо ({ $count })</b>
event-guests-no = Не прийдуть: { $count }
event-guests-none = Поки що ніхто не записався.
event-attendance = 🙋 <b>{ $title }</b> – хто прийшов?
event-attendance-count = Прийшло: { $came } з { $count }. Торкніться того, хто прийшов; ще один дотик це змінить.
event-mark-unknown = ▫️ { $name }
event-mark-came = ✅ { $name }
event-mark-missed = ✖️ { $name }
event-calendar-how = Відкрийте файл дотиком, і календар запропонує його зберегти.
notice-event-changed = 🔄 <b>{ $title }</b> – тепер так:
notice-event-cancelled = ❌ <b>{ $title }</b> – подія не відбудеться
notice-event-hidden = ⏸ <b>{ $title }</b> – координатор мережі зняв подію з дошки. Коли вона повернеться, ми Вам повідомимо.
notice-event-reminder = ⏰ <b>{ $title }</b> – уже незабаром
notice-event-place = 🎉 <b>{ $title }</b> – звільнилося місце
refused-event-over = На цю подію вже не можна записатися.
refused-moment-past = { $day } або ця година вже минули. Напишіть, будь ласка, час, який ще буде.
refused-moment-weekday = { $weekday ->
    [0] { $day } – понеділок, а не той день, який Ви написали. Напишіть, будь ласка, ще раз.
    [1] { $day } – вівторок, а не той день, який Ви написали. Напишіть, будь ласка, ще раз.
    [2] { $day } – середа, а не той день, який Ви написали. Напишіть, будь ласка, ще раз.
    [3] { $day } – четвер, а не той день, який Ви написали. Напишіть, будь ласка, ще раз.
    [4] { $day } – п’ятниця, а не той день, який Ви написали. Напишіть, будь ласка, ще раз.
    [5] { $day } – субота, а не той день, який Ви написали. Напишіть, будь ласка, ще раз.
   *[other] { $day } – неділя, а не той день, який Ви написали. Напишіть, будь ласка, ще раз.
}

### Шукаю місце
help-inquiry = 📣 <b>Шукаю місце</b> – { $command }: запитає одразу всю кризову мережу, а відповіді побачите в одному повідомленні. Нічого про дитину.
command-inquiry = шукаю місце: запитати кризову мережу
button-inquiry = 📣 Шукаю місце
button-inquiry-open-ones = 📣 Шукаю місце (відкриті: { $count })
button-inquiry-new = 📣 Новий пошук
button-inquiry-open = 📣 Відкрити пошук
inquiries-title = <b>Шукаю місце</b> – Ваші відкриті пошуки:
inquiry-title = Шукаю місце
inquiry-send = ✅ Надіслати зараз
inquiry-no-child-short = Нічого про дитину чи родину, лише що Ви шукаєте.
inquiry-no-child = ⚠️ Про дитину тут не має бути нічого: ні імені, ні дати, ні адреси, ні історії. Подробиці скажіть лише телефоном.
inquiry-domain = Що потрібно?
inquiry-domain-label = Потреба
inquiry-age = Для якого віку?
inquiry-age-label = Вік
inquiry-any-age = Вік не вказую
inquiry-orp = У якому ORP?
inquiry-orp-label = ORP
inquiry-urgency = Наскільки терміново?
inquiry-urgency-label = Терміновість
inquiry-urgency-now = 🔴 Негайно
inquiry-urgency-today = 🟠 Ще сьогодні
inquiry-urgency-days = 🟡 За кілька днів
inquiry-phone = На який номер передзвонити?
inquiry-phone-label = Передзвонити
inquiry-words = Коротке повідомлення для служб (щонайбільше 200 знаків). Нічого про дитину чи родину.
inquiry-words-label = Повідомлення
inquiry-own-number = Натисніть унизу «Поділитися номером». Номер побачать лише служби, яких Ви питаєте, і координатор; щонайпізніше за 24 години після завершення пошуку його буде видалено.
button-inquiry-own-number = 📱 Мій номер із Telegram
button-inquiry-number-back = ⌨️ Напишу інший номер
button-inquiry-domain = ✏️ Потреба
button-inquiry-age = ✏️ Вік
button-inquiry-orp = ✏️ ORP
button-inquiry-urgency = ✏️ Терміновість
button-inquiry-phone = ✏️ Телефон
button-inquiry-words = ✏️ Повідомлення
inquiry-fact-domain = Потреба: <b>{ $domain }</b>
inquiry-fact-urgency = Терміновість: <b>{ $urgency }</b>
inquiry-fact-age = Вік: <b>{ $age }</b>
inquiry-fact-orp = ORP: <b>{ $orp }</b>
inquiry-fact-phone = Передзвонити: { $phone }
inquiry-fact-words = Повідомлення: { $words }
inquiry-reach = { $count ->
    [one] Одразу це отримає { $count } служба кризової мережі для ORP { $orp }.
    [few] Одразу це отримають { $count } служби кризової мережі для ORP { $orp }.
   *[other] Одразу це отримають { $count } служб кризової мережі для ORP { $orp }.
}
inquiry-reach-nobody = ⚠️ В ORP { $orp } зараз немає кого запитати. Після надсилання одразу запитаємо в сусідніх ORP.
inquiry-live-title = 📣 <b>Шукаємо місце</b> з { $time }
inquiry-nobody = ⚠️ <b>В ORP { $orp } зараз немає кого запитати.</b> Телефонуйте за кризовим списком сусідніх ORP або координаторові.
inquiry-nobody-at-all = ⚠️ <b>В ORP { $orp } і в сусідніх зараз немає кого запитати.</b> Телефонуйте за кризовим списком краю або координаторові.
inquiry-yes = ✅ <b>Мають місце ({ $count })</b>
inquiry-maybe = 📞 <b>Можливо, зателефонуйте ({ $count })</b>
inquiry-waiting = ⏳ <b>Чекаємо на відповідь ({ $count })</b>
inquiry-resting = 💤 <b>Мають тихі години, зателефонуйте їм ({ $count })</b>
inquiry-no = ❌ <b>Не мають місця ({ $count })</b>
inquiry-more = { $count ->
    [one] … і ще { $count }
    [few] … і ще { $count }
   *[other] … і ще { $count }
}
inquiry-widens = Якщо до { $time } ніхто не запропонує місця, запитаємо в сусідніх ORP.
inquiry-widened = Сусідні ORP питаємо з { $time }.
inquiry-escalates = Якщо ніхто не запропонує місця і до { $time }, про це дізнається координатор.
inquiry-escalated = Координатор знає про це з { $time }.
inquiry-no-coordinator = Координатора, який міг би допомогти, тут немає. Телефонуйте за кризовим списком.
button-inquiry-end = 🏁 Завершити пошук
inquiry-how-ended = Чим завершився пошук? Служби дізнаються лише те, що відповідати вже не треба.
button-inquiry-found = ✅ Місце знайшлося
button-inquiry-not-found = ❌ Місце не знайшлося
button-inquiry-otherwise = ↪️ Вирішено інакше
button-inquiry-crisis-own = 🆘 Кому зателефонувати зараз
button-inquiry-crisis-neighbour = 🆘 Кому зателефонувати: сусідні ORP
button-inquiry-crisis-kraj = 🆘 Кому зателефонувати: увесь край
inquiry-first-yes = ✅ <b>Мають місце. Зателефонуйте:</b>
inquiry-yes-gone = ⚠️ <b>{ $actor } вже не має місця.</b> Шукаємо далі.
inquiry-asked-title = 📣 <b>Потрібне місце. Чи є воно у Вас?</b>
inquiry-asks = Питає: { $name }
inquiry-asked-hint = Досить одного натискання. Про дитину сюди нічого не пишіть, домовтеся телефоном.
inquiry-unanswered = { $actor }: відповіді ще немає
inquiry-answered = <b>{ $actor }</b>: { $answer } – { $who }, { $time }
inquiry-overruled = ⚠️ <b>Колега відповів інакше, ніж Ви. Чинна його відповідь, бо вона остання.</b>
inquiry-overruling = ⚠️ { $who } раніше відповідав(ла): { $answer }. Чинна Ваша відповідь, колега про це дізнається.
button-inquiry-yes = ✅ Маю місце
button-inquiry-maybe = 📞 Можливо, зателефонуйте
button-inquiry-no = ❌ Не маю
button-inquiry-for = Відповісти за: { $actor }
button-inquiry-capacity = 📊 { $state }
inquiry-capacity = 📊 Скільки місць зараз показати? Одне натискання це опублікує.
inquiry-answer-kept = ✅ Відповідь надіслано.
inquiry-capacity-kept = ✅ Місткість опубліковано.
inquiry-escalated-title = 📣 <b>Потрібне місце, і ніхто його ще не запропонував.</b>
inquiry-over = ✅ <b>Пошук місця завершено.</b> Відповідати вже не треба, дякуємо.
inquiry-over-toast = Пошук уже завершено. Дякуємо, що хотіли допомогти.
inquiry-closed-found = ✅ <b>Пошук завершено: місце знайшлося.</b>
inquiry-closed-not-found = ❌ <b>Пошук завершено: місце не знайшлося.</b>
inquiry-closed-otherwise = ↪️ <b>Пошук завершено: вирішено інакше.</b>
inquiry-closed-what = { $domain } · { $orp }
inquiry-erased-soon = Протягом 24 годин усе про цей пошук зникне і звідси. Залишиться лише кількість.
refused-second-inquiry = Для цієї потреби Ви вже шукаєте місце. Відкрийте його в /inquiry.
refused-too-many-inquiries = За останню годину Ви надіслали { $limit } пошуків, більше зараз не можна. Наступний за { $minutes } хв. Поки що телефонуйте за /crisis.
notice-kind-inquiry-answered = Відповіді колег на пошук місця
notice-kind-inquiry-turned = Запропоновані місця

### Стеження й огляди
button-watch = 🔔 Стежити
button-watch-place = 🐕 Стежити за вільним місцем
button-watches = 🔔 Що мені надходить
button-watches-back = ◀ Що мені надходить
button-watch-change = 🔔 Змінити стеження
button-watch-include = ➕ Лише з цими словами
button-watch-exclude = ➖ Без цих слів
button-watch-clear = ✖ Без обмеження словами
button-watch-hour = 🕗 О котрій: { $hour }
button-watch-forget = 🗑 Більше не стежити
button-watch-forget-sure = 🗑 Так, більше не стежити
button-pace-at-once = Одразу
button-pace-daily = Щодня
button-pace-weekly = Щотижня
button-pace-never = Ніколи
watch-title = <b>Що Вам надходить</b>
watch-hint = Усе, що припадає на ту саму годину, надійде в одному повідомленні. Якщо немає нічого нового, не надійде нічого. Нове стеження додайте кнопкою «Стежити» під пошуком, списком або дошкою.
watch-board = Нові дописи на дошці Вашого ORP.
watch-posts = Нові дописи на дошці.
watch-cards = Хто з'явився в цьому пошуку або списку.
watch-places = Сторожовий пес: озветься, коли звільниться місце.
watch-where = ORP: { $orps }
watch-pace = Надходить: { $pace }
watch-include = Лише з одним зі слів: { $words }
watch-exclude = Без слів: { $words }
watch-rests = Зараз звідси нічого не надходить.
watch-hours = О котрій годині має надходити «{ $name }»?
watch-forget = Справді більше не стежити за «{ $name }»?
watch-forgotten = ✅ Стеження скасовано.
watch-kept = ✅ <b>Стежимо.</b> Як часто Вам писати?
watch-name-board = Дошка
watch-name-places = Вільне місце: { $kinds } ({ $orp })
watch-name-free = лише вільні
watch-ring-neighbour = із сусідніми ORP
watch-ring-kraj = увесь край
watch-pace-at-once = одразу
watch-pace-soon = протягом чверті години
watch-pace-daily = щодня о { $hour }
watch-pace-weekly = щотижня, { $day } о { $hour }
watch-pace-never = ніколи
watch-place-title = Сторожовий пес для вільного місця
watch-place-send = 🐕 Стежити
watch-place-kinds = У яких видах служб стежити за місцем?
watch-place-kinds-label = Види
watch-place-where = Де?
watch-place-where-label = Де
watch-place-where-own = У власному ORP
watch-place-where-near = У власному та сусідніх ORP
watch-place-where-kraj = У всьому краї
watch-place-where-other = В іншому ORP
watch-place-orp = У якому ORP?
watch-place-orp-label = ORP
watch-with-title = Лише з цими словами
watch-with-send = Зберегти
watch-with-words = Напишіть слова через пробіл. Досить, щоб у тексті було одне з них, у будь-якій формі.
watch-with-words-label = Слова
watch-without-title = Без цих слів
watch-without-send = Зберегти
watch-without-words = Напишіть слова через пробіл. Те, що містить якесь із них, не надійде.
watch-without-words-label = Слова
refused-watch-full = Ви вже стежите за { $limit } речами, більше не можна. Спершу щось скасуйте.
refused-watch-words = Напишіть від одного до { $limit } слів.
digest-title = 📬 <b>Огляд</b>: { $count ->
    [one] { $count } новина
    [few] { $count } новини
   *[other] { $count } новин
}
digest-group-title = 📬 <b>Дошка ORP { $orp }</b>: { $count ->
    [one] { $count } новина
    [few] { $count } новини
   *[other] { $count } новин
}
digest-more = … і ще { $count }
digest-gone = ✖ Відкликано: { $title }
digest-over = <b>{ $name }</b>: стеження завершилося. Список більше не опублікований, або Ви не маєте до нього доступу.
button-digest-more = Відкрити в Síťovka
post-new = 🔔 Нове на дошці: { $title }
post-new-group = 🔔 <b>Нове на дошці</b>
watch-post-gone = ✖ Допису «{ $title }» на дошці вже немає.
button-post-open = Відкрити допис
place-opened = 🐕 <b>Звільнилося місце: { $name }</b>
place-opened-call = «Вільно» не означає обіцянки прийняти. Перш ніж когось посилати, зателефонуйте.
button-card-open = Відкрити картку
notice-kind-post-gone = Відкликані дописи

### Групи
button-groups = 👥 Групи в Telegram
button-group-link = ➕ Під'єднати групу: ORP { $orp }
button-group-choose = Вибрати групу в Telegram
button-group-times = 🕗 Коли має надходити огляд
button-group-platform = 🏷 До якої платформи належить
button-group-unlink = ✂️ Від'єднати групу
button-group-unlink-sure = ✂️ Так, від'єднати
groups-title = <b>Групи, яким надходить огляд дошки</b>
groups-none = Жодна група ще не отримує огляду дошки.
group-link =
    <b>Під'єднання групи для ORP { $orp }</b>

    Торкніться кнопки й виберіть групу. Посилання діє годину, лише для Вас і лише один раз.

    Хочете під'єднати одну тему групи, або бот у ній уже є? Напишіть у ній /link@{ $bot }. Від'єднати можна там же повідомленням /unlink@{ $bot }.
group-orp = ORP: { $orp }
group-topic = Лише одна тема групи
group-platform = Платформа: { $platform }
group-linked = Під'єднав(-ла): { $name }, { $day }
group-meaning = Групі надходять публічні дописи та дописи для всієї мережі цього ORP. Ніколи кризові дані, нотатки чи дописи лише для деяких ролей.
group-unlink = Справді від'єднати групу «{ $title }»? Огляд дошки їй більше не надходитиме.
group-unlinked = ✅ Групу «{ $title }» від'єднано.
group-now-linked = ✅ Тут з'являтиметься огляд дошки мережі ORP { $orp }. Відкрити допис кожен може лише за своїми правами.
group-now-unlinked = ✅ Огляд дошки сюди більше не надходитиме.
group-which-orp = Для якого ORP? Напишіть, наприклад: /link@{ $bot } { $orp }. Ваші ORP: { $orps }.
group-lost = ⚠️ <b>Група «{ $title }» більше не отримує огляду дошки ORP { $orp }.</b> Бота в ній немає, або він не може там писати. Групу можна під'єднати знову.
group-name-title = Платформа групи
group-name-send = Зберегти
group-name-platform = До якої платформи належить група? Напишіть її назву.
group-name-platform-label = Платформа

### Дошка

command-board = дошка Вашого ORP
button-board = 📌 Дошка
button-board-new = 📌 Дошка ({ $count } { $count ->
    [one] новий
    [few] нові
   *[other] нових
  })
button-board-write = ✍️ Написати
button-open-post = Відкрити допис у Síťovce
board-title-own = <b>Дошка ORP { $orp }</b>
board-title-neighbour = <b>Дошка ORP { $orp } і сусідніх</b>
board-title-kraj = <b>Дошка ORP { $orp } і всього краю</b>
board-ring-own = Лише тут
board-ring-neighbour = І сусіди
board-ring-kraj = Увесь край
board-kind-event = Події
board-kind-project = Проєкти
board-kind-wish = Побажання
board-kind-announcement = Оголошення
board-all-topics = Усі сфери
board-choose-topic = Якої сфери потреб мають стосуватися дописи?
board-none = На дошці зараз нічого немає.
board-none-such = Нічого такого тут зараз немає. Спробуйте скасувати вибір або додати сусідні ORP.
board-order = { $count ->
    [one] { $count } допис
    [few] { $count } дописи
   *[other] { $count } дописів
  }; закріплені вгорі, далі від найновішого.
board-valid-until = дійсно до { $day }
board-post-gone = Цього допису на дошці вже немає, або він не для Вас.
poster-post-sentence = Дізнайтеся більше в Síťovce:
