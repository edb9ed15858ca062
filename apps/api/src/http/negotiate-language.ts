import type { OutputLanguage } from '@giftspire/contracts';
import type { Request } from 'express';

/** The language of texts that belong to no search: by `Accept-Language`, English when it names neither of ours. */
export function negotiateLanguage(request: Request): OutputLanguage {
  return request.acceptsLanguages('en', 'it') === 'it' ? 'Italian' : 'English';
}
