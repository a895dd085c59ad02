import type { ConfigEnv, UserManifest } from 'wxt';
import { MANAGED_SCHEMA } from './managed-schema.ts';

/** Chromium: 148 is the first with structured-clone messages, which carry the pixels. */
const CHROMIUM = {
  minimum_chrome_version: '148',
  message_serialization: 'structured_clone',
  storage: { managed_schema: MANAGED_SCHEMA },
  declarative_net_request: {
    rule_resources: [{ id: 'streams', enabled: true, path: 'streams.json' }],
  },
};

const FIREFOX = {
  browser_specific_settings: {
    gecko: {
      id: 'o-xanh@o-xanh.example',
      // The first that knows `data_collection_permissions` on every system (docs/listing.md).
      strict_min_version: '142.0',
      data_collection_permissions: { required: ['none'] },
    },
    // The first on Android that knows data_collection_permissions.
    gecko_android: { strict_min_version: '142.0' },
  },
};

const CHROMIUM_ONLY = ['offscreen', 'declarativeNetRequestWithHostAccess'];
const FIREFOX_ONLY = ['webRequest', 'webRequestBlocking', 'webRequestFilterResponse'];

/** Every permission is explained in docs/permissions.md. */
export function manifest(env: ConfigEnv): UserManifest {
  const firefox = env.browser === 'firefox';
  const own = ['storage', 'scripting', 'contextMenus', 'alarms'];
  return {
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'vi',
    permissions: [...own, ...(firefox ? FIREFOX_ONLY : CHROMIUM_ONLY)],
    commands: {
      'cover-page': {
        suggested_key: { default: 'Alt+Shift+C' },
        description: '__MSG_coverPage__',
      },
      help: { suggested_key: { default: 'Alt+Shift+H' }, description: '__MSG_openHelp__' },
    },
    host_permissions: ['<all_urls>'],
    content_security_policy: {
      extension_pages: "script-src 'self' 'wasm-unsafe-eval'; object-src 'self'",
    },
    ...(firefox ? FIREFOX : CHROMIUM),
  } as UserManifest;
}
