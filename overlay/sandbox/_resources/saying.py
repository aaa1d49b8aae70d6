"""Renders answers: the facts of an object, in the form of the document."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._call import Answer
from .._make import make
from .kinds import JSON

if TYPE_CHECKING:
    from .._document import Schema
    from .kinds import Place


def said(schema: Schema, facts: Mapping[str, Any]) -> Any:
    """Make JSON from facts."""
    around = {
        k: v for k, v in facts.items() if isinstance(v, str | int) and (k.endswith("_id") or k in ("created_at", "id"))
    }
    return make(schema, facts, around)


def render(here: Place, facts: Mapping[str, Any]) -> Answer:
    """Render the facts of an object for this operation."""
    status, contents_ = here.operation.success
    if JSON not in contents_:
        return Answer(body=b"", status=status)
    return Answer(body=said(contents_[JSON], facts), status=status)
