import type { OutputLanguage } from '@giftspire/contracts';
import type { Request } from 'express';

/** Returns the language to respond in by `Accept-Language`; English when it accepts neither English nor Italian. */
export function negotiateOutputLanguage(request: Request): OutputLanguage {
  return request.acceptsLanguages('en', 'it') === 'it' ? 'Italian' : 'English';
}
