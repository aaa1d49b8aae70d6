from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.agent_browser_authentication_cancel_param import AgentBrowserAuthenticationCancelParam, AgentBrowserAuthenticationCancelParamDict
    from ..models.agent_browser_authentication_submit_param import AgentBrowserAuthenticationSubmitParam, AgentBrowserAuthenticationSubmitParamDict
    from ..models.agent_browser_origin_access_param import AgentBrowserOriginAccessParam, AgentBrowserOriginAccessParamDict

    class AgentSessionInputAgentSessionInputComputerUseApprovalRequestResultDict(TypedDict, total=False):
        request_id: Required[str]
        """Id of the request that this answers or belongs to."""
        response: Required[AgentBrowserAuthenticationSubmitParam | AgentBrowserAuthenticationSubmitParamDict | AgentBrowserAuthenticationCancelParam | AgentBrowserAuthenticationCancelParamDict | AgentBrowserOriginAccessParam | AgentBrowserOriginAccessParamDict]
        """The answer to what the agent asked for."""
        type: Required[Literal['agent.session.input.computer_use_approval_request_result']]
        """Which kind it is. Always `agent.session.input.computer_use_approval_request_result`."""


@model
class AgentSessionInputAgentSessionInputComputerUseApprovalRequestResult(Base):
    """Input: the answer to what the agent asks for at a web site."""

    request_id: str
    """Id of the request that this answers or belongs to."""
    response: AgentBrowserAuthenticationSubmitParam | AgentBrowserAuthenticationCancelParam | AgentBrowserOriginAccessParam
    """The answer to what the agent asked for."""
    type: Literal['agent.session.input.computer_use_approval_request_result']
    """Which kind it is. Always `agent.session.input.computer_use_approval_request_result`."""

    _nested = {'response': ('type', {'browser_authentication': ['AgentBrowserAuthenticationSubmitParam', 'AgentBrowserAuthenticationCancelParam'], 'browser_origin_access': 'AgentBrowserOriginAccessParam'})}
    _tags = {'type': 'agent.session.input.computer_use_approval_request_result'}
