from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class ToolChoiceFunction(Base):
    """Makes the model call this function."""

    type: Literal["function"]
    """Tells this object from others that can stand in its place: always `function`."""
    name: str
    """Name of the tool or function, by which the model calls it."""

    _tags = {"type": "function"}
