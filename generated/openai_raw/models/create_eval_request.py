"""`CreateEvalRequest`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..types import Model as Base, absent, model

if TYPE_CHECKING:
    from ..models.eval_grader_python import EvalGraderPython
    from ..models.eval_grader_score_model import EvalGraderScoreModel
    from ..models.eval_grader_text_similarity import EvalGraderTextSimilarity
    from ..models.grader_string_check import GraderStringCheck
    from ..unions import CreateEvalItem, Metadata


@model
class CreateEvalRequest(Base):
    """The body of `POST /evals`."""

    name: str | None = absent
    """Name of the eval."""
    metadata: Metadata = None
    """Up to 16 key-value pairs of your own, stored with the object and usable as a filter in lists. Keys have at
    most 64 characters, values at most 512."""
    data_source_config: (
        CreateEvalCustomDataSourceConfig | CreateEvalLogsDataSourceConfig | CreateEvalStoredCompletionsDataSourceConfig
    )
    """Schema of the data that runs use."""
    testing_criteria: list[
        CreateEvalLabelModelGrader
        | GraderStringCheck
        | EvalGraderTextSimilarity
        | EvalGraderPython
        | EvalGraderScoreModel
    ]
    """Graders that test each answer."""

    _nested = {
        "data_source_config": (
            "type",
            {
                "custom": "CreateEvalCustomDataSourceConfig",
                "logs": "CreateEvalLogsDataSourceConfig",
                "stored_completions": "CreateEvalStoredCompletionsDataSourceConfig",
            },
        ),
        "testing_criteria": [
            (
                "type",
                {
                    "label_model": "CreateEvalLabelModelGrader",
                    "string_check": "GraderStringCheck",
                    "text_similarity": "EvalGraderTextSimilarity",
                    "python": "EvalGraderPython",
                    "score_model": "EvalGraderScoreModel",
                },
            )
        ],
    }


@model
class CreateEvalCustomDataSourceConfig(Base):
    """Data with a schema of your own."""

    type: Literal["custom"]
    """Discriminator: always `custom`. Default: `custom`."""
    item_schema: dict[str, Any]
    """JSON Schema of one example."""
    include_sample_schema: bool | None = absent
    """Whether runs generate answers, so that criteria can use `sample`. Default: `false`."""

    _tags = {"type": "custom"}


@model
class CreateEvalItemObject(Base):
    """A message for the model."""

    role: str
    """Role of the author, such as `system`, `assistant` or `user`."""
    content: str
    """The text, with `{{item...}}` placeholders."""


@model
class CreateEvalLabelModelGrader(Base):
    """Classifies answers with a model."""

    type: Literal["label_model"]
    """Discriminator: always `label_model`."""
    name: str
    """Name of the eval label model grader."""
    model: str
    """The model to use, such as `gpt-5.4-mini`."""
    input: list[CreateEvalItem]
    """Messages for the grading model. `{{item...}}` and `{{sample...}}` are replaced by fields of the example and
    the answer."""
    labels: list[str]
    """Labels to choose from."""
    passing_labels: list[str]
    """Labels that count as passing."""

    _nested = {"input": ["CreateEvalItem"]}
    _tags = {"type": "label_model"}


@model
class CreateEvalLogsDataSourceConfig(Base):
    """Data from logged requests."""

    type: Literal["logs"]
    """Discriminator: always `logs`. Default: `logs`."""
    metadata: dict[str, Any] | None = absent
    """Up to 16 key-value pairs of your own. Keys have at most 64 characters, values at most 512."""

    _tags = {"type": "logs"}


@model
class CreateEvalStoredCompletionsDataSourceConfig(Base):
    """Data from stored chat completions."""

    type: Literal["stored_completions"]
    """Discriminator: always `stored_completions`. Default: `stored_completions`."""
    metadata: dict[str, Any] | None = absent
    """Up to 16 key-value pairs of your own. Keys have at most 64 characters, values at most 512."""

    _tags = {"type": "stored_completions"}
