import { fixedId } from '@motriforge/shared/ids';
import type { billingCycles, PlanFeatures } from '../schema/subscriptions.ts';
import { namesOf } from './described.ts';

interface Plan {
  name: string;
  description: string;
  /** In cents. */
  price: number;
  billingCycle: (typeof billingCycles)[number];
  trialDays: number;
  features: PlanFeatures;
}

const GIGABYTE = 1_073_741_824;

const plus: Omit<Plan, 'name' | 'price' | 'billingCycle'> = {
  description: 'Everything you train with, without limits, and what it adds up to.',
  trialDays: 14,
  features: {
    includes: ['ANALYTICS', 'AI_PRACTICE'],
    limits: { CLIENTS: 0, MEMBERS: 0, STORAGE_BYTES: 20 * GIGABYTE },
  },
};

const coach: typeof plus = {
  description: 'For people who guide others: clients, appointments, session cards.',
  trialDays: 30,
  features: {
    includes: ['ANALYTICS', 'AI_PRACTICE', 'COACHING', 'API_ACCESS'],
    limits: { CLIENTS: 100, MEMBERS: 0, STORAGE_BYTES: 100 * GIGABYTE },
  },
};

const institution: typeof plus = {
  description: 'For gyms, clinics and studios: departments, members, one dashboard.',
  trialDays: 30,
  features: {
    includes: ['ANALYTICS', 'AI_PRACTICE', 'COACHING', 'INSTITUTION', 'API_ACCESS'],
    limits: { MEMBERS: 10_000, STORAGE_BYTES: 1_000 * GIGABYTE },
  },
};

// A year costs ten months.
const plans = {
  FREE: {
    name: 'Free',
    description: 'The library, your log and your progress, for as long as you like.',
    price: 0,
    billingCycle: 'LIFETIME',
    trialDays: 0,
    features: {
      includes: [],
      limits: { EXERCISES: 50, WORKOUTS: 20, PROGRAMS: 3, CLIENTS: 0, MEMBERS: 0, STORAGE_BYTES: 0.5 * GIGABYTE },
    },
  },
  PLUS_MONTHLY: { name: 'Plus', ...plus, price: 699, billingCycle: 'MONTHLY' },
  PLUS_YEARLY: { name: 'Plus, by the year', ...plus, price: 6_990, billingCycle: 'YEARLY' },
  COACH_MONTHLY: { name: 'Coach', ...coach, price: 2_400, billingCycle: 'MONTHLY' },
  COACH_YEARLY: { name: 'Coach, by the year', ...coach, price: 24_000, billingCycle: 'YEARLY' },
  INSTITUTION_MONTHLY: { name: 'Institution', ...institution, price: 14_900, billingCycle: 'MONTHLY' },
  INSTITUTION_YEARLY: { name: 'Institution, by the year', ...institution, price: 149_000, billingCycle: 'YEARLY' },
} satisfies Record<string, Plan>;
export type PlanName = keyof typeof plans;

export const planId = (plan: PlanName): string => fixedId('billing-plan', plan);

export const planRows = () => namesOf(plans).map((name) => ({ id: planId(name), currency: 'USD', ...plans[name] }));
