/** Patterns, glazes, finishes and colour ranges, one per line: `slug | English | Italian`. */
export const FINISHES_TEXT = `
botanical-motif | with botanical motif | con motivo botanico
animals-motif | with animal motif | con motivo di animali
birds-motif | with bird motif | con motivo di uccelli
leaves-motif | with leaf motif | con motivo di foglie
lemons-motif | with lemon motif | con motivo di limoni
moon-motif | with moon motif | con motivo di luna
mountains-motif | with mountain motif | con motivo di montagne
owl-motif | with owl motif | con motivo di gufo
sea-motif | with sea motif | con motivo marino
stars-motif | with star motif | con motivo di stelle
terrazzo-motif | with terrazzo motif | con motivo terrazzo
waves-motif | with wave motif | con motivo di onde
stripes | with stripes | a righe
checks | with checks | a quadri
dots | with dots | a pois
white-glaze | with white glaze | con smalto bianco
blue-glaze | with blue glaze | con smalto blu
green-glaze | with green glaze | con smalto verde
sand-glaze | with sand glaze | con smalto sabbia
clear-glass | in clear glass | in vetro trasparente
blue-glass | in blue glass | in vetro blu
green-glass | in green glass | in vetro verde
smoked-glass | in smoked glass | in vetro fumé
brass-finish | with brass finish | con finitura ottone
copper-finish | with copper finish | con finitura rame
dark-finish | with dark finish | con finitura scura
natural-finish | with natural finish | con finitura naturale
bright-colours | in bright colours | in colori vivaci
pastel-colours | in pastel colours | in colori pastello
earth-tones | in earth tones | nei toni della terra
plum-tones | in plum tones | nei toni prugna
coral-tones | in coral tones | nei toni corallo
sea-tones | in sea tones | nei toni del mare
smoky-tones | in smoky tones | nei toni fumé
earth-wool | in earth-toned wool | in lana nei toni della terra
sea-wool | in sea-toned wool | in lana nei toni del mare
berry-wool | in berry-toned wool | in lana nei toni del bosco
evening-edition | evening edition | edizione sera
forest-edition | forest edition | edizione bosco
sea-edition | sea edition | edizione mare
blue-pot | in a blue pot | in vaso blu
white-pot | in a white pot | in vaso bianco
zinc-pot | in a zinc pot | in vaso di zinco
clay-pot | in a clay pot | in vaso di coccio
ceramic-pot | in a ceramic pot | in vaso di ceramica
glass-pot | in a glass bowl | in vaso di vetro
line-style | in line drawing | a tratto
watercolour-style | in watercolour | ad acquerello
summer-weight | for summer | per l'estate
three-season | for three seasons | per tre stagioni
winter-weight | for winter | per l'inverno
`;
