from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class AgentSessionRequiredActionsItemComputerUseApprovalRequestRequestBrowserOriginAccess(Base):
    """Agent session required actions item computer use approval request request browser origin access."""

    origin: str
    reason: str | None = None
    type: Literal['browser_origin_access']
    _tags = {'type': 'browser_origin_access'}
