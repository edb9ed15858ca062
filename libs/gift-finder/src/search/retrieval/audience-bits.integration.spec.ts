import { AGE_GROUPS, OCCASIONS, RELATIONS } from '@giftspire/contracts';
import { INTEREST_SLUGS } from '../../catalogue/interests';
import { createGiftDatabase, type GiftDatabase } from '../../testing/gift-database';
import {
  AUDIENCE_BITS_SQL,
  toAudienceBitsText,
  toTopicBitsText,
  createBitDecoder,
} from './audience-bits';

describe('Audience bits', () => {
  let database: GiftDatabase;

  beforeAll(async () => {
    database = await createGiftDatabase({ seeded: false });
  });
  afterAll(() => database.close());

  const inDatabase = async (call: string, words: readonly string[]) => {
    const [row] = await database.dataSource.query<[{ bits: string }]>(
      `select ${call}($1::text[]) as bits`,
      [words],
    );
    return row.bits;
  };

  it.each([...RELATIONS, ...OCCASIONS, ...AGE_GROUPS])(
    'of %s equal those of the SQL function',
    async (word) => {
      expect(await inDatabase('products_bits', [word])).toBe(toAudienceBitsText([word]));
    },
  );

  it('of several words and of none equal those of the SQL function, which ignores unknown words', async () => {
    expect(await inDatabase('products_bits', ['son', 'senior'])).toBe(
      toAudienceBitsText(['son', 'senior']),
    );
    expect(await inDatabase('products_bits', [])).toBe('0');
    expect(await inDatabase('products_bits', ['unknown'])).toBe('0');
  });

  it('of topics equal those of the SQL function', async () => {
    expect(await inDatabase('products_topics', INTEREST_SLUGS)).toBe(
      toTopicBitsText(INTEREST_SLUGS),
    );
    for (const slug of INTEREST_SLUGS)
      expect(await inDatabase('products_topics', [slug])).toBe(toTopicBitsText([slug]));
  });

  it('are all set for a product with empty lists', async () => {
    const [row] = await database.dataSource.query<[{ bits: string }]>(
      `select products_audience('{}', '{}', '{}') as bits`,
    );
    expect(row.bits).toBe(toAudienceBitsText([...RELATIONS, ...OCCASIONS, ...AGE_GROUPS]));
  });

  it('are decoded to the lists of a product, empty lists included', async () => {
    const read = async (...[relations, occasions, ages]: (readonly string[])[]) => {
      const { relations: r, occasions: o, ages: a } = AUDIENCE_BITS_SQL;
      const [row] = await database.dataSource.query<
        [Record<keyof typeof AUDIENCE_BITS_SQL, number>]
      >(
        `select ${r} as relations, ${o} as occasions, ${a} as ages
         from (select $1::text[] as relations, $2::text[] as occasions, $3::text[] as age_groups,
           products_audience($1, $2, $3) as audience) as product`,
        [relations, occasions, ages],
      );
      return [
        createBitDecoder(RELATIONS)(row.relations),
        createBitDecoder(OCCASIONS)(row.occasions),
        createBitDecoder(AGE_GROUPS)(row.ages),
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
