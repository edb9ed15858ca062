import { writeFileSync } from 'node:fs';
import { renderEnvExample } from '@giftspire/config';

/** `npm run generate:env-example`; the working directory is the root of the repository. */
writeFileSync('.env.example', renderEnvExample());
process.stdout.write('  ✓ .env.example written\n');
