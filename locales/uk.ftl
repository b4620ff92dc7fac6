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
