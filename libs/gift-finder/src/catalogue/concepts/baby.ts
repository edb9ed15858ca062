/** Gift ideas of the category `baby`, in the format that `parseConcepts` describes. */
export const BABY_CONCEPTS_TEXT = `
newborn-set | tshirt-crew | 32-52 | baby eco-friendly | baby_shower christmas just_because | all | new-parents | cream sage sky powder / pieces-3 pieces-5 | newborn
Organic cotton newborn set | Bodysuit, trousers and hat in a cotton as soft as a yawn. | Certified organic; Nickel-free snaps
Completino neonato in cotone biologico | Body, pantaloncini e cappellino in un cotone morbido come uno sbadiglio. | Biologico certificato; Bottoni senza nichel
leather-booties | shoe-sneaker | 24-36 | baby | baby_shower christmas just_because | all | new-parents | caramel cream grey-colour sage / plain-finish gift-box | newborn
First leather booties | Soft booties that stay on feet determined to lose them. | Chrome-free leather; Elastic ankle; Three sizes
Prime scarpine in pelle | Scarpine morbide che restano su piedi decisi a perderle. | Pelle senza cromo; Caviglia elastica; Tre misure
whale-night-light | lightbulb-night | 42-59 | baby | baby_shower christmas | all | new-parents | sky powder mint | newborn
Sleepy whale night light | Glows, hums six lullabies and listens for a waking child. | Cry sensor; Rechargeable; Washable cover
Lucina notturna balena dormigliona | Si illumina, canticchia sei ninnenanne e ascolta se il bimbo si sveglia. | Sensore di pianto; Ricaricabile; Rivestimento lavabile
nursing-cushion | sleep | 55-79 | baby self-care | baby_shower christmas mothers_day | close colleague coworker neighbor | new-parents | sand sage powder stripes / plain-finish gift-box | newborn
Nursing cushion in linen | A long cushion for feeding, reading and sleeping on one side. | Spelt husk filling; Washable linen; 180 cm long
Cuscino da allattamento in lino | Un lungo cuscino per allattare, leggere e dormire su un fianco. | Imbottitura in pula di farro; Lino lavabile; Lungo 180 cm
rainbow-stacker | looks | 26-48 | baby games eco-friendly | baby_shower christmas birthday just_because | all | new-parents | pastel-colours bright-colours natural-finish / plain-finish gift-box | newborn
Wooden rainbow stacker | Seven arches that become bridges, cradles and hills. | Lime wood; Plant-based stain; From one year
Arcobaleno impilabile in legno | Sette archi che diventano ponti, culle e colline. | Legno di tiglio; Tinte vegetali; Da un anno in su
baby-gym | baby-face-outline | 49-79 | baby games | baby_shower christmas | all | new-parents | theme-forest theme-sea theme-sky | newborn
Baby play gym in beech | An A-frame with three hanging toys, handsome enough for the living room. | Folds flat; Three felt toys; No plastic
Palestrina in faggio | Un cavalletto con tre giochi appesi, abbastanza bello per il salotto. | Si ripiega; Tre giochi in feltro; Senza plastica
muslin-trio | blinds-horizontal | 36-54 | baby self-care | baby_shower christmas | all | new-parents | leaves-motif stars-motif stripes dots / plain-finish gift-box | newborn
Muslin blanket trio | Three big muslins for swaddling, shade and small emergencies. | 120 by 120 cm; Bamboo and cotton; Gets softer
Trio di mussole | Tre grandi mussole per fasciare, fare ombra e piccole emergenze. | 120 per 120 cm; Bambù e cotone; Sempre più morbide
named-baby-blanket | alphabetical | 65-95 | baby | baby_shower christmas | all | new-parents | ivory sage sky powder / cm-80 cm-100 | newborn
Merino baby blanket with name | A cot blanket knitted with the name it will be called by for years. | Merino wool
Copertina in merino con il nome | Una coperta da culla lavorata con il nome che porterà per anni. | Lana merino
first-year-book | book-heart | 21-36 | baby | baby_shower just_because | all | new-parents | linen-cover paper-cover / sage powder sky | newborn
First-year memory book | Prompts, pockets and monthly pages for a year that flies. | Gender-neutral drawings; Footprint pad; Thread-sewn
Il libro del primo anno | Spunti, tasche e pagine mensili per un anno che vola. | Disegni neutri; Tampone per le impronte; Cucito a filo
cloth-books | book-open-blank-variant | 18-28 | baby | baby_shower christmas birthday | all | new-parents | theme-farm theme-sea theme-forest theme-garden / plain-finish gift-box | newborn
Set of four cloth books | Crinkly pages about the sea, the wood, the kitchen and the moon. | Washable; High-contrast pictures; Teething corner
Set di quattro libri di stoffa | Pagine fruscianti sul mare, il bosco, la cucina e la luna. | Lavabili; Figure ad alto contrasto; Angolo da mordere
weaning-set | silverware-spoon | 26-38 | baby eco-friendly | baby_shower just_because | all | new-parents | sage terracotta sky mustard / plain-finish gift-box | newborn
First spoon weaning set | Suction bowl, spoon and bib for the months of flying carrots. | Food-grade silicone; Dishwasher safe; Bib with pocket
Set prima pappa | Ciotola a ventosa, cucchiaio e bavaglino per i mesi delle carote volanti. | Silicone alimentare; Lavabile in lavastoviglie; Bavaglino con tasca
tired-parents-basket | basket | 65-120 | baby food self-care | baby_shower | close work neighbor | new-parents | suppers-3 suppers-5 suppers-7 | newborn
Basket for tired parents | Ready soups, good biscuits, foot cream and a do-not-ring sign. | Foot cream; Reusable basket
Cesto per genitori stanchi | Zuppe pronte, buoni biscotti, crema per i piedi e un cartello "non suonare". | Crema per i piedi; Cesto riutilizzabile
baby-carrier | human-baby-changing-table | 99-149 | baby | baby_shower | partners children siblings friend | new-parents | sand charcoal forest terracotta / plain-finish gift-box | newborn
Woven baby carrier | A soft carrier that shares the weight between shoulders and hips. | From 3.5 to 15 kg; Three positions; Machine washable
Marsupio in tessuto intrecciato | Un marsupio morbido che divide il peso tra spalle e fianchi. | Da 3,5 a 15 kg; Tre posizioni; Lavabile in lavatrice
changing-bag | bag-personal | 58-89 | baby | baby_shower mothers_day fathers_day | close colleague coworker | new-parents | charcoal olive sand midnight / plain-finish gift-box | newborn
Changing bag that looks like a rucksack | Twelve pockets, a mat and nothing with teddy bears on it. | Insulated bottle pocket; Stroller clips; Changing mat
Borsa fasciatoio a zaino | Dodici tasche, un materassino e nessun orsacchiotto in vista. | Tasca termica; Ganci per passeggino; Materassino incluso
baby-mobile | mother-nurse | 29-64 | baby home-decor | baby_shower christmas birthday just_because | friend sister brother daughter son colleague coworker neighbor teacher wife husband girlfriend boyfriend boss student | new-parents | theme-clouds theme-whales theme-forest theme-stars | newborn
Felt cot mobile | Turns with the slightest breath above the cot.
Giostrina in feltro | Gira al minimo soffio sopra la culla.
baby-towel-hooded | shower-head | 22-42 | baby | baby_shower christmas birthday just_because | grown-ups student daughter son | new-parents | sage sky powder cream / bear-ears rabbit-ears | newborn
Hooded baby towel | Dry ears first, the rest while laughing.
Accappatoio per neonati | Prima le orecchie asciutte, il resto ridendo.
bath-toys-natural | duck | 16-34 | baby games | baby_shower christmas birthday just_because | grown-ups student daughter son | new-parents | theme-sea theme-pond / pieces-3 pieces-5 | newborn
Natural rubber bath toys | No holes, no mould, only ducks.
Giochi da bagno in gomma naturale | Niente fori, niente muffa, solo paperelle.
teether-set | baby-bottle-outline | 13-28 | baby | baby_shower christmas birthday just_because | grown-ups student daughter son | new-parents | beech silicone / sage sky powder | newborn
Teether set | For the nights of the first tooth.
Set di massaggiagengive | Per le notti del primo dentino.
soft-rattle | rabbit | 12-26 | baby games | baby_shower christmas birthday just_because | grown-ups student daughter son | new-parents | theme-rabbit theme-bear theme-fox theme-whale / plain-finish gift-box | newborn
Knitted rattle | Light enough for a very small fist.
Sonaglio a maglia | Leggero abbastanza per un pugno piccolissimo.
comfort-blanket | teddy-bear | 17-34 | baby | baby_shower christmas birthday just_because | grown-ups student daughter son | new-parents | theme-rabbit theme-bear theme-elephant / ivory sage | newborn
Comforter with knots | The friend who must never be left on the train.
Doudou con nodini | L'amico che non si può dimenticare in treno.
baby-sleeping-bag | bed-outline | 34-69 | baby | baby_shower christmas birthday just_because | grown-ups student daughter son | new-parents | stars-motif leaves-motif stripes / summer-weight winter-weight | newborn
Baby sleeping bag | Kicks allowed, blanket stays on.
Sacco nanna | Calci permessi, la coperta resta al suo posto.
swaddle-wraps | infinity | 26-48 | baby | baby_shower christmas birthday just_because | grown-ups student daughter son | new-parents | bamboo organic-cotton / sage powder sky | newborn
Swaddle wraps | Two soft squares with twelve uses and counting.
Teli per fasciare | Due morbidi quadrati con dodici usi, e non è finita.
baby-monitor | baby-carriage | 59-159 | baby technology gadgets | baby_shower christmas birthday just_because | grown-ups student daughter son | new-parents | audio-only with-camera / white sage | newborn
Baby monitor without internet | Hears every sigh, tells nobody else.
Baby monitor senza internet | Sente ogni sospiro e non lo racconta a nessuno.
bottle-steriliser | baby-bottle | 44-98 | baby technology | baby_shower birthday christmas just_because | grown-ups daughter son student | new-parents | feeding-bottles-4 feeding-bottles-6 / with-dryer standard-kit | newborn
Steam steriliser | Six minutes of steam and a beep at three in the morning.
Sterilizzatore a vapore | Sei minuti di vapore e un bip alle tre di notte.
nursing-nightlight | lightbulb-night-outline | 24-49 | baby home-decor | baby_shower christmas birthday just_because | grown-ups daughter son student | new-parents | theme-moon theme-rabbit theme-cloud | newborn
Soft touch night light | A tap of the palm and a glow like a candle.
Luce notturna morbida | Un tocco del palmo e una luce come di candela.
high-chair-wooden | chair-rolling | 119-229 | baby home-decor | baby_shower christmas birthday just_because wedding | grown-ups daughter son student | new-parents | beech walnut white | newborn
Grow-along high chair | From the first purée to homework.
Seggiolone evolutivo | Dalla prima pappa ai compiti.
bedside-cot | bunk-bed-outline | 149-279 | baby home-decor | baby_shower just_because christmas birthday | close colleague coworker boss neighbor teacher student | new-parents | beech white / sand sage | newborn
Bedside cot | An arm's length away, all night.
Culla affiancabile | A un braccio di distanza, tutta la notte.
baby-bouncer | seat-recline-extra | 79-169 | baby | baby_shower just_because christmas birthday | grown-ups daughter son student | new-parents | sand charcoal sage sky | newborn
Folding baby bouncer | Rocks by the baby's own kicks, no batteries.
Sdraietta pieghevole | Dondola con i calci del bebè, senza pile.
play-mat-foam | view-grid | 49-119 | baby games home-decor | baby_shower just_because christmas birthday | grown-ups daughter son student | new-parents | terrazzo-motif leaves-motif plain-finish / cm-120 cm-180 | newborn
Padded play mat | A soft floor that looks like a rug.
Tappeto gioco imbottito | Un pavimento morbido che sembra un tappeto.
pushchair-organiser | baby-carriage | 19-42 | baby travel | baby_shower just_because christmas birthday | grown-ups daughter son student | new-parents | charcoal sand olive | newborn
Pushchair organiser | Coffee left, keys right, dummy in the middle.
Organizer per passeggino | Caffè a sinistra, chiavi a destra, ciuccio in mezzo.
footmuff | baby-carriage | 49-109 | baby outdoor | baby_shower just_because christmas birthday | grown-ups daughter son student | new-parents | charcoal forest sand / fleece merino | newborn
Pushchair footmuff | Winter walks with only a nose outside.
Sacco per passeggino | Passeggiate d'inverno con fuori solo il naso.
milestone-cards | cards-outline | 12-24 | baby photography | baby_shower just_because christmas birthday | grown-ups daughter son student | new-parents | botanical-motif animals-motif / cards-24 cards-30 | newborn
Milestone cards | First smile, first tooth, first night through.
Carte delle prime volte | Primo sorriso, primo dente, prima notte intera.
handprint-frame | hand-back-right | 24-49 | baby crafts | baby_shower christmas birthday just_because mothers_day fathers_day | grown-ups daughter son student | new-parents | oak-frame white-frame / one-print two-prints | newborn
Hand and foot print keepsake | Clay, frame and thirty seconds of stillness.
Quadretto con impronte | Argilla, cornice e trenta secondi senza muoversi.
birth-print | certificate-outline | 26-64 | baby art home-decor | baby_shower christmas birthday just_because mothers_day fathers_day | grown-ups daughter son student | new-parents | botanical-motif animals-motif stars-motif / unframed framed | newborn
Birth announcement print | Name, weight, hour and the weather outside.
Stampa della nascita | Nome, peso, ora e il tempo che faceva fuori.
nappy-cake | cake-layered | 34-84 | baby | baby_shower | all | new-parents | sage powder sky / tiers-2 tiers-3 | newborn
Nappy cake | Sixty nappies dressed up as a celebration.
Torta di pannolini | Pannolini vestiti a festa.
nappy-subscription | package-variant | 44-160 | baby eco-friendly | baby_shower just_because | all | new-parents | months-1 months-3 / natural-fibre standard-version | newborn
Eco nappy subscription | One errand fewer for people who sleep in pieces.
Abbonamento ai pannolini ecologici | Una commissione in meno per chi dorme a pezzi.
baby-massage-kit | hand-heart-outline | 22-46 | baby self-care | baby_shower just_because christmas birthday | grown-ups daughter son student | new-parents | almond-oil sunflower-oil / with-course standard-kit | newborn
Baby massage kit | Warm oil and ten slow minutes after the bath.
Kit per il massaggio del neonato | Olio tiepido e dieci minuti lenti dopo il bagno.
new-mother-care-box | mother-heart | 34-89 | baby self-care beauty | baby_shower mothers_day just_because birthday | wife girlfriend daughter sister friend colleague coworker neighbor mother student teacher boss | new-parents | essential-box complete-box / scent-lavender scent-camomile / plain-finish gift-box | newborn
Care box for new mothers | Everybody brings something for the baby; this one is hers.
Cofanetto per neomamme | Tutti portano qualcosa al bebè; questo è per lei.
new-father-kit | human-male-child | 29-59 | baby gadgets | baby_shower fathers_day just_because birthday christmas | husband boyfriend brother son friend colleague coworker neighbor father teacher boss student | new-parents | charcoal olive / essential-kit complete-kit / plain-finish gift-box | newborn
New father's night kit | Headlamp, apron with pockets and a map of the kitchen at 4 a.m.
Kit notturno per neopapà | Torcia, grembiule con tasche e una mappa della cucina alle 4.
photo-session-newborn | camera-account | 99-249 | baby photography | baby_shower just_because birthday christmas mothers_day fathers_day | all | new-parents | home-session studio-session / photos-10 photos-20 | newborn
Newborn photo session | At your home, at the baby's pace.
Servizio fotografico neonato | A casa vostra, con i tempi del bebè.
baby-swim-course | waves | 69-159 | baby sports | baby_shower just_because birthday | grown-ups daughter son student | new-parents | lessons-4 lessons-8 | newborn
Baby swimming course | Warm water, slow songs, big eyes.
Corso di acquaticità | Acqua tiepida, canzoni lente e occhi grandi.
meal-delivery-parents | food | 59-190 | baby food | baby_shower just_because | all | new-parents | dinners-5 dinners-10 / classic-menu vegetarian-menu | newborn
Dinners for the first weeks | Hot food with one hand, ready in five minutes.
Cene per le prime settimane | Piatti caldi da mangiare con una mano sola, pronti in cinque minuti.
`;
