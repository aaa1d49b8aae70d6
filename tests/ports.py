"""Ports that nobody else gets meanwhile: other workers of pytest open servers and connections all the time."""

from __future__ import annotations

import socket
import sys
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def held() -> Iterator[int]:
    """Give a port of 127.0.0.1 at which nobody listens."""
    with socket.socket() as holder:
        holder.bind(("127.0.0.1", 0))
        yield holder.getsockname()[1]


@contextmanager
def for_server() -> Iterator[int]:
    """Give a port for a server that is told where to listen.

    Linux lets two sockets that ask for it have the same address until one of them listens, and gives its port to nobody
    who takes any. Elsewhere it is only free at the moment.
    """
    with socket.socket() as holder:
        holder.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        holder.bind(("127.0.0.1", 0))
        port: int = holder.getsockname()[1]
        if sys.platform != "linux":
            holder.close()
        yield port
