"""`Eval`, and what only it holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..types import Model as Base, model

if TYPE_CHECKING:
    from ..models.eval_grader_python import EvalGraderPython
    from ..models.eval_grader_score_model import EvalGraderScoreModel
    from ..models.eval_grader_text_similarity import EvalGraderTextSimilarity
    from ..models.grader_label_model import GraderLabelModel
    from ..models.grader_string_check import GraderStringCheck
    from ..unions import Metadata


@model
class Eval(Base):
    """What is measured: the form of the data, and the criteria."""

    object: Literal["eval"]
    """The kind of object: always `eval`."""
    id: str
    """Id of the eval."""
    name: str
    """Name of the eval."""
    data_source_config: EvalCustomDataSourceConfig | EvalLogsDataSourceConfig | EvalStoredCompletionsDataSourceConfig
    """The form of the data that runs are fed with."""
    testing_criteria: list[
        GraderLabelModel | GraderStringCheck | EvalGraderTextSimilarity | EvalGraderPython | EvalGraderScoreModel
    ]
    """Graders that each answer is tested by."""
    created_at: int
    """When the eval was created, in Unix seconds."""
    metadata: Metadata
    """Up to 16 labels that the caller hangs on an object: keys of at most 64 characters, values of at most 512.
    They come back with the object and can be filtered by."""

    _nested = {
        "data_source_config": (
            "type",
            {
                "custom": "EvalCustomDataSourceConfig",
                "logs": "EvalLogsDataSourceConfig",
                "stored_completions": "EvalStoredCompletionsDataSourceConfig",
            },
        ),
        "testing_criteria": [
            (
                "type",
                {
                    "label_model": "GraderLabelModel",
                    "string_check": "GraderStringCheck",
                    "text_similarity": "EvalGraderTextSimilarity",
                    "python": "EvalGraderPython",
                    "score_model": "EvalGraderScoreModel",
                },
            )
        ],
    }
    _tags = {"object": "eval"}


@model
class EvalCustomDataSourceConfig(Base):
    """The data has a form of your own."""

    type: Literal["custom"]
    """Tells this object from others that can stand in its place: always `custom`."""
    schema: dict[str, Any]
    """The format, as a JSON Schema."""

    _tags = {"type": "custom"}

    @property
    def schema_(self) -> dict[str, Any]:
        """What the official client calls `schema`."""
        return self.schema


@model
class EvalLogsDataSourceConfig(Base):
    """The data comes from logged requests."""

    type: Literal["logs"]
    """Tells this object from others that can stand in its place: always `logs`."""
    metadata: Metadata = None
    """Up to 16 labels that the caller hangs on an object: keys of at most 64 characters, values of at most 512.
    They come back with the object and can be filtered by."""
    schema: dict[str, Any]
    """The format, as a JSON Schema."""

    _tags = {"type": "logs"}

    @property
    def schema_(self) -> dict[str, Any]:
        """What the official client calls `schema`."""
        return self.schema


@model
class EvalStoredCompletionsDataSourceConfig(Base):
    """The data comes from stored chat completions."""

    type: Literal["stored_completions"]
    """Tells this object from others that can stand in its place: always `stored_completions`."""
    metadata: Metadata = None
    """Up to 16 labels that the caller hangs on an object: keys of at most 64 characters, values of at most 512.
    They come back with the object and can be filtered by."""
    schema: dict[str, Any]
    """The format, as a JSON Schema."""

    _tags = {"type": "stored_completions"}

    @property
    def schema_(self) -> dict[str, Any]:
        """What the official client calls `schema`."""
        return self.schema
