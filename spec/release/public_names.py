"""The names of the types in a release, with their counterparts here: the tables under ``overlay/types``."""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from spec.generate.names import class_names
from spec.prepare.names import pascal, referenced_name
from spec.prepare.unions import NULL
from spec.release.align import values_of
from spec.release.counterparts import counterparts
from spec.release.definitions import component_key, is_request
from spec.release.modules import Definition, Module, Package

Json = dict[str, Any]
Modules = dict[str, dict[str, "Name"]]

ROOT = "types"
ANY_OBJECT = ("UntypedObject", "dict[str, Any]")
"""Placeholder for classes of the release without a counterpart, in an answer and in a request."""
_SCALARS = {"string": "str", "integer": "int", "number": "float", "boolean": "bool", "null": "None"}


@dataclass(frozen=True, slots=True)
class Name:
    """The counterpart of one name of the release.

    Attributes:
        typed: The expression for type checkers, in which `m.` stands for the models.
        model: The name of one of our classes, or "".
        others: Further classes of ours that appear where the release has this one.
        values: The values of an enum.
        reached: Whether it has a counterpart here; if not, any object is accepted for it.
    """

    typed: str
    model: str = ""
    others: tuple[str, ...] = ()
    values: tuple[Any, ...] = ()
    reached: bool = True


@dataclass
class Folder:
    """One package of types.

    Attributes:
        names: The names it offers itself.
        modules: Additional definitions of its modules, by module.
    """

    names: dict[str, Name] = field(default_factory=dict)
    modules: dict[str, dict[str, Name]] = field(default_factory=dict)


def public_names(package: Package, ours: Json, generated: Path) -> dict[str, Folder]:
    """Return every name under `openai.types`, by package: "", "chat", "beta.threads".

    Args:
        package: The release.
        ours: ``openapi.yaml``.
        generated: The folder ``generated/openai_raw``, whose names are used.
    """
    offered = {module: dict(_offered(module)) for module in _modules(package)}
    wanted = [found for names in offered.values() for found in names.values()]
    namer = _Namer(package, ours, generated, wanted)
    folders = {_dotted(module): Folder() for module in offered if module.path.endswith("/__init__.py")}
    for module, names in offered.items():
        if module.path.endswith("/__init__.py"):
            folders[_dotted(module)].names = {name: namer.of(found) for name, found in sorted(names.items())}
    top = offered[next(each for each in offered if each.parts == (ROOT,))]  # what a module does not have itself
    for module, names in offered.items():
        if not module.path.endswith("/__init__.py"):
            folder, _, last = _dotted(module).rpartition(".")
            above = offered[next(each for each in offered if each.parts == module.parts[:-1])]
            own = {name: found for name, found in names.items() if found not in (above.get(name), top.get(name))}
            folders[folder].modules[last] = {name: namer.of(found) for name, found in sorted(own.items())}
    return folders


def model_names(generated: Path) -> set[str]:
    """Return the names of our models, including those for requests."""
    stub = (generated / "models" / "__init__.pyi").read_text(encoding="utf-8")
    return set(re.findall(r'^    "(\w+)",$', stub, re.MULTILINE))


def _modules(package: Package) -> Iterator[Module]:
    for path in sorted(package.paths):
        if path.startswith(f"{ROOT}/"):
            parts = tuple(path.removesuffix(".py").removesuffix("/__init__").split("/"))
            if (module := package.module(parts)) is not None:
                yield module


def _dotted(module: Module) -> str:
    return ".".join(module.parts[1:])


def _offered(module: Module) -> Iterator[tuple[str, Definition]]:
    for name in (*module.definitions, *module.imports):
        origin, original = module.imports.get(name, (None, ""))
        is_module = origin is not None and module.package.module((*origin, original)) is not None
        if not name.startswith("_") and not is_module:
            found = module.package.resolve(module, ast.Name(name))
            if isinstance(found, Definition) and found.module.path.startswith(f"{ROOT}/"):
                yield name, found


def _members(node: ast.expr | None) -> list[ast.expr]:
    return node.slice.elts if isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Tuple) else []


class _Namer:
    def __init__(self, package: Package, ours: Json, generated: Path, wanted: list[Definition]) -> None:
        self.package = package
        self.found = counterparts(package, wanted, ours)
        self.schemas = ours["components"]["schemas"]
        self.class_name = class_names(self.schemas)
        self.there = model_names(generated)
        self.calls = {
            name: ".".join(path.relative_to(generated).with_suffix("").parts)
            for path in sorted(generated.glob("api/*/*.pyi"))
            for name in re.findall(r"class (\w+Params)\(RequestOptions", path.read_text(encoding="utf-8"))
        }

    def of(self, found: Definition) -> Name:
        found = self._origin(found)
        key = component_key(found)
        request = found.name.endswith("Param") or found.module.path.endswith("_params.py") or self._is_request(found)
        if key in self.found.parameters:
            params = pascal(self.found.parameters[key]) + "Params"
            return Name(f"{self.calls[params]}.{params}")
        if key in self.found.same:
            return self._same(self.found.same[key], self.found.schemas.get(key, {}), request)
        if key not in self.found.schemas:  # not a JSON type
            return Name("Any", reached=False)
        schema = self.found.schemas[key]
        if (alike := self._alike(found.name, schema)) is not None:
            return self._same(Counter([alike]), schema, request)
        typed = self._typed(schema, request, frozenset({key}))
        single = re.fullmatch(r"m\.(\w+)", typed)
        return Name(
            typed,
            model=single[1] if single else "",
            values=tuple(values_of(schema)),
            reached="properties" not in schema,
        )

    def _origin(self, found: Definition) -> Definition:
        """Return the target of an alias and, for a class that no method leads to, its first base that one does."""
        node, key = found.node, component_key(found)
        above: list[ast.expr] = []
        if isinstance(node, ast.Assign | ast.AnnAssign) and isinstance(node.value, ast.Name | ast.Attribute):
            above = [node.value]
        elif isinstance(node, ast.ClassDef) and key not in self.found.same and key not in self.found.parameters:
            above = [each.value if isinstance(each, ast.Subscript) else each for each in node.bases]
        elif isinstance(node, ast.Assign | ast.AnnAssign) and found.module.path.endswith("_params.py"):
            # One class for a call with a stream, and one without.
            above = [each for each in _members(node.value) if self._calls(found.module, each)]
        for each in above:
            base = self.package.resolve(found.module, each)
            if isinstance(base, Definition) and base.module.path.startswith(f"{ROOT}/"):
                return self._origin(base)
        return found

    def _calls(self, module: Module, node: ast.expr) -> bool:
        return (
            isinstance(node, ast.Name)
            and isinstance(each := self.package.resolve(module, node), Definition)
            and component_key(each) in self.found.parameters
        )

    def _is_request(self, found: Definition) -> bool:
        return isinstance(found.node, ast.ClassDef | ast.Assign) and is_request(self.package, found)

    def _same(self, met: Counter[str], schema: Json, request: bool) -> Name:
        most = max(met.values())
        # Among the most frequent, a class first, then the shortest name: a union of one class is that class.
        first = min(
            (name for name in met if met[name] == most), key=lambda each: (not self._is_class(each), len(each), each)
        )
        name = self._form(first, request)
        others = [self.class_name(each) for each in sorted(met) if each != first and self._is_class(each)]
        typed = f"m.{name}" if name else ANY_OBJECT[1]
        return Name(typed, model=name, others=tuple(others), values=tuple(values_of(schema)))

    def _alike(self, name: str, schema: Json) -> str | None:
        """Return our component of the same name with most of the fields, for types that no method leads to."""
        for component in (name, name.removesuffix("Param")):
            fields = self.schemas.get(component, {}).get("properties", {}).keys()
            both, either = fields & schema.get("properties", {}).keys(), fields | schema.get("properties", {}).keys()
            if len(both) * 2 > len(either):
                return component
        return None

    def _is_class(self, component: str) -> bool:
        return "properties" in self.schemas[component]

    def _form(self, component: str, request: bool) -> str:
        """Return the name of a component's class, or of its request form; "" if that is any dict."""
        name = self.class_name(component)
        if not request:
            return name
        for form in (f"{name}Dict", f"{name}Input"):
            if form in self.there:
                return form
        return "" if self._is_class(component) else name

    def _typed(self, schema: Json, request: bool, above: frozenset[str]) -> str:
        """Write a schema of the release as an annotation."""
        name = referenced_name(schema)
        if name is not None and name in self.found.same:
            form = self._same(self.found.same[name], {}, request)
            return form.typed
        if name is not None:
            return "Any" if name in above else self._typed(self.found.schemas[name], request, above | {name})
        if "anyOf" in schema:
            members = [self._typed(each, request, above) for each in schema["anyOf"] if each != NULL]
            members += ["None"] if NULL in schema["anyOf"] else []
            return " | ".join(dict.fromkeys(members))
        if values := values_of(schema):
            return f"Literal[{', '.join(map(repr, values))}]"
        if schema.get("type") == "array":
            kind = "Sequence" if request else "list"
            return f"{kind}[{self._typed(schema['items'], request, above)}]"
        if "properties" in schema:
            return ANY_OBJECT[1] if request else ANY_OBJECT[0]
        return _SCALARS.get(schema.get("type", ""), "dict[str, Any]" if schema.get("type") == "object" else "Any")
