"""Words that say nothing about what is sought, folded."""

_GLUE = """
a aby aj ale asi az bez bude by bych byl byla byli bylo co do ho i ja jak je jej jeji jejich jemu jen jeste ji jich
jim jimi jsem jsme jsou jste k ke ktera ktere kteri ktery ma maji mam mame me mi mne moc moje muj my na nad nam
nami nas nase nasi nasich nasim nebo nejak neni nich nim o od on ona oni ono pak pod pri pro prosim s se si sve
svuj ta tak taky tam te ten tento to tohle toho tom tomu tu ty u uz v vam vas ve velmi vsak z ze neho nej nemu
"""
_NOISE = """
ahoj aktualne akutne anonymne blizko bydli bydlici bydlime cast cele celou chce chceme chci chodi cim clovek
cloveka dal dalsi date dava dcera dcerou dceru dcery dekuji dela delat den detem deti detmi dite ditete ditetem
diteti dnes dneska dobre dobry doporucit doporucite dost existuje hleda hledam hledame hned hodne holka holku holky
ihned jaka jake jaky je jedna jinak kam kapacita kapacitu kde kdo kdy kluk kluka kluky koho kolem komu kontakt
kontakty kvuli lide lidi malo mam mama maminka maminku maminky mamu manzel manzela manzelka mate matka matku matky
me misto mit mne mnou mohl mohla mohou muze muzete muzu nabizi nase nasi navic neco nedaleko nejaka nejake nejakou
nejaky nejblizsi nekde nekdo nekoho nekomu neni nevi nevim nic nutne nyni obratit obsazeno odkazat okamzite okoli
osoba osoby otce otci otec pak pan pani par po pobliz poblizku poblizu podobne pokud pomaha pomahaji pomoc pomoci
pomoct pomuze pomuzete porad poradi poradit potreba potrebuje potrebujeme potrebuji potrebuju prave pritel prosim
proste protoze rana rano resi resit rodic rodice rodicu rodicum rodin rodina rodinam rodine rodinu rodiny rychle sehnat
seznam sluzba sluzby sluzeb spolecne sveho svoje syn syna synem synovi tata tatu ted tel telefon tema tim toto
treba tyka uplne vas vcera vecer veci vim vite volna volne volno volnou volny volnych volnym vsechno vubec za zada
barak doma domu klient klienta klientce klienti klientka klientku klientky klientum
zadost zajistit zarizeni zeptat zitra zkusit zna zname zrovna
chybi kolik kolika konce konci stoji zatim
tyden tydne tydnem tydnu tydny mesic mesice mesicem mesici mesicich mesicu
pondeli utery stredu streda ctvrtek ctvrtka patek patku sobota sobotu nedele nedeli vikend vikendu
ledna lednu unora unoru brezen brezna breznu duben dubna dubnu kvetna kvetnu cervna cervnu cervenec cervence cervenci
srpen srpna srpnu zari rijna rijnu listopadu prosinec prosince prosinci
"""
_SLOVAK_AND_UKRAINIAN = """
chcem dcera dceru dcery dieta dietata dietatu hladam hladame ktora ktory mozem mozeme moze musim niekto potrebujem
potrebujeme pomoct prosim som syna viem
bud chto de ditej diti ditjam ditmy ditynu dityna dytyna dytyni dytynu dytyny dlja dopomoha dopomohu dopomozit
dopomohty je jak ja ci laska meni mij mozna moja my na nam nemaje otrymaty potribna potriben potribno potribnyj
pidkazit pomoz sukaju ta tut u vid z znajty
"""
GLUE = frozenset(_GLUE.split())
"""Left out before phrases are sought."""
NOISE = GLUE | frozenset(_NOISE.split()) | frozenset(_SLOVAK_AND_UKRAINIAN.split())
"""Part of a phrase at most, never sought by themselves."""
