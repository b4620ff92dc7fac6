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
capacity-others-see = Повідомлення застаріло, тому інші зараз бачать: { $state }
reported = повідомлено { $age }

## Числа й одиниці

count-maximum = місткість { $unit }

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
refused-number = Потрібне число від 1 до 999: скільки вільних, наприклад «3» або «3 з 10». Розпочате повідомлення чекає; /cancel його відкине.
refused-zero = Нуль вільних означає МІСЦЬ НЕМАЄ – виберіть, будь ласка, цей стан.
refused-more-than-all = Вільних не може бути більше, ніж усіх. Напишіть, будь ласка, спершу вільні, потім усі, наприклад «3 з 10».
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
import-refused-no-actors = У файлі немає таблиці організацій: шукаю заголовок із назвою та щонайменше двома іншими відомими стовпцями (наприклад ORP, вид, телефон). Нічого не збережено.
import-refused-platforms = Схоже на шаблон платформ, а не організацій. Нічого не збережено. Платформи імпортує «python -m bot import platforms ФАЙЛ».
import-refused-needs = Схоже на шаблон потреб і діяльності, а не організацій. Нічого не збережено. Його імпортує «python -m bot import needs ФАЙЛ».
import-refused-unknown-orp = ORP «{ $name }» я не знаю. Напишіть її, будь ласка, повною назвою.

import-rejected-no-name = у рядку немає назви організації
import-rejected-no-orp = незрозуміло, до якої ORP належить організація
import-rejected-orp = такої ORP я не знаю
import-rejected-orp-of-row = такої ORP я не знаю; увесь рядок не збережено
import-rejected-error = замість значення в клітинці помилка таблиці; клітинку не збережено
import-rejected-long-cell = текст довший за { $limit } знаків; клітинку не збережено
import-rejected-long-row = рядок довший за { $limit } знаків; увесь рядок не збережено
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
import-warning-rest = цю частину клітинки не збережено
import-warning-audience = видимість невідома; картку побачить мережа

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
request-actor-actor = Від якої організації має говорити ця людина?
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
weekday-0 = пн
weekday-1 = вт
weekday-2 = ср
weekday-3 = чт
weekday-4 = пт
weekday-5 = сб
weekday-6 = нд
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
card-kind = Що це за служба?
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
    [0] ⚠️ Картка зникне з пошуку та списків, її дописи – з дошки. Її можна відкрити знову.
    [one] ⚠️ Картка зникне з пошуку та списків, її дописи – з дошки, і { $count } представник втратить своє право. Картку можна відкрити знову, представника тоді запросіть ще раз.
    [few] ⚠️ Картка зникне з пошуку та списків, її дописи – з дошки, і { $count } представники втратять своє право. Картку можна відкрити знову, представників тоді запросіть ще раз.
   *[other] ⚠️ Картка зникне з пошуку та списків, її дописи – з дошки, і { $count } представників втратять своє право. Картку можна відкрити знову, представників тоді запросіть ще раз.
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
guide-hours-unsure = години роботи: { $hours }; перевірте телефоном
guide-opens-at = зараз зачинено, відчиняється { $time }
guide-closed-now = зараз зачинено
guide-office-hidden = 👁 Відвідувачі не бачать цього контакту: картку знаходить лише мережа. Змініть це на картці, у пункті «Хто знайде картку».
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
button-edit-net = ✏️ Змінити тексти й мережу
button-edit-guide = ✏️ Змінити тексти
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
post-leaflet-came = 📎 Листівка є, тепер ще слова.
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
post-leaflet = Чи є до цього листівка?
post-leaflet-label = Листівка
post-for-label = Хто це побачить
post-for = Хто має це бачити?
post-audience = Для: { $audience }
post-audience-network = Для всієї мережі
post-audience-public = Для всіх
post-orps = На яких ще дошках це має висіти? На власній воно висить завжди.
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
post-preview-boards = 📍 Дошки: { $orps }
post-preview-changed = ✏️ Змінюється: { $what }
post-preview-guests = Ті, хто відповів, отримають про це повідомлення.
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
button-post-withdraw = 🗑 Зняти з дошки
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
notice-post-edited = 📋 <b>Змінений допис чекає на Ваше схвалення</b>
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
notice-event-hidden = ⏸ <b>{ $title }</b> – координатор мережі зняв подію з дошки. Коли вона повернеться, я Вам повідомлю.
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
inquiry-age-untold = не вказано
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
inquiry-widened-in-vain = У сусідніх ORP зараз немає кого запитати. Щойно там хтось відчиниться, запитаємо.
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
inquiry-yes-unsure = ⚠️ <b>{ $actor }: місце вже не певне, зателефонуйте туди.</b> Шукаємо далі.
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
inquiry-found-title = 📣 <b>Потрібне місце, і його вже хтось запропонував.</b>
inquiry-over = ✅ <b>Пошук місця завершено.</b> Відповідати вже не треба, дякуємо.
inquiry-over-toast = Пошук уже завершено. Дякуємо, що хотіли допомогти.
inquiry-closed-found = ✅ <b>Пошук завершено: місце знайшлося.</b>
inquiry-closed-not-found = ❌ <b>Пошук завершено: місце не знайшлося.</b>
inquiry-closed-otherwise = ↪️ <b>Пошук завершено: вирішено інакше.</b>
inquiry-closed-what = { $domain } · { $orp }
inquiry-erased-soon = Протягом 24 годин я видалю все про цей пошук і тут, залишиться лише кількість. Те, що Ви написали сюди, видаліть, будь ласка, самі.
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
watch-kept = ✅ <b>Стежу.</b> Як часто Вам писати?
watch-name-board = Дошка
watch-name-places = Вільне місце: { $kinds } ({ $orp })
watch-name-free = лише вільні
watch-ring-neighbour = із сусідніми ORP
watch-ring-kraj = увесь край
watch-pace-at-once = одразу
watch-pace-soon = протягом чверті години
watch-pace-daily = щодня о { $hour }
watch-pace-weekly = { $weekday ->
    [0] щопонеділка о { $hour }
    [1] щовівторка о { $hour }
    [2] щосереди о { $hour }
    [3] щочетверга о { $hour }
    [4] щоп’ятниці о { $hour }
    [5] щосуботи о { $hour }
   *[other] щонеділі о { $hour }
}
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
post-new = 🔔 <b>Нове на дошці</b>
watch-post-gone = ✖ Допису «{ $title }» на дошці вже немає.
button-post-open = Відкрити допис
place-opened = 🐕 <b>Звільнилося місце</b>
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

### Зустрічі
button-meetings = 📅 Зустрічі
command-meetings = зустрічі платформ
help-meetings = 📅 <b>Зустрічі</b> – { $command }: коли збираються Ваші платформи, відповідь одним дотиком, файл для календаря, протоколи.
help-meetings-keeper = 📅 Ви можете скликати зустріч, знайти спільний термін або призначити регулярну; хто прийде і кого бракує, бачите постійно.
meetings-title = 📅 <b>Зустрічі</b>
meetings-of = 📅 <b>Зустрічі – { $platform }</b>
meetings-none = Наразі зустрічей немає. Коли Вашу платформу скличуть, Ви отримаєте запрошення.
meetings-legend = ✅ прийдете · ❓ можливо · ✖️ не прийдете · ▫️ чекає на Вашу відповідь · 🗳 шукається термін
meetings-past = 🕘 <b>Минулі зустрічі</b> · 📝 є протокол
meetings-past-none = Минулих зустрічей тут ще немає.
button-meetings-past = 🕘 Минулі зустрічі та протоколи
button-meetings-back = ◀ Зустрічі
button-meeting-call = ➕ Скликати зустріч
button-meeting-poll = 🗳 Шукати термін
button-meeting-series = 🔁 Регулярна зустріч
button-meeting-absent = 📉 Хто не бере участі
meeting-title = 📅 <b>{ $title }</b>
meeting-when-line = Коли: <b>{ $when }</b>
meeting-where-line = Де: { $place }
meeting-platform-line = Платформа: { $platform }
meeting-orp-line = Для всієї мережі ORP { $orp }
meeting-agenda-line = <b>Порядок денний</b>
    { $agenda }
meeting-cancelled-line = ❌ <b>Зустріч не відбудеться.</b>
meeting-over-line = Зустріч уже відбулася.
meeting-planned-line = Запрошення розішлються ближче до зустрічі.
meeting-case-line = Про дитину чи родину тут нічого не пишеться. Кого стосується конференція, скаже той, хто її скликав.
meeting-count-yes = прийде { $count }
meeting-count-maybe = можливо { $count }
meeting-count-no = не прийде { $count }
meeting-count-silent = поки мовчить { $count }
meeting-comers = Прийдуть: { $names }
meeting-own-yes = ✅ <b>{ $name }: Ви прийдете.</b>
meeting-own-maybe = ❓ <b>{ $name }: Ви, можливо, прийдете.</b>
meeting-own-no = ✖️ <b>{ $name }: Ви не прийдете.</b>
meeting-own-substitute = ✅ <b>{ $name }: замість Вас прийде { $substitute }.</b>
meeting-own-silent = ▫️ <b>{ $name }: прийдете?</b>
meeting-you = Ви
button-meeting-yes = Прийдемо
button-meeting-maybe = Можливо
button-meeting-no = Не прийдемо
button-meeting-substitute = 👤 Замість нас прийде хтось інший
button-meeting-for = Відповісти за: { $name }
button-meeting-calendar = 🗓 У календар
button-meeting-minutes = 📝 Протокол
button-meeting-platform = 🏷 Платформа
button-meeting-open = ◀ До зустрічі
button-meeting-replies = 👥 Відповіді
button-meeting-change = ✏️ Змінити
button-meeting-cancel = ❌ Скасувати зустріч
button-meeting-attendance = 🙋 Хто прийшов
button-meeting-write-minutes = 📝 Додати протокол
button-meeting-rewrite-minutes = 📝 Замінити протокол
button-meeting-reminders = 🔔 Коли нагадувати
button-meeting-of-series = 🔁 Увесь ряд
meeting-answered = Дякуємо, записано.
meeting-calendar-how = Відкрийте файл дотиком, і календар запропонує зберегти.
meeting-minutes-of = 📝 Протокол: <b>{ $title }</b>, { $when }
meeting-minutes-members = Протокол лише для членів платформи.
meeting-substitute-title = Хто прийде замість Вас
meeting-substitute-send = ✅ Підтвердити
meeting-substitute-words = Хто прийде замість Вас? Напишіть ім’я або посаду, наприклад «Яна з клубу» чи «заступниця директора».
meeting-substitute-words-label = Замість нас прийде
meeting-replies = 👥 <b>{ $title }</b> – відповіді
meeting-replies-yes = <b>Прийдуть ({ $count })</b>
meeting-replies-maybe = <b>Можливо ({ $count })</b>
meeting-replies-no = <b>Не прийдуть ({ $count })</b>
meeting-replies-silent = <b>Поки мовчать ({ $count })</b>
meeting-nobody-in-bot = нікого в боті, зателефонуйте
meeting-composed = ✅ Складу й кількості наразі достатньо.
meeting-missing-kinds = ⚠️ Для складу бракує: { $kinds }
meeting-missing-people = Не забудьте запросити особисто: { $people }
meeting-quorum-missing = ⚠️ Підтвердило { $yes } з потрібних { $quorum }.
button-meeting-remind = 🔔 Нагадати тим, хто мовчить ({ $count })
button-meeting-phones = 📞 Кому зателефонувати
meeting-reminded = { $count ->
    [one] Нагадування піде { $count } людині.
   *[other] Нагадування піде { $count } людям.
    }
refused-meeting-reminded = Сьогодні Ви вже надіслали нагадування. Наступне можна надіслати завтра, або зателефонуйте.
meeting-phones = 📞 <b>{ $title }</b> – кому зателефонувати
meeting-phones-none = Усі відповіли.
meeting-phone-none = телефон не вказано
meeting-attendance = 🙋 <b>{ $title }</b> – хто прийшов?
meeting-attendance-count = Прийшло: { $came } з { $count }. Торкніться того, хто прийшов; ще один дотик це змінить.
button-meeting-all-came = ✅ Усі, хто підтвердив, прийшли
meeting-minutes-title = Протокол зустрічі
meeting-minutes-send = 📤 Надіслати членам
meeting-minutes-what = Надішліть посилання на протокол або додайте його файлом. Отримають його лише члени платформи. У ньому не може бути нічого про конкретну дитину.
meeting-minutes-what-label = Протокол
meeting-expects-minutes = Чекаю на посилання (https://…) або файл.
meeting-minutes-file = файл
meeting-minutes-kept = ✅ Протокол збережено, члени отримають повідомлення.
meeting-cancel-title = Скасування зустрічі
meeting-cancel-send = ❌ Скасувати й повідомити всіх
meeting-cancel-reason = Чому зустріч не відбудеться? Причину побачать усі запрошені.
meeting-cancel-reason-label = Причина
meeting-was-cancelled = ✅ Зустріч скасовано, запрошених буде повідомлено.
meeting-was-changed = ✅ Зміну збережено, запрошених буде повідомлено.
meeting-was-saved = ✅ Зміну збережено.
button-meeting-save-planned = ✅ Зберегти
button-meeting-call-planned = 📨 Розіслати запрошення зараз
button-meeting-drop-sure = ❌ Так, скасувати
meeting-drop = Скасувати заплановану зустріч <b>{ $title }</b> { $when }? На неї ще нікого не запросили, тож ніхто нічого не отримає.
meeting-was-cancelled-planned = ✅ Зустріч скасовано. Нікого на неї ще не запрошували.
meeting-was-called = ✅ Зустріч скликано, запрошення надсилаються.
meeting-poll-begun = ✅ Голосування відкрито, члени отримають повідомлення.
meeting-reminders = 🔔 <b>{ $platform }</b> – коли нагадувати про зустріч. Перше й останнє нагадування йдуть усім, крім тих, хто не прийде; решта – лише тим, хто не відповів.
meeting-before-days = { $count ->
    [one] за { $count } день
    [few] за { $count } дні
   *[other] за { $count } днів
    }
meeting-before-hours = { $count ->
    [one] за { $count } годину
    [few] за { $count } години
   *[other] за { $count } годин
    }
meeting-absent-which = 📉 <b>Хто не бере участі</b> – якої платформи?
meeting-absent = 📉 <b>{ $platform }</b> – участь за останній рік
meeting-absent-line = { $came } з { $count }
meeting-absent-none = За останній рік немає жодної зустрічі із записаною участю.
meeting-new-title = Зустріч
meeting-new-send = 📨 Скликати
meeting-poll-title = Пошук терміну
meeting-poll-send = 🗳 Розпочати голосування
meeting-series-title = Регулярна зустріч
meeting-series-send = 🔁 Призначити
button-meeting-save = 📨 Зберегти й повідомити запрошених
meeting-ask-platform = Яка платформа збереться?
meeting-ask-platform-label = Платформа
meeting-no-platform = Тут поки немає платформи, яку Ви могли б скликати.
meeting-about = 🏷 <b>{ $platform }</b>
meeting-case-plain = 🔒 Будь ласка, не пишіть тут нічого про дитину чи родину – ні імені, ні адреси, ні причини. Досить дня, часу й установи.
meeting-ask-message = Коли й де? Напишіть <b>одним повідомленням</b>, наприклад «12. 3. v 9:00 na radnici»; дні найкраще розуміються чеською.
meeting-ask-message-label = Повідомлення
meeting-ask-title = Як називається зустріч?
meeting-ask-title-label = Назва
meeting-ask-when = Коли зустрічаєтеся? День і час.
meeting-ask-when-label = Коли
meeting-expects-when = Наприклад, «завтра о 9:00», «12. 3. 2027 9:00–11:00».
meeting-expects-clock = { $day } – а о котрій годині? Наприклад, «9:00» або «9:00–11:00».
meeting-ask-place = Де зустрічаєтеся?
meeting-ask-place-label = Де
meeting-ask-agenda = Що в порядку денному? Досить кількох пунктів.
meeting-ask-agenda-label = Порядок денний
meeting-change-title = 🏷 Назва
meeting-change-when = 🕘 Коли
meeting-change-place = 📍 Де
meeting-change-agenda = 📋 Порядок денний
meeting-change-options = 🗳 Терміни
meeting-change-until = ⏳ Голосувати до
meeting-change-rule = 🔁 Як часто
meeting-change-clock = 🕘 О котрій годині
meeting-preview = <b>Попередній перегляд запрошення</b>
meeting-preview-change = <b>Так буде відтепер</b>
meeting-reach = 📨 Запрошення отримають: { $actors ->
    [one] { $actors } установа
    [few] { $actors } установи
   *[other] { $actors } установ
    }, { $people ->
    [one] { $people } людина
    [few] { $people } людини
   *[other] { $people } людей
    } у боті.
meeting-unreached = 📞 Не мають нікого в боті, зателефонуйте їм: { $names }
meeting-ask-options = Які терміни запропонуєте? Напишіть по одному або кілька одразу – кожен на своєму рядку. Щонайбільше { $most }.
meeting-ask-options-label = Терміни
meeting-options-remove = Дотиком термін приберете.
refused-meeting-options-most = Можна запропонувати щонайбільше { $most } термінів.
refused-meeting-options-few = Запропонуйте щонайменше два терміни, що ще попереду; з одним скличте зустріч одразу.
meeting-option-unread = Не розумію цього рядка: «{ $line }». Напишіть день і час, наприклад «12. 3. 9:00».
meeting-ask-until = До якого дня можна голосувати?
meeting-ask-until-label = Голосувати до
meeting-poll-heading = 🗳 <b>{ $title }</b> – коли Вам зручно?
meeting-poll-until = Голосувати можна до { $day }.
meeting-poll-over = Голосування завершено, чекаємо на вибір терміну.
meeting-poll-how = Торкніться терміну; ще один дотик змінить відповідь: ✅ можу → ❓ можливо → ❌ не можу.
meeting-vote-none = ▫️ { $when }
meeting-vote-yes = ✅ можу · { $when }
meeting-vote-maybe = ❓ можливо · { $when }
meeting-vote-no = ❌ не можу · { $when }
meeting-option-counts = <b>{ $when }</b>: { $counts }
meeting-poll-silent = { $count ->
    [one] Ще не голосувала { $count } людина.
    [few] Ще не голосували { $count } людини.
   *[other] Ще не голосувало { $count } людей.
    }
button-meeting-settle = Обрати { $when } (✅ { $yes })
meeting-settle = Скликати зустріч «{ $title }» на <b>{ $when }</b>? Запрошення надішлються одразу.
button-meeting-settle-sure = 📨 Так, скликати
button-meeting-drop-poll = ❌ Скасувати голосування
meeting-ask-rule = Як часто ви зустрічаєтеся? Напишіть чеською так, як кажете: „každé první úterý v měsíci v 9“, „každý druhý čtvrtek kromě prázdnin“.
meeting-ask-rule-label = Як часто
meeting-ask-clock = О котрій годині? Наприклад, «9:00» або «9:00–11:00».
meeting-ask-clock-label = О котрій годині
meeting-expects-time = Напишіть час, наприклад «9:30» або «9–11».
meeting-series-preview = <b>Так ви зустрічатиметеся</b>
meeting-series-clock = Час: { $time }
meeting-series-next = <b>Найближчі зустрічі</b>
meeting-series-none = За цим правилом зараз не випадає жоден день.
meeting-series-made = ✅ Регулярну зустріч призначено. Запрошення надсилатимуться самі.
meeting-series-list = 🔁 <b>Регулярні зустрічі</b>
meeting-series-list-none = Регулярних зустрічей ще не призначено.
button-meeting-series-new = ➕ Нова регулярна зустріч
meeting-series-heading = 🔁 <b>{ $platform }</b>
meeting-series-one = Торкніться зустрічі, яку хочете перенести чи скасувати.
button-meeting-series-end = ⏹ Завершити ряд
meeting-series-end = Завершити регулярну зустріч? Зустрічі, на які вже надіслано запрошення, залишаться; інші не скликатимуться.
button-meeting-series-end-sure = ⏹ Так, завершити
meeting-series-ended = ✅ Регулярну зустріч завершено.
notice-meeting-called = 📅 <b>Запрошення: { $title }</b>
notice-meeting-changed = 🔄 <b>{ $title }</b> – відтепер:
notice-meeting-cancelled = ❌ <b>{ $title }</b> – зустріч не відбудеться
notice-meeting-reminder = ⏰ <b>{ $title }</b> – наближається
notice-meeting-reminder-silent = ⏰ <b>{ $title }</b> – прийдете? Ви ще не відповіли.
notice-meeting-at-risk = ⚠️ <b>{ $title }</b> – зустріч під загрозою
notice-meeting-minutes = 📝 <b>{ $title }</b> – є протокол ({ $when })
notice-cadence-platform = ⏳ <b>{ $platform }</b> – платформа давно не збиралася. Має збиратися: { $frequency }.
notice-cadence-last = Востаннє: { $day }
notice-cadence-duty = ⏳ <b>ORP { $area }</b> – час скликати { $task }.
meeting-group-open = Відкрити в Síťovka
meeting-group-toast-yes = Записано – прийдете: { $names }
meeting-group-toast-maybe = Записано – можливо, прийдете: { $names }
meeting-group-toast-no = Записано – не прийдете: { $names }
refused-meeting-stranger = Відповідати можуть члени цієї платформи. Якщо Ви в ній працюєте, відкрийте Síťovka і попросіть координатора про доступ.
group-platform-which = До якої платформи належить група? Сюди надходитимуть її запрошення, нагадування та посилання на протокол; щодо конференцій у справах дітей – ні.
button-group-platform-words = ✍️ Інша – напишу назву
button-group-platform-none = ✖️ До жодної
group-meets = Сюди надходять запрошення та нагадування платформи.
meeting-family = батьків і дитину
refused-meeting-no-reminder = Одне нагадування має залишитися.
meeting-reason-line = Причина: { $reason }
meeting-poll-choose = ⏳ Голосування завершено. Оберіть день, на який скликаєте зустріч.
meeting-ask-invited = Кого запросите? Оберіть лише тих, хто має бути.
meeting-ask-invited-label = Запрошені
notice-kind-meeting-counts = Кількість відповідей у групі
notice-cadence-region = ⏳ <b>{ $area }</b> – час скликати { $task }. Запросіть на нього мережі краю оголошенням.
duty-pediatri-ospod = зустріч OSPOD з педіатрами
duty-kazuisticky-seminar = міжгалузевий казуїстичний семінар
duty-krajsky-workshop = крайовий казуїстичний воркшоп
duty-participace-deti = партисипаційну зустріч дітей
meeting-change-invited = 👥 Запрошені
button-platforms = 🏷 Платформи
refused-meeting-cancelled = Ця зустріч не відбудеться.
refused-meeting-over = Ця зустріч уже відбулася.
refused-meeting-past = Цей час уже минув. Оберіть пізніший.
refused-meeting-times = День надто далеко, або кінець зустрічі раніше за початок. Напишіть ще раз.
refused-meeting-without-day = У зустрічі бракує дня й часу.
refused-meeting-without-title = У зустрічі бракує назви.
refused-meeting-long = Текст задовгий; вміститься { $limit } символів.
refused-meeting-nobody = Платформа ще не має членів, нікого запросити.
refused-meeting-options = Запропонуйте від 2 до { $most } різних термінів.
refused-meeting-poll-over = Термін уже обрано, або голосування завершено.
refused-meeting-poll-until = Голосування має завершитися до першого терміну. Оберіть раніший день.
refused-meeting-link = Посилання має починатися з https:// і вести до протоколу.
refused-meeting-case-agenda = Для конференції у справі дитини порядок денний не пишеться.
refused-meeting-case-minutes = Протокол конференції у справі дитини сюди не належить. Зберігайте його там, де ведете справу.
refused-meeting-series-hour = Бракує, о котрій годині ви зустрічаєтеся.
refused-meeting-series-most = Платформа вже має { $most } регулярних зустрічей. Спершу завершіть одну з них.
refused-meeting-series-empty = За цим правилом у найближчі { $days } днів не випадає жоден день.
button-meeting-details = Подробиці зустрічі
button-meeting-choose = 📅 Обрати день
meeting-and-more = … і ще { $count }
meeting-phones-how = Дотиком ✍️ запишіть, що Вам сказали телефоном.
button-meeting-they-yes = Прийдуть
button-meeting-they-maybe = Можливо
button-meeting-they-no = Не прийдуть

### Questionnaires

notice-kind-questionnaire-asked = Анкети про співпрацю
notice-kind-questionnaire-reminder = Нагадування про анкету
notice-kind-questionnaire-closed = Анкета завершилася
questionnaires = <b>Анкети про співпрацю</b>

    Раз на рік запитайте учасників мережі чи платформи, як їм співпрацюється. Відповіді анонімні, і для вас також.
questionnaires-none = <b>Анкети про співпрацю</b>

    Поки що тут немає жодної. Запитайте учасників мережі чи платформи, як їм співпрацюється: візьміть наш набір запитань або напишіть власні. Відповіді анонімні, і для вас також.
button-questionnaires = Анкети про співпрацю
button-questionnaire-write = ➕ Нова анкета
button-questionnaire-draft = ✏️ { $title } ({ $year })
button-questionnaire-open = ⏳ { $title } ({ $year })
button-questionnaire-closed = ✔️ { $title } ({ $year })
button-questionnaire-add = ➕ Додати запитання
button-questionnaire-default = Взяти наш набір запитань
button-questionnaire-drop-question = 🗑 { $number }.
button-questionnaire-give-out = Розіслати…
button-questionnaire-give-out-sure = { $people ->
    [one] Розіслати { $people } людині
   *[other] Розіслати { $people } людям
}
button-questionnaire-close = Завершити збір
button-questionnaire-drop = Викинути анкету
button-questionnaire-answer = Заповнити анкету
button-questionnaire-results = Показати результати
button-questionnaire-picture = 🖼 Зображення
button-questionnaire-workbook = 📄 Таблиця
questionnaire-network = Мережа { $orp }
questionnaire-title = Нова анкета
questionnaire-send = Створити
questionnaire-for = Кого ви хочете запитати?
questionnaire-for-label = Для кого
questionnaire-name = Як називається анкета? Наприклад, «Як нам співпрацюється».
questionnaire-name-label = Назва
questionnaire-no-questions = Запитань ще немає. Додайте 1–{ $most } власних або візьміть наш набір і змініть його.
questionnaire-state-draft = { $people ->
    [0] Чернетка. У боті поки немає нікого, кому її розіслати.
    [one] Чернетка. Її отримає { $people } людина.
    [few] Чернетка. Її отримають { $people } людини.
   *[other] Чернетка. Її отримають { $people } людей.
}
questionnaire-state-open = Відповіді збираються до { $until }. Відповіли { $count } з { $asked }. Результати побачите після завершення: раніше можна було б упізнати, хто що відповів.
questionnaire-state-closed = Збір завершено { $until }. Відповіли { $count } з { $asked }.
questionnaire-give-out-sure = { $people ->
    [one] Анкету «{ $title }» отримає { $people } людина і матиме 14 днів на відповідь. Запитання потім не можна буде змінити.
    [few] Анкету «{ $title }» отримають { $people } людини і матимуть 14 днів на відповідь. Запитання потім не можна буде змінити.
   *[other] Анкету «{ $title }» отримають { $people } людей і матимуть 14 днів на відповідь. Запитання потім не можна буде змінити.
}
questionnaire-given-out = { $people ->
    [one] Розіслано { $people } людині. Хто не відповість за тиждень, отримає одне нагадування.
   *[other] Розіслано { $people } людям. Хто не відповість за тиждень, отримає одне нагадування.
}
questionnaire-close-sure = Завершити «{ $title }»? Відповіли { $count } з { $asked }. Після цього ніхто вже не відповість і з’являться результати.
questionnaire-close-few = ❗ Відповідей поки замало: результати показуємо, коли їх щонайменше { $least }.
questionnaire-dropped = Анкету викинуто.
questionnaire-drop-sure = Справді викинути «{ $title }» разом із запитаннями?
button-questionnaire-drop-sure = Так, викинути
questionnaire-anonymous = Відповідь анонімна, і для координатора також. Відповідають один раз, надіслану відповідь уже не можна змінити.
notice-questionnaire-asked = { $count ->
    [one] 📋 <b>{ $title }</b> · { $place }
        Просимо відповісти на { $count } запитання до { $until }.
    [few] 📋 <b>{ $title }</b> · { $place }
        Просимо відповісти на { $count } запитання до { $until }.
   *[other] 📋 <b>{ $title }</b> · { $place }
        Просимо відповісти на { $count } запитань до { $until }.
}
notice-questionnaire-reminder = { $count ->
    [one] 📋 <b>{ $title }</b> · { $place }
        Ще до { $until } ви можете відповісти на { $count } запитання. Більше не нагадуватимемо.
    [few] 📋 <b>{ $title }</b> · { $place }
        Ще до { $until } ви можете відповісти на { $count } запитання. Більше не нагадуватимемо.
   *[other] 📋 <b>{ $title }</b> · { $place }
        Ще до { $until } ви можете відповісти на { $count } запитань. Більше не нагадуватимемо.
}
notice-questionnaire-closed = 📋 Анкета <b>{ $title }</b> · { $place } завершилася. Відповіли { $count } з { $asked }.
questionnaire-thanks = Дякуємо. Відповідь збережено без імені.
questionnaire-few-answers = { $count ->
    [0] Ніхто не відповів.
    [one] Лише { $count } відповідь: якщо їх менше ніж { $least }, результат не показуємо.
   *[other] Лише { $count } відповіді: якщо їх менше ніж { $least }, результат не показуємо.
}
questionnaire-too-few = менше ніж { $least } відповіді
questionnaire-mean = { $count ->
    [one] середнє { $mean } з 5 ({ $count } відповідь)
    [few] середнє { $mean } з 5 ({ $count } відповіді)
   *[other] середнє { $mean } з 5 ({ $count } відповідей)
}
questionnaire-before = минулого разу { $mean }
questionnaire-compared = Минулого разу: анкета { $year } року.
questionnaire-picture-compared = Минулого разу = анкета { $year } року
questionnaire-texts = { $count ->
    [one] { $count } відповідь словами
    [few] { $count } відповіді словами
   *[other] { $count } відповідей словами
}
questionnaire-texts-in-file = Відповіді є в таблиці.
questionnaire-picture = <b>{ $title }</b> · { $place }
questionnaire-file = Результати в таблиці. Відповіді словами впорядковано за абеткою, щоб не можна було впізнати, чиї вони.
questionnaire-file-name = анкета
questionnaire-sheet-results = Результати
questionnaire-sheet-texts = Відповіді словами
questionnaire-column-question = Запитання
questionnaire-column-answers = Кількість відповідей
questionnaire-column-mean = Середнє (1–5)
questionnaire-column-before = Середнє минулого разу
questionnaire-column-counts = Розподіл
questionnaire-column-text = Відповідь
questionnaire-sort-scale = шкала 1–5
questionnaire-sort-choice = вибір із варіантів
questionnaire-sort-text = відповідь словами
questionnaire-how-scale = Натисніть кнопку або напишіть число 1–5.
questionnaire-how-choice = Натисніть один із варіантів.
questionnaire-how-text = Напишіть відповідь. Не вказуйте нічого, за чим можна впізнати вас, дитину чи родину.
questionnaire-scale-1 = 1 – зовсім ні
questionnaire-scale-2 = 2 – радше ні
questionnaire-scale-3 = 3 – наполовину
questionnaire-scale-4 = 4 – радше так
questionnaire-scale-5 = 5 – безперечно так
questionnaire-default-knows = Я знаю, до кого в мережі звернутися, коли дитині чи родині потрібна допомога.
questionnaire-default-reaches = Коли мені хтось із мережі потрібен, я додзвонююся вчасно.
questionnaire-default-answers = Я дізнаюся, чим усе закінчилося, коли передаю родину далі.
questionnaire-default-meets = Спільні зустрічі допомагають мені в роботі.
questionnaire-default-helps = Завдяки співпраці вдається допомагати дітям раніше.
questionnaire-default-better = Що нам варто робити інакше наступного року?
asked-title = Нове запитання
asked-send = Додати
asked-words = Як звучить запитання?
asked-words-label = Запитання
asked-sort = Як на нього відповідають?
asked-sort-label = Відповідь
asked-options = Напишіть варіанти, кожен з нового рядка (2–8).
asked-options-label = Варіанти
ballot-title = Анкета про співпрацю
ballot-send = Надіслати анонімно
refused-questionnaire-options = Варіантів має бути 2–{ $most }, кожен з нового рядка.
refused-questionnaire-full = В анкеті щонайбільше { $most } запитань.
refused-questionnaire-opened = Люди вже заповнюють анкету, запитання не можна змінити.
refused-questionnaire-empty = В анкеті ще немає жодного запитання.
refused-questionnaire-closed = Збір відповідей уже завершено.
refused-questionnaire-nobody = У боті поки немає нікого, кому розіслати анкету. Запросіть представників учасників мережі.
refused-questionnaire-nothing = Дайте, будь ласка, відповідь хоча б на одне запитання.
refused-questionnaire-answered = Ви вже відповіли на цю анкету. Дякуємо.

### Meetings: rules

notice-kind-meeting-called = Запрошення на зустрічі
notice-kind-meeting-changed = Змінені зустрічі
notice-kind-meeting-cancelled = Скасовані зустрічі
notice-kind-meeting-reminder = Нагадування про зустрічі
notice-kind-meeting-poll = Пошук дати зустрічі
notice-kind-meeting-at-risk = Зустрічі, де когось бракує
notice-kind-meeting-attendance = Участь у зустрічах
notice-kind-meeting-minutes = Протоколи зустрічей
notice-kind-cadence-due = Платформи, які давно не збиралися

### Platforms: import

import-refused-no-platforms = У файлі немає таблиці платформ: бракує стовпця з назвою платформи. Нічого не збережено.
import-refused-actors = Схоже на шаблон організацій, а не платформ. Нічого не збережено. Організації імпортує «python -m bot import actors ФАЙЛ».
import-refused-needs-no-platforms = Схоже на шаблон потреб і діяльності, а не платформ. Нічого не збережено. Його імпортує «python -m bot import needs ФАЙЛ».
import-rejected-no-platform-name = у рядку немає назви платформи
import-rejected-no-orp-of-platform = незрозуміло, до якої ORP належить платформа; її не збережено
import-rejected-platform-type = невідомий тип; очікується 1–4 або його назва
import-rejected-platform-type-unclear = номер і назва типу суперечать одне одному
import-rejected-no-platform-type = платформа не має зрозумілого типу; її не збережено
import-rejected-platform-state = невідомий стан; очікується активна, пілотна, призупинена або завершена
import-rejected-families = очікується так, ні або інколи
import-warning-sheet-no-platforms = аркуш не схожий на таблицю платформ, його не прочитано
import-warning-lone-cell-platform = рядок з однією клітинкою не вважається платформою
import-warning-more-orps = зазначено кілька ORP; платформа належить до першої
import-warning-platform-type-guessed = тип визначено за назвою
import-warning-platform-ended = у мережі платформа вважається завершеною
import-warning-member-unknown = такої організації в цій ORP не знайдено; запитаємо координатора
import-warning-member-read = прочитано як: { $actor }
import-warning-member-besides = має платформу на картці, але в списку її немає; залишено без змін
import-warning-platform-stays = рядок не називає платформу, але організація до неї належить; вилучити можна в ній

### Days that come again

recurrence-daily = щодня
recurrence-workdays = кожного робочого дня
recurrence-weeks = { $count ->
    [one] раз на { $count } тиждень
    [few] раз на { $count } тижні
   *[many] раз на { $count } тижнів
    }
recurrence-weeks-even = у парні тижні
recurrence-weeks-odd = у непарні тижні
recurrence-months = { $count ->
    [one] раз на { $count } місяць
    [few] раз на { $count } місяці
   *[many] раз на { $count } місяців
    }
recurrence-of-month = { $days } місяця
recurrence-month-day = { $day ->
    [-1] останній день
   *[other] { $day }-й день
    }
recurrence-from-to-month = з { $since } до { $to }
recurrence-since = з { $day }
recurrence-until = до { $day }
recurrence-at = о { $time }
recurrence-from-to = з { $since } до { $to }
recurrence-lasts = { $count ->
    [one] тривалість { $count } хвилина
    [few] тривалість { $count } хвилини
   *[many] тривалість { $count } хвилин
    }
recurrence-except = крім { $what }
recurrence-school-holidays = шкільних канікул
recurrence-public-holidays = державних свят
recurrence-and = { $first } і { $last }
recurrence-school-note = ℹ️ Зі шкільних канікул бот знає літні, осінні, різдвяні, піврічні та великодні, до { $day }. Весняні канікули в кожному окрузі інші: їх бот не пропускає, таку зустріч скасуйте або перенесіть самі.
recurrence-not-understood = Не розумію: «{ $words }». Напишіть, будь ласка, чеською лише коли зустрічі повторюються, наприклад «každé první úterý v měsíci v 9 kromě prázdnin» (кожен перший вівторок місяця о 9, крім канікул) або «jednou za dva týdny v pondělí» (раз на два тижні в понеділок).
recurrence-which-every = Це може означати різне. Напишіть, будь ласка, або «každý druhý týden» (кожен другий тиждень; чи «jednou za tři týdny») і день, або «{ $words } v měsíci» (місяця).
recurrence-which-often = Як часто? Напишіть, будь ласка, наприклад «každé úterý» (щовівторка), «první úterý v měsíci» (перший вівторок місяця) або «jednou za dva týdny v úterý» (раз на два тижні у вівторок).
recurrence-which-weekday = Який день тижня? Напишіть, будь ласка, наприклад «každé úterý» (щовівторка) або «jednou za dva týdny v úterý» (раз на два тижні у вівторок).
recurrence-which-month-day = Який день місяця? Напишіть, будь ласка, наприклад «první úterý v měsíci» (перший вівторок) або «15. den v měsíci» (15-й день).
recurrence-which-nth = { $weekday ->
    [0] Який понеділок місяця? Напишіть, будь ласка, наприклад «první pondělí v měsíci» (перший) або «poslední pondělí v měsíci» (останній).
    [1] Який вівторок місяця? Напишіть, будь ласка, наприклад «první úterý v měsíci» (перший) або «poslední úterý v měsíci» (останній).
    [2] Яка середа місяця? Напишіть, будь ласка, наприклад «první středa v měsíci» (перша) або «poslední středa v měsíci» (остання).
    [3] Який четвер місяця? Напишіть, будь ласка, наприклад «první čtvrtek v měsíci» (перший) або «poslední čtvrtek v měsíci» (останній).
    [4] Яка пʼятниця місяця? Напишіть, будь ласка, наприклад «první pátek v měsíci» (перша) або «poslední pátek v měsíci» (остання).
    [5] Яка субота місяця? Напишіть, будь ласка, наприклад «první sobota v měsíci» (перша) або «poslední sobota v měsíci» (остання).
   *[6] Яка неділя місяця? Напишіть, будь ласка, наприклад «první neděle v měsíci» (перша) або «poslední neděle v měsíci» (остання).
    }
recurrence-which-months = { $count ->
    [one] У якому місяці? Напишіть, будь ласка, наприклад «v březnu, první čtvrtek» (у березні, перший четвер).
   *[other] У яких { $count } місяцях? Напишіть, будь ласка, наприклад «v březnu a v říjnu, první čtvrtek» (у березні та жовтні, перший четвер).
    }
recurrence-which-week = Тижні місяця можна рахувати по-різному. Напишіть, будь ласка, який це день, наприклад «třetí úterý v měsíci» (третій вівторок місяця).
recurrence-which-days = Ці дні не складаються в одне правило. Напишіть, будь ласка, одне з них, наприклад «každé úterý» (щовівторка) або «první úterý v měsíci» (перший вівторок місяця), а інші зустрічі створіть окремо.
recurrence-which-interval = Через скільки тижнів? Напишіть, будь ласка, наприклад «jednou za dva týdny» (раз на два тижні) або «jednou za tři týdny» (раз на три тижні) і день тижня.
recurrence-which-or = «Nebo» (або) залишає дві можливості. Напишіть, будь ласка, лише одну.
recurrence-which-hour = О котрій годині? Напишіть, будь ласка, наприклад «v 9» (о 9) або «od 14 do 16» (з 14 до 16).
recurrence-which-time = Час незрозумілий. Напишіть, будь ласка, один початок, наприклад «v 9» (о 9) або «od 14 do 16» (з 14 до 16).
recurrence-which-length = Це тривалість чи початок? Напишіть, будь ласка, «na 2 hodiny» (2 години) або «ve 14 hodin» (о 14 годині).
recurrence-which-number = Це день чи година? Напишіть, будь ласка, день із крапкою в кінці («1. 12.»), а годину з двокрапкою («9:30»).
recurrence-which-end = Разом із цим місяцем? Напишіть, будь ласка, наприклад «do konce května» (до кінця травня) або «do konce června» (до кінця червня).
recurrence-which-holidays = Пропустити вмію всі шкільні канікули («kromě prázdnin»), літні канікули («letních prázdnin»), державні свята («svátků»), цілі місяці («kromě července») та окремі дні («kromě 24. 12.»). Напишіть, будь ласка, так.
recurrence-which-short-month = { $day }-го дня немає в кожному місяці. Напишіть, будь ласка, «poslední den v měsíci» (останній день місяця) або день до 28.
recurrence-nth = { $weekday ->
    [0] { $nth ->
            [1] перший понеділок
            [2] другий понеділок
            [3] третій понеділок
            [4] четвертий понеділок
            [5] пʼятий понеділок
            [-2] передостанній понеділок
           *[-1] останній понеділок
        }
    [1] { $nth ->
            [1] перший вівторок
            [2] другий вівторок
            [3] третій вівторок
            [4] четвертий вівторок
            [5] пʼятий вівторок
            [-2] передостанній вівторок
           *[-1] останній вівторок
        }
    [2] { $nth ->
            [1] перша середа
            [2] друга середа
            [3] третя середа
            [4] четверта середа
            [5] пʼята середа
            [-2] передостання середа
           *[-1] остання середа
        }
    [3] { $nth ->
            [1] перший четвер
            [2] другий четвер
            [3] третій четвер
            [4] четвертий четвер
            [5] пʼятий четвер
            [-2] передостанній четвер
           *[-1] останній четвер
        }
    [4] { $nth ->
            [1] перша пʼятниця
            [2] друга пʼятниця
            [3] третя пʼятниця
            [4] четверта пʼятниця
            [5] пʼята пʼятниця
            [-2] передостання пʼятниця
           *[-1] остання пʼятниця
        }
    [5] { $nth ->
            [1] перша субота
            [2] друга субота
            [3] третя субота
            [4] четверта субота
            [5] пʼята субота
            [-2] передостання субота
           *[-1] остання субота
        }
   *[6] { $nth ->
            [1] перша неділя
            [2] друга неділя
            [3] третя неділя
            [4] четверта неділя
            [5] пʼята неділя
            [-2] передостання неділя
           *[-1] остання неділя
        }
    }
recurrence-every-weekday = { $weekday ->
    [0] щопонеділка
    [1] щовівторка
    [2] щосереди
    [3] щочетверга
    [4] щопʼятниці
    [5] щосуботи
   *[6] щонеділі
    }
recurrence-on-weekday = { $weekday ->
    [0] у понеділок
    [1] у вівторок
    [2] у середу
    [3] у четвер
    [4] у пʼятницю
    [5] у суботу
   *[6] у неділю
    }
recurrence-in-month = { $month ->
    [1] у січні
    [2] у лютому
    [3] у березні
    [4] у квітні
    [5] у травні
    [6] у червні
    [7] у липні
    [8] у серпні
    [9] у вересні
    [10] у жовтні
    [11] у листопаді
   *[12] у грудні
    }
recurrence-of-a-month = { $month ->
    [1] січня
    [2] лютого
    [3] березня
    [4] квітня
    [5] травня
    [6] червня
    [7] липня
    [8] серпня
    [9] вересня
    [10] жовтня
    [11] листопада
   *[12] грудня
    }

### Announcements

command-announce = оголошення для мережі
button-announcements = 📢 Оголошення
button-announcements-back = ◀ Оголошення
announcements-title = 📢 <b>Оголошення</b>

    Ваші оголошення і те, що чекає на Ваше схвалення.
announcements-none = 📢 <b>Оголошення</b>

    Напишіть мережі один раз і побачите, хто отримав повідомлення. Поки що Ви нічого не написали.
button-announcement-new = ✏️ Нове оголошення
button-announcement-write = 📢 Написати цим організаціям
button-announcement-to-confirm = ⏳ На схвалення: { $title }
button-announcement-rules = ⚙️ Коли схвалює другий координатор
announcement-state-draft = 📝 чернетка
announcement-state-waiting = ⏳ чекає схвалення
announcement-state-scheduled = 🕐 заплановано
announcement-state-sending = 📤 надсилається
announcement-state-stopped = ⏹ зупинено
announcement-state-sent = ✅ надіслано
announcement-state-withdrawn = 🗑 відкликано
announcement-empty = без тексту
announcement-photo = зображення
announcement-document = файл
announcement-has-photo = 📎 Із зображенням
announcement-has-document = 📎 Із файлом
announcement-head = 📢 <b>Оголошення</b> · мережа ORP { $orp }
announcement-is-corrected = ✏️ <i>Виправлений текст</i>
announcement-from = <i>{ $author }, координація мережі</i>
announcement-please-confirm = 👉 Будь ласка, підтвердьте прочитання.
announcement-you-confirmed = ✅ Ви підтвердили прочитання.
button-announcement-read = ✅ Підтверджую прочитання
announcement-thanks = Дякуємо, прочитання підтверджено.
announcement-just-a-test = Це проба. Отримувачі цією кнопкою підтвердять, що прочитали оголошення.
announcement-reminder = 🔔 Нагадуємо про оголошення мережі ORP { $orp } від { $at } ({ $author }). Будь ласка, підтвердьте, що Ви його прочитали.
button-announcement-show = 📢 Показати оголошення
announcement-title = 📢 <b>Оголошення</b> · від імені мережі ORP { $orp }
announcement-draft = 📝 <b>Чернетка оголошення</b> · від імені мережі ORP { $orp }
announcement-returned = ↩️ Другий координатор повернув оголошення: { $reason }
announcement-no-words = <i>Поки що без тексту.</i>
announcement-people = { $count ->
    [one] 👥 Отримає <b>{ $count } людина</b>.
    [few] 👥 Отримають <b>{ $count } людини</b>.
    [many] 👥 Отримають <b>{ $count } людей</b>.
   *[other] 👥 Отримають <b>{ $count } людей</b>.
    }
announcement-people-roles = З них { $roles }.
announcement-role-member = { $count ->
    [one] { $count } представник
    [few] { $count } представники
    [many] { $count } представників
   *[other] { $count } представників
    }
announcement-role-crisis-worker = { $count ->
    [one] { $count } кризовий працівник
    [few] { $count } кризові працівники
    [many] { $count } кризових працівників
   *[other] { $count } кризових працівників
    }
announcement-role-coordinator = { $count ->
    [one] { $count } координатор
    [few] { $count } координатори
    [many] { $count } координаторів
   *[other] { $count } координаторів
    }
announcement-only = 🔎 Лише організації: { $filter }
announcement-besides = 🚷 Крім: { $filter }
announcement-blocked = { $count ->
    [one] 🚫 { $count } з них заблокувала бота й повідомлення не отримає.
    [few] 🚫 { $count } з них заблокували бота й повідомлення не отримають.
    [many] 🚫 { $count } з них заблокували бота й повідомлення не отримають.
   *[other] 🚫 { $count } з них заблокували бота й повідомлення не отримають.
    }
announcement-unreached = { $count ->
    [one] 📵 За { $count } організацію в боті нікого немає.
    [few] 📵 За { $count } організації у боті нікого немає.
    [many] 📵 За { $count } організацій у боті нікого немає.
   *[other] 📵 За { $count } організацій у боті нікого немає.
    }
announcement-now = 🕐 Вирушить одразу.
announcement-at = 🕐 Вирушить { $at }.
announcement-asks-receipt = ✅ З проханням підтвердити прочитання.
announcement-confirms-coordinator = ℹ️ Такій кількості людей воно вирушить, коли його схвалить другий координатор ORP.
announcement-confirms-region = ℹ️ Такій кількості людей воно вирушить після схвалення. У Вашому ORP другого координатора немає, тож попросимо обласного.
announcement-confirms-nobody = ℹ️ Оголошення такій кількості людей має схвалити другий координатор. У Вашому ORP і області більше нікого немає, тому перед надсиланням запитаємо ще раз.
announcement-count-changed = ❗ Кількість людей тим часом змінилася. Перевірте її, будь ласка, і надішліть ще раз.
button-announcement-words = ✏️ Текст і вкладення
button-announcement-drop-file = 📎 Без вкладення
button-announcement-audience = { $count ->
    [one] 👥 Кому: { $count } людина
    [few] 👥 Кому: { $count } людини
    [many] 👥 Кому: { $count } людей
   *[other] 👥 Кому: { $count } людей
    }
button-announcement-receipt-on = ☐ Будь ласка, підтвердьте прочитання
button-announcement-receipt-off = ☑ Будь ласка, підтвердьте прочитання
button-announcement-time = 🕐 Коли
button-announcement-test = 🧪 Випробувати на собі
button-announcement-send = { $count ->
    [one] 📤 Надіслати { $count } людині
    [few] 📤 Надіслати { $count } людям
    [many] 📤 Надіслати { $count } людям
   *[other] 📤 Надіслати { $count } людям
    }
button-announcement-drop = 🗑 Викинути
button-announcement-drop-sure = 🗑 Так, викинути
announcement-drop = Справді викинути цю чернетку?
announcement-alone = { $count ->
    [one] ⚠️ Оголошення для { $count } людини мав би схвалити другий координатор, але його немає, навіть в області. Справді надіслати? Запишемо, що Ви вирішили без другого схвалення.
    [few] ⚠️ Оголошення для { $count } людей мав би схвалити другий координатор, але його немає, навіть в області. Справді надіслати? Запишемо, що Ви вирішили без другого схвалення.
    [many] ⚠️ Оголошення для { $count } людей мав би схвалити другий координатор, але його немає, навіть в області. Справді надіслати? Запишемо, що Ви вирішили без другого схвалення.
   *[other] ⚠️ Оголошення для { $count } людей мав би схвалити другий координатор, але його немає, навіть в області. Справді надіслати? Запишемо, що Ви вирішили без другого схвалення.
    }
button-announcement-send-alone = { $count ->
    [one] 📤 Так, надіслати { $count } людині
    [few] 📤 Так, надіслати { $count } людям
    [many] 📤 Так, надіслати { $count } людям
   *[other] 📤 Так, надіслати { $count } людям
    }
announcement-waits = ⏳ Чекає, доки його схвалить другий координатор. Про рішення Ви дізнаєтеся.
announcement-scheduled = 🕐 Вирушить { $at }.
button-announcement-take-back = ↩️ Забрати й змінити
announcement-to-confirm = ⏳ <b>Оголошення чекає на Ваше схвалення</b>

    Надсилає { $author } від імені мережі ORP { $orp }.
button-announcement-approve = { $count ->
    [one] ✅ Схвалити для { $count } людини
    [few] ✅ Схвалити для { $count } людей
    [many] ✅ Схвалити для { $count } людей
   *[other] ✅ Схвалити для { $count } людей
    }
button-announcement-return = ↩️ Повернути з поясненням
announcement-approved = ✅ Схвалено. Автор бачитиме, як триває надсилання.
announcement-sent-back = ↩️ Повернено. Автор дізнається причину.
announcement-came-back = ↩️ Другий координатор повернув Ваше оголошення «{ $title }».

    Причина: { $reason }
announcement-was-approved = ✅ Ваше оголошення «{ $title }» схвалено. Воно вирушить { $at }.
button-announcement-open = 📢 Відкрити оголошення
announcement-rules = ⚙️ <b>Коли схвалює другий координатор</b>

    Оголошення для більшої кількості людей вирушить після схвалення другим координатором. Торкніться ORP, де хочете змінити число.
button-announcement-rule = { $count ->
    [one] { $orp }: понад { $count } людину
    [few] { $orp }: понад { $count } людини
    [many] { $orp }: понад { $count } людей
   *[other] { $orp }: понад { $count } людей
    }
announcement-words-title = Оголошення
announcement-words-send = Зберегти
announcement-words-content = Напишіть текст оголошення. Можна надіслати й зображення або файл із текстом під ним. Про конкретну дитину в ньому нічого бути не може.
announcement-words-content-label = Текст
announcement-expects-content = Чекаю на текст, зображення або файл.
announcement-time-title = Коли вирушить оголошення
announcement-time-send = Зберегти
announcement-time-time = Коли його надіслати?
announcement-time-time-label = Коли
announcement-expects-time = Напишіть день і час, наприклад «завтра о 9:00».
button-announcement-now = Одразу
announcement-at-once = одразу
announcement-return-title = Повернути оголошення
announcement-return-send = ↩️ Повернути
announcement-return-reason = Що має змінити автор? Він побачить Ваші слова.
announcement-return-reason-label = Причина
announcement-rule-title = Коли схвалює другий координатор
announcement-rule-send = Зберегти
announcement-rule-most = Понад скільки людей оголошення має схвалити другий координатор?
announcement-rule-most-label = Щонайбільше без схвалення
announcement-correction-title = Виправлення оголошення
announcement-correction-send = ✏️ Виправити в усіх
announcement-correction-words = Напишіть повний виправлений текст. Він замінить той, який люди вже мають.
announcement-correction-words-label = Новий текст
announcement-audience = 👥 <b>Кому</b>
announcement-not-you = Хто має кілька ролей, отримає оголошення один раз. Вам воно не надійде, але можна випробувати його на собі.
announcement-to-member = представникам організацій
announcement-to-crisis-worker = кризовим працівникам (OSPOD)
announcement-to-coordinator = координаторам
button-announcement-orps = 🗺 У яких ORP
button-announcement-filter = Лише деяким організаціям
button-announcement-without = Крім деяких організацій
button-announcement-actors = 🏢 Учасники по одному
button-announcement-people = 👤 Хто отримає ({ $count })
button-announcement-blocked = 🚫 Хто заблокував бота ({ $count })
button-announcement-unreached = 📵 За кого тут нікого немає ({ $count })
announcement-orps = 🗺 У яких ORP?
announcement-filter = Яким організаціям? Виберіть збережений фільтр або створіть його в «Моя мережа» і торкніться там «Написати цим організаціям». Повідомлення отримають люди, які за них говорять.
announcement-filter-without = Які організації пропустити? Виберіть збережений фільтр або створіть його в «Моя мережа» і торкніться там «Написати цим організаціям».
button-announcement-no-filter = ✖ Без фільтра
button-announcement-to-network = 📇 Створити фільтр у «Моя мережа»
announcement-take-filter = { $count ->
    [one] 📢 Фільтр знаходить { $count } організацію. Що далі?
    [few] 📢 Фільтр знаходить { $count } організації. Що далі?
    [many] 📢 Фільтр знаходить { $count } організацій. Що далі?
   *[other] 📢 Фільтр знаходить { $count } організацій. Що далі?
    }
button-announcement-new-to = { $count ->
    [one] ✏️ Нове оголошення { $count } організації
    [few] ✏️ Нове оголошення { $count } організаціям
    [many] ✏️ Нове оголошення { $count } організаціям
   *[other] ✏️ Нове оголошення { $count } організаціям
    }
button-announcement-into = ➕ Надіслати їм: { $title }
button-announcement-outof = ➖ Пропустити їх: { $title }
announcement-meant-people = { $count ->
    [one] 👤 { $count } людина. Торкніться, щоб пропустити.
    [few] 👤 { $count } людини. Торкніться, щоб когось пропустити.
    [many] 👤 { $count } людей. Торкніться, щоб когось пропустити.
   *[other] 👤 { $count } людей. Торкніться, щоб когось пропустити.
    }
announcement-meant-actors = { $count ->
    [one] 🏢 { $count } організація. Торкніться, щоб пропустити.
    [few] 🏢 { $count } організації. Торкніться, щоб когось пропустити.
    [many] 🏢 { $count } організацій. Торкніться, щоб когось пропустити.
   *[other] 🏢 { $count } організацій. Торкніться, щоб когось пропустити.
    }
announcement-meant-blocked = 🚫 <b>Заблокували бота ({ $count })</b>, повідомлення до них не дійде:
announcement-meant-unreached = 📵 <b>За них у боті нікого немає ({ $count })</b>, доведеться зателефонувати:
announcement-report = 📢 <b>{ $title }</b>
    Мережа ORP { $orp } · { $at }
announcement-is-sending = 📤 <b>Надсилається…</b>
announcement-is-sent = ✅ <b>Надіслано</b>
announcement-is-stopped = ⏹ <b>Зупинено</b>
announcement-is-withdrawn = 🗑 <b>Відкликано</b>
announcement-fate-delivered = ✅ Доставлено: <b>{ $count }</b>
announcement-names-delivered = ✅ Доставлено ({ $count })
announcement-fate-deferred = 🌙 Чекає кінця тихих годин: <b>{ $count }</b>
announcement-names-deferred = 🌙 Чекає кінця тихих годин ({ $count })
announcement-fate-waiting = ⏳ Чекає надсилання: <b>{ $count }</b>
announcement-names-waiting = ⏳ Чекає надсилання ({ $count })
announcement-fate-blocked = 🚫 Заблокували бота: <b>{ $count }</b>
announcement-names-blocked = 🚫 Заблокували бота ({ $count })
announcement-fate-failed = ⚠️ Не вдалося доставити: <b>{ $count }</b>
announcement-names-failed = ⚠️ Не вдалося доставити ({ $count })
announcement-fate-stopped = ⏹ Зупинено: <b>{ $count }</b>
announcement-names-stopped = ⏹ Зупинено ({ $count })
announcement-fate-withdrawn = 🗑 Відкликано: <b>{ $count }</b>
announcement-names-withdrawn = 🗑 Відкликано ({ $count })
announcement-names-read = 👁 Прочитали ({ $count })
announcement-names-unread = 🔕 Ще не підтвердили ({ $count })
announcement-names-nobody = 📵 Нікого в боті ({ $count })
announcement-total = 👥 Усього: <b>{ $count }</b>
announcement-read = 👁 Прочитання підтвердили: <b>{ $count }</b> з { $of }
announcement-reason-before = бот заблоковано ще раніше
announcement-reason-blocked = бот заблоковано
announcement-reason-left = облікового запису вже немає
announcement-reason-late = не встигли вчасно
announcement-reason-rights = тим часом без потрібної ролі
announcement-reason-refused = Telegram відхилив повідомлення
announcement-erased = видалений обліковий запис
announcement-nobody-there = у боті нікого немає
announcement-phones = { $count ->
    [one] 📞 <b>Кому зателефонувати</b> ({ $count } організація)
    [few] 📞 <b>Кому зателефонувати</b> ({ $count } організації)
    [many] 📞 <b>Кому зателефонувати</b> ({ $count } організацій)
   *[other] 📞 <b>Кому зателефонувати</b> ({ $count } організацій)
    }
announcement-phones-none = 📞 Телефонувати нема кому.
button-announcement-stop = ⏹ Зупинити
button-announcement-phones = 📞 Кому зателефонувати
button-announcement-again = 🔁 Надіслати лише недоставленим ({ $count })
button-announcement-remind = 🔔 Нагадати тим, хто не підтвердив ({ $count })
button-announcement-correct = ✏️ Виправити
button-announcement-withdraw = 🗑 Відкликати
button-announcement-withdraw-sure = 🗑 Так, відкликати в усіх
button-announcement-copy = 📄 Використати знову
button-announcement-report = ◀ Звіт про оголошення
announcement-withdraw = { $count ->
    [one] Оголошення буде видалено в { $count } людини. Повідомлення, старші за 48 годин, Telegram видалити не дозволяє: замість тексту в них буде «Оголошення відкликано», зображення або файл залишиться. Хто прочитав, той прочитав.
    [few] Оголошення буде видалено в { $count } людей. Повідомлення, старші за 48 годин, Telegram видалити не дозволяє: замість тексту в них буде «Оголошення відкликано», зображення або файл залишиться. Хто прочитав, той прочитав.
    [many] Оголошення буде видалено в { $count } людей. Повідомлення, старші за 48 годин, Telegram видалити не дозволяє: замість тексту в них буде «Оголошення відкликано», зображення або файл залишиться. Хто прочитав, той прочитав.
   *[other] Оголошення буде видалено в { $count } людей. Повідомлення, старші за 48 годин, Telegram видалити не дозволяє: замість тексту в них буде «Оголошення відкликано», зображення або файл залишиться. Хто прочитав, той прочитав.
    }
announcement-was-withdrawn = 🗑 Оголошення відкликано.
announcement-reminded = { $count ->
    [one] 🔔 Нагадування надсилаємо { $count } людині.
    [few] 🔔 Нагадування надсилаємо { $count } людям.
    [many] 🔔 Нагадування надсилаємо { $count } людям.
   *[other] 🔔 Нагадування надсилаємо { $count } людям.
    }
announcement-corrected = ✏️ Виправлено. Хто вже має оголошення, побачить новий текст.
refused-announcement-empty = Спершу напишіть, будь ласка, текст оголошення.
refused-announcement-nobody = Так оголошення ніхто не отримає. Змініть, будь ласка, кому воно має надійти.
refused-announcement-long = Текст задовгий: { $count } символів, а вміщується { $limit } (під зображенням або файлом менше).
refused-announcement-time = Цей час уже минув. Виберіть, будь ласка, інший.
refused-announcement-gone = Цього вже зробити не можна, оголошення тим часом пішло далі.
refused-announcement-over = Оголошення вже розіслано, зупиняти нічого.
refused-announcement-decided = Про це оголошення вже вирішено.
refused-announcement-author = Автор уже не координує цю мережу, надіслати оголошення не можна.
refused-announcement-nobody-left = Повторно надсилати нема кому: хто не отримав оголошення, досі блокує бота.
refused-announcement-reminded = Усі вже підтвердили або отримали нагадування сьогодні. Наступне можна надіслати завтра.
refused-announcement-no-orp = Принаймні один ORP має залишитися.
notice-kind-announcement = Оголошення
notice-kind-announcement-progress = Як надсилаються оголошення
notice-kind-announcement-corrected = Виправлені оголошення
notice-kind-announcement-withdrawn = Відкликані оголошення
notice-kind-announcement-reminder = Нагадування про оголошення
notice-kind-announcement-waiting = Оголошення на схвалення
notice-kind-announcement-decided = Рішення про Ваші оголошення

### Platforms

command-platforms = платформи: хто де зустрічається
platforms-title = 🏷 <b>Платформи · ORP { $orp }</b>
platforms-title-own = 🏷 <b>Платформи</b>
platforms-hint-own = ⭐ Ви до неї належите.
platforms-none = Поки що тут немає жодної платформи.
platform-type-mezioborova = платформа міжгалузевої співпраці
platform-type-minitym = мінікоманда
platform-type-pripadova-konference = конференція щодо випадку
platform-type-formalni-oborova = формальна або галузева платформа
platform-party-ospod = служба захисту дітей (OSPOD)
platform-party-zs = школа
platform-party-sas-rd = соціальні служби
platform-party-pcr = поліція
platform-party-pldd = лікар
platform-party-opatrovnicky-soud = суддя
platform-party-another = щонайменше ще одна організація
platform-state-active = збирається
platform-state-pilot = випробовується (пілот)
platform-state-paused = призупинена
platform-state-ended = завершена
platform-families-yes = так
platform-families-sometimes = інколи
platform-families-no = ні
platform-field-frequency = Збирається:
platform-field-coordinator = Координує:
platform-field-last = Востаннє:
platform-field-next = Наступного разу:
platform-field-topics = Теми:
platform-field-goals = Цілі:
platform-field-outputs = Результати:
platform-field-families = Батьки та діти беруть участь:
platform-field-group = Група в Telegram:
platform-field-members = Члени ({ $count }):
platform-field-people = Запрошені особисто:
platform-field-note = Нотатка координаторів:
platform-year = Оцінка { $year }:
platform-next-sought = шукаємо дату
platform-missing = ⚠️ Бракує: { $who }
platform-late-after = ⏱ Якщо вона не збиратиметься понад { $count } дн., я нагадаю.
platform-late-never = ⏱ Зі слів про частоту не видно, коли нагадати, що вона давно не збиралася.
platform-advice-family = 💡 До цього типу належать також батьки й дитина. Запрошуйте їх як людей; картки в мережі вони не мають.
platform-quorum-line = { $count ->
    [one] Має прийти щонайменше { $count } організація.
    [few] Мають прийти щонайменше { $count } організації.
   *[many] Має прийти щонайменше { $count } організацій.
}
platform-undecided = ❓ Не знаю, кого означають слова: { $words }
platform-undecided-count = залишилося { $count }
platform-undecided-none = Усіх членів визначено.
platform-who = Кого Ви маєте на увазі словами «{ $words }»?
platform-matched = «{ $words }» – це { $actor }.
platform-kept = «{ $words }» залишається серед членів як слова.
platform-dropped = «{ $words }» більше немає серед членів.
platform-saved = Збережено.
platform-added = Платформу створено. Організації, які мають її на картці, вже належать до неї.
platform-ended = Платформу завершено.
platform-end = { $count ->
    [one] Завершити платформу «{ $name }»? Вона зникне з картки { $count } організації, і відновити її не можна. Якщо це лише перерва, змініть її стан на «призупинена».
    [few] Завершити платформу «{ $name }»? Вона зникне з карток { $count } організацій, і відновити її не можна. Якщо це лише перерва, змініть її стан на «призупинена».
   *[many] Завершити платформу «{ $name }»? Вона зникне з карток { $count } організацій, і відновити її не можна. Якщо це лише перерва, змініть її стан на «призупинена».
}
platform-remove = «{ $actor }» більше не має належати до платформи «{ $name }»? Платформа зникне і з картки організації.
platform-member-removed = Вилучено; з картки організації платформа зникла.
platform-members-title = 👥 <b>{ $name }</b> · { $count ->
    [one] { $count } організація
    [few] { $count } організації
   *[many] { $count } організацій
}
platform-members-words = Поза мережею: { $words }
platform-members-people = Запрошені особисто: { $people }
platform-members-added = { $count ->
    [one] Додано { $count } організацію; платформа є і на її картці.
    [few] Додано { $count } організації; платформа є і на їхніх картках.
   *[many] Додано { $count } організацій; платформа є і на їхніх картках.
}
platform-years-title = 📝 <b>{ $name }</b> · оцінка за роками
platform-years-none = Поки що ніхто нічого не написав.
platform-person = 🙋 { $name }
platform-reminder-days = { $count ->
    [one] за { $count } день
    [few] за { $count } дні
   *[many] за { $count } днів
}
platform-reminder-hours = { $count ->
    [one] за { $count } годину
    [few] за { $count } години
   *[many] за { $count } годин
}
platform-orp = У якій ORP?
platform-orp-label = ORP
platform-name = Як називається платформа? Так само вона називатиметься на картках членів.
platform-name-label = Назва
platform-type = Який це тип?
platform-type-label = Тип
platform-frequency = Як часто вона збирається? Наприклад, «čtvrtletně», «1× za 6 týdnů» або «podle potřeby».
platform-frequency-label = Збирається
platform-coordinator = Хто координує платформу? Ця особа чи організація зможе скликати зустрічі.
platform-coordinator-label = Координує
platform-topics = Про що там говорять? Розділяйте теми крапкою з комою. Ніколи нічого про конкретну дитину чи родину.
platform-topics-label = Теми
platform-goals = Чого має досягти платформа?
platform-goals-label = Цілі
platform-outputs = Які її результати і де вони?
platform-outputs-label = Результати
platform-families = Чи беруть участь батьки або діти?
platform-families-label = Батьки та діти
platform-quorum = Скільки організацій має прийти, щоб зустріч мала сенс? Якщо їх буде менше, Ви дізнаєтеся заздалегідь.
platform-quorum-label = Скільки має прийти
platform-reminders = Коли нагадувати про зустріч? Якщо нічого не виберете і пропустите, діють звичайні нагадування.
platform-reminders-label = Нагадування
platform-note = Нотатка; її читають лише координатори мережі.
platform-note-label = Нотатка
platform-state = У якому вона стані?
platform-state-label = Стан
platform-new-title = Нова платформа
platform-new-send = ✅ Створити платформу
platform-edit-title = Зміни платформи
platform-edit-send = ✅ Зберегти зміни
platform-year-title = Оцінка року
platform-year-send = ✅ Зберегти оцінку
platform-year-words = Як велося? Напишіть так, щоб це могли читати й ті, кого це стосується.
platform-year-words-label = Оцінка
platform-add-members-title = Нові члени
platform-add-members-send = ✅ Додати
platform-add-members-actors = Які організації належать до платформи? Платформу буде записано і на їхніх картках.
platform-add-members-actors-label = Організації
platform-remove-member-title = Вилучити члена
platform-remove-member-send = ✅ Вилучити
platform-remove-member-actor = Хто більше не належить до платформи? Вона зникне і з картки.
platform-remove-member-actor-label = Організація
platform-people-title = Запрошені особисто
platform-people-send = ✅ Зберегти
platform-people-people = Кого запрошувати, крім представників організацій? Вибирайте з людей в ORP.
platform-people-people-label = Люди
platform-mean-title = Член платформи
platform-mean-send = ✅ Це вона
platform-mean-actor = Виберіть організацію або напишіть частину назви.
platform-mean-actor-label = Організація
refused-platform-exists = Платформа «{ $name }» у цій ORP вже є.
refused-platform-of-another-district = «{ $actor }» вже має на картці платформу «{ $name }» з іншої ORP. Перейменуйте, будь ласка, одну з них.
button-platforms-back = ◀ Платформи
button-platform-open = 🏷 Відкрити платформу
button-platform-add = ➕ Додати платформу
button-platform-members = 👥 Члени ({ $count })
button-platform-meetings = 📅 Зустрічі
button-platform-undecided = ❓ Визначити неясних членів ({ $count })
button-platform-years = 📝 Оцінка за роками
button-platform-year = ✏️ Написати за { $year }
button-platform-edit = ✏️ Змінити
button-platform-end = ⏹ Завершити
button-platform-end-sure = ⏹ Так, завершити
button-platform-add-members = ➕ Додати організації
button-platform-remove = ➖ Вилучити
button-platform-remove-sure = ➖ Так, вилучити
button-platform-people = 🙋 Запрошені особисто
button-platform-another = 🔎 Хтось інший з мережі
button-platform-add-meant = ➕ Додати організацію
button-platform-keep-words = Ніхто з них – залишити як слова
button-platform-drop-words = Ніхто з них – пропустити

### Calendars

button-calendar = 📅 Календар
button-calendar-file = 📄 Надіслати файл
button-calendar-make = 🔗 Створити адресу для підписки
button-calendar-anew = 🔗 Нова адреса (теперішня перестане діяти)
button-calendar-revoke = 🚫 Скасувати адресу
button-calendar-revoke-all = { $count ->
    [one] 📵 Телефон загублено: скасувати { $count } адресу
    [few] 📵 Телефон загублено: скасувати { $count } адреси
   *[many] 📵 Телефон загублено: скасувати { $count } адрес
    }
button-calendar-platform = 📅 Календар платформи { $platform }
calendar-name = Календар Síťovka
calendar-name-of = Síťovka: платформа { $platform }
calendar-title = 📅 <b>Мій календар</b>
calendar-of = 📅 <b>Календар платформи { $name }</b>
calendar-meaning = Зустрічі, на які вас запрошено, та події, на які ви прийдете або, можливо, прийдете. Того, від чого ви відмовилися, тут немає.
calendar-meaning-platform = Усі зустрічі цієї платформи, які ви можете бачити.
calendar-no-address = Файл додається один раз. Адресу календар читає сам, тож зміни та скасування ви побачите без зайвої роботи.
calendar-not-served = Файл додається один раз; у разі зміни надішлемо новий. Підписки за адресою ця Síťovka не пропонує.
calendar-has-address = Адреса для підписки діє з { $day }.
calendar-not-read = Жоден календар її ще не читав.
calendar-read = Востаннє календар читав її { $day }.
calendar-file = 📄 { $name }
calendar-file-how = Відкрийте файл і додайте його до календаря. Якщо додати ще раз, записи не подвояться.
calendar-address = 🔗 <b>{ $name }: адреса для підписки</b>
calendar-address-how = Першу адресу телефон відкриє просто в календарі, другу вставте там, де календар пропонує підписку за URL. Торкніться, щоб скопіювати.
calendar-address-secret = 🔒 Хто має адресу, бачить у календарі те саме, що й ви. Нікому її не надсилайте. Показуємо її лише зараз, повідомлення невдовзі зникне. Скасувати її можна будь-коли, наприклад, якщо загубите телефон.
calendar-revoked = ✅ Адресу скасовано, жоден календар з неї більше нічого не прочитає.
calendar-revoked-all = ✅ Усі ваші адреси скасовано, календарі з них більше нічого не прочитають.
refused-calendar-empty = У календарі поки нічого немає. Коли вас хтось запросить на зустріч, вона буде тут.
refused-calendar-not-served = Ця Síťovka не пропонує підписки за адресою. Надішліть собі, будь ласка, календар як файл.
help-announce = 📢 <b>Оголошення</b> – { $command }: оголошення для мережі й хто їх отримав.

### Planning

button-planning = 📋 Перегляд і план мережі
button-planning-back = ‹ Перегляд і план
planning-title = <b>Перегляд і план мережі</b>

    Щорічний перегляд, таблиці, потреби й діяльності, білі плями та стратегія вашої мережі.
button-revision = Щорічний перегляд
button-workbooks = Таблиці (Excel)
button-practice = Потреби й діяльності
button-coverage = Білі плями
button-strategy = Стратегія мережі
button-region = Край

### Needs and activities: import

import-refused-no-needs = У файлі немає таблиці потреб і діяльностей: бракує стовпця з діяльністю. Нічого не збережено.
import-refused-actors-no-needs = Схоже на шаблон організацій, а не потреб і діяльностей. Нічого не збережено. Організації імпортує «python -m bot import actors ФАЙЛ».
import-refused-platforms-no-needs = Схоже на шаблон платформ, а не потреб і діяльностей. Нічого не збережено. Платформи імпортує «python -m bot import platforms ФАЙЛ».
import-rejected-no-activity = у рядку немає діяльності
import-rejected-no-need = діяльності немає у списку, і рядок не каже, якої потреби вона стосується
import-rejected-domain-of-activity = діяльності немає у списку, а сфера потреб невідома; не збережено
import-rejected-no-orp-of-activity = незрозуміло, до якої ORP належить рядок; не збережено
import-rejected-phase = фаза невідома; очікується «před vznikem ohrožení» або «při ohrožení»
import-rejected-level = рівень невідомий; очікується число від 1 до 5
import-warning-sheet-no-needs = аркуш не схожий на таблицю потреб і діяльностей, він не читається
import-warning-lone-cell-need = рядок з єдиною клітинкою не вважається діяльністю
import-warning-more-orps-of-activity = зазначено кілька ORP; рядок береться для першої
import-warning-activity-read = прочитано як діяльність зі списку: { $activity }
import-warning-need-read = прочитано як потребу зі списку: { $need }
import-warning-listed = для діяльності зі списку це не змінюється; лишається так, як у списку
import-warning-doer-besides = у Síťovka виконує цю діяльність, але у списку її немає; лишається

### The strategy of a network

strategy-title = <b>Стратегія мережі – { $orp }</b>
strategy-none = Стратегії цієї мережі тут ще немає.
strategy-none-keeper = Тут ще нічого немає. Почніть із теми, про яку мережа хоче дбати; до неї додасте часткові цілі та кроки з терміном.
strategy-no-goals = Часткових цілей ще немає.
strategy-no-steps = Тут ще немає жодного кроку.
strategy-no-steps-yet = кроків ще немає
strategy-sum = зроблено { $done } з { $count } { $count ->
    [one] кроку
   *[other] кроків
}
strategy-sum-late = прострочено: { $count }
strategy-step-open = до { $day }
strategy-step-late = прострочено, мало бути до { $day }
strategy-step-done = зроблено { $day }
strategy-step-dropped = не робитиметься, вирішено { $day }
strategy-nobody = хто: ще не визначено
strategy-moved = Початковий термін: { $day }
strategy-list-late = <b>Прострочені кроки – { $orp }</b>
strategy-list-done = <b>Що зроблено у { $year } році – { $orp }</b>
strategy-list-mine = <b>Мої кроки – { $orp }</b>
strategy-list-empty = Тут нічого немає.
strategy-theme-added = Тему додано. Відкрийте її та додайте часткові цілі.
strategy-goal-added = Часткову ціль додано. Тепер додайте до неї кроки.
strategy-step-added = Крок додано. За 14 днів і за день до терміну ми самі нагадаємо тому, хто за нього відповідає.
strategy-finished = ✅ Дякуємо, крок зроблено.
strategy-outcome-kept = Дякуємо, збережено.
strategy-expects-day = Напишіть термін, наприклад «15. 3.», «через 3 тижні» або чеською «do konce června».
strategy-due = ⏰ <b>{ $days ->
    [0] Сьогодні термін кроку стратегії
    [1] Завтра термін кроку стратегії
    [one] До терміну кроку стратегії залишився { $days } день
    [few] До терміну кроку стратегії залишилося { $days } дні
    [many] До терміну кроку стратегії залишилося { $days } днів
   *[other] До терміну кроку стратегії залишилося { $days } дня
}</b>
strategy-due-late = ❗ <b>Крок стратегії прострочено</b>
strategy-due-coordinator = Пишемо вам як координаторові мережі: за цей крок у боті ніхто інший не відповідає.
button-strategy-back = ‹ Стратегія
button-strategy-theme-add = ➕ Додати тему
button-strategy-goal-add = ➕ Додати часткову ціль
button-strategy-step-add = ➕ Додати крок
button-strategy-word = ✏️ Перейменувати
button-strategy-remove = 🗑 Вилучити
button-strategy-late = ❗ Прострочено ({ $count })
button-strategy-mine = Мої кроки ({ $count })
button-strategy-done = Зроблено у { $year } році
button-strategy-done-step = ✅ Зроблено
button-strategy-open-step = Відкрити крок
button-strategy-move = Перенести термін
button-strategy-edit = ✏️ Змінити
button-strategy-drop = Не робитиметься
button-strategy-outcome = ✏️ Написати, що з цього вийшло
button-strategy-outcome-change = ✏️ Змінити результат
button-strategy-reopen = ↩️ Знову відкрити
strategy-theme-title = Тема стратегії
strategy-theme-send = Зберегти
strategy-theme-name = Про що мережа хоче дбати? Наприклад, «Діти під час переходу до середньої ланки школи».
strategy-theme-name-label = Тема
strategy-goal-title = Часткова ціль
strategy-goal-send = Зберегти
strategy-goal-name = Чого ви хочете досягти в цій темі?
strategy-goal-name-label = Часткова ціль
strategy-step-title = Крок
strategy-step-send = Зберегти
strategy-step-name = Що потрібно зробити?
strategy-step-name-label = Крок
strategy-step-due = До якого дня?
strategy-step-due-label = Термін
strategy-step-who = Хто за це відповідає? Виберіть організацію або людину з мережі чи напишіть словами.
strategy-step-who-label = Хто
strategy-step-edit-title = Зміна кроку
strategy-step-edit-send = Зберегти
strategy-move-title = Новий термін
strategy-move-send = Зберегти
strategy-drop-title = Крок не робитиметься
strategy-drop-send = Зберегти
strategy-drop-reason = Чому крок не робитиметься?
strategy-drop-reason-label = Причина
strategy-outcome-title = Що з цього вийшло
strategy-outcome-send = Зберегти
strategy-outcome-outcome = Одним-двома реченнями: що дав цей крок?
strategy-outcome-outcome-label = Результат
notice-kind-strategy-due = Терміни кроків стратегії
refused-strategy-most = Більше ніж { $most } сюди не вміститься. Спробуйте щось об’єднати або завершити.
refused-strategy-past = Цей день уже минув. Напишіть, будь ласка, термін, який ще попереду.
refused-strategy-far = Це надто далеко. Напишіть, будь ласка, ближчий термін.
refused-strategy-not-empty = Під цим уже щось є, тому вилучити не можна. Спочатку воно має бути порожнім.
refused-strategy-who = Ця людина чи організація більше не належить до мережі. Виберіть, будь ласка, когось іншого.

### Завершення перегляду

button-revision-progress = 📊 Як просувається перегляд
button-revision-result = 📊 Перегляд { $year }: підсумок і файли
button-revision-picture = 🖼 Зображення
button-revision-close = 🏁 Завершити перегляд
button-revision-close-sure = 🏁 Так, завершити
button-revision-close-anyway = 🏁 Усе одно завершити
button-revision-not-yet = ◀ Ще ні
button-revision-reopen = ↩️ Відкрити знову
button-revision-files = 📁 Файли: { $time }
button-revision-files-back = ◀ Файли
button-revision-region = 📊 Перегляди в краї
button-revision-changes = Що змінилося
button-revision-figures-file = 📄 Числа й виконані кроки (таблиця)
button-revision-changes-file = 📄 Що змінилося (таблиця)
revision-part-verified = підтверджено, переглянуто
revision-part-waiting = чекає на координатора
revision-part-phone = зателефонувати
revision-part-silent = ще ні
revision-picture-title = Перегляд { $year }
revision-picture-place = ORP { $orp }, стан на { $on }
revision-picture-region = Край за ORP, стан на { $on }
revision-picture-last = торік { $done }
revision-bar-actors = Організації
revision-bar-platforms = Платформи
revision-bar-needs = Сфери потреб
revision-bar-region = Увесь край
revision-progress-title = 📊 <b>Перегляд { $year } · ORP { $orp }</b>
revision-is-open = Відкритий з { $since }, має бути готовий до { $due }.
revision-is-late = ⏰ Прострочено. Відкритий з { $since }, мав бути готовий до { $due }.
revision-closed-on = ✅ Завершений { $on }.
revision-actors = Підтверджені картки: { $done }/{ $all } ({ $share } %)
revision-waiting = чекає на Вас: { $count }
revision-phone = зателефонувати: { $count }
revision-silent = ще без відповіді: { $count }
revision-platforms = Платформи: { $done }/{ $all }
revision-needs = Сфери потреб: { $done }/{ $all }
revision-steps = { $count ->
    [one] Стратегія: цього року виконано { $count } крок
    [few] Стратегія: цього року виконано { $count } кроки
   *[other] Стратегія: цього року виконано { $count } кроків
}
revision-white = Білі плями в потребах: { $white }, з єдиною організацією: { $thin }
revision-last-year = <b>Торік ({ $year })</b>
revision-no-last-year = Торішнього перегляду тут немає, порівняти ні з чим.
revision-by-clock = за календарем
revision-log-opened = Відкрито { $time }: { $name }
revision-log-closed = Завершено { $time }: { $name }
revision-log-reopened = Відкрито знову { $time }: { $name }.
revision-left-silent = { $count ->
    [one] { $count } організація ще не відповіла.
    [few] { $count } організації ще не відповіли.
   *[other] { $count } організацій ще не відповіли.
}
revision-left-waiting = { $count ->
    [one] { $count } змінена картка чекає, поки Ви її підтвердите.
    [few] { $count } змінені картки чекають, поки Ви їх підтвердите.
   *[other] { $count } змінених карток чекають, поки Ви їх підтвердите.
}
revision-left-platforms = { $count ->
    [one] { $count } платформу Ви не переглянули.
    [few] { $count } платформи Ви не переглянули.
   *[other] { $count } платформ Ви не переглянули.
}
revision-left-needs = { $count ->
    [one] { $count } сферу потреб Ви не переглянули.
    [few] { $count } сфери потреб Ви не переглянули.
   *[other] { $count } сфер потреб Ви не переглянули.
}
revision-left-nothing = ✅ Усе підтверджено й переглянуто.
revision-close-does = Після завершення стан мережі зберігається незмінним, записуються три таблиці без приватних нотаток і перелік змін порівняно з минулим роком. Хто відповів, отримає подяку. Це триватиме хвилину. Перегляд можна знову відкрити, вказавши причину.
refused-revision-open = Цей перегляд відкритий.
refused-revision-newer = Цей перегляд уже не можна відкрити знову: мережа має новіший, за { $year } рік.
revision-was-closed = ✅ Перегляд завершено. Дякуємо!
revision-was-reopened = ↩️ Перегляд знову відкритий. Файли, записані під час завершення, збережено.
revision-snapshot = 📁 <b>Перегляд { $year } · ORP { $orp }</b>
    Стан мережі, збережений { $time }
revision-files = Таблиці без приватних нотаток, такі, як їх бачить мережа.
revision-file = 📄 Перегляд { $year }, ORP { $orp }. Збережено { $time }. Без приватних нотаток.
revision-region-title = 📊 <b>Перегляд { $year } у краї</b>
revision-region-late = { $count ->
    [one] ⏰ { $count } ORP прострочено.
   *[other] ⏰ { $count } ORP прострочено.
}
revision-region-meaning = Рахуються підтверджені картки. Кнопки відкривають окремі ORP.
revision-share = { $done }/{ $all } ({ $share } %)
revision-share-last = торік { $done }/{ $all } ({ $share } %)
revision-state-none = не розпочато
revision-state-late-begin = прострочено, не розпочато
revision-state-open = до { $due }
revision-state-late = прострочено ({ $due })
revision-state-closed = завершено { $on }
notice-revision-closed = ✅ Перегляд { $year } мережі ORP { $orp } завершено: підтверджено карток { $done }/{ $all }. Дякуємо за Вашу відповідь.
notice-revision-overdue = { $count ->
    [one] ⏰ <b>Перегляд у { $count } ORP прострочено</b>
   *[other] ⏰ <b>Перегляди у { $count } ORP прострочено</b>
}
notice-kind-revision-closed = Перегляд завершено
notice-kind-revision-overdue = Перегляд прострочено
revision-changes-title = <b>Що змінилося · ORP { $orp }</b>
    Перегляд { $year } порівняно з переглядом { $before }
revision-changes-first = <b>Що змінилося · ORP { $orp }</b>

    Перегляд { $year } тут перший, порівняти ні з чим.
revision-changes-none = Нічого не змінилося.
revision-changes-order = Спершу кризова мережа, далі хто вибув і хто новий, потім зміни за важливістю.
revision-count-actor-gone = { $count ->
    [one] ➖ { $count } організації в мережі вже немає
    [few] ➖ { $count } організацій у мережі вже немає
   *[other] ➖ { $count } організацій у мережі вже немає
}
revision-count-actor-added = { $count ->
    [one] ➕ { $count } нова організація
    [few] ➕ { $count } нові організації
   *[other] ➕ { $count } нових організацій
}
revision-count-actor-changed = { $count ->
    [one] ✏️ { $count } змінена картка
    [few] ✏️ { $count } змінені картки
   *[other] ✏️ { $count } змінених карток
}
revision-count-platform-gone = { $count ->
    [one] ➖ { $count } платформа завершилася
    [few] ➖ { $count } платформи завершилися
   *[other] ➖ { $count } платформ завершилося
}
revision-count-platform-added = { $count ->
    [one] ➕ { $count } нова платформа
    [few] ➕ { $count } нові платформи
   *[other] ➕ { $count } нових платформ
}
revision-count-platform-changed = { $count ->
    [one] ✏️ { $count } змінена платформа
    [few] ✏️ { $count } змінені платформи
   *[other] ✏️ { $count } змінених платформ
}
revision-count-practice-gone = { $count ->
    [one] ➖ { $count } діяльність більше не вказано
    [few] ➖ { $count } діяльності більше не вказано
   *[other] ➖ { $count } діяльностей більше не вказано
}
revision-count-practice-added = { $count ->
    [one] ➕ { $count } вперше описана діяльність
    [few] ➕ { $count } вперше описані діяльності
   *[other] ➕ { $count } вперше описаних діяльностей
}
revision-count-practice-changed = { $count ->
    [one] ✏️ { $count } змінена діяльність
    [few] ✏️ { $count } змінені діяльності
   *[other] ✏️ { $count } змінених діяльностей
}
revision-change-crisis = кризова мережа
revision-of-actor = організація
revision-of-platform = платформа
revision-of-practice = діяльність
revision-sort-gone = більше немає
revision-sort-added = нове
revision-sort-changed = змінено
revision-field-name = назва
revision-field-type = тип
revision-field-state = стан
revision-field-frequency = як часто збирається
revision-field-topics = теми
revision-field-goals = цілі
revision-field-outputs = результати
revision-field-actors = організації
revision-field-words = як це відбувається
revision-field-level = рівень
revision-sheet-figures = Підсумок
revision-sheet-changes = Зміни
revision-sheet-steps = Виконані кроки
revision-sheet-what = Що
revision-sheet-sort = Зміна
revision-sheet-name = Назва
revision-sheet-field = Поле
revision-sheet-theme = Тема
revision-sheet-goal = Часткова мета
revision-sheet-step = Крок
revision-sheet-outcome = Що з цього вийшло
revision-sheet-done = Виконано
revision-value-hidden = змінено, мережа значення не бачить
revision-figure-actors = Організацій у мережі
revision-figure-verified = З них підтверджених
revision-figure-platforms = Платформ
revision-figure-platforms-checked = З них переглянутих
revision-figure-needs-checked = Переглянутих сфер потреб
revision-figure-steps-done = Виконаних кроків стратегії
revision-figure-white-spots = Білих плям у потребах
revision-figure-thin-spots = Потреб з єдиною організацією
revision-changes-file = 📄 Що змінилося в мережі ORP { $orp } до перегляду { $year }. Без приватних нотаток і без того, чого мережа не бачить.
revision-changes-file-name = зміни
revision-reopen-title = Відкрити перегляд знову
revision-reopen-send = ↩️ Відкрити знову
revision-reopen-reason = Чому перегляд відкривається знову? Причина залишиться записаною.
revision-reopen-reason-label = Причина

### Workbooks in the chat

workbook-actors = Організації
workbook-platforms = Платформи
workbook-needs = Потреби й діяльності
workbook-districts = { $count } ORP (округів)
workbooks-title =
    <b>Таблиці мережі в Excel</b>

    Завантажте таблицю, відредагуйте її в Excel або LibreOffice і надішліть сюди назад файлом. Я покажу, чим вона відрізняється, і нічого не зміню, доки ви не скажете.
workbooks-which = З якої території її підготувати?
workbooks-open = <b>Без приватних нотаток:</b> лише те, що читають усі члени мережі. Такий файл можна надіслати і їм.
workbooks-private = 🔒 <b>З приватними нотатками:</b> також нотатки, спостереження та кризові контакти, які читають лише координатори. Файл тільки для вас, не пересилайте його далі.
workbooks-writing = ⏳ Готую таблицю «{ $book }». Вона прийде за мить окремим повідомленням.
button-workbooks-all = Усі мої ORP ({ $count })
button-workbooks-open = Хочу без приватних нотаток
button-workbooks-private = 🔒 Хочу з приватними нотатками
button-workbook-state-open = ✏️ Вирішити: { $book } · { $at }
button-workbook-state-applied = ✅ Прийнято: { $book } · { $at }
button-workbook-state-undone = ↩ Повернуто: { $book } · { $at }
workbook-caption-open = <b>{ $book }</b> · { $orps }. Без приватних нотаток. Відредаговану надішліть сюди назад файлом.
workbook-caption-private = 🔒 <b>{ $book }</b> · { $orps }. З приватними нотатками – тільки для вас, не пересилайте далі. Відредаговану надішліть сюди назад файлом.
workbook-reading = ⏳ Читаю файл «{ $file }». Це може тривати пів хвилини.
workbook-not-yours = Файли тут читаються лише від координаторів мережі; цей залишився невідкритим. Картку своєї організації можна змінити через /karta, з іншим зверніться, будь ласка, до координатора.
workbook-not-one = Такий файл прочитати не вмію. Надішліть, будь ласка, таблицю з Excel чи LibreOffice (.xlsx, .xls, .ods) або файл .csv.
workbook-too-big = Файл більший за 20 МБ, такий великий Telegram мені не передасть. Видаліть з нього, будь ласка, картинки й зайві аркуші або розділіть його за ORP.
workbook-not-received = Файл не вдалося завантажити з Telegram. Надішліть його, будь ласка, ще раз.
workbook-read =
    { $rows ->
        [one] Прочитано { $rows } рядок.
        [few] Прочитано { $rows } рядки.
       *[other] Прочитано { $rows } рядків.
    }
workbook-count-cell =
    ✏️ { $count ->
        [one] { $count } змінена клітинка
        [few] { $count } змінені клітинки
       *[other] { $count } змінених клітинок
    }
workbook-count-added =
    ➕ { $count ->
        [one] { $count } новий рядок
        [few] { $count } нові рядки
       *[other] { $count } нових рядків
    }
workbook-count-both =
    ⚠️ { $count ->
        [one] { $count } клітинка змінилася і в таблиці, і в боті
        [few] { $count } клітинки змінилися і в таблиці, і в боті
       *[other] { $count } клітинок змінилися і в таблиці, і в боті
    } (залишилося вирішити: { $open })
workbook-count-missing =
    ❓ { $count ->
        [one] { $count } рядка в таблиці немає
        [few] { $count } рядків у таблиці немає
       *[other] { $count } рядків у таблиці немає
    } (залишилося вирішити: { $open })
workbook-count-doubt =
    ❓ { $count ->
        [one] щодо { $count } рядка неясно, чи він уже є в боті
        [few] щодо { $count } рядків неясно, чи вони вже є в боті
       *[other] щодо { $count } рядків неясно, чи вони вже є в боті
    }
workbook-count-notes = ⛔ не прочитано: { $unread } · ⚠️ із застереженням: { $warned }
workbook-no-difference = Таблиця каже те саме, що й бот. Змінювати нічого.
workbook-nothing-yet = Поки нічого не змінилося. Чого не приймете, те залишиться в боті як є.
workbook-many-missing =
    { $count ->
        [one] <b>Увага:</b> у таблиці немає { $count } рядка, який бот знає, а це більше за двадцяту частину всіх.
        [few] <b>Увага:</b> у таблиці немає { $count } рядків, які бот знає, а це більше за двадцяту частину всіх.
       *[other] <b>Увага:</b> у таблиці немає { $count } рядків, які бот знає, а це більше за двадцяту частину всіх.
    }

    Можливо, це старіший файл, лише частина таблиці або рядки зникли під час фільтрування. Поки нічого не змінилося, і само по собі нічого не видалиться. Як воно є?
button-workbook-keep-all = Залишити в боті все, чого бракує
button-workbook-see-missing = Переглянути відсутні по одному
button-workbook-apply-all = ✅ Прийняти все ({ $count })
button-workbook-apply = ✅ Прийняти вибране ({ $count })
button-workbook-pick = ☑ Переглянути й вибрати
button-workbook-pick-all = Вибрати все
button-workbook-pick-none = Не вибирати нічого
button-workbook-whole-row = Увесь рядок: { $name }
button-workbook-ask-both = ⚠️ З обох боків ({ $count })
button-workbook-ask-missing = ❓ У таблиці немає ({ $count })
button-workbook-ask-doubt = ❓ Неясні рядки ({ $count })
button-workbook-notes = ⛔ Не прочитано ({ $unread }), із застереженням ({ $warned })
workbook-picked = Вибрано { $picked } з { $count }.
workbook-empty-cell = (порожньо)
workbook-new = новий рядок: { $name }
workbook-new-row = ➕ Новий рядок: <b>{ $name }</b>
workbook-both-words =
    Під час завантаження: { $before }
    Тепер у боті: { $now }
    У таблиці: <b>{ $after }</b>
workbook-both-words-unknown =
    У боті тим часом змінилося на: { $now }
    У таблиці: <b>{ $after }</b>
workbook-ask-both = Змінено з обох боків, { $at } з { $count }. Що має бути?
workbook-ask-missing = У таблиці немає, { $at } з { $count }. Що з цим робити?
workbook-ask-doubt = Неясно, чи це вже є в боті, { $at } з { $count }. Що це?
button-workbook-both-leave = Залишити те, що в боті
button-workbook-both-take = Взяти з таблиці
button-workbook-missing-leave = Залишити в боті
button-workbook-missing-take = Закінчити
workbook-both-leave = ☑ Вирішено: діє те, що в боті.
workbook-both-take = ☑ Вирішено: діє те, що в таблиці.
workbook-missing-leave = ☑ Вирішено: залишиться в боті.
workbook-missing-take = ☑ Вирішено: закінчиться.
button-workbook-is-it = Це { $name }
button-workbook-is-new = Це щось нове
button-workbook-leave-out = Пропустити рядок
button-workbook-all-are = Так для всіх з єдиною можливістю ({ $count })
workbook-notes-title = Не прочитано: { $unread }, прочитано із застереженням: { $warned }
workbook-note-cell = { $sheet }, рядок { $row }, { $column }
workbook-note-row = { $sheet }, рядок { $row }
workbook-sure = Так це й зберегти?
workbook-sure-ended = Закінчиться: { $names }
workbook-sure-undecided =
    { $count ->
        [one] Про { $count } річ ви не вирішили; у боті вона залишиться як є.
        [few] Про { $count } речі ви не вирішили; у боті вони залишаться як є.
       *[other] Про { $count } речей ви не вирішили; у боті вони залишаться як є.
    }
button-workbook-sure = ✅ Так, зберегти
workbook-applied = ✅ Збережено.
workbook-was-applied = Прийнято { $on }.
workbook-was-undone = Прийнято, а { $on } повернуто назад.
workbook-done-cells =
    ✏️ { $count ->
        [one] { $count } клітинка з таблиці
        [few] { $count } клітинки з таблиці
       *[other] { $count } клітинок з таблиці
    }
workbook-done-added =
    ➕ { $count ->
        [one] { $count } новий рядок
        [few] { $count } нові рядки
       *[other] { $count } нових рядків
    }
workbook-done-ended = ⏹ закінчено: { $count }
workbook-done-nothing = Нічого не змінилося.
workbook-overtaken =
    { $count ->
        [one] { $count } клітинка залишилася як є: у боті її тим часом хтось змінив.
        [few] { $count } клітинки залишилися як є: у боті їх тим часом хтось змінив.
       *[other] { $count } клітинок залишилося як є: у боті їх тим часом хтось змінив.
    }
workbook-and-more = і ще { $count }
workbook-not-verified = Зміна – це не підтвердження: картки підтверджують під час перегляду.
button-workbook-undo = ↩ Повернути назад (можна до { $until })
workbook-undo = Я поверну те, що змінила таблиця. Що відтоді змінив хтось інший, залишиться, і я це перелічу.
button-workbook-undo-sure = ↩ Так, повернути назад
workbook-undone =
    ↩ { $count ->
        [one] Повернуто { $count } дані.
        [few] Повернуто { $count } дані.
       *[other] Повернуто { $count } даних.
    }
workbook-undo-kept =
    { $count ->
        [one] { $count } дані залишилися, бо відтоді змінилися:
        [few] { $count } дані залишилися, бо відтоді змінилися:
       *[other] { $count } даних залишилося, бо відтоді змінилися:
    }
refused-workbook-undone-late = Повернути назад можна було сім днів. Окремі дані можна повернути в історії картки.

### Needs and activities

practice-title = Потреби та діяльності
practice-done = Діяльностей усього: { $count }. Хтось їх тут виконує: { $done }.
practice-empty = Про цю ORP тут ще ніхто нічого не записав. Перегляньте, чого потребують діти й що для цього можна робити, – а якщо ви щось із цього робите, дайте знати іншим.
practice-hint = Виберіть сферу: побачите потреби дитини, що стається, коли вони не задоволені, і хто з ними тут допомагає.
practice-how-much = хтось виконує { $done }, ніхто не виконує { $missing }
practice-all-missing = поки ніхто
practice-nobody-title = <b>Цього тут поки ніхто не робить</b>
practice-forms = <b>Як це виглядає, коли все гаразд</b>
practice-risk = <b>Якщо потреба не задоволена:</b> { $risk }
practice-activities = <b>Що з цим можна зробити</b>
practice-nobody = поки ніхто
practice-nobody-here = Цього тут поки ніхто не робить.
practice-level-short = рівень { $level }
practice-own = Власна діяльність цієї ORP
practice-for = <b>Потреба:</b> { $need }
practice-words = <b>Як це відбувається у нас:</b> { $words }
practice-level = <b>Рівень задоволення:</b> { $level }
practice-note = <b>Примітка координатора:</b> { $note }
practice-level-1 = 1 – не вдається
practice-level-2 = 2 – радше не вдається
practice-level-3 = 3 – наполовину
practice-level-4 = 4 – радше вдається
practice-level-5 = 5 – вдається добре
practice-phase-pred-ohrozenim = до виникнення загрози
practice-phase-pri-ohrozeni = під час загрози
practice-who = <b>Це робить:</b> { $names }
practice-others = <b>За таблицею також:</b> { $words }
practice-usual = <b>Зазвичай це робить:</b> { $kinds }
practice-possible = <b>Могли б долучитися:</b> { $kinds }
practice-could = <b>Такі організації тут є, але поки цього не роблять:</b> { $names }
practice-could-nobody = Іншої такої організації тут зараз не знаємо.
practice-thanks = ✅ Дякуємо, записано. Координатор мережі про це дізнається.
practice-taken-off = Записано: більше цього не робить.
practice-saved = Збережено.
practice-added = Діяльність записано.
practice-remove = Забути діяльність <b>{ $name }</b> разом із тим, хто її виконує?
practice-said = 🙋 <b>{ $actor }</b> в ORP { $orp } також робить: { $activity }.
practice-said-no-more = <b>{ $actor }</b> в ORP { $orp } більше не робить: { $activity }.
practice-unknown-count = { $count ->
        [one] Рішення чекає { $count } назва з таблиці.
        [few] Рішення чекають { $count } назви з таблиці.
        [many] Рішення чекають { $count } назв з таблиці.
       *[other] Рішення чекає { $count } назви з таблиці.
    }
practice-unknown = Серед залучених записано «<b>{ $words }</b>». Кого це означає?
practice-unknown-none = Щодо всіх назв із таблиці вже вирішено.
practice-matched = «{ $words }» – це { $actor }.
practice-kept = «{ $words }» лишається серед залучених як слова.
practice-dropped = «{ $words }» більше немає серед залучених.
practice-edit-title = Як це відбувається у нас
practice-edit-send = ✅ Зберегти зміни
practice-edit-own-title = Власна діяльність
practice-edit-own-send = ✅ Зберегти зміни
practice-new-title = Нова діяльність
practice-new-send = ✅ Записати діяльність
practice-mean-title = Кого означає назва з таблиці
practice-mean-send = ✅ Підтвердити
practice-mean-actor = Яка це організація?
practice-mean-actor-label = Організація
practice-own-name = Як називається діяльність?
practice-own-name-label = Діяльність
practice-own-phase = Коли вона допомагає?
practice-own-phase-label = Фаза
practice-form-words = Як це відбувається у вас? Достатньо речення чи двох.
practice-form-words-label = Як це відбувається
practice-form-level = Наскільки це у вас вдається?
practice-form-level-label = Рівень
practice-form-actors = Хто це у вас робить?
practice-form-actors-label = Це робить
practice-form-note = Примітка для координаторів цієї ORP; більше ніхто її не побачить.
practice-form-note-label = Примітка
button-practice-doer = ✅ { $actor }
button-practice-could = Могли б: { $actor }
button-practice-too = 🙋 Ми це теж робимо
button-practice-too-of = 🙋 Ми це теж робимо: { $actor }
button-practice-no-more = Ми цього більше не робимо
button-practice-no-more-of = Більше не робимо: { $actor }
button-practice-edit = ✏️ Змінити
button-practice-own = ➕ Власна діяльність
button-practice-remove = 🗑 Забути
button-practice-remove-sure = 🗑 Так, забути
button-practice-open = Відкрити діяльність
button-practice-take-off = Прибрати організацію
button-practice-unknown = { $count ->
        [one] ❓ { $count } незрозуміла назва з таблиці
        [few] ❓ { $count } незрозумілі назви з таблиці
        [many] ❓ { $count } незрозумілих назв з таблиці
       *[other] ❓ { $count } незрозумілої назви з таблиці
    }
refused-activity-exists = Діяльність «{ $name }» для цієї потреби вже є. Назвіть її, будь ласка, інакше.
notice-kind-practice-said = Хто долучається до діяльностей

### White spots

button-coverage-back = ‹ Білі плями
button-coverage-picture = 🖼 Зображення
button-coverage-print = 🖨 PDF для друку
button-coverage-needs = Потреби × профілактика й втручання
button-coverage-ages = Вік
button-coverage-situations = Життєві ситуації
button-coverage-platformless = Без платформи
button-coverage-offers = Попит і пропозиція
button-coverage-map = 🗺 Карта
button-coverage-workbook = 📊 Таблиця (Excel)
button-coverage-minimal = Мінімальна мережа
button-coverage-remote = Віддалені громади
button-coverage-add-kind = ➕ Додати вид
button-coverage-change = ✏️ Змінити, скільки потрібно
button-coverage-not-wanted = Цей вид тут не потрібен
button-coverage-default = Повернути початкове
button-coverage-km = { $km } км
button-coverage-km-chosen = ● { $km } км
button-coverage-other-kind = Інший вид організації
coverage-all-orps = усі ваші ORP
coverage-title = <b>Білі плями у ваших ORP</b>
coverage-title-of = <b>Білі плями: { $orp }</b>
coverage-district = <b>{ $orp }</b>: потреби без організації { $needs }, цільові групи без організації { $groups }, бракує видів { $kinds }, без платформи { $platformless }
coverage-what-counts = Враховано лише активні організації. Ті, до яких не слід скеровувати, тимчасово закриті та закриті назавжди не враховуються.
coverage-part-needs = Потреби × профілактика й втручання
coverage-part-ages = Вікові групи
coverage-part-situations = Життєві ситуації
coverage-no-gaps = Білих плям немає, і ніщо не тримається на одній організації.
coverage-gaps = Білі плями (нікого): { $white } з { $of }. Тримається на одній організації: { $thin }.
coverage-unsaid = { $count ->
    [one] { $count } організація не має цих даних у картці, тому її тут не враховано.
    [few] { $count } організації не мають цих даних у картці, тому їх тут не враховано.
   *[many] { $count } організацій не мають цих даних у картці, тому їх тут не враховано.
    }
coverage-meaning-needs = Враховано основну та інші сфери потреб. Хто займається і профілактикою, і втручанням, є в обох рядках.
coverage-meaning-ages = Вікову групу охоплює організація, яка працює щонайменше з половиною її років.
coverage-meaning-situations = Враховано ситуації з переліку та їхні звичні назви. Хто не зазначив жодної ситуації, ніде не бракує, його тут просто не видно.
coverage-tap-a-cell = Торкніться рядка, щоб побачити, хто його охоплює.
coverage-numbers-actors = Активні організації: { $seated } розташовано тут, ще { $serving } працює тут, але розташовано деінде.
coverage-numbers-needs = • Потреби: білі плями { $white } з { $of }, на одній організації { $thin }
coverage-numbers-ages = • Вікові групи: білі плями { $white } з { $of }, на одній організації { $thin }
coverage-numbers-situations = • Життєві ситуації: білі плями { $white } з { $of }, на одній організації { $thin }
coverage-numbers-kinds = • Мінімальна мережа: замало або немає { $lacking } з { $of } видів
coverage-numbers-platformless = • Без жодної платформи: { $count ->
    [one] { $count } організація
    [few] { $count } організації
   *[many] { $count } організацій
    }
coverage-white-in = Нікого ({ $count }): { $orps }
coverage-thin-in = Одна організація ({ $count }): { $orps }
coverage-in-all = усі ORP
coverage-label-white = 0, біла пляма
coverage-label-thin = 1, єдина
coverage-label = { $count }
coverage-cell-white = <b>Біла пляма.</b> Жодна активна організація цього тут не охоплює.
coverage-cell = { $count ->
    [one] Охоплює { $count } організація.
    [few] Охоплюють { $count } організації.
   *[many] Охоплює { $count } організацій.
    }
coverage-cell-thin = Якщо в неї не буде місць або вона закриється, не залишиться нікого.
coverage-seat = розташована в ORP { $orp }
coverage-seated = Розташовані тут
coverage-serving = Працюють тут, розташовані деінде
coverage-platformless = Без жодної платформи
coverage-platformless-count = { $count ->
    [0] Кожна організація є щонайменше на одній платформі.
    [one] { $count } організація не входить до жодної платформи.
    [few] { $count } організації не входять до жодної платформи.
   *[many] { $count } організацій не входять до жодної платформи.
    }
coverage-offers = Попит і пропозиція
coverage-offers-meaning = Скільки разів за останній рік шукали й нікого не знайшли та скільки організацій охоплює цю сферу. Кількість менш як { $least } на тиждень не показуємо й не додаємо до сум.
coverage-offers-none = За останній рік немає незадоволеного попиту, який можна було б показати.
coverage-sought = не знайдено { $count }×
coverage-not-sought = немає що показати
coverage-offer = • { $need }: { $sought }; охоплює { $count } ({ $seated } тут, { $serving } з інших ORP)
coverage-minimal = Мінімальна мережа
coverage-minimal-counts = Потрібних видів: { $of }. Бракує: { $missing }, замало організацій: { $few }, мала місткість: { $short }, місткість невідома: { $unknown }.
coverage-minimal-meaning = Початковий перелік – наша фахова пропозиція, а не норма. Торкніться виду й задайте, скільки потребує ваш ORP.
coverage-verdict-missing = Бракує: { $kind } – потрібно { $least }, немає нікого
coverage-verdict-few = Замало: { $kind } – потрібно { $least }, є { $count }
coverage-verdict-short = Мала місткість: { $kind } – потрібно { $capacity }, є { $known }
coverage-verdict-unknown = Місткість невідома: { $kind } – потрібно { $capacity }, знаємо про { $known }
coverage-verdict-met = Гаразд: { $kind } – потрібно { $least }, є { $count }
coverage-kind-wanted = { $count ->
    [one] Потрібно: щонайменше { $count } організація.
    [few] Потрібно: щонайменше { $count } організації.
   *[many] Потрібно: щонайменше { $count } організацій.
    }
coverage-kind-capacity = Місткість усіх разом щонайменше: { $capacity }.
coverage-kind-own = Так задав координатор вашого ORP.
coverage-kind-default = Це початкове налаштування.
coverage-kind-not-wanted = Цей вид тут не потрібен.
coverage-kind-also = Враховано також: { $kinds }.
coverage-kind-real = Насправді: { $count } ({ $seated } тут, { $serving } з інших ORP).
coverage-kind-known = Відома місткість для цього ORP: { $capacity }.
coverage-kind-silent = { $count ->
    [one] { $count } організація не зазначає місткості в цих одиницях.
    [few] { $count } організації не зазначають місткості в цих одиницях.
   *[many] { $count } організацій не зазначають місткості в цих одиницях.
    }
coverage-kind-shared = Місткість того, хто працює в кількох ORP, ділиться між ними порівну.
coverage-kind-nobody = Тут немає нікого такого.
coverage-more = … і ще { $count }
coverage-remote-count = { $count ->
    [0] Усі громади ({ $of }) мають найближчу організацію ближче ніж за { $km } км.
    [one] Від { $km } км: { $count } громада з { $of }.
    [few] Від { $km } км: { $count } громади з { $of }.
   *[many] Від { $km } км: { $count } громад з { $of }.
    }
coverage-remote-meaning = Відстань – по прямій від громади до громади, де працює організація; якщо вона невідома, до міста її ORP. Найближча може бути й у сусідньому ORP. Для виїзних служб це місце, звідки вони виїжджають.
coverage-remote-sheltered = { $count ->
    [one] { $count } організацію із захищеною адресою тут не враховано, щоб не виказати її місця.
    [few] { $count } організації із захищеною адресою тут не враховано, щоб не виказати їхніх місць.
   *[many] { $count } організацій із захищеною адресою тут не враховано, щоб не виказати їхніх місць.
    }
coverage-remote-nobody = { $place } – у Síťovka ніде нікого
coverage-remote-line = { $place } – { $km } км: { $actor }, ORP { $orp }
coverage-picture-on = станом на { $day }
coverage-picture-note = Враховано лише активні організації; ті, до яких не слід скеровувати, тимчасово закриті та закриті назавжди – ні.
coverage-legend-white = нікого, біла пляма
coverage-legend-thin = єдина організація
coverage-legend-few = 2–3
coverage-legend-some = 4–6
coverage-legend-many = 7 і більше
coverage-legend-pair = Число – кількість організацій; 3+2 під ним означає: 3 розташовано тут, 2 з інших ORP.
coverage-map-ask = Що має показати карта?
coverage-measure-needs = Потреби, яких ніхто не охоплює
coverage-measure-groups = Цільові групи, з якими ніхто не працює
coverage-measure-kinds = Види, яких бракує до мінімальної мережі
coverage-measure-platformless = Організації без жодної платформи
coverage-measure-actors = Активні організації, розташовані тут
coverage-map-worst = найбільше з усіх: { $count }
coverage-map-beside = ORP, які ви не координуєте
coverage-map-far = { $km } км і більше
coverage-map-near = менш як { $km } км
coverage-map-km = по прямій до найближчої, у кілометрах
map-attribution = © ČÚZK, RÚIAN, стан 06/2024, узагальнено
coverage-picture-caption = <b>{ $title }</b>
    { $place }
coverage-workbook-caption = <b>Білі плями: { $place }</b>

    Таблиця з аркушем для кожного погляду. Назви організацій у ній є, приватних нотаток немає.
coverage-file = білі-плями
least-title = Скільки потрібно
least-send = Зберегти
least-kind = Який вид організації?
least-kind-label = Вид
least-number = Скільки щонайменше організацій цього виду потребує ORP?
least-number-label = Організацій
least-capacity = На скільки людей (або зі скількома місцями чи ліжками) вони мають бути всі разом? Напишіть 0, якщо за місткістю стежити не треба.
least-capacity-label = Місткість
least-above = <b>{ $orp }</b>
least-above-kind = <b>{ $orp }</b>: { $kind }
    Місткість рахується в одиницях: { $unit }
remote-title = Віддалені громади
remote-send = Показати
remote-kind = До якого виду організації міряти відстань?
remote-kind-label = Вид
coverage-sheet-needs = Потреби
coverage-sheet-groups = Цільові групи
coverage-sheet-minimal = Мінімальна мережа
coverage-sheet-remote = Віддалені громади
coverage-sheet-distances = Відстані в км
coverage-sheet-platformless = Без платформи
coverage-sheet-offers = Попит і пропозиція
coverage-sheet-words = Ситуації своїми словами
coverage-column-orp = ORP
coverage-column-line = Що має бути охоплено
coverage-column-count = Організацій
coverage-column-seated = Розташовано тут
coverage-column-serving = З інших ORP
coverage-column-verdict = Оцінка
coverage-column-who-seated = Хто розташований тут
coverage-column-who-serving = Хто працює з інших ORP
coverage-column-kind = Вид
coverage-column-least = Потрібно організацій
coverage-column-least-capacity = Потрібна місткість
coverage-column-capacity = Відома місткість
coverage-column-unit = Одиниця
coverage-column-silent = Не зазначають місткості
coverage-column-source = Налаштування
coverage-column-who = Хто
coverage-column-municipality = Громада
coverage-column-far-km = Віддалені від км
coverage-column-far = Віддалених громад
coverage-column-of = Громад усього
coverage-column-km = Найбільше км
coverage-column-actor = Організація
coverage-column-actor-orp = Її ORP
coverage-column-domain = Сфера потреб
coverage-column-sought = Не знайдено за рік
coverage-column-words = Слова з карток
coverage-column-times = Скільки разів
coverage-word-white = біла пляма
coverage-word-thin = єдина організація
coverage-word-covered = охоплено
coverage-word-missing = бракує
coverage-word-few = замало організацій
coverage-word-short = мала місткість
coverage-word-unknown = місткість невідома
coverage-word-met = гаразд
coverage-word-own = ваше
coverage-word-default = початкове

### Yearly revision: opening, asking, answers

notice-kind-revision-asked = Щорічний перегляд: чи чинна Ваша картка?
notice-kind-revision-reminder = Щорічний перегляд: нагадування
notice-kind-revision-alternate = Щорічний перегляд: запитання про іншу організацію
notice-kind-revision-opened = Щорічний перегляд почався
notice-kind-revision-phone-list = Щорічний перегляд: кому зателефонувати
notice-kind-revision-left = Хто вже не говорить за організацію
notice-kind-revision-due = Щорічний перегляд ще не почався
help-revision = 📋 <b>Щорічний перегляд</b> – { $command }: запитання до організацій, телефонний список, завершення з таблицями.
command-revision = щорічний перегляд мережі
button-revise-districts = ‹ Мої ORP
button-revise-open = Відкрити перегляд
button-revise-mine = 📋 Чекає на Вас: { $count ->
    [one] { $count } картка
    [few] { $count } картки
   *[other] { $count } карток
}
revise-districts = <b>Щорічний перегляд</b>

    Кожну картку треба перевірити щонайменше раз на календарний рік. Біля ORP видно, скільки карток уже перевірено і скільки їх усього.
revise-title = <b>Щорічний перегляд { $year } · { $orp }</b>
revise-none = Цього року перегляд тут ще не почався.
revise-closed-on = Завершено { $on }.
revise-opened-itself = Почався сам { $on }, термін – { $due }.
revise-opened-by = Почався { $on } ({ $name }), термін – { $due }.
revise-overdue = ⚠️ Термін уже минув.
revise-verified = Перевірені картки: <b>{ $done }</b>, усього { $all }.
revise-day = Щороку починається сам: { $day }.
revise-day-none = Сам не починається: день року не визначено.
revise-day-of-year = { $day } { $month }
button-revise-begin = ▶️ Почати перегляд { $year }
button-revise-day = 📅 Коли починається сам
button-revise-phone = ☎️ Зателефонувати ({ $count })
button-revise-waiting = 🟡 Чекає на Вас ({ $count })
button-revise-silent = ⚪ Поки мовчать ({ $count })
button-revise-verified = ✅ Перевірені ({ $count })
button-revise-platforms = Платформи { $done }/{ $all }
button-revise-needs = Потреби { $done }/{ $all }
revise-begin-sure = <b>Почати перегляд { $year } · { $orp }?</b>

    Стосується { $actors ->
    [one] { $actors } організації, розташованої
   *[other] { $actors } організацій, розташованих
} у цій ORP.
revise-begin-people = { $people ->
    [one] Запитання отримає { $people } людина.
    [few] Запитання отримають { $people } людини.
   *[other] Запитання отримають { $people } людей.
}
revise-begin-without = Без представника в боті: { $count ->
    [one] { $count } організація. Вона одразу буде
    [few] { $count } організації. Вони одразу будуть
   *[other] { $count } організацій. Вони одразу будуть
} у Вашому телефонному списку.
revise-begin-how = Хто не відповість, отримає нагадування через 7, 14 і 21 день. Через 28 днів я запитаю запасний контакт, а через 35 днів додам організацію до телефонного списку.
button-revise-begin-sure = ▶️ Так, почати й розіслати
revise-begun = ▶️ Перегляд почався. Запитання розсилаються.
refused-revision-held = Цьогорічний перегляд тут уже відбувся або саме триває. Незавершений торішній спершу завершіть.
refused-revision-verified = Ця картка вже перевірена.
revise-list-phone = <b>☎️ Зателефонувати: { $count }</b>
revise-list-waiting = <b>🟡 Чекає на Вас: { $count }</b>
revise-list-silent = <b>⚪ Поки мовчать: { $count }</b>
revise-list-verified = <b>✅ Перевірені: { $count }</b>
revise-list-ended = <b>⛔ Тим часом припинили діяльність: { $count }</b>
revise-how-phone = Зателефонуйте й натисніть на організацію: результат розмови збережете одним дотиком.
revise-how-waiting = Тут хтось надіслав зміни. Вирішіть щодо них і перевірте картку; лише тоді все готово.
revise-how-silent = Цим людям нагадування надсилаються самі.
revise-how-ended = Цих організацій уже не враховуємо.
revise-standing-verified = перевірено { $on }, { $name }
revise-standing-waiting = відповіли зі змінами, чекає на Вашу перевірку
revise-standing-phone = просимо зателефонувати
revise-standing-ended = організація припинила діяльність
revise-standing-unreached = { $on } не вдалося додзвонитися
revise-silent-asked = запитано { $on }, поки без відповіді
revise-silent-reminded = { $count ->
    [one] нагадано { $count } раз
    [few] нагадано { $count } рази
   *[other] нагадано { $count } разів
}, востаннє { $on }
revise-silent-alternate = від { $on } чекаємо на запасний контакт
revise-people = Говорить за неї: { $names }
revise-people-none = У боті за неї ніхто не говорить.
revise-alternates = Запасний контакт: { $names }
revise-left = { $name } уже за неї не говорить ({ $on }).
revise-left-words = Хто тепер: <i>{ $words }</i>
button-revise-they-hold = ✅ Чинна
button-revise-verify = ✅ Перевірити
button-revise-i-edit = ✏️ Зміню картку
button-revise-unreached = 📵 Не вдалося додзвонитися
button-revise-they-ended = ⛔ Припинили діяльність
button-revise-proposal = 🟡 Розглянути зміни
button-revise-card = Відкрити картку
button-revise-actor = Відкрити організацію у перегляді
button-revise-alternate = Запасний контакт
revise-result-holds = ✅ «{ $actor }»: картку перевірено під Вашим іменем.
revise-result-unreached = 📵 «{ $actor }»: записано, що не вдалося додзвонитися. У списку залишається.
revise-ended-reason = Повідомили під час щорічного перегляду, що діяльність припинено.
revise-alternate = Кого запитати, якщо за «{ $actor }» ніхто не відповість? Виберіть людину з мережі цієї ORP; на картці вона побачить лише те, що може бачити й так. Без Вашого вибору я питаю людей з тієї самої організації (за IČO).
revise-alternate-nobody = У мережі цієї ORP немає нікого, кого можна було б запитати про «{ $actor }». Залишається телефон.
button-revise-no-alternate = ✖ Нікого
revise-alternate-set = ✅ Запасний контакт збережено.
revise-alternate-dropped = ✅ Запасний контакт скасовано.
notice-revise-opened = ▶️ <b>Щорічний перегляд { $year } · { $orp }</b> сьогодні почався сам, бо настав його день. Термін – { $due }. Зателефонувати одразу: { $count }.
notice-revise-opened-by = ▶️ <b>Щорічний перегляд { $year } · { $orp }</b> почався, його розпочав(-ла) { $name }. Термін – { $due }. Зателефонувати одразу: { $count }.
notice-revise-phone = ☎️ <b>Щорічний перегляд { $year } · { $orp }</b>: { $count ->
    [one] { $count } організація чекає на Ваш дзвінок.
    [few] { $count } організації чекають на Ваш дзвінок.
   *[other] { $count } організацій чекають на Ваш дзвінок.
}
notice-revise-due = 📋 <b>Щорічний перегляд { $year } · { $orp }</b> ще не почався. Він має відбутися щонайменше раз на календарний рік.
notice-revise-left = 🔔 { $name } уже не говорить за організацію «{ $actor }».
notice-revise-left-phone = Ніхто інший у боті за неї не говорить, тому вона у Вашому телефонному списку.
notice-revise-left-right = Право говорити за організацію припиніть біля людини, нового представника запросіть посиланням.
revise-checks-platform = <b>Платформи: переглянуто { $done }, усього { $all }</b>

    Біля кожної підтвердьте, що дані чинні, або змініть їх.
revise-checks-needs = <b>Потреби й діяльності: переглянуто { $done }, усього { $all }</b>

    Перегляньте кожну сферу й підтвердьте, що запис відповідає дійсності.
revise-check-open = Цього року ще не переглянуто.
revise-check-done = ✅ Переглянуто { $on }.
revise-platform-frequency = Як часто зустрічається: { $frequency }
revise-platform-members = Членів: { $count }
revise-platform-no-year = Оцінку року ще не написано.
revise-needs-how = Відкрийте потреби й діяльності цієї сфери, перевірте, хто що робить, а тоді підтвердьте.
button-revise-check-platform = ✅ Чинна
button-revise-check-needs = ✅ Переглянуто
button-revise-check-undo = ↩️ Скасувати
button-revise-platform-year = Оцінити рік { $year }
button-revise-platform-edit = ✏️ Змінити
button-revise-platform-open = Відкрити
button-revise-needs-browse = Переглянути потреби й діяльності
revise-day-month = <b>Коли перегляд в ORP { $orp } має щороку починатися сам?</b> Виберіть місяць, потім день.
revise-day-day = <b>{ $month }</b>: який день? Якщо він припаде на вихідний або свято, почнеться найближчого робочого дня.
revise-month = { $month ->
    [1] січень
    [2] лютий
    [3] березень
    [4] квітень
    [5] травень
    [6] червень
    [7] липень
    [8] серпень
    [9] вересень
    [10] жовтень
    [11] листопад
   *[12] грудень
    }
button-revise-day-none = ✖ Не починати самому
revise-day-set = ✅ Перегляд щороку починатиметься сам: { $day }.
revise-day-next = Цього року той день уже минув, уперше почнеться { $year } року.
revise-day-dropped = ✅ Перегляд уже сам не починатиметься.
revise-asked = 📋 <b>Щорічний перегляд { $year }</b>: чи чинна ця картка? Відповідайте, будь ласка, до { $due }.
notice-revise-asked = 📋 <b>Щорічний перегляд { $year }</b>: чи чинна картка «{ $actor }»? Про підтвердження просимо раз на рік, відповідайте, будь ласка, до { $due }.
notice-revise-asked-several = 📋 <b>Щорічний перегляд { $year }</b>: просимо підтвердити { $count ->
    [one] { $count } картку
    [few] { $count } картки
   *[other] { $count } карток
} до { $due }. Відкрийте кожну й дайте відповідь.
notice-revise-reminder = 🔔 <b>Щорічний перегляд { $year }</b>: ми ще не знаємо, чи чинна картка «{ $actor }». Відповідайте, будь ласка, до { $due }.
notice-revise-reminder-several = 🔔 <b>Щорічний перегляд { $year }</b>: на відповідь { $count ->
    [one] чекає ще { $count } картка
    [few] чекають ще { $count } картки
   *[other] чекають ще { $count } карток
}. Відповідайте, будь ласка, до { $due }.
notice-revise-alternate = 📋 <b>Щорічний перегляд { $year }</b>: за організацію «{ $actor }» ніхто не озвався. Чи знаєте Ви, чи чинна її картка?
notice-revise-alternate-several = 📋 <b>Щорічний перегляд { $year }</b>: ніхто не озвався за { $count ->
    [one] { $count } організацію
    [few] { $count } організації
   *[other] { $count } організацій
}. Чи знаєте Ви, чи чинні їхні картки? Відкрийте їх, будь ласка, до { $due }.
revise-rest = Ваші зміни вже чекають на координатора. Якщо решта картки чинна, підтвердьте її.
button-revise-holds = ✅ Чинна без змін
button-revise-rest = ✅ Решта чинна
button-revise-edit = ✏️ Змінити
button-revise-correct = ✏️ Запропонувати виправлення
button-revise-gone = Це вже роблю не я
button-revise-not-known = Не знаю
button-revise-more = 📋 Інші картки для підтвердження
revise-mine = <b>Щорічний перегляд</b>: на Вашу відповідь { $count ->
    [one] чекає { $count } картка
    [few] чекають { $count } картки
   *[other] чекають { $count } карток
}.
revise-mine-none = <b>Щорічний перегляд</b>: зараз нам від Вас нічого не потрібно. Дякуємо.
revise-thanks-verified = ✅ Дякуємо. Картку «{ $actor }» перевірено під Вашим іменем, на цей рік усе готово.
revise-thanks-waiting = ✅ Дякуємо. Зміни картки «{ $actor }» чекають на координатора мережі; він вирішить щодо них і картку перевірить.
revise-before-verified = За «{ $actor }» уже відповів(-ла) { $name } ({ $on }): картку перевірено. Вам уже нічого робити не треба.
revise-before-waiting = За «{ $actor }» уже відповів(-ла) { $name } і надіслав(-ла) зміни, які чекають на координатора. Вам уже нічого робити не треба.
revise-closed-kindly = Перегляд за { $year } рік уже завершено, тому кнопка нічого не змінила. Дякуємо за Вашу відповідь. Картку можна змінити будь-коли: /card.
refused-revision-closed = Цей перегляд уже завершено.
revise-left-noted = Дякуємо. Координатор мережі дізнається, що Ви вже не говорите за «{ $actor }». У цьому перегляді ми Вам про неї більше не нагадуватимемо.
revise-not-known-noted = Усе одно дякуємо. Щодо «{ $actor }» зателефонує координатор мережі.
revise-gone-title = Хто тепер говорить за організацію?
revise-gone-send = Надіслати
revise-gone-words = Хто тепер говорить за цю організацію і як цю людину знайти? Напишіть ім’я та контакт або пропустіть. Дізнається лише координатор мережі.
revise-gone-words-label = Хто тепер
change-verified = <b>{ $field }</b> · { $name }, { $time }

### The region side by side

region-title = <b>{ $kraj } – мережі поруч</b>
region-hint = Числа показують, де може допомогти підтримка. Вони не оцінюють ні мереж, ні людей.
region-order-name = За абеткою.
region-order-coverage = Охоплення потреб і цільових груп, від найнижчої частки:
region-order-capacity = Організації зі свіжим звітом про місця, від найнижчої частки:
region-order-cards = Картки, перевірені за останній рік, від найнижчої частки:
region-order-revision = Цьогорічна ревізія, від найнижчої частки перевірених карток:
region-order-meetings = Зустрічі за останні 12 місяців, від найменшої кількості:
region-order-platforms = Платформи, що зустрічаються так часто, як домовилися, від найнижчої частки:
region-measure-coverage = Охоплені потреби та цільові групи
region-measure-capacity = Організації зі свіжим звітом про місця
region-measure-cards = Картки, перевірені за останній рік
region-measure-revision = Цьогорічна ревізія, перевірені картки
region-measure-meetings = Зустрічі за останні 12 місяців
region-measure-platforms = Платформи, що зустрічаються за своєю частотою
region-short-coverage = охоплення
region-short-capacity = місця
region-short-cards = картки
region-short-revision = ревізія
region-short-meetings = зустрічі
region-short-platforms = платформи
region-head-coverage = Охоплення потреб
region-head-capacity = Свіжі звіти
region-head-cards = Перевірені картки
region-head-revision = Цьогорічна ревізія
region-head-meetings = Зустрічі за рік
region-head-platforms = Платформи в ритмі
region-part = { $count } з { $of } ({ $percent } %)
region-percent = { $percent } %
region-nothing = немає чого вимірювати
region-meetings = { $count ->
    [one] { $count } зустріч
    [few] { $count } зустрічі
    [many] { $count } зустрічей
   *[other] { $count } зустрічі
}
region-stage-not-begun = ще не розпочата
region-stage-open = триває
region-stage-closed = закрита
region-coordinators = Координує: { $names }
region-no-coordinator = Координатора тут ще ніхто не записав.
region-late = Не зустрічалися довше, ніж домовилися: { $names }
region-picture-title = { $kraj } – мережі поруч
region-picture-under = Стан на { $day }. Числа показують, де може допомогти підтримка; вони не оцінюють мереж. Риска: немає чого вимірювати.
region-picture = <b>{ $kraj } – мережі поруч</b>
region-workbook = <b>{ $kraj } – мережі поруч</b>, як таблиця.
region-export = <b>{ $kraj }</b> – таблиці організацій, потреб і діяльності та платформ усіх мереж краю. Нотаток координаторів у них немає.
region-export-wait = <b>{ $kraj }</b> – готую таблиці всіх мереж, це може тривати хвилину. Надішлю їх сюди.
region-file = порівняння-мереж
region-export-file = таблиці-краю
region-sheet = Мережі краю
region-column-orp = ORP
region-column-of = { $name } – зі скількох
region-column-percent = { $name } – %
button-region-back = ‹ Край
button-region-by-name = За абеткою
button-region-by-coverage = Охоплення
button-region-by-capacity = Місця
button-region-by-cards = Перевірені картки
button-region-by-revision = Ревізія
button-region-by-meetings = Зустрічі
button-region-by-platforms = Платформи
button-region-picture = 🖼 Зображення
button-region-workbook = 📄 Таблиця
button-region-export = 📦 Таблиці всіх мереж краю

### Good practice shared among districts

good-practice-title = <b>Добра практика – { $orp }</b>
good-practice-hint = Що добре себе показало. Тим, що позначено 🆕, з вами ділиться край, і воно чекає на вас.
good-practice-none = Тут ще нічого немає. Запишіть, що добре себе показало, щоб цим могли скористатися й інші.
good-practice-source = Походить із: { $source }
good-practice-source-plain = Походить із: { $source }
good-practice-from = Звідки: ORP { $orp }, записано { $day }
good-practice-from-plain = Досвід з ORP { $orp }
good-practice-kept = 💡 Залишено серед вашої доброї практики { $day }.
good-practice-aside = Відкладено { $day }.
good-practice-shared = Поділилися з: { $orps }
good-practice-shared-new = { $orp } (ще без відповіді)
good-practice-shared-kept = { $orp } (залишили собі)
good-practice-shared-aside = { $orp } (відклали)
good-practice-notice = 💡 <b>Добра практика з ORP { $orp }</b>
    Край ділиться нею з вами: можете залишити її собі, надіслати своїй мережі або відкласти.
good-practice-saved = Збережено.
good-practice-sent = Надіслано. Координатори про це дізнаються.
good-practice-nobody-there = Ще не має координатора: { $orps }
good-practice-remove = Справді вилучити «{ $title }»?
good-practice-file = Додаток: { $title }
good-practice-form-title = Добра практика
good-practice-form-send = Зберегти
good-practice-form-name = Як ви це назвете? Наприклад, «Спільний сніданок шкіл і OSPOD».
good-practice-form-name-label = Назва
good-practice-form-words = Опишіть, що ви робите і що це дає, щоб це могли спробувати й інші. Про конкретну дитину там нічого бути не може.
good-practice-form-words-label = Опис
good-practice-form-source = З якої платформи чи діяльності це походить?
good-practice-form-source-label = Походить із
good-practice-form-file = Бажаєте додати зображення або PDF?
good-practice-form-file-label = Додаток
good-practice-share-title = Поділитися доброю практикою
good-practice-share-send = Поділитися
good-practice-share-orps = З якими мережами краю ви хочете нею поділитися?
good-practice-share-orps-label = З ким
button-good-practice = 💡 Добра практика
button-good-practice-new = 💡 Добра практика (нове: { $count })
button-good-practice-add = ➕ Записати добру практику
button-good-practice-back = ‹ Добра практика
button-good-practice-edit = ✏️ Змінити
button-good-practice-remove = 🗑 Вилучити
button-good-practice-share = Поділитися з іншими мережами
button-good-practice-file = 📎 Додаток
button-good-practice-pass = 📣 Надіслати своїй мережі
button-good-practice-kept = 💡 Залишити в нас
button-good-practice-aside = Відкласти
notice-kind-practice-shared = Добра практика з інших мереж
refused-good-practice-shared = Цю практику вже мають інші мережі, тому її не можна вилучити. Можете змінити її опис.

### Таблиці туди й назад: що з них не можна взяти
import-warning-duplicate = такий самий запис уже є в рядку { $first }; цей рядок не читається
import-warning-rows-left-out = { $count ->
        [one] { $count } рядок належить до іншого ORP або до запису, який уже завершено; залишаю його без змін
        [few] { $count } рядки належать до інших ORP або до записів, які вже завершено; залишаю їх без змін
       *[other] { $count } рядків належать до інших ORP або до записів, які вже завершено; залишаю їх без змін
    }
import-warning-not-taken = таблицею це змінити не можна; змініть це, будь ласка, у боті
import-warning-own-column = такого стовпця не знаю; що в ньому стоїть, візьму як мітки координатора
import-warning-column-renamed = стовпець читаю як «{ $header }», бо в ньому те саме
import-refused-no-template = У таблиці немає жодного з трьох шаблонів (учасники, платформи, потреби й діяльність). Нічого не збережено.
refused-workbook-many-missing = У таблиці бракує понад 5 % рядків. Спершу підтвердьте, будь ласка, що так і має бути.
refused-workbook-too-slow = Таблицю не вдалося підготувати вчасно. Спробуйте, будь ласка, трохи згодом або виберіть менше ORP.
workbook-end-reason = У надісланій назад таблиці цього вже немає.
workbooks-of = Округ (ORP): { $orps }

### Revision that is open for too long
notice-kind-revision-late = Перегляд прострочено: що лишилося
notice-revision-late = ⏰ <b>Щорічний перегляд { $year } · { $orp }</b>: термін { $due } минув, підтверджено карток: { $done } з { $all }. Завершіть його або закрийте таким, як є; пізніше його можна відкрити знову.
notice-revision-blocks = ⏰ <b>Щорічний перегляд { $year } · { $orp }</b> досі відкритий, підтверджено карток: { $done } з { $all }. Закрийте його, будь ласка: тоді можна буде розпочати перегляд { $next }.
notice-revision-blocks-rule = ⏰ <b>Щорічний перегляд { $year } · { $orp }</b> досі відкритий, підтверджено карток: { $done } з { $all }. Закрийте його, будь ласка: тоді перегляд { $next } почнеться сам.
revise-alternate-asked = ✅ Запасний контакт збережено, його вже питаємо. Якщо за тиждень не відповість, учасник повернеться до списку для дзвінків.
strategy-not-a-day = Я не розумію цього терміну.
button-good-practice-post = 📌 На дошку
