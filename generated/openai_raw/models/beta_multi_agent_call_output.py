from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.beta_agent_tag import BetaAgentTag
    from ..models.beta_multi_agent_action import BetaMultiAgentAction
    from ..models.beta_output_text_content import BetaOutputTextContent


@model
class BetaMultiAgentCallOutput(Base):
    """Beta multi agent call output."""

    agent: BetaAgentTag | None = absent
    type: Literal['multi_agent_call_output']
    id: str
    call_id: str
    action: BetaMultiAgentAction
    output: list[BetaOutputTextContent]

    _nested = {'agent': 'BetaAgentTag', 'output': ['BetaOutputTextContent']}
    _tags = {'type': 'multi_agent_call_output'}
