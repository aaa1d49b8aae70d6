"""``client.get``, ``post``, ``put``, ``patch`` and ``delete``: paths without a method, with everything calls offer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .errors import OpenAIError

if TYPE_CHECKING:
    from collections.abc import Awaitable, Mapping
    from typing import Literal, Protocol, TypeVar, Unpack, overload

    import httpx

    from ._answers.pagination import AsyncPages, Page
    from ._call.auth import Auth
    from ._call.plan import Plan, Settings
    from ._raw import AsyncStream, RequestOptions, Stream

    T = TypeVar("T")

    class VerbOptions(RequestOptions, total=False):
        """What the verbs take beside ``cast_to`` and ``stream``; see `_Verbs.get`."""

        body: object
        files: Any
        query: Mapping[str, Any] | None
        security: Literal["api_key", "admin_api_key", "none"] | Mapping[str, bool]
        options: Mapping[str, Any]
        stream_cls: Any

    class Verb(Protocol):
        """Sends to a path below the base URL; see `_Verbs.get`."""

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
        """Sends to a path below the base URL: the async version of `Verb`."""

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
    _verb: Any

    def _verb_plan(self, method: str, path: str, options: dict[str, Any]) -> tuple[Plan, Any]:
        from ._call.redact import hide_items
        from ._verb_calls import verb_plan

        hide_items(options)
        try:
            return verb_plan(self._settings, method, path, dict(options))
        except (OpenAIError, TypeError) as error:
            error.__traceback__ = None  # the frames below hold headers and the query, which may be secret
            raise

    if not TYPE_CHECKING:  # pragma: no branch  # both halves have a typed view of their own

        def get(self, path: str, **options: Any) -> Any:
            """Send GET to a path below the base URL.

            Args:
                path: With or without a query. It is logged without its query; whether it holds ids is up to you. Or a
                    whole URL of the same origin as the base URL: the key goes nowhere else.
                options: ``cast_to``: what to make of the answer: `httpx.Response`, str, bytes, dict, a model of
                    `overlay.types`, or a type that structured output knows; without it an object whose fields are
                    attributes, text or bytes, by the content type. ``body``: JSON, or bytes or text to send as they
                    are; ``files``: the fields of a multipart form that are files, ``body`` then has the others.
                    ``query``: parameters. ``stream``: True where the answer is a stream of events; ``cast_to`` is then
                    about each of them. ``security``: "api_key", "admin_api_key" or "none". ``options``: those of the
                    official client (``headers``, ``params``, ``timeout``, ``max_retries``). And the options of every
                    method.

            Raises:
                APIError: As for any call.
                ResponseShapeError: The answer does not fit ``cast_to``.
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
        """Send what an options object of the official client says, or a dict with the names of its fields.

        Args:
            cast_to: As for `get`.
            options: ``method`` and ``url``, and perhaps ``params``, ``headers``, ``json_data``, ``content``, ``files``,
                ``extra_json``, ``timeout``, ``max_retries``, ``idempotency_key``, ``security``, ``post_parser``.
            stream: Whether the answer is a stream of events.
            stream_cls: The official client's class of streams of one type of events; it says what ``cast_to`` says.
        """
        from ._verb_forms import of_options

        method, path, given = of_options(options)
        return self._verb(method, path, {**given, "cast_to": cast_to, "stream": stream, "stream_cls": stream_cls})


class Verbs(_Verbs):
    """Paths that no method knows."""

    if TYPE_CHECKING:
        get: Verb
        post: Verb
        put: Verb
        patch: Verb
        delete: Verb

    def get_api_list(self, path: str, *, model: Any, page: Any = None, method: str = "get", **given: Any) -> Page[Any]:
        """Send GET to the path of a list; iterate over what comes.

        Args:
            path: As for `get`.
            model: What to make of each item; see ``cast_to`` of `get`.
            page: A class of pages of the official client: it says by which parameter the next page is asked for.
            method: Another method.
            given: ``body`` and ``options``, as for `get`.
        """
        from ._verb_forms import Listing

        return Listing(model, page, given).page(self, (method.upper(), path), {})

    def _verb(self, method: str, path: str, options: dict[str, Any]) -> Any:
        from ._verb_calls import wants_raw

        made, read = self._verb_plan(method, path, options)

        def finish(made: Plan, response: httpx.Response) -> Any:
            if made.streams:
                from ._answers.streaming import Stream

                return Stream(self._http, response, made)
            return read(response)

        if wants_raw(made):
            from ._answers.raw_response import RawResponse

            return self._sent(made, lambda made, response: RawResponse(response, lambda: finish(made, response)))
        return self._sent(made, finish)


class AsyncVerbs(_Verbs):
    """Paths that no method knows; what comes back is awaited."""

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
        from ._verb_forms import Listing

        return Listing(model, page, given).pages(self, (method.upper(), path))

    async def _verb(self, method: str, path: str, options: dict[str, Any]) -> Any:
        from ._verb_calls import wants_raw

        made, read = self._verb_plan(method, path, options)

        async def finish(made: Plan, response: httpx.Response) -> Any:
            if made.streams:
                from ._answers.streaming import AsyncStream

                return await AsyncStream.open(self._http, response, made)
            return read(response)

        async def finish_raw(made: Plan, response: httpx.Response) -> Any:
            from ._answers.raw_response import RawResponse

            stream = await finish(made, response) if made.streams else None
            return RawResponse(response, lambda: read(response) if stream is None else stream)

        return await self._sent(made, finish_raw if wants_raw(made) else finish)
