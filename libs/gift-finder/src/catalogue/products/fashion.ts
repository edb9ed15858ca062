import {
  ACHIEVEMENTS,
  ADULTS,
  ALL_AGES,
  CLOSE_ONES,
  EVERYONE,
  EVERY_OCCASION,
  GIFT_DAYS,
  GROWN_UPS,
  PARENTS,
  PARENTS_DAYS,
  PARTNERS,
  ROMANCE,
  TEENS_UP,
} from '../audience';
import { category } from '../catalogue-row';

export const FASHION = category('fashion', (row) => [
  row(16, 'Orsolana', 49, {
    interests: ['fashion', 'self-care'],
    occasions: EVERY_OCCASION,
    relations: EVERYONE,
    ages: ALL_AGES,
    en: [
      'Merino scarf in two tones',
      'A wide, light scarf that does for a windy quay as well as a cold office.',
      ['Pure merino wool', '70 by 180 cm', 'Hand wash'],
    ],
    it: [
      'Sciarpa in merino bicolore',
      'Una sciarpa ampia e leggera, buona per un molo ventoso e per un ufficio freddo.',
      ['Pura lana merino', '70 per 180 cm', 'Lavaggio a mano'],
    ],
  }),
  row(17, 'Orsolana', 29.9, {
    interests: ['fashion', 'outdoor'],
    occasions: [...GIFT_DAYS, 'retirement'],
    relations: EVERYONE,
    ages: ALL_AGES,
    en: [
      'Ribbed wool beanie',
      'A close-knit cap with a deep cuff that stays where it is put.',
      ['Wool and recycled nylon', 'One size stretches to fit', 'Eight colours'],
    ],
    it: [
      'Berretto di lana a coste',
      'Un berretto fitto con risvolto profondo, che resta dove lo si mette.',
      ['Lana e nylon riciclato', 'Taglia unica elastica', 'Otto colori'],
    ],
  }),
  row(18, 'Casa Mirtello', 85, {
    interests: ['fashion'],
    occasions: [...GIFT_DAYS, ...ACHIEVEMENTS, 'fathers_day', 'retirement'],
    relations: GROWN_UPS,
    ages: ADULTS,
    en: [
      'Slim leather wallet',
      'Six cards, a few notes and nothing to bulge in a jacket.',
      ['Vegetable-tanned leather', 'RFID lining', 'Hand-stitched edges'],
    ],
    it: [
      'Portafoglio sottile in pelle',
      'Sei carte, qualche banconota e niente che gonfi la giacca.',
      ['Pelle conciata al vegetale', 'Fodera anti-RFID', 'Bordi cuciti a mano'],
    ],
  }),
  row(19, 'Casa Mirtello', 129, {
    interests: ['fashion', 'travel'],
    occasions: [...ROMANCE, ...GIFT_DAYS, 'mothers_day', 'graduation'],
    relations: CLOSE_ONES,
    ages: ADULTS,
    en: [
      'Crossbody bag in soft leather',
      'Holds phone, book and keys, and grows more handsome with every year.',
      ['Two inner pockets', 'Adjustable strap', 'Made in small batches'],
    ],
    it: [
      'Borsa a tracolla in pelle morbida',
      'Contiene telefono, libro e chiavi, e diventa più bella ogni anno.',
      ['Due tasche interne', 'Tracolla regolabile', 'Prodotta in piccole serie'],
    ],
  }),
  row(20, 'Tempora Lenta', 159, {
    interests: ['fashion'],
    occasions: [...ROMANCE, ...ACHIEVEMENTS, 'birthday', 'christmas', 'retirement'],
    relations: [...CLOSE_ONES, 'boss'],
    ages: ADULTS,
    en: [
      'Quiet-dial wristwatch',
      'A thin steel watch with no numerals and a strap that changes without tools.',
      ['Sapphire glass', 'Water resistant to 50 metres', 'Two straps included'],
    ],
    it: [
      'Orologio da polso minimale',
      'Un orologio sottile in acciaio, senza numeri, con cinturino che si cambia senza attrezzi.',
      ['Vetro zaffiro', 'Impermeabile fino a 50 metri', 'Due cinturini inclusi'],
    ],
  }),
  row(21, 'Tempora Lenta', 420, {
    interests: ['fashion', 'technology'],
    occasions: ['anniversary', 'wedding', 'retirement', 'promotion'],
    relations: [...PARTNERS, ...PARENTS],
    ages: ADULTS,
    en: [
      'Automatic watch with open back',
      'Shows its beating movement through glass and winds itself on the wrist.',
      ['42 hours of reserve', 'Steel bracelet', 'Five-year guarantee'],
    ],
    it: [
      'Orologio automatico con fondello a vista',
      'Mostra il suo movimento attraverso il vetro e si carica al polso.',
      ['42 ore di riserva di carica', 'Bracciale in acciaio', 'Garanzia di cinque anni'],
    ],
  }),
  row(22, 'Perla di Brina', 72, {
    interests: ['fashion'],
    occasions: [...ROMANCE, 'birthday', 'christmas', 'mothers_day', 'graduation'],
    relations: ['girlfriend', 'wife', 'mother', 'sister', 'daughter', 'friend'],
    ages: TEENS_UP,
    en: [
      'Freshwater pearl earrings',
      'Small baroque pearls on gold-plated hooks, no two pairs alike.',
      ['Recycled silver base', 'Nickel free', 'Linen pouch'],
    ],
    it: [
      "Orecchini con perle d'acqua dolce",
      "Piccole perle barocche su ganci dorati, nessun paio uguale all'altro.",
      ['Base in argento riciclato', 'Senza nichel', 'Sacchetto di lino'],
    ],
  }),
  row(23, 'Perla di Brina', 58, {
    interests: ['fashion'],
    occasions: [...ROMANCE, ...GIFT_DAYS, 'graduation'],
    relations: CLOSE_ONES,
    ages: TEENS_UP,
    en: [
      'Engravable silver bracelet',
      'A flat bar with room for a date, a name or a place on the map.',
      ['Sterling silver', 'Adjustable chain', 'Engraving of 20 characters'],
    ],
    it: [
      'Bracciale in argento da incidere',
      'Una piastrina con spazio per una data, un nome o un luogo sulla mappa.',
      ['Argento 925', 'Catena regolabile', 'Incisione di 20 caratteri'],
    ],
  }),
  row(24, 'Filo Vispo', 22, {
    interests: ['fashion'],
    occasions: [...GIFT_DAYS, 'fathers_day', 'retirement'],
    relations: EVERYONE,
    ages: TEENS_UP,
    en: [
      'Box of five odd socks',
      'Five socks that almost match, for people who enjoy a quiet joke.',
      ['Organic cotton', 'Reinforced heel and toe', 'Sizes 36 to 46'],
    ],
    it: [
      'Scatola di cinque calzini spaiati',
      'Cinque calzini che quasi si somigliano, per chi ama uno scherzo discreto.',
      ['Cotone biologico', 'Tallone e punta rinforzati', 'Taglie dal 36 al 46'],
    ],
  }),
  row(25, 'Filo Vispo', 39, {
    interests: ['fashion', 'self-care'],
    occasions: EVERY_OCCASION,
    relations: EVERYONE,
    ages: ALL_AGES,
    en: [
      'Felted wool slippers',
      'Warm slippers that learn the shape of the foot within a week.',
      ['Natural wool felt', 'Rubber sole', 'Airy in summer, too'],
    ],
    it: [
      'Pantofole in lana infeltrita',
      'Pantofole calde che in una settimana imparano la forma del piede.',
      ['Feltro di lana naturale', 'Suola in gomma', "Fresche anche d'estate"],
    ],
  }),
  row(26, 'Ombralta', 45, {
    interests: ['fashion', 'travel'],
    occasions: [...GIFT_DAYS, ...ACHIEVEMENTS, ...PARENTS_DAYS, 'retirement'],
    relations: GROWN_UPS,
    ages: ADULTS,
    en: [
      'Windproof umbrella',
      'Turns inside out in a gale and simply turns back again.',
      ['Fibreglass ribs', 'Folds to 28 cm', 'Wooden handle'],
    ],
    it: [
      'Ombrello antivento',
      "Si rovescia nella burrasca e torna semplicemente com'era.",
      ['Stecche in fibra di vetro', 'Chiuso misura 28 cm', 'Manico in legno'],
    ],
  }),
  row(27, 'Ombralta', 68, {
    interests: ['fashion', 'eco-friendly', 'outdoor'],
    occasions: [...GIFT_DAYS, 'graduation'],
    relations: [...CLOSE_ONES, 'student', 'coworker'],
    ages: TEENS_UP,
    en: [
      'Rain jacket from recycled yarn',
      'A light shell with sealed seams, cut plainly enough for town.',
      ['Made from recycled bottles', 'Packs into its own pocket', 'Two-way zip'],
    ],
    it: [
      'Giacca impermeabile in filato riciclato',
      'Un guscio leggero con cuciture sigillate, di taglio sobrio anche per la città.',
      ['Fatta con bottiglie riciclate', 'Si ripiega nella sua tasca', 'Zip a doppio cursore'],
    ],
  }),
  row(28, 'Setacqua', 95, {
    interests: ['fashion'],
    occasions: [...ROMANCE, 'birthday', 'christmas', 'mothers_day'],
    relations: [...PARTNERS, 'mother', 'sister', 'friend'],
    ages: ADULTS,
    en: [
      'Printed silk square',
      'Ninety centimetres of silk drawn like a map of an invented garden.',
      ['Silk twill', 'Hand-rolled hem', 'Gift box'],
    ],
    it: [
      'Foulard di seta stampata',
      'Novanta centimetri di seta disegnati come la mappa di un giardino inventato.',
      ['Twill di seta', 'Orlo arrotolato a mano', 'Scatola regalo'],
    ],
  }),
  row(29, 'Setacqua', 110, {
    interests: ['fashion', 'self-care'],
    occasions: [...ROMANCE, ...GIFT_DAYS, 'mothers_day', 'wedding'],
    relations: [...PARTNERS, ...PARENTS, 'sister'],
    ages: ADULTS,
    en: [
      'Washed linen dressing gown',
      'A loose gown that gets softer with each wash and dries in an hour.',
      ['European flax', 'Deep pockets', 'Sizes S to XL'],
    ],
    it: [
      'Vestaglia in lino lavato',
      "Una vestaglia ampia che diventa più morbida a ogni lavaggio e asciuga in un'ora.",
      ['Lino europeo', 'Tasche profonde', 'Taglie dalla S alla XL'],
    ],
  }),
]);
