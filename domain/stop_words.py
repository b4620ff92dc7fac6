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
proste protoze rano resi resit rodic rodice rodicu rodicum rodin rodina rodinam rodine rodinu rodiny rychle sehnat
seznam sluzba sluzby sluzeb spolecne sveho svoje syn syna synem synovi tata tatu ted tel telefon tema tim toto
treba tyka uplne vas vcera vecer veci vim vite volna volne volno volnou volny volnych volnym vsechno vubec za zada
zadost zajistit zarizeni zeptat zitra zkusit zna zname zrovna
"""
GLUE = frozenset(_GLUE.split())
"""Left out before phrases are sought."""
NOISE = GLUE | frozenset(_NOISE.split())
"""Part of a phrase at most, never sought by themselves."""
