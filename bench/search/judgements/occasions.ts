import type { Occasion } from '@giftspire/contracts';

/**
 * What suits the day itself, whoever it is for: `core` is what one would hope for there, `also` what fits well. Birthday
 * and "just because" ask for nothing of their own.
 */
export const OCCASION_FAVOURITES: Partial<Record<Occasion, { core: string; also: string }>> = {
  valentine: {
    core: 'couple-questions couples-card-game fresh-flower-subscription engravable-bracelet name-necklace massage-voucher star-map-print single-origin-chocolates breakfast-hamper',
    also: 'farmhouse-weekend thermal-day hot-air-balloon pearl-earrings birthstone-ring eau-de-parfum bath-ritual-box song-lyrics-print sound-wave-print treehouse-night city-break-voucher soy-candle small-estate-wines rose-bush opera-evening silk-square solid-perfume picnic-hamper cellar-tour instant-camera mug-pair fondue-set concert-gift-card punch-music-box hot-chocolate-kit orchid-in-bowl photo-book-voucher',
  },
  anniversary: {
    core: 'farmhouse-weekend star-map-print linen-photo-album photo-book-voucher engravable-bracelet massage-voucher city-break-voucher couple-questions song-lyrics-print',
    also: 'thermal-day hot-air-balloon treehouse-night cellar-tour pearl-earrings name-necklace birthstone-ring quiet-dial-watch small-estate-wines hand-blown-glasses decanter-set fresh-flower-subscription eau-de-parfum couples-card-game opera-evening sound-wave-print train-journey-voucher street-map-print breakfast-hamper rose-bush young-olive-tree picnic-hamper concert-gift-card gallery-frames fondue-set oak-photo-frame family-portrait-illustrated adopt-olive-tree',
  },
  graduation: {
    core: 'fountain-pen-set leather-notebook quiet-dial-watch cabin-suitcase backpack-city noise-cancelling-headphones slim-wallet scratch-map city-break-voucher weekender-bag',
    also: 'laptop-stand laptop-sleeve rollerball-pen smartwatch portable-ssd passport-wallet engravable-bracelet desk-lamp travel-journal slim-power-bank weekly-planner instant-camera warm-e-reader concert-gift-card mechanical-keyboard coffee-tasting-box moka-pot language-course-cards world-map-cork heated-mug train-journey-voucher festival-pass tool-box-home world-adapter packing-cubes personalised-library-stamp bifold-card-holder',
  },
  wedding: {
    core: 'dinner-plates linen-bed-set cast-iron-casserole gallery-frames hand-blown-glasses street-map-print star-map-print linen-photo-album farmhouse-weekend decanter-set stand-mixer bamboo-towels',
    also: 'cheese-board olive-serving-board wool-blanket raclette-grill fondue-set picnic-hamper small-estate-wines young-olive-tree adopt-olive-tree city-break-voucher hot-air-balloon photo-book-voucher cellar-tour table-runner family-portrait-illustrated ceramic-vase espresso-cups couple-questions recipe-notebook cooking-class song-lyrics-print spice-mill-pair memory-box mug-pair sound-wave-print train-journey-voucher wine-rack treehouse-night glass-teapot arc-floor-lamp oak-photo-frame rose-bush pasta-machine breakfast-hamper',
  },
  mothers_day: {
    core: 'fresh-flower-subscription bath-ritual-box massage-voucher hand-care-trio orchid-in-bowl breakfast-hamper family-portrait-illustrated photo-book-voucher silk-square',
    also: 'thermal-day tea-library single-origin-chocolates soy-candle linen-dressing-gown pearl-earrings engravable-bracelet name-necklace life-story-book rose-bush eau-de-parfum lavender-pot handprint-frame two-tone-scarf cashmere-scarf body-butter oak-photo-frame photo-calendar hand-care-trio sleep-kit recipe-notebook cosy-cardigan felt-slippers herb-trough five-year-journal bud-vase-trio glass-teapot',
  },
  fathers_day: {
    core: 'shaving-set pocket-knife-multi chefs-knife craft-beer-box tool-box-home barber-voucher leather-belt slim-wallet',
    also: 'small-estate-wines cufflinks beard-oil-and-comb beard-trimmer fire-bowl portable-pizza-oven cordless-screwdriver quiet-dial-watch hot-sauce-ladder life-story-book photo-book-voucher family-portrait-illustrated coffee-tasting-box thermos-flask weather-station new-father-kit headlamp silk-tie odd-socks-box massage-gun fishing-kit mens-skincare-trio moka-pot binoculars bookshelf-speakers hand-coffee-grinder oak-photo-frame pizza-stone sommelier-corkscrew cellar-tour golf-putting-set linen-apron photo-calendar',
  },
  housewarming: {
    core: 'personalised-doormat tool-box-home key-shelf soy-candle succulent-garden olive-serving-board street-map-print wool-blanket plant-stand mug-pair dinner-plates',
    also: 'waffle-throw velvet-cushions bud-vase-trio ceramic-vase terracotta-pots herb-trough cast-iron-casserole reed-diffuser stone-diffuser gallery-frames mushroom-lamp cork-wall-clock wall-hook-rail storage-basket table-runner bamboo-towels spice-mill-pair cheese-board cordless-screwdriver smart-plug-set smart-bulb-kit hand-mirror-wall desk-lamp hanging-planter bread-box tea-towel-set moka-pot espresso-cups young-olive-tree cotton-rug orchid-in-bowl italian-aperitivo-hamper wine-rack cherry-kitchen-radio linen-bed-set paper-lantern-lamp fresh-flower-subscription dried-flower-wreath arc-floor-lamp robot-vacuum floating-frame breakfast-hamper glass-teapot terrarium-kit french-press',
  },
  baby_shower: {
    core: 'newborn-set leather-booties whale-night-light named-baby-blanket muslin-trio nappy-cake tired-parents-basket first-year-book nursing-cushion baby-mobile baby-gym rainbow-stacker new-mother-care-box comfort-blanket',
    also: 'cloth-books weaning-set baby-carrier changing-bag baby-towel-hooded bath-toys-natural teether-set soft-rattle baby-sleeping-bag swaddle-wraps nursing-nightlight milestone-cards handprint-frame birth-print baby-massage-kit new-father-kit photo-session-newborn baby-swim-course meal-delivery-parents nappy-subscription baby-bouncer play-mat-foam pushchair-organiser footmuff bedside-cot high-chair-wooden baby-monitor bottle-steriliser memory-box illustrated-fables noise-machine',
  },
  retirement: {
    core: 'train-journey-voucher city-break-voucher farmhouse-weekend slow-trains-book cooking-class thermal-day museum-pass binoculars hand-tool-trio life-story-book',
    also: 'quiet-dial-watch weekender-bag tree-hammock garden-almanac watercolour-tin oil-paint-box boat-day hot-air-balloon warm-e-reader boules-set birds-field-guide photo-book-voucher travel-journal cellar-tour small-estate-wines harbour-puzzle jigsaw-board folding-chess-set garden-hammock-chair young-olive-tree adopt-olive-tree music-lessons pottery-afternoon opera-evening atlas-of-islands trekking-poles golf-putting-set fishing-kit hiking-daypack picnic-hamper audiobook-subscription surprise-books-subscription italian-aperitivo-hamper oak-photo-frame fountain-pen-set guided-walk family-portrait-illustrated beehive-adoption concert-gift-card',
  },
  promotion: {
    core: 'fountain-pen-set leather-notebook quiet-dial-watch slim-wallet cufflinks rollerball-pen silk-tie desk-lamp weekender-bag bifold-card-holder',
    also: 'small-estate-wines decanter-set single-origin-chocolates desk-organiser heated-mug laptop-stand laptop-sleeve automatic-watch noise-cancelling-headphones silk-square cabin-suitcase passport-wallet leather-belt weekly-planner italian-aperitivo-hamper coffee-tasting-box thermal-day massage-voucher style-consultation crossbody-bag mechanical-keyboard brass-ruler-set charging-tray cellar-tour smartwatch craft-beer-box city-break-voucher cocktail-shaker-set digital-notepad backpack-city succulent-garden linen-shirt concert-gift-card olive-oil-tasting',
  },
  christmas: {
    core: 'advent-house family-pyjamas hot-chocolate-kit waffle-throw wool-blanket family-quiz-box breakfast-hamper single-origin-chocolates two-tone-scarf',
    also: 'lighthouse-board-game harbour-puzzle felt-slippers ribbed-beanie wool-gloves soy-candle tea-library odd-socks-box weighted-blanket cookie-cutter-collection hot-water-bottle italian-aperitivo-hamper mystery-novels cosy-cardigan magpies-card-game beeswax-candles candle-making-kit fondue-set raclette-grill photo-calendar cashmere-scarf pyjama-set sledge craft-beer-box truffle-box olive-oil-tasting small-estate-wines song-quiz-box bath-ritual-box dried-flower-wreath artisan-honey-set spice-box',
  },
};

/** Nothing in particular is wanted, and the day asks for nothing: what hardly anybody minds. */
export const CROWD_PLEASERS =
  'single-origin-chocolates tea-library coffee-tasting-box soy-candle waffle-throw mystery-novels concert-gift-card palm-speaker succulent-garden instant-camera breakfast-hamper odd-socks-box massage-voucher cooking-class insulated-bottle scratch-map artisan-honey-set lighthouse-board-game two-tone-scarf heated-mug hand-care-trio museum-pass city-break-voucher thermal-day photo-book-voucher weekender-bag italian-aperitivo-hamper family-quiz-box wool-blanket surprise-books-subscription smart-speaker slim-power-bank felt-slippers';

/** How far something may come that suits the interests but not the day. */
export const OFF_OCCASION_AT_MOST: Partial<Record<Occasion, 1 | 2>> = {
  baby_shower: 1,
  wedding: 2,
};
