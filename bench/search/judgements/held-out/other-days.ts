/**
 * Judged requests for the other days; never used to tune the ranking. Format: `parseJudgements`; method:
 * `../judgements.ts`.
 */
export const HELD_OUT_OTHER_DAYS_TEXT = `
wife valentine - 30-200 | general | generale
3 massage-voucher farmhouse-weekend fresh-flower-subscription star-map-print name-necklace engravable-bracelet
  pearl-earrings thermal-day couple-questions breakfast-hamper
2 birthstone-ring eau-de-parfum city-break-voucher hot-air-balloon bath-ritual-box silk-square opera-evening
  picnic-hamper single-origin-chocolates couples-card-game treehouse-night cellar-tour dance-class
  photo-book-voucher linen-dressing-gown song-lyrics-print rose-bush
1 sound-wave-print cooking-class train-journey-voucher small-estate-wines concert-gift-card orchid-in-bowl
  soy-candle pyjama-set fondue-set quiet-dial-watch silk-pillowcase scent-discovery-set instant-camera
  linen-photo-album hot-chocolate-kit pottery-afternoon boat-day family-portrait-illustrated street-map-print
  hand-blown-glasses memory-box cashmere-scarf face-oil-duo italian-aperitivo-hamper solid-perfume

coworker promotion - 20-80 | general | generale
3 fountain-pen-set rollerball-pen leather-notebook heated-mug desk-organiser desk-lamp italian-aperitivo-hamper
2 small-estate-wines single-origin-chocolates coffee-tasting-box succulent-garden laptop-stand laptop-sleeve
  charging-tray insulated-bottle mystery-novels weekly-planner brass-ruler-set bonsai-starter concert-gift-card
  tea-library plant-stand truffle-box
1 steel-lunch-box bifold-card-holder cocktail-shaker-set craft-beer-box alcohol-free-spirits passport-wallet
  wireless-mouse brain-teasers olive-oil-tasting digital-notepad windproof-umbrella cork-wall-clock thermos-flask
  bookends-pair slim-power-bank two-tone-scarf espresso-cups cooperative-escape-box felt-desk-mat golf-putting-set
  breakfast-hamper webcam-light light-therapy-lamp hand-blown-glasses

friend wedding - 40-200 | general | generale
3 street-map-print star-map-print dinner-plates picnic-hamper cooking-class cellar-tour photo-book-voucher
  young-olive-tree linen-photo-album farmhouse-weekend
2 hand-blown-glasses decanter-set cast-iron-casserole wool-blanket family-portrait-illustrated
  italian-aperitivo-hamper adopt-olive-tree massage-voucher gallery-frames city-break-voucher world-map-cork
  fondue-set raclette-grill stand-mixer treehouse-night thermal-day hot-air-balloon bamboo-towels linen-bed-set
  song-lyrics-print
1 ceramic-vase olive-serving-board cheese-board small-estate-wines breakfast-hamper pasta-machine oak-photo-frame
  mug-pair pottery-kit pottery-afternoon cotton-rug museum-pass train-journey-voucher waffle-throw lemon-tree
  sound-wave-print memory-box hand-mirror-wall table-runner cocktail-shaker-set boat-day chefs-knife
  fresh-flower-subscription instant-camera dance-class personalised-doormat concert-gift-card velvet-cushions

friend baby_shower - 25-120 | books | libri
3 illustrated-fables first-year-book cloth-books
2 bookends-pair memory-box sea-science-book newborn-set muslin-trio rainbow-stacker tired-parents-basket
  named-baby-blanket baby-mobile
1 personalised-library-stamp whale-night-light audiobook-subscription baby-gym nursing-cushion nappy-cake
  leather-booties handprint-frame new-mother-care-box baby-towel-hooded meal-delivery-parents birth-print
  surprise-books-subscription standing-book-lamp photo-book-voucher comfort-blanket atlas-of-islands changing-bag

mother mothers_day - 20-100 | flowers, garden | fiori, giardino
3 rose-bush fresh-flower-subscription orchid-in-bowl lavender-pot lemon-tree bulb-collection garden-almanac
  hand-tool-trio
2 terracotta-pots ceramic-vase bud-vase-trio young-olive-tree herb-trough gardening-apron watering-can
  pressed-flower-kit wildflower-tin hanging-planter garden-gloves dried-flower-wreath garden-hammock-chair
  terrarium-kit pruning-shears plant-stand succulent-garden
1 raised-bed self-watering-pots bird-bath bee-hotel tea-garden-kit window-bird-feeder solar-lanterns
  outdoor-cushions bonsai-starter adopt-olive-tree hand-care-trio beehive-adoption tree-planting nest-box
  hedgehog-house indoor-salad-garden

father fathers_day - 20-100 | wine, cooking | vino, cucina
3 small-estate-wines decanter-set cooking-class chefs-knife cellar-tour pasta-machine truffle-box
2 hand-blown-glasses sommelier-corkscrew wine-rack cheese-board spice-box olive-serving-board pizza-stone
  hot-sauce-ladder italian-aperitivo-hamper one-pan-cookbook olive-oil-tasting balsamic-vinegar linen-apron
  raclette-grill spice-mill-pair knife-sharpener
1 sourdough-kit fondue-set craft-beer-box cocktail-shaker-set ravioli-set picnic-hamper book-stand-cook
  recipe-notebook adopt-olive-tree bread-box vegetable-box-subscription chilli-growing-kit alcohol-free-spirits
  dinner-plates herb-trough

student graduation young_adult 15-70 | writing | scrittura
3 fountain-pen-set leather-notebook rollerball-pen writing-course
2 five-year-journal digital-notepad weekly-planner travel-journal letter-paper-set desk-lamp calligraphy-set
  poetry-anthology
1 wax-seal-kit brass-ruler-set desk-organiser word-dice short-story-deck reading-journal personalised-library-stamp
  laptop-stand laptop-sleeve mystery-novels bookends-pair comics-course

girlfriend anniversary - 40-250 | art | arte
3 museum-pass pottery-afternoon family-portrait-illustrated art-print-subscription oil-paint-box star-map-print
  year-of-colour-book
2 street-map-print city-break-voucher photography-walk screenprint-workshop pottery-kit gallery-frames
  sound-wave-print song-lyrics-print watercolour-tin silk-square table-easel calligraphy-set weaving-loom
  travel-watercolour-journal photo-book-voucher
1 acrylic-paint-set gouache-set opera-evening kintsugi-kit linen-photo-album leathercraft-kit ceramic-vase
  engravable-bracelet massage-voucher coloured-pencils-tin linocut-set farmhouse-weekend instant-camera

husband anniversary - 50-300 | travel | viaggi
3 city-break-voucher farmhouse-weekend train-journey-voucher hot-air-balloon weekender-bag treehouse-night
  world-map-cork
2 cabin-suitcase boat-day star-map-print thermal-day cellar-tour linen-photo-album photo-book-voucher picnic-hamper
  street-map-print atlas-of-islands travel-blanket-set guided-walk
1 passport-wallet globe-lamp compass-brass massage-voucher hiking-daypack instant-camera action-camera light-tent
  noise-cancelling-headphones family-portrait-illustrated backpack-city travel-watercolour-journal concert-gift-card
  binoculars quiet-dial-watch camera-backpack

father retirement - 40-250 | general | generale
3 train-journey-voucher city-break-voucher photo-book-voucher thermal-day boat-day quiet-dial-watch
  farmhouse-weekend slow-trains-book
2 hot-air-balloon linen-photo-album cellar-tour telescope young-olive-tree cooking-class weekender-bag
  concert-gift-card museum-pass binoculars garden-hammock-chair raised-bed adopt-olive-tree hand-tool-trio
  family-portrait-illustrated film-scanner warm-e-reader tree-hammock
1 cabin-suitcase world-map-cork fishing-kit music-lessons oak-photo-frame watercolour-tin small-estate-wines
  hiking-daypack guided-walk italian-aperitivo-hamper boules-set fountain-pen-set folding-chess-set opera-evening
  portable-pizza-oven lemon-tree golf-putting-set cherry-kitchen-radio photography-walk picnic-hamper
  suitcase-turntable pottery-afternoon fire-bowl audiobook-subscription jigsaw-board

friend housewarming - 15-70 | cooking | cucina
3 olive-serving-board spice-box linen-apron spice-mill-pair herb-trough dinner-plates one-pan-cookbook
2 pizza-stone bread-box cheese-board pasta-machine fondue-set raclette-grill knife-sharpener tea-towel-set
  olive-oil-tasting balsamic-vinegar sourdough-kit truffle-box book-stand-cook cooking-class
  italian-aperitivo-hamper baking-tin-set
1 recipe-notebook ravioli-set hot-sauce-ladder moka-pot indoor-salad-garden table-runner vegetable-box-subscription
  espresso-cups mug-pair chilli-growing-kit compost-bin-kitchen breakfast-hamper mushroom-kit label-printer
  cookie-cutter-collection hand-blown-glasses

colleague graduation - 15-60 | travel | viaggi
3 scratch-map travel-journal passport-wallet packing-cubes world-map-cork
2 slow-trains-book insulated-bottle slim-power-bank folding-travel-pillow compass-brass world-adapter
  atlas-of-islands luggage-tag-pair backpack-city guided-walk language-course-cards
1 travel-watercolour-journal travel-blanket-set dry-bag globe-lamp collapsible-cup toiletry-bag history-of-maps-book
  street-map-print beach-towel picnic-blanket train-journey-voucher linen-photo-album fountain-pen-set headlamp
  travel-jewellery-case

teacher retirement - 20-90 | books, maps | libri, mappe
3 history-of-maps-book atlas-of-islands mystery-novels street-map-print surprise-books-subscription slow-trains-book
2 audiobook-subscription world-map-cork scratch-map globe-lamp year-of-colour-book bookends-pair
  personalised-library-stamp bedside-book-rest compass-brass poetry-anthology garden-almanac standing-book-lamp
1 reading-journal literary-candle birds-field-guide short-story-deck guided-walk star-map-print travel-journal
  bookmark-set amber-reading-light fountain-pen-set five-year-journal train-journey-voucher leather-notebook
  one-pan-cookbook photo-book-voucher writing-course illustrated-fables

neighbor housewarming - 10-50 | general | generale
3 herb-trough personalised-doormat soy-candle succulent-garden artisan-honey-set olive-serving-board tea-library
2 bread-box single-origin-chocolates lavender-pot orchid-in-bowl mug-pair tea-towel-set key-shelf ceramic-vase
  bud-vase-trio italian-aperitivo-hamper olive-oil-tasting breakfast-hamper small-estate-wines spice-box
  wildflower-tin dried-flower-wreath terracotta-pots reed-diffuser street-map-print
1 balsamic-vinegar tool-box-home plant-stand hanging-planter wall-hook-rail table-runner picnic-blanket
  velvet-cushions beeswax-candles stone-diffuser fresh-flower-subscription floating-frame espresso-cups linen-apron
  family-calendar storage-basket artisan-soap-box spice-mill-pair window-bird-feeder cheese-board watering-can
  moka-pot bulb-collection led-candle-set rose-bush guided-walk

boyfriend anniversary - 30-200 | music, vinyl | musica, vinili
3 suitcase-turntable vinyl-subscription concert-gift-card record-stand song-lyrics-print sound-wave-print
  wireless-turntable
2 vinyl-care-kit bookshelf-speakers vinyl-wall-frame opera-evening festival-pass palm-speaker
  noise-cancelling-headphones music-lessons punch-music-box
1 soprano-ukulele travel-guitar cherry-kitchen-radio open-ear-earphones song-quiz-box tongue-drum field-recorder
  thumb-piano headphone-stand star-map-print photo-book-voucher engravable-bracelet dance-class midi-keyboard
  harmonica smart-speaker massage-voucher cajon guitar-stand

girlfriend valentine - 20-100 | chocolate | cioccolato
3 single-origin-chocolates hot-chocolate-kit
2 fondue-set breakfast-hamper couple-questions couples-card-game
1 star-map-print fresh-flower-subscription massage-voucher coffee-tasting-box picnic-hamper name-necklace
  engravable-bracelet cooking-class small-estate-wines mug-pair bath-ritual-box thermal-day truffle-box

friend just_because - 10-45 | crafts | fai da te
3 embroidery-kit macrame-kit linocut-set candle-making-kit crochet-animals scarf-knitting-kit pottery-kit
  cyanotype-kit
2 weaving-loom string-art-kit soap-making-kit kintsugi-kit leathercraft-kit woodcarving-kit calligraphy-set
  origami-paper pressed-flower-kit punch-music-box wax-seal-kit paint-by-numbers
1 clay-modelling-box beaded-bracelet-kit pinhole-camera brush-pen-set watercolour-tin gouache-set acrylic-paint-set
  sketching-roll terrarium-kit tool-box-home cordless-screwdriver pick-punch paw-print-kit pocket-knife-multi
  electronics-kit

friend graduation - 20-120 | gaming | videogiochi
3 mechanical-keyboard gaming-headset wireless-controller retro-handheld indie-game-voucher
2 felt-desk-mat light-tiles headphone-stand game-shelf-lights role-playing-box strategy-island-game wireless-mouse
1 dice-set-metal single-board-computer cooperative-escape-box lighthouse-board-game portable-ssd folding-chess-set
  open-ear-earphones palm-speaker charging-tray smart-bulb-kit table-football laptop-stand webcam-light

daughter wedding - 80-400 | general | generale
3 farmhouse-weekend city-break-voucher photo-book-voucher linen-bed-set dinner-plates hot-air-balloon
  family-portrait-illustrated pearl-earrings
2 cast-iron-casserole stand-mixer treehouse-night wool-blanket train-journey-voucher picnic-hamper young-olive-tree
  cooking-class cellar-tour boat-day massage-voucher thermal-day bamboo-towels adopt-olive-tree oak-photo-frame
1 italian-aperitivo-hamper arc-floor-lamp instant-camera gallery-frames portable-pizza-oven museum-pass robot-vacuum
  cabin-suitcase cotton-rug raclette-grill linen-dressing-gown name-necklace birthstone-ring hand-mirror-wall
  lemon-tree chefs-knife quiet-dial-watch concert-gift-card weekender-bag silk-square

son graduation - 40-250 | cycling, technology | ciclismo, tecnologia
3 smartwatch action-camera bike-light-pair fitness-band open-ear-earphones noise-cancelling-headphones bike-helmet
2 cyclist-tool-tin slim-power-bank laptop-stand mechanical-keyboard portable-ssd backpack-city single-board-computer
  smart-speaker bike-basket phone-gimbal pocket-projector massage-gun hiking-daypack
1 charging-tray palm-speaker usb-hub laptop-sleeve warm-e-reader electronics-kit webcam-light wireless-mouse
  weather-station smart-bulb-kit digital-notepad gym-bag recycled-rain-jacket desk-lamp headlamp photo-printer
  instant-camera light-tiles

husband valentine - 20-120 | film | cinema
3 couples-card-game murder-mystery-dinner film-scanner
2 couple-questions film-camera-reusable palm-speaker waffle-throw smart-speaker star-map-print massage-voucher
  breakfast-hamper
1 song-quiz-box cooperative-escape-box phone-gimbal photo-book-voucher engravable-bracelet single-origin-chocolates
  audiobook-subscription mystery-novels hot-chocolate-kit thermal-day vinyl-wall-frame concert-gift-card
  art-print-subscription light-tiles smart-bulb-kit song-lyrics-print picnic-hamper

boss promotion - 40-200 | general | generale
3 fountain-pen-set rollerball-pen italian-aperitivo-hamper small-estate-wines desk-lamp quiet-dial-watch
  decanter-set
2 cellar-tour leather-notebook truffle-box weekender-bag concert-gift-card cooking-class museum-pass opera-evening
  cabin-suitcase passport-wallet coffee-tasting-box hand-coffee-grinder slim-wallet single-origin-chocolates
  olive-oil-tasting noise-cancelling-headphones
1 hand-blown-glasses cocktail-shaker-set balsamic-vinegar bonsai-starter year-of-colour-book laptop-sleeve silk-tie
  cufflinks windproof-umbrella young-olive-tree adopt-olive-tree heated-mug desk-organiser mechanical-keyboard
  charging-tray golf-putting-set train-journey-voucher boat-day art-print-subscription two-tone-scarf bookends-pair
  orchid-in-bowl folding-chess-set warm-e-reader light-therapy-lamp vinyl-subscription
`;
