"""`client.chat.completions.stream`: over real sockets it gives what the call without streaming gives."""

from __future__ import annotations

import json
from collections import defaultdict
from typing import Any

import pytest

from overlay import StreamError, StreamTruncatedError, omit
from overlay._call.json import loads
from overlay._wire.sse import SSEDecoder
from overlay.types import ChatCompletion
from tests.chunks import completion_of
from tests.faults.server import FaultServer, event, stream
from tests.helpers.both import Both

PARAMETERS = {"type": "object", "properties": {"x": {"type": "string"}}}
TOOLS = [{"type": "function", "function": {"name": name, "parameters": PARAMETERS}} for name in ("one", "two")]
CASES: dict[str, dict[str, Any]] = {
    "text": {},
    "emoji": {"messages": [{"role": "user", "content": "emoji, please"}]},
    "three choices": {"n": 3},
    "log probabilities": {"logprobs": True, "top_logprobs": 2},
    "cut": {"max_completion_tokens": 3},
    "a tool": {"tools": TOOLS[:1], "tool_choice": {"type": "function", "function": {"name": "one"}}},
    "parallel tools": {"tools": TOOLS, "tool_choice": "required", "n": 2},
    "a custom tool": {"tools": [{"type": "custom", "custom": {"name": "c"}}], "tool_choice": "required"},
    "a function": {"functions": [TOOLS[0]["function"]], "function_call": {"name": "one"}},
    "JSON": {"response_format": {"type": "json_object"}, "messages": [{"role": "user", "content": "JSON"}]},
}


def asked(more: dict[str, Any] | None = None) -> dict[str, Any]:
    return {"model": "gpt-4o-mini", "messages": [{"role": "user", "content": "Hello"}], **(more or {})}


def settled(completion: Any) -> dict[str, Any]:
    """A completion without what differs between any two calls."""
    text = json.dumps({**completion.to_dict(), "id": "", "created": 0})
    for choice in completion.choices:
        for number, made in enumerate(choice.message.tool_calls or ()):
            text = text.replace(made.id, f"call_{choice.index}_{number}")
    found: dict[str, Any] = json.loads(text)
    return found


@pytest.mark.parametrize("case", CASES)
def test_the_result_is_that_of_the_call_without_streaming(client: Any, case: str) -> None:
    with client.chat.completions.stream(**asked(CASES[case])) as made:
        streamed = made.get_final_completion()
    whole = client.chat.completions.create(**asked(CASES[case]))
    assert type(streamed) is type(whole) is ChatCompletion
    assert settled(streamed) == settled(whole)
    assert streamed._attempts == 1
    assert streamed._request_id
    assert streamed._request_id == made.request_id


def test_events_snapshots_and_text(client: Any) -> None:
    with client.chat.completions.stream(**asked()) as made:
        assert made.snapshot.choices == []
        grown = ""
        for got in made:
            if got.type == "content.delta":
                grown += got.delta
                assert made.snapshot.choices[0].message.content == grown == got.snapshot
            elif got.type == "content.done":
                assert got.content == grown
        assert made.current_completion_snapshot == made.get_final_completion()
    assert grown
    assert next(iter(made), None) is None


def test_text_is_that_of_the_first_choice(client: Any) -> None:
    with client.chat.completions.stream(**asked({"n": 2, "messages": [{"role": "user", "content": "emoji"}]})) as made:
        pieces = list(made.text_deltas)
        final = made.get_final_completion()
    assert len(pieces) > 3
    assert "".join(pieces) == final.choices[0].message.content != final.choices[1].message.content


def test_it_steps_and_waits(client: Any) -> None:
    with client.chat.completions.stream(**asked()) as made:
        assert next(made).type == "chunk"
        done = made.until_done()
        assert done.snapshot.choices[0].finish_reason == "stop"


def chunk(delta: dict[str, Any], finish: str | None = None) -> bytes:
    return event({"id": "c", "model": "m", "choices": [{"index": 0, "delta": delta, "finish_reason": finish}]})


PIECES = [chunk({"role": "assistant", "content": "a"}), chunk({"content": "\ud83d"}), chunk({"content": "\ude00"})]
END = [chunk({}, "stop"), event("[DONE]")]


def test_usage_is_asked_for_unless_told_otherwise(both: Both) -> None:
    with FaultServer(stream(*PIECES, *END)) as server:
        client = both.client(server.base_url)
        for more in ({}, {"stream_options": omit}, {"stream_options": {"include_obfuscation": False}}):
            with client.chat.completions.stream(**asked(more)) as made:
                made.until_done()
        sent = [json.loads(request.body) for request in server.requests]
    assert [body.get("stream_options") for body in sent] == [
        {"include_usage": True},
        None,
        {"include_obfuscation": False},
    ]
    assert [body["stream"] for body in sent] == [True] * 3


def test_halves_of_a_character_come_out_whole(both: Both) -> None:
    with FaultServer(stream(*PIECES, *END)) as server:
        client = both.client(server.base_url)
        with client.chat.completions.stream(**asked()) as made:
            assert list(made.text_deltas) == ["a", "😀"]
            assert made.get_final_completion().choices[0].message.content.encode() == "a😀".encode()


def test_a_server_that_never_gives_a_finish_reason(both: Both) -> None:
    with FaultServer(stream(*PIECES, event("[DONE]"))) as server:
        client = both.client(server.base_url)
        with client.chat.completions.stream(**asked()) as made:
            assert [got.content for got in made if got.type == "content.done"] == ["a😀"]
        assert made.snapshot.choices[0].finish_reason is None


def closed_of(made: Any) -> bool:
    return bool(made.response.is_closed)


def test_it_is_closed_however_it_is_left(both: Both) -> None:
    with FaultServer(stream(*PIECES, *END)) as server:
        client = both.client(server.base_url)
        with client.chat.completions.stream(**asked()) as made:
            made.until_done()
            assert closed_of(made)
        with client.chat.completions.stream(**asked()) as made:
            next(made)
            assert not closed_of(made)
        assert closed_of(made)
        with pytest.raises(KeyError), client.chat.completions.stream(**asked()) as made:
            next(made)
            raise KeyError
        assert closed_of(made)
        with client.chat.completions.stream(**asked()) as made, made as again:
            next(again)
            again.close()
            assert closed_of(made)


def test_a_truncated_stream_carries_the_completion_so_far(both: Both) -> None:
    with FaultServer(stream(*PIECES)) as server:
        client = both.client(server.base_url, max_retries=0)
        with pytest.raises(StreamTruncatedError) as caught, client.chat.completions.stream(**asked()) as made:
            made.get_final_completion()
        assert type(caught.value.partial) is ChatCompletion
        assert caught.value.partial.choices[0].message.content == "a😀"
        assert made.snapshot.choices[0].message.content == "a😀"
        assert closed_of(made)
        with pytest.raises(StreamTruncatedError) as caught:
            list(client.chat.completions.create(stream=True, **asked()))
        assert caught.value.partial == made.snapshot


def test_an_error_in_a_stream_carries_the_completion_so_far(both: Both) -> None:
    with FaultServer(stream(*PIECES, event({"error": {"message": "no more"}}))) as server:
        client = both.client(server.base_url)
        with pytest.raises(StreamError, match="no more") as caught, client.chat.completions.stream(**asked()) as made:
            made.until_done()
        assert caught.value.partial.choices[0].message.content == "a😀"


def test_of_another_truncated_stream_the_events_are_kept(both: Both) -> None:
    pieces = [event({"id": "c", "choices": [{"index": 0, "text": text, "finish_reason": None}]}) for text in "ab"]
    with FaultServer(stream(*pieces)) as server:
        client = both.client(server.base_url)
        with pytest.raises(StreamTruncatedError) as caught:
            list(client.completions.create(model="m", prompt="p", stream=True))
    assert [part.choices[0].text for part in caught.value.partial] == ["a", "b"]


# --- recorded traffic


def test_recorded_streams_make_what_their_twins_have(recordings: list[dict[str, Any]]) -> None:
    """Streams whose request was also made without streaming have what those answers have."""
    groups: dict[str, tuple[list[Any], list[Any]]] = defaultdict(lambda: ([], []))
    for record in recordings:
        asked_for = record["request_body"]
        if record["endpoint"] == "POST /chat/completions" and record["status"] == 200 and isinstance(asked_for, dict):
            body = {key: value for key, value in asked_for.items() if not key.startswith("stream")}
            groups[json.dumps(body, sort_keys=True)][bool(record["stream"])].append(record["response_body"])
    pairs = [group for group in groups.values() if all(group)]
    assert len(pairs) > 10
    for wholes, streams in pairs:
        shapes = [_shape(json.loads(whole)) for whole in wholes]
        for body in streams:
            made = _shape(completion_of(chunks_of(body)))
            if made["prompt_tokens"] is None:  # usage was not asked for
                made = {**made, "prompt_tokens": shapes[0]["prompt_tokens"]}
            assert made in shapes


def chunks_of(body: str) -> list[dict[str, Any]]:
    decoder = SSEDecoder()
    return [loads(found.data) for found in decoder.feed(body.encode()) if found.data != "[DONE]"]


def _shape(completion: dict[str, Any]) -> dict[str, Any]:
    """What a completion says that does not depend on chance: which fields there are, and of which kind."""
    (choice, *_) = completion["choices"]
    message = choice["message"]
    return {
        "model": completion["model"],
        "finish": choice["finish_reason"],
        "message": {key: type(value).__name__ for key, value in message.items() if value},
        "calls": [sorted(call) for call in message.get("tool_calls") or ()],
        "prompt_tokens": (completion.get("usage") or {}).get("prompt_tokens"),
    }


def test_every_recorded_stream_adds_up(recordings: list[dict[str, Any]]) -> None:
    streams = [
        r for r in recordings if r["endpoint"] == "POST /chat/completions" and r["stream"] and r["status"] == 200
    ]
    assert len(streams) > 80
    for record in streams:
        chunks = chunks_of(record["response_body"])
        made = completion_of(chunks)
        for choice in made["choices"]:
            deltas = [
                part["delta"] for c in chunks for part in c.get("choices", ()) if part["index"] == choice["index"]
            ]
            text = "".join(delta.get("content") or "" for delta in deltas)
            assert (choice["message"]["content"] or "") == text
            for number, call in enumerate(choice["message"].get("tool_calls") or ()):
                pieces = [p for delta in deltas for p in delta.get("tool_calls") or () if p["index"] == number]
                assert call["function"]["arguments"] == "".join(piece["function"]["arguments"] for piece in pieces)
                json.loads(call["function"]["arguments"])
            sound = "".join((delta.get("audio") or {}).get("transcript") or "" for delta in deltas)
            assert (choice["message"].get("audio") or {}).get("transcript", "") == sound
        ChatCompletion.from_dict(made)
