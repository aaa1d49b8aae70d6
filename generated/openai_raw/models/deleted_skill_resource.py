from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class DeletedSkillResource(Base):
    """Says that a skill was deleted."""

    object: Literal['skill.deleted']
    """The kind of object: always `skill.deleted`."""
    deleted: bool
    """True once the skill is deleted."""
    id: str
    """Id of the skill."""
    _tags = {'object': 'skill.deleted'}
