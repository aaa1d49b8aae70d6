"""The events of an agent session: the inputs, and the stream of everything since."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .. import _sse
from .._call import Answer, Call, Route
from .._document import document
from .._fit import check
from .._make import make
from .._resources import agents, endpoints, shelves
from .._resources.kinds import Place, place

POST = document().operations["POST /agents/sessions/{session_id}/events"]
CREATE = document().operations["POST /agents/sessions"]
EVENT = CREATE.success[1]["text/event-stream"]
TURN, ITEM = "agent.session.turn", "agent.session.turn.item"


def _session(call: Call) -> dict[str, Any]:
    return shelves.find(call, agents.SESSIONS, call.path_parameters["session_id"])


def _events(call: Call, session: dict[str, Any]) -> Iterator[bytes]:
    """Yield the events of all turns of a session from the first one."""
    call.path_parameters = {"session_id": session["id"]}
    said: list[dict[str, Any]] = [{"type": "agent.session.created", "session": session}]
    turns = shelves.shelf(call, agents.TURNS).values()
    items = list(shelves.shelf(call, agents.ITEMS).values())
    for turn in turns:
        said.append({"type": f"{TURN}.created", "turn": turn})
        for item in items:
            if item["turn_id"] == turn["id"]:
                kind = f"{ITEM}.{'added' if item['role'] == 'user' else 'done'}"
                said.append({"type": kind, "item": item, "turn_id": turn["id"], "output_index": 0})
        said.append({"type": f"{TURN}.completed", "turn": turn})
    said.append({"type": "agent.session.idle", "session": session})
    for number, event in enumerate(said):
        known = {**event, "event_id": f"event_{number}", "session_id": session["id"], "sequence_number": number}
        yield _sse.named(str(event["type"]), make(EVENT, known, {"session_id": session["id"]}))


def _send(call: Call) -> Answer:
    session, body = _session(call), call.object()
    check(POST.body["application/json"], body)
    for event in body["events"]:
        if event["type"] == "agent.session.input.message":
            agents.take_turn(call, session, event["input"])
    return Answer(body=b"", status=POST.success[0])


def _create(call: Call) -> Answer:
    here: Place = place(CREATE, document().operations)
    answer = endpoints.KINDS[here.kind](here, call)
    if isinstance(call.body, dict) and call.body.get("stream"):
        return Answer(events=list(_events(call, shelves.find(call, agents.SESSIONS, answer.body["id"]))))
    return answer


ROUTES = [
    Route("POST", CREATE.path, _create),
    Route("POST", POST.path, _send),
    Route("GET", POST.path, lambda call: Answer(events=list(_events(call, _session(call))))),
]
