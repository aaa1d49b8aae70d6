"""What requests take instead of the models in ``models.create_eval_request``, for type checkers only."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypedDict

from ..unions import CreateEvalItemInput

class CreateEvalCustomDataSourceConfigDict(TypedDict, total=False):
    type: Required[Literal["custom"]]
    """Discriminator: always `custom`. Default: `custom`."""
    item_schema: Required[Mapping[str, Any]]
    """JSON Schema of one example."""
    include_sample_schema: bool
    """Whether runs generate answers, so that criteria can use `sample`. Default: `false`."""

class CreateEvalItemObjectDict(TypedDict, total=False):
    role: Required[str]
    """Role of the author, such as `system`, `assistant` or `user`."""
    content: Required[str]
    """The text, with `{{item...}}` placeholders."""

class CreateEvalLabelModelGraderDict(TypedDict, total=False):
    type: Required[Literal["label_model"]]
    """Discriminator: always `label_model`."""
    name: Required[str]
    """Name of the eval label model grader."""
    model: Required[str]
    """The model to use, such as `gpt-5.4-mini`."""
    input: Required[Sequence[CreateEvalItemInput]]
    """Messages for the grading model. `{{item...}}` and `{{sample...}}` are replaced by fields of the example and
    the answer."""
    labels: Required[Sequence[str]]
    """Labels to choose from."""
    passing_labels: Required[Sequence[str]]
    """Labels that count as passing."""

class CreateEvalLogsDataSourceConfigDict(TypedDict, total=False):
    type: Required[Literal["logs"]]
    """Discriminator: always `logs`. Default: `logs`."""
    metadata: Mapping[str, Any]
    """Up to 16 key-value pairs of your own. Keys have at most 64 characters, values at most 512."""

class CreateEvalStoredCompletionsDataSourceConfigDict(TypedDict, total=False):
    type: Required[Literal["stored_completions"]]
    """Discriminator: always `stored_completions`. Default: `stored_completions`."""
    metadata: Mapping[str, Any]
    """Up to 16 key-value pairs of your own. Keys have at most 64 characters, values at most 512."""
