from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class AutomationTargetExistingSession(Base):
    """Automation target existing session."""

    instructions: str
    session_id: str
    type: Literal['existing_session']
    _tags = {'type': 'existing_session'}
