from __future__ import annotations

from ..types import Model as Base, model



@model
class CreateSkillBody(Base):
    """The body of `POST /skills`."""

    files: list[bytes] | bytes
    """At most 500 items."""
