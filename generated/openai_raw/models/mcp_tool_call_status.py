"""MCP tool call status."""

from __future__ import annotations

from typing import Literal, TypeAlias

MCPToolCallStatusInput: TypeAlias = Literal['in_progress', 'completed', 'incomplete', 'calling', 'failed']
MCPToolCallStatus: TypeAlias = MCPToolCallStatusInput | str
