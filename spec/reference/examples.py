"""An example for every operation: written by hand if there is one, otherwise made by rule.

The rule: a required argument gets a fitting value; an id gets that of an object that the example creates or lists
first. So every example is self-contained and runs against the API or the sandbox.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from spec.generate.operation_view import OperationView, Parameter
from spec.generate.types import Types
from spec.reference.literals import Raw, literal
from spec.reference.script import Script, bare_path, id_field
from spec.reference.values import PURPOSES, Member, Values, singular

HANDMADE = Path(__file__).parent / "handmade"
WIDTH = 100
HEAD = "from overlay import OpenAI\n\nclient = OpenAI(){remark}\n\n"
ADMIN = "  # with the key of OPENAI_ADMIN_KEY"
# The variable for the result of a call, by the last part of its name.
RESULTS = {"retrieve": "found", "update": "updated", "delete": "deleted", "modify": "updated"}
# Body parameters that name objects of a collection, if their own name does not reveal which.
COLLECTIONS = {
    "file": "/files",
    "assistant": "/assistants",
    "vector_store": "/vector_stores",
}


class Examples:
    """Writes examples.

    Args:
        views: Every operation.
        names: operationId -> dotted name.
        types: The schemas.
        handmade: The folder of handwritten examples, one file per dotted name.
    """

    def __init__(
        self, views: Iterable[OperationView], names: Mapping[str, str], types: Types, handmade: Path = HANDMADE
    ) -> None:
        self.types = types
        self.names = names
        self.values = Values(types)
        self.handmade = handmade
        self.by_route = {(view.method, bare_path(view.path)): view for view in views if "?" not in view.path}

    def of(self, view: OperationView) -> str:
        """Return the program that shows an operation."""
        by_hand = self.handmade / f"{self.names[view.id]}.py"
        if by_hand.exists():
            return by_hand.read_text("utf-8")
        script = Script()
        if view.page and view.method == "GET":  # so that there is something to list
            self._fill(view.path, script)
        call = self._call(view, script)
        self._use(view, call, script)
        body = "\n".join(script.lines) + "\n"
        head = HEAD.format(remark=ADMIN if view.security == "admin_api_key" else "")
        return ("from pathlib import Path\n\n" if "Path(" in body else "") + head + body

    # --- statements

    def _use(self, view: OperationView, call: str, script: Script) -> None:
        """Add the statement that makes the call and shows the result."""
        item = self._shown(view.item, "item") if view.page and view.item else ""
        last = self.names[view.id].rpartition(".")[2]
        if view.page:
            if item == "item":
                item = script.name("item")
            script.lines += [f"for item in {call}:", f"    print({item})"]
        elif view.answer == "none" and view.event is not None:
            script.lines += [f"with {call} as stream:", "    for event in stream:", "        print(event)"]
        elif view.answer == "none":
            script.lines.append(call)
        elif view.answer == "json":
            name = script.name(RESULTS.get(last) or (self._noun(view) if last == "create" else "result"))
            script.lines += [f"{name} = {call}", f"print({self._shown(view.result or {}, name)})"]
        elif view.answer == "text":
            name = script.name("text")
            script.lines += [f"{name} = {call}", f"print({name})"]
        else:
            name = script.name("content")
            script.lines += [f"{name} = {call}", f'print(len({name}.content), "bytes")']

    def _shown(self, schema: Mapping[str, Any], name: str) -> str:
        """Return what is worth printing of an object."""
        fields = self._fields(schema)
        if "deleted" in fields:
            return f"{name}.deleted"
        shown = [each for each in ("id", "name", "status") if each in fields][:2]
        return ", ".join(f"{name}.{each}" for each in shown) or name

    def _fields(self, schema: Mapping[str, Any]) -> dict[str, Any]:
        """Return the fields of an object; for a union, those that all its members have."""
        schema = self.types.resolve(dict(schema))
        if "anyOf" not in schema:
            fields: dict[str, Any] = schema.get("properties", {})
            return fields
        members = [self._fields(one) for one in schema["anyOf"] if one.get("type") != "null"]
        return {name: one for name, one in members[0].items() if all(name in other for other in members)}

    def _noun(self, view: OperationView) -> str:
        return singular(self.names[view.id].split(".")[-2])

    def _call(self, view: OperationView, script: Script) -> str:
        """Write a call with its arguments, preceded by the statements that create its ids."""
        path = view.at("path")
        given = {one.name: self._id(view, one, script) for one in path}
        needed = [one for one in view.keywords if one.required]
        keywords = {one.name: self._value(view, one, script) for one in needed}
        known = {one.name for one in view.keywords}
        for name, value in self.values.wanted(self.names[view.id], known, empty=not needed).items():
            found = [self._made(value, name, script)] if isinstance(value, Member) else value
            keywords.setdefault(name, found)
        positional = [literal(given.pop(one.name)) for one in path[-1:]]
        arguments = [*positional, *(f"{name}={literal(value)}" for name, value in (given | keywords).items())]
        call = f"client.{self.names[view.id]}"
        if len(line := f"{call}({', '.join(arguments)})") <= WIDTH:
            return line
        split = [*positional, *(f"{name}={literal(value, 1)}" for name, value in (given | keywords).items())]
        return f"{call}(\n" + "".join(f"    {one},\n" for one in split) + ")"

    # --- values

    def _id(self, view: OperationView, parameter: Parameter, script: Script) -> Any:
        """Return the value of a path parameter, from an object in the example."""
        collection = view.path.partition("{" + parameter.wire + "}")[0].rstrip("/")
        return self._made(collection, parameter.name, script)

    def _value(self, view: OperationView, parameter: Parameter, script: Script) -> Any:
        known = self.values.named(self.names[view.id], parameter.name)
        if known is not None:
            return known
        if parameter.name in view.files:
            file = self.values.file(self.names[view.id], parameter.name)
            return [file] if self.types.resolve(parameter.schema).get("type") == "array" else file
        if parameter.name in PURPOSES:
            return self._file(parameter.name, script)
        collection = self._collection(view, parameter.name)
        if collection is not None and (collection in script.made or collection not in script.under_way):
            one = self._made(collection, parameter.name, script)
            return [one] if self.types.resolve(parameter.schema).get("type") == "array" else one
        return self.values.of(parameter.schema, parameter.name)

    def _file(self, name: str, script: Script) -> Raw:
        """Upload a file for the purpose of a parameter."""
        if name not in script.made:
            path, purpose = PURPOSES[name]
            variable = script.name("file")
            script.lines.append(f"{variable} = client.files.create(file={path}, purpose={literal(purpose)})")
            script.made[name] = f"{variable}.id"
        return Raw(script.made[name])

    def _collection(self, view: OperationView, name: str) -> str | None:
        """Return the collection that an argument refers to: ``role_ids`` to ``/organization/roles``."""
        thing = re.sub(r"_ids?$", "", name)
        if thing in COLLECTIONS:
            return COLLECTIONS[thing]
        if thing == name:
            return None
        parts = view.path.split("/")
        for end in range(len(parts) - 1, 1, -1):  # the nearest collection of that name above, except for this one
            near = "/".join([*parts[:end], f"{thing}s"])
            if near != view.path and ("POST", bare_path(near)) in self.by_route:
                return near
        return self._elsewhere(f"{thing}s", view.path)

    def _elsewhere(self, last: str, path: str) -> str | None:
        """Return the collection with this name that is nearest to a path."""
        paths = {one for _, one in self.by_route if one.endswith(f"/{last}") and "{" not in one}
        near = sorted(paths, key=lambda one: (one.split("/")[1] != path.split("/")[1], len(one), one))
        return near[0] if near else None

    def _made(self, collection: str, name: str, script: Script) -> Any:
        """Return the id of an object of a collection: created, else listed, else made up."""
        plain = bare_path(collection)
        if plain in script.made:
            return Raw(script.made[plain])
        if (known := self.values.member(collection, name)) is not None:
            return known
        if not {("GET", plain), ("POST", plain)} & self.by_route.keys():  # the collection is elsewhere
            elsewhere = f"/organization{collection}"
            if not {("GET", bare_path(elsewhere)), ("POST", bare_path(elsewhere))} & self.by_route.keys():
                elsewhere = self._elsewhere(plain.rpartition("/")[2], plain) or plain
            if elsewhere != plain:
                return self._made(elsewhere, name, script)
        if plain not in script.under_way and (found := self._produce(collection, name, script)) is not None:
            return found
        lister = self.by_route.get(("GET", plain))
        if lister is not None and lister.page and lister.item and plain not in script.under_way:
            fields = self._fields(lister.item)
            if key := id_field(fields, name):
                variable = script.name(self.names[lister.id].split(".")[-2])
                script.under_way.add(plain)
                script.lines.append(f"{variable} = {self._call(lister, script)}")
                script.made[plain] = f"{variable}.data[0].{key}"
                return Raw(script.made[plain])
        return f"{singular(re.sub('_id$', '', name))}_123"

    def _produce(self, collection: str, name: str, script: Script) -> Any:
        """Create an object of a collection; return its id, None if the answer does not contain it."""
        plain = bare_path(collection)
        maker = self.by_route.get(("POST", plain))
        if maker is None or maker.answer != "json" or maker.result is None:
            return None
        fields = self._fields(maker.result)
        inner = self._fields(self.types.resolve(fields.get("data", {})).get("items", {}))
        adopts = any(one.name == name and one.required for one in maker.keywords)  # it takes an existing object
        script.under_way.add(plain)
        if key := id_field(fields, name):
            call, variable = self._call(maker, script), script.name(self._noun(maker))
            script.lines.append(f"{variable} = {call}")
            script.made[plain] = f"{variable}.{key}"
        elif adopts:
            given = self._value(maker, next(one for one in maker.keywords if one.name == name), script)
            script.lines.append(self._call(maker, script))
            if not isinstance(given, Raw):
                return given
            script.made[plain] = str(given)
        elif key := id_field(inner, "id"):
            call, variable = self._call(maker, script), script.name("made")
            script.lines.append(f"{variable} = {call}")
            script.made[plain] = f"{variable}.data[0].{key}"
        else:
            return None
        return Raw(script.made[plain])

    def _fill(self, collection: str, script: Script) -> None:
        """Create an unnamed object of a collection, if there is a way to do so."""
        maker = self.by_route.get(("POST", bare_path(collection)))
        if maker is not None and not maker.page and maker.answer == "json":
            script.lines.append(self._call(maker, script))
