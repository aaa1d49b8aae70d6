from __future__ import annotations

from typing import Any, Literal

from ..types import Model as Base, absent, model


@model
class RealtimeFunctionTool(Base):
    """A function of your application that the model may call."""

    type: Literal["function"] | None = absent
    """Discriminator: always `function`."""
    name: str | None = absent
    """Name the model uses to call the tool or function."""
    description: str | None = None
    """What the tool does. The model relies on this to decide when and how to call it."""
    parameters: dict[str, Any] | None = absent
    """Parameters of the function, as a JSON Schema of type object."""

    _tags = {"type": "function"}
