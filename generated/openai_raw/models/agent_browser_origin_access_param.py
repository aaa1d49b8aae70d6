from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.agent_browser_origin_access_param_decision import AgentBrowserOriginAccessParamDecision, AgentBrowserOriginAccessParamDecisionInput

    class AgentBrowserOriginAccessParamDict(TypedDict, total=False):
        decision: Required[AgentBrowserOriginAccessParamDecisionInput]
        """Whether it is allowed. Values: `approve`, `deny`, `cancel`."""
        type: Required[Literal['browser_origin_access']]
        """Which kind it is. Always `browser_origin_access`."""


@model
class AgentBrowserOriginAccessParam(Base):
    """Whether the agent may use a web site."""

    decision: AgentBrowserOriginAccessParamDecision
    """Whether it is allowed. Values: `approve`, `deny`, `cancel`."""
    type: Literal['browser_origin_access']
    """Which kind it is. Always `browser_origin_access`."""
    _tags = {'type': 'browser_origin_access'}
