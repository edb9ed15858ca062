/** Gift ideas of the category `books`, in the format that `parseConcepts` describes. */
export const BOOKS_CONCEPTS_TEXT = `
one-pan-cookbook | book-open-page-variant | 19-34 | books cooking food | gift new-home parents-days retirement | all | teens | paperback hardback gift-box
One Pan, Four Seasons | A hundred suppers that ask for a single pan and whatever the market has. | 240 pages; Sorted by month; Shopping lists
Una padella, quattro stagioni | Cento cene che chiedono una sola padella e quel che offre il mercato. | 240 pagine; Ordinato per mese; Liste della spesa
slow-trains-book | train | 24-44 | books travel photography | gift romance graduation retirement | all | teens | hardback slipcase with-map / plain-finish gift-box
Slow Trains of Europe | Forty unhurried journeys told with maps, timetables and window views. | Large format; 200 photographs; Timetables of the time
I treni lenti d'Europa | Quaranta viaggi senza fretta, tra mappe, orari e vedute dal finestrino. | Grande formato; 200 fotografie; Orari d'epoca
garden-almanac | book-open-variant | 19-34 | books gardening eco-friendly | gift housewarming parents-days retirement | grown-ups | adults | paperback hardback slipcase
The Small Garden Almanac | Twelve months of jobs for balconies, yards and borrowed beds. | Illustrated by hand; Sowing calendar; Lies flat when open
L'almanacco del piccolo giardino | Dodici mesi di lavori per balconi, cortili e aiuole in prestito. | Illustrato a mano; Calendario delle semine; Resta aperto sul tavolo
birds-field-guide | bird | 17-29 | books outdoor nature | gift baby_shower | all | all | waterproof-cover hardback / theme-town theme-mountain theme-coast
Birds You Have Already Met | An ear-first guide to sixty birds of town and hedge. | Songs to play by code; Sorted by song; Fits a pocket
Gli uccelli che conosci già | Una guida, prima di tutto sonora, a sessanta uccelli di città e siepe. | Canti da ascoltare con un codice; Ordinata per canto; Formato tascabile
five-year-journal | notebook | 18-34 | books art writing self-care | any | all | teens | linen-cover leather-cover / midnight sage terracotta
Five-year journal | One line a day for five years, so that each date meets its past selves. | Thread-sewn; Ribbon marker; Paper that takes ink
Diario dei cinque anni | Una riga al giorno per cinque anni, così ogni data ritrova se stessa. | Cucito a filo; Segnalibro in nastro; Carta adatta all'inchiostro
fountain-pen-set | fountain-pen | 38-72 | books art writing | win gift retirement fathers_day | all | teens | black midnight burgundy / fine-nib medium-nib
Fountain pen and notebook set | A well-balanced pen with a notebook that does not bleed through. | Steel nib; Six ink cartridges; 160 pages
Set con stilografica e taccuino | Una penna ben bilanciata e un taccuino la cui carta non lascia passare l'inchiostro. | Pennino in acciaio; Sei cartucce; 160 pagine
mystery-novels | incognito | 24-45 | books | gift romance mothers_day retirement | all | teens | gift-wrapped in-a-box with-bookmark
Three wrapped mystery novels | Three crime stories wrapped in brown paper with only a clue on the front. | Chosen by booksellers; Paperbacks; No title on the spine
Tre gialli incartati | Tre storie gialle avvolte in carta da pacchi, con solo un indizio davanti. | Scelti da librai; Edizioni tascabili; Nessun titolo sul dorso
surprise-books-subscription | package-variant | 60-240 | books self-care | gift romance parents-days retirement promotion | close colleague teacher | teens | theme-novels theme-essays theme-thrillers theme-travel
Three months of surprise books | A parcel each month with a novel picked after a short questionnaire. | Three parcels; Swap if already read; Note from the reader who chose it
Tre mesi di libri a sorpresa | Un pacco al mese con un romanzo scelto dopo un breve questionario. | Tre pacchi; Cambio se già letto; Biglietto di chi l'ha scelto
seeing-light-course | camera-burst | 34-58 | books photography art | gift win anniversary retirement | close student teacher | teens | paperback hardback slipcase
Seeing Light: a photographer's course | Twenty-four lessons that begin with a window and end with a portfolio. | Works with any camera; Assignments for each week; Contact sheets to fill
Vedere la luce: corso di fotografia | Ventiquattro lezioni che iniziano da una finestra e finiscono con un portfolio. | Per qualsiasi fotocamera; Esercizi per ogni settimana; Provini da riempire
year-of-colour-book | image-multiple | 52-88 | books art home-decor | new-home romance christmas birthday retirement | grown-ups | adults | hardback slipcase numbered-edition / plain-finish gift-box
A Year of Colour: art on paper | A big book of 365 details from paintings, one for every day. | Printed on uncoated paper; Lies on a coffee table; Index of colours
Un anno di colore: arte su carta | Un grande libro di 365 dettagli di dipinti, uno per ogni giorno. | Stampato su carta naturale; Da tavolino; Indice dei colori
sea-science-book | waves | 14-26 | books science | birthday christmas just_because baby_shower | children siblings student friend | kids | paperback hardback with-stickers / plain-finish gift-box
Why Is the Sea Not Full? | Fifty questions children really ask, answered with drawings. | Read aloud or alone; Tested by a school class; Glossary
Perché il mare non trabocca? | Cinquanta domande che i bambini fanno davvero, con risposte disegnate. | Da leggere insieme o da soli; Provato da una classe; Glossario
machines-count-book | abacus | 21-36 | books technology science | gift graduation fathers_day | close student teacher coworker | teens | paperback hardback slipcase / plain-finish gift-box
How Machines Learned to Count | The story of computing from knotted strings to pocket screens. | 60 diagrams; No formulas; Fold-out timeline
Come le macchine impararono a contare | La storia del calcolo, dalle corde annodate agli schermi tascabili. | 60 schemi; Nessuna formula; Cronologia pieghevole
amber-reading-light | book-clock | 14-22 | books gadgets | gift mothers_day | all | all | black white sage powder / plain-finish gift-box
Clip-on amber reading light | Lights the page and not the neighbour, in a colour that invites sleep. | Three amber tones; Charges by USB-C; Weighs 38 g
Luce da lettura ambrata a clip | Illumina la pagina e non chi dorme accanto, in un colore che invita al sonno. | Tre toni d'ambra; Si carica via USB-C; Pesa 38 g
bedside-book-rest | table-furniture | 46-72 | books home-decor | new-home gift retirement parents-days | close teacher neighbor | adults | natural-finish dark-finish / engraved unengraved
Bedside book rest in beech | Holds the open page, the glasses and a cup exactly where the hand falls. | Solid beech; Folds flat; Anti-slip feet
Leggio da comodino in faggio | Tiene la pagina aperta, gli occhiali e una tazza proprio dove cade la mano. | Faggio massello; Si ripiega; Piedini antiscivolo
bookmark-set | bookmark | 9-22 | books art | any | all | all | brass leather wood / botanical-motif stars-motif | 3+
Bookmark set | For readers of three books at once.
Set di segnalibri | Per chi legge tre libri alla volta.
book-stand-cook | book-open | 22-46 | books cooking | gift housewarming mothers_day retirement | all | adults | bamboo walnut steel
Cookbook stand | Keeps the page open and the flour off it.
Leggio da cucina | Tiene aperta la pagina e lontana la farina.
bookends-pair | bookshelf | 24-64 | books home-decor | gift graduation promotion retirement housewarming fathers_day | all | adults | marble black-metal walnut / plain-finish engraved
Pair of bookends | Heavy enough for the whole Russian nineteenth century.
Coppia di reggilibri | Pesanti abbastanza per tutto l'Ottocento russo.
personalised-library-stamp | stamper | 22-44 | books writing crafts | gift graduation retirement mothers_day fathers_day | all | all | self-inking wooden-handle / botanical-motif owl-motif | 6+
Ex libris stamp | Lent books find their way home.
Timbro ex libris | I libri prestati ritrovano la strada di casa.
illustrated-fables | book-open-page-variant | 17-38 | books art | birthday christmas baby_shower just_because | children siblings student friend neighbor colleague coworker sister | all | hardback slipcase / theme-forest theme-sea theme-sky | 3+
Illustrated fables | One tale a night, with pictures that hide a second one.
Favole illustrate | Una storia a sera, con figure che ne nascondono una seconda.
atlas-of-islands | map-legend | 26-62 | books travel art | any -baby_shower -valentine | all | all | hardback slipcase numbered-edition / theme-islands theme-rivers theme-mountains | 6+
Atlas of places hard to reach | Hand-drawn maps for journeys from the armchair.
Atlante dei luoghi difficili | Mappe disegnate a mano per viaggi in poltrona.
poetry-anthology | feather | 14-34 | books writing | any -baby_shower | all | teens | theme-love theme-seasons theme-sea / paperback hardback
Pocket poetry anthology | A poem for each week and space for your own.
Antologia tascabile di poesie | Una poesia per settimana e spazio per le tue.
short-story-deck | cards | 16-29 | books games writing | gift graduation retirement mothers_day fathers_day | all | teens | theme-mystery theme-travel theme-comedy / plain-finish gift-box
Short stories on cards | Fifty stories, each as long as a coffee.
Racconti su carte | Cinquanta racconti, lunghi quanto un caffè.
audiobook-subscription | headphones-box | 29-120 | books technology | any -baby_shower -wedding | all | teens | months-3 months-6 months-12 / for-1 for-2
Audiobook subscription | A voice for walks, queues and ironing.
Abbonamento agli audiolibri | Una voce per le passeggiate, le code e il ferro da stiro.
leather-notebook | notebook | 19-52 | writing books art | any -baby_shower | all | teens | caramel black forest burgundy / lined-pages plain-pages
Leather notebook | Refillable, so the cover gets old and the ideas do not.
Taccuino in pelle | Ricaricabile: la copertina invecchia, le idee no.
weekly-planner | calendar-week | 14-36 | writing books | christmas birthday graduation promotion just_because | all | teens | sage terracotta midnight powder / desk-version pocket-version
Undated weekly planner | Starts when you do and forgives an empty March.
Agenda settimanale perpetua | Comincia quando vuoi e perdona un marzo vuoto.
wax-seal-kit | email-seal | 19-42 | writing crafts art | gift valentine wedding graduation anniversary | all | teens | burgundy forest gold-colour / initial-letter floral-seal | flame
Wax seal kit | Letters that are opened twice: once by hand, once by heart.
Kit per ceralacca | Lettere che si aprono due volte: con le mani e con il cuore.
letter-paper-set | email-outline | 14-34 | writing art | gift mothers_day valentine retirement anniversary graduation | all | all | botanical-motif sea-motif plain-finish / sheets-20 sheets-40 | 6+
Letter writing set | Thick paper and lined envelopes for news worth a stamp.
Set di carta da lettere | Carta spessa e buste foderate per notizie che meritano un francobollo.
rollerball-pen | pen | 24-89 | writing | graduation promotion retirement birthday christmas fathers_day just_because anniversary | all | teens | brass black-metal walnut / engraved in-a-box
Rollerball pen | A weight that makes signatures slow down.
Penna roller | Un peso che fa rallentare le firme.
brass-ruler-set | ruler | 17-39 | writing crafts art | graduation promotion birthday christmas just_because | all | teens | brass steel walnut / plain-finish gift-box
Desk tools set | Ruler, sharpener and clip that will outlive the job.
Set di strumenti da scrivania | Righello, temperino e fermaglio che dureranno più del lavoro.
reading-journal | notebook-check | 14-29 | books writing | gift graduation retirement mothers_day | all | teens | linen-cover paper-cover / sage plum sky
Reading journal | A page for each book and one for each unfinished one.
Diario di lettura | Una pagina per ogni libro e una per quelli lasciati a metà.
literary-candle | candle | 18-34 | books home-decor | gift mothers_day housewarming valentine retirement | all | adults | scent-cedar scent-rain scent-tea / plain-finish gift-box | flame
Old library candle | Smells of cedar shelves and an afternoon off.
Candela della vecchia biblioteca | Profuma di scaffali e di un pomeriggio libero.
history-of-maps-book | book-marker | 24-56 | books science travel | retirement graduation fathers_day birthday christmas mothers_day just_because promotion | all | adults | paperback hardback slipcase / plain-finish gift-box
A history told in forty maps | What people drew when they did not know, and why it helped.
Una storia in quaranta mappe | Cosa disegnava chi non sapeva, e perché è servito.
architecture-colouring | city-variant | 13-26 | art books self-care | gift retirement mothers_day graduation | all -boss | all | theme-cities theme-bridges theme-gardens / plain-finish gift-box | 6+
Architecture colouring book | Squares, roofs and windows waiting for a colour.
Libro da colorare di architettura | Piazze, tetti e finestre in attesa di un colore.
comics-course | comment-text-outline | 19-42 | books art writing | birthday christmas graduation just_because | children siblings student friend boyfriend girlfriend | all | paperback with-pens | 8+
Draw your own comic | Panels, balloons and a hero nobody has met.
Disegna il tuo fumetto | Vignette, nuvolette e un eroe che nessuno conosce ancora.
science-magazine-subscription | newspaper-variant-outline | 39-98 | science books | any -valentine -wedding -baby_shower | all | all | months-6 months-12 / paper-version paper-and-digital | 8+
Science magazine subscription | New questions in the letterbox every month.
Abbonamento a una rivista scientifica | Nuove domande nella cassetta delle lettere ogni mese.
photo-book-voucher | image-album | 29-84 | photography books art | any | all | adults | pages-30 pages-60 pages-100 / linen-cover leather-cover
Photo book voucher | A year of pictures set free from the phone.
Buono per un fotolibro | Un anno di immagini liberate dal telefono.
life-story-book | account-heart-outline | 19-39 | books writing | mothers_day fathers_day birthday christmas retirement just_because anniversary | parents wife husband friend neighbor boss teacher | adults | for-grandma for-grandpa for-mum for-dad / plain-finish gift-box
Tell me your story book | A hundred questions worth asking before the photographs fade.
Raccontami la tua storia | Cento domande da fare prima che le foto sbiadiscano.
couple-questions | heart-multiple-outline | 16-32 | books games | valentine anniversary wedding birthday just_because christmas | partners | adults | paper-cover linen-cover / question-book question-cards / plain-finish gift-box | romantic
Questions for two | One question a week that the television cannot answer.
Domande per due | Una domanda a settimana a cui la televisione non sa rispondere.
writing-course | typewriter | 59-189 | writing books | birthday christmas graduation retirement promotion just_because mothers_day fathers_day anniversary | all | teens | weeks-4 weeks-8 / online-course in-person-course | 14+
Creative writing course | Weekly exercises and a reader who reads you seriously.
Corso di scrittura creativa | Esercizi ogni settimana e qualcuno che ti legge sul serio.
language-course-cards | translate | 15-34 | books travel | birthday christmas graduation retirement promotion just_because wedding | all | teens | spanish french portuguese german
Language cards for travellers | A thousand words you will actually need at the bar.
Carte di lingua per chi viaggia | Mille parole che al bar servono davvero.
standing-book-lamp | book-open-outline | 34-69 | books home-decor gadgets | gift housewarming retirement anniversary mothers_day valentine | all | all | walnut maple / small-size large-size
Lamp that opens like a book | Shut on the shelf, it is a novel; open, it is evening.
Lampada che si apre come un libro | Chiusa sullo scaffale è un romanzo; aperta, è sera.
`;
