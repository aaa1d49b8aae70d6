from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class CodeInterpreterTextOutput(Base):
    """Text that the code interpreter printed."""

    type: Literal["logs"]
    """Tells this object from others that can stand in its place: always `logs`."""
    logs: str
    """The text itself."""

    _tags = {"type": "logs"}
