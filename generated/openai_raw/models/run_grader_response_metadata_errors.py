from __future__ import annotations

from ..types import Model as Base, model



@model
class RunGraderResponseMetadataErrors(Base):
    """The value of `RunGraderResponseMetadata.errors`."""

    formula_parse_error: bool
    sample_parse_error: bool
    truncated_observation_error: bool
    unresponsive_reward_error: bool
    invalid_variable_error: bool
    other_error: bool
    python_grader_server_error: bool
    python_grader_server_error_type: str | None
    python_grader_runtime_error: bool
    python_grader_runtime_error_details: str | None
    model_grader_server_error: bool
    model_grader_refusal_error: bool
    model_grader_parse_error: bool
    model_grader_server_error_details: str | None

    @property
    def api_model_grader_server_error(self) -> bool:
        """What the official client calls `model_grader_server_error`."""
        return self.model_grader_server_error

    @property
    def api_model_grader_refusal_error(self) -> bool:
        """What the official client calls `model_grader_refusal_error`."""
        return self.model_grader_refusal_error

    @property
    def api_model_grader_parse_error(self) -> bool:
        """What the official client calls `model_grader_parse_error`."""
        return self.model_grader_parse_error

    @property
    def api_model_grader_server_error_details(self) -> str | None:
        """What the official client calls `model_grader_server_error_details`."""
        return self.model_grader_server_error_details
