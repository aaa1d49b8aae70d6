"""The dotted names of operations: from the table, from the official client, or by rule."""

from __future__ import annotations

import csv
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping
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
OF_CLIENT = frozenset({
    "admin_api_key", "api_key", "auth_headers", "base_url", "close", "copy", "default_headers", "default_query",
    "delete", "get", "get_api_list", "is_closed", "max_retries", "organization", "patch", "platform_headers", "post",
    "project", "put", "rate_limits", "request", "timeout", "user_agent", "webhook_secret", "websocket_base_url",
    "with_options", "with_raw_response", "with_streaming_response",
})  # fmt: skip
"""What a client has: a resource of that name at its top would shadow it."""
Parts = tuple[str, ...]
"""The parts of a path, "{}" for an id."""


def read_table(path: Path = TABLE) -> dict[str, list[str]]:
    """Read the dotted names of each operation id: the name first, then its aliases."""
    with path.open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.reader(file, delimiter="\t") if row and not row[0].startswith("#")]
    return {row[0]: row[1].split(",") for row in rows}


def places(named: Iterable[tuple[str, str]]) -> dict[Parts, str]:
    """Return where paths are in the tree of resources: for each, the place that most names of operations say.

    ``/organization/users`` with the name ``admin.organization.users.list`` says that ``/organization`` is
    ``admin.organization``. So what upstream adds below it lies beside what is there.
    """
    votes: defaultdict[Parts, Counter[str]] = defaultdict(Counter)
    for path, dotted in named:
        parts, names = split(path), dotted.split(".")[:-1]
        if parts and parts[-1] != "{}" and names and not _is_called(parts[-1], names[-1]):
            parts = parts[:-1]  # a verb
        while parts and names:
            if parts[-1] != "{}":
                if not _is_called(parts[-1], names[-1]):
                    break
                votes[parts][".".join(names)] += 1
                names = names[:-1]
            parts = parts[:-1]
    return {path: found.most_common(1)[0][0] for path, found in votes.items()}


def _is_called(part: str, name: str) -> bool:
    """Return whether a resource has the name of a part of its path; either may end in an underscore: ``import_``."""
    return attribute(part).rstrip("_") == name.rstrip("_")


def split(path: str) -> Parts:
    """Return the parts of a path; ids are all the same."""
    return tuple("{}" if part.startswith("{") else part for part in path.split("?")[0].split("/") if part)


def default_name(operation: OperationView, known: Mapping[Parts, str], has_items: bool = False) -> str:
    """Name an operation that is missing in the table, following the pattern of its other names.

    Args:
        operation: The operation.
        known: Where the paths of other operations are.
        has_items: Whether something below its path is retrieved by id, so that it does not retrieve the item.
    """
    parts = split(operation.path)
    end = next((end for end in range(len(parts), 0, -1) if parts[:end] in known), 0)
    names = [_member(part) for part in parts[end:] if part != "{}"]
    if end:
        names = [*known[parts[:end]].split("."), *names]
    elif not names:
        names = ["root"]
    elif names[0] in OF_CLIENT:
        names[0] += "_"
    ends_with_id = parts[-1:] == ("{}",)
    verbs = {
        "GET": "list" if not ends_with_id and (operation.page is not None or has_items) else "retrieve",
        "POST": "update" if ends_with_id else "create",
        "DELETE": "delete", "PUT": "replace", "PATCH": "update",
    }  # fmt: skip
    return ".".join([*names, verbs.get(operation.method, operation.method.lower())])


def _member(part: str) -> str:
    """Name a resource after a part of a path, apart from what its class uses: a capital begins the name of a class."""
    name = attribute(part)
    return f"{name}_" if name in TAKEN or (name[:1].isupper() and name == part) else name


def dotted_names(
    operations: Iterable[OperationView], table: dict[str, list[str]], official: dict[Route, list[str]]
) -> list[tuple[OperationView, list[str]]]:
    """Return the dotted names of all operations.

    If the rule gives an operation the name of another, it is named after its HTTP method, with underscores if that name
    is taken, too. Names that are given come first, wherever their operations are: upstream adds new ones anywhere. A
    resource with the name of a sibling method ends in an underscore.
    """
    operations = list(operations)
    above_items = {operation.path.rpartition("/{")[0] for operation in operations if operation.path.endswith("}")}
    given: dict[str, list[str]] = {}
    for operation in operations:
        route = route_of(operation.method, operation.path)
        given[operation.id] = list(dict.fromkeys([*table.get(operation.id, ()), *official.get(route, ())]))
    named = [(each.path, given[each.id][0]) for each in operations if given[each.id] and "?" not in each.path]
    known = places(named)
    found: list[tuple[OperationView, list[str]]] = []
    taken = {name for names in given.values() for name in names}
    for operation in operations:
        names = given[operation.id]
        if not names:
            names = [default_name(operation, known, operation.path in above_items)]
            if names[0] in taken:
                names = [f"{names[0].rpartition('.')[0]}.{operation.method.lower()}"]
                while names[0] in taken:
                    names[0] += "_"
            taken.update(names)
        found.append((operation, names))
    return [(operation, [_past(name, taken) for name in names]) for operation, names in found]


def _past(dotted: str, methods: Collection[str]) -> str:
    parts = dotted.split(".")
    above = [part + "_" * (".".join(parts[: end + 1]) in methods) for end, part in enumerate(parts[:-1])]
    return ".".join([*above, parts[-1]])
