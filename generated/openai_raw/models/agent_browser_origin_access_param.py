from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.agent_browser_origin_access_param_decision import AgentBrowserOriginAccessParamDecision, AgentBrowserOriginAccessParamDecisionInput

    class AgentBrowserOriginAccessParamDict(TypedDict, total=False):
        decision: Required[AgentBrowserOriginAccessParamDecisionInput]
        """Values: `approve`, `deny`, `cancel`."""
        type: Required[Literal['browser_origin_access']]
        """Tells this object from others that can stand in its place: always `browser_origin_access`."""


@model
class AgentBrowserOriginAccessParam(Base):
    """The value of `AgentSessionInputAgentSessionInputComputerUseApprovalRequestResult.response`."""

    decision: AgentBrowserOriginAccessParamDecision
    """Values: `approve`, `deny`, `cancel`."""
    type: Literal['browser_origin_access']
    """Tells this object from others that can stand in its place: always `browser_origin_access`."""
    _tags = {'type': 'browser_origin_access'}
