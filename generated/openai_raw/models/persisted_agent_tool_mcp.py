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
        transport: Required[PersistedMcpTransportInput]
        type: Required[Literal['mcp']]
        allowed_tools: Sequence[str] | None
        connection_origin: PersistedAgentToolMcpConnectionOriginInput | None
        credential_id: str | None
        request_metadata: Mapping[str, Any] | None
        required: bool


@model
class PersistedAgentToolMcp(Base):
    """Persisted agent tool mcp."""

    server_label: str
    transport: PersistedMcpTransport
    type: Literal['mcp']
    allowed_tools: list[str] | None = None
    connection_origin: PersistedAgentToolMcpConnectionOrigin | None = None
    credential_id: str | None = None
    request_metadata: dict[str, Any] | None = None
    required: bool | None = absent

    _nested = {'transport': 'PersistedMcpTransport'}
    _tags = {'type': 'mcp'}
