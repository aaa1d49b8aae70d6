"""`InlineSkillParam`, and what only it holds."""

from __future__ import annotations

from typing import Literal

from ..types import Model as Base, model


@model
class InlineSkillParam(Base):
    """A skill included in the request."""

    type: Literal["inline"]
    """Discriminator: always `inline`. Default: `inline`."""
    name: str
    """Name of the inline skill."""
    description: str
    """Human-readable description of the inline skill."""
    source: InlineSkillSourceParam
    """Files of the skill."""

    _nested = {"source": "InlineSkillSourceParam"}
    _tags = {"type": "inline"}


@model
class InlineSkillSourceParam(Base):
    """The files of a skill, as a ZIP archive."""

    type: Literal["base64"]
    """Discriminator: always `base64`. Default: `base64`."""
    media_type: Literal["application/zip"]
    """Media type of the archive. Always `application/zip`. Default: `application/zip`."""
    data: str
    """The ZIP archive, base64-encoded. From 1 to 70254592 characters."""

    _tags = {"type": "base64", "media_type": "application/zip"}
