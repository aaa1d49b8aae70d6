"""The tree of dotted names (``client.chat.completions.create``) over the operations."""

from __future__ import annotations

import keyword
import re
from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from itertools import count
from typing import Any

from spec.generate.dotted_names import dotted_names
from spec.generate.method import Method
from spec.generate.models import ModelViews
from spec.generate.names import RESERVED
from spec.generate.operation_view import OperationView
from spec.prepare.names import pascal
from spec.release.routes import Route
from spec.upstream import SpecError

Json = dict[str, Any]


@dataclass(kw_only=True)
class Node:
    """A resource: its methods, and its child resources."""

    path: str
    module: str = ""
    class_name: str = ""
    methods: list[Method] = field(default_factory=list)
    children: list[Node] = field(default_factory=list)

    @property
    def name(self) -> str:
        return self.path.rsplit(".", 1)[-1]


def resource_tree(
    operations: list[OperationView],
    key_of: Callable[[OperationView], str],
    views: ModelViews,
    table: dict[str, list[str]],
    official: dict[Route, list[str]],
) -> dict[str, Node]:
    """Return the resources by path, the root under "".

    Raises:
        SpecError: Two operations have the same name.
    """
    nodes: dict[str, Node] = {"": Node(path="")}
    owners: dict[str, OperationView] = {}
    classes = {views.types.name(component) for component in views.types.schemas} | RESERVED
    for operation, names in dotted_names(operations, table, official):
        for dotted in names:
            if (other := owners.setdefault(dotted, operation)) is not operation:
                both = f"{other.method} {other.path} and {operation.method} {operation.path}"
                raise SpecError("spec/resources.tsv", f"{dotted} is the name of both {both}: name one of them here")
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
        if not name.isidentifier() or keyword.iskeyword(name) or name in classes:
            name += "Resource"
        taken = {f"{a}{node.class_name}" for node in nodes.values() for a in ("", "Async") if node.path}
        # /a/b beside /a_b. A number, because a resource whose name has a capital ends in an underscore.
        numbered = (f"{name}{number}" for number in count(2))
        while name in classes or taken & {name, f"Async{name}"}:
            name = next(numbered)
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
    """Spell built-in types so that a method named ``list`` does not shadow them."""
    return re.sub(r"\b(list|dict)\[", r"builtins.\1[", annotation)
