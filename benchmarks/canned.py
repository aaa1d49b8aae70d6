"""Bodies of the canned server: shaped like the API's, made of numbers, the same in every run."""

from __future__ import annotations

import json
from functools import lru_cache
from typing import Any

MODEL = "gpt-5.4-mini"
PAGE = 100
WORDS = ("river", " stone", " under", " the", " old", " bridge", ",", " slowly", " turning", " green")


def encode(value: Any) -> bytes:
    return json.dumps(value, separators=(",", ":")).encode()


def completion(number: int = 0, *, text: str = "", logprobs: Any = None, choices: int = 1) -> dict[str, Any]:
    """One chat completion; with the default text it takes about 1 KB."""
    text = text or "".join(WORDS[(number + at) % len(WORDS)] for at in range(60))
    return {
        "id": f"chatcmpl-{number:012d}",
        "object": "chat.completion",
        "created": 1760000000 + number,
        "model": MODEL,
        "choices": [
            {
                "index": index,
                "message": {"role": "assistant", "content": text, "refusal": None, "annotations": []},
                "logprobs": logprobs,
                "finish_reason": "stop",
            }
            for index in range(choices)
        ],
        "usage": {
            "prompt_tokens": 19,
            "completion_tokens": 60,
            "total_tokens": 79,
            "prompt_tokens_details": {"cached_tokens": 0, "audio_tokens": 0},
            "completion_tokens_details": {
                "reasoning_tokens": 0,
                "audio_tokens": 0,
                "accepted_prediction_tokens": 0,
                "rejected_prediction_tokens": 0,
            },
        },
        "service_tier": "default",
        "system_fingerprint": "fp_44709d6fcb",
        "metadata": {},
    }


def with_logprobs(size: int) -> bytes:
    """One completion of about `size` bytes, most of them the five likeliest tokens at each position."""

    def token(word: str, at: int) -> dict[str, Any]:
        return {"token": word, "logprob": -0.0123456 * (at % 97 + 1), "bytes": list(word.encode())}

    def places(count: int) -> list[dict[str, Any]]:
        return [
            {
                **token(WORDS[at % 10], at),
                "top_logprobs": [token(WORDS[(at + other) % 10], at + other) for other in range(5)],
            }
            for at in range(count)
        ]

    each = len(encode(places(20))) / 20
    return encode(completion(logprobs={"content": places(round(size / each)), "refusal": None}))


def body(size: int) -> bytes:
    """One completion of about `size` bytes: with as many choices of about 1 KB as needed."""
    text = "".join(WORDS) * 15
    least = len(encode(completion(text=text)))
    each = len(encode(completion(text=text, choices=2))) - least
    return encode(completion(text=text, choices=1 + max(0, round((size - least) / each))))


def events(count: int) -> list[bytes]:
    """The server-sent events of one streamed answer: `count` chunks with a delta, then the finish and [DONE]."""

    def chunk(delta: dict[str, Any], finish: str | None, obfuscation: str) -> bytes:
        choice = {"index": 0, "delta": delta, "logprobs": None, "finish_reason": finish}
        value = {
            "id": "chatcmpl-000000000001",
            "object": "chat.completion.chunk",
            "created": 1760000000,
            "model": MODEL,
            "service_tier": "default",
            "system_fingerprint": "fp_44709d6fcb",
            "choices": [choice],
            "usage": None,
            "obfuscation": obfuscation,
        }
        return b"data: %b\n\n" % encode(value)

    found = [chunk({"content": WORDS[at % 10]}, None, "x" * (at % 9)) for at in range(count - 1)]
    return [*found, chunk({}, "stop", "x"), b"data: [DONE]\n\n"]


@lru_cache(maxsize=1)
def spoken() -> list[bytes]:
    """The events of a spoken answer in a realtime session: for each word its text and 100 ms of sound, then the end."""
    where = {"response_id": "resp_1", "item_id": "item_1", "output_index": 0, "content_index": 0}
    found: list[dict[str, Any]] = []
    for word in WORDS:
        found.append({"type": "response.output_audio_transcript.delta", **where, "delta": word})
        found.append({"type": "response.output_audio.delta", **where, "delta": "AAEC" * 1600})
    content = [{"type": "output_audio", "transcript": "".join(WORDS)}]
    item = {"id": "item_1", "object": "realtime.item", "type": "message", "status": "completed", "role": "assistant"}
    usage = {
        "total_tokens": 90, "input_tokens": 30, "output_tokens": 60,
        "input_token_details": {"text_tokens": 30, "audio_tokens": 0, "cached_tokens": 0},
        "output_token_details": {"text_tokens": 10, "audio_tokens": 50},
    }  # fmt: skip
    response = {"object": "realtime.response", "id": "resp_1", "status": "completed", "usage": usage,
                "output": [{**item, "content": content}]}  # fmt: skip
    found.append({"type": "response.done", "response": response})
    return [encode({"event_id": f"event_{number}", **event}) for number, event in enumerate(found)]


@lru_cache(maxsize=2000)
def page(count: int, after: int) -> bytes:
    """One page of `count` stored completions: those after number `after`."""
    numbers = range(after + 1, min(after + 1 + PAGE, count))
    return encode(
        {
            "object": "list",
            "data": [completion(number) for number in numbers],
            "first_id": f"chatcmpl-{numbers[0]:012d}",
            "last_id": f"chatcmpl-{numbers[-1]:012d}",
            "has_more": numbers[-1] < count - 1,
        }
    )
