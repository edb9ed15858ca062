import { request as requestHttp, type ClientRequest, type IncomingMessage } from 'node:http';
import { request as requestHttps } from 'node:https';
import {
  CatalogueAnswerInvalid,
  CatalogueError,
  CatalogueTimeout,
  CatalogueUnavailable,
} from './catalogue-errors';
import { publicLookup, refusePrivateLiteral } from './public-lookup';

export interface PostLimits {
  /** From the start of the connection to the last byte of the answer. */
  timeoutSeconds: number;
  /** Longest answer, in bytes. */
  answerBytesMax: number;
  allowsPrivate: boolean;
}

/**
 * Sends JSON and reads JSON. Redirects are not followed.
 *
 * @param signal - ends the request
 * @throws CatalogueError; the signal's reason once it is aborted
 */
export async function postJson(
  url: string,
  body: unknown,
  limits: PostLimits,
  signal?: AbortSignal,
): Promise<unknown> {
  const timeout = AbortSignal.timeout(limits.timeoutSeconds * 1_000);
  const ends = signal === undefined ? timeout : AbortSignal.any([signal, timeout]);
  try {
    const answer = await sent(url, JSON.stringify(body), limits, ends);
    return parsed(await read(answer, limits.answerBytesMax));
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof CatalogueError) throw error;
    if (timeout.aborted)
      throw new CatalogueTimeout(`no answer in ${limits.timeoutSeconds} seconds`, { cause: error });
    throw new CatalogueUnavailable(`cannot be reached (${codeOf(error)})`, { cause: error });
  }
}

function sent(
  url: string,
  body: string,
  { allowsPrivate }: PostLimits,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const { protocol, hostname } = new URL(url);
  if (!allowsPrivate) refusePrivateLiteral(hostname);
  return new Promise((resolve, reject) => {
    const request: ClientRequest = (protocol === 'https:' ? requestHttps : requestHttp)(url, {
      method: 'POST',
      // A connection of its own: one that is kept was checked another time.
      agent: false,
      signal,
      headers: {
        Accept: 'application/json',
        'Content-Type': 'application/json',
        'Content-Length': Buffer.byteLength(body),
      },
      ...(allowsPrivate ? {} : { lookup: publicLookup }),
    });
    request.on('error', reject).on('response', resolve);
    request.end(body);
  });
}

async function read(answer: IncomingMessage, bytesMax: number): Promise<string> {
  const { statusCode: status = 0 } = answer;
  try {
    if (status === 429 || status >= 500) throw new CatalogueUnavailable(`answers ${status}`);
    if (status !== 200) throw new CatalogueAnswerInvalid(`answers ${status}`);
    const chunks: Buffer[] = [];
    let bytes = 0;
    for await (const chunk of answer as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      if (bytes > bytesMax) throw new CatalogueAnswerInvalid(`answers more than ${bytesMax} bytes`);
      chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString();
  } finally {
    answer.destroy();
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new CatalogueAnswerInvalid('answers no JSON', { cause: error });
  }
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? (error as Error).message;
}
