"""Names that libraries import from private modules of the official client and that exist nowhere else here."""

from __future__ import annotations

import os
from collections.abc import Awaitable, Callable, Mapping
from pathlib import Path
from typing import IO, Any, Final

from .._helpers.response_snapshot import ResponseAccumulator
from .._helpers.structured import structure_of
from .._omit import is_omitted, omit
from .._raw import Model
from .._typed.schema import reader_of
from ..schemas import is_type

__all__ = [
    "API_KEY_SENTINEL", "OVERRIDE_CAST_TO_HEADER", "RAW_RESPONSE_HEADER", "AsyncAPIClient",
    "AsyncAzureADTokenProvider", "AzureADTokenProvider", "FileTypes", "FinalRequestOptions", "Headers",
    "ProxiesTypes", "Query", "ResponseStreamState", "SyncAPIClient", "construct_type", "file_from_path",
    "make_request_options", "type_to_response_format_param", "type_to_text_format_param",
]  # fmt: skip

RAW_RESPONSE_HEADER: Final = "X-Stainless-Raw-Response"
OVERRIDE_CAST_TO_HEADER: Final = "____stainless_override_cast_to"
API_KEY_SENTINEL: Final = "<missing API key>"

AzureADTokenProvider = Callable[[], str]
AsyncAzureADTokenProvider = Callable[[], str | Awaitable[str]]
Headers = Mapping[str, Any]
Query = Mapping[str, object]
ProxiesTypes = str | Mapping[str, Any]
FileTypes = bytes | os.PathLike[str] | IO[bytes] | tuple[Any, ...]

_NAMES: Final = {"extra_headers": "headers", "extra_body": "extra_json"}


def make_request_options(
    *, query: Query | None = None, extra_query: Query | None = None, **given: Any
) -> dict[str, Any]:
    """Return the ``options`` argument of a client's verbs."""
    options = {_NAMES.get(name, name): value for name, value in given.items() if not is_omitted(value)}
    options = {name: value for name, value in options.items() if value is not None or name == "timeout"}
    if query is not None or extra_query is not None:
        options["params"] = {**(query or {}), **(extra_query or {})}
    return options


def construct_type(*, value: Any, type_: Any, metadata: Any = None) -> Any:  # noqa: ARG001
    """Make a value of a plain-data type; a value that does not fit is returned unchanged."""
    if isinstance(type_, type) and issubclass(type_, Model):
        return type_._decode(value)
    try:
        return reader_of(type_).adapter.validate_python(value)
    except Exception:  # noqa: BLE001  # whatever a type raises: the value is passed through
        return value


def type_to_response_format_param(response_format: Any) -> Any:
    """Return the ``response_format`` of chat completions for a type; anything but a type is one already."""
    return structure_of(response_format).chat_format if is_type(response_format) else response_format


def type_to_text_format_param(type_: Any) -> dict[str, Any]:
    """Return the ``text.format`` of the Responses API for a type."""
    return structure_of(type_).format


def file_from_path(path: str) -> tuple[str, bytes]:
    """Return a file's name and content."""
    return Path(path).name, Path(path).read_bytes()


class FinalRequestOptions:
    """The data a call sends, for code that hooks in between the resources and the client."""

    def __init__(self, method: str, url: str, **values: Any) -> None:
        self.method, self.url = method, url
        self.params = self.headers = self.json_data = self.files = self.extra_json = None
        self.timeout: Any = omit
        self.__dict__.update(values)

    @classmethod
    def construct(cls, _fields_set: set[str] | None = None, **values: Any) -> FinalRequestOptions:
        """Make one without validating the values."""
        return cls(**values)


class SyncAPIClient:
    """Patched by tracers to read the rate limits of an answer; see `route`."""

    def _process_response(self, *, response: Any, **_: Any) -> Any:
        return response


class AsyncAPIClient:
    """The async version."""

    async def _process_response(self, *, response: Any, **_: Any) -> Any:
        return response


class ResponseStreamState:
    """Builds up a response from the events of its stream."""

    def __init__(self, **options: Any) -> None:  # noqa: ARG002  # they are about parsing, which this does not do
        self._grown = ResponseAccumulator()

    def handle_event(self, event: Any) -> list[Any]:
        """Take an event, and return the events it produces."""
        self._grown.add(event)
        return [event]

    @property
    def _completed_response(self) -> Any:
        from ..types import Response

        return None if self._grown.last is None else Response.from_dict(self._grown.response())
