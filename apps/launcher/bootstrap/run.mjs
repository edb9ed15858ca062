import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { Refusal } from './refusal.mjs';

/** Somebody ended the script while it was installing or building. */
export class Interrupted extends Error {
  constructor(signal) {
    super(signal);
    this.exitCode = 128 + constants.signals[signal];
  }
}

/** Runs a command to its end; what it printed is shown only when it fails. Signals end it first, then us. */
export function run(what, command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
    let output = '';
    let interruption;
    const keep = (chunk) => (output = (output + chunk).slice(-20_000));
    const interrupt = (signal) => {
      interruption = new Interrupted(signal);
      child.kill(signal);
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
