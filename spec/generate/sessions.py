"""Sessions over WebSocket: one verb per client event, by the dotted name in the event's ``type``."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from spec.generate.attributes import attribute
from spec.generate.models import ModelViews
from spec.generate.prose import wrapped
from spec.generate.types import Types
from spec.prepare.names import pascal

Json = dict[str, Any]


class SessionError(Exception):
    """No verb can be made for a client event."""


@dataclass(frozen=True, kw_only=True)
class Field:
    """One field of a client event.

    Attributes:
        name: The Python name.
        wire: The name in the event.
        annotation: The accepted type.
    """

    name: str
    wire: str
    annotation: str
    required: bool
    description: str

    @property
    def argument(self) -> str:
        optional = " | None = None" if "None" not in self.annotation.split(" | ") else " = None"
        return f"{self.name}: {self.annotation}{'' if self.required else optional}"


@dataclass(frozen=True, kw_only=True)
class Verb:
    """One client event as a method.

    Attributes:
        type: The event's ``type``.
        name: The last part of it.
    """

    type: str
    name: str
    description: str
    fields: list[Field]

    @property
    def signature(self) -> str:
        ordered = sorted(self.fields, key=lambda each: not each.required)
        return "".join(f", {'*, ' if not index else ''}{each.argument}" for index, each in enumerate(ordered))

    @property
    def values(self) -> str:
        """What every such event contains, including null, and what it contains if given."""
        sides = [[each for each in self.fields if each.required is required] for required in (True, False)]
        made = ["{" + ", ".join(f'"{each.wire}": {each.name}' for each in side) + "}" for side in sides]
        return ", ".join(made if sides[1] else made[:1])

    @property
    def doc(self) -> str:
        indent = " " * 8
        lines = [f"Send ``{self.type}``."]
        if self.description:
            lines += ["", wrapped(self.description, indent, indent)]
        described = [each for each in self.fields if each.description]
        if described:
            lines += ["", f"{indent}Args:"]
            lines += [wrapped(f"{each.name}: {each.description}", indent + " " * 4, indent * 2) for each in described]
        return "\n".join(lines) + ("\n" + indent if len(lines) > 1 else "")


@dataclass(kw_only=True)
class Group:
    """The verbs that share a prefix of their type, and the groups below.

    Attributes:
        path: The shared prefix, dotted; "" for the whole session.
    """

    path: str
    verbs: list[Verb] = field(default_factory=list)
    groups: list[Group] = field(default_factory=list)

    @property
    def name(self) -> str:
        return self.path.rsplit(".", 1)[-1]


@dataclass(frozen=True, kw_only=True)
class Session:
    """One kind of session.

    Attributes:
        name: The dotted name of its resource.
        query: Names of the query parameters.
        event: The schema of a server event; ``event_component`` names it, ``event_type`` is its Python type.
        groups: All groups, children before parents, the session's own last.
    """

    name: str
    path: str
    query: list[str]
    event: Json
    event_component: str
    event_type: str
    groups: list[Group]
    imports: list[str]

    @property
    def class_name(self) -> str:
        return pascal(self.name)

    @property
    def module(self) -> str:
        return self.name.replace(".", "_")

    def verbs_name(self, group: Group) -> str:
        return f"{self.class_name}{pascal(group.path) if group.path else ''}Verbs"


def client_events(schemas: dict[str, Json], rows: list[list[str]]) -> list[Json]:
    """Return references to every component that a session of the table sends; an unknown session sends none."""
    return [_reference(name) for row in rows for name in row[3].split(",") if name in schemas]


def sessions(views: ModelViews, rows: list[list[str]]) -> Iterator[Session]:
    """Yield the sessions of the table for which the document has both sides.

    Raises:
        SessionError: An event has no constant ``type``.
    """
    types = views.types
    for name, path, query, client, server in rows:
        sent = [each for each in client.split(",") if each in types.schemas]
        if not sent or server not in types.schemas:
            continue  # an older document, or another API; tests check that the committed one has all of them
        events = [member for each in sent for member in _members(types, _reference(each))]
        members = [member for place, member in enumerate(events) if member not in events[:place]]
        verbs = [_verb(types, member) for member in members]
        schemas = [value for member in members for value in types.resolve(member)["properties"].values()]
        yield Session(
            name=name,
            path=path,
            query=[each for each in query.split(",") if each],
            event=_reference(server),
            event_component=server,
            event_type=types.name(server),
            groups=_groups(verbs),
            imports=views.imports(schemas, answers=False, requests=True),
        )


def _members(types: Types, schema: Json) -> Iterator[Json]:
    resolved = types.resolve(schema)
    if "anyOf" in resolved:
        for member in resolved["anyOf"]:
            yield from _members(types, member)
    else:
        yield schema


def _verb(types: Types, schema: Json) -> Verb:
    event = types.resolve(schema)
    properties = event["properties"]
    kind = types.resolve(properties.get("type", {})).get("const")
    if not isinstance(kind, str):
        raise SessionError(f"{types.named(schema)}: a client event needs a constant `type`")
    required = set(event.get("required", ()))
    return Verb(
        type=kind,
        name=attribute(kind.rsplit(".", 1)[-1]),
        description=str(event.get("description", "")),
        fields=[
            Field(
                name=attribute(key),
                wire=key,
                annotation=types.request(value),
                required=key in required,
                description=str(value.get("description", "")),
            )
            for key, value in properties.items()
            if key != "type"
        ],
    )


def _groups(verbs: list[Verb]) -> list[Group]:
    found: dict[str, Group] = {"": Group(path="")}

    def group(path: str) -> Group:
        if path not in found:
            found[path] = Group(path=path)
            group(path.rpartition(".")[0]).groups.append(found[path])
        return found[path]

    for verb in verbs:
        group(verb.type.rpartition(".")[0]).verbs.append(verb)
    return sorted(found.values(), key=lambda each: (-each.path.count(".") - bool(each.path), each.path))


def _reference(component: str) -> Json:
    return {"$ref": f"#/components/schemas/{component}"}
