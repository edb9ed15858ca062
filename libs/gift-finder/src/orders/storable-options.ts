import type { SearchOptions } from '@giftspire/contracts';

// PostgreSQL's text and jsonb refuse U+0000; the other control characters carry no meaning in an interest.
const CONTROL_CHARACTERS = /\p{Cc}+/gu;

const LONE_SURROGATES = /\p{Surrogate}/gu;

/** The options with interests that a jsonb column can hold, whatever characters were typed. */
export function storableOptions(options: SearchOptions): SearchOptions {
  return { ...options, interests: options.interests.map(storableText) };
}

function storableText(text: string): string {
  return text.replace(LONE_SURROGATES, '\uFFFD').replace(CONTROL_CHARACTERS, ' ').trim();
}
