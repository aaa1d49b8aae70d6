"""`SafetyAlert`, and what only it holds."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import Model as Base, model


@model
class SafetyAlert(Base):
    """A notice that a request was flagged, and why."""

    id: str
    """Id of the safety alert."""
    created_at: int
    """When the safety alert was created, in Unix seconds."""
    error_type: SafetyAlertErrorType
    """The category of the problem. Values: `potentially_unintended_data_transfer`,
    `potentially_unintended_data_access`, `potentially_unintended_destructive_activity`, `other`."""
    model: str
    """Name of the model that was used."""
    object: Literal["safety.alert"]
    """Object type: always `safety.alert`."""
    reason: str | None = None
    """Why the request was flagged."""
    request_id: str
    """Id of the request that this belongs to."""
    request_paused: bool
    """Whether the request was paused."""
    response_id: str
    """Id of the response."""
    detailed_explanation: str | None = None
    """The reason in detail. None if there is no more to say."""

    _tags = {"object": "safety.alert"}


SafetyAlertErrorTypeInput: TypeAlias = Literal[
    "potentially_unintended_data_transfer",
    "potentially_unintended_data_access",
    "potentially_unintended_destructive_activity",
    "other",
]
SafetyAlertErrorType: TypeAlias = SafetyAlertErrorTypeInput | str
"""The category of the problem."""
