"""MCP tool require approval enum."""

from __future__ import annotations

from typing import Literal, TypeAlias

MCPToolRequireApprovalEnumInput: TypeAlias = Literal['always', 'never']
MCPToolRequireApprovalEnum: TypeAlias = MCPToolRequireApprovalEnumInput | str
