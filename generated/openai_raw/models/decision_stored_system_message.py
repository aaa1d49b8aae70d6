from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.decision_input_text import DecisionInputText


@model
class DecisionStoredSystemMessage(Base):
    """Stored instructions of the system."""

    id: str
    """Id of the decision stored system message."""
    content: str | list[DecisionInputText]
    """What the message says, as text or in parts."""
    role: Literal['system']
    """Who speaks: always `system`."""
    type: Literal['message'] | None = None
    """Tells this object from others that can stand in its place: always `message`."""

    _nested = {'content': ['DecisionInputText']}
    _tags = {'role': 'system', 'type': ('message', None)}
