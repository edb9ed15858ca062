export { createLogger, type Logger } from './logger';
export { NestLogger } from './nest-logger';
