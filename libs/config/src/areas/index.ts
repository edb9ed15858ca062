import type { FindProblems, ValuesOf } from '../area';
import { apiArea, findApiProblems } from './api';
import { appArea, findAppProblems } from './app';
import { broadcastingArea, findBroadcastingProblems } from './broadcasting';
import { catalogueArea } from './catalogue';
import { databaseArea, findDatabaseProblems } from './database';
import { explainerArea, findExplainerProblems } from './explainer';
import { queueArea, scheduleArea } from './queue';
import { redisArea } from './redis';
import { findReverbScalingProblems, reverbScalingArea } from './reverb-scaling';
import { findReverbServerProblems, reverbServerArea } from './reverb-server';
import { findReverbTlsProblems, reverbTlsArea } from './reverb-tls';
import { sanctumArea } from './sanctum';
import { findThrottleProblems, throttleArea } from './throttle';
import { findViteProblems, viteArea } from './vite';

/** All areas of the configuration, in the order of `.env.example`. */
export const AREAS = [
  appArea,
  apiArea,
  throttleArea,
  sanctumArea,
  databaseArea,
  queueArea,
  scheduleArea,
  redisArea,
  broadcastingArea,
  reverbServerArea,
  reverbTlsArea,
  reverbScalingArea,
  viteArea,
  catalogueArea,
  explainerArea,
] as const;

type Intersection<Union> = (Union extends unknown ? (member: Union) => void : never) extends (
  all: infer All,
) => void
  ? All
  : never;

/** Parsed values of all variables, by name. */
export type Variables = Intersection<ValuesOf<(typeof AREAS)[number]>>;
export type VariableName = keyof Variables;

/** Zod schema of every variable that the application reads; no other module reads `process.env`. */
export const VARIABLES = Object.assign(
  {},
  ...AREAS.map(({ variables }) => variables),
) as Intersection<(typeof AREAS)[number]['variables']>;

export const VARIABLE_NAMES = Object.keys(VARIABLES) as VariableName[];

/** Checks across several variables, and for production. */
export const CHECKS: readonly FindProblems<Variables>[] = [
  findAppProblems,
  findApiProblems,
  findThrottleProblems,
  findDatabaseProblems,
  findBroadcastingProblems,
  findReverbServerProblems,
  findReverbTlsProblems,
  findReverbScalingProblems,
  findViteProblems,
  findExplainerProblems,
];
