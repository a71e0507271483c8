import type { OnboardingStep, ProfileView } from '@motriforge/shared/contracts/profile';
import { onboardingSteps } from '@motriforge/shared/onboarding';
import { createSignal } from 'solid-js';
import { isServer } from 'solid-js/web';
import { type Change, change, type StepInput, waiting } from '../../lib/changes.ts';
import type { Waiting } from '../../lib/outbox.ts';
import { ownKey } from '../../lib/own.ts';
import { me, remember } from '../../lib/session.ts';

/** What the server said last of whoever is signed in, kept on the device so that it is known with no network too. */
const [said, setSaid] = createSignal<{ of: string; profile: ProfileView } | null>(null);

function lastSaid(userId: string): ProfileView | null {
  const last = said();
  if (last?.of === userId) return last.profile;
  try {
    return isServer ? null : JSON.parse(localStorage.getItem(ownKey(userId, 'profile')) ?? 'null');
  } catch {
    return null;
  }
}

export function learnProfile(userId: string, profile: ProfileView): void {
  setSaid({ of: userId, profile });
  const person = me();
  if (person?.id === userId) {
    remember({ ...person, name: profile.name ?? person.name, isOnboarded: person.isOnboarded || profile.isOnboarded });
  }
  try {
    localStorage.setItem(ownKey(userId, 'profile'), JSON.stringify(profile));
  } catch {
    // A browser that keeps nothing asks again next time.
  }
}

/** The server knows that the beginning is over. */
export function learnEnd(userId: string): void {
  const known = lastSaid(userId);
  if (known) learnProfile(userId, { ...known, isOnboarded: true });
}

/** Where nobody can be asked, somebody begins as if they had told nothing; what they tell is kept all the same. */
export function assumeNothing(userId: string): void {
  if (!lastSaid(userId)) setSaid({ of: userId, profile: nothingKnown });
}

/** Whether it is known what somebody has told already, on this device or another. Tracks. */
export const isProfileKnown = (): boolean => lastSaid(me()?.id ?? '') !== null;

/** What is known of whoever is signed in, with what they changed and what has not been sent yet. Tracks. */
export function profile(): ProfileView {
  const person = me();
  const known = (person && lastSaid(person.id)) ?? nothingKnown;
  return waiting().reduce(withChange, known);
}

const nothingKnown: ProfileView = {
  email: '',
  name: null,
  username: null,
  bio: null,
  bornOn: null,
  heightCm: null,
  avatarId: null,
  reasons: [],
  goal: null,
  levels: { fitness: null, strength: null, flexibility: null },
  injuries: [],
  equipment: null,
  preferences: {},
  steps: {},
  isOnboarded: false,
};

function withChange(known: ProfileView, { id, change }: Waiting<Change>): ProfileView {
  if (change.kind === 'finish') return { ...known, isOnboarded: true };
  if (change.kind === 'preferences') return { ...known, preferences: { ...known.preferences, ...change.input } };
  return { ...known, ...afterStep(known, change.input), steps: { ...known.steps, [change.input.step]: id } };
}

function afterStep(known: ProfileView, given: StepInput): Partial<ProfileView> {
  if (given.answer === undefined) return {};
  switch (given.step) {
    case 'introduction': {
      const { name, reasons, goal } = given.answer;
      if (!goal) return { name, reasons };
      return { name, reasons, goal: goal.title === null ? null : { id: goal.id, title: goal.title } };
    }
    case 'region':
      return { preferences: { ...known.preferences, ...given.answer } };
    case 'levels':
      return { levels: given.answer };
    case 'injuries':
      return { injuries: given.answer };
    case 'equipment':
      return { equipment: given.answer.slugs };
  }
}

/** Takes an answer to a step, or that it is passed over; it is on the device when this returns. */
export function answerStep(input: StepInput): void {
  change(`step.${input.step}`, { kind: 'step', input }, profile().steps[input.step]);
}

/** The first step nobody has answered or passed over; none when all have been. */
export const nextStep = (): OnboardingStep | undefined => onboardingSteps.find((step) => !profile().steps[step]);

/** The beginning is over, however much of it was passed over. */
export function finishOnboarding(): void {
  change('finish', { kind: 'finish' });
  const person = me();
  if (person) remember({ ...person, name: profile().name ?? person.name, isOnboarded: true });
}
