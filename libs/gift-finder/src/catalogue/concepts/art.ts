/** Gift ideas of the category `art`, in the format that `parseConcepts` describes. */
export const ART_CONCEPTS_TEXT = `
watercolour-tin | palette | 32-58 | art self-care | any | all | all | navy forest terracotta burgundy / plain-finish gift-box
Travel watercolour tin | Twelve colours, a water brush and a pad that fit in one coat pocket. | Pigments refillable; Water brush; Cotton paper pad
Acquerelli da viaggio | Dodici colori, un pennello ad acqua e un blocco che stanno in una tasca. | Pigmenti ricaricabili; Pennello ad acqua; Blocco in carta cotone
oil-paint-box | brush-variant | 55-98 | art | gift graduation retirement mothers_day | close student teacher neighbor | teens | natural-finish dark-finish / with-canvas with-sketchbook / plain-finish gift-box
Wooden box of oil paints | Eighteen tubes, four brushes and a palette that closes like a briefcase. | 18 colours; Palette in the lid; Linseed oil
Cassetta in legno di colori a olio | Diciotto tubetti, quattro pennelli e una tavolozza che si chiude come una ventiquattrore. | 18 colori; Tavolozza nel coperchio; Olio di lino
sketching-roll | lead-pencil | 24-38 | art writing | gift win | all | all | sand olive charcoal / starter artist
Sketching set in a roll | Graphite, charcoal and a sharpener in a roll of waxed canvas. | Twelve grades; Kneaded eraser; Sketchbook A5
Set da schizzo in rotolo | Grafite, carboncino e temperino in un rotolo di tela cerata. | Dodici gradazioni; Gomma pane; Blocco A5
calligraphy-set | fountain-pen-tip | 28-52 | art crafts | gift romance | all | teens | gold-ink blue-ink green-ink / starter gift-box
Calligraphy starter set | Two nibs, three inks and a workbook that begins with one good line. | Oblique and straight holders; Practice sheets; Three inks
Set di calligrafia | Due pennini, tre inchiostri e un quaderno che comincia da una buona linea. | Cannuccia obliqua e dritta; Fogli di esercizio; Tre inchiostri
weaving-loom | grid | 34-62 | art crafts home-decor | gift mothers_day housewarming retirement | all | teens | earth-wool sea-wool berry-wool / plain-finish gift-box
Wall weaving loom kit | A small loom, wool in five greens and a design to leave behind soon. | Beech frame; Wool from one mill; Two video lessons
Kit telaio per arazzo | Un piccolo telaio, lana in cinque verdi e un disegno da abbandonare presto. | Telaio in faggio; Lana di una sola filatura; Due videolezioni
scarf-knitting-kit | sheep | 26-44 | art crafts fashion | gift baby_shower mothers_day retirement | all | teens | mustard forest powder charcoal sky / plain-finish gift-box
First scarf knitting kit | Chunky wool and wooden needles for a scarf by the end of the week. | Merino wool; 10 mm needles; Picture guide
Kit per la prima sciarpa a maglia | Lana grossa e ferri di legno per una sciarpa entro la settimana. | Lana merino; Ferri da 10 mm; Guida illustrata
pottery-kit | bowl | 42-68 | art crafts home-decor | gift new-home romance retirement | all | teens | white-glaze blue-glaze green-glaze / plain-finish gift-box
Air-dry pottery kit for two | Clay, tools and glaze for two bowls, without a kiln. | 2 kg of clay; Six tools; Food-safe glaze
Kit ceramica senza forno per due | Argilla, strumenti e smalto per due ciotole, senza forno. | 2 kg di argilla; Sei strumenti; Smalto per alimenti
pottery-afternoon | pot-mix | 70-150 | art crafts self-care | gift romance parents-days retirement promotion | close colleague coworker | teens | for-1 for-2 / weekday weekend
Pottery wheel afternoon | Three hours at the wheel with a potter, clay and firing included. | In thirty towns; Valid for a year
Pomeriggio al tornio | Tre ore al tornio con un ceramista, argilla e cottura comprese. | In trenta città; Valido un anno
pinhole-camera | camera-iris | 28-44 | photography art science | gift graduation | all | all | black kraft / with-film without-film | 8+
Build-your-own pinhole camera | Card, film and patience: a camera that takes a real photograph. | Pre-cut card; For the 35 mm format; Exposure wheel
Fotocamera stenopeica da costruire | Cartoncino, pellicola e pazienza: una macchina che scatta una foto vera. | Cartone pretagliato; Per il formato 35 mm; Disco delle esposizioni
camera-strap | camera | 38-64 | photography travel | gift romance win retirement | close student colleague | teens | caramel black forest midnight / plain-finish gift-box
Woven camera strap with clips | Carries a heavy camera softly and comes off with two clicks. | Cotton and leather; Quick-release clips; Adjusts to 135 cm
Tracolla per fotocamera con ganci rapidi | Porta con dolcezza una macchina pesante e si toglie con due scatti. | Cotone e pelle; Ganci rapidi; Regolabile fino a 135 cm
travel-tripod | camera-control | 49-89 | photography technology travel | gift win retirement fathers_day | close student colleague coworker | teens | black graphite
Carbon travel tripod | Steadies phone or camera and folds to the length of a baguette. | Weighs 850 g; Phone clamp and ball head; Remote shutter
Treppiede da viaggio in carbonio | Tiene fermi telefono o fotocamera e si chiude nella lunghezza di una baguette. | Pesa 850 g; Morsetto e testa a sfera; Telecomando
light-box | cube-outline | 58-96 | photography gadgets technology | gift graduation promotion | close student coworker | teens | cm-30 cm-40 cm-60
Foldable light box for small things | Bright, even light for photographs of jewellery, cakes and models. | Dimmable LEDs; Folds flat
Scatola luminosa pieghevole per piccoli oggetti | Luce chiara e uniforme per fotografare gioielli, torte e modellini. | LED regolabili; Si ripiega
museum-pass | bank | 59-120 | art books | gift romance parents-days win retirement | all | all | months-6 months-12
Museum pass for two | Open doors at sixty small museums, with a guest. | Sixty museums; Illustrated guide
Tessera musei per due | Porte aperte in sessanta piccoli musei, con un ospite. | Sessanta musei; Guida illustrata
colouring-cards | cards-outline | 11-19 | art games | gift baby_shower | all | all | theme-portraits theme-landscapes theme-gardens theme-still-life / plain-finish gift-box
Great painters colouring cards | Thirty-two postcards of famous paintings, waiting for better colours. | Thick card; Stories on the back; Ready to post
Cartoline da colorare dei grandi pittori | Trentadue cartoline di dipinti famosi, in attesa di colori migliori. | Cartoncino spesso; Storie sul retro; Pronte da spedire
acrylic-paint-set | palette-outline | 22-59 | art crafts | birthday christmas just_because graduation retirement | all | all | tubes-12 tubes-24 / with-brushes with-canvas / plain-finish gift-box | 6+
Acrylic paint set | Opaque, quick and forgiving on wood, paper or canvas.
Set di colori acrilici | Coprenti, rapidi e indulgenti su legno, carta o tela.
table-easel | palette | 34-98 | art crafts | birthday christmas graduation retirement mothers_day fathers_day just_because anniversary promotion | all | all | beech walnut / box-version folding-version
Table easel | Folds into a case with room for the brushes.
Cavalletto da tavolo | Si chiude in una valigetta con posto per i pennelli.
paint-by-numbers | numeric | 22-46 | art crafts self-care | any -wedding | all | all | theme-harbour theme-poppies theme-mountains theme-cats / plain-finish gift-box | 8+
Paint by numbers on canvas | Sunday afternoon, one small field after another.
Dipingi con i numeri su tela | Una domenica pomeriggio, un campo dopo l'altro.
embroidery-kit | needle | 18-39 | crafts art fashion | any -promotion | all -boss | teens | botanical-motif birds-motif moon-motif / starter with-hoop-frame
Embroidery kit | Five stitches and a picture that grows by the fire.
Kit da ricamo | Cinque punti e un disegno che cresce accanto al fuoco.
crochet-animals | rabbit | 19-38 | crafts art | birthday christmas just_because baby_shower graduation mothers_day | all -boss | teens | theme-rabbit theme-whale theme-fox theme-bear / plain-finish gift-box
Crochet animal kit | Hook, wool and an animal with your mistakes in it.
Kit animaletti all'uncinetto | Uncinetto, lana e un animaletto con i tuoi errori dentro.
candle-making-kit | candle | 26-52 | crafts home-decor | birthday christmas just_because housewarming valentine graduation | all -boss | teens | scent-lavender scent-vanilla scent-cedar / jars-3 jars-6 | flame 14+
Candle making kit | Wax, wicks and an evening that smells of it.
Kit per fare candele | Cera, stoppini e una serata profumata.
linocut-set | stamper | 24-56 | art crafts | birthday christmas graduation just_because retirement | all -boss | teens | blue-ink black-ink green-ink / starter artist | blade
Linocut printing set | Carve once, print for every birthday in the family.
Set per linoleografia | Si incide una volta e si stampa per tutti i compleanni.
cyanotype-kit | white-balance-sunny | 18-38 | photography art science crafts | birthday christmas just_because graduation retirement | all | all | paper-version fabric-version / sheets-10 sheets-20 / plain-finish gift-box | 8+
Sun printing kit | Ferns, lace and ten minutes of light make a blue picture.
Kit per cianotipia | Felci, pizzi e dieci minuti di sole fanno un'immagine blu.
origami-paper | paper-roll-outline | 12-28 | art crafts games | any -wedding | all | all | waves-motif botanical-motif stars-motif / sheets-60 sheets-120 | 5+
Origami paper box | Patterned squares and a crane for every mood.
Scatola di carta per origami | Quadrati decorati e una gru per ogni umore.
brush-pen-set | brush-variant | 16-42 | art writing crafts | any -wedding -baby_shower | all | all | pastel-colours earth-tones bright-colours / pens-12 pens-24 | 6+
Brush pen set | Lettering, leaves and skies with the same tip.
Set di pennarelli a pennello | Lettere, foglie e cieli con la stessa punta.
coloured-pencils-tin | pencil | 18-69 | art | any -wedding | all | all | pencils-24 pencils-48 pencils-72 / in-a-tin wooden-box | 3+
Artist's colour pencils | Soft leads that blend like a rumour.
Matite colorate da artista | Mine morbide che si fondono come un pettegolezzo.
gouache-set | format-paint | 22-52 | art | birthday christmas graduation just_because retirement | all | all | colours-12 colours-24 / with-brushes with-sketchbook / plain-finish gift-box | 6+
Gouache set | Matt, bright and happy to be painted over.
Set di tempere gouache | Opache, vivaci e contente di essere corrette.
sketchbook-trio | notebook-outline | 14-34 | art writing | any -wedding -baby_shower | all | all | kraft-cover linen-cover black-cover / small-size large-size | 3+
Sketchbook trio | One for ideas, one for trains, one for good.
Trio di album da disegno | Uno per le idee, uno per i treni, uno per la bella copia.
clay-modelling-box | cube-outline | 18-42 | crafts art games | birthday christmas just_because | children siblings student friend neighbor | kids | bright-colours pastel-colours natural-clay / blocks-12 blocks-24 | 3+ childish
Modelling clay box | Dries by air, forgives by water.
Scatola di pasta modellabile | Asciuga all'aria e perdona con l'acqua.
kids-art-case | briefcase-edit-outline | 24-54 | art crafts games | birthday christmas just_because | children siblings student neighbor | kids | pieces-60 pieces-120 / sky coral | 3+ childish
Young artist's case | Crayons, paints and paper behind one proud latch.
Valigetta del piccolo artista | Pastelli, colori e carta dietro una chiusura orgogliosa.
string-art-kit | vector-polyline | 24-49 | crafts home-decor art | birthday christmas just_because graduation valentine housewarming | all -boss | teens | theme-heart theme-mountain theme-moon / plain-finish gift-box
String art kit | Nails, thread and a picture made of straight lines.
Kit string art | Chiodini, filo e un disegno fatto di linee rette.
macrame-kit | vector-curve | 22-46 | crafts home-decor | birthday christmas just_because housewarming mothers_day graduation | all -boss | teens | ivory sage terracotta / wall-hanging plant-hanger
Macramé kit | Three knots are enough for a whole wall.
Kit macramè | Bastano tre nodi per un'intera parete.
leathercraft-kit | wallet-outline | 34-79 | crafts fashion | birthday christmas fathers_day graduation just_because retirement promotion | close student colleague coworker teacher | teens | caramel black / card-holder-project belt-project bag-project | blade
Leathercraft kit | Pre-punched hide, waxed thread and one honest object.
Kit di pelletteria | Pelle già forata, filo cerato e un oggetto fatto bene.
woodcarving-kit | hammer | 32-72 | crafts nature | birthday christmas fathers_day retirement graduation just_because promotion | grown-ups student son daughter | adults | lime-wood walnut / spoon-project bird-project / plain-finish gift-box | blade
Wood carving kit | A spoon by Sunday, a habit by spring.
Kit per intagliare il legno | Un cucchiaio entro domenica, un'abitudine entro primavera.
screenprint-workshop | printer-outline | 59-149 | art crafts | birthday christmas graduation retirement promotion anniversary just_because valentine mothers_day | grown-ups student daughter son | teens | for-1 for-2 / theme-posters theme-fabric | 14+
Screen printing workshop | Ink up to the elbows and ten posters to take home.
Laboratorio di serigrafia | Inchiostro fino ai gomiti e dieci poster da portare via.
photography-walk | camera-outline | 49-129 | photography travel art | any -baby_shower -wedding | all | teens | for-1 for-2 / by-day by-night
Photography walk | A professional, a district and the good light.
Passeggiata fotografica | Un professionista, un quartiere e la luce giusta.
film-camera-reusable | camera | 39-98 | photography art | birthday christmas graduation valentine anniversary wedding just_because | all | teens | coral cream black sky / with-film without-film
Reusable film camera | Thirty-six chances and a week of waiting.
Fotocamera a pellicola riutilizzabile | Trentasei scatti e una settimana di attesa.
camera-backpack | camera-outline | 69-159 | photography travel outdoor | birthday christmas graduation retirement promotion anniversary just_because fathers_day | close student | teens | olive charcoal sand / litres-15 litres-22
Camera rucksack | Padded where it counts, plain where thieves look.
Zaino fotografico | Imbottito dove serve, anonimo dove guardano i ladri.
instant-photo-album | image-album | 16-38 | photography crafts | any -promotion | all | all | linen-cover paper-cover / sage powder midnight | 3+
Album for instant photos | Slots, not glue, and a pen for the dates.
Album per foto istantanee | Tasche, niente colla, e una penna per le date.
photo-calendar | calendar-month | 17-39 | photography home-decor | christmas birthday just_because mothers_day fathers_day baby_shower retirement anniversary | close neighbor colleague coworker teacher | all | wall-version desk-version / oak-base brass-clip / plain-finish gift-box | 3+
Photo calendar to fill | Twelve pictures chosen by you, twelve months of them.
Calendario fotografico | Dodici immagini scelte da te, per dodici mesi.
art-print-subscription | image-frame | 39-149 | art home-decor | any -baby_shower | all | teens | months-3 months-6 months-12 / theme-landscapes theme-abstract
Art print subscription | A new young artist on the wall each month.
Abbonamento a stampe d'arte | Ogni mese un nuovo artista giovane alla parete.
family-portrait-illustrated | account-group-outline | 49-129 | art home-decor | any -promotion -graduation | close neighbor teacher boss | adults | line-style watercolour-style / people-2 people-4
Illustrated family portrait | Drawn from photographs, dog included.
Ritratto di famiglia illustrato | Disegnato dalle fotografie, cane compreso.
kintsugi-kit | bowl-mix-outline | 29-62 | crafts art home-decor self-care | any -baby_shower -wedding | all -student | adults | gold-ink silver-ink / starter gift-box
Kintsugi repair kit | The broken cup comes back with a golden scar.
Kit kintsugi | La tazza rotta torna con una cicatrice d'oro.
`;
