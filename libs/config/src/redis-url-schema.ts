import { z } from 'zod';
import { hostNameSchema } from './host-name';

/** Schema that decodes a percent-encoded part of a URL; an empty part becomes undefined. */
const percentEncodedSchema = z.string().transform((value, context) => {
  try {
    return decodeURIComponent(value) || undefined;
  } catch {
    context.addIssue('must be percent-encoded');
    return z.NEVER;
  }
});

/**
 * Schema of a {@link URL} of a Redis server: `pathname` becomes the database number; a missing part becomes undefined.
 */
const redisUrlPartsSchema = z.object({
  protocol: z.enum(['redis:', 'rediss:']),
  username: percentEncodedSchema,
  password: percentEncodedSchema,
  hostname: hostNameSchema(),
  port: z
    .string()
    .refine((digits) => digits !== '0')
    .transform((digits) => (digits === '' ? undefined : Number(digits))),
  pathname: z
    .string()
    .regex(/^\/?(\d{1,3}|1000)?$/)
    .transform((path) => (/\d/.test(path) ? Number(path.slice(1)) : undefined)),
  search: z.literal(''),
  hash: z.literal(''),
});

/** Returns the schema of an optional Redis URL, which it parses into its parts. */
export const optionalRedisUrlSchema = () =>
  z
    .string()
    .transform((value, context): z.output<typeof redisUrlPartsSchema> => {
      const parsed = redisUrlPartsSchema.safeParse(
        URL.canParse(value) ? new URL(value) : undefined,
      );
      if (parsed.success) return parsed.data;
      context.addIssue(
        'must be a URL like redis://user:password@host:6379/0 (or rediss:// for TLS)',
      );
      return z.NEVER;
    })
    .optional();
