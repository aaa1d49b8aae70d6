from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class AutomationTargetExistingSession(Base):
    """Each run sends input to the same session."""

    instructions: str
    """What the model is told first, before anything of the conversation: how to behave and what to do."""
    session_id: str
    """Id of the session."""
    type: Literal['existing_session']
    """Which kind it is. Always `existing_session`."""
    _tags = {'type': 'existing_session'}
