from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..models.eval_item import EvalItem, EvalItemDict

    class GraderLabelModelDict(TypedDict, total=False):
        type: Required[Literal['label_model']]
        name: Required[str]
        model: Required[str]
        input: Required[Sequence[EvalItem | EvalItemDict]]
        labels: Required[Sequence[str]]
        passing_labels: Required[Sequence[str]]


@model
class GraderLabelModel(Base):
    """Grader label model."""

    type: Literal['label_model']
    name: str
    model: str
    input: list[EvalItem]
    labels: list[str]
    passing_labels: list[str]

    _nested = {'input': ['EvalItem']}
    _tags = {'type': 'label_model'}
