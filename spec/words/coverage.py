"""Counts what has descriptions, and lists gaps by the tag file that should describe them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from spec.generate.operation_view import OperationView
from spec.generate.operations import operation_views
from spec.generate.types import Types
from spec.prepare.names import referenced_name
from spec.upstream import parse_values, read_text
from spec.words.apply import Worded
from spec.words.files import CLASS

FLOORS = Path(__file__).with_name("floors.yaml")
OTHER = "Other"
BY_NAME = (
    ("RealtimeTranslation", "Realtime"), ("Realtime", "Realtime"), ("Webhook", "WebhookEventTypes"), ("Live", "Live"),
    ("Agent", "Agents"), ("Response", "Responses"), ("BetaResponse", "Responses"), ("Beta", "Responses"),
)  # fmt: skip
"""Tags of components that no operation reaches: the events of sessions and webhooks."""

Json = dict[str, Any]


@dataclass(frozen=True)
class Count:
    """The total number, and the number with descriptions."""

    described: int
    total: int

    @property
    def percent(self) -> float:
        return 100 * self.described / max(self.total, 1)


@dataclass(frozen=True)
class Gap:
    """Something without a description.

    Attributes:
        what: "operation", "parameter", "field" or "class".
        owner: The operationId or component.
        name: The parameter or field; "" for an operation or class.
        kind: Its type as users see it.
    """

    what: str
    tag: str
    owner: str
    name: str
    kind: str = ""


class Coverage:
    """What has a description in a document.

    Args:
        result: The document with its descriptions.
        hand: Count only handwritten descriptions, not those made by rule.
    """

    def __init__(self, result: Worded, *, hand: bool = False) -> None:
        self.result = result
        self.hand = hand
        self.schemas: dict[str, Json] = result.document["components"]["schemas"]
        self.types = Types(self.schemas, str)
        self.views = list(operation_views(result.document, self.types))
        self.tags = {
            operation["operationId"]: operation["tags"][0]
            for item in result.document["paths"].values()
            for operation in item.values()
        }
        self.homes = self._homes()
        self.gaps: list[Gap] = []
        self.totals = {"operations": 0, "parameters": 0, "fields": 0, "classes": 0}
        for view in self.views:
            self._count_operation(view)
        for name, schema in self.schemas.items():
            if "properties" in schema:
                self._count_class(name, schema)

    def counts(self) -> dict[str, Count]:
        """Return the counts of operations, parameters, fields and classes."""
        missing = dict.fromkeys(self.totals, 0)
        plurals = {"operation": "operations", "parameter": "parameters", "field": "fields", "class": "classes"}
        for gap in self.gaps:
            missing[plurals[gap.what]] += 1
        return {what: Count(total - missing[what], total) for what, total in self.totals.items()}

    def _count_operation(self, view: OperationView) -> None:
        tag = self.tags[view.id]
        self.totals["operations"] += 1
        if not self._said("operations", view.id, "()"):
            self.gaps.append(Gap("operation", tag, view.id, "", f"{view.method} {view.path}"))
        for parameter in view.parameters:
            self.totals["parameters"] += 1
            from_body = parameter.place == "body" and parameter.description
            if not from_body and not self._said("operations", view.id, parameter.wire):
                kind = f"{parameter.place} {self.types.request(parameter.schema)}"
                self.gaps.append(Gap("parameter", tag, view.id, parameter.wire, kind))

    def _count_class(self, name: str, schema: Json) -> None:
        tag = self.homes[name]
        self.totals["classes"] += 1
        if not self._said("schemas", name, CLASS):
            self.gaps.append(Gap("class", tag, name, ""))
        for key, value in schema["properties"].items():
            self.totals["fields"] += 1
            if not self._said("schemas", name, key):
                self.gaps.append(Gap("field", tag, name, key, self.types.answer(value)))

    def _said(self, section: str, owner: str, name: str) -> bool:
        source = self.result.source.get((section, owner, name))
        return source is not None and not (self.hand and source == "rule")

    def _homes(self) -> dict[str, str]:
        """Return the tag of each component: that of the operation that reaches it in the fewest steps."""
        homes: dict[str, str] = {}
        layer: list[tuple[str, str]] = []
        for view in self.views:
            given = [schema for schema in (view.result, view.event, view.item, view.whole_body) if schema]
            layer += [(name, self.tags[view.id]) for name in self._body_names(view)]
            layer += [
                (name, self.tags[view.id])
                for schema in [*given, *(parameter.schema for parameter in view.parameters)]
                for name in self._named(schema)
            ]
        while layer:
            following: list[tuple[str, str]] = []
            for name, tag in layer:
                if name not in homes:
                    homes[name] = tag
                    following += [(inner, tag) for inner in self._named(self.schemas[name], inside=True)]
            layer = following
        return {name: homes.get(name) or _by_name(name) for name in self.schemas}

    def _body_names(self, view: OperationView) -> list[str]:
        operation = self.result.document["paths"][view.path][view.method.lower()]
        content = operation.get("requestBody", {}).get("content", {})
        return [name for media in content.values() for name in self._named(media.get("schema", {}))]

    def _named(self, schema: Json, *, inside: bool = False) -> Iterator[str]:
        component = referenced_name(schema)
        if component is not None and not inside:
            yield component
            return
        for part in (*schema.get("anyOf", []), *schema.get("properties", {}).values()):
            yield from self._named(part)
        for key in ("items", "additionalProperties"):
            if isinstance(schema.get(key), dict):
                yield from self._named(schema[key])


def _by_name(name: str) -> str:
    return next((tag for start, tag in BY_NAME if name.startswith(start)), OTHER)


def read_floors(path: Path = FLOORS) -> dict[str, float]:
    """Read the minimum percentages of coverage."""
    return {name: float(value) for name, value in parse_values(read_text(path), path).items()}


def below(counts: dict[str, Count], floors: dict[str, float]) -> list[str]:
    """Return what has fallen below its minimum."""
    return [
        f"{what}: {count.percent:.1f} % have words, {floors[what]:.1f} % must"
        for what, count in counts.items()
        if count.percent < floors[what]
    ]
