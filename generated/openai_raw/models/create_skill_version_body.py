from __future__ import annotations

from ..types import Model as Base, absent, model


@model
class CreateSkillVersionBody(Base):
    """The body of `POST /skills/{skill_id}/versions`."""

    files: list[bytes] | bytes
    """Files of the skill with their paths, or one ZIP archive; one of them is `SKILL.md`. At most 500 items."""
    default: bool | None = absent
    """Whether the new version becomes the default one."""
