// Finds a Chromium for tests, and can install one. Node built-ins only.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir, platform } from 'node:os';
import { join } from 'node:path';

const KNOWN_PLACES = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/opt/google/chrome/chrome',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

/** The path of a Chromium, or undefined: `CHROME_PATH` first, then known places, then what Playwright keeps. */
export function findBrowser() {
  const given = process.env.CHROME_PATH;
  if (given !== undefined && given !== '') {
    if (existsSync(given)) return given;
    throw new Error(
      `CHROME_PATH says ${given}, and there is no file. Set it to a Chrome or Chromium, or unset it.`,
    );
  }
  return [...(KNOWN_PLACES[platform()] ?? []), ...playwrightBrowsers()].find((path) => existsSync(path));
}

/** The path of a Chromium, installed when there is none; throws one clear sentence when that is impossible. */
export function ensureBrowser() {
  const found = findBrowser();
  if (found !== undefined) return found;

  console.log('No Chrome or Chromium found; trying to install one.');
  run(process.execPath, [join('node_modules', 'playwright-core', 'cli.js'), 'install', 'chromium']);
  const downloaded = findBrowser();
  if (downloaded !== undefined) return downloaded;

  if (platform() === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    run('apt-get', ['update']);
    run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']);
    const packaged = findBrowser();
    if (packaged !== undefined) return packaged;
  }
  throw new Error(
    'The tests need Chrome or Chromium, and none could be installed: install one and set CHROME_PATH to its file.',
  );
}

function playwrightBrowsers() {
  const cache =
    process.env.PLAYWRIGHT_BROWSERS_PATH ??
    (platform() === 'darwin'
      ? join(homedir(), 'Library', 'Caches', 'ms-playwright')
      : platform() === 'win32'
        ? join(homedir(), 'AppData', 'Local', 'ms-playwright')
        : join(homedir(), '.cache', 'ms-playwright'));
  if (!existsSync(cache)) return [];
  const inside =
    {
      linux: [
        ['chrome-linux', 'chrome'],
        ['chrome-linux64', 'chrome'],
      ],
      darwin: [['chrome-mac', 'Chromium.app', 'Contents', 'MacOS', 'Chromium']],
      win32: [
        ['chrome-win', 'chrome.exe'],
        ['chrome-win64', 'chrome.exe'],
      ],
    }[platform()] ?? [];
  return readdirSync(cache)
    .filter((name) => name.startsWith('chromium-'))
    .flatMap((name) => inside.map((parts) => join(cache, name, ...parts)));
}

function run(command, args) {
  spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
}
