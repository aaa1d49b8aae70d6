"""`ProgramOutput`, and what only it holds."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import Model as Base, model


@model
class ProgramOutput(Base):
    """What a program of the model gave."""

    type: Literal["program_output"]
    """Tells this object from others that can stand in its place: always `program_output`."""
    id: str
    """Id of the program output."""
    call_id: str
    """Id that ties a tool call to its output."""
    result: str
    """The result, as text."""
    status: ProgramOutputStatus
    """State of the program output. Values: `completed`, `incomplete`."""

    _tags = {"type": "program_output"}


ProgramOutputStatusInput: TypeAlias = Literal["completed", "incomplete"]
ProgramOutputStatus: TypeAlias = ProgramOutputStatusInput | str
