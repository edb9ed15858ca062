import type { OutputLanguage } from '@giftspire/contracts';
import type { Request } from 'express';

/** Returns `Italian` when the `Accept-Language` header prefers it to English, otherwise `English`. */
export function negotiateOutputLanguage(request: Request): OutputLanguage {
  return request.acceptsLanguages('en', 'it') === 'it' ? 'Italian' : 'English';
}
