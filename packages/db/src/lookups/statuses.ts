import { fixedId } from '@motriforge/shared/ids';
import type { StatusType } from '../schema/enums.ts';
import { logLevels, severityNames } from '../schema/words.ts';

export const statusNames = {
  PUBLISHING: ['DRAFT', 'IN_REVIEW', 'PUBLISHED', 'ARCHIVED'],
  COMPLETION: ['NOT_STARTED', 'ACTIVE', 'PAUSED', 'COMPLETED', 'CANCELLED'],
  APPOINTMENT: ['PENDING', 'CONFIRMED', 'COMPLETED', 'CANCELLED'],
  SEVERITY: severityNames,
  LOG_LEVEL: logLevels,
} as const satisfies Record<StatusType, readonly string[]>;
export type StatusName<T extends StatusType> = (typeof statusNames)[T][number];

/** The id of a state that things of a kind can be in. */
export const statusId = <T extends StatusType>(type: T, name: StatusName<T>): string =>
  fixedId('status', `${type}.${name}`);

export const statusRows = () =>
  (Object.keys(statusNames) as StatusType[]).flatMap((type) =>
    (statusNames[type] as readonly StatusName<StatusType>[]).map((name) => ({ id: statusId(type, name), type, name })),
  );

const severityOf: Record<StatusName<'LOG_LEVEL'>, StatusName<'SEVERITY'>> = {
  DEBUG: 'LOW',
  INFO: 'LOW',
  WARNING: 'MEDIUM',
  ERROR: 'HIGH',
  CRITICAL: 'CRITICAL',
};

export const logLevelStatusRows = () =>
  logLevels.map((level) => ({
    id: fixedId('log-level-status', level),
    logLevelId: statusId('LOG_LEVEL', level),
    severityId: statusId('SEVERITY', severityOf[level]),
  }));
