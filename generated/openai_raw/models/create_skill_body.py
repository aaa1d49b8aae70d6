from __future__ import annotations

from ..types import Model as Base, model


@model
class CreateSkillBody(Base):
    """The body of `POST /skills`."""

    files: list[bytes] | bytes
    """Files of the skill with their paths, or one ZIP archive; one of them is `SKILL.md`. At most 500 items."""
