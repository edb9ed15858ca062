/** Gift ideas of the category `games`, in the format that `parseConcepts` describes. */
export const GAMES_CONCEPTS_TEXT = `
lighthouse-board-game | lighthouse | 34-52 | games board-games | gift housewarming retirement | all | teens | base-game with-expansion deluxe-edition / plain-finish gift-box | 10+
Lighthouse Keepers board game | Work together to bring twelve ships home before the fog does. | Two to five players; 45 minutes; Cooperative
Gioco da tavolo Guardiani del Faro | Si gioca insieme per riportare a casa dodici navi prima che arrivi la nebbia. | Da due a cinque giocatori; 45 minuti; Cooperativo
magpies-card-game | cards-playing | 15-24 | games board-games travel | gift | all | all | in-a-tin in-a-pouch deluxe-edition | 8+
Cheeky Magpies card game | A quick game of shiny bluffs that fits beside two coffees. | Two to six players; 15 minutes; 54 cards
Gioco di carte Gazze Ladre | Un gioco veloce di bluff luccicanti che sta accanto a due caffè. | Da due a sei giocatori; 15 minuti; 54 carte
harbour-puzzle | puzzle | 24-42 | games home-decor art | any | all | all | by-day by-night in-winter / plain-finish gift-box | 8+
Thousand-piece harbour puzzle | An illustrated harbour with a hundred small stories to discover. | Recycled board; Poster included; No dust
Puzzle del porto da mille pezzi | Un porto illustrato con cento piccole storie da scoprire. | Cartone riciclato; Poster incluso; Senza polvere
brain-teasers | puzzle-outline | 22-36 | games gadgets | gift win fathers_day | all | teens | easy-level hard-level / plain-finish gift-box | 8+
Set of four wooden brain teasers | Four knots in wood for the desk, from teasing to stubborn. | Beech and maple; Hints sealed in an envelope; Linen bag
Set di quattro rompicapo in legno | Quattro nodi di legno per la scrivania, dal dispettoso al testardo. | Faggio e acero; Suggerimenti in busta chiusa; Sacchetto di lino
folding-chess-set | chess-knight | 58-99 | games home-decor | gift fathers_day win retirement anniversary | close boss colleague teacher student | all | with-bag engraved | 6+
Folding walnut chess set | A board that closes into its own box, with weighted pieces. | 38 cm board; Felted bases; Two spare queens
Scacchi pieghevoli in noce | Una scacchiera che si chiude nella propria scatola, con pezzi zavorrati. | Scacchiera da 38 cm; Basi in feltro; Due regine di riserva
retro-handheld | nintendo-game-boy | 49-79 | gaming gadgets technology | gift graduation valentine | close student coworker | all | mint coral graphite lemon / plain-finish gift-box | 6+
Retro handheld console | Two hundred small games in a shell that fits a jacket pocket. | 3.5-inch screen; Eight hours of play; Plugs into a TV
Console portatile rétro | Duecento piccoli giochi in un guscio che sta nella tasca della giacca. | Schermo da 3,5 pollici; Otto ore di gioco; Si collega al televisore
wireless-controller | controller | 39-64 | gaming technology | gift graduation | close student | all | black white mint coral lavender / plain-finish gift-box | 6+
Wireless game controller | A grippy controller for computer, phone and living room. | Hall-effect sticks; 20 hours of play; Two rear buttons
Controller di gioco senza fili | Un controller dalla presa salda per computer, telefono e salotto. | Levette a effetto Hall; 20 ore di gioco; Due tasti posteriori
mechanical-keyboard | keyboard | 89-149 | gaming technology | gift win | close student coworker | teens | cream graphite sage / quiet-switches clicky-switches
Compact mechanical keyboard | Clicks softly, glows if asked and leaves room for the mouse. | Swappable switches; Wired and wireless; 75 % layout
Tastiera meccanica compatta | Ticchetta piano, si illumina se glielo si chiede e lascia spazio al mouse. | Interruttori sostituibili; Con e senza filo; Formato 75 %
felt-desk-mat | rectangle-outline | 26-44 | gaming technology home-decor | gift graduation promotion | close student coworker | teens | charcoal sage midnight sand / small-size large-size
Wool-felt desk mat for players | A wide felt mat that quiets the desk and warms the wrists. | Anti-slip cork back; Stitched edge
Tappeto da scrivania in feltro per giocatori | Un ampio feltro che smorza i rumori e scalda i polsi. | Retro in sughero antiscivolo; Bordo cucito
gaming-headset | headset | 64-99 | gaming music technology | gift graduation | close student | all | black white mint plum / plain-finish gift-box
Gaming headset with clear mic | Hears footsteps behind the door and lets team-mates hear every word. | Detachable microphone; Memory-foam pads; All consoles
Cuffie da gioco con microfono nitido | Fanno sentire i passi dietro la porta e ogni parola ai compagni di squadra. | Microfono staccabile; Cuscinetti in memory foam; Per tutte le console
light-tiles | hexagon-multiple | 36-89 | gaming home-decor gadgets | gift graduation | children siblings partners friend student | all | white-tones colour-tones / plain-finish gift-box
Modular light tiles for game corners | Six tiles of light that stick to the wall and follow the music. | Touch control; No drilling; Remote included
Piastrelle luminose per angolo gioco | Sei piastrelle di luce che si attaccano al muro e seguono la musica. | Comando a sfioramento; Senza forare; Telecomando incluso
gaming-chair | seat | 199-299 | gaming home-decor | birthday christmas graduation | partners children siblings | teens | charcoal sand midnight sage
Ergonomic gaming chair in fabric | A chair for long quests that does not look like a racing car. | Adjustable lumbar support; Breathable weave; Carries 130 kg
Sedia da gioco ergonomica in tessuto | Una sedia per lunghe missioni che non sembra un'auto da corsa. | Supporto lombare regolabile; Trama traspirante; Porta 130 kg
role-playing-box | dice-d20 | 22-38 | games gaming board-games | gift graduation | close student coworker | teens | theme-dragons theme-detectives theme-space theme-pirates / plain-finish gift-box | 10+
Role-playing starter box | Everything for a first adventure: rules, dice, maps and four heroes. | Three to five players; No experience needed; Seven dice
Scatola per iniziare il gioco di ruolo | Tutto per la prima avventura: regole, dadi, mappe e quattro eroi. | Da tre a cinque giocatori; Nessuna esperienza richiesta; Sette dadi
pocket-dominoes | dots-grid | 10-17 | games travel | gift baby_shower | all | all | bright-colours pastel-colours black-and-white / plain-finish gift-box | 6+
Pocket dominoes | Twenty-eight wooden dominoes for trains, bars and beaches. | Printed beech; Rules for five games; Fits a pocket
Domino tascabile | Ventotto tessere di legno per treni, bar e spiagge. | Faggio stampato; Regole per cinque giochi; Sta in tasca
family-quiz-box | help-circle-outline | 18-38 | board-games games | any -valentine | all | all | theme-nature theme-food theme-geography theme-films / plain-finish gift-box | 8+
Family quiz box | Questions for grandparents that grandchildren answer first.
Scatola quiz per famiglie | Domande per i nonni a cui rispondono prima i nipoti.
cooperative-escape-box | lock-outline | 22-46 | board-games games | gift graduation valentine anniversary housewarming promotion | all | teens | theme-museum theme-submarine theme-castle / easy-level hard-level
Escape room in a box | One evening, eleven riddles, no key.
Escape room in scatola | Una serata, undici enigmi, nessuna chiave.
strategy-island-game | island | 32-64 | board-games games | birthday christmas graduation just_because retirement | all | teens | base-game with-expansion deluxe-edition / plain-finish gift-box | 10+
Archipelago strategy game | Trade, sail and keep one harbour for yourself.
Gioco di strategia dell'arcipelago | Si commercia, si naviga e si tiene un porto per sé.
word-dice | dice-multiple | 12-26 | games board-games writing | any -wedding | all | all | beech bright-colours / in-a-tin in-a-pouch | 6+
Story dice | Nine pictures and a beginning nobody planned.
Dadi racconta storie | Nove figure e un inizio che nessuno aveva previsto.
wooden-tower-game | tower-fire | 16-48 | games board-games outdoor | gift housewarming fathers_day graduation | all | all | table-version garden-version / natural-finish bright-colours / plain-finish gift-box | 6+
Wooden tumbling tower | The quietest game until the last second.
Torre di legno traballante | Il gioco più silenzioso, fino all'ultimo secondo.
backgammon-set | dice-5-outline | 34-98 | board-games games | gift retirement fathers_day anniversary promotion mothers_day | all | teens | walnut leather cork / travel-size full-size
Backgammon set | Half luck, half nerve, a rematch every time.
Set da backgammon | Metà fortuna, metà coraggio, rivincita garantita.
playing-cards-deck | cards-playing-outline | 9-24 | games art | any | all | all | botanical-motif sea-motif stars-motif / one-deck two-decks | 6+
Illustrated playing cards | Fifty-four small pictures that also deal.
Carte da gioco illustrate | Cinquantaquattro piccoli quadri che si lasciano mescolare.
mahjong-set | view-grid-outline | 59-149 | board-games games | retirement birthday christmas anniversary mothers_day fathers_day housewarming promotion | close neighbor boss | adults | with-case wooden-box
Mahjong set | Heavy tiles with the best sound in gaming.
Set da mahjong | Tessere pesanti con il suono più bello dei giochi.
go-game | circle-multiple | 39-129 | board-games games | birthday christmas graduation promotion retirement fathers_day just_because anniversary | all | all | bamboo walnut / glass-stones slate-stones / plain-finish gift-box | 6+
Go board set | Two colours, one rule, a lifetime.
Set da go | Due colori, una regola, una vita intera.
marble-run | slope-downhill | 29-89 | games science crafts | birthday christmas just_because | children siblings student neighbor friend | kids | pieces-50 pieces-100 / bright-colours natural-wood / plain-finish gift-box | 4+ childish
Marble run | Gravity, patience and a very loud finish.
Pista per biglie | Gravità, pazienza e un finale rumoroso.
building-blocks | cube | 26-72 | games crafts | birthday christmas just_because | children siblings neighbor friend | kids | bright-colours pastel-colours natural-finish / pieces-50 pieces-100 | 2+ childish
Wooden building blocks | Castles on Monday, a zoo on Tuesday.
Costruzioni in legno | Lunedì un castello, martedì uno zoo.
magnetic-tiles | triangle-outline | 34-89 | games science art | birthday christmas just_because | children siblings neighbor student | kids | bright-colours pastel-colours / pieces-32 pieces-60 | 3+ childish
Magnetic building tiles | Click together, stand tall, fall without tears.
Tessere magnetiche | Si attaccano, si alzano e cadono senza lacrime.
dinosaur-dig-kit | bone | 14-29 | games science | birthday christmas just_because | children siblings student neighbor | kids | theme-raptor theme-mammoth theme-triceratops / plain-finish gift-box | 6+ childish
Fossil excavation kit | Chisel, brush and a skeleton that glows at night.
Kit da paleontologo | Scalpello, pennello e uno scheletro che di notte si illumina.
magic-set | magic-staff | 19-44 | games | birthday christmas just_because | children siblings student friend neighbor | kids | tricks-50 tricks-100 / in-a-tin in-a-box | 6+ childish
Magic set | A wand, a secret drawer and an audience at dinner.
Scatola di magia | Una bacchetta, un cassetto segreto e il pubblico a cena.
finger-puppet-theatre | theater | 24-58 | games art crafts | birthday christmas just_because | children neighbor sister brother friend | kids | theme-fairy-tales theme-farm theme-jungle / plain-finish gift-box | 3+ childish
Puppet theatre | Velvet curtain, six actors, no reviews.
Teatrino di burattini | Sipario di velluto, sei attori e nessuna recensione.
kite | kite | 19-49 | games outdoor sports | birthday just_because christmas | children siblings student friend father mother neighbor | all | theme-dragons theme-birds theme-stripes / single-line two-line | 5+
Kite | For the day the wind has time to play.
Aquilone | Per il giorno in cui il vento ha voglia di giocare.
kids-puzzle | puzzle-outline | 12-28 | games art | birthday christmas just_because | children siblings neighbor | kids | theme-farm theme-space theme-sea theme-dinosaurs / pieces-48 pieces-100 | 3+ childish
Round puzzle for children | Big pieces and a poster to search for details.
Puzzle rotondo per bambini | Pezzi grandi e un poster in cui cercare i dettagli.
indie-game-voucher | gamepad-variant | 15-60 | gaming games | birthday christmas graduation just_because valentine | close student colleague coworker | teens | games-1 games-3 games-5
Independent games voucher | Small studios, large ideas, no adverts.
Buono per videogiochi indipendenti | Piccoli studi, grandi idee, niente pubblicità.
arcade-table-machine | space-invaders | 129-269 | gaming games technology home-decor | birthday christmas anniversary retirement fathers_day graduation promotion | close | teens | black walnut / games-60 games-200
Tabletop arcade machine | Two joysticks, a coin slot for show and a high score to defend.
Cabinato arcade da tavolo | Due leve, una gettoniera per finta e un record da difendere.
game-shelf-lights | led-strip-variant | 16-42 | gaming home-decor gadgets | birthday christmas just_because graduation | children siblings student boyfriend girlfriend friend husband wife | teens | metres-2 metres-5 / white-tones colour-tones
LED strip for shelves | Makes the collection glow without drilling.
Striscia LED per mensole | Illumina la collezione senza forare nulla.
dice-set-metal | dice-d20-outline | 19-44 | games board-games | birthday christmas just_because graduation | close student coworker colleague | teens | brass copper black-metal / in-a-tin leather-pouch
Metal dice set | Seven dice that sound like decisions.
Set di dadi pesanti | Sette dadi che suonano come decisioni.
jigsaw-board | tray | 34-79 | games home-decor | birthday christmas retirement mothers_day fathers_day just_because housewarming anniversary | all -student | adults | felt beech / pieces-1000 pieces-2000
Puzzle board with drawers | Dinner can happen without moving the sky.
Tavola per puzzle con cassetti | Si cena senza dover spostare il cielo.
table-football | soccer-field | 49-189 | games sports | birthday christmas housewarming graduation fathers_day retirement just_because anniversary promotion | all | all | table-version floor-version / beech black | 6+
Table football | Four hands, one ball, no spinning.
Calcio balilla | Quattro mani, una pallina, vietato frullare.
croquet-set | grass | 44-119 | games outdoor sports | birthday christmas housewarming retirement wedding anniversary fathers_day mothers_day just_because promotion graduation | all -student | all | for-4 for-6 / with-bag with-stand | 5+
Garden croquet set | Politeness with mallets.
Set da croquet | Buone maniere, con la mazza.
murder-mystery-dinner | drama-masks | 24-54 | games board-games food | birthday christmas housewarming anniversary just_because retirement promotion graduation | grown-ups student daughter son | teens | theme-villa theme-train theme-theatre / for-6 for-8 | 14+
Mystery dinner kit | Menus, alibis and one guest who knows more than they say.
Cena con delitto in scatola | Menù, alibi e un ospite che sa più di quanto dica.
couples-card-game | cards-heart | 16-32 | games board-games | valentine anniversary wedding birthday just_because christmas | partners | adults | theme-memories theme-dreams theme-dates / plain-finish gift-box | romantic
Date night card game | Draw a card, put on a coat, go.
Gioco di carte per serate a due | Si pesca una carta, ci si mette il cappotto, si va.
`;
