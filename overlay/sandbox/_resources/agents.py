"""Agents: each input to a session is a turn that ends with one message of the agent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._text import count, plain, reply
from . import shelves

if TYPE_CHECKING:
    from .._call import Call
    from .shelves import Facts

SESSIONS = "/agents/sessions"
TURNS, ITEMS = f"{SESSIONS}/{{session_id}}/turns", f"{SESSIONS}/{{session_id}}/items"


def created(call: Call, session: Facts) -> None:
    """Resolve the agent and its environment; answer any input."""
    agents = shelves.shelf(call, "/agents")
    agent = agents.get(str(session.get("agent_id"))) or session.get("agent") or {}
    session["agent"] = {"id": "agent_sandbox", "model": "gpt-5", "tools": []} | agent
    session["environment"] = {"id": f"env_{session['id']}"} | dict(session.get("environment") or {})
    shelves.shelf(call, SESSIONS)[session["id"]] = session
    if session.get("input"):
        take_turn(call, session, session["input"])
    else:
        session["usage"] = None


def take_turn(call: Call, session: Facts, given: Any) -> Facts:
    """Answer an input: a text, or messages."""
    messages = [{"content": given}] if isinstance(given, str) else given
    prompt = " ".join(plain(message.get("content")) for message in messages)
    place = {"session_id": session["id"]}
    turn = shelves.put(call, TURNS, place, agent_id=session["agent"]["id"], turn_input=given)
    answer = reply(prompt)
    used = {"input_tokens": count(prompt), "output_tokens": count(answer)}
    turn["usage"] = used | {"total_tokens": sum(used.values())}
    for role, kind, text in (("user", "input_text", prompt), ("assistant", "output_text", answer)):
        said = {"type": "message", "role": role, "status": "completed", "content": [{"type": kind, "text": text}]}
        shelves.put(call, ITEMS, place, turn_id=turn["id"], **said)
        shelves.put(call, f"{TURNS}/{{turn_id}}/items", place | {"turn_id": turn["id"]}, **said)
    session |= {"last_active_at": turn["created_at"], "usage": turn["usage"], "status": "idle"}
    return turn
