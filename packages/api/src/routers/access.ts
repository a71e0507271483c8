import {
  accept,
  findPeople,
  givePermission,
  giveRole,
  invite,
  listShares,
  revoke,
  rightsOfPerson,
  takePermission,
  takeRole,
  why,
} from '@motriforge/domain/access';
import {
  AcceptShareInput,
  Explanation,
  FindPeopleInput,
  ListSharesInput,
  PeopleFound,
  PermissionInput,
  PersonRights,
  RoleInput,
  SharedThing,
  ShareInput,
  ShareList,
  ShareView,
  WhyInput,
} from '@motriforge/shared/contracts/access';
import { ById, Nothing } from '@motriforge/shared/contracts/common';
import { needs, router, signedIn } from '../trpc.ts';

export const access = router({
  people: needs('USER.USER.SEE.ALL')
    .input(FindPeopleInput)
    .output(PeopleFound)
    .query(({ ctx, input }) => findPeople(ctx, input)),
  rightsOf: needs('USER.PERMISSION.SEE.ALL')
    .input(ById)
    .output(PersonRights)
    .query(({ ctx, input }) => rightsOfPerson(ctx, input)),
  why: needs('USER.PERMISSION.SEE.ALL')
    .input(WhyInput)
    .output(Explanation)
    .query(({ ctx, input }) => why(ctx, input)),
  giveRole: needs('USER.ROLE.ASSIGN.ALL')
    .input(RoleInput)
    .output(Nothing)
    .mutation(({ ctx, input }) => giveRole(ctx, input)),
  takeRole: needs('USER.ROLE.ASSIGN.ALL')
    .input(RoleInput)
    .output(Nothing)
    .mutation(({ ctx, input }) => takeRole(ctx, input)),
  givePermission: needs('USER.PERMISSION.ASSIGN.ALL')
    .input(PermissionInput)
    .output(Nothing)
    .mutation(({ ctx, input }) => givePermission(ctx, input)),
  takePermission: needs('USER.PERMISSION.ASSIGN.ALL')
    .input(PermissionInput)
    .output(Nothing)
    .mutation(({ ctx, input }) => takePermission(ctx, input)),
  share: signedIn
    .input(ShareInput)
    .output(ShareView)
    .mutation(({ ctx, input }) => invite(ctx, input)),
  acceptShare: signedIn
    .input(AcceptShareInput)
    .output(SharedThing)
    .mutation(({ ctx, input }) => accept(ctx, input.token)),
  revokeShare: signedIn
    .input(ById)
    .output(Nothing)
    .mutation(({ ctx, input }) => revoke(ctx, input.id)),
  shares: signedIn
    .input(ListSharesInput)
    .output(ShareList)
    .query(({ ctx, input }) => listShares(ctx, input)),
});
