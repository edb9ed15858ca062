/** The same for words that no list of interests has; see topics-of-the-stepper.ts. */
export const FREE_WORD_TOPICS = `
vinyl: 3 suitcase-turntable wireless-turntable vinyl-subscription vinyl-care-kit record-stand vinyl-wall-frame | 2 bookshelf-speakers | 1 concert-gift-card cherry-kitchen-radio song-quiz-box noise-cancelling-headphones
guitar: 3 travel-guitar electric-guitar-kit guitar-stand guitar-strap pick-punch | 2 music-lessons soprano-ukulele music-stand metronome sheet-music-album | 1 harmonica concert-gift-card field-recorder song-lyrics-print cajon
chess: 3 folding-chess-set | 2 go-game backgammon-set strategy-island-game brain-teasers | 1 mahjong-set lighthouse-board-game pocket-dominoes
puzzles: 3 harbour-puzzle brain-teasers jigsaw-board | 2 cooperative-escape-box kids-puzzle | 1 murder-mystery-dinner wooden-tower-game family-quiz-box paint-by-numbers
dinosaurs: 3 dinosaur-dig-kit | 1 sea-science-book microscope-kit
astronomy: 3 telescope star-projector star-map-print | 2 binoculars | 1 globe-lamp compass-brass science-magazine-subscription sea-science-book
birds: 3 birds-field-guide window-bird-feeder nest-box bird-bath binoculars wild-bird-seed-year | 2 beehive-adoption hedgehog-house | 1 garden-almanac wildflower-tin thermos-flask
knitting: 3 scarf-knitting-kit crochet-animals | 2 weaving-loom embroidery-kit macrame-kit | 1 wool-blanket storage-basket
baking: 3 baking-tin-set stand-mixer sourdough-kit cookie-cutter-collection | 2 childrens-baking-set bread-box linen-apron recipe-notebook cooking-class pizza-stone | 1 book-stand-cook portable-pizza-oven one-pan-cookbook tea-towel-set
chocolate: 3 single-origin-chocolates hot-chocolate-kit | 2 breakfast-hamper fondue-set | 1 cookie-cutter-collection coffee-tasting-box
beer: 3 craft-beer-box | 1 italian-aperitivo-hamper cheese-board small-estate-wines festival-pass hot-sauce-ladder
cocktails: 3 cocktail-shaker-set alcohol-free-spirits | 2 italian-aperitivo-hamper hand-blown-glasses | 1 small-estate-wines decanter-set cheese-board
dogs: 3 washable-dog-nest climbing-rope-lead dog-bakery-box good-dog-diary dog-harness leather-dog-collar dog-raincoat dog-training-class sniffing-mat treat-camera | 2 dog-bandana-set dog-travel-bowl car-seat-cover-dog tracking-collar-tag chew-toy-box pet-portrait-mug pet-watercolour pet-photo-session pet-tag-engraved slow-feeder grooming-roll ceramic-pet-bowl interactive-ball custom-pet-socks paw-print-kit pet-blanket | 1 pet-fountain pet-first-aid automatic-feeder shelter-adoption-card pet-backpack
cats: 3 cat-tree cat-shelf-trail catnip-fishing-set cat-tunnel window-perch-cat pet-fountain | 2 cat-subscription-box pet-portrait-mug pet-watercolour pet-photo-session ceramic-pet-bowl interactive-ball custom-pet-socks pet-blanket automatic-feeder pet-backpack treat-camera | 1 grooming-roll pet-tag-engraved paw-print-kit shelter-adoption-card pet-first-aid slow-feeder
jewellery: 3 pearl-earrings engravable-bracelet name-necklace birthstone-ring | 2 jewellery-tray travel-jewellery-case beaded-bracelet-kit cufflinks | 1 quiet-dial-watch hair-accessories-set silk-square solid-perfume
watches: 3 quiet-dial-watch automatic-watch smartwatch | 1 fitness-band jewellery-tray cufflinks cork-wall-clock
swimming: 3 swim-goggles swim-buoy | 2 snorkel-set dry-bag paddle-board-set beach-towel thermal-day | 1 sports-towel action-camera gym-bag
football: 3 football table-football | 1 gym-bag sports-towel shaker-bottle basketball-hoop
fishing: 3 fishing-kit | 2 thermos-flask headlamp pocket-knife-multi cool-bag | 1 boat-day dry-bag hiking-daypack
skiing: 3 ski-gloves | 2 sledge thermos-flask action-camera wool-gloves ribbed-beanie | 1 thermal-day two-tone-scarf sun-care-set headlamp
hiking: 3 hiking-daypack trekking-poles headlamp insulated-bottle thermos-flask | 2 binoculars compass-brass pocket-knife-multi light-tent recycled-rain-jacket birds-field-guide treehouse-night | 1 foam-roller running-socks-set dry-bag sleeping-bag guided-walk farmhouse-weekend collapsible-cup walkie-talkies
meditation: 3 meditation-cushion | 2 cork-yoga-mat stone-diffuser tongue-drum acupressure-mat yoga-block-set | 1 weighted-blanket soy-candle five-year-journal thermal-day noise-machine sunrise-lamp
sleep: 3 sleep-kit weighted-blanket silk-pillowcase sunrise-lamp noise-machine heated-eye-mask | 2 pyjama-set linen-bed-set hot-water-bottle stone-diffuser | 1 light-therapy-lamp tea-library linen-dressing-gown water-carafe folding-travel-pillow
maps: 3 scratch-map world-map-cork street-map-print history-of-maps-book atlas-of-islands | 2 globe-lamp star-map-print compass-brass | 1 travel-journal slow-trains-book guided-walk
trains: 3 slow-trains-book train-journey-voucher | 1 city-break-voucher cabin-suitcase travel-journal
bees: 3 bee-hotel beehive-adoption artisan-honey-set | 2 wildflower-tin beeswax-candles | 1 lavender-pot garden-almanac
mushrooms: 3 mushroom-kit | 2 truffle-box | 1 mushroom-lamp birds-field-guide
chilli: 3 chilli-growing-kit hot-sauce-ladder | 2 spice-box | 1 herb-trough cooking-class
pottery: 3 pottery-kit pottery-afternoon | 2 clay-modelling-box kintsugi-kit | 1 bud-vase-trio ceramic-vase dinner-plates
drawing: 3 sketching-roll drawing-tablet coloured-pencils-tin sketchbook-trio brush-pen-set | 2 comics-course watercolour-tin gouache-set kids-art-case table-easel travel-watercolour-journal calligraphy-set | 1 architecture-colouring colouring-cards museum-pass linocut-set
robots: 3 robot-kit | 2 electronics-kit single-board-computer coding-board-game robot-vacuum machines-count-book | 1 three-d-pen camera-drone
diy: 3 tool-box-home cordless-screwdriver | 2 woodcarving-kit key-shelf leathercraft-kit | 1 wall-hook-rail headlamp pocket-knife-multi label-printer kintsugi-kit raised-bed
karaoke: 3 karaoke-microphone | 2 song-quiz-box palm-speaker | 1 concert-gift-card music-lessons shower-speaker
opera: 3 opera-evening | 2 concert-gift-card | 1 bookshelf-speakers city-break-voucher noise-cancelling-headphones
magic: 3 magic-set | 1 playing-cards-deck finger-puppet-theatre
home-office: 3 desk-lamp laptop-stand desk-organiser heated-mug wireless-mouse mechanical-keyboard | 2 webcam-light usb-hub desk-organiser charging-tray felt-desk-mat noise-cancelling-headphones weekly-planner label-printer brass-ruler-set leather-notebook | 1 gaming-chair laptop-sleeve reading-glasses-light light-therapy-lamp rollerball-pen neck-massager tablet-stand succulent-garden portable-ssd
candles: 3 soy-candle beeswax-candles candle-making-kit led-candle-set | 2 literary-candle electric-candle-lighter reed-diffuser | 1 stone-diffuser bath-ritual-box
romance: 3 couple-questions couples-card-game farmhouse-weekend massage-voucher fresh-flower-subscription engravable-bracelet name-necklace star-map-print | 2 hot-air-balloon thermal-day treehouse-night pearl-earrings birthstone-ring song-lyrics-print eau-de-parfum breakfast-hamper single-origin-chocolates bath-ritual-box hand-blown-glasses sound-wave-print city-break-voucher small-estate-wines linen-photo-album cellar-tour | 1 soy-candle photo-book-voucher instant-camera picnic-hamper rose-bush silk-square
toys: 3 magnetic-tiles marble-run building-blocks finger-puppet-theatre robot-kit kids-art-case dinosaur-dig-kit magic-set | 2 clay-modelling-box kite kids-puzzle kids-camera walkie-talkies family-quiz-box kids-travel-games childrens-baking-set coding-board-game star-projector sledge microscope-kit kids-backpack | 1 football illustrated-fables rhythm-box kalimba-kids kids-headphones crochet-animals origami-paper frisbee-set basketball-hoop
`;
