import { type deliveryStatuses, deliveryStatusId } from '../../schema/deliveries.ts';
import { type notificationStatuses, notificationStatusId } from '../../schema/notifications.ts';
import { described } from '../described.ts';

export { deliveryStatusId, notificationStatusId };

const notificationMeaning: Record<(typeof notificationStatuses)[number], string> = {
  PENDING: 'Waits for its time.',
  SENT: 'On its way.',
  DELIVERED: 'Arrived.',
  READ: 'Seen.',
  CLICKED: 'Followed to where it leads.',
  FAILED: 'It went out on no channel.',
};

export const notificationStatusRows = () => described(notificationMeaning, notificationStatusId);

const deliveryMeaning: Record<(typeof deliveryStatuses)[number], string> = {
  QUEUED: 'Waits to go out.',
  SENT: 'Handed to the provider.',
  DELIVERED: 'The provider says that it arrived.',
  FAILED: 'It could not be handed over.',
  BOUNCED: 'It came back.',
};

export const deliveryStatusRows = () => described(deliveryMeaning, deliveryStatusId);
