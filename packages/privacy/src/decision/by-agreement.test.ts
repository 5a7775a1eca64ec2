import { exampleOf } from '@amparo/core';
import { insuredPerson } from '@amparo/portability';
import { describe, expect, test } from 'vitest';
import { compileProtocol, decide, exampleProtocol, type Party, type Protocol } from '../index.ts';

const fund: Party = { partyId: 'fund-north', recipientClass: 'authorities' };
const person = exampleOf(insuredPerson);

/** Two funds that exchange insured persons, with some of the grant changed. */
function ask(
  grant: { fields?: string[]; lawfulBases?: Protocol['grants'][number]['lawfulBases'] } = {},
  changes: { party?: Party; status?: string } = {},
) {
  const { fields, lawfulBases = ['public-task'] } = grant;
  const { party = fund, status } = changes;
  const member = (id: string, recipientClass: Party['recipientClass']) => ({
    partyId: id,
    name: id,
    recipientClass,
    immigrationEnforcement: 'none' as const,
  });
  const protocol: Protocol = {
    ...exampleProtocol,
    parties: [member('fund-south', 'authorities'), member(party.partyId, party.recipientClass)],
    grants: [
      {
        grantId: 'insured-persons',
        from: ['fund-south'],
        to: [party.partyId],
        audience: 'referral-partner',
        purposes: ['services'],
        lawfulBases,
        elements: [{ recordType: 'insured-person', ceiling: 'special', ...(fields && { fields }) }],
        retentionDays: 365,
        onwardTransfer: 'none',
      },
    ],
  };
  const compiled = compileProtocol(protocol, { holder: 'fund-south', recordTypes: [insuredPerson] });
  if (!compiled.ok) throw new Error(compiled.diagnostics.map(({ code }) => code).join());
  const refused = { consentId: 'consent-1', purposes: ['services'], recipientClasses: ['authorities'] };
  const decision = decide({
    party,
    audience: 'referral-partner',
    purpose: 'services',
    record: person,
    recordType: insuredPerson,
    consents: status === undefined ? [] : [{ ...refused, status }],
    withdrawals: [],
    policy: compiled.policy,
    now: new Date('2026-06-01T00:00:00Z'),
  });
  return decision.isAllowed ? decision.allowed : decision.reasons;
}

const fields = ['name', 'birthDate', 'sex', 'nationality'];

describe('what two authorities exchange by law and agreement', () => {
  test.each(['public-task', 'legal-obligation'] as const)(
    'holds the fields of the most sensitive class that the protocol names: %s',
    (basis) => {
      expect(ask({ fields, lawfulBases: [basis] })).toEqual(
        expect.arrayContaining(['name/fullName', 'birthDate', 'sex']),
      );
    },
  );

  test('holds none that it does not name', () => {
    expect(ask()).not.toContain('birthDate');
    expect(ask()).toContain('sex');
    expect(ask({ fields: ['birthDate', 'sex'] })).not.toContain('name/fullName');
  });

  test('never holds what the record type keeps for the person to say, whatever the protocol names', () => {
    expect(ask({ fields: [...fields, 'migrationStatus'] })).not.toContain('migrationStatus');
  });

  test('is for authorities, on those two grounds, and not against the word of the person', () => {
    expect(ask({ fields, lawfulBases: ['legitimate-interest'] })).not.toContain('birthDate');
    const embassy: Party = { partyId: 'embassy', recipientClass: 'embassy' };
    expect(ask({ fields, lawfulBases: ['consent'] }, { party: embassy })).toEqual(['consent-missing']);
    expect(ask({ fields }, { status: 'refused' })).toEqual(['consent-refused']);
  });
});
