from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class AgentSessionRequiredActionsItemComputerUseApprovalRequestRequestBrowserOriginAccess(Base):
    """The value of `AgentSessionRequiredActionsItemComputerUseApprovalRequest.request`."""

    origin: str
    reason: str | None = None
    """Why, in the words of whoever decided."""
    type: Literal['browser_origin_access']
    """Tells this object from others that can stand in its place: always `browser_origin_access`."""
    _tags = {'type': 'browser_origin_access'}
