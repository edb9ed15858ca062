import { writeFileSync } from 'node:fs';
import { renderEnvExample } from '@giftspire/config';

/** Entry of `npm run generate:env-example`. Writes the file into the working directory, the root of the repository. */
writeFileSync('.env.example', renderEnvExample());
process.stdout.write('  ✓ .env.example written\n');
