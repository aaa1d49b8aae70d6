"""What requests take instead of the models in ``models.grader_label_model``, for type checkers only."""

from collections.abc import Sequence
from typing import Literal, Required, TypedDict

from ..dicts.eval_item import EvalItemDict
from ..models.eval_item import EvalItem

class GraderLabelModelDict(TypedDict, total=False):
    type: Required[Literal["label_model"]]
    """Discriminator: always `label_model`."""
    name: Required[str]
    """Name of the grader."""
    model: Required[str]
    """The model to use, such as `gpt-5.4-mini`."""
    input: Required[Sequence[EvalItem | EvalItemDict]]
    """Messages for the grading model. `{{item...}}` and `{{sample...}}` are replaced by fields of the example and
    the answer."""
    labels: Required[Sequence[str]]
    """Labels to choose from."""
    passing_labels: Required[Sequence[str]]
    """Labels that count as passing."""
