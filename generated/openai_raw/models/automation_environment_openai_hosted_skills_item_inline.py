from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class AutomationEnvironmentOpenaiHostedSkillsItemInline(Base):
    """The value of `AutomationEnvironmentOpenaiHosted.skills`."""

    description: str
    """What the skills is for, in words for people."""
    name: str
    """Name of the skills."""
    type: Literal['inline']
    """Tells this object from others that can stand in its place: always `inline`."""
    _tags = {'type': 'inline'}
