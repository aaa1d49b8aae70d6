"""Annotations and classes of the release as OpenAPI schemas."""

from __future__ import annotations

import ast
from typing import Any

from spec.release.definitions import alias, component_key, is_request, is_typed_dict_call
from spec.release.fields import Field, Json, merged
from spec.release.modules import Definition, External, Module, Package

SCALARS: dict[str, Json] = {
    "str": {"type": "string"}, "int": {"type": "integer"}, "float": {"type": "number"}, "bool": {"type": "boolean"},
    "StrictStr": {"type": "string"}, "StrictInt": {"type": "integer"}, "StrictFloat": {"type": "number"},
    "StrictBool": {"type": "boolean"}, "object": {}, "Any": {}, "None": {"type": "null"}, "NoneType": {"type": "null"},
}  # fmt: skip
FILES = frozenset({"FileTypes", "Base64FileInput"})
LISTS = frozenset({"List", "list", "Iterable", "Sequence", "SequenceNotStr"})
MAPS = frozenset({"Dict", "dict", "Mapping"})
_VALUE_TYPES = {bool: "boolean", int: "integer", str: "string"}


class Schemas:
    """Makes schemas, and collects the components that they name.

    A class or alias with its own module becomes a component, and so does a helper that contains itself; other
    helpers are inlined.
    """

    def __init__(self, package: Package) -> None:
        self.package = package
        self.components: dict[str, Json] = {}
        self.origins: dict[str, Definition] = {}
        self._working: set[tuple[str, str]] = set()
        self._recursive: set[tuple[str, str]] = set()
        self._fields: dict[tuple[str, str], dict[str, Field]] = {}

    def of(self, node: ast.expr, module: Module) -> Json:
        """Return the schema of an annotation in `module`.

        Raises:
            ReleaseError: A form that the reader does not know.
        """
        if isinstance(node, ast.Constant):
            if node.value is None:
                return {"type": "null"}
            if isinstance(node.value, str):  # an annotation in quotes
                return self.of(ast.parse(node.value, mode="eval").body, module)
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
            return {"anyOf": [self.of(node.left, module), self.of(node.right, module)]}
        if isinstance(node, ast.Subscript):
            return self._subscript(node, module)
        if isinstance(node, ast.Name | ast.Attribute):
            found = self.package.resolve(module, node)
            if isinstance(found, External):
                if found.name in SCALARS:
                    return dict(SCALARS[found.name])
                if found.name in MAPS:
                    return {"type": "object", "additionalProperties": {}}
                raise module.error(node, f"an unknown type: {found.name}")
            if found.name in FILES and found.module.path == "_types.py":
                return {"type": "string", "format": "binary"}
            return self.named(found)
        raise module.error(node, f"an unknown form of type: {ast.unparse(node)}")

    def _subscript(self, node: ast.Subscript, module: Module) -> Json:
        found = self.package.resolve(module, node.value)
        inner = list(node.slice.elts) if isinstance(node.slice, ast.Tuple) else [node.slice]
        if found.name == "Optional":
            return {"anyOf": [self.of(inner[0], module), {"type": "null"}]}
        if found.name == "Union":
            return {"anyOf": [self.of(member, module) for member in inner]}
        if found.name == "Literal":
            return self._literal(inner, module)
        if found.name in LISTS:
            return {"type": "array", "items": self.of(inner[0], module)}
        if found.name in MAPS:
            return {"type": "object", "additionalProperties": self.of(inner[1], module)}
        if found.name == "Required":
            return self.of(inner[0], module)
        if found.name == "Annotated":
            return self._annotated(inner, module)
        raise module.error(node, f"an unknown generic type: {ast.unparse(node.value)}")

    def _literal(self, values: list[ast.expr], module: Module) -> Json:
        by_type: dict[str, list[Any]] = {}
        for value in values:
            plain = value.value if isinstance(value, ast.Constant) else None
            if type(plain) not in _VALUE_TYPES:
                raise module.error(value, f"an unknown value in Literal: {ast.unparse(value)}")
            by_type.setdefault(_VALUE_TYPES[type(plain)], []).append(plain)
        members: list[Json] = [{"type": kind, "enum": found} for kind, found in by_type.items()]
        return members[0] if len(members) == 1 else {"anyOf": members}

    def _annotated(self, inner: list[ast.expr], module: Module) -> Json:
        schema = self.of(inner[0], module)
        for note in inner[1:]:
            if not (isinstance(note, ast.Call) and ast.unparse(note.func) == "PropertyInfo"):
                raise module.error(note, f"an unknown note of a type: {ast.unparse(note)}")
            for keyword in note.keywords:
                if keyword.arg not in ("alias", "discriminator", "format"):
                    raise module.error(note, f"an unknown note of a type: {keyword.arg}")
        return schema

    def named(self, found: Definition) -> Json:
        """Return a reference to a component, or an inlined helper."""
        key = (found.module.path, found.name)
        if key in self._working and not self._is_component(found):
            self._recursive.add(key)
        if not self._is_component(found):
            self._working.add(key)
            schema = self._body(found)
            self._working.discard(key)
            if key not in self._recursive:
                return schema
        name = component_key(found)
        if name not in self.components:
            self.components[name] = {}
            self.origins[name] = found
            self.components[name] = self._body(found)
        return {"$ref": f"#/components/schemas/{name}"}

    def _is_component(self, found: Definition) -> bool:
        key = (found.module.path, found.name)
        return key in self._recursive or (
            found.name == found.module.main and not found.module.path.endswith("_params.py")
        )

    def _body(self, found: Definition) -> Json:
        node = found.node
        if isinstance(node, ast.ClassDef) or is_typed_dict_call(node):
            return self._object(found)
        value = node.value if isinstance(node, ast.AnnAssign | ast.Assign) else None
        if value is None:
            raise found.module.error(node, f"{found.name} is not a type")
        return self.of(value, found.module)

    def _object(self, found: Definition) -> Json:
        fields = self.fields(found)
        extra = self._extra(found)
        schema: Json = {"type": "object"}
        if fields:
            schema["properties"] = {field.wire: field.schema for field in fields.values()}
            required = [field.wire for field in fields.values() if field.required]
            if required:
                schema["required"] = required
        if extra is not None or not fields:
            schema["additionalProperties"] = extra or {}
        return schema

    def fields(self, found: Definition) -> dict[str, Field]:
        """Return the fields of a class by their Python names, inherited ones first.

        Raises:
            ReleaseError: A base, a member or a default of an unknown form.
        """
        module, node = found.module, found.node
        if is_typed_dict_call(node):
            return self._functional(found)
        if isinstance(node, ast.AnnAssign | ast.Assign) and node.value is not None:
            return self._alternatives(found, node.value)
        if not isinstance(node, ast.ClassDef):
            raise module.error(node, f"{found.name} is not a class")
        result: dict[str, Field] = {}
        request = False
        for base in node.bases:
            origin = self.package.resolve(module, base.value if isinstance(base, ast.Subscript) else base)
            if origin.name == "TypedDict":
                request = True
            elif isinstance(origin, Definition) and origin.name != "BaseModel":
                result |= self.fields(origin)
                request = request or is_request(self.package, origin)
        for member in node.body:
            if isinstance(member, ast.AnnAssign) and isinstance(member.target, ast.Name):
                if member.target.id != "__api_exclude__" and ast.unparse(member.annotation) != "ClassVar":
                    result[member.target.id] = self._field(member, module, request)
            elif not isinstance(member, ast.Expr | ast.Pass | ast.FunctionDef | ast.If | ast.Assign):
                raise module.error(member, f"an unknown member of {found.name}")
        return result

    def _field(self, member: ast.AnnAssign, module: Module, request: bool) -> Field:
        name = member.target.id if isinstance(member.target, ast.Name) else ""
        required = request and any(
            isinstance(part, ast.Subscript) and ast.unparse(part.value) == "Required"
            for part in ast.walk(member.annotation)
        )
        wire = alias(member.annotation) or name
        if not request:
            required = member.value is None
            if isinstance(member.value, ast.Call):
                known = {keyword.arg: keyword.value for keyword in member.value.keywords}
                if ast.unparse(member.value.func) != "FieldInfo" or not known.keys() <= {
                    "alias", "default", "default_factory", "repr",
                }:  # fmt: skip
                    raise module.error(member, f"an unknown default: {ast.unparse(member.value)}")
                wire = str(ast.literal_eval(known["alias"])) if "alias" in known else wire
                required = not {"default", "default_factory"} & known.keys()
        return Field(wire, self.of(member.annotation, module), required)

    def _functional(self, found: Definition) -> dict[str, Field]:
        call = found.node.value if isinstance(found.node, ast.Assign) else None
        if not (isinstance(call, ast.Call) and len(call.args) == 2 and isinstance(call.args[1], ast.Dict)):
            raise found.module.error(found.node, f"an unknown form of TypedDict: {found.name}")
        result = {}
        for key, value in zip(call.args[1].keys, call.args[1].values, strict=True):
            name = str(ast.literal_eval(key)) if key is not None else ""
            required = isinstance(value, ast.Subscript) and ast.unparse(value.value) == "Required"
            result[name] = Field(name, self.of(value, found.module), required)
        return result

    def _alternatives(self, found: Definition, value: ast.expr) -> dict[str, Field]:
        """Merge the classes of a union of parameters: with streaming and without."""
        members = (
            value.slice.elts if isinstance(value, ast.Subscript) and isinstance(value.slice, ast.Tuple) else [value]
        )
        all_fields = []
        for member in members:
            origin = self.package.resolve(found.module, member)
            if not isinstance(origin, Definition):
                raise found.module.error(value, f"{found.name} is not a union of classes")
            all_fields.append(self.fields(origin))
        return merged(all_fields)

    def _extra(self, found: Definition) -> Json | None:
        """Return the schema of undeclared fields if a class allows them."""
        for member in getattr(found.node, "body", []):
            for node in ast.walk(member) if isinstance(member, ast.If) else ():
                if isinstance(node, ast.AnnAssign) and ast.unparse(node.target) == "__pydantic_extra__":
                    return dict(self.of(node.annotation, found.module)["additionalProperties"])
        return None
