from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class AgentSessionItemComputerUseApprovalRequestResultResponseSubmit(Base):
    """Agent session item computer use approval request result response submit."""

    action: Literal['submit']
    selected_option: str | None = None
    type: Literal['browser_authentication']
    _tags = {'action': 'submit', 'type': 'browser_authentication'}
