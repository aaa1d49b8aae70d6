"""A model is its JSON object: what came is what is read, copied, compared, pickled and given back."""

from __future__ import annotations

import copy
import json
import pickle
from types import MappingProxyType
from typing import Any

import attrs
import pytest
from hypothesis import given, strategies as st

from openai_raw.models import (
    ChatCompletionStreamResponseDelta as Delta,
    CompoundFilter,
    CreateChatCompletionResponse,
    CreateChatCompletionStreamResponse,
    CreateModerationResponse,
    Tool,
)
from openai_raw.types import Model, UntypedObject, decoder, plain
from openai_raw.unions import SHAPES
from overlay.types import ChatCompletion, Choice

COMPLETION: dict[str, Any] = {
    "zeta_unknown": {"b": 1, "a": [None, {"c": "x"}]},
    "id": "chatcmpl-1",
    "object": "chat.completion",
    "created": 1_700_000_000,
    "model": "m",
    "choices": [
        {
            "index": 0,
            "finish_reason": "solar_flare",
            "logprobs": None,
            "message": {"role": "assistant", "content": "hi", "reasoning_content": "hm", "refusal": None},
        }
    ],
    "usage": {"prompt_tokens": 1, "completion_tokens": "two", "total_tokens": 3, "cost": 0.25},
    "service_tier": None,
}

scalars = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text()
values = st.recursive(scalars, lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner), max_leaves=25)
KEYS = [*COMPLETION, "choices", "message", "delta", "to_dict", "__dict__", "__class__", "_key", "_nested", "_response"]
objects = st.dictionaries(st.sampled_from(KEYS) | st.text(), values | st.just(COMPLETION), max_size=8)


def text(value: Any) -> str:
    return json.dumps(plain(value))


# --- decoding


def test_reading() -> None:
    completion = CreateChatCompletionResponse.from_dict(COMPLETION)
    choice = completion.choices[0]
    assert choice.finish_reason == "solar_flare"  # an enum's value that no specification has yet
    assert choice.message.content == "hi"
    assert choice.message.reasoning_content == "hm"  # a field that the specification does not know
    assert completion.zeta_unknown == {"b": 1, "a": [None, {"c": "x"}]}
    assert completion.additional_properties == {"zeta_unknown": COMPLETION["zeta_unknown"]}
    assert completion.service_tier is None  # null
    assert completion.system_fingerprint is None  # absent
    assert completion.usage is not None
    assert completion.usage.completion_tokens == "two"  # a value of another type stays as it came
    with pytest.raises(AttributeError, match="no_such_field"):
        completion.no_such_field  # noqa: B018


def test_null_and_absent_stay_apart() -> None:
    null, absent = Delta.from_dict({"content": None}), Delta.from_dict({})
    assert null.content is absent.content is None
    assert (null.to_dict(), absent.to_dict()) == ({"content": None}, {})
    assert null != absent
    assert Delta(content=None).to_dict() == {"content": None}
    assert Delta().to_dict() == {}


def test_the_document_that_was_given_stays_as_it_was() -> None:
    given_document = copy.deepcopy(COMPLETION)
    completion = CreateChatCompletionResponse.from_dict(given_document)
    completion.choices[0].message.content = "changed"
    completion.choices[0].finish_reason = "stop"
    assert given_document == COMPLETION
    assert completion.to_dict()["choices"][0]["message"]["content"] == "changed"


def test_to_dict_gives_away_nothing_of_the_model() -> None:
    completion = CreateChatCompletionResponse.from_dict(COMPLETION)
    completion.to_dict()["choices"][0]["message"]["content"] = "changed"
    completion.to_dict()["zeta_unknown"]["a"].clear()
    assert completion.to_dict() == COMPLETION


@given(objects)
def test_any_object_decodes_and_comes_back_in_its_order(value: dict[str, Any]) -> None:
    for cls in (CreateChatCompletionResponse, CreateChatCompletionStreamResponse, UntypedObject):
        assert text(cls.from_dict(value)) == json.dumps(value)


@given(objects)
def test_any_object_can_be_copied_compared_pickled_and_evolved(value: dict[str, Any]) -> None:
    for cls in (CreateChatCompletionResponse, UntypedObject):
        made = cls.from_dict(value)
        for twin in (copy.copy(made), copy.deepcopy(made), pickle.loads(pickle.dumps(made)), attrs.evolve(made)):
            assert type(twin) is cls
            assert twin == made
            assert text(twin) == text(made)
        assert len(repr(made)) <= 1700


@pytest.mark.parametrize("value", [None, True, 1, 1.5, "text", [], [{}], [[{"id": 1}]]], ids=repr)
def test_what_is_no_object_stays_what_it_is(value: Any) -> None:
    completion = CreateChatCompletionResponse.from_dict({"choices": value, "usage": value, "id": value})
    assert completion.to_dict() == {"choices": value, "usage": value, "id": value}


def test_from_dict_takes_any_mapping_and_nothing_else() -> None:
    assert Delta.from_dict(MappingProxyType({"content": "x"})) == Delta(content="x")
    for wrong in (None, [], "{}", 1):
        with pytest.raises(TypeError, match=r"from_dict\(\) takes a mapping, not"):
            Delta.from_dict(wrong)  # type: ignore[arg-type]  # the point


# --- names on the wire


def test_names_that_python_has_no_spelling_for() -> None:
    scores = CreateModerationResponse.from_dict(
        {"id": "m", "model": "m", "results": [{"categories": {"self-harm": True, "self_harm": "unknown"}}]}
    )
    categories = scores.results[0].categories
    assert categories.self_harm is True
    categories.self_harm = False
    assert categories.to_dict() == {"self-harm": False, "self_harm": "unknown"}
    del categories.self_harm
    assert categories.self_harm is None
    assert categories.to_dict() == {"self_harm": "unknown"}


@pytest.mark.parametrize(
    "name", ["to_dict", "__reduce_ex__", "__deepcopy__", "__dict__", "__class__", "_response", "_key", "_decode"]
)
def test_no_key_can_hide_a_method(name: str) -> None:
    value = {name: "data", "content": "x"}
    delta = Delta.from_dict(value)
    assert delta.to_dict() == value
    for twin in (copy.deepcopy(delta), pickle.loads(pickle.dumps(delta)), attrs.evolve(delta)):
        assert twin == delta
    assert attrs.evolve(delta, content="y").to_dict() == {**value, "content": "y"}
    assert delta.additional_properties == {name: "data"}


def test_a_body_with_a_field_request_id_is_read_as_it_came() -> None:
    assert Delta.from_dict({"request_id": "mine"}).request_id == "mine"
    assert Delta.from_dict({}).request_id is None


# --- making


def test_a_misspelt_field_is_told() -> None:
    with pytest.raises(TypeError, match=r"unexpected field 'contents'; did you mean 'content'\?"):
        Delta(contents="x")  # type: ignore[call-arg]  # the point


def test_a_missing_field_is_told() -> None:
    with pytest.raises(TypeError, match=r"missing the required fields: index, message"):
        Choice(finish_reason="stop", logprobs=None)  # type: ignore[call-arg]  # the point


def test_additional_properties_are_sent_as_fields() -> None:
    made = Delta(content="x", additional_properties={"cost": 1})
    assert made.to_dict() == {"cost": 1, "content": "x"}
    assert made.cost == 1


def test_evolve_changes_only_what_it_is_told() -> None:
    completion = CreateChatCompletionResponse.from_dict(COMPLETION)
    other = attrs.evolve(completion, id="other")
    assert other.to_dict() == {**COMPLETION, "id": "other"}
    assert list(other.to_dict()) == list(COMPLETION)
    assert completion.id == "chatcmpl-1"


def test_models_do_not_hash_because_they_can_change() -> None:
    with pytest.raises(TypeError, match="unhashable"):
        hash(Delta())


def test_equality_needs_the_same_class() -> None:
    assert Delta(content="x") == Delta(content="x")
    assert Delta(content="x") != UntypedObject(content="x")
    assert Delta(content="x") != {"content": "x"}


# --- repr


def test_repr_is_short_and_says_what_is_there() -> None:
    completion = CreateChatCompletionResponse.from_dict(COMPLETION)
    shown = repr(completion.choices[0])
    assert shown == (
        "Choice(message=ChatCompletionMessage(content='hi', role='assistant', reasoning_content='hm', refusal=None), "
        "index=0, finish_reason='solar_flare', logprobs=None)"
    )
    assert repr(Delta()) == "ChoiceDelta()"
    assert repr(Delta(content="x")) == "ChoiceDelta(content='x')"
    assert "service_tier" not in repr(Delta())


@pytest.mark.parametrize(
    "value", ["x" * 10**6, ["y" * 99] * 10**4, {str(n): n for n in range(10**4)}], ids=["str", "list", "dict"]
)
def test_repr_stays_short_however_big_the_object(value: Any) -> None:
    made = CreateChatCompletionResponse.from_dict({**COMPLETION, **dict.fromkeys(("aaa", "system_fingerprint"), value)})
    assert len(repr(made)) <= 1500
    assert repr(made).startswith("ChatCompletion(choices=[Choice(message=ChatCompletionMessage(content='hi'")
    assert " more)" in repr(made)


# --- depth


def nested(depth: int, kind: str) -> Any:
    value: Any = "bottom"
    for _ in range(depth):
        value = [value] if kind == "list" else {"in": value}
    return value


@pytest.mark.parametrize("kind", ["list", "dict"])
@pytest.mark.parametrize("depth", [500, 5_000])
def test_unknown_places_may_be_nested_deeper_than_the_stack(kind: str, depth: int) -> None:
    value = nested(depth, kind)
    for made in (
        CreateChatCompletionResponse.from_dict({"unknown": value}),
        CreateChatCompletionResponse.from_dict({"choices": [{"message": value}], "usage": value}),
        UntypedObject.from_dict({"value": value}),
        decoder(SHAPES["Item"])({"type": "of tomorrow", "value": value}),
    ):
        found: Any = made.to_dict()
        for _ in range(depth):
            while isinstance(found, dict) and "in" not in found:
                found = next(reversed(found.values()))
            found = found[0] if isinstance(found, list) else found["in"]


@pytest.mark.parametrize("depth", [10, 500, 3_000])
def test_models_inside_models_decode_as_deep_as_the_stack_goes(depth: int) -> None:
    value: dict[str, Any] = {"type": "eq", "key": "k", "value": "v"}
    for _ in range(depth):
        value = {"type": "and", "filters": [value]}
    made: Any = CompoundFilter.from_dict(value)
    back, levels = made.to_dict(), 0
    while "filters" in back:
        back, levels = back["filters"][0], levels + 1
    assert (back, levels) == ({"type": "eq", "key": "k", "value": "v"}, depth)
    levels = 0
    while isinstance(made, CompoundFilter):
        made, levels = made.filters[0], levels + 1
    assert levels > 100 or levels == depth


def test_an_object_that_contains_itself_is_refused() -> None:
    delta = Delta()
    delta.content = delta  # type: ignore[assignment]  # the point
    with pytest.raises(ValueError, match="contains itself"):
        delta.to_dict()
    assert repr(delta).count("ChoiceDelta(content=") == 6


# --- unions


def shape_of(name: str) -> Any:
    return decoder(SHAPES[name])


@pytest.mark.parametrize(
    ("union", "value", "expected"),
    [
        ("Tool", {"type": "function", "name": "f", "parameters": {}, "strict": True}, "FunctionTool"),
        ("Tool", {"type": "web_search"}, "WebSearchTool"),
        ("Tool", {"type": "of tomorrow", "x": {"y": 1}}, "UntypedObject"),
        ("Tool", {}, "UntypedObject or a class"),
        ("Item", {"type": "message", "role": "user", "content": []}, "InputMessage"),
        ("Item", {"type": "message", "role": "assistant", "content": []}, "OutputMessage"),
        ("Item", {"type": "message", "role": "critic"}, "UntypedObject"),
        ("Item", {"type": "message", "role": None}, "a class"),
        ("Item", {"type": ["message"]}, "a class"),
        ("ChatCompletionRequestMessage", {"role": "user", "content": "x"}, "ChatCompletionRequestUserMessage"),
        ("ChatCompletionRequestMessage", {"role": "tool", "content": "x"}, "ChatCompletionRequestToolMessage"),
        ("ChatCompletionRequestMessage", {"role": "critic", "content": "x"}, "UntypedObject"),
        ("ResponseStreamEvent", {"type": "response.output_text.delta", "delta": "x"}, "ResponseTextDeltaEvent"),
        ("ResponseStreamEvent", {"type": "response.of_tomorrow"}, "UntypedObject"),
    ],
)
def test_unions_choose_by_tags(union: str, value: dict[str, Any], expected: str) -> None:
    made = shape_of(union)(copy.deepcopy(value))
    assert isinstance(made, Model)
    assert made.to_dict() == value
    if "a class" not in expected:
        assert type(made).__name__ == expected


def test_an_unknown_variant_has_attributes_at_any_depth() -> None:
    made = shape_of("Tool")({"type": "of tomorrow", "x": {"y": [{"z": 1}]}})
    assert made.x.y[0].z == 1
    with pytest.raises(AttributeError, match="the server sent no field 'w' here; it sent: y"):
        made.x.w  # noqa: B018
    assert made.to_dict() == {"type": "of tomorrow", "x": {"y": [{"z": 1}]}}


def test_where_no_tag_tells_what_is_inside_does() -> None:
    from openai_raw.api import operation

    decode = operation("audio.create_transcription").decode
    shared = {"task": "transcribe", "duration": 1.5, "text": "hi", "language": "en"}
    spoken = {"id": 0, "seek": 0, "start": 0.0, "end": 1.5, "text": "hi", "tokens": [1], "temperature": 0.0}
    measures = {"avg_logprob": -1.0, "compression_ratio": 1.0, "no_speech_prob": 0.1}
    verbose = decode({**shared, "segments": [{**spoken, **measures}]})
    speaker = {"type": "transcript.text.segment", "id": "s", "start": 0.0, "end": 1.5, "text": "hi", "speaker": "A"}
    diarized = decode({"task": "transcribe", "duration": 1.5, "text": "hi", "segments": [speaker]})
    assert type(verbose).__name__ == "CreateTranscriptionResponseVerboseJson"
    assert type(diarized).__name__ == "CreateTranscriptionResponseDiarizedJson"
    assert type(decode({"text": "hi"})).__name__ == "CreateTranscriptionResponseJson"


def test_a_union_is_a_name_for_type_checkers() -> None:
    assert Tool is Any
    assert ChatCompletion is CreateChatCompletionResponse
