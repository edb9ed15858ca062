/** Judged requests for Christmas; used to tune the ranking. Format: `parseJudgements`; method: `../judgements.ts`. */
export const DEVELOPMENT_CHRISTMAS_TEXT = `
husband christmas - 20-100 | coffee | caffè
3 coffee-tasting-box hand-coffee-grinder moka-pot french-press espresso-cups
2 milk-frother cold-brew-jug heated-mug mug-pair
1 thermos-flask collapsible-cup single-origin-chocolates breakfast-hamper insulated-bottle hot-chocolate-kit
  cosy-cardigan felt-slippers pyjama-set advent-house

colleague christmas - 10-30 | general | generale
3 single-origin-chocolates tea-library soy-candle artisan-honey-set hot-chocolate-kit
2 mug-pair artisan-soap-box beeswax-candles odd-socks-box short-story-deck magpies-card-game succulent-garden
  espresso-cups olive-oil-tasting balsamic-vinegar wildflower-tin tea-towel-set canvas-tote weekly-planner
  collapsible-cup hot-sauce-ladder
1 desk-organiser brain-teasers literary-candle playing-cards-deck insulated-bottle hand-care-trio bookmark-set
  dried-flower-wreath photo-calendar herb-trough key-shelf cookie-cutter-collection wool-gloves moka-pot spice-box
  tree-planting led-candle-set family-calendar reed-diffuser

brother christmas - 20-150 | guitar | chitarra
3 guitar-strap guitar-stand pick-punch music-lessons
2 soprano-ukulele metronome music-stand concert-gift-card field-recorder sheet-music-album harmonica
1 festival-pass headphone-stand song-lyrics-print vinyl-subscription song-quiz-box cajon midi-keyboard
  hifi-ear-plugs bongo-pair thumb-piano tongue-drum

daughter christmas teenager 20-80 | music | musica
3 concert-gift-card soprano-ukulele open-ear-earphones palm-speaker music-lessons thumb-piano karaoke-microphone
  festival-pass
2 midi-keyboard vinyl-subscription tongue-drum song-quiz-box punch-music-box shower-speaker cajon harmonica
  headphone-stand vinyl-wall-frame
1 song-lyrics-print sheet-music-album bongo-pair music-stand guitar-strap light-tiles smart-speaker sound-wave-print
  hifi-ear-plugs metronome graphic-tshirt kids-headphones

son christmas teenager 20-100 | football | calcio
3 football table-football
2 gym-bag sports-towel insulated-bottle fitness-band skipping-rope
1 shaker-bottle foam-roller basketball-hoop running-socks-set table-tennis-set wireless-controller canvas-sneakers
  frisbee-set climbing-voucher badminton-set wool-gloves graphic-tshirt retro-handheld

mother christmas senior 20-80 | knitting | lavoro a maglia
3 scarf-knitting-kit crochet-animals
2 embroidery-kit weaving-loom macrame-kit storage-basket
1 wool-blanket cosy-cardigan two-tone-scarf felt-slippers tea-library hot-water-bottle waffle-throw
  amber-reading-light audiobook-subscription

boss christmas - 20-60 | wine | vino
3 small-estate-wines sommelier-corkscrew hand-blown-glasses decanter-set
2 wine-rack italian-aperitivo-hamper cheese-board truffle-box
1 cellar-tour olive-oil-tasting single-origin-chocolates balsamic-vinegar craft-beer-box olive-serving-board
  cocktail-shaker-set alcohol-free-spirits

teacher christmas - 10-40 | crafts | lavori creativi
3 embroidery-kit macrame-kit crochet-animals calligraphy-set scarf-knitting-kit linocut-set cyanotype-kit
  candle-making-kit
2 weaving-loom origami-paper string-art-kit kintsugi-kit soap-making-kit pressed-flower-kit woodcarving-kit
  leathercraft-kit wax-seal-kit punch-music-box
1 brush-pen-set clay-modelling-box paint-by-numbers pinhole-camera beaded-bracelet-kit watercolour-tin
  letter-paper-set sketchbook-trio gouache-set terrarium-kit colouring-cards

neighbor christmas - 10-40 | chocolate | cioccolato
3 single-origin-chocolates hot-chocolate-kit
2 breakfast-hamper fondue-set
1 cookie-cutter-collection coffee-tasting-box artisan-honey-set tea-library mug-pair italian-aperitivo-hamper
  advent-house truffle-box

sister christmas - 15-70 | cats | gatti
3 cat-tree pet-portrait-mug cat-shelf-trail pet-fountain catnip-fishing-set custom-pet-socks window-perch-cat
  cat-tunnel
2 cat-subscription-box interactive-ball ceramic-pet-bowl paw-print-kit pet-blanket automatic-feeder pet-tag-engraved
  family-portrait-illustrated grooming-roll
1 shelter-adoption-card slow-feeder pet-first-aid key-finder storage-basket wool-blanket

friend christmas - 15-60 | puzzles | puzzle
3 harbour-puzzle brain-teasers jigsaw-board cooperative-escape-box
2 murder-mystery-dinner go-game strategy-island-game folding-chess-set
1 lighthouse-board-game wooden-tower-game paint-by-numbers family-quiz-box magpies-card-game song-quiz-box
  string-art-kit backgammon-set word-dice pocket-dominoes playing-cards-deck advent-house

girlfriend christmas - 20-120 | beauty | bellezza
3 eau-de-parfum bath-ritual-box face-oil-duo scent-discovery-set eye-palette silk-pillowcase body-butter gua-sha-set
  makeup-brushes
2 hand-care-trio makeup-mirror solid-perfume hair-repair-set sheet-mask-week massage-voucher nail-polish-trio
  manicure-set lip-balm-library plastic-free-skincare toiletry-bag artisan-soap-box heated-eye-mask thermal-day
1 shower-steamers foot-spa herbal-bath-tea neck-massager hair-accessories-set soy-candle jewellery-tray
  mens-skincare-trio sleep-kit sun-care-set bath-tray linen-dressing-gown style-consultation soap-making-kit
  reed-diffuser electric-toothbrush

student christmas - 10-40 | eco-friendly | sostenibile
3 insulated-bottle steel-lunch-box plastic-free-skincare tree-planting canvas-tote collapsible-cup
2 wildflower-tin bee-hotel herb-trough artisan-soap-box digital-notepad soap-making-kit beeswax-candles mushroom-kit
  solar-lanterns beehive-adoption lip-balm-library
1 compost-bin-kitchen hair-repair-set shelter-adoption-card graphic-tshirt solid-perfume chilli-growing-kit
  terrarium-kit tea-garden-kit vegetable-box-subscription nest-box hedgehog-house cork-yoga-mat kintsugi-kit
  film-camera-reusable thermos-flask self-watering-pots

father christmas - 20-90 | cooking, gadgets | cucina, gadget
3 chefs-knife pasta-machine raclette-grill pizza-stone knife-sharpener spice-mill-pair heated-mug
2 milk-frother hot-sauce-ladder smart-speaker cherry-kitchen-radio cocktail-shaker-set hand-coffee-grinder spice-box
  fondue-set linen-apron sourdough-kit one-pan-cookbook weather-station indoor-salad-garden cooking-class
  ravioli-set tablet-stand
1 cheese-board olive-serving-board moka-pot label-printer electric-candle-lighter sommelier-corkscrew smart-plug-set
  truffle-box balsamic-vinegar cold-brew-jug pocket-knife-multi key-finder book-stand-cook charging-tray
  olive-oil-tasting digital-notepad slim-power-bank cordless-screwdriver bread-box french-press palm-speaker
`;
