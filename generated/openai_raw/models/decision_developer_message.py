from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..models.decision_input_text import DecisionInputText, DecisionInputTextDict

    class DecisionDeveloperMessageDict(TypedDict, total=False):
        content: Required[str | Sequence[DecisionInputText | DecisionInputTextDict]]
        role: Required[Literal['developer']]
        id: str | None
        type: Literal['message']


@model
class DecisionDeveloperMessage(Base):
    """Decision developer message."""

    content: str | list[DecisionInputText]
    role: Literal['developer']
    id: str | None = None
    type: Literal['message'] | None = absent

    _nested = {'content': ['DecisionInputText']}
    _tags = {'role': 'developer', 'type': 'message'}
