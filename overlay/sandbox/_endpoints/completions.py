"""POST /completions, the legacy text completions: JSON, or a stream (which the spec does not declare)."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain, zip_longest
from typing import Any

from .. import _check, _sse
from .._answers import Question, Reply, answer
from .._call import Answer, Call, Route
from . import models
from .embeddings import read_inputs

LIMIT = 16  # tokens, if `max_tokens` is not given


def create(call: Call) -> Answer:
    """Complete each prompt `n` times."""
    body = call.object()
    model = models.dated(call, _check.text(body, "model"))
    _check.number(body, "temperature", 0, 2)
    limit = _check.number(body, "max_tokens", 0, 100_000, kind=int)
    repeats = _check.number(body, "n", 1, 128, kind=int) or 1
    _check.number(body, "logprobs", 0, 5, kind=int)
    prompts = read_inputs(body.get("prompt") or "<|endoftext|>", "prompt")
    options = _check.typed(body, "stream_options", dict) or {}
    stops = _check.stops(body)
    choices: list[dict[str, Any]] = []
    spent = 0
    for prompt in ("".join(words) for words in prompts):
        question = Question(prompt=prompt, stops=stops, limit=LIMIT if limit is None else limit)
        for repeat in range(repeats):
            reply = answer(question, repeat)
            spent += len(reply.tokens)
            choices.append(choice(body, len(choices), prompt if body.get("echo") else "", reply))
    asked = sum(len(words) for words in prompts)
    head = {
        "id": call.store.new_id("cmpl-", call.body, length=29),
        "object": "text_completion",
        "created": call.store.now(),
        "model": model,
    }
    usage = {"prompt_tokens": asked, "completion_tokens": spent, "total_tokens": asked + spent}
    if _check.typed(body, "stream", bool):
        return Answer(events=frames(head, choices, usage, options))
    return Answer(body=head | {"choices": [plain(choice) for choice in choices], "usage": usage})


def choice(body: dict[str, Any], index: int, echo: str, reply: Reply) -> dict[str, Any]:
    """Build one choice; `pieces` is for the stream and is not sent."""
    return {
        "text": echo + reply.text,
        "index": index,
        "logprobs": logprobs(reply, len(echo), body["logprobs"]) if body.get("logprobs") else None,
        "finish_reason": "length" if reply.cut else "stop",
        "pieces": ([echo] if echo else []) + (reply.tokens or [""]),
    }


def plain(choice: dict[str, Any]) -> dict[str, Any]:
    """Drop what is not part of the answer."""
    return {key: value for key, value in choice.items() if key != "pieces"}


def logprobs(reply: Reply, start: int, top: int) -> dict[str, Any]:
    """Make up log-probabilities in the legacy form: one list per field."""
    offsets = [start]
    for token in reply.tokens[:-1]:
        offsets.append(offsets[-1] + len(token))
    alternatives = [[token, *(f"{token}{rank}" for rank in range(1, top))] for token in reply.tokens]
    return {
        "text_offset": offsets[: len(reply.tokens)],
        "token_logprobs": [-0.125] * len(reply.tokens),
        "tokens": reply.tokens,
        "top_logprobs": [{text: -(0.125 + rank) for rank, text in enumerate(texts)} for texts in alternatives],
    }


def frames(
    head: dict[str, Any], choices: list[dict[str, Any]], usage: dict[str, int], options: dict[str, Any]
) -> Iterator[bytes]:
    """Split the choices into chunks; each choice's last chunk carries both text and finish reason."""
    wants_usage = {"usage": None} if options.get("include_usage") else {}

    def entries(choice: dict[str, Any]) -> Iterator[dict[str, Any]]:
        *most, last = choice["pieces"]
        shared = {"index": choice["index"], "logprobs": None}
        for piece in most:
            yield {"text": piece, **shared, "finish_reason": None}
        yield {"text": last, **shared, "finish_reason": choice["finish_reason"]}

    for entry in chain.from_iterable(zip_longest(*map(entries, choices))):
        if entry is not None:
            yield _sse.data({**head, "choices": [entry], **wants_usage})
    if wants_usage:
        yield _sse.data({**head, "choices": [], "usage": usage})
    yield _sse.DONE


ROUTES = [Route("POST", "/completions", create)]
