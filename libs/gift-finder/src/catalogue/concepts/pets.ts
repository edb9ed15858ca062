/** Gift ideas of the category `pets`, in the format that `parseConcepts` describes. */
export const PETS_CONCEPTS_TEXT = `
washable-dog-nest | dog-side | 32-79 | pets home-decor | gift parents-days housewarming | all | all | sand charcoal sage / cm-50 cm-70 cm-90
Washable dog nest | A round bed with a raised rim for chins that like to keep watch. | Zip-off cover; Recycled filling
Cuccia rotonda lavabile per cani | Un letto tondo con il bordo rialzato per musi che amano fare la guardia. | Fodera sfilabile; Imbottitura riciclata
climbing-rope-lead | dog-service | 19-29 | pets outdoor | gift fathers_day | all | all | coral midnight forest mustard teal / plain-finish gift-box
Rope lead in climbing cord | A lead that never tangles and floats if dropped in a lake. | Adjusts from 1.2 to 2 metres; Brass clip; Seven colours
Guinzaglio in corda da arrampicata | Un guinzaglio che non si aggroviglia e galleggia se cade nel lago. | Regolabile da 1,2 a 2 metri; Moschettone in ottone; Sette colori
cat-shelf-trail | cat | 48-84 | pets home-decor | gift housewarming parents-days | all | all | white natural-finish dark-finish
Wall shelf trail for cats | Three birch steps that turn a plain wall into a lookout. | Sisal pads; Carries 12 kg each; Fixings included
Percorso da parete per gatti | Tre gradini di betulla che trasformano una parete in un belvedere. | Cuscinetti in sisal; Portano 12 kg ciascuno; Fissaggi inclusi
catnip-fishing-set | fishbowl | 16-26 | pets games | gift | all | all | theme-fish theme-birds theme-mice / plain-finish gift-box
Catnip fishing set | A rod, four felt fish and enough catnip for a long afternoon. | Natural felt; Telescopic rod; Refill pouch
Set da pesca con erba gatta | Una canna, quattro pesci di feltro ed erba gatta per un lungo pomeriggio. | Feltro naturale; Canna telescopica; Ricarica inclusa
dog-bakery-box | bone | 21-34 | pets food | gift parents-days retirement valentine | all | all | chicken-flavour pumpkin-flavour salmon-flavour / plain-finish gift-box
Bakery box for dogs | Twelve oven-baked treats with carrot, apple and oats. | No added sugar; Baked in small batches; Best within three months
Scatola di biscotti per cani | Dodici biscotti cotti al forno con carota, mela e avena. | Senza zuccheri aggiunti; Cotti in piccole quantità; Da gustare entro tre mesi
pet-portrait-mug | coffee-outline | 26-39 | pets art home-decor | gift romance parents-days retirement | all | all | white cream sky black
Mug with your pet's portrait | A drawing made from a photo, fired onto a stoneware mug. | Drawn by hand; Dishwasher safe; 350 ml
Tazza con il ritratto del tuo animale | Un disegno fatto da una foto e cotto su una tazza di gres. | Disegnata a mano; Lavabile in lavastoviglie; 350 ml
pet-fountain | fountain | 36-54 | pets technology gadgets | gift housewarming promotion | all | teens | litres-2 litres-3 / white charcoal / plain-finish gift-box
Silent pet water fountain | Fresh moving water without a hum, for cats that drink from taps. | Steel bowl; Filter lasts a month
Fontanella silenziosa per animali | Acqua fresca in movimento senza ronzio, per gatti che bevono dal rubinetto. | Ciotola in acciaio; Il filtro dura un mese
treat-camera | webcam | 84-129 | pets technology | gift win | close neighbor | adults | white charcoal / treats-60 treats-100
Treat camera for home-alone pets | Say hello, see the sofa and toss a biscuit from the office. | Wide-angle view; Night mode
Telecamera lanciabiscotti | Si saluta, si guarda il divano e si lancia un biscotto dall'ufficio. | Vista grandangolare; Modalità notturna
sniffing-mat | paw | 26-39 | pets games | gift fathers_day retirement | all | all | forest-edition sea-edition bright-colours
Sniffing puzzle mat | Hides breakfast in fleece leaves and tires a clever nose. | Machine washable; Anti-slip base; Rolls up
Tappeto olfattivo | Nasconde la colazione tra foglie di pile e stanca un naso intelligente. | Lavabile in lavatrice; Base antiscivolo; Si arrotola
tracking-collar-tag | crosshairs-gps | 56-79 | pets technology outdoor | gift fathers_day | close neighbor coworker | teens | black coral mint / plain-finish gift-box
Light-up tracking collar tag | Shows the dog on a map and glows on evening walks. | Waterproof; Ten days per charge; Clip for any collar
Medaglietta luminosa con localizzatore | Mostra il cane sulla mappa e brilla nelle passeggiate serali. | Impermeabile; Dieci giorni per carica; Per ogni collare
grooming-roll | content-cut | 34-49 | pets self-care | gift | all | teens | for-short-coats for-long-coats / sand olive / plain-finish gift-box
Grooming kit in a canvas roll | Brush, comb, clippers and balm for calm Sunday care. | Rounded tips; Paw balm; Canvas roll
Kit toelettatura in rotolo di tela | Spazzola, pettine, tagliaunghie e balsamo per una toeletta tranquilla la domenica. | Punte arrotondate; Balsamo per zampe; Rotolo di tela
pet-backpack | bag-personal | 74-109 | pets travel | gift graduation retirement | close neighbor | adults | charcoal olive sand / plain-finish gift-box
Backpack carrier for small pets | A view for the passenger and even weight for the walker. | Up to 8 kg; Mesh windows; Fits under a train seat
Zaino trasportino per piccoli animali | Un panorama per il passeggero e peso ben distribuito per chi cammina. | Fino a 8 kg; Finestre in rete; Sta sotto il sedile del treno
pet-watercolour | brush | 79-129 | pets art photography | romance gift parents-days retirement | close neighbor teacher | teens | oak-frame walnut-frame white-frame / one-pet two-pets
Watercolour portrait of a pet | A small painting from two photos, framed and signed. | 20 by 20 cm; Signed by the painter; Ready in two weeks
Ritratto ad acquerello dell'animale di casa | Un piccolo dipinto da due foto, incorniciato e firmato. | 20 per 20 cm; Firmato da chi dipinge; Pronto in due settimane
good-dog-diary | notebook-heart | 12-19 | pets books | gift | all | all | dog-edition cat-edition / linen-cover paper-cover / plain-finish gift-box
Diary of a good animal | A keepsake book for first walks, vet visits and stolen socks. | 96 pages; Pocket for photos; A page for every birthday
Diario di un bravo animale | Un libro ricordo per le prime passeggiate, le visite e i calzini rubati. | 96 pagine; Tasca per le foto; Una pagina per ogni compleanno
cat-tree | cat | 59-149 | pets home-decor | birthday christmas housewarming just_because retirement | all -boss | all | sand charcoal / small-size large-size
Cat tree with hammock | A throne, a ladder and a view of the fridge.
Tiragraffi con amaca | Un trono, una scala e la vista sul frigorifero.
cat-tunnel | cat | 17-38 | pets games | birthday christmas just_because | all -boss | all | felt crinkle-fabric / one-way three-way / plain-finish gift-box
Cat tunnel | Crackles, folds away and ends every argument.
Tunnel per gatti | Fruscia, si ripiega e mette fine a ogni discussione.
window-perch-cat | window-closed-variant | 24-49 | pets home-decor | birthday christmas just_because housewarming | all -boss | all | felt canvas / grey-colour sand / plain-finish gift-box
Window seat for cats | Suction cups, eight kilos, all the pigeons on show.
Seduta da finestra per gatti | Ventose, otto chili e tutti i piccioni in scena.
dog-bandana-set | dog | 12-24 | pets fashion | any -wedding -promotion | all -boss | all | checks stripes botanical-motif stars-motif / plain-finish gift-box
Dog bandana pair | For walks, for photographs, for no reason.
Coppia di bandane per cani | Per le passeggiate, per le foto, senza motivo.
dog-raincoat | weather-rainy | 26-56 | pets outdoor fashion | birthday christmas just_because | all -boss | all | lemon forest midnight coral / plain-finish gift-box
Dog raincoat | A dry back means a dry sofa at home.
Impermeabile per cani | Schiena asciutta vuol dire divano asciutto.
dog-harness | dog-service | 28-64 | pets outdoor | birthday christmas just_because | all -boss | all | coral teal charcoal / padded-version light-version
No-pull harness | A front ring that teaches patience.
Pettorina antitiro | Un anello frontale che insegna la pazienza.
leather-dog-collar | circle-outline | 19-52 | pets fashion | birthday christmas just_because | all -boss | all | caramel black forest burgundy / engraved plain-finish
Leather dog collar | Name and number in brass, no jingling.
Collare in pelle per cani | Nome e numero in ottone, senza tintinnii.
ceramic-pet-bowl | bowl | 18-44 | pets home-decor | any -valentine -wedding -graduation | all | all | white-glaze sand-glaze green-glaze / with-name plain-finish
Ceramic pet bowl | Too heavy to travel across the kitchen.
Ciotola in ceramica | Troppo pesante per attraversare la cucina.
slow-feeder | food-drumstick-outline | 14-32 | pets | birthday christmas just_because | all -boss | all | sage sky coral / for-dogs for-cats
Slow feeder bowl | Turns eight seconds of dinner into eight minutes.
Ciotola rallenta pasto | Trasforma otto secondi di cena in otto minuti.
automatic-feeder | timer-outline | 54-129 | pets technology gadgets | birthday christmas just_because retirement housewarming | all -student | adults | litres-3 litres-5 / with-camera standard-kit
Automatic feeder | Breakfast at six without waking anybody.
Distributore automatico di cibo | Colazione alle sei senza svegliare nessuno.
pet-photo-session | camera-account | 79-189 | pets photography art | birthday christmas anniversary just_because valentine mothers_day fathers_day retirement | close neighbor | adults | studio-session park-session / photos-5 photos-10
Pet photo session | A photographer who speaks fluent biscuit.
Servizio fotografico per animali | Chi fotografa parla fluentemente il biscottese.
pet-blanket | paw | 19-46 | pets home-decor | birthday christmas just_because housewarming | all | all | sand charcoal forest / fleece wool
Pet blanket | Saves the sofa and warms its real owner.
Coperta per animali | Salva il divano e scalda il suo vero padrone.
dog-training-class | school-outline | 49-149 | pets outdoor | birthday christmas just_because retirement | close neighbor colleague coworker | teens | lessons-1 lessons-4 / puppy-course adult-dog-course
Dog training class | Mostly for the one at the upper end of the lead.
Corso di educazione cinofila | Serve soprattutto a chi sta all'altro capo del guinzaglio.
dog-travel-bowl | bowl-outline | 11-24 | pets travel outdoor | birthday christmas just_because | all | all | coral teal charcoal / one-bowl two-bowls
Folding travel bowl | Flat in the pocket, full at the fountain.
Ciotola pieghevole da viaggio | Piatta in tasca, piena alla fontana.
car-seat-cover-dog | car-back | 34-69 | pets travel | birthday christmas just_because retirement | parents partners siblings friend neighbor colleague coworker boss | adults | charcoal sand / hammock-version bench-version / plain-finish gift-box
Back seat cover for dogs | Sand, mud and hair stay out of the seams.
Telo auto per cani | Sabbia, fango e peli restano fuori dalle cuciture.
pet-first-aid | medical-bag | 22-46 | pets outdoor | birthday christmas just_because housewarming | all -boss | adults | compact-size large-size / coral olive / plain-finish gift-box
Pet first aid kit | Tick remover, bandages and the vet's number.
Kit di pronto soccorso per animali | Leva-zecche, bende e il numero del veterinario.
paw-print-kit | paw-outline | 16-36 | pets crafts art | birthday christmas just_because valentine mothers_day fathers_day | all -boss | all | oak-frame white-frame | 6+
Paw print frame kit | Clean clay, no ink on the paw.
Kit per impronta della zampa | Argilla pulita e niente inchiostro sulla zampa.
custom-pet-socks | foot-print | 14-26 | pets fashion | birthday christmas just_because valentine fathers_day mothers_day graduation | all -boss | teens | sky coral forest / dog-edition cat-edition
Socks with your pet's face | The best likeness you will ever walk on.
Calze con il muso del tuo animale | Il ritratto più somigliante su cui camminare.
pet-tag-engraved | tag-heart-outline | 11-26 | pets | birthday christmas just_because | all -boss | all | brass steel copper / round-shape bone-shape
Engraved pet tag | A name on one side, a way home on the other.
Medaglietta incisa | Un nome da un lato, la via di casa dall'altro.
interactive-ball | tennis-ball | 19-44 | pets gadgets games | birthday christmas just_because | all -boss | all | coral teal lemon / for-dogs for-cats
Self-rolling ball | Runs away by itself while you finish your soup.
Pallina semovente | Scappa da sola mentre tu finisci la minestra.
chew-toy-box | bone | 16-38 | pets | birthday christmas just_because | all -boss | all | pieces-3 pieces-5 / rope-toys rubber-toys / plain-finish gift-box
Chew toy box | Spares the slippers for at least a month.
Scatola di giochi da mordere | Risparmia le pantofole per almeno un mese.
cat-subscription-box | package-variant | 24-96 | pets | birthday christmas just_because retirement valentine | all -boss | all | months-1 months-3 / for-dogs for-cats
Pet surprise box | Treats and a toy each month; the carton is the best part.
Scatola sorpresa a quattro zampe | Snack e un gioco ogni mese; il cartone resta la parte migliore.
aquarium-kit | fish | 69-169 | pets home-decor nature | birthday christmas just_because retirement graduation | close student neighbor teacher | all | litres-20 litres-40 litres-60 | 8+
Planted aquarium kit | A quiet window that needs ten minutes a week.
Kit per acquario con piante | Una finestra silenziosa che chiede dieci minuti a settimana.
wild-bird-seed-year | bird | 24-79 | pets nature gardening | any -valentine -wedding -baby_shower | all | all | months-3 months-6 months-12
Wild bird food by post | The right seeds for the month and a chart of guests.
Cibo per uccelli selvatici a domicilio | I semi giusti per il mese e una tabella degli ospiti.
shelter-adoption-card | hand-heart-outline | 15-95 | pets eco-friendly | any | all | all | months-1 months-3 months-6 / a-dog a-cat
Support a shelter animal | Food and vet for one guest, with photographs by post.
Adotta a distanza un animale | Cibo e veterinario per un ospite del rifugio, con foto per posta.
`;
