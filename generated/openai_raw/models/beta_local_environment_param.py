"""`BetaLocalEnvironmentParam`, and what only it holds."""

from __future__ import annotations

from typing import Literal

from ..types import Model as Base, absent, model


@model
class BetaLocalEnvironmentParam(Base):
    """Commands run on your machine."""

    type: Literal["local"]
    """Discriminator: always `local`. Default: `local`."""
    skills: list[BetaLocalSkillParam] | None = absent
    """Skills available on your machine. At most 200 items."""

    _nested = {"skills": ["BetaLocalSkillParam"]}
    _tags = {"type": "local"}


@model
class BetaLocalSkillParam(Base):
    """A skill on your machine."""

    name: str
    """Name of the local skill."""
    description: str
    """Human-readable description of the local skill."""
    path: str
    """Path of the skill folder."""
