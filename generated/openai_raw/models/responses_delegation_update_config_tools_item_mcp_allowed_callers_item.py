"""Responses delegation update config tools item mcp allowed callers item."""

from __future__ import annotations

from typing import Literal, TypeAlias

ResponsesDelegationUpdateConfigToolsItemMcpAllowedCallersItemInput: TypeAlias = Literal['direct', 'programmatic']
ResponsesDelegationUpdateConfigToolsItemMcpAllowedCallersItem: TypeAlias = ResponsesDelegationUpdateConfigToolsItemMcpAllowedCallersItemInput | str
