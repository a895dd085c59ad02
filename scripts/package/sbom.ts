import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MODEL_FILES } from '../../models/files.ts';
import { lockedPackages, shippedPackages } from '../build/notices.ts';
import { ROOT } from '../tools.ts';

/** In the lock because a package of ours asks for them, and in no bundle: types, and TF.js' way to fetch under Node. */
const NEVER_BUNDLED = /^(@types\/.+|@webgpu\/types|node-fetch|tr46|webidl-conversions|whatwg-url)$/;

interface Component {
  readonly type: string;
  readonly 'bom-ref': string;
  readonly name: string;
  readonly version?: string;
  readonly scope?: 'required' | 'excluded';
}

/**
 * What the release is made of, as CycloneDX 1.6 JSON (https://cyclonedx.org/docs/1.6/json/), from the lock
 * and the pinned hashes of the model alone. It names no time, no serial number and no machine, so the
 * same sources give the same bytes. `excluded`: needed to build, by the letter of the lock, and in no bundle.
 */
export function sbom(): string {
  const { name, version, license } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const shipped = shippedPackages();
  const ref = new Map(
    shipped.map(([place, { version: exact }]) => [place, purl(nameOf(place), exact)]),
  );
  const own = purl(name, version);
  const bom = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': own,
        name,
        version,
        purl: own,
        ...licensed(license),
      },
    },
    components: [...shipped.map(component), model()],
    dependencies: [
      { ref: own, dependsOn: [...directly(ref), 'model'] },
      ...shipped.map(([place]) => ({ ref: ref.get(place), dependsOn: dependsOn(place, ref) })),
      {
        ref: 'model',
        dependsOn: [...ref.values()].filter((one) => one.startsWith('pkg:npm/nsfwjs@')),
      },
    ],
  };
  return `${JSON.stringify(bom, null, 2)}\n`;
}

function component([place, { version, license, integrity }]: ReturnType<
  typeof shippedPackages
>[number]) {
  const name = nameOf(place);
  const [algorithm = '', base64 = ''] = integrity?.split(/-(.*)/s) ?? [];
  return {
    type: 'library',
    'bom-ref': purl(name, version),
    name,
    version,
    scope: NEVER_BUNDLED.test(name) ? 'excluded' : 'required',
    hashes: [
      {
        alg: algorithm.toUpperCase().replace(/^SHA/, 'SHA-'),
        content: Buffer.from(base64, 'base64').toString('hex'),
      },
    ],
    ...licensed(license),
    purl: purl(name, version),
  } satisfies Component & Record<string, unknown>;
}

/** Their weights are data in a package whose code does not ship. */
function model() {
  const files = Object.entries(MODEL_FILES).map(([name, content]) => ({
    type: 'file',
    'bom-ref': `model/${name}`,
    name: `model/${name}`,
    hashes: [{ alg: 'SHA-256', content }],
  }));
  return {
    type: 'machine-learning-model',
    'bom-ref': 'model',
    name: 'nsfwjs MobileNetV2Mid, and MobileNetV2 with its batch normalisation folded',
    scope: 'required',
    ...licensed('MIT'),
    components: files,
  } satisfies Component & Record<string, unknown>;
}

function licensed(license: string | undefined) {
  if (!license) return {};
  const isOne = !/ (AND|OR) /.test(license);
  return { licenses: [isOne ? { license: { id: license } } : { expression: license }] };
}

function directly(ref: ReadonlyMap<string, string>): string[] {
  return [...ref]
    .filter(([place]) => place.lastIndexOf('node_modules/') === 0 && isAsked(place))
    .map(([, one]) => one);
}

function isAsked(place: string): boolean {
  const asked = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  return nameOf(place) in { ...asked.dependencies, ...asked.devDependencies };
}

/** As Node looks: beside the package, then in each folder above. */
function dependsOn(place: string, ref: ReadonlyMap<string, string>): string[] {
  const names = Object.keys(lockedPackages().get(place)?.dependencies ?? {});
  const found = names.map((name) => {
    for (
      let from = place;
      ;
      from = from.slice(0, Math.max(0, from.lastIndexOf('node_modules/') - 1))
    ) {
      const known = ref.get(`${from}${from && '/'}node_modules/${name}`);
      if (known || from === '') return known;
    }
  });
  return found.filter((one) => one !== undefined);
}

function nameOf(place: string): string {
  return place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
}

/** https://github.com/package-url/purl-spec: the scope's @ is escaped. */
function purl(name: string, version: string): string {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`;
}
