import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const SYSTEM_BROWSER_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];

/** Starts a headless Chromium: the one installed on the system, else the one of the package `@sparticuz/chromium`. */
export async function launchBrowser(): Promise<Browser> {
  const systemBrowser = SYSTEM_BROWSER_PATHS.find((path) => existsSync(path));
  const args = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-dev-shm-usage',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
  ];
  return chromium.launch({ executablePath: systemBrowser ?? unpackPackagedBrowser(), args });
}

/** Unpacks the browser of the package and returns its path. A child process imports the package, an ES module. */
function unpackPackagedBrowser(): string {
  const script =
    "import('@sparticuz/chromium').then((m) => m.default.executablePath()).then((p) => process.stdout.write(p))";
  return execFileSync(process.execPath, ['-e', script], { encoding: 'utf8' });
}
