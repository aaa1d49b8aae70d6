from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.beta_agent_tag_param import BetaAgentTagParam, BetaAgentTagParamDict
    from ..models.beta_multi_agent_action_1 import BetaMultiAgentAction1, BetaMultiAgentAction1Input

    class BetaMultiAgentCallItemParamDict(TypedDict, total=False):
        agent: BetaAgentTagParam | BetaAgentTagParamDict | None
        id: str | None
        call_id: Required[str]
        type: Required[Literal['multi_agent_call']]
        action: Required[BetaMultiAgentAction1Input]
        arguments: Required[str]


@model
class BetaMultiAgentCallItemParam(Base):
    """Beta multi agent call item param."""

    agent: BetaAgentTagParam | None = None
    id: str | None = None
    call_id: str
    type: Literal['multi_agent_call']
    action: BetaMultiAgentAction1
    arguments: str

    _nested = {'agent': 'BetaAgentTagParam'}
    _tags = {'type': 'multi_agent_call'}
