import { readFileSync } from 'node:fs';
import path from 'node:path';
import { metadataFiles } from '../../src/build/function-metadata';
import { developmentHost } from '../../src/build/host';
import { hostedManifest, namespacedManifest } from '../../src/build/manifest';
import { type XmlElement, all, at, parseXml } from '../support/xml';

const root = path.resolve(__dirname, '../..');
const authored = readFileSync(path.join(root, 'manifest.xml'), 'utf8');
const app = at(parseXml(authored), 'OfficeApp');
const version = at(app, 'VersionOverrides');
const resources = at(version, 'Resources');

function value(element: XmlElement): string {
  return element.attributes['DefaultValue'] ?? '';
}

/** Everything a setting can say, in whatever language. */
function values(element: XmlElement): string[] {
  const overrides = element.children.filter(({ name }) => name.endsWith('Override'));
  return [value(element), ...overrides.map(({ attributes }) => attributes['Value'] ?? '')];
}

function locales(element: XmlElement): (string | undefined)[] {
  return element.children.map(({ attributes }) => attributes['Locale']);
}

function addresses(text: string): string[] {
  const document = parseXml(text);
  const inAttributes = (element: XmlElement): string[] => [
    ...Object.entries(element.attributes)
      .filter(([name]) => name === 'DefaultValue' || name === 'Value')
      .map(([, each]) => each)
      .filter((each) => /^\w+:\/\//.test(each)),
    ...element.children.flatMap(inAttributes),
  ];
  return [...inAttributes(document), ...all(document, 'AppDomain').map((each) => each.text)];
}

/** Width and height as the header chunk of a PNG says. */
function pngSize(file: string): [number, number] {
  const bytes = readFileSync(path.join(root, file));
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe('manifest.xml', () => {
  test('is a task pane add-in for workbooks, its elements in the order of Microsoft’s schema', () => {
    expect(app.attributes['xsi:type']).toBe('TaskPaneApp');
    expect(app.children.map(({ name }) => name)).toEqual([
      'Id',
      'Version',
      'ProviderName',
      'DefaultLocale',
      'DisplayName',
      'Description',
      'IconUrl',
      'HighResolutionIconUrl',
      'SupportUrl',
      'AppDomains',
      'Hosts',
      'Requirements',
      'DefaultSettings',
      'Permissions',
      'VersionOverrides',
    ]);
    expect(at(app, 'Hosts', 'Host').attributes['Name']).toBe('Workbook');
    expect(at(app, 'Id').text).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
    expect(at(app, 'Version').text).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
    expect(at(app, 'Permissions').text).toBe('ReadWriteDocument');
  });

  test('its version is that of package.json', () => {
    const { version: packaged } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
      version: string;
    };
    expect(at(app, 'Version').text).toBe(`${packaged}.0`);
  });

  test('asks for CustomFunctionsRuntime 1.3 and nothing newer, so that Office 2021 takes it', () => {
    const sets = all(app, 'Set').map(({ attributes }) => [attributes['Name'], attributes['MinVersion']]);
    expect(sets).toEqual([['CustomFunctionsRuntime', '1.3']]);
  });

  test('gives functions no namespace and names no equivalent add-in', () => {
    expect(all(app, 'Namespace')).toEqual([]);
    expect(all(app, 'EquivalentAddins')).toEqual([]);
  });

  test('has a script, a page and metadata for the functions, and one button that shows the pane', () => {
    const functions = at(version, 'Hosts', 'Host', 'AllFormFactors', 'ExtensionPoint');
    expect(functions.attributes['xsi:type']).toBe('CustomFunctions');
    expect(functions.children.map(({ name }) => name)).toEqual(['Script', 'Page', 'Metadata']);
    const [control, ...others] = all(at(version, 'Hosts', 'Host', 'DesktopFormFactor'), 'Control');
    expect(others).toEqual([]);
    expect(control?.attributes['xsi:type']).toBe('Button');
    expect(all(version, 'Action').map(({ attributes }) => attributes['xsi:type'])).toEqual(['ShowTaskpane']);
  });

  test('resolves every resource, each in the list its kind belongs to, and has none to spare', () => {
    const used = (element: XmlElement): [string, string][] => [
      ...(element.attributes['resid'] === undefined
        ? []
        : ([[element.name, element.attributes['resid']]] as [string, string][])),
      ...element.children.flatMap(used),
    ];
    const listOf: Record<string, string> = {
      'bt:Image': 'bt:Images',
      SourceLocation: 'bt:Urls',
      LearnMoreUrl: 'bt:Urls',
      Title: 'bt:ShortStrings',
      Label: 'bt:ShortStrings',
      Description: 'bt:LongStrings',
    };
    const idsIn = (list: string) => at(resources, list).children.map(({ attributes }) => attributes['id']);
    for (const [name, id] of used(version)) expect(idsIn(listOf[name] ?? name)).toContain(id);
    const ids = resources.children.flatMap(({ name }) => idsIn(name));
    expect([...ids].sort()).toEqual([...new Set(used(version).map(([, id]) => id))].sort());
    expect(ids.filter((id) => (id ?? '').length > 32)).toEqual([]);
  });

  test('keeps every text within Office’s limits: 125 characters short, 250 long', () => {
    const short = [at(app, 'DisplayName'), ...at(resources, 'bt:ShortStrings').children].flatMap(values);
    const long = [at(app, 'Description'), ...at(resources, 'bt:LongStrings').children].flatMap(values);
    expect(short.filter((text) => text.length === 0 || text.length > 125)).toEqual([]);
    expect(long.filter((text) => text.length === 0 || text.length > 250)).toEqual([]);
  });

  test('says everything in German and Japanese too, but for the product’s name', () => {
    const texts = [
      at(app, 'DisplayName'),
      at(app, 'Description'),
      ...at(resources, 'bt:ShortStrings').children,
      ...at(resources, 'bt:LongStrings').children,
    ].filter((each) => each.children.length > 0 || value(each) !== 'Contract Scorecard');
    for (const text of texts) expect(locales(text)).toEqual(['de-de', 'ja-jp']);
  });

  test('points to the metadata file of each language', () => {
    const metadata = at(resources, 'bt:Urls').children.find(
      ({ attributes }) => attributes['id'] === 'Functions.Metadata.Url',
    );
    expect(metadata === undefined ? [] : [...values(metadata)]).toEqual(
      [metadataFiles.en, metadataFiles.de, metadataFiles.ja].map((name) => `${developmentHost}/${name}`),
    );
    expect(metadata === undefined ? [] : locales(metadata)).toEqual(['de-de', 'ja-jp']);
  });

  test('has https addresses only, and one host', () => {
    expect(addresses(authored).length).toBeGreaterThan(10);
    expect(addresses(authored).filter((each) => !each.startsWith(developmentHost))).toEqual([]);
  });

  test.each([
    ['the button, small', 'assets/icon-16.png', 16],
    ['IconUrl and the button', 'assets/icon-32.png', 32],
    ['HighResolutionIconUrl', 'assets/icon-64.png', 64],
    ['the button, large', 'assets/icon-80.png', 80],
  ])('%s: %s is %i pixels square', (_, file, pixels) => {
    expect(pngSize(file)).toEqual([pixels, pixels]);
    expect(authored).toContain(`${developmentHost}/${file}`);
  });

  test('IconUrl is the 32 px icon and HighResolutionIconUrl the 64 px one; a button image is as big as it says', () => {
    expect(value(at(app, 'IconUrl'))).toMatch(/icon-32\.png$/);
    expect(value(at(app, 'HighResolutionIconUrl'))).toMatch(/icon-64\.png$/);
    const images = new Map(
      at(resources, 'bt:Images').children.map((each) => [each.attributes['id'], value(each)]),
    );
    const shown = all(at(version, 'Hosts'), 'bt:Image');
    expect(shown.map(({ attributes }) => attributes['size'])).toEqual(['16', '32', '80', '16', '32', '80']);
    for (const { attributes } of shown) {
      expect(images.get(attributes['resid'])).toMatch(new RegExp(`icon-${attributes['size']}\\.png$`));
    }
  });
});

describe('the manifest that is hosted', () => {
  test('every address moves to the host, folder and all; an AppDomain is an origin', () => {
    const hosted = hostedManifest(authored, 'https://addins.example.com/scorecard');
    const [domain, ...others] = [...addresses(hosted)].reverse();
    expect(domain).toBe('https://addins.example.com');
    expect(others).toHaveLength(addresses(authored).length - 1);
    expect(others.filter((each) => !each.startsWith('https://addins.example.com/scorecard/'))).toEqual([]);
    expect(hosted).not.toContain('localhost');
  });

  test('the fallback build has the namespace CONTRACT, resolved, and an identity of its own', () => {
    const fallback = at(parseXml(namespacedManifest(authored)), 'OfficeApp');
    const [namespace] = all(fallback, 'Namespace');
    const strings = at(fallback, 'VersionOverrides', 'Resources', 'bt:ShortStrings').children;
    const named = strings.find(({ attributes }) => attributes['id'] === namespace?.attributes['resid']);
    expect(named === undefined ? undefined : value(named)).toBe('CONTRACT');
    expect(at(fallback, 'Id').text).not.toBe(at(app, 'Id').text);
    expect(
      at(fallback, 'VersionOverrides', 'Hosts', 'Host', 'AllFormFactors', 'ExtensionPoint').children.map(
        ({ name }) => name,
      ),
    ).toEqual(['Script', 'Page', 'Metadata', 'Namespace']);
  });
});
