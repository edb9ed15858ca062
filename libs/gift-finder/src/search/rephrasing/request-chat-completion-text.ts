import { HttpClient } from '@giftspire/http-client';
import { z } from 'zod';

/** Access to a server that implements the chat completions of OpenAI's API. */
export interface LanguageModelSettings {
  /** Base URL without `/chat/completions`, e.g. `https://models.example/v1`. */
  url: string;
  /** Bearer token; empty for none. */
  apiKey: string;
  model: string;
  timeoutSeconds: number;
}

/** Size limit of a response, far above the ten short texts of a search. */
const MAX_RESPONSE_BYTES = 256 * 1024;

const chatCompletionSchema = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string() }) })).min(1),
});

// With keep-alive, the client may repeat a request, and each request costs money.
const http = new HttpClient({ keepAlive: false });

/**
 * Sends one system message and one user message to a language model. Redirects are not followed.
 *
 * @returns the text of the model's response
 * @throws Error when there is no valid response in time, or it is too long; the signal's reason when it is aborted
 */
export async function requestChatCompletionText(
  { url, apiKey, model, timeoutSeconds }: LanguageModelSettings,
  { system, user }: { system: string; user: string },
  signal?: AbortSignal,
): Promise<string> {
  const { origin, pathname, search } = new URL(`${url}/chat/completions`);
  const { status, body } = await http.post({
    origin,
    path: pathname + search,
    headers: {
      accept: 'application/json',
      ...(apiKey === '' ? {} : { authorization: `Bearer ${apiKey}` }),
    },
    body: JSON.stringify({
      model,
      temperature: 0,
      messages: [
        { role: 'system', content: system },
        { role: 'user', content: user },
      ],
    }),
    timeoutMs: 1_000 * timeoutSeconds,
    maxResponseBytes: MAX_RESPONSE_BYTES,
    signal,
  });
  if (status < 200 || status > 299)
    throw new Error(`the language model responded with HTTP ${status}`);
  return chatCompletionSchema.parse(JSON.parse(body)).choices[0]?.message.content ?? '';
}
