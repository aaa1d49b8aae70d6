from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.agent_browser_origin_access_param_decision import AgentBrowserOriginAccessParamDecision, AgentBrowserOriginAccessParamDecisionInput

    class AgentBrowserOriginAccessParamDict(TypedDict, total=False):
        decision: Required[AgentBrowserOriginAccessParamDecisionInput]
        type: Required[Literal['browser_origin_access']]


@model
class AgentBrowserOriginAccessParam(Base):
    """Agent browser origin access param."""

    decision: AgentBrowserOriginAccessParamDecision
    type: Literal['browser_origin_access']
    _tags = {'type': 'browser_origin_access'}
