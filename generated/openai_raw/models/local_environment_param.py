"""`LocalEnvironmentParam`, and what only it holds."""

from __future__ import annotations

from typing import Literal

from ..types import Model as Base, absent, model


@model
class LocalEnvironmentParam(Base):
    """Commands run on your side."""

    type: Literal["local"]
    """Tells this object from others that can stand in its place: always `local`. Default: `local`."""
    skills: list[LocalSkillParam] | None = absent
    """Skills that are found on your side. At most 200 items."""

    _nested = {"skills": ["LocalSkillParam"]}
    _tags = {"type": "local"}


@model
class LocalSkillParam(Base):
    """A skill on your side."""

    name: str
    """Name of the local skill."""
    description: str
    """What the local skill is for, in words for people."""
    path: str
    """Path of the folder that has the skill."""
