from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..models.decision_input_text import DecisionInputText, DecisionInputTextDict

    class DecisionSystemMessageDict(TypedDict, total=False):
        content: Required[str | Sequence[DecisionInputText | DecisionInputTextDict]]
        """What the message says, as text or in parts."""
        role: Required[Literal['system']]
        """Who speaks: always `system`."""
        id: str | None
        """Id of the decision system message."""
        type: Literal['message']
        """Tells this object from others that can stand in its place: always `message`."""


@model
class DecisionSystemMessage(Base):
    """Instructions of the system."""

    content: str | list[DecisionInputText]
    """What the message says, as text or in parts."""
    role: Literal['system']
    """Who speaks: always `system`."""
    id: str | None = None
    """Id of the decision system message."""
    type: Literal['message'] | None = absent
    """Tells this object from others that can stand in its place: always `message`."""

    _nested = {'content': ['DecisionInputText']}
    _tags = {'role': 'system', 'type': 'message'}
