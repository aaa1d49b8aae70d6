"""The WebSocket sessions of the release: what each `connect` of its client sends and receives."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from typing import Any

from spec.release.modules import Definition, Module, Package
from spec.release.types import Schemas
from spec.release.walk import functions

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Session:
    """One kind of session.

    Attributes:
        client: The schema of what the client sends.
        server: The schema of what the server sends.
        evidence: File and line.
    """

    client: Json
    server: Json
    evidence: str


def read_sessions(package: Package, schemas: Schemas) -> dict[str, Session]:
    """Read every session by the dotted name of its resource.

    Raises:
        ReleaseError: A form of session that the reader does not know.
    """
    found: dict[str, Session] = {}
    for module, function, dotted in functions(package):
        if function.name == "connect":
            manager = _returned(package, module, function)
            connection = _returned(package, manager.module, _method(manager, "__enter__"))
            sent = _method(connection, "send").args.args[1].annotation
            received = _method(connection, "parse_event").returns
            if sent is None or received is None:
                raise module.error(function, f"{dotted} does not declare the types of its events")
            if isinstance(sent, ast.BinOp):  # a model, or its request form, which states what is required
                sent = sent.right
            found[dotted.rpartition(".")[0]] = Session(
                schemas.of(sent, connection.module),
                schemas.of(received, connection.module),
                f"{module.path}:{function.lineno}",
            )
    return found


def _returned(package: Package, module: Module, function: ast.FunctionDef) -> Definition:
    found = package.resolve(module, function.returns) if function.returns is not None else None
    if not isinstance(found, Definition):
        raise module.error(function, f"{function.name} returns no class of the release")
    return found


def _method(found: Definition, name: str) -> ast.FunctionDef:
    for member in getattr(found.node, "body", ()):
        if isinstance(member, ast.FunctionDef) and member.name == name:
            return member
    raise found.module.error(found.node, f"{found.name} has no method {name}")
