"""`OpenAI`: the settings, the connections, and the dotted tree of resources over them."""

from __future__ import annotations

import sys
from contextlib import AbstractContextManager, contextmanager
from typing import TYPE_CHECKING, Any, TypeVar

from ._answers.answers import answer
from ._call.auth import hidden_keys
from ._call.http import SyncHttp
from ._call.redact import Hidden
from ._client_base import UNSET, ClientBase, options
from ._settings import Options
from ._tree import Tree
from ._verbs import Verbs
from ._views import View
from .errors import OpenAIError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from types import TracebackType
    from typing import Never, Self, Unpack

    import httpx

    from ._answers.raw_response import RawResponse
    from ._answers.streamed_response import StreamedResponse
    from ._call.auth import KeySource
    from ._call.plan import Plan
    from ._call.retry import RetryPolicy
    from ._client_base import Changes
    from .telemetry import Telemetry

    class ClientChanges(Changes, total=False):
        """The settings that `with_options` changes."""

        http_client: httpx.Client


__all__ = ["Client", "OpenAI"]

T = TypeVar("T")


class OpenAI(ClientBase, Verbs, Tree):
    __doc__ = f"A client for the OpenAI API; thread-safe.\n\n{ClientBase.__doc__}"
    _http_kind = SyncHttp

    def __init__(
        self,
        api_key: KeySource | None = None,
        *,
        admin_api_key: KeySource | None = None,
        organization: str | None = None,
        project: str | None = None,
        base_url: str | httpx.URL | None = None,
        timeout: float | httpx.Timeout | None = UNSET,
        max_retries: int | None = None,
        default_headers: Mapping[str, Any] | None = None,
        default_query: Mapping[str, Any] | None = None,
        http_client: httpx.Client | None = None,
        retry_policy: RetryPolicy | None = None,
        deadline: float | None = None,
        stream_idle_timeout: float | None = None,
        strict: bool = False,
        telemetry: Telemetry | None = None,
        secret_names: Iterable[str] = (),
        **unknown: Never,  # for an error that names the right setting
    ) -> None:
        unexpected = tuple(unknown)
        own = Hidden({"base_url": base_url, "default_headers": default_headers, "default_query": default_query})
        keys = hidden_keys({"api_key": api_key, "admin_api_key": admin_api_key})
        del api_key, admin_api_key, base_url, default_headers, default_query, unknown
        try:
            if unexpected:
                Options.check(unexpected)
            self._set(
                options(
                    timeout, max_retries, retry_policy, **keys, **own.value,
                    organization=organization, project=project, deadline=deadline,
                    stream_idle_timeout=stream_idle_timeout, strict=strict, telemetry=telemetry,
                    secret_names=secret_names,
                )
            )  # fmt: skip
        except (OpenAIError, TypeError) as error:
            error.__traceback__ = None  # the frames below show what is hidden here
            raise
        self._http = SyncHttp(http_client=http_client)

    def with_options(self, **changes: Unpack[ClientChanges]) -> Self:
        """Return a client with different settings that shares the connections; takes the constructor's settings."""
        own = Hidden(hidden_keys(changes))
        del changes
        made = type(self).__new__(type(self))
        given = own.value.pop("http_client", self._http)
        made._http = given if given is self._http else SyncHttp(http_client=given)
        try:
            made._set(self._changed(own.value))
        except (OpenAIError, TypeError) as error:
            error.__traceback__ = None  # the frames below show what is hidden here
            raise
        return made

    copy = with_options

    def close(self) -> None:
        """Close the connections; clients that share them can no longer be used."""
        self._http.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    # --- what resources call

    def _call(self, key: str, path: Mapping[str, str], params: Mapping[str, Any]) -> Any:
        made = self._plan(key, path, params)
        try:
            if self._telemetry is not None:
                return self._sent(made, self._result)
            return self._result(made, self._http.send(made.call, self._auth))
        except OpenAIError as error:
            error.__traceback__ = None  # the frames below hold what a server quotes, and what was sent
            raise

    def _sent(self, made: Plan, finish: Callable[[Plan, httpx.Response], T]) -> T:
        """Send a call and finish its answer, in a span where telemetry is on."""
        try:
            if self._telemetry is not None:
                return self._telemetry._call(self, made, finish)
            return finish(made, self._http.send(made.call, self._auth))
        except OpenAIError as error:
            error.__traceback__ = None  # as above
            raise

    def _result(self, made: Plan, response: httpx.Response) -> Any:
        try:
            if made.streams:
                from ._answers.streaming import Stream

                return Stream(self._http, response, made)
            value = answer(made, response)
        except OpenAIError as error:
            error.__traceback__ = None  # the frames below hold the body, which may quote what was sent
            raise
        if made.operation.page is None:
            return value
        from ._answers.pagination import Page

        return Page(made, value, lambda old, arguments: self._call(old.key, old.path, arguments))

    def _with_raw_response(self) -> _Raw:
        return _Raw(self)

    def _with_streaming_response(self) -> _Streaming:
        return _Streaming(self)


Client = OpenAI


class _Raw(View):
    """Stands in for a client under ``with_raw_response``."""

    def __init__(self, client: OpenAI) -> None:
        self._client = client

    def _call(self, key: str, path: Mapping[str, str], params: Mapping[str, Any]) -> RawResponse[Any]:
        from ._answers.raw_response import RawResponse

        client = self._client
        made = client._plan(key, path, params)
        return client._sent(made, lambda _, response: RawResponse(response, lambda: client._result(made, response)))


class _Streaming(View):
    """Stands in for a client under ``with_streaming_response``."""

    def __init__(self, client: OpenAI) -> None:
        self._client = client

    @contextmanager
    def _open(self, made: Plan) -> Iterator[StreamedResponse[Any]]:
        from ._answers.streamed_response import StreamedResponse

        client = self._client
        response = client._sent(made, lambda _, response: response)

        try:
            yield StreamedResponse(client._http, response, lambda: client._result(made, response), streams=made.streams)
        finally:
            response.close()
            if made.span is not None:
                made.span.closed(sys.exception())

    def _call(
        self, key: str, path: Mapping[str, str], params: Mapping[str, Any]
    ) -> AbstractContextManager[StreamedResponse[Any]]:
        made = self._client._plan(key, path, params)
        made.call.stream = True
        return self._open(made)
