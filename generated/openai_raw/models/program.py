from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class Program(Base):
    """A program written by the model to call tools."""

    type: Literal["program"]
    """Discriminator: always `program`."""
    id: str
    """Id of the program."""
    call_id: str
    """Id that links a tool call and its output."""
    code: str
    """Source code of the program."""
    fingerprint: str
    """Identifies the program for its calls and outputs. Pass it back unchanged."""

    _tags = {"type": "program"}
