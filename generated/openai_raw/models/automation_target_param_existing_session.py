from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal, Required, TypedDict

    class AutomationTargetParamExistingSessionDict(TypedDict, total=False):
        instructions: Required[str]
        session_id: Required[str]
        type: Required[Literal['existing_session']]


@model
class AutomationTargetParamExistingSession(Base):
    """Automation target param existing session."""

    instructions: str
    session_id: str
    type: Literal['existing_session']
    _tags = {'type': 'existing_session'}
