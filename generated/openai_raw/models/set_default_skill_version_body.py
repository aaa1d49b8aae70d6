from __future__ import annotations

from ..types import Model as Base, model


@model
class SetDefaultSkillVersionBody(Base):
    """The body of `POST /skills/{skill_id}`."""

    default_version: str
    """The version to use if none is specified."""
