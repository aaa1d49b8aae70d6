from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class CodeInterpreterTextOutput(Base):
    """Text that the code interpreter printed."""

    type: Literal["logs"]
    """Discriminator: always `logs`."""
    logs: str
    """Text for the model to read."""

    _tags = {"type": "logs"}
