export { dropFavorite, type KeepFavoriteInput, keepFavorite } from './keep-favorite.ts';
export { trendFavorites } from './trend.ts';
export { type UseFavoriteInput, useFavorite } from './use-favorite.ts';
