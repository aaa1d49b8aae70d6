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
    """Up to 16 labels that the caller hangs on an object: keys of at most 64 characters, values of at most 512.
    They come back with the object and can be filtered by."""
    data_source_config: (
        CreateEvalCustomDataSourceConfig | CreateEvalLogsDataSourceConfig | CreateEvalStoredCompletionsDataSourceConfig
    )
    """The form of the data that runs are fed with."""
    testing_criteria: list[
        CreateEvalLabelModelGrader
        | GraderStringCheck
        | EvalGraderTextSimilarity
        | EvalGraderPython
        | EvalGraderScoreModel
    ]
    """Graders that each answer is tested by."""

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
    """The data has a form of your own."""

    type: Literal["custom"]
    """Tells this object from others that can stand in its place: always `custom`. Default: `custom`."""
    item_schema: dict[str, Any]
    """The form of one example, as a JSON Schema."""
    include_sample_schema: bool | None = absent
    """Whether runs ask a model, so that criteria may use `sample`. Default: `false`."""

    _tags = {"type": "custom"}


@model
class CreateEvalItemObject(Base):
    """A message to the model."""

    role: str
    """Who speaks: `system`, `assistant`, `user`, ..."""
    content: str
    """The text, with `{{item...}}` to fill in."""


@model
class CreateEvalLabelModelGrader(Base):
    """Has a model sort answers under labels."""

    type: Literal["label_model"]
    """Tells this object from others that can stand in its place: always `label_model`."""
    name: str
    """Name of the eval label model grader."""
    model: str
    """The model to use, such as `gpt-5.4-mini`."""
    input: list[CreateEvalItem]
    """Messages to the grading model; `{{item...}}` and `{{sample...}}` are filled in."""
    labels: list[str]
    """Labels that the model chooses from."""
    passing_labels: list[str]
    """Labels with which an answer passes."""

    _nested = {"input": ["CreateEvalItem"]}
    _tags = {"type": "label_model"}


@model
class CreateEvalLogsDataSourceConfig(Base):
    """The data comes from logged requests."""

    type: Literal["logs"]
    """Tells this object from others that can stand in its place: always `logs`. Default: `logs`."""
    metadata: dict[str, Any] | None = absent
    """Labels of your own: keys of at most 64 characters, values of at most 512; at most 16 of them."""

    _tags = {"type": "logs"}


@model
class CreateEvalStoredCompletionsDataSourceConfig(Base):
    """The data comes from stored chat completions."""

    type: Literal["stored_completions"]
    """Tells this object from others that can stand in its place: always `stored_completions`. Default:
    `stored_completions`."""
    metadata: dict[str, Any] | None = absent
    """Labels of your own: keys of at most 64 characters, values of at most 512; at most 16 of them."""

    _tags = {"type": "stored_completions"}
