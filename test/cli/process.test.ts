import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** The real programs, in processes of their own. */
function start(command: readonly [string, ...string[]], input?: string) {
  const [program, ...args] = command;
  const { stdout, stderr, status } = spawnSync(program, args, {
    encoding: 'utf8',
    input: input ?? '',
    timeout: 60_000,
  });
  return { out: stdout, err: stderr, code: status };
}

const cli = [process.execPath, '--import', 'tsx', 'src/cli/main.ts'] as const;

test('eval from a shell, through tsx', () => {
  expect(start([...cli, 'eval', '=SLA.CREDIT(1000000,0.05,10)'])).toEqual({
    out: '5000\n',
    err: '',
    code: 0,
  });
});

test('eval - reads standard input to its end', () => {
  const { out, code } = start([...cli, 'eval', '-'], '=1+1\r\n\r\n=SLA.CREDIT("abc",0.05,10)');
  expect(
    out
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as unknown),
  ).toMatchObject([{ value: 2 }, { error: '#VALUE!', message: expect.stringContaining('feeBase') }]);
  expect(code).toBe(0);
});

test('the bin runs the same program, from any folder', () => {
  const bin = `${process.cwd()}/src/cli/contract-scorecard.mjs`;
  const { stdout } = spawnSync(process.execPath, [bin, 'eval', '=1+1'], { encoding: 'utf8', cwd: '/' });
  expect(stdout).toBe('2\n');
});

test('a missing file: exit code 2 and one sentence', () => {
  const file = '/nowhere/scorecard.xlsx';
  expect(existsSync(file)).toBe(false);
  expect(start([...cli, 'recalc', file])).toEqual({
    out: '',
    err: `${file} cannot be read: there is no such file.\n`,
    code: 2,
  });
});
