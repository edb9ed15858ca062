import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const SYSTEM_BROWSER_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];

/** A headless Chromium: the system's, else the one that the package `@sparticuz/chromium` carries. */
export async function launchBrowser(): Promise<Browser> {
  const system = SYSTEM_BROWSER_PATHS.find((path) => existsSync(path));
  const args = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-dev-shm-usage',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
  ];
  return chromium.launch({ executablePath: system ?? findPackagedBrowser(), args });
}

/** The package is an ES module that unpacks its browser; a process of its own may import it. */
function findPackagedBrowser(): string {
  const script =
    "import('@sparticuz/chromium').then((m) => m.default.executablePath()).then((p) => process.stdout.write(p))";
  return execFileSync(process.execPath, ['-e', script], { encoding: 'utf8' });
}
