/** What is mutated together, and the tests it is tried against: paths below `test`. */
interface Part {
  readonly mutate: readonly string[];
  readonly tests: readonly string[];
  /** The golden cases that the tests read, as a pattern of their paths. They are recorded first. */
  readonly cases?: string;
}

/** Those of the functions are tests of the domain too: they say what a formula answers, and explains. */
const functions = ['functions/examples.test.ts', 'functions/explain.test.ts'];

/** Rules are judged by golden cases: their own, and the clean ones of what they read. */
const rules = (mutate: string, cases: string, ...tests: readonly string[]): Part => ({
  mutate: [mutate],
  tests: ['golden/golden.test.ts', 'scorecard/rules/explained.test.ts', ...tests],
  cases,
});

const parts: Readonly<Record<string, Part>> = {
  numbers: {
    mutate: ['src/domain/decimal/*.ts', 'src/domain/{calendar,cell,plain-text,quoted}.ts'],
    tests: ['domain/decimal', 'domain/calendar.test.ts', 'domain/cell.test.ts', 'domain/plain-text.test.ts'],
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
  figures: {
    mutate: ['src/scorecard/{compare,figure,steps}.ts', 'src/scorecard/rules/wrong-figure.ts'],
    tests: [
      'scorecard/compare.test.ts',
      'scorecard/figure.test.ts',
      'scorecard/steps.test.ts',
      'scorecard/wrong-figure.test.ts',
      'golden/golden.test.ts',
    ],
    cases: '^(clean|reading|inc-0[37]|quota-(09|10)|sla-(06|12))',
  },
  readers: {
    mutate: ['src/scorecard/read/*.ts'],
    tests: [
      'scorecard/number-text.test.ts',
      'scorecard/date-text.test.ts',
      'scorecard/validate.test.ts',
      'scorecard/read',
      'scorecard/rules/sheet',
      'golden/golden.test.ts',
    ],
    cases: '^(clean|reading|inc-13|sla-02|sheet-(0[1-4]|10))',
  },
  joins: {
    mutate: [
      'src/scorecard/{validate,consequences,precedence,at-stake,row-identity,not-checked,terms,grouped}.ts',
    ],
    tests: [
      'scorecard/running.test.ts',
      'scorecard/validate.test.ts',
      'scorecard/terms.test.ts',
      'scorecard/rules/sheet',
      'golden/golden.test.ts',
    ],
    cases: '^(clean|sheet|inc-0[47]|quota-(01|09)|sla-(06|12))',
  },
  'rules-sla': rules(
    'src/scorecard/{rules/sla/**/*,level-inputs}.ts',
    '^(clean-(acute$|provider|windows|ledger)|sla|sheet-10|reading)',
    'scorecard/rules/sla',
    'scorecard/level-inputs.test.ts',
  ),
  'rules-incentive': rules(
    'src/scorecard/{rules/incentive/*,incentive-period,agreed-baseline}.ts',
    '^(clean-(acute-)?incentive|inc|reading)',
    'scorecard/rules/one-mistake.test.ts',
    'scorecard/rules/incentive.test.ts',
  ),
  'rules-quota': rules(
    'src/scorecard/rules/quota/*.ts',
    '^(clean-quota|quota|reading)',
    'scorecard/rules/nothing-to-tell.test.ts',
    'scorecard/rules/quota.test.ts',
  ),
  'rules-sheet': rules('src/scorecard/rules/sheet/*.ts', '^(clean|sheet|reading)', 'scorecard/rules/sheet'),
  'rules-duties': rules(
    'src/scorecard/rules/{duties,goals}/*.ts',
    '^(clean-duties|audit|fee|goal|obl|scope)',
    'scorecard/rules/duties.test.ts',
  ),
};

/** @throws when there is no such part */
export function partNamed(name = ''): Part {
  const part = parts[name];
  if (part === undefined)
    throw new Error(`"${name}" is no part; there are ${Object.keys(parts).join(', ')}.`);
  return part;
}
