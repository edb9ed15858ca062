/** Gift ideas of the category `fashion`, in the format that `parseConcepts` describes. */
export const FASHION_CONCEPTS_TEXT = `
two-tone-scarf | sheep | 39-64 | fashion self-care | any | all | all | sand-and-grey forest-and-navy plum-and-powder mustard-and-grey / plain-finish gift-box
Merino scarf in two tones | A wide, light scarf that does for a windy quay as well as a cold office. | Pure merino wool; 70 by 180 cm; Hand wash
Sciarpa in merino bicolore | Una sciarpa ampia e leggera, buona per un molo ventoso e per un ufficio freddo. | Pura lana merino; 70 per 180 cm; Lavaggio a mano
ribbed-beanie | snowflake | 24-36 | fashion outdoor | gift retirement | all | all | mustard charcoal forest burgundy cream sky
Ribbed wool beanie | A close-knit cap with a deep cuff that stays where it is put. | Wool and recycled nylon; One size stretches to fit; Eight colours
Berretto di lana a coste | Un berretto fitto con risvolto profondo, che resta dove lo si mette. | Lana e nylon riciclato; Taglia unica elastica; Otto colori
slim-wallet | wallet | 65-110 | fashion | gift win fathers_day retirement | grown-ups | adults | caramel black forest burgundy / engraved unengraved
Slim leather wallet | Six cards, a few notes and nothing to bulge in a jacket. | Vegetable-tanned leather; RFID lining; Hand-stitched edges
Portafoglio sottile in pelle | Sei carte, qualche banconota e niente che gonfi la giacca. | Pelle conciata al vegetale; Fodera anti-RFID; Bordi cuciti a mano
crossbody-bag | purse | 105-169 | fashion travel | romance gift mothers_day graduation | close | adults | caramel black sage plum burgundy
Crossbody bag in soft leather | Holds phone, book and keys, and grows more handsome with every year. | Two inner pockets; Adjustable strap; Made in small batches
Borsa a tracolla in pelle morbida | Contiene telefono, libro e chiavi, e diventa più bella ogni anno. | Due tasche interne; Tracolla regolabile; Prodotta in piccole serie
quiet-dial-watch | watch | 129-199 | fashion | romance win birthday christmas retirement | close boss | adults | black midnight ivory / leather-strap steel-strap
Quiet-dial wristwatch | A thin steel watch with no numerals and a strap that changes without tools. | Sapphire glass; Water resistant to 50 metres; Two-year guarantee
Orologio da polso minimale | Un orologio sottile in acciaio, senza numeri, con cinturino che si cambia senza attrezzi. | Vetro zaffiro; Impermeabile fino a 50 metri; Garanzia di due anni
automatic-watch | watch-variant | 360-590 | fashion technology | anniversary wedding retirement promotion | partners parents | adults | black midnight ivory / leather-strap steel-strap
Automatic watch with open back | Shows its beating movement through glass and winds itself on the wrist. | 42 hours of reserve; Sapphire glass; Five-year guarantee
Orologio automatico con fondello a vista | Mostra il suo movimento attraverso il vetro e si carica al polso. | 42 ore di riserva di carica; Vetro zaffiro; Garanzia di cinque anni
pearl-earrings | circle-multiple | 58-98 | fashion | romance birthday christmas mothers_day graduation | girlfriend wife mother sister daughter friend | teens | ivory powder charcoal / plain-finish gift-box
Freshwater pearl earrings | Small baroque pearls on gold-plated hooks, no two pairs alike. | Recycled silver base; Nickel free; Linen pouch
Orecchini con perle d'acqua dolce | Piccole perle barocche su ganci dorati, nessun paio uguale all'altro. | Base in argento riciclato; Senza nichel; Sacchetto di lino
engravable-bracelet | link-variant | 48-79 | fashion | romance gift graduation | close | teens | with-name with-initial plain-finish
Engravable silver bracelet | A flat bar with room for a date, a name or a place on the map. | Sterling silver; Adjustable chain; Engraving of 20 characters
Bracciale in argento da incidere | Una piastrina con spazio per una data, un nome o un luogo sulla mappa. | Argento 925; Catena regolabile; Incisione di 20 caratteri
odd-socks-box | foot-print | 17-29 | fashion | gift fathers_day retirement | all | teens | theme-garden theme-space theme-sea theme-breakfast / plain-finish gift-box
Box of five odd socks | Five socks that almost match, for people who enjoy a quiet joke. | Organic cotton; Reinforced heel and toe; Sizes 36 to 46
Scatola di cinque calzini spaiati | Cinque calzini che quasi si somigliano, per chi ama uno scherzo discreto. | Cotone biologico; Tallone e punta rinforzati; Taglie dal 36 al 46
felt-slippers | shoe-print | 32-49 | fashion self-care | any | all | all | charcoal sage mustard burgundy sky / plain-finish gift-box
Felted wool slippers | Warm slippers that learn the shape of the foot within a week. | Natural wool felt; Rubber sole; Airy in summer, too
Pantofole in lana infeltrita | Pantofole calde che in una settimana imparano la forma del piede. | Feltro di lana naturale; Suola in gomma; Fresche anche d'estate
windproof-umbrella | umbrella | 36-59 | fashion travel | gift win parents-days retirement | grown-ups | adults | black midnight forest mustard stripes / plain-finish gift-box
Windproof umbrella | Turns inside out in a gale and simply turns back again. | Fibreglass ribs; Folds to 28 cm; Wooden handle
Ombrello antivento | Si rovescia nella burrasca e torna semplicemente com'era. | Stecche in fibra di vetro; Chiuso misura 28 cm; Manico in legno
recycled-rain-jacket | weather-pouring | 58-89 | fashion eco-friendly outdoor | gift graduation | close student coworker | teens | olive mustard midnight coral / plain-finish gift-box
Rain jacket from recycled yarn | A light shell with sealed seams, cut plainly enough for town. | Made from recycled bottles; Packs into its own pocket; Two-way zip
Giacca impermeabile in filato riciclato | Un guscio leggero con cuciture sigillate, di taglio sobrio anche per la città. | Fatta con bottiglie riciclate; Si ripiega nella sua tasca; Zip a doppio cursore
silk-square | image-filter-vintage | 79-129 | fashion | romance birthday christmas mothers_day | partners mother sister friend | adults | leaves-motif waves-motif birds-motif stars-motif / plain-finish gift-box
Printed silk square | Ninety centimetres of silk drawn like a map of an invented garden. | Silk twill; Hand-rolled hem; Ninety by ninety centimetres
Foulard di seta stampata | Novanta centimetri di seta disegnati come la mappa di un giardino inventato. | Twill di seta; Orlo arrotolato a mano; Novanta per novanta centimetri
linen-dressing-gown | hanger | 89-139 | fashion self-care | romance gift mothers_day wedding | partners parents sister | adults | sand sage powder charcoal / plain-finish gift-box
Washed linen dressing gown | A loose gown that gets softer with each wash and dries in an hour. | European flax; Deep pockets; Sizes S to XL
Vestaglia in lino lavato | Una vestaglia ampia che diventa più morbida a ogni lavaggio e asciuga in un'ora. | Lino europeo; Tasche profonde; Taglie dalla S alla XL
silk-tie | tie | 39-89 | fashion | fathers_day promotion graduation retirement wedding birthday christmas anniversary valentine just_because | father husband boyfriend brother son friend boss colleague coworker teacher | adults | stripes dots plain-finish / midnight burgundy forest
Silk tie | Seven folds, no lining, one good knot.
Cravatta in seta | Sette pieghe, niente fodera e un buon nodo.
cufflinks | circle-double | 32-98 | fashion | wedding promotion graduation anniversary fathers_day retirement birthday christmas valentine | father husband boyfriend brother son friend boss colleague | adults | silver brass enamelled-metal / engraved plain-finish
Cufflinks | A small flash of metal when the glass is raised.
Gemelli da camicia | Un piccolo lampo di metallo quando si alza il calice.
leather-belt | minus-box-outline | 34-89 | fashion | fathers_day promotion graduation birthday christmas just_because anniversary | close boss colleague coworker | teens | caramel black midnight / leather suede
Belt with a solid buckle | One strip of hide, one buckle, twenty years.
Cintura con fibbia massiccia | Una striscia di cuoio, una fibbia e vent'anni davanti.
canvas-tote | shopping-outline | 14-38 | fashion eco-friendly books | any | all | all | botanical-motif stripes stars-motif birds-motif / cotton linen
Printed tote bag | For the market, the library and whatever is found on the way.
Borsa di tela stampata | Per il mercato, la biblioteca e ciò che si trova per strada.
backpack-city | bag-personal | 54-129 | fashion travel technology | birthday christmas graduation promotion just_because retirement | all | teens | charcoal forest mustard midnight / waxed-canvas recycled-nylon
City rucksack | A quiet bag with a place for everything but noise.
Zaino da città | Una borsa discreta con un posto per tutto.
kids-backpack | bag-personal-outline | 26-52 | fashion games | birthday christmas just_because | children siblings student neighbor | kids | theme-dinosaurs theme-space theme-garden theme-sea / plain-finish gift-box | 3+ childish
Small explorer's backpack | Chest clip, name label and room for one important stone.
Zainetto da esploratore | Chiusura sul petto, etichetta e posto per un sasso importante.
bifold-card-holder | card-account-details | 22-49 | fashion | any -baby_shower | all | teens | caramel black sage burgundy / leather cork
Card holder | Six cards, two notes and no bulge.
Portatessere | Sei tessere, due banconote e nessun gonfiore in tasca.
name-necklace | necklace | 39-98 | fashion | birthday christmas valentine anniversary mothers_day graduation just_because | partners mother sister daughter friend | teens | silver gold-plated rose-gold-plated / with-name with-initial
Personalised necklace | A thin chain and the letters that matter.
Collana personalizzata | Una catenina sottile e le lettere che contano.
birthstone-ring | ring | 49-149 | fashion | birthday christmas valentine anniversary mothers_day graduation | partners mother daughter sister | adults | silver gold-plated / garnet-stone amethyst-stone topaz-stone
Slim stone ring | A small stone that catches the tram lights.
Anello sottile con pietra | Una piccola pietra che cattura le luci del tram.
beaded-bracelet-kit | dots-circle | 14-32 | fashion crafts art | birthday christmas just_because | children siblings student friend neighbor | kids | glass-beads wooden-beads clay-beads / plain-finish gift-box | 6+ childish
Bracelet making kit | A hundred beads and a friend for each.
Kit per braccialetti | Cento perline e un'amica o un amico per ognuna.
wool-gloves | hand-front-right-outline | 19-49 | fashion | birthday christmas just_because mothers_day fathers_day retirement | all | all | charcoal mustard burgundy forest / wool cashmere
Touchscreen gloves | Warm fingers that can still answer the phone.
Guanti touch | Dita calde che rispondono ancora al telefono.
cashmere-scarf | sheep | 79-189 | fashion self-care | any -baby_shower | grown-ups daughter son | adults | charcoal sand burgundy midnight powder sky
Soft shawl | Light in the bag, warm on the terrace.
Stola morbida | Leggera in borsa, calda in terrazza.
cotton-scarf-summer | weather-sunny | 19-44 | fashion travel | birthday christmas mothers_day just_because valentine graduation | all | teens | waves-motif leaves-motif stripes / cotton linen
Summer scarf | A beach towel, a shawl or a flag, depending on the hour.
Foulard estivo | Telo, scialle o bandiera, secondo l'ora del giorno.
straw-hat | hat-fedora | 24-69 | fashion travel outdoor | birthday just_because mothers_day fathers_day retirement anniversary | all | all | sand black white / with-ribbon with-cord
Straw hat | Packs flat and remembers its shape by the sea.
Cappello di paglia | Si piega in valigia e al mare ritrova la sua forma.
sunglasses | sunglasses | 39-129 | fashion travel outdoor | birthday graduation anniversary promotion just_because mothers_day fathers_day valentine christmas | close student colleague coworker | teens | tortoiseshell-look black clear-frame / polarised-lenses standard-lenses
Sunglasses | Full UV protection and a case that fits a shirt pocket.
Occhiali da sole | Protezione UV completa e un astuccio da taschino.
pyjama-set | weather-night | 39-109 | fashion self-care | birthday christmas mothers_day fathers_day valentine anniversary just_because | partners parents siblings children | all | cotton flannel silk / stripes checks plain-finish
Pyjama set | Good enough to answer the door on a Sunday.
Pigiama | Abbastanza bello da aprire la porta la domenica.
family-pyjamas | home-heart | 29-99 | fashion | christmas | parents siblings children wife husband | all | checks stars-motif mountains-motif / for-2 for-4
Matching family pyjamas | For the one photograph everybody keeps.
Pigiami coordinati per la famiglia | Per l'unica fotografia che tutti conservano.
cosy-cardigan | hanger | 59-139 | fashion | birthday christmas mothers_day fathers_day anniversary retirement just_because | close | adults | wool alpaca cotton / sand charcoal forest
Chunky cardigan | Big buttons, deep pockets, first hour of the morning.
Cardigan a maglia grossa | Bottoni grandi, tasche profonde, la prima ora del mattino.
linen-shirt | tshirt-v | 54-99 | fashion travel | birthday fathers_day mothers_day anniversary just_because retirement graduation | close | teens | white sky sage sand / plain-finish gift-box
Linen shirt | Looks better the less it is ironed.
Camicia in lino | Più bella quanto meno la si stira.
graphic-tshirt | tshirt-crew | 19-36 | fashion art | birthday christmas just_because graduation valentine | close student colleague coworker | all | mountains-motif waves-motif moon-motif birds-motif / plain-finish gift-box
Screen-printed T-shirt | Drawn by an illustrator, printed by hand, in organic cotton.
Maglietta serigrafata | Disegnata da un'illustratrice, stampata a mano, in cotone biologico.
canvas-sneakers | shoe-sneaker | 49-98 | fashion sports | birthday christmas graduation just_because valentine anniversary | close student | teens | white black sage coral midnight / plain-finish gift-box
Low canvas trainers | Natural rubber soles and laces in a spare colour.
Scarpe basse in tela | Suola in gomma naturale e lacci di ricambio colorati.
jewellery-tray | tray | 18-44 | fashion home-decor | birthday christmas mothers_day housewarming just_because valentine wedding graduation | all | teens | leather porcelain walnut / round-shape oval-shape
Jewellery tray | Where rings spend the night.
Svuotatasche per gioielli | Dove gli anelli passano la notte.
travel-jewellery-case | briefcase-variant-outline | 26-58 | fashion travel | birthday christmas mothers_day anniversary valentine graduation just_because | mother sister daughter wife girlfriend friend colleague coworker boss | teens | sage powder midnight caramel / leather velvet
Travel jewellery case | No more knots in the thin chain.
Portagioie da viaggio | Mai più nodi nella catenina sottile.
hair-accessories-set | hair-dryer-outline | 13-32 | fashion beauty | birthday christmas just_because valentine graduation mothers_day | sister daughter friend mother girlfriend wife student neighbor | all | pearl-details velvet tortoiseshell-look / pieces-4 pieces-8 | 3+
Hair accessory set | Clips, bands and one for special days.
Set di accessori per capelli | Mollette, elastici e qualcosa per i giorni speciali.
shoe-care-kit | shoe-formal | 24-58 | fashion self-care | fathers_day promotion retirement graduation birthday christmas housewarming | all | adults | beech walnut / kit-travel kit-complete / plain-finish gift-box
Shoe care kit | Wax, brush and ten minutes of calm on a Sunday.
Kit per la cura delle scarpe | Cera, spazzola e dieci minuti di calma la domenica.
style-consultation | account-tie | 79-189 | fashion self-care | birthday graduation promotion retirement mothers_day anniversary just_because | close | teens | for-1 for-2 / online-session in-person-session
Personal stylist session | Finds five outfits already hanging in the wardrobe.
Seduta con un consulente d'immagine | Trova cinque completi già appesi nell'armadio.
`;
