"""The tree of dotted names (``client.chat.completions.create``) over the operations."""

from __future__ import annotations

import csv
import keyword
import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from spec.generate.attributes import attribute
from spec.generate.models import ModelViews
from spec.generate.names import RESERVED
from spec.generate.operations import OperationView, Parameter
from spec.generate.prose import sentence, wrapped
from spec.prepare.names import pascal
from spec.release.routes import Route, route_of
from spec.words.facts import with_facts

TABLE = Path(__file__).parent.parent / "resources.tsv"

Json = dict[str, Any]

OPTIONS = ", ".join(
    [
        "extra_headers: Mapping[str, Any] | None = ...",
        "extra_query: Mapping[str, Any] | None = ...",
        "extra_body: Mapping[str, Any] | None = ...",
        "timeout: float | httpx.Timeout | Omit | None = ...",
        "max_retries: int = ...",
        "deadline: float | None = ...",
        "stream_idle_timeout: float | None = ...",
        "strict: bool = ...",
    ]
)
"""What every method takes: `RequestOptions` of the generated client, spelled out."""


@dataclass(frozen=True, kw_only=True)
class Method:
    """One method of a resource.

    Attributes:
        key: Where the raw operation is: tag and module.
        params: The name of its TypedDict of keyword arguments.
    """

    name: str
    key: str
    params: str
    operation: OperationView
    answer: str
    event: str
    resolve: Callable[[Json], Json]
    request: Callable[[Parameter], str]

    @property
    def path_parameters(self) -> str:
        """The arguments between ``self`` and the keywords: the path's, as users of the official client give them, the
        last one by position.
        """
        parameters = self.operation.at("path")
        named = "".join(f", {parameter.name}: str" for parameter in parameters[:-1])
        return "".join(f", {parameter.name}: str" for parameter in parameters[-1:]) + (f", *{named}" if named else "")

    def overloads(self, a: str) -> list[tuple[str, str]]:
        """Return the parameters and what comes back, of each way to call the method; ``a`` is "" or "Async"."""
        return [(self._spelled(switch, narrowed), returns) for switch, narrowed, returns in self._ways(a)]

    def wrapped(self, a: str, wrap: str) -> list[tuple[str, str]]:
        """Return `overloads` with what comes back inside something else, and the keywords by their name."""
        ways = [(switch, returns) for switch, narrowed, returns in self._ways(a) if not narrowed]
        return [
            (self._named(switch), wrap.replace("T", returns.replace("AsyncPages[", "AsyncPage[")))
            for switch, returns in ways
        ]

    def _ways(self, a: str) -> Iterator[tuple[str, dict[str, str], str]]:
        """Yield the type of the switch to streaming, types of other arguments, and what they bring back."""
        one = self._one(a)
        texts = self._texts()
        for values, answer in texts:
            yield self.unary if self.operation.switch else "", {"response_format": values}, answer
        if texts:
            one += " | str"
        if not self.operation.switch:
            yield "", {}, one
            return
        stream = f"{a}Stream[{self.event}]"
        yield f"Literal[{self.operation.switch[1]!r}]", {}, stream
        yield self.unary, {}, one
        yield self.either, {}, f"{one} | {stream}"

    def _one(self, a: str) -> str:
        if self.operation.page:
            return f"{a}Page{'s' if a else ''}[{self.answer}]"
        if self.event and self.operation.answer == "none":  # there is nothing but a stream
            return f"{a}Stream[{self.event}]"
        return self.answer

    def _texts(self) -> list[tuple[str, str]]:
        """Return types of ``response_format``, where its value decides what comes back, with what does."""
        found = next((each for each in self.operation.keywords if each.name == "response_format"), None)
        if found is None or not self.operation.files:
            return []
        answers = self.answer.split(" | ")
        named = {
            value: min((name for name in answers if name.endswith(pascal(value))), key=len, default="str")
            for value in self.choices("response_format")
        }
        ways = {name: [value for value in named if named[value] == name] for name in named.values()}
        return [
            (f"Literal[{', '.join(map(repr, values))}]" + (" | Omit = ..." if "json" in values else ""), name)
            for name, values in ways.items()
        ]

    def _spelled(self, switch: str, narrowed: Mapping[str, str]) -> str:
        """Return every parameter, those that a call needs first."""
        path = self.operation.at("path")
        needed = [f"{parameter.name}: str" for parameter in path[:-1]]
        optional: list[str] = []
        for parameter in self.operation.keywords:
            kind = narrowed.get(parameter.name) or self.request(parameter)
            optional_one = " = ..." in kind or not (parameter.required or parameter.name in narrowed)
            (optional if optional_one else needed).append(
                f"{parameter.name}: {kind}" + (" = ..." if optional_one and " = ..." not in kind else "")
            )
        if switch:
            (optional if "=" in switch else needed).append(f"{self.operation.switch[0]}: {switch}")  # type: ignore[index]
        positional = "".join(f", {parameter.name}: str" for parameter in path[-1:])
        return f"{positional}, *, {', '.join([*needed, *optional, OPTIONS])}"

    def _named(self, switch: str) -> str:
        path = self.operation.at("path")
        named = [f"{parameter.name}: str" for parameter in path[:-1]]
        if switch:
            named.append(f"{self.operation.switch[0]}: {switch}")  # type: ignore[index]
        positional = "".join(f", {parameter.name}: str" for parameter in path[-1:])
        return positional + (f", *, {', '.join(named)}" if named else "") + f", **params: Unpack[{self.params}]"

    @property
    def deprecation(self) -> str:
        return f"{self.operation.method} {self.operation.path} is deprecated by OpenAI"

    @property
    def unary(self) -> str:
        """The type of the switch that asks for one answer."""
        name, value = self.operation.switch or ("stream", True)
        if value is True:
            return "Literal[False] | None = None"
        others = ", ".join(repr(other) for other in self.choices(name) if other != value)
        return f"Literal[{others}] = ..."

    @property
    def either(self) -> str:
        """The type of the switch where a type checker cannot know its value."""
        return "bool | None" if (self.operation.switch or ("", True))[1] is True else "str"

    def choices(self, name: str) -> list[str]:
        schema = next(parameter.schema for parameter in self.operation.parameters if parameter.name == name)
        return list(self.resolve(schema).get("enum", []))

    @property
    def path_values(self) -> str:
        pairs = ", ".join(f'"{parameter.wire}": {parameter.name}' for parameter in self.operation.at("path"))
        return "{" + pairs + "}"

    @property
    def doc(self) -> str:
        return method_doc(self.operation, self.resolve)

    @property
    def stub_doc(self) -> str:
        """The same with a line per parameter, since that is what pyright shows of one."""
        return method_doc(self.operation, self.resolve, wrapping=False)


@dataclass(kw_only=True)
class Node:
    """A resource: its methods, and the resources under it."""

    path: str
    module: str = ""
    class_name: str = ""
    methods: list[Method] = field(default_factory=list)
    children: list[Node] = field(default_factory=list)

    @property
    def name(self) -> str:
        return self.path.rsplit(".", 1)[-1]


def read_table(path: Path = TABLE) -> dict[str, list[str]]:
    """Read the dotted names of each operation id: the name first, then its aliases."""
    with path.open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.reader(file, delimiter="\t") if row and not row[0].startswith("#")]
    return {row[0]: row[1].split(",") for row in rows}


def default_name(operation: OperationView, has_items: bool = False) -> str:
    """Name an operation that the table does not know, by the pattern of those that it does.

    ``has_items`` says that one thing below its path is retrieved by its id, so that this is not what retrieves it.
    """
    parts = [part for part in operation.path.split("?")[0].split("/") if part]
    names = [attribute(part) for part in parts if not part.startswith("{")] or ["root"]
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
    """Return an operation's dotted names: the table's, then the official client's, else one by rule."""
    named = [*table.get(operation.id, ()), *official.get(route_of(operation.method, operation.path), ())]
    return list(dict.fromkeys(named)) or [default_name(operation, has_items)]


def dotted_names(
    operations: Iterable[OperationView], table: dict[str, list[str]], official: dict[Route, list[str]]
) -> list[tuple[OperationView, list[str]]]:
    """Return the dotted names of all operations.

    Where a rule gives two operations one name, the later one is named after its HTTP method; a resource that would have
    the name of a method beside it ends in an underscore.
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


def resource_tree(
    operations: list[OperationView],
    key_of: Callable[[OperationView], str],
    views: ModelViews,
    table: dict[str, list[str]],
    official: dict[Route, list[str]],
) -> dict[str, Node]:
    """Return the resources by path, the root under "".

    Raises:
        ValueError: Two operations have one name.
    """
    nodes: dict[str, Node] = {"": Node(path="")}
    owners: dict[str, OperationView] = {}
    classes = {views.types.name(component) for component in views.types.schemas} | RESERVED
    for operation, names in dotted_names(operations, table, official):
        for dotted in names:
            if (other := owners.setdefault(dotted, operation)) is not operation:
                raise ValueError(
                    f"{dotted} is the name of both {other.method} {other.path} and {operation.method} {operation.path}:"
                    " name one of them in spec/resources.tsv"
                )
            path, _, name = dotted.rpartition(".")
            _node(nodes, path, classes).methods.append(
                Method(
                    name=name,
                    key=key_of(operation),
                    params=params_name(operation),
                    operation=operation,
                    answer=_answer(operation, views),
                    event=views.types.answer(operation.event) if operation.event is not None else "",
                    resolve=views.types.resolve,
                    request=lambda parameter: _past_methods(views.parameter(parameter.schema, parameter.required)),
                )
            )
    return nodes


def params_name(operation: OperationView) -> str:
    name = pascal(operation.id) + "Params"
    return name if name.isidentifier() else f"Operation{name}"


def _node(nodes: dict[str, Node], path: str, classes: Collection[str]) -> Node:
    if path not in nodes:
        name, module = pascal(path), path.replace(".", "_")
        name = (
            name if name.isidentifier() and not keyword.iskeyword(name) and name not in classes else f"{name}Resource"
        )
        taken = {f"{a}{node.class_name}" for node in nodes.values() for a in ("", "Async") if node.path}
        while taken & {name, f"Async{name}"}:  # /a/b beside /a_b
            name += "_"
        while any(node.module == module for node in nodes.values() if node.path):
            module += "_"
        nodes[path] = Node(path=path, module=module, class_name=name)
        _node(nodes, path.rpartition(".")[0], classes).children.append(nodes[path])
    return nodes[path]


def _answer(operation: OperationView, views: ModelViews) -> str:
    if operation.page is not None and operation.item is not None:
        return _past_methods(views.types.answer(operation.item))
    if operation.result is not None:
        return _past_methods(views.types.answer(operation.result))
    return {"binary": "BinaryResponse", "text": "str"}.get(operation.answer, "None")


def _past_methods(annotation: str) -> str:
    """Spell built-in types so that a method called ``list`` does not stand in their place."""
    return re.sub(r"\b(list|dict)\[", r"builtins.\1[", annotation)


def method_doc(operation: OperationView, resolve: Callable[[Json], Json], *, wrapping: bool = True) -> str:
    """Return a method's docstring: what it does, its HTTP request, its parameters, those that a call needs first."""
    indent = "        "
    lines = [
        wrapped(operation.summary or sentence(operation.id), indent),
        *(["", indent + wrapped(operation.description, indent)] if operation.description else []),
        "",
        f"{indent}``{operation.method} {operation.path}``",
    ]
    if operation.deprecated:
        lines += ["", f"{indent}Deprecated by OpenAI."]
    parameters = sorted(operation.parameters, key=lambda parameter: not parameter.required)
    if parameters:
        lines += ["", f"{indent}Args:"]
        lines += [
            wrapped(_argument(parameter, resolve), indent + "    ", indent + "        ", wrapping=wrapping)
            for parameter in parameters
        ]
    return "\n".join(lines) + "\n" + indent


def parameter_doc(parameter: Parameter, resolve: Callable[[Json], Json]) -> str:
    """Return what a parameter is for, and the facts of its schema."""
    return with_facts(parameter.description, parameter.schema, resolve)


def _argument(parameter: Parameter, resolve: Callable[[Json], Json]) -> str:
    required = ["Required."] if parameter.required else []
    return " ".join([f"{parameter.name}:", *required, parameter_doc(parameter, resolve)]).strip()
