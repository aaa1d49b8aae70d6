"""Responses delegation config tools item mcp require approval enum."""

from __future__ import annotations

from typing import Literal, TypeAlias

ResponsesDelegationConfigToolsItemMcpRequireApprovalEnumInput: TypeAlias = Literal['always', 'never']
ResponsesDelegationConfigToolsItemMcpRequireApprovalEnum: TypeAlias = ResponsesDelegationConfigToolsItemMcpRequireApprovalEnumInput | str
