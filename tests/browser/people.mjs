// What the tests of signing in run beside the browser, all on loopback: an installation, a mail
// server, an honest provider of identities (the program oidc-provider) and one that lies.

import { execFile, spawn } from 'node:child_process';
import { createServer as createHttp } from 'node:http';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { SignJWT, UnsecuredJWT, exportJWK, generateKeyPair } from 'jose';
import Provider from 'oidc-provider';

export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  const { port } = server.address();
  await new Promise((done) => server.close(done));
  return port;
}

async function listening(server, port = 0, host = '127.0.0.1') {
  server.listen(port, host);
  await new Promise((done) => server.once('listening', done));
  const stop = () =>
    new Promise((done) => {
      server.close(done);
      server.closeAllConnections?.();
    });
  return { port: server.address().port, stop };
}

/** A sample installation with settings of its own, in an environment that says more. */
export async function sample(port, settings, more = {}) {
  const address = `http://localhost:${port}`;
  const binary = process.env.AUNAR_BIN;
  if (!binary) throw new Error('AUNAR_BIN names the program to test');
  const program = spawn(binary, ['demo', '--listen', `127.0.0.1:${port}`, ...settings], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...more },
  });
  let said = '';
  for (const stream of [program.stdout, program.stderr]) stream.on('data', (part) => (said += part));
  const ended = new Promise((done) => program.once('exit', done));
  const stop = async () => {
    program.kill('SIGTERM');
    await ended;
  };
  for (let tries = 0; ; tries += 1) {
    const ready = await fetch(`${address}/readyz`).then(({ ok }) => ok, () => false);
    if (ready && said.includes('Ctrl-C')) break;
    if (tries > 600 || program.exitCode !== null) throw new Error(`the sample does not serve:\n${said}`);
    await pause(100);
  }
  const db = said.match(/--db (\S+)/)[1];
  const link = async (email) => {
    const run = promisify(execFile);
    const { stdout } = await run(binary, ['login-link', email, '--db', db, '--public-url', address]);
    return stdout.trim();
  };
  return { address, db, link, stop };
}

/** A page on which somebody of a sample has signed in, by a link that its operator made, in a browser of their own. */
export async function comeIn(browser, site, name, options = {}) {
  const context = await browser.newContext({ baseURL: site.address, viewport: { width: 1280, height: 900 }, locale: 'es', ...options });
  const page = await context.newPage();
  await page.goto(await site.link(`${name}@lac.example`));
  await page.locator('main form button').click();
  await page.waitForURL('**/desk');
  return page;
}

/** A mail server that keeps what it is given. */
export async function mailServer() {
  const letters = [];
  const server = createServer((socket) => {
    let pending = '';
    let letter = null;
    let to = '';
    socket.write('220 sink\r\n');
    socket.on('error', () => {});
    socket.on('data', (part) => {
      pending += part.toString('latin1');
      for (let end = pending.indexOf('\r\n'); end !== -1; end = pending.indexOf('\r\n')) {
        const line = pending.slice(0, end);
        pending = pending.slice(end + 2);
        if (letter !== null) {
          if (line === '.') {
            letters.push({ to, text: read(letter) });
            letter = null;
            socket.write('250 kept\r\n');
          } else {
            letter += `${line.replace(/^\./, '')}\r\n`;
          }
        } else if (/^DATA/i.test(line)) {
          letter = '';
          socket.write('354 go on\r\n');
        } else if (/^QUIT/i.test(line)) {
          socket.end('221 bye\r\n');
        } else {
          to = line.match(/^RCPT TO:<(.*?)>/i)?.[1] ?? to;
          socket.write('250 ok\r\n');
        }
      }
    });
  });
  const { port, stop } = await listening(server);
  const next = async (address) => {
    for (let tries = 0; tries < 100; tries += 1) {
      const at = letters.findIndex(({ to }) => to === address);
      if (at !== -1) return letters.splice(at, 1)[0];
      await pause(100);
    }
    throw new Error(`no mail came for ${address}`);
  };
  return { url: `smtp://127.0.0.1:${port}`, next, stop };
}

/** The text of a letter, decoded: of one that has several forms, the plain one. */
function read(letter) {
  const parts = letter.match(/boundary="?([^"\r\n;]+)/i);
  if (parts) {
    const plain = letter.split(`--${parts[1]}`).find((part) => /^\s*content-type: text\/plain/i.test(part));
    if (plain) return read(plain.trimStart());
  }
  const [head, ...body] = letter.split('\r\n\r\n');
  const text = body.join('\r\n\r\n');
  if (/transfer-encoding: base64/i.test(head)) return Buffer.from(text, 'base64').toString();
  const bytes = text.replace(/=\r\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString();
}

/** An honest provider: whoever logs in under a name of `accounts` is that person. */
export async function provider(client, redirect, accounts) {
  const port = await freePort();
  const issuer = `http://127.0.0.1:${port}`;
  const program = new Provider(issuer, {
    clients: [{ client_id: client.id, client_secret: client.secret, redirect_uris: [redirect] }],
    claims: { openid: ['sub'], email: ['email', 'email_verified'] },
    pkce: { required: () => true },
    findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id, ...accounts[id] }) }),
    cookies: { keys: ['a key of the test'] },
  });
  const { stop } = await listening(createHttp(program.callback()), port);
  return { issuer, stop };
}

/**
 * A provider that tells whatever lie it is told to tell. It always says that one is `reader`. Told to, it names an
 * address behind the installation where tokens are given, which is not its own, and where it would give good ones.
 */
export async function liar(client) {
  const keys = await generateKeyPair('RS256');
  const others = await generateKeyPair('RS256');
  const jwk = { ...(await exportJWK(keys.publicKey)), kid: 'one', alg: 'RS256', use: 'sig' };
  const nonces = new Map();
  let lie = null;
  let issuer;
  let behind;
  const token = (nonce) => {
    const claims = { email: 'reader@lac.example', email_verified: true, nonce: lie === 'nonce' ? 'another' : nonce };
    const fill = (made) =>
      made
        .setSubject('1')
        .setIssuer(lie === 'issuer' ? 'https://elsewhere.example' : issuer)
        .setAudience(lie === 'audience' ? 'somebody-else' : client.id)
        .setIssuedAt(lie === 'expired' ? '-2h' : undefined)
        .setExpirationTime(lie === 'expired' ? '-1h' : '5m');
    if (lie === 'unsigned') return fill(new UnsecuredJWT(claims)).encode();
    const signed = fill(new SignJWT(claims)).setProtectedHeader({ alg: 'RS256', kid: 'one' });
    return signed.sign(lie === 'signature' ? others.privateKey : keys.privateKey);
  };
  const answer = (response, body) => {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(body));
  };
  const answers = async (request, response) => {
    const url = new URL(request.url, issuer);
    if (url.pathname === '/.well-known/openid-configuration') {
      answer(response, {
        issuer,
        authorization_endpoint: `${issuer}/authorize`,
        token_endpoint: `${lie === 'behind' ? behind : issuer}/token`,
        jwks_uri: `${issuer}/keys`,
        response_types_supported: ['code'],
        subject_types_supported: ['public'],
        id_token_signing_alg_values_supported: ['RS256'],
      });
    } else if (url.pathname === '/keys') {
      answer(response, { keys: [jwk] });
    } else if (url.pathname === '/authorize') {
      const code = String(nonces.size);
      nonces.set(code, url.searchParams.get('nonce'));
      const back = new URL(url.searchParams.get('redirect_uri'));
      back.searchParams.set('code', code);
      back.searchParams.set('state', lie === 'state' ? 'another' : url.searchParams.get('state'));
      if (lie === 'other-issuer') back.searchParams.set('iss', 'https://elsewhere.example');
      response.writeHead(303, { location: back.href }).end();
    } else {
      let body = '';
      for await (const part of request) body += part;
      const sent = new URLSearchParams(body);
      const good = sent.get('code_verifier')?.length >= 43 && nonces.has(sent.get('code'));
      if (!good) {
        response.statusCode = 400;
        answer(response, { error: 'invalid_grant' });
        return;
      }
      const said = { access_token: 'x', token_type: 'Bearer', expires_in: 60 };
      if (lie !== 'no-token') said.id_token = await token(nonces.get(sent.get('code')));
      answer(response, said);
    }
  };
  const { port, stop: stopOwn } = await listening(createHttp(answers));
  issuer = `http://127.0.0.1:${port}`;
  let asked = 0;
  const counted = (request, response) => {
    asked += 1;
    return answers(request, response);
  };
  const { port: other, stop: stopOther } = await listening(createHttp(counted), 0, '127.0.0.2');
  behind = `http://127.0.0.2:${other}`;
  const stop = () => Promise.all([stopOwn(), stopOther()]);
  return { issuer, stop, tell: (what) => (lie = what), behind, askedBehind: () => asked };
}
