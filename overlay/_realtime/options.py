"""The options of a session, apart from its content."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Self, TypedDict

from .._call.call import seconds
from .._omit import is_omitted
from ..errors import ConfigurationError
from .reconnecting import Handler, Reconnecting, ReconnectingOverrides

if TYPE_CHECKING:
    from .._call.plan import Settings

__all__ = ["ConnectOptions", "SessionOptions"]


class ConnectOptions(TypedDict, total=False):
    """How to open a session.

    Attributes:
        extra_query: Additional query parameters.
        extra_headers: Additional headers of the handshake.
        websocket_connection_options: Options of ``websockets``: ``max_size`` (bytes of one message, 16 MiB),
            ``max_queue`` (messages read ahead, 16), ``proxy`` (by default that of the environment), ``ssl`` and others.
        on_reconnecting: Called with a `ReconnectingEvent` before each attempt to reconnect; without it, a lost
            connection ends the session. Events sent before the connection was lost are not sent again; events sent
            while disconnected wait for the next connection.
        max_retries: Attempts to reconnect in a row; 5.
        initial_delay: Seconds before the first attempt, which double with each further one; 0.5.
        max_delay: Maximum seconds before an attempt; 8.
        max_queue_size: Bytes of events that may wait for a connection; 1 MiB.
        timeout: Seconds to connect, with TLS and handshake; by default the client's connect timeout, otherwise 10.
        idle_timeout: Seconds between two events; by default the client's ``stream_idle_timeout``.
        deadline: Maximum seconds for the whole session; by default no limit.
    """

    extra_query: Mapping[str, Any]
    extra_headers: Mapping[str, Any]
    websocket_connection_options: Mapping[str, Any]
    on_reconnecting: Handler | None
    max_retries: int
    initial_delay: float
    max_delay: float
    max_queue_size: int
    timeout: float | None
    idle_timeout: float | None
    deadline: float | None


@dataclass(frozen=True)
class SessionOptions:
    """`ConnectOptions`, checked, with the client's settings as defaults."""

    reconnecting: Reconnecting = field(default_factory=Reconnecting)
    extra_query: Mapping[str, Any] = field(default_factory=dict, repr=False)
    extra_headers: Mapping[str, Any] = field(default_factory=dict, repr=False)
    websocket: Mapping[str, Any] = field(default_factory=dict, repr=False)
    max_queue_size: int = 2**20
    timeout: float | None = None
    idle_timeout: float | None = None
    deadline: float | None = None

    @classmethod
    def of(cls, settings: Settings, given: Mapping[str, Any]) -> Self:
        """Read the arguments of ``connect``.

        Raises:
            ConfigurationError: A value is invalid.
            TypeError: An option does not exist.
        """
        if unknown := given.keys() - ConnectOptions.__annotations__.keys():
            known = ", ".join(ConnectOptions.__annotations__)
            raise TypeError(f"connect() has no option {min(unknown)!r}; its options are {known}")
        values = {name: value for name, value in given.items() if not is_omitted(value)}
        how = {
            name: values[name] for name in ("max_retries", "initial_delay", "max_delay") if values.get(name) is not None
        }
        for name, value in how.items():
            seconds(value, name)  # fractions and negative numbers make no sense, but are harmless
        return cls(
            reconnecting=Reconnecting(values.get("on_reconnecting"), **how),
            extra_query=_mapping(values, "extra_query"),
            extra_headers=_mapping(values, "extra_headers"),
            websocket=_mapping(values, "websocket_connection_options"),
            max_queue_size=values.get("max_queue_size", 2**20),
            timeout=seconds(values.get("timeout"), "timeout", positive=True),
            idle_timeout=seconds(
                values.get("idle_timeout", settings.stream_idle_timeout), "idle_timeout", positive=True
            ),
            deadline=seconds(values.get("deadline"), "deadline", positive=True),
        )

    def changed(self, overrides: ReconnectingOverrides) -> Self:
        """Return a copy with the changes of a reconnection handler."""
        return replace(
            self,
            extra_query=overrides.get("extra_query", self.extra_query),
            extra_headers=overrides.get("extra_headers", self.extra_headers),
        )


def _mapping(values: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    value = values.get(name) or {}
    if not isinstance(value, Mapping):
        raise ConfigurationError(f"{name} must be a dict, not {type(value).__name__}")
    return value
