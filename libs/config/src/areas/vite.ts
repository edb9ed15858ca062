import { defineArea, productionProblem, type FindProblems, type ValuesOf } from '../area';
import { optionalChoice, optionalPort, text, urlSafeIdentifier } from '../fields';
import type { appArea } from './app';
import type { broadcastingArea } from './broadcasting';
import type { reverbServerArea } from './reverb-server';

export const viteArea = defineArea({
  title: 'Addresses for browsers',
  introduction:
    'Address that browsers connect to, when it differs from the REVERB_ and PUSHER_ variables: behind a reverse proxy, host ' +
    'and port of the proxy. Each defaults to the variable without VITE_; for REVERB_HOST=localhost the host is the one ' +
    'with which the page was opened. Examples:',
  variables: {
    VITE_REVERB_APP_KEY: urlSafeIdentifier().meta({ example: '"${REVERB_APP_KEY}"' }),
    VITE_REVERB_HOST: text().meta({ example: 'localhost' }),
    VITE_REVERB_PORT: optionalPort(443).meta({ example: '9000' }),
    VITE_REVERB_SCHEME: optionalChoice(['http', 'https']).meta({ example: 'http' }),
    VITE_PUSHER_HOST: text().meta({ example: 'ws-mt1.pusher.com' }),
    VITE_PUSHER_PORT: optionalPort(443).meta({ example: '443' }),
    VITE_PUSHER_SCHEME: optionalChoice(['http', 'https']).meta({ example: 'https' }),
  },
});

export const findViteProblems: FindProblems<
  ValuesOf<typeof viteArea> &
    Pick<ValuesOf<typeof appArea>, 'APP_URL'> &
    Pick<ValuesOf<typeof broadcastingArea>, 'BROADCAST_CONNECTION'> &
    Pick<ValuesOf<typeof reverbServerArea>, 'REVERB_HOST' | 'REVERB_SCHEME'>
> = ({ values, isSet, isProduction, role }) => {
  if (!isProduction || role === 'reverb' || values.BROADCAST_CONNECTION === 'pusher') return [];
  const hasHost = isSet('VITE_REVERB_HOST') || isSet('REVERB_HOST');
  const scheme = values.VITE_REVERB_SCHEME ?? values.REVERB_SCHEME;
  // Browsers block an unencrypted WebSocket of a page loaded over https.
  const isBlocked = values.APP_URL?.startsWith('https:') && scheme === 'http';
  return [
    ...(hasHost
      ? []
      : [
          productionProblem(
            'VITE_REVERB_HOST',
            'is required (or REVERB_HOST), for browsers to connect to,',
          ),
        ]),
    ...(isBlocked
      ? [
          productionProblem(
            'VITE_REVERB_SCHEME',
            '(or REVERB_SCHEME) must be https, as APP_URL is,',
          ),
        ]
      : []),
  ];
};
