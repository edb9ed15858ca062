import { loadConfig, type Config } from '@giftspire/config';
import { exitWithError } from '@giftspire/lifecycle';
import { Instance } from './instance';
import { Launcher } from './launcher';
import { Terminal } from './terminal';

const REPEATED_SIGNAL_MS = 1_000;

/** Runs `npm start` after installation and build: the whole application on one machine. */
async function main(): Promise<void> {
  const terminal = new Terminal(process.stdout);
  const config = loadConfig();
  const instance = new Instance(config.dataDir);
  const launcher = new Launcher(config, instance, terminal);
  stopOnSignal(launcher, terminal);
  try {
    await launcher.start();
  } catch (error) {
    // A stop during the start makes the start fail; the signal handler exits.
    if (launcher.isStopping) return;
    await launcher.stop();
    throw error;
  }
  if (!launcher.isStopping) terminal.box(formatReadyMessage(config));
}

function formatReadyMessage(config: Config): string[] {
  return [
    `Giftspire is ready: ${config.appUrl}`,
    '',
    `API        ${config.appUrl}/api`,
    `WebSocket  port ${config.reverb.server.port}`,
    `Logs       ${config.dataDir}/logs`,
    'Ctrl-C stops everything.',
  ];
}

/**
 * Stops in order on the first signal and kills the roles on a later one. Ctrl-C arrives twice, from the terminal and
 * forwarded by npm, so a repetition within a second is ignored.
 */
function stopOnSignal(launcher: Launcher, terminal: Terminal): void {
  let stopRequestedAtMs: number | undefined;
  const stop = () => {
    if (stopRequestedAtMs !== undefined) {
      if (performance.now() - stopRequestedAtMs > REPEATED_SIGNAL_MS) launcher.killRoles();
      return;
    }
    stopRequestedAtMs = performance.now();
    terminal.line('\n  · stopping …');
    launcher.stop().then(() => {
      terminal.line('  ✓ stopped');
      process.exit(0);
    }, exitWithError);
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  process.on('SIGHUP', stop);
}

main().catch(exitWithError);
