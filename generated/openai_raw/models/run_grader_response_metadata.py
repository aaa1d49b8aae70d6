from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Any
    from ..models.run_grader_response_metadata_errors import RunGraderResponseMetadataErrors


@model
class RunGraderResponseMetadata(Base):
    """How a grader's run went."""

    name: str
    """Name of the metadata."""
    type: str
    """Which kind of grader it was."""
    errors: RunGraderResponseMetadataErrors
    """What went wrong, if anything."""
    execution_time: float
    """How many seconds the run took."""
    scores: dict[str, Any]
    """Scores of the graders that were joined, by name."""
    token_usage: int | None
    """Tokens that the grading model used; None without one."""
    sampled_model_name: str | None
    """The grading model; None without one."""

    _nested = {'errors': 'RunGraderResponseMetadataErrors'}
