from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..models.decision_input_text import DecisionInputText


@model
class DecisionStoredDeveloperMessage(Base):
    """Decision stored developer message."""

    id: str
    content: str | list[DecisionInputText]
    role: Literal['developer']
    type: Literal['message'] | None = None

    _nested = {'content': ['DecisionInputText']}
    _tags = {'role': 'developer', 'type': ('message', None)}
