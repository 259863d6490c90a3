/** What is mutated together, and the tests it is tried against: paths below `test`. */
interface Part {
  readonly mutate: readonly string[];
  readonly tests: readonly string[];
  /** Whether the tests read golden cases: those are recorded first. */
  readonly readsCases?: true;
}

/** Those of the functions are tests of the domain too: they say what a formula answers, and explains. */
const functions = ['functions/examples.test.ts', 'functions/explain.test.ts'];

/** The rules are judged by the golden cases. */
const rules = (...mutate: readonly string[]): Part => ({
  mutate,
  tests: ['golden/golden.test.ts', 'scorecard', 'properties/seeded-mistakes.test.ts'],
  readsCases: true,
});

const parts: Readonly<Record<string, Part>> = {
  numbers: {
    mutate: ['src/domain/decimal/*.ts', 'src/domain/{calendar,cell,plain-text,quoted}.ts'],
    tests: ['domain/decimal', 'domain/calendar.test.ts', 'domain/quoted.test.ts'],
  },
  sla: {
    mutate: ['src/domain/sla/*.ts', 'src/domain/problem.ts'],
    tests: ['domain/sla', 'domain/problem.test.ts', 'functions/sla', ...functions],
  },
  incentive: {
    mutate: ['src/domain/incentive/*.ts', 'src/domain/tiers.ts'],
    tests: ['domain/incentive', 'domain/tiers.test.ts', 'functions/incentive', ...functions],
  },
  quota: {
    mutate: ['src/domain/quota/*.ts'],
    tests: ['domain/quota', 'functions/quota', ...functions],
  },
  'rules-sla': rules('src/scorecard/rules/sla/**/*.ts'),
  'rules-incentive': rules('src/scorecard/rules/incentive/*.ts'),
  'rules-quota': rules('src/scorecard/rules/quota/*.ts'),
  'rules-sheet': rules('src/scorecard/rules/sheet/*.ts'),
  'rules-duties': rules('src/scorecard/rules/{duties,goals}/*.ts'),
  findings: rules(
    'src/scorecard/{at-stake,compare,figure,precedence,row-identity,terms}.ts',
    'src/scorecard/rules/wrong-figure.ts',
  ),
};

/** @throws when there is no such part */
export function partNamed(name = ''): Part {
  const part = parts[name];
  if (part === undefined)
    throw new Error(`"${name}" is no part; there are ${Object.keys(parts).join(', ')}.`);
  return part;
}
