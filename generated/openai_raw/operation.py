"""What the specification says of one operation, as plain data, and how to decode what it answers."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cached_property
from inspect import Parameter, Signature
from typing import Any

from .types import Decode, decoder

__all__ = ["Operation", "functions"]


class Operation:
    """One method on one path.

    Attributes:
        id: The specification's operationId.
        method: "GET", "POST", ...
        path: The path template, relative to the base URL, with its pseudo query where it has one.
        security: "api_key", "admin_api_key" or "none".
        query: Wire names of the query parameters by their Python names; a name that ends in ``[]`` repeats.
        headers: Wire names of the header parameters by their Python names.
        fixed_headers: Headers that every call has.
        body: Wire names of the body's properties by their Python names.
        whole: Whether there is no property: the argument ``body`` is all of the body.
        required: Python names without which a call is refused.
        bodies: Media types that the body can have.
        files: Wire names of the body's properties that can be files, and never text.
        references: Those of them for which an object can stand.
        part_types: Media types of single parts of a multipart body.
        answer: "json", "binary", "text" or "none".
        page: How pages of a list follow: "after" (cursor: the last item's id), "page" (cursor: given by the answer),
            "once" (there is only one), None for what is no list.
        streams: Whether it can answer with server-sent events.
        open_ended: Whether no event of its stream is known to be the last one: it ends with its data.
        wraps_events: Whether an event is the object ``{"event": its name, "data": its data}``, not its data alone.
        switch: The argument and its value that ask for a stream; None where the operation always streams, or never.
    """

    def __init__(
        self,
        *,
        id: str,
        method: str,
        path: str,
        security: str = "api_key",
        query: dict[str, str] | None = None,
        headers: dict[str, str] | None = None,
        fixed_headers: dict[str, str] | None = None,
        body: dict[str, str] | None = None,
        whole: bool = False,
        required: tuple[str, ...] = (),
        bodies: tuple[str, ...] = (),
        files: tuple[str, ...] = (),
        references: tuple[str, ...] = (),
        part_types: dict[str, str] | None = None,
        answer: str = "json",
        result: Any = None,
        event: Any = None,
        streams: bool = False,
        open_ended: bool = False,
        switch: tuple[str, Any] | None = None,
        wraps_events: bool = False,
        page: str | None = None,
    ) -> None:
        self.id = id
        self.method = method
        self.path = path
        self.security = security
        self.query = query or {}
        self.headers = headers or {}
        self.fixed_headers = fixed_headers or {}
        self.body = body or {}
        self.whole = whole
        self.required = frozenset(required)
        self.bodies = bodies
        self.files = files
        self.references = references
        self.part_types = part_types or {}
        self.answer = answer
        self.page = page
        self.streams = streams
        self.open_ended = open_ended
        self.switch = switch
        self.wraps_events = wraps_events
        self.result = result
        self.event = event
        self.names = frozenset((*self.query, *self.headers, *self.body))

    @cached_property
    def decode(self) -> Decode:
        """Turns the JSON answer into what the specification says it is."""
        return decoder(self.result)

    @cached_property
    def decode_event(self) -> Decode:
        """Turns one event's JSON into what the specification says it is."""
        return decoder(self.event)

    def __repr__(self) -> str:
        return f"Operation({self.id!r}, {self.method} {self.path})"


def functions(operation: Operation, *path: str, client: str = "client") -> tuple[Callable[..., Any], ...]:
    """Return ``sync``, ``sync_detailed``, ``asyncio`` and ``asyncio_detailed``, typed in the stub of their module.

    Args:
        operation: What they send.
        path: The names of their positional arguments: the values of the path, in its order.
        client: The name of the argument for the client.
    """
    signature = Signature(
        [
            *(Parameter(name, Parameter.POSITIONAL_OR_KEYWORD) for name in path),
            Parameter(client, Parameter.KEYWORD_ONLY),
            Parameter("params", Parameter.VAR_KEYWORD),
        ]
    )
    wire_names = dict.fromkeys(re.findall(r"{(.*?)}", operation.path))

    def call(args: tuple[Any, ...], given: dict[str, Any]) -> tuple[Any, Operation, dict[str, Any], dict[str, Any]]:
        found = signature.bind(*args, **given).arguments
        values = {wire: found[name] for wire, name in zip(wire_names, path, strict=True)}
        return found[client], operation, values, found.get("params", {})

    def sync_detailed(*args: Any, **given: Any) -> Any:
        from .http import send

        return send(*call(args, given))

    def sync(*args: Any, **given: Any) -> Any:
        return sync_detailed(*args, **given).parsed

    async def asyncio_detailed(*args: Any, **given: Any) -> Any:
        from .http import asend

        return await asend(*call(args, given))

    async def asyncio(*args: Any, **given: Any) -> Any:
        return (await asyncio_detailed(*args, **given)).parsed

    made = (sync, sync_detailed, asyncio, asyncio_detailed)
    for function, given in zip(made, ("what the answer holds", "the whole response") * 2, strict=True):
        function.__doc__ = f"Send ``{operation.method} {operation.path}``, and give {given}."
        function.__signature__ = signature  # type: ignore[attr-defined]
    return made
