from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.beta_agent_tag_param import BetaAgentTagParam, BetaAgentTagParamDict
    from ..models.beta_program_output_item_status import BetaProgramOutputItemStatus, BetaProgramOutputItemStatusInput

    class BetaProgramOutputItemParamDict(TypedDict, total=False):
        agent: BetaAgentTagParam | BetaAgentTagParamDict | None
        id: Required[str]
        type: Required[Literal['program_output']]
        call_id: Required[str]
        result: Required[str]
        status: Required[BetaProgramOutputItemStatusInput]


@model
class BetaProgramOutputItemParam(Base):
    """Beta program output item param."""

    agent: BetaAgentTagParam | None = None
    id: str
    type: Literal['program_output']
    call_id: str
    result: str
    status: BetaProgramOutputItemStatus

    _nested = {'agent': 'BetaAgentTagParam'}
    _tags = {'type': 'program_output'}
