import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Names under which each is found on a PATH; Debian's packages first. */
const NAMES = {
  chromium: ['chromium', 'chromium-browser'],
  firefox: ['firefox-esr', 'firefox'],
};

const MAC = {
  chromium: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
  firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
};

const PROGRAMS = [
  process.env.ProgramFiles,
  process.env['ProgramFiles(x86)'],
  process.env.LOCALAPPDATA,
];
const WINDOWS = {
  chromium: [join('Chromium', 'Application', 'chrome.exe')],
  firefox: [join('Mozilla Firefox', 'firefox.exe')],
};

/**
 * The program of a browser: `O_XANH_CHROMIUM` or `O_XANH_FIREFOX` where set, else from the PATH.
 * Plain JavaScript, because bootstrap.mjs runs under whatever Node the machine has.
 * @param {'chromium' | 'firefox'} name
 * @returns {string | undefined}
 */
export function findBrowser(name) {
  const told = process.env[`O_XANH_${name.toUpperCase()}`];
  if (told) return told;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const places = folders.flatMap((folder) => NAMES[name].map((file) => join(folder, file)));
  const installed = PROGRAMS.flatMap((folder) =>
    folder ? WINDOWS[name].map((file) => join(folder, file)) : [],
  );
  return [...places, ...MAC[name], ...installed].find(isProgram);
}

/** @param {string} file */
function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
