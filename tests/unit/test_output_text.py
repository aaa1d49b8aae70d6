"""`response.output_text`: what the server leaves out and everybody reads."""

from __future__ import annotations

import attrs
import pytest

from overlay.types import Response

MESSAGE = {
    "type": "message",
    "content": [{"type": "output_text", "text": "a"}, {"type": "refusal", "refusal": "n"}, {"type": "output_text"}],
}
REASONING = {"type": "reasoning", "summary": [], "content": [{"type": "reasoning_text", "text": "hidden"}]}
BODY = {
    "id": "resp_1",
    "object": "response",
    "output": [REASONING, MESSAGE, {"type": "message", "content": "odd"}, MESSAGE],
}


def test_it_joins_the_texts_of_the_messages() -> None:
    response = Response.from_dict(BODY)
    assert response.output_text == "aa"
    assert response.to_dict() == BODY


@pytest.mark.parametrize("output", [[], None, "odd", [3]])
def test_it_is_empty_where_there_is_none(output: object) -> None:
    assert Response.from_dict({"output": output}).output_text == ""
    assert Response.from_dict({}).output_text == ""


def test_a_server_that_sends_it_is_believed() -> None:
    assert Response.from_dict({**BODY, "output_text": "sent"}).output_text == "sent"


def test_copies_do_not_gain_it() -> None:
    changed = attrs.evolve(Response.from_dict(BODY), status="failed")
    assert changed.to_dict() == {**BODY, "status": "failed"}
    assert changed.output_text == "aa"
