import type { HistoryCheckIn } from '@motriforge/shared/contracts/history';
import { newId } from '@motriforge/shared/ids';

/** The rows of health a check-in of a file becomes. */
export function checkInRows(checkIn: HistoryCheckIn) {
  const { weight, muscleMass, bloodPressure, measurements, day, source, sourceKey, ...figures } = checkIn;
  const id = newId();
  return {
    checkIn: {
      ...figures,
      id,
      recordedDate: day,
      weightKg: weight?.kg ?? null,
      enteredWeight: weight?.entered ?? null,
      enteredWeightUnit: weight?.unit ?? null,
      muscleMassKg: muscleMass?.kg ?? null,
      bloodPressureSystolic: bloodPressure?.systolic ?? null,
      bloodPressureDiastolic: bloodPressure?.diastolic ?? null,
    },
    measurements: measurements.map(({ site, side, cm, entered, unit }) => ({
      ...{ site, side },
      id: newId(),
      healthCheckinId: id,
      valueCm: cm,
      enteredValue: entered,
      enteredUnit: unit,
    })),
  };
}
export type CheckInRows = ReturnType<typeof checkInRows>;
