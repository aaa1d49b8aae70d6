from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict
    from ..models.beta_agent_tag import BetaAgentTag, BetaAgentTagDict
    from ..models.beta_mcp_tool_call_status import BetaMCPToolCallStatus, BetaMCPToolCallStatusInput
    from ..unions import BetaMCPToolCallError, BetaMCPToolCallErrorInput

    class BetaMCPToolCallDict(TypedDict, total=False):
        agent: BetaAgentTag | BetaAgentTagDict | None
        """The agent that something comes from."""
        type: Required[Literal['mcp_call']]
        """Tells this object from others that can stand in its place: always `mcp_call`."""
        id: Required[str]
        """Id of the MCP tool call."""
        server_label: Required[str]
        """Label of the MCP server, by which its tool calls are told apart."""
        name: Required[str]
        """Name of the tool or function, by which the model calls it."""
        arguments: Required[str]
        """The arguments as JSON text, as the model wrote it: it may be invalid, or have what your schema does not
        know."""
        output: str | None
        """What the tool gave back; None while it runs or if it failed."""
        error: BetaMCPToolCallErrorInput | None
        """Why the call failed; None if it did not."""
        status: BetaMCPToolCallStatusInput
        """State of the MCP tool call. Values: `in_progress`, `completed`, `incomplete`, `calling`, `failed`."""
        approval_request_id: str | None
        """Id of the approval request that this answers."""


@model
class BetaMCPToolCall(Base):
    """A call of a tool on an MCP server."""

    agent: BetaAgentTag | None = None
    """The agent that something comes from."""
    type: Literal['mcp_call']
    """Tells this object from others that can stand in its place: always `mcp_call`."""
    id: str
    """Id of the MCP tool call."""
    server_label: str
    """Label of the MCP server, by which its tool calls are told apart."""
    name: str
    """Name of the tool or function, by which the model calls it."""
    arguments: str
    """The arguments as JSON text, as the model wrote it: it may be invalid, or have what your schema does not
    know."""
    output: str | None = None
    """What the tool gave back; None while it runs or if it failed."""
    error: BetaMCPToolCallError | None = None
    """Why the call failed; None if it did not."""
    status: BetaMCPToolCallStatus | None = absent
    """State of the MCP tool call. Values: `in_progress`, `completed`, `incomplete`, `calling`, `failed`."""
    approval_request_id: str | None = None
    """Id of the approval request that this answers."""

    _nested = {'agent': 'BetaAgentTag', 'error': ('type', {'mcp_protocol_error': 'BetaMCPProtocolError', 'mcp_tool_execution_error': 'BetaMCPToolExecutionError', 'http_error': 'BetaHTTPError'})}
    _tags = {'type': 'mcp_call'}
