/** What the processes are told, parsed and frozen. Seconds, bytes and ports are in the names or the comments. */
export interface Config {
  readonly environment: 'development' | 'production' | 'testing';
  /** Error answers carry the exception and its trace. */
  readonly debug: boolean;
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  /** Public address of the web app and the API, without a trailing slash; on this machine when not set. */
  readonly appUrl: string;
  /** Always in production. Where it is not, addresses follow the host name the page was opened with. */
  readonly isAppUrlSet: boolean;
  readonly api: { readonly host: string; readonly port: number };
  /** Origins that may call the API from a browser, e.g. `https://example.com`; `*` for any. */
  readonly corsAllowedOrigins: readonly string[];
  /** Whose `X-Forwarded-*` headers are believed: addresses, networks, Express's names for some; `*` for anybody's. */
  readonly trustedProxies: readonly string[];
  /** Of one request; larger ones are refused. */
  readonly maxBodyBytes: number;
  readonly throttle: ThrottleConfig;
  readonly accessTokens: {
    /** In front of every new token's secret; empty for none. */
    readonly prefix: string;
    /** After which any token ends, whatever its own end; null for no such limit. */
    readonly expirationMinutes: number | null;
  };
  /** Absolute path of the folder that holds the embedded PostgreSQL. */
  readonly dataDir: string;
  readonly database: DatabaseConfig;
  readonly schedule: ScheduleConfig;
  readonly queue: {
    /** `sync`: jobs run where they are dispatched. */
    readonly connection: 'database' | 'redis' | 'sync';
    /** Time a stopping worker gives its running jobs. */
    readonly graceSeconds: number;
  };
  readonly redis: RedisConfig;
  readonly broadcasting: BroadcastConfig;
  readonly reverb: ReverbConfig;
  /** Undefined: gifts come from the products in our database. */
  readonly catalogue: CatalogueConfig | undefined;
  /** Where pictures of products may come from, besides our own; `https:` for everywhere. */
  readonly imageOrigins: readonly string[];
  /** Undefined: no language model. */
  readonly explainer: ExplainerConfig | undefined;
}

/** Somebody else's catalogue that is asked for gifts. */
export interface CatalogueConfig {
  readonly url: string;
  /** Of one call; there are up to three for a search. */
  readonly timeoutSeconds: number;
  /** Whether its host may be in a private network. */
  readonly allowsPrivate: boolean;
}

/** A language model that says in other words why gifts were chosen; it speaks OpenAI's protocol. */
export interface ExplainerConfig {
  /** Up to and without `/chat/completions`. */
  readonly url: string;
  /** Empty for none. */
  readonly apiKey: string;
  readonly model: string;
  /** After which the texts stay as they were. */
  readonly timeoutSeconds: number;
}

/** Either a server somebody else runs, or the embedded one under {@link Config.dataDir}. */
export type DatabaseConfig =
  | {
      readonly kind: 'external';
      readonly url: string;
      /** Which variable named it, for messages. */
      readonly variable: 'DATABASE_URL' | 'DB_HOST';
    }
  | { readonly kind: 'embedded' };

/** How often the API may be called. */
export interface ThrottleConfig {
  readonly enabled: boolean;
  /** Where the processes count together. */
  readonly store: 'database' | 'redis';
  /** Begins with the first call. */
  readonly windowSeconds: number;
  /** Calls within the window. */
  readonly limits: {
    /** Of any route without a limit of its own: by token, by address without one. */
    readonly api: number;
    /** By nickname and address. */
    readonly login: number;
    readonly loginPerAddress: number;
    /** By nickname and address. */
    readonly register: number;
    readonly registerPerAddress: number;
    /** By address. */
    readonly checkNickname: number;
    /** By user. */
    readonly broadcastingAuth: number;
    /** By user. */
    readonly search: number;
  };
}

export interface RedisConfig {
  readonly host: string;
  readonly port: number;
  readonly username: string | undefined;
  readonly password: string | undefined;
  readonly db: number;
  readonly tls: boolean;
  /** What the keys begin with: installations that share a server have one each. */
  readonly keyPrefix: string;
}

export interface ReverbEndpoint {
  readonly host: string;
  readonly port: number;
  readonly scheme: 'http' | 'https';
  /** In front of `/app` and `/apps`, e.g. `/ws`; empty for the root. */
  readonly path: string;
}

/** Where events for browsers go, and what browsers are told to hear them. */
export interface BroadcastConfig {
  /** The WebSocket server of `REVERB_*`, Pusher or what speaks like it, the log, or nowhere. */
  readonly connection: 'reverb' | 'pusher' | 'log' | 'null';
  readonly app: { readonly id: string; readonly key: string; readonly secret: string };
  /** Where the back end publishes to. */
  readonly endpoint: ReverbEndpoint;
  /** Of one request to {@link endpoint}. */
  readonly maxRequestBytes: number;
  readonly browser: BrowserEndpoint;
  /** Base64 of 32 bytes; without it there are no encrypted channels. */
  readonly encryptionMasterKey: string | undefined;
}

/** What browsers are told; `host` undefined means: the host name they opened the page with. */
export interface BrowserEndpoint {
  readonly key: string;
  readonly host: string | undefined;
  readonly port: number;
  readonly scheme: 'http' | 'https';
  readonly path: string;
}

export interface ReverbConfig {
  readonly app: { readonly id: string; readonly key: string; readonly secret: string };
  /** Where the WebSocket server listens. */
  readonly server: {
    readonly host: string;
    readonly port: number;
    /** In front of every path, e.g. `/ws`; empty for the root. */
    readonly path: string;
    /** Absolute paths of PEM files; undefined: no TLS. */
    readonly tls: { readonly certFile: string; readonly keyFile: string } | undefined;
  };
  /** Undefined: this server is the only one. */
  readonly scaling: { readonly redis: RedisConfig; readonly channel: string } | undefined;
  /** JSON file with more apps. */
  readonly appsFile: string | undefined;
  /** `*`, a host with wildcards, or a full origin. */
  readonly allowedOrigins: readonly string[];
  /** Whether clients that send no origin pass although {@link allowedOrigins} is not `*`. */
  readonly allowMissingOrigin: boolean;
  /** Told to clients: silence after which they ping. */
  readonly activityTimeoutSeconds: number;
  /** Silence after which the server pings. */
  readonly pingIntervalSeconds: number;
  /** Of {@link app}; 0 for any number. */
  readonly maxConnectionsOfApp: number;
  readonly maxMessageBytes: number;
  readonly acceptClientEventsFrom: 'members' | 'all' | 'none';
  /** Of what one client says, from the first message on; undefined for no limit. */
  readonly rateLimiting:
    | {
        readonly maxAttempts: number;
        readonly decaySeconds: number;
        readonly terminateOnLimit: boolean;
      }
    | undefined;
  readonly limits: ReverbLimits;
  /** Time in which all clients are sent away at the end. */
  readonly drainSeconds: number;
  /** How long it says before that that it is not ready. */
  readonly drainDelaySeconds: number;
}

/** What protects the WebSocket server as a whole; 0 for no limit. */
export interface ReverbLimits {
  readonly maxRequestBytes: number;
  readonly maxConnections: number;
  readonly maxConnectionsPerAddress: number;
  readonly maxHandshakesPerAddressPerSecond: number;
  readonly maxSubscriptionsPerConnection: number;
  /** Whether clients have to name the version of the protocol. */
  readonly requireProtocol: boolean;
  /** Addresses or networks whose `X-Forwarded-For` is believed. */
  readonly trustedProxies: readonly string[];
  /** After which a client goes that never subscribed. */
  readonly subscribeTimeoutSeconds: number;
}

/** What the worker process does by itself, and what it keeps. */
export interface ScheduleConfig {
  readonly enabled: boolean;
  readonly pruneMinutes: number;
  /** Since their end. */
  readonly expiredTokenHours: number;
  readonly notificationDays: number;
  readonly notificationsPerUser: number;
  /** Since they failed. */
  readonly failedJobHours: number;
}
