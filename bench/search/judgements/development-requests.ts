/**
 * `relation occasion age budget | interests in English | in Italian | topics they mean`. Age `-`: not said. What was
 * typed includes slugs of the stepper, misspelt words, and words that mean nothing; then there are no topics.
 */
export const DEVELOPMENT_REQUESTS = `
mother birthday - 20-100 | cooking | cucina | cooking
father birthday - 20-80 | gardening | giardinaggio | gardening
friend birthday - 20-60 | vinyl | vinili | vinyl
girlfriend valentine - 30-150 | travel, photography | viaggi, fotografia | travel photography
boyfriend birthday - 20-120 | gaming, technology | videogiochi, tecnologia | gaming technology
wife anniversary - 50-300 | general | generale |
husband christmas - 20-100 | coffee | caffè | coffee
colleague christmas - 10-30 | general | generale |
boss promotion - 30-120 | writing | scrittura | writing
teacher just_because - 10-40 | books | libri | books
son birthday child 15-60 | dinosaurs, science | dinosauri, scienza | dinosaurs science
daughter birthday child 15-60 | drawing | disegno | drawing
sister graduation - 30-150 | travel | viaggi | travel
brother birthday - 20-80 | board games | giochi da tavolo | board-games
neighbor housewarming - 15-60 | plants | piante | gardening
coworker retirement - 20-100 | fishing | pesca | fishing
friend wedding - 50-250 | cooking, wine | cucina, vino | cooking wine
friend baby_shower - 20-100 | general | generale |
mother mothers_day - 20-80 | self-care | cura di sé | self-care
father fathers_day - 20-100 | camping, outdoors | campeggio, vita all'aria aperta | camping outdoor
student graduation - 20-80 | technology | tecnologia | technology
friend birthday - 20-100 | photograpy | fotogarfia | photography
sister birthday - 15-60 | yoga, wellness | yoga, benessere | yoga self-care
brother christmas - 20-150 | guitar | chitarra | guitar
girlfriend birthday - 30-200 | jewellery | gioielli | jewellery
wife birthday - 20-120 | home decor | arredamento | home-decor
husband birthday - 30-200 | cycling | ciclismo | cycling
daughter christmas teenager 20-80 | music | musica | music
son christmas teenager 20-100 | football | calcio | football
mother christmas senior 20-80 | knitting | lavoro a maglia | knitting
father retirement senior 30-200 | trains, travel | treni, viaggi | trains travel
friend housewarming - 20-80 | general | generale |
boss christmas - 20-60 | wine | vino | wine
colleague birthday - 10-35 | tea | tè | tea
teacher christmas - 10-40 | crafts | lavori creativi | crafts
neighbor christmas - 10-40 | chocolate | cioccolato | chocolate
friend birthday - 15-60 | dogs | cani | dogs
sister christmas - 15-70 | cats | gatti | cats
boyfriend valentine - 20-100 | general | generale |
girlfriend anniversary - 40-200 | wine, food | vino, buona cucina | wine food
coworker birthday - 10-40 | outdoors | outdoor | outdoor
student birthday teenager 10-50 | gaming | gaming | gaming
mother birthday middle_aged 30-150 | art | arte | art
father birthday middle_aged 20-120 | beer, barbecue | birra, griglia | beer
friend just_because - 10-40 | reading | lettura | books
brother graduation young_adult 30-200 | fitness, sports | fitness, sport | fitness sports
wife mothers_day - 30-150 | reading, tea | lettura, tè | books tea
friend promotion - 20-100 | home office | ufficio in casa | home-office
daughter graduation - 40-250 | general | generale |
son birthday child 10-40 | zzzqx | zzzqx | 
friend birthday - 20-80 | 🎁 | 🎁 |
husband fathers_day - 20-120 | woodworking, tools | lavori in legno, attrezzi | diy
neighbor birthday - 10-50 | bird watching | birdwatching | birds
friend christmas - 15-60 | puzzles | puzzle | puzzles
mother birthday - 20-90 | gardning | giardinagio | gardening
colleague retirement - 20-120 | general | generale |
sister birthday - 20-100 | fashion | moda | fashion
girlfriend christmas - 20-120 | beauty | bellezza | beauty
student christmas - 10-40 | eco-friendly | sostenibile | eco
friend birthday - 20-150 | astronomy | astronomia | astronomy
father christmas - 20-90 | cooking, gadgets | cucina, gadget | cooking gadgets
boss retirement - 40-200 | art, travel | arte, viaggi | art travel
`;
