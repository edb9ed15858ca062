/** Materials, one per line: `slug | English | Italian`. */
export const MATERIALS_TEXT = `
acacia | acacia | acacia
alpaca | alpaca | alpaca
aluminium | aluminium | alluminio
ash | ash | frassino
bamboo | bamboo | bambù
beech | beech | faggio
birch | birch | betulla
brass | brass | ottone
canvas | canvas | tela
carbon-steel | carbon steel | acciaio al carbonio
cashmere | cashmere | cashmere
cashmere-blend | a cashmere blend | misto cashmere
cast-iron | cast iron | ghisa
coir | coir | cocco
concrete | concrete | cemento
copper | copper | rame
cordierite | cordierite | cordierite
cork | cork | sughero
corten | corten steel | acciaio corten
cotton | cotton | cotone
crinkle-fabric | rustling fabric | tessuto frusciante
enamelled-metal | enamelled metal | metallo smaltato
felt | felt | feltro
flannel | flannel | flanella
fleece | fleece | pile
glass | glass | vetro
granite | granite | granito
jade | jade | giada
rose-quartz | rose quartz | quarzo rosa
amethyst-stone | amethyst | ametista
jute | jute | iuta
larch | larch | larice
leather | leather | pelle
lime-wood | lime wood | legno di tiglio
linen | linen | lino
macrame | macramé | macramè
maple | maple | acero
marble | marble | marmo
merino | merino wool | lana merino
neoprene | neoprene | neoprene
oak | oak | rovere
olive-wood | olive wood | legno d'ulivo
organic-cotton | organic cotton | cotone biologico
painted-wood | painted wood | legno dipinto
natural-wood | natural wood | legno naturale
porcelain | porcelain | porcellana
rattan | rattan | rattan
recycled-aluminium | recycled aluminium | alluminio riciclato
recycled-cotton | recycled cotton | cotone riciclato
recycled-nylon | recycled nylon | nylon riciclato
recycled-plastic | recycled plastic | plastica riciclata
recycled-rubber | recycled rubber | gomma riciclata
silicone | silicone | silicone
silk | silk | seta
silver | sterling silver | argento 925
gold-plated | gold-plated silver | argento dorato
rose-gold-plated | rose-gold-plated silver | argento rosato
slate | slate | ardesia
steel | stainless steel | acciaio inox
steel-mesh | steel mesh | rete d'acciaio
stoneware | stoneware | gres
suede | suede | camoscio
teak | teak | teak
titanium | titanium | titanio
turf | artificial turf | erba sintetica
velvet | velvet | velluto
walnut | walnut | noce
waxed-canvas | waxed canvas | tela cerata
wicker | wicker | vimini
willow | willow | salice
wood | wood | legno
wool | wool | lana
wool-knit | knitted wool | lana a maglia
black-metal | black metal | metallo nero
black-horn | black horn | corno nero
`;
