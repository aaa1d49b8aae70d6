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
    """An eval: the schema of the data, and the criteria for answers."""

    object: Literal["eval"]
    """Object type: always `eval`."""
    id: str
    """Id of the eval."""
    name: str
    """Name of the eval."""
    data_source_config: EvalCustomDataSourceConfig | EvalLogsDataSourceConfig | EvalStoredCompletionsDataSourceConfig
    """Schema of the data that runs use."""
    testing_criteria: list[
        GraderLabelModel | GraderStringCheck | EvalGraderTextSimilarity | EvalGraderPython | EvalGraderScoreModel
    ]
    """Graders that test each answer."""
    created_at: int
    """When the eval was created, in Unix seconds."""
    metadata: Metadata
    """Up to 16 key-value pairs of your own, stored with the object and usable as a filter in lists. Keys have at
    most 64 characters, values at most 512."""

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
    """Data with a schema of your own."""

    type: Literal["custom"]
    """Discriminator: always `custom`."""
    schema: dict[str, Any]
    """JSON Schema of the format."""

    _tags = {"type": "custom"}

    @property
    def schema_(self) -> dict[str, Any]:
        """What the official client calls `schema`."""
        return self.schema


@model
class EvalLogsDataSourceConfig(Base):
    """Data from logged requests."""

    type: Literal["logs"]
    """Discriminator: always `logs`."""
    metadata: Metadata = None
    """Up to 16 key-value pairs of your own, stored with the object and usable as a filter in lists. Keys have at
    most 64 characters, values at most 512."""
    schema: dict[str, Any]
    """JSON Schema of the format."""

    _tags = {"type": "logs"}

    @property
    def schema_(self) -> dict[str, Any]:
        """What the official client calls `schema`."""
        return self.schema


@model
class EvalStoredCompletionsDataSourceConfig(Base):
    """Data from stored chat completions."""

    type: Literal["stored_completions"]
    """Discriminator: always `stored_completions`."""
    metadata: Metadata = None
    """Up to 16 key-value pairs of your own, stored with the object and usable as a filter in lists. Keys have at
    most 64 characters, values at most 512."""
    schema: dict[str, Any]
    """JSON Schema of the format."""

    _tags = {"type": "stored_completions"}

    @property
    def schema_(self) -> dict[str, Any]:
        """What the official client calls `schema`."""
        return self.schema
