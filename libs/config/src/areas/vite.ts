import { defineArea, createProductionProblem, type FindProblems, type ValuesOf } from '../area';
import {
  optionalChoiceSchema,
  optionalPortSchema,
  optionalTextSchema,
  optionalIdentifierSchema,
} from '../variable-schemas';
import type { appArea } from './app';
import type { reverbServerArea } from './reverb-server';

export const viteArea = defineArea({
  title: 'Addresses for browsers',
  introduction:
    'Address that browsers connect to, when it differs from the REVERB_ and PUSHER_ variables: behind a reverse proxy, host ' +
    'and port of the proxy. Each defaults to the variable without VITE_; for REVERB_HOST=localhost the host is the one ' +
    'with which the page was opened. Examples:',
  variables: {
    VITE_REVERB_APP_KEY: optionalIdentifierSchema().meta({ example: '"${REVERB_APP_KEY}"' }),
    VITE_REVERB_HOST: optionalTextSchema().meta({ example: 'localhost' }),
    VITE_REVERB_PORT: optionalPortSchema(443).meta({ example: '9000' }),
    VITE_REVERB_SCHEME: optionalChoiceSchema(['http', 'https']).meta({ example: 'http' }),
    VITE_PUSHER_HOST: optionalTextSchema().meta({ example: 'ws-mt1.pusher.com' }),
    VITE_PUSHER_PORT: optionalPortSchema(443).meta({ example: '443' }),
    VITE_PUSHER_SCHEME: optionalChoiceSchema(['http', 'https']).meta({ example: 'https' }),
  },
});

export const findViteProblems: FindProblems<
  ValuesOf<typeof viteArea> &
    Pick<ValuesOf<typeof appArea>, 'APP_URL'> & { BROADCAST_CONNECTION: string } & Pick<
      ValuesOf<typeof reverbServerArea>,
      'REVERB_HOST' | 'REVERB_SCHEME'
    >
> = ({ values, isSet, isProduction, role }) => {
  if (!isProduction || role === 'reverb' || values.BROADCAST_CONNECTION === 'pusher') return [];
  const hasHost = isSet('VITE_REVERB_HOST') || isSet('REVERB_HOST');
  const scheme = values.VITE_REVERB_SCHEME ?? values.REVERB_SCHEME;
  // Browsers block an unencrypted WebSocket (ws:) that a page loaded over https opens.
  const isBlocked = values.APP_URL?.startsWith('https:') && scheme === 'http';
  return [
    ...(hasHost
      ? []
      : [
          createProductionProblem(
            'VITE_REVERB_HOST',
            'is required (or REVERB_HOST), for browsers to connect to,',
          ),
        ]),
    ...(isBlocked
      ? [
          createProductionProblem(
            'VITE_REVERB_SCHEME',
            '(or REVERB_SCHEME) must be https, as APP_URL is,',
          ),
        ]
      : []),
  ];
};
