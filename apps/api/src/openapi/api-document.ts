import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';

const DOCS_PATH = 'api/docs';

/** Describes all routes of the application, from what {@link Endpoint} says at each. */
export function createApiDocument(app: INestApplication): OpenAPIObject {
  const facts = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Giftspire')
    .setDescription(
      'Every answer is JSON. An error has a `message`; one about what was sent (422) also has `errors`, sentences by ' +
        'field. A token comes from `POST /api/auth/login` and is sent as `Authorization: Bearer`.',
    )
    .setVersion('1')
    .addBearerAuth({ type: 'http', scheme: 'bearer', bearerFormat: 'id|secret' })
    .build();
  return SwaggerModule.createDocument(app, facts, { autoTagControllers: false });
}

/** Serves the document as a page and as JSON. All files come from this server: it needs no other. */
export function serveApiDocument(app: INestApplication): void {
  SwaggerModule.setup(DOCS_PATH, app, () => createApiDocument(app), {
    jsonDocumentUrl: `${DOCS_PATH}-json`,
    raw: ['json'],
    customSiteTitle: 'Giftspire API',
    // By default the page asks a stranger's server to judge the document.
    swaggerOptions: { validatorUrl: null },
  });
}
