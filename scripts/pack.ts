import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readFolder } from './package/folder.ts';
import { newKey, readKey } from './package/key.ts';
import { packChromium, packFirefox } from './package/pack.ts';
import { buildFor, OUT, TARGETS } from './tools.ts';

/**
 * Packages for a server of one's own: `O_XANH_KEY=key.pem npm run pack -- --url https://…/o-xanh/`.
 * Leaves a CRX3 with update.xml, an XPI with updates.json, and says what the policy must name.
 */
const { values } = parseArgs({
  options: {
    url: { type: 'string' },
    out: { type: 'string', default: join(OUT, 'pack') },
    version: { type: 'string' },
    'new-key': { type: 'string' },
  },
});

if (values['new-key']) {
  await newKey(values['new-key']);
  console.log(`${values['new-key']}: a new key. Keep it secret, and keep a copy.`);
} else await pack();

async function pack(): Promise<void> {
  const key = await readKey().catch(stop);
  const options = { base: baseOf(values.url), ...versionOf(values.version) };
  for (const target of TARGETS) {
    const { ok, output } = await buildFor(target);
    if (!ok) stop(new Error(output));
  }
  const chromium = packChromium(await readFolder(join(OUT, 'chrome-mv3')), key, options);
  const firefox = packFirefox(await readFolder(join(OUT, 'firefox-mv3')), options);
  const folder = resolve(values.out);
  await mkdir(folder, { recursive: true });
  for (const [name, bytes] of Object.entries({ ...chromium.files, ...firefox.files })) {
    await writeFile(join(folder, name), bytes);
    console.log(`${join(folder, name)}  ${bytes.byteLength} bytes`);
  }
  console.log(`
Put these four files at ${options.base}, and make the policy files:
  npm run policy -- --chromium-id ${chromium.id} --chromium-url ${chromium.installUrl} \\
    --edge-id ${chromium.id} --edge-url ${chromium.installUrl} \\
    --firefox-url ${firefox.installUrl}
${options.base.startsWith('https:') ? '' : 'Firefox takes updates by HTTPS only.\n'}The XPI is not signed: Mozilla signs it (docs/policy.md says how, and which Firefox does without).`);
}

function baseOf(url: string | undefined): string {
  if (!url || !URL.canParse(url))
    stop(
      new Error(
        '--url: the address of the folder on your server, such as https://your.server/o-xanh/',
      ),
    );
  return url.endsWith('/') ? url : `${url}/`;
}

/** Both browsers' stores of versions: one to four numbers. */
function versionOf(version: string | undefined): { version?: string } {
  if (version === undefined) return {};
  if (!/^(0|[1-9]\d{0,4})(\.(0|[1-9]\d{0,4})){0,3}$/.test(version))
    stop(new Error('--version: one to four numbers, such as 0.1.1'));
  return { version };
}

function stop(error: Error): never {
  console.error(error.message);
  process.exit(1);
}
