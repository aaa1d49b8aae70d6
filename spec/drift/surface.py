"""The public Python surface of the generated package: every name that users can write, with its type.

It can be derived from a prepared document, by the views that the templates print (fast), or from a generated
package, by griffe. Tests compare the two.

Names: `models.Project`, `models.Project.status`, `models.ProjectDict.status`, `chat.completions.create` (on a client),
`chat.completions.create(model)`.
"""

import ast
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, cast

from spec.generate.dotted_names import read_table
from spec.generate.method import Method
from spec.generate.models import GIVEN_MORE, SENT_BACK, ModelViews
from spec.generate.names import class_names
from spec.generate.operations import operation_views
from spec.generate.resources import resource_tree
from spec.generate.sessions import client_events
from spec.generate.types import Types
from spec.release.names import read_names
from spec.session_table import session_rows

Kind = Literal["class", "attribute", "key", "alias", "input", "method", "argument"]


@dataclass(frozen=True, slots=True)
class Symbol:
    """One public name.

    Attributes:
        kind: class; attribute of one; key of a TypedDict that requests accept; alias of a type in answers, or
            "input": an alias of a type in requests; method of a resource; argument of one.
        type: Its annotation; the return type of a method; empty for a class.
        required: Whether a key or an argument is required.
        origin: The component, or "METHOD /path", that it is made from.
        wire: The name in JSON of an attribute, key or argument.
        positional: Whether an argument may be passed by position.
    """

    kind: Kind
    type: str
    required: bool = False
    origin: str = ""
    wire: str = ""
    positional: bool = False


Surface = dict[str, Symbol]


def surface_of_document(document: dict[str, Any]) -> Surface:
    """Return the surface of a prepared document, without generating it."""
    schemas = document["components"]["schemas"]
    types = Types(schemas, class_names(schemas))
    operations = list(operation_views(document, types))
    schemas = [parameter.schema for view in operations for parameter in view.parameters]
    schemas += client_events(types.schemas, session_rows())
    views = ModelViews(types, {}, schemas)
    found: Surface = {}
    for component in types.schemas:
        _component(component, types, views, found)
    for node in resource_tree(operations, lambda view: view.id, views, read_table(), read_names()).values():
        for method in node.methods:
            _method(f"{node.path}.{method.name}", method, views, found)
    return found


def _component(component: str, types: Types, views: ModelViews, found: Surface) -> None:
    name, schema = types.name(component), types.schemas[component]
    if not types.is_class(component):
        taken = types.request(schema)
        given = types.answer(schema)
        if "enum" in schema and schema["type"] == "string":
            given = f"{name}Input | str"
        found[f"models.{name}"] = Symbol("alias", given, origin=component)
        if component in GIVEN_MORE:
            found[f"models.Other{name}"] = Symbol(
                "alias", types.others(component, GIVEN_MORE[component]), origin=component
            )
        answer = SENT_BACK.get(component)
        if answer in types.schemas and component in views.in_requests:
            taken += f" | {types.name(str(answer))}"
        if component in views.in_requests or "enum" in schema:
            found[f"models.{name}Input"] = Symbol("input", taken, origin=component)
        return
    found[f"models.{name}"] = Symbol("class", "", origin=component)
    asked = component in views.in_requests
    for field in views.fields(component, described=False):
        found[f"models.{name}.{field.name}"] = Symbol(
            "attribute", field.checked, not field.default, component, field.wire
        )
        if asked:
            key = Symbol("key", field.request, field.required, component, field.wire)
            found[f"models.{name}Dict.{field.wire}"] = key
    if asked:
        found[f"models.{name}Dict"] = Symbol("class", "", origin=component)


def _method(path: str, method: Method, views: ModelViews, found: Surface) -> None:
    operation = method.operation
    origin = f"{operation.method} {operation.path}"
    found[path] = Symbol("method", method.overloads("")[-1][1], origin=origin)
    for parameter in operation.at("path"):
        last = parameter is operation.at("path")[-1]
        found[f"{path}({parameter.name})"] = Symbol("argument", "str", True, origin, parameter.wire, positional=last)
    for parameter in operation.keywords:
        taken = Symbol(
            "argument",
            views.parameter(parameter.schema, parameter.required),
            parameter.required,
            origin,
            parameter.wire,
        )
        found[f"{path}({parameter.name})"] = taken


def surface_of_package(folder: Path) -> Surface:
    """Return the surface of the package `openai_raw` in `folder`; nothing of it is imported or run."""
    import griffe

    none = griffe.Extensions()  # the one for dataclasses takes an eighth of the time
    package = cast(
        griffe.Module,
        griffe.load(
            "openai_raw", search_paths=[folder], allow_inspection=False, resolve_aliases=False, extensions=none
        ),
    )
    found: Surface = {}
    for module in (*package["models"].modules.values(), *package["dicts"].modules.values(), package["unions"]):
        for name, member in module.members.items():
            if isinstance(member, griffe.Class):
                _griffe_class(name, member, found)
            elif isinstance(member, griffe.Attribute) and str(member.annotation) == "TypeAlias":
                found[f"models.{name}"] = Symbol("input" if name.endswith("Input") else "alias", str(member.value))
            elif isinstance(member, griffe.Attribute) and "TypedDict(" in str(member.value):
                _functional(name, str(member.value), found)
    params = {
        name: member
        for tag in package["api"].modules.values()
        for module in tag.modules.values()
        for name, member in module.members.items()
        if isinstance(member, griffe.Class) and name.endswith("Params")
    }
    resources = package["resources"]
    classes = {
        name: member
        for module in resources.modules.values()
        for name, member in module.members.items()
        if isinstance(member, griffe.Class)
    }
    _griffe_node("", resources.classes["Resources"], classes, params, found)
    return found


def _griffe_class(name: str, member: Any, found: Surface) -> None:
    is_dict = name.endswith("Dict") and any("TypedDict" in str(base) for base in member.bases)
    found[f"models.{name}"] = Symbol("class", "")
    for key, field in member.members.items():
        if "property" in field.labels:  # the official client's name of a field: it follows the field
            continue
        if not key.startswith("_") and field.annotation is not None:
            text, required = _without_required(str(field.annotation))
            kind: Kind = "key" if is_dict else "attribute"
            found[f"models.{name}.{key}"] = Symbol(kind, text, required if is_dict else field.value is None)


def _functional(name: str, text: str, found: Surface) -> None:
    """Read a TypedDict in its functional form: keys that are not Python names."""
    found[f"models.{name}"] = Symbol("class", "")
    call = ast.parse(text, mode="eval").body
    fields = call.args[1] if isinstance(call, ast.Call) else None
    for key, annotation in zip(fields.keys, fields.values, strict=True) if isinstance(fields, ast.Dict) else ():
        if isinstance(key, ast.Constant) and isinstance(key.value, str):
            inner, required = _without_required(ast.unparse(annotation))
            found[f"models.{name}.{key.value}"] = Symbol("key", inner, required)


def _without_required(text: str) -> tuple[str, bool]:
    required = text.startswith("Required[")
    return (text[len("Required[") : -1] if required else text), required


def _griffe_node(path: str, node: Any, classes: dict[str, Any], params: dict[str, Any], found: Surface) -> None:
    for name, member in node.members.items():
        if name.startswith("_") or member.is_alias or name in ("with_raw_response", "with_streaming_response"):
            continue
        if member.is_attribute:  # a property that returns the next resource
            _griffe_node(f"{path}{name}.", classes[str(member.annotation)], classes, params, found)
            continue
        overloads = member.overloads
        last = overloads[-1] if overloads else member
        found[path + name] = Symbol("method", str(last.returns))
        for parameter in member.parameters:  # of the method itself: an overload has the switch to streaming, too
            if parameter.name not in ("self", "params"):
                positional = parameter.kind is not None and parameter.kind.value == "positional or keyword"
                argument = Symbol("argument", str(parameter.annotation), True, positional=positional)
                found[f"{path}{name}({parameter.name})"] = argument
        view = classes[f"{node.name}Raw"]  # its methods name their keywords' type
        named = view.overloads[name][-1] if view.overloads.get(name) else view.members[name]
        options = params[str(named.parameters["params"].annotation)[len("Unpack[") : -1]]
        for key, field in options.members.items():
            text, required = _without_required(str(field.annotation))
            found[f"{path}{name}({key})"] = Symbol("argument", text, required)
