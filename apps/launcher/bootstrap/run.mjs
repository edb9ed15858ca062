import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { Refusal } from './refusal.mjs';

/** npm undoes half of an installation at leisure; the next one begins with an empty folder anyway. */
const GOODBYE_MS = 2_000;

/** Somebody ended the script while it was installing or building. */
export class Interrupted extends Error {
  constructor(signal) {
    super(signal);
    this.exitCode = 128 + constants.signals[signal];
  }
}

/**
 * Runs a command to its end; what it printed is shown only when it fails. It gets a process group of its own, so that
 * a signal to us ends it with everything it has started, before we end.
 */
export function run(what, command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
      ...options,
    });
    let output = '';
    let interruption;
    const keep = (chunk) => (output = (output + chunk).slice(-20_000));
    const interrupt = (signal) => {
      if (interruption) return;
      console.log('  · stopping …');
      interruption = new Interrupted(signal);
      killGroup(child, signal);
      setTimeout(() => killGroup(child, 'SIGKILL'), GOODBYE_MS).unref();
    };
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    for (const signal of signals) process.on(signal, interrupt);
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.once('error', (error) => reject(new Refusal(`${what}: ${error.message}`)));
    child.once('close', (code) => {
      for (const signal of signals) process.off(signal, interrupt);
      if (interruption) return reject(interruption);
      if (code === 0) return resolve();
      console.error(output.trimEnd());
      reject(new Refusal(`${what} failed (${command} ${args.join(' ')})`));
    });
  });
}

function killGroup({ pid }, signal) {
  try {
    if (pid !== undefined) process.kill(-pid, signal);
  } catch (error) {
    // Gone already.
    if (error.code !== 'ESRCH') throw error;
  }
}
