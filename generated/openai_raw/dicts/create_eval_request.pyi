"""What requests take instead of the models in ``models.create_eval_request``, for type checkers only."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypedDict

from ..unions import CreateEvalItemInput

class CreateEvalCustomDataSourceConfigDict(TypedDict, total=False):
    type: Required[Literal["custom"]]
    """Tells this object from others that can stand in its place: always `custom`. Default: `custom`."""
    item_schema: Required[Mapping[str, Any]]
    """The form of one example, as a JSON Schema."""
    include_sample_schema: bool
    """Whether runs ask a model, so that criteria may use `sample`. Default: `false`."""

class CreateEvalItemObjectDict(TypedDict, total=False):
    role: Required[str]
    """Who speaks: `system`, `assistant`, `user`, ..."""
    content: Required[str]
    """The text, with `{{item...}}` to fill in."""

class CreateEvalLabelModelGraderDict(TypedDict, total=False):
    type: Required[Literal["label_model"]]
    """Tells this object from others that can stand in its place: always `label_model`."""
    name: Required[str]
    """Name of the eval label model grader."""
    model: Required[str]
    """The model to use, such as `gpt-5.4-mini`."""
    input: Required[Sequence[CreateEvalItemInput]]
    """Messages to the grading model; `{{item...}}` and `{{sample...}}` are filled in."""
    labels: Required[Sequence[str]]
    """Labels that the model chooses from."""
    passing_labels: Required[Sequence[str]]
    """Labels with which an answer passes."""

class CreateEvalLogsDataSourceConfigDict(TypedDict, total=False):
    type: Required[Literal["logs"]]
    """Tells this object from others that can stand in its place: always `logs`. Default: `logs`."""
    metadata: Mapping[str, Any]
    """Labels of your own: keys of at most 64 characters, values of at most 512; at most 16 of them."""

class CreateEvalStoredCompletionsDataSourceConfigDict(TypedDict, total=False):
    type: Required[Literal["stored_completions"]]
    """Tells this object from others that can stand in its place: always `stored_completions`. Default:
    `stored_completions`."""
    metadata: Mapping[str, Any]
    """Labels of your own: keys of at most 64 characters, values of at most 512; at most 16 of them."""
