from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class ToolChoiceFunction(Base):
    """Forces the model to call this function."""

    type: Literal["function"]
    """Discriminator: always `function`."""
    name: str
    """Name the model uses to call the tool or function."""

    _tags = {"type": "function"}
