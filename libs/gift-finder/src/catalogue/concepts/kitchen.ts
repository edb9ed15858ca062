/** Gift ideas of the category `kitchen`, in the format that `parseConcepts` describes. */
export const KITCHEN_CONCEPTS_TEXT = `
single-origin-chocolates | candy | 24-42 | food cooking | any | all | all | plain-finish gift-box wooden-box
Sixteen single-origin chocolates | Sixteen small bars from eight farms, with a tasting map. | Dark and milk; Farm names on the wrapper; Compostable tray
Sedici cioccolatini monorigine | Sedici piccole tavolette da otto piantagioni, con una mappa di degustazione. | Fondente e al latte; Il nome della piantagione sull'incarto; Vassoio compostabile
hot-chocolate-kit | coffee | 22-34 | food cooking | gift romance | all | all | red cream midnight forest / plain-finish gift-box
Hot chocolate kit for two | Flaked chocolate, a whisk and two cups for the first cold evening. | Three flavours; Wooden whisk; Two enamel cups
Kit cioccolata calda per due | Cioccolato in scaglie, una frusta e due tazze per la prima sera fredda. | Tre gusti; Frusta in legno; Due tazze smaltate
tea-library | tea | 29-48 | food self-care tea | any | all | teens | bright-colours earth-tones pastel-colours / plain-finish gift-box | caffeine
Tea library of twelve tins | A dozen loose teas and infusions, arranged from lively to sleepy. | Six free of caffeine; Brewing card; Refillable tins
Biblioteca del tè di dodici latte | Una dozzina di tè e infusi sfusi, ordinati dal più vivace al più sonnolento. | Sei senza caffeina; Scheda di infusione; Scatole ricaricabili
glass-teapot | tea | 48-72 | cooking tea home-decor | new-home gift mothers_day retirement | grown-ups | adults | cork-stand bamboo-stand
Cast glass teapot with warmer | Watch the leaves open over a small candle. | 800 ml; Removable strainer; Burner for one candle
Teiera in vetro con scaldino | Si guardano le foglie aprirsi sopra una piccola candela. | 800 ml; Filtro estraibile; Scaldino per una candela
coffee-tasting-box | coffee | 36-58 | food coffee cooking | any | grown-ups | adults | whole-beans for-moka for-filter / plain-finish gift-box | caffeine
Four-roast coffee tasting box | Four small roasters in one box, ground to order or left whole. | Four bags of 200 g; Tasting notes; Choose your grind
Cofanetto degustazione di quattro caffè | Quattro piccole torrefazioni in una scatola, macinato su richiesta o in grani. | Quattro sacchetti da 200 g; Note di degustazione; Macinatura a scelta
hand-coffee-grinder | grain | 69-109 | coffee cooking gadgets | gift new-home win fathers_day retirement | grown-ups | adults | natural-finish copper-finish brass-finish / plain-finish gift-box
Hand coffee grinder in steel | Grinds for two cups in a minute and lasts longer than the kitchen. | Steel burrs; 36 click settings; Leather sleeve
Macinacaffè manuale in acciaio | Macina per due tazze in un minuto e dura più della cucina. | Macine in acciaio; 36 regolazioni a scatto; Fascia in pelle
cast-iron-casserole | pot-steam | 109-189 | cooking food home-decor | new-home christmas mothers_day anniversary | partners parents siblings friend | adults | cream forest cherry-red midnight / litres-3 litres-5
Enamelled cast iron casserole | Braises, bakes bread and looks well on the table. | All hobs and ovens; Lifetime guarantee
Casseruola in ghisa smaltata | Brasa, cuoce il pane e fa bella figura in tavola. | Per tutti i fornelli e il forno; Garanzia a vita
sourdough-kit | bread-slice | 39-62 | cooking food | gift housewarming fathers_day retirement | close neighbor colleague coworker | teens | wicker-basket rattan-basket / plain-finish gift-box
Sourdough starter kit | Jar, basket, scraper and a live starter with a name still to be given. | Dried live culture; Proving cloth; Illustrated booklet
Kit per il lievito madre | Vaso, cestino, raschietto e un lievito vivo a cui dare ancora un nome. | Coltura viva essiccata; Telo per la lievitazione; Libretto illustrato
chefs-knife | knife | 79-129 | cooking | new-home gift fathers_day promotion retirement | grown-ups | adults | cm-16 cm-20 / engraved in-a-box | blade
Chef's knife with walnut handle | One keen knife that retires half a drawer. | Walnut handle; Blade guard
Coltello da chef con manico in noce | Un solo coltello affilato che manda in pensione mezzo cassetto. | Manico in noce; Proteggilama
olive-serving-board | silverware-variant | 32-59 | cooking home-decor | new-home gift retirement parents-days | grown-ups | adults | cm-30 cm-40 cm-50 / engraved unengraved
Olive wood serving board | A long board for cheese, bread and conversation, each with its own grain. | Oiled by hand; Leather loop
Tagliere da portata in ulivo | Un tagliere lungo per formaggi, pane e conversazione, ognuno con la sua venatura. | Oliato a mano; Laccio in pelle
spice-box | shaker | 28-49 | cooking food travel | any | all | teens | in-a-box in-a-tin gift-box
Spice route box | Nine spices from nine harbours, with a recipe for each. | Whole spices; Magnetic tins; Recipe cards
Cofanetto la via delle spezie | Nove spezie da nove porti, con una ricetta per ciascuna. | Spezie intere; Barattolini magnetici; Schede di ricette
hot-sauce-ladder | chili-hot | 22-36 | cooking food | birthday christmas fathers_day just_because | close colleague coworker neighbor | teens | mild-to-hot hot-to-fiery / plain-finish gift-box
Hot sauce ladder | Six small bottles that climb from mild to memorable. | Six of 60 ml; Heat scale; No artificial colour
La scala delle salse piccanti | Sei bottigliette che salgono dal delicato all'indimenticabile. | Sei da 60 ml; Scala del piccante; Senza coloranti artificiali
small-estate-wines | glass-wine | 39-74 | wine food | gift new-home romance win retirement | grown-ups | adults | plain-finish gift-box wooden-box | alcohol
Trio of small-estate wines | Three bottles from three hillsides, with the people behind them. | White, rosé and red; Growers' stories; 750 ml each
Trio di vini di piccole cantine | Tre bottiglie da tre colline, con le persone che le fanno. | Bianco, rosato e rosso; Storie dei vignaioli; 750 ml ciascuna
decanter-set | bottle-wine | 52-79 | wine home-decor gadgets | new-home gift romance win retirement fathers_day | grown-ups | adults | ml-900 ml-1200 / engraved in-a-box | alcohol
Decanter and pouring set | A low decanter, an aerating pourer and a stopper that really seals. | Lead-free crystal; Cleaning beads
Set decanter e mescita | Un decanter basso, un versatore aeratore e un tappo che chiude davvero. | Cristallo senza piombo; Sferette per la pulizia
hand-blown-glasses | glass-wine | 29-58 | wine home-decor | gift new-home romance win retirement | grown-ups | adults | clear-glass smoked-glass green-glass blue-glass / plain-finish gift-box | alcohol
Set of four hand-blown wine glasses | Thin-rimmed glasses with a little weight where the hand wants it. | Lead-free glass; Dishwasher safe; Each a little different
Set di quattro calici soffiati a mano | Calici dal bordo sottile, con un po' di peso dove la mano lo vuole. | Vetro senza piombo; Lavabili in lavastoviglie; Ognuno un po' diverso
sommelier-corkscrew | bottle-wine | 24-42 | wine gadgets cooking | gift new-home fathers_day promotion retirement | grown-ups | adults | engraved plain-finish | alcohol
Sommelier's corkscrew in a case | A double-lever corkscrew with an olive wood grip that opens on the first try. | Two-step lever; Foil cutter; Felt-lined case
Cavatappi da sommelier in astuccio | Un cavatappi a doppia leva con impugnatura in ulivo, che apre al primo colpo. | Leva a due tempi; Tagliacapsule; Astuccio in feltro
moka-pot | coffee-maker | 19-52 | coffee cooking | gift parents-days housewarming retirement | all | adults | aluminium steel copper-finish / cups-1 cups-3 cups-6 | caffeine
Moka pot | Three minutes on the hob and the whole flat knows it is morning.
Caffettiera moka | Tre minuti sul fuoco e tutta la casa sa che è mattina.
espresso-cups | coffee-outline | 18-46 | coffee home-decor | gift new-home anniversary promotion | all | adults | stoneware porcelain glass / set-2 set-4 set-6
Espresso cups | Thick walls keep the coffee hot until the gossip is over.
Tazzine da espresso | Pareti spesse che tengono caldo il caffè fino a fine chiacchiere.
french-press | coffee | 24-58 | coffee cooking | gift housewarming promotion | all | adults | glass steel stoneware / ml-350 ml-1000 | caffeine
French press | Coarse grounds, four minutes, a slow push: breakfast coffee without paper.
Caffettiera a stantuffo | Macinato grosso, quattro minuti, una spinta lenta: caffè senza filtri di carta.
milk-frother | cup | 16-48 | coffee gadgets | gift just_because retirement | all | adults | hand-held induction-base / black white steel | caffeine
Milk frother | Turns cold milk into dense foam before the toast pops up.
Montalatte | Trasforma il latte freddo in una schiuma densa prima che salti il toast.
cold-brew-jug | cup-water | 22-39 | coffee tea | gift just_because fathers_day | all | adults | black sage clear-glass / ml-1000 ml-1500
Cold brew jug | Fill it in the evening, pour smooth iced coffee the next day.
Caraffa per cold brew | Si riempie la sera e il giorno dopo versa un caffè freddo e morbido.
pasta-machine | pasta | 39-89 | cooking food | gift new-home parents-days | close work neighbor | teens | steel cherry-red midnight / standard-kit kit-with-cutters
Pasta machine | A crank, a clamp and Sunday tagliatelle as thin as you like.
Macchina per la pasta | Manovella, morsetto e tagliatelle della domenica sottili quanto si vuole.
ravioli-set | circle-opacity | 17-38 | cooking crafts | gift parents-days housewarming | all | teens | beech brass / round-shape square-shape mixed-shapes
Ravioli stamp set | Three stamps and a wheel that seal the filling in for good.
Stampi per ravioli | Timbri e rotella che chiudono il ripieno una volta per tutte.
pizza-stone | pizza | 29-72 | cooking food | gift fathers_day housewarming | close work neighbor | teens | cordierite steel
Pizza stone | Stores the heat of the oven and gives it back to the crust.
Pietra refrattaria per pizza | Trattiene il calore del forno e lo restituisce alla base della pizza.
portable-pizza-oven | stove | 199-389 | cooking outdoor | birthday christmas wedding housewarming retirement anniversary fathers_day promotion | close boss | adults | gas-fired wood-fired / black terracotta | flame
Portable pizza oven | Folding legs, a roaring chamber and a pizza in ninety seconds.
Forno da pizza portatile | Gambe pieghevoli, camera rovente e una pizza in novanta secondi.
knife-sharpener | knife-military | 24-69 | cooking | gift fathers_day retirement | all -student | adults | ceramic-wheels whetstone / walnut black / plain-finish gift-box | blade
Knife sharpener | A guided angle brings tired blades back to work.
Affilacoltelli | L'angolo guidato rimette al lavoro anche le lame più stanche.
cheese-board | cheese | 28-74 | food wine home-decor | gift new-home anniversary retirement | all | adults | acacia walnut slate / small-size large-size
Cheese board with knives | Four small knives hide in the drawer under the Gorgonzola.
Tagliere per formaggi con coltellini | Quattro coltellini nascosti nel cassetto sotto il gorgonzola.
fondue-set | pot-steam-outline | 39-86 | cooking food | christmas wedding housewarming anniversary valentine birthday | close neighbor coworker colleague | adults | cast-iron stoneware / for-2 for-6 | flame
Fondue set | One pot, long forks and a rule: who drops the bread washes up.
Set da fonduta | Una pentola, forchette lunghe e una regola: chi perde il pane lava i piatti.
raclette-grill | grill-outline | 49-109 | cooking food | christmas housewarming wedding birthday retirement promotion | close neighbor | adults | granite steel / for-4 for-8 / plain-finish gift-box
Raclette grill | Everybody melts their own supper and nobody stays in the kitchen.
Piastra per raclette | Ognuno fonde la propria cena e nessuno resta chiuso in cucina.
bread-box | bread-slice-outline | 29-68 | home-decor cooking | gift new-home mothers_day | grown-ups | adults | bamboo beech enamelled-metal / cream sage charcoal
Bread bin | The lid is a chopping board and the loaf stays fresh for days.
Portapane | Il coperchio fa da tagliere e la pagnotta resta fresca per giorni.
stand-mixer | blender | 189-429 | cooking | birthday christmas wedding mothers_day anniversary housewarming retirement just_because | close | adults | cream cherry-red sage graphite / litres-4 litres-6
Stand mixer | Kneads, whips and beats while you read the recipe aloud.
Impastatrice planetaria | Impasta, monta e sbatte mentre tu leggi la ricetta ad alta voce.
baking-tin-set | cupcake | 19-46 | cooking | gift mothers_day housewarming | all | all | carbon-steel recycled-aluminium / round-shape ring-shape mixed-shapes | 3+
Baking tin set | Even walls, clean corners and cakes that come out in one piece.
Set di stampi da forno | Bordi regolari, angoli puliti e torte che escono intere.
cookie-cutter-collection | cookie | 12-24 | cooking crafts | gift parents-days | all | all | theme-forest theme-sea theme-space theme-christmas / plain-finish gift-box | 3+
Cookie cutter collection | Twelve shapes in a tin, from the obvious to the surprising.
Collezione di tagliabiscotti | Dodici forme in una scatola di latta, dalle classiche alle più strane.
childrens-baking-set | chef-hat | 21-42 | cooking games | gift | children siblings student friend neighbor | kids | coral sky mint lemon / plain-finish gift-box | 4+ childish
Children's baking set | Real tools for small hands, with an apron and picture recipes.
Set da piccoli pasticceri | Utensili veri per mani piccole, con grembiule e ricette illustrate.
artisan-honey-set | beehive-outline | 16-38 | food eco-friendly | any | all | all | wildflower-honey chestnut-honey acacia-honey mixed-honey / jars-2 jars-4 | 1+
Artisan honey set | Jars from one beekeeper, each with the month of the harvest.
Set di mieli artigianali | Vasetti di un solo apicoltore, ognuno con il mese di raccolta.
olive-oil-tasting | bottle-tonic-outline | 24-64 | food cooking | any | all | adults | fruity-oil delicate-oil mixed-oil / bottles-2 bottles-3
Olive oil tasting set | Young oils and a short guide to what the throat should feel.
Set degustazione d'olio d'oliva | Oli giovani e una breve guida a ciò che la gola deve sentire.
balsamic-vinegar | bottle-soda-classic-outline | 19-79 | food cooking | gift retirement promotion anniversary new-home parents-days | grown-ups | adults | years-6 years-12 years-25 / in-a-box plain-finish
Aged balsamic vinegar | Barrels of five woods and a patience you can taste.
Aceto balsamico invecchiato | Botti di cinque legni e una pazienza che si sente nel gusto.
truffle-box | mushroom-outline | 34-89 | food cooking | gift anniversary retirement promotion valentine wedding | grown-ups | adults | black-truffle white-truffle / jars-3 jars-5 / plain-finish gift-box
Truffle pantry box | Butter, salt and sauce that turn fried eggs into a feast.
Dispensa al tartufo | Burro, sale e salsa che trasformano due uova in una festa.
italian-aperitivo-hamper | basket-outline | 39-149 | food | any -baby_shower | grown-ups | adults | for-2 for-4 for-8 / wicker wooden-crate
Aperitivo hamper | Olives, taralli, pickles and spreads: the table is set in a minute.
Cesto per l'aperitivo | Olive, taralli, sottaceti e creme: la tavola è pronta in un minuto.
breakfast-hamper | egg-fried | 34-98 | food self-care | any | all | all | for-1 for-2 for-4 / wicker cardboard-box | 3+
Breakfast in bed hamper | Jam, granola, biscuits and a card to hang on the bedroom door.
Cesto per la colazione a letto | Marmellata, granola, biscotti e un cartello da appendere alla porta.
craft-beer-box | beer | 24-69 | food | birthday christmas fathers_day housewarming retirement promotion just_because | grown-ups | adults | pale-beers dark-beers mixed-beers / bottles-4 bottles-8 | alcohol
Craft beer box | Bottles from small breweries with a tasting sheet for arguments.
Selezione di birre artigianali | Bottiglie di piccoli birrifici con una scheda per discuterne.
alcohol-free-spirits | glass-cocktail | 27-62 | food | gift retirement promotion baby_shower housewarming wedding parents-days | grown-ups | adults | bitter-style gin-style mixed-style / in-a-box with-glasses
Alcohol-free aperitif set | Everything of the ritual except the headache.
Aperitivi analcolici | Tutto il rito dell'aperitivo, tranne il mal di testa.
cocktail-shaker-set | glass-cocktail | 32-84 | gadgets home-decor food | birthday christmas housewarming promotion wedding anniversary just_because | grown-ups | adults | steel copper-finish black / standard-kit kit-with-stand | alcohol
Cocktail shaker set | Shaker, jigger, strainer and a card of twelve classics.
Set da barman | Shaker, misurino, colino e una scheda con dodici classici.
matcha-kit | tea-outline | 29-58 | tea self-care food | gift mothers_day valentine promotion | all | teens | sage cream charcoal / starter gift-box | caffeine
Matcha kit | Bowl, bamboo whisk and tea for thirty green mornings.
Kit per il matcha | Ciotola, frullino di bambù e tè per trenta mattine verdi.
spice-mill-pair | shaker-outline | 22-68 | cooking home-decor | gift new-home parents-days retirement | grown-ups | adults | beech walnut acacia / cm-15 cm-22
Salt and pepper mills | Ceramic gears that grind fine for a week or coarse for a steak.
Macinasale e macinapepe | Ingranaggi in ceramica: fine per la pasta, grosso per la bistecca.
linen-apron | tie | 28-52 | cooking fashion | gift parents-days housewarming | all | teens | sand sage terracotta midnight charcoal / embroidered plain-finish
Linen apron | Cross straps, a deep pocket and creases that look intended.
Grembiule in lino | Bretelle incrociate, una tasca profonda e pieghe che sembrano volute.
tea-towel-set | hanger | 14-32 | home-decor cooking | any | all -student | adults | botanical-motif birds-motif lemons-motif stripes / set-2 set-4
Tea towel set | Half linen, dries in a morning, too pretty for the oven door.
Strofinacci da cucina | Misto lino, asciugano in una mattina e sono fin troppo belli.
recipe-notebook | notebook-edit | 14-34 | cooking writing books | gift mothers_day wedding housewarming | all | teens | linen-cover paper-cover leather-cover / sage terracotta
Family recipe notebook | Blank pages for what grandmother never wrote down.
Quaderno delle ricette di famiglia | Pagine bianche per ciò che la nonna non ha mai scritto.
cooking-class | chef-hat | 49-160 | cooking food | birthday christmas anniversary valentine wedding retirement promotion just_because graduation parents-days | grown-ups daughter son | teens | for-1 for-2 / theme-fresh-pasta theme-bakery theme-seafood | 14+
Cooking class voucher | Three hours with a chef, and you eat the homework.
Lezione di cucina | Tre ore con uno chef, e i compiti si mangiano.
`;
