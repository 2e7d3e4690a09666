"""Deciding from the pages: merge and undo, reject with a reason; each with the token, each in the list.

Where the server keeps no decisions yet, a stand-in inside the page answers as docs/web-api.md says.
"""

from __future__ import annotations

import json
import urllib.error
import urllib.request

import pytest
from selenium.webdriver.common.keys import Keys

from tests.web.browser.conftest import Page

STAND_IN = """
const real = window.fetch;
const kept = () => JSON.parse(sessionStorage.getItem('decisions') ?? '[]');
const answer = (status, body) => new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });
window.fetch = async (address, options = {}) => {
  if (!String(address).startsWith('/api/decisions')) return real(address, options);
  const all = kept();
  if (options.method !== 'POST') return answer(200, { available: true, shown: all.length, offset: 0, total: all.length, decisions: all });
  if (options.headers.authorization !== 'Bearer TOKEN') return answer(403, { error: 'the token is wrong' });
  const { action, nodes = [], who, why, id } = JSON.parse(options.body);
  if (action === 'undo') {
    all.find((each) => each.id === id).undone = true;
  } else {
    const brief = (iri) => ({ iri, path: new URL(iri).pathname.replace('/diplomacy-kg', ''), label: iri.split('/').at(-1), family: 'Person' });
    all.unshift({ id: String(all.length + 1), action, nodes: nodes.map(brief), who, why, when: '2026-11-24T18:00:00Z', undone: false });
  }
  sessionStorage.setItem('decisions', JSON.stringify(all));
  return answer(200, { id: all[0].id, action, undone: action === 'undo' });
};
"""


@pytest.fixture
def deciding(writing_page: Page) -> Page:
    """A page on a server that keeps decisions, or on one whose part is taken by the stand-in."""
    try:
        with urllib.request.urlopen(f"{writing_page.site.address}/api/decisions", timeout=10) as answer:
            available = json.load(answer)["available"]
    except urllib.error.HTTPError:
        available = False
    if available:
        return writing_page
    script = STAND_IN.replace("TOKEN", writing_page.site.token)
    added = writing_page.driver.execute_cdp_cmd("Page.addScriptToEvaluateOnNewDocument", {"source": script})
    remove = {"identifier": added["identifier"]}
    writing_page.at_end = lambda: writing_page.driver.execute_cdp_cmd(
        "Page.removeScriptToEvaluateOnNewDocument", remove
    )
    return writing_page


def test_two_are_merged_and_it_is_undone(deciding: Page) -> None:
    page = deciding.open("/id/person/retno-marsudi")
    page.click(".decide button[data-decide=merge]")
    other = page.find("dialog.decide-dialog input[type=search]")
    assert not page.find("dialog.decide-dialog button.primary").is_enabled()
    other.send_keys("joko widodo")
    page.wait("document.querySelector('dialog.decide-dialog ul.found li[aria-selected=true]')")
    other.send_keys(Keys.ENTER)
    page.wait("document.querySelector('dialog.decide-dialog .chosen').textContent.includes('Joko Widodo')")
    page.find("dialog.decide-dialog input[autocomplete=name]").send_keys("Tester")
    page.find("dialog.decide-dialog textarea").send_keys("only to try it")
    page.click("dialog.decide-dialog button.primary")
    page.find("#token").send_keys(page.site.token, Keys.ENTER)
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


def test_a_claim_is_rejected_only_with_a_reason(deciding: Page) -> None:
    page = deciding.open("/id/participation/rcdd/conference-2/opener/person-retno-marsudi")
    page.click(".decide button[data-decide=reject]")
    page.find("dialog.decide-dialog input[autocomplete=name]").send_keys("Tester")
    page.click("dialog.decide-dialog button.primary")
    assert page.run("return document.querySelector('dialog.decide-dialog textarea').matches(':invalid')")
    page.find("dialog.decide-dialog textarea").send_keys("the picture's caption")
    page.click("dialog.decide-dialog button.primary")
    page.find("#token").send_keys(page.site.token, Keys.ENTER)
    page.wait("document.querySelector('.toast button')")
    page.click(".toast button")
    page.wait("document.querySelector('.toast')?.innerText.includes('undone')")
