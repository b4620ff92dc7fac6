"""Names of municipalities that are words of every day as well, and words that resemble a place's name, folded."""

_WORDS = """
borek boudy branky brloh brod casy cechy ceska chleby chlum cim cista dil dily dlouhe dobra dobre dobrna dolni
doubek doupe drahov dub dul dvorce dvory habry haje hajek hamr hamry hejna hlina hluk hora horka horky hory hovezi
hrad hradce hrob hruska hrusky hvozd jama jamy javor jedla jeste kaly kamen kladky klapy klid klucov kluky kobyla
kobyly koci konec koruna koryta kosik kosiky koupe kouty kozly krasna krasne krasno kridla kruh kukle kvetna labuty
ladna laznicky lenora lesna lety lhota lhotka lipa lipova liska loket lom lomy louka louky loza luka luky luzice
mala mesto milir milire mily mista misto mlyny mnich modra mokre mostek myto navsi nemile nevid niva nouze nouzov
nova nove obora obory ocihov odrava okna opatov oplot orech orel osek osiky ostra ostrov paka parizov paseka paseky
pec pecka perna pes pila plane plav plavy plazy podoli pohled pohori pole police policka polna pomezi prace pradlo
pravy prikry ptice rada raj rajec reka rodina roh rohy roudna rovna rozkos ruda rude rybi rybne rybnik ryby salas
sedlec senec skala skalka skaly sklene skleny skola slana slany slapy sloup sluhy smrcek smrk snet snezne spojil
staj stara stare stary straky strana strani straz stredni sucha suchy sumna svata svatava svatka svaty svetce
svetla svor tabor telec tepla teple ticha tichy tis trest uboc ubytovna ujezd ulice usti ustup utery vacek val valy
vapno velka velke vesela vesele veseli vez veza vezna vidim vir vlci vlcice voda vodice vranov vrchy vysoka vysoke
zahaji zahori zajezd zaky zalesi zar zavada zavist zdar zelena zeleznice zim zlata zlate zlaty znam zname zubri
zvole
"""
_ALIKE = """
bezna bezne bila bile byste chyba chybu cil cile cilu citove dilci dilcich hoste klidne line names odber odberu oprav
oprava opravu opravy pisete plan planu pozdni prani prava prave praxe praxi pricina priciny prikaz rane rodicem
rodne ruzne ruznych sber siri stranka stranky tisku tisnova tisnovou zateze zatezi
"""
COMMON_NAMES = frozenset((_WORDS + _ALIKE).split())
