from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..models.decision_input_text_param import DecisionInputTextParam, DecisionInputTextParamDict

    class CreateDecisionsRequestInputItemDeveloperDict(TypedDict, total=False):
        content: Required[str | Sequence[DecisionInputTextParam | DecisionInputTextParamDict]]
        role: Required[Literal['developer']]
        type: Literal['message']


@model
class CreateDecisionsRequestInputItemDeveloper(Base):
    """Create decisions request input item developer."""

    content: str | list[DecisionInputTextParam]
    role: Literal['developer']
    type: Literal['message'] | None = absent

    _nested = {'content': ['DecisionInputTextParam']}
    _tags = {'role': 'developer', 'type': 'message'}
