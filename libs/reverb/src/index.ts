export { type ClientEventSenders, type ReverbApp } from './application';
export { DuplicateApplication } from './applications';
export { type Clock } from './clock';
export { type ReverbLogger } from './logger';
export { type ReverbOptions } from './options';
export { type Connection } from './protocol/connection';
export { type ConnectionObserver, type EventFrame } from './protocol/connection-observer';
export { ReverbEngine } from './reverb-engine';
export { ReverbServer, type ReverbServerOptions } from './reverb-server';
