"""Adding an article: preview sentence by sentence, then stored with the token; and deciding, with undo."""

from __future__ import annotations

from pathlib import Path

from selenium.webdriver.common.keys import Keys

from tests.web.browser.page import Page

ARTICLE = """Menlu Retno Bertemu Menlu Jepang di Tokyo

Jakarta, 3 Maret 2020 - Menteri Luar Negeri RI Retno Marsudi bertemu dengan Menteri Luar Negeri Jepang Toshimitsu Motegi
di Tokyo pada Senin (2/3/2020).

"Indonesia dan Jepang sepakat memperkuat kerja sama," kata Retno.
"""


def previewed(page: Page) -> None:
    page.wait("document.getElementById('store') && document.querySelectorAll('#sentences > li').length")


def with_token(page: Page) -> None:
    page.keys("#token", page.site.token, Keys.ENTER)


def test_an_article_is_pasted_shown_and_stored(writing_page: Page) -> None:
    page = writing_page.open("/add")
    page.find("#text")
    page.run("document.getElementById('text').value = arguments[0]", ARTICLE)
    page.click("#article button.primary")
    previewed(page)
    assert "Retno Marsudi" in page.text("#sentences .mark") or "Retno" in page.text("#sentences")
    assert (
        "attendee" in page.text("#sentences .understood")
        or page.run("return document.querySelectorAll('#sentences .understood li').length") >= 2
    )
    page.open("/articles")
    assert "Menlu Retno Bertemu" not in page.text("main")  # a preview stores nothing
    page.open("/add")
    page.find("#text")
    page.run("document.getElementById('text').value = arguments[0]", ARTICLE)
    page.click("#article button.primary")
    previewed(page)
    page.click("#store")
    with_token(page)
    page.wait("document.querySelector('#done .notice.good a')")
    page.click("#done .notice.good a")
    page.wait("document.querySelector('article.article h1')?.innerText.includes('Menlu Retno Bertemu')")


def test_a_file_is_dropped_and_a_wrong_token_is_refused(writing_page: Page, tmp_path: Path) -> None:
    file = tmp_path / "dropped.txt"
    file.write_text(ARTICLE, "utf-8")
    page = writing_page.open("/add")
    page.keys("#file", str(file))
    previewed(page)
    page.click("#store")
    page.keys("#token", "wrong", Keys.ENTER)
    page.wait("!document.getElementById('complaint').hidden")
    assert "token" in page.text("#complaint").lower()
    assert page.run("return sessionStorage.getItem('kg-token')") is None  # asked again next time
    complaints = page.browser.complaints()
    assert len(complaints) == 1
    assert "403" in complaints[0]
    page.click("#store")
    with_token(page)
    page.wait("document.querySelector('#done .notice.good')")


def test_the_token_leaves_the_address_at_once(writing_page: Page) -> None:
    page = writing_page
    page.driver.get(f"{page.site.address}/#token={page.site.token}")
    page.wait("sessionStorage.getItem('kg-token')")
    assert page.site.token not in page.address


def test_nothing_given_is_said(writing_page: Page) -> None:
    page = writing_page.open("/add")
    page.click("#article button.primary")
    page.wait("!document.getElementById('complaint').hidden")
    assert "Nothing to read yet" in page.text("#complaint")
