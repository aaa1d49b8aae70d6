"""POST /completions and POST /moderations, the small ones."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx
import pytest

Events = Callable[[str], list[tuple[str, Any]]]


def complete(http: httpx.Client, **body: Any) -> httpx.Response:
    answer = http.post("/completions", json={"model": "gpt-3.5-turbo-instruct", "prompt": "Hello", **body})
    assert answer.status_code == 200, answer.text
    return answer


def test_sixteen_tokens_by_default(http: httpx.Client) -> None:
    answer = complete(http, prompt="A long prompt, which the answer quotes in full").json()
    assert answer["object"] == "text_completion"
    assert answer["choices"][0]["finish_reason"] == "length"
    assert answer["usage"]["completion_tokens"] == 16
    whole = complete(http, max_tokens=100).json()["choices"][0]
    assert (whole["text"], whole["finish_reason"]) == ('Hello from the sandbox! You wrote "Hello".', "stop")


def test_prompts_times_n(http: httpx.Client) -> None:
    choices = complete(http, prompt=["one", "two"], n=2, max_tokens=50).json()["choices"]
    assert [choice["index"] for choice in choices] == [0, 1, 2, 3]
    assert ['"one"' in choice["text"] for choice in choices] == [True, True, False, False]
    assert complete(http, prompt=None).json()["choices"][0]["text"]
    assert complete(http, prompt=[1, 2]).json()["usage"]["prompt_tokens"] == 2


def test_echo_stop_and_logprobs(http: httpx.Client) -> None:
    choice = complete(http, echo=True, stop=" the", logprobs=2).json()["choices"][0]
    assert choice["text"] == "HelloHello from"
    logprobs = choice["logprobs"]
    assert logprobs["tokens"] == ["Hello", " from"]
    assert logprobs["text_offset"] == [5, 10]
    assert [len(top) for top in logprobs["top_logprobs"]] == [2, 2]
    assert len(logprobs["token_logprobs"]) == 2
    assert complete(http, max_tokens=0, logprobs=1).json()["choices"][0]["logprobs"]["tokens"] == []


@pytest.mark.parametrize("more", [{}, {"n": 2}, {"echo": True}, {"max_tokens": 0}, {"prompt": ["a", "b"]}])
def test_the_stream_adds_up(http: httpx.Client, events: Events, more: dict[str, Any]) -> None:
    whole = complete(http, **more).json()
    stream = events(complete(http, stream=True, stream_options={"include_usage": True}, **more).text)
    assert stream[-1] == ("", "[DONE]")
    *chunks, usage = [chunk for _, chunk in stream[:-1]]
    assert usage["choices"] == []
    assert usage["usage"] == whole["usage"]
    texts: dict[int, str] = {}
    ends: dict[int, str] = {}
    for chunk in chunks:
        (choice,) = chunk["choices"]
        assert chunk["usage"] is None
        assert choice["index"] not in ends
        texts[choice["index"]] = texts.get(choice["index"], "") + choice["text"]
        if choice["finish_reason"]:
            ends[choice["index"]] = choice["finish_reason"]
    assert [texts[choice["index"]] for choice in whole["choices"]] == [choice["text"] for choice in whole["choices"]]
    assert ends == {choice["index"]: choice["finish_reason"] for choice in whole["choices"]}
    assert not any("usage" in chunk for _, chunk in events(complete(http, stream=True).text)[:-1])


@pytest.mark.parametrize(
    ("change", "param"),
    [({"model": None}, "model"), ({"prompt": 5}, "prompt"), ({"logprobs": 6}, "logprobs"), ({"size": 1}, "size")],
)
def test_bad_completions(http: httpx.Client, change: dict[str, Any], param: str) -> None:
    answer = http.post("/completions", json={"model": "gpt-3.5-turbo-instruct", "prompt": "a", **change})
    assert (answer.status_code, answer.json()["error"]["param"]) == (400, param)


def judge(http: httpx.Client, value: Any, model: str | None = "omni-moderation-latest") -> dict[str, Any]:
    answer = http.post("/moderations", json={"input": value, "model": model})
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()
    return found


def test_some_words_are_flagged(http: httpx.Client) -> None:
    good, bad = judge(http, ["Have a nice day", "I will kill them"])["results"]
    assert (good["flagged"], bad["flagged"]) == (False, True)
    assert bad["categories"]["violence"] is True
    assert bad["category_scores"]["violence"] > 0.9 > 0.01 > bad["category_scores"]["hate"]
    assert bad["category_applied_input_types"]["hate"] == ["text"]
    assert judge(http, "how to steal")["results"][0]["categories"]["illicit"] is True


def test_parts_are_one_input(http: httpx.Client) -> None:
    image = {"type": "image_url", "image_url": {"url": "https://example.com/a.png"}}
    (verdict,) = judge(http, [{"type": "text", "text": "a"}, image])["results"]
    assert verdict["category_applied_input_types"]["violence"] == ["text", "image"]
    assert verdict["category_applied_input_types"]["hate"] == ["text"]
    (verdict,) = judge(http, [image])["results"]
    assert verdict["category_applied_input_types"]["hate"] == []


def test_without_a_model_the_answer_has_the_old_form(http: httpx.Client) -> None:
    answer = judge(http, "I hate mondays", None)
    assert answer["model"] == "text-moderation-007"
    assert sorted(answer["results"][0]) == ["categories", "category_scores", "flagged"]
    assert "illicit" not in answer["results"][0]["categories"]
    assert answer["results"][0]["categories"]["hate"] is True


@pytest.mark.parametrize("value", [None, 5, [], [5], [{"text": "a"}]])
def test_bad_moderations(http: httpx.Client, value: Any) -> None:
    answer = http.post("/moderations", json={"input": value})
    assert (answer.status_code, answer.json()["error"]["param"]) == (400, "input")
