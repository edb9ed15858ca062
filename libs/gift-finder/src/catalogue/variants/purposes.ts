/** Purposes, users and varieties, one per line: `slug | English | Italian`. */
export const PURPOSES_TEXT = `
for-bees | for bees | per le api
for-cats | for cats | per gatti
for-dogs | for dogs | per cani
dog-edition | for dogs | per cani
cat-edition | for cats | per gatti
for-long-coats | for long coats | per pelo lungo
for-short-coats | for short coats | per pelo corto
for-children | for children | per bambini
for-sport | for sport | per lo sport
for-curly-hair | for curly hair | per capelli ricci
for-dry-hair | for dry hair | per capelli secchi
for-fine-hair | for fine hair | per capelli sottili
for-dry-skin | for dry skin | per pelle secca
for-mixed-skin | for combination skin | per pelle mista
for-sensitive-skin | for sensitive skin | per pelle sensibile
for-dad | for dad | per papà
for-mum | for mum | per mamma
for-grandma | for grandma | per la nonna
for-grandpa | for grandpa | per il nonno
for-filter | ground for filter | macinato per filtro
for-moka | ground for moka | macinato per moka
whole-beans | in whole beans | in grani
for-flute | for flute | per flauto
for-guitar | for guitar | per chitarra
for-piano | for piano | per pianoforte
for-robins | for robins | per pettirossi
for-tits | for tits | per cince
for-shade | for shade | per l'ombra
for-sun | for sun | per il sole
for-one-tree | one tree | un albero
for-two-trees | two trees | due alberi
small-rooms | for small rooms | per stanze piccole
large-rooms | for large rooms | per stanze grandi
acacia-honey | acacia honey | miele di acacia
chestnut-honey | chestnut honey | miele di castagno
wildflower-honey | wildflower honey | miele millefiori
mixed-honey | mixed honeys | mieli misti
delicate-oil | delicate oils | oli delicati
fruity-oil | fruity oils | oli fruttati
mixed-oil | mixed oils | oli misti
almond-oil | with almond oil | con olio di mandorle
sunflower-oil | with sunflower oil | con olio di girasole
black-truffle | with black truffle | al tartufo nero
white-truffle | with white truffle | al tartufo bianco
dark-beers | dark beers | birre scure
pale-beers | pale beers | birre chiare
mixed-beers | mixed beers | birre miste
bitter-style | bitter style | stile amaro
gin-style | gin style | stile gin
mixed-style | mixed styles | stili misti
dark-chocolate | dark chocolate | al cioccolato fondente
milk-chocolate | milk chocolate | al cioccolato al latte
mixed-chocolate | mixed chocolate | al cioccolato misto
black-teas | black teas | tè neri
green-teas | green teas | tè verdi
herbal-teas | herbal teas | tisane
mixed-teas | mixed teas | tè misti
red-wines | red wines | vini rossi
white-wines | white wines | vini bianchi
mixed-wines | mixed wines | vini misti
mild-to-hot | from mild to hot | dal dolce al piccante
hot-to-fiery | from hot to fiery | dal piccante all'infuocato
chicken-flavour | with chicken | al pollo
pumpkin-flavour | with pumpkin | alla zucca
salmon-flavour | with salmon | al salmone
classic-menu | classic menu | menù classico
vegetarian-menu | vegetarian menu | menù vegetariano
herbs-asian | with Asian herbs | con erbe asiatiche
herbs-italian | with Italian herbs | con erbe italiane
herbs-tea | with herbs for tea | con erbe da tisana
mint-mix | mint mix | miscela alla menta
camomile-mix | camomile mix | miscela alla camomilla
lavender-mix | lavender mix | miscela alla lavanda
lemon-balm-mix | lemon balm mix | miscela alla melissa
rose-mix | rose mix | miscela alla rosa
eucalyptus-mix | eucalyptus mix | miscela di eucalipto
wheat-mix | wheat mix | miscela di spighe
crocus-mix | crocuses | crochi
narcissus-mix | narcissi | narcisi
tulip-mix | tulips | tulipani
seasonal-mix | seasonal mix | fiori di stagione
wild-mix | wild mix | fiori di campo
pink-flowers | pink flowers | fiori rosa
red-flowers | red flowers | fiori rossi
white-flowers | white flowers | fiori bianchi
yellow-flowers | yellow flowers | fiori gialli
button-mushrooms | button mushrooms | champignon
oyster-mushrooms | oyster mushrooms | pleurotus
shiitake-mushrooms | shiitake | shiitake
elm | elm | olmo
ficus | ficus | ficus
juniper | juniper | ginepro
brightening-recipe | brightening recipe | ricetta illuminante
soothing-recipe | soothing recipe | ricetta lenitiva
natural-clay | natural clay | argilla naturale
natural-fibre | natural fibre | fibra naturale
rope-toys | rope toys | giochi in corda
rubber-toys | rubber toys | giochi in gomma
lake-kit | for the lake | per il lago
river-kit | for the river | per il fiume
sea-kit | for the sea | per il mare
french | French | francese
german | German | tedesco
portuguese | Portuguese | portoghese
spanish | Spanish | spagnolo
physical-map | with physical map | con carta fisica
political-map | with political map | con carta politica
easy-level | easy level | livello facile
hard-level | hard level | livello difficile
by-day | by day | di giorno
by-night | by night | di notte
in-winter | in winter | d'inverno
question-book | as a book | in forma di libro
question-cards | as cards | in forma di carte
audio-only | audio only | solo audio
a-cat | a cat | un gatto
a-dog | a dog | un cane
`;
