import { contentSecurityPolicy, officeCdn, workbenchHeaders } from '../../src/build/security';

function directives(policy: string): Map<string, string[]> {
  return new Map(
    policy.split('; ').map((each) => {
      const [name = '', ...sources] = each.split(' ');
      return [name, sources];
    }),
  );
}

describe.each(['pane', 'functions', 'workbench'] as const)(
  'the policy of the %s page (product.md, Files from strangers)',
  (page) => {
    const policy = directives(contentSecurityPolicy(page));

    test('forbids everything that is not named', () => {
      expect(policy.get('default-src')).toEqual(["'none'"]);
    });

    test('allows scripts from ourselves and, in Excel, from Microsoft’s CDN only; no eval, no inline script', () => {
      expect(policy.get('script-src')).toEqual(page === 'workbench' ? ["'self'"] : ["'self'", officeCdn]);
    });

    test('allows no connection, no form and no other base', () => {
      for (const name of ['connect-src', 'form-action', 'base-uri'])
        expect(policy.get(name)).toEqual(["'none'"]);
    });

    test('allows inline style where Fluent UI runs, and there only', () => {
      expect(policy.get('style-src')).toEqual(
        page === 'functions' ? undefined : ["'self'", "'unsafe-inline'"],
      );
    });
  },
);

test('the workbench is served with its policy and cannot be framed', () => {
  expect(workbenchHeaders['Content-Security-Policy']).toBe(
    `${contentSecurityPolicy('workbench')}; frame-ancestors 'none'`,
  );
  expect(workbenchHeaders['X-Content-Type-Options']).toBe('nosniff');
});
