import type { CellValue } from '../../domain/cell';
import type { CellAddress } from '../../workbook/address';
import type { ReadCell } from '../submission';
import type { Typed } from './cell-schemas';
import type { SheetCells } from './sheet-cells';

/** A cell and what it says; 100,000 rows of them are kept, so what follows from the sheet is not copied. */
export class CellReading implements ReadCell<unknown> {
  constructor(
    readonly state: ReadCell<unknown>['state'],
    private readonly typed: Typed | undefined,
    private readonly cells: SheetCells,
    private readonly row: number,
    private readonly column: number,
  ) {}

  get value(): unknown {
    return this.typed?.value;
  }

  get remark(): ReadCell<unknown>['remark'] {
    return this.typed?.remark;
  }

  get at(): CellAddress {
    return { sheet: this.cells.info.name, row: this.row, column: this.column };
  }

  get raw(): CellValue {
    return this.state === 'absent' ? null : this.cells.value(this.row, this.column);
  }

  get formula(): string | undefined {
    return this.state === 'absent' ? undefined : this.cells.formula(this.row, this.column);
  }
}
