"""Beta MCP tool require approval enum."""

from __future__ import annotations

from typing import Literal, TypeAlias

BetaMCPToolRequireApprovalEnumInput: TypeAlias = Literal['always', 'never']
BetaMCPToolRequireApprovalEnum: TypeAlias = BetaMCPToolRequireApprovalEnumInput | str
