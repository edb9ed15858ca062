/** Gift ideas of the category `travel`, in the format that `parseConcepts` describes. */
export const TRAVEL_CONCEPTS_TEXT = `
cabin-suitcase | bag-suitcase | 139-199 | travel fashion | gift win wedding anniversary retirement | close | adults | forest sand midnight coral graphite
Cabin suitcase with quiet wheels | Rolls over cobbles without waking the street. | 38 litres; Recycled shell; Removable wheels
Trolley da cabina dalle ruote silenziose | Corre sul selciato senza svegliare la strada. | 38 litri; Guscio riciclato; Ruote sostituibili
packing-cubes | package-variant-closed | 29-48 | travel fashion | gift win retirement parents-days | all | teens | sage midnight terracotta charcoal / plain-finish gift-box
Set of five packing cubes | Order in a suitcase, with one cube for what comes back to be washed. | Feather-light mesh; Five sizes; Laundry side
Set di cinque organizer da valigia | Ordine in valigia, con uno scomparto per ciò che torna da lavare. | Rete leggerissima; Cinque misure; Lato per il bucato
passport-wallet | passport | 39-62 | travel fashion | gift win wedding retirement | all | teens | caramel black forest / engraved unengraved
Passport wallet with pen loop | Passport, tickets and a pen for the landing card in one soft fold. | Vegetable-tanned leather; RFID lining; Room for four cards
Portapassaporto con portapenne | Passaporto, biglietti e una penna per i moduli in un'unica morbida piega. | Pelle conciata al vegetale; Fodera anti-RFID; Posto per quattro carte
scratch-map | earth | 21-36 | travel home-decor | gift graduation retirement anniversary | all | all | gold-ink copper-ink silver-ink / plain-finish gift-box
Scratch map of the world | Rub the gold from each country that has been visited. | 82 by 58 cm; Scratching tool; Matt finish
Mappa del mondo da grattare | Si gratta l'oro da ogni Paese visitato. | 82 per 58 cm; Strumento per grattare; Finitura opaca
folding-travel-pillow | airplane | 32-46 | travel self-care | gift retirement mothers_day promotion | all | teens | charcoal sky plum sage / plain-finish gift-box
Travel pillow that folds flat | Holds the chin as well as the neck and folds into its own sleeve. | Memory foam; Washable cover; Weighs 240 g
Cuscino da viaggio pieghevole | Sostiene il mento oltre al collo e si ripiega nella sua custodia. | Memory foam; Fodera lavabile; Pesa 240 g
world-adapter | power-plug | 19-34 | travel gadgets technology | gift win fathers_day | all | teens | black white teal / plain-finish gift-box
World adapter with three USB ports | One cube for the sockets of 190 countries. | 65 W USB-C; Spare fuse; Child-safe shutters
Adattatore universale con tre porte USB | Un solo cubo per le prese di 190 Paesi. | USB-C da 65 W; Fusibile di ricambio; Alette di sicurezza
insulated-bottle | water-outline | 25-42 | travel outdoor eco-friendly | any | all | all | ml-350 ml-500 ml-750 / sage midnight coral
Insulated bottle with carry loop | Keeps tea hot through a hike and water cold through August. | Leak-proof; Dishwasher-safe lid
Borraccia termica con anello | Tiene caldo il tè per tutta la gita e fredda l'acqua per tutto agosto. | A prova di perdite; Tappo lavabile in lavastoviglie
steel-lunch-box | food-variant | 32-52 | travel eco-friendly cooking | gift win housewarming | all | teens | ml-800 ml-1200 / plain-finish gift-box
Steel lunch box with bamboo lid | Three compartments for office lunches and train picnics. | Lid doubles as a board; Cutlery included; No plastic
Portapranzo in acciaio con coperchio in bambù | Tre scomparti per i pranzi in ufficio e i picnic in treno. | Il coperchio fa da tagliere; Posate incluse; Senza plastica
light-tent | tent | 99-169 | travel outdoor | birthday christmas anniversary graduation fathers_day | close | teens | olive sand tangerine
Two-person light tent | Pitches in four minutes and weighs less than two water bottles. | 1.7 kg; Two doors; Holds off a night of rain
Tenda leggera per due | Si monta in quattro minuti e pesa meno di due bottiglie d'acqua. | 1,7 kg; Due ingressi; Regge una notte di pioggia
tree-hammock | beach | 44-69 | travel outdoor camping | gift fathers_day graduation | close coworker colleague | all | teal mustard forest / for-1 for-2
Hammock with tree straps | Hangs between two trees in a minute and leaves no marks. | Parachute nylon; Stuff sack
Amaca con cinghie per alberi | Si appende tra due alberi in un minuto e non lascia segni. | Nylon da paracadute; Sacca inclusa
camp-lantern | coach-lamp | 36-54 | outdoor travel gadgets | gift fathers_day retirement | all | teens | olive sand red / plain-finish gift-box
Rechargeable camp lantern | Folds to a disc, hangs from a branch and charges a phone in need. | Four light modes; 4,000 mAh; Splash-proof
Lanterna da campeggio ricaricabile | Si ripiega a disco, si appende a un ramo e ricarica un telefono in difficoltà. | Quattro modalità di luce; 4.000 mAh; Resistente agli schizzi
travel-journal | notebook-outline | 17-32 | travel books writing art | gift win retirement wedding | all | teens | leather-cover linen-cover / terracotta midnight forest
Travel journal with pockets | Pages for maps, tickets and the name of that little restaurant. | Three pocket pages; Prompts by the day; Elastic band
Diario di viaggio a tasche | Pagine per mappe, biglietti e il nome di quel ristorantino. | Tre pagine con tasca; Spunti giorno per giorno; Elastico
linen-photo-album | image-album | 52-79 | travel photography art | romance new-home gift retirement graduation | close teacher colleague | teens | sand sage terracotta midnight / plain-finish gift-box
Linen travel photo album | Sixty black pages, corners and a white pencil for the captions. | Holds 300 prints; Linen cover; White pencil
Album di viaggio in lino | Sessanta pagine nere, angolini e una matita bianca per le didascalie. | Contiene 300 foto; Copertina in lino; Matita bianca
farmhouse-weekend | barn | 199-390 | travel self-care | romance wedding retirement birthday christmas | partners parents | adults | theme-hills theme-lake theme-coast
Weekend in a farmhouse for two | Two nights with breakfast among vines or olives, at a date of their choice. | Forty houses; Valid for three years; Exchange free of charge
Fine settimana in agriturismo per due | Due notti con colazione tra viti o ulivi, nella data che preferiscono. | Quaranta case; Valido tre anni; Cambio gratuito
cellar-tour | fruit-grapes | 59-120 | wine food travel | gift romance wedding parents-days retirement promotion | grown-ups | adults | theme-red-wines theme-sparkling / weekday weekend | alcohol
Cellar tour and tasting for two | An afternoon among barrels with five glasses and local cheese. | Fifty wineries; Valid for two years; Designated driver drinks juice
Visita in cantina e degustazione per due | Un pomeriggio tra le botti, con cinque calici e formaggi del posto. | Cinquanta cantine; Valida due anni; Succhi per chi guida
weekender-bag | bag-suitcase-outline | 79-189 | travel fashion | any -baby_shower | all -student | adults | caramel charcoal olive midnight / leather waxed-canvas
Weekend bag | For trips that start on Friday at five.
Borsa da weekend | Per i viaggi che iniziano il venerdì alle cinque.
luggage-tag-pair | tag-outline | 13-34 | travel fashion | any -baby_shower | all | all | caramel black sage / leather recycled-plastic | 3+
Pair of luggage tags | The suitcase comes home with the right person.
Coppia di etichette per bagagli | La valigia torna a casa con la persona giusta.
travel-blanket-set | sleep | 29-69 | travel self-care | birthday christmas retirement just_because parents-days anniversary wedding promotion | all -student | adults | charcoal midnight sand / fleece merino
Flight blanket in a pouch | Warm above the clouds, a cushion on the ground.
Coperta da volo con custodia | Calda sopra le nuvole, cuscino a terra.
collapsible-cup | cup | 13-28 | travel eco-friendly coffee outdoor | any -wedding | all | teens | sage sand coral midnight / ml-250 ml-350
Folding travel cup | Coffee to go that goes back into the bag.
Tazza pieghevole da viaggio | Il caffè da asporto che poi torna in borsa.
thermos-flask | bottle-soda-classic | 24-58 | travel outdoor coffee tea | any -valentine -wedding | all | all | forest cream charcoal / ml-500 ml-1000 | 6+
Vacuum flask with two cups | Tea for two on the far side of the hill.
Thermos con due tazze | Tè per due dall'altra parte della collina.
picnic-blanket | checkerboard | 29-68 | outdoor travel | any -promotion -graduation | all | all | checks stripes botanical-motif / for-2 for-4
Waterproof picnic blanket | Wet grass below, sandwiches above.
Coperta da picnic impermeabile | Erba bagnata sotto, panini sopra.
picnic-hamper | basket | 59-149 | outdoor travel food | valentine anniversary wedding birthday christmas mothers_day fathers_day retirement housewarming just_because | close neighbor boss | adults | for-2 for-4 / wicker willow
Picnic basket with crockery | Real glasses, real plates and a strap for the rug.
Cestino da picnic completo | Bicchieri veri, piatti veri e una cinghia per il plaid.
star-map-print | star-four-points-outline | 29-79 | home-decor art travel | valentine anniversary wedding birthday christmas baby_shower mothers_day fathers_day graduation | close | adults | midnight black sand / unframed framed
Star map of a night | The sky exactly as it was on the date you choose.
Mappa delle stelle di una notte | Il cielo esattamente com'era nella data che scegli.
world-map-cork | map-marker-multiple | 34-98 | travel home-decor | any -baby_shower -valentine | all | all | cm-60 cm-90 / natural-finish dark-finish | 6+
Cork world map with pins | Where we have been, and a pin left for where next.
Planisfero in sughero con puntine | Dove siamo stati, e una puntina per la prossima meta.
globe-lamp | globe-model | 39-98 | travel home-decor science | any -valentine -wedding | all | all | cm-25 cm-30 / political-map physical-map
Light-up globe | Countries by day, constellations at the switch.
Mappamondo luminoso | Paesi di giorno, costellazioni con un clic.
city-break-voucher | city | 149-420 | travel | birthday christmas anniversary valentine wedding graduation retirement promotion mothers_day fathers_day just_because | close | adults | nights-1 nights-2 nights-3 / theme-art-cities theme-harbours
City break for two | A small hotel near the square and a late check-out.
Fuga in città per due | Un piccolo hotel vicino alla piazza e check-out con calma.
train-journey-voucher | train | 59-249 | travel | any -baby_shower | all | teens | for-1 for-2 / theme-alps theme-coast theme-hills
Scenic train journey | A window seat on the slow line.
Viaggio in treno panoramico | Un posto al finestrino sulla linea lenta.
hot-air-balloon | airballoon | 189-420 | travel outdoor | birthday christmas anniversary valentine wedding retirement graduation | close | adults | for-1 for-2 / weekday weekend | 14+
Hot-air balloon flight | An hour of silence over the fields, then breakfast.
Volo in mongolfiera | Un'ora di silenzio sopra i campi, poi la colazione.
treehouse-night | pine-tree | 149-320 | travel outdoor nature | birthday christmas anniversary valentine graduation mothers_day fathers_day just_because wedding | close | all | nights-1 nights-2 / weekday weekend | 6+
Night in a treehouse | Ladder, lantern and breakfast on a rope.
Notte in una casa sull'albero | Scala, lanterna e colazione che sale con la corda.
guided-walk | map-marker-path | 24-89 | travel art food | any -baby_shower | all | all | for-1 for-2 / theme-hidden-courtyards theme-street-food theme-street-art | 8+
Guided city walk | Three hours with somebody who knows the side doors.
Passeggiata guidata in città | Tre ore con chi conosce gli ingressi secondari.
boat-day | sail-boat | 89-320 | travel outdoor | birthday christmas anniversary valentine wedding retirement graduation promotion mothers_day fathers_day just_because | close boss | all | half-day full-day / for-2 for-4 | 8+
Day on a sailing boat | A skipper, a cove and salt on the sandwiches.
Giornata in barca a vela | Uno skipper, una cala e il sale sui panini.
headlamp | flashlight | 22-56 | outdoor travel gadgets | birthday christmas fathers_day just_because graduation retirement | all | all | lumens-200 lumens-400 / tangerine black | 6+
Rechargeable headlamp | Both hands free for tent pegs or keys.
Lampada frontale ricaricabile | Due mani libere per i picchetti o per le chiavi.
pocket-knife-multi | knife-military | 29-79 | outdoor travel gadgets | fathers_day birthday christmas graduation retirement promotion just_because | parents siblings partners friend boss colleague coworker neighbor | adults | olive-wood walnut black / functions-8 functions-14 | blade
Folding multi-tool | Opens bottles, tightens screws, peels the apple.
Coltellino multiuso | Apre bottiglie, stringe viti, sbuccia la mela.
camping-stove-set | gas-burner | 39-89 | outdoor travel camping cooking | birthday christmas graduation fathers_day just_because | close student | adults | for-1 for-2 / aluminium titanium | flame
Camping cook set | Stove, pot and mug nest like three bears.
Set da cucina per campeggio | Fornello, pentola e tazza uno dentro l'altro.
sleeping-bag | bed-empty | 49-139 | outdoor travel camping | birthday christmas graduation just_because | close student | all | teal forest tangerine / summer-weight three-season | 6+
Light sleeping bag | Packs to the size of a melon.
Sacco a pelo leggero | Si chiude nello spazio di un melone.
dry-bag | bag-checked | 16-42 | outdoor travel sports | birthday christmas just_because graduation fathers_day | close student colleague coworker | teens | lemon teal coral / litres-5 litres-10 litres-20
Dry bag | Phone, shirt and sandwich survive the kayak.
Sacca impermeabile | Telefono, maglietta e panino sopravvivono al kayak.
beach-towel | beach | 19-48 | travel outdoor fashion | birthday just_because graduation mothers_day fathers_day anniversary | all -boss | all | stripes waves-motif botanical-motif / cotton linen
Turkish beach towel | Dries in an hour, weighs like a shirt.
Telo mare hammam | Si asciuga in un'ora e pesa come una maglietta.
cool-bag | fridge-outline | 24-64 | outdoor travel food | birthday just_because fathers_day housewarming retirement promotion | all | adults | forest stripes midnight / litres-12 litres-20
Cool bag | Keeps the watermelon cold until the last swim.
Borsa termica | Tiene fresca l'anguria fino all'ultimo bagno.
travel-watercolour-journal | image-edit | 24-52 | travel art writing | birthday christmas retirement graduation just_because mothers_day anniversary | all | teens | linen-cover leather-cover / with-paints standard-kit
Sketch journal for travellers | Paper that takes water, a band that takes pencils.
Taccuino da viaggio per schizzi | Carta che regge l'acqua, elastico che regge le matite.
compass-brass | compass | 24-58 | outdoor travel | graduation promotion retirement birthday christmas fathers_day anniversary just_because wedding | all | all | brass copper-finish / engraved in-a-box | 6+
Pocket compass | For those who are setting out.
Bussola da tasca | Per chi sta per partire.
kids-travel-games | gamepad-round | 13-29 | travel games | birthday christmas just_because | children siblings neighbor student | kids | theme-car theme-train theme-plane / plain-finish gift-box | 4+ childish
Magnetic travel games | Twelve reasons not to ask whether we are there yet.
Giochi magnetici da viaggio | Dodici motivi per non chiedere quanto manca.
`;
