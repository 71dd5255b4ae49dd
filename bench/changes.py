"""Changes that make a lie of a genuine sentence, in the 24 official languages: a denial put in or left out, an opposite."""

from __future__ import annotations

DENIALS = {
    "en": (
        "must>must not;should>should not;is>is not;are>are not;can>cannot;will>will not;may>may not;"
        "has>has not;was>was not;were>were not;would>would not;have>have not"
    ),
    "de": (
        "soll>soll nicht;sollen>sollen nicht;muss>muss nicht;müssen>müssen nicht;kann>kann nicht;"
        "darf>darf nicht;ist>ist nicht;sind>sind nicht;ein>kein;eine>keine;hat>hat nicht"
    ),
    "fr": (
        "doit>ne doit pas;doivent>ne doivent pas;peut>ne peut pas;peuvent>ne peuvent pas;est>n'est pas;"
        "sont>ne sont pas;devrait>ne devrait pas;devraient>ne devraient pas;demande>ne demande pas;"
        "veut>ne veut pas;propose>ne propose pas"
    ),
    "es": (
        "debe>no debe;deben>no deben;puede>no puede;pueden>no pueden;es>no es;son>no son;"
        "debería>no debería;deberían>no deberían;quiere>no quiere;pide>no pide;propone>no propone"
    ),
    "it": (
        "deve>non deve;devono>non devono;può>non può;possono>non possono;è>non è;sono>non sono;"
        "dovrebbe>non dovrebbe;dovrebbero>non dovrebbero;vuole>non vuole;chiede>non chiede;"
        "propone>non propone"
    ),
    "pt": (
        "deve>não deve;devem>não devem;pode>não pode;podem>não podem;é>não é;são>não são;"
        "deveria>não deveria;deveriam>não deveriam;quer>não quer;pede>não pede;propõe>não propõe"
    ),
    "ro": (
        "trebuie>nu trebuie;poate>nu poate;pot>nu pot;este>nu este;sunt>nu sunt;ar>nu ar;vrea>nu vrea;"
        "cere>nu cere;propune>nu propune;are>nu are;a>nu a"
    ),
    "nl": (
        "moet>moet niet;moeten>moeten niet;kan>kan niet;kunnen>kunnen niet;mag>mag niet;mogen>mogen niet;"
        "is>is niet;zijn>zijn niet;wordt>wordt niet;worden>worden niet;wil>wil niet;een>geen"
    ),
    "sv": (
        "ska>ska inte;bör>bör inte;måste>måste inte;kan>kan inte;får>får inte;är>är inte;har>har inte;"
        "vill>vill inte;skulle>skulle inte;anser>anser inte"
    ),
    "da": (
        "skal>skal ikke;bør>bør ikke;må>må ikke;kan>kan ikke;er>er ikke;har>har ikke;vil>vil ikke;"
        "skulle>skulle ikke;mener>mener ikke;får>får ikke"
    ),
    "pl": (
        "musi>nie musi;muszą>nie muszą;może>nie może;mogą>nie mogą;jest>nie jest;są>nie są;"
        "powinien>nie powinien;powinna>nie powinna;powinno>nie powinno;powinny>nie powinny;chce>nie chce;"
        "ma>nie ma;mają>nie mają;proponuje>nie proponuje"
    ),
    "cs": (
        "musí>nemusí;může>nemůže;mohou>nemohou;je>není;jsou>nejsou;má>nemá;mají>nemají;měl>neměl;"
        "měla>neměla;mělo>nemělo;měly>neměly;chce>nechce;by měl>by neměl;žádá>nežádá"
    ),
    "sk": (
        "musí>nemusí;môže>nemôže;môžu>nemôžu;je>nie je;sú>nie sú;má>nemá;mal>nemal;mala>nemala;"
        "malo>nemalo;mali>nemali;chce>nechce;žiada>nežiada"
    ),
    "sl": (
        "mora>ne mora;morajo>ne morajo;je>ni;so>niso;ima>nima;bi>ne bi;želi>ne želi;predlaga>ne predlaga;"
        "zahteva>ne zahteva"
    ),
    "hr": (
        "mora>ne mora;moraju>ne moraju;može>ne može;mogu>ne mogu;je>nije;su>nisu;ima>nema;treba>ne treba;"
        "želi>ne želi;traži>ne traži;predlaže>ne predlaže"
    ),
    "bg": (
        "трябва>не трябва;може>не може;могат>не могат;е>не е;са>не са;иска>не иска;има>няма;"
        "предлага>не предлага;следва>не следва;ще>няма да"
    ),
    "el": (
        "πρέπει>δεν πρέπει;μπορεί>δεν μπορεί;μπορούν>δεν μπορούν;είναι>δεν είναι;έχει>δεν έχει;"
        "θέλει>δεν θέλει;ζητά>δεν ζητά;προτείνει>δεν προτείνει;θα>δεν θα"
    ),
    "fi": (
        "on>ei ole;ovat>eivät ole;voi>ei voi;pitää>ei pidä;pitäisi>ei pitäisi;haluaa>ei halua;"
        "olisi>ei olisi;voidaan>ei voida;saa>ei saa;oli>ei ollut"
    ),
    "et": (
        "on>ei ole;peab>ei pea;peaks>ei peaks;võib>ei või;saab>ei saa;tahab>ei taha;oli>ei olnud;"
        "tuleks>ei tuleks;tuleb>ei tule;soovib>ei soovi"
    ),
    "hu": (
        "kell>nem kell;kellene>nem kellene;lehet>nem lehet;van>nincs;vannak>nincsenek;volt>nem volt;"
        "lett>nem lett;kér>nem kér;szerint>szerint nem;akar>nem akar;kéri>nem kéri;"
        "támogatja>nem támogatja"
    ),
    "lt": (
        "turi>neturi;gali>negali;yra>nėra;turėtų>neturėtų;nori>nenori;siūlo>nesiūlo;prašo>neprašo;"
        "buvo>nebuvo;galėtų>negalėtų"
    ),
    "lv": (
        "ir>nav;var>nevar;drīkst>nedrīkst;vēlas>nevēlas;ierosina>neierosina;prasa>neprasa;būtu>nebūtu;"
        "bija>nebija;jābūt>nav jābūt;varētu>nevarētu;atbalsta>neatbalsta"
    ),
    "mt": (
        "għandu>m'għandux;għandha>m'għandhiex;għandhom>m'għandhomx;hu>mhux;hija>mhijiex;jista'>ma jistax;"
        "tista'>ma tistax;jistgħu>ma jistgħux;irid>ma jridx;jitlob>ma jitlobx;huma>mhumiex;kien>ma kienx"
    ),
    "ga": (
        "tá>níl;ba cheart>níor cheart;is>ní;bhí>ní raibh;ní mór>ní gá;molann>ní mholann;"
        "iarrann>ní iarrann;beidh>ní bheidh;d'fhéadfadh>ní fhéadfadh"
    ),
}
"""Language -> what is said, and the same denied; one turns into the other both ways."""
OPPOSITES = {
    "en": (
        "more>less;before>after;always>never;higher>lower;first>last;public>private;compulsory>voluntary;"
        "supports>rejects;with>without;cheaper>dearer;longer>shorter;open>closed;allowed>forbidden;"
        "earlier>later"
    ),
    "de": (
        "mehr>weniger;vor>nach;immer>nie;höher>niedriger;ersten>letzten;öffentliche>private;"
        "verpflichtend>freiwillig;begrüßt>bedauert;mit>ohne;teurer>billiger;länger>kürzer;"
        "offen>geschlossen;erlaubt>verboten;früher>später"
    ),
    "fr": (
        "plus>moins;avant>après;toujours>jamais;premier>dernier;public>privé;obligatoire>volontaire;"
        "soutient>rejette;avec>sans;cher>bon marché;ouvert>fermé;autorisé>interdit;tôt>tard"
    ),
    "es": (
        "más>menos;antes>después;siempre>nunca;primero>último;público>privado;obligatorio>voluntario;"
        "apoya>rechaza;con>sin;abierto>cerrado;permitido>prohibido"
    ),
    "it": (
        "più>meno;prima>dopo;sempre>mai;primo>ultimo;pubblico>privato;obbligatorio>volontario;"
        "sostiene>respinge;con>senza;aperto>chiuso;permesso>vietato"
    ),
    "pl": (
        "więcej>mniej;przed>po;zawsze>nigdy;wyższe>niższe;pierwszy>ostatni;publiczne>prywatne;"
        "popiera>odrzuca;z>bez;otwarte>zamknięte;dozwolone>zakazane;wcześniej>później"
    ),
    "nl": (
        "meer>minder;voor>na;altijd>nooit;hoger>lager;eerste>laatste;openbaar>particulier;"
        "verplicht>vrijwillig;steunt>verwerpt;met>zonder;open>gesloten;toegestaan>verboden;eerder>later"
    ),
    "pt": (
        "mais>menos;antes>depois;sempre>nunca;primeiro>último;público>privado;obrigatório>voluntário;"
        "apoia>rejeita;com>sem;aberto>fechado;permitido>proibido"
    ),
    "sv": (
        "mer>mindre;före>efter;alltid>aldrig;högre>lägre;första>sista;offentliga>privata;"
        "obligatorisk>frivillig;stöder>avvisar;med>utan;öppna>stängda;tillåtet>förbjudet;tidigare>senare;"
        "fler>färre"
    ),
    "da": (
        "mere>mindre;før>efter;altid>aldrig;højere>lavere;første>sidste;offentlige>private;"
        "støtter>afviser;med>uden;åben>lukket;tilladt>forbudt;flere>færre;tidligere>senere"
    ),
    "cs": (
        "více>méně;před>po;vždy>nikdy;vyšší>nižší;první>poslední;veřejné>soukromé;povinné>dobrovolné;"
        "podporuje>odmítá;s>bez;dříve>později"
    ),
    "sk": (
        "viac>menej;pred>po;vždy>nikdy;vyššie>nižšie;prvý>posledný;verejné>súkromné;povinné>dobrovoľné;"
        "podporuje>odmieta;s>bez;skôr>neskôr"
    ),
    "hu": (
        "több>kevesebb;előtt>után;mindig>soha;magasabb>alacsonyabb;első>utolsó;kötelező>önkéntes;"
        "támogatja>elutasítja;korábban>később;drágább>olcsóbb"
    ),
    "fi": (
        "enemmän>vähemmän;ennen>jälkeen;aina>koskaan;korkeampi>matalampi;ensimmäinen>viimeinen;"
        "julkinen>yksityinen;pakollinen>vapaaehtoinen;kannattaa>vastustaa;aikaisemmin>myöhemmin;"
        "kalliimpi>halvempi"
    ),
    "et": (
        "rohkem>vähem;enne>pärast;alati>kunagi;kõrgem>madalam;esimene>viimane;avalik>era;"
        "kohustuslik>vabatahtlik;toetab>vastustab;varem>hiljem;kallim>odavam"
    ),
    "lt": (
        "daugiau>mažiau;prieš>po;visada>niekada;didesnis>mažesnis;pirmasis>paskutinis;anksčiau>vėliau;"
        "palaiko>atmeta;su>be"
    ),
    "lv": ("vairāk>mazāk;pirms>pēc;vienmēr>nekad;augstāks>zemāks;pirmais>pēdējais;agrāk>vēlāk;atbalsta>noraida;ar>bez"),
    "ro": (
        "mai mult>mai puțin;înainte>după;întotdeauna>niciodată;primul>ultimul;public>privat;"
        "obligatoriu>voluntar;susține>respinge;cu>fără;deschis>închis"
    ),
    "el": (
        "περισσότερο>λιγότερο;πριν>μετά;πάντα>ποτέ;πρώτη>τελευταία;δημόσια>ιδιωτική;"
        "υποχρεωτική>εθελοντική;υποστηρίζει>απορρίπτει;με>χωρίς;περισσότερα>λιγότερα"
    ),
    "bg": (
        "повече>по-малко;преди>след;винаги>никога;първия>последния;публични>частни;подкрепя>отхвърля;"
        "с>без;задължително>доброволно"
    ),
    "hr": (
        "više>manje;prije>nakon;uvijek>nikada;viša>niža;prvi>posljednji;javne>privatne;podržava>odbacuje;"
        "s>bez;obvezno>dobrovoljno"
    ),
    "sl": (
        "več>manj;pred>po;vedno>nikoli;višje>nižje;prvi>zadnji;javne>zasebne;podpira>zavrača;z>brez;"
        "obvezno>prostovoljno"
    ),
    "mt": "aktar>inqas;qabel>wara;dejjem>qatt;l-ewwel>l-aħħar;b'xejn>bi ħlas;jappoġġja>jirrifjuta",
    "ga": "níos mó>níos lú;roimh>tar éis;i gcónaí>riamh;poiblí>príobháideach",
}
"""Language -> opposites, each for the other both ways."""
