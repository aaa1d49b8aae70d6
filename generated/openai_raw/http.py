"""A plain client over httpx: one request for each call, typed; no retries, pages, streams or errors by status."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Generic, TypeVar
from urllib.parse import quote

import httpx

from .client import Omit
from .errors import missing_arguments, unexpected_argument
from .types import plain

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self

    from .operation import Operation

__all__ = ["AuthenticatedClient", "Client", "Response", "UnexpectedStatus", "asend", "send"]

T = TypeVar("T")

BASE_URL = "https://api.openai.com/v1"
TIMEOUT = httpx.Timeout(600.0, connect=5.0)
"""Seconds: a model may think for minutes before it answers."""
JSON = "application/json"
MULTIPART = "multipart/form-data"


class UnexpectedStatus(Exception):
    """The answer was none of success, and the client has ``raise_on_unexpected_status``.

    Attributes:
        status_code: The HTTP status.
        content: The body.
    """

    def __init__(self, status_code: int, content: bytes) -> None:
        self.status_code = status_code
        self.content = content
        super().__init__(f"unexpected status {status_code}: {content[:500].decode(errors='replace')}")


class Response(Generic[T]):
    """An HTTP response, and what it holds.

    Attributes:
        status_code: The HTTP status.
        content: The body, as it came.
        headers: The headers.
        parsed: What the body says, as the specification describes it; None where the status is none of success.
    """

    def __init__(self, status_code: int, content: bytes, headers: httpx.Headers, parsed: T | None) -> None:
        self.status_code = status_code
        self.content = content
        self.headers = headers
        self.parsed = parsed

    def __repr__(self) -> str:
        return f"Response(status_code={self.status_code}, parsed={self.parsed!r})"


class Client:
    """Where requests go, and with what; a context manager, sync or async, that closes its connections.

    Args:
        base_url: Where the paths begin.
        headers: Headers of every request.
        cookies: Cookies of every request.
        timeout: Seconds without progress on the wire, or an ``httpx.Timeout``; None waits for ever.
        verify_ssl: As httpx takes ``verify``.
        follow_redirects: Whether redirects are followed.
        raise_on_unexpected_status: Raise `UnexpectedStatus` where the answer is none of success.
        httpx_args: Further arguments of ``httpx.Client`` and ``httpx.AsyncClient``.
    """

    def __init__(
        self,
        base_url: str = BASE_URL,
        *,
        headers: Mapping[str, str] | None = None,
        cookies: Mapping[str, str] | None = None,
        timeout: float | httpx.Timeout | None = TIMEOUT,
        verify_ssl: Any = True,
        follow_redirects: bool = False,
        raise_on_unexpected_status: bool = False,
        httpx_args: Mapping[str, Any] | None = None,
    ) -> None:
        self.raise_on_unexpected_status = raise_on_unexpected_status
        self._settings: dict[str, Any] = {
            "base_url": base_url,
            "headers": dict(headers or {}),
            "cookies": dict(cookies or {}),
            "timeout": timeout,
            "verify": verify_ssl,
            "follow_redirects": follow_redirects,
            **(httpx_args or {}),
        }
        self._sync: httpx.Client | None = None
        self._async: httpx.AsyncClient | None = None

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._settings['base_url']!r})"  # headers and cookies may be secret

    def _authorization(self, operation: Operation) -> dict[str, str]:
        return {}

    def with_headers(self, headers: Mapping[str, str]) -> Self:
        """Return a client with more headers; this one stays as it is."""
        return self._with(headers={**self._settings["headers"], **headers})

    def with_cookies(self, cookies: Mapping[str, str]) -> Self:
        """Return a client with more cookies; this one stays as it is."""
        return self._with(cookies={**self._settings["cookies"], **cookies})

    def with_timeout(self, timeout: float | httpx.Timeout | None) -> Self:
        """Return a client with another timeout; this one stays as it is."""
        return self._with(timeout=timeout)

    def _with(self, **changes: Any) -> Self:
        made = object.__new__(type(self))
        made.__dict__.update(self.__dict__, _settings={**self._settings, **changes}, _sync=None, _async=None)
        return made

    def set_httpx_client(self, client: httpx.Client) -> Self:
        """Send through a client of your own."""
        self._sync = client
        return self

    def get_httpx_client(self) -> httpx.Client:
        """Return the httpx client, made at first use."""
        if self._sync is None:
            self._sync = httpx.Client(**self._settings)
        return self._sync

    def set_async_httpx_client(self, client: httpx.AsyncClient) -> Self:
        """Send asynchronous calls through a client of your own."""
        self._async = client
        return self

    def get_async_httpx_client(self) -> httpx.AsyncClient:
        """Return the asynchronous httpx client, made at first use."""
        if self._async is None:
            self._async = httpx.AsyncClient(**self._settings)
        return self._async

    def __enter__(self) -> Self:
        self.get_httpx_client().__enter__()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.get_httpx_client().__exit__(kind, error, traceback)

    async def __aenter__(self) -> Self:
        await self.get_async_httpx_client().__aenter__()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.get_async_httpx_client().__aexit__(kind, error, traceback)


class AuthenticatedClient(Client):
    """A client with a key, which its repr does not show.

    Args:
        token: The API key.
        admin_token: The admin API key, for operations that want it; `token` where it is not given.
        prefix: What stands before the key.
        auth_header_name: The header that it goes into.
    """

    def __init__(
        self,
        base_url: str = BASE_URL,
        *,
        token: str,
        admin_token: str | None = None,
        prefix: str = "Bearer",
        auth_header_name: str = "Authorization",
        **options: Any,
    ) -> None:
        super().__init__(base_url, **options)
        self._token = token
        self._admin_token = admin_token
        self._prefix = prefix
        self._header = auth_header_name

    def _authorization(self, operation: Operation) -> dict[str, str]:
        if operation.security == "none":
            return {}
        token = self._admin_token or self._token if operation.security == "admin_api_key" else self._token
        return {self._header: f"{self._prefix} {token}".strip()}


def send(client: Client, operation: Operation, path: Mapping[str, str], params: Mapping[str, Any]) -> Response[Any]:
    """Send one request, and read its answer."""
    return _response(client, operation, client.get_httpx_client().request(**_request(client, operation, path, params)))


async def asend(
    client: Client, operation: Operation, path: Mapping[str, str], params: Mapping[str, Any]
) -> Response[Any]:
    """Do what `send` does, asynchronously."""
    made = _request(client, operation, path, params)
    return _response(client, operation, await client.get_async_httpx_client().request(**made))


def _request(
    client: Client, operation: Operation, path: Mapping[str, str], params: Mapping[str, Any]
) -> dict[str, Any]:
    given = {name: value for name, value in params.items() if not isinstance(value, Omit)}
    options = {
        name: given.pop(name) for name in ("extra_headers", "extra_query", "extra_body", "timeout") if name in given
    }
    if unknown := given.keys() - operation.names:
        raise unexpected_argument(operation.id, min(unknown), operation.names)
    if missing := operation.required - given.keys():
        raise missing_arguments(operation.id, missing)
    query = {operation.query[name]: value for name, value in given.items() if name in operation.query}
    pairs = [
        pair for name, value in (query | dict(options.get("extra_query") or {})).items() for pair in _pairs(name, value)
    ]
    url, _, fixed = operation.path.partition("?")
    for name, value in path.items():
        url = url.replace("{" + name + "}", _segment(name, value))
    text = "&".join(
        [*([fixed] if fixed else []), *(f"{quote(name, safe='[]')}={quote(value, safe='')}" for name, value in pairs)]
    )
    headers = {
        **client._authorization(operation),
        **operation.fixed_headers,
        **{operation.headers[name]: _text(value) for name, value in given.items() if name in operation.headers},
        **(options.get("extra_headers") or {}),
    }
    made: dict[str, Any] = {"method": operation.method, "url": url + (f"?{text}" if text else ""), "headers": headers}
    if operation.bodies:
        fields = {operation.body[name]: value for name, value in given.items() if name in operation.body}
        made |= _body(operation, fields | dict(options.get("extra_body") or {}), headers)
    if "timeout" in options:
        made["timeout"] = options["timeout"]
    return made


def _segment(name: str, value: Any) -> str:
    text = quote(str(value), safe="")
    if text in ("", ".", ".."):
        raise ValueError(f"{name} is {value!r}, which would be another path")
    return text


def _text(value: Any) -> str:
    if isinstance(value, datetime):
        return str(int(value.timestamp()))
    if isinstance(value, list | tuple):
        return ",".join(map(_text, value))
    return ("true" if value else "false") if isinstance(value, bool) else str(value)


def _pairs(name: str, value: Any) -> Iterator[tuple[str, str]]:
    value = plain(value)
    if isinstance(value, Mapping):
        for key, item in value.items():
            yield from _pairs(f"{name.removesuffix('[]')}[{key}]", item)
    elif isinstance(value, list):
        for item in value:
            yield from _pairs(name if name.endswith("[]") else f"{name}[]", item)
    elif value is not None:
        yield name, _text(value)


def _body(operation: Operation, fields: dict[str, Any], headers: Mapping[str, str]) -> dict[str, Any]:
    kind = operation.bodies[0]
    value = fields.get("body") if operation.whole else fields
    if kind == MULTIPART and JSON in operation.bodies and not any(_is_file(each) for each in fields.values()):
        kind = JSON
    if kind == JSON or kind.endswith("+json"):
        return {"content": _json(value), "headers": {"content-type": kind, **headers}}
    if kind != MULTIPART and len(fields) == 1:
        (content,) = fields.values()
        return {"content": content, "headers": {"content-type": kind, **headers}}
    parts = [part for name, value in fields.items() for part in _parts(operation, name, value)]
    return {"files": parts} if parts else {}


def _json(value: Any) -> bytes:
    return json.dumps(plain(value), ensure_ascii=False, separators=(",", ":")).encode()


def _is_file(value: Any) -> bool:
    values = value if isinstance(value, list) else [value]
    return any(isinstance(each, bytes | bytearray | os.PathLike | tuple) or hasattr(each, "read") for each in values)


def _parts(operation: Operation, name: str, value: Any) -> Iterator[tuple[str, Any]]:
    if isinstance(value, list):
        for item in value:
            yield from _parts(operation, name if name.endswith("[]") else f"{name}[]", item)
    elif isinstance(value, os.PathLike):
        path = Path(value)
        yield name, (path.name, path.read_bytes())
    elif isinstance(value, bytes | bytearray):
        yield name, (name, bytes(value))
    elif isinstance(value, tuple) or hasattr(value, "read"):
        yield name, value
    elif operation.part_types.get(name) == JSON:
        yield name, (None, _json(value), JSON)
    else:
        for key, text in _pairs(name, value):
            yield key, (None, text.encode(), operation.part_types.get(name))


def _response(client: Client, operation: Operation, answer: httpx.Response) -> Response[Any]:
    if not answer.is_success and client.raise_on_unexpected_status:
        raise UnexpectedStatus(answer.status_code, answer.content)
    parsed: Any = None
    kind = answer.headers.get("content-type", "").partition(";")[0].strip()
    if answer.is_success and operation.answer == "binary":
        parsed = answer.content
    elif answer.is_success and (
        operation.answer == "text" or (operation.answer == "json" and kind.startswith("text/plain"))
    ):
        parsed = answer.text
    elif answer.is_success and operation.answer == "json" and answer.content and kind != "text/event-stream":
        parsed = operation.decode(answer.json())
    return Response(answer.status_code, answer.content, answer.headers, parsed)
