from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..unions import DecisionJSONObject, DecisionJSONObjectInput

    class DecisionQuestionParamPredicateInstructionsItemInputJsonDict(TypedDict, total=False):
        data: Required[DecisionJSONObjectInput | Sequence[DecisionJSONObjectInput]]
        """The data, as JSON objects."""
        type: Required[Literal['input_json']]
        """Tells this object from others that can stand in its place: always `input_json`."""


@model
class DecisionQuestionParamPredicateInstructionsItemInputJson(Base):
    """Data that belongs to a question."""

    data: DecisionJSONObject | list[DecisionJSONObject]
    """The data, as JSON objects."""
    type: Literal['input_json']
    """Tells this object from others that can stand in its place: always `input_json`."""
    _tags = {'type': 'input_json'}
