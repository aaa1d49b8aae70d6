from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal, Required, TypedDict
    from ..models.persisted_agent_tool_mcp_connection_origin import PersistedAgentToolMcpConnectionOrigin, PersistedAgentToolMcpConnectionOriginInput
    from ..unions import PersistedMcpTransport, PersistedMcpTransportInput

    class PersistedAgentToolMcpDict(TypedDict, total=False):
        server_label: Required[str]
        """Label of the MCP server, by which its tool calls are told apart."""
        transport: Required[PersistedMcpTransportInput]
        type: Required[Literal['mcp']]
        """Tells this object from others that can stand in its place: always `mcp`."""
        allowed_tools: Sequence[str] | None
        """The tools that may be used; all of them without it."""
        connection_origin: PersistedAgentToolMcpConnectionOriginInput | None
        """Values: `service`, `environment`."""
        credential_id: str | None
        """Id of the credential."""
        request_metadata: Mapping[str, Any] | None
        required: bool


@model
class PersistedAgentToolMcp(Base):
    """Persisted agent tool MCP."""

    server_label: str
    """Label of the MCP server, by which its tool calls are told apart."""
    transport: PersistedMcpTransport
    type: Literal['mcp']
    """Tells this object from others that can stand in its place: always `mcp`."""
    allowed_tools: list[str] | None = None
    """The tools that may be used; all of them without it."""
    connection_origin: PersistedAgentToolMcpConnectionOrigin | None = None
    """Values: `service`, `environment`."""
    credential_id: str | None = None
    """Id of the credential."""
    request_metadata: dict[str, Any] | None = None
    required: bool | None = absent

    _nested = {'transport': 'PersistedMcpTransport'}
    _tags = {'type': 'mcp'}
