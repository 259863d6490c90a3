import type { IWorkbookData } from '@univerjs/core';
import type { SheetDraft } from '../workbook/draft';
import { WorkbookProblem } from '../workbook/port';
import type { Desk } from './desk';

/** What saving leaves out: kinds of changes with their sheets, and remarks about the file. */
export interface LeftOut {
  readonly changes: readonly { readonly kind: string; readonly sheets: readonly string[] }[];
  readonly remarks: readonly string[];
}

/** The files behind the workbooks: what an adapter does for the page. */
export interface WorkbookFiles {
  read(
    bytes: Uint8Array,
    name: string,
  ): Promise<{ readonly data: IWorkbookData; readonly unseen: readonly string[] }>;
  shown(): void;
  leftOut(): LeftOut;
  save(): Promise<Uint8Array>;
  /** A new file of these sheets. */
  fromDrafts(name: string, drafts: readonly SheetDraft[]): Promise<Uint8Array>;
}

/** What the page tells about the file in front, until it is closed. */
export type FileNotice =
  | { readonly kind: 'unseen'; readonly name: string; readonly parts: readonly string[] }
  | { readonly kind: 'notOpened' | 'notSaved'; readonly name: string; readonly problem: WorkbookProblem }
  | { readonly kind: 'leftOut'; readonly leftOut: LeftOut };

/** Opens files from disk and saves workbooks to it, and says what gets lost on the way. */
export class FileDesk {
  constructor(
    private readonly desk: Desk,
    private readonly files: WorkbookFiles,
  ) {}

  async open(file: File): Promise<void> {
    await this.#telling('notOpened', file.name, async () => {
      await this.#show(new Uint8Array(await file.arrayBuffer()), file.name);
    });
  }

  async openDrafts(name: string, drafts: readonly SheetDraft[]): Promise<void> {
    await this.#show(await this.files.fromDrafts(name, drafts), name);
  }

  /** Saves at once where nothing is left out; otherwise says what would be, and waits for `saveAnyway`. */
  async save(): Promise<void> {
    const leftOut = this.files.leftOut();
    if (leftOut.changes.length + leftOut.remarks.length === 0) await this.saveAnyway();
    else this.desk.tell({ kind: 'leftOut', leftOut });
  }

  async saveAnyway(): Promise<void> {
    const name = this.desk.name;
    this.desk.tell(undefined);
    await this.#telling('notSaved', name, async () => {
      download(await this.files.save(), name);
      this.desk.saved();
    });
  }

  async #show(bytes: Uint8Array, name: string): Promise<void> {
    const { data, unseen } = await this.files.read(bytes, name);
    this.desk.open(data);
    this.files.shown();
    this.desk.tell(unseen.length === 0 ? undefined : { kind: 'unseen', name, parts: unseen });
  }

  async #telling(kind: 'notOpened' | 'notSaved', name: string, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (problem) {
      if (!(problem instanceof WorkbookProblem)) throw problem;
      this.desk.tell({ kind, name, problem });
    }
  }
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Hands the bytes to the browser's own saving. */
function download(bytes: Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: XLSX }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
