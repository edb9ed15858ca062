import type { OpenAPIObject } from '@nestjs/swagger';
import { z } from 'zod';
import type { HttpMethod } from './endpoints';

type JsonSchema = Parameters<typeof z.fromJSONSchema>[0];

/** Compares responses of the API with those that the OpenAPI document describes. */
export class OpenApiResponseChecker {
  constructor(private readonly document: OpenAPIObject) {}

  /** Returns method and path of every documented route, e.g. `get /api/init`. */
  listDocumentedOperations(): string[] {
    return Object.entries(this.document.paths).flatMap(([path, item]) =>
      Object.keys(item).map((method) => `${method} ${path}`),
    );
  }

  /**
   * Compares a response with the document.
   *
   * @param body - parsed JSON, the media type of any other body, or undefined for an empty body
   * @returns messages about the differences; empty when the response is as documented
   */
  findMismatches(method: HttpMethod, path: string, status: number, body: unknown): string[] {
    const documentedResponse = this.findOperation(method, path)?.responses[status];
    if (documentedResponse === undefined) return [`the status ${status} is not documented`];
    const content = 'content' in documentedResponse ? documentedResponse.content : undefined;
    const [mediaType] = Object.keys(content ?? {});
    if (mediaType !== undefined && mediaType === body) return [];
    const schema = content?.['application/json']?.schema;
    if (schema === undefined) return body === undefined ? [] : ['the document describes no body'];
    const parsed = z.fromJSONSchema(schema as JsonSchema).safeParse(body);
    return (parsed.error?.issues ?? []).map(
      ({ path: at, message }) => `${at.join('.')}: ${message}`,
    );
  }

  private findOperation(method: HttpMethod, path: string) {
    return this.document.paths[path]?.[method];
  }
}
