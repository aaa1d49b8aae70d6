"""One method of the client of the release."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from spec.release.fields import Field
from spec.release.routes import Route, route_of

Json = dict[str, Any]


@dataclass(kw_only=True)
class Method:
    """One HTTP method of the release's client.

    Attributes:
        dotted: Its name: `chat.completions.create`.
        verb: "get", "post" and so on.
        path: With its parameters in braces.
        path_parameters: In the order of the path.
        query: Query parameters by their Python names.
        headers: Header parameters by their Python names.
        fixed_headers: Headers of every call with a single value.
        body: Fields of the body by their Python names; None if there is no body.
        multipart: "" for JSON, "always", or "with files" if a body without files is sent as JSON.
        result: The schema of a JSON answer; None if there is none.
        answer: "json", "text", "binary" or "none".
        event: The schema of one event of a stream.
        plain_stream: Whether the stream ends with its data, without a closing event.
        security: The name of a security scheme; "" for the document's own.
        evidence: File and line.
    """

    dotted: str
    verb: str
    path: str
    deprecated: bool = False
    query: dict[str, Field] = field(default_factory=dict)
    headers: dict[str, Field] = field(default_factory=dict)
    fixed_headers: dict[str, str] = field(default_factory=dict)
    body: dict[str, Field] | None = None
    multipart: str = ""
    result: Json | None = None
    answer: str = "none"
    event: Json | None = None
    plain_stream: bool = False
    security: str = ""
    evidence: str = ""

    @property
    def route(self) -> Route:
        """The route, which identifies the operation in other sources."""
        return route_of(self.verb, self.path)
