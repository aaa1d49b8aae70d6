"""What a schema itself says about a value, as sentences: values, default, limits, deprecation."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

from spec.prepare.unions import NULL

Json = dict[str, Any]
Resolve = Callable[[Json], Json]

MOST_VALUES = 12
"""With more values than this, only the first are listed."""


def members(schema: Json, resolve: Resolve, above: tuple[int, ...] = ()) -> list[Json]:
    """Return the members that a schema allows besides null, with unions and references resolved.

    Args:
        schema: Any schema.
        resolve: Returns the target of a reference.
        above: The enclosing unions, by identity: a union that contains itself is not entered again.
    """
    resolved = resolve(schema)
    if "anyOf" in resolved:
        if id(resolved) in above:
            return []
        inner = (*above, id(resolved))
        return [one for member in resolved["anyOf"] for one in members(member, resolve, inner)]
    return [] if resolved == NULL or resolved.get("type") == "null" else [resolved]


def kind(schema: Json) -> str:
    """Return the kind of a resolved schema: "const", "enum", "object", "map", "array", "string", "integer", ..."""
    for key in ("const", "enum"):
        if key in schema:
            return key
    if "properties" in schema:
        return "object"
    if schema.get("type") == "object":
        return "map"
    if schema.get("format") == "binary":
        return "binary"
    return str(schema.get("type", "any"))


def values(schema: Json, resolve: Resolve, above: tuple[int, ...] = ()) -> list[Any]:
    """Return the values that a schema lists, or those of its items if it is a list."""
    found: list[Any] = []
    for one in members(schema, resolve):
        if "const" in one:
            found.append(one["const"])
        elif "enum" in one:
            found += [value for value in one["enum"] if value is not None]
        elif one.get("type") == "array" and "items" in one and id(one) not in above:
            found += values(one["items"], resolve, (*above, id(one)))
    return list(dict.fromkeys(found))


def with_facts(text: str, schema: Json, resolve: Resolve, *, default: bool = True) -> str:
    """Return a description, extended by the facts of its schema that it does not mention.

    Args:
        text: The description, or "".
        schema: The schema of the parameter or field.
        resolve: Returns the target of a reference.
        default: Whether to include its default, which means nothing in an answer.
    """
    facts = [fact for fact, needed in _facts(schema, resolve, default=default) if not _has(text, needed)]
    return " ".join(filter(None, [text, *dict.fromkeys(facts)]))


def _facts(schema: Json, resolve: Resolve, *, default: bool) -> Iterator[tuple[str, list[str]]]:
    """Yield each sentence, and the text that shows that a description already mentions it."""
    listed = values(schema, resolve)
    others = {kind(one) for one in members(schema, resolve)} - {"const", "enum"}
    if len(listed) > 1:
        shown = [f"`{value}`" for value in listed[:MOST_VALUES]]
        more = [f"{len(listed) - MOST_VALUES} more"] if len(listed) > MOST_VALUES else []
        lead = "Known values" if others & {"string", "number"} else "Values"
        yield f"{lead}: {', '.join(shown)}{', and ' + more[0] if more else ''}.", [str(one) for one in listed[:3]]
    elif len(listed) == 1 and not others:
        yield f"Always `{listed[0]}`.", [str(listed[0])]
    given = schema.get("default", resolve(schema).get("default"))
    if default and given not in (None, "") and not isinstance(given, dict | list):
        yield f"Default: `{str(given).lower() if isinstance(given, bool) else given}`.", ["default"]
    for one in members(schema, resolve):
        yield from _limits(one)
    if schema.get("deprecated"):
        yield "Deprecated by OpenAI.", ["deprecated"]


def _limits(schema: Json) -> Iterator[tuple[str, list[str]]]:
    for low, high, unit in (
        ("minimum", "maximum", ""),
        ("minLength", "maxLength", " characters"),
        ("minItems", "maxItems", " items"),
        ("minProperties", "maxProperties", " entries"),
    ):
        least, most = schema.get(low), schema.get(high)
        if most is not None and abs(most) > 2**53:  # the whole range of 64 bits says nothing
            continue
        numbers = [f"{number:.15g}" for number in (least, most) if number]
        if least is not None and most is not None:
            yield (
                f"From {least:.15g} to {most:.15g}{unit}." if least != most else f"Exactly {most:.15g}{unit}.",
                numbers,
            )
        elif most is not None:
            yield f"At most {most:.15g}{unit}.", numbers
        elif least == 1 and unit:
            yield "Not empty.", ["empty"]
        elif least:
            yield f"At least {least:.15g}{unit}.", numbers


def _has(text: str, needed: list[str]) -> bool:
    plain = re.sub(r"defaults\b", "default", text.replace(",", "").lower())
    return bool(needed) and all(re.search(rf"(?<![\w.]){re.escape(one.lower())}(?!\w)", plain) for one in needed)
