"""The table of kinds of types: each line is true, and the page is what the tests say."""

from __future__ import annotations

from typing import Any

import pytest

from overlay import strict_schema
from overlay._typed.schema import reader_of
from overlay.sandbox._endpoints import schema_checks
from tests.docs.kinds import KINDS, PAGE, holder, kind_of, page, part, refusal, shown, tool

LINES = [pytest.param(*kind, id=kind[0]) for kind in KINDS]


def accepted(schema: Any) -> None:
    """Check a schema as the sandbox does, and so the API."""
    schema_checks.named_schema({"name": "x", "strict": True, "schema": schema}, "format")


def test_there_are_sixty() -> None:
    assert len(dict.fromkeys(source for source, *_ in KINDS)) == len(KINDS) >= 60


@pytest.mark.parametrize(("source", "text", "value"), LINES)
def test_a_field_of_an_answer(source: str, text: str, value: str) -> None:
    kind = holder(kind_of(source))
    if refusal(lambda: part(source)):
        assert value == ""
        return
    accepted(strict_schema(kind))
    assert shown(reader_of(kind).adapter.validate_json(f'{{"x": {text}}}').x) == value


@pytest.mark.parametrize(("source", "text", "value"), LINES)
def test_a_parameter_of_a_tool(source: str, text: str, value: str) -> None:
    for strict in (True, False):
        if refusal(lambda strict=strict: tool(source, strict=strict)):  # type: ignore[misc]  # early binding
            assert value == ""
            continue
        made = tool(source, strict=strict)
        if strict:
            accepted(made.parameters)
        found = made.read(f'{{"x": {text}}}')["x"]
        assert shown(found) == value or not value


def test_the_page_is_up_to_date() -> None:
    assert page() == PAGE.read_text("utf-8"), "run: python -m tests.docs.kinds"
