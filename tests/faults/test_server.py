"""The server of these tests leaves nothing behind: else a later test fails, whenever Python looks for garbage."""

from __future__ import annotations

import gc
import socket
import ssl

import pytest

from tests.faults.server import HANG, FaultServer, answer
from tests.patience import LONG


def test_a_connection_that_still_shakes_hands_is_closed(tls: ssl.SSLContext, trusted: ssl.SSLContext) -> None:
    hello = ssl.MemoryBIO()
    with pytest.raises(ssl.SSLWantReadError):
        trusted.wrap_bio(ssl.MemoryBIO(), hello, server_hostname="127.0.0.1").do_handshake()
    with socket.socket() as client:
        client.settimeout(LONG)
        with FaultServer(answer(), tls=tls) as server:
            client.connect(("127.0.0.1", server.port))
            client.sendall(hello.read())
            assert client.recv(1) != b""  # the server has answered, and waits for the client's part
        assert server.connections == 0
        while client.recv(65_536):
            pass
        del server
        gc.collect()  # an unclosed connection would warn here


def test_a_connection_whose_client_waits_is_closed() -> None:
    with socket.socket() as client:
        client.settimeout(LONG)
        with FaultServer([HANG]) as server:
            client.connect(("127.0.0.1", server.port))
            client.sendall(b"GET / HTTP/1.1\r\n\r\n")
            server.wait_for_requests(1)
        assert client.recv(1) == b""
        del server
        gc.collect()
