"""The sections of WebSocket sessions, which OpenAPI cannot describe: ``spec/sessions.tsv`` lists them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from spec.reference.awaited import awaited
from spec.reference.kinds import Json, Kinds, references
from spec.reference.layout import cell

# What a session is for, in our own words, and its parameters.
SUMMARIES = {
    "realtime": "Talk to a realtime model, in text and audio, or join a call in progress",
    "realtime.translations": "Translate speech while it is spoken",
    "responses": "Create responses one after another over one connection",
    "live": "Talk to a live model in audio, while it delegates work",
    "live.sideband": "Open a second connection to a live session, to observe and steer it",
    "live.forks": "Continue from a stored live session in a new one",
}
PARAMETERS = {
    "model": "The model, such as `gpt-realtime`.",
    "call_id": "Id of a call in progress, in place of `model`.",
    "session_id": "Id of the live session.",
    "graceful_close": "Whether the server closes this connection by the WebSocket protocol when the session ends.",
}
OPTIONS = (
    "`timeout`, `idle_timeout`, `deadline`, `extra_query`, `extra_headers`, `websocket_connection_options`, "
    "`on_reconnecting`, `max_retries`, `initial_delay`, `max_delay` and `max_queue_size` are keyword arguments of "
    "every `connect`; [the guide](../guide.md#sessions-over-websocket) explains them."
)


@dataclass(frozen=True)
class Event:
    """One event of a session: the component and its constant ``type``."""

    component: str
    type: str


class Session:
    """One kind of session.

    Args:
        row: A row of the table.
        schemas: The components.

    Attributes:
        name: The dotted name of the method that opens it.
        tops: The components of what both sides send.
        required: The required parameters of a call.
    """

    def __init__(self, row: list[str], schemas: Mapping[str, Json]) -> None:
        resource, self.path, query, client, self.server = row
        self._schemas = schemas
        self.name, self.summary = f"{resource}.connect", SUMMARIES.get(resource, "Open a session")
        self.client = [each for each in client.split(",") if each in schemas]
        self.tops = [*self.client, self.server]
        self.places = dict.fromkeys(re.findall(r"{(\w+)}", self.path), "path") | dict.fromkeys(
            filter(None, query.split(",")), "query"
        )
        self.required = {name for name, place in self.places.items() if place == "path"}
        self.required |= {"model"} if query == "model" else set()

    def events(self, component: str) -> Iterator[Event]:
        """Yield the events that a component is, or contains as a union, each once."""
        schema = self._schemas[component]
        kind = schema.get("properties", {}).get("type", {})
        if "const" in kind:
            yield Event(component, str(kind["const"]))
        else:
            for member in dict.fromkeys(references(schema)):
                yield from self.events(member)


def sessions(rows: list[list[str]], schemas: Mapping[str, Json]) -> list[Session]:
    """Return the sessions of the table for which the document has both sides, as the generated package has them."""
    found = [Session(row, schemas) for row in rows]
    return [one for one in found if one.client and one.server in schemas]


def example_of(source: str) -> str:
    """Show a program in its sync and async forms."""
    return f"**Sync**\n\n```python\n{source.strip()}\n```\n\n**Async**\n\n```python\n{awaited(source).strip()}\n```"


def section(session: Session, kinds: Kinds, handmade: Path) -> list[str]:
    """Return the parts of a session's section.

    Args:
        session: The session.
        kinds: Shows types.
        handmade: The folder with its example.
    """
    example = handmade / f"{session.name}.py"
    sent = [event for component in session.client for event in session.events(component)]
    return [
        f"## {session.name}",
        f"{session.summary}: `GET {session.path}`, upgraded to a WebSocket",
        "`connect` returns a context manager. Inside its block, the session has a method for each event that you can "
        "send, and you iterate over the events of the server. Needs the extra `realtime`.",
        example_of(example.read_text("utf-8")) if example.exists() else "",
        _parameters(session),
        "**You send**\n\n" + _events(sent, kinds, session.name),
        "**You receive**\n\n" + _events(session.events(session.server), kinds, ""),
    ]


def _parameters(session: Session) -> str:
    rows = [
        f"| `{name}` | {place} | {PARAMETERS.get(name, '')} | {'yes' if name in session.required else 'no'} |"
        for name, place in session.places.items()
    ]
    table = "| name | in | description | required |\n|---|---|---|---|\n" + "\n".join(rows)
    return "**Parameters**\n\n" + (f"{table}\n\n{OPTIONS}" if rows else OPTIONS)


def _events(events: Iterator[Event] | list[Event], kinds: Kinds, opened: str) -> str:
    """Show events in a table; if a session name is given, as the methods that send them."""
    head = "| method | event | |" if opened else "| `event.type` | class | |"
    rows = []
    for event in events:
        what = f"`session.{event.type}`" if opened else f"`{event.type}`"
        text = cell(str(kinds.schemas[event.component].get("description", "")))
        rows.append(f"| {what} | {kinds.text({'$ref': f'#/components/schemas/{event.component}'})} | {text} |")
    return f"{head}\n|---|---|---|\n" + "\n".join(rows)
