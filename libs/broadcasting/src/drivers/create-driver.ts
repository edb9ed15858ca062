import type { BroadcastDriver } from '../broadcast-driver';
import { ReverbDriver, type ReverbDriverOptions } from '../reverb-driver';
import { LogDriver } from './log-driver';
import { NullDriver } from './null-driver';

/** Destination of events, by the names of Laravel's broadcasting connections. */
export type BroadcastConnection = 'reverb' | 'pusher' | 'log' | 'null';

export interface DriverOptions extends Omit<ReverbDriverOptions, 'sendsEventIds'> {
  /** Default: `reverb`. */
  connection?: BroadcastConnection;
}

/**
 * Creates the driver of a connection.
 *
 * @param log - writes one line; used by the connection `log`
 */
export function createDriver(options: DriverOptions, log: (line: string) => void): BroadcastDriver {
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
