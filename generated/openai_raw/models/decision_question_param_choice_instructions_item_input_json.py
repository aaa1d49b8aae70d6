from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..unions import DecisionJSONObject, DecisionJSONObjectInput

    class DecisionQuestionParamChoiceInstructionsItemInputJsonDict(TypedDict, total=False):
        data: Required[DecisionJSONObjectInput | Sequence[DecisionJSONObjectInput]]
        type: Required[Literal['input_json']]
        """Tells this object from others that can stand in its place: always `input_json`."""


@model
class DecisionQuestionParamChoiceInstructionsItemInputJson(Base):
    """The value of `DecisionQuestionParamChoice.instructions`."""

    data: DecisionJSONObject | list[DecisionJSONObject]
    type: Literal['input_json']
    """Tells this object from others that can stand in its place: always `input_json`."""
    _tags = {'type': 'input_json'}
