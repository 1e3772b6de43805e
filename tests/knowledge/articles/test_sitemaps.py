from __future__ import annotations

import datetime as dt

from knowledge.articles.listing import Entry
from knowledge.articles.sitemaps import is_sitemap, parse

NEWS = b"""<?xml version="1.0" encoding="UTF-8"?><!-- ours --><?xml-stylesheet type="text/xsl" href="map.xsl"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"
xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
<url><loc>https://echo.example/early</loc><lastmod>2024-03-01</lastmod></url>
<url><loc> https://echo.example/late </loc><lastmod>2024-03-10T09:00:00Z</lastmod>
<image:image><image:loc>https://echo.example/late.jpg</image:loc></image:image>
<news:news><news:publication><news:name>The Harbour Echo</news:name></news:publication>
<news:publication_date>2024-03-09T18:00:00+00:00</news:publication_date><news:title>Rovers win it late</news:title>
</news:news></url>
<url><lastmod>2024-03-10</lastmod></url>
</urlset>"""


def test_lists_pages_with_what_is_told_of_them_the_newest_first() -> None:
    assert is_sitemap(NEWS)
    late, early = parse(NEWS, "map").entries
    assert late == Entry(
        "https://echo.example/late",
        "Rovers win it late",
        dt.date(2024, 3, 9),
        "The Harbour Echo",
        version="2024-03-10T09:00:00Z",
    )
    assert early == Entry("https://echo.example/early", version="2024-03-01")


def test_what_breaks_off_still_lists_what_stands_before() -> None:
    (entry,) = parse(NEWS[: NEWS.index(b"<url><loc> ") + 4], "map").entries
    assert entry.location == "https://echo.example/early"


def test_an_index_names_other_sitemaps() -> None:
    index = b"<sitemapindex><sitemap><loc>https://echo.example/map.xml.gz</loc></sitemap></sitemapindex>"
    assert is_sitemap(index)
    listing = parse(index, "index")
    assert [part.location for part in listing.parts] == ["https://echo.example/map.xml.gz"]
    assert not listing.entries


def test_a_page_is_no_sitemap() -> None:
    assert not is_sitemap(b"<html><body>urlset</body></html>")
    assert not is_sitemap(b"")
