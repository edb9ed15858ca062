/** Gift ideas of the category `music`, in the format that `parseConcepts` describes. */
export const MUSIC_CONCEPTS_TEXT = `
suitcase-turntable | record-player | 109-159 | music home-decor technology | gift romance new-home retirement graduation | close | teens | sage cream caramel midnight
Suitcase record player | Plays vinyl records anywhere there is a table and a socket. | Three speeds; Bluetooth out; Built-in speakers
Giradischi a valigetta | Suona dischi in vinile ovunque ci siano un tavolo e una presa. | Tre velocità; Uscita Bluetooth; Altoparlanti integrati
vinyl-care-kit | album | 24-38 | music home-decor | gift romance fathers_day retirement | all | teens | engraved plain-finish
Vinyl care kit in a wooden box | Brush, fluid and cloth that bring quiet back to old records. | Carbon brush; Refillable fluid; Lasts 200 cleanings
Kit per la cura dei vinili in scatola di legno | Spazzola, liquido e panno che riportano il silenzio nei vecchi dischi. | Spazzola in carbonio; Liquido ricaricabile; 200 pulizie
record-stand | archive-music | 64-99 | music home-decor | new-home gift fathers_day anniversary retirement | close | teens | natural-finish dark-finish / records-50 records-80
Record stand in ash wood | Keeps vinyl records upright and the one now playing on show. | Now-playing ledge; No tools to assemble
Portavinili in frassino | Tiene in piedi i vinili e mette in mostra quello in ascolto. | Ripiano per il disco in ascolto; Montaggio senza attrezzi
soprano-ukulele | guitar-acoustic | 55-89 | music | gift graduation retirement | all | all | natural-finish sky coral mint / plain-finish gift-box
Soprano ukulele starter set | Four strings, three chords and a song by the end of the evening. | Mahogany top; Tuner and bag; Twelve video lessons
Set ukulele soprano per iniziare | Quattro corde, tre accordi e una canzone prima di notte. | Tavola in mogano; Accordatore e custodia; Dodici videolezioni
travel-guitar | guitar-acoustic | 169-249 | music | birthday christmas graduation anniversary | partners children siblings friend student | teens | natural-finish dark-finish / steel-strings nylon-strings
Travel acoustic guitar | A three-quarter guitar with a full voice for trains and beaches. | Spruce top; Padded bag; Comes set up
Chitarra acustica da viaggio | Una chitarra tre quarti dalla voce piena, per treni e spiagge. | Tavola in abete; Borsa imbottita; Già regolata
thumb-piano | piano | 46-68 | music self-care | gift romance parents-days retirement baby_shower | all | all | keys-10 keys-17 keys-21 / plain-finish gift-box
Thumb piano in acacia | Seventeen tuned keys that make it hard to play a wrong note. | Engraved notes; Tuning hammer; Songbook of twenty tunes
Kalimba in acacia | Diciassette lamelle intonate con cui è difficile sbagliare nota. | Note incise; Martelletto per accordare; Libretto con venti brani
tongue-drum | circle-slice-8 | 79-139 | music self-care home-decor | gift romance retirement housewarming | close teacher | adults | midnight copper-colour forest / cm-25 cm-30
Steel tongue drum | Eleven notes like rain on copper, played with fingers or mallets. | Pentatonic tuning; Padded bag
Tamburo a lingue d'acciaio | Undici note come pioggia sul rame, da suonare con le dita o i battenti. | Accordatura pentatonica; Borsa imbottita
cherry-kitchen-radio | radio | 76-119 | music technology home-decor | new-home gift parents-days retirement promotion | all | teens | natural-finish cream black / plain-finish gift-box
Kitchen radio in cherry wood | One big knob, the news at seven and every internet station after. | FM, DAB+ and internet; Two alarms; Headphone socket
Radio da cucina in ciliegio | Una grande manopola, il giornale radio alle sette e poi tutte le stazioni internet. | FM, DAB+ e internet; Due sveglie; Presa per cuffie
punch-music-box | music-box | 32-48 | music gadgets | gift mothers_day valentine | all | all | natural-finish dark-finish / strips-10 strips-20
Wind-up music box to punch | Punch your own melody into a paper strip and crank it round. | Thirty-note movement; Hole punch
Carillon da comporre | Si fora la propria melodia su una striscia di carta e si gira la manovella. | Meccanismo a trenta note; Perforatrice
hifi-ear-plugs | ear-hearing | 20-32 | music fashion travel | gift graduation | close teacher student | teens | black sky coral silver-colour / plain-finish gift-box
High-fidelity ear plugs | Turn a concert down without taking the sparkle out of it. | Three filter levels; Key-ring case; Washable tips
Tappi per concerti ad alta fedeltà | Abbassano il volume di un concerto senza spegnerne la brillantezza. | Tre livelli di filtro; Custodia portachiavi; Punte lavabili
song-quiz-box | music-circle | 34-49 | music books | gift fathers_day graduation retirement | all | teens | theme-seventies theme-nineties theme-italian-hits theme-film-music
Boxed quiz of a century of songs | Four hundred cards with a few bars to scan, hum and argue about. | Scan to listen; Teams of any size; Sorted by decade
Quiz in scatola: un secolo di canzoni | Quattrocento carte con poche battute da ascoltare, canticchiare e discutere. | Si inquadra e si ascolta; Squadre di ogni misura; Ordinato per decennio
roll-out-keyboard | piano | 119-179 | music technology | birthday christmas just_because retirement | close student | all | keys-49 keys-61 keys-88
Roll-out learning keyboard | Sixty-one keys that light up the next note and slip under a bed. | Light-guided lessons; Headphone socket; Stand for a tablet
Tastiera luminosa per imparare | Sessantuno tasti che illuminano la nota successiva e scivolano sotto il letto. | Lezioni guidate dalla luce; Presa per cuffie; Supporto per tablet
rhythm-box | music | 26-39 | music games | birthday christmas just_because baby_shower | children siblings friend teacher neighbor | kids | bright-colours natural-finish pastel-colours / plain-finish gift-box | 3+
Rhythm box for small hands | Shaker, bells, blocks and a drum in one wooden case. | Seven instruments; Water-based paint; Song cards
Cassetta dei ritmi per mani piccole | Maracas, sonagli, legnetti e un tamburo in una valigetta di legno. | Sette strumenti; Vernice ad acqua; Schede di canzoni
concert-gift-card | ticket | 50-180 | music | gift romance parents-days retirement promotion graduation | all | teens | for-1 for-2 / theme-classical theme-jazz theme-pop
Concert night gift card | An evening of live music they choose themselves, from jazz cellar to opera. | Any partner hall; Printed on thick card
Buono per una serata di concerto | Una serata di musica dal vivo a scelta, dalla cantina jazz all'opera. | In tutte le sale aderenti; Stampato su cartoncino spesso
wireless-turntable | record-player | 189-349 | music technology home-decor | birthday christmas anniversary retirement wedding promotion fathers_day graduation housewarming | close boss | teens | walnut black white
Belt-drive turntable | Sends the crackle to any speaker in the house.
Giradischi a cinghia | Manda il fruscio a qualsiasi cassa della casa.
vinyl-subscription | disc | 32-280 | music | birthday christmas anniversary valentine graduation retirement promotion just_because parents-days | close student boss colleague coworker teacher | teens | months-1 months-3 months-6 / theme-jazz theme-soul theme-italian-songs
Vinyl record subscription | A record a month, chosen by people behind a counter.
Abbonamento ai dischi in vinile | Un vinile al mese, scelto da chi sta dietro al banco.
vinyl-wall-frame | album | 19-44 | music home-decor art | birthday christmas housewarming just_because graduation anniversary | all | teens | oak black white / one-cover three-covers
Record cover frame | Change the picture with the season.
Cornice per vinili | Si cambia quadro a ogni stagione.
harmonica | music-note | 18-58 | music | birthday christmas just_because fathers_day retirement graduation | all | all | key-of-c key-of-g / in-a-tin with-course | 6+
Harmonica | The blues in a jacket pocket.
Armonica a bocca | Il blues nella tasca della giacca.
bongo-pair | music-circle | 39-89 | music | birthday christmas just_because graduation | children siblings student friend partners neighbor | all | natural-wood dark-finish / with-bag standard-kit | 5+
Bongo drums | Rhythm for terraces without neighbours.
Bonghi | Ritmo per terrazze senza vicini.
kalimba-kids | music-note-eighth | 19-34 | music games | birthday christmas just_because | children siblings student neighbor | kids | sky coral mint natural-wood / plain-finish gift-box | 4+ childish
Thumb piano for children | Colour-coded keys and songs by the second day.
Kalimba per bambini | Tasti colorati e canzoni già dal secondo giorno.
electric-guitar-kit | guitar-electric | 199-349 | music technology | birthday christmas graduation anniversary just_because | close student | teens | black sky cream / with-amplifier with-headphone-amplifier
Electric guitar starter kit | Everything for the first three chords and the first complaint.
Kit per chitarra elettrica | Tutto per i primi tre accordi e la prima lamentela.
guitar-stand | guitar-acoustic | 22-59 | music home-decor | birthday christmas just_because fathers_day graduation retirement | close student colleague coworker teacher | teens | walnut beech black-metal
Guitar stand | A guitar that is in sight gets played.
Supporto per chitarra | Una chitarra in vista è una chitarra suonata.
guitar-strap | guitar-pick-outline | 18-49 | music fashion | birthday christmas just_because graduation valentine | close student coworker colleague | teens | leather cotton recycled-nylon / stripes botanical-motif
Guitar strap | Wide enough for a long encore.
Tracolla per chitarra | Larga abbastanza per un bis molto lungo.
pick-punch | guitar-pick | 19-34 | music crafts gadgets | birthday christmas just_because fathers_day | close student colleague coworker | teens | steel brass-colour / with-sheets standard-kit
Plectrum punch | Old cards become new plectrums.
Punzone per plettri | Le vecchie tessere diventano nuovi plettri.
metronome | metronome | 29-79 | music home-decor | birthday christmas graduation retirement just_because | close student teacher | all | walnut black cream / plain-finish gift-box
Mechanical metronome | A wooden pyramid that never loses patience.
Metronomo meccanico | Una piramide di legno che non perde mai la pazienza.
music-stand | music-clef-treble | 29-89 | music | birthday christmas graduation retirement just_because | close student teacher colleague coworker | all | black-metal beech walnut / folding-version fixed-version
Music stand | Holds a fugue and a cup of tea.
Leggio musicale | Regge una fuga e, all'occorrenza, una tazza di tè.
sheet-music-album | music-box-multiple | 14-34 | music books | birthday christmas graduation retirement just_because mothers_day fathers_day | all | all | for-piano for-guitar for-flute / theme-film-music theme-classical | 6+
Sheet music album | Thirty pieces that sound harder than they are.
Album di spartiti | Trenta brani che sembrano più difficili di quanto siano.
music-lessons | piano | 69-220 | music | birthday christmas graduation retirement anniversary just_because parents-days promotion | all | all | theme-piano theme-guitar theme-singing / lessons-4 lessons-8 | 6+
Music lesson voucher | A patient teacher, a borrowed instrument, no exam.
Lezioni di musica | Un insegnante paziente, uno strumento in prestito e nessun esame.
opera-evening | drama-masks | 79-240 | music art | anniversary valentine birthday christmas retirement mothers_day fathers_day graduation promotion wedding just_because | grown-ups daughter son | adults | for-1 for-2 / balcony-seats stalls-seats
Evening at the opera | Red velvet, a programme and a tune for the way home.
Serata all'opera | Velluto rosso, libretto di sala e un'aria per il ritorno.
festival-pass | music-note-plus | 59-180 | music travel outdoor | birthday christmas graduation just_because valentine anniversary | close student colleague coworker | teens | day-pass weekend-pass / theme-jazz theme-indie theme-folk | 16+
Summer festival pass | Grass, guitars and a wristband to keep.
Pass per un festival estivo | Prato, chitarre e un braccialetto da conservare.
shower-speaker | speaker-wireless | 19-44 | music technology gadgets | birthday christmas just_because graduation valentine housewarming | all -boss | teens | mint coral black white / plain-finish gift-box
Shower speaker | A suction cup and a singer with good acoustics.
Cassa da doccia | Una ventosa e un cantante con un'ottima acustica.
bookshelf-speakers | speaker-multiple | 129-299 | music technology home-decor | birthday christmas anniversary wedding housewarming retirement promotion fathers_day mothers_day graduation just_because | all -student | adults | walnut black white / wired-version wireless-version
Pair of bookshelf speakers | Small boxes that make old songs new.
Coppia di casse da libreria | Casse piccole che rendono nuove le vecchie canzoni.
headphone-stand | headphones-box | 18-46 | music technology home-decor | birthday christmas just_because promotion graduation fathers_day | all | teens | walnut aluminium cork
Headphone stand | Ends the nightly cable wrestling.
Supporto per cuffie | Mette fine alla lotta serale con il cavo.
kids-headphones | headphones | 24-49 | music technology | birthday christmas just_because | children siblings student | kids | sky coral mint lavender / plain-finish gift-box | 3+ childish
Headphones for children | Volume that stops where small ears need it to.
Cuffie per bambini | Il volume si ferma dove serve alle orecchie piccole.
karaoke-microphone | microphone-variant | 26-64 | music gadgets games | birthday christmas just_because housewarming graduation | all -boss | all | black coral gold-colour / one-microphone two-microphones | 4+
Karaoke microphone | Speaker, echo and courage in one handle.
Microfono karaoke | Cassa, eco e coraggio in un solo manico.
field-recorder | microphone | 79-169 | music technology nature | birthday christmas graduation retirement promotion just_because anniversary fathers_day | close student teacher | teens | standard-kit kit-with-windshield
Pocket sound recorder | For songs, interviews and the blackbird at five.
Registratore tascabile | Per canzoni, interviste e il merlo delle cinque.
midi-keyboard | midi | 69-149 | music technology | birthday christmas graduation just_because | close student | teens | keys-25 keys-37 / black white / plain-finish gift-box
Mini MIDI keyboard | A studio that fits beside the laptop.
Mini tastiera MIDI | Uno studio che sta accanto al portatile.
cajon | cube-outline | 69-149 | music | birthday christmas graduation anniversary just_because retirement | close student teacher | all | birch walnut / with-bag standard-kit | 8+
Cajón drum | A chair that keeps time.
Cajón | Una sedia che tiene il tempo.
song-lyrics-print | text-box-outline | 24-69 | music home-decor art | valentine anniversary wedding birthday christmas mothers_day fathers_day just_because | close | adults | oak-frame black-frame unframed / cream midnight
Song lyrics print | The words of one song, set like a letter.
Stampa con il testo di una canzone | Le parole di una canzone, composte come una lettera.
sound-wave-print | waveform | 26-74 | music art home-decor | valentine anniversary wedding birthday christmas baby_shower mothers_day fathers_day | close | adults | oak-frame black-frame unframed
Sound wave portrait | A voice or a laugh turned into a line on paper.
Ritratto di onda sonora | Una voce o una risata diventata una linea su carta.
`;
