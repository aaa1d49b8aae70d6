from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Required, TypedDict

    class BetaLocalSkillParamDict(TypedDict, total=False):
        name: Required[str]
        """Name of the local skill."""
        description: Required[str]
        """What the local skill is for, in words for people."""
        path: Required[str]
        """Path of the folder that has the skill."""


@model
class BetaLocalSkillParam(Base):
    """A skill on your side."""

    name: str
    """Name of the local skill."""
    description: str
    """What the local skill is for, in words for people."""
    path: str
    """Path of the folder that has the skill."""
