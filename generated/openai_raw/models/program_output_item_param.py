from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.program_output_item_status import ProgramOutputItemStatus, ProgramOutputItemStatusInput

    class ProgramOutputItemParamDict(TypedDict, total=False):
        id: Required[str]
        """Id of the program output."""
        type: Required[Literal['program_output']]
        """Tells this object from others that can stand in its place: always `program_output`. Default:
        `program_output`."""
        call_id: Required[str]
        """Id that ties a tool call to its output. From 1 to 64 characters."""
        result: Required[str]
        """The result, as text. At most 10485760 characters."""
        status: Required[ProgramOutputItemStatusInput]
        """State of the program output. Values: `completed`, `incomplete`."""


@model
class ProgramOutputItemParam(Base):
    """What a program of the model gave."""

    id: str
    """Id of the program output."""
    type: Literal['program_output']
    """Tells this object from others that can stand in its place: always `program_output`. Default:
    `program_output`."""
    call_id: str
    """Id that ties a tool call to its output. From 1 to 64 characters."""
    result: str
    """The result, as text. At most 10485760 characters."""
    status: ProgramOutputItemStatus
    """State of the program output. Values: `completed`, `incomplete`."""
    _tags = {'type': 'program_output'}
