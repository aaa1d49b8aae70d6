"""The reference pages: complete, linked, and told when they are stale."""

from __future__ import annotations

import copy
import inspect
import re
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

import overlay.errors
import overlay.types
from openai_raw.client import RequestOptions
from spec import reference
from spec.pipeline import PREPARED
from spec.reference import Reference, differences
from spec.reference.awaited import awaited
from spec.reference.sessions import sessions
from spec.session_table import session_rows
from spec.upstream import parse, read_text

DOCUMENT: dict[str, Any] = {
    "servers": [{"url": "https://api.example/v1"}],
    "security": [{"ApiKeyAuth": []}],
    "paths": {
        "/things": {
            "post": {
                "operationId": "makeThing",
                "tags": ["Chat"],
                "summary": "Make a thing",
                "description": "Makes one.",
                "x-example": "from overlay import OpenAI\n\nclient = OpenAI()\n\nclient.things.create()\n",
                "parameters": [
                    {
                        "name": "order",
                        "in": "query",
                        "schema": {"$ref": "#/components/schemas/Order", "default": "asc"},
                        "description": "Which way.",
                    }
                ],
                "requestBody": {
                    "required": True,
                    "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Wish"}}},
                },
                "responses": {
                    "200": {
                        "description": "The thing.",
                        "content": {
                            "application/json": {"schema": {"$ref": "#/components/schemas/Thing"}},
                            "text/event-stream": {"schema": {"$ref": "#/components/schemas/Part"}},
                        },
                    }
                },
            }
        }
    },
    "components": {
        "securitySchemes": {"ApiKeyAuth": {"type": "http", "scheme": "bearer"}},
        "schemas": {
            "Order": {"type": "string", "enum": ["asc", "a|b"], "description": "Which way."},
            "Wish": {
                "type": "object",
                "description": "A wish.",
                "required": ["size"],
                "properties": {
                    "stop": {"type": "string", "default": "<|end|>", "description": "Where to stop."},
                    "size": {"type": "integer", "minimum": 1, "maximum": 9, "description": "How big."},
                    "seed": {"type": "integer", "minimum": -(2**63), "maximum": 2**63, "description": "Dice."},
                },
            },
            "Part": {
                "type": "object",
                "description": "A part.",
                "properties": {"whole": {"$ref": "#/components/schemas/Thing", "description": "Of what."}},
            },
            "Thing": {
                "type": "object",
                "description": "A thing.",
                "properties": {
                    "parts": {
                        "type": "array",
                        "minItems": 1,
                        "description": "What it is made of.",
                        "items": {"anyOf": [{"$ref": "#/components/schemas/Part"}, {"type": "null"}]},
                    }
                },
            },
        },
    },
}
NAMES = {"makeThing": "things.create"}


@pytest.fixture
def document() -> dict[str, Any]:
    return copy.deepcopy(DOCUMENT)


def test_an_operation_says_all_that_a_caller_needs(document: dict[str, Any]) -> None:
    page = Reference(document, NAMES).pages()["things.md"]

    assert "`POST /things`" in page
    assert (
        "**Sync**\n\n```python\nfrom overlay import OpenAI\n\nclient = OpenAI()\n\nclient.things.create()\n```" in page
    )
    assert "        await client.things.create()\n" in page
    assert "| `order` | query | `asc` or `a\\|b` | Which way. | no | `asc` |" in page
    assert "| `size` | body | int (1 to 9) | How big. | yes |  |" in page
    assert "| `stop` | body | str | Where to stop. | no | `<\\|end\\|>` |" in page
    assert "| `seed` | body | int (64-bit) | Dice. | no |  |" in page
    assert page.index("`size`") < page.index("`stop`")  # what is required comes first
    assert "`Authorization: Bearer <key>`" in page
    assert "`text/event-stream`, [Part](types/Thing.md#part)" in page


def test_models_stand_on_the_page_that_reaches_them_first(document: dict[str, Any]) -> None:
    pages = Reference(document, NAMES).pages()

    assert sorted(pages) == ["index.md", "things.md", "types/Thing.md", "types/Wish.md", "types/index.md"]
    row = "| `parts` | list of ([Part](#part) or None), not empty | What it is made of. | no |"
    assert row in pages["types/Thing.md"]
    assert "Used by [`things.create`](../things.md#thingscreate)." in pages["types/Thing.md"]
    assert "[Part](Thing.md#part)" in pages["types/index.md"]
    assert "| [`client.things.create`](things.md#thingscreate) | `POST /things` | Make a thing |" in pages["index.md"]


@pytest.mark.parametrize(
    ("path", "told"),
    [
        (("paths", "/things", "post", "description"), "POST /things"),
        (("paths", "/things", "post", "responses", "200", "description"), "POST /things, answer"),
        (("components", "schemas", "Wish", "properties", "size", "description"), "POST /things, size"),
        (("components", "schemas", "Thing", "description"), "Thing"),
    ],
)
def test_a_gap_is_named_and_stops_nothing(document: dict[str, Any], path: tuple[Any, ...], told: str) -> None:
    node: Any = document
    for key in path[:-1]:
        node = node[key]
    del node[path[-1]]

    reference = Reference(document, NAMES)
    reference.pages()
    assert told in reference.gaps


def test_an_operation_without_a_row_in_the_table_is_named_by_rule() -> None:
    names = reference.dotted_names(document := copy.deepcopy(DOCUMENT))
    assert names == {"makeThing": "things.create"}
    del document["paths"]["/things"]["post"]["summary"]
    assert "\nMake thing: `POST /things`\n" in Reference(document, names).pages()["things.md"]


def test_gaps_are_told_on_standard_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """An update of upstream brings them; whoever merges it may write the words later."""
    found = copy.deepcopy(DOCUMENT)
    del found["components"]["schemas"]["Thing"]["description"]
    monkeypatch.setattr(reference, "_prepared", lambda: found)
    for arguments in ([], ["--check"]):
        assert reference.main(["--folder", str(tmp_path), *arguments]) == 0
        assert capsys.readouterr().err == "1 descriptions are missing: --gaps lists them\n"
    assert reference.main(["--folder", str(tmp_path), "--check", "--gaps"]) == 0
    assert capsys.readouterr().err == "Thing has no description\n"


def test_every_difference_between_folder_and_pages_is_named(tmp_path: Path) -> None:
    (tmp_path / "models").mkdir()
    (tmp_path / "same.md").write_text("same")
    (tmp_path / "models" / "old.md").write_text("old")
    (tmp_path / "models" / "more.md").write_text("more")

    told = differences({"same.md": "same", "models/old.md": "new", "gone.md": "gone"}, tmp_path)

    assert told == ["gone.md: missing", "models/more.md: extra", "models/old.md: stale"]


def test_check_changes_nothing_and_writing_mends(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], document: dict[str, Any]
) -> None:
    monkeypatch.setattr(reference, "_prepared", lambda: document)
    folder = ["--folder", str(tmp_path)]
    assert reference.main([*folder, "--check"]) == 1
    assert f"{tmp_path.name}/things.md: missing\n" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []

    assert reference.main(folder) == 0
    assert reference.main([*folder, "--check"]) == 0

    (tmp_path / "things.md").write_text("edited by hand")
    (tmp_path / "types" / "Extra.md").write_text("")
    capsys.readouterr()
    assert reference.main([*folder, "--check"]) == 1
    told = capsys.readouterr().err.splitlines()
    assert told[:2] == [f"{tmp_path.name}/things.md: stale", f"{tmp_path.name}/types/Extra.md: extra"]
    assert reference.main(folder) == 0
    assert differences(Reference(document, NAMES).pages(), tmp_path) == []


@cache
def _pages() -> dict[str, str]:
    document = parse(read_text(PREPARED), PREPARED)
    return Reference(document, reference.dotted_names(document)).pages()


def test_the_options_and_errors_of_every_method_are_those_of_the_client() -> None:
    text = _pages()["index.md"].partition("## For every method")[2]
    options = set(RequestOptions.__annotations__)
    named = set(re.findall(r"`(\w+)`", text))
    assert options <= named
    errors = {name for name in named if name.endswith("Error")}
    assert len(errors) == 13
    assert errors <= {*vars(overlay.errors)}
    assert named - options - errors == {"status_code", "code", "param", "type", "body", "request_id"}


def test_every_model_with_fields_is_a_class_that_users_can_import() -> None:
    pages = _pages()
    models = [
        name
        for text in pages.values()
        for name in re.findall(r"^## (\w+)\n\n(?:[^\n]+\n\n)?\| field", text, re.MULTILINE)
    ]
    assert len(models) > 1_500
    assert set(models) - {*dir(overlay.types)} == set()
    for name in models[::50]:
        assert isinstance(getattr(overlay.types, name), type), name


def test_sessions_show_every_event_of_both_sides() -> None:
    pages = _pages()
    sections = {
        name: text
        for page in ("realtime.md", "responses.md", "live.md")
        for name, text in re.findall(r"^## ([\w.]+\.connect)\n(.*?)(?=^## |\Z)", pages[page], re.MULTILINE | re.DOTALL)
    }
    assert set(sections) == {f"{row[0]}.connect" for row in session_rows()}
    for name, text in sections.items():
        assert f"(#{name.replace('.', '')})" in "".join(
            pages[page] for page in ("realtime.md", "responses.md", "live.md")
        )
        sent, received = text.split("**You send**")[1].split("**You receive**")
        verbs = re.findall(r"^\| `session\.([\w.]+)` \| \[", sent, re.MULTILINE)
        package = import_module(f"openai_raw.sessions.{name.removesuffix('.connect').replace('.', '_')}")
        known = re.findall(r'self\._send\(\s*"([\w.]+)"', inspect.getsource(package))
        assert set(verbs) == set(known)
        kinds = re.findall(r"^\| `([\w.]+)` \| \[\w+\]\(types/\w+\.md#\w+\) \|", received, re.MULTILINE)
        assert len(kinds) == received.count("\n| `") - 1  # its head
        assert "error" in kinds


def test_a_session_is_shown_with_what_the_document_has_of_its_client() -> None:
    """As it is generated: a document of upstream may lack one of its components."""
    row = ["things", "/things", "", "Sent,Steered", "Received"]
    assert [one.client for one in sessions([row], {"Sent": {}, "Received": {}})] == [["Sent"]]
    assert sessions([row], {"Received": {}}) == []
    assert sessions([row], {"Sent": {}, "Steered": {}}) == []


EXAMPLE = """\
import time
from overlay import NotFoundError, OpenAI

client = OpenAI()  # a remark

with client.chat.create(stream=True) as stream:
    for chunk in stream:
        print(chunk)
with client.chat.completions.stream() as stream:
    for chunk in stream.text_deltas:
        print(chunk)
for number in range(3):
    for item in client.files.list(after=client.files.create(file="é").id):
        time.sleep(1)
with client.realtime.connect(model="m") as session:
    session.response.create()
    print(session.recv().type)
    for event in session:
        print(event.type)
"""
AWAITED = """\
import asyncio

from overlay import AsyncOpenAI, NotFoundError


async def main() -> None:
    async with AsyncOpenAI() as client:  # a remark
        async with await client.chat.create(stream=True) as stream:
            async for chunk in stream:
                print(chunk)
        async with client.chat.completions.stream() as stream:
            async for chunk in stream.text_deltas:
                print(chunk)
        for number in range(3):
            async for item in client.files.list(after=(await client.files.create(file="é")).id):
                await asyncio.sleep(1)
        async with client.realtime.connect(model="m") as session:
            await session.response.create()
            print((await session.recv()).type)
            async for event in session:
                print(event.type)


asyncio.run(main())
"""


def test_the_async_form_is_made_by_rule() -> None:
    assert awaited(EXAMPLE) == AWAITED
    with pytest.raises(ValueError, match="needs the line"):
        awaited("client = AsyncOpenAI()\n")
