import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';

/** Path of the Swagger UI page. The path of the JSON document is this one and `-json`. */
const DOCS_PATH = 'api/docs';

/** Returns the OpenAPI document of all routes, built from their {@link Endpoint} decorators. */
export function createApiDocument(app: INestApplication): OpenAPIObject {
  const description = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Giftspire')
    .setDescription(
      'Every response is JSON. An error has a `message`; a validation error (422) also has `errors`, messages by field. ' +
        'Get a token from `POST /api/auth/login` and send it as `Authorization: Bearer`.',
    )
    .setVersion('1')
    .addBearerAuth({ type: 'http', scheme: 'bearer', bearerFormat: 'id|secret' })
    .build();
  return SwaggerModule.createDocument(app, description, { autoTagControllers: false });
}

/** Registers routes for the OpenAPI document as a Swagger UI page, which loads files from this server only, and as JSON. */
export function serveApiDocument(app: INestApplication): void {
  SwaggerModule.setup(DOCS_PATH, app, () => createApiDocument(app), {
    jsonDocumentUrl: `${DOCS_PATH}-json`,
    raw: ['json'],
    customSiteTitle: 'Giftspire API',
    // By default Swagger UI sends the document to a validator of swagger.io.
    swaggerOptions: { validatorUrl: null },
  });
}
