import {
  ACHIEVEMENTS,
  ALL_AGES,
  CHILDREN,
  CLOSE_ONES,
  EVERYONE,
  EVERY_OCCASION,
  GIFT_DAYS,
  PARTNERS,
  SIBLINGS,
  TEENS_UP,
} from '../audience';
import { category } from '../catalogue-row';

export const GAMES = category('games', (row) => [
  row(116, 'Dado Matto', 39, {
    interests: ['games', 'board-games'],
    occasions: [...GIFT_DAYS, 'housewarming', 'retirement'],
    relations: EVERYONE,
    ages: TEENS_UP,
    en: [
      'Lighthouse Keepers board game',
      'Work together to bring twelve ships home before the fog does.',
      ['Two to five players', '45 minutes', 'Cooperative'],
    ],
    it: [
      'Gioco da tavolo Guardiani del Faro',
      'Si gioca insieme per riportare a casa dodici navi prima che arrivi la nebbia.',
      ['Da due a cinque giocatori', '45 minuti', 'Cooperativo'],
    ],
  }),
  row(117, 'Dado Matto', 19, {
    interests: ['games', 'board-games', 'travel'],
    occasions: GIFT_DAYS,
    relations: EVERYONE,
    ages: ALL_AGES,
    en: [
      'Cheeky Magpies card game',
      'A quick game of shiny bluffs that fits beside two coffees.',
      ['Two to six players', '15 minutes', 'Tin box'],
    ],
    it: [
      'Gioco di carte Gazze Ladre',
      'Un gioco veloce di bluff luccicanti che sta accanto a due caffè.',
      ['Da due a sei giocatori', '15 minuti', 'Scatola di latta'],
    ],
  }),
  row(118, 'Incastro', 34, {
    interests: ['games', 'home-decor', 'art'],
    occasions: EVERY_OCCASION,
    relations: EVERYONE,
    ages: ALL_AGES,
    en: [
      'Thousand-piece harbour puzzle',
      'An illustrated harbour with a hundred small stories to discover.',
      ['Recycled board', 'Poster included', 'No dust'],
    ],
    it: [
      'Puzzle del porto da mille pezzi',
      'Un porto illustrato con cento piccole storie da scoprire.',
      ['Cartone riciclato', 'Poster incluso', 'Senza polvere'],
    ],
  }),
  row(119, 'Incastro', 28, {
    interests: ['games', 'gadgets'],
    occasions: [...GIFT_DAYS, ...ACHIEVEMENTS, 'fathers_day'],
    relations: EVERYONE,
    ages: TEENS_UP,
    en: [
      'Set of four wooden brain teasers',
      'Four knots in wood for the desk, from teasing to stubborn.',
      ['Beech and maple', 'Hints sealed in an envelope', 'Linen bag'],
    ],
    it: [
      'Set di quattro rompicapo in legno',
      'Quattro nodi di legno per la scrivania, dal dispettoso al testardo.',
      ['Faggio e acero', 'Suggerimenti in busta chiusa', 'Sacchetto di lino'],
    ],
  }),
  row(120, 'Scacco Matto Mio', 72, {
    interests: ['games', 'home-decor'],
    occasions: [...GIFT_DAYS, 'fathers_day', ...ACHIEVEMENTS, 'retirement', 'anniversary'],
    relations: [...CLOSE_ONES, 'boss', 'colleague', 'teacher', 'student'],
    ages: ALL_AGES,
    en: [
      'Folding walnut chess set',
      'A board that closes into its own box, with weighted pieces.',
      ['38 cm board', 'Felted bases', 'Two spare queens'],
    ],
    it: [
      'Scacchi pieghevoli in noce',
      'Una scacchiera che si chiude nella propria scatola, con pezzi zavorrati.',
      ['Scacchiera da 38 cm', 'Basi in feltro', 'Due regine di riserva'],
    ],
  }),
  row(121, 'Pixel Volpe', 59, {
    interests: ['gaming', 'gadgets', 'technology'],
    occasions: [...GIFT_DAYS, 'graduation', 'valentine'],
    relations: [...CLOSE_ONES, 'student', 'coworker'],
    ages: ALL_AGES,
    en: [
      'Retro handheld console',
      'Two hundred small games in a shell that fits a jacket pocket.',
      ['3.5-inch screen', 'Eight hours of play', 'Plugs into a TV'],
    ],
    it: [
      'Console portatile rétro',
      'Duecento piccoli giochi in un guscio che sta nella tasca della giacca.',
      ['Schermo da 3,5 pollici', 'Otto ore di gioco', 'Si collega al televisore'],
    ],
  }),
  row(122, 'Pixel Volpe', 49, {
    interests: ['gaming', 'technology'],
    occasions: [...GIFT_DAYS, 'graduation'],
    relations: [...CLOSE_ONES, 'student'],
    ages: ALL_AGES,
    en: [
      'Wireless game controller',
      'A grippy controller for computer, phone and living room.',
      ['Hall-effect sticks', '20 hours of play', 'Two rear buttons'],
    ],
    it: [
      'Controller di gioco senza fili',
      'Un controller dalla presa salda per computer, telefono e salotto.',
      ['Levette a effetto Hall', '20 ore di gioco', 'Due tasti posteriori'],
    ],
  }),
  row(123, 'Tastaforte', 109, {
    interests: ['gaming', 'technology'],
    occasions: [...GIFT_DAYS, ...ACHIEVEMENTS],
    relations: [...CLOSE_ONES, 'student', 'coworker'],
    ages: TEENS_UP,
    en: [
      'Compact mechanical keyboard',
      'Clicks softly, glows if asked and leaves room for the mouse.',
      ['Swappable switches', 'Wired and wireless', '75 % layout'],
    ],
    it: [
      'Tastiera meccanica compatta',
      'Ticchetta piano, si illumina se glielo si chiede e lascia spazio al mouse.',
      ['Interruttori sostituibili', 'Con e senza filo', 'Formato 75 %'],
    ],
  }),
  row(124, 'Tastaforte', 32, {
    interests: ['gaming', 'technology', 'home-decor'],
    occasions: [...GIFT_DAYS, 'graduation', 'promotion'],
    relations: [...CLOSE_ONES, 'student', 'coworker'],
    ages: TEENS_UP,
    en: [
      'Wool-felt desk mat for players',
      'A wide felt mat that quiets the desk and warms the wrists.',
      ['90 by 40 cm', 'Anti-slip cork back', 'Stitched edge'],
    ],
    it: [
      'Tappeto da scrivania in feltro per giocatori',
      'Un ampio feltro che smorza i rumori e scalda i polsi.',
      ['90 per 40 cm', 'Retro in sughero antiscivolo', 'Bordo cucito'],
    ],
  }),
  row(125, 'Eco di Drago', 79, {
    interests: ['gaming', 'music', 'technology'],
    occasions: [...GIFT_DAYS, 'graduation'],
    relations: [...CLOSE_ONES, 'student'],
    ages: ALL_AGES,
    en: [
      'Gaming headset with clear mic',
      'Hears footsteps behind the door and lets team-mates hear every word.',
      ['Detachable microphone', 'Memory-foam pads', 'All consoles'],
    ],
    it: [
      'Cuffie da gioco con microfono nitido',
      'Fanno sentire i passi dietro la porta e ogni parola ai compagni di squadra.',
      ['Microfono staccabile', 'Cuscinetti in memory foam', 'Per tutte le console'],
    ],
  }),
  row(126, 'Eco di Drago', 42, {
    interests: ['gaming', 'home-decor', 'gadgets'],
    occasions: [...GIFT_DAYS, 'graduation'],
    relations: [...CHILDREN, ...SIBLINGS, ...PARTNERS, 'friend', 'student'],
    ages: ALL_AGES,
    en: [
      'Modular light tiles for game corners',
      'Six tiles of light that stick to the wall and follow the music.',
      ['Touch control', 'No drilling', 'Sixteen colours'],
    ],
    it: [
      'Piastrelle luminose per angolo gioco',
      'Sei piastrelle di luce che si attaccano al muro e seguono la musica.',
      ['Comando a sfioramento', 'Senza forare', 'Sedici colori'],
    ],
  }),
  row(127, 'Tana del Gufo', 239, {
    interests: ['gaming', 'home-decor'],
    occasions: ['birthday', 'christmas', 'graduation'],
    relations: [...PARTNERS, ...CHILDREN, ...SIBLINGS],
    ages: TEENS_UP,
    en: [
      'Ergonomic gaming chair in fabric',
      'A chair for long quests that does not look like a racing car.',
      ['Adjustable lumbar support', 'Breathable weave', 'Carries 130 kg'],
    ],
    it: [
      'Sedia da gioco ergonomica in tessuto',
      "Una sedia per lunghe missioni che non sembra un'auto da corsa.",
      ['Supporto lombare regolabile', 'Trama traspirante', 'Porta 130 kg'],
    ],
  }),
  row(128, 'Tana del Gufo', 26, {
    interests: ['games', 'gaming', 'board-games'],
    occasions: [...GIFT_DAYS, 'graduation'],
    relations: [...CLOSE_ONES, 'student', 'coworker'],
    ages: TEENS_UP,
    en: [
      'Role-playing starter box',
      'Everything for a first adventure: rules, dice, maps and four heroes.',
      ['Three to five players', 'No experience needed', 'Seven dice'],
    ],
    it: [
      'Scatola per iniziare il gioco di ruolo',
      'Tutto per la prima avventura: regole, dadi, mappe e quattro eroi.',
      ['Da tre a cinque giocatori', 'Nessuna esperienza richiesta', 'Sette dadi'],
    ],
  }),
  row(129, 'Gioco Lesto', 12.5, {
    interests: ['games', 'travel'],
    occasions: [...GIFT_DAYS, 'baby_shower'],
    relations: EVERYONE,
    ages: ALL_AGES,
    en: [
      'Pocket dominoes in a tin',
      'Twenty-eight wooden dominoes for trains, bars and beaches.',
      ['Printed beech', 'Rules for five games', 'Slim tin'],
    ],
    it: [
      'Domino tascabile in scatola',
      'Ventotto tessere di legno per treni, bar e spiagge.',
      ['Faggio stampato', 'Regole per cinque giochi', 'Scatola sottile'],
    ],
  }),
]);
