import {
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
  SIBLINGS,
  TEENS_UP,
} from '../audience';
import { category } from '../catalogue-row';

export const BEAUTY = category('beauty', (row) => [
  row(72, 'Calmora', 38, {
    interests: ['beauty', 'self-care'],
    occasions: EVERY_OCCASION,
    relations: EVERYONE,
    ages: TEENS_UP,
    en: [
      'Shea hand care trio',
      'Three tubes for hands that garden, cook or type all day.',
      ["Shea from a women's cooperative", 'No mineral oil', 'Three mild scents'],
    ],
    it: [
      'Trio per mani al karité',
      "Tre tubetti per mani che curano l'orto, cucinano o scrivono tutto il giorno.",
      ['Karité di una cooperativa femminile', 'Senza oli minerali', 'Tre profumi delicati'],
    ],
  }),
  row(73, 'Calmora', 52, {
    interests: ['beauty', 'self-care'],
    occasions: [...GIFT_DAYS, ...ROMANCE, ...PARENTS_DAYS, 'retirement'],
    relations: GROWN_UPS,
    ages: ADULTS,
    en: [
      'Evening bath ritual box',
      'Salts, oil and a linen mitt for an hour with the door closed.',
      ['Eight portions', 'Lavender and orange', 'Glass jars'],
    ],
    it: [
      'Cofanetto rituale del bagno',
      "Sali, olio e un guanto di lino per un'ora a porta chiusa.",
      ['Otto dosi', 'Lavanda e arancia', 'Vasetti di vetro'],
    ],
  }),
  row(74, 'Zefiria', 89, {
    interests: ['beauty', 'fashion'],
    occasions: [...ROMANCE, 'birthday', 'christmas', 'graduation', 'mothers_day'],
    relations: CLOSE_ONES,
    ages: TEENS_UP,
    en: [
      'Sea fig eau de parfum',
      'Green fig, salt and warm stone, for anyone who likes the coast.',
      ['50 ml', 'Refillable bottle', 'Worn by all'],
    ],
    it: [
      'Eau de parfum fico di mare',
      'Fico verde, sale e pietra calda, per chiunque ami la costa.',
      ['50 ml', 'Flacone ricaricabile', 'Per tutti'],
    ],
  }),
  row(75, 'Zefiria', 34, {
    interests: ['beauty', 'travel'],
    occasions: [...GIFT_DAYS, 'valentine', 'graduation'],
    relations: [...CLOSE_ONES, 'coworker'],
    ages: TEENS_UP,
    en: [
      'Discovery set of six scents',
      'Six small bottles to find out which one is really theirs.',
      ['Six of 5 ml', 'Voucher for a full bottle', 'Story card for each'],
    ],
    it: [
      'Set scoperta di sei profumi',
      'Sei piccoli flaconi per scoprire qual è davvero il proprio.',
      ['Sei da 5 ml', 'Buono per un flacone intero', 'Una scheda per ciascuno'],
    ],
  }),
  row(76, 'Erba Luisa Lab', 44, {
    interests: ['beauty', 'self-care', 'eco-friendly'],
    occasions: [...GIFT_DAYS, 'mothers_day', 'baby_shower', 'valentine'],
    relations: [...CLOSE_ONES, 'coworker', 'neighbor', 'teacher'],
    ages: TEENS_UP,
    en: [
      'Plastic-free skincare starter',
      'Soap, balm and face bar that leave nothing but paper behind.',
      ['No plastic at all', 'Vegan', 'Lasts three months'],
    ],
    it: [
      'Kit viso senza plastica',
      'Sapone, balsamo e panetto viso che lasciano dietro di sé solo carta.',
      ['Zero plastica', 'Vegano', 'Dura tre mesi'],
    ],
  }),
  row(77, 'Erba Luisa Lab', 18, {
    interests: ['beauty', 'self-care'],
    occasions: [...GIFT_DAYS, 'valentine'],
    relations: EVERYONE,
    ages: ALL_AGES,
    en: [
      'Lip balm library',
      'Five balms in tins, labelled like tiny book spines.',
      ['Beeswax and almond', 'Reusable tins', 'Five flavours'],
    ],
    it: [
      'Piccola biblioteca di balsami labbra',
      'Cinque balsami in scatolina, etichettati come dorsi di minuscoli libri.',
      ["Cera d'api e mandorla", 'Scatoline riutilizzabili', 'Cinque aromi'],
    ],
  }),
  row(78, 'Rasoterra', 58, {
    interests: ['beauty', 'self-care'],
    occasions: [...GIFT_DAYS, 'fathers_day', ...ROMANCE, 'promotion'],
    relations: ['boyfriend', 'husband', 'father', 'brother', 'son', 'friend', 'colleague'],
    ages: ADULTS,
    en: [
      'Classic shaving set',
      'Razor, brush and bowl that make a slow ritual of a chore.',
      ['Steel safety razor', 'Synthetic badger brush', 'Ten blades'],
    ],
    it: [
      'Set da barba classico',
      'Rasoio, pennello e ciotola che trasformano una faccenda in un rito lento.',
      ['Rasoio di sicurezza in acciaio', 'Pennello sintetico', 'Dieci lame'],
    ],
  }),
  row(79, 'Rasoterra', 26, {
    interests: ['beauty', 'self-care'],
    occasions: [...GIFT_DAYS, 'fathers_day'],
    relations: ['boyfriend', 'husband', 'father', 'brother', 'friend', 'coworker'],
    ages: ADULTS,
    en: [
      'Beard oil and comb',
      'Cedar oil and a pearwood comb in a tin that travels.',
      ['30 ml of oil', 'Hand-cut comb', 'Travel tin'],
    ],
    it: [
      'Olio e pettine da barba',
      'Olio di cedro e un pettine in legno di pero, in una scatola da viaggio.',
      ['30 ml di olio', 'Pettine tagliato a mano', 'Scatola da viaggio'],
    ],
  }),
  row(80, 'Velour Studio', 49, {
    interests: ['beauty', 'fashion', 'art'],
    occasions: [...GIFT_DAYS, 'graduation', 'valentine'],
    relations: ['girlfriend', 'wife', 'sister', 'daughter', 'friend', 'student'],
    ages: TEENS_UP,
    en: [
      'Twelve-shade eye palette',
      'Matte and shimmer shades that go from lecture hall to wedding.',
      ['Twelve shades', 'Refillable pans', 'Large mirror'],
    ],
    it: [
      'Palette occhi dodici colori',
      "Toni opachi e luminosi, dall'aula universitaria al matrimonio.",
      ['Dodici colori', 'Cialde ricaricabili', 'Specchio grande'],
    ],
  }),
  row(81, 'Velour Studio', 31, {
    interests: ['beauty'],
    occasions: [...GIFT_DAYS, 'graduation', 'mothers_day'],
    relations: ['girlfriend', 'wife', 'mother', 'sister', 'daughter', 'friend'],
    ages: TEENS_UP,
    en: [
      'Set of six make-up brushes',
      'Six soft brushes with beech handles in a roll-up case.',
      ['Vegan bristles', 'Beech handles', 'Canvas roll'],
    ],
    it: [
      'Set di sei pennelli da trucco',
      'Sei pennelli morbidi con manico in faggio, in un astuccio arrotolabile.',
      ['Setole vegane', 'Manici in faggio', 'Rotolo di tela'],
    ],
  }),
  row(82, 'Luna Tiepida', 64, {
    interests: ['beauty', 'self-care', 'gadgets'],
    occasions: [...GIFT_DAYS, ...ROMANCE, 'mothers_day', 'retirement'],
    relations: [...PARTNERS, ...PARENTS, ...SIBLINGS, 'friend'],
    ages: ADULTS,
    en: [
      'Heated eye mask',
      'A silk mask that warms for fifteen minutes and ends a screen day kindly.',
      ['Three heat levels', 'Washable silk', 'Timer'],
    ],
    it: [
      'Mascherina riscaldante per gli occhi',
      'Una mascherina di seta che scalda per quindici minuti e chiude con dolcezza la giornata.',
      ['Tre livelli di calore', 'Seta lavabile', 'Timer'],
    ],
  }),
  row(83, 'Luna Tiepida', 169, {
    interests: ['beauty', 'technology', 'self-care'],
    occasions: ['birthday', 'christmas', 'anniversary', 'graduation', 'mothers_day'],
    relations: [...PARTNERS, 'mother', 'sister', 'daughter', 'friend'],
    ages: TEENS_UP,
    en: [
      'Quiet ionic hair dryer',
      'Dries long hair in five minutes at the volume of a chat.',
      ['Weighs 390 g', 'Four magnetic nozzles', 'Cool shot'],
    ],
    it: [
      'Asciugacapelli ionico silenzioso',
      'Asciuga i capelli lunghi in cinque minuti, al volume di una chiacchiera.',
      ['Pesa 390 g', 'Quattro beccucci magnetici', 'Getto freddo'],
    ],
  }),
  row(84, 'Sapori di Bolla', 23, {
    interests: ['beauty', 'self-care', 'eco-friendly'],
    occasions: EVERY_OCCASION,
    relations: EVERYONE,
    ages: ALL_AGES,
    en: [
      'Box of eight artisan soaps',
      'Eight soaps cut by hand, from rosemary to roasted coffee.',
      ['Cold process', 'Olive oil base', 'Wrapped in paper'],
    ],
    it: [
      'Scatola di otto saponi artigianali',
      'Otto saponi tagliati a mano, dal rosmarino al caffè tostato.',
      ['Lavorati a freddo', "Base di olio d'oliva", 'Incartati uno a uno'],
    ],
  }),
  row(85, 'Sapori di Bolla', 14, {
    interests: ['beauty', 'self-care'],
    occasions: [...GIFT_DAYS, 'baby_shower'],
    relations: EVERYONE,
    ages: ALL_AGES,
    en: [
      'Fizzing bath pebbles',
      'Nine bath bombs shaped like river stones that colour the water pale blue.',
      ['Nine pieces', 'No glitter', 'Gentle oils'],
    ],
    it: [
      'Ciottoli frizzanti da bagno',
      "Nove bombe da bagno a forma di sassi di fiume, che tingono l'acqua d'azzurro.",
      ['Nove pezzi', 'Senza brillantini', 'Oli delicati'],
    ],
  }),
]);
