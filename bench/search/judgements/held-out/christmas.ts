/**
 * Judged requests for Christmas; never used to tune the ranking. Format: `parseJudgements`; method: `../judgements.ts`.
 */
export const HELD_OUT_CHRISTMAS_TEXT = `
father christmas - 20-100 | music | musica
3 concert-gift-card cherry-kitchen-radio vinyl-subscription palm-speaker record-stand open-ear-earphones
  song-quiz-box
2 opera-evening smart-speaker vinyl-care-kit harmonica music-lessons vinyl-wall-frame tongue-drum thumb-piano
  soprano-ukulele guitar-stand field-recorder bongo-pair cajon
1 shower-speaker headphone-stand music-stand metronome guitar-strap sheet-music-album festival-pass punch-music-box
  song-lyrics-print sound-wave-print pick-punch hifi-ear-plugs karaoke-microphone midi-keyboard

teacher christmas - 10-35 | gardening | giardinaggio
3 garden-almanac herb-trough wildflower-tin bulb-collection garden-gloves watering-can tea-garden-kit
2 lavender-pot succulent-garden pruning-shears self-watering-pots chilli-growing-kit mushroom-kit orchid-in-bowl
  window-bird-feeder nest-box rose-bush terrarium-kit bonsai-starter
1 hanging-planter plant-stand compost-bin-kitchen pressed-flower-kit tree-planting hand-care-trio pizza-seed-box
  solar-lanterns dried-flower-wreath artisan-honey-set hedgehog-house

daughter christmas child 15-60 | toys | giocattoli
3 building-blocks magnetic-tiles marble-run finger-puppet-theatre magic-set kids-camera kids-puzzle star-projector
2 clay-modelling-box rhythm-box childrens-baking-set walkie-talkies kids-art-case dinosaur-dig-kit kids-travel-games
  beaded-bracelet-kit karaoke-microphone kite coding-board-game sledge robot-kit three-d-pen wooden-tower-game
1 rainbow-stacker whale-night-light football basketball-hoop coloured-pencils-tin illustrated-fables word-dice
  kalimba-kids kids-backpack frisbee-set origami-paper acrylic-paint-set microscope-kit electronics-kit advent-house
  table-football magpies-card-game cookie-cutter-collection paint-by-numbers bath-toys-natural table-tennis-set
  kids-headphones

neighbor christmas - 10-35 | tea | tè
3 tea-library matcha-kit
2 tea-garden-kit mug-pair artisan-honey-set
1 thermos-flask hot-chocolate-kit heated-mug single-origin-chocolates collapsible-cup herb-trough herbal-bath-tea
  breakfast-hamper cookie-cutter-collection beeswax-candles

sister christmas - 15-60 | candles | candele
3 soy-candle candle-making-kit beeswax-candles literary-candle
2 led-candle-set reed-diffuser solar-lanterns
1 stone-diffuser electric-candle-lighter bath-ritual-box bath-tray mushroom-lamp soap-making-kit artisan-soap-box
  glass-teapot bath-pebbles hot-chocolate-kit waffle-throw

brother christmas - 20-100 | board gmaes | giochi da tavalo
3 strategy-island-game lighthouse-board-game cooperative-escape-box role-playing-box folding-chess-set
2 backgammon-set go-game mahjong-set family-quiz-box magpies-card-game murder-mystery-dinner song-quiz-box
  dice-set-metal wooden-tower-game
1 brain-teasers playing-cards-deck word-dice harbour-puzzle jigsaw-board table-football table-tennis-set
  game-shelf-lights indie-game-voucher boules-set retro-handheld

wife christmas - 20-150 | fashion, beauty | moda, bellezza
3 cashmere-scarf silk-square pearl-earrings eau-de-parfum name-necklace engravable-bracelet bath-ritual-box
  quiet-dial-watch
2 two-tone-scarf crossbody-bag birthstone-ring linen-dressing-gown pyjama-set cosy-cardigan silk-pillowcase
  face-oil-duo scent-discovery-set style-consultation eye-palette sunglasses makeup-mirror body-butter
  makeup-brushes felt-slippers massage-voucher hair-repair-set gua-sha-set ionic-hair-dryer
1 hand-care-trio solid-perfume ribbed-beanie wool-gloves manicure-set nail-polish-trio toiletry-bag jewellery-tray
  travel-jewellery-case weekender-bag canvas-sneakers heated-eye-mask thermal-day linen-shirt windproof-umbrella
  plastic-free-skincare artisan-soap-box sheet-mask-week straw-hat family-pyjamas foot-spa hair-accessories-set
  leather-belt

son christmas child 15-60 | music | musica
3 rhythm-box kalimba-kids harmonica karaoke-microphone soprano-ukulele bongo-pair
2 kids-headphones punch-music-box thumb-piano
1 palm-speaker song-quiz-box sheet-music-album music-stand star-projector magic-set finger-puppet-theatre metronome

boss christmas - 25-90 | food | buona cucina
3 truffle-box italian-aperitivo-hamper single-origin-chocolates olive-oil-tasting balsamic-vinegar
2 spice-box cheese-board small-estate-wines coffee-tasting-box breakfast-hamper artisan-honey-set tea-library
  adopt-olive-tree olive-serving-board cooking-class
1 hot-sauce-ladder fondue-set spice-mill-pair alcohol-free-spirits craft-beer-box vegetable-box-subscription
  one-pan-cookbook raclette-grill decanter-set pizza-stone hot-chocolate-kit matcha-kit cellar-tour chefs-knife

coworker christmas - 10-30 | eco-friendly, plants | sostenibile, piante
3 herb-trough wildflower-tin tree-planting succulent-garden collapsible-cup insulated-bottle
2 canvas-tote bulb-collection tea-garden-kit mushroom-kit lavender-pot beeswax-candles artisan-soap-box
  terrarium-kit self-watering-pots solar-lanterns hanging-planter orchid-in-bowl compost-bin-kitchen
1 garden-almanac chilli-growing-kit watering-can nest-box plant-stand lip-balm-library pizza-seed-box
  pressed-flower-kit shelter-adoption-card digital-notepad window-bird-feeder rose-bush herbal-bath-tea
  wild-bird-seed-year dried-flower-wreath soap-making-kit

mother christmas - 20-120 | home-decor | arredamento
3 waffle-throw velvet-cushions ceramic-vase wool-blanket gallery-frames mushroom-lamp family-portrait-illustrated
2 soy-candle orchid-in-bowl hand-mirror-wall bud-vase-trio paper-lantern-lamp cotton-rug reed-diffuser table-runner
  fresh-flower-subscription dried-flower-wreath stone-diffuser dinner-plates oak-photo-frame floating-frame
  led-candle-set plant-stand beeswax-candles advent-house cork-wall-clock street-map-print
1 art-print-subscription terracotta-pots succulent-garden bookends-pair bamboo-towels storage-basket hanging-planter
  jewellery-tray solar-lanterns terrarium-kit world-map-cork standing-book-lamp tea-towel-set desk-lamp
  hand-blown-glasses linen-photo-album mug-pair glass-teapot water-carafe star-map-print outdoor-cushions

friend christmas - 20-80 | swimming | nuoto
3 swim-goggles swim-buoy
2 snorkel-set dry-bag beach-towel sports-towel thermal-day gym-bag
1 fitness-band insulated-bottle sun-care-set bamboo-towels straw-hat cool-bag foam-roller sunglasses hair-repair-set
  step-counter

colleague christmas - 10-40 | stationery | cartoleria
3 letter-paper-set leather-notebook weekly-planner rollerball-pen brass-ruler-set fountain-pen-set
2 wax-seal-kit bookmark-set desk-organiser brush-pen-set sketchbook-trio calligraphy-set five-year-journal
  travel-journal reading-journal
1 digital-notepad label-printer coloured-pencils-tin photo-calendar family-calendar personalised-library-stamp
  origami-paper instant-photo-album recipe-notebook word-dice colouring-cards laptop-sleeve

girlfriend christmas - 20-120 | home decor, candles | arredamento, candele
3 soy-candle waffle-throw velvet-cushions mushroom-lamp reed-diffuser wool-blanket candle-making-kit
2 literary-candle beeswax-candles led-candle-set ceramic-vase paper-lantern-lamp bud-vase-trio gallery-frames
  stone-diffuser hand-mirror-wall star-map-print street-map-print fresh-flower-subscription floating-frame
  solar-lanterns orchid-in-bowl light-tiles plant-stand art-print-subscription
1 dried-flower-wreath cotton-rug table-runner jewellery-tray terrarium-kit succulent-garden electric-candle-lighter
  song-lyrics-print cork-wall-clock storage-basket standing-book-lamp hanging-planter world-map-cork bookends-pair
  sound-wave-print family-portrait-illustrated bath-ritual-box mug-pair terracotta-pots dinner-plates glass-teapot
  smart-bulb-kit star-projector vinyl-wall-frame desk-lamp

student christmas teenager 10-45 | drawing, comics | disegno, fumetti
3 comics-course sketchbook-trio brush-pen-set coloured-pencils-tin sketching-roll
2 gouache-set watercolour-tin acrylic-paint-set architecture-colouring calligraphy-set kids-art-case table-easel
  travel-watercolour-journal
1 colouring-cards linocut-set paint-by-numbers three-d-pen digital-notepad word-dice origami-paper graphic-tshirt
  cyanotype-kit desk-lamp clay-modelling-box

father christmas - 20-90 | dogs, outdoors | cani, outdoor
3 climbing-rope-lead washable-dog-nest tracking-collar-tag dog-raincoat car-seat-cover-dog leather-dog-collar
  headlamp thermos-flask hiking-daypack
2 dog-harness sniffing-mat dog-bakery-box pet-portrait-mug dog-travel-bowl dog-training-class custom-pet-socks
  grooming-roll insulated-bottle recycled-rain-jacket pocket-knife-multi camp-lantern binoculars picnic-blanket
  tree-hammock
1 chew-toy-box pet-blanket pet-photo-session pet-watercolour treat-camera ceramic-pet-bowl pet-tag-engraved
  pet-first-aid paw-print-kit interactive-ball ribbed-beanie camping-stove-set trekking-poles cool-bag dry-bag
  fishing-kit birds-field-guide sleeping-bag compass-brass wool-gloves slow-feeder windproof-umbrella

boyfriend christmas - 20-150 | photography | fotografia
3 film-camera-reusable camera-strap travel-tripod photography-walk seeing-light-course camera-backpack
  instant-camera
2 phone-gimbal photo-printer light-box pinhole-camera cyanotype-kit film-scanner photo-book-voucher action-camera
1 instant-photo-album linen-photo-album gallery-frames portable-ssd floating-frame photo-calendar museum-pass
  oak-photo-frame webcam-light
`;
