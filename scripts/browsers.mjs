import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { run, tool } from './run.mjs';

/**
 * A browser of Chromium's family: one that is there, else one that can be had. `LANYARD_CHROMIUM` names one.
 */
export async function findChromium() {
  const named = process.env.LANYARD_CHROMIUM;
  return (
    (named && mustBeThere(named, 'LANYARD_CHROMIUM')) ??
    firstThere(chromiumPlaces()) ??
    (await playwrights()) ??
    (await fromDebian('chromium', () => firstThere(chromiumPlaces()))) ??
    (await fetched(['playwright', 'install', 'chromium'], playwrights)) ??
    nothing('Chromium, Edge, Brave or Chrome', 'LANYARD_CHROMIUM')
  );
}

/** Firefox, likewise. `LANYARD_FIREFOX` names one. */
export async function findFirefox() {
  const named = process.env.LANYARD_FIREFOX;
  return (
    (named && mustBeThere(named, 'LANYARD_FIREFOX')) ??
    firstThere(firefoxPlaces()) ??
    (await puppeteers()) ??
    (await fromDebian('firefox-esr', () => firstThere(firefoxPlaces()))) ??
    (await fetched(['browsers', 'install', 'firefox@stable', '--path', puppeteerCache], puppeteers)) ??
    nothing('Firefox', 'LANYARD_FIREFOX')
  );
}

function chromiumPlaces() {
  const onPath = ['chromium', 'chromium-browser', 'microsoft-edge', 'microsoft-edge-stable', 'brave-browser'];
  const mac = ['Chromium', 'Microsoft Edge', 'Brave Browser', 'Google Chrome'];
  const windows = [
    'Chromium/Application/chrome.exe',
    'Microsoft/Edge/Application/msedge.exe',
    'BraveSoftware/Brave-Browser/Application/brave.exe',
    'Google/Chrome/Application/chrome.exe',
  ];
  return places([...onPath, 'google-chrome', 'google-chrome-stable'], mac, windows);
}

function firefoxPlaces() {
  const mac = ['Firefox', 'Firefox Developer Edition'];
  return places(['firefox', 'firefox-esr'], mac, ['Mozilla Firefox/firefox.exe']);
}

function places(onPath, mac, windows) {
  if (process.platform === 'win32') {
    const { ProgramFiles, LOCALAPPDATA } = process.env;
    const roots = [ProgramFiles, process.env['ProgramFiles(x86)'], LOCALAPPDATA].filter(Boolean);
    return windows.flatMap((place) => roots.map((root) => join(root, place)));
  }
  const path = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const found = onPath.flatMap((name) =>
    [...path, '/usr/bin', '/usr/local/bin', '/snap/bin'].map((d) => join(d, name)),
  );
  if (process.platform !== 'darwin') return found;
  const apps = ['/Applications', join(homedir(), 'Applications')];
  const bundled = mac.flatMap((name) =>
    apps.map((dir) => `${dir}/${name}.app/Contents/MacOS/${/^Firefox/.test(name) ? 'firefox' : name}`),
  );
  return [...found, ...bundled];
}

const firstThere = (candidates) => candidates.find(answers);

/** Ubuntu puts a script in Chromium's place that only says where to get it. */
function answers(path) {
  if (!existsSync(path)) return false;
  if (process.platform !== 'linux') return true;
  try {
    return /\d+\.\d+/.test(
      execFileSync(path, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
    );
  } catch {
    return false;
  }
}

function mustBeThere(path, name) {
  if (existsSync(path)) return path;
  throw new Error(`${name} says ${path}, but there is nothing there.`);
}

async function playwrights() {
  const { chromium } = await import('@playwright/test');
  return firstThere([chromium.executablePath()]);
}

const puppeteerCache = join(homedir(), '.cache', 'puppeteer');

async function puppeteers() {
  const { getInstalledBrowsers } = await import('@puppeteer/browsers');
  const installed = await getInstalledBrowsers({ cacheDir: puppeteerCache });
  return firstThere(installed.filter((b) => b.browser === 'firefox').map((b) => b.executablePath));
}

async function fromDebian(name, find) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  console.log(`No browser found; asking Debian for ${name} ...`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  if ((await run('apt-get', ['update', '-q'], { env })) !== 0) return undefined;
  // Something else may be installing at the moment, on a machine that has just started.
  const patient = ['-o', 'DPkg::Lock::Timeout=300'];
  await run('apt-get', [...patient, 'install', '-q', '-y', '--no-install-recommends', name], { env });
  return find();
}

async function fetched([name, ...args], find) {
  console.log('No browser found; fetching one ...');
  return (await tool(name, args)) === 0 ? find() : undefined;
}

function nothing(what, name) {
  throw new Error(
    `Lanyard found no browser here and could not fetch one. Please install ${what}, or set ${name} to where it is.`,
  );
}
