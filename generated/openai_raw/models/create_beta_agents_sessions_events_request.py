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
    """Input events, in order."""

    _nested = {"events": ["AgentSessionInput"]}


@model
class AgentBrowserAuthenticationCancelParam(Base):
    """Decline the requested sign-in."""

    action: Literal["cancel"]
    """Decision about the request. Always `cancel`."""
    type: Literal["browser_authentication"]
    """Discriminator: always `browser_authentication`."""

    _tags = {"action": "cancel", "type": "browser_authentication"}


@model
class AgentBrowserAuthenticationSubmitParam(Base):
    """Values for the requested sign-in form."""

    action: Literal["submit"]
    """Decision about the request. Always `submit`."""
    fields: list[AgentBrowserAuthenticationSubmitParamFieldsItem]
    """Fields of the sign-in form."""
    type: Literal["browser_authentication"]
    """Discriminator: always `browser_authentication`."""
    selected_option: str | None = None
    """The chosen sign-in method; None if no methods were offered."""

    _nested = {"fields": ["AgentBrowserAuthenticationSubmitParamFieldsItem"]}
    _tags = {"action": "submit", "type": "browser_authentication"}


@model
class AgentBrowserAuthenticationSubmitParamFieldsItem(Base):
    """A value for one field of the form."""

    field_id: str
    """Id of the field."""
    value: str
    """Value to enter. It is never returned."""


@model
class AgentBrowserOriginAccessParam(Base):
    """Decision on whether the browser may access a website."""

    decision: AgentBrowserOriginAccessParamDecision
    """The decision: approve or refuse. Cancelling dismisses the request without cancelling the turn. Values:
    `approve`, `deny`, `cancel`."""
    type: Literal["browser_origin_access"]
    """Discriminator: always `browser_origin_access`."""

    _tags = {"type": "browser_origin_access"}


AgentBrowserOriginAccessParamDecisionInput: TypeAlias = Literal["approve", "deny", "cancel"]
AgentBrowserOriginAccessParamDecision: TypeAlias = AgentBrowserOriginAccessParamDecisionInput | str
"""The decision: approve or refuse. Cancelling dismisses the request without cancelling the turn."""


@model
class AgentSessionInputAgentSessionInputMcpApprovalRequestResult(Base):
    """Input event: the decision about a pending MCP tool call."""

    request_id: str
    """Id of the request that this belongs to."""
    response: AgentSessionInputAgentSessionInputMcpApprovalRequestResultResponse
    """The response to the request."""
    type: Literal["agent.session.input.mcp_approval_request_result"]
    """Discriminator: always `agent.session.input.mcp_approval_request_result`."""

    _nested = {"response": "AgentSessionInputAgentSessionInputMcpApprovalRequestResultResponse"}
    _tags = {"type": "agent.session.input.mcp_approval_request_result"}


@model
class AgentSessionInputAgentSessionInputMcpApprovalRequestResultResponse(Base):
    """The decision about the call."""

    decision: AgentSessionInputAgentSessionInputMcpApprovalRequestResultResponseDecision
    """The decision: approve or refuse. Cancelling dismisses the request without cancelling the turn. Values:
    `approve`, `deny`, `cancel`."""
    type: Literal["mcp_tool_call"]
    """Discriminator: always `mcp_tool_call`."""

    _tags = {"type": "mcp_tool_call"}


AgentSessionInputAgentSessionInputMcpApprovalRequestResultResponseDecisionInput: TypeAlias = Literal[
    "approve", "deny", "cancel"
]
AgentSessionInputAgentSessionInputMcpApprovalRequestResultResponseDecision: TypeAlias = (
    AgentSessionInputAgentSessionInputMcpApprovalRequestResultResponseDecisionInput | str
)
"""The decision: approve or refuse. Cancelling dismisses the request without cancelling the turn."""


@model
class AgentSessionInputAgentSessionInputComputerUseApprovalRequestResult(Base):
    """Input event: the response to a computer-use request."""

    request_id: str
    """Id of the request that this belongs to."""
    response: (
        AgentBrowserAuthenticationSubmitParam | AgentBrowserAuthenticationCancelParam | AgentBrowserOriginAccessParam
    )
    """The response to the request."""
    type: Literal["agent.session.input.computer_use_approval_request_result"]
    """Discriminator: always `agent.session.input.computer_use_approval_request_result`."""

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
    """Input event: user messages, which start a turn."""

    input: list[AgentSessionInputMessage]
    """Messages to add to the session, in order."""
    type: Literal["agent.session.input.message"]
    """Discriminator: always `agent.session.input.message`."""

    _nested = {"input": ["AgentSessionInputMessage"]}
    _tags = {"type": "agent.session.input.message"}


@model
class AgentSessionInputAgentSessionInputCancel(Base):
    """Input event: cancel the current turn."""

    type: Literal["agent.session.input.cancel"]
    """Discriminator: always `agent.session.input.cancel`."""

    _tags = {"type": "agent.session.input.cancel"}


@model
class AgentSessionInputAgentSessionInputToolResult(Base):
    """Input event: the result of one of your functions."""

    call_id: str
    """Id that links a tool call and its output."""
    success: bool
    """Whether the call succeeded."""
    turn_id: str
    """Id of the turn."""
    type: Literal["agent.session.input.tool_result"]
    """Discriminator: always `agent.session.input.tool_result`."""
    error: str | None = None
    """Details of the error; None if there was none."""
    output: AgentFunctionCallOutput | None = None
    """Result of the call; None until it has finished."""

    _nested = {"output": ["InputContent2"]}
    _tags = {"type": "agent.session.input.tool_result"}
