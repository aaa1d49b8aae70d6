"""A language server, asked as an editor asks it: over its standard streams, by the Language Server Protocol."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from tests.patience import LONG

ROOT = Path(__file__).parents[2]
SETTINGS = {"pythonPath": sys.executable, "analysis": {"extraPaths": [str(ROOT), str(ROOT / "generated")]}}


class LanguageServer:
    """pyright's, with one open file.

    Args:
        text: What the file holds. It need not exist; the server reads everything else from the project.
    """

    def __init__(self, text: str) -> None:
        command = [sys.executable, "-m", "pyright.langserver", "--stdio"]
        self._process = subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self._lines = text.splitlines()
        self._uri = (ROOT / "an_editor's_file.py").as_uri()
        self._last = 0
        root = {"uri": ROOT.as_uri(), "name": "project"}
        hover = {"textDocument": {"hover": {"contentFormat": ["markdown"]}}, "workspace": {"configuration": True}}
        self.ask(
            "initialize",
            {"processId": os.getpid(), "rootUri": root["uri"], "workspaceFolders": [root], "capabilities": hover},
        )
        self._send({"method": "initialized", "params": {}})
        opened = {"uri": self._uri, "languageId": "python", "version": 1, "text": text}
        self._send({"method": "textDocument/didOpen", "params": {"textDocument": opened}})

    def close(self) -> None:
        """End the server."""
        self.ask("shutdown", None)
        self._send({"method": "exit"})
        self._process.communicate(timeout=LONG)

    def hover(self, line: int, word: str) -> str:
        """Return what an editor shows while the pointer rests on the last such word of a line; "" for nothing.

        Args:
            line: The line, counted from 0.
            word: The word, perhaps with what follows it.
        """
        position = {"line": line, "character": self._lines[line].rindex(word)}
        found = self.ask("textDocument/hover", {"textDocument": {"uri": self._uri}, "position": position})
        return "" if found is None else str(found["contents"]["value"])

    def ask(self, method: str, params: Any) -> Any:
        """Send a request and return its result; what the server asks meanwhile is answered."""
        self._last += 1
        self._send({"id": self._last, "method": method, "params": params})
        while True:
            message = self._receive()
            if message.get("method") == "workspace/configuration":
                items = [SETTINGS if one.get("section") == "python" else None for one in message["params"]["items"]]
                self._send({"id": message["id"], "result": items})
            elif "method" in message and "id" in message:
                self._send({"id": message["id"], "result": None})
            elif message.get("id") == self._last:
                assert "error" not in message, message["error"]
                return message["result"]

    def _send(self, message: dict[str, Any]) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        assert self._process.stdin is not None
        self._process.stdin.write(b"Content-Length: %d\r\n\r\n%b" % (len(body), body))
        self._process.stdin.flush()

    def _receive(self) -> dict[str, Any]:
        assert self._process.stdout is not None
        length = 0
        while (line := self._process.stdout.readline()) != b"\r\n":
            assert line, "the language server ended"
            name, _, value = line.partition(b":")
            length = int(value) if name.lower() == b"content-length" else length
        message: dict[str, Any] = json.loads(self._process.stdout.read(length))
        return message
