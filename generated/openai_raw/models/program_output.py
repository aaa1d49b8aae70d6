from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.program_output_status import ProgramOutputStatus


@model
class ProgramOutput(Base):
    """Program output."""

    type: Literal['program_output']
    id: str
    call_id: str
    result: str
    status: ProgramOutputStatus
    _tags = {'type': 'program_output'}
