import {
  ADULTS,
  ALL_AGES,
  CHILDREN,
  CLOSE_ONES,
  EVERYONE,
  GIFT_DAYS,
  KIDS_AND_TEENS,
  NEW_HOME,
  PARENTS_DAYS,
  PARTNERS,
  ROMANCE,
  SIBLINGS,
  TEENS_UP,
} from '../audience';
import { category } from '../catalogue-row';

export const MUSIC = category('music', (row) => [
  row(130, 'Solco Nero', 129, {
    interests: ['music', 'home-decor', 'technology'],
    occasions: [...GIFT_DAYS, ...ROMANCE, ...NEW_HOME, 'retirement', 'graduation'],
    relations: CLOSE_ONES,
    ages: TEENS_UP,
    en: [
      'Suitcase record player',
      'Plays vinyl records anywhere there is a table and a socket.',
      ['Three speeds', 'Bluetooth out', 'Built-in speakers'],
    ],
    it: [
      'Giradischi a valigetta',
      'Suona dischi in vinile ovunque ci siano un tavolo e una presa.',
      ['Tre velocità', 'Uscita Bluetooth', 'Altoparlanti integrati'],
    ],
  }),
  row(131, 'Solco Nero', 29, {
    interests: ['music', 'home-decor'],
    occasions: [...GIFT_DAYS, ...ROMANCE, 'fathers_day', 'retirement'],
    relations: EVERYONE,
    ages: TEENS_UP,
    en: [
      'Vinyl care kit in a wooden box',
      'Brush, fluid and cloth that bring quiet back to old records.',
      ['Carbon brush', 'Walnut box', 'Lasts 200 cleanings'],
    ],
    it: [
      'Kit per la cura dei vinili in scatola di legno',
      'Spazzola, liquido e panno che riportano il silenzio nei vecchi dischi.',
      ['Spazzola in carbonio', 'Scatola in noce', '200 pulizie'],
    ],
  }),
  row(132, 'Solco Nero', 74, {
    interests: ['music', 'home-decor'],
    occasions: [...NEW_HOME, ...GIFT_DAYS, 'fathers_day', 'anniversary', 'retirement'],
    relations: CLOSE_ONES,
    ages: TEENS_UP,
    en: [
      'Record stand in ash wood',
      'Keeps eighty vinyl records upright and the one now playing on show.',
      ['Holds 80 records', 'Now-playing ledge', 'No tools to assemble'],
    ],
    it: [
      'Portavinili in frassino',
      'Tiene in piedi ottanta vinili e mette in mostra quello in ascolto.',
      ['Contiene 80 dischi', 'Ripiano per il disco in ascolto', 'Montaggio senza attrezzi'],
    ],
  }),
  row(133, 'Cordaviva', 69, {
    interests: ['music'],
    occasions: [...GIFT_DAYS, 'graduation', 'retirement'],
    relations: EVERYONE,
    ages: ALL_AGES,
    en: [
      'Soprano ukulele starter set',
      'Four strings, three chords and a song by the end of the evening.',
      ['Mahogany top', 'Tuner and bag', 'Twelve video lessons'],
    ],
    it: [
      'Set ukulele soprano per iniziare',
      'Quattro corde, tre accordi e una canzone prima di notte.',
      ['Tavola in mogano', 'Accordatore e custodia', 'Dodici videolezioni'],
    ],
  }),
  row(134, 'Cordaviva', 189, {
    interests: ['music'],
    occasions: ['birthday', 'christmas', 'graduation', 'anniversary'],
    relations: [...PARTNERS, ...CHILDREN, ...SIBLINGS, 'friend', 'student'],
    ages: TEENS_UP,
    en: [
      'Travel acoustic guitar',
      'A three-quarter guitar with a full voice for trains and beaches.',
      ['Spruce top', 'Padded bag', 'Comes set up'],
    ],
    it: [
      'Chitarra acustica da viaggio',
      'Una chitarra tre quarti dalla voce piena, per treni e spiagge.',
      ['Tavola in abete', 'Borsa imbottita', 'Già regolata'],
    ],
  }),
  row(135, 'Bronzina', 56, {
    interests: ['music', 'self-care'],
    occasions: [...GIFT_DAYS, ...ROMANCE, ...PARENTS_DAYS, 'retirement', 'baby_shower'],
    relations: EVERYONE,
    ages: ALL_AGES,
    en: [
      'Thumb piano in acacia',
      'Seventeen tuned keys that make it hard to play a wrong note.',
      ['Engraved notes', 'Tuning hammer', 'Songbook of twenty tunes'],
    ],
    it: [
      'Kalimba in acacia',
      'Diciassette lamelle intonate con cui è difficile sbagliare nota.',
      ['Note incise', 'Martelletto per accordare', 'Libretto con venti brani'],
    ],
  }),
  row(136, 'Bronzina', 98, {
    interests: ['music', 'self-care', 'home-decor'],
    occasions: [...GIFT_DAYS, ...ROMANCE, 'retirement', 'housewarming'],
    relations: [...CLOSE_ONES, 'teacher'],
    ages: ADULTS,
    en: [
      'Steel tongue drum',
      'Eleven notes like rain on copper, played with fingers or mallets.',
      ['Pentatonic tuning', '30 cm wide', 'Padded bag'],
    ],
    it: [
      "Tamburo a lingue d'acciaio",
      'Undici note come pioggia sul rame, da suonare con le dita o i battenti.',
      ['Accordatura pentatonica', '30 cm di diametro', 'Borsa imbottita'],
    ],
  }),
  row(137, 'Radio Merlo', 88, {
    interests: ['music', 'technology', 'home-decor'],
    occasions: [...NEW_HOME, ...GIFT_DAYS, ...PARENTS_DAYS, 'retirement', 'promotion'],
    relations: EVERYONE,
    ages: TEENS_UP,
    en: [
      'Kitchen radio in cherry wood',
      'One big knob, the news at seven and every internet station after.',
      ['FM, DAB+ and internet', 'Two alarms', 'Headphone socket'],
    ],
    it: [
      'Radio da cucina in ciliegio',
      'Una grande manopola, il giornale radio alle sette e poi tutte le stazioni internet.',
      ['FM, DAB+ e internet', 'Due sveglie', 'Presa per cuffie'],
    ],
  }),
  row(138, 'Radio Merlo', 38, {
    interests: ['music', 'gadgets'],
    occasions: [...GIFT_DAYS, 'mothers_day', 'valentine'],
    relations: EVERYONE,
    ages: ALL_AGES,
    en: [
      'Wind-up music box to punch',
      'Punch your own melody into a paper strip and crank it round.',
      ['Thirty-note movement', 'Ten strips', 'Hole punch'],
    ],
    it: [
      'Carillon da comporre',
      'Si fora la propria melodia su una striscia di carta e si gira la manovella.',
      ['Meccanismo a trenta note', 'Dieci strisce', 'Perforatrice'],
    ],
  }),
  row(139, 'Chiave di Sol & Co', 25, {
    interests: ['music', 'fashion', 'travel'],
    occasions: [...GIFT_DAYS, 'graduation'],
    relations: [...CLOSE_ONES, 'teacher', 'student'],
    ages: TEENS_UP,
    en: [
      'High-fidelity ear plugs',
      'Turn a concert down without taking the sparkle out of it.',
      ['Three filter levels', 'Key-ring case', 'Washable tips'],
    ],
    it: [
      'Tappi per concerti ad alta fedeltà',
      'Abbassano il volume di un concerto senza spegnerne la brillantezza.',
      ['Tre livelli di filtro', 'Custodia portachiavi', 'Punte lavabili'],
    ],
  }),
  row(140, 'Chiave di Sol & Co', 44, {
    interests: ['music', 'books'],
    occasions: [...GIFT_DAYS, 'fathers_day', 'graduation', 'retirement'],
    relations: EVERYONE,
    ages: TEENS_UP,
    en: [
      'Boxed quiz of a century of songs',
      'Four hundred cards with a few bars to scan, hum and argue about.',
      ['Scan to listen', 'Teams of any size', 'Sorted by decade'],
    ],
    it: [
      'Quiz in scatola: un secolo di canzoni',
      'Quattrocento carte con poche battute da ascoltare, canticchiare e discutere.',
      ['Si inquadra e si ascolta', 'Squadre di ogni misura', 'Ordinato per decennio'],
    ],
  }),
  row(141, 'Tasto Bianco', 149, {
    interests: ['music', 'technology'],
    occasions: ['birthday', 'christmas', 'just_because', 'retirement'],
    relations: [...CLOSE_ONES, 'student'],
    ages: ALL_AGES,
    en: [
      'Roll-out learning keyboard',
      'Sixty-one keys that light up the next note and slip under a bed.',
      ['Light-guided lessons', 'Headphone socket', 'Stand for a tablet'],
    ],
    it: [
      'Tastiera luminosa per imparare',
      'Sessantuno tasti che illuminano la nota successiva e scivolano sotto il letto.',
      ['Lezioni guidate dalla luce', 'Presa per cuffie', 'Supporto per tablet'],
    ],
  }),
  row(142, 'Tasto Bianco', 31, {
    interests: ['music', 'games'],
    occasions: ['birthday', 'christmas', 'just_because', 'baby_shower'],
    relations: [...CHILDREN, ...SIBLINGS, 'friend', 'teacher', 'neighbor'],
    ages: KIDS_AND_TEENS,
    en: [
      'Rhythm box for small hands',
      'Shaker, bells, blocks and a drum in one wooden case.',
      ['Seven instruments', 'Water-based paint', 'Song cards'],
    ],
    it: [
      'Cassetta dei ritmi per mani piccole',
      'Maracas, sonagli, legnetti e un tamburo in una valigetta di legno.',
      ['Sette strumenti', 'Vernice ad acqua', 'Schede di canzoni'],
    ],
  }),
  row(143, 'Sala Velluto', 90, {
    interests: ['music'],
    occasions: [...GIFT_DAYS, ...ROMANCE, ...PARENTS_DAYS, 'retirement', 'promotion', 'graduation'],
    relations: EVERYONE,
    ages: TEENS_UP,
    en: [
      'Concert night gift card',
      'An evening of live music they choose themselves, from jazz cellar to opera.',
      ['Valid for two years', 'Any partner hall', 'Printed on thick card'],
    ],
    it: [
      'Buono per una serata di concerto',
      "Una serata di musica dal vivo a scelta, dalla cantina jazz all'opera.",
      ['Valido due anni', 'In tutte le sale aderenti', 'Stampato su cartoncino spesso'],
    ],
  }),
]);
