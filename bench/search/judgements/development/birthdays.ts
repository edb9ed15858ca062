/** Judged requests for birthdays; used to tune the ranking. Format: `parseJudgements`; method: `../judgements.ts`. */
export const DEVELOPMENT_BIRTHDAYS_TEXT = `
mother birthday - 20-100 | cooking | cucina
3 one-pan-cookbook spice-box linen-apron recipe-notebook olive-serving-board pasta-machine cooking-class chefs-knife
  olive-oil-tasting balsamic-vinegar truffle-box
2 spice-mill-pair sourdough-kit ravioli-set pizza-stone cheese-board baking-tin-set book-stand-cook knife-sharpener
  herb-trough fondue-set raclette-grill bread-box tea-towel-set hot-sauce-ladder vegetable-box-subscription
  dinner-plates
1 cookie-cutter-collection italian-aperitivo-hamper breakfast-hamper artisan-honey-set matcha-kit moka-pot
  tea-library mushroom-kit chilli-growing-kit indoor-salad-garden table-runner tablet-stand single-origin-chocolates

father birthday - 20-80 | gardening | giardinaggio
3 hand-tool-trio pruning-shears garden-almanac gardening-apron raised-bed herb-trough watering-can young-olive-tree
  lemon-tree
2 terracotta-pots chilli-growing-kit garden-gloves rose-bush bonsai-starter bulb-collection self-watering-pots
  bee-hotel nest-box wildflower-tin window-bird-feeder compost-bin-kitchen tea-garden-kit mushroom-kit
  indoor-salad-garden
1 succulent-garden terrarium-kit plant-stand bird-bath hedgehog-house lavender-pot beehive-adoption adopt-olive-tree
  garden-hammock-chair tree-planting hanging-planter weather-station solar-lanterns pizza-seed-box

friend birthday - 20-60 | vinyl | vinili
3 vinyl-subscription vinyl-care-kit vinyl-wall-frame
2 concert-gift-card song-quiz-box song-lyrics-print
1 sound-wave-print hifi-ear-plugs festival-pass punch-music-box harmonica palm-speaker headphone-stand

boyfriend birthday - 20-120 | gaming, technology | videogiochi, tecnologia
3 mechanical-keyboard gaming-headset wireless-controller retro-handheld indie-game-voucher light-tiles
  single-board-computer
2 felt-desk-mat charging-tray smart-speaker open-ear-earphones smartwatch fitness-band headphone-stand
  strategy-island-game role-playing-box game-shelf-lights slim-power-bank portable-ssd wireless-mouse smart-bulb-kit
1 cooperative-escape-box dice-set-metal palm-speaker electronics-kit weather-station bluetooth-tracker-wallet
  key-finder usb-hub laptop-stand heated-mug couples-card-game digital-notepad webcam-light lighthouse-board-game

son birthday child 15-60 | dinosaurs, science | dinosauri, scienza
3 dinosaur-dig-kit microscope-kit sea-science-book electronics-kit robot-kit star-projector
2 science-magazine-subscription marble-run magnetic-tiles coding-board-game terrarium-kit machines-count-book
  digital-notepad weather-station
1 building-blocks clay-modelling-box kids-camera walkie-talkies kids-backpack kids-puzzle nest-box binoculars
  magic-set kids-art-case three-d-pen mushroom-kit pizza-seed-box globe-lamp pinhole-camera

daughter birthday child 15-60 | drawing | disegno
3 kids-art-case coloured-pencils-tin sketchbook-trio brush-pen-set comics-course
2 acrylic-paint-set gouache-set colouring-cards watercolour-tin clay-modelling-box three-d-pen
  architecture-colouring table-easel paint-by-numbers
1 origami-paper illustrated-fables digital-notepad beaded-bracelet-kit finger-puppet-theatre word-dice kids-puzzle
  kids-backpack kids-camera

brother birthday - 20-80 | board games | giochi da tavolo
3 strategy-island-game lighthouse-board-game cooperative-escape-box role-playing-box folding-chess-set
  backgammon-set
2 go-game mahjong-set family-quiz-box magpies-card-game murder-mystery-dinner song-quiz-box wooden-tower-game
  dice-set-metal brain-teasers
1 playing-cards-deck word-dice harbour-puzzle jigsaw-board table-football boules-set table-tennis-set
  game-shelf-lights indie-game-voucher retro-handheld croquet-set

friend birthday - 20-100 | photograpy | fotogarfia
3 film-camera-reusable camera-strap photography-walk seeing-light-course travel-tripod instant-camera photo-printer
  camera-backpack
2 pinhole-camera cyanotype-kit light-box photo-book-voucher phone-gimbal film-scanner instant-photo-album
1 floating-frame gallery-frames linen-photo-album photo-calendar portable-ssd museum-pass webcam-light
  oak-photo-frame art-print-subscription

sister birthday - 15-60 | yoga, wellness | yoga, benessere
3 cork-yoga-mat yoga-block-set meditation-cushion acupressure-mat stone-diffuser bath-ritual-box massage-voucher
2 foam-roller fabric-loop-bands thermal-day soy-candle sleep-kit foot-spa heated-eye-mask body-butter tea-library
  insulated-bottle neck-massager shower-steamers gua-sha-set face-oil-duo silk-pillowcase five-year-journal
1 artisan-soap-box bath-pebbles hand-care-trio herbal-bath-tea sheet-mask-week matcha-kit reed-diffuser dance-class
  hot-water-bottle sunrise-lamp plastic-free-skincare skipping-rope bath-tray lavender-pot noise-machine

girlfriend birthday - 30-200 | jewellery | gioielli
3 pearl-earrings engravable-bracelet name-necklace birthstone-ring
2 quiet-dial-watch travel-jewellery-case jewellery-tray silk-square
1 crossbody-bag cashmere-scarf solid-perfume eau-de-parfum hair-accessories-set star-map-print massage-voucher
  style-consultation beaded-bracelet-kit sunglasses

wife birthday - 20-120 | home decor | arredamento
3 velvet-cushions ceramic-vase mushroom-lamp waffle-throw wool-blanket gallery-frames bud-vase-trio hand-mirror-wall
  street-map-print
2 soy-candle reed-diffuser paper-lantern-lamp cotton-rug dried-flower-wreath fresh-flower-subscription
  orchid-in-bowl stone-diffuser floating-frame plant-stand art-print-subscription star-map-print table-runner
  dinner-plates cork-wall-clock family-portrait-illustrated
1 terracotta-pots succulent-garden world-map-cork oak-photo-frame bookends-pair jewellery-tray storage-basket
  beeswax-candles led-candle-set hanging-planter solar-lanterns bamboo-towels song-lyrics-print literary-candle
  desk-lamp standing-book-lamp terrarium-kit

husband birthday - 30-200 | cycling | ciclismo
3 cyclist-tool-tin bike-light-pair bike-helmet smartwatch
2 action-camera bike-basket fitness-band massage-gun hiking-daypack open-ear-earphones insulated-bottle
1 backpack-city gym-bag recycled-rain-jacket foam-roller headlamp sunglasses camera-backpack farmhouse-weekend
  thermal-day dry-bag

colleague birthday - 10-35 | tea | tè
3 tea-library matcha-kit
2 tea-garden-kit mug-pair artisan-honey-set collapsible-cup heated-mug
1 thermos-flask insulated-bottle hot-chocolate-kit herb-trough single-origin-chocolates short-story-deck
  lip-balm-library herbal-bath-tea

friend birthday - 15-60 | dogs | cani
3 dog-bakery-box sniffing-mat pet-portrait-mug custom-pet-socks leather-dog-collar climbing-rope-lead
  washable-dog-nest dog-raincoat
2 dog-bandana-set good-dog-diary chew-toy-box dog-harness grooming-roll dog-travel-bowl pet-tag-engraved
  tracking-collar-tag car-seat-cover-dog ceramic-pet-bowl dog-training-class paw-print-kit pet-blanket
  interactive-ball
1 slow-feeder pet-first-aid shelter-adoption-card family-portrait-illustrated cat-subscription-box automatic-feeder

coworker birthday - 10-40 | outdoors | outdoor
3 insulated-bottle thermos-flask headlamp camp-lantern
2 pocket-knife-multi dry-bag picnic-blanket birds-field-guide compass-brass collapsible-cup cool-bag beach-towel
1 wildflower-tin sports-towel steel-lunch-box frisbee-set kite boules-set guided-walk fishing-kit bike-light-pair
  ribbed-beanie tree-planting walkie-talkies window-bird-feeder bee-hotel running-belt

student birthday teenager 10-50 | gaming | gaming
3 indie-game-voucher wireless-controller retro-handheld
2 felt-desk-mat light-tiles game-shelf-lights role-playing-box dice-set-metal magpies-card-game strategy-island-game
1 headphone-stand lighthouse-board-game word-dice playing-cards-deck brain-teasers coding-board-game table-football
  electronics-kit odd-socks-box graphic-tshirt comics-course wireless-mouse wooden-tower-game family-quiz-box
  charging-tray smart-bulb-kit

mother birthday middle_aged 30-150 | art | arte
3 museum-pass year-of-colour-book watercolour-tin oil-paint-box pottery-afternoon art-print-subscription
2 acrylic-paint-set gouache-set table-easel sketching-roll calligraphy-set family-portrait-illustrated weaving-loom
  travel-watercolour-journal pottery-kit screenprint-workshop kintsugi-kit linocut-set cyanotype-kit embroidery-kit
  coloured-pencils-tin
1 brush-pen-set paint-by-numbers ceramic-vase sketchbook-trio gallery-frames silk-square macrame-kit
  photography-walk opera-evening clay-modelling-box hand-blown-glasses guided-walk

father birthday middle_aged 20-120 | beer, barbecue | birra, griglia
3 craft-beer-box hot-sauce-ladder
2 pizza-stone spice-box chefs-knife raclette-grill spice-mill-pair cast-iron-casserole olive-serving-board
  linen-apron cool-bag
1 italian-aperitivo-hamper cheese-board cooking-class pocket-knife-multi cellar-tour boules-set small-estate-wines
  cocktail-shaker-set truffle-box knife-sharpener camping-stove-set alcohol-free-spirits chilli-growing-kit
  picnic-hamper

son birthday child 10-40 | zzzqx | zzzqx
3 kite marble-run dinosaur-dig-kit magic-set star-projector walkie-talkies football
2 kids-art-case finger-puppet-theatre kids-puzzle building-blocks magnetic-tiles kids-camera frisbee-set
  kids-backpack clay-modelling-box childrens-baking-set coding-board-game karaoke-microphone
1 sea-science-book illustrated-fables kids-travel-games origami-paper brush-pen-set coloured-pencils-tin word-dice
  kalimba-kids rhythm-box pizza-seed-box kids-headphones basketball-hoop cookie-cutter-collection magpies-card-game
  microscope-kit swim-goggles

friend birthday - 20-80 | 🎁 | 🎁
3 single-origin-chocolates coffee-tasting-box tea-library concert-gift-card soy-candle cooperative-escape-box
  italian-aperitivo-hamper
2 breakfast-hamper palm-speaker waffle-throw mystery-novels lighthouse-board-game two-tone-scarf massage-voucher
  succulent-garden scratch-map heated-mug small-estate-wines olive-oil-tasting surprise-books-subscription
  fresh-flower-subscription terrarium-kit spice-box
1 bath-ritual-box craft-beer-box hot-chocolate-kit ribbed-beanie star-map-print mug-pair insulated-bottle
  leather-notebook thumb-piano family-quiz-box harbour-puzzle scent-discovery-set odd-socks-box photo-book-voucher
  pottery-kit truffle-box artisan-soap-box windproof-umbrella plant-stand picnic-blanket

neighbor birthday - 10-50 | bird watching | birdwatching
3 birds-field-guide window-bird-feeder nest-box wild-bird-seed-year binoculars bird-bath
2 bee-hotel wildflower-tin hedgehog-house
1 garden-almanac thermos-flask sketchbook-trio pressed-flower-kit beehive-adoption tree-planting insulated-bottle
  guided-walk bulb-collection

mother birthday - 20-90 | gardning | giardinagio
3 garden-almanac hand-tool-trio rose-bush lemon-tree terracotta-pots gardening-apron watering-can pruning-shears
  young-olive-tree
2 herb-trough bulb-collection garden-gloves lavender-pot orchid-in-bowl raised-bed tea-garden-kit succulent-garden
  terrarium-kit self-watering-pots wildflower-tin hanging-planter plant-stand bird-bath bee-hotel bonsai-starter
  indoor-salad-garden window-bird-feeder
1 nest-box chilli-growing-kit mushroom-kit compost-bin-kitchen hand-care-trio garden-hammock-chair outdoor-cushions
  solar-lanterns adopt-olive-tree beehive-adoption hedgehog-house pressed-flower-kit fresh-flower-subscription
  vegetable-box-subscription dried-flower-wreath

sister birthday - 20-100 | fashion | moda
3 two-tone-scarf sunglasses silk-square name-necklace pearl-earrings engravable-bracelet style-consultation
  cosy-cardigan canvas-sneakers
2 cashmere-scarf birthstone-ring linen-shirt ribbed-beanie pyjama-set straw-hat backpack-city cotton-scarf-summer
  canvas-tote wool-gloves graphic-tshirt linen-dressing-gown recycled-rain-jacket slim-wallet bifold-card-holder
  leather-belt weekender-bag felt-slippers
1 jewellery-tray travel-jewellery-case windproof-umbrella shoe-care-kit hair-accessories-set odd-socks-box
  beaded-bracelet-kit eye-palette solid-perfume eau-de-parfum toiletry-bag nail-polish-trio

friend birthday - 20-150 | astronomy | astronomia
3 telescope star-map-print star-projector
2 globe-lamp binoculars science-magazine-subscription
1 camp-lantern treehouse-night compass-brass headlamp sea-science-book atlas-of-islands history-of-maps-book
  travel-tripod machines-count-book weather-station light-tent
`;
