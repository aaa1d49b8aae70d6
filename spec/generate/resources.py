"""The tree of dotted names (``client.chat.completions.create``) over the operations."""

from __future__ import annotations

import csv
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from spec.generate.models import ModelViews, sentence, wrapped
from spec.generate.operations import OperationView, Parameter
from spec.prepare.names import pascal

TABLE = Path(__file__).parent.parent / "resources.tsv"

Json = dict[str, Any]


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

    def signature(self, stream: str = "") -> str:
        """Return the arguments between ``self`` and the keywords: the path's, as users of the official client give them
        (the last one by position), then the switch to streaming with the type ``stream``.
        """
        parameters = self.operation.at("path")
        last = parameters[-1] if parameters else None
        named = [f"{parameter.name}: str" for parameter in parameters[:-1]]
        if stream and self.operation.switch:
            named.append(f"{self.operation.switch[0]}: {stream}")
        positional = f", {last.name}: str" if last else ""
        return positional + (", *, " + ", ".join(named) if named else "")

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
        return method_doc(self.operation)


@dataclass(kw_only=True)
class Node:
    """A resource: its methods, and the resources under it."""

    path: str
    methods: list[Method] = field(default_factory=list)
    children: list[Node] = field(default_factory=list)

    @property
    def name(self) -> str:
        return self.path.rsplit(".", 1)[-1]

    @property
    def class_name(self) -> str:
        return pascal(self.path)

    @property
    def module(self) -> str:
        return self.path.replace(".", "_")


def read_table(path: Path = TABLE) -> dict[str, list[str]]:
    """Read the dotted names of each operation id: the name first, then its aliases."""
    with path.open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.reader(file, delimiter="\t") if row and not row[0].startswith("#")]
    return {row[0]: row[1].split(",") for row in rows}


def default_name(operation: OperationView) -> str:
    """Name an operation that the table does not know, by the pattern of those that it does."""
    parts = [part for part in operation.path.split("?")[0].split("/") if part]
    names = [part.replace("-", "_") for part in parts if not part.startswith("{")]
    ends_with_id = parts[-1].startswith("{")
    verbs = {
        "GET": "retrieve" if ends_with_id or operation.page is None else "list",
        "POST": "update" if ends_with_id else "create",
        "DELETE": "delete", "PUT": "replace", "PATCH": "update",
    }  # fmt: skip
    return ".".join([*names, verbs.get(operation.method, operation.method.lower())])


def resource_tree(
    operations: list[OperationView],
    key_of: Callable[[OperationView], str],
    views: ModelViews,
    table: dict[str, list[str]],
) -> dict[str, Node]:
    """Return the resources by path, the root under ""."""
    nodes: dict[str, Node] = {"": Node(path="")}
    for operation in operations:
        for dotted in table.get(operation.id) or [default_name(operation)]:
            path, _, name = dotted.rpartition(".")
            _node(nodes, path).methods.append(
                Method(
                    name=name,
                    key=key_of(operation),
                    params=params_name(operation),
                    operation=operation,
                    answer=_answer(operation, views),
                    event=views.types.answer(operation.event) if operation.event is not None else "",
                    resolve=views.types.resolve,
                )
            )
    return nodes


def params_name(operation: OperationView) -> str:
    return pascal(operation.id) + "Params"


def _node(nodes: dict[str, Node], path: str) -> Node:
    if path not in nodes:
        nodes[path] = Node(path=path)
        _node(nodes, path.rpartition(".")[0]).children.append(nodes[path])
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


def method_doc(operation: OperationView) -> str:
    """Return a method's docstring: what it does, its HTTP request, its parameters."""
    indent = "        "
    lines = [
        wrapped(operation.summary or sentence(operation.id), indent),
        "",
        f"{indent}``{operation.method} {operation.path}``",
    ]
    if operation.deprecated:
        lines += ["", f"{indent}Upstream calls it deprecated."]
    described = [parameter for parameter in operation.parameters if _description(parameter)]
    if described:
        lines += ["", f"{indent}Args:"]
        lines += [
            wrapped(f"{parameter.name}: {_description(parameter)}", indent + "    ", indent + "        ")
            for parameter in described
        ]
    rest = [parameter for parameter in operation.parameters if parameter not in described]
    if rest:
        names = ", ".join(parameter.name + (" (required)" if parameter.required else "") for parameter in rest)
        lines += ["", wrapped(f"{'Further parameters' if described else 'Parameters'}: {names}", indent, indent)]
    return "\n".join(lines) + "\n" + indent


def _description(parameter: Parameter) -> str:
    return str(parameter.schema.get("description", ""))
