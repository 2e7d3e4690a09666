"""The pages that the server writes: an article's marks, the language, the theme, a harmful article."""

from __future__ import annotations

from selenium.webdriver.common.keys import Keys

from tests.view.conftest import Browser
from tests.web.browser.conftest import fresh
from tests.web.browser.page import Page, Site

ARTICLE = "/id/article/rcdd"


MARK = "[...document.querySelectorAll('.text .mark')].find((each) => each.textContent.includes(arguments[0]))"


def test_pointing_at_a_mark_shows_what_was_understood(page: Page) -> None:
    page.open(ARTICLE)
    page.find(".mark-tip")
    page.point(MARK, "Retno Marsudi").perform()
    page.wait("!document.querySelector('.mark-tip').hidden")
    told = page.text(".mark-tip")
    assert "minister of foreign affairs of Indonesia" in told
    assert "title:named" in told
    assert "90%" in told
    assert page.run("return document.querySelectorAll('.marks li.lit').length") >= 1
    page.keys("body", Keys.ESCAPE)
    page.wait("document.querySelector('.mark-tip').hidden")


def test_a_mark_is_reached_by_key_and_leads_to_what_it_names(page: Page) -> None:
    page.open(ARTICLE)
    page.find(".mark-tip")
    found = page.wait(MARK, "Australia")
    page.run("arguments[0].focus()", found)
    page.wait("!document.querySelector('.mark-tip').hidden")
    assert page.run("return document.activeElement.getAttribute('aria-describedby')") == "mark-tip"
    href = page.run("return arguments[0].getAttribute('href')", found)
    found.send_keys(Keys.ENTER)
    page.wait("location.pathname === arguments[0]", href)


def test_the_search_box_leads_to_a_page(page: Page) -> None:
    page.open("/")
    page.find("form.search ul.found")
    page.keys("body", "/")
    assert page.run("return document.activeElement.id") == "q"
    page.keys("#q", "korsel")
    page.wait("document.querySelector('ul.found li[aria-selected=true]')?.innerText.includes('South Korea')")
    page.keys("#q", Keys.ENTER)
    page.wait("document.querySelector('h1')?.innerText === 'South Korea'")
    page.click(".actions a")
    page.wait("window.explorer && explorer.graph.nodes.size > 1")
    page.wait("document.querySelector('#told h2')?.innerText === 'South Korea'")


def test_the_interface_speaks_indonesian(page: Page) -> None:
    page.open("/timeline")
    page.wait("document.querySelector('#rows tr')")
    page.click(".languages a[lang=id]")
    page.wait("document.documentElement.lang === 'id' && document.querySelector('#rows tr')")
    assert page.text("h1") == "Lini masa"
    assert "Saringan" in page.text("#side summary")
    assert "dihitung per tahun" in page.text("#told")
    page.open("/id/country/JPN")
    assert page.text("h1") == "Jepang"


def test_an_address_chooses_the_language_of_all_that_is_shown(page: Page) -> None:
    page.open("/explore", at="id/person/retno-marsudi 24", table="1", lang="id")
    page.wait("document.querySelector('#rows tbody tr')")
    assert "menteri luar negeri" in page.text("#rows")


def test_light_and_dark_are_switched_and_kept(page: Page) -> None:
    ground = "return getComputedStyle(document.body).backgroundColor"
    page.open("/")
    page.wait("document.querySelector('button.theme')")
    light = page.run(ground)
    page.click("button.theme")
    page.wait("document.documentElement.dataset.theme === 'dark'")
    dark = page.run(ground)
    assert dark != light
    page.open("/articles")
    page.wait("document.documentElement.dataset.theme === 'dark'")
    assert page.run(ground) == dark
    page.click("button.theme")
    page.wait("document.documentElement.dataset.theme === 'light'")
    page.run("localStorage.clear()")


def test_what_an_article_says_never_runs(chromium: Browser, hostile_site: Site) -> None:
    page = fresh(chromium, hostile_site)
    for path in ("/", "/articles", "/events", "/id/article/hostile", "/explore", "/timeline", "/map"):
        page.open(path)
        page.wait("document.readyState === 'complete'")
        page.wait("!document.querySelector('[aria-busy=true]')")
        assert page.run("return window.hit") is None
    page.open("/explore")
    page.wait("window.explorer && explorer.graph.nodes.size > 1 && !explorer.stage.settling")
    page.run(
        "explorer.stage.dispatchEvent(new CustomEvent('choose', { detail: explorer.stage.shown.nodes.find((n) => n.family === 'Event') }))"
    )
    page.wait("document.querySelector('#told blockquote mark')")
    assert "<img src=x" in page.text("#told")
    assert page.run("return document.querySelectorAll('#told img, #told script').length") == 0
    assert page.run("return window.hit") is None
    page.open("/id/article/hostile")
    assert page.run(
        "return [...document.querySelectorAll('main a')].every((a) => /^https?:$/.test(a.protocol))"
    )
    assert "U+202E" in page.text("main")
    page.calm()


def test_the_page_says_when_the_libraries_are_missing(page: Page) -> None:
    """`kg serve` works without them, but for what they draw."""
    page.driver.execute_cdp_cmd("Network.enable", {})
    page.driver.execute_cdp_cmd("Network.setBlockedURLs", {"urls": ["*/vendor/*"]})
    try:
        page.open("/map")
        page.wait("!document.getElementById('complaint').hidden")
        assert "npm" in page.text("#complaint")
        page.open("/ask")
        page.wait("document.querySelector('#editor textarea')")
        assert "npm" in page.text("#complaint")
    finally:
        page.driver.execute_cdp_cmd("Network.setBlockedURLs", {"urls": []})
        page.forget()
