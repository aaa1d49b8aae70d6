"""Whatever changes in a real body, at whatever path: it decodes, and comes back exactly as it came."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable
from typing import Any

import pytest

from openai_raw.types import Model, decoder, plain
from overlay.shape import shape_report
from overlay.types import ChatCompletion
from tests.models.changes import CHANGES, MISSING, changed
from tests.models.payloads import Maker, body_schemas, types
from tests.models.recorded import FOLDER, REASON, Recorded, recorded


def check(decode: Callable[[Any], Any], value: Any, where: str, figures: Counter[str]) -> None:
    for change, text in changed(value):
        made = decode(json.loads(text))
        assert json.dumps(plain(made)) == text, f"{where}: {change}"
        figures[change.partition(" at ")[0].partition(" beside ")[0]] += 1


@pytest.mark.skipif(not FOLDER, reason=REASON)
def test_every_change_of_a_real_answer() -> None:
    figures: Counter[str] = Counter()
    samples: dict[tuple[str, str], tuple[Recorded, Any]] = {}
    for one in sorted(recorded(), key=lambda one: len(one.text) if len(one.text) < 4_000 else 0):  # the longest last
        value = json.loads(one.text)
        data = value["data"] if one.is_event and one.operation.wraps_events else value
        samples[one.operation.id, str(data.get("type", data.get("object")))] = (one, value)
    for one, value in samples.values():
        check(one.decode, value, one.where, figures)
    print(len(samples), "samples", dict(figures))
    assert len(samples) > 150
    assert min(figures.values()) > 500
    assert sum(figures.values()) > 20_000
    assert set(figures) == {*CHANGES, "extra"}


def test_every_change_of_a_made_payload() -> None:
    figures: Counter[str] = Counter()
    for number, (where, schema) in enumerate(body_schemas().items()):
        payload = Maker(seed=number, fullness=0.25).make(schema)
        if len(json.dumps(payload.value)) < 1_500:
            check(decoder(types().shape(schema)), payload.value, where, figures)
    assert min(figures.values()) > 500
    assert sum(figures.values()) > 12_000


# --- tolerant is not silent


CHAT: dict[str, Any] = {
    "id": "chatcmpl-1",
    "object": "chat.completion",
    "created": 1_700_000_000,
    "model": "m",
    "choices": [
        {
            "index": 0,
            "finish_reason": "stop",
            "logprobs": None,
            "message": {"role": "assistant", "content": "hi", "refusal": None},
        }
    ],
    "usage": {"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3},
}


def departures(path: tuple[str | int, ...], after: Any) -> list[str]:
    body = json.loads(json.dumps(CHAT))
    holder: Any = body
    for step in path[:-1]:
        holder = holder[step]
    if after is MISSING:
        del holder[path[-1]]
    else:
        holder[path[-1]] = after
    return [str(departure) for departure in shape_report(ChatCompletion.from_dict(body))]


@pytest.mark.parametrize(
    ("path", "after", "expected"),
    [
        (("id",), "chatcmpl-1", []),
        (("extra",), {"a": 1}, []),
        (("choices", 0, "message", "extra"), 1, []),
        (("id",), MISSING, ["id is missing"]),
        (("id",), None, ["id is null, not str"]),
        (("created",), "now", ["created is 'now', not int"]),
        (("created",), 1.5, ["created is 1.5, not int"]),
        (("created",), 2.0, []),
        (("created",), True, ["created is True, not int"]),
        (("object",), "chat", ["object is 'chat', not 'chat.completion'"]),
        (("choices",), {}, ["choices is of type dict, not list"]),
        (("choices", 0), None, ["choices[0] is null, not Choice"]),
        (("choices", 0, "index"), MISSING, ["choices[0].index is missing"]),
        (("choices", 0, "message", "content"), ["x"], ["choices[0].message.content is of type list, not str or null"]),
        (("usage",), [], ["usage is of type list, not CompletionUsage"]),
    ],
)
def test_the_report_names_the_path(path: tuple[str | int, ...], after: Any, expected: list[str]) -> None:
    assert departures(path, after) == expected


def test_the_report_tells_of_unknown_values_and_variants() -> None:
    [finish] = departures(("choices", 0, "finish_reason"), "solar_flare")
    assert finish.startswith("choices[0].finish_reason is 'solar_flare', not 'stop' or 'length' or")
    [tool] = departures(("choices", 0, "message", "tool_calls"), [{"type": "of tomorrow", "id": "x"}])
    assert tool.startswith("choices[0].message.tool_calls[0] matches no type in the specification (")


def test_the_report_lists_every_departure_at_once() -> None:
    completion = ChatCompletion.from_dict({"choices": [{"message": {}}]})
    assert {departure.path for departure in shape_report(completion)} >= {
        "id", "created", "choices[0].index", "choices[0].message.role",
    }  # fmt: skip


def test_the_report_takes_models_only() -> None:
    with pytest.raises(TypeError, match="takes a model or a page, not dict"):
        shape_report({})  # type: ignore[arg-type]  # the point


def test_a_model_of_a_wrong_class_is_told() -> None:
    completion = ChatCompletion.from_dict(CHAT)
    assert isinstance(completion, Model)
    completion.usage = completion.choices[0]  # type: ignore[assignment]  # the point
    assert [str(one) for one in shape_report(completion)] == ["usage is of type Choice, not CompletionUsage"]
