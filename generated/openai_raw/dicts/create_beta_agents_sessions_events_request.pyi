"""What requests take instead of the models in ``models.create_beta_agents_sessions_events_request``, for type
checkers only."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict

from ..dicts.agent_session_input_message import AgentSessionInputMessageDict
from ..models.agent_session_input_message import AgentSessionInputMessage
from ..models.create_beta_agents_sessions_events_request import (
    AgentBrowserAuthenticationCancelParam,
    AgentBrowserAuthenticationSubmitParam,
    AgentBrowserAuthenticationSubmitParamFieldsItem,
    AgentBrowserOriginAccessParam,
    AgentBrowserOriginAccessParamDecisionInput,
    AgentSessionInputAgentSessionInputMcpApprovalRequestResultResponse,
    AgentSessionInputAgentSessionInputMcpApprovalRequestResultResponseDecisionInput,
)
from ..unions import AgentFunctionCallOutputInput

class AgentBrowserAuthenticationCancelParamDict(TypedDict, total=False):
    action: Required[Literal["cancel"]]
    """Decision about the request. Always `cancel`."""
    type: Required[Literal["browser_authentication"]]
    """Discriminator: always `browser_authentication`."""

class AgentBrowserAuthenticationSubmitParamDict(TypedDict, total=False):
    action: Required[Literal["submit"]]
    """Decision about the request. Always `submit`."""
    fields: Required[
        Sequence[AgentBrowserAuthenticationSubmitParamFieldsItem | AgentBrowserAuthenticationSubmitParamFieldsItemDict]
    ]
    """Fields of the sign-in form."""
    type: Required[Literal["browser_authentication"]]
    """Discriminator: always `browser_authentication`."""
    selected_option: str | None
    """The chosen sign-in method; None if no methods were offered."""

class AgentBrowserAuthenticationSubmitParamFieldsItemDict(TypedDict, total=False):
    field_id: Required[str]
    """Id of the field."""
    value: Required[str]
    """Value to enter. It is never returned."""

class AgentBrowserOriginAccessParamDict(TypedDict, total=False):
    decision: Required[AgentBrowserOriginAccessParamDecisionInput]
    """The decision: approve or refuse. Cancelling dismisses the request without cancelling the turn. Values:
    `approve`, `deny`, `cancel`."""
    type: Required[Literal["browser_origin_access"]]
    """Discriminator: always `browser_origin_access`."""

class AgentSessionInputAgentSessionInputMcpApprovalRequestResultDict(TypedDict, total=False):
    request_id: Required[str]
    """Id of the request that this belongs to."""
    response: Required[
        AgentSessionInputAgentSessionInputMcpApprovalRequestResultResponse
        | AgentSessionInputAgentSessionInputMcpApprovalRequestResultResponseDict
    ]
    """The response to the request."""
    type: Required[Literal["agent.session.input.mcp_approval_request_result"]]
    """Discriminator: always `agent.session.input.mcp_approval_request_result`."""

class AgentSessionInputAgentSessionInputMcpApprovalRequestResultResponseDict(TypedDict, total=False):
    decision: Required[AgentSessionInputAgentSessionInputMcpApprovalRequestResultResponseDecisionInput]
    """The decision: approve or refuse. Cancelling dismisses the request without cancelling the turn. Values:
    `approve`, `deny`, `cancel`."""
    type: Required[Literal["mcp_tool_call"]]
    """Discriminator: always `mcp_tool_call`."""

class AgentSessionInputAgentSessionInputComputerUseApprovalRequestResultDict(TypedDict, total=False):
    request_id: Required[str]
    """Id of the request that this belongs to."""
    response: Required[
        AgentBrowserAuthenticationSubmitParam
        | AgentBrowserAuthenticationSubmitParamDict
        | AgentBrowserAuthenticationCancelParam
        | AgentBrowserAuthenticationCancelParamDict
        | AgentBrowserOriginAccessParam
        | AgentBrowserOriginAccessParamDict
    ]
    """The response to the request."""
    type: Required[Literal["agent.session.input.computer_use_approval_request_result"]]
    """Discriminator: always `agent.session.input.computer_use_approval_request_result`."""

class AgentSessionInputAgentSessionInputMessageDict(TypedDict, total=False):
    input: Required[Sequence[AgentSessionInputMessage | AgentSessionInputMessageDict]]
    """Messages to add to the session, in order."""
    type: Required[Literal["agent.session.input.message"]]
    """Discriminator: always `agent.session.input.message`."""

class AgentSessionInputAgentSessionInputCancelDict(TypedDict, total=False):
    type: Required[Literal["agent.session.input.cancel"]]
    """Discriminator: always `agent.session.input.cancel`."""

class AgentSessionInputAgentSessionInputToolResultDict(TypedDict, total=False):
    call_id: Required[str]
    """Id that links a tool call and its output."""
    success: Required[bool]
    """Whether the call succeeded."""
    turn_id: Required[str]
    """Id of the turn."""
    type: Required[Literal["agent.session.input.tool_result"]]
    """Discriminator: always `agent.session.input.tool_result`."""
    error: str | None
    """Details of the error; None if there was none."""
    output: AgentFunctionCallOutputInput | None
    """Result of the call; None until it has finished."""
