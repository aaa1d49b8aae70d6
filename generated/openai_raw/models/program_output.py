"""`ProgramOutput`, and what only it holds."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import Model as Base, model


@model
class ProgramOutput(Base):
    """The output of a program written by the model."""

    type: Literal["program_output"]
    """Discriminator: always `program_output`."""
    id: str
    """Id of the program output."""
    call_id: str
    """Id that links a tool call and its output."""
    result: str
    """The result, as text."""
    status: ProgramOutputStatus
    """Status of the program output: `completed` (finished successfully), `incomplete` (cut short)."""

    _tags = {"type": "program_output"}


ProgramOutputStatusInput: TypeAlias = Literal["completed", "incomplete"]
ProgramOutputStatus: TypeAlias = ProgramOutputStatusInput | str
"""Status of the program output: `completed` (finished successfully), `incomplete` (cut short)."""
