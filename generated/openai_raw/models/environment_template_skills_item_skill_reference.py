from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class EnvironmentTemplateSkillsItemSkillReference(Base):
    """A stored skill."""

    skill_id: str
    """Id of the skill."""
    type: Literal['skill_reference']
    """Which kind it is. Always `skill_reference`."""
    version: str | None = None
    """The version. The newest one if null."""
    _tags = {'type': 'skill_reference'}
