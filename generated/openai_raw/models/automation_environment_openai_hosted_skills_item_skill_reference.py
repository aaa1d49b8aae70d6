from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class AutomationEnvironmentOpenaiHostedSkillsItemSkillReference(Base):
    """The value of `AutomationEnvironmentOpenaiHosted.skills`."""

    skill_id: str
    """Id of the skill."""
    type: Literal['skill_reference']
    """Tells this object from others that can stand in its place: always `skill_reference`."""
    version: str | None = None
    _tags = {'type': 'skill_reference'}
