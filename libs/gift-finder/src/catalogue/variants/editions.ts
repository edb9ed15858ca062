/** Packaging, editions, finishing and personalisation, one per line: `slug | English | Italian`. */
export const EDITIONS_TEXT = `
embroidered | with embroidered initials | con iniziali ricamate
engraved | with engraved initials | con iniziali incise
gift-box | in a gift box | in scatola regalo
gift-wrapped | in gift paper | in carta regalo
in-a-box | in a wooden box | in scatola di legno
in-a-pouch | in a cloth pouch | in sacchetto di stoffa
in-a-tin | in a tin | in scatola di latta
leather-pouch | in a leather pouch | in sacchetto di pelle
leather-holster | with leather holster | con fodero in pelle
wooden-box | in a wooden case | in custodia di legno
wooden-crate | in a wooden crate | in cassetta di legno
cardboard-box | in a cardboard box | in scatola di cartone
wicker-basket | in a wicker basket | in cesto di vimini
rattan-basket | with rattan basket | con cestino in rattan
unengraved | - | -
plain-finish | - | -
standard-kit | - | -
standard-length | - | -
standard-lenses | - | -
standard-shape | - | -
standard-version | - | -
scent-unscented | without scent | senza profumo
starter | for beginners | per principianti
artist | for practised hands | per mani esperte
for-beginners | for beginners | per principianti
for-experts | for experts | per esperti
deluxe-edition | deluxe edition | edizione deluxe
numbered-edition | numbered edition | edizione numerata
base-game | - | -
with-expansion | with expansion | con espansione
hardback | in hardback | con copertina rigida
paperback | in paperback | in brossura
slipcase | in a slipcase | in cofanetto
leather-cover | with leather cover | con copertina in pelle
linen-cover | with linen cover | con copertina in lino
paper-cover | with paper cover | con copertina in carta
kraft-cover | with kraft cover | con copertina kraft
black-cover | with black cover | con copertina nera
waterproof-cover | with waterproof cover | con copertina impermeabile
lined-pages | with lined pages | a righe
plain-pages | with plain pages | a pagine bianche
fine-nib | with fine nib | con pennino fine
medium-nib | with medium nib | con pennino medio
gold-ink | with gold ink | con inchiostro oro
silver-ink | with silver ink | con inchiostro argento
copper-ink | with copper ink | con inchiostro rame
black-ink | with black ink | con inchiostro nero
blue-ink | with blue ink | con inchiostro blu
green-ink | with green ink | con inchiostro verde
framed | with frame | con cornice
unframed | ready to frame | da incorniciare
oak-frame | with oak frame | con cornice in rovere
walnut-frame | with walnut frame | con cornice in noce
rattan-frame | with rattan frame | con cornice in rattan
brass-frame | with brass frame | con cornice in ottone
black-frame | with black frame | con cornice nera
white-frame | with white frame | con cornice bianca
clear-frame | with clear frame | con montatura trasparente
tortoiseshell-look | in tortoiseshell look | effetto tartaruga
pearl-details | with pearl details | con dettagli perla
polarised-lenses | with polarised lenses | con lenti polarizzate
clear-lenses | with clear lenses | con lenti chiare
mirrored-lenses | with mirrored lenses | con lenti a specchio
leather-strap | with leather strap | con cinturino in pelle
steel-strap | with steel strap | con cinturino in acciaio
silicone-strap | with silicone strap | con cinturino in silicone
stud-style | stud style | modello a lobo
drop-style | drop style | modello pendente
with-name | with a name | con nome
with-names | with names | con i nomi
with-initial | with an initial | con iniziale
with-surname | with surname | con cognome
with-greeting | with a greeting | con un saluto
initial-letter | with initial | con iniziale
floral-seal | with flower seal | con sigillo a fiore
self-inking | self-inking | autoinchiostrante
wooden-handle | with wooden handle | con manico in legno
beech-handles | with beech handles | con manici in faggio
steel-handles | with steel handles | con manici in acciaio
red-handles | with red handles | con manici rossi
oak-base | with oak base | con base in rovere
brass-clip | with brass clip | con clip in ottone
cork-stand | with cork stand | con base in sughero
bamboo-stand | with bamboo stand | con base in bambù
white-shade | with white shade | con paralume bianco
linen-shade | with linen shade | con paralume in lino
warm-white | in warm white | a luce bianca calda
multicoloured | in several colours | a luce multicolore
white-tones | in tones of white | a luce bianca
colour-tones | in all colours | a luce colorata
single-bed | for a single bed | per letto singolo
double-bed | for a double bed | per letto matrimoniale
numbers | with numerals | con numeri
no-numbers | without numerals | senza numeri
steel-strings | with steel strings | con corde in acciaio
nylon-strings | with nylon strings | con corde in nylon
key-of-c | in C | in Do
key-of-g | in G | in Sol
glass-beads | with glass beads | con perline di vetro
wooden-beads | with wooden beads | con perline di legno
clay-beads | with clay beads | con perline d'argilla
glass-stones | with glass stones | con pietre in vetro
slate-stones | with slate stones | con pietre in ardesia
garnet-stone | with garnet | con granato
topaz-stone | with topaz | con topazio
bear-ears | with bear ears | con orecchie da orsetto
rabbit-ears | with rabbit ears | con orecchie da coniglio
refill-bottle | in a refillable bottle | in flacone ricaricabile
essential-box | essential edition | edizione essenziale
complete-box | complete edition | edizione completa
essential-kit | essential edition | edizione essenziale
complete-kit | complete edition | edizione completa
kit-travel | travel edition | edizione da viaggio
kit-complete | complete edition | edizione completa
travel-size | travel size | formato da viaggio
full-size | full size | formato grande
small-size | small size | formato piccolo
medium-size | medium size | formato medio
large-size | large size | formato grande
compact-size | compact size | formato compatto
`;
