import type { BroadcastDriver } from '../broadcast-driver';
import { ReverbDriver, type ReverbDriverOptions } from '../reverb-driver';
import { LogDriver } from './log-driver';
import { NullDriver } from './null-driver';

/** Name of the destination of events: one of Laravel's broadcasting connections. */
export type BroadcastConnectionName = 'reverb' | 'pusher' | 'log' | 'null';

export interface BroadcastDriverOptions extends Omit<ReverbDriverOptions, 'sendsEventIds'> {
  /** Default: `reverb`. */
  connection?: BroadcastConnectionName;
}

/**
 * Creates the driver of a connection.
 *
 * @param log - writes one line; used by the connection `log`
 */
export function createBroadcastDriver(
  options: BroadcastDriverOptions,
  log: (line: string) => void,
): BroadcastDriver {
  switch (options.connection ?? 'reverb') {
    case 'log':
      return new LogDriver(log);
    case 'null':
      return new NullDriver();
    case 'reverb':
      return new ReverbDriver({ ...options, sendsEventIds: true });
    case 'pusher':
      return new ReverbDriver(options);
  }
}
