import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createContext, runInContext } from 'node:vm';
import type { OfficeGlobals } from '../../src/workbook/excel/host';
import { HostError, type MemoryWorkbook } from './memory-workbook';

/**
 * Microsoft's office.js itself, answered by a workbook in memory: proxies, batching, `PropertyNotLoaded`
 * and null objects are the real ones.
 */
export interface OfficeOnMemory extends OfficeGlobals {
  /** The workbook that answers from now on. */
  use(workbook: MemoryWorkbook): void;
  /** How many exchanges there were since `use`; letting go of ranges at a batch's end is none. */
  exchanges(): number;
}

/** Loads office.js; once a test file, it takes a tenth of a second. */
export function loadOffice(): OfficeOnMemory {
  const script = createRequire(__filename).resolve('@microsoft/office-js/dist/excel-web-16.00.debug.js');
  const page = pageGlobals();
  const context = createContext(page);
  runInContext(readFileSync(script, 'utf8'), context, { filename: script });
  const extension = runInContext('OfficeExtension', context) as OfficeExtensionInternals;
  const excel = runInContext('Excel', context) as OfficeGlobals['Excel'];
  let workbook: MemoryWorkbook | undefined;
  let exchanges = 0;
  extension.SessionBase._overrideSession = {
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve({ url: '', headers: {} }),
    _createRequestExecutorOrNull: () => ({
      executeAsync: (_customData, _flags, message) => {
        if (!isRelease(message.Body)) exchanges += 1;
        return answer(workbook as MemoryWorkbook, message.Body);
      },
    }),
  };
  extension._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  return {
    Excel: {
      run: (options, batch) => excel.run(options, batch),
      createWorkbook: (file) => {
        (workbook as MemoryWorkbook).openedAsNew.push(file ?? '');
        return Promise.resolve();
      },
    },
    Office: {
      context: {
        requirements: {
          isSetSupported: (set: string, version?: string) => isSupported(workbook, set, version),
        },
        diagnostics: { host: 'Excel', platform: 'OfficeOnline', version: '16.0.1' },
        displayLanguage: 'en-US',
      } as unknown as OfficeGlobals['Office']['context'],
    },
    use(next) {
      workbook = next;
      exchanges = 0;
      next.raise = (type, args) =>
        extension._testTriggerRichApiMessageEvent({
          entries: [
            {
              messageCategory: 65_536,
              messageType: type,
              targetId: 'Workbook',
              message: JSON.stringify(args),
            },
          ],
        });
    },
    exchanges: () => exchanges,
  };
}

function isSupported(workbook: MemoryWorkbook | undefined, set: string, version = '1.1'): boolean {
  return set === 'ExcelApi' && Number(version.slice(2)) <= (workbook?.apiVersion ?? 0);
}

interface OfficeExtensionInternals {
  readonly SessionBase: {
    _overrideSession: {
      _resolveRequestUrlAndHeaderInfo(): Promise<{ url: string; headers: object }>;
      _createRequestExecutorOrNull(): {
        executeAsync(customData: string, flags: number, message: { Body: RequestBody }): Promise<unknown>;
      };
    };
  };
  _testSetRichApiMessageReadyImpl(ready: () => Promise<void>): void;
  _testTriggerRichApiMessageEvent(message: object): void;
}

export interface RequestBody {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: { readonly Arguments?: readonly unknown[] };
  readonly QueryInfo?: { readonly Select?: readonly string[] };
}

interface ObjectPath {
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: {
    readonly Arguments?: readonly unknown[];
    /** Beside the arguments: 0, or the path of the object that is the argument. */
    readonly ReferencedObjectPathIds?: readonly number[];
  };
}

function isRelease({ Actions }: RequestBody): boolean {
  const named = Actions.filter(({ ActionType }) => ActionType !== INSTANTIATE);
  return named.length > 0 && named.every(({ Name }) => Name === '_RemoveReference');
}

/** Actions run in their order; the first that fails ends the batch, and what ran before it stays done. */
export async function answer(workbook: MemoryWorkbook, body: RequestBody): Promise<unknown> {
  const objects = new Map<number, HostObject | null>();
  const results: { ActionId: number; Value: unknown }[] = [];
  await Promise.resolve();
  if (!workbook.beforeExchange()) return refused(results, 'GeneralException', 0);
  for (const [index, action] of body.Actions.entries()) {
    try {
      workbook.beforeAction();
      const target = resolve(workbook, body, action.ObjectPathId, objects);
      results.push({ ActionId: action.Id, Value: perform(workbook, action, target) });
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      return refused(results, error.code, index, error.message);
    }
  }
  return { Body: { Results: results } };
}

function refused(results: readonly object[], code: string, index: number, message = code): object {
  return {
    Body: { Results: results, Error: { Code: code, Message: message, Location: '', ActionIndex: index } },
  };
}

/** What Excel's objects look like from the wire: members by their names there, with a capital. */
type HostObject = Record<string, unknown>;

const INSTANTIATE = 1;
const QUERY = 2;
const METHOD = 3;
const SET_PROPERTY = 4;

function perform(workbook: MemoryWorkbook, action: Action, target: HostObject | null): unknown {
  if (target === null) return action.ActionType === INSTANTIATE ? { _IsNull: true } : null;
  const inputs = action.ArgumentInfo?.Arguments ?? [];
  switch (action.ActionType) {
    case INSTANTIATE:
      return identity(workbook, target);
    case QUERY:
      return project(target, action.QueryInfo?.Select ?? []);
    case METHOD:
      return call(target, action.Name, inputs) ?? null;
    case SET_PROPERTY:
      if (!(action.Name in target)) throw new HostError('ApiNotFound', `no property ${action.Name}`);
      target[action.Name] = inputs[0];
      return null;
    default:
      return null;
  }
}

/** Ranges live on by reference, as `_KeepReference` asks; what has an id is found again by it. */
function identity(workbook: MemoryWorkbook, target: HostObject): object {
  if (target['isKept'] === true) return { _ReferenceId: workbook.referenceTo(target) };
  return target['_Id'] === undefined ? {} : { _Id: target['_Id'] };
}

function resolve(
  workbook: MemoryWorkbook,
  { ObjectPaths }: RequestBody,
  id: number,
  known: Map<number, HostObject | null>,
): HostObject | null {
  const present = known.get(id);
  if (present !== undefined) return present;
  const path = ObjectPaths[String(id)];
  if (path === undefined) return null;
  const found = follow(workbook, ObjectPaths, path, known);
  known.set(id, found);
  return found;
}

function follow(
  workbook: MemoryWorkbook,
  ObjectPaths: RequestBody['ObjectPaths'],
  path: ObjectPath,
  known: Map<number, HostObject | null>,
): HostObject | null {
  const body = { Actions: [], ObjectPaths };
  const parent =
    path.ParentObjectPathId === undefined
      ? undefined
      : resolve(workbook, body, path.ParentObjectPathId, known);
  if (parent === null) return null;
  const objects = path.ArgumentInfo?.ReferencedObjectPathIds ?? [];
  const inputs = (path.ArgumentInfo?.Arguments ?? []).map((input, index) => {
    const id = objects[index] ?? 0;
    return id === 0 ? input : resolve(workbook, body, id, known);
  });
  switch (path.ObjectPathType) {
    case 1:
      return workbook as unknown as HostObject;
    case 3:
      return (call(parent as HostObject, path.Name, inputs) as HostObject | undefined) ?? null;
    case 4: {
      const value = (parent as HostObject)[path.Name];
      if (value === undefined) throw new HostError('ApiNotFound', `no member ${path.Name}`);
      return value as HostObject;
    }
    case 5:
      return call(parent as HostObject, 'GetItem', inputs) as HostObject;
    case 6:
      return workbook.byReference(path.Name) as HostObject;
    case 7:
      return null;
    default:
      throw new HostError('NotImplemented', `object path ${path.ObjectPathType}`);
  }
}

function call(target: HostObject, name: string, inputs: readonly unknown[]): unknown {
  const method = target[name];
  if (typeof method !== 'function') throw new HostError('ApiNotFound', `no method ${name}`);
  return (method as (...given: unknown[]) => unknown).apply(target, [...inputs]);
}

/** The named properties, also of children (`worksheet/name`) and of every entry of a collection. */
function project(target: HostObject, select: readonly string[]): object {
  const entries = target['Items'];
  if (Array.isArray(entries)) {
    const inner = select.map((path) => path.replace(/^items\//, ''));
    return {
      _Items: (entries as HostObject[]).map((entry) => ({ ...identityOf(entry), ...project(entry, inner) })),
    };
  }
  const result: Record<string, unknown> = {};
  const nested = new Map<string, string[]>();
  for (const path of select) {
    const [first = '', ...rest] = path.split('/');
    const name = first.charAt(0).toUpperCase() + first.slice(1);
    if (rest.length > 0) nested.set(name, [...(nested.get(name) ?? []), rest.join('/')]);
    else if (name in target) result[name] = target[name];
    else throw new HostError('ApiNotFound', `no property ${name}`);
  }
  for (const [name, paths] of nested) result[name] = project(target[name] as HostObject, paths);
  return result;
}

function identityOf(entry: HostObject): object {
  return entry['_Id'] === undefined ? {} : { _Id: entry['_Id'] };
}

/** As much of a page as office.js touches while it loads; its timers keep no test waiting. */
function pageGlobals(): Record<string, unknown> {
  const nothing = () => undefined;
  const tag = (): object => ({
    setAttribute: nothing,
    appendChild: nothing,
    insertBefore: nothing,
    getElementsByTagName: () => [],
    style: {},
    parentNode: { insertBefore: nothing },
  });
  const location = {
    href: 'https://localhost/',
    search: '',
    hash: '',
    protocol: 'https:',
    host: 'localhost',
    pathname: '/',
  };
  const page: Record<string, unknown> = {
    console: { log: nothing, warn: nothing, error: nothing },
    setTimeout: (task: () => void, delay?: number) => setTimeout(task, delay).unref(),
    clearTimeout,
    setInterval: (task: () => void, delay?: number) => setInterval(task, delay).unref(),
    clearInterval,
    URL,
    TextDecoder,
    location,
    navigator: { userAgent: 'Node', language: 'en-US' },
    document: {
      createElement: tag,
      getElementsByTagName: () => [tag()],
      getElementById: () => null,
      addEventListener: nothing,
      head: tag(),
      body: tag(),
      URL: location.href,
      location,
      cookie: '',
    },
    addEventListener: nothing,
    removeEventListener: nothing,
  };
  for (const name of ['window', 'self', 'top', 'parent']) page[name] = page;
  return page;
}
