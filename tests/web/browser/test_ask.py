"""Asking: completion, named questions, answers as what their columns are, limits and errors in one line."""

from __future__ import annotations

import csv
import io
import time
import urllib.request

from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.keys import Keys

from tests.web.browser.page import NARROW, Page

COUNTRIES = "SELECT ?country (COUNT(?event) AS ?events) WHERE { ?event dip:place/dip:inCountry ?country } GROUP BY ?country"
MET = (
    "SELECT ?event ?who ?when WHERE { ?event a dip:Meeting ; dip:startDate ?when ; dip:hasParticipant ?who }"
)
INSIDE = "document.querySelector('#editor').shadowRoot"


def answered(page: Page, view: str) -> None:
    page.wait(
        "document.querySelector('#views button[aria-pressed=true]')?.dataset.view === arguments[0]", view
    )


def content(page: Page) -> object:
    page.wait("window.asking && document.querySelector('#editor')?.shadowRoot?.querySelector('.cm-content')")
    return page.run(f"return {INSIDE}.querySelector('.cm-content')")


def typed(page: Page, *keys: str) -> None:
    """Keys for whatever has the focus; sent to an element, they would move the cursor to its end first."""
    for key in keys:
        chain = ActionChains(page.driver)
        if key.startswith(Keys.CONTROL) and len(key) > 1:
            chain.key_down(Keys.CONTROL).send_keys(key[1:]).key_up(Keys.CONTROL).perform()
        else:
            chain.send_keys(key).perform()


def test_a_query_is_written_with_completion_and_run(page: Page) -> None:
    page.open("/ask")
    content(page)
    page.run("asking.editor.write(''); asking.editor.focus()")
    typed(page, "SELECT ?c WHERE { ?c a dip:Conf")
    page.wait(f"{INSIDE}.querySelector('.cm-tooltip-autocomplete li[aria-selected]')")
    offered = page.run(
        f"return [...{INSIDE}.querySelectorAll('.cm-tooltip-autocomplete li')].map((each) => each.innerText)"
    )
    assert any("dip:Conference" in each for each in offered)
    time.sleep(0.2)  # the editor ignores Enter in the first moments of a list
    typed(page, Keys.ENTER)
    page.wait("asking.editor.text().includes('dip:Conference')")
    typed(page, Keys.END, Keys.CONTROL + Keys.ENTER)
    page.wait("document.querySelector('#rows tbody tr')")
    assert "Regional Conference on Digital Diplomacy" in page.text("#rows")


def test_the_address_holds_the_query_and_the_view(page: Page) -> None:
    page.open("/ask", q=COUNTRIES, view="map")
    answered(page, "map")
    content(page)
    assert page.run("return asking.editor.text()") == COUNTRIES
    page.click("#views [data-view=table]")
    answered(page, "table")
    assert "view=table" in page.address
    page.driver.get(page.address)
    answered(page, "table")
    assert "Indonesia" in page.text("#rows")


def test_columns_decide_how_an_answer_is_shown(page: Page) -> None:
    page.open("/ask", q=COUNTRIES)
    answered(page, "chart")
    assert page.run("return document.querySelectorAll('#rows .bars rect').length") > 3
    page.open(
        "/ask",
        q="SELECT ?label ?lat ?lon WHERE { ?p geo:lat ?lat ; geo:long ?lon ; rdfs:label ?label } LIMIT 20",
    )
    answered(page, "map")
    page.open(
        "/ask",
        q="CONSTRUCT { ?e dip:hasParticipant ?who } WHERE { ?e a dip:Meeting ; dip:hasParticipant ?who }",
    )
    answered(page, "graph")
    page.wait("window.answerStage && answerStage.shown.nodes.length > 3 && !answerStage.settling")


def test_a_comment_in_the_query_chooses_the_view(page: Page) -> None:
    page.open("/ask", q=f"#view:timeline\n{MET}")
    answered(page, "timeline")
    page.wait("document.querySelector('#rows .events a')")
    page.open("/ask", q=f"#view:graph\n{MET}")
    answered(page, "graph")
    page.open("/ask", q="#view:map\nSELECT ?s WHERE { ?s a dip:Meeting }")
    answered(page, "table")
    assert page.text("#complaint") == "A map needs a column of countries, or the columns lat and lon"


def test_a_named_question_is_asked_with_its_form(page: Page) -> None:
    page.open("/ask")
    page.click("details[data-question=participants] summary")
    page.keys("#q-participants-event", "RCDD", Keys.ESCAPE)
    page.keys("#q-participants-event", Keys.ENTER)
    page.wait("document.querySelector('#rows tbody tr')")
    assert "p.event=RCDD" in page.address
    assert {"Retno Marsudi", "Association of Southeast Asian Nations"} <= set(
        page.run("return [...document.querySelectorAll('#rows tbody td')].map((cell) => cell.innerText)")
    )
    assert "Who took part" in page.text("#told")
    assert page.run("return document.querySelector('#rows tbody a[href^=\"/?q=\"]').textContent")
    page.click("details[data-question=participants] form button[type=button]")
    page.wait("asking.editor.text().includes('# title: Who took part')")


def test_a_question_in_indonesian_is_answered_in_it(page: Page) -> None:
    page.open("/ask", question="participants", lang="id", **{"p.event": "RCDD"})
    page.wait("document.querySelector('#rows tbody tr')")
    heads = page.run("return [...document.querySelectorAll('#rows th')].map((each) => each.textContent)")
    assert heads[:3] == ["peristiwa", "peserta", "peran"]
    cells = page.run("return [...document.querySelectorAll('#rows tbody td')].map((each) => each.innerText)")
    assert {"Kamboja", "dinyatakan", "disimpulkan"} <= set(cells)
    with urllib.request.urlopen(
        page.run("return document.querySelector('#downloads a').href"), timeout=10
    ) as answer:
        head, *rows = csv.reader(io.StringIO(answer.read().decode("utf-8")))
    assert head[:3] == ["event_name", "participant", "role"]
    assert "Kamboja" in {row[1] for row in rows}


def test_an_answer_is_downloaded(page: Page) -> None:
    page.open(
        "/ask",
        q="SELECT ?label WHERE { <https://w3id.org/diplomacy-kg/id/person/retno-marsudi> rdfs:label ?label }",
    )
    answered(page, "table")
    links = page.run(
        "return [...document.querySelectorAll('#downloads a')].map((each) => [each.innerText, each.href])"
    )
    assert [label for label, _ in links] == ["CSV", "JSON", "TSV", "XML"]
    with urllib.request.urlopen(links[0][1], timeout=10) as answer:
        rows = list(csv.reader(io.StringIO(answer.read().decode("utf-8"))))
    assert rows[0] == ["label"]
    assert ["Retno Marsudi"] in rows
    page.open("/ask", q="CONSTRUCT { ?s dip:place ?p } WHERE { ?s dip:place ?p }")
    answered(page, "graph")
    assert "Turtle" in page.text("#downloads")


def test_what_is_wrong_is_said_in_one_line_and_marked(page: Page) -> None:
    page.open("/ask", q="SELECT ?x WHERE {\n  ?x a }")
    page.wait("!document.getElementById('complaint').hidden")
    assert "not SPARQL" in page.text("#complaint")
    assert len(page.text("#complaint")) < 300
    content(page)
    page.wait(f"{INSIDE}.querySelector('.cm-lint-marker-error')")
    page.open("/ask", q="INSERT DATA { <http://a.example/> <http://b.example/> 1 }")
    page.wait("!document.getElementById('complaint').hidden")
    complaints = page.browser.complaints()
    assert len(complaints) == 2  # the browser notes the two refusals of the endpoint, and nothing else
    assert all("400" in each and "/sparql" in each for each in complaints)


def test_a_long_answer_says_how_much_of_it_is_shown(page: Page) -> None:
    page.open("/ask", q="SELECT ?s ?p ?o WHERE { ?s ?p ?o } LIMIT 2500", view="table")
    page.wait("document.querySelectorAll('#rows tbody tr').length === 1000")
    assert "Showing 1,000 of 2,500" in page.text("#rows")
    page.open("/ask", q="SELECT ?s ?o WHERE { ?s a dip:Place ; dip:inCountry ?o } LIMIT 4000", view="graph")
    answered(page, "graph")
    page.wait("document.querySelector('#rows .notice')?.innerText.startsWith('Showing 2,000 of ')")
    page.wait("window.answerStage && !answerStage.settling", seconds=60)


def test_asking_fits_a_narrow_screen(page: Page) -> None:
    page.size(*NARROW).open("/ask", q=COUNTRIES)
    answered(page, "chart")
    assert page.run("return document.documentElement.scrollWidth") <= NARROW[0]
