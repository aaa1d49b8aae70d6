from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal, Required, TypedDict
    from ..models.agent_tool_param_mcp_connection_origin import AgentToolParamMcpConnectionOrigin, AgentToolParamMcpConnectionOriginInput
    from ..unions import McpTransportParam, McpTransportParamInput

    class AgentToolParamMcpDict(TypedDict, total=False):
        server_label: Required[str]
        transport: Required[McpTransportParamInput]
        type: Required[Literal['mcp']]
        allowed_tools: Sequence[str] | None
        connection_origin: AgentToolParamMcpConnectionOriginInput | None
        credential_id: str | None
        request_metadata: Mapping[str, Any] | None
        required: bool


@model
class AgentToolParamMcp(Base):
    """Agent tool param mcp."""

    server_label: str
    transport: McpTransportParam
    type: Literal['mcp']
    allowed_tools: list[str] | None = None
    connection_origin: AgentToolParamMcpConnectionOrigin | None = None
    credential_id: str | None = None
    request_metadata: dict[str, Any] | None = None
    required: bool | None = absent

    _nested = {'transport': 'McpTransportParam'}
    _tags = {'type': 'mcp'}
