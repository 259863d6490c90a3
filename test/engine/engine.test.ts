import fc from 'fast-check';
import { CellError } from '../../src/domain/cell';
import type { EngineFunction } from '../../src/engine/engine-function';
import { nodeEngine } from '../../src/engine/node';

const seen: EngineFunction = { name: 'TEST.SEEN', call: (args) => JSON.stringify(args) };
const spills: EngineFunction = {
  name: 'TEST.SPILLS',
  call: () => [
    [1, 'a'],
    [true, new CellError('#N/A', 'not there')],
  ],
};
const refuses: EngineFunction = {
  name: 'TEST.REFUSES',
  call: () => new CellError('#VALUE!', 'feeBase must be a number.'),
};
const fails: EngineFunction = {
  name: 'TEST.FAILS',
  call: () => {
    throw new Error('a bug');
  },
};
const engine = nodeEngine([seen, spills, refuses, fails]);

const valueOf = (formula: string): unknown => engine.evaluate(formula).value;
const seenBy = (args: string): unknown => JSON.parse(String(valueOf(`=TEST.SEEN(${args})`)));
const errorOf = (formula: string): CellError => {
  const value = valueOf(formula);
  if (value instanceof CellError) return value;
  throw new Error(`${formula} gave ${String(value)}`);
};

describe('What a function is given', () => {
  test.each([
    ['"1,000"', ['1,000']],
    ['"2022-09-30"', ['2022-09-30']],
    ['"TRUE","#N/A",""', ['TRUE', '#N/A', '']],
    ['1,,2', [1, null, 2]],
    [',', [null, null]],
    ['', []],
    ['TRUE,FALSE', [true, false]],
    ['.5,0.50,1e3,5%,-5%,-(2),--3', [0.5, 0.5, 1000, 0.05, -0.05, -2, 3]],
    ['0.1+0.2', [0.3]],
    ['#N/A,1/0', [{ code: '#N/A' }, { code: '#DIV/0!' }]],
    ['"a""b","it\'s","x)y,(z","[q","{1,2}"', ['a"b', "it's", 'x)y,(z', '[q', '{1,2}']],
    ['IF(TRUE,"2022-09-30",1)', ['2022-09-30']],
    ['A1', [[[null]]]],
    ['A1:B1', [[[null, null]]]],
  ])('%s', (args, expected) => {
    expect(seenBy(args)).toEqual(expected);
  });
});

describe('Array constants, which Univer cuts inside text', () => {
  test.each([
    [
      '{1,2;3,4}',
      [
        [1, 2],
        [3, 4],
      ],
    ],
    [
      '{44562,"Sprech;z,e""i}t",-1.5;44563,"verfallen",TRUE}',
      [
        [44562, 'Sprech;z,e"i}t', -1.5],
        [44563, 'verfallen', true],
      ],
    ],
    ['{"a"",""b"}', 'a","b'],
    ['{7}', 7],
    ['{#N/A,#DIV/0!}', [[{ code: '#N/A' }, { code: '#DIV/0!' }]]],
    [
      '{ -1 , +2 ; "" , false }',
      [
        [-1, 2],
        ['', false],
      ],
    ],
  ])('%s', (constant, expected) => {
    expect(seenBy(constant)).toEqual([expected]);
  });

  test.each(['={1,2;3}', '={1,A1}', '={}', '={{1}}', '={1,2', '=1}'])(
    '%s is none, and says what one is',
    (formula) => {
      expect(errorOf(formula)).toMatchObject({
        code: '#VALUE!',
        message: expect.stringContaining('array constant'),
      });
    },
  );
});

describe('Results', () => {
  test('rows spill, errors inside them with their sentence', () => {
    expect(valueOf('=TEST.SPILLS()')).toEqual([
      [1, 'a'],
      [true, new CellError('#N/A', 'not there')],
    ]);
  });

  test('our error keeps its sentence through Excel’s operators and functions', () => {
    const refused = new CellError('#VALUE!', 'feeBase must be a number.');
    expect(valueOf('=TEST.REFUSES()')).toEqual(refused);
    expect(valueOf('=ROUND(TEST.REFUSES()+1,2)')).toEqual(refused);
  });

  test('an error that is caught is gone', () => {
    expect(valueOf('=IFERROR(TEST.REFUSES(),"caught")')).toBe('caught');
  });

  test('a blank result is 0, as in a cell', () => {
    expect(valueOf('=A1')).toBe(0);
  });
});

describe('Excel’s own functions and operators give Excel’s results', () => {
  test.each([
    ['=ROUND(2.5,0)', 3],
    ['=ROUND(-2.5,0)', -3],
    ['=ROUND(1.005,2)', 1.01],
    ['=ROUND(74750000.5*0.004*(1397179.75/74750000.5/0.02*0.5),2)', 139717.98],
    ['=ROUND(1234.5678,-2)', 1200],
    ['=ROUND(0.123456789012345,15)', 0.123456789012345],
    ['=SUM(ROUND({1.005,2.5},{2,0}))', 4.01],
    ['=SUM({1,2;3,4})', 10],
    ['=DATE(2022,9,30)', 44834],
    ['=DATE(1900,3,1)', 61],
    ['=EOMONTH(DATE(2022,1,31),1)', 44620],
    ['=EDATE(DATE(2022,1,31),1)', 44620],
    ['=EDATE(DATE(2024,2,29),-12)', 44985],
    ['=EDATE(44592.7,1.9)', 44620],
    ['=IF(1>2,"a","b")', 'b'],
    ['=IF("TRUE",1,2)', 1],
    ['=ISERROR(IF("a",1,2))', true],
    ['=IF(FALSE,1)', false],
    ['=INDEX({1,2;3,4},2,1)', 3],
    ['=ROW(B7)', 7],
    ['=-2^2', 4],
    ['=2^3^2', 64],
    ['=1+2*3', 7],
    ['=10-2-3', 5],
    ['=-TRUE', -1],
    ['=3*-"5"', -15],
    ['="a"&-1', 'a-1'],
    ['="3"+4', 7],
    ['="a"="A"', true],
    ['=LET(x,5,x+1)', 6],
    ['=TEXT(0.5,"0.00%")', '50.00%'],
    ['=VLOOKUP("b",{"a",1;"b",2},2,FALSE)', 2],
    ['=SUMPRODUCT({1,2,3},{4,5,6})', 32],
    ['=_xlfn.XLOOKUP(2,{1,2},{"x","y"})', 'y'],
    ['= 5 -\n 3 ', 2],
  ])('%s → %p', (formula, expected) => {
    expect(valueOf(formula)).toBe(expected);
  });
});

describe('@ asks for one value (Excel: implicit intersection)', () => {
  test.each([
    ['=@{1;2;3}', 1],
    ['=SUM(@{1;2;3},10)', 11],
    ['=SUM(_xlfn.SINGLE({4;2}),1)', 5],
    ['=1+@IF(TRUE,{7;8})*2', 15],
    ['=@(1+2)', 3],
    ['=@TEST.SPILLS()', 1],
    ['=@SUM({1,2})', 3],
  ])('%s → %j', (formula, value) => {
    expect(valueOf(formula)).toEqual(value);
  });
});

describe('A LAMBDA is called by its name, and sees the variables around it', () => {
  test.each([
    ['=LET(f,LAMBDA(a,a*2),f(4))', 8],
    ['=LET(f,LAMBDA(a,a*2),f(1)+f(f(2)))', 10],
    ['=LET(k,3,f,LAMBDA(a,a*k),f(4))', 12],
    ['=LET(k,3,LAMBDA(a,a*k)(4))', 12],
    ['=LET(k,1,f,LAMBDA(a,a+k),g,LAMBDA(b,f(b)+k),h,LAMBDA(c,g(c)+f(c)),h(10))', 23],
    ['=LET(_xlpm.k,3,_xlpm.f,LAMBDA(_xlpm.a,_xlpm.a*_xlpm.k),_xlpm.f(4)+_xlpm.f(1))', 15],
    ['=LET( F , LAMBDA( A , a * 2 ) , f( 4 ) )', 8],
    ['=LAMBDA(a,LAMBDA(b,a+b)(2))(1)', 3],
    ['=LET(f,LAMBDA(5),f())', 5],
    ['=LET(k,2,f,LAMBDA(k+5),f())', 7],
    ['=SUM(LET(f,LAMBDA(a,a*2),MAP({1,2},LAMBDA(x,f(x)))))', 6],
    ['=SUM(LET(k,2,f,LAMBDA(a,MAP(a,LAMBDA(b,b*k))),f({1,2})))', 6],
    ['=LET(s,"a,(b",f,LAMBDA(t,s&t),f("}"))', 'a,(b}'],
  ])('%s → %j', (formula, value) => {
    expect(valueOf(formula)).toEqual(value);
  });

  test.each([
    ['=LET(f,LAMBDA(n,IF(n<2,1,n*f(n-1))),f(4))', '“f” is not called here'],
    ['=LET(k,1,f,LAMBDA(a,a+k),LET(k,5,f(10)))', 'two variables are called so'],
    ['=LET(x,1,SUMM(x))', 'There is no function SUMM'],
  ])('%s says why not', (formula, sentence) => {
    expect(errorOf(formula)).toMatchObject({ code: '#NAME?', message: expect.stringContaining(sentence) });
  });
});

describe('MAKEARRAY', () => {
  test.each([
    [
      '=MAKEARRAY(2,3,LAMBDA(r,c,r*c))',
      [
        [1, 2, 3],
        [2, 4, 6],
      ],
    ],
    ['=LET(k,10,MAKEARRAY(2,1.9,LAMBDA(r,c,r*k)))', [[10], [20]]],
    ['=SUM(MAKEARRAY(3,1,LAMBDA(r,c,r)))', 6],
  ])('%s → %j', (formula, value) => {
    expect(valueOf(formula)).toEqual(value);
  });

  test.each([
    ['=MAKEARRAY(0,1,LAMBDA(r,c,1))', '#VALUE!'],
    ['=MAKEARRAY(2,2,5)', '#VALUE!'],
    ['=MAKEARRAY(1/0,2,LAMBDA(r,c,1))', '#DIV/0!'],
    ['=MAKEARRAY(1000,1000,LAMBDA(r,c,1))', '#NUM!'],
  ])('%s → %s', (formula, code) => {
    expect(errorOf(formula).code).toBe(code);
  });
});

test('IMAGE fetches nothing (product.md, files from strangers)', () => {
  const { code, message } = errorOf('=IMAGE("https://example.com/a.png")');
  expect([code, message]).toEqual(['#VALUE!', expect.stringContaining('nothing is fetched')]);
});

describe('A formula that cannot be read says why', () => {
  test.each([
    ['1+1', 'starts with ='],
    ['=', 'ends where a value is expected'],
    ['=1+', 'ends where a value is expected'],
    ['="abc', 'The text that starts at character 2 is never closed'],
    ["='abc", 'The sheet name that starts at character 2'],
    ['=T[abc', 'The square bracket opened at character 3'],
    ['=SUM(1,2', 'The bracket opened at character 5 is never closed'],
    ['=1)', 'The closing bracket at character 3 has no opening one'],
    ['=SUM(1;2)', 'separated by commas'],
    ['=1 2', 'an operator or a comma is missing'],
    [`=${'('.repeat(65)}1${')'.repeat(65)}`, 'nests deeper than the 64 levels'],
    [`=${'1+'.repeat(5000)}1`, 'Excel allows 8192'],
    [`=SUM(${'1,'.repeat(255)}1)`, 'at most 255 arguments'],
    [`=${'"'.repeat(8001)}`, 'never closed'],
    [`=${'['.repeat(8000)}`, 'never closed'],
    [`=${'{'.repeat(8000)}`, 'array constant'],
  ])('%s', (formula, sentence) => {
    expect(errorOf(formula)).toMatchObject({ code: '#VALUE!', message: expect.stringContaining(sentence) });
  });

  test('the deepest and longest that Excel allows are calculated', () => {
    expect(valueOf(`=${'('.repeat(64)}1${')'.repeat(64)}`)).toBe(1);
    expect(valueOf(`=${'ABS('.repeat(64)}-1${')'.repeat(64)}`)).toBe(1);
    expect(valueOf(`=${'1+'.repeat(4095)}1`)).toBe(4096);
  });
});

describe('An unknown name says which is nearest', () => {
  test.each([
    ['=TEST.SEN(1)', 'There is no function TEST.SEN. The nearest is TEST.SEEN.'],
    ['=SUMM(1)', 'There is no function SUMM. The nearest is SUM.'],
    ['=XYZZY.PLUGH(1)', 'There is no function XYZZY.PLUGH.'],
    ['=Nowhere', 'There is no name “Nowhere” here.'],
  ])('%s', (formula, sentence) => {
    expect(errorOf(formula)).toEqual(new CellError('#NAME?', sentence));
  });
});

describe('A formula cannot ask for more than can be calculated', () => {
  test.each([
    '=SEQUENCE(1048576,16384)',
    '=MMULT(SEQUENCE(1000,1000),SEQUENCE(1000,1000))',
    '=SUM(SEQUENCE(9000)*TRANSPOSE(SEQUENCE(9000)))',
    '=SUM(COUNTIF(A1:A9000,SEQUENCE(9000)))',
    '=REDUCE(0,SEQUENCE(9000),LAMBDA(a,b,REDUCE(a,SEQUENCE(9000),LAMBDA(c,d,c+d))))',
    '=INDIRECT("A1:XFD1048576")',
    '=SUM(OFFSET(A1,0,0,1048576,16384))',
  ])('%s', (formula) => {
    expect(errorOf(formula).code).toBe('#NUM!');
  });

  test.each(['=REPT("a",1000000000)', '=REPT("a",32768)', '=SUBSTITUTE(REPT("a",3000),"a",REPT("b",3000))'])(
    '%s is no text a cell can hold',
    (formula) => {
      expect(errorOf(formula).code).toBe('#VALUE!');
    },
  );

  test('what Univer leaves as no number is an error', () => {
    expect(errorOf('=BINOM.DIST(1000,2000,0.5,FALSE)').code).toBe('#NUM!');
  });

  test('a reference to every cell of an empty sheet is cut to what is filled', () => {
    expect(valueOf('=SUM(A:XFD)')).toBe(0);
  });

  test('nothing is fetched: there is no function that could', () => {
    expect(errorOf('=WEBSERVICE("http://127.0.0.1/")').code).toBe('#NAME?');
  });
});

describe('Formulas from strangers', () => {
  const pieces = `1|2.5|"a"|A1|B2:C3|A:A|+|-|*|/|^|&|=|%|(|)|,| |SUM(|IF(|TEST.SEEN(|INDEX(|LET(|LAMBDA(|x|OFFSET(|INDIRECT(|{1,2}|{|}|TRUE|#N/A|@|#|!|'|"|[|Tab[Col]|[@Col]|:|MAP(|;|数量|\n`;

  test('whatever is typed gives a value or an error with a sentence, never an exception', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces.split('|')), { maxLength: 14 }), (typed) => {
        const value = valueOf(`=${typed.join('')}`);
        expect(value instanceof CellError ? value.message : 'a value').toBeTruthy();
      }),
      { numRuns: 500 },
    );
  });

  test.each(['=LAMBDA(,x)', '=SUBTOTAL(SORT(-LAMBDA()))', '=DATE(LAMBDA({1;2},1))'])(
    'what Univer stumbles over cannot be read: %s',
    (formula) => {
      expect(errorOf(formula).message).toBe('The formula cannot be read.');
    },
  );

  test('an exception of a function of ours is a bug and is not hidden', () => {
    expect(() => valueOf('=IFERROR(TEST.FAILS(),1)')).toThrow('a bug');
  });
});

test('The calls of our functions are listed, inner ones first', () => {
  const { calls } = engine.evaluate('=TEST.SEEN(TEST.REFUSES(),1+1)');
  expect(calls.map(({ name }) => name)).toEqual(['TEST.REFUSES', 'TEST.SEEN']);
  expect(calls[1]?.args[1]).toBe(2);
});
