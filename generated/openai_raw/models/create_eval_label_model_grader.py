from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..unions import CreateEvalItem, CreateEvalItemInput

    class CreateEvalLabelModelGraderDict(TypedDict, total=False):
        type: Required[Literal['label_model']]
        name: Required[str]
        model: Required[str]
        input: Required[Sequence[CreateEvalItemInput]]
        labels: Required[Sequence[str]]
        passing_labels: Required[Sequence[str]]


@model
class CreateEvalLabelModelGrader(Base):
    """Create eval label model grader."""

    type: Literal['label_model']
    name: str
    model: str
    input: list[CreateEvalItem]
    labels: list[str]
    passing_labels: list[str]

    _nested = {'input': ['CreateEvalItem']}
    _tags = {'type': 'label_model'}
