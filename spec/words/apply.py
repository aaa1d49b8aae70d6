"""Puts descriptions into a document: handwritten ones first, then its own, then those of a twin, then a rule's."""

from __future__ import annotations

import functools
import json
import re
from dataclasses import dataclass, field
from typing import Any

from spec.generate.operations import operation_views
from spec.generate.types import Types
from spec.prepare.names import referenced_name
from spec.words.blanks import Blanks, effect, stems
from spec.words.facts import kind, members
from spec.words.files import CLASS, FOLDER, Words, read_words
from spec.words.nouns import Nouns, words_of
from spec.words.orphans import Key, orphans
from spec.words.rules import Subject, read_rules

Json = dict[str, Any]

_read_words = functools.cache(read_words)  # as the rules are: a process words several documents


@dataclass
class Worded:
    """A document with descriptions, and the source of each.

    Attributes:
        document: A copy of the document.
        source: "hand", "document", "twin" or "rule" for everything with a description, None for the rest.
        orphans: What handwritten descriptions refer to but the document does not have (any more).
    """

    document: Json
    source: dict[Key, str | None] = field(default_factory=dict)
    orphans: list[str] = field(default_factory=list)


def worded(document: Json, words: Words | None = None) -> Worded:
    """Return a copy of a prepared document with descriptions.

    Args:
        document: The prepared document.
        words: The handwritten descriptions; the project's by default.
    """
    words = _read_words(FOLDER) if words is None else words
    result = Worded(json.loads(json.dumps(document)))
    _Writer(result, words).write()
    result.orphans = sorted(orphans(result.source, words))
    return result


class _Writer:
    def __init__(self, result: Worded, words: Words) -> None:
        self.result = result
        self.words = words
        self.schemas: dict[str, Json] = result.document["components"]["schemas"]
        self.types = Types(self.schemas, str)
        self.views = list(operation_views(result.document, self.types))
        self.rules, nouns = read_rules()
        results = {
            body: name
            for view in self.views
            if (name := referenced_name(view.result or {})) is not None
            for body in self._body_names(view.path, view.method)
            if body != name
        }
        self.nouns = Nouns(self.schemas, nouns, results)
        self.requests = self._reached(parameter.schema for view in self.views for parameter in view.parameters)
        self.bodies = {
            name: f"{view.method} {view.path}"
            for view in self.views
            for name in self._body_names(view.path, view.method)
        }
        self.blanks = Blanks(self.nouns, self.types, self.bodies)
        self.requests |= self._reached({"$ref": f"#/components/schemas/{name}"} for name in self.bodies)
        self.own = {
            (name, key): value["description"]
            for name, schema in self.schemas.items()
            for key, value in schema.get("properties", {}).items()
            if "description" in value
        }
        self.own |= {
            (name, CLASS): text for name, schema in self.schemas.items() if (text := schema.get("description"))
        }
        self.twins: dict[str, list[str]] = {}
        for name, schema in self.schemas.items():
            for twin in _twin_names(name, schema):
                self.twins.setdefault(twin, []).append(name)

    def write(self) -> None:
        for name, schema in self.schemas.items():
            self._write_schema(name, schema)
        for view in self.views:
            operation = self.result.document["paths"][view.path][view.method.lower()]
            self._write_operation(view, operation)
        self._write_values()

    def _write_values(self) -> None:
        """Give lists of values, and members of unions, the description of their first use."""
        used: dict[str, str] = {}
        fields = [value for schema in self.schemas.values() for value in schema.get("properties", {}).values()]
        parameters = [
            {**parameter["schema"], "description": parameter.get("description", "")}
            for item in self.result.document["paths"].values()
            for operation in item.values()
            for parameter in operation.get("parameters", ())
        ]
        for value in [*fields, *parameters]:
            for one in (value, *value.get("anyOf", ())):
                name = referenced_name(one)
                if name is not None and value.get("description"):
                    used.setdefault(name, value["description"])
        for name, schema in self.schemas.items():
            if not schema.get("description") and name in used:
                schema["description"] = used[name]
                self.result.source["schemas", name, CLASS] = "twin"

    def _write_schema(self, name: str, schema: Json) -> None:
        said = self.words.of_schema(name)
        twins = [twin for key in _twin_names(name, schema) for twin in self.twins[key] if twin != name]
        borrowed = [self.words.schemas[twin] for twin in twins if twin in self.words.schemas]
        place = "request" if name in self.requests else "answer"
        for key, value in schema.get("properties", {}).items():
            own = [self.own.get((twin, key), "") for twin in twins]
            kinds, blanks = self._kinds(value), self.blanks.of_field(name, key, value)
            self._put(
                ("schemas", name, key),
                value,
                [one[key] for one in said if key in one],
                [one[key] for one in borrowed if key in one] + [*own, self._said_of_class(value)],
                Subject(name=key, kinds=kinds, place=place, owner=name, blanks=blanks),
            )
        if "properties" in schema or "anyOf" in schema or any(CLASS in one for one in said):
            kinds, blanks = frozenset({kind(schema)}), self.blanks.of_class(name, schema)
            self._put(
                ("schemas", name, CLASS),
                schema,
                [one[CLASS] for one in said if CLASS in one],
                [one[CLASS] for one in borrowed if CLASS in one],
                Subject(name=CLASS, kinds=kinds, place="class", owner=name, blanks=blanks),
            )
            if self.result.source["schemas", name, CLASS] is None:  # imprecise, but better than its name alone
                schema["x-where"] = self._where_used(name)

    def _where_used(self, name: str) -> str:
        homes = [f"`{owner}.{key}`" for owner, key in self.nouns.homes.get(name, ())]
        if not homes:
            return f"{words_of(name)[:1].upper()}{words_of(name)[1:]}."
        listed = ", ".join(homes[:2]) + (" and others" if len(homes) > 2 else "")
        return f"The value of {listed}." if len(homes) != 2 else f"The value of {' and '.join(homes)}."

    def _said_of_class(self, value: Json) -> str:
        """Return the handwritten description of the class that is a field's value, or an item of it."""
        names = {name for one in (value, *value.get("anyOf", ())) if (name := referenced_name(one)) is not None}
        if len(names) != 1:
            return ""
        said = [one[CLASS] for name in names for one in self.words.of_schema(name) if CLASS in one]
        return next(iter(said), "") or self.own.get((min(names), CLASS), "")

    def _write_operation(self, view: Any, operation: Json) -> None:
        said = self.words.of_operation(view.id)
        blanks = self.blanks.of_operation(view)
        summaries = [one["summary"] for one in said if "summary" in one]
        if summaries:
            operation["summary"] = summaries[0]
        returns = [one["returns"] for one in said if "returns" in one]
        subject = Subject(
            name="returns", kinds=frozenset({effect(view)}), place="returns", owner=view.id, blanks=blanks
        )
        for status, response in operation["responses"].items():
            if status.startswith("2") and (returns or response.get("content")):
                text = next(iter(returns), None) or response.get("description") or self.rules.sentence(subject)
                response["description"] = text or ""
        self._put(
            ("operations", view.id, "()"), operation, [one["description"] for one in said if "description" in one], [],
            Subject(name="()", kinds=frozenset(), place="operation", owner=view.id, blanks=blanks),
        )  # fmt: skip
        for parameter in operation.get("parameters", []):
            name = parameter["name"]
            value = parameter["schema"]
            subject = Subject(
                name=name.removesuffix("[]"), kinds=self._kinds(value), place=parameter["in"], owner=view.id,
                blanks={**blanks, **stems(name)},
            )  # fmt: skip
            given = [one["parameters"][name] for one in said if name in one.get("parameters", {})]
            if "description" not in parameter and value.get("description"):
                parameter["description"] = value["description"]
            self._put(("operations", view.id, name), parameter, given, [], subject)

    def _put(self, key: Key, target: Json, given: list[str], borrowed: list[str], subject: Subject) -> None:
        text, source = next(
            (
                (text, source)
                for text, source in (
                    (next(iter(given), None), "hand"),
                    (target.get("description"), "document"),
                    (next(filter(None, borrowed), None), "twin"),
                    (self.rules.sentence(subject), "rule"),
                )
                if text
            ),
            (None, None),
        )
        if text is not None:
            target["description"] = " ".join(text.split())
        self.result.source[key] = source

    # --- what a rule may look at

    def _kinds(self, schema: Json) -> frozenset[str]:
        return frozenset(kind(one) for one in members(schema, self.types.resolve))

    def _body_names(self, path: str, method: str) -> list[str]:
        content = self.result.document["paths"][path][method.lower()].get("requestBody", {}).get("content", {})
        return [name for media in content.values() if (name := referenced_name(media.get("schema", {}))) is not None]

    def _reached(self, schemas: Any) -> set[str]:
        found: set[str] = set()
        stack = list(schemas)
        while stack:
            schema = stack.pop()
            name = referenced_name(schema)
            if name is not None:
                if name not in found:
                    found.add(name)
                    stack.append(self.schemas[name])
                continue
            stack += [*schema.get("anyOf", []), *schema.get("properties", {}).values()]
            stack += [schema[key] for key in ("items", "additionalProperties") if isinstance(schema.get(key), dict)]
        return found


def _twin_names(name: str, schema: Json) -> list[str]:
    """Return the names of a component's twins: the same thing in another place of the API."""
    found = [
        re.sub(r"(?<=.)(Resource|ItemParam|Param|Object)$", "", re.sub(r"^(Realtime)?Beta_?(?=[A-Z])", r"\1", name))
    ]
    event = schema.get("properties", {}).get("type", {}).get("const")
    if isinstance(event, str) and "." in event:
        found.append(f"type {event}")
    return found
