import { createHash } from 'node:crypto';
import { xml } from '../../policy/text.ts';

interface Release {
  readonly id: string;
  readonly version: string;
  /** where the package lies on the school's server */
  readonly url: string;
}

/** What Chromium browsers ask for an update (https://developer.chrome.com/docs/extensions/how-to/distribute/host-on-linux). */
export function updateXml({ id, version, url }: Release): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<gupdate xmlns="http://www.google.com/update2/response" protocol="2.0">
  <app appid="${xml(id)}">
    <updatecheck codebase="${xml(url)}" version="${xml(version)}"/>
  </app>
</gupdate>
`;
}

/** What Firefox asks (https://extensionworkshop.com/documentation/manage/updating-your-extension/). */
export function updatesJson(
  { id, version, url }: Release,
  xpi: Uint8Array,
  strictMinVersion: string,
): string {
  const hash = `sha256:${createHash('sha256').update(xpi).digest('hex')}`;
  const update = {
    version,
    update_link: url,
    update_hash: hash,
    applications: { gecko: { strict_min_version: strictMinVersion } },
  };
  return `${JSON.stringify({ addons: { [id]: { updates: [update] } } }, null, 2)}\n`;
}
