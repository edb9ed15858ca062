// Flow ⑨
// From: libs/reverb/src/server/socket-connection.ts (WebSocket)
// To: apps/web/src/realtime/search-event-handlers.ts (handleSearchCompleted)
import {
  SEARCH_COMPLETED_EVENT,
  SEARCH_FAILED_EVENT,
  SEARCH_PROGRESS_EVENT,
} from '@giftspire/contracts';
import Echo from 'laravel-echo';
import { effectScope, watch, type Plugin } from 'vue';
import { createEchoOptions, fetchWebSocketConfig } from '@/config/websocket';
import {
  catchUpOnMissedEvents,
  handleSearchCompleted,
  handleSearchFailed,
  handleSearchProgress,
} from '@/realtime/search-event-handlers';
import { UserChannelSession, type EchoClient } from '@/realtime/user-channel-session';
import { useAuthStore } from '@/stores/auth';
import { useConnectionStore } from '@/stores/connection';
import { useNotificationStore } from '@/stores/notification';

export interface EchoPluginOptions {
  /** Creates an Echo that authorizes channels with `token`. @default Laravel Echo with the configuration from the API */
  connect?: (token: string) => Promise<EchoClient>;
  /** Interval for polling the notifications while the channel is not subscribed, in ms. @default 20000 */
  pollMs?: number;
}

/**
 * Returns a Vue plugin that listens to the signed-in user's private channel, and reloads the notifications whenever events
 * may have been missed. Install Pinia first.
 */
export function createEchoPlugin({
  connect = createConfiguredEcho,
  pollMs = 20_000,
}: EchoPluginOptions = {}): Plugin {
  return {
    install(app) {
      const auth = useAuthStore();
      const connection = useConnectionStore();
      const notifications = useNotificationStore();
      let session: UserChannelSession | null = null;

      function startSessionAndCatchUp(userId: string, token: string): void {
        session = new UserChannelSession(userId, () => connect(token), {
          onStateChange: (state) => (connection.state = state),
          onSubscribed: () => void catchUpOnMissedEvents(),
          // The leading dot keeps Echo from prefixing the event name with a PHP namespace.
          addListeners: (channel) =>
            channel
              .listen(
                `.${SEARCH_COMPLETED_EVENT}`,
                (payload) => void handleSearchCompleted(payload),
              )
              .listen(`.${SEARCH_FAILED_EVENT}`, (payload) => void handleSearchFailed(payload))
              .listen(`.${SEARCH_PROGRESS_EVENT}`, handleSearchProgress),
          // Echo reports no reason for the end; it may be a revoked token.
          onConnectionEnded: () => void auth.signOutIfTokenRejected(),
          onTokenRejected: () => auth.handleRejectedToken(token),
        });
        void session.start();
        // Load now as well and not only after the subscription: the WebSocket may never connect.
        void catchUpOnMissedEvents();
      }

      const scope = effectScope();
      scope.run(() => {
        // `flush: 'sync'` keeps events of the previous user out of the stores of the next one.
        watch(
          () => [auth.user?.id, auth.token] as const,
          ([userId, token]) => {
            session?.stop();
            session = null;
            if (userId && token) startSessionAndCatchUp(userId, token);
          },
          { immediate: true, flush: 'sync' },
        );
      });

      const handleVisibilityChange = () => {
        if (document.visibilityState === 'visible' && session) void catchUpOnMissedEvents();
      };
      document.addEventListener('visibilitychange', handleVisibilityChange);
      const pollTimer = setInterval(() => {
        if (session && (!connection.isLive || notifications.isStale)) void catchUpOnMissedEvents();
      }, pollMs);

      app.onUnmount(() => {
        scope.stop();
        session?.stop();
        document.removeEventListener('visibilitychange', handleVisibilityChange);
        clearInterval(pollTimer);
      });
    },
  };
}

/** Fetches the WebSocket configuration and returns an Echo, which connects by itself. */
async function createConfiguredEcho(token: string): Promise<EchoClient> {
  return new Echo<'pusher'>(createEchoOptions(await fetchWebSocketConfig(), token));
}
