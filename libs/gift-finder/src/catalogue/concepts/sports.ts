/** Gift ideas of the category `sports`, in the format that `parseConcepts` describes. */
export const SPORTS_CONCEPTS_TEXT = `
cork-yoga-mat | yoga | 28-46 | sports fitness yoga | gift mothers_day graduation | all | teens | waves-motif botanical-motif plain-finish
Cork yoga mat | Grips better the warmer it gets and smells faintly of forest. | Natural cork and rubber; 183 by 61 cm; Carry strap
Tappetino yoga in sughero | Più si scalda e più fa presa, con un lieve profumo di bosco. | Sughero e gomma naturali; 183 per 61 cm; Cinghia per il trasporto
foam-roller | arm-flex | 22-34 | fitness sports self-care | gift fathers_day retirement | all | teens | black sage coral midnight / plain-finish gift-box
Foam roller with guide | Loosens tired backs and legs, with a card of twelve exercises. | Firm and quiet foam; 45 cm long; Exercise card
Rullo massaggiante con guida | Scioglie schiene e gambe stanche, con una scheda di dodici esercizi. | Schiuma compatta e silenziosa; Lungo 45 cm; Scheda di esercizi
fitness-band | watch-variant | 79-119 | fitness sports technology | gift win parents-days | close coworker student | teens | black sand sage plum
Fitness band with long battery | Counts steps, sleep and laps, and asks for a charger twice a month. | Heart rate day and night; Water resistant to 50 metres; Large-type mode
Bracciale fitness a lunga durata | Conta passi, sonno e vasche, e chiede la carica due volte al mese. | Battito giorno e notte; Impermeabile fino a 50 metri; Modalità a caratteri grandi
running-belt | run | 24-36 | fitness sports running | gift just_because | close coworker colleague | teens | black coral teal lemon / plain-finish gift-box
Reflective running belt | Carries phone, key and gel without a bounce and shines in headlights. | Two stretch pockets; Reflects all round; Fits 65 to 105 cm
Cintura da corsa riflettente | Porta telefono, chiave e gel senza sobbalzi e brilla nei fari. | Due tasche elastiche; Riflette a 360 gradi; Da 65 a 105 cm
hiking-daypack | bag-personal-outline | 62-99 | outdoor sports travel | gift graduation fathers_day retirement | close colleague coworker | teens | forest mustard midnight terracotta
Daypack for hill walks | Twenty litres with a back that breathes and a rain cover that is never lost. | Attached rain cover; Bottle pockets; Weighs 780 g
Zaino da escursione giornaliera | Venti litri con uno schienale che respira e un telo antipioggia che non si perde. | Telo antipioggia fissato; Tasche per le borracce; Pesa 780 g
trekking-poles | hiking | 52-89 | outdoor sports | birthday christmas fathers_day retirement | close neighbor colleague | adults | black teal red / plain-finish gift-box
Folding trekking poles | Take weight off the knees and fold short enough for a suitcase. | Aluminium; Cork grips; Fold to 37 cm
Bastoncini da trekking pieghevoli | Alleggeriscono le ginocchia e si piegano fino a stare in valigia. | Alluminio; Impugnature in sughero; Chiusi misurano 37 cm
bike-light-pair | bike | 36-58 | sports outdoor cycling | gift fathers_day promotion | grown-ups son daughter | teens | lux-60 lux-80 lux-100 / plain-finish gift-box
Bicycle light pair | Two bright lights that click on with a magnet and charge from one cable. | Brake light behind; Rain-proof
Coppia di luci per bicicletta | Due luci potenti che si agganciano con un magnete e si caricano con un solo cavo. | Luce di frenata dietro; Resistenti alla pioggia
cyclist-tool-tin | tools | 29-48 | sports cycling outdoor | gift fathers_day | close neighbor coworker | teens | coral teal black / plain-finish gift-box
Cyclist's pocket tool tin | Nineteen tools, two levers and patches in a tin the size of a sandwich. | Hardened steel; Tubeless plugs; Weighs 210 g
Scatoletta di attrezzi da ciclista | Diciannove attrezzi, due leve e toppe in una scatola grande come un panino. | Acciaio temprato; Tasselli per tubeless; Pesa 210 g
swim-buoy | swim | 24-36 | sports fitness outdoor | gift | close student | adults | coral lemon tangerine
Open-water swim buoy | A bright float that keeps a swimmer seen and the keys dry. | Inflates in four breaths; Dry pocket of 20 litres; Waist belt
Boa da nuoto in acque libere | Un galleggiante vivace che rende visibile chi nuota e tiene asciutte le chiavi. | Si gonfia in quattro soffi; Tasca stagna da 20 litri; Cintura in vita
paddle-board-set | kayaking | 179-279 | sports outdoor travel | birthday christmas anniversary fathers_day | close | teens | teal coral forest / cm-300 cm-320
Inflatable paddle board set | Everything for a lake morning in one rucksack. | Pump and paddle included
Set tavola SUP gonfiabile | Tutto per una mattina al lago in un solo zaino. | Pompa e pagaia incluse
adjustable-kettlebell | kettlebell | 99-169 | fitness sports | birthday christmas graduation fathers_day | close | teens | black sage coral | 16+
Adjustable kettlebell | Five weights in one handle, changed with a quarter turn. | From 4 to 12 kg; Floor-friendly base; Poster of routines
Kettlebell regolabile | Cinque pesi in una sola maniglia, che si cambiano con un quarto di giro. | Da 4 a 12 kg; Base che non graffia; Poster con gli esercizi
fabric-loop-bands | weight-lifter | 17-29 | fitness sports | gift | all | teens | pastel-colours earth-tones black-and-grey / plain-finish gift-box
Set of five fabric loop bands | Stretch bands that do not roll up, from gentle to stern. | Woven cotton; Five strengths; Mesh bag
Set di cinque elastici in tessuto | Fasce elastiche che non si arrotolano, dalla più dolce alla più severa. | Cotone intrecciato; Cinque resistenze; Sacchetto a rete
boules-set | bowling | 36-59 | sports outdoor games | gift housewarming fathers_day | all | all | sand olive midnight / plain-finish gift-box
Boules set in a canvas bag | Eight steel balls and a jack for gravel, lawn or sand. | Plays up to eight; Measuring cord; Canvas carrier
Set da bocce in borsa di tela | Otto bocce d'acciaio e un pallino per ghiaia, prato o sabbia. | Fino a otto giocatori; Cordino per misurare; Borsa di tela
badminton-set | badminton | 44-72 | sports outdoor | birthday christmas just_because | children siblings student friend | kids | coral teal lemon / plain-finish gift-box | 6+
Backyard badminton set | Net, four rackets and shuttlecocks that stand up in five minutes. | Freestanding net; Four rackets; Bag with wheels
Set da badminton per il giardino | Rete, quattro racchette e volani, pronti in cinque minuti. | Rete autoportante; Quattro racchette; Borsa con ruote
running-socks-set | shoe-sneaker | 16-34 | sports running fitness | any -wedding -baby_shower | all | teens | sky coral charcoal / set-2 set-4
Running sock set | No seams at the toes, no blisters at kilometre nine.
Calze da corsa | Niente cuciture sulle dita, niente vesciche al nono chilometro.
sports-towel | hiking | 13-28 | sports fitness travel | gift graduation fathers_day promotion | all | teens | teal coral charcoal lavender / small-size large-size
Quick-dry sports towel | Dries you, then itself, before the train comes.
Asciugamano sportivo rapido | Asciuga te, poi se stesso, prima che arrivi il treno.
gym-bag | bag-checked | 34-89 | sports fitness fashion | birthday christmas graduation promotion fathers_day mothers_day just_because valentine | all | teens | charcoal olive midnight coral / canvas recycled-nylon
Gym bag with shoe pocket | Keeps wet things apart from the clean shirt.
Borsone con scomparto scarpe | Tiene lontane le cose bagnate dalla maglietta pulita.
shaker-bottle | cup-outline | 12-26 | fitness sports | birthday christmas just_because fathers_day promotion graduation | all | teens | black coral teal / ml-500 ml-700
Leak-proof shaker | A steel ball, a tight lid and no lumps.
Shaker a tenuta stagna | Una sfera d'acciaio, un tappo stretto e nessun grumo.
skipping-rope | jump-rope | 13-34 | fitness sports games | birthday christmas just_because graduation | all -boss | all | beech-handles steel-handles / black coral teal | 6+
Skipping rope with bearings | Ten minutes a day and no excuses about the weather.
Corda per saltare con cuscinetti | Dieci minuti al giorno e niente scuse sul maltempo.
dumbbell-pair | dumbbell | 29-79 | fitness sports | birthday christmas fathers_day mothers_day just_because promotion graduation | close student colleague coworker | teens | cast-iron neoprene / kg-2 kg-4 kg-6 | 14+ touchy
Pair of dumbbells | Quiet edges that do not roll under the sofa.
Coppia di manubri | Bordi silenziosi che non rotolano sotto il divano.
massage-gun | vibrate | 69-159 | fitness self-care gadgets | birthday christmas fathers_day mothers_day retirement promotion anniversary just_because valentine graduation | close boss colleague coworker | adults | graphite white / heads-4 heads-6
Muscle massage gun | Finds the knot between the shoulders and argues with it.
Pistola massaggiante | Trova il nodo tra le spalle e ci discute.
acupressure-mat | dots-hexagon | 29-59 | self-care fitness yoga | birthday christmas mothers_day fathers_day retirement just_because | close colleague coworker neighbor | adults | linen cotton / sand plum forest
Acupressure mat | Twenty spiky minutes that end in a deep sigh.
Tappetino per agopressione | Venti minuti di punte che finiscono in un sospiro profondo.
yoga-block-set | yoga | 18-42 | yoga fitness sports | gift mothers_day retirement valentine | all -boss | teens | cork beech / pieces-2 pieces-4 / plain-finish gift-box
Yoga block set | Brings the floor closer on stiff days.
Mattoncini da yoga | Avvicinano il pavimento nei giorni più rigidi.
meditation-cushion | meditation | 29-64 | yoga self-care home-decor | gift retirement mothers_day housewarming anniversary promotion | all -boss | adults | sand plum forest charcoal / round-shape half-moon-shape
Meditation cushion | Buckwheat husks that hold still so that you can.
Cuscino da meditazione | Pula di grano saraceno che sta ferma, così puoi farlo anche tu.
climbing-voucher | carabiner | 39-129 | sports outdoor | birthday christmas graduation promotion just_because valentine anniversary | close student colleague coworker | teens | for-1 for-2 / lessons-1 lessons-4 | 14+
Climbing hall voucher | Harness, shoes and an instructor who holds the rope.
Buono per la palestra d'arrampicata | Imbrago, scarpette e un istruttore che tiene la corda.
table-tennis-set | table-tennis | 24-69 | sports games | birthday christmas fathers_day just_because housewarming graduation | all | all | rackets-2 rackets-4 / with-bag with-net | 6+
Table tennis set | Turns any kitchen table into a stadium.
Set da ping-pong | Trasforma qualsiasi tavolo di cucina in uno stadio.
padel-racket | racquetball | 59-189 | sports fitness | birthday christmas fathers_day anniversary promotion just_because valentine graduation mothers_day | close boss colleague coworker | teens | for-beginners for-experts / black coral teal
Padel racket | A wide sweet spot that forgives the first hundred games.
Racchetta da padel | Un'area d'impatto ampia che perdona le prime cento partite.
football | soccer | 18-46 | sports games outdoor | birthday christmas just_because graduation | close student friend neighbor | all | white black coral / size-4 size-5 | 3+
Match football | Stitched by hand, fair trade, ready for the car park derby.
Pallone da calcio | Cucito a mano, equo e solidale, pronto per il derby del cortile.
basketball-hoop | basketball-hoop | 28-119 | sports games | birthday christmas just_because graduation | children siblings student boyfriend husband friend | all | door-version wall-version stand-version | 5+
Basketball hoop with ball | Folds away when the neighbours ask nicely.
Canestro con pallone | Si ripiega quando i vicini lo chiedono per favore.
frisbee-set | disc | 13-39 | sports games outdoor | birthday christmas just_because graduation | all | all | discs-1 discs-3 / coral sky lemon | 5+
Flying disc set | Flies straight in the park and floats in the lake.
Set di frisbee | Vola dritto nel parco e galleggia nel lago.
slackline | transit-connection-variant | 49-99 | sports outdoor games | birthday christmas graduation just_because | close student friend | all | metres-12 metres-15 / standard-kit kit-with-safety-line | 8+
Slackline kit | Two trees, one strap, a summer of wobbling.
Kit slackline | Due alberi, una fettuccia e un'estate di equilibrio.
swim-goggles | swim | 14-38 | sports fitness travel | birthday christmas just_because graduation fathers_day mothers_day | all -boss | all | clear-lenses mirrored-lenses / sky black coral | 6+
Swimming goggles | A soft seal, no fog, no red rings for the photograph.
Occhialini da nuoto | Guarnizione morbida, niente appannamenti né segni rossi nelle foto.
snorkel-set | diving-snorkel | 34-79 | sports travel outdoor | birthday christmas just_because graduation anniversary wedding | close student friend | all | teal coral black / mask-and-snorkel mask-snorkel-and-fins | 8+
Snorkelling set | Dry top, wide glass and room for the whole reef.
Set da snorkeling | Valvola a secco, vetro ampio e spazio per tutto il fondale.
bike-bell | bell-ring | 12-28 | cycling sports | birthday christmas just_because fathers_day mothers_day retirement promotion | all | all | brass copper black-metal / plain-finish gift-box
Bicycle bell | One clear note that says sorry and thank you.
Campanello da bicicletta | Una sola nota chiara che dice permesso e grazie.
bike-basket | basket | 28-64 | cycling home-decor | birthday christmas mothers_day just_because retirement housewarming anniversary | close neighbor colleague coworker teacher student | teens | wicker rattan steel-mesh / with-strap with-liner
Bicycle basket | Room for a loaf, a book and a small dog.
Cestino da bicicletta | Spazio per il pane, un libro e un cane piccolo.
bike-helmet | bike-fast | 44-119 | cycling sports | birthday christmas graduation promotion just_because fathers_day mothers_day | close student colleague coworker | all | white sage coral midnight / with-rear-light standard-kit | 5+
City bicycle helmet | Looks like a hat, behaves like a helmet.
Casco da città | Sembra un cappello, si comporta da casco.
ski-gloves | ski | 39-99 | sports outdoor fashion | christmas birthday just_because anniversary fathers_day valentine | close student colleague coworker | teens | charcoal midnight burgundy / with-liner standard-kit
Insulated ski gloves | Warm at minus fifteen, and they still open a zip.
Guanti da sci imbottiti | Caldi a meno quindici, e riescono ancora ad aprire una cerniera.
sledge | snowflake | 49-119 | sports outdoor games | christmas birthday just_because | children siblings father mother neighbor friend husband wife | all | beech ash / for-1 for-2 | 4+
Old-style sledge | Steam-bent runners and a rope for pulling grandparents.
Slittino d'altri tempi | Pattini curvati a vapore e una corda per trainare i nonni.
fishing-kit | fish | 39-109 | outdoor sports nature | fathers_day birthday christmas retirement just_because promotion | parents siblings partners friend boss colleague coworker neighbor son daughter | adults | lake-kit river-kit sea-kit / starter with-case
Fishing starter kit | Rod, reel, flies and a good reason to be quiet.
Kit da pesca | Canna, mulinello, esche e un'ottima ragione per stare in silenzio.
binoculars | binoculars | 49-189 | outdoor nature travel | retirement birthday christmas fathers_day mothers_day anniversary graduation promotion just_because | all | all | mag-8 mag-10 / forest black | 6+
Compact binoculars | Light enough to be there when the heron is.
Binocolo compatto | Leggero abbastanza da esserci quando c'è l'airone.
golf-putting-set | golf | 39-99 | sports games | retirement promotion fathers_day birthday christmas just_because | father husband boss colleague coworker friend brother neighbor mother wife teacher | adults | metres-2 metres-3 / felt turf / plain-finish gift-box
Indoor putting set | Nine holes between the desk and the door.
Set da putting per interni | Nove buche tra la scrivania e la porta.
dance-class | dance-ballroom | 49-139 | sports self-care music | valentine anniversary wedding birthday christmas retirement just_because graduation mothers_day fathers_day | grown-ups daughter son student | teens | for-1 for-2 / theme-tango theme-swing theme-salsa
Dance class voucher | Six evenings, two left feet welcome.
Corso di ballo | Sei serate, piedi sinistri benvenuti.
thermal-day | hot-tub | 45-169 | self-care travel | any -baby_shower | grown-ups daughter son | adults | for-1 for-2 / half-day full-day
Thermal baths day | Warm water, cold plunge, nothing on the calendar.
Giornata alle terme | Acqua calda, tuffo freddo e niente in agenda.
step-counter | shoe-print | 17-39 | fitness gadgets | birthday christmas retirement mothers_day fathers_day just_because promotion | all | all | black coral sage / clip-version wrist-version
Simple step counter | Counts steps and nothing else, for a year a battery.
Contapassi semplice | Conta i passi e nient'altro, per un anno con una pila.
`;
