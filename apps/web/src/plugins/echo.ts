// ⑨ of 10: search request → toast. From libs/reverb (the socket). To apps/web/src/stores/notification.ts.
import { SEARCH_COMPLETED, SEARCH_FAILED, SEARCH_PROGRESS } from '@giftspire/contracts';
import Echo from 'laravel-echo';
import { effectScope, watch, type Plugin } from 'vue';
import { echoOptions, fetchWebSocketConfig } from '@/config/websocket';
import {
  catchUp,
  receiveSearchCompleted,
  receiveSearchFailed,
  receiveSearchProgress,
} from '@/realtime/search-updates';
import type { EchoClient } from '@/realtime/echo-client';
import { UserChannelSession } from '@/realtime/user-channel-session';
import { useAuthStore } from '@/stores/auth';
import { useConnectionStore } from '@/stores/connection';
import { useNotificationStore } from '@/stores/notification';

export interface EchoPluginOptions {
  /** Builds an Echo that authorizes itself with `token`. @default the real one, configured by the API */
  connect?: (token: string) => Promise<EchoClient>;
  /** How often the list is read while events cannot reach us. @default 20000 */
  pollMs?: number;
}

/**
 * Keeps the bell true: follows the signed-in user's private channel, and reads the list wherever events may have been
 * missed. Needs Pinia to be installed before it.
 */
export function echoPlugin({
  connect = connectEcho,
  pollMs = 20_000,
}: EchoPluginOptions = {}): Plugin {
  return {
    install(app) {
      const auth = useAuthStore();
      const connection = useConnectionStore();
      const notifications = useNotificationStore();
      let session: UserChannelSession | null = null;

      function follow(userId: string, token: string): void {
        session = new UserChannelSession(userId, () => connect(token), {
          onState: (state) => (connection.state = state),
          onSubscribed: () => void catchUp(),
          onEvent: {
            [SEARCH_COMPLETED]: (payload) => void receiveSearchCompleted(payload),
            [SEARCH_FAILED]: (payload) => void receiveSearchFailed(payload),
            [SEARCH_PROGRESS]: receiveSearchProgress,
          },
          // Whether the session is over is for the API to say; a refused token signs out.
          onClosed: () => void auth.verify(),
          onTokenRefused: () => auth.refuse(token),
        });
        void session.start();
        // Without waiting for the socket: the bell must be right even if that never opens.
        void catchUp();
      }

      const scope = effectScope();
      scope.run(() => {
        // Synchronously, so that not one event of the old user reaches the stores of the new one.
        watch(
          () => [auth.user?.id, auth.token] as const,
          ([userId, token]) => {
            session?.stop();
            session = null;
            if (userId && token) follow(userId, token);
          },
          { immediate: true, flush: 'sync' },
        );
      });

      const onVisibility = () => {
        if (document.visibilityState === 'visible' && session) void catchUp();
      };
      document.addEventListener('visibilitychange', onVisibility);
      const poll = setInterval(() => {
        if (session && (!connection.isLive || notifications.isStale)) void catchUp();
      }, pollMs);

      app.onUnmount(() => {
        scope.stop();
        session?.stop();
        document.removeEventListener('visibilitychange', onVisibility);
        clearInterval(poll);
      });
    },
  };
}

async function connectEcho(token: string): Promise<EchoClient> {
  return new Echo<'pusher'>(echoOptions(await fetchWebSocketConfig(), token));
}
