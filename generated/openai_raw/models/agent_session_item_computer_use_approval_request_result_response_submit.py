from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class AgentSessionItemComputerUseApprovalRequestResultResponseSubmit(Base):
    """Values that were filled in."""

    action: Literal['submit']
    """What to do with the request. Always `submit`."""
    selected_option: str | None = None
    """The choice that was made. Null if there was none to make."""
    type: Literal['browser_authentication']
    """Which kind it is. Always `browser_authentication`."""
    _tags = {'action': 'submit', 'type': 'browser_authentication'}
