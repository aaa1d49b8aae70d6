from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.eval_item import EvalItem


@model
class GraderLabelModel(Base):
    """Has a model sort answers under labels."""

    type: Literal["label_model"]
    """Tells this object from others that can stand in its place: always `label_model`."""
    name: str
    """Name of the grader label."""
    model: str
    """The model to use, such as `gpt-5.4-mini`."""
    input: list[EvalItem]
    """Messages to the grading model; `{{item...}}` and `{{sample...}}` are filled in."""
    labels: list[str]
    """Labels that the model chooses from."""
    passing_labels: list[str]
    """Labels with which an answer passes."""

    _nested = {"input": ["EvalItem"]}
    _tags = {"type": "label_model"}
