"""Reads a document for comparison: its operations, the shapes of its components, and who uses which component."""

from collections import Counter
from collections.abc import Iterator
from functools import cached_property
from typing import Any

from spec.drift.operation import Operation, answer_name, operations_of
from spec.drift.shapes import SCHEMAS, UNION, Schema, Shape, escape, is_plain, joined_enums, ref_name, shape, spelled
from spec.session_table import session_rows

EVENT_STREAM = "text/event-stream"


class Index:
    """A document prepared for comparison, with as many others as there are, one after the other."""

    def __init__(self, document: dict[str, Any]) -> None:
        self.document = document
        components = document.get("components", {})
        self.schemas: dict[str, Schema] = components.get("schemas", {})
        self.security_schemes: dict[str, Any] = components.get("securitySchemes", {})
        self.answers: dict[str, Schema] = components.get("responses", {})
        self.operations = {operation.key: operation for operation in operations_of(document)}
        self.sessions = {f"session {path}": (sent, received) for _, path, _, sent, received in session_rows()}
        self.spread: frozenset[str] = frozenset()
        """Components that are compared value by value in the unions that hold them: `scattered` of either document."""
        self.moving = False
        """Whether one of those says something else in the other document."""
        self._shapes: dict[str, Shape] = {}
        self._paths = [document.get("paths", {}), document.get("webhooks", {})]

    def component(self, name: str) -> Shape:
        """Return the shape of a component, skipping those that only name another one."""
        if name not in self._shapes:
            self._shapes[name] = shape(self.schemas.get(name, {}), SCHEMAS + escape(name))
        return self._shapes[name]

    @cached_property
    def _found(self) -> list[tuple[list[str], list[list[Schema]]]]:
        """The components named, and the unions, in each component and, last, in the paths: one walk for all who ask."""
        return [_walk(node, [], []) for node in (*self.schemas.values(), self._paths)]

    @cached_property
    def scattered(self) -> frozenset[str]:
        """Find the enums used in a single place, a union with another enum: they count as part of it, inline or not."""
        uses = Counter(name for names, _ in self._found for name in names)
        found: set[str] = set()
        for members in (members for _, unions in self._found for members in unions):
            once = [name for member in members if (name := ref_name(member)) is not None and uses[name] == 1]
            mine = [name for name in once if self.is_enum({"$ref": SCHEMAS + name})]
            if mine and sum(self.is_enum(one) for one, _ in self.flat(shape({"anyOf": members}, ""))[0]) > 1:
                found |= set(mine)
        return frozenset(found)

    def is_enum(self, member: Schema) -> bool:
        """Return whether it is a set of values, inline or by name."""
        return "enum" in self.resolved(member, "")[0]

    def is_open(self, found: Shape) -> bool:
        """Return whether it allows any string, whatever else it lists."""
        return any(member == {"type": "string"} for member, _ in self.flat(found)[0])

    @cached_property
    def closed(self) -> frozenset[str]:
        """Find the components that somewhere appear without a string beside them; elsewhere all values are allowed."""
        inner: dict[str, set[str]] = {name: set() for name in self.schemas}
        found = set(inner).difference(_references(self.answers), *(names for names, _ in self._found))
        for owner, root in [*self.schemas.items(), ("", self._paths), ("", self.answers)]:
            self._stand_alone(root, found, inner[owner] if owner else found)
        stack = list(found)
        while stack:
            more = inner.get(stack.pop(), set()) - found
            found |= more
            stack += more
        return frozenset(found)

    def _stand_alone(self, node: Any, found: set[str], whole: set[str]) -> None:
        """Add the components named below a node without a string beside them; to `whole` one that may be all of it."""
        if node.__class__ is dict:
            name = ref_name(node)
            if name is not None:
                whole.add(name)
            for key, value in node.items():
                if value.__class__ is dict:
                    self._stand_alone(value, found, found)
                elif value.__class__ is not list:
                    continue
                elif key not in UNION:
                    self._stand_alone(value, found, found)
                elif not self.is_open(shape(node, "")):
                    for member in value:
                        self._stand_alone(member, found, whole)
                else:
                    self._stand_alone([one for one in value if ref_name(one) is None], found, found)
        elif node.__class__ is list:
            for item in node:
                self._stand_alone(item, found, found)

    def values(self, members: list[tuple[Schema, str]]) -> set[str]:
        """Return the values of all enums of a union, in canonical spelling."""
        return {spelled(value) for one, _ in members for value in self.resolved(one, "")[0].get("enum", ())}

    def flat(self, found: Shape) -> tuple[list[tuple[Schema, str]], bool]:
        """Return a shape's members and nullability, with references to unions replaced by their members."""
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
            elif inner is None or is_plain(inner):
                members.append((member, pointer))
            elif name not in seen:
                seen.add(name or "")
                nullable |= inner.nullable
                stack.extend(reversed(inner.members))
        if any("enum" in member for member, _ in members):
            members = [self.resolved(*one) if self.is_enum(one[0]) else one for one in members]
        return joined_enums(members), nullable

    def resolved(self, member: Schema, pointer: str) -> tuple[Schema, str]:
        """Follow a member that is a reference to a single schema; unions stay references."""
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
        """For each component: (key, "request" or "response") of every operation and session that uses it."""
        parts = {name: set(names) for name, (names, _) in zip(self.schemas, self._found, strict=False)}
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
        """Return the keys of the operations that name a shared answer."""
        return [
            operation.key
            for operation in self.operations.values()
            if any(answer_name(answer) == name for answer in operation.body.get("responses", {}).values())
        ]


def _references(node: Any) -> list[str]:
    """Return the components that are named somewhere below a node, each as often as it is."""
    return _walk(node, [], [])[0]


def _walk(node: Any, names: list[str], unions: list[list[Schema]]) -> tuple[list[str], list[list[Schema]]]:
    """Add the components that are named below a node, and the unions there; return both lists."""
    if isinstance(node, dict):
        if "$ref" in node and (name := ref_name(node)) is not None:
            names.append(name)
        if "anyOf" in node and isinstance(node["anyOf"], list):
            unions.append(node["anyOf"])
        node = node.values()
    for inner in node:
        if inner.__class__ is dict or inner.__class__ is list:  # a call for each value would take twice as long
            _walk(inner, names, unions)
    return names, unions
