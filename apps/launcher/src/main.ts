import { loadConfig, type Config } from '@giftspire/config';
import { refuse } from '@giftspire/lifecycle';
import { Instance } from './instance';
import { Launcher } from './launcher';
import { Terminal } from './terminal';

const SAME_WISH_MS = 1_000;

/** `npm start`, once installed and built: the whole application on one machine. */
async function main(): Promise<void> {
  const terminal = new Terminal(process.stdout);
  const config = loadConfig();
  const instance = new Instance(config.dataDir);
  const launcher = new Launcher(config, instance, terminal);
  stopOnSignal(launcher, terminal);
  try {
    await launcher.start();
  } catch (error) {
    // Asked to stop while starting: what was starting ended for that reason, and the signal handler exits.
    if (launcher.isStopping) return;
    await launcher.stop();
    throw error;
  }
  if (!launcher.isStopping) terminal.box(readyLines(config));
}

function readyLines(config: Config): string[] {
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
 * The first signal stops in order, a later one at once. One Ctrl-C arrives twice, from the terminal and from npm, which
 * passes on what it got: what comes within a second is the same wish.
 */
function stopOnSignal(launcher: Launcher, terminal: Terminal): void {
  let askedAtMs: number | undefined;
  const stop = () => {
    if (askedAtMs !== undefined) {
      if (performance.now() - askedAtMs > SAME_WISH_MS) launcher.killRoles();
      return;
    }
    askedAtMs = performance.now();
    terminal.line('\n  · stopping …');
    launcher.stop().then(() => {
      terminal.line('  ✓ stopped');
      process.exit(0);
    }, refuse);
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  process.on('SIGHUP', stop);
}

main().catch(refuse);
