/** Colours, one per line: `slug | English | Italian`. */
export const COLOURS_TEXT = `
black | black | nero
white | white | bianco
red | red | rosso
sand | sand | sabbia
sage | sage | salvia
terracotta | terracotta | terracotta
midnight | midnight blue | blu notte
navy | navy blue | blu navy
forest | forest green | verde bosco
burgundy | burgundy | bordeaux
mustard | mustard | senape
ivory | ivory | avorio
charcoal | charcoal | antracite
powder | powder pink | rosa cipria
sky | sky blue | azzurro cielo
coral | coral | corallo
lavender | lavender | lavanda
plum | plum | prugna
olive | olive green | verde oliva
teal | teal | ottanio
caramel | caramel | caramello
mint | mint green | verde menta
graphite | graphite | grafite
cream | cream | panna
lemon | lemon yellow | giallo limone
tangerine | tangerine | mandarino
kraft | kraft brown | avana
cherry-red | cherry red | rosso ciliegia
natural-yellow | natural yellow | giallo naturale
grey-colour | grey | grigio
blue-colour | blue | blu
amber-colour | amber | ambra
silver-colour | silver | argento
gold-colour | gold | oro
brass-colour | brass | ottone
copper-colour | copper | rame
sand-and-grey | sand and grey | sabbia e grigio
forest-and-navy | forest green and navy | verde bosco e blu
plum-and-powder | plum and powder pink | prugna e cipria
mustard-and-grey | mustard and grey | senape e grigio
black-and-grey | black and grey | nero e grigio
black-and-white | black and white | bianco e nero
`;
