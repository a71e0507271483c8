/** The hats people wear, each with the one whose rights it has too. */
export const roleParents = {
  GUEST: null,
  USER: 'GUEST',
  TRAINEE: 'USER',
  COACH: 'TRAINEE',
  TRAINER: 'COACH',
  PHYSIOTHERAPIST: 'COACH',
  MANAGER: 'TRAINEE',
  ADMIN: 'MANAGER',
  SYSTEM: null,
} as const;
export type RoleName = keyof typeof roleParents;
