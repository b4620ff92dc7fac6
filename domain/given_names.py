"""Given names common in the Czech Republic, folded: they tell a person from an organisation in the privacy guard."""

NAMES = """
    adam adela adriana adrian agata albert alena ales alexandr alexandra alexej alice alois alzbeta amalie amelie ana
    andrea andrej aneta anezka anicka anita anna antonie antonin apolena arnost artur august barbora bara barca bedrich
    beata berta bedriska blanka blazej bohdan bohumil bohumila bohuslav bohuslava borivoj bozena bretislav brigita
    bronislav bronislava cecilie ctirad cyril dagmar dalibor dalibora dan dana daniel daniela darina david denis denisa
    diana dita dominik dominika dobromila dorota drahomir drahomira drahoslav dusan edita eduard elena elias eliska elen
    ella ema emanuel emil emilie emma erik erika ernest ester eva evelina evzen felix ferdinand filip filomena
    frantisek frantiska gabriel gabriela gita gustav hana hanka havel hedvika helena hermina honza honzik hubert hugo
    hynek ida ignac igor ilona irena irina iva ivan ivana iveta ivo ivona izabela jachym jakub jan jana janicka jarek
    jarmila jaromir jaromira jaroslav jaroslava jasmina jenda jenicek jindra jindrich jindriska jirina jiri jirka jitka
    johana jolana jonas jonatan josef josefina jozef jozka julie julius justyna kamil kamila karel karla karolina
    katerina katka kevin klara klaudie klement konstantin kristian kristina kristyna krystof kvetoslava kveta ladislav
    ladislava laura lea lenka leona leontyna leos libena libor libuse lida linda lubomir lubomira lubos luboslav lucie
    lucka ludek ludmila ludvik lukas lukasek lydie magda magdalena malvina marcel marcela marek marian mariana marie
    marika marketa markus marta martin martina maruska matej matous matyas maxim maxmilian meda melanie metodej mia
    michael michaela michal mikulas milada milan milena miloslav miloslava milos mila miriam miroslav miroslava misa
    mojmir monika natalie nela nela nikol nikola nina norbert norma oldrich oldriska oleg oleksandr olena olga oliver
    olivie ondra ondrej ota otakar otmar oto otilie pavel pavla pavlina patricie patrik pepa pepicek petr petra petrik
    premysl prokop radana radek radim radka radmila radomir radoslav radovan regina rene renata renee richard robert
    robin roman romana rostislav rozalie rudolf ruzena sabina samuel sara sarlota saskie sebastian silvie simon simona
    slavomir slavoj sofie sona stanislav stanislava stela stepan stepanka svatava svatopluk svetlana sylva sylvie tadeas
    tamara tana tatana tereza terezka teodor teo theodor tibor timea tobias tom tomas tomasek tomik tonda vaclav
    vaclava valentyna valerie vanda vasil vendula vera verka veronika viktor viktorie vilem vilma viola vit vitek
    vitezslav vladan vladimir vladimira vladislav vladislava vlasta vlastimil vlastislav vojta vojtech volodymyr
    xenie zaneta zbynek zdena zdenek zdenka zdislava zita zlata zoe zofie zora zuzana zuzka
"""
GIVEN_NAMES = frozenset(NAMES.split())
