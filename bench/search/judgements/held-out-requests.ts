/** Never looked at while the ranking is tuned. Notation: development-requests.ts. */
export const HELD_OUT_REQUESTS = `
mother birthday - 20-80 | books | libri | books
father christmas - 20-100 | music | musica | music
friend birthday - 15-50 | coffee | caffè | coffee
girlfriend birthday - 30-120 | self-care, yoga | cura di sé, yoga | self-care yoga
boyfriend christmas - 20-150 | photography | fotografia | photography
wife valentine - 30-200 | general | generale |
husband birthday - 20-150 | technology, gadgets | tecnologia, gadget | technology gadgets
colleague birthday - 10-30 | general | generale |
boss birthday - 20-80 | coffee, reading | caffè, lettura | coffee books
teacher christmas - 10-35 | gardening | giardinaggio | gardening
son birthday child 15-70 | robots | robot | robots
daughter christmas child 15-60 | toys | giocattoli | toys
sister birthday - 20-90 | baking | dolci | baking
brother birthday - 20-120 | hiking, camping | escursionismo, campeggio | hiking camping
neighbor christmas - 10-35 | tea | tè | tea
coworker promotion - 20-80 | general | generale |
friend wedding - 40-200 | general | generale |
friend baby_shower - 25-120 | books | libri | books
mother mothers_day - 20-100 | flowers, garden | fiori, giardino | gardening
father fathers_day - 20-100 | wine, cooking | vino, cucina | wine cooking
student graduation young_adult 15-70 | writing | scrittura | writing
friend birthday - 20-100 | giradischi | giradiscki | vinyl
sister christmas - 15-60 | candles | candele | candles
brother christmas - 20-100 | board gmaes | giochi da tavalo | board-games
girlfriend anniversary - 40-250 | art | arte | art
wife christmas - 20-150 | fashion, beauty | moda, bellezza | fashion beauty
husband anniversary - 50-300 | travel | viaggi | travel
daughter birthday teenager 20-90 | photography, art | fotografia, arte | photography art
son christmas child 15-60 | music | musica | music
mother birthday senior 20-90 | birds, nature | uccelli, natura | birds nature
father retirement - 40-250 | general | generale |
friend housewarming - 15-70 | cooking | cucina | cooking
boss christmas - 25-90 | food | buona cucina | food
colleague graduation - 15-60 | travel | viaggi | travel
teacher retirement - 20-90 | books, maps | libri, mappe | books maps
neighbor housewarming - 10-50 | general | generale |
friend birthday - 15-60 | cats | gatti | cats
sister birthday - 20-80 | running | corsa | running
boyfriend anniversary - 30-200 | music, vinyl | musica, vinili | music vinyl
girlfriend valentine - 20-100 | chocolate | cioccolato | chocolate
coworker christmas - 10-30 | eco-friendly, plants | sostenibile, piante | eco gardening
student birthday - 10-40 | science | scienza | science
mother christmas - 20-120 | home-decor | arredamento | home-decor
father birthday senior 20-100 | chess, puzzles | scacchi, puzzle | chess puzzles
friend just_because - 10-45 | crafts | fai da te | crafts
brother birthday teenager 20-90 | sports | sport | sports
wife birthday - 40-250 | sleep, relax | sonno, relax | sleep self-care
friend graduation - 20-120 | gaming | videogiochi | gaming
daughter wedding - 80-400 | general | generale |
son graduation - 40-250 | cycling, technology | ciclismo, tecnologia | cycling technology
friend birthday - 20-80 | <script>alert(1)</script> | '; drop table products; -- |
husband valentine - 20-120 | film | cinema | film
neighbor birthday - 10-40 | bees and honey | api e miele | bees
friend christmas - 20-80 | swimming | nuoto | swimming
sister birthday - 20-90 | potery | ceramca | pottery
colleague christmas - 10-40 | stationery | cartoleria | writing
mother birthday - 20-100 | opera, music | opera, musica | opera music
girlfriend christmas - 20-120 | home decor, candles | arredamento, candele | home-decor candles
student christmas teenager 10-45 | drawing, comics | disegno, fumetti | drawing
friend birthday - 30-200 | skiing | sci | skiing
father christmas - 20-90 | dogs, outdoors | cani, outdoor | dogs outdoor
boss promotion - 40-200 | general | generale |
`;
