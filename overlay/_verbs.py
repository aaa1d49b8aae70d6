"""``client.get``, ``post``, ``put``, ``patch`` and ``delete``: paths without a method, with all features of calls."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Protocol, TypeVar, Unpack, overload

from .errors import OpenAIError

if TYPE_CHECKING:
    from collections.abc import Awaitable, Mapping

    from ._answers.pagination import AsyncPages, Page
    from ._call.auth import Auth
    from ._call.plan import Plan, Settings
    from ._raw import AsyncStream, RequestOptions, Stream

    T = TypeVar("T")

    class VerbOptions(RequestOptions, total=False):
        """The other arguments of these methods, besides ``cast_to`` and ``stream``; see `_Verbs.get`."""

        body: object
        files: Any
        query: Mapping[str, Any] | None
        security: Literal["api_key", "admin_api_key", "none"] | Mapping[str, bool]
        options: Mapping[str, Any]
        stream_cls: Any

    class Verb(Protocol):
        """Sends a request to a path below the base URL; see `_Verbs.get`."""

        @overload
        def __call__(
            self, path: str, *, cast_to: type[T], stream: Literal[True], **options: Unpack[VerbOptions]
        ) -> Stream[T]: ...
        @overload
        def __call__(
            self, path: str, *, cast_to: type[T], stream: Literal[False] = False, **options: Unpack[VerbOptions]
        ) -> T: ...
        @overload
        def __call__(
            self, path: str, *, cast_to: Any = None, stream: bool = False, **options: Unpack[VerbOptions]
        ) -> Any: ...

    class AsyncVerb(Protocol):
        """Sends a request to a path below the base URL: the async version of `Verb`."""

        @overload
        def __call__(
            self, path: str, *, cast_to: type[T], stream: Literal[True], **options: Unpack[VerbOptions]
        ) -> Awaitable[AsyncStream[T]]: ...
        @overload
        def __call__(
            self, path: str, *, cast_to: type[T], stream: Literal[False] = False, **options: Unpack[VerbOptions]
        ) -> Awaitable[T]: ...
        @overload
        def __call__(
            self, path: str, *, cast_to: Any = None, stream: bool = False, **options: Unpack[VerbOptions]
        ) -> Awaitable[Any]: ...


__all__ = ["AsyncVerbs", "Verbs"]


class _Verbs:
    _settings: Settings
    _auth: Auth
    _http: Any
    _sent: Any
    _result: Any
    _raw: Any
    _run: Any

    def _verb_plan(self, method: str, path: str, options: dict[str, Any]) -> Plan:
        from ._call.redact import frames_dropped, hide_items
        from ._verb_calls import verb_plan

        hide_items(options)
        with frames_dropped(OpenAIError, TypeError):  # they contain headers and the query, which may be secret
            return verb_plan(self._settings, method, path, dict(options))

    def _verb(self, method: str, path: str, options: dict[str, Any]) -> Any:
        return self._run(self._asked(method, path, options))

    async def _asked(self, method: str, path: str, options: dict[str, Any]) -> Any:
        from ._verb_calls import wants_raw

        made = self._verb_plan(method, path, options)
        return await self._sent(made, self._raw if wants_raw(made) else self._result)

    if not TYPE_CHECKING:  # both clients have a typed view

        def get(self, path: str, **options: Any) -> Any:
            """Send GET to a path below the base URL.

            Args:
                path: A path, with or without a query; it is logged without the query, but with any ids in it. Or a
                    whole URL on the origin of the base URL: the key is sent nowhere else.
                options: ``cast_to``: the type of the result: `httpx.Response`, str, bytes, dict, a model of
                    `overlay.types`, or a type for structured outputs; without it, an object whose fields are
                    attributes, text or bytes, depending on the content type. ``body``: JSON, or bytes or text to send
                    unchanged; ``files``: the file fields of a multipart form, ``body`` then has the others. ``query``:
                    parameters. ``stream``: True if the response is a stream of events; ``cast_to`` is then the type of
                    each event. ``security``: "api_key", "admin_api_key" or "none". ``options``: those of the official
                    client (``headers``, ``params``, ``timeout``, ``max_retries``). And the options of every method.

            Raises:
                APIError: As for any call.
                ResponseShapeError: The response does not fit ``cast_to``.
            """
            return self._verb("GET", path, options)

        def post(self, path: str, **options: Any) -> Any:
            """Send POST to a path below the base URL; see `get`."""
            return self._verb("POST", path, options)

        def put(self, path: str, **options: Any) -> Any:
            """Send PUT to a path below the base URL; see `get`."""
            return self._verb("PUT", path, options)

        def patch(self, path: str, **options: Any) -> Any:
            """Send PATCH to a path below the base URL; see `get`."""
            return self._verb("PATCH", path, options)

        def delete(self, path: str, **options: Any) -> Any:
            """Send DELETE to a path below the base URL; see `get`."""
            return self._verb("DELETE", path, options)

    def request(self, cast_to: Any, options: Any, *, stream: bool = False, stream_cls: Any = None) -> Any:
        """Send a request described by an options object of the official client, or by a dict with its fields.

        Args:
            cast_to: As for `get`.
            options: ``method`` and ``url``, and optionally ``params``, ``headers``, ``json_data``, ``content``,
                ``files``, ``extra_json``, ``timeout``, ``max_retries``, ``idempotency_key``, ``security``,
                ``post_parser``.
            stream: Whether the response is a stream of events.
            stream_cls: The official client's stream class for a type of events, instead of ``cast_to``.
        """
        from ._call.redact import Hidden, frames_dropped
        from ._verb_forms import of_options

        own = Hidden(options)
        del options
        with frames_dropped(TypeError):  # they show what is hidden here
            method, path, given = of_options(own.value)
        return self._verb(method, path, {**given, "cast_to": cast_to, "stream": stream, "stream_cls": stream_cls})


class Verbs(_Verbs):
    """Paths without a method."""

    if TYPE_CHECKING:
        get: Verb
        post: Verb
        put: Verb
        patch: Verb
        delete: Verb

    def get_api_list(self, path: str, *, model: Any, page: Any = None, method: str = "get", **given: Any) -> Page[Any]:
        """Send GET to the path of a list; iterate over its items.

        Args:
            path: As for `get`.
            model: The type of each item; see ``cast_to`` of `get`.
            page: A page class of the official client, which determines how the next page is requested.
            method: Another HTTP method.
            given: ``body`` and ``options``, as for `get`.
        """
        from ._verb_forms import Listing

        found: Page[Any] = Listing(model, page, given).fetch(self, (method.upper(), path), {})
        return found


class AsyncVerbs(_Verbs):
    """Paths without a method, for async clients."""

    if TYPE_CHECKING:
        get: AsyncVerb
        post: AsyncVerb
        put: AsyncVerb
        patch: AsyncVerb
        delete: AsyncVerb

    def get_api_list(
        self, path: str, *, model: Any, page: Any = None, method: str = "get", **given: Any
    ) -> AsyncPages[Any]:
        """Send GET to the path of a list: the async version of `Verbs.get_api_list`."""
        from ._answers.pagination import AsyncPages
        from ._verb_forms import Listing

        return AsyncPages(lambda: Listing(model, page, given).fetch(self, (method.upper(), path), {}))
