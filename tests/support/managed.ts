import { generateKeyPairSync } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { policyFiles } from '../../policy/files.ts';
import { DEFAULT_PLAN, type Plan } from '../../policy/plan.ts';
import { type Files, readFolder } from '../../scripts/package/folder.ts';
import { type Packed, packChromium, packFirefox } from '../../scripts/package/pack.ts';
import type { BrowserName, Page } from './driver.ts';
import { type Isolated, isolate } from './isolated.ts';
import { builtExtension } from './launch.ts';
import type { Server } from './server.ts';

/** A browser of a school: with policies, and the extension from the school's server. */
export interface Managed {
  start(): Promise<void>;
  stop(): Promise<void>;
  /** One of the extension's own pages. Throws where the extension is not (yet, any more) there. */
  page(path: string): Promise<Page>;
  /** Has the browser look for a newer package now; it would do so by itself within hours. */
  update(): Promise<void>;
}

const KEY = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({
  type: 'pkcs8',
  format: 'pem',
});
const TYPES: Readonly<Record<string, string>> = {
  crx: 'application/x-chrome-extension',
  xml: 'text/xml',
  xpi: 'application/x-xpinstall',
  json: 'application/json',
};

/** The school's administrator: packs, serves, and writes policy files as docs/policy.md says. */
export class Administrator {
  readonly #name: BrowserName;
  readonly #isolated: Isolated;
  readonly #built: Files;
  readonly #server: Server;

  private constructor(name: BrowserName, isolated: Isolated, built: Files, server: Server) {
    this.#name = name;
    this.#isolated = isolated;
    this.#built = built;
    this.#server = server;
  }

  /** A text says why this machine lets no browser have policies of its own. */
  static async on(name: BrowserName, server: Server): Promise<Administrator | string> {
    const isolated = await isolate(name);
    if (typeof isolated === 'string') return isolated;
    return new Administrator(name, isolated, await readFolder(builtExtension(name)), server);
  }

  get executable(): string {
    return this.#isolated.executable;
  }

  /** Puts a version on the school's server in place of any other. */
  serve(version: string): Packed {
    const options = { base: `${this.#server.own}/school/`, version };
    const packed =
      this.#name === 'chromium'
        ? packChromium(this.#built, String(KEY), options)
        : packFirefox(this.#built, options);
    for (const [name, bytes] of Object.entries(packed.files))
      this.#server.page(`/school/${name}`, bytes, TYPES[name.split('.').pop() ?? ''] ?? '');
    return packed;
  }

  /** The policy file as `npm run policy` writes it, with `more` of the browser's own policies. */
  async put({ id, installUrl }: Packed, part: Partial<Plan>, more: object = {}): Promise<void> {
    const source = { id, url: installUrl };
    const isChromium = this.#name === 'chromium';
    const plan: Plan = {
      ...DEFAULT_PLAN,
      ...(isChromium ? { chrome: source } : { firefox: source }),
      ...part,
    };
    const made = isChromium ? 'linux/chromium/o-xanh.json' : 'firefox/policies.json';
    const content = JSON.parse(new TextDecoder().decode(policyFiles(plan).get(made)));
    const policies = isChromium ? content : content.policies;
    Object.assign(policies, more);
    await this.write(JSON.stringify(content));
  }

  /** At once, by renaming, as docs/policy.md says: half a file would be no policy. */
  async write(content: string): Promise<void> {
    await mkdir(dirname(this.#file), { recursive: true });
    await writeFile(`${this.#file}.new`, content);
    await rename(`${this.#file}.new`, this.#file);
  }

  async takeAway(): Promise<void> {
    await rm(this.#file);
  }

  async remove(): Promise<void> {
    await this.#isolated.remove();
  }

  get #file(): string {
    const place = this.#name === 'chromium' ? 'policies/managed/o-xanh.json' : 'policies.json';
    return join(this.#isolated.folder, place);
  }
}
