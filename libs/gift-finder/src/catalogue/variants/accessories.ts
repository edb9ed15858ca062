/** Parts that a variant comes with or is made for, one per line: `slug | English | Italian`. */
export const ACCESSORIES_TEXT = `
with-amplifier | with amplifier | con amplificatore
with-headphone-amplifier | with headphone amplifier | con amplificatore per cuffie
with-bag | with bag | con borsa
with-base | with base | con base
with-bookmark | with bookmarks | con segnalibri
with-brushes | with brushes | con pennelli
with-camera | with camera | con videocamera
with-canvas | with canvas | con tela
with-card | with card | con cartolina
with-seed-card | with card to plant | con cartolina da piantare
with-case | with case | con custodia
with-clamp | with clamp | con morsetto
with-clip | with clip | con clip
with-cord | with cord | con cordino
with-course | with video course | con videocorso
with-cushion | with cushion | con cuscino
with-diary | with diary | con diario
with-diffuser | with diffuser | con diffusore
with-dryer | with dryer | con asciugatura
with-film | with film | con pellicola
without-film | camera only | solo fotocamera
with-glasses | with glasses | con bicchieri
with-heat | with heat | con calore
with-heat-and-bubbles | with heat and bubbles | con calore e bolle
with-hoop-frame | with hoop | con telaio
with-lid | with lid | con coperchio
with-liner | with lining | con fodera
with-map | with map | con mappa
with-meter | with meter | con misuratore
without-meter | simple model | modello semplice
with-mop | with mop | con lavapavimenti
vacuum-only | without mop | senza lavapavimenti
with-net | with net | con rete
indoor-only | indoor model | modello da interno
with-outdoor-sensor | with outdoor sensor | con sensore esterno
with-wind-gauge | with wind gauge | con anemometro
with-paints | with paints | con colori
with-paper | with paper | con carta
without-paper | printer only | solo stampante
with-pens | with pens | con pennarelli
with-rear-light | with rear light | con luce posteriore
with-ribbon | with ribbon | con nastro
with-seed | with seed | con mangime
without-seed | feeder only | solo mangiatoia
with-sheets | with sheets | con fogli
with-sketchbook | with sketchbook | con album
with-stand | with stand | con supporto
with-stickers | with stickers | con adesivi
with-strap | with strap | con cinghia
with-tape | with tape | con nastro
with-tripod | with tripod | con treppiede
with-tumblers | with glass | con bicchiere
kit-with-batteries | with spare batteries | con batterie di riserva
kit-with-camera | with camera | con fotocamera
kit-with-case | with case | con custodia
kit-with-cutters | with cutters | con accessori da taglio
kit-with-light | with light | con luce
kit-with-mounts | with mounts | con supporti
kit-with-refills | with refills | con ricariche
kit-with-safety-line | with safety line | con linea di sicurezza
kit-with-stand | with stand | con supporto
kit-with-windshield | with windshield | con antivento
mask-and-snorkel | with mask and snorkel | con maschera e boccaglio
mask-snorkel-and-fins | with mask, snorkel and fins | con maschera, boccaglio e pinne
card-holder-project | for a card holder | per un portacarte
belt-project | for a belt | per una cintura
bag-project | for a bag | per una borsa
spoon-project | for a spoon | per un cucchiaio
bird-project | for a bird | per un uccellino
wall-hanging | for the wall | per la parete
plant-hanger | for a plant | per una pianta
padded-version | padded version | versione imbottita
light-version | light version | versione leggera
adjustable-height | with adjustable height | ad altezza regolabile
fixed-height | with fixed height | ad altezza fissa
bench-version | for the whole bench | per tutto il sedile
hammock-version | hammock version | versione ad amaca
box-version | with drawer | con cassetto
folding-version | folding version | versione pieghevole
fixed-version | fixed version | versione fissa
rigid-version | rigid version | versione rigida
bush-version | as a bush | a cespuglio
climbing-version | climbing variety | varietà rampicante
clip-version | with clip | con clip
wrist-version | for the wrist | da polso
corded-version | with cable | con cavo
rechargeable-version | with rechargeable battery | con batteria ricaricabile
desk-version | for the desk | da tavolo
wall-version | for the wall | da parete
door-version | for the door | da porta
stand-version | with stand | con piantana
floor-version | on legs | con gambe
table-version | for the table | da tavolo
garden-version | for the garden | da giardino
tripod-version | with tripod | con treppiede
ground-version | for the ground | da terra
hanging-version | to hang up | da appendere
pocket-version | for the pocket | da tasca
paper-version | on paper | su carta
fabric-version | on fabric | su tessuto
paper-and-digital | on paper and screen | su carta e in digitale
legs-version | with legs | con zampe
wheels-version | with wheels | con ruote
wired-version | with cables | con cavi
wireless-version | wireless | senza fili
vertical-shape | vertical shape | forma verticale
round-shape | round shape | forma rotonda
square-shape | square shape | forma quadrata
mixed-shapes | mixed shapes | forme miste
ring-shape | ring shape | forma a ciambella
oval-shape | oval shape | forma ovale
half-moon-shape | half-moon shape | forma a mezzaluna
bone-shape | bone shape | forma a osso
hand-held | with batteries | a pile
induction-base | with induction base | con base a induzione
gas-fired | with gas burner | a gas
wood-fired | with wood fire | a legna
whetstone | with whetstone | con pietra ad acqua
ceramic-wheels | with ceramic wheels | con ruote in ceramica
quiet-switches | with quiet switches | con tasti silenziosi
clicky-switches | with clicking switches | con tasti meccanici sonori
one-bowl | one bowl | una ciotola
two-bowls | two bowls | due ciotole
one-cover | for one cover | per una copertina
three-covers | for three covers | per tre copertine
one-deck | one deck | un mazzo
two-decks | two decks | due mazzi
one-microphone | one microphone | un microfono
two-microphones | two microphones | due microfoni
one-pet | with one animal | con un animale
two-pets | with two animals | con due animali
one-print | one print | una impronta
two-prints | two prints | due impronte
one-tier | with one tier | a un piano
two-tiers | with two tiers | a due piani
one-way | with one way | a una via
three-way | with three ways | a tre vie
single-line | with one line | a un filo
two-line | with two lines | a due fili
long-cuff | with long cuff | con polsino lungo
short-cuff | with short cuff | con polsino corto
long-neck | with long neck | con collo lungo
`;
