/** How nodes find each other. */
export interface ScalingOptions {
  readonly redis: {
    readonly host: string;
    readonly port: number;
    readonly username?: string;
    readonly password?: string;
    readonly db?: number;
    readonly tls?: boolean;
  };
  /**
   * Name of the Redis channel: nodes with the same one are one server to their clients. All nodes need the same apps.
   * Default `reverb`.
   */
  readonly channel?: string;
}
