import { type IWorkbookData, LifecycleStages } from '@univerjs/core';
import type { CellError } from '../domain/cell';
import type { Language } from '../domain/language';
import { cellArea, type CellAddress } from '../workbook/address';
import { type LiveWorkbookPort, WorkbookProblem } from '../workbook/port';
import { type CellReport, cellReport } from './cell-report';
import type { FileNotice } from './file-desk';
import type { FunctionHelp } from './function-help';
import { type Preferences, isThemeChosen, keepPreferences } from './preferences';
import type { OpenWorkbook } from './top-bar';
import { type Spreadsheet, gridLocale } from './univer';

/** What the page shows around the grid. */
export interface DeskState {
  readonly preferences: Preferences;
  readonly workbooks: readonly OpenWorkbook[];
  readonly active: string;
  readonly report: CellReport | undefined;
  readonly notice: FileNotice | undefined;
}

export interface DeskParts {
  readonly spreadsheet: Spreadsheet;
  readonly workbook: LiveWorkbookPort;
  readonly preferences: Preferences;
  readonly help: FunctionHelp;
  /** Why the cell shows an error, as its last calculation said. */
  errorAt(cell: CellAddress): CellError | undefined;
}

/** The workbooks on the desk: which are open, which one is in front, and what its selected cell says. */
export class Desk {
  #state: DeskState;
  #isRendered = false;
  #isReady!: () => void;
  /** The grid is drawn and takes keys. */
  readonly ready = new Promise<void>((resolve) => {
    this.#isReady = resolve;
  });
  /** The workbooks with changes that are not on disk. */
  readonly #changed = new Set<string>();
  /** The workbooks that are not in front, as they were left. */
  readonly #away = new Map<string, IWorkbookData>();
  readonly #listeners = new Set<() => void>();

  constructor(private readonly parts: DeskParts) {
    this.#state = {
      preferences: parts.preferences,
      workbooks: [],
      active: '',
      report: undefined,
      notice: undefined,
    };
    const { api } = parts.spreadsheet;
    api.addEvent(api.Event.LifeCycleChanged, ({ stage }) => {
      if (stage === LifecycleStages.Rendered) this.#begin();
      if (stage === LifecycleStages.Steady) this.#isReady();
    });
  }

  get state(): DeskState {
    return this.#state;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Puts a workbook on the desk, in front of the others. */
  open(snapshot: IWorkbookData): void {
    this.#putAway();
    this.#set({ workbooks: [...this.#state.workbooks, { id: snapshot.id, name: snapshot.name }] });
    this.#show(snapshot);
  }

  activate(id: string): void {
    const snapshot = this.#away.get(id);
    if (snapshot === undefined) return;
    this.#putAway();
    this.#show(snapshot);
  }

  /** The grid holds one workbook at a time: Univer looks tables up in the one in front, whichever asks. */
  #putAway(): void {
    const { api } = this.parts.spreadsheet;
    const { active } = this.#state;
    if (active === '') return;
    this.#away.set(active, api.getWorkbook(active)?.save() as IWorkbookData);
    api.disposeUnit(active);
  }

  #show(snapshot: IWorkbookData): void {
    this.#away.delete(snapshot.id);
    this.parts.spreadsheet.api.createWorkbook(snapshot);
    this.#set({ active: snapshot.id, notice: undefined });
    this.#calculate();
    void this.look();
  }

  /** The name of the workbook in front. */
  get name(): string {
    return this.#state.workbooks.find(({ id }) => id === this.#state.active)?.name ?? '';
  }

  /** Shows something about a file until it is closed; undefined closes it. */
  tell(notice: FileNotice | undefined): void {
    this.#set({ notice });
  }

  /** Everything of the workbook in front is on disk now. */
  saved(): void {
    this.#changed.delete(this.#state.active);
  }

  /** Whether a workbook was changed and not saved since. */
  get hasUnsaved(): boolean {
    return this.#changed.size > 0;
  }

  /** What a visitor chose: kept for the next visit. */
  prefer(chosen: Partial<Preferences>): void {
    keepPreferences(chosen);
    this.#apply(chosen);
  }

  /** The system's colours, as long as nobody chose others here. */
  followSystem(isDark: boolean): void {
    if (isDark !== this.#state.preferences.isDark && !isThemeChosen()) this.#apply({ isDark });
  }

  #apply(change: Partial<Preferences>): void {
    const { api } = this.parts.spreadsheet;
    const before = this.#state.preferences;
    const preferences = { ...before, ...change };
    this.#set({ preferences });
    api.toggleDarkMode(preferences.isDark);
    if (preferences.language === before.language) return;
    api.setLocale(gridLocale[preferences.language]);
    this.parts.help.show(preferences.language);
    // Errors are explained in the language of the page when they are calculated.
    this.#calculate();
  }

  get language(): Language {
    return this.#state.preferences.language;
  }

  /** Looks at the selected cell: after a selection, a change or a calculation. */
  async look(): Promise<void> {
    const { workbook, errorAt } = this.parts;
    const address = await workbook.selection();
    const block = await workbook.read([cellArea(address)]).then(([read]) => read, unlessMissing);
    if (block === undefined) return;
    const value = block.values[0]?.[0] ?? null;
    const formula = block.formulas[0]?.[0];
    this.#set({
      report: cellReport({ address, value, formula, calculated: errorAt(address) }, this.language),
    });
  }

  /** The grid is on the screen: only now may it calculate. */
  #begin(): void {
    const { spreadsheet, workbook, help } = this.parts;
    this.#isRendered = true;
    help.show(this.language);
    this.#calculate();
    void workbook.onSelectionChanged(() => void this.look());
    void workbook.onChanged(() => this.#changed.add(this.#state.active));
    spreadsheet.api.getFormula().calculationResultApplied(() => void this.look());
  }

  #calculate(): void {
    if (this.#isRendered) this.parts.spreadsheet.api.getFormula().executeCalculation();
  }

  #set(change: Partial<DeskState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}

/** The sheet may be removed while its cell is read; then another is selected at once. */
function unlessMissing(problem: unknown): undefined {
  if (!(problem instanceof WorkbookProblem) || problem.reason !== 'missing') throw problem;
}
