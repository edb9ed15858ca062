/** Gift ideas of the category `garden`, in the format that `parseConcepts` describes. */
export const GARDEN_CONCEPTS_TEXT = `
wildflower-tin | flower-poppy | 16-29 | gardening outdoor eco-friendly | any | all | all | for-sun for-shade for-bees / plain-finish gift-box
Wildflower seed tin | Enough seed to turn four square metres into a meadow for bees. | Thirty native species; Sowing shaker; Reusable tin
Scatola di semi di fiori selvatici | Semi per trasformare quattro metri quadri in un prato per le api. | Trenta specie autoctone; Spargisemi; Latta riutilizzabile
herb-trough | sprout | 27-42 | gardening cooking eco-friendly | any | all | all | herbs-italian herbs-tea herbs-asian
Windowsill herb trough | Basil, chives and thyme in a trough that waters itself for a week. | Three seed discs; Wool wick; Recycled zinc
Fioriera di aromatiche da davanzale | Basilico, erba cipollina e timo in una fioriera che si innaffia da sola per una settimana. | Tre dischi di semi; Stoppino in lana; Zinco riciclato
terracotta-pots | pot | 38-68 | gardening home-decor | new-home gift parents-days retirement promotion | grown-ups | adults | natural-finish white-glaze green-glaze / small-size large-size
Terracotta pots, set of three | Thick-walled pots from a village kiln that survive the frost. | Frost-proof; Hand-pressed rim
Set di tre vasi in terracotta | Vasi dalle pareti spesse di una fornace di paese, che resistono al gelo. | Resistenti al gelo; Bordo modellato a mano
succulent-garden | cactus | 24-39 | gardening home-decor | any | all | all | white-glaze sand-glaze green-glaze
Potted succulent garden | Five undemanding plants in one low bowl, ready for a bright sill. | Water twice a month; Stoneware bowl; Care card
Giardino di succulente in ciotola | Cinque piante poco esigenti in una ciotola bassa, pronte per un davanzale luminoso. | Acqua due volte al mese; Ciotola in gres; Scheda di cura
hand-tool-trio | shovel | 54-84 | gardening outdoor | gift parents-days retirement housewarming | grown-ups | adults | sand olive charcoal / engraved unengraved
Forged hand tool trio | Trowel, fork and weeder that outlive the shed they hang in. | Forged steel; Ash handles; Waxed canvas roll
Trio di attrezzi forgiati | Paletta, tridente ed estirpatore che vivranno più del capanno dove sono appesi. | Acciaio forgiato; Manici in frassino; Rotolo in tela cerata
gardening-apron | flower-tulip | 38-56 | gardening fashion | gift parents-days retirement | grown-ups | adults | olive sand midnight terracotta
Gardener's apron with knee pads | Pockets for string and shears, and pads that clip on for weeding. | Waxed cotton; Removable pads; Fits most
Grembiule da giardiniere con ginocchiere | Tasche per spago e cesoie, e imbottiture che si agganciano per diserbare. | Cotone cerato; Imbottiture rimovibili; Taglia adattabile
window-bird-feeder | bird | 29-46 | gardening outdoor nature | gift housewarming baby_shower parents-days retirement | all | all | small-size large-size / with-seed without-seed
Bird feeder with window view | Sticks to the pane and brings tits and finches close to the breakfast table. | Clear acrylic; Lift-out tray; Three suction cups
Mangiatoia da finestra | Si attacca al vetro e porta cince e fringuelli vicino alla colazione. | Acrilico trasparente; Vassoio estraibile; Tre ventose
bee-hotel | bee | 36-62 | gardening outdoor eco-friendly | gift new-home retirement | all | all | small-size medium-size large-size / plain-finish gift-box
Solitary bee hotel | Oak tubes and clay rooms for gentle bees that never sting. | Opens for cleaning; Untreated oak; Guide to its guests
Albergo per api solitarie | Tubi di rovere e stanze d'argilla per api miti che non pungono. | Si apre per la pulizia; Rovere non trattato; Guida agli ospiti
solar-lanterns | string-lights | 29-48 | gardening home-decor outdoor | new-home gift romance retirement | all | teens | warm-white multicoloured / plain-finish gift-box
Solar lantern string | Ten paper-look lanterns that gather the day and give it back till midnight. | 7 metres; Weatherproof; On at dusk by themselves
Filo di lanterne solari | Dieci lanterne effetto carta che raccolgono il giorno e lo restituiscono fino a mezzanotte. | 7 metri; Resistente alle intemperie; Si accendono da sole al tramonto
fire-bowl | campfire | 139-239 | gardening outdoor home-decor | housewarming wedding anniversary retirement | partners parents siblings friend | adults | cm-60 cm-75 cm-90 | flame
Corten steel fire bowl | A wide bowl for late talks outdoors that rusts handsomely. | Grill ring included; Ash lid
Braciere in acciaio corten | Una grande ciotola per le chiacchiere serali all'aperto, che arrugginisce con eleganza. | Anello griglia incluso; Coperchio per la cenere
indoor-salad-garden | lightbulb-on-outline | 49-99 | gardening technology gadgets cooking | gift new-home promotion retirement | grown-ups student | teens | slots-4 slots-8 slots-12 / white graphite
Indoor salad light garden | Grows lettuce in a dark kitchen under a lamp that knows the hour. | Quiet pump
Orto luminoso da interno | Fa crescere l'insalata in una cucina buia, sotto una lampada che conosce l'ora. | Pompa silenziosa
pizza-seed-box | pizza | 17-28 | gardening cooking science | birthday christmas just_because | children student teacher friend | kids | with-diary gift-box plain-finish
Grow-your-own-pizza seed box | Tomato, basil and oregano, with a planting story for young cooks. | Three seed packets; Coir pots; Recipe for the dough
Semi per coltivarsi la pizza | Pomodoro, basilico e origano, con una storia per giovani cuochi. | Tre bustine di semi; Vasetti in fibra di cocco; Ricetta per l'impasto
young-olive-tree | tree | 59-98 | gardening home-decor | new-home wedding anniversary parents-days retirement baby_shower promotion | all | adults | cm-60 cm-80 cm-100
Young olive tree in a basket | A tree as tall as a chair that grows old together with its owner. | Woven basket; Certificate of origin
Giovane ulivo in cesto | Un albero alto come una sedia, che invecchia insieme a chi lo riceve. | Cesto intrecciato; Certificato di origine
adopt-olive-tree | tree-outline | 69-139 | gardening food | christmas birthday anniversary retirement fathers_day | partners parents boss friend neighbor | adults | for-one-tree for-two-trees
Adopt an olive tree for a year | A tree with their name on it and its oil delivered after the harvest. | Two litres of oil; A photo every spring; Visit by appointment
Adozione di un ulivo per un anno | Un albero con il loro nome e l'olio consegnato dopo la raccolta. | Due litri d'olio; Una foto ogni primavera; Visita su appuntamento
watering-can | watering-can | 22-62 | gardening home-decor | gift parents-days housewarming retirement | all | all | copper-finish sage black / litres-1 litres-3
Watering can | A long neck that finds the root without wetting the leaves.
Annaffiatoio | Un collo lungo che trova la radice senza bagnare le foglie.
plant-stand | flower-pollen-outline | 24-69 | gardening home-decor | gift housewarming mothers_day retirement graduation | all | adults | oak bamboo black-metal / cm-30 cm-60
Plant stand | Gives the shy fern a better view.
Portavaso rialzato | Regala alla felce timida una vista migliore.
hanging-planter | pot-outline | 18-46 | gardening home-decor | gift housewarming mothers_day graduation | all | adults | macrame leather felt / white-pot clay-pot
Hanging planter | A garden that takes up no floor.
Vaso sospeso | Un giardino che non occupa pavimento.
terrarium-kit | flower | 29-68 | gardening crafts home-decor | gift housewarming graduation valentine mothers_day | all | all | theme-forest theme-desert theme-moss / small-size large-size | 6+
Terrarium kit | A closed little world that waters itself.
Kit per terrario | Un piccolo mondo chiuso che si annaffia da solo.
bonsai-starter | tree | 32-84 | gardening self-care art | gift promotion graduation retirement fathers_day anniversary mothers_day | all | teens | juniper elm ficus / white-pot blue-pot
Bonsai starter | Small scissors, small pot and a long conversation.
Bonsai per iniziare | Forbici piccole, vaso piccolo e una conversazione lunga.
orchid-in-bowl | flower-tulip | 29-66 | gardening home-decor | any -fathers_day | all | adults | white-flowers pink-flowers yellow-flowers / ceramic-pot glass-pot
Orchid in flower | Flowers for three months and asks for little.
Orchidea in fiore | Tre mesi di fiori in cambio di poca acqua.
lavender-pot | flower-outline | 16-34 | gardening self-care | any | all | all | clay-pot white-pot zinc-pot / small-size large-size
Lavender plant | Bees, scent and drawers that smell of August.
Pianta di lavanda | Api, profumo e cassetti che sanno di agosto.
lemon-tree | fruit-citrus | 44-119 | gardening cooking home-decor | any | all -student | adults | cm-60 cm-90 cm-120 / clay-pot wicker-basket
Young lemon tree | Blossom in spring, lemonade by Christmas.
Giovane limone | Fiori in primavera, limonata a Natale.
rose-bush | flower | 24-58 | gardening | any -promotion | all -student -boss | adults | red-flowers white-flowers yellow-flowers / bush-version climbing-version
Rose bush | An old variety that smells as roses used to.
Pianta di rose | Una varietà antica che profuma come una volta.
bulb-collection | flower-tulip-outline | 14-38 | gardening | birthday christmas just_because retirement mothers_day fathers_day housewarming | all | all | tulip-mix narcissus-mix crocus-mix / bulbs-20 bulbs-40 | 3+
Spring bulb collection | Planted in November, forgotten, then suddenly there.
Collezione di bulbi primaverili | Piantati a novembre, dimenticati, e all'improvviso eccoli.
mushroom-kit | mushroom | 17-34 | gardening cooking food science | birthday christmas just_because housewarming fathers_day graduation | all | all | oyster-mushrooms shiitake-mushrooms button-mushrooms / plain-finish gift-box | 6+
Grow-your-own mushroom kit | Two harvests from a box on the kitchen shelf.
Kit per coltivare funghi | Due raccolti da una scatola sulla mensola della cucina.
chilli-growing-kit | chili-mild | 16-32 | gardening cooking food | birthday christmas just_because fathers_day housewarming | all -boss | teens | mild-to-hot hot-to-fiery / pots-4 pots-6 / plain-finish gift-box
Chilli growing kit | From polite to reckless on one windowsill.
Kit per coltivare peperoncini | Dal garbato al temerario su un solo davanzale.
tea-garden-kit | tea-outline | 19-38 | gardening tea self-care | gift mothers_day housewarming retirement | all | all | camomile-mix mint-mix lemon-balm-mix / pots-3 pots-5 | 6+
Herbal tea garden | Sow, dry, steep: tea with your own fingerprints.
Giardino delle tisane | Si semina, si secca, si infonde: una tisana tutta tua.
garden-gloves | hand-back-left-outline | 13-34 | gardening | birthday christmas just_because mothers_day fathers_day retirement housewarming | all | adults | leather cotton recycled-nylon / short-cuff long-cuff
Gardening gloves | Thorns stay outside, feeling stays in.
Guanti da giardino | Le spine restano fuori, la sensibilità resta dentro.
pruning-shears | content-cut | 26-69 | gardening | birthday christmas fathers_day mothers_day retirement housewarming | mother father wife husband friend neighbor boss colleague coworker teacher brother sister | adults | beech-handles red-handles leather-holster / plain-finish gift-box | blade
Pruning shears | Cut once, cleanly, for thirty autumns.
Cesoie da potatura | Un taglio netto, per trenta autunni.
raised-bed | grid | 59-149 | gardening outdoor | birthday christmas housewarming retirement mothers_day fathers_day anniversary wedding | parents partners siblings friend neighbor | adults | larch corten / cm-80 cm-120
Raised garden bed | Salad at hip height, slugs at ground level.
Orto rialzato | Insalata all'altezza dei fianchi, lumache a terra.
self-watering-pots | water-check | 22-64 | gardening home-decor gadgets | any | all | all | set-2 set-3 / white charcoal terracotta
Self-watering pots | Two weeks away and nobody wilts.
Vasi autoirriganti | Due settimane via e nessuno appassisce.
bird-bath | bird | 39-109 | gardening nature outdoor | any -valentine -graduation -baby_shower | grown-ups daughter son | adults | stoneware copper concrete / ground-version hanging-version
Bird bath | Front-row seats for the sparrows' swimming lesson.
Abbeveratoio per uccelli | Posti in prima fila per la lezione di nuoto dei passeri.
nest-box | home-outline | 19-48 | gardening nature outdoor | any -valentine | all | all | larch beech recycled-plastic / for-tits for-robins | 5+
Nest box | The right hole for the right guest.
Casetta nido | Il foro giusto per l'ospite giusto.
hedgehog-house | home-variant-outline | 34-69 | gardening nature outdoor | birthday christmas just_because housewarming retirement mothers_day fathers_day | all -boss | all | larch willow
Hedgehog house | A dry room for the best slug hunter in the street.
Casetta per ricci | Una stanza asciutta per il miglior cacciatore di lumache.
outdoor-cushions | sofa-outline | 29-74 | home-decor outdoor gardening | gift housewarming retirement wedding mothers_day | close neighbor | adults | stripes botanical-motif plain-finish / sand teal terracotta
Weatherproof cushions | Forgotten in the rain, dry by lunch.
Cuscini da esterno | Dimenticati sotto la pioggia, asciutti a pranzo.
garden-hammock-chair | seat-outline | 54-129 | outdoor gardening self-care | birthday christmas housewarming retirement anniversary mothers_day fathers_day wedding graduation | close neighbor | all | sand stripes forest / with-cushion standard-kit | 6+
Hanging garden chair | One branch, one rope, one afternoon gone.
Poltrona sospesa da giardino | Un ramo, una corda e un pomeriggio che vola via.
compost-bin-kitchen | compost | 24-62 | eco-friendly gardening cooking | housewarming birthday christmas just_because retirement mothers_day wedding | close neighbor colleague coworker teacher student | adults | bamboo steel sage / plain-finish gift-box
Kitchen compost bin | Coffee grounds go in, tomatoes come out, eventually.
Compostiera da cucina | Entrano fondi di caffè ed escono pomodori, col tempo.
beehive-adoption | beehive-outline | 39-119 | eco-friendly nature food | any | all | all | months-6 months-12 / jars-2 jars-4
Adopt a beehive | Letters from the keeper and honey with your name on it.
Adotta un alveare | Lettere dall'apicoltore e miele con il tuo nome.
tree-planting | forest | 15-89 | eco-friendly nature | any | all | all | trees-1 trees-5 trees-10 / with-card with-seed-card
Trees planted in your name | A map shows where each one is growing.
Alberi piantati a tuo nome | Una mappa mostra dove cresce ognuno.
vegetable-box-subscription | carrot | 32-180 | food eco-friendly cooking | any -valentine | all | adults | months-1 months-3 / small-size large-size
Seasonal vegetable box | From three farms nearby, with a recipe for the odd one.
Cassetta di verdure di stagione | Da tre fattorie vicine, con una ricetta per quella strana.
pressed-flower-kit | flower-pollen | 22-46 | crafts art nature gardening | gift mothers_day graduation retirement | all -boss | all | beech bamboo / small-size large-size / plain-finish gift-box | 6+
Flower press | Keeps a walk between two boards.
Pressa per fiori | Conserva una passeggiata tra due tavolette.
`;
