"""The page at `/`: what it is told, and what a real browser shows of it."""

from __future__ import annotations

import json
import shlex
import time
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from overlay import OpenAI, OpenAIError
from overlay.sandbox import Sandbox
from overlay.sandbox._watch import LONGEST, as_curl, as_python, masked
from tests.patience import LONG
from tests.spec import chromium

ASK = {"model": "gpt-4o-mini", "messages": [{"role": "user", "content": "It's <b>me</b>: sk-proj-abcdef123456"}]}

STREAM = {"model": "gpt-4o-mini", "messages": [{"role": "user", "content": "<b>Hello</b>"}], "stream": True}


def told(sandbox: Sandbox, number: int) -> list[Any]:
    """Read so many events of the calls."""
    found: list[Any] = []
    with httpx.stream("GET", f"{sandbox.url}/calls", timeout=LONG) as response:
        for line in response.iter_lines():
            if line.startswith("data: "):
                found.append(json.loads(line[6:]))
                if len(found) == number:
                    break
    return found


def test_calls_are_told_with_their_answers_and_without_keys(sandbox: Sandbox, http: httpx.Client) -> None:
    with Sandbox() as server, httpx.Client(base_url=server.base_url, headers=dict(http.headers)) as client:
        client.post("/chat/completions", json=ASK)
        client.get("/containers?limit=0")
        client.post("/chat/completions", json=STREAM)
        client.post("/files", data={"purpose": "batch"}, files={"file": ("a.jsonl", b"{}\n")})
        calls = told(server, 4)
    assert [(call["method"], call["path"], call["status"]) for call in calls] == [
        ("POST", "/chat/completions", 200), ("GET", "/containers?limit=0", 400),
        ("POST", "/chat/completions", 200), ("POST", "/files", 200),
    ]  # fmt: skip
    assert calls[0]["milliseconds"] >= 0
    assert "data: [DONE]" in calls[2]["said"]
    assert "bytes of multipart/form-data" in calls[3]["asked"]
    text = json.dumps(calls)
    assert "abcdef123456" not in text
    assert "sk-sandbox" not in text


def test_a_session_is_told_with_the_events_of_both_sides() -> None:
    asked = {"type": "response.create", "model": "gpt-5.4-mini", "input": "sk-abcdef123456"}
    with Sandbox() as server:
        with OpenAI(api_key=server.api_key, base_url=server.base_url) as api, api.responses.connect() as session:
            session.send(asked)
            while session.recv().type != "response.completed":
                pass
        with OpenAI(api_key="sk-wrong key", base_url=server.base_url) as api, pytest.raises(OpenAIError):
            api.live.sideband.connect("live_none").enter()
        calls = told(server, 2)
    assert [(call["method"], call["path"], call["status"]) for call in calls] == [
        ("GET", "/responses", 101), ("GET", "/live/sessions/live_none/attach", 401),
    ]  # fmt: skip
    assert json.loads(calls[0]["asked"]) == asked | {"input": "sk-***"}
    events = [json.loads(line)["type"] for line in calls[0]["said"].splitlines()[:3]]
    assert events == ["response.created", "response.in_progress", "response.output_item.added"]
    assert [call["curl"] for call in calls] == ["", ""]
    assert "client.live.sideband.connect(session_id='live_none')" in calls[1]["python"]
    for call in calls:
        compile(call["python"], "copied", "exec")


def test_a_key_and_a_long_text() -> None:
    assert masked("a sk-live_12345-x b") == "a sk-*** b"
    assert masked("x" * (LONGEST + 1)).endswith(f"… ({LONGEST + 1} characters)")


def test_copies_are_programs() -> None:
    url = "http://127.0.0.1:1/v1/vaults?limit=2"
    record = {"method": "POST", "url": url, "base": "http://127.0.0.1:1/v1", "path": "/vaults?limit=2"}
    record |= {"kind": "application/json", "asked": '{"name": "it\'s", "on": true}'}
    words = shlex.split(as_curl(record))
    assert words[:4] == ["curl", "-X", "POST", url]
    assert words[-1] == record["asked"]
    source = as_python(record)
    compile(source, "copied", "exec")
    assert """client.post('/vaults?limit=2', cast_to=object, body={'name': "it's", 'on': True})""" in source


def test_what_is_stored(sandbox: Sandbox, http: httpx.Client) -> None:
    http.post("/containers", json={"name": "work"})
    file = http.post("/files", data={"purpose": "batch"}, files={"file": ("a.jsonl", b"{}\n")}).json()["id"]
    tables = httpx.get(f"{sandbox.url}/stored").json()
    assert tables["/containers"]["count"] == 1
    assert "work" in tables["/containers"]["objects"]
    assert json.loads(tables["files.contents"]["objects"]) == {file: "(3 bytes)"}


# --- in a browser


@pytest.fixture
def page(sandbox: Sandbox) -> Iterator[chromium.Page]:
    if chromium.EXECUTABLE is None:
        pytest.skip("there is no Chromium on this machine")
    with chromium.browser() as opened:
        opened.send("Page.navigate", url=f"{sandbox.url}/")
        until(opened, "document.readyState == 'complete' && location.protocol == 'http:'")
        yield opened


def until(page: chromium.Page, expression: str) -> None:
    """Wait until an expression is true."""
    give_up = time.monotonic() + LONG
    while not page.run(expression):
        assert time.monotonic() < give_up, expression
        time.sleep(0.02)


def test_a_browser_shows_the_calls(page: chromium.Page, http: httpx.Client) -> None:
    http.post("/chat/completions", json=ASK)
    http.post("/chat/completions", json=STREAM)
    http.get("/containers/cntr_none")
    until(page, "document.querySelectorAll('main details').length >= 3 && document.body.textContent.includes('[DONE]')")
    # Other tests have called the same sandbox, and what the page shows first is the newest.
    until(page, "document.querySelector('main summary').textContent.includes('cntr_none')")
    until(page, "[...document.querySelectorAll('main summary')].every(line => line.children[2].textContent !== '…')")
    cells = page.run("[...document.querySelector('main details summary').children].map(cell => cell.textContent)")
    assert cells[:3] == ["GET", "/containers/cntr_none", "404"]
    assert page.run("document.querySelector('main b')") is None, "what came is text, never HTML"
    assert "sk-proj-abcdef" not in page.run("document.body.innerHTML")
    page.run("const input = document.getElementById('filter'); input.value = 'completions'; input.oninput()")
    shown = "[...document.querySelectorAll('main details')].filter(box => !box.hidden).length"
    everything = "document.querySelectorAll('main details').length"
    assert 0 < page.run(shown) < page.run(everything)
    copied = page.run("document.querySelector('main details:not([hidden]) button').dataset.text")
    assert copied.startswith("from overlay import OpenAI")
    http.post("/containers", json={"name": "work"})
    page.run("document.getElementById('look').onclick()")
    until(page, "document.getElementById('stored').textContent.includes('/containers (1)')")
    assert page.problems == []
