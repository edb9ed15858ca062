export {
  type BroadcastConfig,
  type BrowserEndpoint,
  type Config,
  type DatabaseConfig,
  type RedisConfig,
  type ReverbConfig,
  type ReverbEndpoint,
  type ScheduleConfig,
} from './config';
export { ConfigError, type ConfigProblem } from './config-error';
export { childEnvironment, readEnvironment } from './environment';
export { loadConfig, type LoadConfigOptions } from './load-config';
