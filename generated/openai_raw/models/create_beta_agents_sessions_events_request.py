"""`CreateBetaAgentsSessionsEventsRequest`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.agent_session_input_message import AgentSessionInputMessage
    from ..unions import AgentFunctionCallOutput, AgentSessionInput


@model
class CreateBetaAgentsSessionsEventsRequest(Base):
    """The body of `POST /agents/sessions/{session_id}/events`."""

    events: list[AgentSessionInput]
    """The inputs, in order."""

    _nested = {"events": ["AgentSessionInput"]}


@model
class AgentBrowserAuthenticationCancelParam(Base):
    """Refuse to log in at a web site."""

    action: Literal["cancel"]
    """What to do with the request. Always `cancel`."""
    type: Literal["browser_authentication"]
    """Which kind it is. Always `browser_authentication`."""

    _tags = {"action": "cancel", "type": "browser_authentication"}


@model
class AgentBrowserAuthenticationSubmitParam(Base):
    """Log in at a web site with these values."""

    action: Literal["submit"]
    """What to do with the request. Always `submit`."""
    fields: list[AgentBrowserAuthenticationSubmitParamFieldsItem]
    """The fields of the form to be filled in."""
    type: Literal["browser_authentication"]
    """Which kind it is. Always `browser_authentication`."""
    selected_option: str | None = None
    """The choice that was made. Null if there was none to make."""

    _nested = {"fields": ["AgentBrowserAuthenticationSubmitParamFieldsItem"]}
    _tags = {"action": "submit", "type": "browser_authentication"}


@model
class AgentBrowserAuthenticationSubmitParamFieldsItem(Base):
    """A field of a form, filled in."""

    field_id: str
    """Id of the field."""
    value: str
    """What was filled in."""


@model
class AgentBrowserOriginAccessParam(Base):
    """Whether the agent may use a web site."""

    decision: AgentBrowserOriginAccessParamDecision
    """Whether it is allowed. Values: `approve`, `deny`, `cancel`."""
    type: Literal["browser_origin_access"]
    """Which kind it is. Always `browser_origin_access`."""

    _tags = {"type": "browser_origin_access"}


AgentBrowserOriginAccessParamDecisionInput: TypeAlias = Literal["approve", "deny", "cancel"]
AgentBrowserOriginAccessParamDecision: TypeAlias = AgentBrowserOriginAccessParamDecisionInput | str


@model
class AgentSessionInputAgentSessionInputMcpApprovalRequestResult(Base):
    """Input: whether an MCP server may be asked."""

    request_id: str
    """Id of the request that this answers or belongs to."""
    response: AgentSessionInputAgentSessionInputMcpApprovalRequestResultResponse
    """The answer to what the agent asked for."""
    type: Literal["agent.session.input.mcp_approval_request_result"]
    """Which kind it is. Always `agent.session.input.mcp_approval_request_result`."""

    _nested = {"response": "AgentSessionInputAgentSessionInputMcpApprovalRequestResultResponse"}
    _tags = {"type": "agent.session.input.mcp_approval_request_result"}


@model
class AgentSessionInputAgentSessionInputMcpApprovalRequestResultResponse(Base):
    """Whether the call is allowed."""

    decision: AgentSessionInputAgentSessionInputMcpApprovalRequestResultResponseDecision
    """Whether it is allowed. Values: `approve`, `deny`, `cancel`."""
    type: Literal["mcp_tool_call"]
    """Which kind it is. Always `mcp_tool_call`."""

    _tags = {"type": "mcp_tool_call"}


AgentSessionInputAgentSessionInputMcpApprovalRequestResultResponseDecisionInput: TypeAlias = Literal[
    "approve", "deny", "cancel"
]
AgentSessionInputAgentSessionInputMcpApprovalRequestResultResponseDecision: TypeAlias = (
    AgentSessionInputAgentSessionInputMcpApprovalRequestResultResponseDecisionInput | str
)


@model
class AgentSessionInputAgentSessionInputComputerUseApprovalRequestResult(Base):
    """Input: the answer to what the agent asks for at a web site."""

    request_id: str
    """Id of the request that this answers or belongs to."""
    response: (
        AgentBrowserAuthenticationSubmitParam | AgentBrowserAuthenticationCancelParam | AgentBrowserOriginAccessParam
    )
    """The answer to what the agent asked for."""
    type: Literal["agent.session.input.computer_use_approval_request_result"]
    """Which kind it is. Always `agent.session.input.computer_use_approval_request_result`."""

    _nested = {
        "response": (
            "type",
            {
                "browser_authentication": [
                    "AgentBrowserAuthenticationSubmitParam",
                    "AgentBrowserAuthenticationCancelParam",
                ],
                "browser_origin_access": "AgentBrowserOriginAccessParam",
            },
        )
    }
    _tags = {"type": "agent.session.input.computer_use_approval_request_result"}


@model
class AgentSessionInputAgentSessionInputMessage(Base):
    """Input: what you tell the agent."""

    input: list[AgentSessionInputMessage]
    """The messages, in order."""
    type: Literal["agent.session.input.message"]
    """Which kind it is. Always `agent.session.input.message`."""

    _nested = {"input": ["AgentSessionInputMessage"]}
    _tags = {"type": "agent.session.input.message"}


@model
class AgentSessionInputAgentSessionInputCancel(Base):
    """Input: stop the current turn."""

    type: Literal["agent.session.input.cancel"]
    """Which kind it is. Always `agent.session.input.cancel`."""

    _tags = {"type": "agent.session.input.cancel"}


@model
class AgentSessionInputAgentSessionInputToolResult(Base):
    """Input: what a function of yours returned."""

    call_id: str
    """Id that ties a tool call to its output."""
    success: bool
    """Whether the tool did what it was asked to."""
    turn_id: str
    """Id of the turn."""
    type: Literal["agent.session.input.tool_result"]
    """Which kind it is. Always `agent.session.input.tool_result`."""
    error: str | None = None
    """What went wrong. Null if nothing did."""
    output: AgentFunctionCallOutput | None = None
    """What came back. Null while there is nothing yet."""

    _nested = {"output": ["InputContent2"]}
    _tags = {"type": "agent.session.input.tool_result"}
