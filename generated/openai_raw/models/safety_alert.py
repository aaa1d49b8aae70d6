"""`SafetyAlert`, and what only it holds."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import Model as Base, model


@model
class SafetyAlert(Base):
    """Says that and why a request was flagged."""

    id: str
    """Id of the safety alert."""
    created_at: int
    """When the safety alert was created, in Unix seconds."""
    error_type: SafetyAlertErrorType
    """Why the request was flagged. Values: `potentially_unintended_data_transfer`,
    `potentially_unintended_data_access`, `potentially_unintended_destructive_activity`, `other`."""
    model: str
    """Name of the model that was used."""
    object: Literal["safety.alert"]
    """Object type: always `safety.alert`."""
    reason: str | None = None
    """Reason for the decision, as free text."""
    request_id: str
    """Id of the request that this belongs to."""
    request_paused: bool
    """Whether the request was stopped."""
    response_id: str
    """Id of the response."""
    detailed_explanation: str | None = None
    """The reason in words. None if there are none."""

    _tags = {"object": "safety.alert"}


SafetyAlertErrorTypeInput: TypeAlias = Literal[
    "potentially_unintended_data_transfer",
    "potentially_unintended_data_access",
    "potentially_unintended_destructive_activity",
    "other",
]
SafetyAlertErrorType: TypeAlias = SafetyAlertErrorTypeInput | str
"""Why the request was flagged."""
