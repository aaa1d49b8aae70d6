"""Beta MCP tool call status."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaMCPToolCallStatusInput: TypeAlias = Literal['in_progress', 'completed', 'incomplete', 'calling', 'failed']
BetaMCPToolCallStatus: TypeAlias = BetaMCPToolCallStatusInput | str
