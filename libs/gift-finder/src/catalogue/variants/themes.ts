/** Themes, one per line: `slug | English | Italian`. */
export const THEMES_TEXT = `
abstract | abstract | astratto
alps | Alps | Alpi
art-cities | art cities | città d'arte
bakery | bread and cakes | pane e dolci
bear | bear | orso
birds | birds | uccelli
breakfast | breakfast | colazione
bridges | bridges | ponti
car | car | auto
castle | castle | castello
cats | cats | gatti
christmas | Christmas | Natale
cities | cities | città
citrus | citrus | agrumi
classical | classical music | musica classica
cloud | cloud | nuvola
clouds | clouds | nuvole
coast | coast | costa
comedy | comedy | commedia
dates | evenings out | serate fuori
desert | desert | deserto
detectives | detectives | detective
dinosaurs | dinosaurs | dinosauri
dragons | dragons | draghi
dreams | dreams | sogni
elephant | elephant | elefante
essays | essays | saggi
fabric | fabric | tessuti
fairy-tales | fairy tales | fiabe
farm | farm | fattoria
film-music | film music | musica da film
films | films | cinema
fish | fish | pesci
flowers | flowers | fiori
folk | folk | folk
food | food | cibo
forest | forest | bosco
fox | fox | volpe
fresh-pasta | fresh pasta | pasta fresca
garden | garden | giardino
gardens | gardens | giardini
geography | geography | geografia
guitar | guitar | chitarra
harbour | harbour | porto
harbours | harbours | porti
heart | heart | cuore
herbs | herbs | erbe
hidden-courtyards | hidden courtyards | cortili nascosti
hills | hills | colline
india | India | India
indie | indie | indie
islands | islands | isole
italian-hits | Italian hits | successi italiani
italian-songs | Italian songs | canzoni italiane
jazz | jazz | jazz
jungle | jungle | giungla
lake | lake | lago
landscapes | landscapes | paesaggi
love | love | amore
mammoth | mammoth | mammut
memories | memories | ricordi
mexico | Mexico | Messico
mice | mice | topolini
moon | moon | luna
morocco | Morocco | Marocco
moss | moss | muschio
mountain | mountains | montagna
mountains | mountains | montagne
museum | museum | museo
mystery | mystery | mistero
nature | nature | natura
nineties | the nineties | anni Novanta
novels | novels | romanzi
piano | piano | pianoforte
pirates | pirates | pirati
plane | plane | aereo
pond | pond | stagno
pop | pop | pop
poppies | poppies | papaveri
portraits | portraits | ritratti
posters | posters | manifesti
rabbit | rabbit | coniglio
raptor | raptor | velociraptor
red-wines | red wines | vini rossi
rivers | rivers | fiumi
robots | robots | robot
salsa | salsa | salsa
sea | sea | mare
seasons | seasons | stagioni
seventies | the seventies | anni Settanta
singing | singing | canto
sky | sky | cielo
soul | soul | soul
space | space | spazio
sparkling | sparkling wines | bollicine
spices | spices | spezie
stars | stars | stelle
still-life | still life | natura morta
street-art | street art | arte di strada
street-food | street food | cibo di strada
stripes | stripes | righe
submarine | submarine | sottomarino
swing | swing | swing
tango | tango | tango
theatre | theatre | teatro
thrillers | thrillers | gialli
town | town | città
train | train | treno
travel | travel | viaggi
triceratops | triceratops | triceratopo
villa | villa | villa
whale | whale | balena
whales | whales | balene
woods | woods | legni
seafood | seafood | pesce
`;
