"""Our own words: which one wins, what rules and schemas add, what is refused, and what an update leaves of them."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest

from spec.commands.generate import main as generate
from spec.commands.history import current
from spec.upstream import dump
from spec.words.apply import Worded, worded
from spec.words.check import copied, empty_rules, faults, says_nothing, texts_of, upstream_runs, weak
from spec.words.coverage import Coverage, below, read_floors
from spec.words.events import happened, states
from spec.words.facts import with_facts
from spec.words.files import Words, WordsError, read_words
from spec.words.nouns import plural, singular, with_article
from tests.committed import committed

UPSTREAM = os.environ.get("OPENAI_UPSTREAM")


def field(schema: dict[str, Any]) -> dict[str, Any]:
    return {"type": "object", "properties": schema}


def document(**schemas: dict[str, Any]) -> dict[str, Any]:
    """A prepared document with one list operation and the given components."""
    return {
        "openapi": "3.1.0",
        "info": {"title": "t", "version": "1"},
        "security": [],
        "tags": [{"name": "Pets"}],
        "paths": {
            "/pets": {
                "get": {
                    "tags": ["Pets"],
                    "operationId": "listPets",
                    "parameters": [{"name": "limit", "in": "query", "schema": {"type": "integer", "default": 20}}],
                    "responses": {"200": {"description": ""}},
                }
            }
        },
        "components": {"schemas": schemas, "securitySchemes": {}},
    }


def words(folder: Path, text: str) -> Words:
    (folder / "pets.yaml").write_text(text, encoding="utf-8")
    return read_words(folder)


def said(result: Worded, component: str, name: str) -> str | None:
    found: str | None = result.document["components"]["schemas"][component]["properties"][name].get("description")
    return found


@pytest.fixture(scope="module")
def ours() -> Worded:
    """The project's own document with its words."""
    return worded(committed())


def test_a_hand_has_the_word_before_a_pattern_a_twin_and_a_rule(tmp_path: Path) -> None:
    schemas = {
        name: field({key: {"type": "integer"} for key in ("created_at", "age", "colour")})
        for name in ("Pet", "BetaPet", "PetToy")
    }
    given = words(
        tmp_path,
        "schemas: {Pet: {_: An animal at home., age: Years it has lived.}, 'Pet*': {age: How old., colour: Its fur.}}",
    )
    result = worded(document(**schemas), given)
    assert said(result, "Pet", "age") == "Years it has lived."
    assert said(result, "Pet", "colour") == said(result, "PetToy", "colour") == "Its fur."
    assert said(result, "PetToy", "age") == "How old."
    assert said(result, "BetaPet", "age") == "Years it has lived."
    assert said(result, "BetaPet", "created_at") == "When the pet was created, in Unix seconds."
    assert result.document["components"]["schemas"]["BetaPet"]["description"] == "An animal at home."


def test_operations_and_their_parameters_have_words_too(tmp_path: Path) -> None:
    given = words(tmp_path, "operations: {listPets: {summary: List pets, description: All of them., returns: A page.}}")
    operation = worded(document(), given).document["paths"]["/pets"]["get"]
    assert (operation["summary"], operation["description"]) == ("List pets", "All of them.")
    assert operation["responses"]["200"]["description"] == "A page."
    assert operation["parameters"][0]["description"] == "Maximum number of items per page."


def test_the_argument_is_left_as_it_was(tmp_path: Path) -> None:
    before = document(Pet=field({"id": {"type": "string"}}))
    worded(before, words(tmp_path, "schemas: {Pet: {id: Its id.}}"))
    assert before == document(Pet=field({"id": {"type": "string"}}))


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("pets: {}", "its keys must be"),
        ("schemas: {Pet: [age]}", "Pet must be a mapping"),
        ("schemas: {Pet: {age: 3}}", "Pet.age must be text"),
        ("operations: {listPets: {says: x}}", "'says'; known are"),
    ],
)
def test_a_file_of_another_form_is_refused(tmp_path: Path, text: str, message: str) -> None:
    with pytest.raises(WordsError, match=message):
        words(tmp_path, text)


def test_two_files_may_not_describe_one_thing(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text("schemas: {Pet: {age: Years.}}")
    with pytest.raises(WordsError, match=r"a.yaml describes Pet as well"):
        words(tmp_path, "schemas: {Pet: {age: Years.}}")


@pytest.mark.parametrize(
    ("text", "schema", "told"),
    [
        ("Size.", {"default": 20, "minimum": 1, "maximum": 100}, "Size. Default: `20`. From 1 to 100."),
        ("From 1 to 100, by default 20.", {"type": "integer", "default": 20, "minimum": 1, "maximum": 100}, ""),
        ("", {"anyOf": [{"type": "string", "maxLength": 64}, {"type": "null"}]}, "At most 64 characters."),
        ("State.", {"enum": ["new", "done"], "type": "string"}, "State. Values: `new`, `done`."),
        ("Either `new` or `done`.", {"enum": ["new", "done"], "type": "string"}, ""),
        ("It.", {"const": "day"}, "It. Always `day`."),
        ("It.", {"default": False, "deprecated": True}, "It. Default: `false`. Deprecated by OpenAI."),
        ("", {"anyOf": [{"type": "string"}, {"enum": ["a", "b"]}]}, "Known values: `a`, `b`."),
        ("It.", {"type": "array", "items": {"type": "string"}, "minItems": 1}, "It. Not empty."),
    ],
)  # fmt: skip
def test_facts_of_a_schema_are_added_unless_they_are_told(text: str, schema: dict[str, Any], told: str) -> None:
    assert with_facts(text, schema, lambda given: given) == (told or text)


@pytest.mark.parametrize(
    ("event", "told"),
    [
        ("response.output_item.added", "the output item was added"),
        ("response.refusal.delta", "the next piece of the refusal"),
        ("input_audio_buffer.append", "append to the input audio buffer"),
        ("session.update", "update the session"),
        ("error", "an error occurred"),
        ("response.sung", ""),
    ],
)
def test_the_name_of_an_event_says_what_happens(event: str, told: str) -> None:
    assert happened(event) == told


def test_the_values_of_a_status_are_explained_where_they_are_known() -> None:
    assert states(["queued", "failed", "odd"]) == "`queued` (not started yet), `failed` (ended with an error), `odd`"
    assert states(["odd", "even", "failed", "queued"]) == states(["failed"]) == ""


def test_what_lists_values_has_the_words_of_its_first_use(tmp_path: Path) -> None:
    size = {"anyOf": [{"$ref": "#/components/schemas/Size"}, {"type": "null"}]}
    result = worded(
        document(Pet=field({"size": size}), Size={"type": "string", "enum": ["s", "l"]}),
        words(tmp_path, "schemas: {Pet: {size: How tall it is.}}"),
    )
    assert result.document["components"]["schemas"]["Size"]["description"] == "How tall it is."


def test_an_operation_says_what_it_returns(tmp_path: Path) -> None:
    given = document(Pet=field({"object": {"const": "pet"}}))
    answer = {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Pet"}}}, "description": ""}
    given["paths"]["/pets"]["post"] = {
        "tags": ["Pets"], "operationId": "createPet", "responses": {"200": answer}
    }  # fmt: skip
    paths = worded(given, words(tmp_path, "schemas: {}")).document["paths"]["/pets"]
    assert paths["post"]["responses"]["200"]["description"] == "The new pet."
    assert paths["get"]["responses"]["200"]["description"] == ""  # nothing comes back


def test_few_descriptions_say_no_more_than_the_name(ours: Worded) -> None:
    found = list(weak(ours))
    assert 0 < len(found) < len(ours.source) / 50
    assert all(text.endswith(".") for _, text in found)


def test_nouns_are_english() -> None:
    assert [plural(noun) for noun in ("batch", "policy", "key", "file")] == ["batches", "policies", "keys", "files"]
    assert [singular(noun) for noun in ("batches", "policies", "status", "files")] == [
        "batch",
        "policy",
        "status",
        "file",
    ]
    assert [with_article(noun) for noun in ("API key", "user", "eval", "upload", "MCP tool")] == [
        "an API key", "a user", "an eval", "an upload", "an MCP tool",
    ]  # fmt: skip


def test_words_of_what_is_gone_are_named_and_hold_nothing_up(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    given = words(
        tmp_path, "operations: {walkPet: {description: Out.}}\nschemas: {Pet: {tail: It wags.}, Dog: {_: A pet.}}"
    )
    result = worded(document(Pet=field({"id": {"type": "string"}})), given)
    assert [line.partition(" is not in")[0] for line in result.orphans] == [
        "pets.yaml: Dog", "pets.yaml: Pet.tail", "pets.yaml: walkPet",
    ]  # fmt: skip
    source = tmp_path / "made" / "openapi.yaml"
    source.parent.mkdir()
    dump(document(Pet=field({"id": {"type": "string"}})), source)
    monkeypatch.setattr("spec.words.apply.FOLDER", tmp_path)
    assert generate(["--source", str(source), "--output", str(tmp_path / "openai_raw")]) == 0
    assert "delete its words" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("name", "text", "empty"),
    [
        ("metadata", "The metadata.", True),
        ("tool_names", "The names of the tools.", True),
        ("status", "The status of the given object.", True),
        ("status", "The status: `failed` is final.", False),
        ("file_id", "Id of the file.", False),
    ],
)
def test_a_text_that_only_repeats_the_name_says_nothing(name: str, text: str, empty: bool) -> None:
    assert says_nothing(name, text) is empty


def test_eight_words_of_upstream_are_refused(tmp_path: Path) -> None:
    theirs = tmp_path / "upstream.yaml"
    prose = "The quick brown fox jumps over the lazy dog of mine"
    theirs.write_text(f"{{openapi: 3.1.0, info: {{description: {prose}}}, paths: {{}}}}")
    copy = "Here the quick brown fox jumps over the lazy cat."
    code = "The `quick` brown fox jumps over the dog."
    found = list(copied([("a", copy), ("b", code)], upstream_runs(theirs)))
    assert [line.partition(" jumps")[0] for line in found] == ["a: upstream has the words 'the quick brown fox"]


def test_our_words_are_our_own_and_say_something(ours: Worded) -> None:
    assert [*faults(read_words()), *empty_rules(ours)] == []
    if UPSTREAM:
        document = current(sorted(Path(UPSTREAM).glob("*.yaml")))
        assert list(copied(texts_of(ours), upstream_runs(document))) == []


def test_as_much_has_words_as_must(ours: Worded) -> None:
    counts = Coverage(ours).counts()
    assert below(counts, read_floors()) == []
    assert {count.total > 0 for count in counts.values()} == {True}
    assert below(counts, dict.fromkeys(counts, 100.1)) != []
