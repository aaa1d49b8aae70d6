from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.eval_item import EvalItem


@model
class GraderLabelModel(Base):
    """Classifies answers with a model."""

    type: Literal["label_model"]
    """Discriminator: always `label_model`."""
    name: str
    """Name of the grader."""
    model: str
    """The model to use, such as `gpt-5.4-mini`."""
    input: list[EvalItem]
    """Messages for the grading model. `{{item...}}` and `{{sample...}}` are replaced by fields of the example and
    the answer."""
    labels: list[str]
    """Labels to choose from."""
    passing_labels: list[str]
    """Labels that count as passing."""

    _nested = {"input": ["EvalItem"]}
    _tags = {"type": "label_model"}
