from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class HostedSkillReference(Base):
    """A stored skill in an environment."""

    description: str
    """What the hosted skill reference is for, in words for people."""
    name: str
    """Name of the hosted skill reference."""
    skill_id: str
    """Id of the skill."""
    type: Literal['skill_reference']
    """Which kind it is. Always `skill_reference`."""
    version: str
    """The version. The newest one if null."""
    _tags = {'type': 'skill_reference'}
