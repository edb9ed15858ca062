/** Gift ideas of the category `beauty`, in the format that `parseConcepts` describes. */
export const BEAUTY_CONCEPTS_TEXT = `
hand-care-trio | hand-heart | 29-48 | beauty self-care | any | all | teens | scent-lavender scent-orange-blossom scent-fig / ml-30 ml-75
Shea hand care trio | Three tubes for hands that garden, cook or type all day. | Shea from a women's cooperative; No mineral oil
Trio per mani al karité | Tre tubetti per mani che curano l'orto, cucinano o scrivono tutto il giorno. | Karité di una cooperativa femminile; Senza oli minerali
bath-ritual-box | bathtub | 42-68 | beauty self-care | gift romance parents-days retirement | grown-ups | adults | plain-finish gift-box wooden-box
Evening bath ritual box | Salts, oil and a linen mitt for an hour with the door closed. | Eight portions; Lavender and orange; Glass jars
Cofanetto rituale del bagno | Sali, olio e un guanto di lino per un'ora a porta chiusa. | Otto dosi; Lavanda e arancia; Vasetti di vetro
eau-de-parfum | spray-bottle | 59-119 | beauty fashion | romance birthday christmas graduation mothers_day | close | teens | ml-30 ml-50 ml-100 / plain-finish gift-box | intimate
Sea fig eau de parfum | Green fig, salt and warm stone, for anyone who likes the coast. | Refillable bottle; Worn by all
Eau de parfum fico di mare | Fico verde, sale e pietra calda, per chiunque ami la costa. | Flacone ricaricabile; Per tutti
scent-discovery-set | bottle-tonic | 28-48 | beauty travel | gift valentine graduation | close coworker | teens | theme-citrus theme-woods theme-flowers theme-spices / plain-finish gift-box | intimate
Discovery set of six scents | Six small bottles to find out which one is really theirs. | Six of 5 ml; Voucher for a full bottle; Story card for each
Set scoperta di sei profumi | Sei piccoli flaconi per scoprire qual è davvero il proprio. | Sei da 5 ml; Buono per un flacone intero; Una scheda per ciascuno
plastic-free-skincare | leaf-circle | 36-56 | beauty self-care eco-friendly | gift mothers_day baby_shower valentine | close coworker neighbor teacher | teens | for-dry-skin for-mixed-skin for-sensitive-skin / with-bag gift-box
Plastic-free skincare starter | Soap, balm and face bar that leave nothing but paper behind. | No plastic at all; Vegan; Lasts three months
Kit viso senza plastica | Sapone, balsamo e panetto viso che lasciano dietro di sé solo carta. | Zero plastica; Vegano; Dura tre mesi
lip-balm-library | lipstick | 14-24 | beauty self-care | gift valentine | all | all | gift-box plain-finish
Lip balm library | Five balms in tins, labelled like tiny book spines. | Beeswax and almond; Reusable tins; Five flavours
Piccola biblioteca di balsami labbra | Cinque balsami in scatolina, etichettati come dorsi di minuscoli libri. | Cera d'api e mandorla; Scatoline riutilizzabili; Cinque aromi
shaving-set | razor-double-edge | 46-84 | beauty self-care | gift fathers_day romance promotion | boyfriend husband father brother son friend colleague | adults | with-stand with-bag / black ivory
Classic shaving set | Razor, brush and bowl that make a slow ritual of a chore. | Steel safety razor; Synthetic badger brush; Ten blades
Set da barba classico | Rasoio, pennello e ciotola che trasformano una faccenda in un rito lento. | Rasoio di sicurezza in acciaio; Pennello sintetico; Dieci lame
beard-oil-and-comb | mustache | 22-34 | beauty self-care | gift fathers_day | boyfriend husband father brother friend coworker | adults | scent-cedar scent-sandalwood scent-mint scent-unscented / plain-finish gift-box
Beard oil and comb | Cedar oil and a pearwood comb in a tin that travels. | 30 ml of oil; Hand-cut comb; Travel tin
Olio e pettine da barba | Olio di cedro e un pettine in legno di pero, in una scatola da viaggio. | 30 ml di olio; Pettine tagliato a mano; Formato da viaggio
eye-palette | palette-swatch | 38-58 | beauty fashion art | gift graduation valentine | girlfriend wife sister daughter friend student | teens | earth-tones plum-tones sea-tones smoky-tones / plain-finish gift-box
Twelve-shade eye palette | Matte and shimmer shades that go from lecture hall to wedding. | Twelve shades; Refillable pans; Large mirror
Palette occhi dodici colori | Toni opachi e luminosi, dall'aula universitaria al matrimonio. | Dodici colori; Cialde ricaricabili; Specchio grande
makeup-brushes | brush | 24-44 | beauty | gift graduation mothers_day | girlfriend wife mother sister daughter friend | teens | sand sage charcoal / plain-finish gift-box
Set of six make-up brushes | Six soft brushes with beech handles in a roll-up case. | Vegan bristles; Beech handles; Canvas roll
Set di sei pennelli da trucco | Sei pennelli morbidi con manico in faggio, in un astuccio arrotolabile. | Setole vegane; Manici in faggio; Rotolo di tela
heated-eye-mask | sleep | 52-74 | beauty self-care gadgets | gift romance mothers_day retirement | partners parents siblings friend | adults | powder midnight sage ivory / plain-finish gift-box
Heated eye mask | A silk mask that warms for fifteen minutes and ends a screen day kindly. | Three heat levels; Washable silk; Timer
Mascherina riscaldante per gli occhi | Una mascherina di seta che scalda per quindici minuti e chiude con dolcezza la giornata. | Tre livelli di calore; Seta lavabile; Timer
ionic-hair-dryer | hair-dryer | 129-219 | beauty technology self-care | birthday christmas anniversary graduation mothers_day | partners mother sister daughter friend | teens | ivory plum graphite / with-bag with-diffuser
Quiet ionic hair dryer | Dries long hair in five minutes at the volume of a chat. | Weighs 390 g; Four magnetic nozzles; Cool shot
Asciugacapelli ionico silenzioso | Asciuga i capelli lunghi in cinque minuti, al volume di una chiacchiera. | Pesa 390 g; Quattro beccucci magnetici; Getto freddo
artisan-soap-box | hand-wash | 18-29 | beauty self-care eco-friendly | any | all | all | theme-herbs theme-citrus theme-flowers / plain-finish gift-box
Box of eight artisan soaps | Eight soaps cut by hand, from rosemary to roasted coffee. | Cold process; Olive oil base; Wrapped in paper
Scatola di otto saponi artigianali | Otto saponi tagliati a mano, dal rosmarino al caffè tostato. | Saponificazione a freddo; Base di olio d'oliva; Incartati uno a uno
bath-pebbles | chart-bubble | 10-17 | beauty self-care | gift baby_shower | all | all | scent-lavender scent-mint scent-orange scent-rose / plain-finish gift-box
Fizzing bath pebbles | Nine bath bombs shaped like river stones that colour the water pale blue. | Nine pieces; No glitter; Gentle oils
Ciottoli frizzanti da bagno | Nove bombe da bagno a forma di sassi di fiume, che tingono l'acqua d'azzurro. | Nove pezzi; Senza brillantini; Oli delicati
body-butter | lotion-plus | 16-36 | beauty self-care | birthday christmas mothers_day valentine just_because retirement anniversary | close colleague coworker neighbor teacher | teens | scent-vanilla scent-almond scent-fig / ml-100 ml-200
Whipped body butter | Melts on warm hands and stays until morning.
Burro corpo montato | Si scioglie tra le mani e resta fino al mattino.
face-oil-duo | water | 28-64 | beauty self-care | birthday christmas mothers_day anniversary just_because valentine | partners mother sister daughter friend | adults | for-dry-skin for-mixed-skin for-sensitive-skin / plain-finish gift-box
Face oil duo | One drop for the day, two for the night.
Duo di oli per il viso | Una goccia per il giorno, due per la notte.
sheet-mask-week | face-woman-shimmer-outline | 14-29 | beauty self-care | birthday christmas just_because valentine mothers_day graduation | all -boss | teens | masks-5 masks-7 / soothing-recipe brightening-recipe / plain-finish gift-box
Week of sheet masks | Fifteen minutes each, on the sofa, doing nothing.
Settimana di maschere in tessuto | Quindici minuti l'una, sul divano, senza fare niente.
gua-sha-set | diamond-stone | 18-42 | beauty self-care | birthday christmas valentine mothers_day just_because | partners mother sister daughter friend | adults | jade rose-quartz amethyst-stone / plain-finish gift-box
Gua sha and roller set | Cool stone against the day's frown.
Set gua sha e rullo | Pietra fresca contro il broncio della giornata.
silk-pillowcase | bed-outline | 34-69 | beauty self-care home-decor | birthday christmas mothers_day anniversary valentine just_because wedding retirement | close neighbor | adults | ivory powder sage charcoal / pieces-1 pieces-2
Silk pillowcase | Fewer creases on the cheek, fewer knots in the hair.
Federa in seta | Meno pieghe sulla guancia, meno nodi tra i capelli.
hair-repair-set | hair-dryer | 24-54 | beauty self-care | birthday christmas mothers_day just_because graduation valentine | partners mother sister daughter friend | teens | for-fine-hair for-curly-hair for-dry-hair / plain-finish gift-box
Hair care set | Shampoo bar, mask and wooden comb, no bottles.
Set per la cura dei capelli | Shampoo solido, maschera e pettine in legno, senza flaconi.
manicure-set | hand-back-right-outline | 18-49 | beauty self-care | birthday christmas mothers_day fathers_day just_because retirement graduation | all | teens | caramel black sage / pieces-6 pieces-9
Manicure set in a case | Steel tools that stay sharp and a case that closes softly.
Set da manicure in astuccio | Strumenti in acciaio che restano affilati e un astuccio morbido.
nail-polish-trio | bottle-tonic | 14-32 | beauty fashion | birthday christmas valentine just_because graduation mothers_day | partners sister daughter friend mother student | teens | earth-tones plum-tones coral-tones pastel-colours / plain-finish gift-box
Nail polish trio | Quick to dry and free from the worst ten ingredients.
Trio di smalti | Asciugano in fretta e senza i dieci ingredienti peggiori.
solid-perfume | spray-bottle | 18-38 | beauty travel | birthday christmas valentine anniversary mothers_day just_because | partners mother sister daughter friend | teens | scent-fig scent-jasmine scent-cedar scent-orange-blossom / plain-finish gift-box | intimate
Solid perfume in a locket | A scent that passes any airport control.
Profumo solido in medaglione | Una fragranza che supera qualsiasi controllo in aeroporto.
reed-diffuser | scent | 22-58 | home-decor self-care | any | all | all | scent-lavender scent-fig scent-cedar scent-linen / ml-100 ml-250 | 3+
Reed diffuser | A room that smells of holidays for ten weeks.
Diffusore a bastoncini | Una stanza che profuma di vacanza per dieci settimane.
bath-tray | bathtub-outline | 32-64 | self-care home-decor books | birthday christmas mothers_day valentine anniversary housewarming just_because wedding retirement | close neighbor | adults | bamboo walnut teak
Bath tray | Holds the book, the tea and the phone at a safe distance.
Vassoio da vasca | Regge il libro, il tè e il telefono a distanza di sicurezza.
shower-steamers | shower-head | 12-26 | self-care beauty | any -wedding | all -boss -student | adults | scent-mint scent-lavender scent-orange / pieces-6 pieces-12
Shower steamers | Turn a six o'clock shower into a small forest.
Pastiglie aromatiche per doccia | Trasformano la doccia delle sei in un piccolo bosco.
foot-spa | foot-print | 49-99 | self-care gadgets | birthday christmas mothers_day fathers_day retirement baby_shower just_because anniversary | close neighbor | adults | folding-version rigid-version / with-heat with-heat-and-bubbles
Foot spa | For waiters, nurses and everybody who stands for a living.
Vasca idromassaggio per piedi | Per chi passa la giornata in piedi, cioè quasi tutti.
neck-massager | spa | 39-94 | self-care gadgets technology | any -wedding -baby_shower | grown-ups daughter son | adults | charcoal sand / corded-version rechargeable-version / plain-finish gift-box
Neck and shoulder massager | Twenty minutes that undo eight hours of screen.
Massaggiatore per collo e spalle | Venti minuti che cancellano otto ore di schermo.
massage-voucher | spa-outline | 55-150 | self-care | any | all -student | adults | minutes-50 minutes-80 / for-1 for-2
Massage voucher | Quiet music, warm oil, telephone off.
Buono per un massaggio | Musica sottile, olio caldo e telefono spento.
barber-voucher | content-cut | 29-89 | self-care beauty | birthday fathers_day graduation promotion wedding just_because christmas retirement | father husband boyfriend brother son friend colleague coworker boss | teens | haircut-only haircut-and-beard full-ritual
Barber's voucher | Hot towel, good scissors and the news of the district.
Buono dal barbiere | Panno caldo, buone forbici e le notizie del quartiere.
electric-toothbrush | toothbrush-electric | 49-139 | technology self-care gadgets | birthday christmas just_because fathers_day mothers_day | partners parents siblings children | adults | black white mint / with-case standard-kit | touchy
Electric toothbrush | Gentle pressure sensor and a month between charges.
Spazzolino elettrico | Sensore di pressione delicato e un mese tra una ricarica e l'altra.
light-therapy-lamp | white-balance-sunny | 49-129 | self-care technology | any -valentine -wedding | all | adults | compact-size large-size / white sand
Daylight lamp | Half an hour of June on a December morning.
Lampada a luce diurna | Mezz'ora di giugno in una mattina di dicembre.
sleep-kit | bed-clock | 24-54 | self-care travel | any -wedding -graduation | all -boss -student | adults | scent-lavender scent-camomile / powder midnight sage
Good night kit | Mask, ear plugs, pillow mist and a firm no to alarms.
Kit della buonanotte | Mascherina, tappi, spray per il cuscino e un no deciso alla sveglia.
sun-care-set | weather-sunny | 24-52 | self-care beauty travel | birthday just_because graduation anniversary mothers_day | close student colleague coworker | all | for-sensitive-skin for-children for-sport / plain-finish gift-box | 3+
Sun care set | Reef-safe filters for the beach and a balm for afterwards.
Set per il sole | Filtri amici del mare per la spiaggia e un balsamo per dopo.
makeup-mirror | mirror-variant | 29-79 | beauty technology home-decor | birthday christmas mothers_day just_because graduation | mother sister daughter wife girlfriend friend | teens | white powder brass-colour / small-size large-size
Lit make-up mirror | Daylight at any hour, and a side that magnifies.
Specchio da trucco illuminato | Luce del giorno a ogni ora e un lato che ingrandisce.
toiletry-bag | bag-personal-tag-outline | 24-64 | travel beauty fashion | any -wedding -baby_shower | all | teens | waxed-canvas leather recycled-nylon / charcoal olive caramel
Hanging toiletry bag | Opens like a book, hangs on any hotel hook.
Beauty case da appendere | Si apre come un libro e si appende a qualsiasi gancio.
beard-trimmer | content-cut | 34-89 | technology self-care beauty | fathers_day birthday christmas just_because graduation valentine | father husband boyfriend brother son friend | adults | black steel / combs-4 combs-8 / plain-finish gift-box
Beard trimmer | Half-millimetre steps and a quiet motor at seven.
Regolabarba | Scatti da mezzo millimetro e un motore discreto anche alle sette del mattino.
mens-skincare-trio | face-man-outline | 29-62 | beauty self-care | fathers_day birthday christmas valentine anniversary just_because | father husband boyfriend brother son friend | teens | for-dry-skin for-mixed-skin for-sensitive-skin / plain-finish gift-box
Three-step skin care | Wash, tone, cream: two minutes, no perfume.
Cura del viso in tre passi | Detergente, tonico, crema: due minuti, senza profumo.
soap-making-kit | flask-outline | 24-44 | crafts beauty art | birthday christmas just_because graduation mothers_day | all -boss | all | scent-lavender scent-orange scent-rose / bars-6 bars-12 | 8+
Soap making kit | Melt, pour, wait: presents for the whole building.
Kit per fare il sapone | Si scioglie, si versa, si aspetta: regali per tutto il palazzo.
herbal-bath-tea | flower-tulip | 13-28 | self-care beauty | any -fathers_day -graduation | all -boss -student | adults | lavender-mix camomile-mix rose-mix / bags-4 bags-8
Herbal bath teas | Linen bags to hang under the hot tap.
Tisane da bagno | Sacchetti in lino da appendere sotto l'acqua calda.
`;
