from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..models.decision_input_text import DecisionInputText, DecisionInputTextDict

    class DecisionSystemMessageDict(TypedDict, total=False):
        content: Required[str | Sequence[DecisionInputText | DecisionInputTextDict]]
        role: Required[Literal['system']]
        id: str | None
        type: Literal['message']


@model
class DecisionSystemMessage(Base):
    """Decision system message."""

    content: str | list[DecisionInputText]
    role: Literal['system']
    id: str | None = None
    type: Literal['message'] | None = absent

    _nested = {'content': ['DecisionInputText']}
    _tags = {'role': 'system', 'type': 'message'}
