from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Any
    from ..models.run_grader_response_metadata import RunGraderResponseMetadata


@model
class RunGraderResponse(Base):
    """Run grader response."""

    reward: float
    metadata: RunGraderResponseMetadata
    sub_rewards: dict[str, Any]
    model_grader_token_usage_per_model: dict[str, Any]

    _nested = {'metadata': 'RunGraderResponseMetadata'}

    @property
    def api_model_grader_token_usage_per_model(self) -> dict[str, Any]:
        """What the official client calls `model_grader_token_usage_per_model`."""
        return self.model_grader_token_usage_per_model
