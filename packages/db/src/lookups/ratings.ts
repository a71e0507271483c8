import { ratedResources } from '@motriforge/shared/contracts/ratings';
import { fixedId } from '@motriforge/shared/ids';
import type { reportReason, reportStatus } from '../schema/rating-moderation.ts';
import type { CriteriaTypeName, ratingStatus } from '../schema/ratings.ts';
import { described, namesOf } from './described.ts';

type RatingStatusName = (typeof ratingStatus.$inferSelect)['name'];

export const ratingStatusId = (name: RatingStatusName): string => fixedId('rating-status', name);

const ratingStatusMeaning: Record<RatingStatusName, string> = {
  PENDING: 'Waits for a moderator.',
  APPROVED: 'Everybody may read it.',
  REJECTED: 'Nobody but its author may read it.',
  FLAGGED: 'Read on, while a moderator looks at a report of it.',
};

export const ratingStatusRows = () => described(ratingStatusMeaning, ratingStatusId);

export const criteriaTypeId = (name: CriteriaTypeName): string => fixedId('criteria-type', name);

const criteria = {
  DIFFICULTY: { applicableTo: 'ALL', description: 'How hard is it for those it is made for?' },
  EFFECTIVENESS: { applicableTo: 'ALL', description: 'Does it do what it promises?' },
  CLARITY: { applicableTo: 'ALL', description: 'Are the instructions clear?' },
  ENJOYMENT: { applicableTo: 'ALL', description: 'Is it a pleasure?' },
  DURABILITY: { applicableTo: 'EQUIPMENT', description: 'Does it last?' },
  VALUE: { applicableTo: 'EQUIPMENT', description: 'Is it worth its price?' },
} as const satisfies Record<CriteriaTypeName, unknown>;

export const criteriaTypeRows = () =>
  namesOf(criteria).map((name) => ({ id: criteriaTypeId(name), name, ...criteria[name] }));

type ReportReasonName = (typeof reportReason.$inferSelect)['name'];

export const reportReasonId = (name: ReportReasonName): string => fixedId('report-reason', name);

const reportReasonMeaning: Record<ReportReasonName, string> = {
  SPAM: 'It advertises something.',
  INAPPROPRIATE: 'It does not belong here.',
  FAKE: 'Its author never tried what they rate.',
  OFFENSIVE: 'It insults or threatens somebody.',
};

export const reportReasonRows = () => described(reportReasonMeaning, reportReasonId);

type ReportStatusName = (typeof reportStatus.$inferSelect)['name'];

export const reportStatusId = (name: ReportStatusName): string => fixedId('report-status', name);

const reportStatusMeaning: Record<ReportStatusName, string> = {
  PENDING: 'Nobody has looked at it yet.',
  REVIEWED: 'Somebody is looking at it.',
  RESOLVED: 'Something was done about the review.',
  DISMISSED: 'There was nothing to do.',
};

export const reportStatusRows = () => described(reportStatusMeaning, reportStatusId);

/** Until there are ratings to calculate from: five ratings of 3.5 stars each. */
export const ratingPriorRows = () =>
  ratedResources.map((resourceType) => ({ resourceType, mean: 3.5, weight: 5, calculatedAt: 0 }));
