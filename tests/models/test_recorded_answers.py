"""Everything that api.openai.com was recorded to answer, on all endpoints: all of it decodes, nothing is lost."""

from __future__ import annotations

import json
from collections import Counter
from typing import Any

import pytest

from openai_raw.types import Model, UntypedObject, plain
from overlay.shape import shape_report
from tests.models.recorded import FOLDER, REASON, Recorded, accepted, is_json, recorded

pytestmark = pytest.mark.skipif(not FOLDER, reason=REASON)

CHAT = "/chat/completions"


def untyped(value: Any, path: str = "") -> list[str]:
    """Return the places where the specification has a kind for an object that found none."""
    if isinstance(value, UntypedObject):
        return [path]
    if isinstance(value, Model):
        known = [(key, item) for key, item in value.__dict__.items() if key not in value.additional_properties]
        return [place for key, item in known for place in untyped(item, f"{path}.{key}")]
    if isinstance(value, list):
        return [place for item in value for place in untyped(item, f"{path}[]")]
    return []


@pytest.fixture(scope="module")
def decoded() -> list[tuple[Recorded, Any]]:
    return [(one, one.decode(json.loads(one.text))) for one in recorded()]


def test_all_of_it_is_decoded_to_a_model_without_loss(decoded: list[tuple[Recorded, Any]]) -> None:
    figures: Counter[str] = Counter()
    operations = set()
    for one, made in decoded:
        kind = "events" if one.is_event else "bodies"
        figures[kind] += 1
        operations.add(one.operation.id)
        assert isinstance(made, Model), f"{one.where}: {one.text[:200]}"
        assert json.dumps(plain(made)) == json.dumps(json.loads(one.text)), one.where
        assert untyped(made) == [], one.where
    print(dict(figures), f"of {len(operations)} operations")
    assert figures["bodies"] > 1_700
    assert figures["events"] > 9_500
    assert len(operations) > 80


def test_the_chat_operations_answer_what_openapi_yaml_says(decoded: list[tuple[Recorded, Any]]) -> None:
    """The reality overlay holds every departure that was ever recorded of the six chat operations."""
    departures: Counter[str] = Counter()
    seen = 0
    for one, made in decoded:
        if one.operation.path.startswith(CHAT):
            seen += 1
            departures.update(f"{one.operation.id}: {departure}" for departure in shape_report(made))
    assert seen > 3_600
    assert departures == {}


def test_what_is_no_json_is_given_as_it_came() -> None:
    """Files and speech are bytes, transcripts and session descriptions are text; none of it is dropped."""
    kinds = Counter(
        (operation.id, operation.answer) for operation, row in accepted() if not is_json(row) and not row["stream"]
    )
    assert kinds == {
        ("createSpeech", "binary"): 7,
        ("downloadFile", "binary"): 3,
        ("RetrieveContainerFileContent", "binary"): 2,
        ("create-realtime-call", "text"): 2,
        ("createTranscription", "json"): 4,  # text where the request asks for text: the client sees to it
    }
