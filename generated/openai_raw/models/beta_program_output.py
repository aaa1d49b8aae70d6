from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.beta_agent_tag import BetaAgentTag
    from ..models.beta_program_output_status import BetaProgramOutputStatus


@model
class BetaProgramOutput(Base):
    """Beta program output."""

    agent: BetaAgentTag | None = absent
    type: Literal['program_output']
    id: str
    call_id: str
    result: str
    status: BetaProgramOutputStatus

    _nested = {'agent': 'BetaAgentTag'}
    _tags = {'type': 'program_output'}
