from __future__ import annotations

from typing import Any, Literal

from ..types import Model as Base, model


@model
class LiveFunctionTool(Base):
    """A function of yours that the model may call."""

    name: str
    """Name of the tool or function, by which the model calls it."""
    type: Literal["function"]
    """Which kind it is. Always `function`."""
    description: str | None = None
    """What the tool does: the model decides by it when to call the tool, and how."""
    parameters: dict[str, Any] | None = None
    """The arguments that the function takes, as a JSON Schema of an object."""
    strict: bool | None = None
    """Whether arguments are guaranteed to fit `parameters`; only a subset of JSON Schema is allowed then."""

    _tags = {"type": "function"}
