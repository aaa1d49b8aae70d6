"""From a host name to a connected socket: every address of the host is tried (RFC 8305, "happy eyeballs").

The flow is written once. Its primitives start to connect, wait for the first of several attempts and get its outcome:
with non-blocking sockets and a selector, or with tasks of an event loop.
"""

from __future__ import annotations

import os
import selectors
import socket
import threading
import time
from abc import ABC, abstractmethod
from collections.abc import Iterable
from functools import partial
from itertools import chain, zip_longest
from typing import Any, Final

from ..errors import ConfigurationError
from .limit import within

__all__ = ["NOT_A_HOST", "Attempt", "Dialer", "SyncDialer", "is_address", "may_start_threads", "new_socket", "remember"]

NOT_A_HOST: Final = "is not a valid host name; check base_url"  # which has an empty or an overlong label
_HEAD_START: Final = 0.25  # seconds before the next address is tried too, as the RFC recommends
_MEMORY: Final = 600.0  # seconds for which an address that failed comes after the others
_IDLE: Final = "TCP_KEEPIDLE" if hasattr(socket, "TCP_KEEPIDLE") else "TCP_KEEPALIVE"
_KEEPALIVE: Final = ((_IDLE, 60), ("TCP_KEEPINTVL", 15), ("TCP_KEEPCNT", 4))  # a lost peer is noticed in two minutes
_OPTIONS: Final = [(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1), (socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)] + [
    (socket.IPPROTO_TCP, getattr(socket, name), value) for name, value in _KEEPALIVE if hasattr(socket, name)
]

_failed: dict[Any, float] = {}  # address -> when it failed, or was slower than another


def remember(address: Any) -> None:
    """Record that an address failed: for a while others are tried before it."""
    if len(_failed) > 1000:  # a program that calls that many hosts has other problems
        _failed.clear()
    _failed[address] = time.monotonic()


def new_socket(family: int, options: Iterable[Any] = (), source: str | None = None) -> socket.socket:
    """Create a TCP socket with TCP_NODELAY and keep-alive."""
    made = socket.socket(family, socket.SOCK_STREAM)
    try:
        for option in chain(_OPTIONS, options):
            made.setsockopt(*option)
        if source is not None:
            made.bind((source, 0))
    except BaseException:
        made.close()
        raise
    return made


def _in_order(found: list[Any]) -> list[tuple[int, Any]]:
    """Put the addresses of a name in order: alternating families, those that failed recently last."""
    groups: dict[int, list[tuple[int, Any]]] = {}
    for family, _, _, _, address in found:
        groups.setdefault(family, []).append((family, address))
    mixed = dict.fromkeys(one for turn in zip_longest(*groups.values()) for one in turn if one is not None)
    forgotten = time.monotonic() - _MEMORY
    return sorted(mixed, key=lambda one: max(_failed.get(one[1], forgotten), forgotten))


class Attempt:
    """An address that is being connected to."""

    def __init__(self, family: int, address: Any, dialer: Dialer) -> None:
        self.address = address
        self.socket = new_socket(family, dialer.options, dialer.source)
        self.is_through = False

    def outcome(self) -> socket.socket:
        """Return the socket, connected, or raise what prevented it."""
        try:
            if not self.is_through and (code := self.socket.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)):
                raise OSError(code, os.strerror(code))
        except BaseException:
            self.socket.close()
            raise
        return self.socket

    def drop(self) -> None:
        """Abandon it."""
        self.socket.close()


class Dialer(ABC):
    """Connect to one name.

    Args:
        options: of the socket, besides our own.
        source: the address to connect from, or None.
    """

    def __init__(self, options: Iterable[Any] = (), source: str | None = None) -> None:
        self.options = options
        self.source = source

    @staticmethod
    def addresses(host: str, port: int) -> list[Any]:
        """Look up a name in the system's resolver.

        Raises:
            ConfigurationError: it is not a valid host name.
        """
        try:
            return socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        except UnicodeError:
            raise ConfigurationError(f"{host!r} {NOT_A_HOST}") from None

    @abstractmethod
    async def _look_up(self, host: str, port: int, seconds: float | None) -> list[Any]: ...

    @abstractmethod
    def _begin(self, family: int, address: Any, seconds: float | None) -> Attempt:
        """Start to connect; if there is no other address, it may take so many seconds."""

    @abstractmethod
    async def _first(self, going: list[Attempt], seconds: float | None) -> list[Attempt]:
        """Wait until an attempt has finished, or for so many seconds; return those that have."""

    async def race(self, host: str, port: int, seconds: float | None) -> tuple[socket.socket, Any]:
        """Return a socket that is connected to one of the addresses of a host, and that address.

        Raises:
            TimeoutError: none of them responded in time; the time to look up the name counts.
            OSError: none of them can be reached.
        """
        ends = None if seconds is None else time.monotonic() + seconds
        addresses = _in_order(await self._look_up(host, port, seconds))
        going: list[Attempt] = []
        failure: OSError = OSError(f"the host {host} has no address")
        try:
            while addresses or going:
                remaining = None if ends is None else max(ends - time.monotonic(), 0.0)
                if addresses and remaining != 0:
                    family, address = addresses.pop(0)
                    try:
                        going.append(self._begin(family, address, 0.0 if addresses or going else remaining))
                    except OSError as error:  # such as a family that this machine does not speak
                        remember(address)
                        failure = error
                        continue
                patience = _HEAD_START if addresses and (remaining is None or remaining > _HEAD_START) else remaining
                through = await self._first(going, patience) if going else []  # the time may have been up at once
                if not through and remaining == 0:
                    raise TimeoutError("timed out")
                for attempt in through:
                    going.remove(attempt)
                    try:
                        connected = attempt.outcome()
                    except OSError as error:
                        remember(attempt.address)
                        failure = error
                    else:
                        for slower in going:
                            remember(slower.address)
                        return connected, attempt.address
            raise failure
        finally:
            for attempt in going:
                attempt.drop()


class SyncDialer(Dialer):
    """Connect by sockets of this thread."""

    async def _look_up(self, host: str, port: int, seconds: float | None) -> list[Any]:
        look_up = partial(self.addresses, host, port)
        return look_up() if is_address(host) else within(look_up, seconds)

    def _begin(self, family: int, address: Any, seconds: float | None) -> Attempt:
        attempt = Attempt(family, address, self)
        try:
            attempt.socket.settimeout(seconds)
            attempt.socket.connect(address)
        except BlockingIOError:
            return attempt
        except BaseException:
            attempt.socket.close()
            raise
        attempt.is_through = True
        return attempt

    async def _first(self, going: list[Attempt], seconds: float | None) -> list[Attempt]:
        if through := [attempt for attempt in going if attempt.is_through]:
            return through
        with selectors.DefaultSelector() as selector:
            for attempt in going:
                selector.register(attempt.socket, selectors.EVENT_WRITE, attempt)
            return [key.data for key, _ in selector.select(seconds)]


def is_address(host: str) -> bool:
    try:
        socket.inet_pton(socket.AF_INET6 if ":" in host else socket.AF_INET, host)
    except OSError:
        return False
    return True


def may_start_threads() -> bool:
    """Return whether thread executors still work: they end with the main thread, before `atexit` handlers."""
    return threading.main_thread().is_alive()
