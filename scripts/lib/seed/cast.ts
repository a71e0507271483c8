import type { Department } from './institution.ts';
import type { Person } from './person.ts';

/** Somebody of the small world, and what they have to do with its gym. */
export interface Member extends Omit<Person, 'id' | 'joined'> {
  timeZone: string;
  /** None for somebody who trains alone, or runs the whole gym. */
  department: Department | null;
  isOfGym: boolean;
  /** The address of the professional who serves them. */
  coach: string | null;
}

const bangkok = { timeZone: 'Asia/Bangkok', massUnit: 'KG', isOfGym: true } as const;
const member = { ...bangkok, role: 'TRAINEE', bio: null, department: 'Strength', level: 'INTERMEDIATE' } as const;
const professional = { ...bangkok, level: 'ADVANCED', weightChangePerWeek: 0, coach: null } as const;

type Name = Pick<Member, 'email' | 'username' | 'firstName' | 'lastName' | 'bornOn' | 'locale' | 'gender'>;
const named = (
  username: string,
  fullName: string,
  bornOn: string,
  locale: Member['locale'],
  gender: Member['gender'],
  email = `${username}@example.com`,
): Name => {
  const [firstName = '', ...rest] = fullName.split(' ');
  return { email, username, firstName, lastName: rest.join(' '), bornOn, locale, gender };
};

const coach = 'coach@example.com';
const trainer = 'trainer@example.com';
const physio = 'physio@example.com';

/** Everybody in the small world. Who serves others comes before those they serve. */
export const cast: readonly Member[] = [
  {
    ...professional,
    ...named('naree', 'Naree Wongsawat', '1988-04-02', 'en', 'FEMALE', 'admin@example.com'),
    ...{ role: 'ADMIN', bio: 'Keeps the platform running.', isOfGym: false, department: null },
    ...{ heightCm: 164, weightKg: 58 },
  },
  {
    ...professional,
    ...named('prasert', 'ประเสริฐ ชัยสิทธิ์', '1975-11-19', 'th', 'MALE', 'manager@example.com'),
    ...{ role: 'MANAGER', bio: 'ผู้จัดการยิม เปิดประตูทุกเช้าตั้งแต่ปี 2012', department: null },
    ...{ heightCm: 170, weightKg: 74 },
  },
  {
    ...professional,
    ...named('anchali', 'Anchali Boonmee', '1990-08-27', 'en', 'FEMALE', coach),
    ...{ role: 'COACH', bio: 'Barbells for beginners, patience for everybody.', department: 'Strength' },
    ...{ heightCm: 168, weightKg: 66 },
  },
  {
    ...professional,
    ...named('tomas', 'Tomas Lindqvist', '1986-02-14', 'en', 'MALE', trainer),
    ...{ role: 'TRAINER', bio: 'From Umeå, in Bangkok for the heat.', department: 'Strength' },
    ...{ heightCm: 186, weightKg: 91 },
  },
  {
    ...professional,
    ...named('amara', 'Amara Okafor', '1983-06-30', 'en', 'FEMALE', physio),
    ...{ role: 'PHYSIOTHERAPIST', bio: 'Backs, knees and the way back to both.', department: 'Rehabilitation' },
    ...{ heightCm: 172, weightKg: 69 },
  },
  {
    ...member,
    ...named('somchai', 'สมชาย รัตนกุล', '1992-01-09', 'th', 'MALE', 'client@example.com'),
    ...{ coach, heightCm: 173, weightKg: 82, weightChangePerWeek: -0.3 },
  },
  {
    ...member,
    ...named('mali', 'มะลิ ทองชัย', '1997-05-23', 'th', 'FEMALE'),
    ...{ coach, heightCm: 160, weightKg: 54, weightChangePerWeek: 0.1, level: 'BEGINNER' },
  },
  {
    ...member,
    ...named('diego', 'Diego Fuentes', '1989-12-03', 'en', 'MALE'),
    ...{ coach, heightCm: 178, weightKg: 88, weightChangePerWeek: -0.4 },
  },
  {
    ...member,
    ...named('hana', 'Hana Sato', '1994-03-17', 'en', 'FEMALE'),
    ...{ coach: trainer, heightCm: 163, weightKg: 60, weightChangePerWeek: 0 },
  },
  {
    ...member,
    ...named('liam', "Liam O'Connor", '1979-09-08', 'en', 'MALE'),
    ...{ coach: trainer, heightCm: 181, weightKg: 95, weightChangePerWeek: -0.5, massUnit: 'LBS' },
  },
  {
    ...member,
    ...named('fatima', 'Fatima Haddad', '1968-07-11', 'en', 'FEMALE'),
    ...{ coach: physio, heightCm: 165, weightKg: 71, weightChangePerWeek: -0.2, level: 'BEGINNER' },
    department: 'Rehabilitation',
  },
  {
    ...member,
    ...named('noor', 'Noor van Dijk', '1995-10-28', 'en', 'FEMALE', 'athlete@example.com'),
    ...{ timeZone: 'Europe/Amsterdam', isOfGym: false, department: null, coach: null },
    ...{ bio: 'Trains before work, writes it all down.', heightCm: 176, weightKg: 70, weightChangePerWeek: 0.1 },
  },
];

/** Who to sign in as, for each kind of work. */
export const demoAccounts = [
  { email: 'admin@example.com', who: 'staff of the platform' },
  { email: 'manager@example.com', who: 'manages the gym' },
  { email: coach, who: 'coach with three clients' },
  { email: 'client@example.com', who: 'client of the coach, in Thai' },
  { email: 'athlete@example.com', who: 'trains alone' },
] as const;
