import type { recentEvents } from '@motriforge/domain/events';
import type { recentMail } from '@motriforge/domain/notifications';
import type { FC, PropsWithChildren } from 'hono/jsx';

type Letter = Awaited<ReturnType<typeof recentMail>>[number];
type QueuedEvent = Awaited<ReturnType<typeof recentEvents>>[number];

const Page: FC<PropsWithChildren<{ title: string; refreshSeconds?: number }>> = ({
  title,
  refreshSeconds,
  children,
}) => (
  <html lang="en">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width" />
      <title>{title}</title>
      {refreshSeconds && <meta http-equiv="refresh" content={String(refreshSeconds)} />}
      <link rel="icon" href="/icon.svg" />
      <link rel="stylesheet" href="/__dev/style.css" />
    </head>
    <body>
      <nav>
        <a href="/__dev">Mailbox</a>
        <a href="/__dev/events">Outbox</a>
        <a href="/__dev/clock">Clock and crons</a>
        <a href="/">Product</a>
      </nav>
      <h1>{title}</h1>
      {children}
    </body>
  </html>
);

const moment = (millis: number | null) => (millis === null ? '' : new Date(millis).toISOString());

export const MailboxPage: FC<{ letters: Letter[] }> = ({ letters }) => (
  <Page title="Mailbox" refreshSeconds={2}>
    {letters.length === 0 ? (
      <p>No letter yet. One arrives here a second after somebody signs up or joins the waitlist.</p>
    ) : (
      <table>
        <thead>
          <tr>
            <th>To</th>
            <th>Subject</th>
            <th>Status</th>
            <th>Written</th>
          </tr>
        </thead>
        <tbody>
          {letters.map((letter) => (
            <tr>
              <td>{letter.recipient}</td>
              <td>
                <a href={`/__dev/mail/${letter.id}`}>{letter.subject}</a>
              </td>
              <td>{letter.status}</td>
              <td>{moment(letter.createdAt)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    )}
  </Page>
);

export const LetterPage: FC<{ letter: Letter }> = ({ letter }) => (
  <Page title={letter.subject}>
    <p>To {letter.recipient}</p>
    <pre>{letter.bodyText}</pre>
  </Page>
);

export const EventsPage: FC<{ events: QueuedEvent[] }> = ({ events }) => (
  <Page title="Outbox">
    {events.length === 0 ? (
      <p>Nothing has happened yet.</p>
    ) : (
      <table>
        <thead>
          <tr>
            <th>Event</th>
            <th>Status</th>
            <th>Tries</th>
            <th>Next</th>
            <th>Reason</th>
            <th></th>
          </tr>
        </thead>
        <tbody>
          {events.map((event) => (
            <tr>
              <td>{event.topic}</td>
              <td>{event.status}</td>
              <td>{event.retryCount}</td>
              <td>{moment(event.nextRetryAt)}</td>
              <td>{event.failureReason}</td>
              <td>
                {event.status !== 'COMPLETED' && (
                  <form method="post" action={`/__dev/events/${event.eventId}/replay`}>
                    <button type="submit">Send again</button>
                  </form>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    )}
  </Page>
);

export const ClockPage: FC<{ now: number; schedules: string[] }> = ({ now, schedules }) => (
  <Page title="Clock and crons">
    <p>The product believes it is {moment(now)}.</p>
    <form method="post" action="/__dev/clock">
      <label>
        Move it to <input name="to" placeholder="2026-11-21T10:00:00Z" />
      </label>
      <button type="submit">Move</button>
      <p>Leave the field empty to go back to the real time.</p>
    </form>
    {schedules.map((schedule) => (
      <form method="post" action="/__dev/cron">
        <input type="hidden" name="schedule" value={schedule} />
        <button type="submit">Run {schedule} now</button>
      </form>
    ))}
  </Page>
);
