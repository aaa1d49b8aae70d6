from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class AutomationTargetParamExistingSessionDict(TypedDict, total=False):
        instructions: Required[str]
        """What the model is told first, before anything of the conversation: how to behave and what to do."""
        session_id: Required[str]
        """Id of the session."""
        type: Required[Literal['existing_session']]
        """Which kind it is. Always `existing_session`."""


@model
class AutomationTargetParamExistingSession(Base):
    """Each run sends input to the same session."""

    instructions: str
    """What the model is told first, before anything of the conversation: how to behave and what to do."""
    session_id: str
    """Id of the session."""
    type: Literal['existing_session']
    """Which kind it is. Always `existing_session`."""
    _tags = {'type': 'existing_session'}
