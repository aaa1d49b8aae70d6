from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class AgentSessionRequiredActionsItemComputerUseApprovalRequestRequestBrowserOriginAccess(Base):
    """The agent wants to use a web site."""

    origin: str
    """The web site in question."""
    reason: str | None = None
    """Why, in the words of whoever decided."""
    type: Literal['browser_origin_access']
    """Which kind it is. Always `browser_origin_access`."""
    _tags = {'type': 'browser_origin_access'}
