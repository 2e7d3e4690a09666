"""Deciding from the pages: merge and undo, reject with a reason; each with the token, each in the list."""

from __future__ import annotations

from selenium.webdriver.common.keys import Keys

from tests.web.browser.page import Page


def test_two_are_merged_and_it_is_undone(writing_page: Page) -> None:
    page = writing_page.open("/id/person/retno-marsudi")
    page.click(".decide button[data-decide=merge]")
    other = "dialog.decide-dialog input[type=search]"
    assert not page.find("dialog.decide-dialog button.primary").is_enabled()
    page.keys(other, "joko widodo")
    page.wait("document.querySelector('dialog.decide-dialog ul.found li[aria-selected=true]')")
    page.keys(other, Keys.ENTER)
    page.wait("document.querySelector('dialog.decide-dialog .chosen').textContent.includes('Joko Widodo')")
    page.keys("dialog.decide-dialog input[autocomplete=name]", "Tester")
    page.keys("dialog.decide-dialog textarea", "only to try it")
    page.click("dialog.decide-dialog button.primary")
    page.keys("#token", page.site.token, Keys.ENTER)
    page.wait("document.querySelector('.toast')?.innerText.includes('Recorded')")
    page.click(".toast a")
    page.wait("document.querySelector('#rows tr')")
    row = page.text("#rows tr")
    assert "only to try it" in row
    assert "Tester" in row
    page.click("#rows button[data-undo]")
    page.wait("document.querySelector('#rows tr.undone')")
    page.open("/decisions")
    page.wait("document.querySelector('#rows tr.undone')")
    assert not page.run("return document.querySelectorAll('#rows button[data-undo]').length")


def test_a_claim_is_rejected_only_with_a_reason(writing_page: Page) -> None:
    page = writing_page.open("/id/participation/rcdd/conference-2/opener/person-retno-marsudi")
    page.click(".decide button[data-decide=reject]")
    page.keys("dialog.decide-dialog input[autocomplete=name]", "Tester")
    page.click("dialog.decide-dialog button.primary")
    assert page.run("return document.querySelector('dialog.decide-dialog textarea').matches(':invalid')")
    page.keys("dialog.decide-dialog textarea", "the picture's caption")
    page.click("dialog.decide-dialog button.primary")
    page.keys("#token", page.site.token, Keys.ENTER)
    page.wait("document.querySelector('.toast button')")
    page.click(".toast button")
    page.wait("document.querySelector('.toast')?.innerText.includes('undone')")
