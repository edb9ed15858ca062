import type { LoggerService } from '@nestjs/common';
import type { Logger } from 'pino';
import { toLoggableMessage } from './to-logged-error';

/**
 * Adapter that writes Nest's own messages to a pino logger. Nest's level `log` becomes `debug`, `verbose` becomes
 * `trace`.
 */
export class NestLogger implements LoggerService {
  constructor(private readonly logger: Logger) {}

  /** Logs the message at the level `debug`. */
  log(message: unknown, context?: string): void {
    this.logger.debug({ context }, String(message));
  }

  error(message: unknown, ...rest: unknown[]): void {
    const [stack, context] = rest.length > 1 ? rest : [undefined, rest[0]];
    if (message instanceof Error)
      this.logger.error({ err: message, context }, toLoggableMessage(message));
    else this.logger.error({ context, stack }, String(message));
  }

  warn(message: unknown, context?: string): void {
    this.logger.warn({ context }, String(message));
  }

  debug(message: unknown, context?: string): void {
    this.logger.debug({ context }, String(message));
  }

  /** Logs the message at the level `trace`. */
  verbose(message: unknown, context?: string): void {
    this.logger.trace({ context }, String(message));
  }
}
