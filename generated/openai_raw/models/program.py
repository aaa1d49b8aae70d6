from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class Program(Base):
    """A program that the model wrote to call tools."""

    type: Literal["program"]
    """Tells this object from others that can stand in its place: always `program`."""
    id: str
    """Id of the program."""
    call_id: str
    """Id that ties a tool call to its output."""
    code: str
    """Source of the program."""
    fingerprint: str
    """Identifies the program, so that its calls and outputs find it; send it back as it came."""

    _tags = {"type": "program"}
