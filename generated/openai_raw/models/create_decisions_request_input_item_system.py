from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..models.decision_input_text import DecisionInputText, DecisionInputTextDict

    class CreateDecisionsRequestInputItemSystemDict(TypedDict, total=False):
        content: Required[str | Sequence[DecisionInputText | DecisionInputTextDict]]
        role: Required[Literal['system']]
        type: Literal['message']


@model
class CreateDecisionsRequestInputItemSystem(Base):
    """Create decisions request input item system."""

    content: str | list[DecisionInputText]
    role: Literal['system']
    type: Literal['message'] | None = absent

    _nested = {'content': ['DecisionInputText']}
    _tags = {'role': 'system', 'type': 'message'}
