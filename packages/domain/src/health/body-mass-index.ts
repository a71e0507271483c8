/** Kilograms per square metre, to one decimal; none without a height, or where the figures cannot both be true. */
export function bodyMassIndex(weightKg: number, heightCm: number | null): number | null {
  if (heightCm === null) return null;
  const index = Math.round((weightKg / (heightCm / 100) ** 2) * 10) / 10;
  return index >= 3 && index <= 300 ? index : null;
}
