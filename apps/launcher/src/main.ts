import { loadConfig, type Config } from '@giftspire/config';
import { exitWithError } from '@giftspire/lifecycle';
import { DataFolderLock } from './data-folder-lock';
import { Launcher } from './launcher';
import { Terminal } from './terminal';

/** Time after the first signal in which repeated signals are ignored, in milliseconds. */
const REPEATED_SIGNAL_WINDOW_MS = 1_000;

/** Part of `npm start` after installation and build: starts the database and all processes of the application. */
async function main(): Promise<void> {
  const terminal = new Terminal(process.stdout);
  const config = loadConfig();
  const folderLock = new DataFolderLock(config.dataDir);
  const launcher = new Launcher(config, folderLock, terminal);
  addStopSignalHandlers(launcher, terminal);
  try {
    await launcher.start();
  } catch (error) {
    // A stop during the start may make the start fail; the signal handler then exits the process.
    if (launcher.isStopRequested) return;
    await launcher.stop();
    throw error;
  }
  if (!launcher.isStopRequested) terminal.printBox(formatReadyMessageLines(config));
}

function formatReadyMessageLines(config: Config): string[] {
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
 * Registers signal handlers: the first signal stops everything in order and exits with code 0, a later one kills the
 * roles. Ctrl-C arrives twice, from the terminal and forwarded by npm, so a repetition within a second is ignored.
 */
function addStopSignalHandlers(launcher: Launcher, terminal: Terminal): void {
  let stopRequestedAtMs: number | undefined;
  const stop = () => {
    if (stopRequestedAtMs !== undefined) {
      if (performance.now() - stopRequestedAtMs > REPEATED_SIGNAL_WINDOW_MS) launcher.killRoles();
      return;
    }
    stopRequestedAtMs = performance.now();
    terminal.printLine('\n  · stopping …');
    launcher.stop().then(() => {
      terminal.printLine('  ✓ stopped');
      process.exit(0);
    }, exitWithError);
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  process.on('SIGHUP', stop);
}

main().catch(exitWithError);
