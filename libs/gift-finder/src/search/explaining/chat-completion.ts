import { z } from 'zod';

/** Where a language model listens that speaks OpenAI's protocol. */
export interface LanguageModelSettings {
  /** Up to and without `/chat/completions`, e.g. `https://models.example/v1`. */
  url: string;
  /** Sent as bearer token; empty for none. */
  apiKey: string;
  model: string;
  timeoutSeconds: number;
}

/** Far more than ten short texts need. */
const MAX_ANSWER_BYTES = 256 * 1024;

const completion = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string() }) })).min(1),
});

/**
 * One question and its answer.
 *
 * @returns what the model wrote
 * @throws Error when there is no answer in time, it is none, or it is too long; the signal's reason when it is aborted
 */
export async function chatCompletion(
  { url, apiKey, model, timeoutSeconds }: LanguageModelSettings,
  { instruction, question }: { instruction: string; question: string },
  signal?: AbortSignal,
): Promise<string> {
  const inTime = AbortSignal.timeout(1_000 * timeoutSeconds);
  const response = await fetch(`${url}/chat/completions`, {
    method: 'POST',
    redirect: 'error',
    signal: signal === undefined ? inTime : AbortSignal.any([signal, inTime]),
    headers: {
      'content-type': 'application/json',
      ...(apiKey === '' ? {} : { authorization: `Bearer ${apiKey}` }),
    },
    body: JSON.stringify({
      model,
      temperature: 0,
      messages: [
        { role: 'system', content: instruction },
        { role: 'user', content: question },
      ],
    }),
  });
  if (!response.ok) throw new Error(`the language model answered ${response.status}`);
  const answer: unknown = JSON.parse(await limitedText(response));
  return completion.parse(answer).choices[0]?.message.content ?? '';
}

async function limitedText({ body }: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > MAX_ANSWER_BYTES) throw new Error('the answer of the language model is too long');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
