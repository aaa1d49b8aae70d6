from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..models.beta_agent_tag_param import BetaAgentTagParam, BetaAgentTagParamDict
    from ..models.beta_multi_agent_action_1 import BetaMultiAgentAction1, BetaMultiAgentAction1Input
    from ..models.beta_output_text_content_param import BetaOutputTextContentParam, BetaOutputTextContentParamDict

    class BetaMultiAgentCallOutputItemParamDict(TypedDict, total=False):
        agent: BetaAgentTagParam | BetaAgentTagParamDict | None
        id: str | None
        call_id: Required[str]
        type: Required[Literal['multi_agent_call_output']]
        action: Required[BetaMultiAgentAction1Input]
        output: Required[Sequence[BetaOutputTextContentParam | BetaOutputTextContentParamDict]]


@model
class BetaMultiAgentCallOutputItemParam(Base):
    """Beta multi agent call output item param."""

    agent: BetaAgentTagParam | None = None
    id: str | None = None
    call_id: str
    type: Literal['multi_agent_call_output']
    action: BetaMultiAgentAction1
    output: list[BetaOutputTextContentParam]

    _nested = {'agent': 'BetaAgentTagParam', 'output': ['BetaOutputTextContentParam']}
    _tags = {'type': 'multi_agent_call_output'}
