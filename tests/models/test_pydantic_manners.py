"""Answers where code expects pydantic models: the same methods, pydantic's own types, FastAPI, printing."""

from __future__ import annotations

import copy
import io
import json
import pickle
import pprint
import subprocess
import sys
from typing import Annotated, Any

import jsonschema
import pydantic
import pytest
from fastapi import Body, FastAPI
from fastapi.testclient import TestClient
from IPython.lib.pretty import pretty
from openai.types.chat import ChatCompletion as Official

from overlay.types import ChatCompletion, ChatCompletionChunk, Choice, CreateModerationResponse, Response

COMPLETION: dict[str, Any] = {
    "id": "c",
    "object": "chat.completion",
    "created": 1,
    "model": "m",
    "choices": [
        {
            "index": 0,
            "finish_reason": "stop",
            "logprobs": None,
            "message": {"role": "assistant", "content": "hi", "refusal": None, "reasoning": {"steps": [{"n": 1}]}},
        }
    ],
    "usage": {"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3},
    "cost": {"usd": {"in": 1}},
}


@pytest.fixture
def completion() -> ChatCompletion:
    return ChatCompletion.from_dict(COMPLETION)


@pytest.mark.parametrize(
    "options",
    [
        {"exclude_unset": True},
        {"exclude_unset": True, "exclude_none": True},
        {"exclude_none": True},
        {"exclude_none": True, "include": {"id", "choices"}},
        {"exclude_none": True, "include": {"choices": {0: {"message": {"content", "role"}}}}},
        {"exclude_none": True, "exclude": {"choices": {"__all__": {"message": {"content"}}}, "usage": True}},
        {"exclude_none": True, "exclude": {"choices": {-1: True}, "cost": ...}},
        {"exclude_none": True, "by_alias": True, "round_trip": True, "warnings": "none", "mode": "json"},
    ],
)
def test_dumps_hold_what_those_of_the_official_client_hold(completion: ChatCompletion, options: dict[str, Any]) -> None:
    official = Official.model_validate(COMPLETION)
    assert completion.model_dump(**options) == official.model_dump(**options)
    options.pop("mode", None)
    assert json.loads(completion.model_dump_json(**options)) == completion.model_dump(**options)


def test_a_dump_has_every_declared_field(completion: ChatCompletion) -> None:
    found = completion.model_dump()
    assert found["service_tier"] is None
    assert found["choices"][0]["message"]["tool_calls"] is None
    assert "request_id" not in found
    assert list(found)[-1] == "cost"
    assert "service_tier" not in completion.model_dump(exclude_defaults=True)


def test_json_text(completion: ChatCompletion) -> None:
    assert json.loads(completion.to_json()) == COMPLETION
    assert completion.to_json().startswith('{\n  "id": "c"')
    assert completion.to_json(indent=None, exclude_none=True).startswith('{"id":"c","choices":[{')
    assert completion.to_dict(exclude_none=True)["choices"][0].keys() == {"index", "finish_reason", "message"}
    assert Choice.model_construct(finish_reason="é").model_dump_json(exclude_none=True, ensure_ascii=True) == (
        '{"finish_reason":"\\u00e9"}'
    )


def test_aliases_are_the_names_on_the_wire() -> None:
    body = {"id": "m", "model": "m", "results": [{"categories": {"self-harm": True}}]}
    made = CreateModerationResponse.from_dict(body)
    assert made.model_dump(exclude_unset=True)["results"][0]["categories"] == {"self_harm": True}
    assert made.model_dump(exclude_unset=True, by_alias=True) == body
    assert made.to_dict(use_api_names=False)["results"][0]["categories"] == {"self_harm": True}


def test_fields(completion: ChatCompletion) -> None:
    assert completion.model_fields_set == COMPLETION.keys() - {"cost"}
    assert completion.model_extra == {"cost": {"usd": {"in": 1}}}
    assert dict(completion)["choices"] is completion.choices
    assert dict(completion)["service_tier"] is None


def test_unknown_objects_read_by_attribute_and_like_dicts(completion: ChatCompletion) -> None:
    made: Any = completion
    assert made.choices[0].message.reasoning.steps[0].n == 1
    assert made.cost.usd["in"] == 1
    assert made.cost == {"usd": {"in": 1}}
    assert {**made.cost} == dict(made.cost) == {"usd": {"in": 1}}
    assert "usd" in made.cost
    assert made.cost.get("eur", 0) == 0
    assert list(made.cost) == ["usd"]
    assert (len(made.cost), list(made.cost.values()), next(iter(made.cost.items()))[0]) == (1, [{"in": 1}], "usd")
    made.cost["eur"] = 2
    assert completion.to_dict()["cost"] == {"usd": {"in": 1}, "eur": 2}


def test_copies(completion: ChatCompletion) -> None:
    shallow, deep = completion.model_copy(update={"id": "n"}), completion.model_copy(deep=True)
    assert (shallow.id, completion.id) == ("n", "c")
    assert shallow.choices is completion.choices
    assert deep.choices is not completion.choices
    assert deep == completion == copy.deepcopy(completion)


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_pickling(completion: ChatCompletion, protocol: int) -> None:
    assert pickle.loads(pickle.dumps(completion, protocol)) == completion


# --- making


def test_what_tests_of_users_build() -> None:
    made = ChatCompletion.model_validate(COMPLETION)
    assert made == ChatCompletion.from_dict(COMPLETION)
    assert ChatCompletion.model_validate(made) is made
    assert ChatCompletion.model_validate_json(json.dumps(COMPLETION)) == made
    known = {key: value for key, value in COMPLETION.items() if key != "cost"}
    built = ChatCompletion(**known)
    assert built.choices[0].message.content == "hi"
    assert built.to_dict() == known
    choice = Choice.construct(index=0, message={"content": "x"})
    assert choice.message.content == "x"
    assert ChatCompletion(**{**known, "choices": [choice]}).choices[0] is choice


@pytest.mark.parametrize(
    ("value", "problem"),
    [
        ([], "ChatCompletion is made of a JSON object, not of list"),
        ({"id": 1}, "ChatCompletion is missing the required fields: choices, created, model, object"),
        ({**COMPLETION, "object": "chat"}, "ChatCompletion has object 'chat.completion', not 'chat'"),
    ],
    ids=["list", "missing", "constant"],
)
def test_what_is_no_such_object_is_told(value: Any, problem: str) -> None:
    with pytest.raises(ValueError, match=problem):
        ChatCompletion.model_validate(value)
    with pytest.raises(pydantic.ValidationError, match=problem):
        pydantic.TypeAdapter(ChatCompletion).validate_python(value)


# --- pydantic's own


class Record(pydantic.BaseModel):
    completion: ChatCompletion
    either: Response | ChatCompletion | None = None


def test_models_are_types_for_pydantic(completion: ChatCompletion) -> None:
    adapter = pydantic.TypeAdapter(ChatCompletion)
    assert adapter.validate_python(completion) is completion
    assert adapter.validate_json(completion.to_json()) == completion
    assert adapter.dump_python(completion) == completion.model_dump()
    assert json.loads(adapter.dump_json(completion, exclude_unset=True)) == COMPLETION
    record = Record(completion=completion, either=completion)
    assert record.completion is completion
    assert record.model_dump(exclude_unset=True)["completion"] == COMPLETION
    again = Record.model_validate_json(record.model_dump_json(exclude_unset=True))
    assert again == record
    assert type(again.either) is ChatCompletion


def test_json_schemas() -> None:
    schema = Record.model_json_schema()  # Response holds classes that hold themselves
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate({"completion": COMPLETION}, schema)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({"completion": {**COMPLETION, "choices": [{"index": "zero"}]}}, schema)
    assert schema["$defs"]["ChatCompletion"]["properties"]["choices"]["items"] == {"$ref": "#/$defs/Choice"}


def test_a_response_model_of_fastapi() -> None:
    app = FastAPI()

    @app.post("/echo", response_model=ChatCompletion, response_model_exclude_unset=True)
    def echo(body: Annotated[ChatCompletion, Body()]) -> Any:
        return body

    with TestClient(app) as client:
        assert client.post("/echo", json=COMPLETION).json() == COMPLETION
        assert client.post("/echo", json={"id": "c"}).status_code == 422
        assert "ChatCompletion" in client.get("/openapi.json").json()["components"]["schemas"]


def test_nothing_of_it_loads_pydantic() -> None:
    code = """
import pickle, sys
from overlay.types import ChatCompletion
made = ChatCompletion.model_construct(id="c", choices=[])
made.model_dump_json(), repr(made), dict(made), made.model_copy(deep=True), pickle.dumps(made), made._repr_html_()
assert not {"pydantic", "pydantic_core"} & set(sys.modules)
"""
    subprocess.run([sys.executable, "-c", code], check=True)


# --- printing


def test_every_printer_shows_the_answer_first(completion: ChatCompletion) -> None:
    start = "ChatCompletion(choices=[Choice(message=ChatCompletionMessage(content='hi'"
    assert str(completion).startswith(start)
    written = io.StringIO()
    pprint.pprint([completion], stream=written)
    lines = written.getvalue().splitlines()
    assert lines[0] == f"[{start},"
    assert lines[1].strip() == "role='assistant',"
    assert pretty(completion).startswith("ChatCompletion(\n    choices=[Choice(")
    assert "<b>content</b>: &#x27;hi&#x27;" in completion._repr_html_()


def test_html_is_escaped() -> None:
    made = Choice.model_construct(**{"<b>": "<script>"}, many=list(range(200)))
    assert "<script>" not in made._repr_html_()
    assert "... 100 more" in made._repr_html_()


# --- what is absent


def test_a_list_that_the_server_may_leave_out_reads_empty() -> None:
    chunk = ChatCompletionChunk.from_dict({"id": "c"})
    assert chunk.choices == []
    assert chunk.to_dict() == {"id": "c"}
    assert copy.copy(chunk).to_dict() == {"id": "c"}


def test_output_text_is_always_text() -> None:
    assert Response.from_dict({}).output_text == Response.from_dict({"output_text": None}).output_text == ""
    assert Response.from_dict({"output_text": "x"}).output_text == "x"
