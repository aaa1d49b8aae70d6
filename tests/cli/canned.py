"""A server with one answer to each path, for what the sandbox does not have; it keeps what it was asked."""

from __future__ import annotations

import json
from typing import Any

from tests.cli.loopback import Handler, Loopback


class Canned(Loopback):
    """Serves ``answers``: bytes or JSON values by path, without the query; 401 for everything else."""

    def __init__(self, answers: dict[str, Any]) -> None:
        self.asked: list[tuple[str, bytes]] = []
        me = self

        class Answering(Handler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers.get("content-length") or 0))
                me.asked.append((self.path, body))
                path = self.path.partition("?")[0].removeprefix("/v1")
                key = self.headers["authorization"].removeprefix("Bearer ")
                refusal = {"error": {"message": f"Wrong key {key}.\x1b[31m\nAgain.", "code": "invalid_api_key"}}
                found = answers.get(path, refusal)
                data = found if isinstance(found, bytes) else json.dumps(found).encode()
                self.send_response(200 if path in answers else 401)
                self.send_header("content-type", "audio/mpeg" if isinstance(found, bytes) else "application/json")
                self.send_header("content-length", str(len(data)))
                self.send_header("x-request-id", "req_42")
                self.end_headers()
                self.wfile.write(data)

            do_GET = do_POST

        super().__init__(Answering)
