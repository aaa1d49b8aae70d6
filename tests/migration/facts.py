"""``python -m tests.migration.facts``: is every fact of the API that the official client has in ``openapi.yaml`` too?

Reads the differences that were once found, ``parity.tsv``, and the official names of operations, ``method-names.tsv``,
from the folder that OPENAI_PEERS names; counts the resources and methods of the installed official client; and fails
where something is lacking that the tables below do not give a reason for.
"""

from __future__ import annotations

import csv
import inspect
import os
import re
import sys
from collections import Counter
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path
from typing import Any

from spec.generate.dotted_names import dotted_names, read_table
from spec.generate.names import class_names
from spec.generate.operation_view import OperationView
from spec.generate.operations import operation_views
from spec.generate.types import Types
from spec.pipeline import PREPARED
from spec.release.names import read_names
from spec.upstream import load

Json = dict[str, Any]
Row = tuple[str, str, str, str]

FACTS = ("request", "response", "param", "param-async", "tree", "tree-async")
"""The areas of what the API has; the others are names in Python, see `compare`."""
REASONS: dict[str, str] = {
    "files.retrieve_content ->": "the old name of files.content, and gives what that gives",
    "responses.parse(parse_as)": "how an answer is parsed, which is not sent",
    "responses.parse(stream)": "responses.stream and responses.create(stream=True) stream",
    "responses.parse(verbosity)": "text.verbosity, which is there, by another name",
}
"""Places of rows that are no facts of the API, or another way to a fact, with the reason."""
HELPERS: dict[str, str] = {
    "beta.agents.environments.files.prepare": "works on local files, and calls environments.files.create",
    "beta.agents.environments.files.prepare_directory": "works on local files, and calls environments.files.create",
    "beta.agents.environments.files.upload": "works on local files, and calls environments.files.create",
    "beta.agents.sessions.artifacts.for_result": "chooses among what sessions.artifacts.list gives",
    "beta.agents.sessions.stream": "follows sessions.events.list, which is there",
    "beta.realtime.connect": "realtime.connect opens the same session",
    "beta.responses.connect": "responses.connect opens the same session",
}
"""Methods of the official client that are no operation, with the reason why they are not here."""
MOVED: dict[str, str] = {"evals.runs.cancel": "the document has a path that the server does not know: see reality.yaml"}
"""Methods whose route is another one than that of the upstream document, with the reason."""
ASKS = {
    "beta.threads.create_and_run_poll": "beta.threads.create_and_run",
    "beta.threads.runs.create_and_poll": "beta.threads.runs.create",
    "chat.completions.parse": "chat.completions.create",
    "chat.completions.stream": "chat.completions.create",
    "responses.parse": "responses.create",
    "responses.stream": "responses.create",
}
"""Hand-written methods, and the operation whose arguments they pass on."""


class Document:
    """What ``openapi.yaml`` says, asked by the notation of the rows.

    A place is a method's dotted name, then ``(parameter)`` or `` ->`` for its answer, then steps: ``.field``, ``[]``
    for what a list holds (or a stream), ``<tag>`` for the member of a union that has this constant.
    """

    def __init__(self, document: Json) -> None:
        schemas = document["components"]["schemas"]
        self.types = Types(schemas, class_names(schemas))
        views = dotted_names(operation_views(document, self.types), read_table(), read_names())
        self.operations: dict[str, OperationView] = {name: view for view, names in views for name in names}
        self.webhooks = [item["post"]["requestBody"]["content"] for item in document.get("webhooks", {}).values()]

    def holds(self, where: str, values: str = "") -> bool:
        """Whether a place is there, and takes or gives these values, of which the first words may name types."""
        found = self.at(where)
        known: set[Any] = {value for schema in found for value in self._values(schema)}
        return bool(found) and set(values.split()) <= known

    def at(self, where: str) -> list[Json]:
        """Return the schemas of a place, none where it is not there."""
        dotted, steps = _split(where)
        roots = self._roots(dotted, steps[0])
        return self._walk([member for root in roots for member in self._members(root)], steps[1:])

    def _roots(self, dotted: str, first: str) -> list[Json]:
        if dotted == "webhooks.unwrap":
            return [content["application/json"]["schema"] for content in self.webhooks]
        view = self.operations.get(ASKS.get(dotted, dotted))
        if view is None:
            return []
        if first != "->":
            name = first.strip("()")
            return [each.schema for each in view.keywords if name in (each.name, each.wire, each.wire.strip("[]"))]
        return [schema for schema in (view.item, view.result, view.event) if schema is not None]

    def _walk(self, schemas: list[Json], steps: list[str]) -> list[Json]:
        """Go on from some schemas; a field's name may have dots in it, so that several steps are one."""
        if not steps:
            return schemas
        step, rest = steps[0], steps[1:]
        if step == "[]":
            inner = [each for one in schemas for each in self._members(one.get("items", {})) if "items" in one]
            return self._walk(inner or schemas, rest)  # of a stream, the event is the root already
        if step.startswith("<"):
            return self._walk([one for one in schemas if step.strip("<>") in self._tags(one)], rest)
        for length in range(1, len(steps) + 1):
            if not all(each.startswith(".") for each in steps[:length]):
                break
            name = "".join(steps[:length])[1:]
            inner = [one["properties"][name] for one in schemas if name in one.get("properties", {})]
            if inner and (found := self._walk([each for one in inner for each in self._members(one)], steps[length:])):
                return found
        return []

    def _members(self, schema: Json) -> Iterator[Json]:
        schema = self.types.resolve(schema)
        for member in schema.get("anyOf", ()):
            yield from self._members(member)
        if "anyOf" not in schema:
            yield schema

    def _tags(self, schema: Json) -> set[str]:
        fields = schema.get("properties", {}).values()
        return {str(value) for field in fields for member in self._members(field) for value in self._values(member)}

    def _values(self, schema: Json) -> list[Any]:
        return list(schema.get("enum", [schema["const"]] if "const" in schema else []))


def _split(where: str) -> tuple[str, list[str]]:
    """Return the dotted name of the method, and the steps of a place."""
    found = re.fullmatch(r"([\w.]+?)(?: ?(->.*|\(.*))", where)
    if found is None:
        raise ValueError(f"{where!r} is not a place")
    return found[1], re.findall(r"->|\(\w+\)|\[\]|<[^>]*>|\.[^.\[<]+", found[2])


class Client:
    """What hangs on the clients of this package, sync or async."""

    def __init__(self) -> None:
        import overlay

        self.clients = [
            kind(api_key="sk-test", base_url="http://127.0.0.1:9") for kind in (overlay.OpenAI, overlay.AsyncOpenAI)
        ]

    def at(self, dotted: str, is_async: bool = False) -> Any:
        found: Any = self.clients[is_async]
        for name in dotted.split("."):
            found = getattr(found, name, None)
        return found

    def takes(self, where: str, is_async: bool) -> bool:
        """Whether a method has a parameter: ``files.create(file)``."""
        dotted, _, name = where.rstrip(")").partition("(")
        method = self.at(dotted, is_async)
        return method is not None and name in inspect.signature(method).parameters


TYPES = frozenset({"str", "int", "float", "bool", "list", "map", "object", "none", "null"})


def is_there(row: Row, document: Document, client: Client) -> bool:
    """Whether what a row says is lacking is there now."""
    area, kind, where, detail = row
    if area.startswith("tree"):
        return client.at(where, area.endswith("async")) is not None
    if area.startswith("param"):
        return client.takes(where, area.endswith("async"))
    if kind == "value lacking":
        return document.holds(where, detail)
    values = " ".join(word for word in detail.split() if word not in TYPES) if kind == "field lacking" else ""
    return document.holds(where, values)


def rows(folder: Path) -> list[Row]:
    """Return the rows about facts; of what only this package has nothing is lacking."""
    with (folder / "parity.tsv").open(encoding="utf-8", newline="") as file:
        return [
            (area, kind, where, detail)
            for area, kind, where, detail in csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
            if area in FACTS and "only here" not in kind  # the head is no fact either
        ]


def reason(where: str) -> str:
    """Return why a place is not here, "" where nobody says it."""
    return REASONS.get(where) or HELPERS.get(where, "")


def misnamed(folder: Path, document: Document) -> list[str]:
    """Tell which operations of ``method-names.tsv`` have another name here than there."""
    lines = (folder / "method-names.tsv").read_text("utf-8").splitlines()
    named = [line.split("\t") for line in lines if not line.startswith("#")]
    return [
        f"{name}: {method} {path}"
        for _, method, path, names in named
        for name in names.split(",")
        if name not in ("-", *MOVED) and not _is(document.operations.get(name), method, path)
    ]


def _is(view: OperationView | None, method: str, path: str) -> bool:
    bare = [re.sub("{.*?}", "{}", each.partition("?")[0]) for each in (path, view.path if view else "")]
    return view is not None and view.method == method and bare[0] == bare[1]


def official() -> tuple[list[str], list[str]]:
    """Return the dotted names of the resources and of the methods of the installed official client."""
    import openai
    from openai._resource import SyncAPIResource

    resources: list[str] = []
    methods: list[str] = []

    def look(found: Any, path: str) -> None:
        for name in dir(type(found)):
            dotted = f"{path}.{name}".lstrip(".")
            member = inspect.getattr_static(type(found), name)
            if name.startswith(("_", "with_")):
                continue
            if isinstance(member, cached_property | property):
                if isinstance(child := getattr(found, name), SyncAPIResource):
                    resources.append(dotted)
                    look(child, dotted)
            elif path and callable(getattr(found, name)):
                methods.append(dotted)

    look(openai.OpenAI(api_key="sk-test"), "")
    return resources, methods


def main() -> int:
    """Print what is there, what is listed, and what is neither."""
    folder = os.environ.get("OPENAI_PEERS")
    if not folder:
        print("OPENAI_PEERS is not set: it names the folder of parity.tsv and method-names.tsv; nothing is compared")
        return 0
    document, client = Document(load(PREPARED)), Client()
    counts: Counter[str] = Counter()
    lacking = [f"{name} is another operation here" for name in misnamed(Path(folder), document)]
    for row in rows(Path(folder)):
        verdict = "there" if is_there(row, document, client) else "listed" if reason(row[2]) else "lacking"
        counts[f"{row[0]}: {verdict}"] += 1
        lacking += [": ".join(row)] if verdict == "lacking" else []
    resources, methods = official()
    names = [*resources, *methods]
    for is_async in (False, True):
        missing = [name for name in names if client.at(name, is_async) is None]
        lacking += [f"{'async ' * is_async}{name}" for name in missing if name not in HELPERS]
        lacking += [f"{name} is here: take its row out of HELPERS" for name in HELPERS.keys() - set(missing)]
    print("\n".join(f"{name} {number}" for name, number in sorted(counts.items())))
    print(
        f"{len(methods)} methods and {len(resources)} resources of the official client, {len(HELPERS)} of them not here"
    )
    print("\n".join(lacking))
    return int(bool(lacking))


if __name__ == "__main__":
    sys.exit(main())
