"""Odd but valid documents: right code comes of them, or an error that says where and why."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from spec.commands.generate import quietly_generate
from spec.drift.surface import surface_of_document
from spec.generate import GenerationError
from spec.prepare import operation_count, prepare
from tests.spec.made import Make
from tests.spec.odd_calls import calls, differences
from tests.spec.odd_documents import JSON, TEXT, all_kinds, body, documents, record
from tests.spec.prepare_cases import OK, document

EXAMPLES = int(os.environ.get("ODD_DOCUMENTS", "0"))
"""How many random documents are generated and type-checked; three, always the same, where nobody says."""
REFUSED = r"[A-Z]+ /.*(which a call cannot send|would go out as|such a schema cannot be sent|would have one module)"

MYPY_CACHE = str(Path(__file__).parents[2] / ".mypy_cache" / "odd")

LIST = {"type": "array", "items": TEXT}
ECHO = str(Path(__file__).with_name("echo.py"))


def run(package: Path, *arguments: str, given: str = "") -> str:
    """Run Python beside a package, warnings being errors; give what it printed."""
    done = subprocess.run(
        [sys.executable, "-W", "error", *arguments],
        env={**os.environ, "PYTHONPATH": str(package.parent)},
        cwd=package.parent,
        input=given,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def type_checked(package: Path) -> None:
    run(package, "-m", "mypy", "--strict", "--cache-dir", MYPY_CACHE, "-p", "openai_raw")


def echoed(package: Path, upstream: dict[str, Any], seed: int) -> list[str]:
    """Import all of a package, and call each operation; tell what arrived or came back otherwise than it was given."""
    made = list(calls(upstream, seed))
    told = json.loads(run(package, ECHO, given=json.dumps(made)))
    found = [problem for call, echo in zip(made, told["calls"], strict=True) for problem in differences(call, echo)]
    return [*told["astray"], *found]


@pytest.fixture(scope="module")
def package(package_of: Make) -> Path:
    return package_of(prepare(all_kinds()))


def test_every_odd_kind_passes_mypy_and_sends_what_it_is_given(package: Path) -> None:
    type_checked(package)
    assert echoed(package, all_kinds(), 1) == []


def test_odd_names_in_python() -> None:
    told = surface_of_document(prepare(all_kinds()))
    methods = {name for name, symbol in told.items() if symbol.kind == "method"}
    assert {
        "camel.retrieve", "import_.retrieve", "field_3d.retrieve", "widgets_batch.create", "lists.list",
        "lists.list_.retrieve",
        "twice.update", "twice.patch", "twice.patch_", "root.head", "root.replace",
    } <= methods  # fmt: skip
    assert {
        "types.str_.retrieve",
        "types.Types_.retrieve",
        "firstName.retrieve",
        "FirstName_.x.retrieve",
        "types.with_raw_response_.retrieve",
        "types.list.retrieve",
    } <= methods
    assert told["models.Types.int"].type == "builtins.int | None"
    assert told["models.Types.Cat_"].wire == "Cat"
    assert {
        "models.Names.first_name",
        "models.Names.first_name_",
        "models.Names.class_",
        "models.Names.class__",
    } <= set(told)
    assert told["models.Names.first_name"].wire == "first_name"
    assert told["models.Names.first_name_"].wire == "first-name"
    assert told["models.Values.limited"].type == "str | None"
    assert told["models.Values.quarter"].type == "float | None"
    assert {"options.update(timeout)", "options.update(self)"}.isdisjoint(told)
    assert told["options.update(timeout_)"].wire == "timeout"
    assert told["undeclared.retrieve(y)"].positional
    assert told["same.retrieve(x_query)"].wire == "x"
    assert told["charset.create"].type == "CharsetResponse"
    assert told["vendor.retrieve"].type == "VendorResponse"
    assert told["only_default.retrieve"].type == "OnlyDefaultResponse"


def test_several_answers_of_success_are_a_union(package: Path) -> None:
    """Whichever status is listed last: the body tells which of them it is."""
    assert surface_of_document(prepare(all_kinds()))["two_answers.create"].type == "Cat | Dog"
    code = """
from openai_raw.api import operation
from openai_raw.models import Cat, Dog
decode = operation("two_answers.two_answers").decode
assert type(decode({"kind": "x", "lives": 9})) is Cat
assert type(decode({"kind": "x", "tricks": 3})) is Dog
decode = operation("pets.pets").decode
assert type(decode({"kind": "cat"})) is Cat and type(decode({"kind": "dog"})) is Dog
"""
    run(package, "-c", code)


@pytest.mark.parametrize(
    ("operation", "reason"),
    [
        (
            {"parameters": [{"name": "f", "in": "query", "content": {JSON: {"schema": TEXT}}}]},
            "GET /u: the parameter 'f'",
        ),
        (
            {"parameters": [{"name": "c", "in": "cookie", "required": True, "schema": TEXT}]},
            "GET /u: the parameter 'c'",
        ),
        ({"parameters": [{"name": "a b", "in": "header", "schema": TEXT}]}, "GET /u: the parameter 'a b'"),
        ({"parameters": [{"name": "x", "in": "query", "style": "pipeDelimited", "schema": LIST}]}, "the style 'pipe"),
        (
            {"parameters": [{"name": name, "in": "query", "schema": LIST} for name in ("x", "x[]")]},
            r"GET /u: two parameters in its query would go out as 'x\[\]'",
        ),
        (
            {"parameters": [{"name": name, "in": "header", "schema": TEXT} for name in ("x", "X")]},
            "GET /u: two parameters in its header",
        ),
        ({"requestBody": body(record(x=TEXT), "application/xml")}, "GET /u: a body of type 'application/xml'"),
        ({"requestBody": body(LIST, "multipart/form-data")}, "GET /u: a body of type 'multipart/form-data'"),
    ],
    ids=["content", "cookie", "header", "style", "brackets", "case", "xml", "form"],
)
def test_what_no_call_can_give_is_refused(operation: dict[str, Any], reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        prepare(document({}, {"/u": {"get": {"operationId": "u", "responses": OK, **operation}}}))


def test_operations_that_would_have_one_module_are_named(tmp_path: Path) -> None:
    paths = {
        f"/{name}": {"get": {"operationId": name, "tags": ["One"], "responses": OK}} for name in ("getIt", "get_it")
    }
    with pytest.raises(GenerationError, match=r"GET /getIt and GET /get_it would have one module, one\.get_it"):
        quietly_generate(prepare(document({}, paths)), tmp_path / "openai_raw")


@settings(
    max_examples=EXAMPLES or 3,
    derandomize=not EXAMPLES,
    database=None,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
@given(documents(), st.integers(0, 99))
def test_random_odd_documents(upstream: dict[str, Any], seed: int) -> None:
    """What is no right code is refused, with its place; everything else sends what it is given."""
    with tempfile.TemporaryDirectory() as folder:
        package = Path(folder) / "openai_raw"
        try:
            prepared = prepare(upstream)
            quietly_generate(prepared, package)
        except (ValueError, GenerationError) as error:
            if not re.search(REFUSED, str(error)):
                raise
            return
        assert operation_count(prepared["paths"]) == operation_count(upstream["paths"])
        assert prepare(json.loads(json.dumps(prepared))) == prepared
        assert echoed(package, upstream, seed) == []
        if EXAMPLES:
            type_checked(package)
