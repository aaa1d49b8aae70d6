from __future__ import annotations

from typing import Any, Literal

from ..types import Model as Base, model


@model
class LiveFunctionTool(Base):
    """A function of your application that the model may call."""

    name: str
    """Name the model uses to call the tool or function."""
    type: Literal["function"]
    """Discriminator: always `function`."""
    description: str | None = None
    """What the tool does. The model relies on this to decide when and how to call it."""
    parameters: dict[str, Any] | None = None
    """Parameters of the function, as a JSON Schema of type object."""
    strict: bool | None = None
    """Whether the arguments must match `parameters` exactly. This limits the schema to a subset of JSON Schema."""

    _tags = {"type": "function"}
