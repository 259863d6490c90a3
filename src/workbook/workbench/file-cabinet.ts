import type { IWorkbookData } from '@univerjs/core';
import type { UnseenPart } from '../appearance';
import type { WorkbookPort } from '../port';
import type { Grid } from './grid';
import { openedWorkbookData } from './opened-file';
import { type SavableFile, saveInto } from './saved-file';
import { type UnsavedChange, unsavedChanges } from './unsaved-changes';

/** A file that can be shown, written to, and saved. */
export interface StoredFile extends SavableFile {
  save(): Uint8Array;
  /** What of the file saving cannot keep, or keeps without bringing it up to date. */
  saveRemarks(): readonly { readonly kind: string; readonly parts: readonly string[] }[];
}

/** A file that was read, ready to be put into the grid. */
export interface FileToShow {
  readonly data: IWorkbookData;
  readonly unseen: readonly UnseenPart[];
}

/** What saving leaves out, or keeps without bringing it up to date. */
export interface LeftOut {
  readonly changes: readonly UnsavedChange[];
  readonly remarks: readonly string[];
}

/** The files behind the workbooks of the grid. */
export class FileCabinet {
  readonly #files = new Map<string, StoredFile>();
  /** The workbooks as they were when they were opened. */
  readonly #before = new Map<string, IWorkbookData>();

  constructor(
    private readonly grid: Grid,
    private readonly workbook: WorkbookPort,
    private readonly open: (bytes: Uint8Array, name: string) => StoredFile,
  ) {}

  /** @throws WorkbookProblem when the file cannot be used */
  async read(bytes: Uint8Array, name: string): Promise<FileToShow> {
    const file = this.open(bytes, name);
    const data = await openedWorkbookData(file, () => this.grid.newId());
    this.#files.set(data.id, file);
    return { data, unseen: file.appearance().unseen };
  }

  /** To be called when the grid shows a workbook for the first time: what differs later was changed there. */
  shown(): void {
    const { workbook } = this.grid;
    this.#before.set(workbook.getId(), structuredClone(workbook.save()));
  }

  /** What saving the workbook in front would leave out. */
  leftOut(): LeftOut {
    const { workbook } = this.grid;
    const before = this.#before.get(workbook.getId());
    return {
      changes: before === undefined ? [] : unsavedChanges(before, workbook.save()),
      remarks: this.#front()
        .saveRemarks()
        .map(({ kind }) => kind),
    };
  }

  /** The bytes of the workbook in front, with what was changed in the grid. */
  async save(): Promise<Uint8Array> {
    const file = this.#front();
    await saveInto(file, this.grid, this.workbook);
    return file.save();
  }

  #front(): StoredFile {
    const file = this.#files.get(this.grid.workbook.getId());
    if (file === undefined) throw new Error('There is no file behind the workbook in front.');
    return file;
  }
}
