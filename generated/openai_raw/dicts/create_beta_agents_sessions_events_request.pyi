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
    """What to do with the request. Always `cancel`."""
    type: Required[Literal["browser_authentication"]]
    """Which kind it is. Always `browser_authentication`."""

class AgentBrowserAuthenticationSubmitParamDict(TypedDict, total=False):
    action: Required[Literal["submit"]]
    """What to do with the request. Always `submit`."""
    fields: Required[
        Sequence[AgentBrowserAuthenticationSubmitParamFieldsItem | AgentBrowserAuthenticationSubmitParamFieldsItemDict]
    ]
    """The fields of the form to be filled in."""
    type: Required[Literal["browser_authentication"]]
    """Which kind it is. Always `browser_authentication`."""
    selected_option: str | None
    """The choice that was made. Null if there was none to make."""

class AgentBrowserAuthenticationSubmitParamFieldsItemDict(TypedDict, total=False):
    field_id: Required[str]
    """Id of the field."""
    value: Required[str]
    """What was filled in."""

class AgentBrowserOriginAccessParamDict(TypedDict, total=False):
    decision: Required[AgentBrowserOriginAccessParamDecisionInput]
    """Whether it is allowed. Values: `approve`, `deny`, `cancel`."""
    type: Required[Literal["browser_origin_access"]]
    """Which kind it is. Always `browser_origin_access`."""

class AgentSessionInputAgentSessionInputMcpApprovalRequestResultDict(TypedDict, total=False):
    request_id: Required[str]
    """Id of the request that this answers or belongs to."""
    response: Required[
        AgentSessionInputAgentSessionInputMcpApprovalRequestResultResponse
        | AgentSessionInputAgentSessionInputMcpApprovalRequestResultResponseDict
    ]
    """The answer to what the agent asked for."""
    type: Required[Literal["agent.session.input.mcp_approval_request_result"]]
    """Which kind it is. Always `agent.session.input.mcp_approval_request_result`."""

class AgentSessionInputAgentSessionInputMcpApprovalRequestResultResponseDict(TypedDict, total=False):
    decision: Required[AgentSessionInputAgentSessionInputMcpApprovalRequestResultResponseDecisionInput]
    """Whether it is allowed. Values: `approve`, `deny`, `cancel`."""
    type: Required[Literal["mcp_tool_call"]]
    """Which kind it is. Always `mcp_tool_call`."""

class AgentSessionInputAgentSessionInputComputerUseApprovalRequestResultDict(TypedDict, total=False):
    request_id: Required[str]
    """Id of the request that this answers or belongs to."""
    response: Required[
        AgentBrowserAuthenticationSubmitParam
        | AgentBrowserAuthenticationSubmitParamDict
        | AgentBrowserAuthenticationCancelParam
        | AgentBrowserAuthenticationCancelParamDict
        | AgentBrowserOriginAccessParam
        | AgentBrowserOriginAccessParamDict
    ]
    """The answer to what the agent asked for."""
    type: Required[Literal["agent.session.input.computer_use_approval_request_result"]]
    """Which kind it is. Always `agent.session.input.computer_use_approval_request_result`."""

class AgentSessionInputAgentSessionInputMessageDict(TypedDict, total=False):
    input: Required[Sequence[AgentSessionInputMessage | AgentSessionInputMessageDict]]
    """The messages, in order."""
    type: Required[Literal["agent.session.input.message"]]
    """Which kind it is. Always `agent.session.input.message`."""

class AgentSessionInputAgentSessionInputCancelDict(TypedDict, total=False):
    type: Required[Literal["agent.session.input.cancel"]]
    """Which kind it is. Always `agent.session.input.cancel`."""

class AgentSessionInputAgentSessionInputToolResultDict(TypedDict, total=False):
    call_id: Required[str]
    """Id that ties a tool call to its output."""
    success: Required[bool]
    """Whether the tool did what it was asked to."""
    turn_id: Required[str]
    """Id of the turn."""
    type: Required[Literal["agent.session.input.tool_result"]]
    """Which kind it is. Always `agent.session.input.tool_result`."""
    error: str | None
    """What went wrong. Null if nothing did."""
    output: AgentFunctionCallOutputInput | None
    """What came back. Null while there is nothing yet."""
