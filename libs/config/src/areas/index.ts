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

/** Converts `A | B` to `A & B`. */
type UnionToIntersection<Union> = (
  Union extends unknown ? (member: Union) => void : never
) extends (all: infer All) => void
  ? All
  : never;

/** Parsed values of all variables, by variable name. */
export type VariableValues = UnionToIntersection<ValuesOf<(typeof AREAS)[number]>>;
export type VariableName = keyof VariableValues;

/** Zod schema of every variable that the application reads; no other module reads `process.env`. */
export const VARIABLE_SCHEMAS = Object.assign(
  {},
  ...AREAS.map(({ variables }) => variables),
) as UnionToIntersection<(typeof AREAS)[number]['variables']>;

export const VARIABLE_NAMES = Object.keys(VARIABLE_SCHEMAS) as VariableName[];

/** Checks of rules about several variables, or about production; each returns the problems that it finds. */
export const PROBLEM_FINDERS: readonly FindProblems<VariableValues>[] = [
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
