"""What both clients share: their settings, and everything that needs no I/O."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self, TypeVar

from ._answers.answers import answer
from ._attributes import SETTABLE, Attributes
from ._call.plan import Plan, plan
from ._call.redact import Hidden, frames_dropped
from ._given import WORDS
from ._settings import Options
from .errors import ConfigurationError, OpenAIError

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

    import httpx

    from ._answers.raw_response import RawResponse
    from ._call.auth import Auth
    from .rate_limits import RateLimits

__all__ = ["ClientBase"]

T = TypeVar("T")


class _Signature:
    """The signature of a client class, computed when it is first read."""

    def __get__(self, instance: Any, owner: type[ClientBase]) -> Any:
        from ._signature import signature_of

        return signature_of(owner)


class ClientBase(Attributes):
    __doc__ = f"What both clients share.\n\n{WORDS}"

    _options: Options
    _auth: Auth
    _options_kind: type[Options] = Options
    _http: Any
    _http_kind: Any
    _given: type  # the settings' types
    _common_telemetry: Any = None  # of clients that are given none: `telemetry.Instrumentor` sets it
    __signature__ = _Signature()

    # What differs between the clients: `given` or `awaited`, what runs a flow, and what streams and pages are.
    _done: Callable[[Any], Any]
    _run: Callable[[Any], Any]
    _stream: Callable[[Plan, httpx.Response], Awaitable[Any]]
    _page: Callable[[Plan, Any, Any], Any]

    def __init__(self, api_key: Any = None, **settings: Any) -> None:
        own = Hidden({"api_key": api_key, **settings})
        del api_key, settings
        http_client = own.value.pop("http_client", None)
        with frames_dropped(OpenAIError, TypeError):  # they show what is hidden here
            self._set(self._options_kind.of(own.value))
        self._http = self._http_kind(http_client=http_client)

    if not TYPE_CHECKING:  # the clients declare them, each with its settings

        def with_options(self, **changes: Any) -> Self:
            """Return a client with other settings that shares the connections; takes the constructor's settings."""
            own = Hidden(changes)
            del changes
            return self._changed(own)

        copy = with_options

    def _changed(self, changes: Hidden) -> Self:
        made = type(self).__new__(type(self))
        given = changes.value.pop("http_client", self._http)
        made._http = given if given is self._http else self._http_kind(http_client=given)
        with frames_dropped(OpenAIError, TypeError):  # as above
            made._set(self._options.changed(changes.value))
        return made

    def _set(self, options: Options) -> None:
        self._options = options
        self._auth = options.auth()
        self._settings = options.settings()
        if options.middleware:
            from ._call.middleware import check_layers  # few clients have any

            check_layers(options.middleware, is_async=self._http_kind.is_async)
        self._telemetry = options.telemetry or self._common_telemetry
        self.__dict__.pop("_lent", None)  # it was made for the previous settings

    def __setattr__(self, name: str, value: Any) -> None:
        if name in SETTABLE:  # programs written for the official client do this; later calls use the new value
            self._set(self._changed(Hidden({name: value}))._options)
            return
        # Calls would ignore changes of other settings, and a key would be visible to everyone.
        if name in self._options_kind.names:
            raise AttributeError(
                f"a client's settings cannot be changed; with_options({name}=...) returns a client with a new value"
            )
        super().__setattr__(name, value)

    @property
    def rate_limits(self) -> RateLimits | None:
        """The rate limits of the latest response with ``x-ratelimit-*`` headers; None before the first one.

        Clients created by `with_options` share it, like the connections.
        """
        from .rate_limits import rate_limits_of

        return rate_limits_of(self._http.limits)

    @property
    def with_raw_response(self) -> Any:
        """The same resources; their methods return the HTTP response, whose `parse` returns the decoded object."""
        return _View(self, "with_raw_response")

    @property
    def with_streaming_response(self) -> Any:
        """The same resources; their methods return a context manager for the response, with its body unread."""
        return _View(self, "with_streaming_response")

    def _plan(self, key: str, path: Mapping[str, str], params: Mapping[str, Any]) -> Plan:
        with frames_dropped(OpenAIError, TypeError):  # they contain headers and the query, which may be secret
            return plan(self._settings, key, path, params)

    def _call(self, key: str, path: Mapping[str, str], params: Mapping[str, Any]) -> Any:
        """Call an operation, for the methods of resources."""
        return self._run(self._sent(self._plan(key, path, params), self._result))

    async def _sent(self, made: Plan, finish: Callable[[Plan, httpx.Response], Awaitable[T]]) -> T:
        """Send a call and finish its answer, in a span if telemetry is on."""
        with frames_dropped(OpenAIError):  # they contain what the server quoted and what was sent
            if self._telemetry is None:
                return await finish(made, await self._done(self._http.send(made.call, self._auth)))
            found: T = await self._telemetry._call(self, made, finish)
            return found

    async def _result(self, made: Plan, response: httpx.Response) -> Any:
        """Return what a method returns."""
        if not made.streams:
            return self._made(made, response)
        with frames_dropped(OpenAIError):  # as below
            return await self._stream(made, response)

    def _made(self, made: Plan, response: httpx.Response) -> Any:
        """Return the meaning of a response that is not a stream."""
        with frames_dropped(OpenAIError):  # they contain the body, which may quote what was sent
            value = answer(made, response) if made.read is None else made.read(response)
        return value if made.operation.page is None else self._page(made, value, made.again or self._again)

    def _again(self, old: Plan, arguments: Mapping[str, Any]) -> Any:
        return self._call(old.key, old.path, arguments)

    async def _raw(self, made: Plan, response: httpx.Response) -> RawResponse[Any]:
        """Return a response whose `parse` returns what the method returns."""
        from ._answers.raw_response import RawResponse

        if made.streams:  # the only result to wait for
            stream = await self._stream(made, response)
            return RawResponse(response, lambda: stream)
        return RawResponse(response, lambda: self._made(made, response))

    def __copy__(self) -> Self:
        return self._changed(Hidden({}))

    def __deepcopy__(self, memo: object) -> Self:
        return self._changed(Hidden({}))

    def __getstate__(self) -> dict[str, Any]:
        if self._http.is_given:
            raise TypeError("a client with its own http_client cannot be pickled")
        return {"options": self._options.without_secrets()}

    def __setstate__(self, state: dict[str, Any]) -> None:
        self._set(state["options"])
        self._http = self._http_kind()

    def __repr__(self) -> str:
        try:
            return f"{type(self).__name__}(base_url={self.base_url!r})"
        except (ConfigurationError, AttributeError):  # tools that print tracebacks also show half-constructed clients
            return f"{type(self).__name__}(unusable)"


class _View:
    """A view of a client, such as ``with_raw_response``: each resource is that of the client, in the same view."""

    def __init__(self, client: Any, view: str) -> None:
        self._client, self._view = client, view

    def __getattr__(self, name: str) -> Any:
        return getattr(getattr(self._client, name), self._view)
