/**
 * Judged requests for birthdays; never used to tune the ranking. Format: `parseJudgements`; method: `../judgements.ts`.
 */
export const HELD_OUT_BIRTHDAYS_TEXT = `
mother birthday - 20-80 | books | libri
3 mystery-novels surprise-books-subscription audiobook-subscription bedside-book-rest year-of-colour-book
  bookends-pair
2 standing-book-lamp slow-trains-book garden-almanac one-pan-cookbook poetry-anthology atlas-of-islands
  history-of-maps-book personalised-library-stamp amber-reading-light bookmark-set life-story-book reading-journal
  birds-field-guide
1 literary-candle short-story-deck leather-notebook five-year-journal canvas-tote bath-tray waffle-throw tea-library
  illustrated-fables book-stand-cook recipe-notebook writing-course machines-count-book

friend birthday - 15-50 | coffee | caffè
3 coffee-tasting-box moka-pot espresso-cups french-press
2 milk-frother cold-brew-jug mug-pair heated-mug collapsible-cup
1 single-origin-chocolates thermos-flask insulated-bottle matcha-kit short-story-deck breakfast-hamper
  magpies-card-game

girlfriend birthday - 30-120 | self-care, yoga | cura di sé, yoga
3 cork-yoga-mat massage-voucher thermal-day meditation-cushion bath-ritual-box silk-pillowcase acupressure-mat
2 yoga-block-set stone-diffuser face-oil-duo body-butter gua-sha-set heated-eye-mask linen-dressing-gown soy-candle
  weighted-blanket foot-spa sleep-kit neck-massager foam-roller bath-tray
1 tea-library eau-de-parfum insulated-bottle dance-class massage-gun sunrise-lamp hand-care-trio
  plastic-free-skincare reed-diffuser waffle-throw cosy-cardigan pyjama-set five-year-journal light-therapy-lamp
  tongue-drum noise-machine scent-discovery-set matcha-kit tree-hammock

husband birthday - 20-150 | technology, gadgets | tecnologia, gadget
3 smartwatch smart-speaker open-ear-earphones mechanical-keyboard charging-tray single-board-computer
  weather-station slim-power-bank pocket-projector
2 palm-speaker smart-bulb-kit action-camera phone-gimbal bluetooth-tracker-wallet portable-ssd heated-mug
  smart-plug-set fitness-band key-finder label-printer digital-notepad electronics-kit warm-e-reader light-tiles
  oak-photo-frame
1 wireless-mouse usb-hub laptop-stand retro-handheld wireless-controller gaming-headset tablet-stand instant-camera
  photo-printer electric-candle-lighter robot-kit telescope sunrise-lamp headphone-stand film-scanner massage-gun
  cordless-screwdriver webcam-light machines-count-book world-adapter noise-machine pocket-knife-multi
  cherry-kitchen-radio air-purifier laptop-sleeve

colleague birthday - 10-30 | general | generale
3 single-origin-chocolates succulent-garden magpies-card-game short-story-deck tea-library soy-candle mug-pair
2 odd-socks-box artisan-honey-set hot-sauce-ladder brain-teasers insulated-bottle canvas-tote artisan-soap-box
  playing-cards-deck collapsible-cup weekly-planner desk-organiser hot-chocolate-kit wildflower-tin herb-trough
  espresso-cups scratch-map
1 mystery-novels leather-notebook literary-candle bookmark-set poetry-anthology word-dice key-finder key-shelf
  moka-pot spice-box tea-towel-set olive-oil-tasting balsamic-vinegar lavender-pot bud-vase-trio travel-journal
  wool-gloves hand-care-trio mushroom-kit brass-ruler-set tree-planting guided-walk

boss birthday - 20-80 | coffee, reading | caffè, lettura
3 coffee-tasting-box hand-coffee-grinder mystery-novels espresso-cups heated-mug
2 moka-pot french-press surprise-books-subscription bookends-pair audiobook-subscription slow-trains-book
  atlas-of-islands history-of-maps-book short-story-deck standing-book-lamp milk-frother year-of-colour-book
  personalised-library-stamp
1 cold-brew-jug mug-pair poetry-anthology single-origin-chocolates amber-reading-light bedside-book-rest
  literary-candle one-pan-cookbook thermos-flask bookmark-set leather-notebook reading-journal machines-count-book
  garden-almanac

son birthday child 15-70 | robots | robot
3 robot-kit coding-board-game electronics-kit
2 machines-count-book magnetic-tiles marble-run three-d-pen single-board-computer
1 building-blocks walkie-talkies star-projector kids-camera microscope-kit digital-notepad sea-science-book
  dinosaur-dig-kit magic-set retro-handheld science-magazine-subscription

sister birthday - 20-90 | baking | dolci
3 baking-tin-set sourdough-kit cookie-cutter-collection cooking-class linen-apron recipe-notebook
2 pizza-stone book-stand-cook bread-box single-origin-chocolates tea-towel-set one-pan-cookbook
1 hot-chocolate-kit artisan-honey-set childrens-baking-set pasta-machine breakfast-hamper ravioli-set fondue-set
  spice-box dinner-plates spice-mill-pair tablet-stand mug-pair light-box

brother birthday - 20-120 | hiking, camping | escursionismo, campeggio
3 hiking-daypack light-tent sleeping-bag camping-stove-set headlamp trekking-poles camp-lantern tree-hammock
2 insulated-bottle thermos-flask pocket-knife-multi binoculars compass-brass recycled-rain-jacket dry-bag
  slim-power-bank folding-travel-pillow
1 cool-bag collapsible-cup running-socks-set fitness-band walkie-talkies birds-field-guide picnic-blanket
  travel-blanket-set steel-lunch-box sports-towel slackline climbing-voucher foam-roller ribbed-beanie fishing-kit
  scratch-map smartwatch solar-lanterns wool-gloves travel-journal

friend birthday - 20-100 | giradischi | giradiscki
3 vinyl-care-kit vinyl-subscription record-stand vinyl-wall-frame
2 concert-gift-card song-quiz-box
1 song-lyrics-print cherry-kitchen-radio palm-speaker headphone-stand festival-pass sound-wave-print punch-music-box
  hifi-ear-plugs

daughter birthday teenager 20-90 | photography, art | fotografia, arte
3 film-camera-reusable photography-walk photo-printer cyanotype-kit pinhole-camera watercolour-tin sketching-roll
2 acrylic-paint-set gouache-set instant-photo-album camera-strap travel-tripod brush-pen-set seeing-light-course
  table-easel linocut-set screenprint-workshop museum-pass light-box photo-book-voucher calligraphy-set
  sketchbook-trio coloured-pencils-tin comics-course phone-gimbal webcam-light
1 paint-by-numbers weaving-loom pottery-kit art-print-subscription year-of-colour-book embroidery-kit macrame-kit
  beaded-bracelet-kit clay-modelling-box oil-paint-box travel-watercolour-journal gallery-frames string-art-kit
  floating-frame star-projector pottery-afternoon candle-making-kit punch-music-box

mother birthday senior 20-90 | birds, nature | uccelli, natura
3 birds-field-guide window-bird-feeder bird-bath binoculars nest-box wild-bird-seed-year
2 bee-hotel hedgehog-house beehive-adoption garden-almanac wildflower-tin tree-planting adopt-olive-tree
  pressed-flower-kit guided-walk
1 rose-bush bulb-collection terrarium-kit lavender-pot watercolour-tin young-olive-tree lemon-tree
  fresh-flower-subscription orchid-in-bowl thermos-flask travel-watercolour-journal herb-trough
  shelter-adoption-card succulent-garden vegetable-box-subscription

friend birthday - 15-60 | cats | gatti
3 pet-portrait-mug cat-shelf-trail custom-pet-socks cat-tree pet-fountain window-perch-cat cat-subscription-box
  catnip-fishing-set
2 cat-tunnel interactive-ball ceramic-pet-bowl pet-blanket paw-print-kit automatic-feeder pet-tag-engraved
1 grooming-roll shelter-adoption-card family-portrait-illustrated pet-first-aid slow-feeder key-finder canvas-tote

sister birthday - 20-80 | running | corsa
3 running-belt running-socks-set open-ear-earphones foam-roller fitness-band
2 insulated-bottle headlamp massage-gun sports-towel gym-bag fabric-loop-bands
1 step-counter skipping-rope acupressure-mat shaker-bottle cork-yoga-mat massage-voucher foot-spa wool-gloves
  thermal-day ribbed-beanie sunglasses

student birthday - 10-40 | science | scienza
3 science-magazine-subscription microscope-kit electronics-kit machines-count-book
2 weather-station mushroom-kit terrarium-kit brain-teasers star-projector pinhole-camera cyanotype-kit
  sea-science-book
1 coding-board-game dinosaur-dig-kit three-d-pen globe-lamp digital-notepad compass-brass history-of-maps-book
  go-game birds-field-guide magnetic-tiles marble-run atlas-of-islands

father birthday senior 20-100 | chess, puzzles | scacchi, puzzle
3 folding-chess-set harbour-puzzle brain-teasers jigsaw-board
2 backgammon-set go-game strategy-island-game cooperative-escape-box
1 mahjong-set family-quiz-box lighthouse-board-game magpies-card-game playing-cards-deck song-quiz-box
  wooden-tower-game murder-mystery-dinner bedside-book-rest mystery-novels

brother birthday teenager 20-90 | sports | sport
3 football skipping-rope climbing-voucher table-tennis-set fitness-band gym-bag basketball-hoop slackline
  padel-racket
2 badminton-set insulated-bottle frisbee-set table-football foam-roller dumbbell-pair swim-goggles snorkel-set
  sports-towel bike-helmet massage-gun
1 running-belt running-socks-set ski-gloves bike-light-pair shaker-bottle fabric-loop-bands acupressure-mat
  hiking-daypack dry-bag sledge canvas-sneakers open-ear-earphones dance-class boules-set backpack-city
  golf-putting-set kite

wife birthday - 40-250 | sleep, relax | sonno, relax
3 weighted-blanket silk-pillowcase massage-voucher heated-eye-mask thermal-day sunrise-lamp linen-bed-set
2 sleep-kit noise-machine linen-dressing-gown pyjama-set stone-diffuser bath-ritual-box bath-tray foot-spa
  neck-massager wool-blanket acupressure-mat waffle-throw farmhouse-weekend tree-hammock
1 meditation-cushion light-therapy-lamp cosy-cardigan felt-slippers face-oil-duo reed-diffuser tea-library
  garden-hammock-chair massage-gun tongue-drum air-purifier noise-cancelling-headphones bamboo-towels water-carafe
  warm-e-reader bedside-book-rest mushroom-lamp smart-bulb-kit audiobook-subscription cork-yoga-mat

friend birthday - 20-80 | <script>alert(1)</script> | '; drop table products; --
3 single-origin-chocolates concert-gift-card soy-candle coffee-tasting-box tea-library cooperative-escape-box
  italian-aperitivo-hamper
2 palm-speaker breakfast-hamper mystery-novels waffle-throw two-tone-scarf lighthouse-board-game succulent-garden
  massage-voucher heated-mug small-estate-wines scratch-map spice-box surprise-books-subscription
  fresh-flower-subscription olive-oil-tasting insulated-bottle
1 craft-beer-box bath-ritual-box hot-chocolate-kit mug-pair star-map-print terrarium-kit ribbed-beanie
  leather-notebook thumb-piano family-quiz-box harbour-puzzle scent-discovery-set odd-socks-box photo-book-voucher
  truffle-box artisan-soap-box windproof-umbrella pottery-kit plant-stand magpies-card-game

neighbor birthday - 10-40 | bees and honey | api e miele
3 artisan-honey-set bee-hotel beehive-adoption
2 wildflower-tin beeswax-candles lavender-pot
1 garden-almanac bulb-collection tea-library tree-planting breakfast-hamper lip-balm-library rose-bush herb-trough
  nest-box tea-garden-kit

friend birthday - 30-200 | skiing | sci
3 ski-gloves
2 sledge action-camera thermal-day thermos-flask ribbed-beanie
1 wool-gloves two-tone-scarf insulated-bottle raclette-grill fondue-set massage-gun sunglasses recycled-rain-jacket
  headlamp climbing-voucher cosy-cardigan fitness-band smartwatch weekender-bag sun-care-set travel-blanket-set
  massage-voucher

sister birthday - 20-90 | potery | ceramca
3 pottery-afternoon pottery-kit
2 clay-modelling-box kintsugi-kit linen-apron
1 ceramic-vase bud-vase-trio dinner-plates mug-pair weaving-loom terracotta-pots screenprint-workshop espresso-cups
  macrame-kit linocut-set embroidery-kit woodcarving-kit museum-pass matcha-kit

mother birthday - 20-100 | opera, music | opera, musica
3 opera-evening concert-gift-card
2 cherry-kitchen-radio song-quiz-box vinyl-subscription music-lessons punch-music-box thumb-piano tongue-drum
  open-ear-earphones palm-speaker
1 song-lyrics-print sound-wave-print sheet-music-album music-stand vinyl-wall-frame museum-pass smart-speaker
  dance-class soprano-ukulele harmonica record-stand vinyl-care-kit metronome shower-speaker hifi-ear-plugs
`;
