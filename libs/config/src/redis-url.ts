import { z } from 'zod';
import { hostName } from './host-name';

const percentEncoded = z.string().transform((value, context) => {
  try {
    return decodeURIComponent(value) || undefined;
  } catch {
    context.addIssue('must be percent-encoded');
    return z.NEVER;
  }
});

/** Schema of the parts of a {@link URL} that address a Redis server. A part missing from the URL becomes undefined. */
const urlParts = z.object({
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
  search: z.literal(''),
  hash: z.literal(''),
});

/** Schema of an optional Redis URL, parsed into its parts. */
export const redisUrl = () =>
  z
    .string()
    .transform((value, context): z.output<typeof urlParts> => {
      const parsed = urlParts.safeParse(URL.canParse(value) ? new URL(value) : undefined);
      if (parsed.success) return parsed.data;
      context.addIssue(
        'must be a URL like redis://user:password@host:6379/0 (or rediss:// for TLS)',
      );
      return z.NEVER;
    })
    .optional();
