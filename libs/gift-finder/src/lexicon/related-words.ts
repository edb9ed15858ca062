import { foldText } from './fold-text';

/**
 * Pastimes that are no interest tag, one per line: `names of the pastime | words to search products for`, both in
 * English and Italian.
 */
const PASTIME_ROWS_TEXT = `
astronomy, stargazing, space, astronomia, stelle, spazio | telescope, stars, moon, planets, telescopio, stelle, luna
angling, fishing, pesca, pescare | fishing, rod, pesca, canna da pesca
archery, darts, tiro con l'arco, freccette | target, bow, bersaglio
baking, cakes, pastry, dolci, pasticceria, torte | baking, cake, biscuit, oven, dough, dolci, torta, biscotti, impasto
barbecue, bbq, grilling, grill, grigliate, griglia | barbecue, grill, fire bowl, griglia, brace
basketball, pallacanestro, basket | basketball, hoop, canestro
bees, beekeeping, honey, api, apicoltura, miele | bee, honey, beehive, api, miele, alveare
beer, brewing, birra, birre | beer, brewery, birra
birdwatching, bird watching, birds, ornithology, uccelli, ornitologia | bird, binoculars, nest, uccelli, binocolo, nido
bread, sourdough, pane, lievito madre | bread, sourdough, flour, pane, lievito
calligraphy, lettering, handwriting, calligrafia | calligraphy, nib, ink, pen, calligrafia, pennino, inchiostro
candles, candele | candle, wax, candela, cera
cars, driving, motori, automobili, auto | car, drive, auto
cats, cat, kittens, gatti, gatto, gattini | cat, gatto
ceramics, pottery, clay, ceramica, argilla | pottery, clay, glaze, kiln, ceramica, argilla, tornio
cheese, formaggio, formaggi | cheese, formaggio
chess, scacchi | chess, scacchi
chocolate, sweets, cioccolato, cioccolata, dolciumi | chocolate, cocoa, cioccolato, cacao
cinema, movies, films, film | cinema, film, projector, proiettore
climbing, bouldering, mountaineering, arrampicata, alpinismo | climbing, climb, arrampicata, scalare
cocktails, mixology, spirits, aperitivo, drink | cocktail, shaker, aperitif, aperitivo
coding, programming, computers, programmazione, informatica, computer | computer, code, coding, keyboard, programmare, tastiera
comics, manga, graphic novels, fumetti | comic, draw, fumetto
crochet, uncinetto | crochet, hook, uncinetto
dancing, dance, ballo, danza, ballare | dance, ballo, danza
dinosaurs, fossils, dinosauri, fossili | dinosaur, fossil, dinosauro, fossile
diy, tools, home improvement, attrezzi, bricolage, utensili | tool, screwdriver, drill, attrezzi, cacciavite
dogs, dog, puppies, cani, cane, cuccioli | dog, puppy, cane
drawing, sketching, illustration, disegno, disegnare, illustrazione | drawing, sketch, pencil, crayon, disegno, schizzo, matite
drones, droni | drone
electronics, tinkering, elettronica | electronics, circuit, elettronica, circuito
embroidery, sewing, cross stitch, ricamo, cucito | embroidery, needle, stitch, thread, ricamo, ago, filo
fashion design, sewing clothes, sartoria | fabric, tailor, stoffa
flowers, bouquets, fiori, piante e fiori | flower, bouquet, vase, fiori, vaso
football, soccer, calcio, pallone | football, calcio, pallone
genealogy, family history, family, famiglia, genealogia | family, memories, famiglia, ricordi
golf | golf, putting
guitar, chitarra | guitar, plectrum, chitarra, plettro
hiking, walking, trekking, mountains, escursionismo, montagna, camminare | hiking, walk, trekking, rucksack, escursione, zaino, bastoncini
history, archaeology, storia, archeologia | history, museum, storia, museo
home office, remote work, work from home, ufficio in casa, smart working, ufficio | desk, laptop, scrivania, portatile
houseplants, plants, succulents, piante, piante grasse | plant, pot, succulent, pianta, vaso
ice cream, gelato | ice cream, gelato
indoor plants, terrariums, terrari | terrarium, plant, terrario
jazz, blues, soul | jazz, concert, record
jewellery, jewelry, necklaces, rings, earrings, gioielli, collane, anelli, orecchini | necklace, earrings, bracelet, stone ring, jewellery, collana, anello, orecchini, bracciale, gioielli
karaoke, singing, canto, cantare | karaoke, sing, microphone, cantare, microfono
kites, aquiloni | kite, aquilone
knitting, wool, lavoro a maglia, maglia, lana | knitting, wool, yarn, needles, maglia, lana, ferri
languages, lingue, language learning | language, lingua
leather, leathercraft, pelletteria, cuoio | leather, cuoio, pelle
magic, magic tricks, magia, giochi di prestigio | magic, trick, magia, prestigio
make-up, makeup, cosmetics, trucchi | make-up, palette, brush, trucco
maps, geography, cartography, mappe, geografia, cartine | map, atlas, globe, mappa, atlante, mappamondo, carta
meditation, mindfulness, meditazione, consapevolezza | meditation, cushion, incense, meditazione, cuscino
minimalism, design, architecture, architettura | architecture, design, architettura
mountain biking, road cycling, mtb | bicycle, bike, bicicletta
mushrooms, foraging, funghi | mushroom, funghi
opera, theatre, theater, ballet, classical music, teatro, lirica, musica classica, balletto | opera, theatre, stage, teatro, lirica
origami, paper craft, carta | origami, paper, carta
padel, tennis | racket, racchetta
painting, watercolour, watercolor, pittura, acquerello, dipingere | paint, watercolour, easel, dipingere, acquerello, cavalletto
pasta, italian food, cucina italiana | pasta, ravioli
perfume, fragrance, scents, profumi, profumo, fragranze | perfume, scent, parfum, profumo, fragranza
cameras, fotocamere, macchina fotografica | camera, photo, fotocamera, foto
piano, keyboards, pianoforte, tastiere | piano, keyboard, pianoforte, tastiera
picnics, picnic | picnic
pizza | pizza
poetry, poems, poesia, poesie | poem, poetry, poesia
puzzles, jigsaw, brain teasers, puzzle, rompicapo, enigmi | puzzle, jigsaw, brain teaser, rompicapo
relaxation, spa, relaxing, relax, terme | bath, massage, spa, thermal, bagno, massaggio, terme
robots, robotics, robot, robotica | robot
romance, romantic, love, romantico, amore, coppia | two, couple, date, love, due, coppia, amore
sailing, boats, sea, vela, barche, mare | boat, sailing, sea, barca, vela, mare
skateboarding, skating, snowboarding, pattinaggio | skate, board
skiing, snow, winter sports, sci, neve, sport invernali | ski, snow, sledge, winter, sci, neve, slitta, inverno
skincare, skin care, cura della pelle | skin, face, cream, pelle, viso, crema
sleep, sleeping, sonno, dormire | sleep, night, pillow, sonno, notte, dormire, cuscino
snacks, gourmet, delicatessen, gastronomia | tasting, hamper, degustazione, cesto
spicy food, hot sauce, chilli, peperoncino, piccante | chilli, hot sauce, spice, peperoncino, piccante
stationery, notebooks, pens, cartoleria, quaderni, penne | notebook, pen, paper, letter, quaderno, taccuino, penna, lettere
surfing, diving, snorkelling, surf, immersioni | paddle, snorkel, sea, mare, boccaglio
sustainability, zero waste, environment, ambiente, ecologia | recycled, plastic-free, trees, riciclato, senza plastica, alberi
swimming, swim, nuoto, nuotare, piscina | swim, swimming, goggles, pool, nuoto, nuotare, occhialini, piscina
table tennis, ping pong | table tennis, ping pong, tennistavolo
teaching, learning, studio, scuola, school | school, study, learn, scuola, studiare, imparare
toys, play, playing, giocattoli, giocare | play, toy, blocks, giocare, gioco, mattoncini
trains, railways, treni, ferrovie | train, railway, treno, ferrovia
treasure hunting, escape rooms, mystery, escape room, gialli, mistero | escape, mystery, detective, giallo, mistero
trees, woods, forests, alberi, boschi, foreste | tree, forest, albero, bosco
ukulele, ukelele | ukulele
vegetables, orto, home growing, ortaggi | vegetable, seed, raised bed, orto, semi, ortaggi
vinyl, records, lps, vinile, vinili, dischi, giradischi | vinyl, record, turntable, vinile, giradischi
volunteering, charity, volontariato, beneficenza | adopt, support, adottare, sostenere
watches, clocks, orologi | watch, orologio
weather, meteo, meteorologia | weather, meteo
whisky, whiskey, gin, rum | decanter, cocktail
woodworking, wood carving, carpentry, lavori in legno, falegnameria, intaglio | wood, carving, carve, legno, intagliare
`;

const RELATED_WORDS_BY_NAME = new Map(
  PASTIME_ROWS_TEXT.trim()
    .split('\n')
    .flatMap((line) => {
      const [names = '', words = ''] = line.split(' | ');
      const related = words.split(', ');
      return names.split(', ').map((name) => [foldText(name), related] as const);
    }),
);

/**
 * Returns English and Italian words to search products for when a recipient likes this pastime; empty for an unknown
 * name.
 *
 * @param key - name of the pastime, from `foldText`
 */
export function findWordsRelatedToPastime(key: string): readonly string[] {
  return RELATED_WORDS_BY_NAME.get(key) ?? [];
}

/** Names of all pastimes in both languages, as `foldText` returns them. */
export const PASTIME_NAMES: readonly string[] = [...RELATED_WORDS_BY_NAME.keys()];
