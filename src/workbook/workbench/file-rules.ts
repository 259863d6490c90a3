import type { ISheetDataValidationRule } from '@univerjs/core';
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import { dayOfSerial, isoText } from '../../domain/calendar';
import { a1 } from '../address';
import type { ConditionalFormatRule, ValidationRule } from '../appearance';
import { styleOf } from './cell-look';
import { highlightRule, listLook, rangeOf } from './draft-sheet';

/** A file's conditional format in the grid; undefined for a kind that the grid does not show. */
export function gridConditionalFormat(
  rule: ConditionalFormatRule,
  id: string,
): IConditionFormattingRule | undefined {
  const condition = conditionOf(rule);
  if (condition === undefined || rule.ranges.length === 0) return undefined;
  return { cfId: id, ranges: rule.ranges.map(rangeOf), stopIfTrue: rule.stopIfTrue, rule: condition };
}

function conditionOf(rule: ConditionalFormatRule): IConditionFormattingRule['rule'] | undefined {
  const style = styleOf(rule.look);
  if (rule.type === 'duplicateValues' || rule.type === 'uniqueValues') {
    return { type: 'highlightCell', subType: rule.type, style } as IConditionFormattingRule['rule'];
  }
  const formula = rule.type === 'cellIs' ? comparison(rule) : rule.formulas[0];
  return formula === undefined ? undefined : highlightRule(`=${formula}`, style);
}

/** “The cell is above 5” as a formula about the first cell of the range. */
function comparison({ ranges: [range], operator, formulas: [first, second] }: ConditionalFormatRule) {
  if (range === undefined || first === undefined) return undefined;
  const cell = a1(range);
  if (operator === 'between') return `AND(${cell}>=${first},${cell}<=${second})`;
  if (operator === 'notBetween') return `OR(${cell}<${first},${cell}>${second})`;
  const sign = signs[operator ?? 'equal'];
  return sign === undefined ? undefined : `${cell}${sign}${first}`;
}

const signs: Readonly<Record<string, string>> = {
  equal: '=',
  notEqual: '<>',
  greaterThan: '>',
  greaterThanOrEqual: '>=',
  lessThan: '<',
  lessThanOrEqual: '<=',
};

/** A file's validation in the grid. */
export function gridValidation(rule: ValidationRule, id: string): ISheetDataValidationRule {
  const [formula1, formula2] = rule.formulas.map((formula) => criterion(rule.type, formula));
  return {
    uid: id,
    ranges: rule.ranges.map(rangeOf),
    type: rule.type,
    allowBlank: rule.allowsBlank,
    showErrorMessage: true,
    ...(rule.type === 'list' ? listLook : { operator: rule.operator ?? 'between' }),
    ...(formula1 === undefined ? {} : { formula1 }),
    ...(formula2 === undefined ? {} : { formula2 }),
    ...(rule.error === undefined ? {} : { error: rule.error }),
    ...(rule.prompt === undefined ? {} : { prompt: rule.prompt }),
  } as ISheetDataValidationRule;
}

function criterion(type: string, formula: string): string {
  if (type === 'list') return listOf(formula);
  const number = formula.trim() === '' ? NaN : Number(formula);
  if (Number.isNaN(number)) return `=${formula}`;
  const day = type === 'date' ? dayOfSerial(number) : undefined;
  return day === undefined ? formula : isoText(day);
}

/** `"a,b"` lists its values; anything else is a formula that leads to them. */
function listOf(formula: string): string {
  const values = /^"(.*)"$/s.exec(formula)?.[1];
  if (values === undefined) return `=${formula}`;
  return JSON.stringify(
    values
      .replaceAll('""', '"')
      .split(',')
      .map((value) => value.trim()),
  );
}
