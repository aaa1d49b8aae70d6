"""Verbs of sessions over WebSocket: made from the client events of a document, one each."""

from __future__ import annotations

import inspect
import re
from typing import Any

import pytest

from openai_raw.sessions import live, live_forks, live_sideband, realtime, realtime_translations, responses
from spec.generate.models import ModelViews
from spec.generate.sessions import SessionError, client_events, sessions
from spec.generate.types import Types
from spec.session_table import session_rows
from tests.committed import committed

Json = dict[str, Any]
ROW = ["talk", "/talk", "model", "Client", "Server"]


def event(kind: Json, *required: str, **properties: Json) -> Json:
    return {"type": "object", "properties": {"type": kind, **properties}, "required": ["type", *required]}


def views(**schemas: Json) -> ModelViews:
    types = Types(schemas, lambda name: name)
    return ModelViews(types, str.lower, client_events(schemas, [ROW]))


def two_events() -> Json:
    reference = "#/components/schemas/"
    return {
        "Client": {"anyOf": [{"$ref": f"{reference}Import"}, {"$ref": f"{reference}Stop"}]},
        "Import": event({"const": "a.b.import"}, "from", **{"from": {"type": "string"}, "note": {"type": "string"}}),
        "Stop": event({"const": "stop"}),
        "Server": {"anyOf": [{"$ref": f"{reference}Stop"}]},
    }


def test_a_verb_per_event_in_groups_of_its_type() -> None:
    (session,) = sessions(views(**two_events()), [ROW])
    assert [group.path for group in session.groups] == ["a.b", "a", ""]
    (verb,) = session.groups[0].verbs
    assert verb.name == "import_"  # a keyword of Python
    assert verb.signature == ", *, from_: str, note: str | None = None"
    assert verb.values == '{"from": from_}, {"note": note}'
    assert [verb.type for verb in session.groups[-1].verbs] == ["stop"]


def test_a_document_without_a_session_has_none() -> None:
    assert list(sessions(views(Other={"properties": {}}), [ROW])) == []


@pytest.mark.parametrize("side", ["Client", "Server"])
def test_half_a_session_is_none(side: str) -> None:
    """Older documents have one side of some."""
    schemas = two_events()
    del schemas[side]
    assert list(sessions(views(**schemas), [ROW])) == []


def test_an_event_without_a_constant_type_is_refused() -> None:
    schemas = two_events()
    schemas["Stop"] = event({"type": "string"})
    with pytest.raises(SessionError, match="Stop: a client event needs a constant `type`"):
        list(sessions(views(**schemas), [ROW]))


def test_a_verb_sends_its_event() -> None:
    """What every such event has goes apart from what it may have: only there does None mean that it is left out."""
    sent: list[tuple[Any, ...]] = []
    verbs = live.LiveVerbs(lambda *given: sent.append(given))
    verbs.session.thinking.append(content="Hm.", delegation_id=None)
    verbs.decision.create(event_id="e")
    assert sent == [
        ("session.thinking.append", {"content": "Hm.", "delegation_id": None}, {"event_id": None}),
        ("decision.create", {"event_id": "e"}),
    ]


@pytest.mark.parametrize("module", [realtime, realtime_translations, responses, live, live_sideband, live_forks])
def test_every_event_of_the_committed_document_has_its_verb(module: Any) -> None:
    document = committed()
    schemas = document["components"]["schemas"]
    row = next(row for row in session_rows() if row[0].replace(".", "_") == module.__name__.rsplit(".", 1)[-1])
    references = client_events(schemas, [row])
    names = [reference["$ref"].rsplit("/", 1)[-1] for reference in references]
    members = [member for name in names for member in schemas[name].get("anyOf", [{"$ref": f"/{name}"}])]
    assert row[4] in schemas
    kinds = {schemas[member["$ref"].rsplit("/", 1)[-1]]["properties"]["type"]["const"] for member in members}
    source = inspect.getsource(module)
    assert kinds
    for kind in kinds:
        assert len(re.findall(rf'_send\(\s*"{re.escape(kind)}",', source)) == 2  # sync and async
