import { type IRange, UniverInstanceType } from '@univerjs/core';
import { SheetRenderController } from '@univerjs/preset-sheets-core';
import { SheetsDataValidationValidatorService } from '@univerjs/preset-sheets-data-validation';

/** Where Univer 0.25.1 throws although nothing is wrong: while one workbook takes the place of another. */

/** It compares entries with their data validation when it is idle, and the workbook may be put away by then. */
export function passOverClosedWorkbooks(): void {
  const { prototype } = SheetsDataValidationValidatorService;
  const { validatorRanges } = prototype;
  prototype.validatorRanges = function (unitId, subUnitId, ranges) {
    const workbook = this['_univerInstanceService'].getUnit(unitId, UniverInstanceType.UNIVER_SHEET);
    return workbook ? validatorRanges.call(this, unitId, subUnitId, ranges) : Promise.resolve([]);
  };
}

/** Results of a calculation may arrive before the sheet in front is first drawn: then none of it is outdated. */
export function passOverUndrawnSheets(): void {
  const { prototype } = SheetRenderController;
  const boundsOf = prototype['_rangeToBounds'];
  prototype['_rangeToBounds'] = function (ranges: readonly IRange[]) {
    const isDrawn = this['_sheetSkeletonManagerService'].getCurrentParam()?.skeleton !== undefined;
    return isDrawn ? boundsOf.call(this, ranges) : [];
  };
}
