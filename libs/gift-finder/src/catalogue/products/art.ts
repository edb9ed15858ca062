import {
  ACHIEVEMENTS,
  ALL_AGES,
  CLOSE_ONES,
  EVERYONE,
  EVERY_OCCASION,
  GIFT_DAYS,
  NEW_HOME,
  PARENTS_DAYS,
  ROMANCE,
  TEENS_UP,
} from '../audience';
import { category } from '../catalogue-row';

export const ART = category('art', (row) => [
  row(173, 'Tintabella', 46, {
    interests: ['art', 'self-care'],
    occasions: EVERY_OCCASION,
    relations: EVERYONE,
    ages: ALL_AGES,
    en: [
      'Travel watercolour tin',
      'Twelve colours, a water brush and a pad that fit in one coat pocket.',
      ['Pigments refillable', 'Water brush', 'Cotton paper pad'],
    ],
    it: [
      'Acquerelli da viaggio in scatola',
      'Dodici colori, un pennello ad acqua e un blocco che stanno in una tasca.',
      ['Pigmenti ricaricabili', 'Pennello ad acqua', 'Blocco in carta cotone'],
    ],
  }),
  row(174, 'Tintabella', 72, {
    interests: ['art'],
    occasions: [...GIFT_DAYS, 'graduation', 'retirement', 'mothers_day'],
    relations: [...CLOSE_ONES, 'student', 'teacher', 'neighbor'],
    ages: TEENS_UP,
    en: [
      'Wooden box of oil paints',
      'Eighteen tubes, four brushes and a palette that closes like a briefcase.',
      ['18 colours', 'Palette in the lid', 'Linseed oil'],
    ],
    it: [
      'Cassetta in legno di colori a olio',
      'Diciotto tubetti, quattro pennelli e una tavolozza che si chiude come una ventiquattrore.',
      ['18 colori', 'Tavolozza nel coperchio', 'Olio di lino'],
    ],
  }),
  row(175, 'Grafite', 29, {
    interests: ['art', 'writing'],
    occasions: [...GIFT_DAYS, ...ACHIEVEMENTS],
    relations: EVERYONE,
    ages: ALL_AGES,
    en: [
      'Sketching set in a roll',
      'Graphite, charcoal and a sharpener in a roll of waxed canvas.',
      ['Twelve grades', 'Kneaded eraser', 'Sketchbook A5'],
    ],
    it: [
      'Set da schizzo in rotolo',
      'Grafite, carboncino e temperino in un rotolo di tela cerata.',
      ['Dodici gradazioni', 'Gomma pane', 'Blocco A5'],
    ],
  }),
  row(176, 'Grafite', 38, {
    interests: ['art', 'crafts'],
    occasions: [...GIFT_DAYS, ...ROMANCE],
    relations: EVERYONE,
    ages: TEENS_UP,
    en: [
      'Calligraphy starter set',
      'Two nibs, three inks and a workbook that begins with one good line.',
      ['Oblique and straight holders', 'Practice sheets', 'Gold ink'],
    ],
    it: [
      'Set per iniziare la calligrafia',
      'Due pennini, tre inchiostri e un quaderno che comincia da una buona linea.',
      ['Cannuccia obliqua e dritta', 'Fogli di esercizio', 'Inchiostro oro'],
    ],
  }),
  row(177, 'Filanda Piccola', 43, {
    interests: ['art', 'crafts', 'home-decor'],
    occasions: [...GIFT_DAYS, 'mothers_day', 'housewarming', 'retirement'],
    relations: EVERYONE,
    ages: TEENS_UP,
    en: [
      'Wall weaving loom kit',
      'A small loom, wool in five greens and a design to leave behind soon.',
      ['Beech frame', 'Wool from one mill', 'Two video lessons'],
    ],
    it: [
      'Kit telaio per arazzo',
      'Un piccolo telaio, lana in cinque verdi e un disegno da abbandonare presto.',
      ['Telaio in faggio', 'Lana di una sola filatura', 'Due videolezioni'],
    ],
  }),
  row(178, 'Filanda Piccola', 31, {
    interests: ['art', 'crafts', 'fashion'],
    occasions: [...GIFT_DAYS, 'baby_shower', 'mothers_day', 'retirement'],
    relations: EVERYONE,
    ages: TEENS_UP,
    en: [
      'First scarf knitting kit',
      'Chunky wool and wooden needles for a scarf by the end of the week.',
      ['Merino wool', '10 mm needles', 'Picture guide'],
    ],
    it: [
      'Kit per la prima sciarpa a maglia',
      'Lana grossa e ferri di legno per una sciarpa entro la settimana.',
      ['Lana merino', 'Ferri da 10 mm', 'Guida illustrata'],
    ],
  }),
  row(179, 'Argilla Viva', 52, {
    interests: ['art', 'crafts', 'home-decor'],
    occasions: [...GIFT_DAYS, ...NEW_HOME, ...ROMANCE, 'retirement'],
    relations: EVERYONE,
    ages: TEENS_UP,
    en: [
      'Air-dry pottery kit for two',
      'Clay, tools and glaze for two bowls, without a kiln.',
      ['2 kg of clay', 'Six tools', 'Food-safe glaze'],
    ],
    it: [
      'Kit ceramica senza forno per due',
      'Argilla, strumenti e smalto per due ciotole, senza forno.',
      ['2 kg di argilla', 'Sei strumenti', 'Smalto per alimenti'],
    ],
  }),
  row(180, 'Argilla Viva', 95, {
    interests: ['art', 'crafts', 'self-care'],
    occasions: [...GIFT_DAYS, ...ROMANCE, ...PARENTS_DAYS, 'retirement', 'promotion'],
    relations: [...CLOSE_ONES, 'colleague', 'coworker'],
    ages: TEENS_UP,
    en: [
      'Pottery wheel afternoon',
      'Three hours at the wheel with a potter, clay and firing included.',
      ['Two fired pieces', 'In thirty towns', 'Valid for a year'],
    ],
    it: [
      'Pomeriggio al tornio',
      'Tre ore al tornio con un ceramista, argilla e cottura comprese.',
      ['Due pezzi cotti', 'In trenta città', 'Valido un anno'],
    ],
  }),
  row(181, 'Camera Chiara', 35, {
    interests: ['photography', 'art', 'science'],
    occasions: [...GIFT_DAYS, 'graduation'],
    relations: EVERYONE,
    ages: ALL_AGES,
    en: [
      'Build-your-own pinhole camera',
      'Card, film and patience: a camera that takes a real photograph.',
      ['Pre-cut card', 'Takes 35 mm film', 'Exposure wheel'],
    ],
    it: [
      'Fotocamera stenopeica da costruire',
      'Cartoncino, pellicola e pazienza: una macchina che scatta una foto vera.',
      ['Cartone pretagliato', 'Per pellicola 35 mm', 'Disco delle esposizioni'],
    ],
  }),
  row(182, 'Camera Chiara', 48, {
    interests: ['photography', 'travel'],
    occasions: [...GIFT_DAYS, ...ROMANCE, ...ACHIEVEMENTS, 'retirement'],
    relations: [...CLOSE_ONES, 'student', 'colleague'],
    ages: TEENS_UP,
    en: [
      'Woven camera strap with clips',
      'Carries a heavy camera softly and comes off with two clicks.',
      ['Cotton and leather', 'Quick-release clips', 'Adjusts to 135 cm'],
    ],
    it: [
      'Tracolla per fotocamera con ganci rapidi',
      'Porta con dolcezza una macchina pesante e si toglie con due scatti.',
      ['Cotone e pelle', 'Ganci rapidi', 'Regolabile fino a 135 cm'],
    ],
  }),
  row(183, 'Treppiede Lieve', 59, {
    interests: ['photography', 'technology', 'travel'],
    occasions: [...GIFT_DAYS, ...ACHIEVEMENTS, 'retirement', 'fathers_day'],
    relations: [...CLOSE_ONES, 'student', 'colleague', 'coworker'],
    ages: TEENS_UP,
    en: [
      'Carbon travel tripod',
      'Steadies phone or camera and folds to the length of a baguette.',
      ['Weighs 850 g', 'Phone clamp and ball head', 'Remote shutter'],
    ],
    it: [
      'Treppiede da viaggio in carbonio',
      'Tiene fermi telefono o fotocamera e si chiude nella lunghezza di una baguette.',
      ['Pesa 850 g', 'Morsetto e testa a sfera', 'Telecomando'],
    ],
  }),
  row(184, 'Treppiede Lieve', 74, {
    interests: ['photography', 'gadgets', 'technology'],
    occasions: [...GIFT_DAYS, 'graduation', 'promotion'],
    relations: [...CLOSE_ONES, 'student', 'coworker'],
    ages: TEENS_UP,
    en: [
      'Foldable light box for small things',
      'Bright, even light for photographs of jewellery, cakes and models.',
      ['Four backdrops', 'Dimmable LEDs', 'Folds flat'],
    ],
    it: [
      'Scatola luminosa pieghevole per piccoli oggetti',
      'Luce chiara e uniforme per fotografare gioielli, torte e modellini.',
      ['Quattro sfondi', 'LED regolabili', 'Si ripiega'],
    ],
  }),
  row(185, 'Museo Amico', 69, {
    interests: ['art', 'books'],
    occasions: [...GIFT_DAYS, ...ROMANCE, ...PARENTS_DAYS, ...ACHIEVEMENTS, 'retirement'],
    relations: EVERYONE,
    ages: ALL_AGES,
    en: [
      'Museum pass for two',
      'A year of open doors at sixty small museums, with a guest.',
      ['Valid for twelve months', 'Sixty museums', 'Illustrated guide'],
    ],
    it: [
      'Tessera musei per due',
      'Un anno di porte aperte in sessanta piccoli musei, con un ospite.',
      ['Valida dodici mesi', 'Sessanta musei', 'Guida illustrata'],
    ],
  }),
  row(186, 'Museo Amico', 13.5, {
    interests: ['art', 'games'],
    occasions: [...GIFT_DAYS, 'baby_shower'],
    relations: EVERYONE,
    ages: ALL_AGES,
    en: [
      'Great painters colouring cards',
      'Thirty-two postcards of famous paintings, waiting for better colours.',
      ['Thick card', 'Stories on the back', 'Ready to post'],
    ],
    it: [
      'Cartoline da colorare dei grandi pittori',
      'Trentadue cartoline di dipinti famosi, in attesa di colori migliori.',
      ['Cartoncino spesso', 'Storie sul retro', 'Pronte da spedire'],
    ],
  }),
]);
