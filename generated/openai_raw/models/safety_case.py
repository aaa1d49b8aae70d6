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
    """The user or organization that the case is about."""
    notice: SafetyCaseNotice
    """OpenAI's notice about it."""
    object: Literal["safety.case"]
    """Object type: always `safety.case`."""
    reason: str | None = None
    """Why the case was opened."""

    _nested = {"notice": "SafetyCaseNotice"}
    _tags = {"object": "safety.case"}


@model
class SafetyCaseNotice(Base):
    """OpenAI's notice about a safety case."""

    type: SafetyCaseNoticeType
    """Type of the notice. Values: `warning`, `deactivation`."""

    _tags = {"type": ("warning", "deactivation")}


SafetyCaseNoticeTypeInput: TypeAlias = Literal["warning", "deactivation"]
SafetyCaseNoticeType: TypeAlias = SafetyCaseNoticeTypeInput | str
"""Type of the notice."""
