/** Gift ideas of the category `home`, in the format that `parseConcepts` describes. */
export const HOME_CONCEPTS_TEXT = `
waffle-throw | waves-arrow-right | 49-79 | home-decor self-care | any | all | all | sand sage terracotta charcoal sky mustard
Waffle-knit throw blanket | A generous throw for sofas, reading corners and late films. | Recycled cotton; 130 by 180 cm; Machine washable
Plaid a nido d'ape | Un plaid generoso per divani, angoli lettura e film a tarda sera. | Cotone riciclato; 130 per 180 cm; Lavabile in lavatrice
velvet-cushions | sofa | 36-54 | home-decor | new-home gift parents-days retirement | grown-ups | adults | forest mustard midnight powder terracotta / plain-finish gift-box
Pair of velvet cushions | Two plump cushions in colours that speak to each other. | Cotton velvet; Hidden zip; Filled with recycled fibre
Coppia di cuscini in velluto | Due cuscini paffuti in colori che si parlano. | Velluto di cotone; Cerniera nascosta; Imbottitura in fibra riciclata
soy-candle | candle | 22-38 | home-decor self-care | any | all | teens | g-180 g-300 / with-lid gift-box | flame
Fig leaf soy candle | Smells of a garden wall in August and burns for fifty evenings. | Soy wax; Cotton wick; Glass to use again
Candela di soia alle foglie di fico | Profuma di muro di giardino in agosto e dura cinquanta sere. | Cera di soia; Stoppino in cotone; Vetro riutilizzabile
stone-diffuser | air-humidifier | 38-62 | home-decor self-care | new-home romance gift mothers_day | grown-ups | adults | white charcoal sand / ml-100 ml-200
Stone aroma diffuser | A pebble of ceramic that breathes out lavender without a flame. | Switches off by itself
Diffusore di aromi in pietra | Un ciottolo di ceramica che espira lavanda senza fiamma. | Si spegne da solo
floating-frame | image-frame | 24-48 | home-decor photography | any | all | all | cm-18 cm-24 cm-30
Floating glass photo frame | Holds a picture, a ticket or a pressed flower between two clear panes. | Brass edge; Stands or hangs
Cornice in vetro sospeso | Tiene una foto, un biglietto o un fiore secco tra due lastre trasparenti. | Bordo in ottone; Da appoggio o da parete
gallery-frames | view-dashboard | 64-98 | home-decor photography art | new-home romance parents-days christmas retirement | close neighbor | adults | natural-finish dark-finish white
Gallery wall set of seven frames | Seven frames with a paper template, so that the wall is right the first time. | Ash wood; Hanging template; Mounts included
Set di sette cornici da parete | Sette cornici con una sagoma di carta, così la parete riesce al primo colpo. | Legno di frassino; Sagoma per appenderle; Passe-partout inclusi
mushroom-lamp | lamp | 58-84 | home-decor | new-home gift win baby_shower | all | all | coral cream sage lemon lavender
Mushroom table lamp | A small glowing lamp that follows from bedside to balcony. | Rechargeable; Three brightness steps; 12 hours on low
Lampada da tavolo a fungo | Una piccola lampada luminosa che segue dal comodino al balcone. | Ricaricabile; Tre livelli di luce; 12 ore al minimo
arc-floor-lamp | floor-lamp | 159-249 | home-decor technology | new-home romance christmas promotion retirement | close boss | adults | white-shade linen-shade / black sage cream
Arc floor lamp | Leans over the sofa like a good listener and dims with a foot. | Marble base; Foot dimmer; Warm LED bulb included
Lampada ad arco da terra | Si piega sul divano come chi sa ascoltare e si regola con il piede. | Base in marmo; Regolatore a pedale; Lampadina LED calda inclusa
bud-vase-trio | flower-tulip-outline | 26-44 | home-decor art | any | all | teens | white-glaze sand-glaze blue-glaze green-glaze / plain-finish gift-box
Hand-thrown bud vase trio | Three small vases for single stems from the garden or the kerb. | Stoneware; Each slightly different; Waterproof glaze
Trio di vasetti fatti a mano | Tre piccoli vasi per un solo stelo, raccolto in giardino o per strada. | Gres; Ognuno un po' diverso; Smalto impermeabile
cork-wall-clock | clock-outline | 44-69 | home-decor | new-home gift retirement mothers_day | grown-ups | adults | cm-25 cm-30 cm-40 / numbers no-numbers
Wall clock in pressed cork | Keeps time without ticking and takes a pin or two at the edge. | Silent movement; Natural cork
Orologio da parete in sughero | Segna il tempo senza ticchettio e accoglie una puntina sul bordo. | Movimento silenzioso; Sughero naturale
bamboo-towels | shower | 68-109 | home-decor self-care | new-home romance christmas | partners parents siblings friend | adults | sand sage charcoal white powder
Set of bamboo-cotton towels | Four thick towels that dry quickly and stay soft without softener. | Two sizes; 600 g per square metre; Hanging loops
Set di asciugamani in bambù e cotone | Quattro asciugamani spessi che asciugano in fretta e restano morbidi senza ammorbidente. | Due misure; 600 g al metro quadro; Passanti per appenderli
linen-bed-set | bed | 199-299 | home-decor | wedding housewarming anniversary | partners parents children siblings friend | adults | sand sage white charcoal terracotta / single-bed double-bed
Stonewashed linen bed set | Linen for a double bed that looks better unironed. | European flax; Duvet cover and two pillowcases; Coconut buttons
Completo letto in lino stonewashed | Lino matrimoniale che sta meglio senza stiratura. | Lino europeo; Copripiumino e due federe; Bottoni in cocco
street-map-print | map | 34-69 | home-decor art travel | new-home romance graduation retirement birthday christmas | all | teens | black-and-white sand-and-grey sea-tones / unframed framed
Made-to-order street map print | Draws the streets around any address in two quiet colours. | Any place you name; 30 by 40 cm; Heavy matt paper
Stampa con mappa del quartiere | Disegna le strade intorno a qualsiasi indirizzo in due colori sobri. | Qualsiasi luogo a scelta; 30 per 40 cm; Carta opaca pesante
key-shelf | key | 15-28 | home-decor | housewarming just_because christmas | all | all | natural-finish dark-finish / engraved plain-finish
Magnetic key shelf | Catches keys by the door and holds the post behind them. | Oak and steel; Holds eight keys; Screws included
Mensolina magnetica per chiavi | Prende al volo le chiavi accanto alla porta e tiene la posta dietro. | Rovere e acciaio; Regge otto chiavi; Viti incluse
wool-blanket | sheep | 59-149 | home-decor self-care | any | grown-ups daughter son | adults | sand charcoal sage burgundy / wool merino alpaca
Herringbone blanket | Woven on old looms, heavy enough for an afternoon nap.
Plaid a spina di pesce | Tessuto su vecchi telai, pesante quanto basta per un pisolino.
weighted-blanket | weight | 69-139 | self-care home-decor | gift mothers_day retirement anniversary | close | adults | charcoal sage sky powder | 16+
Weighted blanket | Glass beads in small pockets, like a hug that does not talk.
Coperta ponderata | Microsfere in piccole tasche, come un abbraccio silenzioso.
hot-water-bottle | water-thermometer | 18-39 | self-care home-decor | birthday christmas just_because mothers_day valentine | all -boss | all | felt wool-knit velvet / powder charcoal mustard | 5+
Hot water bottle with cover | For cold feet, sore backs and Sundays of rain.
Borsa dell'acqua calda con fodera | Per piedi freddi, schiene stanche e domeniche di pioggia.
beeswax-candles | candle | 14-36 | home-decor eco-friendly | gift new-home mothers_day anniversary valentine retirement | all | adults | natural-yellow ivory forest / set-2 set-6 | flame
Rolled beeswax candles | Slow flame, honey smell and no drips on the tablecloth.
Candele in cera d'api | Fiamma lenta, profumo di miele e niente gocce sulla tovaglia.
led-candle-set | candle | 19-42 | home-decor gadgets | any | all | all | ivory sage terracotta / set-3 set-5
Flameless candle set | Real wax outside, a timer inside, no worry at bedtime.
Candele senza fiamma | Cera vera fuori, timer dentro e nessun pensiero la notte.
ceramic-vase | flower-tulip-outline | 24-78 | home-decor art | any -fathers_day | all | adults | white-glaze sand-glaze green-glaze blue-glaze / cm-18 cm-28
Ceramic vase | Shaped by hand, happy with one branch or thirty tulips.
Vaso in ceramica | Modellato a mano, sta bene con un ramo o con trenta tulipani.
hand-mirror-wall | mirror | 39-119 | home-decor | birthday christmas housewarming wedding mothers_day anniversary just_because | close neighbor | adults | rattan-frame oak-frame brass-frame / cm-40 cm-60
Round wall mirror | Gives a narrow hall a second window.
Specchio tondo da parete | Regala a un corridoio stretto una seconda finestra.
wall-hook-rail | hook | 22-58 | home-decor | gift new-home | all | adults | oak walnut white / hooks-4 hooks-6
Peg rail | Coats, bags and hats off the chair for good.
Appendiabiti a parete | Giacche, borse e cappelli via dalla sedia, una volta per tutte.
storage-basket | basket | 19-49 | home-decor eco-friendly | any -fathers_day | all | adults | jute rattan felt / small-size large-size
Storage basket | Hides blankets, toys or the laundry of three days.
Cesto portaoggetti | Nasconde coperte, giochi o il bucato di tre giorni.
desk-organiser | desk | 19-54 | home-decor technology | birthday christmas graduation promotion just_because fathers_day retirement | all | teens | oak walnut cork / compact-size large-size
Desk organiser | A slot for pens, a tray for keys, a rest for the phone.
Organizer da scrivania | Un posto per le penne, uno per le chiavi, uno per il telefono.
desk-lamp | desk-lamp | 34-98 | home-decor technology | birthday christmas graduation promotion housewarming just_because fathers_day retirement | all | teens | black cream forest mustard / with-clamp with-base
Adjustable desk lamp | Warm for reading, cool for sums, and a hinge that stays put.
Lampada da scrivania orientabile | Calda per leggere, fredda per i conti, con un braccio che sta fermo.
paper-lantern-lamp | ceiling-light-outline | 24-64 | home-decor | gift new-home graduation | all | adults | white sand powder / cm-30 cm-45
Folded paper lamp | Three hundred folds turn a bulb into a small moon.
Lampada in carta piegata | Trecento pieghe trasformano una lampadina in una piccola luna.
star-projector | weather-night | 26-62 | home-decor gadgets science | gift graduation valentine | children siblings partners friend student | all | white black sky / plain-finish gift-box | 3+
Star projector | Covers the ceiling with stars and switches off by itself.
Proiettore di stelle | Copre il soffitto di stelle e si spegne da solo.
personalised-doormat | rug | 24-46 | home-decor | housewarming wedding christmas birthday just_because anniversary retirement | all -student | adults | coir recycled-rubber / with-surname with-greeting
Personalised doormat | Says who lives here before the bell does.
Zerbino personalizzato | Dice chi abita qui prima ancora del campanello.
cotton-rug | rug | 49-169 | home-decor | birthday christmas housewarming wedding anniversary retirement mothers_day just_because promotion | close | adults | sand charcoal terracotta sage / cm-120 cm-180
Flat-woven cotton rug | Reversible, washable and kind to bare feet in the morning.
Tappeto in cotone | Doppio verso, lavabile e gentile con i piedi nudi al mattino.
wine-rack | bottle-wine-outline | 29-79 | home-decor wine | birthday christmas housewarming wedding fathers_day retirement promotion | grown-ups | adults | oak black-metal brass-finish / bottles-6 bottles-12 | alcohol
Stackable wine rack | Grows bottle by bottle with the collection.
Portabottiglie impilabile | Cresce bottiglia dopo bottiglia insieme alla collezione.
table-runner | table-furniture | 22-54 | home-decor cooking | christmas wedding housewarming mothers_day anniversary birthday just_because retirement | grown-ups | adults | sand sage burgundy white / linen cotton
Table runner | A narrow strip of cloth that makes a dinner of leftovers an occasion.
Runner da tavola | Una striscia di stoffa che trasforma gli avanzi in un'occasione.
dinner-plates | silverware | 49-139 | home-decor cooking | wedding housewarming anniversary christmas birthday retirement mothers_day | close neighbor boss | adults | white-glaze sand-glaze blue-glaze green-glaze / set-4 set-6
Stoneware dinner plates | Uneven rims and a glaze that no two plates share.
Piatti piani in gres | Bordi irregolari e uno smalto che non si ripete mai.
mug-pair | coffee-outline | 18-42 | home-decor coffee tea | any | all | all | white-glaze sand-glaze blue-glaze terracotta / with-names plain-finish
Pair of mugs | Two mugs that recognise each other in any cupboard.
Coppia di tazze | Due tazze che si riconoscono in qualsiasi credenza.
water-carafe | cup-water | 22-54 | home-decor | any | all | adults | clear-glass green-glass smoked-glass / with-tumblers with-lid
Bedside carafe | A glass for a hat and a litre of water for the night.
Caraffa da comodino | Un bicchiere per cappello e un litro d'acqua per la notte.
family-calendar | calendar-heart | 16-34 | home-decor art | christmas birthday mothers_day fathers_day just_because baby_shower housewarming | close neighbor teacher | adults | botanical-motif birds-motif sea-motif / wall-version desk-version
Perpetual birthday calendar | Never goes out of date and remembers every aunt.
Calendario perpetuo dei compleanni | Non scade mai e si ricorda di tutte le zie.
memory-box | archive-outline | 24-58 | home-decor crafts | any | all | all | oak walnut linen / engraved plain-finish
Memory box | A place for tickets, letters and the first lost tooth.
Scatola dei ricordi | Un posto per biglietti, lettere e il primo dentino.
tool-box-home | toolbox | 34-99 | home-decor | housewarming fathers_day birthday christmas graduation retirement promotion wedding | all | adults | pieces-25 pieces-40 / black forest red
First home tool box | Everything that hangs pictures and tightens chairs, in one case.
Cassetta degli attrezzi per la casa | Tutto per appendere quadri e stringere sedie, in una valigetta.
cordless-screwdriver | screwdriver | 34-79 | gadgets home-decor technology | birthday christmas fathers_day housewarming promotion retirement graduation | all | adults | bits-12 bits-32 / black teal red
Cordless screwdriver | Small enough for a drawer, strong enough for a wardrobe.
Avvitatore a batteria | Piccolo per un cassetto, forte per un armadio.
smart-plug-set | power-socket-eu | 22-54 | technology gadgets home-decor | housewarming birthday christmas fathers_day retirement promotion just_because | all | adults | pieces-2 pieces-4 / with-meter without-meter
Smart plug set | Lamps and fans on a schedule, even without the cloud.
Set di prese intelligenti | Lampade e ventilatori a orario, anche senza cloud.
robot-vacuum | robot-vacuum | 169-389 | technology gadgets home-decor | birthday christmas wedding housewarming mothers_day fathers_day anniversary retirement promotion baby_shower | close boss | adults | white black / vacuum-only with-mop
Robot vacuum cleaner | Learns the room, avoids the cables, goes home to sleep.
Robot aspirapolvere | Impara la stanza, evita i cavi e torna a dormire alla base.
air-purifier | air-purifier | 89-199 | technology home-decor self-care | birthday christmas housewarming baby_shower mothers_day fathers_day retirement wedding promotion anniversary just_because graduation | grown-ups daughter son student | adults | small-rooms large-rooms / white sand
Quiet air purifier | Whispers at night and tells you when the filter is done.
Purificatore d'aria silenzioso | Di notte sussurra e avvisa quando il filtro è da cambiare.
advent-house | home-group | 39-84 | home-decor crafts | christmas just_because birthday | close neighbor teacher colleague coworker | all | beech painted-wood / small-size large-size / plain-finish gift-box | 3+
Advent house with drawers | Twenty-four drawers to fill year after year.
Casetta dell'Avvento a cassettini | Ventiquattro cassettini da riempire ogni anno.
fresh-flower-subscription | flower | 32-190 | home-decor self-care | any | all -student | adults | months-1 months-3 months-6 / seasonal-mix white-flowers wild-mix
Fresh flower subscription | A seasonal bunch at the door every other week.
Abbonamento di fiori freschi | Un mazzo di stagione alla porta ogni due settimane.
dried-flower-wreath | flower-outline | 26-62 | home-decor crafts | any -fathers_day | all | adults | lavender-mix wheat-mix eucalyptus-mix / cm-25 cm-35
Dried flower wreath | Keeps the colours of last summer on the door.
Ghirlanda di fiori secchi | Tiene sulla porta i colori dell'estate scorsa.
`;
