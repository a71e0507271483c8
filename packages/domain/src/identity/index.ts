export { hashPassword, type Verdict, verifyPassword } from './password.ts';
