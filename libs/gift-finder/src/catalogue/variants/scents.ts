/** Scents, one per line: `slug | English | Italian`. */
export const SCENTS_TEXT = `
almond | almond | mandorla
camomile | camomile | camomilla
cedar | cedar | cedro
fig | fig | fico
honey | honey | miele
jasmine | jasmine | gelsomino
lavender | lavender | lavanda
linen | fresh linen | bucato
mint | mint | menta
orange | orange | arancia
orange-blossom | orange blossom | fiori d'arancio
rain | rain | pioggia
rose | rose | rosa
sandalwood | sandalwood | sandalo
tea | tea | tè
vanilla | vanilla | vaniglia
`;
