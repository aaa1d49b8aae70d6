"""Refuses what no call can provide, with its place and the reason: nothing a document asks for is silently lost."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

Json = dict[str, Any]

JSON = "application/json"
MULTIPART = "multipart/form-data"
IGNORED = frozenset({"accept", "authorization", "content-type"})
"""Headers whose declaration as a parameter must be ignored according to OpenAPI."""
TOKEN = re.compile(r"[0-9A-Za-z!#$%&'*+.^_`|~-]+")


def is_sent(parameter: Json, place: str) -> bool:
    """Return whether a call can provide a parameter: no optional cookie, no header that others set.

    Raises:
        ValueError: It has a form or a place in which no call can provide it.
    """
    name, where = parameter["name"], parameter["in"]
    if where == "cookie" and not parameter.get("required"):
        return False
    if where == "header" and name.lower() in IGNORED:
        return False
    style = parameter.get("style", "form" if where in ("query", "cookie") else "simple")
    reason = ""
    if "content" in parameter:
        reason = "is 'content' in place of 'schema'"
    elif where == "cookie":
        reason = "is a cookie"
    elif where == "header" and not TOKEN.fullmatch(name):
        reason = "is not a valid name for a header"
    elif style not in (("form", "deepObject") if where == "query" else ("simple",)):
        reason = f"has the style {style!r}"
    if reason:
        raise ValueError(f"{place}: the parameter {name!r} {reason}, which a call cannot send")
    return True


def check_names(parameters: Iterable[Json], place: str) -> None:
    """Refuse parameters that would collide in a request.

    Raises:
        ValueError: Two prepared parameters have the same name in the same place.
    """
    seen: set[tuple[str, str]] = set()
    for parameter in parameters:
        name = parameter["name"].lower() if parameter["in"] == "header" else parameter["name"]
        if (name, parameter["in"]) in seen:
            raise ValueError(f"{place}: two parameters in its {parameter['in']} would go out as {parameter['name']!r}")
        seen.add((name, parameter["in"]))


def check_body(content: Json, resolve: Any, place: str) -> None:
    """Refuse a body for which no media type can be written.

    Args:
        content: The prepared media types.
        resolve: Follows references to a schema.
        place: The method and the path.

    Raises:
        ValueError: Its fields have a form that is neither JSON nor multipart, or it is a form without fields.
    """
    for kind, media in content.items():
        is_made_of_fields = "properties" in resolve(media.get("schema", {}))
        if kind == JSON or kind.endswith("+json") or is_made_of_fields is (kind == MULTIPART):
            return
    if content:
        raise ValueError(f"{place}: a body of type {next(iter(content))!r} with such a schema cannot be sent by a call")
