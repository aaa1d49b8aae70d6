"""`OpenAI`: the settings, the connections, and the dotted tree of resources over them."""

from __future__ import annotations

import sys
from contextlib import AbstractContextManager, contextmanager
from typing import TYPE_CHECKING, Any, Self, Unpack

from ._call.http import SyncHttp
from ._client_base import ClientBase
from ._closing import Closing
from ._flow import given, run
from ._given import WORDS, Changes, Given
from ._tree import Tree
from ._verbs import Verbs
from ._views import View, unread

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    import httpx

    from ._answers.raw_response import RawResponse
    from ._answers.streamed_response import StreamedResponse
    from ._call.auth import KeySource
    from ._call.plan import Plan

__all__ = ["Client", "OpenAI"]


class OpenAI(ClientBase, Verbs, Tree, Closing):
    __doc__ = f"A client for the OpenAI API; thread-safe.\n\n{WORDS}"
    _http_kind = SyncHttp
    _given: type = Given

    if TYPE_CHECKING:

        def __init__(self, api_key: KeySource | None = None, **settings: Unpack[Given]) -> None: ...

        def with_options(self, **changes: Unpack[Changes]) -> Self:
            """Return a client with other settings that shares the connections.

            ``default_headers`` and ``default_query`` add to those of this client; ``set_default_headers`` and
            ``set_default_query`` replace them all.
            """
            ...

        copy = with_options

    def close(self) -> None:
        """Close the connections; clients that share them can no longer be used."""
        self._http.close()

    # --- what resources call

    _done = staticmethod(given)
    _run = staticmethod(run)

    async def _stream(self, made: Plan, response: httpx.Response) -> Any:
        from ._answers.streaming import Stream

        return await Stream.open(self._http, response, made)

    def _page(self, made: Plan, value: Any, fetch: Any) -> Any:
        from ._answers.pagination import Page

        return Page(made, value, fetch)

    def _with_raw_response(self) -> _Raw:
        return _Raw(self)

    def _with_streaming_response(self) -> _Streaming:
        return _Streaming(self)


Client = OpenAI


class _Raw(View):
    """Stands in for a client under ``with_raw_response``."""

    _client: OpenAI

    def _call(self, key: str, path: Mapping[str, str], params: Mapping[str, Any]) -> RawResponse[Any]:
        client = self._client
        return run(client._sent(client._plan(key, path, params), client._raw))


class _Streaming(View):
    """Stands in for a client under ``with_streaming_response``."""

    _client: OpenAI

    @contextmanager
    def _open(self, made: Plan) -> Iterator[StreamedResponse[Any]]:
        from ._answers.streamed_response import StreamedResponse

        client = self._client
        made.call.stream = True
        response = run(client._sent(made, unread))

        try:
            yield StreamedResponse(
                client._http, response, lambda: run(client._result(made, response)), streams=made.streams
            )
        finally:
            response.close()
            if made.span is not None:
                made.span.closed(sys.exception())

    def _call(
        self, key: str, path: Mapping[str, str], params: Mapping[str, Any]
    ) -> AbstractContextManager[StreamedResponse[Any]]:
        return self._open(self._client._plan(key, path, params))
