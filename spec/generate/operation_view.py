"""One operation, as the templates print it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

Json = dict[str, Any]

STREAM_SWITCHES: tuple[tuple[str, Any], ...] = (("stream", True), ("stream_format", "sse"))


@dataclass(frozen=True, kw_only=True)
class Parameter:
    """One argument of an operation's method.

    Attributes:
        name: The Python name.
        wire: The name in the request.
        place: "path", "query", "header" or "body".
        schema: Its prepared schema.
        required: Whether a call without it is refused.
        description: What it is for; "" if undocumented.
    """

    name: str
    wire: str
    place: str
    schema: Json
    required: bool
    description: str = ""


@dataclass(frozen=True, kw_only=True)
class OperationView:
    """One operation, as the templates print it.

    Attributes:
        bodies: Media types of the request's body; the first one is the default.
        whole_body: The schema of a body that does not only consist of properties; the method takes it as ``body``.
        answer: "json", "binary", "text" or "none".
        result: The schema of a JSON answer.
        event: The schema of one event, if the operation streams.
        open_ended: Whether no event is known to be the last one, so that its stream ends with its data.
        page: How its pages continue: "after", "page", "once"; None if it is not a list.
        item: The schema of one item of a page.
        part_types: Media types of the parts of a multipart body that are not text.
        files: Fields of a multipart body that hold only files, no text.
        references: Those that also accept an object, in a body of any media type.
        fixed_headers: Headers of every call for which the specification allows a single value.
    """

    id: str
    method: str
    path: str
    summary: str
    description: str
    deprecated: bool
    security: str
    parameters: list[Parameter] = field(default_factory=list)
    bodies: tuple[str, ...] = ()
    whole_body: Json | None = None
    answer: str = "none"
    result: Json | None = None
    event: Json | None = None
    open_ended: bool = False
    page: str | None = None
    item: Json | None = None
    part_types: dict[str, str] = field(default_factory=dict)
    files: tuple[str, ...] = ()
    references: tuple[str, ...] = ()
    fixed_headers: dict[str, str] = field(default_factory=dict)

    def at(self, place: str) -> list[Parameter]:
        return [parameter for parameter in self.parameters if parameter.place == place]

    @property
    def switch(self) -> tuple[str, Any] | None:
        """The argument and the value that request a stream instead of one answer."""
        names = {parameter.name for parameter in self.parameters}
        if self.event is None:
            return None
        return next((switch for switch in STREAM_SWITCHES if switch[0] in names), None)

    @property
    def keywords(self) -> list[Parameter]:
        """The arguments after the path's, required ones first; the one that decides the return type is separate."""
        apart = self.switch[0] if self.switch else None
        found = [parameter for parameter in self.parameters if parameter.place != "path" and parameter.name != apart]
        return sorted(found, key=lambda parameter: not parameter.required)

    @property
    def required_names(self) -> tuple[str, ...]:
        return tuple(parameter.name for parameter in self.keywords if parameter.required)
