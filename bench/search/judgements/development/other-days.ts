/**
 * Judged requests for the other days; used to tune the ranking. Format: `parseJudgements`; method: `../judgements.ts`.
 */
export const DEVELOPMENT_OTHER_DAYS_TEXT = `
girlfriend valentine - 30-150 | travel, photography | viaggi, fotografia
3 instant-camera star-map-print linen-photo-album photo-book-voucher world-map-cork train-journey-voucher
  city-break-voucher photography-walk
2 film-camera-reusable couple-questions couples-card-game thermal-day picnic-hamper street-map-print photo-printer
  travel-journal camera-strap scratch-map seeing-light-course massage-voucher weekender-bag engravable-bracelet
  treehouse-night camera-backpack
1 travel-tripod passport-wallet instant-photo-album slow-trains-book atlas-of-islands packing-cubes guided-walk
  fresh-flower-subscription floating-frame travel-watercolour-journal cabin-suitcase cellar-tour globe-lamp
  breakfast-hamper single-origin-chocolates language-course-cards name-necklace gallery-frames

wife anniversary - 50-300 | general | generale
3 farmhouse-weekend city-break-voucher star-map-print massage-voucher pearl-earrings engravable-bracelet
  hot-air-balloon photo-book-voucher
2 thermal-day birthstone-ring name-necklace treehouse-night opera-evening family-portrait-illustrated cellar-tour
  fresh-flower-subscription quiet-dial-watch linen-photo-album train-journey-voucher eau-de-parfum silk-square
  boat-day
1 street-map-print song-lyrics-print sound-wave-print concert-gift-card picnic-hamper small-estate-wines
  hand-blown-glasses decanter-set cashmere-scarf linen-dressing-gown young-olive-tree adopt-olive-tree cooking-class
  dance-class italian-aperitivo-hamper breakfast-hamper crossbody-bag gallery-frames bath-ritual-box oak-photo-frame
  linen-bed-set

boss promotion - 30-120 | writing | scrittura
3 fountain-pen-set rollerball-pen leather-notebook
2 desk-lamp desk-organiser brass-ruler-set digital-notepad calligraphy-set
1 letter-paper-set weekly-planner writing-course wax-seal-kit small-estate-wines mechanical-keyboard
  single-origin-chocolates italian-aperitivo-hamper five-year-journal personalised-library-stamp bookends-pair

teacher just_because - 10-40 | books | libri
3 mystery-novels bookmark-set reading-journal poetry-anthology literary-candle short-story-deck
  personalised-library-stamp
2 canvas-tote bookends-pair history-of-maps-book atlas-of-islands one-pan-cookbook slow-trains-book
  birds-field-guide garden-almanac audiobook-subscription amber-reading-light illustrated-fables
1 tea-library machines-count-book leather-notebook standing-book-lamp single-origin-chocolates letter-paper-set
  five-year-journal mug-pair soy-candle sea-science-book weekly-planner

sister graduation - 30-150 | travel | viaggi
3 weekender-bag cabin-suitcase scratch-map train-journey-voucher world-map-cork city-break-voucher
2 packing-cubes passport-wallet travel-journal backpack-city slow-trains-book instant-camera hiking-daypack
  slim-power-bank travel-jewellery-case compass-brass linen-photo-album guided-walk atlas-of-islands
1 folding-travel-pillow world-adapter toiletry-bag language-course-cards globe-lamp insulated-bottle
  travel-blanket-set film-camera-reusable boat-day star-map-print travel-watercolour-journal quiet-dial-watch
  thermal-day engravable-bracelet luggage-tag-pair

neighbor housewarming - 15-60 | plants | piante
3 succulent-garden herb-trough terracotta-pots orchid-in-bowl lavender-pot terrarium-kit plant-stand hanging-planter
2 watering-can self-watering-pots bonsai-starter rose-bush lemon-tree bulb-collection wildflower-tin
  young-olive-tree indoor-salad-garden ceramic-vase bud-vase-trio tea-garden-kit fresh-flower-subscription
1 garden-almanac chilli-growing-kit personalised-doormat soy-candle mushroom-kit garden-gloves compost-bin-kitchen
  dried-flower-wreath window-bird-feeder tree-planting pressed-flower-kit

coworker retirement - 20-100 | fishing | pesca
3 fishing-kit
2 thermos-flask cool-bag pocket-knife-multi dry-bag boat-day insulated-bottle headlamp
1 camping-stove-set binoculars picnic-blanket straw-hat hiking-daypack camp-lantern tree-hammock slow-trains-book
  compass-brass photo-book-voucher small-estate-wines life-story-book craft-beer-box recycled-rain-jacket

friend wedding - 50-250 | cooking, wine | cucina, vino
3 cast-iron-casserole cooking-class decanter-set hand-blown-glasses cellar-tour small-estate-wines dinner-plates
  stand-mixer chefs-knife
2 pasta-machine portable-pizza-oven cheese-board raclette-grill fondue-set italian-aperitivo-hamper truffle-box
  picnic-hamper wine-rack farmhouse-weekend spice-mill-pair olive-oil-tasting adopt-olive-tree olive-serving-board
1 vegetable-box-subscription cocktail-shaker-set craft-beer-box pizza-stone balsamic-vinegar table-runner
  breakfast-hamper bread-box street-map-print young-olive-tree star-map-print knife-sharpener photo-book-voucher

friend baby_shower - 20-100 | general | generale
3 newborn-set named-baby-blanket tired-parents-basket muslin-trio rainbow-stacker first-year-book baby-mobile
  meal-delivery-parents baby-gym nappy-cake
2 whale-night-light leather-booties new-mother-care-box comfort-blanket cloth-books baby-towel-hooded
  milestone-cards handprint-frame nursing-cushion changing-bag baby-sleeping-bag soft-rattle birth-print
  swaddle-wraps baby-massage-kit teether-set photo-session-newborn baby-carrier weaning-set
1 new-father-kit nappy-subscription play-mat-foam bath-toys-natural nursing-nightlight baby-bouncer baby-swim-course
  footmuff pushchair-organiser memory-box illustrated-fables baby-monitor bottle-steriliser

mother mothers_day - 20-80 | self-care | cura di sé
3 bath-ritual-box massage-voucher hand-care-trio body-butter face-oil-duo silk-pillowcase thermal-day
2 artisan-soap-box foot-spa herbal-bath-tea stone-diffuser soy-candle heated-eye-mask neck-massager bath-tray
  sleep-kit shower-steamers fresh-flower-subscription tea-library waffle-throw felt-slippers reed-diffuser
  weighted-blanket gua-sha-set cosy-cardigan
1 plastic-free-skincare sheet-mask-week pyjama-set eau-de-parfum hot-water-bottle sunrise-lamp breakfast-hamper
  light-therapy-lamp meditation-cushion acupressure-mat five-year-journal manicure-set single-origin-chocolates
  lavender-pot orchid-in-bowl cork-yoga-mat wool-blanket scent-discovery-set life-story-book

father fathers_day - 20-100 | camping, outdoors | campeggio, vita all'aria aperta
3 light-tent camping-stove-set sleeping-bag camp-lantern tree-hammock pocket-knife-multi headlamp hiking-daypack
  thermos-flask
2 insulated-bottle binoculars picnic-blanket cool-bag dry-bag trekking-poles compass-brass recycled-rain-jacket
  fishing-kit birds-field-guide
1 walkie-talkies folding-travel-pillow boules-set steel-lunch-box slow-trains-book travel-blanket-set
  slim-power-bank collapsible-cup guided-walk telescope kite picnic-hamper ribbed-beanie boat-day solar-lanterns

student graduation - 20-80 | technology | tecnologia
3 slim-power-bank portable-ssd laptop-stand laptop-sleeve single-board-computer digital-notepad wireless-mouse
  open-ear-earphones
2 usb-hub charging-tray palm-speaker electronics-kit desk-lamp smart-speaker bluetooth-tracker-wallet key-finder
  webcam-light heated-mug headphone-stand
1 machines-count-book smart-bulb-kit weather-station fitness-band label-printer smart-plug-set photo-printer
  world-adapter tablet-stand backpack-city felt-desk-mat reading-glasses-light phone-gimbal indie-game-voucher
  sunrise-lamp

father retirement senior 30-200 | trains, travel | treni, viaggi
3 train-journey-voucher slow-trains-book city-break-voucher
2 cabin-suitcase weekender-bag travel-journal atlas-of-islands scratch-map world-map-cork guided-walk binoculars
  linen-photo-album boat-day farmhouse-weekend
1 passport-wallet folding-travel-pillow packing-cubes compass-brass globe-lamp history-of-maps-book thermos-flask
  travel-watercolour-journal language-course-cards photo-book-voucher street-map-print thermal-day toiletry-bag
  travel-blanket-set life-story-book noise-cancelling-headphones warm-e-reader film-scanner

friend housewarming - 20-80 | general | generale
3 street-map-print personalised-doormat olive-serving-board ceramic-vase soy-candle herb-trough young-olive-tree
  tool-box-home dinner-plates
2 wool-blanket waffle-throw velvet-cushions mug-pair succulent-garden terracotta-pots gallery-frames key-shelf
  hand-blown-glasses orchid-in-bowl reed-diffuser italian-aperitivo-hamper bread-box mushroom-lamp cheese-board
  bud-vase-trio small-estate-wines spice-mill-pair hand-mirror-wall cork-wall-clock linen-apron plant-stand
1 stone-diffuser raclette-grill fondue-set moka-pot tea-towel-set table-runner cotton-rug wall-hook-rail
  floating-frame picnic-blanket cordless-screwdriver breakfast-hamper water-carafe family-calendar
  dried-flower-wreath smart-plug-set paper-lantern-lamp bamboo-towels lemon-tree fresh-flower-subscription wine-rack
  spice-box art-print-subscription storage-basket olive-oil-tasting beeswax-candles

boyfriend valentine - 20-100 | general | generale
3 couple-questions couples-card-game star-map-print massage-voucher single-origin-chocolates breakfast-hamper
  thermal-day song-lyrics-print
2 engravable-bracelet picnic-hamper cellar-tour photo-book-voucher eau-de-parfum concert-gift-card cooking-class
  sound-wave-print fondue-set hot-chocolate-kit instant-camera dance-class slim-wallet small-estate-wines
  pottery-afternoon italian-aperitivo-hamper film-camera-reusable opera-evening
1 shaving-set mug-pair soy-candle street-map-print two-tone-scarf linen-photo-album cocktail-shaker-set
  scent-discovery-set world-map-cork pottery-kit climbing-voucher cosy-cardigan custom-pet-socks beard-oil-and-comb
  vinyl-subscription cooperative-escape-box truffle-box floating-frame guided-walk bath-ritual-box memory-box
  festival-pass photo-printer

girlfriend anniversary - 40-200 | wine, food | vino, buona cucina
3 cellar-tour farmhouse-weekend cooking-class small-estate-wines truffle-box italian-aperitivo-hamper picnic-hamper
2 decanter-set hand-blown-glasses fondue-set cheese-board single-origin-chocolates breakfast-hamper adopt-olive-tree
  cocktail-shaker-set olive-oil-tasting city-break-voucher
1 pasta-machine wine-rack raclette-grill sommelier-corkscrew spice-box star-map-print massage-voucher
  photo-book-voucher thermal-day engravable-bracelet balsamic-vinegar boat-day pizza-stone young-olive-tree
  vegetable-box-subscription alcohol-free-spirits craft-beer-box

friend just_because - 10-40 | reading | lettura
3 mystery-novels poetry-anthology short-story-deck reading-journal bookmark-set audiobook-subscription
  literary-candle
2 atlas-of-islands history-of-maps-book personalised-library-stamp slow-trains-book amber-reading-light
  bookends-pair standing-book-lamp canvas-tote tea-library illustrated-fables
1 one-pan-cookbook birds-field-guide five-year-journal machines-count-book garden-almanac soy-candle
  hot-chocolate-kit bath-tray mug-pair leather-notebook book-stand-cook

brother graduation young_adult 30-200 | fitness, sports | fitness, sport
3 smartwatch fitness-band adjustable-kettlebell dumbbell-pair climbing-voucher gym-bag massage-gun
2 foam-roller open-ear-earphones padel-racket insulated-bottle hiking-daypack action-camera skipping-rope
  backpack-city slackline table-tennis-set boules-set
1 cork-yoga-mat paddle-board-set swim-goggles running-belt football basketball-hoop acupressure-mat ski-gloves
  trekking-poles bike-helmet bike-light-pair snorkel-set thermal-day badminton-set table-football golf-putting-set
  frisbee-set

wife mothers_day - 30-150 | reading, tea | lettura, tè
3 tea-library glass-teapot surprise-books-subscription warm-e-reader bedside-book-rest mystery-novels
  audiobook-subscription
2 matcha-kit bath-tray waffle-throw mug-pair heated-mug standing-book-lamp tea-garden-kit literary-candle
  poetry-anthology bookends-pair cosy-cardigan wool-blanket
1 year-of-colour-book personalised-library-stamp thermos-flask fresh-flower-subscription breakfast-hamper
  artisan-honey-set slow-trains-book one-pan-cookbook massage-voucher weighted-blanket linen-dressing-gown
  bath-ritual-box photo-book-voucher single-origin-chocolates garden-almanac writing-course five-year-journal
  herb-trough

friend promotion - 20-100 | home office | ufficio in casa
3 desk-lamp laptop-stand desk-organiser heated-mug charging-tray mechanical-keyboard
2 webcam-light fountain-pen-set wireless-mouse usb-hub felt-desk-mat rollerball-pen leather-notebook weekly-planner
  laptop-sleeve headphone-stand smart-speaker brass-ruler-set neck-massager
1 reading-glasses-light succulent-garden cork-wall-clock digital-notepad coffee-tasting-box label-printer
  tablet-stand key-shelf moka-pot light-therapy-lamp brain-teasers plant-stand art-print-subscription air-purifier
  bookends-pair smart-plug-set golf-putting-set palm-speaker

daughter graduation - 40-250 | general | generale
3 quiet-dial-watch cabin-suitcase city-break-voucher pearl-earrings engravable-bracelet weekender-bag
  noise-cancelling-headphones fountain-pen-set
2 backpack-city instant-camera smartwatch warm-e-reader name-necklace birthstone-ring crossbody-bag
  photo-book-voucher hot-air-balloon train-journey-voucher concert-gift-card festival-pass leather-notebook
  star-map-print slim-wallet laptop-sleeve
1 laptop-stand tool-box-home world-map-cork passport-wallet portable-ssd palm-speaker desk-lamp style-consultation
  thermal-day open-ear-earphones massage-voucher slim-power-bank suitcase-turntable rollerball-pen packing-cubes
  charging-tray sound-wave-print linen-photo-album eau-de-parfum compass-brass cooking-class

husband fathers_day - 20-120 | woodworking, tools | lavori in legno, attrezzi
3 woodcarving-kit tool-box-home cordless-screwdriver pocket-knife-multi
2 leathercraft-kit headlamp knife-sharpener label-printer
1 key-shelf wall-hook-rail string-art-kit linocut-set raised-bed hand-tool-trio pruning-shears brass-ruler-set
  smart-plug-set cyclist-tool-tin chefs-knife linen-apron nest-box pottery-afternoon electronics-kit kintsugi-kit

colleague retirement - 20-120 | general | generale
3 photo-book-voucher train-journey-voucher slow-trains-book guided-walk italian-aperitivo-hamper garden-almanac
  thermal-day
2 small-estate-wines linen-photo-album concert-gift-card museum-pass travel-journal young-olive-tree cooking-class
  rose-bush binoculars watercolour-tin boat-day adopt-olive-tree single-origin-chocolates cellar-tour scratch-map
  tree-hammock hand-tool-trio fountain-pen-set pottery-afternoon
1 world-map-cork surprise-books-subscription audiobook-subscription atlas-of-islands olive-oil-tasting truffle-box
  harbour-puzzle boules-set hiking-daypack five-year-journal weekender-bag fresh-flower-subscription warm-e-reader
  picnic-hamper life-story-book photography-walk language-course-cards coffee-tasting-box tea-library
  passport-wallet window-bird-feeder lemon-tree opera-evening telescope writing-course

boss retirement - 40-200 | art, travel | arte, viaggi
3 museum-pass city-break-voucher train-journey-voucher year-of-colour-book
2 watercolour-tin travel-watercolour-journal guided-walk weekender-bag cabin-suitcase atlas-of-islands oil-paint-box
  art-print-subscription passport-wallet history-of-maps-book slow-trains-book world-map-cork pottery-afternoon
  photography-walk opera-evening
1 linen-photo-album table-easel boat-day globe-lamp photo-book-voucher calligraphy-set acrylic-paint-set
  farmhouse-weekend hot-air-balloon screenprint-workshop fountain-pen-set compass-brass binoculars
  travel-blanket-set street-map-print family-portrait-illustrated
`;
