"""The dotted names of operations: from the table, from the official client, or by rule."""

from __future__ import annotations

import csv
from collections.abc import Collection, Iterable
from pathlib import Path

from spec.generate.attributes import attribute
from spec.generate.operation_view import OperationView
from spec.release.routes import Route, route_of

TABLE = Path(__file__).parent.parent / "resources.tsv"
TAKEN = frozenset({
    "bool", "bytes", "float", "int", "str", "builtins", "cached_property", "deprecated", "described", "described_as",
    "httpx", "overload", "property", "with_raw_response", "with_streaming_response",
})  # fmt: skip
"""What the class of a resource has and uses: a resource of that name below it would shadow it."""


def read_table(path: Path = TABLE) -> dict[str, list[str]]:
    """Read the dotted names of each operation id: the name first, then its aliases."""
    with path.open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.reader(file, delimiter="\t") if row and not row[0].startswith("#")]
    return {row[0]: row[1].split(",") for row in rows}


def default_name(operation: OperationView, has_items: bool = False) -> str:
    """Name an operation that is missing in the table, following the pattern of its other names.

    ``has_items`` says that something below its path is retrieved by id, so this operation does not retrieve the item.
    """
    parts = [part for part in operation.path.split("?")[0].split("/") if part]
    names = [attribute(part) + "_" * (part in TAKEN) for part in parts if not part.startswith("{")] or ["root"]
    ends_with_id = bool(parts) and parts[-1].startswith("{")
    verbs = {
        "GET": "list" if not ends_with_id and (operation.page is not None or has_items) else "retrieve",
        "POST": "update" if ends_with_id else "create",
        "DELETE": "delete", "PUT": "replace", "PATCH": "update",
    }  # fmt: skip
    return ".".join([*names, verbs.get(operation.method, operation.method.lower())])


def names_of(
    operation: OperationView, table: dict[str, list[str]], official: dict[Route, list[str]], has_items: bool = False
) -> list[str]:
    """Return an operation's dotted names: from the table, otherwise the official client, otherwise by rule."""
    named = [*table.get(operation.id, ()), *official.get(route_of(operation.method, operation.path), ())]
    return list(dict.fromkeys(named)) or [default_name(operation, has_items)]


def dotted_names(
    operations: Iterable[OperationView], table: dict[str, list[str]], official: dict[Route, list[str]]
) -> list[tuple[OperationView, list[str]]]:
    """Return the dotted names of all operations.

    If a rule gives two operations the same name, the later one is named after its HTTP method; a resource with the
    name of a sibling method ends in an underscore.
    """
    operations = list(operations)
    above_items = {operation.path.rpartition("/{")[0] for operation in operations if operation.path.endswith("}")}
    found: list[tuple[OperationView, list[str]]] = []
    taken: set[str] = set()
    for operation in operations:
        names = names_of(operation, table, official, operation.path in above_items)
        by_rule = operation.id not in table and route_of(operation.method, operation.path) not in official
        if by_rule and names[0] in taken:
            names = [f"{names[0].rpartition('.')[0]}.{operation.method.lower()}"]
        taken.update(names)
        found.append((operation, names))
    return [(operation, [_past(name, taken) for name in names]) for operation, names in found]


def _past(dotted: str, methods: Collection[str]) -> str:
    parts = dotted.split(".")
    above = [part + "_" * (".".join(parts[: end + 1]) in methods) for end, part in enumerate(parts[:-1])]
    return ".".join([*above, parts[-1]])
