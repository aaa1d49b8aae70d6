"""Responses delegation config tools item mcp allowed callers item."""

from __future__ import annotations

from typing import Literal, TypeAlias

ResponsesDelegationConfigToolsItemMcpAllowedCallersItemInput: TypeAlias = Literal['direct', 'programmatic']
ResponsesDelegationConfigToolsItemMcpAllowedCallersItem: TypeAlias = ResponsesDelegationConfigToolsItemMcpAllowedCallersItemInput | str
