import { spawn } from 'node:child_process';
import { Refusal } from './refusal.mjs';

/** Runs a command to its end; what it printed is shown only when it fails. */
export function run(what, command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
    let output = '';
    const keep = (chunk) => (output = (output + chunk).slice(-20_000));
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.once('error', (error) => reject(new Refusal(`${what}: ${error.message}`)));
    child.once('close', (code) => {
      if (code === 0) return resolve();
      console.error(output.trimEnd());
      reject(new Refusal(`${what} failed (${command} ${args.join(' ')})`));
    });
  });
}
