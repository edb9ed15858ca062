import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { StartError } from './start-error.mjs';

/**
 * Time from a signal until the command is killed. npm would take longer to undo an installation, which the next one
 * deletes anyway.
 */
const KILL_DELAY_MS = 2_000;

/** A signal interrupted the command. */
export class InterruptedError extends Error {
  constructor(signal) {
    super(signal);
    this.exitCode = 128 + constants.signals[signal];
  }
}

/**
 * Runs a command and prints its output only when it fails. A signal to this process ends the command with all its child
 * processes first, which are in a process group of their own; the promise then rejects with an
 * {@link InterruptedError}.
 *
 * @param description - text for the error message, e.g. `building the server`
 * @throws StartError when the command fails
 */
export function runCommand(description, command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
      ...options,
    });
    let output = '';
    let interruption;
    const appendOutput = (chunk) => (output = (output + chunk).slice(-20_000));
    const interrupt = (signal) => {
      if (interruption) return;
      console.log('  · stopping …');
      interruption = new InterruptedError(signal);
      signalProcessGroup(child, signal);
      setTimeout(() => signalProcessGroup(child, 'SIGKILL'), KILL_DELAY_MS).unref();
    };
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    for (const signal of signals) process.on(signal, interrupt);
    child.stdout.on('data', appendOutput);
    child.stderr.on('data', appendOutput);
    child.once('error', (error) => reject(new StartError(`${description}: ${error.message}`)));
    child.once('close', (code) => {
      for (const signal of signals) process.off(signal, interrupt);
      if (interruption) return reject(interruption);
      if (code === 0) return resolve();
      console.error(output.trimEnd());
      reject(new StartError(`${description} failed (${command} ${args.join(' ')})`));
    });
  });
}

/** Sends a signal to all processes of the command's process group. */
function signalProcessGroup({ pid }, signal) {
  try {
    if (pid !== undefined) process.kill(-pid, signal);
  } catch (error) {
    // ESRCH: the process group has already ended.
    if (error.code !== 'ESRCH') throw error;
  }
}
