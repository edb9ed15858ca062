/**
 * Nouns of counted variants, one per line: `noun | English singular | English plural | Italian singular | Italian
 * plural`.
 */
export const COUNTS_TEXT = `
bags | 1 bag | # bags | 1 sacchetto | # sacchetti
bands | 1 band | # bands | 1 fascia | # fasce
bars | 1 bar | # bars | 1 saponetta | # saponette
bits | 1 bit | # bits | 1 punta | # punte
blocks | 1 block | # blocks | 1 panetto | # panetti
bottles | 1 bottle | # bottles | 1 bottiglia | # bottiglie
feeding-bottles | for 1 bottle | for # bottles | per 1 biberon | per # biberon
boules | 1 boule | # boules | 1 boccia | # bocce
bulbs | 1 bulb | # bulbs | 1 bulbo | # bulbi
cards | 1 card | # cards | 1 carta | # carte
cm | 1 cm | # cm | 1 cm | # cm
colours | 1 colour | # colours | 1 colore | # colori
combs | 1 comb | # combs | 1 pettine | # pettini
cups | for 1 cup | for # cups | da 1 tazza | da # tazze
dinners | 1 dinner | # dinners | 1 cena | # cene
discs | 1 disc | # discs | 1 disco | # dischi
for | for one | for # | per una persona | per # persone
functions | 1 function | # functions | 1 funzione | # funzioni
g | 1 g | # g | 1 g | # g
games | 1 game | # games | 1 gioco | # giochi
gb | 1 GB | # GB | 1 GB | # GB
heads | 1 head | # heads | 1 testina | # testine
hooks | 1 hook | # hooks | 1 gancio | # ganci
inch | 1 inch | # inches | 1 pollice | # pollici
jars | 1 jar | # jars | 1 vasetto | # vasetti
keys | 1 key | # keys | 1 tasto | # tasti
kg | 1 kg | # kg | 1 kg | # kg
lessons | 1 lesson | # lessons | 1 lezione | # lezioni
litres | 1 litre | # litres | 1 litro | # litri
lumens | 1 lumen | # lumens | 1 lumen | # lumen
lux | 1 lux | # lux | 1 lux | # lux
mag | 1x | #x magnification | 1 ingrandimento | # ingrandimenti
mah | 1 mAh | # mAh | 1 mAh | # mAh
masks | 1 mask | # masks | 1 maschera | # maschere
metres | 1 metre | # metres | 1 metro | # metri
minutes | 1 minute | # minutes | 1 minuto | # minuti
ml | 1 ml | # ml | 1 ml | # ml
mm | 1 mm | # mm | 1 mm | # mm
months | for 1 month | for # months | per 1 mese | per # mesi
nights | 1 night | # nights | 1 notte | # notti
pages | 1 page | # pages | 1 pagina | # pagine
pencils | 1 pencil | # pencils | 1 matita | # matite
pens | 1 pen | # pens | 1 pennarello | # pennarelli
people | 1 person | # people | 1 persona | # persone
photos | 1 photo | # photos | 1 foto | # foto
pieces | 1 piece | # pieces | 1 pezzo | # pezzi
portions | 1 portion | # portions | 1 porzione | # porzioni
ports | 1 port | # ports | 1 porta | # porte
pots | 1 pot | # pots | 1 vasetto | # vasetti
projects | 1 project | # projects | 1 progetto | # progetti
rackets | 1 racket | # rackets | 1 racchetta | # racchette
records | for 1 record | for # records | per 1 disco | per # dischi
robots | 1 robot | # robots | 1 robot | # robot
set | set of 1 | set of # | set da 1 | set da #
sheets | 1 sheet | # sheets | 1 foglio | # fogli
shelves | 1 shelf | # shelves | 1 mensola | # mensole
size | size 1 | size # | misura 1 | misura #
slots | 1 slot | # slots | 1 posto | # posti
strips | 1 strip | # strips | 1 striscia | # strisce
suppers | 1 supper | # suppers | 1 cena | # cene
tb | 1 TB | # TB | 1 TB | # TB
tiers | 1 tier | # tiers | 1 piano | # piani
tiles | 1 tile | # tiles | 1 pannello | # pannelli
tins | 1 tin | # tins | 1 barattolo | # barattoli
treats | for 1 treat | for # treats | per 1 bocconcino | per # bocconcini
trees | 1 tree | # trees | 1 albero | # alberi
tricks | 1 trick | # tricks | 1 trucco | # trucchi
tubes | 1 tube | # tubes | 1 tubetto | # tubetti
weeks | 1 week | # weeks | 1 settimana | # settimane
years | 1 year | # years | 1 anno | # anni
`;
