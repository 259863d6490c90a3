import { type ContractData, contractData } from '../../src/contracts/contract-data';
import { ContractDataError, checkedContracts, loadContracts } from '../../src/contracts/loader';

/** A copy of the data that can be spoilt. */
interface Spoilable {
  [key: string]: Spoilable;
}

function spoilt(change: (data: Spoilable) => void): ContractData {
  const copy = structuredClone(contractData) as unknown as Spoilable;
  change(copy);
  return copy as unknown as ContractData;
}

function faultsOf(data: ContractData): readonly string[] {
  try {
    checkedContracts(data);
  } catch (error) {
    if (error instanceof ContractDataError) return error.faults;
    throw error;
  }
  return [];
}

/** Sets what a path leads to. */
function set(path: string, value: unknown): (data: Spoilable) => void {
  return (data) => {
    const keys = path.split('.');
    const last = keys.pop() as string;
    const parent = keys.reduce<Spoilable>((at, key) => at[key] as Spoilable, data);
    (parent as Record<string, unknown>)[last] = value;
  };
}

const level1 = 'a6.serviceLevelEditions.0.content.0.levels.0';
const acuteAtRisk = contractData.a6.terms.findIndex(({ key }) => key === 'acute.atRisk');
const maxLevels = contractData.a6.terms.findIndex(({ key }) => key === 'provider.maxLevels');

it('the data are right, and loaded once', () => {
  expect(loadContracts()).toBe(contractData);
  expect(loadContracts()).toBe(contractData);
});

test.each([
  ['a metric nobody defines', set(`${level1}.components.0.metric`, 'SPEED'), /metric/],
  ['a metric that is gone', (data: Spoilable) => set('a6.metrics', [])(data), /there is no metric ASA/],
  ['a component twice', set(`${level1}.components.1.code`, '1a'), /component 1a stands twice/],
  ['a level twice', set('a6.serviceLevelEditions.0.content.0.levels.1.code', '1'), /level 1 stands twice/],
  [
    'a defined level without comparator',
    (data: Spoilable) => {
      const component = (data['a6'] as Spoilable)['serviceLevelEditions'] as unknown as {
        content: { levels: { components: { comparator?: string }[] }[] }[];
      }[];
      delete component[0]?.content[0]?.levels[0]?.components[0]?.comparator;
    },
    /they need one/,
  ],
  [
    'an input the metric does not read',
    set(`${level1}.components.0.inputs.less`, { en: 'x', de: 'x', ja: 'x' }),
    /ASA reads no less/,
  ],
  [
    'a proportional level of one component',
    set('a6.serviceLevelEditions.0.content.0.levels.1.credit', 'proportional'),
    /proportional to one component/,
  ],
  ['a deleted level with components', set(`${level1}.state`, 'deleted'), /is deleted and has components/],
  ['a missing translation', set(`${level1}.name.ja`, ''), /ja/],
  ['a clause that cites nothing', set(`${level1}.clause`, 'see contract'), /citation/],
  ['a property nobody knows', set(`${level1}.weight`, 2), /weight/],
  [
    'an edition out of order',
    set('k.packageEditions.1', { document: 'K', from: '2019-01-01', content: [] }),
    /is not after the one before/,
  ],
  [
    'a redacted term with a value',
    set(`a6.terms.${String(acuteAtRisk)}.value`, '0.05'),
    /acute.atRisk: redacted, but has a value/,
  ],
  [
    'a printed term without value',
    (data: Spoilable) => {
      const terms = (data['a6'] as Spoilable)['terms'] as unknown as { value?: string }[];
      delete terms[maxLevels]?.value;
    },
    /without value/,
  ],
  [
    'an illustrative figure of the wrong type',
    set(`a6.terms.${String(acuteAtRisk)}.illustrative`, '5 %'),
    /“5 %” is no fraction/,
  ],
  ['a term twice', set(`a6.terms.${String(acuteAtRisk)}.key`, 'acute.maxAtRisk'), /stands twice/],
  [
    'an obligation whose term is gone',
    set('a6.obligations.2.due.term', 'acute.someDays'),
    /there is no term acute.someDays/,
  ],
  [
    'an hourly rate that is not a day rate ÷ 8',
    set('k.packageEditions.0.content.0.hourlyRate', '83.57'),
    /hourly rate × 8/,
  ],
  [
    'a monthly fee that is not days × day rate ÷ 12',
    set('k.packageEditions.0.content.1.monthlyFee', '1300.01'),
    /monthly fee × 12/,
  ],
  ['money that is not exact decimal text', set('k.packageEditions.0.content.0.dayRate', 670), /dayRate/],
  ['a clause K does not have', set('k.ledgerKinds.0.clause', 'K §2.9'), /K has no §2.9/],
  ['two kinds with one name', set('k.ledgerKinds.0.aliases', ['verfallen']), /can mean two things/],
  ['two columns with one heading', set('sheets.0.columns.unit.heading.de', 'Wert'), /can mean two columns/],
  ['a sheet name Excel refuses', set('sheets.0.sheet.en', 'Terms/Conditions'), /a name Excel allows/],
])('%s is refused', (_, change, sentence) => {
  expect(faultsOf(spoilt(change)).join('\n')).toMatch(sentence);
});
