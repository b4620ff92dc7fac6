"""Given names common in the Czech Republic, folded: they tell a person from an organisation in the privacy guard."""

NAMES = """
    adam adela adelka adrian adriana agata aja ajsa albert alena ales alexandr alexandra alexej alfred alice alois
    alzbeta amalie amelie amira amos ana anastasija andrea andrej andrij aneta anezka anicka anita anna antonie
    antonin apolena arina arnost arsen artem artur august bara barbora barca baruska beata bedrich bedriska berta
    bertik bety blanka blazej bohdan bohdana bohumil bohumila bohuslav bohuslava borivoj bozena bretislav brigita
    bronislav bronislava cecilie ctibor ctirad cyril dagmar dajana dalibor dalibora dan dana daniel daniela darina
    daryna dasa david demjan denis denisa denys dezider diana dita dmytro dobromila dominik dominika dorota drahomir
    drahomira drahoslav dusan eda edita eduard ela elen elena elias elinka eliska ella elza ema emanuel emicka emil
    emilie emma erik erika ernest ester eva evelina evzen fanda felix ferdinand filip filomena franta frantik
    frantisek frantiska gabca gabina gabriel gabriela gejza gita giuliano gustav halyna hana hanka hanna harry havel
    hedvika helena hermina honza honzik hubert hugo hynecek hynek ida ignac igor ihor illja ilona irena irina iva
    ivan ivana ivanna iveta ivo ivona izabel izabela jachym jachymek jaja jakoubek jakub jan jana janicka jarda
    jarek jarmila jaromir jaromira jaroslav jaroslava jaruska jaryna jasa jasmin jasmina jelyzaveta jenda jenicek
    jenik jevhen jevhenija jindra jindrich jindriska jiri jirik jirina jirka jitka johana jojo jolana jonas jonatan
    josef josefina josi jozef jozka julie julius jura jurij justyna kaca kacenka kaja kamil kamila kamilka karel
    karla karlicek karolina katerina kateryna katka kevin kiki klara klarka klaudie klement konstantin kristian
    kristina kristyna kristynka krystof kuba kubicek kveta kvetoslava kyrylo lada ladislav ladislava larysa laura
    lea lenka leona leontyna leos libena libor libuse lida lili lilien linda linh ljubov ljudmyla lola luba lubomir
    lubomira lubos luboslav lucie lucka ludek ludmila ludva ludvik lukas lukasek luky lydie magda magdalena maja
    majda makar maksym maky malvina marcel marcela marecek marek marian mariana marie marija marika mark marketa
    markus marta martin martina maruna maruska mata matej matous matvij matyas matylda matysek maxim maxmilian meda
    melanie melisa melissa metodej mia michael michaela michal mikes mikulas mila milada milan milana milena milos
    miloslav miloslava minh miriam miroslav miroslava misa misak mojmir monika mychajlo mykola myroslava nadija
    natalie natalija nazar nela nella niki nikita nikol nikola nikolas nina norbert norma oksana oldrich oldriska
    oleg oleksandr olena olga olha oliver olivie ondra ondrasek ondrej ostap ota otakar otik otilie otmar oto
    patricie patrik pavel pavla pavlina pavlo pepa pepicek pepik peta petr petra petrik petro polina premysl prokop
    radana radek radim radka radmila radomir radoslav radovan ramona rasto rebeka regina renata rene renee richard
    ricky risa robert robin roman romana rostislav rozalie rozarka rudolf rudy ruza ruzena sabina sam samuel sandra
    sara sarlota saskia saskie sebastian sebi sebik serhij silvie simon simona slavoj slavomir sofie sofija sofinka
    solomija sona stana standa stanislav stanislava stazka stela stepan stepanka stepik svatava svatopluk svetlana
    svitlana sylva sylvie tadeas tamara tana taras tatana teo teodor tereza terezka terka tetjana theodor tibor
    timea tobias tobik tom tomas tomasek tomi tomik tonda tonik tony tymofij uljana vaclav vaclava vaja valentyna
    valerie vanda vanessa varvara vasek vasil vasyl vendula vera verka veronika viki viktor viktorie viky vilda
    vilem vilik vilma viola vit vitalij vitek vitezslav vivien vladan vladimir vladimira vladislav vladislava
    vladyslav vlasta vlastimil vlastislav vojta vojtech vojtik volodymyr xenie yehor yuliia yuri zachar zaneta
    zbynek zdena zdenek zdenicka zdenka zdislava zita zlata zoe zofie zofka zora zuza zuzana zuzi zuzka
"""
GIVEN_NAMES = frozenset(NAMES.split())
