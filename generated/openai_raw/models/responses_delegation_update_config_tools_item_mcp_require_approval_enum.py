"""Responses delegation update config tools item mcp require approval enum."""

from __future__ import annotations

from typing import Literal, TypeAlias

ResponsesDelegationUpdateConfigToolsItemMcpRequireApprovalEnumInput: TypeAlias = Literal['always', 'never']
ResponsesDelegationUpdateConfigToolsItemMcpRequireApprovalEnum: TypeAlias = ResponsesDelegationUpdateConfigToolsItemMcpRequireApprovalEnumInput | str
