"""Arguments for each operation, made from openapi.yaml and a seed: what must be valid to send."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from .catalogue import Entry, document
from .values import Values

__all__ = ["Arguments", "arguments_of"]


@dataclass(kw_only=True)
class Arguments:
    """What to call one method with.

    Attributes:
        path: Path parameters by their Python names.
        query: Query parameters by their Python names; headers likewise.
        body: Properties of the body by their names on the wire.
        media_type: Of the body that these were made for, None without one.
    """

    path: dict[str, str] = field(default_factory=dict)
    query: dict[str, Any] = field(default_factory=dict)
    headers: dict[str, Any] = field(default_factory=dict)
    body: dict[str, Any] = field(default_factory=dict)
    media_type: str | None = None

    def keywords(self, entry: Entry) -> dict[str, Any]:
        """Return them as the method takes them, but for the one by position."""
        names = {wire: name for name, wire in entry.operation.body.items()}
        path = {name: value for name, value in self.path.items() if name in entry.named}
        return {**path, **self.query, **self.headers, **{names[wire]: value for wire, value in self.body.items()}}

    def call(self, entry: Entry, method: Any, **options: Any) -> Any:
        """Call a method with them."""
        first = [] if entry.positional is None else [self.path[entry.positional]]
        return method(*first, **self.keywords(entry), **options)


def arguments_of(
    entry: Entry,
    *,
    seed: int,
    optional: float,
    media_type: str | None = None,
    stream: bool = False,
    within: Mapping[str, Any] | None = None,
) -> Arguments:
    """Make arguments of one operation.

    Args:
        seed: The same one gives the same arguments.
        optional: How likely each optional argument and property is there.
        media_type: Of the body, where the operation takes several; the first one if None.
        stream: Whether they ask for a stream.
        within: The prepared document to keep to; openapi.yaml where it is not given.
    """
    within = document() if within is None else within
    spec = within["paths"][entry.path][entry.method]
    values = Values(within["components"]["schemas"], f"{entry.id} {seed}", optional=optional, nulls=False)
    made = Arguments()
    for parameter in spec.get("parameters", ()):
        names = {"query": entry.operation.query, "header": entry.operation.headers}.get(parameter["in"], {})
        if parameter["in"] == "path":
            made.path[parameter["name"]] = f"id-{values.random.randrange(1_000)}"
        elif parameter["name"] in entry.operation.fixed_headers:
            continue
        elif parameter.get("required") or values.random.random() < optional:
            (name,) = [name for name, wire in names.items() if wire == parameter["name"]]
            place = made.query if parameter["in"] == "query" else made.headers
            place[name] = values.value(parameter["schema"], depth=2)
            if parameter["in"] == "header" and isinstance(place[name], str):
                place[name] = f"value-{values.random.randrange(1_000)}"  # of a header not every text can be made
    content = spec.get("requestBody", {}).get("content", {})
    if content:
        made.media_type = media_type or next(iter(content))
        schema = content[made.media_type]["schema"]
        made.body = values.value(schema)
        if not isinstance(made.body, dict):  # a raw body is given as the only field it stands for
            made.body = {made.media_type.rpartition("/")[2]: made.body}
    if entry.operation.switch:
        name, value = entry.operation.switch
        place = made.query if name in entry.operation.query else made.body
        place.pop(name, None)
        if stream:
            place[name] = value
    return made
