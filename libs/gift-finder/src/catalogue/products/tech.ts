import {
  ACHIEVEMENTS,
  ADULTS,
  ALL_AGES,
  CLOSE_ONES,
  EVERYONE,
  EVERY_OCCASION,
  GIFT_DAYS,
  GROWN_UPS,
  KIDS_AND_TEENS,
  NEW_HOME,
  PARENTS_DAYS,
  ROMANCE,
  TEENS_UP,
} from '../audience';
import { category } from '../catalogue-row';

export const TECH = category('tech', (row) => [
  row(1, 'Lumavolt', 64.9, {
    interests: ['technology', 'gadgets', 'music'],
    occasions: EVERY_OCCASION,
    relations: EVERYONE,
    ages: ALL_AGES,
    en: [
      'Palm-sized Bluetooth speaker',
      'A round little speaker with a warm voice that fills a kitchen or a picnic blanket.',
      ['12 hours of playback', 'Splash-proof fabric', 'Pairs with a second one for stereo'],
    ],
    it: [
      'Altoparlante Bluetooth tascabile',
      'Una piccola cassa rotonda dalla voce calda, che riempie una cucina o una tovaglia da picnic.',
      [
        '12 ore di ascolto',
        'Tessuto resistente agli schizzi',
        'Si abbina a una seconda per lo stereo',
      ],
    ],
  }),
  row(2, 'Lumavolt', 149, {
    interests: ['technology', 'gadgets', 'film', 'home-decor'],
    occasions: [...GIFT_DAYS, ...NEW_HOME, ...ACHIEVEMENTS],
    relations: CLOSE_ONES,
    ages: TEENS_UP,
    en: [
      'Pocket cinema projector',
      'Turns any pale wall into a film night, no bigger than a coffee mug.',
      ['Picture up to 2.5 metres wide', 'Built-in battery for one film', 'HDMI and USB-C'],
    ],
    it: [
      'Proiettore da taschino',
      'Trasforma qualsiasi parete chiara in una serata al cinema, grande quanto una tazza.',
      ['Immagine larga fino a 2,5 metri', 'Batteria interna per un film intero', 'HDMI e USB-C'],
    ],
  }),
  row(3, 'Kestrelio', 39.9, {
    interests: ['technology', 'gadgets', 'travel'],
    occasions: [...GIFT_DAYS, ...ACHIEVEMENTS, ...PARENTS_DAYS, 'retirement'],
    relations: EVERYONE,
    ages: TEENS_UP,
    en: [
      'Slim power bank with dial',
      'Shows how much charge is left on a tiny dial and fits behind any phone.',
      ['10,000 mAh', 'Charges two devices at once', 'Cable tucked into the case'],
    ],
    it: [
      'Batteria portatile con indicatore',
      'Mostra la carica residua su un minuscolo quadrante e sta dietro qualsiasi telefono.',
      ['10.000 mAh', 'Carica due dispositivi insieme', 'Cavo riposto nella custodia'],
    ],
  }),
  row(4, 'Kestrelio', 54, {
    interests: ['technology', 'gadgets', 'home-decor'],
    occasions: EVERY_OCCASION,
    relations: EVERYONE,
    ages: ALL_AGES,
    en: [
      'Sunrise alarm lamp',
      'Wakes the sleeper with slowly growing light instead of a buzzer.',
      ['Seven sunrise colours', 'Soft forest and sea sounds', 'No app needed'],
    ],
    it: [
      'Lampada sveglia effetto alba',
      'Sveglia con una luce che cresce piano, al posto del trillo.',
      ["Sette colori dell'alba", 'Suoni dolci di bosco e mare', 'Nessuna app necessaria'],
    ],
  }),
  row(5, 'Pixelora', 119, {
    interests: ['technology', 'photography', 'gadgets'],
    occasions: [...GIFT_DAYS, ...ROMANCE, 'graduation', 'wedding'],
    relations: [...CLOSE_ONES, 'student'],
    ages: TEENS_UP,
    en: [
      'Instant camera with soft flash',
      'Prints credit-card-size pictures a minute after the shutter clicks.',
      ['Selfie mirror on the front', 'Ten shots per film pack', 'Wrist strap included'],
    ],
    it: [
      'Fotocamera istantanea con flash morbido',
      'Stampa foto grandi come una carta di credito un minuto dopo lo scatto.',
      ['Specchietto per selfie', 'Dieci scatti per pellicola', 'Cinturino incluso'],
    ],
  }),
  row(6, 'Pixelora', 89, {
    interests: ['photography', 'technology', 'gadgets'],
    occasions: [...GIFT_DAYS, ...ROMANCE, ...PARENTS_DAYS, 'retirement'],
    relations: CLOSE_ONES,
    ages: TEENS_UP,
    en: [
      'Pocket photo printer',
      'Prints phone pictures without ink on peel-and-stick paper.',
      ['Works over Bluetooth', 'Twenty sheets in the box', 'Fits a coat pocket'],
    ],
    it: [
      'Stampante fotografica tascabile',
      'Stampa le foto del telefono senza inchiostro, su carta adesiva.',
      ['Funziona via Bluetooth', 'Venti fogli nella confezione', 'Sta nella tasca del cappotto'],
    ],
  }),
  row(7, 'Fotogramma Due', 99, {
    interests: ['technology', 'photography', 'home-decor'],
    occasions: EVERY_OCCASION,
    relations: EVERYONE,
    ages: ALL_AGES,
    en: [
      'Digital photo frame in oak',
      'Shows the family album on the sideboard, sent from any phone.',
      ['10-inch matt screen', 'Oak surround', 'Storage for 20,000 pictures'],
    ],
    it: [
      'Cornice digitale in rovere',
      "Mostra l'album di famiglia sulla credenza, inviato da qualsiasi telefono.",
      ['Schermo opaco da 10 pollici', 'Bordo in rovere', 'Memoria per 20.000 foto'],
    ],
  }),
  row(8, 'Halvorix', 34.5, {
    interests: ['technology', 'gadgets'],
    occasions: [...GIFT_DAYS, ...ACHIEVEMENTS],
    relations: EVERYONE,
    ages: TEENS_UP,
    en: [
      'Three-in-one charging tray',
      'One felt-lined tray charges phone, watch and earbuds overnight.',
      ['15 W wireless charging', 'Quiet night light', 'Cable of 1.5 metres'],
    ],
    it: [
      'Vassoio di ricarica tre in uno',
      'Un solo vassoio rivestito di feltro ricarica telefono, orologio e auricolari di notte.',
      ['Ricarica senza fili da 15 W', 'Luce notturna discreta', 'Cavo da 1,5 metri'],
    ],
  }),
  row(9, 'Halvorix', 24.9, {
    interests: ['gadgets', 'technology'],
    occasions: [...GIFT_DAYS, 'promotion', 'retirement', 'fathers_day'],
    relations: GROWN_UPS,
    ages: ADULTS,
    en: [
      'Key finder duo',
      'Two small tags that ring when keys or wallet go missing in the house.',
      ['Loud 90 dB tone', 'Battery lasts a year', 'Works in both directions'],
    ],
    it: [
      'Coppia di cercachiavi',
      'Due piccoli segnalini che suonano quando chiavi o portafoglio spariscono in casa.',
      ['Suono forte da 90 dB', 'Batteria che dura un anno', 'Funziona nei due sensi'],
    ],
  }),
  row(10, 'Sonavera', 79, {
    interests: ['technology', 'music', 'fitness'],
    occasions: [...GIFT_DAYS, ...ACHIEVEMENTS, 'valentine'],
    relations: EVERYONE,
    ages: TEENS_UP,
    en: [
      'Open-ear wireless earphones',
      'Leave the ears free for traffic and company while the music plays on.',
      ['Eight hours per charge', 'Sweat resistant', 'Clip-on fit'],
    ],
    it: [
      'Auricolari senza fili a orecchio aperto',
      'Lasciano le orecchie libere per il traffico e la compagnia, mentre la musica continua.',
      ['Otto ore per carica', 'Resistenti al sudore', 'Aggancio a clip'],
    ],
  }),
  row(11, 'Sonavera', 229, {
    interests: ['technology', 'music', 'travel'],
    occasions: [...GIFT_DAYS, ...ROMANCE, ...ACHIEVEMENTS, 'retirement'],
    relations: [...CLOSE_ONES, 'boss'],
    ages: TEENS_UP,
    en: [
      'Noise-cancelling headphones',
      'Hush a train carriage or an open-plan office at the touch of a button.',
      ['30 hours of battery', 'Folds flat in a hard case', 'Replaceable ear pads'],
    ],
    it: [
      'Cuffie con cancellazione del rumore',
      'Zittiscono un vagone o un ufficio affollato premendo un pulsante.',
      ['30 ore di batteria', 'Si piegano in una custodia rigida', 'Cuscinetti sostituibili'],
    ],
  }),
  row(12, 'Tabulario', 139, {
    interests: ['technology', 'books'],
    occasions: [...GIFT_DAYS, ...ACHIEVEMENTS, ...PARENTS_DAYS, 'retirement'],
    relations: EVERYONE,
    ages: TEENS_UP,
    en: [
      'E-reader with warm light',
      'Holds a whole bookcase and is kind to the eyes at midnight.',
      ['7-inch paper-like screen', 'Weeks on one charge', 'Adjustable warm light'],
    ],
    it: [
      'Lettore di e-book con luce calda',
      "Contiene un'intera libreria e non stanca gli occhi a mezzanotte.",
      [
        'Schermo da 7 pollici simile alla carta',
        'Settimane con una carica',
        'Luce calda regolabile',
      ],
    ],
  }),
  row(13, 'Tabulario', 319, {
    interests: ['technology', 'art'],
    occasions: ['birthday', 'christmas', 'graduation', 'promotion'],
    relations: [...CLOSE_ONES, 'student'],
    ages: TEENS_UP,
    en: [
      'Drawing tablet with pen',
      'Sketches on glass that feels like paper, with a pen that never needs charging.',
      ['11-inch screen', '8,192 pressure levels', 'Carry sleeve included'],
    ],
    it: [
      'Tavoletta grafica con penna',
      'Si disegna su un vetro che sembra carta, con una penna che non va mai caricata.',
      ['Schermo da 11 pollici', '8.192 livelli di pressione', 'Custodia inclusa'],
    ],
  }),
  row(14, 'Robinello', 59.9, {
    interests: ['technology', 'gadgets', 'science'],
    occasions: ['birthday', 'christmas', 'just_because'],
    relations: ['daughter', 'son', 'student', 'brother', 'sister'],
    ages: KIDS_AND_TEENS,
    en: [
      'Build-your-own robot kit',
      'Ninety snap-together parts that become a robot with a taste for obstacles.',
      ['No soldering', 'Programmed with picture blocks', 'Guide in 12 projects'],
    ],
    it: [
      'Kit per costruire un robot',
      'Novanta pezzi a incastro che diventano un robot amante degli ostacoli.',
      ['Nessuna saldatura', 'Si programma con blocchi illustrati', 'Guida con 12 progetti'],
    ],
  }),
  row(15, 'Robinello', 549, {
    interests: ['technology', 'photography', 'outdoor'],
    occasions: ['birthday', 'christmas', 'anniversary', 'retirement'],
    relations: CLOSE_ONES,
    ages: ADULTS,
    en: [
      'Folding camera drone',
      'Unfolds in seconds and films steady pictures from above the treetops.',
      ['28 minutes of flight', '4K camera on a gimbal', 'Comes home by itself'],
    ],
    it: [
      'Drone pieghevole con videocamera',
      'Si apre in pochi secondi e riprende immagini stabili da sopra gli alberi.',
      ['28 minuti di volo', 'Videocamera 4K su stabilizzatore', 'Torna a casa da solo'],
    ],
  }),
]);
