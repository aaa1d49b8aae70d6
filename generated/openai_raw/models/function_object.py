from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..unions import FunctionParameters


@model
class FunctionObject(Base):
    """A function that the model may call."""

    description: str | None = absent
    """What the function does; the model decides by it when and how to call."""
    name: str
    """The name: letters, digits, `_` and `-`, at most 64 characters."""
    parameters: FunctionParameters | None = absent
    """The parameters, as a JSON Schema; none unless given."""
    strict: bool | None = None
    """Whether the arguments follow the schema exactly, for which only a subset of JSON Schema may be used.
    Default: `false`."""
