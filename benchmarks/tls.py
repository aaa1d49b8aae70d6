"""The canned answer to a call over TLS 1.3: one thread per connection, with a certificate made for the run.

python -m benchmarks.tls FOLDER     # writes ca.pem there, prints its port, serves until its input ends
"""

from __future__ import annotations

import contextlib
import re
import socket
import ssl
import sys
import threading
from pathlib import Path

import trustme

from benchmarks.server import answer

_LENGTH = re.compile(rb"\r\ncontent-length: *(\d+)", re.IGNORECASE)


def serve(listener: socket.socket, context: ssl.SSLContext) -> None:
    """Accept connections until the listener is closed."""
    (reply,), _ = answer("call", "")
    with contextlib.suppress(OSError):
        while True:
            sock, _ = listener.accept()
            threading.Thread(target=_talk, args=(sock, context, reply), daemon=True).start()


def _talk(sock: socket.socket, context: ssl.SSLContext, reply: bytes) -> None:
    sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    with contextlib.suppress(OSError), context.wrap_socket(sock, server_side=True) as secured:
        received = b""
        while data := secured.recv(262144):
            received += data
            end = received.find(b"\r\n\r\n")
            found = _LENGTH.search(received, 0, end + 2) if end >= 0 else None
            if end >= 0 and len(received) >= end + 4 + (int(found[1]) if found else 0):
                received = b""
                secured.sendall(reply)


def main() -> None:
    authority = trustme.CA()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.minimum_version = ssl.TLSVersion.TLSv1_3
    authority.issue_cert("127.0.0.1").configure_cert(context)
    authority.cert_pem.write_to_path(str(Path(sys.argv[1]) / "ca.pem"))
    with socket.create_server(("127.0.0.1", 0), backlog=4096) as listener:
        threading.Thread(target=serve, args=(listener, context), daemon=True).start()
        print(listener.getsockname()[1], flush=True)
        sys.stdin.read()


if __name__ == "__main__":
    main()
