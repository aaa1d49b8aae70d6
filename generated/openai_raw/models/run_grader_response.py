"""`RunGraderResponse`, and what only it holds."""

from __future__ import annotations

from typing import Any

from ..types import Model as Base, model


@model
class RunGraderResponse(Base):
    """Result of a grader for one answer."""

    reward: float
    """The reward (score) assigned by the grader."""
    metadata: RunGraderResponseMetadata
    """Details of the grader run."""
    sub_rewards: dict[str, Any]
    """Scores of the combined graders, by name."""
    model_grader_token_usage_per_model: dict[str, Any]
    """Token usage per grading model."""

    _nested = {"metadata": "RunGraderResponseMetadata"}

    @property
    def api_model_grader_token_usage_per_model(self) -> dict[str, Any]:
        """What the official client calls `model_grader_token_usage_per_model`."""
        return self.model_grader_token_usage_per_model


@model
class RunGraderResponseMetadata(Base):
    """Details of a grader run."""

    name: str
    """Name of the metadata."""
    type: str
    """Type of the grader."""
    errors: RunGraderResponseMetadataErrors
    """Errors of the run, as flags."""
    execution_time: float
    """Duration of the run, in seconds."""
    scores: dict[str, Any]
    """Scores of the combined graders, by name."""
    token_usage: int | None
    """Token usage of the grading model; None if no model was used."""
    sampled_model_name: str | None
    """Name of the grading model; None if no model was used."""

    _nested = {"errors": "RunGraderResponseMetadataErrors"}


@model
class RunGraderResponseMetadataErrors(Base):
    """Errors of a grader run, one flag each."""

    formula_parse_error: bool
    """Whether the formula could not be parsed."""
    sample_parse_error: bool
    """Whether the answer could not be parsed as the grader requires."""
    truncated_observation_error: bool
    """Whether the answer was truncated."""
    unresponsive_reward_error: bool
    """Whether the grader timed out."""
    invalid_variable_error: bool
    """Whether a template refers to a missing field."""
    other_error: bool
    """Whether any other error occurred."""
    python_grader_server_error: bool
    """Whether the Python code could not be run."""
    python_grader_server_error_type: str | None
    """Why the Python code could not be run; None if it could."""
    python_grader_runtime_error: bool
    """Whether the Python code raised an exception."""
    python_grader_runtime_error_details: str | None
    """The exception raised by the Python code; None if there was none."""
    model_grader_server_error: bool
    """Whether the grading model could not be reached."""
    model_grader_refusal_error: bool
    """Whether the grading model refused."""
    model_grader_parse_error: bool
    """Whether the output of the grading model could not be parsed as a score."""
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
