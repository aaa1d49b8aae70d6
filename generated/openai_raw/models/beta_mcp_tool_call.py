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
        type: Required[Literal['mcp_call']]
        id: Required[str]
        server_label: Required[str]
        name: Required[str]
        arguments: Required[str]
        output: str | None
        error: BetaMCPToolCallErrorInput | None
        status: BetaMCPToolCallStatusInput
        approval_request_id: str | None


@model
class BetaMCPToolCall(Base):
    """Beta MCP tool call."""

    agent: BetaAgentTag | None = None
    type: Literal['mcp_call']
    id: str
    server_label: str
    name: str
    arguments: str
    output: str | None = None
    error: BetaMCPToolCallError | None = None
    status: BetaMCPToolCallStatus | None = absent
    approval_request_id: str | None = None

    _nested = {'agent': 'BetaAgentTag', 'error': ('type', {'mcp_protocol_error': 'BetaMCPProtocolError', 'mcp_tool_execution_error': 'BetaMCPToolExecutionError', 'http_error': 'BetaHTTPError'})}
    _tags = {'type': 'mcp_call'}
