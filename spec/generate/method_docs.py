"""The docstrings of methods."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from spec.generate.operation_view import OperationView, Parameter
from spec.generate.prose import sentence, wrapped
from spec.words.facts import with_facts

Json = dict[str, Any]


def method_doc(operation: OperationView, resolve: Callable[[Json], Json], *, wrapping: bool = True) -> str:
    """Return a method's docstring: what it does, its HTTP request, its parameters, required ones first."""
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
    """Return what a parameter is for, with the facts of its schema."""
    return with_facts(parameter.description, parameter.schema, resolve)


def _argument(parameter: Parameter, resolve: Callable[[Json], Json]) -> str:
    required = ["Required."] if parameter.required else []
    return " ".join([f"{parameter.name}:", *required, parameter_doc(parameter, resolve)]).strip()
