import { loadConfig, type Config } from '@giftspire/config';
import { refuse } from '@giftspire/lifecycle';
import { Instance } from './instance';
import { Launcher } from './launcher';
import { Terminal } from './terminal';

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

function stopOnSignal(launcher: Launcher, terminal: Terminal): void {
  let asked = 0;
  const stop = () => {
    asked += 1;
    if (asked === 2) launcher.killRoles();
    if (asked > 1) return;
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
