/** @jest-environment ./test/support/pane-environment.ts */
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { sameInAll } from '../../../src/domain/language';
import { listLines } from '../../../src/pane/findings-tab/filter';
import { FindingList } from '../../../src/pane/findings-tab/finding-list';
import { Look } from '../../../src/pane/look';
import type { Finding } from '../../../src/scorecard/finding';
import '../../support/layout';

const COUNT = 5_000;

function finding(number: number): Finding {
  return {
    rule: 'QUOTA-01',
    severity: 'warning',
    at: { sheet: 'Quota', row: number, column: 0 },
    message: sameInAll(`Entry ${String(number)}`),
    found: null,
    expected: null,
    clause: '',
    identity: `entry ${String(number)}`,
  };
}

const lines = listLines(
  Array.from({ length: COUNT }, (_, number) => finding(number)),
  'Not checked',
);

function List() {
  const [opened, setOpened] = useState<string>();
  return (
    <Look theme="light" language="en">
      <FindingList
        lines={lines}
        opened={opened}
        decisionOf={() => undefined}
        onOpen={({ identity }) => setOpened(identity)}
        details={({ identity }) => <p>about {identity}</p>}
      />
    </Look>
  );
}

describe('issue 8: thousands of findings stay smooth', () => {
  test('only those in view are drawn, and each says its place among all', () => {
    render(<List />);
    const drawn = screen.getAllByRole('listitem').filter((each) => each.hasAttribute('aria-posinset'));
    expect(drawn.length).toBeGreaterThan(5);
    expect(drawn.length).toBeLessThan(50);
    expect(drawn[0]?.getAttribute('aria-posinset')).toBe('1');
    expect(drawn[0]?.getAttribute('aria-setsize')).toBe(String(COUNT));
    screen.getByRole('heading', { name: `Quota (${String(COUNT)})` });
  });

  test('by keyboard: into the list, down, up, and Enter opens', async () => {
    render(<List />);
    const user = userEvent.setup();
    await user.tab();
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement?.textContent).toContain('Entry 0');
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}');
    expect(document.activeElement?.textContent).toContain('Entry 1');
    await user.keyboard('{Enter}');
    await screen.findByText('about entry 1');
    expect(document.activeElement?.getAttribute('aria-expanded')).toBe('true');
  });
});
