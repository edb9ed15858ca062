import {
  ACHIEVEMENTS,
  ADULTS,
  ALL_AGES,
  CLOSE_ONES,
  EVERYONE,
  GIFT_DAYS,
  PARENTS_DAYS,
  ROMANCE,
  TEENS_UP,
} from '../audience';
import { category } from '../catalogue-row';

export const PETS = category('pets', (row) => [
  row(159, 'Codalieta', 36, {
    interests: ['pets', 'home-decor'],
    occasions: [...GIFT_DAYS, ...PARENTS_DAYS, 'housewarming'],
    relations: EVERYONE,
    ages: ALL_AGES,
    en: [
      'Washable dog nest',
      'A round bed with a raised rim for chins that like to keep watch.',
      ['Zip-off cover', '70 cm wide', 'Recycled filling'],
    ],
    it: [
      'Cuccia rotonda lavabile per cani',
      'Un letto tondo con il bordo rialzato per musi che amano fare la guardia.',
      ['Fodera sfilabile', '70 cm di diametro', 'Imbottitura riciclata'],
    ],
  }),
  row(160, 'Codalieta', 24, {
    interests: ['pets', 'outdoor'],
    occasions: [...GIFT_DAYS, 'fathers_day'],
    relations: EVERYONE,
    ages: ALL_AGES,
    en: [
      'Rope lead in climbing cord',
      'A lead that never tangles and floats if dropped in a lake.',
      ['Adjusts from 1.2 to 2 metres', 'Brass clip', 'Seven colours'],
    ],
    it: [
      'Guinzaglio in corda da arrampicata',
      'Un guinzaglio che non si aggroviglia e galleggia se cade nel lago.',
      ['Regolabile da 1,2 a 2 metri', 'Moschettone in ottone', 'Sette colori'],
    ],
  }),
  row(161, 'Gattarella', 58, {
    interests: ['pets', 'home-decor'],
    occasions: [...GIFT_DAYS, 'housewarming', ...PARENTS_DAYS],
    relations: EVERYONE,
    ages: ALL_AGES,
    en: [
      'Wall shelf trail for cats',
      'Three birch steps that turn a plain wall into a lookout.',
      ['Sisal pads', 'Carries 12 kg each', 'Fixings included'],
    ],
    it: [
      'Percorso da parete per gatti',
      'Tre gradini di betulla che trasformano una parete in un belvedere.',
      ['Cuscinetti in sisal', 'Portano 12 kg ciascuno', 'Fissaggi inclusi'],
    ],
  }),
  row(162, 'Gattarella', 21, {
    interests: ['pets', 'games'],
    occasions: GIFT_DAYS,
    relations: EVERYONE,
    ages: ALL_AGES,
    en: [
      'Catnip fishing set',
      'A rod, four felt fish and enough catnip for a long afternoon.',
      ['Natural felt', 'Telescopic rod', 'Refill pouch'],
    ],
    it: [
      'Set da pesca con erba gatta',
      'Una canna, quattro pesci di feltro ed erba gatta per un lungo pomeriggio.',
      ['Feltro naturale', 'Canna telescopica', 'Ricarica inclusa'],
    ],
  }),
  row(163, 'Zampa & Tazza', 27, {
    interests: ['pets', 'food'],
    occasions: [...GIFT_DAYS, ...PARENTS_DAYS, 'retirement', 'valentine'],
    relations: EVERYONE,
    ages: ALL_AGES,
    en: [
      'Bakery box for dogs',
      'Twelve oven-baked treats with carrot, apple and oats.',
      ['No added sugar', 'Baked in small batches', 'Paper box'],
    ],
    it: [
      'Scatola di biscotti per cani',
      'Dodici biscotti cotti al forno con carota, mela e avena.',
      ['Senza zuccheri aggiunti', 'Cotti in piccole quantità', 'Scatola di carta'],
    ],
  }),
  row(164, 'Zampa & Tazza', 34, {
    interests: ['pets', 'art', 'home-decor'],
    occasions: [...GIFT_DAYS, ...ROMANCE, ...PARENTS_DAYS, 'retirement'],
    relations: EVERYONE,
    ages: ALL_AGES,
    en: [
      "Mug with your pet's portrait",
      'A drawing made from a photo, fired onto a stoneware mug.',
      ['Drawn by hand', 'Dishwasher safe', '350 ml'],
    ],
    it: [
      'Tazza con il ritratto del tuo animale',
      'Un disegno fatto da una foto e cotto su una tazza di gres.',
      ['Disegnata a mano', 'Lavabile in lavastoviglie', '350 ml'],
    ],
  }),
  row(165, 'Ciotolina', 44, {
    interests: ['pets', 'technology', 'gadgets'],
    occasions: [...GIFT_DAYS, 'housewarming', 'promotion'],
    relations: EVERYONE,
    ages: TEENS_UP,
    en: [
      'Silent pet water fountain',
      'Fresh moving water without a hum, for cats that drink from taps.',
      ['2 litres', 'Steel bowl', 'Filter lasts a month'],
    ],
    it: [
      'Fontanella silenziosa per animali',
      'Acqua fresca in movimento senza ronzio, per gatti che bevono dal rubinetto.',
      ['2 litri', 'Ciotola in acciaio', 'Il filtro dura un mese'],
    ],
  }),
  row(166, 'Ciotolina', 99, {
    interests: ['pets', 'technology'],
    occasions: [...GIFT_DAYS, ...ACHIEVEMENTS],
    relations: [...CLOSE_ONES, 'neighbor'],
    ages: ADULTS,
    en: [
      'Treat camera for home-alone pets',
      'Say hello, see the sofa and toss a biscuit from the office.',
      ['Wide-angle view', 'Night mode', 'Holds 100 treats'],
    ],
    it: [
      'Telecamera lanciabiscotti',
      "Si saluta, si guarda il divano e si lancia un biscotto dall'ufficio.",
      ['Vista grandangolare', 'Modalità notturna', 'Contiene 100 biscotti'],
    ],
  }),
  row(167, 'Fiuto', 32, {
    interests: ['pets', 'games'],
    occasions: [...GIFT_DAYS, 'fathers_day', 'retirement'],
    relations: EVERYONE,
    ages: ALL_AGES,
    en: [
      'Sniffing puzzle mat',
      'Hides breakfast in fleece leaves and tires a clever nose.',
      ['Machine washable', 'Anti-slip base', 'Rolls up'],
    ],
    it: [
      'Tappeto olfattivo',
      'Nasconde la colazione tra foglie di pile e stanca un naso intelligente.',
      ['Lavabile in lavatrice', 'Base antiscivolo', 'Si arrotola'],
    ],
  }),
  row(168, 'Fiuto', 69, {
    interests: ['pets', 'technology', 'outdoor'],
    occasions: [...GIFT_DAYS, 'fathers_day'],
    relations: [...CLOSE_ONES, 'neighbor', 'coworker'],
    ages: TEENS_UP,
    en: [
      'Light-up tracking collar tag',
      'Shows the dog on a map and glows on evening walks.',
      ['Waterproof', 'Ten days per charge', 'Clip for any collar'],
    ],
    it: [
      'Medaglietta luminosa con localizzatore',
      'Mostra il cane sulla mappa e brilla nelle passeggiate serali.',
      ['Impermeabile', 'Dieci giorni per carica', 'Per ogni collare'],
    ],
  }),
  row(169, 'Pelo Felice', 39, {
    interests: ['pets', 'self-care'],
    occasions: GIFT_DAYS,
    relations: EVERYONE,
    ages: TEENS_UP,
    en: [
      'Grooming kit in a canvas roll',
      'Brush, comb, clippers and balm for calm Sunday care.',
      ['Rounded tips', 'Paw balm', 'Canvas roll'],
    ],
    it: [
      'Kit toelettatura in rotolo di tela',
      'Spazzola, pettine, tagliaunghie e balsamo per la cura tranquilla della domenica.',
      ['Punte arrotondate', 'Balsamo per zampe', 'Rotolo di tela'],
    ],
  }),
  row(170, 'Pelo Felice', 85, {
    interests: ['pets', 'travel'],
    occasions: [...GIFT_DAYS, 'graduation', 'retirement'],
    relations: [...CLOSE_ONES, 'neighbor'],
    ages: ADULTS,
    en: [
      'Backpack carrier for small pets',
      'A view for the passenger and even weight for the walker.',
      ['Up to 8 kg', 'Mesh windows', 'Fits under a train seat'],
    ],
    it: [
      'Zaino trasportino per piccoli animali',
      'Un panorama per il passeggero e peso ben distribuito per chi cammina.',
      ['Fino a 8 kg', 'Finestre in rete', 'Sta sotto il sedile del treno'],
    ],
  }),
  row(171, 'Muso Ritratto', 95, {
    interests: ['pets', 'art', 'photography'],
    occasions: [...ROMANCE, ...GIFT_DAYS, ...PARENTS_DAYS, 'retirement'],
    relations: [...CLOSE_ONES, 'neighbor', 'teacher'],
    ages: TEENS_UP,
    en: [
      'Watercolour portrait of a pet',
      'A small painting from two photos, framed and signed.',
      ['20 by 20 cm', 'Oak frame', 'Ready in two weeks'],
    ],
    it: [
      "Ritratto ad acquerello dell'animale di casa",
      'Un piccolo dipinto da due foto, incorniciato e firmato.',
      ['20 per 20 cm', 'Cornice in rovere', 'Pronto in due settimane'],
    ],
  }),
  row(172, 'Muso Ritratto', 15, {
    interests: ['pets', 'books'],
    occasions: GIFT_DAYS,
    relations: EVERYONE,
    ages: ALL_AGES,
    en: [
      'Diary of a good dog',
      'A keepsake book for first walks, vet visits and stolen socks.',
      ['96 pages', 'Pocket for photos', 'Also in a cat edition'],
    ],
    it: [
      'Diario di un bravo cane',
      'Un libro ricordo per le prime passeggiate, le visite e i calzini rubati.',
      ['96 pagine', 'Tasca per le foto', 'Anche in versione gatto'],
    ],
  }),
]);
