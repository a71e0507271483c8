const names = 'id,username,email,password_hash,role,is_active,created_at,updated_at,failed_login_attempts';

/** A line of the tracker's users. */
export const person = (id: string | number, { email = `p${id}@example.com`, name = `name${id}` } = {}): string =>
  `${id},${name},${email},hash,user,true,2024-01-05T08:00:00Z,2024-01-05T08:00:00Z,0`;

/** The file of the tracker's users. */
export const people = (...lines: string[]): string => [names, ...lines].join('\n');
