import {
  ACHIEVEMENTS,
  ADULTS,
  ALL_AGES,
  CHILDREN,
  CLOSE_ONES,
  EVERYONE,
  GIFT_DAYS,
  GROWN_UPS,
  KIDS_AND_TEENS,
  PARENTS_DAYS,
  SIBLINGS,
  TEENS_UP,
} from '../audience';
import { category } from '../catalogue-row';

export const SPORTS = category('sports', (row) => [
  row(44, 'Bravento', 34, {
    interests: ['sports', 'fitness', 'yoga'],
    occasions: [...GIFT_DAYS, 'mothers_day', 'graduation'],
    relations: EVERYONE,
    ages: TEENS_UP,
    en: [
      'Cork yoga mat',
      'Grips better the warmer it gets and smells faintly of forest.',
      ['Natural cork and rubber', '183 by 61 cm', 'Carry strap'],
    ],
    it: [
      'Tappetino yoga in sughero',
      'Più si scalda e più fa presa, con un lieve profumo di bosco.',
      ['Sughero e gomma naturali', '183 per 61 cm', 'Cinghia per il trasporto'],
    ],
  }),
  row(45, 'Bravento', 27.5, {
    interests: ['fitness', 'sports', 'self-care'],
    occasions: [...GIFT_DAYS, 'fathers_day', 'retirement'],
    relations: EVERYONE,
    ages: TEENS_UP,
    en: [
      'Foam roller with guide',
      'Loosens tired backs and legs, with a card of twelve exercises.',
      ['Firm and quiet foam', '45 cm long', 'Exercise card'],
    ],
    it: [
      'Rullo massaggiante con guida',
      'Scioglie schiene e gambe stanche, con una scheda di dodici esercizi.',
      ['Schiuma compatta e silenziosa', 'Lungo 45 cm', 'Scheda di esercizi'],
    ],
  }),
  row(46, 'Passo Lieve', 99, {
    interests: ['fitness', 'sports', 'technology'],
    occasions: [...GIFT_DAYS, ...ACHIEVEMENTS, ...PARENTS_DAYS],
    relations: [...CLOSE_ONES, 'coworker', 'student'],
    ages: TEENS_UP,
    en: [
      'Fitness band with long battery',
      'Counts steps, sleep and laps, and asks for a charger twice a month.',
      ['Heart rate day and night', 'Water resistant to 50 metres', 'Large-type mode'],
    ],
    it: [
      'Bracciale fitness a lunga durata',
      'Conta passi, sonno e vasche, e chiede la carica due volte al mese.',
      ['Battito giorno e notte', 'Impermeabile fino a 50 metri', 'Modalità a caratteri grandi'],
    ],
  }),
  row(47, 'Passo Lieve', 32, {
    interests: ['fitness', 'sports', 'running'],
    occasions: [...GIFT_DAYS, 'just_because'],
    relations: [...CLOSE_ONES, 'coworker', 'colleague'],
    ages: TEENS_UP,
    en: [
      'Reflective running belt',
      'Carries phone, key and gel without a bounce and shines in headlights.',
      ['Two stretch pockets', 'Reflects all round', 'Fits 65 to 105 cm'],
    ],
    it: [
      'Cintura da corsa riflettente',
      'Porta telefono, chiave e gel senza sobbalzi e brilla nei fari.',
      ['Due tasche elastiche', 'Riflette a 360 gradi', 'Da 65 a 105 cm'],
    ],
  }),
  row(48, 'Roccaviva', 76, {
    interests: ['outdoor', 'sports', 'travel'],
    occasions: [...GIFT_DAYS, 'graduation', 'fathers_day', 'retirement'],
    relations: [...CLOSE_ONES, 'colleague', 'coworker'],
    ages: TEENS_UP,
    en: [
      'Daypack for hill walks',
      'Twenty litres with a back that breathes and a rain cover that is never lost.',
      ['Attached rain cover', 'Bottle pockets', 'Weighs 780 g'],
    ],
    it: [
      'Zaino da escursione giornaliera',
      'Venti litri con uno schienale che respira e un telo antipioggia che non si perde.',
      ['Telo antipioggia fissato', 'Tasche per le borracce', 'Pesa 780 g'],
    ],
  }),
  row(49, 'Roccaviva', 62, {
    interests: ['outdoor', 'sports'],
    occasions: ['birthday', 'christmas', 'fathers_day', 'retirement'],
    relations: [...CLOSE_ONES, 'neighbor', 'colleague'],
    ages: ADULTS,
    en: [
      'Folding trekking poles',
      'Take weight off the knees and fold short enough for a suitcase.',
      ['Aluminium', 'Cork grips', 'Fold to 37 cm'],
    ],
    it: [
      'Bastoncini da trekking pieghevoli',
      'Alleggeriscono le ginocchia e si piegano fino a stare in valigia.',
      ['Alluminio', 'Impugnature in sughero', 'Chiusi misurano 37 cm'],
    ],
  }),
  row(50, 'Ruota Mite', 48, {
    interests: ['sports', 'outdoor', 'cycling'],
    occasions: [...GIFT_DAYS, 'fathers_day', 'promotion'],
    relations: [...GROWN_UPS, 'son', 'daughter'],
    ages: TEENS_UP,
    en: [
      'Bicycle light pair',
      'Two bright lights that click on with a magnet and charge from one cable.',
      ['80 lux at the front', 'Brake light behind', 'Rain-proof'],
    ],
    it: [
      'Coppia di luci per bicicletta',
      'Due luci potenti che si agganciano con un magnete e si caricano con un solo cavo.',
      ['80 lux davanti', 'Luce di frenata dietro', 'Resistenti alla pioggia'],
    ],
  }),
  row(51, 'Ruota Mite', 37, {
    interests: ['sports', 'cycling', 'outdoor'],
    occasions: [...GIFT_DAYS, 'fathers_day'],
    relations: [...CLOSE_ONES, 'neighbor', 'coworker'],
    ages: TEENS_UP,
    en: [
      "Cyclist's pocket tool in a tin",
      'Nineteen tools, two levers and patches in a tin the size of a sandwich.',
      ['Hardened steel', 'Tubeless plugs', 'Weighs 210 g'],
    ],
    it: [
      'Attrezzi da ciclista in scatola',
      'Diciannove attrezzi, due leve e toppe in una scatola grande come un panino.',
      ['Acciaio temprato', 'Tasselli per tubeless', 'Pesa 210 g'],
    ],
  }),
  row(52, 'Onda Chiara', 29, {
    interests: ['sports', 'fitness', 'outdoor'],
    occasions: GIFT_DAYS,
    relations: [...CLOSE_ONES, 'student'],
    ages: ALL_AGES,
    en: [
      'Open-water swim buoy',
      'A bright float that keeps a swimmer seen and the keys dry.',
      ['Inflates in four breaths', 'Dry pocket of 20 litres', 'Waist belt'],
    ],
    it: [
      'Boa da nuoto in acque libere',
      'Un galleggiante vivace che rende visibile chi nuota e tiene asciutte le chiavi.',
      ['Si gonfia in quattro soffi', 'Tasca stagna da 20 litri', 'Cintura in vita'],
    ],
  }),
  row(53, 'Onda Chiara', 195, {
    interests: ['sports', 'outdoor', 'travel'],
    occasions: ['birthday', 'christmas', 'anniversary', 'fathers_day'],
    relations: CLOSE_ONES,
    ages: TEENS_UP,
    en: [
      'Inflatable paddle board set',
      'Everything for a lake morning in one rucksack.',
      ['Board of 320 cm', 'Pump and paddle included', 'Carries up to 130 kg'],
    ],
    it: [
      'Set tavola SUP gonfiabile',
      'Tutto per una mattina al lago in un solo zaino.',
      ['Tavola da 320 cm', 'Pompa e pagaia incluse', 'Porta fino a 130 kg'],
    ],
  }),
  row(54, 'Ferro Gentile', 129, {
    interests: ['fitness', 'sports'],
    occasions: ['birthday', 'christmas', 'graduation', 'fathers_day'],
    relations: CLOSE_ONES,
    ages: TEENS_UP,
    en: [
      'Adjustable kettlebell',
      'Five weights in one handle, changed with a quarter turn.',
      ['From 4 to 12 kg', 'Floor-friendly base', 'Poster of routines'],
    ],
    it: [
      'Kettlebell regolabile',
      'Cinque pesi in una sola maniglia, che si cambiano con un quarto di giro.',
      ['Da 4 a 12 kg', 'Base che non graffia', 'Poster con gli esercizi'],
    ],
  }),
  row(55, 'Ferro Gentile', 24, {
    interests: ['fitness', 'sports'],
    occasions: GIFT_DAYS,
    relations: EVERYONE,
    ages: TEENS_UP,
    en: [
      'Set of five fabric loop bands',
      'Stretch bands that do not roll up, from gentle to stern.',
      ['Woven cotton', 'Five strengths', 'Mesh bag'],
    ],
    it: [
      'Set di cinque elastici in tessuto',
      'Fasce elastiche che non si arrotolano, dalla più dolce alla più severa.',
      ['Cotone intrecciato', 'Cinque resistenze', 'Sacchetto a rete'],
    ],
  }),
  row(56, 'Gioco Aperto', 45, {
    interests: ['sports', 'outdoor', 'games'],
    occasions: [...GIFT_DAYS, 'housewarming', 'fathers_day'],
    relations: EVERYONE,
    ages: ALL_AGES,
    en: [
      'Boules set in a canvas bag',
      'Eight steel balls and a jack for gravel, lawn or sand.',
      ['Plays up to eight', 'Measuring cord', 'Canvas carrier'],
    ],
    it: [
      'Set da bocce in borsa di tela',
      "Otto bocce d'acciaio e un pallino per ghiaia, prato o sabbia.",
      ['Fino a otto giocatori', 'Cordino per misurare', 'Borsa di tela'],
    ],
  }),
  row(57, 'Gioco Aperto', 52, {
    interests: ['sports', 'outdoor'],
    occasions: ['birthday', 'christmas', 'just_because'],
    relations: [...CHILDREN, ...SIBLINGS, 'student', 'friend'],
    ages: KIDS_AND_TEENS,
    en: [
      'Backyard badminton set',
      'Net, four rackets and shuttlecocks that stand up in five minutes.',
      ['Freestanding net', 'Four rackets', 'Bag with wheels'],
    ],
    it: [
      'Set da badminton per il giardino',
      'Rete, quattro racchette e volani, pronti in cinque minuti.',
      ['Rete autoportante', 'Quattro racchette', 'Borsa con ruote'],
    ],
  }),
]);
