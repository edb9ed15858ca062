/** One answer that was seen. */
export interface EndpointTableRow {
  readonly method: string;
  readonly path: string;
  readonly caseName: string;
  readonly status: number;
  /** Parsed JSON; the media type of anything else; undefined for none. */
  readonly body: unknown;
}

const PAGE_HEADER = `# The API, endpoint by endpoint

What each endpoint answered in the last run of \`apps/api/src/endpoints.integration.spec.ts\`, which fails when this page is
not what it saw, and writes it with \`WRITE_API_TABLE=1\`. The same as a document for tools: \`/api/docs\` and
\`/api/docs-json\`.

Alike everywhere and not repeated: another method is a 405 with \`Allow\`; a preflight is a 204 that needs no token and is
never counted; HEAD is GET without the body; beyond the limits of \`.env.example\` it is a 429 with \`Retry-After\`,
\`X-RateLimit-Limit\`, \`X-RateLimit-Remaining\` and \`X-RateLimit-Reset\`; CORS headers are on every answer, also on errors.
`;

/** The page `docs/api.md`: endpoint × case × status × shape. */
export function renderEndpointTable(rows: readonly EndpointTableRow[]): string {
  const sections = new Map<string, EndpointTableRow[]>();
  for (const row of rows) {
    const title = `${row.method.toUpperCase()} ${row.path}`;
    sections.set(title, [...(sections.get(title) ?? []), row]);
  }
  return [
    PAGE_HEADER,
    ...[...sections].map(([title, answers]) => renderSection(title, answers)),
  ].join('\n');
}

function renderSection(title: string, answers: readonly EndpointTableRow[]): string {
  const cells = answers.map(({ caseName: name, status, body }) => [
    name,
    String(status),
    describeBody(body),
  ]);
  return [`## ${title}\n`, ...renderTable([['case', 'status', 'body'], ...cells]), ''].join('\n');
}

/** Lines of a Markdown table, as the formatter wants them. */
function renderTable([head = [], ...body]: string[][]): string[] {
  const widths = head.map((_, column) =>
    Math.max(...[head, ...body].map((cells) => cells[column]?.length ?? 0)),
  );
  const line = (cells: string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)];
}

function describeBody(body: unknown): string {
  if (body === undefined) return 'none';
  return typeof body === 'string' ? body : `\`${describeShape(body, 0)}\``;
}

/** Keys, and of lists what their first entry is; two levels deep. */
function describeShape(value: unknown, depth: number): string {
  if (Array.isArray(value))
    return value.length === 0 ? '[]' : `[${describeShape(value[0], depth)}]`;
  if (typeof value !== 'object' || value === null) return value === null ? 'null' : typeof value;
  if (depth === 2) return '{…}';
  const keys = Object.entries(value).map(
    ([key, inner]) => `${key}: ${describeShape(inner, depth + 1)}`,
  );
  return `{ ${keys.join(', ')} }`;
}
