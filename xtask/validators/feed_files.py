"""Reads feeds and a map of a site as other programs do, and asks of them what their formats ask.
Usage: feed_files.py EVENTS.atom EVENTS.json CHANGES.atom SITEMAP"""

import json
import sys
from datetime import datetime

from lxml import etree

ATOM = "{http://www.w3.org/2005/Atom}"


def moment(text):
    return datetime.fromisoformat(text.replace("Z", "+00:00"))


def atom(file):
    feed = etree.parse(file).getroot()
    assert feed.tag == ATOM + "feed", feed.tag
    for name in ("id", "title", "updated", "author"):
        assert len(feed.findall(ATOM + name)) == 1, f"{file}: {name}"
    entries = feed.findall(ATOM + "entry")
    assert entries, f"{file} has no entry"
    ids = [e.findtext(ATOM + "id") for e in entries]
    assert len(ids) == len(set(ids)), f"{file}: an id stands twice"
    for entry in entries:
        assert entry.findtext(ATOM + "title"), "an entry has no title"
        moment(entry.findtext(ATOM + "updated"))
        assert entry.find(ATOM + "link").get("href").startswith("http")
    return len(entries)


def main(events, as_json, changes, sitemap):
    counts = [atom(events), atom(changes)]
    with open(as_json, encoding="utf-8") as file:
        feed = json.load(file)
    assert feed["version"] == "https://jsonfeed.org/version/1.1" and feed["title"]
    for item in feed["items"]:
        assert item["id"] and item["content_text"] and item["url"].startswith("http")
        moment(item["date_modified"])
    assert len(feed["items"]) == counts[0], "the two forms of the feed differ"
    maps = etree.parse(sitemap).getroot()
    assert maps.tag == "{http://www.sitemaps.org/schemas/sitemap/0.9}sitemapindex", maps.tag
    assert len(maps) > 0
    print(f"{counts[0]} events, {counts[1]} changes, {len(maps)} maps")


main(*sys.argv[1:5])
