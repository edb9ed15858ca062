/** The response received in one test case of an endpoint; becomes a row of the endpoint's table. */
export interface ReceivedResponse {
  readonly method: string;
  readonly path: string;
  readonly caseName: string;
  readonly status: number;
  /** Parsed JSON, the media type of any other body, or undefined for an empty body. */
  readonly body: unknown;
}

const PAGE_HEADER = `# API endpoints and their responses

The responses of every endpoint in the last run of \`apps/api/src/endpoints.integration.spec.ts\`. The test fails when
this page differs from the responses; \`WRITE_API_TABLE=1\` makes it write the page. The OpenAPI document is at
\`/api/docs\` and \`/api/docs-json\`.

These rules apply to every endpoint and are not repeated below:

- Another method gets a 405 with the header \`Allow\`. HEAD gets the response to GET without the body.
- A CORS preflight gets a 204, without a token, and is not throttled. All responses have CORS headers, errors too.
- Beyond the limits of \`.env.example\`, the response is a 429 with \`Retry-After\`, \`X-RateLimit-Limit\`,
  \`X-RateLimit-Remaining\` and \`X-RateLimit-Reset\`.
`;

/** Returns the Markdown page `docs/api.md`: per endpoint a table of test case, status and shape of the body. */
export function renderEndpointPage(rows: readonly ReceivedResponse[]): string {
  const sections = new Map<string, ReceivedResponse[]>();
  for (const row of rows) {
    const title = `${row.method.toUpperCase()} ${row.path}`;
    sections.set(title, [...(sections.get(title) ?? []), row]);
  }
  return [
    PAGE_HEADER,
    ...[...sections].map(([title, responses]) => renderEndpointSection(title, responses)),
  ].join('\n');
}

function renderEndpointSection(title: string, responses: readonly ReceivedResponse[]): string {
  const cells = responses.map(({ caseName, status, body }) => [
    caseName,
    String(status),
    toBodyCell(body),
  ]);
  return [`## ${title}\n`, ...renderTableLines([['case', 'status', 'body'], ...cells]), ''].join(
    '\n',
  );
}

/** Returns the lines of a Markdown table, with columns padded as Prettier does. */
function renderTableLines([head = [], ...body]: string[][]): string[] {
  const widths = head.map((_, column) =>
    Math.max(...[head, ...body].map((cells) => cells[column]?.length ?? 0)),
  );
  const line = (cells: string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)];
}

/** Returns the text of the table's body column: `none`, a media type, or the shape of the JSON. */
function toBodyCell(body: unknown): string {
  if (body === undefined) return 'none';
  return typeof body === 'string' ? body : `\`${formatShape(body, 0)}\``;
}

/** Returns the keys and types of a value as text, two levels deep. A list is described by its first entry. */
function formatShape(value: unknown, depth: number): string {
  if (Array.isArray(value)) return value.length === 0 ? '[]' : `[${formatShape(value[0], depth)}]`;
  if (typeof value !== 'object' || value === null) return value === null ? 'null' : typeof value;
  if (depth === 2) return '{…}';
  const keys = Object.entries(value).map(
    ([key, inner]) => `${key}: ${formatShape(inner, depth + 1)}`,
  );
  return `{ ${keys.join(', ')} }`;
}
