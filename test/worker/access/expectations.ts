import type { AppRouter } from '@motriforge/api/root';
import { roleId } from '@motriforge/db/lookups/access';
import { consentTextId } from '@motriforge/db/lookups/consents';
import { workoutId } from '@motriforge/domain/workouts';
import { newId } from '@motriforge/shared/ids';
import { password } from '../../support/person.ts';
import { PushedBrowser } from '../../support/push-service.ts';
import { type ActorName, aDraft, type Cast } from './actors.ts';

export type Outcome = 'yes' | 'BAD_INPUT' | 'SIGNED_OUT' | 'FORBIDDEN' | 'NOT_FOUND' | 'CONFLICT';

/** Whose the row is that a call names. */
export type Row = 'no row' | 'own' | 'foreign' | 'unknown';

export interface Cell {
  cast: Cast;
  actor: ActorName;
  row: Row;
}

export interface Expectation {
  /** The rows it is called with; each makes a column of the matrix. */
  rows: readonly Row[];
  /** What is sent, written for the cell where it takes a row. */
  input?: (cell: Cell) => unknown;
  says: (actor: ActorName, row: Row) => Outcome;
}

type Routes = AppRouter['_def']['record'];
export type Path = { [D in keyof Routes & string]: `${D}.${keyof Routes[D] & string}` }[keyof Routes & string];

const noRow = ['no row'] as const;
const isNobody = (actor: ActorName) => actor === 'visitor' || actor === 'suspended';

/** Everybody hears the same. */
const everybody = (outcome: Outcome, input?: Expectation['input']): Expectation => ({
  rows: noRow,
  ...(input ? { input } : {}),
  says: () => outcome,
});

/** For whoever has an account that is not suspended, about themselves. */
const people = (input?: Expectation['input'], outcome: Outcome = 'yes'): Expectation => ({
  rows: noRow,
  ...(input ? { input } : {}),
  says: (actor) => (isNobody(actor) ? 'SIGNED_OUT' : outcome),
});

/** For the owner of a row alone; to others it does not exist. */
const owners = (input: NonNullable<Expectation['input']>): Expectation => ({
  rows: ['own', 'foreign', 'unknown'],
  input,
  says: (actor, row) => (isNobody(actor) ? 'SIGNED_OUT' : row === 'own' ? 'yes' : 'NOT_FOUND'),
});

/** For the owner of a row, or of one that is not there yet; what is somebody else's does not exist. */
const makers = (input: NonNullable<Expectation['input']>): Expectation => ({
  rows: ['own', 'foreign', 'unknown'],
  input,
  says: (actor, row) => (isNobody(actor) ? 'SIGNED_OUT' : row === 'foreign' ? 'NOT_FOUND' : 'yes'),
});

/** For those who manage access, about anybody; whoever else asks is not told whether there is such a person. */
const staff = (input: NonNullable<Expectation['input']>, toStaff: Partial<Record<Row, Outcome>> = {}): Expectation => ({
  rows: ['own', 'foreign', 'unknown'],
  input,
  says: (actor, row) => (isNobody(actor) ? 'SIGNED_OUT' : actor === 'admin' ? (toStaff[row] ?? 'yes') : 'FORBIDDEN'),
});

/** A person as a row. */
const personOf = ({ cast, actor, row }: Cell): string => {
  if (row === 'unknown') return newId();
  return row === 'own' ? cast.idOf(actor) : cast.otherThan(actor);
};

/** The id of a row that was written for the cell; of the unknown one there is none. */
const rowOf = async ({ cast, actor, row }: Cell, write: (ownerId: string) => Promise<string>): Promise<string> => {
  if (row === 'unknown' || (row === 'own' && actor === 'visitor')) return newId();
  return write(row === 'own' ? cast.idOf(actor) : cast.otherThan(actor));
};

/** A program that somebody follows. */
const runOf = (cell: Cell) => rowOf(cell, (ownerId) => cell.cast.run(ownerId));

/** An exercise somebody made for themselves. */
const exerciseOf = (cell: Cell) => rowOf(cell, (ownerId) => cell.cast.exercise(ownerId));

const ownExercise = (id: string) => ({
  ...{ id, name: `Exercise ${id}`, type: 'weight_training', loadKind: 'EXTERNAL', difficulty: null },
  ...{ primaryZones: [], secondaryZones: [], equipment: [], steps: [], tips: [], sameAs: null, strains: [] },
});

/** A place somebody trains at. */
const gymOf = (cell: Cell) => rowOf(cell, (ownerId) => cell.cast.gym(ownerId));

const aGym = (id: string) => ({
  ...{ id, name: `Gym ${id}`, massUnit: 'KG', isDefault: false },
  ...{ bars: [], plates: [], equipment: [] },
});

const revision = () => ({
  ...{ id: newId(), slug: 'no-such-exercise', reason: 'It was unclear.', after: 0 },
  words: {
    name: { en: 'Squat', th: 'สควอท' },
    summary: { en: 'Down and up.', th: 'ลงแล้วขึ้น' },
    ...{ difficulty: 'beginner', steps: ['Squat.'], tips: [], warnings: [], loads: [] },
  },
});
/** A workout of somebody, published once, that nobody was shown. */
const workoutOf = (cell: Cell) => rowOf(cell, (ownerId) => cell.cast.publishedWorkout(ownerId));

const ownWorkout = async (cell: Cell) => {
  const id = await workoutOf(cell);
  return { id, revision: await cell.cast.revisionOf(id) };
};

const emptyDraft = { summary: '', description: null, category: 'GENERAL', difficulty: null, blocks: [] };

const madeUpToken = 'a'.repeat(43);
const madeUpPasskey = {
  id: 'made-up',
  rawId: 'made-up',
  type: 'public-key',
  response: {
    clientDataJSON: 'e30',
    attestationObject: 'oA',
    authenticatorData: 'AA',
    signature: 'AA',
    userHandle: 'AA',
  },
};
const fresh = () => `${newId()}@example.com`;

/** What each procedure says to everybody. A procedure without a line here does not compile. */
export const expectations: Record<Path, Expectation> = {
  'access.people': { ...staff(() => ({ query: 'example' })), rows: noRow },
  'access.rightsOf': staff((cell) => ({ id: personOf(cell) }), { unknown: 'NOT_FOUND' }),
  'access.why': staff((cell) => ({ userId: personOf(cell), permission: 'USER.GOAL.CREATE' })),
  // What everybody here has anyway: other lines of the matrix stay what they are.
  'access.giveRole': staff((cell) => ({ userId: personOf(cell), roleId: roleId('USER') }), { unknown: 'NOT_FOUND' }),
  'access.takeRole': staff((cell) => ({ userId: personOf(cell), roleId: roleId('USER') }), { own: 'CONFLICT' }),
  'access.givePermission': staff((cell) => ({ userId: personOf(cell), permission: 'USER.GOAL.CREATE' }), {
    unknown: 'NOT_FOUND',
  }),
  'access.takePermission': staff((cell) => ({ userId: personOf(cell), permission: 'USER.GOAL.CREATE' }), {
    own: 'CONFLICT',
  }),
  'access.share': owners(async (cell) => ({
    id: newId(),
    email: fresh(),
    resourceType: 'WORKOUT',
    resourceId: await rowOf(cell, (ownerId) => cell.cast.workout(ownerId)),
  })),
  'access.acceptShare': people(() => ({ token: madeUpToken }), 'NOT_FOUND'),
  'access.revokeShare': owners(async (cell) => ({ id: await rowOf(cell, (ownerId) => cell.cast.share(ownerId)) })),
  'access.shares': people(() => ({})),
  'exercises.all': people(() => ({})),
  'exercises.names': people(),
  'exercises.list': everybody('yes', () => ({})),
  'exercises.leftOut': everybody('yes', () => ({ spare: ['KNEE'] })),
  'exercises.own': owners(async (cell) => ({ id: await exerciseOf(cell) })),
  'exercises.save': makers(async (cell) => ownExercise(await exerciseOf(cell))),
  'exercises.remove': owners(async (cell) => ({ id: await exerciseOf(cell) })),
  'exercises.history': { ...staff(() => ({ slug: 'back-squat' })), rows: noRow },
  // Nothing is said of an exercise there is none of, and no other line of the matrix is about a changed one.
  'exercises.revise': { ...staff(() => revision(), { 'no row': 'NOT_FOUND' }), rows: noRow },
  'exercises.facets': everybody('yes', () => ({})),
  'exercises.get': everybody('yes', () => ({ slug: 'back-squat' })),
  'factors.all': people(),
  'factors.beginAuthenticator': people(),
  'factors.confirmAuthenticator': people(() => ({ code: '000000' }), 'BAD_INPUT'),
  'factors.turnOffAuthenticator': people(() => ({ password })),
  'factors.renewRecoveryCodes': people(undefined, 'NOT_FOUND'),
  'factors.beginPasskey': people(),
  'factors.addPasskey': people(() => ({ challenge: madeUpToken, credential: madeUpPasskey }), 'BAD_INPUT'),
  'factors.renamePasskey': owners(async (cell) => ({
    id: await rowOf(cell, (ownerId) => cell.cast.passkey(ownerId)),
    name: 'Key',
  })),
  'factors.removePasskey': owners(async (cell) => ({
    id: await rowOf(cell, (ownerId) => cell.cast.passkey(ownerId)),
  })),
  'gyms.list': people(),
  'gyms.save': makers(async (cell) => aGym(await gymOf(cell))),
  'gyms.remove': owners(async (cell) => ({ id: await gymOf(cell) })),
  'identity.confirmSecondFactor': everybody('NOT_FOUND', () => ({ challenge: madeUpToken, code: '000000' })),
  'identity.beginPasskeySignIn': everybody('yes'),
  'identity.signInWithPasskey': everybody('NOT_FOUND', () => ({
    challenge: madeUpToken,
    credential: madeUpPasskey,
  })),
  'identity.waysIn': everybody('yes'),
  'identity.identities': people(),
  // Google is not set up in this world.
  'identity.linkGoogle': people(() => ({ returnTo: '/security' }), 'NOT_FOUND'),
  'identity.unlinkIdentity': owners(async (cell) => ({
    id: await rowOf(cell, (ownerId) => cell.cast.identity(ownerId)),
  })),
  'identity.reauthenticate': people(() => ({ password })),
  'identity.signUp': everybody('yes', () => ({ id: newId(), email: fresh(), password: 'a long enough sentence' })),
  'identity.verifyEmail': everybody('NOT_FOUND', () => ({ token: madeUpToken })),
  'identity.signIn': everybody('BAD_INPUT', () => ({ email: fresh(), password: 'not the one' })),
  'identity.requestPasswordReset': everybody('yes', () => ({ email: fresh() })),
  'identity.resetPassword': everybody('NOT_FOUND', () => ({ token: madeUpToken, password: 'a long enough sentence' })),
  'identity.confirmEmail': everybody('NOT_FOUND', () => ({ token: madeUpToken })),
  'identity.me': everybody('yes'),
  'identity.signOut': people(),
  'identity.changePassword': people(() => ({ password, newPassword: password })),
  'identity.changeEmail': people(() => ({ email: fresh(), password })),
  'identity.sessions': people(),
  'identity.revokeSession': owners(async (cell) => ({
    id: await rowOf(cell, (ownerId) => cell.cast.session(ownerId)),
  })),
  'identity.revokeOtherSessions': people(),
  'profile.read': people(),
  'profile.update': people(() => ({ bio: 'Trains in the morning.' })),
  'profile.saveStep': people(() => ({ id: newId(), step: 'region' })),
  'profile.finishOnboarding': people(),
  'settings.setPreferences': people(() => ({ theme: 'dark' })),
  'programs.list': everybody('yes', () => ({})),
  'programs.get': everybody('yes', () => ({ slug: 'barbell-basics' })),
  'programs.work': owners(async (cell) => ({ id: await rowOf(cell, (ownerId) => cell.cast.writtenProgram(ownerId)) })),
  'programs.save': owners(async (cell) => ({
    id: await rowOf(cell, (ownerId) => cell.cast.writtenProgram(ownerId)),
    revision: 1,
    draft: aDraft(),
  })),
  'programs.publish': owners(async (cell) => ({
    id: await rowOf(cell, (ownerId) => cell.cast.writtenProgram(ownerId)),
    versionId: newId(),
    revision: 1,
  })),
  'programs.show': owners(async (cell) => ({
    id: await rowOf(cell, (ownerId) => cell.cast.program(ownerId)),
    visibility: 'PUBLIC',
  })),
  'programs.duplicate': owners(async (cell) => ({
    id: newId(),
    sourceId: await rowOf(cell, (ownerId) => cell.cast.program(ownerId)),
  })),
  'programs.remove': owners(async (cell) => ({ id: await rowOf(cell, (ownerId) => cell.cast.program(ownerId)) })),
  'programs.restore': owners(async (cell) => ({ id: await rowOf(cell, (ownerId) => cell.cast.program(ownerId)) })),
  'programs.adoptVersion': owners(async (cell) => ({ id: await runOf(cell) })),
  'programs.today': people(() => ({ day: '2026-06-15' })),
  'programs.days': people(() => ({ from: '2026-06-15' })),
  'programs.start': owners(async (cell) => ({
    id: newId(),
    programId: await rowOf(cell, (ownerId) => cell.cast.program(ownerId)),
    startDate: '2026-06-15',
  })),
  'programs.pause': owners(async (cell) => ({ runId: await runOf(cell), day: '2026-06-16' })),
  'programs.resume': owners(async (cell) => ({ runId: await runOf(cell), day: '2026-06-16' })),
  'programs.stop': owners(async (cell) => ({ runId: await runOf(cell), day: '2026-06-16' })),
  'programs.moveDay': owners(async (cell) => ({ runId: await runOf(cell), dayNumber: 1, to: '2026-06-16' })),
  'programs.skipDay': owners(async (cell) => ({ runId: await runOf(cell), dayNumber: 1 })),
  'programs.restoreDay': owners(async (cell) => ({ runId: await runOf(cell), dayNumber: 1 })),
  'programs.chooseWorkout': owners(async (cell) => ({
    id: newId(),
    runId: await runOf(cell),
    scheduledDate: '2026-06-16',
    workoutId: workoutId('barbell-day-a'),
  })),
  'programs.setTrainingMax': owners(async (cell) => ({
    id: newId(),
    exerciseId: await rowOf(cell, (ownerId) => cell.cast.exercise(ownerId)),
    day: '2026-06-16',
    load: { kg: 100 },
  })),
  'programs.rotateCalendar': people(),
  'programs.revokeCalendar': people(),
  'workouts.list': everybody('yes', () => ({})),
  'workouts.get': everybody('yes', () => ({ slug: 'barbell-day-a' })),
  'notifications.pushKey': people(),
  'notifications.subscribePush': people(() => new PushedBrowser().subscription),
  'notifications.unsubscribePush': people(() => ({ endpoint: new PushedBrowser().subscription.endpoint })),
  'workouts.edit': owners(async (cell) => ({ id: await workoutOf(cell) })),
  'workouts.save': owners(async (cell) => {
    const { id, revision } = await ownWorkout(cell);
    return { draft: { ...emptyDraft, id, name: `Renamed ${id}` }, revision };
  }),
  'workouts.duplicate': owners(async (cell) => ({ id: newId(), from: await workoutOf(cell) })),
  'workouts.show': owners(async (cell) => ({ id: await workoutOf(cell), visibility: 'PUBLIC' })),
  'workouts.publish': owners(async (cell) => ({
    ...(await ownWorkout(cell)),
    versionId: newId(),
    reason: '',
    visibility: 'PRIVATE',
  })),
  'workouts.versions': owners(async (cell) => ({ id: await workoutOf(cell) })),
  'workouts.version': owners(async (cell) => ({ id: await workoutOf(cell), number: 1 })),
  'workouts.restoreVersion': owners(async (cell) => ({
    ...(await ownWorkout(cell)),
    number: 1,
    versionId: newId(),
    reason: '',
  })),
  'workouts.remove': owners(async (cell) => ({ id: await workoutOf(cell) })),
  'workouts.bringBack': owners(async (cell) => ({ id: await workoutOf(cell) })),
  'mind.joinWaitlist': everybody('yes', () => ({ id: newId(), email: fresh() })),
  'privacy.requestExport': people(() => ({ id: newId() })),
  'privacy.latestExport': people(),
  'privacy.readConsents': people(() => ({})),
  'privacy.giveConsent': people(() => ({ id: newId(), consentTextId: consentTextId('MARKETING', 'en') })),
  'privacy.withdrawConsent': people(() => ({ kind: 'MARKETING' })),
  'privacy.cancelErasure': everybody('NOT_FOUND', () => ({ token: madeUpToken })),
  // A row that is not theirs is refused inside of the answer, as one that is gone: the tests of the log walk those.
  'training.save': people(() => ({ id: newId(), session: null, exercises: [], sets: [], removed: [] })),
  'training.startRest': owners(async (cell) => ({
    sessionId: await rowOf(cell, (ownerId) => cell.cast.training(ownerId)),
    seconds: 90,
    left: 90,
  })),
  'training.endRest': people(),
  'training.records': people(),
  'training.changes': people(() => ({ since: 0 })),
  'progress.overview': people(() => ({ from: '2026-05-19', to: '2026-06-15' })),
  'progress.exercise': people(() => ({ exercise: 'back-squat' })),
  'progress.history': people(() => ({})),
  'progress.session': owners(async (cell) => ({ id: await rowOf(cell, (ownerId) => cell.cast.training(ownerId)) })),
  'history.export': people(() => ({})),
  'imports.begin': people(() => {
    const id = newId();
    const fileHash = id.replaceAll('-', '').repeat(2);
    return { id, source: 'STRONG', fileName: 'strong.csv', fileHash, fileBytes: 1, nameMapping: {} };
  }),
  'imports.put': owners(async (cell) => ({
    batchId: await rowOf(cell, (ownerId) => cell.cast.import(ownerId)),
    ...{ from: 0, sessions: [], checkIns: [] },
  })),
  'imports.putExercises': owners(async (cell) => ({
    batchId: await rowOf(cell, (ownerId) => cell.cast.import(ownerId)),
    ...{ from: 0, exercises: [] },
  })),
  'imports.finish': owners(async (cell) => ({ batchId: await rowOf(cell, (ownerId) => cell.cast.import(ownerId)) })),
  'imports.undo': owners(async (cell) => ({ id: await rowOf(cell, (ownerId) => cell.cast.import(ownerId)) })),
  'imports.list': people(),
  'imports.mapping': people(),
  // The last of all: whoever asked is not signed in any more.
  'privacy.requestErasure': people(() => ({ id: newId(), proof: { password } })),
};
