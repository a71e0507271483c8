import { fixedId } from '@motriforge/shared/ids';
import type { resolutionTypeNames } from '../schema/error-handling.ts';
import type { errorOrigins, errorStatusNames, errorTypeNames } from '../schema/errors.ts';
import type { severityNames } from '../schema/words.ts';
import { described, namesOf } from './described.ts';

type ErrorTypeName = (typeof errorTypeNames)[number];

export const errorTypeId = (name: ErrorTypeName): string => fixedId('error-type', name);

const errorTypes = {
  VALIDATION: { description: 'What came in breaks a rule.', urgent: false, seen: true, days: 30 },
  DATABASE: { description: 'The database refused or did not answer.', urgent: true, seen: false, days: 180 },
  API: { description: 'Another service answered badly or not at all.', urgent: false, seen: false, days: 90 },
  AUTH: { description: 'Somebody could not be recognised or was not allowed.', urgent: false, seen: true, days: 180 },
  PAYMENT: { description: 'Money did not move as it should.', urgent: true, seen: true, days: 365 },
  SYSTEM: { description: 'Our own code failed.', urgent: true, seen: false, days: 90 },
} as const satisfies Record<ErrorTypeName, unknown>;

export const errorTypeRows = () =>
  namesOf(errorTypes).map((name) => {
    const { description, urgent, seen, days } = errorTypes[name];
    return {
      id: errorTypeId(name),
      name,
      description,
      requiresImmediateAttention: urgent,
      isUserFacing: seen,
      defaultRetentionDays: days,
    };
  });

type SeverityName = (typeof severityNames)[number];

export const severityLevelId = (name: SeverityName): string => fixedId('severity-level', name);

const severities = {
  LOW: { description: 'Nobody is kept from anything.', colorCode: '#5b7083', tells: false, escalates: false },
  MEDIUM: {
    description: 'Something works worse than it should.',
    colorCode: '#9a6b00',
    tells: false,
    escalates: false,
  },
  HIGH: {
    description: 'Some people cannot do what they came for.',
    colorCode: '#c2410c',
    tells: true,
    escalates: false,
  },
  CRITICAL: { description: 'Many cannot, or data is at risk.', colorCode: '#b3142b', tells: true, escalates: true },
} as const satisfies Record<SeverityName, unknown>;

export const severityLevelRows = () =>
  namesOf(severities).map((name) => {
    const { description, colorCode, tells, escalates } = severities[name];
    return {
      id: severityLevelId(name),
      name,
      description,
      colorCode,
      requiresNotification: tells,
      requiresEscalation: escalates,
    };
  });

type ErrorStatusName = (typeof errorStatusNames)[number];

export const errorStatusId = (name: ErrorStatusName): string => fixedId('error-status', name);

const errorStatusMeaning: Record<ErrorStatusName, string> = {
  NEW: 'Nobody has looked at it yet.',
  INVESTIGATING: 'Somebody is looking at it.',
  RESOLVED: 'It was dealt with; if it comes back, it is new again.',
  IGNORED: 'It is known and left alone.',
  ESCALATED: 'It was handed up to somebody who can decide more.',
};

export const errorStatusRows = () => described(errorStatusMeaning, errorStatusId);

type ResolutionTypeName = (typeof resolutionTypeNames)[number];

export const resolutionTypeId = (name: ResolutionTypeName): string => fixedId('resolution-type', name);

const resolutions = {
  FIXED: { description: 'The code was changed.', requiresTesting: true },
  DUPLICATE: { description: 'It is another error in other words.', requiresTesting: false },
  INVALID: { description: 'Nothing was wrong.', requiresTesting: false },
  WONT_FIX: { description: 'It stays, for a reason that is written down.', requiresTesting: false },
  CONFIGURATION: { description: 'A setting was changed.', requiresTesting: true },
} as const satisfies Record<ResolutionTypeName, unknown>;

export const resolutionTypeRows = () =>
  namesOf(resolutions).map((name) => ({ id: resolutionTypeId(name), name, ...resolutions[name] }));

/** A browser tells what thousands of its like tell too; what our own machines tell is kept whole. */
const sampling = {
  WORKER: { sampleRate: 1, maxOccurrencesPerHour: 200 },
  JOB: { sampleRate: 1, maxOccurrencesPerHour: 200 },
  BROWSER: { sampleRate: 0.25, maxOccurrencesPerHour: 50 },
} as const satisfies Record<(typeof errorOrigins)[number], unknown>;

export const errorSamplingRows = () => namesOf(sampling).map((origin) => ({ origin, ...sampling[origin] }));
