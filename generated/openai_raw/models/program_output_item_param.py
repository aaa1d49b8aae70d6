from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.program_output_item_status import ProgramOutputItemStatus, ProgramOutputItemStatusInput

    class ProgramOutputItemParamDict(TypedDict, total=False):
        id: Required[str]
        type: Required[Literal['program_output']]
        call_id: Required[str]
        result: Required[str]
        status: Required[ProgramOutputItemStatusInput]


@model
class ProgramOutputItemParam(Base):
    """Program output item param."""

    id: str
    type: Literal['program_output']
    call_id: str
    result: str
    status: ProgramOutputItemStatus
    _tags = {'type': 'program_output'}
