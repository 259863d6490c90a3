import { dayOfText } from '../domain/calendar';
import { Exact } from '../domain/decimal/exact';
import type { ServiceLevelExhibit } from './a6/service-levels';
import type { LevelComponent, ServiceLevel } from './a6/service-level';
import type { ContractData } from './contract-data';
import type { Edition } from './edition';
import type { QuotaPackage } from './k/packages';
import { spelling } from './spelling';
import { choiceSpellings } from './choice';
import { type Fields, headings } from './sheets/layout';
import { valueSchemas } from './schema-terms';
import { isOptional, type Term, TermCatalogue, termRows } from './terms';

/**
 * What is wrong with contract data whose shape is right: things that must agree and do not.
 *
 * @returns one English sentence a fault, for the person who edits the data
 */
export function contractFaults({ a6, k, sheets }: ContractData): string[] {
  const exhibits = a6.serviceLevelEditions.flatMap(({ content }) => content);
  return [
    ...editionFaults('service levels', a6.serviceLevelEditions),
    ...editionFaults('packages', k.packageEditions),
    ...exhibits.flatMap((exhibit) => exhibitFaults(exhibit, a6.metrics)),
    ...groupFaults(a6.groups),
    ...spellingFaults('service', a6.services),
    ...spellingFaults('obligation', a6.obligations),
    ...spellingFaults(
      'ledger kind',
      k.ledgerKinds.map((rule) => ({ ...rule, code: rule.kind })),
    ),
    ...obligationFaults(a6.obligations, a6.terms),
    ...termFaults('A6', a6.terms),
    ...termFaults('K', k.terms),
    ...k.packageEditions.flatMap(({ content }) => content).flatMap(packageFaults),
    ...k.ledgerKinds.flatMap(({ kind, clause }) => uncitedClauses(kind, clause, k.clauses)),
    ...sheetFaults(sheets),
  ];
}

function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}

function editionFaults(what: string, editions: readonly Edition<unknown>[]): string[] {
  if (editions.length === 0) return [`${what}: no edition`];
  return editions.flatMap(({ from }, index) => {
    const day = dayOfText(from);
    const before = dayOfText(editions[index - 1]?.from ?? '');
    if (day === undefined) return [`${what}: ${from} is no date`];
    return before !== undefined && day <= before
      ? [`${what}: the edition of ${from} is not after the one before`]
      : [];
  });
}

function exhibitFaults(exhibit: ServiceLevelExhibit, metrics: ContractData['a6']['metrics']): string[] {
  const components = exhibit.levels.flatMap((level) => level.components);
  const where = `Ex.${exhibit.code}`;
  return [
    ...repeated(exhibit.levels.map(({ code }) => code)).map((code) => `${where}: level ${code} stands twice`),
    ...repeated(components.map(({ code }) => code)).map((code) => `${where}: component ${code} stands twice`),
    ...exhibit.levels.flatMap((level) => levelFaults(where, level)),
    ...components.flatMap((component) => componentFaults(where, component, metrics)),
  ];
}

function levelFaults(where: string, { code, state, credit, components }: ServiceLevel): string[] {
  const name = `${where} level ${code}`;
  const agreed = components.every(({ metric }) => metric === 'AGREED');
  const faults: string[] = [];
  if (state === 'deleted' && components.length > 0) faults.push(`${name} is deleted and has components`);
  if (state !== 'deleted' && components.length === 0) faults.push(`${name} has no component`);
  if (state === 'toBeAgreed' && !agreed) faults.push(`${name} is to be agreed, its metric is not AGREED`);
  if (state === 'defined' && components.some(({ metric }) => metric === 'AGREED'))
    faults.push(`${name} is defined, its metric is AGREED`);
  if (credit === 'proportional' && components.length < 2)
    faults.push(`${name} is proportional to one component`);
  return faults;
}

function componentFaults(
  where: string,
  { code, metric: metricCode, comparator, inputs }: LevelComponent,
  metrics: ContractData['a6']['metrics'],
): string[] {
  const name = `${where} component ${code}`;
  const metric = metrics.find((candidate) => candidate.code === metricCode);
  if (metric === undefined) return [`${name}: there is no metric ${metricCode}`];
  const faults: string[] = [];
  if ((comparator === undefined) !== (metricCode === 'AGREED'))
    faults.push(`${name}: a comparator is for defined metrics only, and they need one`);
  for (const input of ['numerator', 'less', 'denominator'] as const) {
    const reads = metric.inputs.includes(input);
    if (inputs[input] !== undefined && !reads) faults.push(`${name}: ${metricCode} reads no ${input}`);
    if (inputs[input] === undefined && reads && input !== 'less')
      faults.push(`${name}: says nothing on its ${input}`);
  }
  return faults;
}

function groupFaults(groups: ContractData['a6']['groups']): string[] {
  return groups.flatMap(({ code, kind, exhibit, facilities }) => {
    const names = facilities.flatMap(({ name, aliases }) => [name, ...aliases].map(spelling));
    const faults = repeated(names).map((name) => `${code}: facility ${name} stands twice`);
    if (exhibit !== (kind === 'acute' ? '3-A' : '3-B')) faults.push(`${code} stands in the wrong exhibit`);
    if (kind === 'acute' && facilities.length === 0) faults.push(`${code} has no facility`);
    return faults;
  });
}

interface Named {
  readonly code: string;
  readonly name: Readonly<Record<string, string>>;
  readonly aliases: readonly string[];
}

/** Two things must not share a spelling: a cell could mean either. */
function spellingFaults(what: string, named: readonly Named[]): string[] {
  const spellings = named.flatMap(({ code, name, aliases }) => [
    ...new Set([code, ...Object.values(name), ...aliases].map(spelling)),
  ]);
  return repeated(spellings).map((one) => `${what}: ${one} can mean two things`);
}

function obligationFaults(obligations: ContractData['a6']['obligations'], terms: readonly Term[]): string[] {
  return obligations.flatMap(({ code, due }) =>
    'term' in due && !terms.some(({ key }) => key === due.term)
      ? [`${code}: there is no term ${due.term}`]
      : [],
  );
}

function termFaults(document: string, terms: readonly Term[]): string[] {
  const keys = termRows(terms).map(({ key }) => key.toLowerCase());
  return [
    ...repeated(keys).map((key) => `${document}: the term ${key} stands twice`),
    ...terms.flatMap((term) => [...originFaults(term), ...valueFaults(term)]),
    ...termRows(terms)
      .filter(({ key }) => new TermCatalogue(terms).termOf(key) === undefined)
      .map(({ key }) => `${document}: the row ${key} leads to no term`),
  ];
}

function originFaults({ key, origin, value, illustrative, perQuarter }: Term): string[] {
  const faults: string[] = [];
  if (origin === 'contract' && value === undefined)
    faults.push(`${key}: printed in the contract, but without value`);
  if (origin !== 'contract' && value !== undefined) faults.push(`${key}: ${origin}, but has a value`);
  if ((perQuarter === 'listed') !== (typeof illustrative !== 'string'))
    faults.push(`${key}: one illustrative figure a quarter where quarters are listed, one otherwise`);
  return faults;
}

function valueFaults(term: Term): string[] {
  const { key, type, value, whenMissing, choices, illustrative } = term;
  const samples = typeof illustrative === 'string' ? [illustrative] : illustrative;
  const values = [...(value === undefined ? [] : [value]), ...samples].filter(
    (one) => !(one === '' && isOptional(term)),
  );
  const faults = values
    .filter((one) => !valueSchemas[type].safeParse(one).success)
    .map((one) => `${key}: “${one}” is no ${type}`);
  if (whenMissing !== undefined && whenMissing !== '' && !valueSchemas[type].safeParse(whenMissing).success)
    faults.push(`${key}: “${whenMissing}” is no ${type}`);
  if (type === 'choice' && !values.every((one) => choices?.includes(one) === true))
    faults.push(`${key}: a value is none of its choices`);
  return faults;
}

/** The identities of K's table. Source: K §1.7 */
function packageFaults({ code, days, dayRate, hourlyRate, monthlyFee }: QuotaPackage): string[] {
  const [day, hour, month] = [dayRate, hourlyRate, monthlyFee].map(
    (printed) => Exact.ofText(printed) ?? Exact.zero,
  );
  if (day === undefined || hour === undefined || month === undefined) return [];
  const faults: string[] = [];
  if (!hour.times(Exact.whole(8)).equals(day))
    faults.push(`package ${code}: hourly rate × 8 is not the day rate`);
  if (!month.times(Exact.whole(12)).equals(day.times(Exact.whole(days))))
    faults.push(`package ${code}: monthly fee × 12 is not days × day rate`);
  return faults;
}

/** Every clause of K that is cited must be among its clauses. */
function uncitedClauses(where: string, cited: string, clauses: ContractData['k']['clauses']): string[] {
  return cited
    .replace(/^K /u, '')
    .split(', ')
    .filter((section) => !clauses.some(({ clause }) => clause === `K ${section}`))
    .map((section) => `${where}: K has no ${section}`);
}

function sheetFaults(sheets: ContractData['sheets']): string[] {
  return [
    ...repeated(sheets.map(({ table }) => table.toLowerCase())).map(
      (table) => `the table ${table} stands twice`,
    ),
    ...(['en', 'de', 'ja'] as const).flatMap((language) =>
      repeated(sheets.map(({ sheet }) => sheet[language].toLowerCase())).map(
        (name) => `the sheet ${name} stands twice`,
      ),
    ),
    ...sheets.flatMap(({ table, header, columns }) => [
      ...headingFaults(`${table} header`, header),
      ...headingFaults(table, columns),
    ]),
  ];
}

function headingFaults(where: string, fields: Fields): string[] {
  const spellings = Object.values(fields).flatMap((field) => [...new Set(headings(field).map(spelling))]);
  return [
    ...repeated(spellings).map((heading) => `${where}: the heading ${heading} can mean two columns`),
    ...Object.entries(fields).flatMap(([key, { type, choices }]) =>
      (type === 'choice' || type === 'status') && choices === undefined
        ? [`${where}: ${key} has no choices`]
        : [],
    ),
    ...Object.entries(fields).flatMap(([key, { choices = [] }]) =>
      repeated(choices.flatMap(choiceSpellings)).map(
        (one) => `${where}: ${key}: ${one} can mean two choices`,
      ),
    ),
  ];
}
