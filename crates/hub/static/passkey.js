// Passkeys, where the browser has them: adding one to one's account, and signing in with one.
// Without this nothing is shown that would need it.
(() => {
  if (!window.PublicKeyCredential || !navigator.credentials) return;
  const bytes = (text) => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (c) => c.charCodeAt(0));
  const text = (buffer) =>
    btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, "-").replace(/\//g, "_").replace(/=/g, "");

  const post = async (address, body) => {
    const answer = await fetch(address, { method: "POST", headers: { "content-type": "application/json" }, body });
    if (!answer.ok) throw new Error(`${answer.status}`);
    return answer;
  };
  const known = (list) => (list ?? []).map((one) => ({ ...one, id: bytes(one.id) }));
  const sent = (credential, response) =>
    JSON.stringify({
      id: credential.id,
      rawId: text(credential.rawId),
      type: credential.type,
      authenticatorAttachment: credential.authenticatorAttachment ?? undefined,
      clientExtensionResults: {},
      response,
    });

  const add = async () => {
    const asked = await (await post("/account/passkeys/begin")).json();
    const credential = await navigator.credentials.create({
      publicKey: {
        ...asked,
        challenge: bytes(asked.challenge),
        user: { ...asked.user, id: bytes(asked.user.id) },
        excludeCredentials: known(asked.excludeCredentials),
      },
    });
    const { response } = credential;
    await post(
      "/account/passkeys",
      sent(credential, {
        clientDataJSON: text(response.clientDataJSON),
        attestationObject: text(response.attestationObject),
        transports: response.getTransports?.() ?? [],
      }),
    );
    location.assign("/account#passkeys");
    location.reload();
  };

  const enter = async (button) => {
    const to = button.dataset.to ? `?to=${encodeURIComponent(button.dataset.to)}` : "";
    const asked = await (await post(`/sign-in/passkey/begin${to}`)).json();
    const credential = await navigator.credentials.get({
      publicKey: { ...asked, challenge: bytes(asked.challenge), allowCredentials: known(asked.allowCredentials) },
    });
    const { response } = credential;
    const answer = await post(
      "/sign-in/passkey",
      sent(credential, {
        clientDataJSON: text(response.clientDataJSON),
        authenticatorData: text(response.authenticatorData),
        signature: text(response.signature),
        userHandle: text(response.userHandle),
      }),
    );
    location.assign((await answer.json()).to);
  };

  for (const [name, act] of [["add", add], ["in", enter]]) {
    for (const box of document.querySelectorAll(`[data-passkey-${name}]`)) {
      const button = box.querySelector("[data-passkey-go]");
      const failed = box.querySelector("[data-passkey-failed]");
      box.hidden = false;
      button.addEventListener("click", async () => {
        failed.hidden = true;
        button.disabled = true;
        try {
          await act(button);
        } catch (error) {
          // Somebody who changed their mind has not failed.
          failed.hidden = error.name === "NotAllowedError" || error.name === "AbortError";
        } finally {
          button.disabled = false;
        }
      });
    }
  }
})();
