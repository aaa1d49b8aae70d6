from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..unions import DecisionJSONObject


@model
class DecisionQuestionChoiceInstructionsItemInputJson(Base):
    """Decision question choice instructions item input json."""

    data: list[DecisionJSONObject] | DecisionJSONObject
    type: Literal['input_json']
    _tags = {'type': 'input_json'}
