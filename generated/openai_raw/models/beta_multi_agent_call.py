from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.beta_agent_tag import BetaAgentTag
    from ..models.beta_multi_agent_action import BetaMultiAgentAction


@model
class BetaMultiAgentCall(Base):
    """Beta multi agent call."""

    agent: BetaAgentTag | None = absent
    type: Literal['multi_agent_call']
    id: str
    call_id: str
    action: BetaMultiAgentAction
    arguments: str

    _nested = {'agent': 'BetaAgentTag'}
    _tags = {'type': 'multi_agent_call'}
