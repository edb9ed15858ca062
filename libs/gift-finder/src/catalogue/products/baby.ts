import {
  CHILDREN,
  CLOSE_ONES,
  EVERYONE,
  PARENTS_TO_BE,
  PARTNERS,
  SIBLINGS,
  WORKPLACE,
} from '../audience';
import { category } from '../catalogue-row';

/** Tagged for newborns only: somebody who likes books is not helped with books of cloth. */
export const BABY = category('baby', (row) => [
  row(187, 'Primopasso', 39, {
    interests: ['baby', 'eco-friendly'],
    occasions: ['baby_shower', 'christmas', 'just_because'],
    relations: EVERYONE,
    ages: PARENTS_TO_BE,
    en: [
      'Organic cotton newborn set',
      'Bodysuit, trousers and hat in a cotton as soft as a yawn.',
      ['Certified organic', 'Sizes 0 to 3 months', 'Nickel-free snaps'],
    ],
    it: [
      'Completino neonato in cotone biologico',
      'Body, pantaloncini e cappellino in un cotone morbido come uno sbadiglio.',
      ['Biologico certificato', 'Da 0 a 3 mesi', 'Bottoni senza nichel'],
    ],
  }),
  row(188, 'Primopasso', 28, {
    interests: ['baby'],
    occasions: ['baby_shower', 'christmas', 'just_because'],
    relations: EVERYONE,
    ages: PARENTS_TO_BE,
    en: [
      'First leather booties',
      'Soft booties that stay on feet determined to lose them.',
      ['Chrome-free leather', 'Elastic ankle', 'Three sizes'],
    ],
    it: [
      'Prime scarpine in pelle',
      'Scarpine morbide che restano su piedi decisi a perderle.',
      ['Pelle senza cromo', 'Caviglia elastica', 'Tre misure'],
    ],
  }),
  row(189, 'Ninnananna', 49, {
    interests: ['baby'],
    occasions: ['baby_shower', 'christmas'],
    relations: EVERYONE,
    ages: PARENTS_TO_BE,
    en: [
      'Sleepy whale night light',
      'Glows, hums six lullabies and listens for a waking child.',
      ['Cry sensor', 'Rechargeable', 'Washable cover'],
    ],
    it: [
      'Lucina notturna balena dormigliona',
      'Si illumina, canticchia sei ninnenanne e ascolta se il bimbo si sveglia.',
      ['Sensore di pianto', 'Ricaricabile', 'Rivestimento lavabile'],
    ],
  }),
  row(190, 'Ninnananna', 65, {
    interests: ['baby', 'self-care'],
    occasions: ['baby_shower', 'christmas', 'mothers_day'],
    relations: [...CLOSE_ONES, 'colleague', 'coworker', 'neighbor'],
    ages: PARENTS_TO_BE,
    en: [
      'Nursing cushion in linen',
      'A long cushion for feeding, reading and sleeping on one side.',
      ['Spelt husk filling', 'Washable linen', '180 cm long'],
    ],
    it: [
      'Cuscino da allattamento in lino',
      'Un lungo cuscino per allattare, leggere e dormire su un fianco.',
      ['Imbottitura in pula di farro', 'Lino lavabile', 'Lungo 180 cm'],
    ],
  }),
  row(191, 'Legnetto', 34, {
    interests: ['baby', 'games', 'eco-friendly'],
    occasions: ['baby_shower', 'christmas', 'birthday', 'just_because'],
    relations: EVERYONE,
    ages: PARENTS_TO_BE,
    en: [
      'Wooden rainbow stacker',
      'Seven arches that become bridges, cradles and hills.',
      ['Lime wood', 'Plant-based stain', 'From one year'],
    ],
    it: [
      'Arcobaleno impilabile in legno',
      'Sette archi che diventano ponti, culle e colline.',
      ['Legno di tiglio', 'Colori vegetali', 'Da un anno in su'],
    ],
  }),
  row(192, 'Legnetto', 58, {
    interests: ['baby', 'games'],
    occasions: ['baby_shower', 'christmas'],
    relations: EVERYONE,
    ages: PARENTS_TO_BE,
    en: [
      'Baby play gym in beech',
      'An A-frame with three hanging toys, handsome enough for the living room.',
      ['Folds flat', 'Three felt toys', 'No plastic'],
    ],
    it: [
      'Palestrina in faggio',
      'Un cavalletto con tre giochi appesi, abbastanza bello per il salotto.',
      ['Si ripiega', 'Tre giochi in feltro', 'Senza plastica'],
    ],
  }),
  row(193, 'Copertella', 45, {
    interests: ['baby', 'self-care'],
    occasions: ['baby_shower', 'christmas'],
    relations: EVERYONE,
    ages: PARENTS_TO_BE,
    en: [
      'Muslin blanket trio',
      'Three big muslins for swaddling, shade and small emergencies.',
      ['120 by 120 cm', 'Bamboo and cotton', 'Gets softer'],
    ],
    it: [
      'Trio di mussole',
      'Tre grandi mussole per fasciare, fare ombra e piccole emergenze.',
      ['120 per 120 cm', 'Bambù e cotone', 'Sempre più morbide'],
    ],
  }),
  row(194, 'Copertella', 79, {
    interests: ['baby'],
    occasions: ['baby_shower', 'christmas'],
    relations: EVERYONE,
    ages: PARENTS_TO_BE,
    en: [
      'Merino baby blanket with name',
      'A cot blanket knitted with the name it will be called by for years.',
      ['Merino wool', '80 by 100 cm', 'Name up to ten letters'],
    ],
    it: [
      'Copertina in merino con il nome',
      'Una coperta da culla lavorata con il nome che porterà per anni.',
      ['Lana merino', '80 per 100 cm', 'Nome fino a dieci lettere'],
    ],
  }),
  row(195, 'Prima Pagina', 26, {
    interests: ['baby'],
    occasions: ['baby_shower', 'just_because'],
    relations: EVERYONE,
    ages: PARENTS_TO_BE,
    en: [
      'First-year memory book',
      'Prompts, pockets and monthly pages for a year that flies.',
      ['Gender-neutral drawings', 'Footprint pad', 'Thread-sewn'],
    ],
    it: [
      'Il libro del primo anno',
      'Spunti, tasche e pagine mensili per un anno che vola.',
      ['Disegni neutri', 'Tampone per le impronte', 'Cucito a filo'],
    ],
  }),
  row(196, 'Prima Pagina', 22, {
    interests: ['baby'],
    occasions: ['baby_shower', 'christmas', 'birthday'],
    relations: EVERYONE,
    ages: PARENTS_TO_BE,
    en: [
      'Set of four cloth books',
      'Crinkly pages about the sea, the wood, the kitchen and the moon.',
      ['Washable', 'High-contrast pictures', 'Teething corner'],
    ],
    it: [
      'Set di quattro libri di stoffa',
      'Pagine fruscianti sul mare, il bosco, la cucina e la luna.',
      ['Lavabili', 'Figure ad alto contrasto', 'Angolo da mordere'],
    ],
  }),
  row(197, 'Cucchiaino', 31, {
    interests: ['baby', 'eco-friendly'],
    occasions: ['baby_shower', 'just_because'],
    relations: EVERYONE,
    ages: PARENTS_TO_BE,
    en: [
      'First spoon weaning set',
      'Suction bowl, spoon and bib for the months of flying carrots.',
      ['Food-grade silicone', 'Dishwasher safe', 'Bib with pocket'],
    ],
    it: [
      'Set prima pappa',
      'Ciotola a ventosa, cucchiaio e bavaglino per i mesi delle carote volanti.',
      ['Silicone alimentare', 'Lavabile in lavastoviglie', 'Bavaglino con tasca'],
    ],
  }),
  row(198, 'Cucchiaino', 85, {
    interests: ['baby', 'food', 'self-care'],
    occasions: ['baby_shower'],
    relations: [...CLOSE_ONES, ...WORKPLACE, 'neighbor'],
    ages: PARENTS_TO_BE,
    en: [
      'Basket for tired parents',
      'Ready soups, good biscuits, foot cream and a do-not-ring sign.',
      ['Five suppers', 'Foot cream', 'Reusable basket'],
    ],
    it: [
      'Cesto per genitori stanchi',
      'Zuppe pronte, buoni biscotti, crema per i piedi e un cartello "non suonare".',
      ['Cinque cene', 'Crema per i piedi', 'Cesto riutilizzabile'],
    ],
  }),
  row(199, 'Passeggino Blu', 129, {
    interests: ['baby'],
    occasions: ['baby_shower'],
    relations: [...PARTNERS, ...CHILDREN, ...SIBLINGS, 'friend'],
    ages: PARENTS_TO_BE,
    en: [
      'Woven baby carrier',
      'A soft carrier that shares the weight between shoulders and hips.',
      ['From 3.5 to 15 kg', 'Three positions', 'Machine washable'],
    ],
    it: [
      'Marsupio in tessuto intrecciato',
      'Un marsupio morbido che divide il peso tra spalle e fianchi.',
      ['Da 3,5 a 15 kg', 'Tre posizioni', 'Lavabile in lavatrice'],
    ],
  }),
  row(200, 'Passeggino Blu', 68, {
    interests: ['baby'],
    occasions: ['baby_shower', 'mothers_day', 'fathers_day'],
    relations: [...CLOSE_ONES, 'colleague', 'coworker'],
    ages: PARENTS_TO_BE,
    en: [
      'Changing bag that looks like a rucksack',
      'Twelve pockets, a mat and nothing with teddy bears on it.',
      ['Insulated bottle pocket', 'Stroller clips', 'Changing mat'],
    ],
    it: [
      'Borsa fasciatoio a zaino',
      'Dodici tasche, un materassino e nessun orsacchiotto in vista.',
      ['Tasca termica', 'Ganci per passeggino', 'Materassino incluso'],
    ],
  }),
]);
