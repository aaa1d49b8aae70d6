from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class EnvironmentTemplateSkillsItemInline(Base):
    """A skill that was passed with its content."""

    description: str
    """What the skills is for, in words for people."""
    name: str
    """Name of the skills."""
    type: Literal['inline']
    """Which kind it is. Always `inline`."""
    _tags = {'type': 'inline'}
