/** Gift ideas of the category `tech`, in the format that `parseConcepts` describes. */
export const TECH_CONCEPTS_TEXT = `
palm-speaker | speaker-bluetooth | 54-79 | technology gadgets music | any | all | all | coral forest sand midnight black / plain-finish gift-box
Palm-sized Bluetooth speaker | A round little speaker with a warm voice that fills a kitchen or a picnic blanket. | 12 hours of playback; Splash-proof fabric; Pairs with a second one for stereo
Altoparlante Bluetooth tascabile | Una piccola cassa rotonda dalla voce calda, che riempie una cucina o una tovaglia da picnic. | 12 ore di ascolto; Tessuto resistente agli schizzi; Si abbina a una seconda per lo stereo
pocket-projector | projector | 129-219 | technology gadgets film home-decor | gift new-home win | close | teens | white black / with-case with-tripod
Pocket cinema projector | Turns any pale wall into a film night, no bigger than a coffee mug. | Picture up to 2.5 metres wide; Built-in battery for one film; HDMI and USB-C
Proiettore da taschino | Trasforma qualsiasi parete chiara in una serata al cinema, grande quanto una tazza. | Immagine larga fino a 2,5 metri; Batteria interna per un film intero; HDMI e USB-C
slim-power-bank | battery-charging | 34-54 | technology gadgets travel | gift win parents-days retirement | all | teens | black sand teal
Slim power bank with dial | Shows how much charge is left on a tiny dial and fits behind any phone. | 10,000 mAh; Charges two devices at once; Cable tucked into the case
Batteria portatile con indicatore | Mostra la carica residua su un minuscolo quadrante e sta dietro qualsiasi telefono. | 10.000 mAh; Carica due dispositivi insieme; Cavo riposto nella custodia
sunrise-lamp | weather-sunset-up | 46-69 | technology gadgets home-decor | any | all | all | white sand sage
Sunrise alarm lamp | Wakes the sleeper with slowly growing light instead of a buzzer. | Seven sunrise colours; Soft forest and sea sounds; No app needed
Lampada sveglia effetto alba | Sveglia con una luce che cresce piano, al posto del trillo. | Sette colori dell'alba; Suoni dolci di bosco e mare; Nessuna app necessaria
instant-camera | camera-plus | 99-149 | technology photography gadgets | gift romance graduation wedding | close student | teens | cream sky black coral / with-film without-film
Instant camera with soft flash | Prints credit-card-size pictures a minute after the shutter clicks. | Selfie mirror on the front; Ten shots a pack; Wrist strap included
Fotocamera istantanea a flash morbido | Stampa foto grandi come una carta di credito un minuto dopo lo scatto. | Specchietto per selfie; Dieci scatti per ricarica; Cinturino incluso
photo-printer | printer | 79-109 | photography technology gadgets | gift romance parents-days retirement | close | teens | white mint black / with-paper without-paper
Pocket photo printer | Prints phone pictures without ink on peel-and-stick paper. | Works over Bluetooth; Twenty sheets in the box; Fits a coat pocket
Stampante fotografica tascabile | Stampa le foto del telefono senza inchiostro, su carta adesiva. | Funziona via Bluetooth; Venti fogli nella confezione; Sta nella tasca del cappotto
oak-photo-frame | image-frame | 84-149 | technology photography home-decor | any | all | all | inch-8 inch-10 inch-13
Digital photo frame in oak | Shows the family album on the sideboard, sent from any phone. | Oak surround
Cornice digitale in rovere | Mostra l'album di famiglia sulla credenza, inviato da qualsiasi telefono. | Bordo in rovere
charging-tray | battery-charging-wireless | 29-44 | technology gadgets | gift win | all | teens | charcoal sand sage / plain-finish gift-box
Three-in-one charging tray | One felt-lined tray charges phone, watch and earbuds overnight. | 15 W wireless charging; Quiet night light; Cable of 1.5 metres
Vassoio di ricarica tre in uno | Un solo vassoio rivestito di feltro ricarica telefono, orologio e auricolari di notte. | Ricarica senza fili da 15 W; Luce notturna discreta; Cavo da 1,5 metri
key-finder | key-wireless | 19-46 | gadgets technology | gift promotion retirement fathers_day | grown-ups | adults | black white sage / plain-finish gift-box
Key finder duo | Two small tags that ring when keys or wallet go missing in the house. | Loud 90 dB tone; Battery lasts a year; Works in both directions
Coppia di cercachiavi | Due piccoli segnalini che suonano quando chiavi o portafoglio spariscono in casa. | Suono forte da 90 dB; Batteria che dura un anno; Funziona nei due sensi
open-ear-earphones | headphones | 69-99 | technology music fitness | gift win valentine | all | teens | black white sage coral / plain-finish gift-box
Open-ear wireless earphones | Leave the ears free for traffic and company while the music plays on. | Eight hours per charge; Sweat resistant; Clip-on fit
Auricolari senza fili a orecchio aperto | Lasciano le orecchie libere per il traffico e la compagnia, mentre la musica continua. | Otto ore per carica; Resistenti al sudore; Aggancio a clip
noise-cancelling-headphones | headphones | 189-279 | technology music travel | gift romance win retirement | close boss | teens | black sand midnight sage
Noise-cancelling headphones | Hush a train carriage or an open-plan office at the touch of a button. | 30 hours of battery; Folds flat in a hard case; Replaceable ear pads
Cuffie con cancellazione del rumore | Zittiscono un vagone o un ufficio affollato premendo un pulsante. | 30 ore di batteria; Si piegano in una custodia rigida; Cuscinetti sostituibili
warm-e-reader | tablet | 119-189 | technology books | gift win parents-days retirement | all | teens | black sage / gb-16 gb-32
E-reader with warm light | Holds a whole bookcase and is kind to the eyes at midnight. | Weeks on one charge; Adjustable warm light
Lettore di e-book con luce calda | Contiene un'intera libreria e non stanca gli occhi a mezzanotte. | Settimane con una carica; Luce calda regolabile
drawing-tablet | draw-pen | 279-399 | technology art | birthday christmas graduation promotion | close student | teens | graphite silver-colour black
Drawing tablet with pen | Sketches on glass that feels like paper, with a pen that never needs charging. | 11-inch screen; 8,192 pressure levels; Carry sleeve included
Tavoletta grafica con penna | Si disegna su un vetro che sembra carta, con una penna che non va mai caricata. | Schermo da 11 pollici; 8.192 livelli di pressione; Custodia inclusa
robot-kit | robot | 49-84 | technology gadgets science | birthday christmas just_because | daughter son student brother sister | kids | robots-1 robots-3 / wheels-version legs-version | 8+
Build-your-own robot kit | Ninety snap-together parts that become a robot with a taste for obstacles. | No soldering; Programmed with picture blocks
Kit per costruire un robot | Novanta pezzi a incastro che diventano un robot amante degli ostacoli. | Nessuna saldatura; Si programma con blocchi illustrati
camera-drone | quadcopter | 479-690 | technology photography outdoor | birthday christmas anniversary retirement | close | adults | standard-kit kit-with-batteries kit-with-case | 16+
Folding camera drone | Unfolds in seconds and films steady pictures from above the treetops. | 28 minutes of flight; 4K camera on a gimbal; Comes home by itself
Drone pieghevole con videocamera | Si apre in pochi secondi e riprende immagini stabili da sopra gli alberi. | 28 minuti di volo; Videocamera 4K su stabilizzatore; Torna a casa da solo
smart-speaker | speaker | 39-119 | technology gadgets music | birthday christmas housewarming graduation promotion retirement parents-days just_because anniversary wedding | all | teens | charcoal sand sky / compact-size large-size
Smart speaker | Answers questions, sets timers and has a switch that mutes its ears.
Altoparlante intelligente | Risponde, conta i minuti e ha un tasto che gli chiude le orecchie.
smartwatch | watch-variant | 99-289 | technology fitness gadgets | birthday christmas graduation promotion anniversary valentine retirement parents-days just_because | close boss | teens | black sand sage / silicone-strap leather-strap steel-strap
Smartwatch | Messages, maps and a pulse on the wrist, for a week a charge.
Smartwatch | Messaggi, mappe e battito al polso, con una settimana di carica.
tablet-stand | tablet-dashboard | 18-44 | technology gadgets home-decor | birthday christmas graduation promotion retirement parents-days just_because housewarming | all | all | walnut bamboo aluminium / compact-size large-size
Tablet stand | Holds a recipe, a lesson or a grandchild at eye level.
Supporto per tablet | Tiene all'altezza degli occhi una ricetta, una lezione o un nipote.
laptop-sleeve | laptop | 24-58 | technology fashion | birthday christmas graduation promotion just_because valentine | all | teens | felt leather waxed-canvas
Laptop sleeve | Soft inside, tough outside, with a pocket for the charger.
Custodia per portatile | Morbida dentro, robusta fuori, con una tasca per il caricatore.
laptop-stand | laptop | 26-64 | technology home-decor | birthday christmas graduation promotion just_because retirement | all | teens | aluminium bamboo walnut / fixed-height adjustable-height
Laptop stand | Lifts the screen and the chin along with it.
Supporto per portatile | Alza lo schermo e, con lui, anche il mento.
wireless-mouse | mouse | 22-69 | technology gadgets | birthday christmas graduation promotion just_because | all | teens | charcoal cream sage / standard-shape vertical-shape
Silent wireless mouse | Clicks nobody hears, not even in the library.
Mouse senza fili silenzioso | Clic che nessuno sente, nemmeno in biblioteca.
usb-hub | usb-port | 24-72 | technology gadgets | birthday christmas graduation promotion just_because retirement | all | teens | ports-4 ports-7 / graphite silver-colour / plain-finish gift-box
USB-C hub | One cable to the laptop, everything else to the hub.
Hub USB-C | Un solo cavo al computer, tutto il resto all'hub.
portable-ssd | harddisk | 69-169 | technology gadgets photography | birthday christmas graduation promotion retirement parents-days just_because wedding anniversary | all | teens | gb-500 tb-1 tb-2 / black coral
Portable SSD | A lifetime of pictures in something the size of a biscuit.
SSD portatile | Una vita di fotografie in un oggetto grande come un biscotto.
webcam-light | webcam | 29-74 | technology photography | promotion graduation birthday christmas just_because | all | teens | with-clip with-tripod
Ring light for calls | Makes Monday morning look like Saturday noon.
Luce ad anello per videochiamate | Fa sembrare il lunedì mattina un sabato a mezzogiorno.
noise-machine | sine-wave | 28-59 | technology self-care | baby_shower birthday christmas mothers_day just_because retirement | all -boss | adults | sand sky white
White noise machine | Rain, fan or forest at the volume of sleep.
Generatore di rumore bianco | Pioggia, ventilatore o bosco al volume del sonno.
bluetooth-tracker-wallet | card-account-details-outline | 24-52 | gadgets technology | birthday christmas graduation promotion fathers_day retirement just_because | all | adults | black sage coral / pieces-1 pieces-2
Wallet tracker card | Rings when it is left at the bar, thin as two credit cards.
Localizzatore per portafoglio | Suona quando resta al bar, sottile come due carte di credito.
digital-notepad | draw | 29-139 | technology writing art | graduation promotion birthday christmas retirement just_because parents-days | all | all | black white | 3+
Reusable writing tablet | Write, erase with a button, save a tree.
Lavagnetta digitale | Si scrive, si cancella con un tasto e si risparmia carta.
smart-bulb-kit | lightbulb-multiple | 26-79 | technology home-decor gadgets | housewarming birthday christmas graduation just_because wedding promotion | all | teens | pieces-2 pieces-3 pieces-4 / white-tones colour-tones
Smart bulb kit | Sunset at seven, dim at ten, off when the door closes.
Kit di lampadine intelligenti | Tramonto alle sette, penombra alle dieci, spente all'uscita.
weather-station | weather-partly-cloudy | 34-129 | technology gadgets nature | fathers_day retirement birthday christmas housewarming just_because mothers_day promotion anniversary wedding | all -student | adults | indoor-only with-outdoor-sensor with-wind-gauge / white black
Home weather station | Knows about the rain before the radio does.
Stazione meteo domestica | Sa della pioggia prima della radio.
telescope | telescope | 79-289 | science technology nature | birthday christmas graduation retirement fathers_day mothers_day anniversary just_because | close student | all | mm-60 mm-70 mm-114 / table-version tripod-version | 8+
Starter telescope | Craters on the Moon the first night, rings of Saturn the second.
Telescopio per iniziare | La prima notte i crateri della Luna, la seconda gli anelli di Saturno.
microscope-kit | microscope | 39-119 | science technology nature | birthday christmas graduation just_because | children siblings student friend | kids | white blue-colour / standard-kit kit-with-camera | 8+
Microscope kit | Onion skin and pond water become whole countries.
Kit microscopio | Buccia di cipolla e acqua di stagno diventano interi paesi.
electronics-kit | chip | 29-79 | technology science | birthday christmas graduation just_because | children siblings student friend boyfriend girlfriend | all | projects-20 projects-50 projects-100 / plain-finish gift-box | 8+
Snap-together electronics kit | Doorbells, alarms and a radio without a soldering iron.
Kit di elettronica a incastro | Campanelli, allarmi e una radio senza saldatore.
single-board-computer | raspberry-pi | 69-139 | technology gadgets science | birthday christmas graduation fathers_day just_because promotion | close student colleague coworker teacher | teens | gb-4 gb-8 / standard-kit kit-with-case | 12+
Single-board computer kit | A whole computer on a card, ready for a hundred ideas.
Computer a scheda singola | Un computer intero su una scheda, pronto per cento idee.
three-d-pen | pencil-ruler | 34-69 | technology crafts art | birthday christmas graduation just_because | children siblings student friend | kids | sky coral mint / standard-kit kit-with-refills | 8+
3D drawing pen | Draws a bridge in the air and lets you cross it.
Penna 3D | Disegna un ponte nell'aria e ti lascia attraversarlo.
kids-camera | camera | 34-74 | technology photography games | birthday christmas just_because | children siblings student neighbor friend | kids | sky coral mint lemon / plain-finish gift-box | 3+ childish
First camera for children | Rubber corners, two lenses and no internet at all.
Prima macchina fotografica per bambini | Angoli in gomma, due obiettivi e niente internet.
walkie-talkies | radio-handheld | 29-64 | technology games outdoor | birthday christmas just_because | children siblings student friend neighbor | kids | forest coral sky / pieces-2 pieces-3 | 5+
Walkie-talkie set | Three kilometres of secrets between garden and attic.
Set di walkie-talkie | Tre chilometri di segreti tra giardino e soffitta.
coding-board-game | code-tags | 27-48 | technology games science | birthday christmas just_because graduation | children siblings student | kids | theme-space theme-islands theme-robots / plain-finish gift-box | 6+ childish
Coding adventure box | Loops and conditions learned with cards, before any screen.
Avventura di programmazione | Cicli e condizioni imparati con le carte, prima di ogni schermo.
reading-glasses-light | glasses | 22-46 | gadgets technology books | retirement birthday christmas parents-days just_because | mother father boss neighbor friend colleague coworker teacher husband wife | adults | black amber-colour silver-colour / plain-finish gift-box
Blue-light screen glasses | Softer evenings for eyes that spend the day on spreadsheets.
Occhiali da schermo | Serate più dolci per occhi che passano il giorno sui fogli di calcolo.
phone-gimbal | cellphone-screenshot | 69-149 | technology photography travel | birthday christmas graduation promotion just_because anniversary | close student | teens | black white / standard-kit kit-with-light
Phone gimbal | Smooth walks, calm pans, and films that do not make you seasick.
Stabilizzatore per telefono | Passi fluidi, panoramiche calme e video che non danno il mal di mare.
action-camera | camera-enhance | 149-329 | technology photography sports outdoor | birthday christmas graduation promotion anniversary fathers_day just_because retirement | close | teens | standard-kit kit-with-batteries kit-with-mounts
Waterproof action camera | Goes under the wave and comes back with the picture.
Videocamera sportiva impermeabile | Va sotto l'onda e torna con l'immagine.
vr-headset | virtual-reality | 249-449 | technology gaming gadgets | birthday christmas graduation promotion anniversary just_because | close | teens | gb-128 gb-256 | 13+
Standalone VR headset | Mountains, museums and tennis in a living room of four square metres.
Visore VR autonomo | Montagne, musei e tennis in un salotto di quattro metri quadri.
film-scanner | filmstrip | 89-179 | technology photography | retirement parents-days birthday christmas anniversary wedding just_because | parents wife husband brother sister friend boss colleague neighbor | adults | inch-5 inch-7
Film and slide scanner | Brings the holidays of 1984 out of the shoebox.
Scanner per pellicole e diapositive | Tira fuori dalla scatola delle scarpe le vacanze del 1984.
label-printer | label | 34-69 | gadgets technology home-decor | housewarming promotion birthday christmas mothers_day just_because graduation baby_shower | all | teens | mint white powder / with-tape standard-kit
Pocket label printer | For jars, cables and people who love order.
Etichettatrice tascabile | Per barattoli, cavi e persone che amano l'ordine.
electric-candle-lighter | fire | 14-29 | gadgets home-decor | gift housewarming retirement fathers_day | grown-ups | adults | black brass-colour sage / standard-length long-neck | flame
Rechargeable arc lighter | No gas, no flame in the wind, charged by USB-C.
Accendino ad arco ricaricabile | Niente gas, nessuna fiamma al vento, ricarica USB-C.
heated-mug | coffee-outline | 32-84 | gadgets coffee technology | promotion retirement birthday christmas just_because parents-days graduation | all | adults | black white sage / ml-300 ml-400
Temperature-keeping mug | The last sip as warm as the first, however long the meeting.
Tazza termica da scrivania | L'ultimo sorso caldo come il primo, anche con riunioni lunghe.
`;
