export {
  askToConfirm,
  askToVerify,
  askWhetherItWasThem,
  sendReset,
  tellNewAddress,
  tellOfAccount,
  tellOfLinkedIdentity,
  tellOfLock,
  tellOfPassword,
  tellOfUnlinkedIdentity,
  warnOldAddress,
} from './account-letters.ts';
export {
  remindClientOfAppointment,
  remindCoachOfAppointment,
  tellClientOfAppointment,
} from './appointments.ts';
export { countNotifications } from './count.ts';
export { deliverMail } from './deliver-mail.ts';
export {
  tellOfAuthenticator,
  tellOfCopiedPasskey,
  tellOfNewRecoveryCodes,
  tellOfNoAuthenticator,
  tellOfNoPasskey,
  tellOfPasskey,
  tellOfRecoveryCode,
  tellOfWrongCodes,
} from './factor-letters.ts';
export { gatherDigests } from './gather-digests.ts';
export { type Notice, notify } from './notify.ts';
export {
  farewell,
  giveUpFarewells,
  readerOf,
  tellOfErasure,
  tellOfExport,
  tellOfImport,
} from './privacy-letters.ts';
export { isPushService } from './push-services.ts';
export { pushKey, subscribePush, unsubscribePush } from './push-subscriptions.ts';
export { recentMail } from './read.ts';
export { ringRests } from './ring-rests.ts';
export { dueDeliveries, type Outcome, settleDelivery } from './settle-delivery.ts';
export { writeShareLetter } from './share-letter.ts';
export { welcomeToWaitlist } from './welcome-to-waitlist.ts';
