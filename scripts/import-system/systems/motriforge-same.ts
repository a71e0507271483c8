import type { Values } from '../making.ts';

type By = (row: Values) => Values;

const columns =
  (...names: string[]): By =>
  (row) =>
    Object.fromEntries(names.map((name) => [name, row[name] ?? null]));

/** What makes rows of shared vocabularies the same, whatever their ids. */
export const naturalKeys: Readonly<Record<string, By>> = {
  USER: (row) => ({
    email: String(row.email ?? '')
      .trim()
      .toLowerCase(),
  }),
  TAG: columns('type', 'name'),
  CATEGORY: columns('type', 'name'),
  STATUS: columns('type', 'name'),
  VISIBILITY: columns('name', 'resource'),
  METRIC: columns('name'),
  ROLE: columns('name'),
  PERMISSION: (row) => ({ name: permissionName(row) }),
  PERMISSION_GROUP: columns('name'),
  POLICY: columns('name'),
  MUSCLE: columns('name'),
  MUSCLE_ZONE: columns('name'),
  TISSUE_TYPE: columns('name'),
  MUSCLE_LEVEL: columns('name'),
  MEDIA_TYPE: columns('name'),
  EQUIPMENT: columns('name'),
  ACTIVITY_TYPE: columns('name'),
  BILLING_PLAN: columns('name'),
  SUBSCRIPTION_STATUS: columns('name'),
  PAYMENT_STATUS: columns('name'),
  INVOICE_STATUS: columns('name'),
  REFUND_STATUS: columns('name'),
  RATING_STATUS: columns('name'),
  CRITERIA_TYPE: columns('name'),
  REPORT_REASON: columns('name'),
  REPORT_STATUS: columns('name'),
  SETTING: columns('setting_key'),
  SETTING_GROUP: columns('group_name'),
  NOTIFICATION_TYPE: columns('name'),
  NOTIFICATION_STATUS: columns('name'),
  NOTIFICATION_TEMPLATE: (row) => ({
    notification_type_id: row.notification_type_id ?? null,
    channel: row.channel ?? null,
    locale: 'en',
  }),
  DELIVERY_STATUS: columns('name'),
  EVENT_TYPE: columns('name'),
  ERROR_TYPE: columns('name'),
  SEVERITY_LEVEL: columns('name'),
  ERROR_STATUS: columns('name'),
  RESOLUTION_TYPE: columns('name'),
};

/** A permission is called after what it allows. */
export function permissionName({ actor, resource, action, scope }: Values): string {
  return [actor, resource, action, scope].filter((part) => (part ?? null) !== null).join('.');
}
