import * as v from 'valibot';
import { Id } from '../ids.ts';
import { Email } from './common.ts';

export const InviteInput = v.object({
  id: Id,
  institutionId: Id,
  email: Email,
  roleId: Id,
  departmentId: v.optional(Id),
  message: v.optional(v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(1_000))),
});
export type InviteInput = v.InferOutput<typeof InviteInput>;
