from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypedDict
    from ..unions import CreateEvalItem, CreateEvalItemInput

    class CreateEvalLabelModelGraderDict(TypedDict, total=False):
        type: Required[Literal['label_model']]
        """Tells this object from others that can stand in its place: always `label_model`."""
        name: Required[str]
        """Name of the eval label model grader."""
        model: Required[str]
        """The model to use, such as `gpt-5.4-mini`."""
        input: Required[Sequence[CreateEvalItemInput]]
        labels: Required[Sequence[str]]
        passing_labels: Required[Sequence[str]]


@model
class CreateEvalLabelModelGrader(Base):
    """The value of `CreateEvalRequest.testing_criteria`."""

    type: Literal['label_model']
    """Tells this object from others that can stand in its place: always `label_model`."""
    name: str
    """Name of the eval label model grader."""
    model: str
    """The model to use, such as `gpt-5.4-mini`."""
    input: list[CreateEvalItem]
    labels: list[str]
    passing_labels: list[str]

    _nested = {'input': ['CreateEvalItem']}
    _tags = {'type': 'label_model'}
