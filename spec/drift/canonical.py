"""Read a document for comparison: one shape for each spelling of a schema, and who uses which component.

A shape is a set of members and whether null is allowed: `anyOf` and `oneOf`, `nullable`, type lists and null in an enum
all give the same one; a constant is an enum of one value; prose, titles, examples and extensions are no part of it.
"""

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from spec.prepare.unseen import KEYWORDS, UNSEEN, rules_of
from spec.session_table import session_rows

Schema = dict[str, Any]

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
NOTES = ("default", "deprecated", "readOnly", "writeOnly", "discriminator")
SCHEMAS = "#/components/schemas/"
EVENT_STREAM = "text/event-stream"
_SILENT = frozenset(
    {"title", "description", "summary", "example", "examples", "externalDocs", "$comment", "nullable", "xml", "$schema"}
)
_UNION = ("anyOf", "oneOf")
_ASIDE = frozenset({*_SILENT, *NOTES, *KEYWORDS})


@dataclass(slots=True)
class Shape:
    """What a schema allows.

    Attributes:
        members: Schemas without null, unions and prose: a `$ref`, an `enum`, a scalar, an array, an object or `{}`,
            each with the JSON Pointer where it stands.
        nullable: Whether null is allowed.
        notes: default, deprecated, readOnly, writeOnly and discriminator where they say something; under "rules" what
            else is asked of a value, see `spec.prepare.unseen`.
    """

    members: list[tuple[Schema, str]]
    nullable: bool
    notes: Schema


@dataclass(slots=True)
class Operation:
    """One operation (or webhook) with its place in the document.

    Attributes:
        name: "POST /chat/completions"; its method and path.
        key: The name with the path parameters blanked out.
        pointer: JSON Pointer.
        body: The JSON value.
        path: The path.
        parameters: (location, name without []) -> (pointer, parameter).
    """

    name: str
    key: str
    pointer: str
    body: dict[str, Any]
    path: str
    is_webhook: bool = False
    parameters: dict[tuple[str, str], tuple[str, Any]] = field(default_factory=dict)

    @property
    def id(self) -> str:
        """The operationId, or the name where upstream gives none."""
        return str(self.body.get("operationId", self.name))


def escape(step: str) -> str:
    """Escape one step of a JSON Pointer (RFC 6901)."""
    return step.replace("~", "~0").replace("/", "~1")


def ref_name(schema: Schema) -> str | None:
    """Give the component that a `$ref` names, or None."""
    reference = schema.get("$ref")
    return reference.removeprefix(SCHEMAS) if isinstance(reference, str) and reference.startswith(SCHEMAS) else None


def spelled(value: Any) -> str:
    """Write a JSON value in the one way that equal values share."""
    return json.dumps(value, sort_keys=True, ensure_ascii=False)


def shape(schema: Any, pointer: str) -> Shape:
    """Give the shape of a schema that stands at `pointer`."""
    found = Shape([], False, {})
    _collect(schema if isinstance(schema, dict) else {}, pointer, found)
    if rules := _rules(schema):
        found.notes["rules"] = rules
    seen: set[str] = set()
    unique = []
    for member, where in found.members:
        text = spelled(member)
        if text not in seen:
            seen.add(text)
            unique.append((member, where))
    found.members = _joined_enums(unique)
    return found


def _rules(schema: Any) -> Schema:
    if not isinstance(schema, dict) or not schema:
        return {}
    members = [member for key in _UNION for member in schema.get(key, ()) if member.get("type") != "null"]
    inner = _rules(members[0]) if len(members) == 1 else {}
    known = schema.get("properties", ())
    shown = {"required": [name for name in schema.get("required", ()) if name in known]}
    return {**inner, **rules_of(schema, {**shown, "anyOf": []} if members else shown)}


def _collect(schema: Schema, pointer: str, found: Shape, *, alone: bool = True) -> None:
    for key in NOTES:
        if key in schema and (schema[key] or key == "default") and (alone or key != "deprecated"):
            found.notes.setdefault(key, schema[key])
    found.nullable |= schema.get("nullable") is True
    body = {key: schema[key] for key in schema if key not in _ASIDE and key[:2] != "x-"}
    union = next((key for key in _UNION if key in body), None)
    if union is not None:
        alone = sum(member.get("type") != "null" for member in body[union]) == 1
        for index, member in enumerate(body[union]):
            _collect(member, f"{pointer}/{union}/{index}", found, alone=alone)
        return
    kind = body.get("type")
    if isinstance(kind, list):
        for one in kind:
            if one == "null":
                found.nullable = True
            else:
                found.members.append((_for_type(body, one), pointer))
    elif kind == "null":
        found.nullable = True
    elif "const" in body or "enum" in body:
        values = [body["const"]] if "const" in body else body["enum"]
        found.nullable |= None in values
        if any(value is not None for value in values):
            found.members.append(({"enum": [value for value in values if value is not None]}, pointer))
    else:
        found.members.append((body, pointer))


_TYPE_KEYS = {
    "object": ("properties", "required", "additionalProperties"),
    "array": ("items", "minItems", "maxItems", "uniqueItems"),
}


def _for_type(body: Schema, kind: str) -> Schema:
    """Give what a schema with a list of types says of one of them."""
    if "enum" in body:
        return {"enum": [value for value in body["enum"] if value is not None]}
    others = {key for other, keys in _TYPE_KEYS.items() if other != kind for key in keys}
    return {**{key: value for key, value in body.items() if key not in others}, "type": kind}


def _joined_enums(members: list[tuple[Schema, str]]) -> list[tuple[Schema, str]]:
    """Join the enums of one union into one."""
    enums = [member for member, _ in members if "enum" in member]
    if len(enums) < 2:
        return members
    values = list({spelled(value): value for member in enums for value in member["enum"]}.values())
    first = next(where for member, where in members if "enum" in member)
    return [(member, where) for member, where in members if "enum" not in member] + [({"enum": values}, first)]


def _is_plain(found: Shape) -> bool:
    """Is it one schema of its own: no union, no null, no other name of a component?"""
    return len(found.members) == 1 and not found.nullable and ref_name(found.members[0][0]) is None


class Index:
    """A document made ready to be compared."""

    def __init__(self, document: dict[str, Any]) -> None:
        self.document = document
        components = document.get("components", {})
        self.schemas: dict[str, Schema] = components.get("schemas", {})
        self.security_schemes: dict[str, Any] = components.get("securitySchemes", {})
        self.answers: dict[str, Schema] = components.get("responses", {})
        self.operations = {operation.key: operation for operation in self._operations()}
        self.sessions = {f"session {path}": (sent, received) for _, path, _, sent, received in session_rows()}
        self.spread: frozenset[str] = frozenset()
        """Components that are compared value by value in the unions that hold them: `scattered` of either document."""
        self.moving = False
        """Whether one of those says something else in the other document."""
        self._shapes: dict[str, Shape] = {}

    def component(self, name: str) -> Shape:
        """Give the shape of a component, past those that only name another one."""
        if name not in self._shapes:
            self._shapes[name] = shape(self.schemas.get(name, {}), SCHEMAS + escape(name))
        return self._shapes[name]

    @cached_property
    def scattered(self) -> frozenset[str]:
        """Find the enums that stand in one place, a union with another enum: part of it, whoever wrote it out."""
        everywhere = [self.schemas, self.document.get("paths", {}), self.document.get("webhooks", {})]
        uses = Counter(_references(everywhere))
        found: set[str] = set()
        for members in _unions(everywhere):
            once = [name for member in members if (name := ref_name(member)) is not None and uses[name] == 1]
            mine = [name for name in once if self.is_enum({"$ref": SCHEMAS + name})]
            if mine and sum(self.is_enum(one) for one, _ in self.flat(shape({"anyOf": members}, ""))[0]) > 1:
                found |= set(mine)
        return frozenset(found)

    def is_enum(self, member: Schema) -> bool:
        """Is it a set of values, written out or by name?"""
        return "enum" in self.resolved(member, "")[0]

    def is_open(self, found: Shape) -> bool:
        """Does it allow any string, whatever it names beside?"""
        return any(member == {"type": "string"} for member, _ in self.flat(found)[0])

    @cached_property
    def closed(self) -> frozenset[str]:
        """Find the components that stand somewhere without a string beside them: elsewhere all values are allowed."""
        inner: dict[str, set[str]] = {name: set() for name in self.schemas}
        found = set(inner) - set(
            _references([self.document.get("paths", {}), self.document.get("webhooks", {}), self.schemas, self.answers])
        )
        roots = [*self.schemas.items(), ("", self.document.get("paths", {})), ("", self.document.get("webhooks", {}))]
        for owner, root in [*roots, ("", self.answers)]:
            for name, is_whole in self._stand_alone(root, whole=owner != ""):
                (inner[owner] if is_whole else found).add(name)
        stack = list(found)
        while stack:
            more = inner.get(stack.pop(), set()) - found
            found |= more
            stack += more
        return frozenset(found)

    def _stand_alone(self, node: Any, *, whole: bool = False) -> Iterator[tuple[str, bool]]:
        """Give the components named below a node with no string beside; and whether one may be the whole of it."""
        if isinstance(node, list):
            for item in node:
                yield from self._stand_alone(item)
        elif isinstance(node, dict):
            name = ref_name(node)
            if name is not None:
                yield name, whole
            for key, value in node.items():
                if key not in _UNION or not isinstance(value, list):
                    yield from self._stand_alone(value)
                elif not self.is_open(shape(node, "")):
                    for member in value:
                        yield from self._stand_alone(member, whole=whole)
                else:
                    yield from self._stand_alone([one for one in value if ref_name(one) is None])

    def values(self, members: list[tuple[Schema, str]]) -> set[str]:
        """Give the values of all enums of a union, spelled."""
        return {spelled(value) for one, _ in members for value in self.resolved(one, "")[0].get("enum", ())}

    def flat(self, found: Shape) -> tuple[list[tuple[Schema, str]], bool]:
        """Give a shape's members and nullability with its references to unions replaced by the members of those."""
        members: list[tuple[Schema, str]] = []
        nullable = found.nullable
        seen: set[str] = set()
        stack = list(reversed(found.members))
        while stack:
            member, pointer = stack.pop()
            name = ref_name(member)
            inner = self.component(name) if name is not None else None
            if name in self.spread and inner is not None:
                members += inner.members
            elif inner is None or _is_plain(inner):
                members.append((member, pointer))
            elif name not in seen:
                seen.add(name or "")
                nullable |= inner.nullable
                stack.extend(reversed(inner.members))
        if any("enum" in member for member, _ in members):
            members = [self.resolved(*one) if self.is_enum(one[0]) else one for one in members]
        return _joined_enums(members), nullable

    def resolved(self, member: Schema, pointer: str) -> tuple[Schema, str]:
        """Follow a member that is a reference to the one schema that it stands for; unions stay references."""
        name = ref_name(member)
        while name is not None:
            inner = self.component(name)
            if len(inner.members) != 1:
                break
            member, pointer = inner.members[0]
            name = ref_name(member)
        return member, pointer

    @cached_property
    def reach(self) -> dict[str, set[tuple[str, str]]]:
        """For each component: (key, "request" or "response") of every operation and session that it is part of."""
        parts = {name: set(_references(schema)) for name, schema in self.schemas.items()}
        found: dict[str, set[tuple[str, str]]] = {name: set() for name in self.schemas}
        for user, roots in self._roots():
            stack = list(roots)
            while stack:
                name = stack.pop()
                if name in found and user not in found[name]:
                    found[name].add(user)
                    stack.extend(parts[name])
        return found

    def _roots(self) -> Iterator[tuple[tuple[str, str], set[str]]]:
        for operation in self.operations.values():
            for direction, roots in self._roots_of(operation):
                yield (operation.key, direction), roots
        for key, (sent, received) in self.sessions.items():
            yield (key, "request"), set(sent.split(","))
            yield (key, "response"), set(received.split(","))

    def _roots_of(self, operation: Operation) -> Iterator[tuple[str, set[str]]]:
        sent = [parameter for _, parameter in operation.parameters.values()] + [operation.body.get("requestBody", {})]
        received = [self.answer(answer) for answer in operation.body.get("responses", {}).values()]
        if operation.is_webhook:
            sent, received = [], [*sent, *received]
        yield "request", set(_references(sent))
        yield "response", set(_references(received))

    def answer(self, answer: Schema) -> Schema:
        """Follow a reference to a shared answer."""
        name = answer_name(answer)
        return answer if name is None else self.answers.get(name, {})

    def users(self, name: str) -> list[str]:
        """Give the keys of the operations that name a shared answer."""
        return [
            operation.key
            for operation in self.operations.values()
            if any(answer_name(answer) == name for answer in operation.body.get("responses", {}).values())
        ]

    def _operations(self) -> Iterator[Operation]:
        for section in ("paths", "webhooks"):
            for path, item in self.document.get(section, {}).items():
                for method in METHODS:
                    if method in item:
                        yield self._operation(section, path, method, item)

    def _operation(self, section: str, path: str, method: str, item: dict[str, Any]) -> Operation:
        pointer = f"#/{section}/{escape(path)}"
        is_webhook = section == "webhooks"
        title = f"webhook {path}" if is_webhook else f"{method.upper()} {path}"
        body = _unfolded(item[method])
        if "servers" in item:
            body = {"servers": item["servers"], **body}
        operation = Operation(title, _blank(title), f"{pointer}/{method}", body, path, is_webhook)
        for base, parameters in (
            (pointer, item.get("parameters")),
            (operation.pointer, item[method].get("parameters")),
        ):
            for index, parameter in enumerate(parameters or []):
                name = parameter.get("name", "").removesuffix("[]")
                key = (parameter.get("in", ""), name.lower() if parameter.get("in") == "header" else name)
                operation.parameters[key] = (f"{base}/parameters/{index}", parameter)
        return operation


def answer_name(answer: Schema) -> str | None:
    """Give the shared answer that a `$ref` names, or None."""
    reference = answer.get("$ref")
    return reference.rpartition("/")[2] if isinstance(reference, str) else None


def _unfolded(operation: Schema) -> Schema:
    """Put what preparation keeps aside (see `spec.prepare.unseen`) back to where upstream writes it."""
    unseen = operation.get(UNSEEN)
    if not unseen:
        return operation
    found = {**operation, **{key: unseen[key] for key in ("servers", "callbacks") if key in unseen}}
    found["tags"] = [*operation.get("tags", []), *unseen.get("more_tags", [])]
    found["responses"] = {**operation["responses"], **unseen.get("errors", {})}
    for status, headers in unseen.get("headers", {}).items():
        found["responses"][status] = {**found["responses"].get(status, {}), "headers": headers}
    if unseen.get("optional_body"):
        found["requestBody"] = {**operation["requestBody"], "required": False}
    return found


def path_parameters(path: str) -> list[str]:
    """Give the names in a path's braces, in order."""
    return [part.split("}")[0] for part in path.split("{")[1:]]


def _blank(name: str) -> str:
    for parameter in path_parameters(name):
        name = name.replace("{" + parameter + "}", "{}")
    return name


def _unions(node: Any) -> Iterator[list[Schema]]:
    stack = [node]
    while stack:
        node = stack.pop()
        if isinstance(node, dict):
            if isinstance(node.get("anyOf"), list):
                yield node["anyOf"]
            stack.extend(node.values())
        elif isinstance(node, list):
            stack.extend(node)


def _references(node: Any) -> Iterator[str]:
    stack = [node]
    while stack:
        node = stack.pop()
        if isinstance(node, dict):
            name = ref_name(node)
            if name is not None:
                yield name
            stack.extend(node.values())
        elif isinstance(node, list):
            stack.extend(node)
