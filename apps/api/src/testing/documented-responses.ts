import type { OpenAPIObject } from '@nestjs/swagger';
import { z } from 'zod';
import type { Method } from './endpoints';

type JsonSchema = Parameters<typeof z.fromJSONSchema>[0];

/** What the document promises of answers, to hold real ones against. */
export class DocumentedResponses {
  constructor(private readonly document: OpenAPIObject) {}

  /** All of them, e.g. `get /api/init`. */
  listOperations(): string[] {
    return Object.entries(this.document.paths).flatMap(([path, item]) =>
      Object.keys(item).map((method) => `${method} ${path}`),
    );
  }

  /** @returns statuses in the document, as numbers */
  listStatuses(method: Method, path: string): number[] {
    return Object.keys(this.findOperation(method, path)?.responses ?? {}).map(Number);
  }

  /**
   * @param body - parsed JSON; the media type of anything else; undefined for none
   * @returns what is wrong with an answer, in words; empty when it is as promised
   */
  findMismatches(method: Method, path: string, status: number, body: unknown): string[] {
    const promised = this.findOperation(method, path)?.responses[status];
    if (promised === undefined) return [`the document does not know the status ${status}`];
    const content = 'content' in promised ? promised.content : undefined;
    const [mediaType] = Object.keys(content ?? {});
    if (mediaType !== undefined && mediaType === body) return [];
    const schema = content?.['application/json']?.schema;
    if (schema === undefined) return body === undefined ? [] : ['the document promises no body'];
    const parsed = z.fromJSONSchema(schema as JsonSchema).safeParse(body);
    return (parsed.error?.issues ?? []).map(
      ({ path: at, message }) => `${at.join('.')}: ${message}`,
    );
  }

  private findOperation(method: Method, path: string) {
    return this.document.paths[path]?.[method];
  }
}
