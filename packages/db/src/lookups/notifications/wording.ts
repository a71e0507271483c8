import type { Locale } from '@motriforge/shared/contracts/common';

/** What a notification of a type says, whatever the channel. Names in double braces are filled in when it is sent. */
export interface Wording {
  /** The names it may use, besides `user.name`. */
  variables: readonly string[];
  /** Where it leads, within the app. */
  url: string;
  words: Record<Locale, Words>;
}

export interface Words {
  title: string;
  message: string;
  button: string;
}
