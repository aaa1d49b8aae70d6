from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..models.eval_item import EvalItem, EvalItemDict

    class GraderLabelModelDict(TypedDict, total=False):
        type: Required[Literal['label_model']]
        """Tells this object from others that can stand in its place: always `label_model`."""
        name: Required[str]
        """Name of the grader label."""
        model: Required[str]
        """The model to use, such as `gpt-5.4-mini`."""
        input: Required[Sequence[EvalItem | EvalItemDict]]
        labels: Required[Sequence[str]]
        passing_labels: Required[Sequence[str]]


@model
class GraderLabelModel(Base):
    """The value of `Eval.testing_criteria` and `GraderMulti.graders`."""

    type: Literal['label_model']
    """Tells this object from others that can stand in its place: always `label_model`."""
    name: str
    """Name of the grader label."""
    model: str
    """The model to use, such as `gpt-5.4-mini`."""
    input: list[EvalItem]
    labels: list[str]
    passing_labels: list[str]

    _nested = {'input': ['EvalItem']}
    _tags = {'type': 'label_model'}
