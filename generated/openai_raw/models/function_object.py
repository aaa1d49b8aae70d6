from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..unions import FunctionParameters


@model
class FunctionObject(Base):
    """A function the model may call."""

    description: str | None = absent
    """What the function does. The model relies on this to decide when and how to call it."""
    name: str
    """Name of the function: letters, digits, `_` and `-`, at most 64 characters."""
    parameters: FunctionParameters | None = absent
    """Parameters of the function, as a JSON Schema. Omit it for a function without parameters."""
    strict: bool | None = None
    """Whether the arguments must match the schema exactly. This limits the schema to a subset of JSON Schema.
    Default: `false`."""
