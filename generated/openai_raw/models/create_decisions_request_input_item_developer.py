from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..models.decision_input_text import DecisionInputText, DecisionInputTextDict

    class CreateDecisionsRequestInputItemDeveloperDict(TypedDict, total=False):
        content: Required[str | Sequence[DecisionInputText | DecisionInputTextDict]]
        role: Required[Literal['developer']]
        type: Literal['message']


@model
class CreateDecisionsRequestInputItemDeveloper(Base):
    """Create decisions request input item developer."""

    content: str | list[DecisionInputText]
    role: Literal['developer']
    type: Literal['message'] | None = absent

    _nested = {'content': ['DecisionInputText']}
    _tags = {'role': 'developer', 'type': 'message'}
