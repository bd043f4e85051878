"""Has wapiti crawl a sample installation as somebody who is signed in and attack every page and form that it finds,
and fails when something gave way. Usage: attacked.py WAPITI ADDRESS LINK FOLDER; LINK signs somebody in, as
`aunar demo` prints it. What would end the session or the account is left out: what comes after it would be asked by
nobody."""

import json
import subprocess
import sys
import urllib.error
import urllib.parse
import urllib.request

# What puts words, paths, commands and addresses where they might be believed. Left out is what looks for LDAP, which
# nothing here speaks: it takes any form whose answer depends on what was sent for such a fault. Headers, cookies and
# what keeps other sites out are our own tests': the scanner looks for tokens in forms, where we look at who sent them
# (docs/SECURITY.md).
MODULES = "crlf,exec,file,permanentxss,redirect,sql,timesql,upload,xss"
LEFT_OUT = ["/sign-out", "/account/data/erase", "/account/sessions/*"]
# Fewer pages than that, and the scanner was kept out.
LEAST_PAGES = 300


class Stay(urllib.request.HTTPRedirectHandler):
    """Follows nothing: the answer to a link is what says who is signed in."""

    def redirect_request(self, *_):
        return None


def ask(url, method="GET", **headers):
    """The status of an answer, and its headers."""
    request = urllib.request.Request(url, method=method, headers=headers)
    try:
        with urllib.request.build_opener(Stay).open(request, timeout=60) as answer:
            return answer.status, answer.headers
    except urllib.error.HTTPError as error:
        return error.code, error.headers


def main(wapiti, address, link, folder):
    base = f"http://{address}"
    path = urllib.parse.urlsplit(link).path
    _, headers = ask(base + path, "POST", **{"Sec-Fetch-Site": "same-origin"})
    cookie = (headers.get("Set-Cookie") or "").split(";")[0]
    report = f"{folder}/attacked.json"
    command = [wapiti, "--url", f"{base}/", "--start", f"{base}/lac", "--start", f"{base}/desk"]
    command += ["--header", f"Cookie: {cookie}", "--header", "Sec-Fetch-Site: same-origin"]
    for left_out in LEFT_OUT:
        command += ["--exclude", base + left_out]
    command += ["--scope", "folder", "--depth", "3", "--max-links-per-page", "30", "--max-files-per-dir", "10"]
    command += ["--max-scan-time", "120", "--max-attack-time", "60", "--module", MODULES]
    command += ["--flush-session", "--store-session", f"{folder}/session", "--store-config", f"{folder}/config"]
    command += ["--no-bugreport", "--verbose", "0", "--format", "json", "--output", report]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    with open(report, encoding="utf-8") as file:
        told = json.load(file)
    faults = []
    pages = told["infos"]["crawled_pages_nbr"]
    if pages < LEAST_PAGES:
        faults.append(f"{pages} pages and forms found, {LEAST_PAGES} are there at least")
    for kind in ("vulnerabilities", "anomalies"):
        for name, found in told[kind].items():
            faults += [f"{name}: {one['method']} {one['path']} {one['parameter']}: {one['info']}" for one in found]
    status, _ = ask(f"{base}/desk", Cookie=cookie)
    if status != 200:
        faults.append(f"the desk answers {status} afterwards: whoever was signed in is not any more")
    for fault in faults:
        print(fault, file=sys.stderr)
    print(f"{pages} pages and forms attacked by {MODULES}: {len(faults)} faults")
    return 1 if faults else 0


sys.exit(main(*sys.argv[1:5]))
