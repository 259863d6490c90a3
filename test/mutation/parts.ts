/** What is mutated together, and the tests it is tried against: paths below `test`. */
interface Part {
  readonly mutate: readonly string[];
  readonly tests: readonly string[];
}

/** Those of the functions are tests of the domain too: they say what a formula answers, and explains. */
const functions = ['functions/examples.test.ts', 'functions/explain.test.ts'];

/** The rules are judged by the golden cases; every one of them reads all sheets. */
const cases = ['golden/golden.test.ts', 'scorecard/rules', 'properties/seeded-mistakes.test.ts'];

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
  'rules-sla': { mutate: ['src/scorecard/rules/sla/**/*.ts'], tests: cases },
  'rules-incentive': { mutate: ['src/scorecard/rules/incentive/*.ts'], tests: cases },
  'rules-quota': { mutate: ['src/scorecard/rules/quota/*.ts'], tests: cases },
  'rules-sheet': { mutate: ['src/scorecard/rules/sheet/*.ts'], tests: cases },
  'rules-duties': {
    mutate: ['src/scorecard/rules/{duties,goals}/*.ts', 'src/scorecard/rules/wrong-figure.ts'],
    tests: cases,
  },
  figures: {
    mutate: ['src/scorecard/{compare,figure,precedence,at-stake}.ts'],
    tests: ['scorecard/compare.test.ts', 'scorecard/figure.test.ts', ...cases],
  },
};

/** @throws when there is no such part */
export function partNamed(name = ''): Part {
  const part = parts[name];
  if (part === undefined)
    throw new Error(`"${name}" is no part; there are ${Object.keys(parts).join(', ')}.`);
  return part;
}
