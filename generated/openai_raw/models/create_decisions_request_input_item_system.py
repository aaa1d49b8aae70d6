from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..models.decision_input_text_param import DecisionInputTextParam, DecisionInputTextParamDict

    class CreateDecisionsRequestInputItemSystemDict(TypedDict, total=False):
        content: Required[str | Sequence[DecisionInputTextParam | DecisionInputTextParamDict]]
        role: Required[Literal['system']]
        type: Literal['message']


@model
class CreateDecisionsRequestInputItemSystem(Base):
    """Create decisions request input item system."""

    content: str | list[DecisionInputTextParam]
    role: Literal['system']
    type: Literal['message'] | None = absent

    _nested = {'content': ['DecisionInputTextParam']}
    _tags = {'role': 'system', 'type': 'message'}
