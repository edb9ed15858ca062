import { z } from 'zod';
import { hostName } from './host-name';

const nothing = z.literal('');
const percentEncoded = z.string().transform((value, context) => {
  try {
    return decodeURIComponent(value) || undefined;
  } catch {
    context.addIssue('must be percent-encoded');
    return z.NEVER;
  }
});

/** What of a {@link URL} names a Redis server; what is left out is undefined. */
const parts = z.object({
  protocol: z.enum(['redis:', 'rediss:']),
  username: percentEncoded,
  password: percentEncoded,
  hostname: hostName(),
  port: z
    .string()
    .refine((digits) => digits !== '0')
    .transform((digits) => (digits === '' ? undefined : Number(digits))),
  pathname: z
    .string()
    .regex(/^\/?(\d{1,3}|1000)?$/)
    .transform((path) => (/\d/.test(path) ? Number(path.slice(1)) : undefined)),
  search: nothing,
  hash: nothing,
});

/** Field: the address of a Redis server as one URL. */
export const redisUrl = () =>
  z
    .string()
    .transform((value, context): z.output<typeof parts> => {
      const parsed = parts.safeParse(URL.canParse(value) ? new URL(value) : undefined);
      if (parsed.success) return parsed.data;
      context.addIssue(
        'must be a URL like redis://user:password@host:6379/0 (or rediss:// for TLS)',
      );
      return z.NEVER;
    })
    .optional();
