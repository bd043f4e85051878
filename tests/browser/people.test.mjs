// How people come in: by a link in a mail, with a passkey, with a provider of identities. Starts an
// installation of its own (AUNAR_BIN), since it needs a mail server and providers to be set.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { launch, sound } from './site.mjs';
import { freePort, liar, mailServer, provider, sample } from './people.mjs';

const client = { id: 'aunar', secret: 'a-secret-of-the-test' };
const desk = '/desk';

let browser;
let mail;
let site;
let faithless;
let lies;
const running = [];

before(async () => {
  browser = await launch();
  mail = await mailServer();
  const [port, otherPort] = [await freePort(), await freePort()];
  const honest = await provider(client, `http://localhost:${port}/sign-in/provider/back`, {
    'focal-unicef': { email: 'Focal-UNICEF@lac.example', email_verified: true },
    'focal-fao': { email: 'focal-fao@lac.example', email_verified: false },
    stranger: { email: 'stranger@elsewhere.example', email_verified: true },
  });
  lies = await liar(client);
  site = await sample(port, [
    '--smtp', mail.url, '--mail-from', 'Aunar <aunar@red.example>',
    '--oidc-issuer', honest.issuer, '--oidc-client-id', client.id, '--oidc-client-secret', client.secret,
    '--oidc-name', 'la agencia',
  ]);
  // A proxy of the environment would look names up itself: this one leads nowhere, and nobody asks it.
  const nowhere = `http://127.0.0.1:${await freePort()}`;
  const proxies = { HTTP_PROXY: nowhere, HTTPS_PROXY: nowhere, NO_PROXY: '' };
  const faithlessly = ['--oidc-issuer', lies.issuer, '--oidc-client-id', client.id, '--oidc-client-secret', client.secret];
  faithless = await sample(otherPort, faithlessly, proxies);
  running.push(honest, lies, mail, site, faithless);
});

after(async () => {
  await browser?.close();
  for (const one of running) await one.stop();
});

/** A fresh visitor of an installation. */
async function visit(options, act) {
  const { at = site, ...rest } = options;
  const context = await browser.newContext({ baseURL: at.address, viewport: { width: 1280, height: 900 }, locale: 'es', ...rest });
  try {
    await act(await context.newPage(), context);
  } finally {
    await context.close();
  }
}

/** Signs in with a link that an operator made. */
async function comeIn(page, email) {
  await page.goto(await site.link(email));
  await page.locator('main button').click();
  await page.waitForURL(`**${desk}`);
}

describe('people', { concurrency: false }, () => {
  it('come in by a link in a mail, without scripts, and back to where they wanted to go', { timeout: 60_000 }, () =>
    visit({ javaScriptEnabled: false }, async (page) => {
      const refused = await page.goto('/account?lang=es');
      assert.equal(refused.status(), 401);
      await page.locator('main a', { hasText: 'Entrar' }).click();
      await page.locator('#address').fill('Secretariat@lac.example');
      await page.locator('main button[type="submit"]').first().click();
      assert.match(await page.locator('main').innerText(), /Si secretariat@lac\.example es de alguien/);
      const letter = await mail.next('secretariat@lac.example');
      assert.match(letter.text, /^Hola, /);
      assert.match(letter.text, /¿No fue usted\?/);
      const link = letter.text.match(/http:\S+/)[0];
      assert.ok(link.startsWith(`${site.address}/sign-in/`), link);
      await page.goto(link);
      await page.locator('main button').click();
      assert.equal(new URL(page.url()).pathname, '/account');
      assert.match(await page.locator('main').innerText(), /secretariat@lac\.example/);
      const again = await page.goto(link);
      assert.equal(again.status(), 410);
      await page.goto('/lac');
      await page.locator('.me form button').click();
      assert.equal((await page.goto('/account')).status(), 401);
    }),
  );

  it('add a passkey, come in with it, and take it away again', { timeout: 90_000 }, () =>
    visit({}, async (page, context) => {
      const devtools = await context.newCDPSession(page);
      await devtools.send('WebAuthn.enable');
      await devtools.send('WebAuthn.addVirtualAuthenticator', {
        options: {
          protocol: 'ctap2',
          transport: 'internal',
          hasResidentKey: true,
          hasUserVerification: true,
          isUserVerified: true,
          automaticPresenceSimulation: true,
        },
      });
      await comeIn(page, 'co-lead-iom@lac.example');
      await page.goto('/account?lang=es');
      await page.getByRole('button', { name: 'Añadir una llave de acceso' }).click();
      const name = page.locator('form[action^="/account/passkeys/"] input[name="name"]');
      await name.waitFor();
      assert.equal(await name.count(), 1);
      assert.match(await name.inputValue(), /Chrome|Chromium/);
      await name.fill('La del despacho');
      await page.getByRole('button', { name: 'Cambiar nombre' }).click();
      assert.equal(await name.inputValue(), 'La del despacho');
      const told = await mail.next('co-lead-iom@lac.example');
      assert.match(told.text, /llave de acceso/);
      await sound(page, 'account-es');

      await page.locator('.me form button').click();
      await page.goto('/sign-in?to=%2Flac%2Fmembers&lang=es');
      await sound(page, 'sign-in-doors-es');
      const sent = page.waitForRequest((request) => request.url().endsWith('/sign-in/passkey'));
      await page.getByRole('button', { name: 'Entrar con una llave de acceso' }).click();
      await page.waitForURL('**/lac/members');
      assert.equal(await page.locator('.me a[href="/desk"]').count(), 1, 'signed in');
      await page.goto('/account?lang=es');
      assert.match(await page.locator('main').innerText(), /con llave de acceso/);

      // The same answer of the device again, and an old answer to a new question.
      const body = (await sent).postData();
      const headers = { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' };
      const replayed = await fetch(`${site.address}/sign-in/passkey`, { method: 'POST', headers, body });
      assert.equal(replayed.status, 410);
      const asked = await (await fetch(`${site.address}/sign-in/passkey/begin`, { method: 'POST', headers })).json();
      const forged = JSON.parse(body);
      const said = JSON.parse(Buffer.from(forged.response.clientDataJSON, 'base64url').toString());
      said.challenge = asked.challenge;
      forged.response.clientDataJSON = Buffer.from(JSON.stringify(said)).toString('base64url');
      const refused = await fetch(`${site.address}/sign-in/passkey`, { method: 'POST', headers, body: JSON.stringify(forged) });
      assert.equal(refused.status, 400, 'the signature is of another question');

      await page.getByRole('checkbox', { name: 'La del despacho' }).check();
      await page.getByRole('button', { name: 'Quitar La del despacho' }).click();
      assert.match(await page.locator('main').innerText(), /Todavía no tiene ninguna/);
      await page.locator('.me form button').click();
      await page.goto('/sign-in?lang=es');
      await page.getByRole('button', { name: 'Entrar con una llave de acceso' }).click();
      await page.getByText('Esa llave no abrió la puerta').waitFor();
    }),
  );

  it('come in with a provider of identities, once by each way', { timeout: 90_000 }, () =>
    visit({}, async (page) => {
      const callbacks = [];
      page.on('request', (request) => {
        if (request.url().includes('/sign-in/provider/back')) callbacks.push(request.url());
      });
      await page.goto('/sign-in?to=%2Flac%2Fneeds&lang=es');
      await page.getByRole('link', { name: 'Entrar con la agencia' }).click();
      await atTheProvider(page, 'focal-unicef');
      await page.waitForURL('**/lac/needs');
      await page.goto('/account?lang=es');
      const text = await page.locator('main').innerText();
      assert.match(text, /focal-unicef@lac\.example/);
      assert.match(text, /con el proveedor de identidad/);
      assert.equal(callbacks.length, 1);
      assert.equal((await page.goto(callbacks[0])).status(), 410, 'a callback is used once');
      // In another browser it never was of any use.
      await visit({}, async (other) => assert.equal((await other.goto(callbacks[0])).status(), 410));
    }),
  );

  it('are not told who takes part by a provider, nor let in by an address nobody confirmed', { timeout: 90_000 }, async () => {
    const told = [];
    for (const login of ['focal-fao', 'stranger']) {
      await visit({}, async (page) => {
        await page.goto('/sign-in/provider');
        await atTheProvider(page, login);
        await page.waitForURL('**/sign-in/provider/back**');
        told.push((await page.locator('main').innerText()).trim());
        assert.equal((await page.goto('/desk')).status(), 401);
      });
    }
    assert.equal(told[0], told[1]);
    assert.match(told[0], /Con esa identidad no se entra aquí/);
  });

  it('who turn back at the provider get a clear page', { timeout: 60_000 }, () =>
    visit({}, async (page) => {
      await page.goto('/sign-in/provider?lang=es').catch(() => {});
      await page.goto('/sign-in/provider');
      await page.getByRole('link', { name: 'Cancel' }).click();
      await page.waitForURL('**/sign-in/provider/back**');
      assert.match(await page.locator('main').innerText(), /no le dejó pasar; su respuesta fue «access_denied»/);
    }),
  );

  for (const lie of ['nonce', 'signature', 'audience', 'issuer', 'expired', 'unsigned', 'state', 'other-issuer', 'no-token']) {
    it(`are not let in by a provider that lies: ${lie}`, { timeout: 60_000 }, () =>
      visit({ at: faithless }, async (page) => {
        lies.tell(lie);
        const answer = await page.goto('/sign-in/provider');
        assert.ok([400, 410].includes(answer.status()), `${lie}: ${answer.status()}`);
        assert.equal((await page.goto('/desk')).status(), 401);
      }),
    );
  }

  it('are not let in by a provider that names an address behind the installation, which is not asked', { timeout: 60_000 }, async () => {
    // What it said of itself is believed for an hour: an installation that has not heard it yet.
    const fresh = await sample(await freePort(), [
      '--oidc-issuer', lies.issuer, '--oidc-client-id', client.id, '--oidc-client-secret', client.secret,
    ]);
    try {
      await visit({ at: fresh }, async (page) => {
        lies.tell('behind');
        assert.equal((await page.goto('/sign-in/provider')).status(), 400);
        assert.equal((await page.goto('/desk')).status(), 401);
        assert.equal(lies.askedBehind(), 0);
        assert.equal((await fetch(`${lies.behind}/token`, { method: 'POST' })).status, 400, 'somebody is there');
        assert.equal(lies.askedBehind(), 1);
      });
    } finally {
      lies.tell(null);
      await fresh.stop();
    }
  });

  it('are let in by the same provider when it tells the truth', { timeout: 60_000 }, () =>
    visit({ at: faithless }, async (page) => {
      lies.tell(null);
      assert.equal((await page.goto('/sign-in/provider')).status(), 200);
      assert.equal(new URL(page.url()).pathname, desk);
    }),
  );

  it('are not left without an answer when the provider is away', { timeout: 60_000 }, async () => {
    const port = await freePort();
    const alone = await sample(port, ['--oidc-issuer', `http://127.0.0.1:${await freePort()}`, '--oidc-client-id', client.id]);
    try {
      await visit({ at: alone }, async (page) => {
        assert.equal((await page.goto('/sign-in/provider')).status(), 502);
        assert.match(await page.locator('main').innerText(), /El proveedor de identidad no responde/);
      });
    } finally {
      await alone.stop();
    }
  });

  it('get a link from whoever operates the installation, and it says so when nobody has the address', async () => {
    const run = promisify(execFile);
    const link = await site.link('focal-fao@lac.example');
    assert.match(link, /\/sign-in\/[0-9a-f]{64}$/);
    await assert.rejects(run(process.env.AUNAR_BIN, ['login-link', 'nobody@lac.example', '--db', site.db]), (error) => {
      assert.equal(error.code, 2);
      assert.match(error.stderr, /nobody here has the address/);
      return true;
    });
  });
});

/** Signs in at the provider's own pages, and agrees. */
async function atTheProvider(page, login) {
  await page.locator('input[name="login"]').fill(login);
  await page.locator('input[name="password"]').fill('any');
  await page.locator('button[type="submit"]').click();
  await page.getByRole('button', { name: 'Continue' }).click();
}
