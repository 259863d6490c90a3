import type { Locator } from 'playwright-core';
import type { WorkbenchPage } from './workbench-page';

/** A finding as its row shows it. */
export interface ListedFinding {
  readonly severity: string;
  readonly rule: string;
  /** With its sheet, which stands above the rows. */
  readonly cell: string;
}

/** The Findings tab as a reviewer sees and uses it, in English. */
export class FindingsPanel {
  private constructor(readonly root: Locator) {}

  static async of(bench: WorkbenchPage): Promise<FindingsPanel> {
    return new FindingsPanel(await bench.tab('Findings'));
  }

  async validate(): Promise<void> {
    await this.root.getByRole('button', { name: /^Validate (workbook|again)$/ }).click();
    await this.root.getByRole('button', { name: 'Validate again', disabled: false }).waitFor();
  }

  /** Starts a validation and cancels it in the moment in which it can be cancelled. */
  async cancelAtOnce(): Promise<void> {
    await this.root.evaluate((panel) => {
      const cancel = () =>
        [...panel.querySelectorAll('button')].find(({ textContent }) => textContent === 'Cancel');
      new MutationObserver((_, observer) => {
        if (cancel() === undefined) return;
        observer.disconnect();
        cancel()?.click();
      }).observe(panel, { childList: true, subtree: true });
    });
    const start = this.root.getByRole('button', { name: /^Validate (workbook|again)$/ });
    await start.click();
    await this.root.getByRole('button', { name: 'Cancel' }).waitFor({ state: 'detached' });
  }

  /** Decides on the finding that is opened. */
  async decide(decision: string, reason: string, reviewer: string): Promise<void> {
    await this.root.getByLabel('Decision').selectOption(decision);
    await this.root.getByLabel('Reason').fill(reason);
    await this.root.getByLabel('Reviewer').fill(reviewer);
    await this.root.getByRole('button', { name: 'Save on the Review sheet' }).click();
    await this.root.getByText('Decision saved.').waitFor();
  }

  /** The whole list, scrolled through from its top: only the rows in view are drawn. */
  async listed(): Promise<ListedFinding[]> {
    const drawn = new Map<number, DrawnLine>();
    await this.list.evaluate((list) => list.scrollTo(0, 0));
    let before = -1;
    while (drawn.size > before) {
      before = drawn.size;
      for (const line of await this.root.locator('[data-index]').evaluateAll(linesOf))
        drawn.set(line.index, line);
      await this.list.evaluate(async (list) => {
        list.scrollBy(0, list.clientHeight);
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      });
    }
    return findingsOf([...drawn.values()].sort((a, b) => a.index - b.index));
  }

  /** The region that scrolls. */
  get list(): Locator {
    return this.root
      .getByRole('region', { name: 'Findings' })
      .filter({ has: this.root.page().locator('ul') });
  }

  /** The row of a finding, such as `SLA-12` at `J13`. */
  row(rule: string, cell: string): Locator {
    return this.root
      .locator('[data-finding]')
      .filter({ has: this.root.page().getByText(cell, { exact: true }) })
      .filter({ hasText: rule });
  }

  severity(name: string): Locator {
    return this.root.getByRole('group', { name: 'Severity' }).getByRole('button', { name });
  }

  filter(name: 'Sheet' | 'Rule'): Locator {
    return this.root.getByRole('combobox', { name, exact: true });
  }
}

interface DrawnLine {
  readonly index: number;
  readonly words: readonly string[];
  /** undefined for a sheet's heading. */
  readonly severity: string | undefined;
}

/** Runs in the page. */
function linesOf(elements: Element[]): DrawnLine[] {
  return elements.map((element) => {
    const row = element.querySelector<HTMLElement>('[data-finding]');
    return {
      index: Number(element.getAttribute('data-index')),
      words: (row ?? (element as HTMLElement)).innerText.split(/\s*\n\s*/),
      severity: row?.querySelector('[role=img]')?.getAttribute('aria-label') ?? undefined,
    };
  });
}

function findingsOf(lines: readonly DrawnLine[]): ListedFinding[] {
  let sheet = '';
  return lines.flatMap(({ words, severity }) => {
    if (severity === undefined) {
      sheet = (words[0] ?? '').replace(/ \(\d+\)$/, '');
      return [];
    }
    const rule = words.find((word) => /^[A-Z]+-\d\d$/.test(word)) ?? '';
    const cell = words.find((word) => /^[A-Z]+\d+$/.test(word)) ?? '';
    return [{ severity, rule, cell: `${sheet}!${cell}` }];
  });
}
