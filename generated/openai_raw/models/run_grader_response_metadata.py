from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Any
    from ..models.run_grader_response_metadata_errors import RunGraderResponseMetadataErrors


@model
class RunGraderResponseMetadata(Base):
    """The value of `RunGraderResponse.metadata`."""

    name: str
    """Name of the metadata."""
    type: str
    errors: RunGraderResponseMetadataErrors
    execution_time: float
    scores: dict[str, Any]
    token_usage: int | None
    sampled_model_name: str | None

    _nested = {'errors': 'RunGraderResponseMetadataErrors'}
