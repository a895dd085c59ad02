/**
 * Whether this script can still reach its extension: an update leaves content scripts where they are
 * and takes `chrome.runtime` from them. Raw, because webextension-polyfill keeps what it once saw.
 */
export function isConnected(): boolean {
  return chrome.runtime?.id !== undefined;
}
