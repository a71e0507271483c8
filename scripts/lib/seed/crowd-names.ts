import type { Person } from './person.ts';

export interface Region {
  timeZone: string;
  locale: Person['locale'];
  massUnit: Person['massUnit'];
  female: readonly string[];
  male: readonly string[];
  family: readonly string[];
}

/** Where the people of a crowd come from, and what they are called there. */
export const regions: readonly Region[] = [
  {
    timeZone: 'Asia/Bangkok',
    locale: 'th',
    massUnit: 'KG',
    female: ['กมลชนก', 'ชลธิชา', 'ณัฐธิดา', 'ปาริชาต', 'พิมพ์ใจ', 'วราภรณ์', 'สุดารัตน์', 'อรอนงค์'],
    male: ['กิตติ', 'จักรพงษ์', 'ธนากร', 'นพดล', 'ปิยะ', 'วิชัย', 'สุรชัย', 'อนุชา'],
    family: ['แก้วมณี', 'จันทร์ดี', 'ทองสุข', 'บุญเรือง', 'พงษ์ไพร', 'ศรีสวัสดิ์', 'สมบูรณ์', 'อินทร'],
  },
  {
    timeZone: 'Asia/Bangkok',
    locale: 'en',
    massUnit: 'KG',
    female: ['Chanya', 'Kanya', 'Malee', 'Ornicha', 'Priya', 'Siriporn', 'Thida', 'Yuki'],
    male: ['Anan', 'Chai', 'Krit', 'Niran', 'Ravi', 'Somsak', 'Tanawat', 'Wei'],
    family: ['Charoen', 'Kittisak', 'Lim', 'Phan', 'Raksa', 'Sato', 'Suwan', 'Tran'],
  },
  {
    timeZone: 'Europe/Stockholm',
    locale: 'en',
    massUnit: 'KG',
    female: ['Aisha', 'Astrid', 'Elif', 'Freja', 'Ingrid', 'Katarzyna', 'Maryam', 'Sofia'],
    male: ['Ahmed', 'Björn', 'Emil', 'Jakub', 'Lars', 'Mateo', 'Oskar', 'Yusuf'],
    family: ['Andersson', 'Demir', 'Eriksson', 'Haddad', 'Kowalski', 'Lindgren', 'Rossi', 'Öberg'],
  },
  {
    timeZone: 'America/New_York',
    locale: 'en',
    massUnit: 'LBS',
    female: ['Abena', 'Camila', 'Grace', 'Imani', 'Julia', 'Mei', 'Rosa', 'Zoe'],
    male: ['Andre', 'Carlos', 'Darius', 'Ethan', 'Kwame', 'Minh', 'Omar', 'Samuel'],
    family: ['Adeyemi', 'Brooks', 'Chen', 'Garcia', "O'Brien", 'Nguyen', 'Okafor', 'Walker'],
  },
];
