from __future__ import annotations

from ..types import Model as Base, absent, model



@model
class CreateSkillVersionBody(Base):
    """The body of `POST /skills/{skill_id}/versions`."""

    files: list[bytes] | bytes
    """At most 500 items."""
    default: bool | None = absent
