import type { BroadcastDriver } from '../broadcast-driver';
import { ReverbDriver, type ReverbDriverOptions } from '../reverb-driver';
import { LogDriver } from './log-driver';
import { NullDriver } from './null-driver';

/** Where events go, by Laravel's names. Reverb and Pusher speak alike and differ in their address. */
export type BroadcastConnection = 'reverb' | 'pusher' | 'log' | 'null';

export interface DriverOptions extends Omit<ReverbDriverOptions, 'sendsEventIds'> {
  /** Default: `reverb`. */
  connection?: BroadcastConnection;
}

/** @param log - of the connection `log` */
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
