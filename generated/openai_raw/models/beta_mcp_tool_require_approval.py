from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from typing import TypedDict
    from ..models.beta_mcp_tool_filter import BetaMCPToolFilter, BetaMCPToolFilterDict

    class BetaMCPToolRequireApprovalDict(TypedDict, total=False):
        always: BetaMCPToolFilter | BetaMCPToolFilterDict
        """Tools that may only run after your approval."""
        never: BetaMCPToolFilter | BetaMCPToolFilterDict | None
        """Tools that run without asking; None for none."""


@model
class BetaMCPToolRequireApproval(Base):
    """Which tools need approval, and which do not."""

    always: BetaMCPToolFilter | None = absent
    """Tools that may only run after your approval."""
    never: BetaMCPToolFilter | None = None
    """Tools that run without asking; None for none."""

    _nested = {'always': 'BetaMCPToolFilter', 'never': 'BetaMCPToolFilter'}
