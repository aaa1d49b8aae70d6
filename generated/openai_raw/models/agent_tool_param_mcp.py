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
        """Label of the MCP server, by which its tool calls are told apart."""
        transport: Required[McpTransportParamInput]
        """How the MCP server is reached."""
        type: Required[Literal['mcp']]
        """Which kind it is. Always `mcp`."""
        allowed_tools: Sequence[str] | None
        """The tools that may be used; all of them without it."""
        connection_origin: AgentToolParamMcpConnectionOriginInput | None
        """Who connects to the MCP server. Values: `service`, `environment`."""
        credential_id: str | None
        """Id of the credential."""
        request_metadata: Mapping[str, Any] | None
        """Passed to the MCP server with every request. The model does not see it."""
        required: bool
        """Whether it may be left out."""


@model
class AgentToolParamMcp(Base):
    """The tools of an MCP server."""

    server_label: str
    """Label of the MCP server, by which its tool calls are told apart."""
    transport: McpTransportParam
    """How the MCP server is reached."""
    type: Literal['mcp']
    """Which kind it is. Always `mcp`."""
    allowed_tools: list[str] | None = None
    """The tools that may be used; all of them without it."""
    connection_origin: AgentToolParamMcpConnectionOrigin | None = None
    """Who connects to the MCP server. Values: `service`, `environment`."""
    credential_id: str | None = None
    """Id of the credential."""
    request_metadata: dict[str, Any] | None = None
    """Passed to the MCP server with every request. The model does not see it."""
    required: bool | None = absent
    """Whether it may be left out."""

    _nested = {'transport': 'McpTransportParam'}
    _tags = {'type': 'mcp'}
