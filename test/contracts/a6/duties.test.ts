import { choiceOf } from '../../../src/contracts/choice';
import { coderCredentials, samplingKinds } from '../../../src/contracts/a6/coder-audits';
import { implementationFee, obligationOf, obligations } from '../../../src/contracts/a6/obligations';
import { serviceOf, services } from '../../../src/contracts/a6/services';
import { terms } from '../../../src/contracts/catalogue';

const acute = ['presence-acute', 'alexian-acute'];
const provider = ['presence-provider', 'alexian-provider'];

describe('A6 §3, Ex.1-A §1: services and the groups they are owed to', () => {
  test.each([
    ['Scheduling', acute, 'A6 §3'],
    ['BCBSIL UPP reimbursement management', acute, 'A6 §3'],
    ['Illinois Medicaid and state payor A/R management', [...acute, ...provider], 'A6 §3; A6 Ex.1-A §1 C'],
    ['Registration', provider, 'A6 Ex.1-A §1 A ii'],
    ['Abstract coding', provider, 'A6 Ex.1-A §1 A iii'],
    ['Cash posting', provider, 'A6 Ex.1-A §1 B'],
    ['Vendor management', provider, 'A6 Ex.1-A §1 C'],
  ])('%s: %s (%s)', (name, owedTo, clause) => {
    expect(serviceOf(name)).toMatchObject({ groups: owedTo, clause });
  });

  test.each([
    ['IL Medicaid & State Payer AR Management', 'il-medicaid'],
    ['Terminvergabe', 'scheduling'],
    ['予約・スケジューリング', 'scheduling'],
    ['Billing / claims processing', 'billing'],
    ['A/R Follow-Up', 'collections'],
  ])('%s is %s', (written, code) => {
    expect(serviceOf(written)?.code).toBe(code);
  });

  it('anything else is outside the catalogue (Ex.1-A §2)', () => {
    expect(serviceOf('Parking management')).toBeUndefined();
  });

  it('only the three dependent services of A6 §3 are owed to acute groups', () => {
    const owedToAcute = services.filter(({ groups }) => groups.some((code) => acute.includes(code)));
    expect(owedToAcute.map(({ code }) => code)).toEqual(['scheduling', 'bcbsil-upp', 'il-medicaid']);
  });
});

describe('obligations', () => {
  test.each([
    ['Monthly performance report', 'performance-report-acute', { kind: 'monthly' }],
    ['Root cause', 'root-cause-acute', { kind: 'daysAfterWindow', term: 'acute.rootCauseDays' }],
    ['Corrective plan', 'corrective-plan-acute', { kind: 'unnamed' }],
    ['Coder audits', 'coder-audits', { kind: 'quarterly' }],
    ['Call recordings kept 90 days', 'call-recordings', { kind: 'kept', days: 90 }],
    ['Joint quarterly review', 'joint-review', { kind: 'quarterly' }],
    ['Mapping notices', 'mapping-notice', { kind: 'before' }],
    ['Incentive scorecard', 'incentive-scorecard', { kind: 'dayOfNextMonth', day: 15 }],
    ['Implementation fee', 'implementation-fee', { kind: 'unnamed' }],
  ])('%s is %s, due by %j', (written, code, due) => {
    expect(obligationOf(written)).toMatchObject({ code, due });
  });

  it('every term a due day needs is a term of A6', () => {
    for (const { due } of obligations) {
      if ('term' in due) expect(terms.termOf(due.term)?.term.type).toBe('days');
    }
  });

  it('A6 §5.01: the implementation fee has two bases, by date', () => {
    const { amountTerm, modifiedAmountTerm, modifiedFromTerm, modifiedToTerm } = implementationFee;
    const types = [amountTerm, modifiedAmountTerm, modifiedFromTerm, modifiedToTerm].map(
      (key) => terms.termOf(key)?.term.type,
    );
    expect(types).toEqual(['amount', 'amount', 'date', 'date']);
  });
});

describe('A6 Ex.3-A §3.7(b)(7): coder audits', () => {
  it('an auditor needs one of five credentials', () => {
    expect(coderCredentials.map(({ value }) => value)).toEqual(['RHIA', 'RHIT', 'CCS', 'CPC', 'CIC']);
    expect(choiceOf(coderCredentials, 'ccs')?.value).toBe('CCS');
    expect(choiceOf(coderCredentials, 'CCA')).toBeUndefined();
  });

  test.each([
    ['random', 'random'],
    ['Probability-based', 'probability'],
    ['Zufallsstichprobe', 'random'],
    ['確率抽出', 'probability'],
    ['judgmental', undefined],
  ])('sampling “%s” is %s', (written, value) => {
    expect(choiceOf(samplingKinds, written)?.value).toBe(value);
  });
});
