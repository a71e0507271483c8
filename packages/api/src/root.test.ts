import { describe, expect, it } from 'vitest';
import { appRouter } from './root.ts';

/** What every procedure is known to be: a new one does not pass until somebody says who may call it. */
const expected: Record<string, { type: 'query' | 'mutation'; access: string }> = {
  'access.people': { type: 'query', access: 'USER.USER.SEE.ALL' },
  'access.rightsOf': { type: 'query', access: 'USER.PERMISSION.SEE.ALL' },
  'access.why': { type: 'query', access: 'USER.PERMISSION.SEE.ALL' },
  'access.giveRole': { type: 'mutation', access: 'USER.ROLE.ASSIGN.ALL' },
  'access.takeRole': { type: 'mutation', access: 'USER.ROLE.ASSIGN.ALL' },
  'access.givePermission': { type: 'mutation', access: 'USER.PERMISSION.ASSIGN.ALL' },
  'access.takePermission': { type: 'mutation', access: 'USER.PERMISSION.ASSIGN.ALL' },
  'access.share': { type: 'mutation', access: 'signed-in' },
  'access.acceptShare': { type: 'mutation', access: 'signed-in' },
  'access.revokeShare': { type: 'mutation', access: 'signed-in' },
  'access.shares': { type: 'query', access: 'signed-in' },
  'exercises.all': { type: 'query', access: 'signed-in' },
  'exercises.names': { type: 'query', access: 'signed-in' },
  'exercises.list': { type: 'query', access: 'public' },
  'exercises.leftOut': { type: 'query', access: 'public' },
  'exercises.get': { type: 'query', access: 'public' },
  'exercises.own': { type: 'query', access: 'signed-in' },
  'exercises.save': { type: 'mutation', access: 'USER.EXERCISE.CREATE' },
  'exercises.remove': { type: 'mutation', access: 'USER.EXERCISE.DELETE.OWN' },
  'exercises.history': { type: 'query', access: 'USER.EXERCISE.UPDATE.ALL' },
  'exercises.revise': { type: 'mutation', access: 'USER.EXERCISE.UPDATE.ALL' },
  'exercises.facets': { type: 'query', access: 'public' },
  'factors.all': { type: 'query', access: 'signed-in' },
  'factors.beginAuthenticator': { type: 'mutation', access: 'signed-in' },
  'factors.confirmAuthenticator': { type: 'mutation', access: 'signed-in' },
  'factors.turnOffAuthenticator': { type: 'mutation', access: 'signed-in' },
  'factors.renewRecoveryCodes': { type: 'mutation', access: 'signed-in' },
  'factors.beginPasskey': { type: 'mutation', access: 'signed-in' },
  'factors.addPasskey': { type: 'mutation', access: 'signed-in' },
  'factors.renamePasskey': { type: 'mutation', access: 'signed-in' },
  'factors.removePasskey': { type: 'mutation', access: 'signed-in' },
  'identity.signUp': { type: 'mutation', access: 'public' },
  'identity.verifyEmail': { type: 'mutation', access: 'public' },
  'identity.signIn': { type: 'mutation', access: 'public' },
  'identity.confirmSecondFactor': { type: 'mutation', access: 'public' },
  'identity.beginPasskeySignIn': { type: 'mutation', access: 'public' },
  'identity.signInWithPasskey': { type: 'mutation', access: 'public' },
  'identity.requestPasswordReset': { type: 'mutation', access: 'public' },
  'identity.resetPassword': { type: 'mutation', access: 'public' },
  'identity.confirmEmail': { type: 'mutation', access: 'public' },
  'identity.me': { type: 'query', access: 'public' },
  'identity.waysIn': { type: 'query', access: 'public' },
  'identity.signOut': { type: 'mutation', access: 'signed-in' },
  'identity.reauthenticate': { type: 'mutation', access: 'signed-in' },
  'identity.changePassword': { type: 'mutation', access: 'signed-in' },
  'identity.changeEmail': { type: 'mutation', access: 'signed-in' },
  'identity.sessions': { type: 'query', access: 'signed-in' },
  'identity.revokeSession': { type: 'mutation', access: 'signed-in' },
  'identity.revokeOtherSessions': { type: 'mutation', access: 'signed-in' },
  'identity.identities': { type: 'query', access: 'signed-in' },
  'identity.linkGoogle': { type: 'mutation', access: 'signed-in' },
  'identity.unlinkIdentity': { type: 'mutation', access: 'signed-in' },
  'gyms.list': { type: 'query', access: 'signed-in' },
  'gyms.save': { type: 'mutation', access: 'signed-in' },
  'gyms.remove': { type: 'mutation', access: 'signed-in' },
  'history.export': { type: 'query', access: 'signed-in' },
  'imports.begin': { type: 'mutation', access: 'signed-in' },
  'imports.put': { type: 'mutation', access: 'signed-in' },
  'imports.finish': { type: 'mutation', access: 'signed-in' },
  'imports.undo': { type: 'mutation', access: 'signed-in' },
  'imports.list': { type: 'query', access: 'signed-in' },
  'imports.mapping': { type: 'query', access: 'signed-in' },
  'mind.joinWaitlist': { type: 'mutation', access: 'public' },
  'notifications.pushKey': { type: 'query', access: 'signed-in' },
  'notifications.subscribePush': { type: 'mutation', access: 'signed-in' },
  'notifications.unsubscribePush': { type: 'mutation', access: 'signed-in' },
  'profile.read': { type: 'query', access: 'signed-in' },
  'profile.update': { type: 'mutation', access: 'signed-in' },
  'profile.saveStep': { type: 'mutation', access: 'signed-in' },
  'profile.finishOnboarding': { type: 'mutation', access: 'signed-in' },
  'programs.list': { type: 'query', access: 'public' },
  'programs.get': { type: 'query', access: 'public' },
  'programs.today': { type: 'query', access: 'signed-in' },
  'programs.days': { type: 'query', access: 'signed-in' },
  'programs.start': { type: 'mutation', access: 'signed-in' },
  'programs.pause': { type: 'mutation', access: 'signed-in' },
  'programs.resume': { type: 'mutation', access: 'signed-in' },
  'programs.stop': { type: 'mutation', access: 'signed-in' },
  'programs.moveDay': { type: 'mutation', access: 'signed-in' },
  'programs.skipDay': { type: 'mutation', access: 'signed-in' },
  'programs.restoreDay': { type: 'mutation', access: 'signed-in' },
  'programs.chooseWorkout': { type: 'mutation', access: 'signed-in' },
  'programs.setTrainingMax': { type: 'mutation', access: 'signed-in' },
  'programs.rotateCalendar': { type: 'mutation', access: 'signed-in' },
  'programs.revokeCalendar': { type: 'mutation', access: 'signed-in' },
  'settings.setPreferences': { type: 'mutation', access: 'signed-in' },
  'training.save': { type: 'mutation', access: 'signed-in' },
  'training.startRest': { type: 'mutation', access: 'signed-in' },
  'training.endRest': { type: 'mutation', access: 'signed-in' },
  'training.records': { type: 'query', access: 'signed-in' },
  'training.changes': { type: 'query', access: 'signed-in' },
  'progress.overview': { type: 'query', access: 'signed-in' },
  'progress.exercise': { type: 'query', access: 'signed-in' },
  'progress.history': { type: 'query', access: 'signed-in' },
  'progress.session': { type: 'query', access: 'signed-in' },
  'workouts.list': { type: 'query', access: 'public' },
  'workouts.get': { type: 'query', access: 'public' },
  'privacy.requestExport': { type: 'mutation', access: 'signed-in' },
  'privacy.latestExport': { type: 'query', access: 'signed-in' },
  'privacy.requestErasure': { type: 'mutation', access: 'signed-in' },
  'privacy.cancelErasure': { type: 'mutation', access: 'public' },
  'privacy.readConsents': { type: 'query', access: 'signed-in' },
  'privacy.giveConsent': { type: 'mutation', access: 'signed-in' },
  'privacy.withdrawConsent': { type: 'mutation', access: 'signed-in' },
};

interface Described {
  _def: { type: string; meta?: { access?: string }; inputs: unknown[]; output?: unknown };
}

// Inside a router the procedures lie flat by their path; its type shows them as they are called.
const procedures = Object.entries(appRouter._def.procedures as unknown as Record<string, Described>);

describe('the router', () => {
  it('has exactly the procedures that are accounted for', () => {
    expect(procedures.map(([path]) => path).toSorted()).toEqual(Object.keys(expected).toSorted());
  });

  it.each(procedures)('declares access, input and output of %s', (path, procedure) => {
    const { type, meta, inputs, output } = procedure._def;
    expect({ type, access: meta?.access }).toEqual(expected[path]);
    expect(inputs.length).toBeGreaterThan(0);
    expect(output).toBeDefined();
  });
});
