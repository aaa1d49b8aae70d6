"""`RunGraderResponse`, and what only it holds."""

from __future__ import annotations

from typing import Any

from ..types import Model as Base, model


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

    _nested = {"metadata": "RunGraderResponseMetadata"}

    @property
    def api_model_grader_token_usage_per_model(self) -> dict[str, Any]:
        """What the official client calls `model_grader_token_usage_per_model`."""
        return self.model_grader_token_usage_per_model


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

    _nested = {"errors": "RunGraderResponseMetadataErrors"}


@model
class RunGraderResponseMetadataErrors(Base):
    """What went wrong in a grader's run; each is True where it happened."""

    formula_parse_error: bool
    """The formula cannot be read."""
    sample_parse_error: bool
    """The answer cannot be read as the grader needs it."""
    truncated_observation_error: bool
    """The answer was cut off."""
    unresponsive_reward_error: bool
    """The grader gave no score in time."""
    invalid_variable_error: bool
    """A template names a field that is not there."""
    other_error: bool
    """Something else failed."""
    python_grader_server_error: bool
    """The Python code could not be run."""
    python_grader_server_error_type: str | None
    """Why the Python code could not be run; None if it could."""
    python_grader_runtime_error: bool
    """The Python code raised an error."""
    python_grader_runtime_error_details: str | None
    """The error that the Python code raised; None for none."""
    model_grader_server_error: bool
    """The grading model could not be reached."""
    model_grader_refusal_error: bool
    """The grading model declined."""
    model_grader_parse_error: bool
    """What the grading model said cannot be read as a score."""
    model_grader_server_error_details: str | None
    """Why the grading model could not be reached; None if it could."""

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
