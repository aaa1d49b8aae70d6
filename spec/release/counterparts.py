"""Maps each type of a release to a component of ``openapi.yaml``: walks both, method by method, field by field.

Unlike in `document.py`, every class and alias of the release becomes a component here, even those that are only used
inside another one's module, so that each can be found by name.
"""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from spec.prepare import prepare
from spec.prepare.names import reference, referenced_name
from spec.release.align import Alignment
from spec.release.definitions import component_key
from spec.release.document import document_of
from spec.release.method import Method
from spec.release.methods import read_methods
from spec.release.modules import Definition, Module, Package, ReleaseError
from spec.release.routes import Route, operations_of
from spec.release.sessions import read_sessions
from spec.release.types import Schemas
from spec.session_table import session_rows

Json = dict[str, Any]

_SESSIONS = ("ClientEvent", "ServerEvent")
_Pair = tuple[Json, Json, str]


class _Every(Schemas):
    def _is_component(self, found: Definition) -> bool:  # noqa: ARG002
        return True


@dataclass(frozen=True, slots=True)
class Counterparts:
    """The result of the walk.

    Attributes:
        schemas: The release's components, prepared.
        same: How often a component of the release was found at the place of one of ours.
        parameters: Our operation for each parameter class.
    """

    schemas: dict[str, Json]
    same: dict[str, Counter[str]]
    parameters: dict[str, str]


def counterparts(package: Package, wanted: list[Definition], ours: Json) -> Counterparts:
    """Walk a release and our document.

    Args:
        package: The release.
        wanted: The types to find, whether a method leads to them or not.
        ours: ``openapi.yaml``.
    """
    schemas = _Every(package)
    methods = read_methods(package, schemas)
    for each in wanted:
        try:
            schemas.named(each)
        except ReleaseError:  # not a JSON type
            schemas.components.pop(component_key(each), None)
    sessions = list(_sessions(package, schemas))
    theirs = prepare(document_of(package, methods, schemas), hoisting=False)
    left, right = theirs["components"]["schemas"], ours["components"]["schemas"]
    alignment = Alignment(left, right)
    known = operations_of(ours)
    for route, (_, operation) in operations_of(theirs).items():
        if route in known:
            _operations(alignment, operation, known[route][1], f"{route[0]} {route[1]}")
    for name, item in theirs.get("webhooks", {}).items():
        if name in ours.get("webhooks", {}):
            contents = [each["post"]["requestBody"]["content"] for each in (item, ours["webhooks"][name])]
            _contents(alignment, name, contents)
    for key in left:  # WebSocket messages are not part of any operation
        name = key.rpartition(".")[2]
        if name.removesuffix("Param").endswith(_SESSIONS) and (short := name.removesuffix("Param")) in right:
            alignment.walk(reference(key), reference(short), (short,), short)
    for events, component, session in sessions:
        if not all(str(referenced_name(each)) in right for each in component.get("anyOf", [component])):
            continue  # an older document without this session
        alignment.walk(events, component, (session,), session)
    return Counterparts(left, alignment.same, _parameters(package, methods, known))


def _sessions(package: Package, schemas: Schemas) -> Iterator[_Pair]:
    """Yield what a session sends and receives in a release, with our components for it."""
    found = read_sessions(package, schemas)
    for name, _, _, sent, received in session_rows():
        if name in found:
            both = {"anyOf": [reference(each) for each in sent.split(",")]}
            yield found[name].client, both, name
            yield found[name].server, reference(received), name


def _operations(alignment: Alignment, theirs: Json, ours: Json, used: str) -> None:
    there = {(each["name"].strip("[]"), each["in"]): each for each in ours.get("parameters", [])}
    for each in theirs.get("parameters", []):
        if (found := there.get((each["name"], each["in"]))) is not None:
            alignment.walk(each["schema"], found["schema"], (used, each["name"]), used)
    _contents(alignment, used, [each.get("requestBody", {}).get("content", {}) for each in (theirs, ours)])
    for status in ("200", "201"):
        if status in ours["responses"]:
            answers = (theirs["responses"]["200"], ours["responses"][status])
            _contents(alignment, used, [each.get("content", {}) for each in answers])


def _contents(alignment: Alignment, used: str, both: list[Json]) -> None:
    """Walk bodies of the same kind; if there are none, the first of each."""
    theirs, ours = both
    kinds = [(kind, kind) for kind in theirs if kind in ours]
    for left, right in kinds or [(next(iter(theirs)), next(iter(ours)))] if theirs and ours else []:
        if "schema" in ours[right]:
            alignment.walk(theirs[left]["schema"], ours[right]["schema"], (used, right), used)


def _parameters(package: Package, methods: list[Method], known: dict[Route, tuple[str, Json]]) -> dict[str, str]:
    """Return the operation of each parameter class: that of the method that uses it."""
    found: dict[str, str] = {}
    for method in methods:
        if method.route not in known:
            continue
        path, _, line = method.evidence.partition(":")
        module = package.module(tuple(path.removesuffix(".py").removesuffix("/__init__").split("/")))
        if module is None:
            raise ValueError(f"no module {path}")
        for node in ast.walk(_function(module, int(line))):
            if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and _is_params(node.value.id):
                each = package.resolve(module, node)
                if isinstance(each, Definition):
                    found.setdefault(component_key(each), known[method.route][1]["operationId"])
    return found


def _is_params(module: str) -> bool:
    return module.endswith("_params")


def _function(module: Module, line: int) -> ast.AST:
    return next(node for node in ast.walk(module.tree) if isinstance(node, ast.FunctionDef) and node.lineno == line)
