"""The input and output of an endpoint: plain data, no HTTP library.

An endpoint is a function `Call -> Answer`. It raises `ApiError` to refuse. `_app` turns HTTP into calls and
answers into HTTP; a batch makes calls itself, so both run exactly the same endpoints.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple

from ._multipart import File

if TYPE_CHECKING:
    from ._store import Store

POLL = {"openai-poll-after-ms": "20"}  # the header that makes polling programs fast here


class ApiError(Exception):
    """A refusal in the API's form: `{"error": {"message", "type", "param", "code"}}`."""

    def __init__(
        self,
        message: str,
        *,
        status: int = 400,
        param: str | None = None,
        code: str | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(message)
        self.status = status
        self.headers = headers or {}
        kind = "server_error" if status >= 500 else "invalid_request_error"
        self.body: dict[str, Any] = {"error": {"message": message, "type": kind, "param": param, "code": code}}


def not_found(message: str, *, param: str | None = None, code: str | None = None) -> ApiError:
    """Build the 404 for a missing object; each endpoint has its own param and code for it."""
    return ApiError(message, status=404, param=param, code=code)


@dataclass(kw_only=True)
class Call:
    """One request: its body is parsed JSON, a parsed form, or None."""

    store: Store
    method: str
    path: str
    path_parameters: Mapping[str, str] = field(default_factory=dict)
    query: list[tuple[str, str]] = field(default_factory=list)
    headers: Mapping[str, str] = field(default_factory=dict)
    body: Any = None
    request_id: str = ""

    def among(self, entries: Mapping[str, Any], name: str, text: str, **about: str) -> dict[str, Any]:
        """Return the entry that a parameter of the path names.

        Raises:
            ApiError: 404 with the text, in which `{}` stands for the id.
        """
        identity = self.path_parameters[name]
        if identity not in entries:
            raise not_found(text.format(repr(identity[:60])), **about)
        found: dict[str, Any] = entries[identity]
        return found

    def argument(self, name: str) -> str | None:
        """Return the last value of a query parameter, as most servers do."""
        return dict(self.query).get(name)

    def deep(self, name: str) -> dict[str, str]:
        """Collect `name[key]=value` parameters: `{"key": "value"}`."""
        start = f"{name}["
        return {key[len(start) : -1]: v for key, v in self.query if key.startswith(start) and key.endswith("]")}

    def object(self) -> dict[str, Any]:
        """Return the body, which must be a JSON object or a form.

        Raises:
            ApiError: 400, the body is missing or not an object.
        """
        if not isinstance(self.body, dict):
            raise ApiError("The body of this request must be a JSON object, sent with content-type application/json.")
        return self.body

    def file(self, name: str) -> File:
        """Return an uploaded file from a form.

        Raises:
            ApiError: 400, naming the field.
        """
        value = self.body.get(name) if isinstance(self.body, dict) else None
        if not isinstance(value, File):
            raise ApiError(f"'{name}' is required: send it as a file of a multipart/form-data body.", param=name)
        return value


@dataclass(kw_only=True)
class Answer:
    """One HTTP answer: `events` (ready SSE frames) if it streams, else `body`: bytes, a JSON value or None."""

    body: Any = None
    events: Iterable[bytes] | None = None
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)


Endpoint = Callable[[Call], Answer]


class Route(NamedTuple):
    """Where an endpoint lives; the path is the document's, below `/v1`."""

    method: str
    path: str
    endpoint: Endpoint


def to_json(value: Any) -> bytes:
    """Encode as the API does: UTF-8, unescaped. An unpaired surrogate becomes `?`, since UTF-8 cannot encode it."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace")
