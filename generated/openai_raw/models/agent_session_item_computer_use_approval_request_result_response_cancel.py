from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class AgentSessionItemComputerUseApprovalRequestResultResponseCancel(Base):
    """Agent session item computer use approval request result response cancel."""

    action: Literal['cancel']
    type: Literal['browser_authentication']
    _tags = {'action': 'cancel', 'type': 'browser_authentication'}
