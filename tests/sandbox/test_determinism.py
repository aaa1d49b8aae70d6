"""The same requests get the same answers, in another sandbox and from many threads."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx

from overlay.sandbox import Sandbox
from tests.patience import LONG

HEADERS = {"Authorization": "Bearer sk-sandbox"}
CHAT = "/chat/completions"


def ask(prompt: str, **more: Any) -> dict[str, Any]:
    return {"model": "gpt-4o-mini", "messages": [{"role": "user", "content": prompt}], "store": True, **more}


def session() -> list[tuple[int, str, bytes]]:
    """Do a bit of everything, twice over; give status, request id and body of each answer."""
    answers: list[httpx.Response] = []
    with Sandbox() as server, httpx.Client(base_url=server.base_url, headers=HEADERS) as http:
        for prompt in ("Hello", "Hello", "emoji"):
            answers.append(http.post(CHAT, json=ask(prompt, n=2, logprobs=True)))
        answers.append(http.post(CHAT, json=ask("weather", stream=True, stream_options={"include_usage": True})))
        answers.append(http.get(CHAT))
        made = answers[0].json()["id"]
        answers.append(http.post(f"{CHAT}/{made}", json={"metadata": {"a": "b"}}))
        answers.append(http.get(f"{CHAT}/{made}/messages"))
        answers.append(http.delete(f"{CHAT}/{made}"))
        answers.append(http.get(f"{CHAT}/{made}"))
        answers.append(http.get("/models"))
    return [(answer.status_code, answer.headers["x-request-id"], answer.content) for answer in answers]


def test_two_sandboxes_answer_alike_to_the_byte() -> None:
    first = session()
    assert session() == first
    assert first[0][2] != first[1][2]  # but the same question again is another completion
    assert len({request_id for _, request_id, _ in first}) == len(first)


def test_32_threads_at_once(sandbox: Sandbox) -> None:
    def work(number: int) -> tuple[str, str]:
        prompt = f"Thread {number}"
        with httpx.Client(base_url=sandbox.base_url, headers=HEADERS, timeout=LONG) as http:
            made = http.post(CHAT, json=ask(prompt, metadata={"thread": str(number)})).json()
            text = made["choices"][0]["message"]["content"]
            with http.stream("POST", CHAT, json=ask(prompt, stream=True)) as stream:
                lines = [line for line in stream.iter_lines() if line]
            assert lines[-1] == "data: [DONE]"
            assert http.get(f"{CHAT}/{made['id']}").json()["choices"][0]["message"]["content"] == text
            listed = http.get(CHAT, params={"metadata[thread]": str(number)}).json()["data"]
            assert [item["id"] for item in listed] == [made["id"]]
            assert http.get(f"{CHAT}/{made['id']}/messages").json()["data"][0]["content"] == prompt
            return made["id"], text

    with ThreadPoolExecutor(32) as pool:
        results = list(pool.map(work, range(32)))
    assert [text for _, text in results] == [f'Hello from the sandbox! You wrote "Thread {n}".' for n in range(32)]
    with httpx.Client(base_url=sandbox.base_url, headers=HEADERS) as http:
        items: list[dict[str, Any]] = []
        page = {"has_more": True}
        while page["has_more"]:
            page = http.get(CHAT, params={"after": items[-1]["id"]} if items else {}).json()
            items += page["data"]
        assert len({item["id"] for item in items}) == 64
        created = [item["created"] for item in items]
        assert created == sorted(created, reverse=True)
        assert len(set(created)) == 64
    with Sandbox() as other:  # ids hang on what was asked, not on which thread came first
        made = httpx.post(f"{other.base_url}{CHAT}", headers=HEADERS, json=ask("Thread 7", metadata={"thread": "7"}))
        assert made.json()["id"] == results[7][0]
