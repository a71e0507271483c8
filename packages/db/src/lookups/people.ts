import { fixedId } from '@motriforge/shared/ids';
import { categoryId } from './categories.ts';
import { visibilityId } from './visibility.ts';

/** The platform itself, where a row must say who made it and nobody did. */
export const systemUserId = fixedId('user', 'system');

/** Whoever was erased, where others rely on a row that must say who made it. */
export const erasedUserId = fixedId('user', 'erased');

/** Accounts nobody can sign in to. */
export const placeholderUserRows = () => [
  placeholder(systemUserId, 'MōtriForge', 'system@motriforge.invalid'),
  placeholder(erasedUserId, 'Erased', 'erased@motriforge.invalid'),
];

function placeholder(id: string, firstName: string, email: string) {
  return {
    id,
    userCategoryId: categoryId('USER', 'SYSTEM'),
    email,
    firstName,
    visibilityId: visibilityId('USER', 'SYSTEM'),
    isActive: false,
  };
}
