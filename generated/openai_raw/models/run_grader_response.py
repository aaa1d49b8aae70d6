from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Any
    from ..models.run_grader_response_metadata import RunGraderResponseMetadata


@model
class RunGraderResponse(Base):
    """What a grader gave for one answer."""

    reward: float
    """The score."""
    metadata: RunGraderResponseMetadata
    """How the run went."""
    sub_rewards: dict[str, Any]
    """Scores of the graders that were joined, by name."""
    model_grader_token_usage_per_model: dict[str, Any]
    """Tokens used, by grading model."""

    _nested = {'metadata': 'RunGraderResponseMetadata'}

    @property
    def api_model_grader_token_usage_per_model(self) -> dict[str, Any]:
        """What the official client calls `model_grader_token_usage_per_model`."""
        return self.model_grader_token_usage_per_model
