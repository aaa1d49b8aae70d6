from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.beta_mcp_tool_filter import BetaMCPToolFilter, BetaMCPToolFilterDict

    class BetaMCPToolRequireApprovalDict(TypedDict, total=False):
        always: BetaMCPToolFilter | BetaMCPToolFilterDict
        never: BetaMCPToolFilter | BetaMCPToolFilterDict | None


@model
class BetaMCPToolRequireApproval(Base):
    """The value of `BetaMCPTool.require_approval`."""

    always: BetaMCPToolFilter | None = absent
    never: BetaMCPToolFilter | None = None

    _nested = {'always': 'BetaMCPToolFilter', 'never': 'BetaMCPToolFilter'}
