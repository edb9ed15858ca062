/** For two who are a couple. */
export const FOR_COUPLES = 'couple-questions couples-card-game';

/** Worn on the skin or about the two of us: from partners and the family, not from others. */
export const INTIMATE =
  'birthstone-ring name-necklace engravable-bracelet star-map-print massage-voucher pearl-earrings eau-de-parfum linen-dressing-gown silk-pillowcase song-lyrics-print sound-wave-print';

/** Too private for colleagues, teachers, pupils and neighbours, beside what is for partners. */
export const PRIVATE =
  'pyjama-set family-pyjamas bath-ritual-box beard-trimmer beard-oil-and-comb shaving-set mens-skincare-trio eye-palette makeup-brushes face-oil-duo gua-sha-set electric-toothbrush hair-repair-set farmhouse-weekend treehouse-night city-break-voucher hot-air-balloon weighted-blanket linen-bed-set family-portrait-illustrated solid-perfume scent-discovery-set life-story-book sleep-kit body-butter sheet-mask-week heated-eye-mask thermal-day foot-spa';

/** Of families: nobody else has much of it. */
export const OF_PARENTS =
  'newborn-set leather-booties whale-night-light nursing-cushion rainbow-stacker baby-gym muslin-trio named-baby-blanket first-year-book cloth-books weaning-set tired-parents-basket baby-carrier changing-bag baby-mobile baby-towel-hooded bath-toys-natural teether-set soft-rattle comfort-blanket baby-sleeping-bag swaddle-wraps baby-monitor bottle-steriliser nursing-nightlight high-chair-wooden bedside-cot baby-bouncer play-mat-foam pushchair-organiser footmuff milestone-cards handprint-frame birth-print nappy-cake nappy-subscription baby-massage-kit new-mother-care-box new-father-kit photo-session-newborn baby-swim-course meal-delivery-parents';

/** What grown-ups would put down again. */
export const CHILDISH =
  'kids-art-case clay-modelling-box kids-camera kids-headphones kids-backpack kids-puzzle kids-travel-games kalimba-kids rhythm-box finger-puppet-theatre building-blocks magnetic-tiles dinosaur-dig-kit childrens-baking-set magic-set coding-board-game marble-run robot-kit sea-science-book';

/** Not for those under eighteen: alcohol, blades, fire, and what only grown-ups need. */
export const FOR_GROWN_UPS =
  'small-estate-wines craft-beer-box cellar-tour cocktail-shaker-set decanter-set sommelier-corkscrew wine-rack italian-aperitivo-hamper alcohol-free-spirits hand-blown-glasses chefs-knife knife-sharpener woodcarving-kit pocket-knife-multi shaving-set beard-trimmer beard-oil-and-comb barber-voucher fire-bowl portable-pizza-oven massage-voucher eau-de-parfum couples-card-game couple-questions quiet-dial-watch automatic-watch cufflinks silk-tie electric-candle-lighter farmhouse-weekend gaming-chair camping-stove-set style-consultation cordless-screwdriver pruning-shears';

/** Nor for those under thirteen. */
export const NOT_FOR_CHILDREN =
  'candle-making-kit soap-making-kit linocut-set leathercraft-kit mechanical-keyboard adjustable-kettlebell dumbbell-pair foam-roller massage-gun noise-cancelling-headphones eye-palette makeup-brushes face-oil-duo gua-sha-set heated-eye-mask stand-mixer cast-iron-casserole vr-headset camera-drone coffee-tasting-box hand-coffee-grinder moka-pot espresso-cups french-press smart-plug-set smartwatch city-break-voucher slim-wallet bifold-card-holder crossbody-bag passport-wallet cabin-suitcase weekender-bag museum-pass audiobook-subscription opera-evening concert-gift-card festival-pass fountain-pen-set five-year-journal warm-e-reader meditation-cushion acupressure-mat hot-sauce-ladder balsamic-vinegar truffle-box olive-oil-tasting spice-mill-pair gallery-frames arc-floor-lamp mystery-novels surprise-books-subscription laptop-stand laptop-sleeve usb-hub portable-ssd webcam-light light-box film-scanner drawing-tablet phone-gimbal camera-strap seeing-light-course hifi-ear-plugs';
