import type { LoggerService } from '@nestjs/common';
import type { Logger } from 'pino';
import { redactMessage } from './to-logged-error';

/**
 * Adapter that writes Nest's own messages to a pino logger. Nest's level `log` becomes `debug`, `verbose` becomes
 * `trace`.
 */
export class NestLogger implements LoggerService {
  constructor(private readonly logger: Logger) {}

  log(message: unknown, context?: string): void {
    this.logger.debug({ context }, String(message));
  }

  error(message: unknown, ...rest: unknown[]): void {
    const [stack, context] = rest.length > 1 ? rest : [undefined, rest[0]];
    if (message instanceof Error)
      this.logger.error({ err: message, context }, redactMessage(message));
    else this.logger.error({ context, stack }, String(message));
  }

  warn(message: unknown, context?: string): void {
    this.logger.warn({ context }, String(message));
  }

  debug(message: unknown, context?: string): void {
    this.logger.debug({ context }, String(message));
  }

  verbose(message: unknown, context?: string): void {
    this.logger.trace({ context }, String(message));
  }
}
