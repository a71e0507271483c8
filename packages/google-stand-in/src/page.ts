import { html } from 'hono/html';
import { people } from './people.ts';

/** Where Google asks which account to use. It says plainly that it is not Google. */
export const choicePage = () => html`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Choose an account · stand-in for Google</title>
    <link rel="icon" href="data:,">
    <style>${style}</style>
  </head>
  <body>
    <main>
      <p class="notice"><strong>This is not Google.</strong> It is a stand-in that runs on this machine, so that
        signing in with Google can be tried without an account. Nothing leaves this machine.</p>
      <h1>Choose an account</h1>
      <form method="post">
        ${people.map(
          ({ email, name, isEmailVerified }) => html`<button name="person" value="${email}">
            <strong>${name}</strong> <span>${email}${isEmailVerified ? '' : ', not proved'}</span>
          </button>`,
        )}
      </form>
      <h2>Use another account</h2>
      <form method="post">
        <label>E-mail <input type="email" name="email" required autocomplete="off"></label>
        <label><input type="checkbox" name="unproved" value="yes"> Google has not proved this address</label>
        <button>Continue</button>
      </form>
      <form method="post"><button name="cancel" value="yes">Cancel</button></form>
    </main>
  </body>
</html>`;

const style = `
:root { color-scheme: light dark; font: 16px/1.5 ui-sans-serif, system-ui; }
main { max-width: 26rem; margin: 2rem auto; padding: 0 1rem; }
.notice { border: 2px solid currentcolor; padding: 0.75rem; }
form { display: grid; gap: 0.5rem; margin-block: 1rem; }
button, input[type="email"] { font: inherit; padding: 0.75rem; text-align: start; inline-size: 100%; box-sizing: border-box; }
button span { display: block; }
`;
