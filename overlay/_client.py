"""`OpenAI`: the settings, the connections, and the dotted tree of resources over them."""

from __future__ import annotations

import sys
from contextlib import AbstractContextManager, contextmanager
from typing import TYPE_CHECKING, Any, TypeVar

from ._answers.answers import answer
from ._call.http import SyncHttp
from ._client_base import UNSET, ClientBase
from ._given import WORDS
from ._tree import Tree
from ._verbs import Verbs
from ._views import View
from .errors import OpenAIError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from types import TracebackType
    from typing import Self, Unpack

    import httpx

    from ._answers.raw_response import RawResponse
    from ._answers.streamed_response import StreamedResponse
    from ._call.auth import KeySource
    from ._call.plan import Plan
    from ._given import Given

__all__ = ["Client", "OpenAI"]

T = TypeVar("T")


class OpenAI(ClientBase, Verbs, Tree):
    __doc__ = f"A client for the OpenAI API; thread-safe.\n\n{WORDS}"
    _http_kind = SyncHttp
    _given = "Given"

    if TYPE_CHECKING:

        def __init__(self, api_key: KeySource | None = None, **settings: Unpack[Given]) -> None: ...

        def with_options(
            self,
            *,
            api_key: KeySource | None = UNSET,
            set_default_headers: Mapping[str, Any] | None = UNSET,
            set_default_query: Mapping[str, Any] | None = UNSET,
            **changes: Unpack[Given],
        ) -> Self:
            """Return a client with other settings that shares the connections.

            ``default_headers`` and ``default_query`` add to those of this client; ``set_default_headers`` and
            ``set_default_query`` replace them all.
            """
            ...

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
            error.__traceback__ = None  # the frames below contain what the server quoted and what was sent
            raise

    def _sent(self, made: Plan, finish: Callable[[Plan, httpx.Response], T]) -> T:
        """Send a call and finish its answer, in a span if telemetry is on."""
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
            error.__traceback__ = None  # the frames below contain the body, which may quote what was sent
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
        self._client: OpenAI = client

    def _call(self, key: str, path: Mapping[str, str], params: Mapping[str, Any]) -> RawResponse[Any]:
        from ._answers.raw_response import RawResponse

        client = self._client
        made = client._plan(key, path, params)
        return client._sent(made, lambda _, response: RawResponse(response, lambda: client._result(made, response)))


class _Streaming(View):
    """Stands in for a client under ``with_streaming_response``."""

    def __init__(self, client: OpenAI) -> None:
        self._client: OpenAI = client

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
