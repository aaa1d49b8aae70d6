"""`SafetyCase`, and what only it holds."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..types import Model as Base, model


@model
class SafetyCase(Base):
    """What was noticed about one user or organization."""

    id: str
    """Id of the safety case."""
    created_at: int
    """When the safety case was created, in Unix seconds."""
    entity_identifier: str
    """About whom the case is."""
    notice: SafetyCaseNotice
    """What OpenAI has to say about it."""
    object: Literal["safety.case"]
    """The kind of object: always `safety.case`."""
    reason: str | None = None
    """Why, in the words of whoever decided."""

    _nested = {"notice": "SafetyCaseNotice"}
    _tags = {"object": "safety.case"}


@model
class SafetyCaseNotice(Base):
    """What OpenAI has to say about a safety case."""

    type: SafetyCaseNoticeType
    """Which kind of notice this is. Values: `warning`, `deactivation`."""

    _tags = {"type": ("warning", "deactivation")}


SafetyCaseNoticeTypeInput: TypeAlias = Literal["warning", "deactivation"]
SafetyCaseNoticeType: TypeAlias = SafetyCaseNoticeTypeInput | str
