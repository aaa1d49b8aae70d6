from __future__ import annotations

from typing import Any, Literal

from ..types import Model as Base, absent, model


@model
class RealtimeFunctionTool(Base):
    """A function of yours that the model may call."""

    type: Literal["function"] | None = absent
    """Tells this object from others that can stand in its place: always `function`."""
    name: str | None = absent
    """Name of the tool or function, by which the model calls it."""
    description: str | None = None
    """What the tool does: the model decides by it when to call the tool, and how."""
    parameters: dict[str, Any] | None = absent
    """The arguments that the function takes, as a JSON Schema of an object."""

    _tags = {"type": "function"}
