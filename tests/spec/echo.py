"""A program: call each operation of the generated package beside it at a server that tells what arrived.

Reads the calls, as `odd_calls` makes them, as JSON from standard input, and writes what became of each.
"""

from __future__ import annotations

import asyncio
import base64
import importlib
import inspect
import json
import pkgutil
import re
import sys
import threading
from collections.abc import Iterator
from functools import cached_property, partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, ClassVar

import openai_raw
from openai_raw.api import operation as operation_of
from openai_raw.resources import Resources
from openai_raw.types import plain

Json = dict[str, Any]


class Echo(BaseHTTPRequestHandler):
    """Notes what arrives, and answers what the call says."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True  # else the body waits 40 ms for the word that the head has come
    noted: ClassVar[Json] = {}
    answer: ClassVar[Json | None] = None

    def handle_one_request(self) -> None:
        self.raw_requestline = self.rfile.readline(65537)
        if not self.raw_requestline or not self.parse_request():
            self.close_connection = True
            return
        content = self.rfile.read(int(self.headers.get("content-length", 0)))
        headers = {name.lower(): value for name, value in self.headers.items()}
        body = base64.b64encode(content).decode()
        type(self).noted = {"method": self.command, "target": self.path, "headers": headers, "body": body}
        self.send_response(200)
        sent = b""
        if self.answer is not None:
            kind, value = self.answer["kind"], self.answer["value"]
            sent = json.dumps(value).encode() if "json" in kind.lower() else str(value).encode()
            self.send_header("content-type", kind)
        self.send_header("content-length", str(len(sent)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(sent)

    def log_message(self, *_: object) -> None:
        pass


def modules() -> dict[tuple[str, str], Any]:
    """Import everything; return the module of each operation by its method and path."""
    found = {}
    for info in pkgutil.walk_packages(openai_raw.__path__, "openai_raw."):
        module = importlib.import_module(info.name)
        if info.name.startswith("openai_raw.api.") and hasattr(module, "OPERATION"):
            found[module.OPERATION.method, module.OPERATION.path] = module
    for name in openai_raw.models.MODULES:
        getattr(openai_raw.models, name)
    return found


def wires(path: str) -> list[str]:
    """Return the names of a path's parameters in its order."""
    return list(dict.fromkeys(re.findall("{(.*?)}", path)))


def arguments(module: Any, call: Json) -> tuple[list[Any], Json, str]:
    """Return the positional and keyword arguments of a call, and the name of the one for the client."""
    operation = module.OPERATION
    parameters = inspect.signature(module.sync).parameters.values()
    positional = [each.name for each in parameters if each.kind is each.POSITIONAL_OR_KEYWORD]
    (client,) = (each.name for each in parameters if each.kind is each.KEYWORD_ONLY)
    names_of_path = wires(operation.path)
    assert len(names_of_path) == len(positional), (names_of_path, positional)
    given: Json = {}
    for place, names in (("query", operation.query), ("header", operation.headers)):
        for wire, value in call[place].items():
            found = [name for name, own in names.items() if own in (wire, f"{wire}[]")]
            if place == "header" and wire in operation.fixed_headers:
                continue
            give(given, found, value, f"{place} parameter {wire!r}")
    body = call["body"]
    if call["kind"] is not None and (getattr(operation, "whole", False) or not isinstance(body, dict)):
        body = {"body": body}
    for wire, value in (body or {}).items() if call["kind"] is not None else ():
        found = [name for name, own in operation.body.items() if own == wire]
        give(given, found, value, f"field {wire!r}")
    return [call["path"][wire] for wire in names_of_path], given, client


def give(given: Json, found: list[str], value: Any, what: str) -> None:
    """Add an argument, which must be one, and another than those that are given."""
    if len(found) != 1 or found[0] in given:
        raise LookupError(f"{what} is {found}, beside {list(given)}")
    given[found[0]] = value


def made(module: Any, call: Json, client: openai_raw.Client, awaited: bool) -> Any:
    """Make one call; return what it parses."""
    positional, given, name = arguments(module, call)
    given[name] = client
    if not awaited:
        return module.sync(*positional, **given)

    async def wait() -> Any:
        async with client.with_headers({}) as one:
            return await module.asyncio(*positional, **(given | {name: one}))

    return asyncio.run(wait())


class Told(Exception):
    """Says what a method of the dotted tree would call."""


class Tree(Resources):
    """The dotted tree, whose calls are only told."""

    def _call(self, key: str, path: Json, params: Json) -> Any:
        raise Told(key, path)


def methods(resource: Any) -> Iterator[tuple[str, Any]]:
    """Yield the docstring of each method below a resource, and a call of it, each argument of the path by its name."""
    for name, member in inspect.getmembers(type(resource)):
        if isinstance(member, cached_property):
            yield from methods(getattr(resource, name))
        elif inspect.isfunction(member) and not name.startswith("_"):
            code = member.__code__
            last, others = code.co_varnames[1 : code.co_argcount], code.co_varnames[code.co_argcount :]
            named = {each: each for each in others[: code.co_kwonlyargcount]}
            yield str(member.__doc__), partial(member, resource, *last, **named)


def astray(found: dict[tuple[str, str], Any]) -> list[str]:
    """Tell which methods of the dotted tree call something else than they say, and what no method calls."""
    problems, reached = [], set()
    for doc, call in methods(Tree()):
        try:
            call()
        except Told as told:
            key, path = told.args
            operation = operation_of(key)
            reached.add((operation.method, operation.path))
            if f"``{operation.method} {operation.path}``" not in doc:
                problems.append(f"{key} is called by what says: {doc}")
            if set(path) != set(wires(operation.path)) or len(set(path.values())) != len(path):
                problems.append(f"{operation.path} gets {path}")
    return problems + [f"no method calls {each}" for each in sorted(found.keys() - reached)]


def main() -> None:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Echo)
    threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
    found, told = modules(), []
    with openai_raw.Client(f"http://127.0.0.1:{server.server_port}") as client:
        for number, call in enumerate(json.load(sys.stdin)):
            Echo.answer = call["answer"]
            try:
                module = found[call["method"], call["template"]]
                parsed = made(module, call, client, awaited=number % 4 == 3)
            except Exception as error:
                told.append({"error": f"{type(error).__name__}: {error}"})
            else:
                answer = parsed.decode() if isinstance(parsed, bytes) else plain(parsed)
                told.append({**Echo.noted, "answer": answer})
    server.shutdown()
    json.dump({"calls": told, "astray": astray(found)}, sys.stdout)


if __name__ == "__main__":
    main()
