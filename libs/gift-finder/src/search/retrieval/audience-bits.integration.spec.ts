import { AGE_GROUPS, OCCASIONS, RELATIONS } from '@giftspire/contracts';
import { INTEREST_SLUGS } from '../../catalogue/interests';
import { giftDatabase, type GiftDatabase } from '../../testing/gift-database';
import { AUDIENCE_PARTS, audienceBits, topicBits, wordsOfBits } from './audience-bits';

describe('bits of an audience', () => {
  let database: GiftDatabase;

  beforeAll(async () => {
    database = await giftDatabase({ seeded: false });
  });
  afterAll(() => database.close());

  const inDatabase = async (call: string, words: readonly string[]) => {
    const [row] = await database.dataSource.query<[{ bits: string }]>(
      `select ${call}($1::text[]) as bits`,
      [words],
    );
    return row.bits;
  };

  it.each([...RELATIONS, ...OCCASIONS, ...AGE_GROUPS])('agree on %s', async (word) => {
    expect(await inDatabase('products_bits', [word])).toBe(audienceBits([word]));
  });

  it('agree on several, on none, and leave out what is unknown', async () => {
    expect(await inDatabase('products_bits', ['son', 'senior'])).toBe(
      audienceBits(['son', 'senior']),
    );
    expect(await inDatabase('products_bits', [])).toBe('0');
    expect(await inDatabase('products_bits', ['nobody'])).toBe('0');
  });

  it('agree on topics', async () => {
    expect(await inDatabase('products_topics', INTEREST_SLUGS)).toBe(topicBits(INTEREST_SLUGS));
    for (const slug of INTEREST_SLUGS)
      expect(await inDatabase('products_topics', [slug])).toBe(topicBits([slug]));
  });

  it('take an empty list for all', async () => {
    const [row] = await database.dataSource.query<[{ bits: string }]>(
      `select products_audience('{}', '{}', '{}') as bits`,
    );
    expect(row.bits).toBe(audienceBits([...RELATIONS, ...OCCASIONS, ...AGE_GROUPS]));
  });

  it('are read back as the words of a product, an empty list as an empty one', async () => {
    const read = async (...[relations, occasions, ages]: (readonly string[])[]) => {
      const { relations: r, occasions: o, ages: a } = AUDIENCE_PARTS;
      const [row] = await database.dataSource.query<[Record<keyof typeof AUDIENCE_PARTS, number>]>(
        `select ${r} as relations, ${o} as occasions, ${a} as ages
         from (select $1::text[] as relations, $2::text[] as occasions, $3::text[] as age_groups,
           products_audience($1, $2, $3) as audience) as product`,
        [relations, occasions, ages],
      );
      return [
        wordsOfBits(RELATIONS)(row.relations),
        wordsOfBits(OCCASIONS)(row.occasions),
        wordsOfBits(AGE_GROUPS)(row.ages),
      ];
    };
    expect(await read([], [], [])).toEqual([[], [], []]);
    expect(await read(['son'], ['birthday', 'just_because'], ['senior'])).toEqual([
      ['son'],
      ['birthday', 'just_because'],
      ['senior'],
    ]);
    const all = [[...RELATIONS], [...OCCASIONS], [...AGE_GROUPS]] as const;
    expect(await read(...all)).toEqual(all);
  });
});
