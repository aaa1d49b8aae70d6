from __future__ import annotations

from typing import TYPE_CHECKING

from ..types import Model as Base, model

if TYPE_CHECKING:
    from typing import Literal


@model
class DeletedSkillResource(Base):
    """Deleted skill resource."""

    object: Literal['skill.deleted']
    deleted: bool
    id: str
    _tags = {'object': 'skill.deleted'}
