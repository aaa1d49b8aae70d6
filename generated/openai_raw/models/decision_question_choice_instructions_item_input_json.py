from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal
    from ..unions import DecisionJSONObject


@model
class DecisionQuestionChoiceInstructionsItemInputJson(Base):
    """Data that belongs to a question."""

    data: list[DecisionJSONObject] | DecisionJSONObject
    """The data, as JSON objects."""
    type: Literal['input_json']
    """Tells this object from others that can stand in its place: always `input_json`."""
    _tags = {'type': 'input_json'}
