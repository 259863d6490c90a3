import { CellError, isErrorCode, type CellValue } from '../../src/domain/cell';
import type { RawArgument, RawCell } from '../../src/functions/raw';
import { typedFunctions } from '../../src/functions/surface';

/**
 * Answers a formula without any engine, so that a table of formulas tests the functions alone.
 *
 * Knows what such a table needs: calls, array constants, numbers, text, TRUE, errors, and sums of doubles.
 */
export function answer(formula: string): CellValue | CellValue[][] {
  const reader = new FormulaReader(formula);
  return reader.whole() as CellValue | CellValue[][];
}

/** The arguments of a formula that is one call, as a host would hand them over. */
export function argumentsOf(formula: string): readonly RawArgument[] {
  return new FormulaReader(formula).outerArguments();
}

/** The error that a formula answers. */
export function errorOf(formula: string): CellError {
  const result = answer(formula);
  if (result instanceof CellError) return result;
  throw new Error(`${formula} gave ${JSON.stringify(result)}, not an error`);
}

const TOKEN =
  /\s*(?:(\d+(?:\.\d+)?(?:e[+-]?\d+)?)|("(?:[^"]|"")*")|(#[A-Z_/0-9]+[!?]?)|([A-Z][A-Z.]*)|([-+(){},;]))/iy;

class FormulaReader {
  private readonly tokens: string[] = [];
  private at = 0;

  constructor(private readonly formula: string) {
    TOKEN.lastIndex = 1;
    for (let found = TOKEN.exec(formula); found !== null; found = TOKEN.exec(formula)) {
      this.tokens.push(found[0].trim());
      if (TOKEN.lastIndex === formula.length) return;
    }
    throw new Error(`cannot read ${formula}`);
  }

  whole(): RawArgument {
    const value = this.sum();
    if (this.at < this.tokens.length) throw new Error(`${this.formula}: ${this.tokens[this.at]} is too much`);
    return value;
  }

  outerArguments(): readonly RawArgument[] {
    this.take();
    return this.arguments();
  }

  private sum(): RawArgument {
    let value = this.operand();
    while (this.is('+')) value = (value as number) + (this.next(this.operand) as number);
    return value;
  }

  private operand(): RawArgument {
    const token = this.take();
    if (token === '-') return -(this.operand() as number);
    if (token === '{') return this.array();
    if (token.startsWith('"')) return token.slice(1, -1).replaceAll('""', '"');
    if (token.startsWith('#')) return errorCell(token);
    if (/^\d/.test(token)) return Number(token);
    if (token === 'TRUE' || token === 'FALSE') return token === 'TRUE';
    return this.call(token);
  }

  private call(name: string): RawArgument {
    const typed = typedFunctions.find((each) => each.name === name);
    if (typed === undefined) throw new Error(`no function ${name}`);
    return typed.call(this.arguments());
  }

  private arguments(): RawArgument[] {
    if (this.take() !== '(') throw new Error(`${this.formula}: no argument list`);
    const raw: RawArgument[] = [];
    if (!this.is(')')) {
      do {
        if (raw.length > 0) this.take();
        raw.push(this.is(',') || this.is(')') ? null : this.sum());
      } while (this.is(','));
    }
    this.take();
    return raw;
  }

  private array(): RawArgument {
    const rows: RawCell[][] = [[]];
    for (;;) {
      rows.at(-1)?.push(this.operand() as RawCell);
      const separator = this.take();
      if (separator === '}') return rows;
      if (separator === ';') rows.push([]);
    }
  }

  private is(token: string): boolean {
    return this.tokens[this.at] === token;
  }

  private take(): string {
    const token = this.tokens[this.at];
    if (token === undefined) throw new Error(`${this.formula} ends too early`);
    this.at += 1;
    return token;
  }

  private next<T>(read: () => T): T {
    this.take();
    return read.call(this);
  }
}

function errorCell(token: string): CellError {
  if (!isErrorCode(token)) throw new Error(`${token} is no error`);
  return new CellError(token);
}
